//! The known name that is nearest to a mistyped one.

/// The nearest of `known` by Damerau–Levenshtein distance, if it is near enough to be meant: at most a third of
/// the letters differ, and never more than four.
pub fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let reach = (name.chars().count() / 3).clamp(1, 4);
    known
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= reach)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn only_what_can_be_meant_is_named() {
        let known = ["title", "short_title", "kicker", "description"];
        for (typed, meant) in
            [("titel", Some("title")), ("descripton", Some("description")), ("xyz", None), ("", None)]
        {
            assert_eq!(nearest(typed, known.into_iter()), meant, "{typed}");
        }
    }
}
