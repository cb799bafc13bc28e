//! The redirects as the app reads them, where the host knows none (GitHub Pages) or does not know a query. Plain data:
//! addresses without the base path, which the app knows itself. It knows no file and no host.

use crate::Redirects;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Written to `content/redirects.json`, asked for only where there is no page; `model::Moves` reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Normal path (decoded, no slash at the end), with `?query` where only that query is meant → where it leads.
    #[serde(default)]
    pub exact: BTreeMap<String, String>,
    /// Folder, target, and whether what follows the folder is kept; the first that fits answers.
    #[serde(default)]
    pub rules: Vec<(String, String, bool)>,
    /// Normal path of a gone page → what to say, and the address of the page to read instead.
    #[serde(default)]
    pub gone: BTreeMap<String, (String, Option<String>)>,
}

impl Table {
    pub fn new(redirects: &Redirects) -> Table {
        let exact = redirects.exact.iter().map(|exact| {
            let query = exact.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
            (format!("{}{query}", exact.from), exact.to.location("/"))
        });
        let rules = redirects.rules.iter();
        let gone = redirects.gone.iter();
        Table {
            exact: exact.collect(),
            rules: rules
                .map(|rule| (rule.from.to_string(), rule.to.location("/"), rule.keeps_rest))
                .collect(),
            gone: gone
                .map(|gone| (gone.path.to_string(), (gone.explanation.clone(), gone.alternative.clone())))
                .collect(),
        }
    }
}
