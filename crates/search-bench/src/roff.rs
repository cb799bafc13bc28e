//! The running text of a manual page in roff (man(7) macros): paragraphs without fonts, tables and examples.
//! Pages in the other dialect, mdoc(7), have none: their sentences are cut up by macros.

/// Macros whose words belong to the sentence around them.
const INLINE: [&str; 11] = ["B", "I", "BR", "IR", "RB", "RI", "BI", "IB", "SM", "SB", "R"];
/// What lies between these is no prose.
const SKIPPED: [(&str, &str); 3] = [("nf", "fi"), ("EX", "EE"), ("TS", "TE")];

pub(crate) fn paragraphs(page: &str) -> Vec<String> {
    if page.lines().any(|line| line.starts_with(".Dd")) {
        return Vec::new();
    }
    let mut paragraphs = vec![String::new()];
    let mut until: Option<&str> = None;
    for line in page.lines() {
        let macro_line = line.strip_prefix(['.', '\'']);
        let (name, rest) = macro_line.map_or(("", line), |line| {
            let line = line.trim_start();
            line.split_once(char::is_whitespace).unwrap_or((line, ""))
        });
        if let Some(end) = until {
            until = (name != end).then_some(end);
        } else if macro_line.is_none() {
            push(&mut paragraphs, &plain(line), true);
        } else if let Some((_, end)) = SKIPPED.iter().find(|(start, _)| *start == name) {
            until = Some(end);
            paragraphs.push(String::new());
        } else if INLINE.contains(&name) {
            push(&mut paragraphs, &plain(&rest.replace('"', "")), true);
        } else if !name.is_empty() && !name.starts_with('\\') {
            paragraphs.push(String::new());
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

fn push(paragraphs: &mut Vec<String>, text: &str, spaced: bool) {
    let text = text.trim();
    if let Some(last) = paragraphs.last_mut().filter(|_| !text.is_empty()) {
        if spaced && !last.is_empty() {
            last.push(' ');
        }
        last.push_str(text);
    }
}

/// Without escapes (groff(7), "Escape sequences"): fonts and sizes go, dashes and spaces become themselves.
fn plain(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            text.push(letter);
            continue;
        }
        match letters.next() {
            Some('-') => text.push('-'),
            Some(' ' | '~') => text.push(' '),
            Some('e') => text.push('\\'),
            Some('(') => drop((letters.next(), letters.next())),
            Some('[') => drop(letters.find(|&letter| letter == ']')),
            Some('f' | '*' | 'm' | 's') => match letters.next() {
                Some('[') => drop(letters.find(|&letter| letter == ']')),
                Some('(') => drop((letters.next(), letters.next())),
                Some('+' | '-') => drop(letters.next()),
                _ => (),
            },
            // A comment to the end of the line.
            Some('"') | None => break,
            Some(_) => (),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_stays_and_layout_goes() {
        let page = ".TH LS 1\n.SH BESCHREIBUNG\nDie Einträge werden\n\\fBalphabetisch\\fP sortiert,\n.B außer\nbei \\-\\-sort.\n.nf\nls \\-l\n.fi\n.PP\nEin Satz\\&.";
        assert_eq!(
            paragraphs(page),
            ["Die Einträge werden alphabetisch sortiert, außer bei --sort.", "Ein Satz."]
        );
    }

    #[test]
    fn the_other_dialect_has_no_prose_here() {
        assert!(paragraphs(".Dd $Mdocdate$\n.Nm ls\nEin Satz.").is_empty());
    }
}
