//! Words that every text has and that tell no page from another, folded; a query of nothing else keeps them.

const GERMAN: &str = " der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach \
    von vom vor zu zum zur fur uber unter um durch gegen ohne bis seit als wie wo wer was wann warum ist sind war waren wird werden \
    hat haben kann es er sie wir ihr ich du man sich nicht auch nur noch so dass wenn ob zwischen gibt welche welcher welches ";
const ENGLISH: &str = " the a an and or but in on at of to for from by with about into over under is are was were be been has have had \
    it its he she we you they i this that these those as not no do does which who what when where why how can between there ";
const ARABIC: &str = " من في علي الي عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا متي اين كيف هل هو هي هم نحن انا انت كان كانت يكون او ثم \
    ان لا لم لن قد كل بين بعد قبل عند حتي و ";

/// Whether a folded word is one of them.
pub(crate) fn is_stop_word(folded: &str) -> bool {
    let has = |list: &str| list.split_ascii_whitespace().any(|word| word == folded);
    has(GERMAN) || has(ENGLISH) || has(ARABIC)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;
    use crate::language::Language;

    #[test]
    fn the_lists_are_folded_as_words_are() {
        for (list, language) in
            [(GERMAN, Language::German), (ENGLISH, Language::English), (ARABIC, Language::Arabic)]
        {
            for word in list.split_ascii_whitespace() {
                assert_eq!(fold(word, language), word);
            }
        }
        assert!(is_stop_word("fur") && !is_stop_word("dura"));
    }
}
