//! Which media type a file is served with. It knows no host's own table.

use std::collections::BTreeMap;

/// Media types by ending (`wasm`) or, where the ending says too little, by file name (`feed.json`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaTypes {
    pub(crate) by_ending: BTreeMap<String, String>,
    pub(crate) by_name: BTreeMap<String, String>,
}

impl MediaTypes {
    /// A key with a dot is a file name, one without an ending.
    pub(crate) fn new(types: BTreeMap<String, String>) -> MediaTypes {
        let (by_name, by_ending) = types.into_iter().partition(|(key, _)| key.contains('.'));
        MediaTypes { by_ending, by_name }
    }

    /// The type of a file, given its path.
    pub fn of(&self, path: &str) -> Option<&str> {
        let name = path.rsplit('/').next().unwrap_or_default();
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        self.by_name.get(name).or_else(|| self.by_ending.get(ending)).map(String::as_str)
    }

    /// Endings of files that are no documents: where one is missing, no HTML may stand in for it.
    pub(crate) fn file_endings(&self) -> impl Iterator<Item = &str> {
        self.by_ending.keys().map(String::as_str).filter(|ending| *ending != "html")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_more_than_an_ending() {
        let types = [("json", "application/json"), ("feed.json", "application/feed+json")];
        let types = MediaTypes::new(types.map(|(k, v)| (k.to_owned(), v.to_owned())).into());
        assert_eq!(types.of("/content/de/index.json"), Some("application/json"));
        assert_eq!(types.of("/en/feed.json"), Some("application/feed+json"));
        assert_eq!(types.of("/themen/"), None);
    }
}
