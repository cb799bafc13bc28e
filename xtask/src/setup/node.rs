//! Node.js and npm, which run `wasm-opt` and weigh the built files. Any version that is still cared for will do.

use std::path::PathBuf;

use super::apt;
use super::need::{Need, Step};
use crate::project::Project;

struct Node;

pub(super) fn need() -> Box<dyn Need> {
    Box::new(Node)
}

impl Need for Node {
    fn name(&self) -> &'static str {
        "node"
    }

    fn version(&self) -> &'static str {
        "any"
    }

    fn find(&self, project: &Project) -> Option<PathBuf> {
        project.find_programs("node").next().filter(|_| project.has_program("npm"))
    }

    fn step(&self, project: &Project) -> Step {
        apt::step(project, "Node.js and npm", "about a minute", &["nodejs", "npm"])
    }
}
