//! Prints what the app would draw for a page, with the app's own frame.

use model::{Addresses, Page, Site};
use std::sync::Arc;
use weltoffen::app::{Content, Shown};
use weltoffen::shell;
use weltoffen::view::{Html, Scene};

/// The inside of `#app` for a page.
pub(crate) fn page(addresses: &Arc<Addresses>, site: &Arc<Site>, page: &Arc<Page>) -> String {
    frame(addresses, site, Content::Ready(Arc::clone(page)))
}

/// The inside of `#app` where there is no page.
pub(crate) fn missing(addresses: &Arc<Addresses>, site: &Arc<Site>) -> String {
    frame(addresses, site, Content::Missing(String::new()))
}

/// The state says who drew the page: tests, and nobody else, must know whether the app has taken over.
fn frame(addresses: &Arc<Addresses>, site: &Arc<Site>, content: Content) -> String {
    let scene = Scene::new(Arc::clone(addresses), Arc::clone(site));
    let shown = Shown { scene, content, visit: 0, from_top: true };
    shell::frame(&shown, "printed").iter().map(Html::print).collect()
}
