//! The pages of an exhibition's pictures: each picture has an address of its own, below its exhibition.

use model::{DocumentType, Hanging, Link, Page, Photo};

/// The pages of the pictures that hang on this page, in their order.
pub fn photo_pages(page: &Page) -> Vec<Page> {
    let Some(exhibition) = &page.exhibition else { return Vec::new() };
    let photos = &exhibition.photos;
    let count = u32::try_from(photos.len()).unwrap_or(u32::MAX);
    let at = |place: Option<usize>| photos.get(place?).map(|photo| link(page, photo));
    let pages = photos.iter().zip(1_u32..).enumerate().map(|(place, (photo, number))| Page {
        id: format!("{}/{}", page.id, photo.id),
        document_type: DocumentType::Photo,
        path: photo.path(&page.path),
        title: photo.title.clone(),
        short_title: None,
        kicker: Some(page.title.clone()),
        description: photo.caption.clone(),
        trail: page.trail.iter().cloned().chain([link(page, photo)]).collect(),
        previous: at(place.checked_sub(1)),
        next: at(place.checked_add(1)),
        hanging: Some(Hanging {
            photo: photo.clone(),
            number,
            count,
            required_statement: exhibition.required_statement.clone(),
        }),
        lede: None,
        body: Vec::new(),
        picture: None,
        also_under: Vec::new(),
        children: Vec::new(),
        related: Vec::new(),
        goals: Vec::new(),
        sources: Vec::new(),
        partnership: None,
        exhibition: None,
        ..page.clone()
    });
    pages.collect()
}

fn link(page: &Page, photo: &Photo) -> Link {
    Link { title: photo.title.clone(), path: photo.path(&page.path), lang: page.lang }
}
