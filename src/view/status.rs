//! Every state that is not a page: on its way, failed, missing. Each is drawn here and nowhere else.

use super::link::link;
use super::opening::bare_heading;
use super::{Html, Scene, el};

/// How long the next view has been on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Arrived,
    /// So short that a sign would only flicker.
    Leaving,
    /// A quiet sign.
    Slow,
    /// The reader is told that it takes longer.
    VerySlow,
}

/// Why a page could not be loaded, in the kinds a reader can do something about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Unreachable,
    Server,
    Garbled,
    Outdated,
}

/// The sign that something is on its way. It stands inside a live region that is in the document from the start, so
/// that assistive technology speaks it once.
pub fn progress(scene: &Scene, progress: Progress) -> Option<Html> {
    let (kind, text) = match progress {
        Progress::Arrived | Progress::Leaving => return None,
        Progress::Slow => ("loading", scene.words.loading),
        Progress::VerySlow => ("slow", scene.words.slow),
    };
    Some(el("p").class("status").attr("data-kind", kind).text(text))
}

/// The page could not be loaded. Its button asks for the same page once more (`browser::again`).
pub fn failed(scene: &Scene, fault: Fault) -> Html {
    let words = scene.words;
    let text = match fault {
        Fault::Unreachable => words.failed_unreachable,
        Fault::Server => words.failed_server,
        Fault::Garbled => words.failed_garbled,
        Fault::Outdated => words.failed_outdated,
    };
    let button = el("button").attr("type", "button").class("button").attr("data-again", "").text(words.retry);
    el("div")
        .class("status")
        .attr("data-kind", "failed")
        .child(bare_heading().text(words.failed_title))
        .child(el("p").attr("role", "alert").text(text))
        .child(el("p").child(button))
}

/// No page has this address. `path` is the address as far as it could be read, for a guess at the level above.
pub fn missing(scene: &Scene, path: &str) -> Html {
    let words = scene.words;
    let parent = path.rsplit_once('/').map(|(parent, _)| way(&scene.page(parent), words.missing_parent));
    let menu = scene.site.menu.iter().map(|point| el("li").child(link(scene, point)));
    let ways = el("ul")
        .class("ways")
        .attr("role", "list")
        .maybe(parent)
        .child(way(&scene.page(""), words.home))
        .children(menu);
    el("div")
        .class("status")
        .attr("data-kind", "missing")
        .child(bare_heading().text(words.missing_title))
        .child(el("p").text(words.missing_text))
        .child(el("h2").text(words.missing_ways))
        .child(ways)
}

/// The page of this address was taken down: why, in the editors' words, and where to go instead. Documents of hosts say it,
/// the app never does.
#[cfg(feature = "ssr")]
pub fn gone(scene: &Scene, why: &str, instead: Option<&str>) -> Html {
    let words = crate::words::gone::of(scene.locale);
    let menu = scene.site.menu.iter().map(|point| el("li").child(link(scene, point)));
    let ways = el("ul")
        .class("ways")
        .attr("role", "list")
        .maybe(instead.map(|href| way(href, words.instead)))
        .child(way(&scene.page(""), scene.words.home))
        .children(menu);
    el("div")
        .class("status")
        .attr("data-kind", "gone")
        .child(bare_heading().text(words.title))
        .child(el("p").text(why))
        .child(el("h2").text(scene.words.missing_ways))
        .child(ways)
}

fn way(href: &str, text: &str) -> Html {
    el("li").child(el("a").attr("href", href).text(text))
}
