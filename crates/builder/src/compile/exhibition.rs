//! The exhibition block of a page.

use super::{Compiler, blocks::lines};
use crate::{
    content::Node,
    source::{self, ExhibitionWords},
};
use model::{Exhibition, Locale, Photo, SecondCaption, Venue};

impl Compiler<'_> {
    /// The exhibition of a page, if it is one.
    pub(super) fn exhibition(&self, node: &Node, locale: Locale) -> Option<Exhibition> {
        let facts = node.facts.exhibition.as_ref()?;
        let words = self.words(node, locale)?.written.exhibition.as_ref()?;
        let lines = |text: &str| lines(text, self.words_in(node, locale));
        let second = second_locale(self.words_in(node, locale))
            .and_then(|lang| Some((lang, node.words.get(&lang)?.written.exhibition.as_ref()?)));
        let statement =
            |key: &Option<String>| key.as_ref().and_then(|key| words.statements.get(key).cloned());
        let photo = |photo: &source::Photo| {
            let own = words.photos.get(&photo.id)?;
            Some(Photo {
                id: photo.id.clone(),
                title: own.title.clone(),
                caption: lines(&own.caption),
                description: own.description.as_deref().map(lines),
                picture: self.photo(node, photo, lines(&own.alt)),
                content_note: statement(&photo.content_note_key),
                second: second.and_then(|(lang, words)| second_caption(lang, words, &photo.id)),
            })
        };
        Some(Exhibition {
            creators: facts.creators.clone(),
            start_date: facts.start_date,
            end_date: facts.end_date,
            venue: facts.venue.as_ref().map(|venue| Venue {
                name: words.venue.clone().unwrap_or_else(|| venue.name.clone()),
                address: venue.address.clone(),
            }),
            notice: words.notice.clone(),
            required_statement: statement(&facts.required_statement_key),
            photos: facts.photos.iter().filter_map(photo).collect(),
        })
    }
}

/// The language whose caption stands beside the page's own. Leichte Sprache stays alone.
fn second_locale(words_in: Locale) -> Option<Locale> {
    match words_in {
        Locale::De | Locale::En => Some(Locale::Ar),
        Locale::Ar => Some(Locale::De),
        _ => None,
    }
}

fn second_caption(lang: Locale, words: &ExhibitionWords, id: &str) -> Option<SecondCaption> {
    let words = words.photos.get(id)?;
    Some(SecondCaption { lang, title: words.title.clone(), caption: words.caption.clone() })
}
