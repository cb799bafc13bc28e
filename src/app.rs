//! The router: which address is shown, from links, Back and Forward. The tree of pages comes from content, so there is no list
//! of routes: every address goes to [`visit`], and what is shown then to `browser::stage`. Views are drawn elsewhere.

mod ahead;
mod over;
mod search;
mod shown;
mod visit;

pub use shown::{Content, Shown};

use crate::browser::{again, history, intent, lightbox, links, returning, search as finder};
use crate::library::Library;
#[cfg(target_arch = "wasm32")]
use crate::shell;
use model::Addresses;
use std::sync::Arc;
use visit::Visits;

/// Starts the app in the document it was loaded by: what it draws takes the place of what is not the same there.
pub fn start() {
    #[cfg(target_arch = "wasm32")]
    wasm::start();
}

/// The whole app, as long as the tab lives. `library` already holds the documents that came with the address, if any did.
pub fn run(addresses: Arc<Addresses>, library: Arc<Library>) {
    let (path, address) = history::address();
    let visits = Visits::new(addresses, library, &path);
    listen(&visits);
    #[cfg(target_arch = "wasm32")]
    wasm::show(&visits);
    visits.go(&path, address, true);
}

/// What sets visits in motion: links, Back and Forward, signs of the reader's intent, her return, the line's return.
fn listen(visits: &Visits) {
    let at = visits.clone();
    links::watch(visits.addresses.base(), move |path, address| at.follow(path, address));
    let at = visits.clone();
    history::watch_returns(move |path, address| at.come_back(path, address));
    let at = visits.clone();
    again::watch(move || at.again());
    let at = visits.clone();
    intent::watch(move |path| at.foresee(&path));
    let at = visits.clone();
    returning::to_tab(move || at.look_for_news());
    let at = visits.clone();
    returning::online(move || at.reconnected());
    let at = visits.clone();
    lightbox::watch(move |wish| at.grant(wish));
    let at = visits.clone();
    finder::watch(move |wish| at.search(wish));
}

#[cfg(target_arch = "wasm32")]
mod wasm {
    use super::ahead::drawn;
    use super::over::{Over, photos};
    use super::*;
    use crate::browser::{crash, entry, motion, stage};
    use crate::view::Html;
    use crate::view::lightbox::{Abilities, lightbox as draw_lightbox};
    use crate::view::status;
    use leptos::mount::mount_to;
    use leptos::prelude::*;

    pub(super) fn start() {
        crash::watch();
        let site = entry::entry();
        let addresses = Arc::new(Addresses::parse(&site.base, &site.locales));
        let library = Arc::new(Library::new(Arc::clone(&addresses), site.build));
        library.keep_brought(entry::data("site-data"), entry::data("page-data"));
        history::watch();
        let Some(place) = stage::aside() else { return };
        // To read a long document and to draw it takes a slow phone too long in one.
        stage::soon(move || mount_to(place, move || run(addresses, library)).forget());
    }

    /// Keeps the document as the visits want it.
    pub(super) fn show(visits: &Visits) {
        let (shown, progress) = (visits.shown, visits.progress);
        Effect::new(move |_| {
            shown.with(|shown| {
                let (state, parts, mut rest) = drawn(shown);
                let grow = Box::new(move |elements| rest.grow(elements));
                stage::show(&parts, grow, state, shown.visit, shown.from_top);
            });
        });
        let over = visits.over;
        Effect::new(move |last: Option<Option<String>>| {
            let over = over.get();
            shown.with_untracked(|shown| show_over(shown, over, last.flatten()))
        });
        Effect::new(move |_| {
            let progress = progress.get();
            shown.with(|shown| {
                let sign = status::progress(&shown.scene, progress);
                stage::tell(shell::state_while(progress, &shown.content), sign.map(Html::build));
            });
        });
    }

    /// Shows the picture that lies over the exhibition, and gives its address; without one, closes what is open and
    /// returns to the thumbnail of the `last`.
    fn show_over(shown: &Shown, over: Option<Over>, last: Option<String>) -> Option<String> {
        let drawn = || -> Option<(Html, String)> {
            let (over, Content::Ready(page)) = (over?, &shown.content) else { return None };
            let scene = shown.scene.reading(page);
            let abilities = Abilities {
                full_screen: lightbox::can_fill_screen(),
                slideshow: !motion::is_unwanted(),
                playing: over.playing,
            };
            let photo = photos(page).get(over.index)?;
            let dialog = draw_lightbox(&scene, photos(page), over.index, abilities)?;
            Some((dialog, scene.page(&photo.path(&page.path))))
        };
        match drawn() {
            Some((dialog, address)) => {
                lightbox::show(&dialog.build());
                Some(address)
            }
            None => {
                lightbox::hide(last.as_deref());
                None
            }
        }
    }
}
