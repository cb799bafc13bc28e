//! The results in German.

use super::{Count, Kinds, Words};

pub(super) static WORDS: Words = Words {
    count: Count { one: "{} Treffer", two: "{} Treffer", few: "{} Treffer", many: "{} Treffer" },
    count_for: "für „{}“",
    nothing: "Nichts gefunden für „{}“",
    searched: "Gesucht wurde in allen Seiten und Bildern nach: {}.",
    comma: ", ",
    advice: [
        "Prüfen Sie die Schreibweise.",
        "Versuchen Sie ein anderes oder ein allgemeineres Wort.",
        "Nehmen Sie weniger Wörter.",
    ],
    ways: "Andere Wege zum Ziel",
    a_to_z: "Alle Seiten von A bis Z",
    map: "Karte der Partnerschaften",
    home: "Startseite",
    corrected: "Ergebnisse für „{}“.",
    instead: "Stattdessen nach „{}“ suchen",
    incomplete: "Ein Teil des Verzeichnisses ließ sich nicht laden. Vielleicht fehlen Treffer; bei der nächsten Suche versuchen wir es wieder.",
    narrow: "Treffer eingrenzen",
    by_kind: "Art",
    by_partnership: "Partnerschaft",
    by_goal: "Ziel",
    all: "Alle",
    unnarrowed: "In allen Treffern suchen",
    goal: "Ziel {}",
    more: "Es werden die ersten {} gezeigt. Mit einem weiteren Wort werden es weniger.",
    other_languages: "Treffer in anderen Sprachen",
    note: "mit einem Hinweis zum Inhalt",
    kinds: Kinds {
        topic: "Thema",
        partnership: "Partnerschaft",
        exhibition: "Ausstellung",
        photo: "Bild",
        goal: "Ziel",
        article: "Artikel",
    },
};
