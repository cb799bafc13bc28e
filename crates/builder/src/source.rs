//! What editors write, read strictly: the only shapes that refuse unknown fields. They know no other file and mean
//! nothing yet; `check` says whether they hold, `compile` what becomes of them.
//!
//! Comments on these types are German: they are printed into the JSON Schemas that editors' tools show.

pub mod exhibition;
pub mod kinds;
pub mod page;
pub mod partnership;
pub mod picture;
pub mod site;
pub mod words;

pub use exhibition::{Exhibition, ExhibitionWords, Photo, PhotoWords, Venue};
pub use kinds::Texts;
pub use page::{Change, Contribution, DocumentType, GoalEntry, Page, Reason, RelatedEntry, Source};
pub use partnership::{
    Category, FieldWords, LocalName, MilestoneEntry, MilestoneWords, PartnerEntry, Partnership,
    PartnershipWords, Population, Status,
};
pub use picture::{Consent, Lead, People, PictureFile, PictureFrom, PictureKind};
pub use site::{Geo, HomeCity, LocaleEntry, Office, Site};
pub use words::{By, Translation, Words};
