//! Words that are hard by themselves: abbreviations, numbers in words, long compounds.

use super::token::Token;

/// Abbreviations without their full stops and blanks, and what they are short for.
const ABBREVIATIONS: [(&str, &str); 34] = [
    ("bspw", "zum Beispiel"),
    ("bzw", "oder"),
    ("ca", "etwa"),
    ("cm", "Zentimeter"),
    ("dh", "das heißt"),
    ("etc", "und so weiter"),
    ("evtl", "vielleicht"),
    ("ggf", "vielleicht"),
    ("inkl", "mit"),
    ("jh", "Jahrhundert"),
    ("kg", "Kilo"),
    ("km", "Kilometer"),
    ("max", "höchstens"),
    ("min", "Minuten"),
    ("mio", "Millionen"),
    ("mrd", "Milliarden"),
    ("nr", "Nummer"),
    ("sog", "so genannt"),
    ("st", "Sankt"),
    ("std", "Stunden"),
    ("str", "Straße"),
    ("tel", "Telefon"),
    ("ua", "unter anderem"),
    ("usw", "und so weiter"),
    ("uvm", "und vieles mehr"),
    ("vgl", "sehen Sie auch"),
    ("zb", "zum Beispiel"),
    ("zt", "zum Teil"),
    ("zzt", "im Moment"),
    ("%", "Prozent"),
    ("€", "Euro"),
    ("°", "Grad"),
    ("§", "Paragraf"),
    ("&", "und"),
];
/// Of these, the ones that are short without a full stop too.
const UNITS: [&str; 8] = ["cm", "kg", "km", "%", "€", "°", "§", "&"];

const NUMBERS: [(&str, u32); 29] = [
    ("zwei", 2),
    ("drei", 3),
    ("vier", 4),
    ("fünf", 5),
    ("sechs", 6),
    ("sieben", 7),
    ("acht", 8),
    ("neun", 9),
    ("zehn", 10),
    ("elf", 11),
    ("zwölf", 12),
    ("dreizehn", 13),
    ("vierzehn", 14),
    ("fünfzehn", 15),
    ("sechzehn", 16),
    ("siebzehn", 17),
    ("achtzehn", 18),
    ("neunzehn", 19),
    ("zwanzig", 20),
    ("dreißig", 30),
    ("vierzig", 40),
    ("fünfzig", 50),
    ("sechzig", 60),
    ("siebzig", 70),
    ("achtzig", 80),
    ("neunzig", 90),
    ("hundert", 100),
    ("tausend", 1000),
    ("dutzend", 12),
];

/// A noun with more letters in one piece is taken for a compound.
const LETTERS: usize = 15;
/// One with more than these is one if it ends like many others.
const LETTERS_BEFORE_ENDING: usize = 11;
/// What many compounds end with.
const ENDINGS: [&str; 16] = [
    "amt",
    "arbeit",
    "ausstellung",
    "entwicklung",
    "haus",
    "häuser",
    "meister",
    "organisation",
    "schule",
    "stadt",
    "städte",
    "verwaltung",
    "verein",
    "versorgung",
    "wagen",
    "wirtschaft",
];

/// What an abbreviation is short for. `z. B.` is told at its first letter.
pub(super) fn abbreviation(token: &Token<'_>) -> Option<&'static str> {
    let raw = token.raw.trim_matches(|c: char| matches!(c, ',' | ';' | ':' | '(' | ')' | '„' | '“' | '"'));
    let bare = raw.trim_end_matches('.');
    let stops = raw.len() > bare.len() || raw.contains('.');
    if raw == "z." {
        return Some("zum Beispiel");
    }
    if matches!(raw, "d." | "u.") {
        return Some("ein ganzes Wort");
    }
    let word: String = bare.chars().filter(|c| *c != '.').flat_map(char::to_lowercase).collect();
    let sign = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',');
    let found = |(short, long): &(&str, &'static str)| {
        let is_unit = UNITS.contains(short);
        (*short == word && (stops || is_unit) || is_unit && *short == sign).then_some(*long)
    };
    ABBREVIATIONS.iter().find_map(found)
}

/// The value of a number in words.
pub(super) fn number(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    NUMBERS.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}

/// The piece of a noun that is too long to be read at once. Hyphens, Mediopunkte (U+00B7) and soft hyphens set pieces apart.
pub(super) fn compound(word: &str) -> Option<&str> {
    if !word.chars().next().is_some_and(char::is_uppercase) {
        return None;
    }
    let mut pieces = word.split(['-', '·', '\u{2027}', '\u{ad}', '\u{2011}', '/', '*']);
    pieces.find(|piece| {
        let letters = piece.chars().count();
        let ends_like_many = || ENDINGS.iter().any(|ending| piece.ends_with(ending));
        letters > LETTERS || (letters > LETTERS_BEFORE_ENDING && ends_like_many())
    })
}
