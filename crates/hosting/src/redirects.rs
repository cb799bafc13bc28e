//! Old addresses and where they lead, read from `content/redirects.json` and checked. It knows no host.

mod check;
mod entry;
mod known;
mod resolve;

use crate::{Live, Path, Problem, Target};
use model::Locale;

/// Every redirect and every gone page. Looked up in this order: exact with query, exact, gone, then the rules as they
/// stand. No entry answers for an address that lives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redirects {
    pub exact: Vec<Exact>,
    pub gone: Vec<Gone>,
    pub rules: Vec<Rule>,
}

/// One address. Without `query` it answers whatever the query is, and drops it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exact {
    pub from: Path,
    pub query: Option<String>,
    pub to: Target,
    pub permanent: bool,
}

/// A folder and everything below it. With `keeps_rest` what followed the folder is appended to the target, if it is
/// made of unreserved characters (RFC 3986, 2.3) and slashes: nothing else could be part of an address of ours, and
/// nothing else may be copied from a request into `Location`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub from: Path,
    pub to: Target,
    pub keeps_rest: bool,
    pub permanent: bool,
}

/// A page taken down for good: answered with 410 and its own document where the host can, else with 404.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    pub path: Path,
    pub locale: Locale,
    pub explanation: String,
    /// The address of the page to read instead, below the base.
    pub alternative: Option<String>,
}

/// What a host says to an old address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Moved { location: String, permanent: bool },
    Gone { document: String },
}

impl Redirects {
    /// Reads the text of `content/redirects.json` against the addresses that live. `file` is its name in what is said
    /// of it. Every fault is named, none hides another.
    pub fn read(text: &str, file: &str, live: &Live) -> Result<Redirects, Vec<Problem>> {
        check::read(text, file, live)
    }

    /// The JSON Schema of the file, for editors' tools.
    pub fn schema() -> serde_json::Value {
        schemars::schema_for!(crate::source::redirects::Document).to_value()
    }

    /// What a host should answer to `path` (encoded, below the base) with `query`. The writers' promise, and what the
    /// tests hold real servers to.
    pub fn answer(&self, path: &str, query: Option<&str>, base: &str) -> Option<Answer> {
        let parsed = Path::parse(path).ok()?;
        let exact =
            |query: Option<&str>| self.exact.iter().find(|e| e.from == parsed && e.query.as_deref() == query);
        let moved = |to: &Target, permanent| Answer::Moved { location: to.location(base), permanent };
        if let Some(exact) = query.and_then(|query| exact(Some(query))).or_else(|| exact(None)) {
            return Some(moved(&exact.to, exact.permanent));
        }
        if let Some(gone) = self.gone.iter().find(|gone| gone.path == parsed) {
            return Some(Answer::Gone { document: gone.document() });
        }
        self.rules.iter().filter(|rule| rule.from.covers(&parsed)).find_map(|rule| {
            let location = rule.to.location(base);
            if !rule.keeps_rest {
                return Some(Answer::Moved { location, permanent: rule.permanent });
            }
            let rest = rest(path, &rule.from)?;
            let plain = rest.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~/".contains(&b));
            plain.then(|| Answer::Moved { location: location + &rest, permanent: rule.permanent })
        })
    }
}

/// What follows a folder in `path`, as it was asked for: an `index.html` or slash at its end stays.
fn rest(path: &str, folder: &Path) -> Option<String> {
    let decoded = percent_encoding::percent_decode_str(path).decode_utf8().ok()?;
    let segments: Vec<&str> = decoded.split('/').filter(|segment| !segment.is_empty()).collect();
    let depth = folder.as_str().split('/').filter(|segment| !segment.is_empty()).count();
    let rest = segments.get(depth..).unwrap_or_default().join("/");
    Some(if decoded.ends_with('/') && !rest.is_empty() { rest + "/" } else { rest })
}

impl Gone {
    /// The file of its document below the base. Named as hosts name the page for what is missing, so that no host
    /// serves it with status 200 at the old address.
    pub fn document(&self) -> String {
        format!("{}/{}", self.path, crate::site::MISSING).trim_start_matches('/').to_owned()
    }
}
