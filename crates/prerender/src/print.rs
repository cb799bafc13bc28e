//! Prints what the app would draw for a page, with the app's own frame.

use leptos::prelude::*;
use model::{Addresses, Page, Site};
use std::sync::Arc;
use weltoffen::app::{Content, Shown};
use weltoffen::shell;
use weltoffen::view::Scene;
use weltoffen::view::status::Progress;

/// The inside of `#app` for a page.
pub(crate) fn page(addresses: &Arc<Addresses>, site: &Arc<Site>, page: &Arc<Page>) -> String {
    frame(addresses, site, Content::Ready(Arc::clone(page)))
}

/// The inside of `#app` where there is no page.
pub(crate) fn missing(addresses: &Arc<Addresses>, site: &Arc<Site>) -> String {
    frame(addresses, site, Content::Missing(String::new()))
}

fn frame(addresses: &Arc<Addresses>, site: &Arc<Site>, content: Content) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let scene = Scene::new(Arc::clone(addresses), Arc::clone(site));
        let shown = RwSignal::new(Shown { scene, content, visit: 0 });
        shell::frame(shown, RwSignal::new(Progress::Arrived), || ()).to_html()
    });
    // Marks of the renderer between two texts are errors in HTML. And the state says who drew the page: tests, and
    // nobody else, must know whether the app has taken over.
    let html = html.replace("<!>", "");
    html.replacen("data-state=\"ready\"", "data-state=\"printed\"", 1).replacen(
        "data-state=\"missing\"",
        "data-state=\"printed\"",
        1,
    )
}
