//! The last resort for a text that fits at no size: as much of it as there is room for, and an ellipsis.

use crate::breaks::Row;

/// Fills at most `most` rows letter by letter and ends the last with an ellipsis: for texts nothing else fits.
pub(crate) fn cut(text: &str, most: usize, fits: &dyn Fn(&str) -> bool) -> Vec<Row> {
    if most == 0 {
        return Vec::new();
    }
    let mut rows = vec![String::new()];
    let whole: String = text.chars().filter(|letter| *letter != '\u{ad}').collect();
    for letter in whole.chars() {
        let full = rows.len() == most;
        let Some(row) = rows.last_mut() else { break };
        let next = format!("{row}{letter}");
        if fits(&format!("{next}…")) {
            *row = next;
        } else if full {
            *row = format!("{}…", row.trim_end());
            break;
        } else {
            rows.push(letter.to_string());
        }
    }
    rows.into_iter().map(|row| Row { text: row.trim().to_owned(), hyphenated: false }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_nowhere_is_cut() {
        let rows = cut("Abcdefghijklmnop", 2, &|row| row.chars().count() <= 6);
        let rows: Vec<String> = rows.into_iter().map(|row| row.text).collect();
        assert_eq!(rows, ["Abcde", "fghij…"]);
    }
}
