//! The pages of an exhibition's pictures: each picture has an address of its own, below its exhibition.

use model::{DocumentType, Exhibition, Hanging, Link, Page, Photo};

/// The pages of the pictures that hang on this page, in their order.
pub fn photo_pages(page: &Page) -> Vec<Page> {
    let Some(exhibition) = &page.exhibition else { return Vec::new() };
    let bare = bare(page);
    (0..exhibition.photos.len()).filter_map(|place| photo_page(page, exhibition, place, &bare)).collect()
}

fn photo_page(page: &Page, exhibition: &Exhibition, place: usize, bare: &Page) -> Option<Page> {
    let photos = &exhibition.photos;
    let photo = photos.get(place)?;
    let at = |place: Option<usize>| photos.get(place?).map(|photo| link(page, photo));
    Some(Page {
        id: format!("{}/{}", page.id, photo.id),
        path: photo.path(&page.path),
        title: photo.title.clone(),
        description: photo.caption.clone(),
        trail: page.trail.iter().cloned().chain([link(page, photo)]).collect(),
        previous: at(place.checked_sub(1)),
        next: at(place.checked_add(1)),
        hanging: Some(Hanging {
            photo: photo.clone(),
            number: u32::try_from(place).ok()?.checked_add(1)?,
            count: u32::try_from(photos.len()).ok()?,
            required_statement: exhibition.required_statement.clone(),
        }),
        ..bare.clone()
    })
}

/// What the pages of all pictures share with their exhibition's. Copied once, since an exhibition may be large.
fn bare(page: &Page) -> Page {
    Page {
        document_type: DocumentType::Photo,
        short_title: None,
        kicker: Some(page.title.clone()),
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
    }
}

fn link(page: &Page, photo: &Photo) -> Link {
    Link { title: photo.title.clone(), path: photo.path(&page.path), lang: page.lang }
}
