//! The words of a sentence with what stands around them. Knows no rule.

/// What stands between two blanks.
pub(super) struct Token<'a> {
    /// As it is written.
    pub raw: &'a str,
    /// Without marks before and after; empty if there are only marks.
    pub word: &'a str,
    /// Whether it is the first word of the sentence.
    pub is_first: bool,
    /// Whether a comma stands before it.
    pub after_comma: bool,
}

impl Token<'_> {
    pub(super) fn is_capital(&self) -> bool {
        self.word.chars().next().is_some_and(char::is_uppercase)
    }
}

/// The words in their order.
pub(super) fn read(sentence: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut after_comma = false;
    for raw in sentence.split_whitespace() {
        let word = raw.trim_matches(|c: char| !c.is_alphanumeric());
        let is_first = tokens.iter().all(|token| token.word.is_empty());
        tokens.push(Token { raw, word, is_first, after_comma });
        after_comma = raw.ends_with(',');
    }
    tokens
}
