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
use model::{Locale, Page};
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
        let address = self.latest.with_value(|latest| latest.address.clone());
        if let Some(index) = self.place_here(route.locale, path).filter(|_| may_lie_over) {
            // Whatever was on its way is not wanted any more.
            self.progress.set(Progress::Arrived);
            self.lay_over(index, &address);
            return true;
        }
        let is_bared = self.over.get_untracked().is_some() && self.is_shown(route.locale, path);
        if is_bared {
            self.progress.set(Progress::Arrived);
            self.over.set(None);
            self.shown.with_untracked(|shown| name_document(&shown.scene, &shown.content));
            history::ensure_address(&address);
        }
        is_bared
    }

    /// Shows another address for what is shown, in place of the last.
    fn set_address(&self, address: &str) {
        self.latest.update_value(|latest| {
            (latest.pathname, latest.address) = (address.to_owned(), address.to_owned());
        });
        history::turn(address);
    }

    /// The place of the picture at this path in the exhibition shown; `None` if it hangs elsewhere.
    pub(super) fn place_here(&self, locale: Locale, path: &str) -> Option<usize> {
        let page = self.page_shown().filter(|page| page.locale == locale)?;
        let id = path.strip_prefix(page.path.as_str())?.strip_prefix('/')?;
        page.exhibition.as_ref()?.photos.iter().position(|photo| photo.id == id)
    }

    /// Whether the page at this path already stands, under a picture or not.
    pub(super) fn is_shown(&self, locale: Locale, path: &str) -> bool {
        self.page_shown().is_some_and(|page| page.locale == locale && page.path == path)
    }

    /// Lays a picture over the exhibition shown.
    pub(super) fn lay_over(&self, index: usize, address: &str) {
        self.over.set(Some(Over { index, playing: false }));
        self.name_it(index);
        history::lie_over(address);
    }

    /// Does what the reader wishes of the lightbox.
    pub(super) fn grant(&self, wish: Wish) {
        let Some((over, page)) = self.over.get_untracked().zip(self.page_shown()) else { return };
        let last = page.exhibition.as_ref().map_or(0, |exhibition| exhibition.photos.len().saturating_sub(1));
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

    fn turn(&self, to: Over) {
        let Some(page) = self.page_shown() else { return };
        let photo = page.exhibition.as_ref().and_then(|exhibition| exhibition.photos.get(to.index));
        if let Some(photo) = photo {
            let scene = self.shown.with_untracked(|shown| shown.scene.clone());
            self.set_address(&scene.page(&photo.path(&page.path)));
            self.name_it(to.index);
            self.over.set(Some(to));
        }
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
        let photo = page.exhibition.as_ref().and_then(|exhibition| exhibition.photos.get(index));
        let site = self.shown.with_untracked(|shown| shown.scene.site.name.clone());
        let parts = [photo.map(|photo| photo.title.as_str()), Some(&page.title), Some(&site)];
        document::set_title(&head::title(&parts));
    }

    fn page_shown(&self) -> Option<Arc<Page>> {
        self.shown.with_untracked(|shown| match &shown.content {
            Content::Ready(page) => Some(Arc::clone(page)),
            _ => None,
        })
    }
}
