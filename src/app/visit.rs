//! From an address to a view: what is on its way, and what happens on arrival.
//!
//! The old view stays until the new one is there. Late answers of an abandoned visit are dropped. It draws nothing.

use super::ahead::draw_ahead;
use super::over::Over;
use super::shown::{Content, Shown, forget_facts, name_document, no_site, offered};
use crate::browser::{arrival, clock, entry, history, motion};
use crate::library::{Library, LoadError, Loaded};
use crate::route::{Route, Target};
use crate::view::Scene;
use crate::view::status::Progress;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use model::{Addresses, Site};
use std::sync::Arc;

/// The visits of one tab.
#[derive(Clone)]
pub(super) struct Visits {
    pub(super) addresses: Arc<Addresses>,
    library: Arc<Library>,
    pub(super) shown: RwSignal<Shown>,
    pub(super) progress: RwSignal<Progress>,
    pub(super) latest: StoredValue<Latest>,
    pub(super) over: RwSignal<Option<Over>>,
}

#[derive(Clone, Default)]
pub(super) struct Latest {
    pub(super) visit: u32,
    pub(super) pathname: String,
    pub(super) address: String,
}

/// Milliseconds until the quiet sign, and from there until the longer one.
const QUIET: u32 = 300;
const LONGER: u32 = 4_700;

impl Visits {
    pub(super) fn new(addresses: Arc<Addresses>, library: Arc<Library>, pathname: &str) -> Visits {
        let route = Route::parse(&addresses, pathname);
        let kept = route.page_path().and_then(|path| library.kept(route.locale, path));
        let (site, content) = match kept {
            Some(Loaded { site, page }) => (site, Content::Ready(page)),
            None => (Arc::new(no_site(&addresses, route.locale)), Content::Blank),
        };
        let scene = Scene::new(Arc::clone(&addresses), site);
        let offered = offered(&content);
        Visits {
            addresses,
            library,
            shown: RwSignal::new(Shown { scene, content, visit: 0, from_top: true, offered }),
            progress: RwSignal::new(Progress::Arrived),
            latest: StoredValue::new(Latest::default()),
            over: RwSignal::new(None),
        }
    }

    /// Goes to an address. `address` is the path with query and fragment, as the address bar shall show it.
    pub(super) fn go(&self, pathname: &str, address: String, first: bool) {
        let visit = self.latest.with_value(|latest| latest.visit) + 1;
        if !first && self.library.is_outdated() {
            history::load(&address);
            return;
        }
        if !first {
            self.look_for_news();
        }
        self.latest.set_value(Latest { visit, pathname: pathname.to_owned(), address });
        let route = Route::parse(&self.addresses, pathname);
        let may_lie_over = !first && history::may_lie_over();
        let place = history::leave();
        if self.stays(&route, may_lie_over) {
            return;
        }
        self.over.set(None);
        let arrival = Arrival { visit, first, place };
        let kept = route.page_path().and_then(|path| self.library.kept(route.locale, path));
        match kept {
            Some(loaded) => self.arrive(loaded.site, Content::Ready(loaded.page), arrival),
            None => self.load(route, arrival),
        }
    }

    /// Goes where a link leads. One to the page that is there leads to its top, or to what its fragment names; one to the page
    /// that is on its way, as by a second click, changes nothing.
    pub(super) fn follow(&self, pathname: &str, address: String) {
        if self.is_at(pathname) && self.failure().is_none() {
            let is_there = self.progress.get_untracked() == Progress::Arrived;
            match address.split_once('#') {
                Some((_, id)) if is_there && arrival::reveal(id) => {
                    arrival::focus(id);
                    return self.keep_address(&address);
                }
                None if is_there && history::address().1 == address => {
                    arrival::scroll_to(0.0);
                    return arrival::focus(HEADING);
                }
                None if !is_there && self.latest.with_value(|latest| latest.address == address) => return,
                _ => {}
            }
        }
        self.go(pathname, address, false);
    }

    /// Goes where Back or Forward has led. Within a page its own view stays, and the reader's place on it comes back.
    pub(super) fn come_back(&self, pathname: &str, address: String) {
        if !self.is_at(pathname) {
            return self.go(pathname, address, false);
        }
        let place = history::leave();
        self.keep_address(&address);
        self.look(place, false);
        place.into_iter().for_each(arrival::scroll_to);
    }

    /// The same page under another address.
    pub(super) fn keep_address(&self, address: &str) {
        self.latest.update_value(|latest| address.clone_into(&mut latest.address));
        history::ensure_address(address, false);
    }

    /// Tries the same address again.
    pub(super) fn again(&self) {
        let latest = self.latest.get_value();
        match self.failure() {
            Some(LoadError::Outdated) => history::load(&latest.address),
            _ => self.go(&latest.pathname, latest.address, false),
        }
    }

    /// The line is back: what failed for want of one is tried again.
    pub(super) fn reconnected(&self) {
        if self.failure() == Some(LoadError::Unreachable) {
            self.again();
        }
    }

    /// Asks for a page that will probably be gone to, and has it drawn aside.
    pub(super) fn foresee(&self, pathname: &str) {
        let route = Route::parse(&self.addresses, pathname);
        if let Target::Page(path) = route.target
            && !self.library.is_outdated()
            && self.place_here(route.locale, &path).is_none()
        {
            let visits = self.clone();
            let pathname = pathname.to_owned();
            spawn_local(async move {
                visits.library.prefetch(route.locale, &path).await;
                // Whoever is on the way there already waits for the view itself.
                if let Some(Loaded { site, page }) = visits.library.kept(route.locale, &path)
                    && !visits.is_at(&pathname)
                {
                    let scene = Scene::new(Arc::clone(&visits.addresses), site);
                    let content = Content::Ready(page);
                    // In another language it might want other fonts, which are not fetched for a guess.
                    let is_laid_out = visits.shown.with_untracked(|shown| shown.scene.locale == route.locale);
                    draw_ahead(
                        &Shown { scene, content, visit: 0, from_top: true, offered: None },
                        is_laid_out,
                    );
                }
            });
        }
    }

    /// Asks, seldom, whether the site has been put online anew. The next visit then loads its document from the host.
    pub(super) fn look_for_news(&self) {
        let library = Arc::clone(&self.library);
        spawn_local(async move { library.look_for_news().await });
    }

    fn failure(&self) -> Option<LoadError> {
        self.shown.with_untracked(|shown| match shown.content {
            Content::Failed(error) => Some(error),
            _ => None,
        })
    }

    fn load(&self, route: Route, arrival: Arrival) {
        self.progress.set(Progress::Leaving);
        self.show_signs(arrival.visit);
        let visits = self.clone();
        spawn_local(async move {
            let locale = route.locale;
            let (site, content) = match route.target {
                Target::Page(path) => match visits.library.page(locale, &path).await {
                    Ok(Loaded { site, page }) => (Some(site), Content::Ready(page)),
                    Err(LoadError::NotFound) => {
                        (visits.library.site(locale).await.ok(), Content::Missing(path))
                    }
                    Err(error) => (visits.library.kept_site(locale), Content::Failed(error)),
                },
                Target::Nothing => (visits.library.site(locale).await.ok(), Content::Missing(String::new())),
            };
            match content {
                Content::Missing(_) if visits.is_latest(arrival.visit) && visits.has_moved().await => return,
                // Once: a document that was just reloaded and still does not fit is a failure.
                Content::Failed(LoadError::Outdated) if !entry::is_reloaded() => {
                    return history::load(&visits.latest.get_value().address);
                }
                _ => {}
            }
            if visits.is_latest(arrival.visit) {
                let site = site.unwrap_or_else(|| Arc::new(no_site(&visits.addresses, locale)));
                visits.arrive(site, content, arrival);
            }
        });
    }

    /// Leaves for the new address of what is missing here, if it has one.
    async fn has_moved(&self) -> bool {
        let latest = self.latest.get_value();
        let below = history::decoded(&latest.pathname);
        let below = below.strip_prefix(self.addresses.base().trim_end_matches('/')).unwrap_or(&below);
        let query = latest.address.split('#').next().and_then(|address| address.split_once('?'));
        match self.library.moved(below, query.map_or("", |(_, query)| query)).await {
            Some(address) if self.is_latest(latest.visit) => {
                history::replace(&address);
                true
            }
            _ => false,
        }
    }

    pub(super) fn show_signs(&self, visit: u32) {
        let visits = self.clone();
        spawn_local(async move {
            for (pause, sign) in [(QUIET, Progress::Slow), (LONGER, Progress::VerySlow)] {
                clock::sleep(pause).await;
                if !visits.is_latest(visit) || visits.progress.get_untracked() == Progress::Arrived {
                    return;
                }
                visits.progress.set(sign);
            }
        });
    }

    /// Shows a view, unless the reader is already on the way to another: its title first, then the view, then focus and place.
    fn arrive(&self, site: Arc<Site>, content: Content, arrival: Arrival) {
        let scene = Scene::new(Arc::clone(&self.addresses), site);
        let visits = self.clone();
        let address = self.latest.with_value(|latest| latest.address.clone());
        let change = async move {
            if !visits.is_latest(arrival.visit) {
                return false;
            }
            name_document(&scene, &content);
            if !arrival.first {
                forget_facts();
            }
            let fragment =
                address.split_once('#').map(|(_, fragment)| fragment).unwrap_or_default().to_owned();
            let is_settled = arrival.first
                && !visits.shown.with_untracked(|shown| matches!(shown.content, Content::Blank));
            if !is_settled {
                let from_top = arrival.place.is_none() && fragment.is_empty();
                let offered = if arrival.first { offered(&content) } else { None };
                visits.shown.set(Shown { scene, content, visit: arrival.visit, from_top, offered });
            }
            visits.progress.set(Progress::Arrived);
            tick().await;
            history::ensure_address(&address, false);
            visits.look(arrival.place, arrival.first);
            match (arrival.place, arrival.first) {
                (Some(top), _) => arrival::scroll_to(top),
                (None, true) => {}
                (None, false) if !fragment.is_empty() && arrival::reveal(&fragment) => {}
                (None, false) => arrival::scroll_to(0.0),
            }
            if !arrival.first {
                arrival::focus(HEADING);
            }
            !arrival.first
        };
        motion::between_views(change);
    }

    pub(super) fn is_at(&self, path: &str) -> bool {
        self.latest.with_value(|latest| latest.pathname == path)
    }

    fn is_latest(&self, visit: u32) -> bool {
        self.latest.with_value(|latest| latest.visit == visit)
    }
}

/// The id of every view's heading, which takes the focus on arrival.
const HEADING: &str = "title";

#[derive(Clone, Copy)]
struct Arrival {
    visit: u32,
    /// The view the document was opened with: focus and place are the browser's.
    first: bool,
    /// Where the reader was on this entry of the history, if it was left before.
    place: Option<f64>,
}
