//! Words by what follows their first letter: in an index of many files, whose words lie by their beginnings, they are how a
//! slip in the first letter is found. Knows no query.

use crate::shard::Form;
use crate::store::Store;

/// Stands before a tail, where no word has it.
const MARK: char = '\u{2}';
/// Letters of a word that is worth it: in a shorter one another first letter makes another word.
const SHORTEST: usize = 5;

/// An entry for each of these words. In place of how it is written stands its first letter.
pub(crate) fn of(forms: &[Form]) -> Vec<Form> {
    let tail = |form: &Form| {
        let mut letters = form.folded.chars();
        let first = letters.next()?.to_string();
        let tail = [MARK.to_string().as_str(), letters.as_str()].concat();
        let is_long = letters.count() + 1 >= SHORTEST;
        is_long.then_some(Form { folded: tail, display: first, pages: 1, is_name: false })
    };
    let mut tails: Vec<Form> = forms.iter().filter_map(tail).collect();
    tails.sort_by(|a, b| (&a.folded, &a.display).cmp(&(&b.folded, &b.display)));
    tails
}

/// The words that end so, after one letter.
pub(crate) fn words(store: &mut Store, tail: &str) -> Vec<String> {
    let mut name = String::from(MARK);
    name.push_str(tail);
    let entries = store.forms(&name).into_iter().filter(|entry| entry.folded == name);
    entries.map(|entry| [entry.display.as_str(), tail].concat()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shard::{read_forms, write_forms};

    #[test]
    fn a_word_lies_under_what_follows_its_first_letter() {
        let form =
            |folded: &str| Form { folded: folded.into(), display: "X".into(), pages: 3, is_name: true };
        let tails = of(&["machen", "sachen", "rad", "öfen", "wasser"].map(form));
        let seen: Vec<_> = tails.iter().map(|one| (one.folded.as_str(), one.display.as_str())).collect();
        assert_eq!(seen, [("\u{2}achen", "m"), ("\u{2}achen", "s"), ("\u{2}asser", "w")]);
        assert_eq!(read_forms(&write_forms(&tails)), Some(tails));
    }
}
