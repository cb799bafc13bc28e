//! The picture that lies over the exhibition shown. The address decides: to open pushes one, to turn replaces it, and to
//! close goes back, so that Back, Forward and reload do what readers expect.

use super::shown::{Content, name_document};
use super::visit::Visits;
use crate::browser::lightbox::Wish;
use crate::browser::{clock, document, history};
use crate::head;
use crate::route::Route;
use crate::view::status::Progress;
use leptos::prelude::*;
use leptos::task::spawn_local;
use model::{Locale, Page, Photo};
use std::sync::Arc;

/// A picture of the exhibition shown, by its place there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Over {
    pub(super) index: usize,
    /// Whether the next one comes by itself.
    pub(super) playing: bool,
}

/// Milliseconds a picture of the slideshow stays.
const PAUSE: u32 = 6_000;

impl Visits {
    /// Whether the page shown stays: a picture is laid over it, or taken away.
    pub(super) fn stays(&self, route: &Route, may_lie_over: bool) -> bool {
        let Some(path) = route.page_path() else { return false };
        let laid = self.place_here(route.locale, path).filter(|_| may_lie_over);
        let is_bared = || self.over.get_untracked().is_some() && self.is_shown(route.locale, path);
        if laid.is_none() && !is_bared() {
            return false;
        }
        // Whatever was on its way is not wanted any more.
        self.progress.set(Progress::Arrived);
        self.over.set(laid.map(|index| Over { index, playing: false }));
        match laid {
            Some(index) => self.name_it(index),
            None => self.shown.with_untracked(|shown| name_document(&shown.scene, &shown.content)),
        }
        history::ensure_address(&self.latest.with_value(|latest| latest.address.clone()), laid.is_some());
        true
    }

    /// The place of the picture at this path in the exhibition shown; `None` if it hangs elsewhere.
    pub(super) fn place_here(&self, locale: Locale, path: &str) -> Option<usize> {
        let page = self.page_shown().filter(|page| page.locale == locale)?;
        let id = path.strip_prefix(page.path.as_str())?.strip_prefix('/')?;
        photos(&page).iter().position(|photo| photo.id == id)
    }

    fn is_shown(&self, locale: Locale, path: &str) -> bool {
        self.page_shown().is_some_and(|page| page.locale == locale && page.path == path)
    }

    /// Does what the reader wishes of the lightbox.
    pub(super) fn grant(&self, wish: Wish) {
        let Some((over, page)) = self.over.get_untracked().zip(self.page_shown()) else { return };
        let last = photos(&page).len().saturating_sub(1);
        let index = match wish {
            Wish::Next => over.index.saturating_add(1).min(last),
            Wish::Previous => over.index.saturating_sub(1),
            Wish::First => 0,
            Wish::Last => last,
            Wish::Close => return history::back(),
            Wish::Slideshow if over.playing => over.index,
            Wish::Slideshow => return self.play(),
        };
        self.turn(Over { index, playing: false });
    }

    /// Shows another picture of the exhibition, and its address in place of the last; nothing if there is none.
    fn turn(&self, to: Over) {
        let Some(page) = self.page_shown() else { return };
        let Some(photo) = photos(&page).get(to.index) else { return };
        let address = self.shown.with_untracked(|shown| shown.scene.page(&photo.path(&page.path)));
        history::turn(&address);
        self.latest.update_value(|latest| {
            latest.pathname.clone_from(&address);
            latest.address = address;
        });
        self.name_it(to.index);
        self.over.set(Some(to));
    }

    /// Turns to the next picture from time to time, until the reader does something or the last one is there.
    fn play(&self) {
        let visits = self.clone();
        spawn_local(async move {
            let begun = visits.over.get_untracked().map(|over| Over { playing: true, ..over });
            visits.over.set(begun);
            let mut expected = begun;
            while let Some(over) = expected {
                clock::sleep(PAUSE).await;
                if visits.over.get_untracked() != expected {
                    return;
                }
                let next = Over { index: over.index.saturating_add(1), playing: true };
                visits.turn(next);
                let now = visits.over.get_untracked();
                if now != Some(next) {
                    visits.over.set(now.map(|over| Over { playing: false, ..over }));
                    return;
                }
                expected = now;
            }
        });
    }

    /// The title of the document is that of the picture.
    fn name_it(&self, index: usize) {
        let Some(page) = self.page_shown() else { return };
        let photo = photos(&page).get(index).map(|photo| photo.title.as_str());
        self.shown.with_untracked(|shown| {
            document::set_title(&head::title(&[photo, Some(&page.title), Some(&shown.scene.site.name)]));
        });
    }

    fn page_shown(&self) -> Option<Arc<Page>> {
        self.shown.with_untracked(|shown| match &shown.content {
            Content::Ready(page) => Some(Arc::clone(page)),
            _ => None,
        })
    }
}

/// The pictures of an exhibition; none on any other page.
pub(super) fn photos(page: &Page) -> &[Photo] {
    page.exhibition.as_ref().map_or(&[], |exhibition| &exhibition.photos)
}
