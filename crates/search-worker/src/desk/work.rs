//! A question at a desk, and how far it is answered. It fetches and asks nothing.

use crate::draw::Other;
use crate::question::Question;
use search::Answer;

/// A question, and how far it is answered.
pub(super) struct Work {
    pub(super) question: Question,
    pub(super) stage: Stage,
    pub(super) answer: Answer,
    pub(super) others: Vec<Other>,
    /// Rounds of files for the language at hand.
    pub(super) rounds: usize,
    /// Pages sent for; one that does not come is shown without an excerpt.
    pub(super) tried: Vec<String>,
}

#[derive(Clone, Copy)]
pub(super) enum Stage {
    Ask,
    Post,
    Rest,
    Read,
    /// The place of another language among those of the site.
    Other(usize),
}

impl Work {
    pub(super) fn new(question: Question) -> Work {
        let (answer, others, tried) = Default::default();
        Work { question, stage: Stage::Ask, answer, others, rounds: 0, tried }
    }
}
