//! Owns the run of IBM's accessibility checker over the page at hand; knows not which page that is.

use std::fs;

use serde::Deserialize;

use crate::tab::{Step, Tab};
use crate::tools;

/// Something the checker is sure of, or wants a human to look at.
#[derive(Clone, Debug, Deserialize)]
pub struct Remark {
    /// The rule's name.
    pub rule: String,
    /// What is wrong, in one sentence.
    pub message: String,
    /// The start of the element's HTML.
    pub snippet: String,
    /// Whether the checker is sure.
    pub sure: bool,
}

/// Every remark of the checker on the page at hand, those aside that ask for a look at what no program can judge.
pub async fn ace(tab: &Tab) -> Step<Vec<Remark>> {
    let script = fs::read_to_string(tools::ace()?)?;
    // The script declares its global with `var`, which a function would keep for itself.
    tab.driver().execute(format!("{script}; window.ace = ace; return null"), vec![]).await?;
    let run = "const done = arguments[0];
        new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']).then((report) => done(report.results
            .filter((one) => one.value[1] === 'FAIL' || one.value[1] === 'POTENTIAL')
            .filter((one) => one.value[0] === 'VIOLATION')
            .map((one) => ({ rule: one.ruleId, message: one.message, snippet: one.snippet ?? '', sure: one.value[1] === 'FAIL' }))),
            (error) => done(String(error)));";
    let result = tab.driver().execute_async(run, vec![]).await?;
    serde_json::from_value(result.json().clone()).map_err(|_| format!("ace fails: {}", result.json()).into())
}
