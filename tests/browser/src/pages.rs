//! Owns the addresses the tests visit: one page of each document type, in the words of the portal's first city.

/// The five steps from the home page to the page of Dura.
pub const THEMEN: &str = "/themen/";
/// Second step.
pub const INTERNATIONALES: &str = "/themen/internationales/";
/// Third step.
pub const DORTMUND_INTERNATIONAL: &str = "/themen/internationales/dortmund-international/";
/// Fourth step.
pub const PROJEKTPARTNERSCHAFTEN: &str =
    "/themen/internationales/dortmund-international/internationale-projektpartnerschaften/";
/// The page of the partnership with Dura.
pub const DURA: &str =
    "/themen/internationales/dortmund-international/internationale-projektpartnerschaften/dura-palaestina/";
/// Its heading.
pub const DURA_HEADING: &str = "Projektpartnerschaft mit der Stadt Dura, Palästina";
/// The exhibition about life in Palestine.
pub const EXHIBITION: &str = "/themen/internationales/dortmund-international/internationale-projektpartnerschaften/dura-palaestina/leben-in-palaestina/";
/// One picture of it.
pub const PHOTO: &str = "/themen/internationales/dortmund-international/internationale-projektpartnerschaften/dura-palaestina/leben-in-palaestina/tradition/";
/// The overview of the seventeen goals.
pub const GOALS: &str = "/themen/umwelt-nachhaltigkeit-und-klimaschutz/un-nachhaltigkeitsziele/";
/// The goal of clean energy, whose colour is the hardest to read on.
pub const GOAL: &str = "/themen/umwelt-nachhaltigkeit-und-klimaschutz/un-nachhaltigkeitsziele/ziel-7/";
/// An article.
pub const ARTICLE: &str = "/themen/internationales/integrationsrat/";
/// The map.
pub const MAP: &str = "/karte/";
/// All pages.
pub const A_TO_Z: &str = "/a-z/";
/// The search.
pub const SEARCH: &str = "/suche/";
/// No page.
pub const MISSING: &str = "/themen/gibt-es-nicht/";

/// One page of each document type, by the type's name.
pub const TYPES: [(&str, &str); 11] = [
    ("home", "/"),
    ("topic", PROJEKTPARTNERSCHAFTEN),
    ("partnership", DURA),
    ("exhibition", EXHIBITION),
    ("photo", PHOTO),
    ("goal_index", GOALS),
    ("goal", GOAL),
    ("article", ARTICLE),
    ("map", MAP),
    ("a_to_z", A_TO_Z),
    ("search", SEARCH),
];

/// A locale: the prefix of its addresses, and the `lang` and `dir` its pages carry.
#[derive(Clone, Copy, Debug)]
pub struct Locale {
    /// What stands before the path.
    pub prefix: &'static str,
    /// The language as BCP 47 tag.
    pub lang: &'static str,
    /// The direction of its script.
    pub dir: &'static str,
}

/// German.
pub const DE: Locale = Locale { prefix: "", lang: "de", dir: "ltr" };
/// English.
pub const EN: Locale = Locale { prefix: "/en", lang: "en", dir: "ltr" };
/// Arabic.
pub const AR: Locale = Locale { prefix: "/ar", lang: "ar", dir: "rtl" };
/// German in Leichte Sprache.
pub const SIMPLE: Locale = Locale { prefix: "/leichte-sprache", lang: "de", dir: "ltr" };
/// Every language.
pub const LOCALES: [Locale; 4] = [DE, EN, AR, SIMPLE];
