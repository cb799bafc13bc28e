//! What is refused in `content/redirects.json`, each fault at its place, all of them at once.

use hosting::{Answer, Live, Redirects};
use model::{Addresses, Locale};
use serde_json::{Value, json};

fn live() -> Live {
    let addresses = Addresses::parse("/some/path/", "de:,en:en,de-simple:leichte-sprache");
    let pages = [
        ("home", Locale::De, ""),
        ("themen", Locale::De, "themen"),
        ("dura", Locale::De, "themen/dura-palaestina"),
        ("dura", Locale::En, "themen/dura-palaestina"),
    ];
    Live::new(&addresses, pages)
}

fn read(document: &Value) -> Result<Redirects, Vec<(String, String, String)>> {
    let read = Redirects::read(&document.to_string(), "redirects.json", &live());
    read.map_err(|problems| problems.into_iter().map(|p| (p.pointer, p.text, p.mend)).collect())
}

/// The one fault of a document, as place and all its words.
fn fault(document: &Value) -> (String, String) {
    let faults = read(document).expect_err(&document.to_string());
    assert_eq!(faults.len(), 1, "{faults:#?}");
    let (pointer, text, mend) = faults.into_iter().next().unwrap();
    (pointer, format!("{text} {mend}"))
}

fn exact(from: &str, to: &str) -> Value {
    json!({ "exact": { from: { "to": to, "permanent": true, "reason": "alt" } } })
}

fn chained(pairs: &[(&str, &str)]) -> Value {
    let entries = pairs
        .iter()
        .map(|(from, to)| ((*from).to_owned(), json!({ "to": to, "permanent": true, "reason": "alt" })));
    json!({ "exact": entries.collect::<serde_json::Map<_, _>>() })
}

fn rule(from: &str, to: &str) -> Value {
    json!({ "from": from, "to": to, "permanent": false, "reason": "alt" })
}

#[test]
fn an_unknown_page_is_named_with_its_nearest() {
    let (pointer, words) = fault(&exact("/alt/dura", "page:durra"));
    assert_eq!(pointer, "/exact/~1alt~1dura");
    assert!(words.contains("„page:dura“"), "{words}");
    assert!(fault(&exact("/alt", "/themen/dura-palestina/")).1.contains("/themen/dura-palaestina/"));
    let simple = json!({ "exact": { "/alt": { "to": "page:dura", "locale": "de-simple", "permanent": true, "reason": "x" } } });
    assert!(fault(&simple).1.contains("de-simple"));
}

#[test]
fn chains_and_loops_are_found() {
    let (pointer, words) = fault(&chained(&[("/a", "/b/"), ("/b", "page:dura")]));
    assert_eq!(pointer, "/exact/~1a");
    assert!(words.contains("„page:dura“"), "{words}");
    let loops = read(&chained(&[("/a", "/b"), ("/b", "/c"), ("/c", "/a/")])).unwrap_err();
    assert_eq!(loops.len(), 3);
    assert!(loops.iter().all(|(_, text, _)| text.contains("im Kreis")), "{loops:#?}");
    assert!(fault(&exact("/a", "/a/")).1.contains("im Kreis"));
    let through_rule = json!({ "exact": { "/a": { "to": "/alt/x", "permanent": true, "reason": "x" } }, "rules": [rule("/alt/*", "page:dura")] });
    assert!(fault(&through_rule).1.contains("page:dura"));
    let to_gone = json!({ "exact": { "/a": { "to": "/weg", "permanent": true, "reason": "x" } }, "gone": [{ "path": "/weg/", "explanation": { "de": "Beendet." } }] });
    assert!(fault(&to_gone).1.contains("gone"));
}

#[test]
fn nothing_that_lives_is_shadowed() {
    assert!(fault(&exact("/themen/index.html", "page:dura")).1.contains("/themen/"));
    assert!(
        fault(&exact("/en/themen/dura-palaestina", "page:home")).1.contains("/en/themen/dura-palaestina/")
    );
    assert!(fault(&exact("/content/de/x.json", "page:home")).1.contains("/content"));
    assert!(fault(&exact("/en/suche/", "page:home")).1.contains("/en/suche"));
    for folder in ["/themen/*", "/en/*", "/content/*", "/fonts/alt/*"] {
        assert_eq!(fault(&json!({ "rules": [rule(folder, "page:home")] })).0, "/rules/0", "{folder}");
    }
    let gone =
        json!({ "gone": [{ "path": "/themen/dura-palaestina", "explanation": { "de": "x", "en": "x" } }] });
    assert_eq!(read(&gone).unwrap_err().len(), 2);
}

#[test]
fn an_address_stands_once() {
    let twice = r#"{"exact":{"/a":{"to":"page:home","permanent":true,"reason":"x"},"/a":{"to":"page:dura","permanent":true,"reason":"x"},"//%61/index.html":{"to":"page:dura","permanent":true,"reason":"x"}}}"#;
    let problems = Redirects::read(twice, "r.json", &live()).unwrap_err();
    assert_eq!(problems.len(), 2, "{problems:#?}");
    assert!(problems.iter().all(|problem| problem.text.contains("steht schon")));
    assert!(read(&chained(&[("/a", "page:home"), ("/a?x=1", "page:dura")])).is_ok());
    let unreachable = json!({ "rules": [rule("/alt/*", "page:home"), rule("/alt/tief/*", "page:dura")] });
    assert_eq!(fault(&unreachable).0, "/rules/1");
}

#[test]
fn bad_addresses_and_targets_are_refused() {
    for from in [
        "alt",
        "https://www.dortmund.de/alt",
        "/a#b",
        "/a/../b",
        "/a\\b",
        "/a?",
        "/a?x=$1",
        "/a*",
        "/%zz",
        "/{a}",
        "/a\nb",
    ] {
        fault(&exact(from, "page:home"));
    }
    for to in [
        "",
        "home",
        "//evil.example",
        "http://www.dortmund.de/",
        "javascript:alert(1)",
        "https://a@b.de/",
        "https://b.de/#x",
        "https://b.de/{x}",
        "page:",
        "/themen/?x",
    ] {
        fault(&exact("/alt", to));
    }
    for (from, to) in [
        ("/alt/", "page:home"),
        ("/*", "page:home"),
        ("/alt*", "page:home"),
        ("/alt/*", "/*"),
        ("/alt/*", "https://b.de/?x=/*"),
    ] {
        assert!(read(&json!({ "rules": [rule(from, to)] })).is_err(), "{from} {to}");
    }
}

#[test]
fn every_fault_is_named_at_once() {
    let document = json!({
        "exact": {
            "/a": { "to": "page:nichts", "permanent": true, "reason": "" },
            "/b": { "to": "page:home", "permanent": true, "reason": "x", "grund": "x" },
            "/c": { "to": "page:home", "reason": "x" },
            "/d": { "to": "/themen/", "permanent": true, "reason": "x", "every_locale": true }
        },
        "rules": [rule("/x", "page:home")],
        "gone": [
            { "path": "/Weg.html", "explanation": { "de": "x" } },
            { "path": "/weg", "explanation": { "en": " ", "fr": "x" }, "alternative": "dura" }
        ]
    });
    let places: Vec<String> = read(&document).unwrap_err().into_iter().map(|(pointer, ..)| pointer).collect();
    assert_eq!(
        places,
        [
            "/exact/~1a",
            "/exact/~1a",
            "/exact/~1b",
            "/exact/~1c",
            "/exact/~1d",
            "/gone/0",
            "/gone/1",
            "/gone/1",
            "/gone/1",
            "/gone/1",
            "/rules/0"
        ]
    );
    assert_eq!(read(&json!({ "exakt": {} })).unwrap_err().len(), 1);
    assert!(Redirects::read("{", "r.json", &live()).is_err());
}

#[test]
fn a_page_that_moved_moved_in_every_language() {
    let redirects = read(&json!({ "exact": { "/themen/dura": { "to": "page:dura", "permanent": true, "reason": "umgezogen", "every_locale": true } } })).unwrap();
    let to = |path: &str| match redirects.answer(path, None, "/some/path/") {
        Some(Answer::Moved { location, permanent: true }) => location,
        other => panic!("{path}: {other:?}"),
    };
    assert_eq!(to("/themen/dura/"), "/some/path/themen/dura-palaestina/");
    assert_eq!(to("/en/themen/dura"), "/some/path/en/themen/dura-palaestina/");
    assert_eq!(redirects.answer("/leichte-sprache/themen/dura/", None, "/"), None);
}

#[test]
fn a_gone_page_has_a_document_in_each_language_it_explains_itself_in() {
    let gone = json!({ "gone": [{ "path": "/themen/weg/", "explanation": { "de": "Beendet.", "en": "Ended." }, "alternative": "page:themen" }] });
    let redirects = read(&gone).unwrap();
    let documents: Vec<(String, Option<&str>)> =
        redirects.gone.iter().map(|gone| (gone.document(), gone.alternative.as_deref())).collect();
    // There is no English page of that id: the German one helps more than none.
    assert_eq!(
        documents,
        [
            ("themen/weg/404.html".to_owned(), Some("/themen/")),
            ("en/themen/weg/404.html".to_owned(), Some("/themen/"))
        ]
    );
}

#[test]
fn the_schema_names_what_editors_write() {
    let schema = Redirects::schema().to_string();
    for word in ["exact", "rules", "gone", "every_locale", "explanation", "Warum es die Weiterleitung gibt."]
    {
        assert!(schema.contains(word), "{word}");
    }
}
