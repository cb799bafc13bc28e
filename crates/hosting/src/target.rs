//! Where a redirect leads. It knows no source file and no host.

/// A checked target: an address of the portal below its base, or one elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// `/themen/europa/`: canonical, made of slugs.
    Own(String),
    /// `https://…`, in characters of RFC 3986 only.
    Foreign(String),
}

impl Target {
    /// What stands in `Location`. A dollar is encoded: it begins a variable in nginx, and RFC 3986 (2.2) lets a path
    /// or query carry it either way.
    pub fn location(&self, base: &str) -> String {
        match self {
            Target::Own(path) => format!("{}{}", base, path.trim_start_matches('/')),
            Target::Foreign(url) => url.replace('$', "%24"),
        }
    }
}

/// Whether `url` may stand in `Location` as it is: an address we link, in RFC 3986's characters, without fragment.
pub(crate) fn is_foreign(url: &str) -> bool {
    url.starts_with("https://")
        && model::url::is_safe(url)
        && url.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~:/?@!$&'()+,;=%".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_carries_the_base_and_no_variable() {
        assert_eq!(Target::Own("/a/".into()).location("/some/path/"), "/some/path/a/");
        assert_eq!(Target::Foreign("https://a.de/?x=$1".into()).location("/"), "https://a.de/?x=%241");
    }

    #[test]
    fn only_plain_https_leads_elsewhere() {
        assert!(is_foreign("https://www.dortmund.de/themen/?a=b"));
        for bad in [
            "http://a.de",
            "//a.de",
            "https://a.de/{x}",
            "https://a.de/#x",
            "https://a.de/*",
            "https://a.de/ü",
            "mailto:a@b.de",
        ] {
            assert!(!is_foreign(bad), "{bad}");
        }
    }
}
