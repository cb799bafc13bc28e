//! One page in one language with everything its view needs already in it.

use crate::{
    Block, Date, Exhibition, Goal, GoalRef, Hanging, Letter, Link, Locale, Map, MatrixRow, Partnership,
    Picture, Related, Teaser, block::is_false,
};
use serde::{Deserialize, Serialize};

/// A page. Empty fields are left out on the wire; unknown ones are ignored by readers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// [`crate::SCHEMA`] of the builder that wrote it.
    pub schema: u16,
    /// The build the page belongs to, as in [`crate::Site::build`].
    pub build: String,
    pub id: String,
    #[serde(rename = "type")]
    pub document_type: DocumentType,
    /// The language of the address the page lies at.
    pub locale: Locale,
    /// The language the words are in, where the page is not written in `locale`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
    /// As [`Link::path`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub path: String,
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kicker: Option<String>,
    pub description: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lede: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub body: Vec<Block>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// From the first page below home to this page itself; empty on the home page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trail: Vec<Link>,
    /// Further parents.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_under: Vec<Link>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Teaser>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<Link>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Link>,
    /// In the editors' order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
    /// The goals the page works on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<GoalRef>,
    /// The locales the page is written in, this one included.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub written_in: Vec<Locale>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<Office>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    pub published: Date,
    pub updated: Date,
    /// When the facts were last checked.
    pub confirmed: Date,
    /// Draft pages are never in a release.
    #[serde(default, skip_serializing_if = "is_false")]
    pub draft: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partnership: Option<Partnership>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exhibition: Option<Exhibition>,
    /// On the page of one picture of an exhibition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hanging: Option<Hanging>,
    /// The goal whose page this is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<Goal>,
    /// On a goal's page: the partnerships, exhibitions and articles that work on it, direct ones first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contributors: Vec<Contributor>,
    /// On the home page: the ways into the site.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ways: Vec<Teaser>,
    /// On the home page: what changed last, the latest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recent: Vec<Teaser>,
    /// On the home page and the page of the map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map: Option<Map>,
    /// On the page of all pages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letters: Vec<Letter>,
    /// On the overview of the goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matrix: Vec<MatrixRow>,
}

/// Somebody's work on a goal, listed on the goal's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contributor {
    pub contribution: crate::Contribution,
    pub teaser: Teaser,
}

/// What kind of page it is; decides the view. A kind this reader does not know is drawn as an article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentType {
    Home,
    Topic,
    Partnership,
    Exhibition,
    Photo,
    GoalIndex,
    Goal,
    Map,
    AToZ,
    Search,
    #[default]
    #[serde(other)]
    Article,
}

/// A page together with the facts its kind requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind<'a> {
    Home,
    Topic,
    Partnership(&'a Partnership),
    Exhibition(&'a Exhibition),
    Photo(&'a Hanging),
    GoalIndex,
    Goal(Goal),
    Map,
    AToZ,
    Search,
    Article,
}

/// Where a translated text comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// `updated` of the source the translation was made from.
    pub of: Date,
    #[serde(default, skip_serializing_if = "is_false")]
    pub machine: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub reviewed: bool,
    /// Whether the source has changed since.
    #[serde(default, skip_serializing_if = "is_false")]
    pub outdated: bool,
}

/// Who answers for a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    pub name: String,
    /// Lines of the postal address.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

/// Where the facts of a page come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    pub title: String,
    /// An `https:` address.
    pub url: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessed: Option<Date>,
}

impl Page {
    /// The page's kind with the facts it requires; a page that lacks them is drawn as an article.
    pub fn kind(&self) -> Kind<'_> {
        match self.document_type {
            DocumentType::Home => Kind::Home,
            DocumentType::Topic => Kind::Topic,
            DocumentType::GoalIndex => Kind::GoalIndex,
            DocumentType::Map => Kind::Map,
            DocumentType::AToZ => Kind::AToZ,
            DocumentType::Search => Kind::Search,
            DocumentType::Partnership => self.partnership.as_ref().map_or(Kind::Article, Kind::Partnership),
            DocumentType::Exhibition => self.exhibition.as_ref().map_or(Kind::Article, Kind::Exhibition),
            DocumentType::Photo => self.hanging.as_ref().map_or(Kind::Article, Kind::Photo),
            DocumentType::Goal => self.goal.map_or(Kind::Article, Kind::Goal),
            DocumentType::Article => Kind::Article,
        }
    }

    /// The language the page's own words are in.
    pub fn words_in(&self) -> Locale {
        self.lang.unwrap_or(self.locale)
    }
}
