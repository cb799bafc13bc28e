//! How a sentence is built, as far as single words give it away: subordinate clauses, the passive, the genitive.

use super::token::Token;

/// Words that open a subordinate clause, behind a comma or at the start of a sentence with a comma.
const CONJUNCTIONS: [&str; 22] = [
    "als", "bevor", "bis", "da", "damit", "dass", "ehe", "falls", "indem", "nachdem", "ob", "obwohl",
    "seitdem", "sobald", "sodass", "sofern", "solange", "sowie", "weil", "wenn", "wobei", "während",
];
/// Of these, the ones that are something else at the start of most sentences ("Da kommt er, der Bus").
const ADVERBS: [&str; 4] = ["als", "bis", "da", "damit"];
/// Relative pronouns that are nothing else; `der`, `die`, `das` behind a comma may well be a list.
const RELATIVE: [&str; 7] = ["deren", "dessen", "welche", "welchem", "welchen", "welcher", "welches"];

const WERDEN: [&str; 5] = ["werden", "wird", "wurde", "wurden", "würde"];
/// Adjectives and infinitives that look like participles.
const NO_PARTICIPLE: [&str; 22] = [
    "beliebt",
    "bekannt",
    "bereit",
    "berühmt",
    "bewusst",
    "gebären",
    "geben",
    "gefallen",
    "gehen",
    "gehorchen",
    "gehören",
    "gelangen",
    "gelingen",
    "gelten",
    "genießen",
    "gerecht",
    "geschehen",
    "gesund",
    "gewinnen",
    "gewöhnen",
    "verrückt",
    "vertraut",
];
/// Prefixes a participle has instead of `ge-`, and those it has before it.
const INSEPARABLE: [&str; 6] = ["be", "ent", "er", "miss", "ver", "zer"];
const SEPARABLE: [&str; 17] = [
    "ab", "an", "auf", "aus", "bei", "ein", "fest", "her", "hin", "los", "mit", "nach", "um", "vor", "weg",
    "zurück", "zusammen",
];

/// Articles that stand before a genitive alone.
const ARTICLES: [&str; 8] = ["des", "eines", "ihres", "keines", "meines", "seines", "unseres", "deines"];
/// Prepositions with a genitive.
const PREPOSITIONS: [&str; 9] = [
    "anhand",
    "angesichts",
    "anlässlich",
    "aufgrund",
    "außerhalb",
    "bezüglich",
    "hinsichtlich",
    "innerhalb",
    "mithilfe",
];

/// The word that opens a subordinate clause.
pub(super) fn clause<'a>(tokens: &[Token<'a>]) -> Option<&'a str> {
    let has_comma = tokens.iter().any(|token| token.after_comma);
    let opens = |token: &&Token<'_>| {
        let word = token.word.to_lowercase();
        let is_conjunction = CONJUNCTIONS.contains(&word.as_str());
        let at_start = token.is_first && has_comma && !ADVERBS.contains(&word.as_str());
        (is_conjunction && (token.after_comma || at_start))
            || (token.after_comma && RELATIVE.contains(&word.as_str()))
    };
    tokens.iter().find(opens).map(|token| token.word)
}

/// The participle of a passive: a form of `werden` with one, or `worden`.
pub(super) fn passive<'a>(tokens: &[Token<'a>]) -> Option<&'a str> {
    if let Some(token) = tokens.iter().find(|token| token.word == "worden") {
        return Some(token.word);
    }
    let is_werden = |token: &Token<'_>| WERDEN.contains(&token.word.to_lowercase().as_str());
    tokens.iter().any(is_werden).then_some(())?;
    tokens.iter().map(|token| token.word).find(|word| is_participle(word))
}

/// The word that shows a genitive: its article, its preposition, or `der` between two nouns.
pub(super) fn genitive<'a>(tokens: &[Token<'a>]) -> Option<&'a str> {
    let single = tokens.iter().find(|token| {
        let word = token.word.to_lowercase();
        ARTICLES.contains(&word.as_str()) || PREPOSITIONS.contains(&word.as_str())
    });
    let between = || {
        tokens.windows(3).find_map(|three| match three {
            [noun, article, owner] => {
                let joined = !article.after_comma && !owner.after_comma && noun.raw == noun.word;
                let is_noun = noun.is_capital() && !noun.is_first;
                (article.word == "der" && joined && is_noun && owner.is_capital()).then_some(article.word)
            }
            _ => None,
        })
    };
    single.map(|token| token.word).or_else(between)
}

fn is_participle(word: &str) -> bool {
    let is_verb = word.chars().all(|c| c.is_lowercase()) && !NO_PARTICIPLE.contains(&word);
    is_verb && (with_ge(word) || without_ge(word))
}

/// `gebaut`, `aufgerissen`.
fn with_ge(word: &str) -> bool {
    let stems = SEPARABLE.iter().filter_map(|prefix| word.strip_prefix(prefix)).chain([word]);
    let mut stems = stems.filter_map(|stem| stem.strip_prefix("ge"));
    stems.any(|stem| stem.len() > 2 && (stem.ends_with('t') || stem.ends_with("en")))
}

/// `verkauft`, `organisiert`. Those in `-en` look like infinitives ("wird bekommen") and are let go.
fn without_ge(word: &str) -> bool {
    let prefixed =
        INSEPARABLE.iter().any(|prefix| word.strip_prefix(prefix).is_some_and(|stem| stem.len() > 3));
    word.ends_with('t') && (prefixed || word.ends_with("iert"))
}
