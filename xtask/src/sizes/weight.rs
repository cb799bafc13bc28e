//! How many bytes a file has, as it is and compressed. Node does the compressing: it is there for `wasm-opt`
//! anyway, and a compressor of our own would be compiled on every fresh machine before anything else.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::process;
use crate::project::Project;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Weight {
    pub(super) raw: u64,
    /// With Brotli at its best, as a static host serves files that were compressed beforehand.
    pub(super) brotli: u64,
}

/// The weights of these files, in their order.
pub(super) fn of(project: &Project, files: &[PathBuf]) -> Result<Vec<Weight>> {
    let mut node = process::command(project, "node");
    node.args(["--eval", include_str!("weight.js"), "--"]).args(files);
    let text = process::output(&mut node).context("cannot weigh the files: Node.js is missing or failed")?;
    let pairs: Vec<Value> = serde_json::from_str(&text)?;
    ensure!(pairs.len() == files.len(), "Node weighed {} files of {}", pairs.len(), files.len());
    pairs.iter().map(|pair| read(pair).context("Node printed no weight")).collect()
}

fn read(pair: &Value) -> Option<Weight> {
    Some(Weight { raw: pair[0].as_u64()?, brotli: pair[1].as_u64()? })
}
