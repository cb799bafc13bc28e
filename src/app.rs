//! The router: one wildcard route, since the tree of pages comes from content. It starts the app and hands every
//! address to [`visit`]; it draws nothing itself.

mod visit;

pub use visit::{Content, Shown};

use crate::browser::{intent, returning};
use crate::library::Library;
use crate::shell;
use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::hooks::use_location;
use leptos_router::path;
use model::Addresses;
use std::sync::Arc;
use visit::Visits;

/// Starts the app in the document it was loaded by: draws the first view aside and puts it in the document's place.
pub fn start() {
    #[cfg(target_arch = "wasm32")]
    wasm::start();
}

/// The whole app. `library` already holds the documents that came with the address, if any did.
#[component]
pub fn App(addresses: Arc<Addresses>, library: Arc<Library>) -> impl IntoView {
    let base = addresses.base().trim_end_matches('/').to_owned();
    let portal = move || portal(Arc::clone(&addresses), Arc::clone(&library));
    view! {
        <Router base>
            <FlatRoutes fallback=|| ()>
                <Route path=path!("/*any") view=portal />
            </FlatRoutes>
        </Router>
    }
}

fn portal(addresses: Arc<Addresses>, library: Arc<Library>) -> impl IntoView {
    let location = use_location();
    let visits = Visits::new(addresses, library, &location.pathname.get_untracked());
    let shown = visits.shown();
    let progress = visits.progress();
    let retry = {
        let visits = visits.clone();
        move || visits.again()
    };
    listen(&visits);
    Effect::new(move |previous: Option<String>| {
        let pathname = location.pathname.get();
        if previous.as_ref() != Some(&pathname) {
            let search = location.search.get_untracked();
            let address = if search.is_empty() {
                [pathname.as_str(), &location.hash.get_untracked()].concat()
            } else {
                [pathname.as_str(), "?", &search, &location.hash.get_untracked()].concat()
            };
            visits.go(&pathname, address, previous.is_none());
        }
        pathname
    });
    shell::frame(shown, progress, retry)
}

/// What else sets visits in motion: signs of the reader's intent, her return, the line's return.
fn listen(visits: &Visits) {
    let at = visits.clone();
    intent::watch(move |path| at.foresee(&path));
    let at = visits.clone();
    returning::to_tab(move || at.look_for_news());
    let at = visits.clone();
    returning::online(move || at.reconnected());
}

#[cfg(target_arch = "wasm32")]
mod wasm {
    use super::*;
    use crate::browser::{crash, history, stage};
    use leptos::mount::mount_to;

    pub(super) fn start() {
        crash::watch();
        let entry = stage::entry();
        let addresses = Arc::new(Addresses::parse(&entry.base, &entry.locales));
        let library = Arc::new(Library::new(Arc::clone(&addresses), entry.build));
        library.keep_brought(stage::data("site-data"), stage::data("page-data"));
        history::watch();
        let Some(place) = stage::aside() else { return };
        let app = move || view! { <App addresses library /> };
        mount_to(place.clone(), app).forget();
        stage::enter_when_drawn(place);
    }
}
