//! Sets of pages by which results are narrowed, and their names among the stems; knows no result.

use crate::source::Kind;

/// No stem begins with this letter.
const MARK: char = '\u{1}';

pub(crate) fn of_kind(kind: Kind) -> String {
    format!("{MARK}k{}", kind.tag())
}

pub(crate) fn of_goal(goal: u8) -> String {
    format!("{MARK}g{goal:02}")
}

pub(crate) fn of_partnership(path: &str) -> String {
    format!("{MARK}p{path}")
}

/// What a name stands for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Facet<'a> {
    Kind(Kind),
    Goal(u8),
    Partnership(&'a str),
}

pub(crate) fn read(name: &str) -> Option<Facet<'_>> {
    let name = name.strip_prefix(MARK)?;
    if let Some(tag) = name.strip_prefix('k') {
        return Kind::of_tag(tag).map(Facet::Kind);
    }
    if let Some(goal) = name.strip_prefix('g') {
        return goal.parse().ok().map(Facet::Goal);
    }
    name.strip_prefix('p').map(Facet::Partnership)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_written() {
        assert_eq!(read(&of_kind(Kind::Photo)), Some(Facet::Kind(Kind::Photo)));
        assert_eq!(read(&of_goal(7)), Some(Facet::Goal(7)));
        assert_eq!(read(&of_partnership("/a/")), Some(Facet::Partnership("/a/")));
        assert_eq!(read("stadt"), None);
    }
}
