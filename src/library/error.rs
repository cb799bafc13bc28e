//! Why a page could not be loaded, in the kinds a reader can do something about.

/// A load that was given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The server says that there is no such document (404, 410).
    NotFound,
    /// No answer came: the line is down or too slow.
    Unreachable,
    /// The server answered that it cannot serve now.
    Server,
    /// Something came, but not our document: cut off, changed on the way, or a sign-in page of the network.
    Garbled,
    /// The site has been put online anew in a shape this app cannot read; loading the document again mends that.
    Outdated,
}
