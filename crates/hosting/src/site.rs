//! Where the portal lies on its host: base path, folders of files, the documents for what is missing. It knows no
//! header and no redirect.

use model::Addresses;

/// The places every writer must name. All paths it gives begin with the base and are decoded.
#[derive(Clone, Copy, Debug)]
pub struct Site<'a> {
    addresses: &'a Addresses,
}

impl<'a> Site<'a> {
    pub fn new(addresses: &'a Addresses) -> Site<'a> {
        Site { addresses }
    }

    /// The base path, with a slash at both ends.
    pub fn base(&self) -> &'a str {
        self.addresses.base()
    }

    /// A path below the base, given from the portal's root: `/a` → `/some/path/a`.
    pub fn at(&self, path: &str) -> String {
        format!("{}{}", self.base(), path.trim_start_matches('/'))
    }

    /// Folders that hold files and no documents. A missing file there is never answered with HTML (SEC-06).
    pub fn folders(&self) -> impl Iterator<Item = String> + 'a {
        let base = self.base();
        FOLDERS.iter().map(move |name| format!("{base}{name}/"))
    }

    /// The document for an unknown address, by the folder it answers for: the root's last.
    pub fn missing(&self) -> Vec<(String, String)> {
        let mut places: Vec<(String, String)> = self
            .addresses
            .locales()
            .map(|locale| self.addresses.page(locale, ""))
            .map(|home| (home.clone(), format!("{home}{MISSING}")))
            .collect();
        places.sort_by_key(|(home, _)| std::cmp::Reverse(home.len()));
        places
    }

    /// What answers for a missing file.
    pub fn missing_file(&self) -> String {
        self.at(MISSING_FILE)
    }
}

/// The name of the document for what is missing: hosts without configuration look for it, Cloudflare Pages in every
/// folder on the way up.
pub(crate) const MISSING: &str = "404.html";

/// The text for a missing file, so that a script or picture that is gone is no HTML page.
pub(crate) const MISSING_FILE: &str = "404.txt";

/// All of them reserved slugs, so that no page can lie there.
const FOLDERS: [&str; 6] = ["assets", "content", "fonts", "icons", "pictures", "share"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_lies_below_the_base() {
        let addresses = Addresses::parse("/some/path/", "de:,en:en");
        let site = Site::new(&addresses);
        assert_eq!(site.at("/a"), "/some/path/a");
        assert_eq!(site.missing_file(), "/some/path/404.txt");
        assert!(site.folders().any(|folder| folder == "/some/path/content/"));
        assert!(FOLDERS.iter().all(|folder| model::Slug::RESERVED.contains(folder)));
        let missing = site.missing();
        assert_eq!(missing.first().unwrap().1, "/some/path/en/404.html");
        assert_eq!(missing.last().unwrap(), &("/some/path/".to_owned(), "/some/path/404.html".to_owned()));
    }
}
