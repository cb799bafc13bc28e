//! Which partnership works on which goal, as the rows of a table.

use crate::{GoalRef, Link};
use serde::{Deserialize, Serialize};

/// A partnership and its goals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatrixRow {
    pub link: Link,
    /// Without links.
    pub goals: Vec<GoalRef>,
}
