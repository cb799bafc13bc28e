//! Reads an address into what it asks for. Printing addresses belongs to `model::Addresses`.

use model::{Addresses, Locale, slug::is_slug};

/// What an address asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    pub locale: Locale,
    pub target: Target,
}

/// The thing asked for, in the route's locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A page of the content tree; the path as in `model::Link::path`.
    Page(String),
    /// An address no page can have.
    Nothing,
}

impl Route {
    /// Reads the path of an address (percent-encoded, as the browser gives it). Never fails: an address that
    /// can be no page's is [`Target::Nothing`] in the language its prefix names.
    ///
    /// Slashes may be doubled or missing at the end. Everything but slugs is refused, so that no address
    /// can name a document outside the content folder (client-side path traversal).
    pub fn parse(addresses: &Addresses, pathname: &str) -> Route {
        let Some(inner) = within(addresses.base(), pathname) else {
            return Route { locale: addresses.default_locale(), target: Target::Nothing };
        };
        let mut slugs: Vec<&str> = inner.split('/').filter(|part| !part.is_empty()).collect();
        let locale = match slugs.first().and_then(|first| addresses.locale_of_prefix(first)) {
            Some(locale) => {
                slugs.remove(0);
                locale
            }
            None => addresses.default_locale(),
        };
        let target = match slugs.as_slice() {
            slugs if slugs.len() <= MAX_DEPTH && slugs.iter().all(|slug| is_slug(slug)) => {
                Target::Page(slugs.join("/"))
            }
            _ => Target::Nothing,
        };
        Route { locale, target }
    }

    /// The path of the page asked for, if it is a page of the content tree.
    pub fn page_path(&self) -> Option<&str> {
        match &self.target {
            Target::Page(path) => Some(path),
            Target::Nothing => None,
        }
    }
}

/// Deeper than any topic tree a reader could follow.
const MAX_DEPTH: usize = 24;

fn within<'a>(base: &str, pathname: &'a str) -> Option<&'a str> {
    let folder = base.strip_suffix('/')?;
    let rest = pathname.strip_prefix(folder)?;
    (rest.is_empty() || rest.starts_with('/')).then_some(rest)
}
