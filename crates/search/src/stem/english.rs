//! English endings, by the Snowball algorithm of 2025, for words that are folded: without apostrophes. Knows no other language.

use super::ending::Word;

const VOWELS: &str = "aeiouy";

/// Words whole, each with its stem.
const WORDS: &str = "andes andes atlas atlas bias bias cosmos cosmos early earli gently gentl howe howe idly idl news news only onli \
    singly singl skies sky skis ski sky sky ugly ugli";

/// Beginnings after which endings count, however short.
const BEGINNINGS: &str = "arsen commun emerg gener inter later organ past univers";

/// Endings of step 2, each with what takes its place.
const SECOND: &str = "anci ance enci ence ogi og li - bli ble abli able alli al fulli ful lessli less ousli ous entli ent aliti al \
    biliti ble iviti ive tional tion ational ate alism al ation ate ization ize izer ize ator ate iveness ive fulness ful \
    ousness ous ogist og";

/// Endings of step 3, as in [`SECOND`].
const THIRD: &str = "icate ic ative - alize al iciti ic ical ic tional tion ational ate ful - ness -";

/// Endings of step 4.
const FOURTH: &str = "ic ance ence able ible ate ive ize iti al ism ion er ous ant ent ment ement";

pub(super) fn stem(folded: &str) -> String {
    if let Some((_, stem)) = pairs(WORDS).find(|(word, _)| *word == folded) {
        return stem.to_owned();
    }
    let mut word = Word { letters: folded.bytes().collect() };
    let all = word.letters.len();
    if all < 3 {
        return folded.to_owned();
    }
    mark(&mut word.letters);
    let begun = BEGINNINGS.split(' ').find(|begun| word.letters.starts_with(begun.as_bytes())).map(str::len);
    let first = begun.or_else(|| word.past(0, VOWELS));
    let second = first.and_then(|at| word.past(at, VOWELS)).unwrap_or(all);
    let first = first.unwrap_or(all);
    plural(&mut word);
    past_tense(&mut word, first);
    let long = word.letters.len();
    if long > 2 && word.follows(0, "yY") && !word.follows(1, VOWELS) {
        word.end_in(1, "i");
    }
    derivation(&mut word, SECOND, first, second);
    derivation(&mut word, THIRD, first, second);
    if let Some(ending) = word.longest(FOURTH)
        && word.leaves(ending.len(), second)
        && (ending != "ion" || word.follows(3, "st"))
    {
        word.cut(ending.len());
    }
    let is_cut = match word.letters.last() {
        Some(b'e') => word.leaves(1, second) || word.leaves(1, first) && !is_short(&word, 1),
        Some(b'l') => word.leaves(1, second) && word.ends("ll"),
        _ => false,
    };
    word.cut(usize::from(is_cut));
    word.letters.make_ascii_lowercase();
    word.text()
}

fn pairs(list: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut words = list.split(' ');
    std::iter::from_fn(move || Some((words.next()?, words.next()?)))
}

/// A y that begins a word or follows a vowel is a consonant: a capital here.
fn mark(letters: &mut [u8]) {
    let mut is_vowel = true;
    for letter in letters {
        if *letter == b'y' && is_vowel {
            *letter = b'Y';
        }
        is_vowel = VOWELS.bytes().any(|vowel| vowel == *letter);
    }
}

/// Whether, without so many of its last letters, the word ends in a short syllable.
fn is_short(word: &Word, cut: usize) -> bool {
    let letters = word.letters.len().saturating_sub(cut);
    let is_vowel = |at| word.follows(cut + at, VOWELS);
    letters >= 3 && !word.follows(cut, "aeiouywxY") && is_vowel(1) && !is_vowel(2)
        || letters == 2 && !is_vowel(0) && is_vowel(1)
        || word.letters.get(..letters).is_some_and(|rest| rest.ends_with(b"past"))
}

/// Whether there is a vowel before so many of the last letters.
fn has_vowel(word: &Word, ending: usize) -> bool {
    (ending..word.letters.len()).any(|at| word.follows(at, VOWELS))
}

/// Step 1a.
fn plural(word: &mut Word) {
    match word.longest("ied s ies sses ss us") {
        Some("sses") => word.cut(2),
        Some("ied" | "ies") => word.cut(if word.letters.len() > 4 { 2 } else { 1 }),
        Some("s") if has_vowel(word, 2) => word.cut(1),
        _ => {}
    }
}

/// Step 1b.
fn past_tense(word: &mut Word, first: usize) {
    let Some(ending) = word.longest("ed eed ing edly eedly ingly") else { return };
    let (long, all) = (ending.len(), word.letters.len());
    let rest = word.letters.get(..all.saturating_sub(long)).unwrap_or_default();
    match ending {
        "eed" | "eedly" => {
            if word.leaves(long, first) && !matches!(rest, b"succ" | b"proc" | b"exc") {
                word.end_in(long, "ee");
            }
            return;
        }
        "ing" => match rest {
            b"even" | b"cann" | b"inn" | b"earr" | b"herr" | b"out" => return,
            [_, b'y'] => return word.end_in(4, "ie"),
            _ => {}
        },
        _ => {}
    }
    if !has_vowel(word, long) {
        return;
    }
    word.cut(long);
    match word.longest("bb dd ff gg bl mm nn pp rr at tt iz") {
        Some("at" | "bl" | "iz") => word.end_in(0, "e"),
        Some(_) if word.letters.len() == 3 && word.follows(2, "aeo") => {}
        Some(_) => word.cut(1),
        None if word.letters.len() == first && is_short(word, 0) => word.end_in(0, "e"),
        None => {}
    }
}

/// Steps 2 and 3.
fn derivation(word: &mut Word, endings: &'static str, first: usize, second: usize) {
    let mut found = ("", "");
    for (ending, instead) in pairs(endings) {
        if ending.len() > found.0.len() && word.ends(ending) {
            found = (ending, instead);
        }
    }
    let (ending, instead) = found;
    let long = ending.len();
    let holds = match ending {
        "ogi" => word.follows(3, "l"),
        "li" => word.follows(2, "cdeghkmnrt"),
        "ative" => word.leaves(long, second),
        _ => true,
    };
    if word.leaves(long, first) && holds {
        word.end_in(long, instead.trim_end_matches('-'));
    }
}
