//! What a desk says is to be done next. It knows neither question nor answer.

/// What is to be done next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Fetch these files, give each of them, and go on.
    Fetch(Vec<File>),
    /// Tell the app this, and go on.
    Post(String),
    /// Go on if no letter comes for a moment.
    Rest,
    /// Nothing until the next question.
    End,
}

/// A file that is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub address: String,
    /// Whether it is a page, of which a copy that is a little old serves as well, rather than a part of an index.
    pub is_page: bool,
}
