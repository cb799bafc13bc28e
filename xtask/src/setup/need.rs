//! What every kind of tool can tell: whether it is there, and how it comes. Installs nothing itself.

use std::path::PathBuf;
use std::process::Command;

use crate::project::Project;

pub(super) trait Need {
    fn name(&self) -> &'static str;

    /// The pinned version, or "any".
    fn version(&self) -> &'static str;

    /// Where it is, if it is there in that version and works.
    fn find(&self, project: &Project) -> Option<PathBuf>;

    /// How it comes. Needs that come together give steps of the same name, of which one is taken.
    fn step(&self, project: &Project) -> Step;
}

pub(super) struct Step {
    pub(super) name: String,
    /// How long it takes, measured on two cores.
    pub(super) about: &'static str,
    pub(super) way: Way,
}

pub(super) enum Way {
    Ours(Vec<Command>),
    /// What a person has to do, because we have no right to, or do not know how on this system.
    ByHand {
        because: &'static str,
        lines: Vec<String>,
    },
}
