//! Owns one barrier that axe found, in words a developer can act on; knows not how it was found.

use std::fmt;

use serde::Deserialize;

/// A rule that a page breaks, and where.
#[derive(Clone, Debug, Deserialize)]
pub struct Finding {
    /// The rule's name.
    pub id: String,
    /// How bad.
    pub impact: Option<String>,
    /// What is wrong, in one sentence.
    pub help: String,
    /// The elements concerned.
    pub nodes: Vec<Node>,
}

/// An element that breaks a rule.
#[derive(Clone, Debug, Deserialize)]
pub struct Node {
    /// The start of its HTML.
    pub html: String,
    /// What would have to change.
    #[serde(rename = "failureSummary")]
    pub summary: Option<String>,
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let impact = self.impact.as_deref().unwrap_or("unknown");
        writeln!(out, "{} ({impact}): {}", self.id, self.help)?;
        for node in self.nodes.iter().take(5) {
            let summary = node.summary.as_deref().unwrap_or_default().replace('\n', " ");
            writeln!(out, "    {}\n      {summary}", node.html.chars().take(160).collect::<String>())?;
        }
        if self.nodes.len() > 5 {
            writeln!(out, "    … and {} more", self.nodes.len() - 5)?;
        }
        Ok(())
    }
}
