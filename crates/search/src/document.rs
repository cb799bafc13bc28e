//! What a result shows without another fetch; knows no score.

use crate::bytes::{Reader, Writer};
use crate::source::{Kind, Source};

/// A page, as a result shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The path without the prefix of the language.
    pub path: String,
    pub title: String,
    /// Empty in the index of a large portal; the page itself has it.
    pub description: String,
    /// Names of the pages above; empty in the index of a large portal.
    pub trail: Vec<String>,
    pub kind: Kind,
    pub goals: Vec<u8>,
    pub thumbnail: Option<String>,
    /// Whether its picture needs a warning first.
    pub has_note: bool,
}

impl Document {
    pub(crate) fn of(source: &Source, is_short: bool) -> Document {
        Document {
            path: source.path.clone(),
            title: source.title.replace('\u{ad}', ""),
            description: if is_short { String::new() } else { source.description.replace('\u{ad}', "") },
            trail: if is_short { Vec::new() } else { source.trail.clone() },
            kind: source.kind,
            goals: source.goals.clone(),
            thumbnail: source.thumbnail.clone().filter(|_| !source.has_note),
            has_note: source.has_note,
        }
    }

    pub(crate) fn write(&self, out: &mut Writer) {
        out.text(&self.path);
        out.text(&self.title);
        out.text(&self.description);
        out.number(self.trail.len() as u64);
        self.trail.iter().for_each(|name| out.text(name));
        let kind = Kind::ALL.iter().position(|kind| *kind == self.kind).unwrap_or_default();
        out.number((kind as u64) << 1 | u64::from(self.has_note));
        out.number(self.goals.iter().filter(|goal| **goal < 32).fold(0, |set, goal| set | 1 << goal));
        out.text(self.thumbnail.as_deref().unwrap_or_default());
    }

    pub(crate) fn read(bytes: &mut Reader<'_>) -> Option<Document> {
        let (path, title, description) = (bytes.text()?, bytes.text()?, bytes.text()?);
        let mut trail = Vec::new();
        for _ in 0..bytes.number()? {
            trail.push(bytes.text()?);
        }
        let kind = bytes.number()?;
        let goals = bytes.number()?;
        let thumbnail = bytes.text()?;
        Some(Document {
            path,
            title,
            description,
            trail,
            kind: Kind::ALL.get(usize::try_from(kind >> 1).ok()?).copied()?,
            goals: (0..32).filter(|goal| goals >> goal & 1 == 1).collect(),
            thumbnail: Some(thumbnail).filter(|name| !name.is_empty()),
            has_note: kind & 1 == 1,
        })
    }
}
