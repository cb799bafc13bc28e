//! What every server must answer, whatever it is: asked of a running one.

use crate::client::{self, Answer};
use crate::portal::{COMPRESSED, Portal, STYLE, compressed, content};
use crate::process::Server;

/// Address, file, media type, whether its name tells its bytes.
const FILES: [(&str, &str, &str, bool); 17] = [
    ("/", "index.html", "text/html; charset=utf-8", false),
    ("/themen/", "themen/index.html", "text/html; charset=utf-8", false),
    ("/themen/europa/", "themen/europa/index.html", "text/html; charset=utf-8", false),
    ("/en/?x=1", "en/index.html", "text/html; charset=utf-8", false),
    ("/content/de/index.json", "content/de/index.json", "application/json; charset=utf-8", false),
    ("/weltoffen-0123456789abcdef.wasm", "weltoffen-0123456789abcdef.wasm", "application/wasm", true),
    ("/boot-0123456789abcdef.js", "boot-0123456789abcdef.js", "text/javascript", true),
    ("/boot.js", "boot.js", "text/javascript", false),
    ("/style-0123456789abcdef.css", "style-0123456789abcdef.css", "text/css; charset=utf-8", true),
    ("/fonts/plex.woff2", "fonts/plex.woff2", "font/woff2", false),
    ("/icons/favicon.svg", "icons/favicon.svg", "image/svg+xml", false),
    (
        "/pictures/0123456789abcdef0123456789abcdef-640.avif",
        "pictures/0123456789abcdef0123456789abcdef-640.avif",
        "image/avif",
        true,
    ),
    ("/manifest.webmanifest", "manifest.webmanifest", "application/manifest+json", false),
    ("/feed.json", "feed.json", "application/feed+json; charset=utf-8", false),
    ("/feed.atom", "feed.atom", "application/atom+xml", false),
    ("/robots.txt", "robots.txt", "text/plain; charset=utf-8", false),
    ("/.well-known/security.txt", ".well-known/security.txt", "text/plain; charset=utf-8", false),
];

pub(crate) fn documents_and_files(server: &Server, portal: &Portal) {
    for (address, file, media_type, hashed) in FILES {
        let answer = ask(server, portal, address, "");
        let at = format!("{} {}: {answer}", server.name, portal.at(address));
        assert_eq!(answer.status, 200, "{at}");
        assert_eq!(String::from_utf8_lossy(&answer.body), content(file), "{at}");
        assert_eq!(answer.one("Content-Type"), media_type, "{at}");
        let caching = &portal.headers.caching;
        assert_eq!(
            answer.one("Cache-Control"),
            if hashed { &caching.hashed } else { &caching.other },
            "{at}"
        );
        assert!(
            answer.all("Content-Encoding").is_empty() && answer.all("Content-Language").is_empty(),
            "{at}"
        );
    }
    let folder = ask(server, portal, "/themen/europa", "");
    assert!(matches!(folder.status, 301 | 308), "{folder}");
    assert_eq!(own_location(server, &folder), portal.at("/themen/europa/"), "{folder}");
}

pub(crate) fn what_is_missing(server: &Server, portal: &Portal) {
    let html = "text/html; charset=utf-8";
    let documents = [
        ("/gibt/es/nicht/", "404.html"),
        ("/themen/gibt-es-nicht", "404.html"),
        ("/unbekannt.html", "404.html"),
        ("/nachricht.jsp", "404.html"),
        ("/nachricht.jsp?nid=3", "404.html"),
        ("/en/gibt/es/nicht/", "en/404.html"),
        ("/leer/", "404.html"),
        ("/404.html", "404.html"),
    ];
    for (address, document) in documents {
        let answer = ask(server, portal, address, "");
        assert_eq!(
            (answer.status, answer.one("Content-Type")),
            (404, html),
            "{} {address}: {answer}",
            server.name
        );
        assert_eq!(
            String::from_utf8_lossy(&answer.body),
            content(document),
            "{} {address}: {answer}",
            server.name
        );
        assert_eq!(answer.one("Cache-Control"), portal.headers.caching.other, "{answer}");
    }
    let files = [
        "/weltoffen-ffffffffffffffff.wasm",
        "/boot-ffffffffffffffff.js",
        "/content/de/nichts.json",
        "/content/nichts/",
        "/assets/nichts",
        "/fonts/x.woff2",
        "/pictures/0123456789abcdef-1.avif",
        "/favicon.ico",
        "/themen/x.png",
    ];
    for address in files {
        let answer = ask(server, portal, address, "br");
        let at = format!("{} {address}: {answer}", server.name);
        assert_eq!((answer.status, answer.one("Content-Type")), (404, "text/plain; charset=utf-8"), "{at}");
        assert!(answer.body.starts_with(b"404: "), "{at}");
        assert_eq!(answer.one("Cache-Control"), portal.headers.caching.other, "{at}");
    }
}

pub(crate) fn what_is_hidden(server: &Server, portal: &Portal) {
    for address in [
        "/.htaccess",
        "/_headers",
        "/_redirects",
        "/themen/.geheim",
        "/.git/config",
        "/.well-known/.geheim",
        "/en/404.html",
        "/404.txt",
    ] {
        let answer = ask(server, portal, address, "");
        assert_eq!(answer.status, 404, "{} {address}: {answer}", server.name);
    }
}

pub(crate) fn compression(server: &Server, portal: &Portal) {
    for file in COMPRESSED {
        let address = format!("/{}", file.strip_suffix("index.html").unwrap_or(file));
        let status = if file == "404.html" { 404 } else { 200 };
        let plain = ask(server, portal, &address, "");
        let asked = [
            ("gzip, deflate, br, zstd", "br"),
            ("br", "br"),
            ("gzip", "gzip"),
            ("gzip, br;q=0", "gzip"),
            ("identity", ""),
            ("br;q=0", ""),
        ];
        for (accepted, coding) in asked {
            let coding = if coding == "br" && !server.brotli { "gzip" } else { coding };
            if !server.brotli && accepted == "br" {
                continue;
            }
            let answer = ask(server, portal, &address, accepted);
            let at = format!("{} {address} ({accepted}): {answer}", server.name);
            assert_eq!(answer.status, status, "{at}");
            let body = if coding.is_empty() { content(file) } else { compressed(file, coding) };
            assert_eq!(String::from_utf8_lossy(&answer.body), body, "{at}");
            assert_eq!(answer.one("Content-Type"), plain.one("Content-Type"), "{at}");
            assert_eq!(answer.one("Cache-Control"), plain.one("Cache-Control"), "{at}");
            if !coding.is_empty() {
                assert_eq!(answer.one("Content-Encoding"), coding, "{at}");
                assert!(answer.one("Vary").eq_ignore_ascii_case("accept-encoding"), "{at}");
            }
        }
    }
}

pub(crate) fn old_addresses(server: &Server, portal: &Portal) {
    for address in OLD {
        let (path, query) =
            address.split_once('?').map_or((address, None), |(path, query)| (path, Some(query)));
        let expected = portal.redirects.answer(path, query, portal.addresses.base());
        let answer = ask(server, portal, address, "");
        let at = format!("{} {address}: {answer}", server.name);
        match expected.unwrap_or_else(|| panic!("{address} is no old address")) {
            hosting::Answer::Moved { location, permanent } => {
                assert_eq!(answer.status, if permanent { 301 } else { 302 }, "{at}");
                assert_eq!(own_location(server, &answer), location, "{at}");
            }
            hosting::Answer::Gone { document } => {
                assert_eq!(
                    (answer.status, answer.one("Content-Type")),
                    (410, "text/html; charset=utf-8"),
                    "{at}"
                );
                assert_eq!(String::from_utf8_lossy(&answer.body), content(&document), "{at}");
            }
        }
        assert_eq!(answer.one("Cache-Control"), portal.headers.caching.other, "{at}");
    }
}

const OLD: [&str; 28] = [
    "/de/leben_in_dortmund/internationales/buero_fuer_internationale_beziehungen_und_nachhaltige_entwicklung/dortmund_international/internationale_projektpartnerschaften/bolenge_kongo/index.html",
    "/de/leben_in_dortmund/internationales/index.html",
    "/de/leben_in_dortmund/internationales/",
    "/de/leben_in_dortmund/internationales",
    "/de/leben_in_dortmund/internationales?druck=1",
    "/nachricht.jsp?nid=1",
    "/nachricht.jsp?nid=2&x=(y)",
    "/liste.jsp",
    "/liste.jsp?a=1",
    "/liste.jsp?a=2",
    "/themen/neu/",
    "/en/themen/neu/index.html",
    "/kunst.transfer/",
    "/%C3%BCbersicht%20(neu)/a+b&c;d=e,f'g!h~i@j:k$l",
    "/%c3%bcbersicht%20%28neu%29/a%2Bb&c;d=e,f'g!h~i@j:k%24l/",
    "/alt/tief/",
    "/alt/tief/x/%C3%BC",
    "/alt",
    "/alt/",
    "/alt/europa/",
    "/alt/a_b/c-d.html?x=1",
    "/archiv/2019/index.html",
    "/archiv/2019/",
    "/weg.$(1)+/europa/",
    "/weg.$(1)+",
    "/themen/alt/",
    "/themen/alt",
    "/en/themen/alt/index.html",
];

/// Nothing from a request may become a header, name a host, or reach beyond the portal.
pub(crate) fn hostile_requests(server: &Server, portal: &Portal) {
    let hostile = [
        "/alt/%0d%0aX-Injected:%201",
        "/alt//evil.example",
        "/alt/%5cevil.example",
        "/alt/\\evil.example",
        "/alt/..%2f..%2fetc/passwd",
        "/alt/%2e%2e/%2e%2e/",
        "/..%2f..%2fetc/passwd",
        "/../../etc/passwd",
        "/content/..%2f.htaccess",
        "/%E0%A4%A",
        "/%00",
        "/%252e%252e/",
        "//evil.example",
        "//evil.example/..",
        "/alt/@evil.example",
        "/themen//",
        "/weg.$(1)+//evil.example",
    ];
    for target in hostile {
        let answer = client::get(server.port, &portal.at(target), "")
            .unwrap_or_else(|error| panic!("{target}: {error}"));
        let at = format!("{} {target}: {answer}", server.name);
        assert!(answer.all("X-Injected").is_empty(), "{at}");
        if !answer.all("Location").is_empty() {
            let location = own_location(server, &answer);
            assert!(
                location.starts_with('/') && !location.starts_with("//") && !location.contains('\\'),
                "{at}"
            );
        }
        assert!(!String::from_utf8_lossy(&answer.body).contains("root:"), "{at}");
    }
    let long = format!("/{}/", "a".repeat(10_000));
    let answer = client::get(server.port, &portal.at(&long), "").unwrap();
    assert!((400..500).contains(&answer.status), "{} 10 kB: {}", server.name, answer.status);
}

/// `Location` without the server's own origin, which Apache writes before an own address (RFC 9110, 10.2.2 allows both).
fn own_location<'a>(server: &Server, answer: &'a Answer) -> &'a str {
    let location = answer.one("Location");
    let origin = format!("http://127.0.0.1:{}", server.port);
    location.strip_prefix(&origin).unwrap_or(location)
}

/// Asks, and holds the answer to the headers that every response carries.
fn ask(server: &Server, portal: &Portal, address: &str, accept_encoding: &str) -> Answer {
    let answer = client::get(server.port, &portal.at(address), accept_encoding).unwrap();
    for (name, value) in portal.headers.every(&[STYLE.to_owned()]) {
        assert_eq!(answer.one(&name), value, "{} {address}: {answer}", server.name);
    }
    answer
}
