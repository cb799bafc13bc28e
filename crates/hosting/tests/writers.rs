//! What is printed for each host, read back: the same headers, types and redirects everywhere, and nothing that a
//! host would read as more than text.

mod reading;

use hosting::writer::{Values, apache, caddy, headers_file, nginx, redirects_file};
use hosting::{Answer, Headers, Live, Redirects, Site, Table};
use model::{Addresses, Locale};
use proptest::prelude::*;
use reading::{tokens, unquoted};
use std::collections::BTreeMap;

const STYLE: &str = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
const FILES: [&str; 7] = [
    "boot-0123456789abcdef.js",
    "boot-0123456789abcdef.js.br",
    "content/de/index.json",
    "en/feed.json",
    "index.html",
    "pictures/0123456789abcdef-640.avif",
    "pictures/0123456789abcdef-640.webp",
];

fn headers() -> Headers {
    Headers::read(include_str!("../../../hosting/headers.toml"), "headers.toml").unwrap()
}

fn live(addresses: &Addresses) -> Live {
    Live::new(
        addresses,
        [
            ("home", Locale::De, ""),
            ("themen", Locale::De, "themen"),
            ("europa", Locale::De, "themen/europa"),
            ("europa", Locale::En, "themen/europa"),
            ("themen", Locale::En, "themen"),
            ("home", Locale::En, ""),
        ],
    )
}

fn fixture(addresses: &Addresses) -> Redirects {
    Redirects::read(include_str!("hosting/redirects.json"), "redirects.json", &live(addresses)).unwrap()
}

/// Hands the values of the fixture to `check`, at the root and in a folder.
fn everywhere(check: impl Fn(&Values<'_>)) {
    for base in ["/", "/some/path/"] {
        let addresses = Addresses::parse(base, "de:,en:en");
        let (headers, redirects) = (headers(), fixture(&addresses));
        check(&Values::new(Site::new(&addresses), &headers, &redirects, &[STYLE.to_owned()]));
    }
}

#[test]
fn four_prints_hold_the_same_headers() {
    everywhere(|values| {
        let mut expected = values.every.clone();
        let block = reading::headers_file(&headers_file::print(values, FILES));
        assert_eq!(block.get(&format!("{}*", values.site.base())), Some(&expected));
        expected.insert("Cache-Control".into(), values.headers.caching.other.clone());
        assert_eq!(reading::caddy_headers(&caddy::snippet(values)), expected);
        assert_eq!(reading::apache_headers(&apache::htaccess(values)), expected);
        let mut found = reading::nginx_headers(&nginx::headers(values));
        let server = nginx::server(values);
        found.extend(reading::nginx_headers(&server).into_iter().filter(|(name, _)| name == "Cache-Control"));
        assert_eq!(found, expected);
    });
}

#[test]
fn whoever_adds_a_header_in_nginx_includes_all_of_them() {
    everywhere(|values| {
        let server = nginx::server(values);
        for block in server.split("location ").filter(|block| block.contains("add_header")) {
            assert!(block.contains("include weltoffen/headers.conf;"), "{block}");
        }
    });
}

#[test]
fn hashed_files_are_kept_for_a_year_everywhere() {
    everywhere(|values| {
        let kept = &values.headers.caching.hashed;
        let blocks = reading::headers_file(&headers_file::print(values, FILES));
        let hashed: Vec<String> = blocks
            .iter()
            .filter(|(_, headers)| headers.get("Cache-Control") == Some(kept))
            .map(|(path, _)| path.clone())
            .collect();
        assert_eq!(hashed, [values.site.at("boot-0123456789abcdef.js"), values.site.at("pictures/*")]);
        for print in [nginx::server(values), apache::htaccess(values), caddy::snippet(values)] {
            let lines: Vec<&str> =
                print.lines().filter(|line| line.contains(&format!("\"{kept}\""))).collect();
            assert_eq!(lines.len(), 1, "{lines:?}");
        }
    });
}

#[test]
fn three_prints_hold_the_same_types_and_the_fourth_what_hosts_cannot_guess() {
    everywhere(|values| {
        let expected = reading::types(values.headers);
        assert_eq!(reading::nginx_types(&nginx::server(values)), expected);
        assert_eq!(reading::apache_types(&apache::htaccess(values)), expected);
        assert_eq!(reading::caddy_types(&caddy::snippet(values)), expected);
        let blocks = reading::headers_file(&headers_file::print(values, FILES));
        let feed = blocks.get(&values.site.at("en/feed.json")).and_then(|block| block.get("Content-Type"));
        assert_eq!(feed, expected.get("feed.json"));
    });
}

#[test]
fn the_redirects_file_and_the_table_say_what_was_meant() {
    everywhere(|values| {
        let base = values.site.base();
        let lines = reading::redirects_file(&redirects_file::print(values));
        for exact in &values.redirects.exact {
            let location = exact.to.location(base);
            let query = exact.query.as_ref().map(|query| query.replace('&', " ")).unwrap_or_default();
            let from = values.site.at(&exact.from.encoded());
            for spelling in [from.clone(), format!("{from}/"), format!("{from}/index.html")] {
                let status = if exact.permanent { 301 } else { 302 };
                assert_eq!(
                    lines.get(&(spelling.clone(), query.clone())),
                    Some(&(location.clone(), status)),
                    "{spelling}"
                );
            }
        }
        for gone in &values.redirects.gone {
            let line = lines.get(&(values.site.at(&gone.path.encoded()), String::new()));
            assert_eq!(line, Some(&(values.site.at(&gone.document()), 404)));
        }
        let table = serde_json::to_string(&Table::new(values.redirects)).unwrap();
        let moves = model::Moves::parse(&table).unwrap();
        for (path, query) in [
            ("/liste.jsp", None),
            ("/liste.jsp", Some("a=1")),
            ("/liste.jsp", Some("b")),
            ("/nachricht.jsp", Some("nid=1")),
            ("/nachricht.jsp", None),
            ("/alt/europa", None),
            ("/alt/tief/x", None),
            ("/themen/alt", None),
            ("/nichts", None),
        ] {
            let answer = values.redirects.answer(path, query, "/").and_then(|answer| match answer {
                Answer::Moved { location, .. } => Some(location),
                Answer::Gone { .. } => None,
            });
            assert_eq!(moves.target(path, query.unwrap_or_default()), answer, "{path} {query:?}");
        }
    });
}

fn odd_path() -> impl Strategy<Value = String> {
    "/alt(/[a-z0-9._~!$&'()+,;=:@ äßé🌍-]{1,8}){1,4}/?"
}

proptest! {
    #[test]
    fn odd_but_legal_addresses_stay_text(from in odd_path(), folder in odd_path(), query in "[a-z0-9._~!&'()+,;=:@/?%-]{1,9}") {
        let addresses = Addresses::parse("/", "de:,en:en");
        let document = serde_json::json!({
            "exact": {
                from.as_str(): { "to": "https://www.dortmund.de/a$b?x=%20'()", "permanent": true, "reason": "x" },
                format!("{from}?{query}"): { "to": "page:europa", "permanent": false, "reason": "x" }
            },
            "rules": [{ "from": format!("{}/*", folder.trim_end_matches('/')), "to": "/themen/*", "permanent": false, "reason": "x" }]
        });
        let Ok(redirects) = Redirects::read(&document.to_string(), "r.json", &live(&addresses)) else {
            // Segments of dots are no addresses.
            prop_assert!(from.contains("/.") || folder.contains("/.") || from.contains('%') || folder.contains('%'));
            return Ok(());
        };
        let headers = headers();
        let values = Values::new(Site::new(&addresses), &headers, &redirects, &[]);
        let path = redirects.exact[0].from.as_str().to_owned();
        let (server, htaccess, snippet) = (nginx::server(&values), apache::htaccess(&values), caddy::snippet(&values));
        for line in server.lines().chain(htaccess.lines()).chain(snippet.lines()) {
            prop_assert!(line.matches('"').count() % 2 == 0 && !line.contains("{$"), "{}", line);
            prop_assert!(!line.contains('\\') || line.contains("\\%20") || line.contains("\\%24"), "{}", line);
        }
        let nginx_locations: Vec<Vec<String>> = server.lines().map(tokens).filter(|t| t.first().is_some_and(|word| word == "location")).collect();
        prop_assert!(nginx_locations.iter().any(|t| t.get(2) == Some(&path) && t.len() == 4), "{}", server);
        let key: Vec<Vec<String>> = snippet.lines().map(tokens).filter(|t| t.first() == Some(&path)).collect();
        prop_assert_eq!(&key, &vec![vec![path.clone(), "https://www.dortmund.de/a%24b?x=%20'()".to_owned(), String::new()]]);
        let pattern = |t: &Vec<String>| t.get(1).and_then(|p| p.strip_prefix('^')).and_then(|p| p.strip_suffix("(?:/|/index[.]html)?$")).map(|p| format!("/{}", unquoted(p)));
        let rewrites = htaccess.lines().map(tokens).filter(|t| t.first().is_some_and(|word| word == "RewriteRule"));
        prop_assert!(rewrites.filter(|t| pattern(t).as_ref() == Some(&path)).all(|t| t.len() == 4));
        let lines = reading::redirects_file(&redirects_file::print(&values));
        prop_assert!(lines.contains_key(&(redirects.exact[0].from.encoded(), String::new())));
        let answer = redirects.answer(&redirects.exact[0].from.encoded(), None, "/");
        prop_assert!(matches!(answer, Some(Answer::Moved { permanent: true, .. })), "{:?}", answer);
        let _: BTreeMap<_, _> = lines;
    }
}
