//! Owns the run of axe-core over the page at hand; knows not which page that is.

use std::fs;

use crate::finding::Finding;
use crate::tab::{Step, Tab};
use crate::tools;

/// What the law asks (WCAG 2.2 A and AA, EN 301 549) and what axe's makers advise; target size is off by default in axe.
const OPTIONS: &str = "{
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'] },
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
}";

/// Every barrier axe finds on the page at hand.
pub async fn axe(tab: &Tab) -> Step<Vec<Finding>> {
    let script = fs::read_to_string(tools::axe()?)?;
    tab.driver().execute(format!("{script}; return null"), vec![]).await?;
    let run = format!(
        "const done = arguments[0]; axe.run(document, {OPTIONS}).then((r) => done(r.violations), (e) => done(String(e)));"
    );
    let result = tab.driver().execute_async(run, vec![]).await?;
    serde_json::from_value(result.json().clone()).map_err(|_| format!("axe fails: {}", result.json()).into())
}

/// Fails with every barrier axe finds on the page at hand; `page` names it.
pub async fn assert_accessible(tab: &Tab, page: &str) -> Step<()> {
    let findings = axe(tab).await?;
    if findings.is_empty() {
        return Ok(());
    }
    let list: String = findings.iter().map(ToString::to_string).collect();
    Err(format!("axe finds barriers on {page}:\n{list}").into())
}
