//! What the reader sees: a page or what stands in its place, in its frame. It loads nothing and draws nothing.

use crate::browser::{clock, document, entry};
use crate::head::Head;
use crate::library::LoadError;
use crate::view::{Scene, offer};
use crate::words;
use leptos::task::spawn_local;
use model::{Addresses, Geo, HomeCity, Locale, Page, SCHEMA, Site};
use std::sync::Arc;

/// What the reader sees.
#[derive(Clone)]
pub struct Shown {
    pub scene: Scene,
    pub content: Content,
    /// Counts arrivals, so that a new view is never patched into an old one.
    pub visit: u32,
    /// Whether the reader begins to read it at its top, not at a place left before or named in the address.
    pub from_top: bool,
    /// The language the page is offered in, where the reader would rather read that.
    pub offered: Option<Locale>,
}

/// What stands in the main part of the frame.
#[derive(Clone)]
pub enum Content {
    /// Nothing yet: the first page is on its way.
    Blank,
    Ready(Arc<Page>),
    /// No page has this address; the path as far as it could be read.
    Missing(String),
    Failed(LoadError),
}

/// Makes the head of the document say what it shows: its title and language at once, the rest a moment later.
pub(super) fn name_document(scene: &Scene, content: &Content) {
    let words = words::of(scene.locale);
    let head = match content {
        Content::Blank => return,
        Content::Ready(page) => Head::of(&scene.addresses, &scene.site, page),
        Content::Missing(_) => Head::bare(&scene.site, scene.locale, words.missing_title),
        Content::Failed(_) => Head::bare(&scene.site, scene.locale, words.failed_title),
    };
    document::set_title(&head.title);
    document::set_language(head.locale.tag(), head.locale.direction().tag());
    spawn_local(async move {
        clock::sleep(PAINTED).await;
        for tag in &head.tags {
            document::set_tag(tag.name, tag.key, tag.attribute, &tag.value);
        }
        document::set_alternates(&head.alternates);
    });
}

/// Milliseconds after which a view has been painted. What only machines read of the head waits for that: on a slow phone it
/// takes as long as a frame.
const PAINTED: u32 = 50;

/// The language to offer the document's own page in: to a reader who comes from elsewhere, and only then.
pub(super) fn offered(content: &Content) -> Option<Locale> {
    match content {
        Content::Ready(page) if entry::is_from_elsewhere() => offer::better(&entry::languages(), page),
        _ => None,
    }
}

/// What machines read of the document's own page (JSON-LD) is not true of the next.
pub(super) fn forget_facts() {
    document::set_tag("script", ("type", "application/ld+json"), "", "");
}

/// The frame of a site that could not be loaded: no names, no menus, but every language.
pub(super) fn no_site(addresses: &Addresses, locale: Locale) -> Site {
    Site {
        schema: SCHEMA,
        build: String::new(),
        locale,
        locales: addresses.locales().collect(),
        name: String::new(),
        publisher: String::new(),
        origin: String::new(),
        home_city: HomeCity { name: String::new(), geo: Geo { lat: 0, lon: 0 } },
        menu: Vec::new(),
        footer: Vec::new(),
        search: None,
        feedback: None,
    }
}
