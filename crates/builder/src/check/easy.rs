//! What makes a sentence hard where it should be Leichte Sprache. Hints for an editor, found by the looks of words, never a
//! verdict: only people who read Leichte Sprache can say whether a text is easy. After the rules of Netzwerk Leichte Sprache.

mod grammar;
mod token;
mod vocabulary;

use super::sentences;
use crate::problem::Code;
use token::Token;

/// The longest sentence in Leichte Sprache, in words.
const WORDS: usize = 12;

/// One hint: its kind, what was seen, what to do.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Hint {
    pub code: Code,
    pub text: String,
    pub mend: String,
}

/// The hints for one sentence, at most one of a kind but one for each word that is hard by itself.
pub(super) fn hints(sentence: &str) -> Vec<Hint> {
    let mut hints = Vec::new();
    let count = sentences::words(sentence);
    if count > WORDS {
        hints.push(Hint {
            code: Code::SentenceLong,
            text: format!("Dieser Satz hat {count} Wörter: {sentence}"),
            mend: format!("In Leichter Sprache sind es höchstens {WORDS}. Machen Sie zwei Sätze daraus."),
        });
    }
    let tokens = token::read(sentence);
    let mut say = |code, what: &str, found: Option<&str>, mend: String| {
        hints.extend(found.map(|word| Hint { code, text: format!("{what} („{word}“): {sentence}"), mend }));
    };
    say(
        Code::EasyClause,
        "Dieser Satz hat wohl einen Nebensatz",
        grammar::clause(&tokens),
        "Machen Sie zwei Sätze daraus, zum Beispiel mit „Deshalb“ oder „Dann“.".to_owned(),
    );
    say(
        Code::EasyPassive,
        "Dieser Satz sagt wohl nicht, wer etwas tut",
        grammar::passive(&tokens),
        "Nennen Sie, wer es tut: „Die Stadt baut das Haus“ statt „Das Haus wird gebaut“.".to_owned(),
    );
    say(
        Code::EasyGenitive,
        "Hier steht wohl ein Genitiv",
        grammar::genitive(&tokens),
        "Nehmen Sie „von“: „das Haus von der Stadt“ statt „das Haus der Stadt“.".to_owned(),
    );
    hints.extend(tokens.iter().filter_map(|token| hard(token, sentence)));
    hints
}

/// What makes a word hard by itself.
fn hard(token: &Token<'_>, sentence: &str) -> Option<Hint> {
    let word = token.word;
    if let Some(long) = vocabulary::abbreviation(token) {
        return Some(Hint {
            code: Code::EasyAbbreviation,
            text: format!("„{}“ ist eine Abkürzung: {sentence}", token.raw),
            mend: format!("Schreiben Sie sie aus: {long}."),
        });
    }
    if let Some(digits) = vocabulary::number(word) {
        return Some(Hint {
            code: Code::EasyNumber,
            text: format!("Die Zahl „{word}“ steht in Worten: {sentence}"),
            mend: format!("Schreiben Sie sie in Ziffern: {digits}."),
        });
    }
    let part = vocabulary::compound(word)?;
    Some(Hint {
        code: Code::EasyCompound,
        text: format!("„{part}“ ist ein langes Wort: {sentence}"),
        mend: "Trennen Sie es mit Bindestrich oder Mediopunkt („Müll-Abfuhr“), oder nehmen Sie ein kürzeres."
            .to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::hints;
    use crate::problem::Code::{self, *};
    use proptest::prelude::*;

    fn codes(sentence: &str) -> Vec<Code> {
        hints(sentence).into_iter().map(|hint| hint.code).collect()
    }

    #[test]
    fn each_rule_speaks_where_it_should() {
        for (sentence, code) in [
            (
                "Eins zwo drei4 vier5 fünf6 sechs7 acht8 neun9 zehn10 elf11 zwölf12 drei13 vier14.",
                SentenceLong,
            ),
            ("Die Stadt hilft, weil sie ein Partner ist.", EasyClause),
            ("Weil es regnet, bleiben wir da.", EasyClause),
            ("Wir sagen, dass es gut ist.", EasyClause),
            ("Das Haus wird gebaut.", EasyPassive),
            ("Die Wagen wurden verkauft.", EasyPassive),
            ("Das Fest ist abgesagt worden.", EasyPassive),
            ("Die Straße wird aufgerissen.", EasyPassive),
            ("Das ist das Haus des Rates.", EasyGenitive),
            ("Das Team der Stadt hilft.", EasyGenitive),
            ("Innerhalb der Stadt fährt ein Bus.", EasyGenitive),
            ("Es gibt z. B. Musik.", EasyAbbreviation),
            ("Es gibt z.B. Musik.", EasyAbbreviation),
            ("Musik, Kunst usw.", EasyAbbreviation),
            ("Es sind 11 km.", EasyAbbreviation),
            ("Es sind 11 %.", EasyAbbreviation),
            ("Das sind drei Gäste.", EasyNumber),
            ("Zwölf Städte helfen.", EasyNumber),
            ("Die Städtepartnerschaft ist alt.", EasyCompound),
            ("Das Amt heißt Stadtentwässerung.", EasyCompound),
            ("Der Bürgermeister kommt.", EasyCompound),
        ] {
            assert_eq!(codes(sentence), [code], "{sentence}");
        }
    }

    #[test]
    fn easy_sentences_are_left_alone() {
        for sentence in [
            "",
            "Die Städte wurden Freunde.",
            "Danach werden sie Partner.",
            "Damit fahren sie nach Dura.",
            "Dortmund wird Dura helfen.",
            "Sie lernen viel über Müll, Energie und Computer.",
            "In der Stadt leben 40.000 Menschen.",
            "Die Müll-Abfuhr kommt aus Groß\u{b7}britannien.",
            "Es gibt eine Städte-Partner\u{ad}schaft.",
            "Das war am 17. November 2019.",
            "Ein Bürger-Meister leitet eine Stadt.",
            "Das Team gehört zu einem Amt.",
            "Dieses Haus ist alt.",
        ] {
            assert_eq!(codes(sentence), [], "{sentence}");
        }
    }

    #[test]
    fn a_hint_names_the_word_and_the_way_out() {
        let [hint] = &hints("Das sind drei Gäste.")[..] else { panic!("one hint") };
        assert_eq!(hint.text, "Die Zahl „drei“ steht in Worten: Das sind drei Gäste.");
        assert_eq!(hint.mend, "Schreiben Sie sie in Ziffern: 3.");
    }

    proptest! {
        #[test]
        fn any_text_can_be_looked_at(text in "\\PC*") {
            hints(&text);
        }

        #[test]
        fn any_row_of_german_words_can_be_looked_at(
            words in prop::collection::vec(
                prop::sample::select(vec![
                    "Weil", "der", "des", ",", "z.", "B.", "wird", "gebaut", "ge", "zwei", "-", "·", "Ä", "%", "usw.", "…",
                ]),
                0..20,
            )
        ) {
            for hint in hints(&words.join(" ")) {
                prop_assert!(!hint.text.is_empty() && !hint.mend.is_empty());
            }
        }
    }
}
