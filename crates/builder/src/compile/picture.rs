//! Pictures with their size, words and rights.

use super::Compiler;
use crate::{
    content::{Drawing, Node},
    source::{self, Lead},
};
use model::{Locale, Picture};

/// The size of a lead picture that is not drawn yet, in CSS pixels: the empty plate keeps its place.
const LEAD: (u32, u32) = (1500, 750);
/// The same for a photo of an exhibition.
const PHOTO: (u32, u32) = (1200, 800);

impl Compiler<'_> {
    /// What a card shows of a page: its lead picture, or the first of its exhibition's that needs no note before it is
    /// seen. Only place and size, since nobody reads the rest there.
    pub(super) fn thumbnail(&self, node: &Node, locale: Locale) -> Option<Picture> {
        let photo = || {
            let photos = &node.facts.exhibition.as_ref()?.photos;
            let photo = photos.iter().find(|photo| photo.content_note_key.is_none())?;
            Some(self.photo(node, photo, String::new()))
        };
        let Picture { src, width, height, tone, kind, .. } = self.lead(node, locale).or_else(photo)?;
        Some(Picture { src, width, height, tone, kind, ..Picture::default() })
    }

    /// The lead picture of a page.
    pub(super) fn lead(&self, node: &Node, locale: Locale) -> Option<Picture> {
        let words = self.words(node, locale).map(|text| &text.written);
        let alt = words.and_then(|words| words.picture_alt.clone()).unwrap_or_default();
        match node.facts.picture.as_ref()? {
            Lead::File(file) => Some(Picture {
                alt,
                kind: file.kind.into(),
                creator: file.creator.clone(),
                credit: file.credit.clone(),
                rights: file.rights.clone(),
                ..placed(drawing(node, &file.file), LEAD)
            }),
            Lead::From(from) => {
                let exhibition = self.content.page(&from.from)?;
                let photos = &exhibition.facts.exhibition.as_ref()?.photos;
                let photo = photos.iter().find(|photo| photo.id == from.photo)?;
                Some(self.photo(exhibition, photo, alt))
            }
        }
    }

    /// A photo of an exhibition as a picture.
    pub(super) fn photo(&self, exhibition: &Node, photo: &source::Photo, alt: String) -> Picture {
        Picture {
            alt,
            kind: photo.kind.into(),
            creator: photo.creator.clone(),
            credit: photo.credit.clone(),
            rights: photo.rights.clone(),
            date: photo.date,
            ..placed(drawing(exhibition, &photo.file), PHOTO)
        }
    }
}

/// The picture files of a page that are named in its facts.
pub(super) fn files_of(node: &Node) -> impl Iterator<Item = &Drawing> {
    let lead = match &node.facts.picture {
        Some(Lead::File(file)) => Some(&file.file),
        _ => None,
    };
    let photos = node.facts.exhibition.iter().flat_map(|facts| &facts.photos).map(|photo| &photo.file);
    lead.into_iter().chain(photos).filter_map(|name| drawing(node, name))
}

fn drawing<'a>(node: &'a Node, name: &str) -> Option<&'a Drawing> {
    node.pictures.get(name).and_then(Option::as_ref)
}

fn placed(drawing: Option<&Drawing>, empty: (u32, u32)) -> Picture {
    let (width, height) = drawing.map_or(empty, |drawing| (drawing.width, drawing.height));
    let tone = drawing.and_then(|drawing| Some(drawing.photograph.as_ref()?.tone));
    Picture { src: drawing.map(|drawing| drawing.src.clone()), width, height, tone, ..Picture::default() }
}
