//! Our JSON reader beside `serde_json`: the same trees, the same refusals, and no panic on anything.

use model::Json;
use proptest::prelude::*;
use serde_json::Value;

/// What serde_json makes of a text, in our shape.
fn judge(text: &str) -> Option<Json> {
    fn of(value: Value) -> Json {
        match value {
            Value::Null => Json::Null,
            Value::Bool(value) => Json::Bool(value),
            Value::Number(number) => number.as_i64().map_or(Json::Null, Json::Int),
            Value::String(text) => Json::Text(text),
            Value::Array(items) => Json::List(items.into_iter().map(of).collect()),
            Value::Object(fields) => Json::Object(fields.into_iter().map(|(k, v)| (k, of(v))).collect()),
        }
    }
    serde_json::from_str(text).ok().map(of)
}

#[test]
fn it_reads_what_serde_json_reads() {
    for text in [
        "null",
        " true ",
        "[]",
        "{}",
        "[1,-2,0]",
        r#"{"a":[{"b":"c"}],"d":"ä😀"}"#,
        r#""\u00e4\ud83d\ude00\n\/""#,
        "1.5",
        "-1e3",
        "\"\u{7f}دورا\"",
    ] {
        assert_eq!(Json::parse(text), judge(text), "{text}");
        assert!(Json::parse(text).is_some(), "{text}");
    }
}

#[test]
fn it_refuses_what_is_cut_off_or_no_json() {
    for text in [
        "",
        "{",
        "[1,",
        "[1,]",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "'a'",
        "\"a",
        "\"\\x\"",
        "\"\\ud800\"",
        "\"\\udc00\"",
        "tru",
        "nulll",
        "01",
        "-",
        "+1",
        "1 2",
        "<!doctype html>",
        "\"a\nb\"",
        "[1}",
        "\u{feff}{}",
    ] {
        assert_eq!(Json::parse(text), None, "{text}");
        assert_eq!(judge(text), None, "{text}");
    }
    assert_eq!(Json::parse(&"[".repeat(100_000)), None);
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 64, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn whatever_serde_json_writes_is_read_back(value in any_json()) {
        let text = value.to_string();
        prop_assert_eq!(Json::parse(&text), judge(&text));
    }

    #[test]
    fn no_text_makes_it_panic(text in ".*", cut in 0_usize..200) {
        let _ = Json::parse(&text);
        let json = serde_json::to_string(&text).unwrap_or_default();
        let end = (0..=cut.min(json.len())).rev().find(|at| json.is_char_boundary(*at)).unwrap_or(0);
        let _ = Json::parse(&json[..end]);
    }
}
