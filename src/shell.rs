//! The frame every page stands in: skip link, spectrum, masthead, trail, an offer, main, colophon. What stands in main is
//! drawn by `page` and `view::status`.

use crate::app::{Content, Shown};
use crate::library::LoadError;
use crate::page;
use crate::view::card::spectrum;
use crate::view::search::form;
use crate::view::status::{self, Fault, Progress};
use crate::view::{Html, Scene, el, link, offer, trail};
use model::{Kind, Link, Locale};

/// Draws what is shown, from the first element of the app to the last.
///
/// `state` says in `main` who drew it and how far the app is: `printed`, or one of [`state_while`].
pub fn frame(shown: &Shown, state: &str) -> Vec<Html> {
    let Shown { scene, content, offered, .. } = shown;
    let offer = match (content, offered) {
        (Content::Ready(page), Some(locale)) => Some(offer::offer(scene, page, *locale)),
        _ => None,
    };
    frame_around(inside(scene, content), scene, content, offer, state)
}

/// The frame around anything else than what `content` would show.
#[inline(always)]
pub fn frame_around(
    inside: Vec<Html>,
    scene: &Scene,
    content: &Content,
    offer: Option<Html>,
    state: &str,
) -> Vec<Html> {
    let main = el("main").attr("id", MAIN).class("page").attr("tabindex", "-1").attr("data-state", state);
    let announcer = el("div").class("announcer").attr("role", "status");
    // The place of an offer is always there, and takes none: it lies in the margin above the page.
    let offer = el("div").class("offer page").maybe(offer);
    let mut parts = header(scene, content);
    parts.extend([offer, main.children(inside), colophon(scene), announcer]);
    parts
}

/// How far the app is, while the next page may be on its way.
pub fn state_while(progress: Progress, content: &Content) -> &'static str {
    match (progress, content) {
        (Progress::Leaving, _) | (Progress::Arrived, Content::Blank) => "loading",
        (Progress::Slow | Progress::VerySlow, _) => "slow",
        (Progress::Arrived, Content::Ready(_)) => "ready",
        (Progress::Arrived, Content::Missing(_)) => "missing",
        (Progress::Arrived, Content::Failed(_)) => "failed",
    }
}

/// The id of the main part, where the skip link leads.
const MAIN: &str = "main";

fn inside(scene: &Scene, content: &Content) -> Vec<Html> {
    match content {
        Content::Blank => Vec::new(),
        Content::Ready(page) => page::draw(scene, page),
        Content::Missing(path) => vec![status::missing(scene, path)],
        Content::Failed(error) => vec![status::failed(scene, fault_of(*error))],
    }
}

/// A page that is not there is drawn as missing; the other kinds are faults a reader can do something about.
fn fault_of(error: LoadError) -> Fault {
    match error {
        LoadError::Unreachable => Fault::Unreachable,
        LoadError::Server | LoadError::NotFound => Fault::Server,
        LoadError::Garbled => Fault::Garbled,
        LoadError::Outdated => Fault::Outdated,
    }
}

fn header(scene: &Scene, content: &Content) -> Vec<Html> {
    let words = scene.words;
    let name = if scene.site.name.is_empty() { words.home } else { scene.site.name.as_str() };
    let wordmark = el("a")
        .class("wordmark")
        .attr("href", &scene.page(""))
        .child(el("span").text(name))
        .child(el("small").text(&scene.site.publisher));
    let row = el("div").class("masthead__row").child(wordmark).child(
        el("div").class("masthead__tools").child(languages(scene, content)).maybe(field(scene, content)),
    );
    // Within the banner, so that no content stands outside of landmarks (WCAG 1.3.1).
    let skip = el("a").class("skip").attr("href", "#main").text(words.skip);
    let masthead = el("header").class("masthead page").child(skip);
    vec![spectrum(), masthead.child(row).children(topics(scene, content)), trail_of(scene, content)]
}

/// The field one searches with; the page of the search has a larger one of its own.
fn field(scene: &Scene, content: &Content) -> Option<Html> {
    let is_there = matches!(content, Content::Ready(page) if matches!(page.kind(), Kind::Search));
    let search = scene.site.search.as_ref().filter(|_| !is_there);
    search.map(|search| form(scene, search, "masthead-q"))
}

fn languages(scene: &Scene, content: &Content) -> Html {
    let (path, written_in): (&str, Option<&[Locale]>) = match content {
        Content::Ready(page) => (&page.path, Some(&page.written_in)),
        Content::Blank | Content::Missing(_) | Content::Failed(_) => ("", None),
    };
    let offered = scene.site.locales.iter().copied().filter(|locale| {
        // Leichte Sprache stands in the menu only where somebody wrote it.
        *locale == scene.locale
            || !locale.borrows_addresses()
            || written_in.is_none_or(|written| written.contains(locale))
    });
    let items = offered.map(|locale| {
        let link = el("a")
            .attr("href", &scene.addresses.page(locale, path))
            .lang(Some(locale))
            .attr("hreflang", locale.tag())
            .attr_if("aria-current", (locale == scene.locale).then_some("true"));
        el("li").child(link.text(locale.autonym()))
    });
    el("nav")
        .class("languages")
        .attr("aria-label", scene.words.languages)
        .child(el("ul").attr("role", "list").children(items))
}

fn topics(scene: &Scene, content: &Content) -> Option<Html> {
    let here = match content {
        Content::Ready(page) => page.path.as_str(),
        Content::Blank | Content::Missing(_) | Content::Failed(_) => "",
    };
    let items = scene.site.menu.iter().map(|link| way(scene, link, current_of(here, &link.path)));
    (!scene.site.menu.is_empty()).then(|| {
        el("nav")
            .class("topics")
            .attr("aria-label", scene.words.topics)
            .child(el("ul").attr("role", "list").children(items))
    })
}

/// Always there, so that the frame of every page has the same parts; empty where there is no way to show.
fn trail_of(scene: &Scene, content: &Content) -> Html {
    let steps = match content {
        Content::Ready(page) if !page.trail.is_empty() => Some(trail::trail(scene, page)),
        _ => None,
    };
    el("div").class("trail page").maybe(steps)
}

fn colophon(scene: &Scene) -> Html {
    let legal = scene.site.footer.iter().map(|link| way(scene, link, None));
    let publisher =
        el("div")
            .child(el("p").class("colophon__name").text(&scene.site.name))
            .child(el("p").text(&scene.site.publisher))
            .maybe(scene.site.feedback.as_ref().map(|link| {
                el("p").child(el("a").attr("href", &scene.href(link)).text(scene.words.feedback))
            }));
    let legal =
        el("nav").attr("aria-label", scene.words.legal).child(el("ul").attr("role", "list").children(legal));
    el("footer").class("colophon page").child(el("div").class("colophon__grid").child(publisher).child(legal))
}

fn way(scene: &Scene, link: &Link, current: Option<&str>) -> Html {
    el("li").child(link::link(scene, link).attr_if("aria-current", current))
}

/// `page` on the page itself, `true` on the part of the tree the reader is in.
fn current_of(here: &str, path: &str) -> Option<&'static str> {
    if here == path {
        Some("page")
    } else if here.strip_prefix(path).is_some_and(|rest| rest.starts_with('/')) {
        Some("true")
    } else {
        None
    }
}
