//! Portals to search in, made up from a seed; knows no file format.
#![allow(dead_code, reason = "each test file uses a part")]

use search::{Answer, Engine, File, Filter, Kind, Language, Reply, Source, build};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Pages from which on an index is more than one file.
pub(crate) const MANY: usize = 1600;

const HEADS: [&str; 24] = [
    "Wasser", "Stadt", "Schul", "Garten", "Jugend", "Kultur", "Umwelt", "Klima", "Hafen", "Brunnen", "Markt",
    "Lehrer", "Straßen", "Müll", "Bilder", "Sprach", "Kinder", "Frauen", "Energie", "Bäume", "Fluss",
    "Musik", "Sport", "Wald",
];
const TAILS: [&str; 20] = [
    "versorgung",
    "partnerschaft",
    "projekt",
    "austausch",
    "ausstellung",
    "schutz",
    "verein",
    "wagen",
    "bau",
    "fest",
    "bericht",
    "messung",
    "karte",
    "vertrag",
    "plan",
    "hilfe",
    "netz",
    "schule",
    "garten",
    "wasser",
];
const COMMON: [&str; 8] = ["und", "der", "die", "mit", "für", "Dortmund", "Partner", "Menschen"];

/// A page of a portal.
pub(crate) fn page(title: &str, body: &str) -> Source {
    let slug: String =
        title.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    Source {
        path: format!("seiten/{slug}"),
        title: title.to_owned(),
        body: vec![body.to_owned()],
        ..Source::default()
    }
}

/// So many pages of made-up German.
pub(crate) fn portal(pages: usize) -> Vec<Source> {
    (0..pages).map(|number| made_up(number, 0)).collect()
}

/// The files of a German portal of [`MANY`] pages, written once: that takes seconds.
pub(crate) fn large() -> &'static [File] {
    static LARGE: OnceLock<Vec<File>> = OnceLock::new();
    LARGE.get_or_init(|| build(Language::German, &portal(MANY)))
}

/// The page of this number, in this edition.
pub(crate) fn made_up(number: usize, edition: usize) -> Source {
    let mut state = (number as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ edition as u64;
    let mut below = |bound: usize| {
        // Knuth's MMIX numbers; the upper bits are the good ones.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % bound
    };
    let mut word = || match below(3) {
        0 => COMMON[below(COMMON.len())].to_owned(),
        1 => format!("{}{}", HEADS[below(HEADS.len())], TAILS[below(TAILS.len())]),
        _ => HEADS[below(HEADS.len())].to_owned(),
    };
    let body: Vec<String> = (0..40).map(|_| word()).collect();
    let mut source = page(&format!("Seite {number} {}", word()), &body.join(" "));
    source.path = format!("seiten/{number}");
    source.kind = [Kind::Article, Kind::Topic, Kind::Partnership][number % 3];
    source.goals = vec![(number % 17) as u8 + 1];
    source.partnership = (number.is_multiple_of(5)).then(|| "seiten/0".to_owned());
    source
}

/// An index in the reader's hands: the engine, and the files the host has.
pub(crate) struct Reader {
    pub(crate) engine: Engine,
    pub(crate) host: BTreeMap<String, Vec<u8>>,
    /// How often the engine asked for files, and for how many in all, since the last query.
    pub(crate) trips: usize,
    pub(crate) asked: Vec<String>,
}

impl Reader {
    pub(crate) fn of(language: Language, sources: &[Source]) -> Reader {
        Reader::with(build(language, sources))
    }

    pub(crate) fn with(files: Vec<File>) -> Reader {
        let engine = Engine::open(&files[0].bytes).unwrap();
        let host = files.into_iter().skip(1).map(|file| (file.name, file.bytes)).collect();
        Reader { engine, host, trips: 0, asked: Vec::new() }
    }

    pub(crate) fn ask(&mut self, text: &str) -> Answer {
        self.ask_for(text, &Filter::default())
    }

    pub(crate) fn ask_for(&mut self, text: &str, filter: &Filter) -> Answer {
        (self.trips, self.asked) = (0, Vec::new());
        loop {
            match self.engine.ask(text, filter) {
                Reply::Answer(answer) => return *answer,
                Reply::Needs(names) => {
                    self.trips += 1;
                    for name in names {
                        assert!(!self.asked.contains(&name), "{text}: asked twice for {name}");
                        self.engine.give(&name, self.host.get(&name).map(Vec::as_slice));
                        self.asked.push(name);
                    }
                }
            }
        }
    }

    pub(crate) fn paths(&mut self, text: &str) -> Vec<String> {
        self.ask(text).hits.into_iter().map(|hit| hit.document.path).collect()
    }
}
