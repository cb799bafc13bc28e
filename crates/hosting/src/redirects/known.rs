//! What a target is held against: the addresses that live and, as written, those that are redirected themselves. It
//! decides nothing about an entry by itself.

use super::resolve::Fault;
use crate::source::redirects::Document;
use crate::{Live, Path};
use serde_json::Value;
use std::collections::BTreeMap;

/// Live addresses, and where each old one leads in the file's own words. Entries with other faults count as well.
pub(super) struct Known<'a> {
    pub(super) live: &'a Live,
    exact: BTreeMap<Path, String>,
    rules: Vec<(Path, String)>,
}

impl<'a> Known<'a> {
    pub(super) fn new(document: &Document, live: &'a Live) -> Known<'a> {
        let text =
            |value: &Value, key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let path = |text: &str| Path::parse(text.split('?').next().unwrap_or_default()).ok();
        let moved = document.exact.0.iter().map(|(key, value)| (path(key), text(value, "to")));
        let gone = document.gone.iter().map(|value| (path(&text(value, "path")), String::new()));
        let rules = document
            .rules
            .iter()
            .map(|value| (path(text(value, "from").trim_end_matches('*')), text(value, "to")));
        Known {
            live,
            exact: moved.chain(gone).filter_map(|(path, to)| Some((path?, to))).collect(),
            rules: rules.filter_map(|(path, to)| Some((path?, to))).collect(),
        }
    }

    /// What is wrong with leading to `target` when it is an old address itself: a chain, a loop, or a page that is gone.
    pub(super) fn moved_on(&self, target: &Path) -> Option<Fault> {
        let mut way = vec![target.to_string()];
        let mut at = target.clone();
        while let Some(next) = self.next(&at) {
            if next.is_empty() {
                return Some((
                    format!("Das Ziel „{at}“ steht unter „gone“."),
                    "Die Seite nennen, die an seine Stelle tritt.".into(),
                ));
            }
            let known = way.contains(&next.trim_end_matches(['*', '/']).to_owned());
            match Path::parse(next.trim_end_matches('*')) {
                Ok(path) if !known => {
                    way.push(path.to_string());
                    at = path;
                }
                Ok(_) => {
                    return Some((
                        format!("Die Weiterleitung führt im Kreis: {} → {next}.", way.join(" → ")),
                        "Ein Ziel nennen, das eine Seite ist.".into(),
                    ));
                }
                Err(_) => return Some(chain(target, next)),
            }
        }
        let end = way.last().filter(|_| way.len() > 1)?;
        Some(chain(target, end))
    }

    fn next(&self, path: &Path) -> Option<&str> {
        let rule = || self.rules.iter().find(|(from, _)| from.covers(path)).map(|(_, to)| to.as_str());
        self.exact.get(path).map(String::as_str).or_else(rule)
    }
}

fn chain(target: &Path, end: &str) -> Fault {
    (format!("Das Ziel „{target}“ wird selbst weitergeleitet."), format!("Gleich „{end}“ als Ziel nennen."))
}
