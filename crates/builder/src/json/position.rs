//! The line a JSON pointer leads to. Asked only for problems, so it may read the text once more.

use serde_json::value::RawValue;
use std::collections::HashMap;

/// The line (from 1) of the value at `pointer`, or of the nearest thing around it that exists; `None` if `text`
/// is not JSON.
pub fn line(text: &str, pointer: &str) -> Option<usize> {
    let mut here: &RawValue = serde_json::from_str(text).ok()?;
    for key in pointer.split('/').skip(1) {
        let key = key.replace("~1", "/").replace("~0", "~");
        match child(here, &key) {
            Some(inner) => here = inner,
            None => break,
        }
    }
    let offset = (here.get().as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    Some(text.as_bytes().get(..offset)?.iter().filter(|byte| **byte == b'\n').count() + 1)
}

fn child<'a>(value: &'a RawValue, key: &str) -> Option<&'a RawValue> {
    let text = value.get();
    if text.starts_with('{') {
        let mut fields: HashMap<String, &RawValue> = serde_json::from_str(text).ok()?;
        fields.remove(key)
    } else {
        let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
        items.get(key.parse::<usize>().ok()?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_pointer_leads_to_the_line_of_its_value() {
        let text = "{\n \"a\": 1,\n \"b\": [\n  2,\n  {\"c/d\": 3}\n ]\n}";
        for (pointer, expected) in
            [("", 1), ("/a", 2), ("/b", 3), ("/b/0", 4), ("/b/1/c~1d", 5), ("/b/9", 3), ("/nichts", 1)]
        {
            assert_eq!(line(text, pointer), Some(expected), "{pointer}");
        }
        assert_eq!(line("{", "/a"), None);
    }
}
