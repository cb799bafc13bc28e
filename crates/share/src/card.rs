//! What a share picture says, taken from a page. It does not know how it looks.

use model::{DocumentType, Goal, Kind, Locale, Page, Picture, Site};
use serde::{Serialize, Serializer};
use sha2::{Digest, Sha256};

/// Everything a picture shows; equal cards make equal pictures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Card {
    /// The language of the page's address: decides where a line begins.
    pub locale: Locale,
    /// The language its words are in.
    pub words: Locale,
    /// The line above: the page's kicker, else the section it stands in.
    pub kicker: Option<String>,
    /// With soft hyphens, which part words that are too wide and are never seen otherwise.
    pub title: String,
    /// What the page is about in a sentence; shown where there is room for the whole of it.
    pub summary: Option<String>,
    /// The two places of a partnership.
    pub cities: Option<Cities>,
    /// At most [`Card::GOALS`].
    pub goals: Vec<Goal>,
    pub site: String,
    pub publisher: String,
    pub plate: Option<Plate>,
}

/// The two places of a partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cities {
    pub home: String,
    pub place: String,
    /// The place's name in its own language, where it differs.
    pub local: Option<String>,
}

/// What stands beside the words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Plate {
    /// The page's lead drawing and the line that must be shown with it.
    Drawing { svg: String, credit: String },
    /// The photograph of the page, as a JPEG, and that line.
    Photograph {
        #[serde(serialize_with = "digest")]
        jpeg: Vec<u8>,
        credit: String,
    },
    /// On the page of a goal.
    Stamp(Goal),
    /// On the page of all goals.
    AllStamps,
}

impl Card {
    /// The most stamps a picture shows.
    pub const GOALS: usize = 6;

    /// The card of a page, without its drawing.
    pub fn of(site: &Site, page: &Page) -> Card {
        let plate = match page.kind() {
            Kind::Goal(goal) => Some(Plate::Stamp(goal)),
            Kind::GoalIndex => Some(Plate::AllStamps),
            _ => None,
        };
        Card {
            locale: page.locale,
            words: page.words_in(),
            kicker: page.kicker.as_deref().or_else(|| section(page)).map(plain),
            title: page.title.clone(),
            summary: Some(page.description.clone()).filter(|text| !text.is_empty()),
            cities: cities(site, page),
            goals: page.goals.iter().map(|one| one.goal).take(Card::GOALS).collect(),
            site: plain(&site.name),
            publisher: plain(&site.publisher),
            plate,
        }
    }

    /// The picture that the card wants: the page's own, else the one it hangs up, or the first of an exhibition. Never one
    /// that needs a note before it is seen.
    pub fn picture(page: &Page) -> Option<&Picture> {
        let hanging = page.hanging.iter().map(|hanging| &hanging.photo);
        let mut photos = hanging.chain(page.exhibition.iter().flat_map(|exhibition| &exhibition.photos));
        let first = || photos.find(|photo| photo.content_note.is_none()).map(|photo| &photo.picture);
        page.picture.as_ref().or_else(first)
    }

    /// The card with the page's lead drawing beside the words. The pages about goals keep their stamps.
    pub fn with_drawing(mut self, svg: String, credit: &str) -> Card {
        self.plate.get_or_insert_with(|| Plate::Drawing { svg, credit: plain(credit) });
        self
    }

    /// Likewise with its photograph.
    pub fn with_photograph(mut self, jpeg: Vec<u8>, credit: &str) -> Card {
        self.plate.get_or_insert_with(|| Plate::Photograph { jpeg, credit: plain(credit) });
        self
    }
}

/// Equal photographs have equal digests.
fn digest<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    Sha256::digest(bytes).as_slice().serialize(serializer)
}

/// The page above this one, unless that is the home page.
fn section(page: &Page) -> Option<&str> {
    let above = page.trail.len().checked_sub(2)?;
    let named = page.document_type != DocumentType::Home;
    page.trail.get(above).filter(|_| named).map(|link| link.title.as_str())
}

fn cities(site: &Site, page: &Page) -> Option<Cities> {
    let Kind::Partnership(partnership) = page.kind() else { return None };
    let local = partnership.name_local.as_ref().map(|local| plain(&local.text));
    let place = plain(&partnership.place);
    Some(Cities { home: plain(&site.home_city.name), local: local.filter(|local| *local != place), place })
}

/// The text without soft hyphens.
fn plain(text: &str) -> String {
    text.replace('\u{ad}', "")
}
