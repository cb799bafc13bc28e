//! Where old addresses lead, as the app reads it where the host knows no redirects. The rules are made and checked in
//! `hosting`; this only looks up.

use crate::Json;

/// The redirects of a site. Paths are decoded, without the base path and without a slash at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    exact: Vec<(String, String)>,
    rules: Vec<Rule>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    folder: String,
    to: String,
    /// Whether what follows the folder is kept.
    keeps_rest: bool,
}

impl Moves {
    /// Reads `content/redirects.json`. What does not fit is left out; `None` if it is no such file at all.
    pub fn parse(text: &str) -> Option<Moves> {
        let json = Json::parse(text)?;
        let Json::Object(exact) = json.field("exact") else { return None };
        let exact = exact.iter().filter_map(|(from, to)| Some((from.clone(), to.text()?.to_owned())));
        let rules = match json.field("rules") {
            Json::List(rules) => rules.iter().filter_map(rule).collect(),
            _ => Vec::new(),
        };
        Some(Moves { exact: exact.collect(), rules })
    }

    /// Where `path` leads: an address below the base path that begins with `/`, or one with scheme and host.
    /// An entry for this very query comes first, then one for the path, then the first folder that fits.
    pub fn target(&self, path: &str, query: &str) -> Option<String> {
        let own = path.trim_end_matches('/');
        let exact = |from: &str| self.exact.iter().find(|(own, _)| own == from).map(|(_, to)| to.clone());
        let with_query = if query.is_empty() { None } else { exact(&[own, "?", query].concat()) };
        with_query.or_else(|| exact(own)).or_else(|| self.rules.iter().find_map(|rule| rule.target(path)))
    }
}

impl Rule {
    fn target(&self, path: &str) -> Option<String> {
        let rest = path.strip_prefix(self.folder.as_str())?;
        let rest = if rest.is_empty() { rest } else { rest.strip_prefix('/')? };
        if !self.keeps_rest {
            return Some(self.to.clone());
        }
        // Nothing else could be part of an address of ours (RFC 3986, 2.3).
        let is_plain = rest.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~/".contains(&b));
        is_plain.then(|| [self.to.as_str(), rest].concat())
    }
}

fn rule(json: &Json) -> Option<Rule> {
    let Json::List(parts) = json else { return None };
    match parts.as_slice() {
        [Json::Text(folder), Json::Text(to), Json::Bool(keeps_rest)] => {
            Some(Rule { folder: folder.clone(), to: to.clone(), keeps_rest: *keeps_rest })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_then_path_then_folder() {
        let moves = Moves::parse(
            r#"{"exact":{"/a":"/neu/","/a?id=1":"/eins/","/b":7},"rules":[["/alt","/n/",true],["/weg","/x/",false],[1]]}"#,
        );
        let moves = moves.unwrap_or_default();
        let at = |path, query| moves.target(path, query);
        assert_eq!(at("/a/", ""), Some("/neu/".into()));
        assert_eq!(at("/a", "id=1"), Some("/eins/".into()));
        assert_eq!(at("/a", "id=2"), Some("/neu/".into()));
        assert_eq!(at("/alt/x/y", ""), Some("/n/x/y".into()));
        assert_eq!(at("/alt", ""), Some("/n/".into()));
        assert_eq!(at("/alt/x/", ""), Some("/n/x/".into()));
        assert_eq!(at("/alt/x y", ""), None);
        assert_eq!(at("/weg/da", ""), Some("/x/".into()));
        assert_eq!(at("/altes", ""), None);
        assert_eq!(at("/b", ""), None);
        assert_eq!(Moves::parse("<html>"), None);
    }
}
