//! What was found, as it is drawn: the engine's answer with the texts shown beside it.

use model::Goal;
use search::Kind;

/// The answer of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The best first; those that are drawn.
    pub hits: Vec<Hit>,
    /// All there are.
    pub total: usize,
    /// How many there would be of each kind, partnership and goal, were the answer narrowed to it alone.
    pub kinds: Vec<(Kind, usize)>,
    pub partnerships: Vec<Partnership>,
    pub goals: Vec<(Goal, usize)>,
    /// The words that were found, where those asked for were not.
    pub corrected: Option<String>,
    /// What was looked for.
    pub searched: Vec<String>,
    /// Whether a part of the index was missing.
    pub incomplete: bool,
}

/// A page or picture that was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hit {
    /// As [`model::Link::path`].
    pub path: String,
    pub kind: Kind,
    pub title: Marked,
    /// The description, or a part of the text with the words asked for.
    pub text: Marked,
    pub goals: Vec<Goal>,
    pub trail: Vec<String>,
    /// Whether the picture has a note to its content: it is not shown here.
    pub note: bool,
    /// A small picture: its path below the site's base.
    pub thumbnail: Option<String>,
}

/// A text in which some parts were asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// Each part, and whether it was asked for.
    pub parts: Vec<(String, bool)>,
}

/// A partnership that answers may be narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Partnership {
    pub path: String,
    pub name: String,
    pub count: usize,
}

impl Marked {
    /// Cuts a text at its marks: ranges of bytes in order. Marks that overlap, or cut a letter, are left out.
    pub fn new(text: &str, marks: &[std::ops::Range<usize>]) -> Marked {
        let mut parts = Vec::new();
        let mut at = 0;
        for mark in marks {
            if let (Some(before), Some(marked)) = (text.get(at..mark.start), text.get(mark.clone()))
                && !marked.is_empty()
            {
                parts.push((before.to_owned(), false));
                parts.push((marked.to_owned(), true));
                at = mark.end;
            }
        }
        parts.push((text.get(at..).unwrap_or_default().to_owned(), false));
        parts.retain(|(text, _)| !text.is_empty());
        Marked { parts }
    }

    pub fn has_marks(&self) -> bool {
        self.parts.iter().any(|(_, marked)| *marked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_its_marks_and_nowhere_else() {
        let cut = |marks: &[std::ops::Range<usize>]| {
            let parts = Marked::new("Wasser für Dura", marks).parts;
            parts
                .into_iter()
                .map(|(text, marked)| if marked { format!("[{text}]") } else { text })
                .collect::<String>()
        };
        assert_eq!(cut(&[]), "Wasser für Dura");
        assert_eq!(cut(&[0..6, 12..16]), "[Wasser] für [Dura]");
        assert_eq!(cut(&[0..6, 3..9]), "[Wasser] für Dura", "overlapping");
        assert_eq!(cut(&[9..10, 0..99, 7..7]), "Wasser für Dura", "within a letter, beyond the end, empty");
    }
}
