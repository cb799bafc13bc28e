//! German endings, by the Snowball algorithm of 2025, for words that are folded: without umlauts and ß. Knows no other language.

use super::ending::Word;

/// With A, O and V for an a, o or u whose umlaut was written with an e.
const VOWELS: &str = "aeiouyAOV";

pub(super) fn stem(folded: &str) -> String {
    let mut word = Word { letters: marked(folded) };
    let all = word.letters.len();
    let first = word.past(0, VOWELS).filter(|_| all >= 3);
    let region = first.map_or(all, |at| at.max(3));
    let second = first.and_then(|at| word.past(at, VOWELS)).unwrap_or(all);
    inflection(&mut word, region);
    comparison(&mut word, region);
    derivation(&mut word, region, second);
    for letter in &mut word.letters {
        *letter = if *letter == b'V' { b'u' } else { letter.to_ascii_lowercase() };
    }
    word.text()
}

/// u and y between vowels are consonants: capitals here. An e that makes an umlaut goes.
fn marked(folded: &str) -> Vec<u8> {
    let mut letters: Vec<u8> = folded.bytes().collect();
    for at in 1..letters.len() {
        if let Some([before, letter @ (b'u' | b'y'), after]) = letters.get_mut(at - 1..=at + 1)
            && [before, after].into_iter().all(|one| matches!(one, b'a' | b'e' | b'i' | b'o' | b'u' | b'y'))
        {
            letter.make_ascii_uppercase();
        }
    }
    let mut marked = Vec::new();
    let mut rest = letters.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let (letter, left) = match (first, after) {
            (b'a', [b'e', left @ ..]) => (b'A', left),
            (b'o', [b'e', left @ ..]) => (b'O', left),
            (b'u', [b'e', left @ ..]) if marked.last() != Some(&b'q') => (b'V', left),
            _ => (*first, after),
        };
        marked.push(letter);
        rest = left;
    }
    marked
}

/// Step 1.
fn inflection(word: &mut Word, region: usize) {
    let Some(ending) = word.longest("e em en erinnen erin ln ern er s es lns") else { return };
    let long = ending.len();
    if !word.leaves(long, region) {
        return;
    }
    match ending {
        "em" if word.ends("system") => {}
        "s" if !word.follows(1, "bdfghklmnrt") => {}
        "ln" | "lns" => word.end_in(long, "l"),
        "e" | "en" | "es" => {
            word.cut(long);
            word.cut(usize::from(word.ends("niss")));
        }
        _ => word.cut(long),
    }
}

/// Step 2.
fn comparison(word: &mut Word, region: usize) {
    let Some(ending) = word.longest("en er et st est").filter(|ending| word.leaves(ending.len(), region))
    else {
        return;
    };
    let is_cut = match ending {
        "st" => word.leaves(2, 4) && word.follows(2, "bdfghklmnt"),
        "et" => {
            word.follows(2, "UdfgklmnrstzA") && word.longest("ticket planet geordnet internet tret").is_none()
        }
        _ => true,
    };
    if is_cut {
        word.cut(ending.len());
    }
}

/// Step 3.
fn derivation(word: &mut Word, region: usize, second: usize) {
    let Some(ending) = word.longest("end ig ung lich isch ik heit keit") else { return };
    let long = ending.len();
    if !word.leaves(long, second)
        || long == 2 && word.follows(long, "e")
        || ending == "isch" && word.follows(long, "e")
    {
        return;
    }
    word.cut(long);
    let (inner, least) = match ending {
        "end" | "ung" if !word.ends("eig") => ("ig", second),
        "lich" | "heit" => ("er en", region),
        "keit" => ("ig lich", second),
        _ => return,
    };
    if let Some(inner) = word.longest(inner).filter(|inner| word.leaves(inner.len(), least)) {
        word.cut(inner.len());
    }
}
