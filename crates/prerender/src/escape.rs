//! Text in HTML: attribute values, element text, and JSON inside a script element.

/// Escapes for element text and double-quoted attribute values.
pub(crate) fn html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// Makes a JSON text safe inside `<script>`: no `</script`, no `<!--` (HTML, 4.12.1.3). Still the same JSON.
pub(crate) fn json(text: &str) -> String {
    text.replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_script_end_in_content_ends_no_script() {
        let json = super::json(r#"{"a":"</script><!-- "}"#);
        assert!(!json.contains('<'));
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(value["a"], "</script><!-- ");
    }
}
