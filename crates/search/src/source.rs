//! What the builder knows of a page, for the index; knows no file.

/// What kind of page it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Kind {
    Home,
    Topic,
    Partnership,
    Exhibition,
    Photo,
    GoalIndex,
    Goal,
    #[default]
    Article,
    Map,
    AToZ,
}

impl Kind {
    /// Every kind, in the order readers see them.
    pub const ALL: [Kind; 10] = [
        Kind::Partnership,
        Kind::Topic,
        Kind::Exhibition,
        Kind::Photo,
        Kind::Goal,
        Kind::Article,
        Kind::GoalIndex,
        Kind::Home,
        Kind::Map,
        Kind::AToZ,
    ];

    /// Its name in addresses of the search and in content.
    pub const fn tag(self) -> &'static str {
        match self {
            Kind::Home => "home",
            Kind::Topic => "topic",
            Kind::Partnership => "partnership",
            Kind::Exhibition => "exhibition",
            Kind::Photo => "photo",
            Kind::GoalIndex => "goal_index",
            Kind::Goal => "goal",
            Kind::Article => "article",
            Kind::Map => "map",
            Kind::AToZ => "a_to_z",
        }
    }

    /// The kind of this name.
    pub fn of_tag(tag: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.tag() == tag)
    }

    /// How readily a page of this kind is what a reader wants, in percent: a picture is part of its exhibition, a list only
    /// leads on.
    pub(crate) fn prior(self) -> u32 {
        match self {
            Kind::Partnership | Kind::Topic | Kind::Goal | Kind::Article | Kind::Exhibition => 100,
            Kind::Home | Kind::GoalIndex | Kind::Map => 80,
            Kind::Photo | Kind::AToZ => 60,
        }
    }
}

/// A page as the index takes it. All texts are plain, in the page's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The path without the prefix of the language, the same in all of them. It is the page's name in the index.
    pub path: String,
    pub title: String,
    /// The name in menus and trails.
    pub short_title: String,
    pub description: String,
    pub headings: Vec<String>,
    pub body: Vec<String>,
    /// Words editors add because readers use them.
    pub terms: Vec<String>,
    /// Names of its place, in every language there is.
    pub places: Vec<String>,
    /// Of its pictures that need no warning.
    pub captions: Vec<String>,
    pub kind: Kind,
    /// Names of the pages above, from the home page on, without it and the page itself.
    pub trail: Vec<String>,
    /// The path of the partnership it belongs to.
    pub partnership: Option<String>,
    /// Numbers of the goals it works on, from 1 to 17.
    pub goals: Vec<u8>,
    /// A small picture; none if it needs a warning first.
    pub thumbnail: Option<String>,
    /// Whether its picture needs a warning first.
    pub has_note: bool,
}
