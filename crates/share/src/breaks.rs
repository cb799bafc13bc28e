//! Where a text may be broken into rows, and the rows it becomes. It measures nothing itself.

/// A row of a broken text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) text: String,
    /// Whether the row ends inside a word.
    pub(crate) hyphenated: bool,
}

/// A stretch without a place to break, and what stands after it if the row goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    text: String,
    after: After,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    Space,
    /// After a hyphen or slash that is there in any case.
    Nothing,
    /// A soft hyphen: seen only where the row ends.
    SoftHyphen,
}

/// Fills rows from the start. Words are parted at soft hyphens only if `fits` refuses them whole.
/// `None` if something that cannot be parted does not fit.
pub(crate) fn rows(text: &str, fits: &dyn Fn(&str) -> bool) -> Option<Vec<Row>> {
    let mut rows: Vec<Row> = Vec::new();
    let mut open: Option<(String, After)> = None;
    for piece in joined(pieces(text), fits) {
        let longer = open.as_ref().map(|(row, after)| match after {
            After::Space => format!("{row} {}", piece.text),
            After::Nothing | After::SoftHyphen => format!("{row}{}", piece.text),
        });
        open = match longer.filter(|row| fits(&ended(row, piece.after).text)) {
            Some(row) => Some((row, piece.after)),
            None => {
                if !fits(&ended(&piece.text, piece.after).text) {
                    return None;
                }
                rows.extend(open.map(|(row, after)| ended(&row, after)));
                Some((piece.text, piece.after))
            }
        };
    }
    rows.extend(open.map(|(row, _)| Row { text: row, hyphenated: false }));
    Some(rows)
}

fn ended(row: &str, after: After) -> Row {
    let hyphenated = after == After::SoftHyphen;
    Row { text: if hyphenated { format!("{row}-") } else { row.to_owned() }, hyphenated }
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut current = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let after = match letter {
            // A dash stays with the words before it.
            ' ' if next.is_some_and(|next| matches!(next, '–' | '—' | '·')) => None,
            ' ' => Some(After::Space),
            '\u{ad}' => Some(After::SoftHyphen),
            '-' | '–' | '/' if next.is_some_and(char::is_alphanumeric) && current.chars().count() > 2 => {
                Some(After::Nothing)
            }
            _ => None,
        };
        if matches!(after, None | Some(After::Nothing)) {
            current.push(letter);
        }
        if let Some(after) = after.filter(|_| !current.is_empty()) {
            pieces.push(Piece { text: std::mem::take(&mut current), after });
        }
    }
    if !current.is_empty() {
        pieces.push(Piece { text: current, after: After::Space });
    }
    pieces
}

/// The pieces with the soft hyphens taken out of every word that fits whole.
fn joined(pieces: Vec<Piece>, fits: &dyn Fn(&str) -> bool) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    let mut word: Vec<Piece> = Vec::new();
    for piece in pieces {
        let goes_on = piece.after == After::SoftHyphen;
        let after = piece.after;
        word.push(piece);
        if goes_on {
            continue;
        }
        let whole: String = word.iter().map(|piece| piece.text.as_str()).collect();
        if fits(&whole) {
            joined.push(Piece { text: whole, after });
            word.clear();
        } else {
            joined.append(&mut word);
        }
    }
    joined.append(&mut word);
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(text: &str, width: usize) -> Option<Vec<String>> {
        let rows = rows(text, &|row| row.chars().count() <= width)?;
        Some(rows.into_iter().map(|row| row.text).collect())
    }

    #[test]
    fn words_are_parted_only_where_they_do_not_fit_whole() {
        let title = "Projekt\u{ad}partner\u{ad}schaft mit Dura";
        assert_eq!(broken(title, 40).unwrap(), ["Projektpartnerschaft mit Dura"]);
        assert_eq!(broken(title, 20).unwrap(), ["Projektpartnerschaft", "mit Dura"]);
        assert_eq!(broken(title, 16).unwrap(), ["Projektpartner-", "schaft mit Dura"]);
        assert_eq!(broken(title, 8).unwrap(), ["Projekt-", "partner-", "schaft", "mit Dura"]);
        assert_eq!(broken(title, 5), None);
    }

    #[test]
    fn a_dash_never_begins_a_row() {
        assert_eq!(broken("Nord – Süd", 6).unwrap(), ["Nord –", "Süd"]);
        assert_eq!(broken("Nord-Süd-Dialog", 9).unwrap(), ["Nord-Süd-", "Dialog"]);
    }
}
