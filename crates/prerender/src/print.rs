//! Prints what the app would draw for a page, with the app's own frame.

use model::{Addresses, Page, Site};
use std::sync::Arc;
use weltoffen::app::{Content, Shown};
use weltoffen::shell;
use weltoffen::view::{Html, Scene, status};

/// The inside of `#app` for a page.
pub(crate) fn page(addresses: &Arc<Addresses>, site: &Arc<Site>, page: &Arc<Page>) -> String {
    frame(addresses, site, Content::Ready(Arc::clone(page)))
}

/// The inside of `#app` where there is no page.
pub(crate) fn missing(addresses: &Arc<Addresses>, site: &Arc<Site>) -> String {
    frame(addresses, site, Content::Missing(String::new()))
}

/// The inside of `#app` where a page was taken down.
pub(crate) fn gone(addresses: &Arc<Addresses>, site: &Arc<Site>, why: &str, instead: Option<&str>) -> String {
    let scene = Scene::new(Arc::clone(addresses), Arc::clone(site));
    let inside = vec![status::gone(&scene, why, instead)];
    text(&shell::frame_around(inside, &scene, &Content::Missing(String::new()), None, PRINTED))
}

/// Says who drew the page: tests, and nobody else, must know whether the app has taken over.
const PRINTED: &str = "printed";

fn frame(addresses: &Arc<Addresses>, site: &Arc<Site>, content: Content) -> String {
    let scene = Scene::new(Arc::clone(addresses), Arc::clone(site));
    text(&shell::frame(&Shown { scene, content, visit: 0, from_top: true, offered: None }, PRINTED))
}

fn text(parts: &[Html]) -> String {
    parts.iter().map(Html::print).collect()
}
