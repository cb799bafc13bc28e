//! What nobody may ever see on a share picture, and a card to show it on.

mod frames;
mod letters;
mod pictures;

use crate::card::Card;
use crate::faces::Faces;
use model::{Goal, Locale};
use std::sync::LazyLock;

static FACES: LazyLock<Faces> = LazyLock::new(|| Faces::load().unwrap());

fn card(locale: Locale, title: &str) -> Card {
    Card {
        locale,
        words: locale,
        kicker: Some("Internationale Projektpartnerschaften".to_owned()),
        title: title.to_owned(),
        summary: Some("Ein Satz.".to_owned()),
        cities: None,
        goals: [3, 17].into_iter().filter_map(Goal::new).collect(),
        site: "Dortmund International".to_owned(),
        publisher: "Stadt Dortmund".to_owned(),
        plate: None,
    }
}
