//! The interface's own words: one struct, every field required, so that a missing word does not compile.
//!
//! Words of pages are content and never stand here. Nothing here knows a view.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

/// Says at the top of a language's file what the portal must know of the language: its place in every list, its name in Rust,
/// its BCP 47 tag, what it calls itself, language and country as Open Graph wants them, and the direction of its script. The
/// build of the model reads it.
macro_rules! language {
    ($place:literal, $name:ident $tag:literal $autonym:literal $open_graph:literal $direction:ident) => {
        const LOCALE: ::model::Locale = ::model::Locale::$name;
    };
}

// The modules of the languages, and `of_language!`: the static of this name in the file of a language.
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

mod aloud;
mod count;
#[cfg(feature = "ssr")]
pub mod gone;
pub mod notice;
mod place;
mod print;
pub mod results;
mod terms;

pub use aloud::Aloud;
pub use count::{Forms, Plural};
pub use place::{around, fill};
pub use print::Notation;
pub use terms::{Categories, Reasons, Statuses, Term};

use model::{Category, Continent, Locale, Reason, Status};

/// Every word of the interface in one language. `{}` marks the place of a number, a name or a date.
pub struct Words {
    pub locale: Locale,
    /// The form a number takes in this language.
    pub plural: fn(u32) -> Plural,
    pub notation: Notation,

    // The frame around every page.
    pub skip: &'static str,
    pub home: &'static str,
    pub languages: &'static str,
    /// Leads to the page in this language, where the reader has opened it in another.
    pub offer: &'static str,
    pub topics: &'static str,
    pub trail: &'static str,
    /// Opens the middle of a folded trail.
    pub trail_more: &'static str,
    pub legal: &'static str,
    pub feedback: &'static str,
    /// Follows a link that leads to another site.
    pub external: &'static str,

    // States.
    pub loading: &'static str,
    pub slow: &'static str,
    pub failed_title: &'static str,
    pub failed_unreachable: &'static str,
    pub failed_server: &'static str,
    pub failed_garbled: &'static str,
    pub failed_outdated: &'static str,
    pub retry: &'static str,
    pub missing_title: &'static str,
    pub missing_text: &'static str,
    pub missing_ways: &'static str,
    pub missing_parent: &'static str,
    pub search_failed: &'static str,

    // What may stand at the top of a page.
    /// The page is not written in the reader's language; `{}` is the language it is written in.
    pub other_language: &'static str,
    /// What a text is written in ("in English"); a language that is missing here is called as it calls itself.
    pub language_names: &'static [(Locale, &'static str)],
    /// The link to the whole text, in a language that says it more easily than another.
    pub full_text: Option<&'static str>,
    pub machine: &'static str,
    pub machine_reviewed: &'static str,
    pub outdated: &'static str,
    pub draft: &'static str,
    pub dormant: &'static str,
    pub ended: &'static str,
    pub dormant_chip: &'static str,

    // Parts that many kinds of page have.
    pub more: &'static str,
    pub reasons: Reasons,
    /// Opens the related pages after the first ones.
    pub related_rest: Forms,
    pub children: &'static str,
    pub also_under: &'static str,
    pub neighbours: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub sources: &'static str,
    pub accessed: &'static str,
    pub contact: &'static str,
    pub phone: &'static str,
    pub about_page: &'static str,
    pub updated: &'static str,
    pub confirmed: &'static str,
    pub drawing: &'static str,
    pub photo: &'static str,
    pub not_drawn: &'static str,

    pub aloud: Aloud,

    // Home.
    pub home_ways: &'static str,
    pub home_recent: &'static str,
    pub home_topics: &'static str,

    // The map and the list of all pages.
    pub map_title: &'static str,
    /// The whole world and the closer view.
    pub map_panels: [&'static str; 2],
    pub map_note: &'static str,
    pub map_all: &'static str,
    /// In the order of [`Continent`].
    pub continents: [&'static str; 5],
    pub letters: &'static str,

    // Partnerships.
    /// Between the names of two cities, where a line stands for the eye.
    pub and: &'static str,
    /// Between the parts of a list, with its space.
    pub comma: &'static str,
    pub since: &'static str,
    pub category: &'static str,
    pub country: &'static str,
    pub location: &'static str,
    pub population: &'static str,
    pub distance: &'static str,
    pub kilometres: &'static str,
    pub status: &'static str,
    pub fields_of_work: &'static str,
    pub timeline: &'static str,
    pub partners: &'static str,
    pub exhibitions: &'static str,
    pub categories: Categories,
    pub statuses: Statuses,

    // Goals.
    pub goals: &'static str,
    pub goal: &'static str,
    pub all_goals: &'static str,
    pub direct: &'static str,
    pub indirect: &'static str,
    pub works_direct: &'static str,
    pub works_indirect: &'static str,
    pub works_nobody: &'static str,
    pub matrix_title: &'static str,
    pub matrix_caption: &'static str,
    /// Over the column of partnerships.
    pub partnership: &'static str,
    pub only_worked: &'static str,
    pub partnership_count: Forms,

    // Exhibitions.
    pub shown: &'static str,
    pub venue: &'static str,
    pub creators: &'static str,
    pub pictures: &'static str,
    pub picture_count: Forms,
    /// Opens all words of an exhibition, without its pictures.
    pub walkthrough: &'static str,
    pub as_data: &'static str,
    pub content_note: &'static str,
    pub all_rights_reserved: &'static str,
    /// Number, count, and what the picture shows.
    pub enlarge: &'static str,
    /// Number and count.
    pub picture_of: &'static str,
    /// Behind a note to the content.
    pub show_picture: &'static str,
    pub close: &'static str,
    pub previous_picture: &'static str,
    pub next_picture: &'static str,
    pub zoom_in: &'static str,
    pub zoom_out: &'static str,
    pub full_screen: &'static str,
    pub slideshow: &'static str,
    pub download: &'static str,
    pub picture_failed: &'static str,

    // Dates.
    pub months: [&'static str; 12],
    /// A span without an end; `{}` is its first date.
    pub since_date: &'static str,
}

/// The words of a language.
pub fn of(locale: Locale) -> &'static Words {
    of_language!(locale, WORDS)
}

impl Words {
    /// The name of a language in this one.
    pub fn language(&self, locale: Locale) -> &'static str {
        let named = self.language_names.iter().find(|(one, _)| *one == locale);
        named.map_or(locale.autonym(), |(_, name)| name)
    }

    pub fn continent(&self, continent: Continent) -> &'static str {
        let [europe, asia, africa, america, oceania] = self.continents;
        match continent {
            Continent::Europe => europe,
            Continent::Asia => asia,
            Continent::Africa => africa,
            Continent::America => america,
            Continent::Oceania => oceania,
        }
    }

    pub fn term(&self, category: Category) -> &Term {
        match category {
            Category::Partnerschaft => &self.categories.partnerschaft,
            Category::Freundschaft => &self.categories.freundschaft,
            Category::Kontakt => &self.categories.kontakt,
            Category::Projektpartnerschaft => &self.categories.projektpartnerschaft,
            Category::Other => &self.categories.other,
        }
    }

    pub fn standing(&self, status: Status) -> &'static str {
        match status {
            Status::Geplant => self.statuses.geplant,
            Status::Aktiv => self.statuses.aktiv,
            Status::Ruhend => self.statuses.ruhend,
            Status::Beendet => self.statuses.beendet,
            Status::Other => self.statuses.other,
        }
    }

    /// The reason without its object.
    pub fn reason(&self, reason: Reason) -> &'static str {
        match reason {
            Reason::EditorsChoice => self.reasons.editors_choice,
            Reason::SameGoal => self.reasons.same_goal,
            Reason::SameCountry => self.reasons.same_country,
            Reason::SameOffice => self.reasons.same_office,
            Reason::SameProgramme => self.reasons.same_programme,
            Reason::PartOf => self.reasons.part_of,
            Reason::Background => self.reasons.background,
            Reason::Other => self.reasons.other,
        }
    }
}
