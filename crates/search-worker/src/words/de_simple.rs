//! The results in Leichte Sprache.

use super::{Count, Kinds, Words};

pub(super) static WORDS: Words = Words {
    count: Count { one: "{} Treffer", two: "{} Treffer", few: "{} Treffer", many: "{} Treffer" },
    count_for: "für „{}“",
    nothing: "Wir haben nichts gefunden für „{}“",
    searched: "Wir haben überall gesucht nach: {}.",
    comma: ", ",
    advice: [
        "Ist das Wort richtig geschrieben?",
        "Versuchen Sie ein anderes Wort.",
        "Schreiben Sie weniger Wörter.",
    ],
    ways: "Hier geht es weiter",
    a_to_z: "Alle Seiten von A bis Z",
    map: "Karte von unseren Partnern",
    home: "Start-Seite",
    corrected: "Das haben wir gefunden für „{}“.",
    instead: "Lieber nach „{}“ suchen",
    incomplete: "Wir konnten nicht alles laden. Vielleicht fehlen Treffer. Suchen Sie später noch einmal.",
    narrow: "Weniger Treffer zeigen",
    by_kind: "Art",
    by_partnership: "Partnerschaft",
    by_goal: "Ziel",
    all: "Alle",
    unnarrowed: "In allen Treffern suchen",
    goal: "Ziel {}",
    more: "Sie sehen die ersten {} Treffer. Schreiben Sie noch ein Wort dazu. Dann sind es weniger.",
    other_languages: "Treffer in anderen Sprachen",
    note: "mit einem Hinweis",
    kinds: Kinds {
        topic: "Thema",
        partnership: "Partnerschaft",
        exhibition: "Ausstellung",
        photo: "Bild",
        goal: "Ziel",
        article: "Text",
    },
};
