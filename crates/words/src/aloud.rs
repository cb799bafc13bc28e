//! The words of reading aloud. How they are drawn is a matter of `view::aloud`.

/// What stands on and beside the buttons that have a text read aloud.
pub struct Aloud {
    pub play: &'static str,
    pub pause: &'static str,
    pub resume: &'static str,
    pub stop: &'static str,
    /// Said once when the text has come to its end.
    pub ended: &'static str,
    /// Whose voice it is.
    pub voice: &'static str,
    /// Why the buttons do nothing, and what helps; `{}` is the language of the text.
    pub no_voice: &'static str,
}
