//! From an address to a view: what is shown now, what is on its way, and what happens on arrival.
//!
//! The old view stays until the new one is there. Late answers of an abandoned visit are dropped. It draws nothing.

use crate::browser::{arrival, clock, document, entry, history};
use crate::head::Head;
use crate::library::{Library, LoadError, Loaded};
use crate::route::{Route, Target};
use crate::view::Scene;
use crate::view::status::Progress;
use crate::words;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use model::{Addresses, Geo, HomeCity, Locale, Page, SCHEMA, Site};
use std::sync::Arc;

/// What the reader sees.
#[derive(Clone)]
pub struct Shown {
    pub scene: Scene,
    pub content: Content,
    /// Counts arrivals, so that a new view is never patched into an old one.
    pub visit: u32,
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

/// The visits of one tab.
#[derive(Clone)]
pub(super) struct Visits {
    addresses: Arc<Addresses>,
    library: Arc<Library>,
    shown: RwSignal<Shown>,
    progress: RwSignal<Progress>,
    latest: StoredValue<Latest>,
}

#[derive(Clone, Default)]
struct Latest {
    visit: u32,
    pathname: String,
    address: String,
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
        Visits {
            addresses,
            library,
            shown: RwSignal::new(Shown { scene, content, visit: 0 }),
            progress: RwSignal::new(Progress::Arrived),
            latest: StoredValue::new(Latest::default()),
        }
    }

    #[cfg(target_arch = "wasm32")]
    pub(super) fn shown(&self) -> RwSignal<Shown> {
        self.shown
    }

    #[cfg(target_arch = "wasm32")]
    pub(super) fn progress(&self) -> RwSignal<Progress> {
        self.progress
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
        let place = history::leave();
        let arrival = Arrival { visit, first, place };
        let route = Route::parse(&self.addresses, pathname);
        let kept = route.page_path().and_then(|path| self.library.kept(route.locale, path));
        match kept {
            Some(loaded) => self.arrive(loaded.site, Content::Ready(loaded.page), arrival),
            None => self.load(route, arrival),
        }
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

    /// Asks for a page that will probably be gone to.
    pub(super) fn foresee(&self, pathname: &str) {
        let route = Route::parse(&self.addresses, pathname);
        if let Target::Page(path) = route.target
            && !self.library.is_outdated()
        {
            let library = Arc::clone(&self.library);
            spawn_local(async move { library.prefetch(route.locale, &path).await });
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

    fn show_signs(&self, visit: u32) {
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

    /// Shows a view: head first, then the view, then focus and place.
    fn arrive(&self, site: Arc<Site>, content: Content, arrival: Arrival) {
        let scene = Scene::new(Arc::clone(&self.addresses), site);
        apply_head(&scene, &content);
        let settled =
            arrival.first && !matches!(self.shown.with_untracked(|s| s.content.clone()), Content::Blank);
        if !settled {
            self.shown.set(Shown { scene, content, visit: arrival.visit });
        }
        self.progress.set(Progress::Arrived);
        let address = self.latest.with_value(|latest| latest.address.clone());
        spawn_local(async move {
            tick().await;
            let fragment =
                address.split_once('#').map(|(_, fragment)| fragment).unwrap_or_default().to_owned();
            history::ensure_address(&address);
            match (arrival.place, arrival.first) {
                (Some(top), _) => arrival::scroll_to(top),
                (None, true) => {}
                (None, false) if !fragment.is_empty() && arrival::reveal(&fragment) => {}
                (None, false) => arrival::scroll_to(0.0),
            }
            if !arrival.first {
                arrival::focus(HEADING);
            }
        });
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

fn apply_head(scene: &Scene, content: &Content) {
    let words = words::of(scene.locale);
    let head = match content {
        Content::Blank => return,
        Content::Ready(page) => Head::of(&scene.addresses, &scene.site, page),
        Content::Missing(_) => Head::bare(&scene.site, scene.locale, words.missing_title),
        Content::Failed(_) => Head::bare(&scene.site, scene.locale, words.failed_title),
    };
    document::set_title(&head.title);
    document::set_language(head.locale.tag(), head.locale.direction().tag());
    for tag in &head.tags {
        document::set_tag(tag.name, tag.key, tag.attribute, &tag.value);
    }
    document::set_alternates(&head.alternates);
}

/// The frame of a site that could not be loaded: no names, no menus, but every language.
fn no_site(addresses: &Addresses, locale: Locale) -> Site {
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
        feedback: None,
    }
}
