//! The field one searches with, wherever it stands, and the place its results will take. What was found is drawn by the
//! search's own worker and stands there by `public/finder.js`.

use super::link::link;
use super::{Html, Scene, el};
use model::{Link, Slug};

/// The form that leads to the page of the search. Without the app, which knows what to do with `data-search`, it leads
/// to the list of all pages: static hosts cannot search.
///
/// `id` must be unique on the page.
pub fn form(scene: &Scene, search: &Link, id: &str) -> Html {
    let name = || el("span").lang(search.lang).text(&search.title);
    let label = el("label").class("visually-hidden").attr("for", id).child(name());
    let field = el("input")
        .attr("id", id)
        .attr("type", "search")
        .attr("name", "q")
        // Beside its label: IBM's checker does not take one that is only heard for a label everywhere.
        .attr("aria-label", &search.title)
        .attr("autocomplete", "off")
        .attr("enterkeyhint", "search")
        // Longer questions find nothing more, and would make long addresses.
        .attr("maxlength", "200");
    el("form")
        .class("search")
        .attr("role", "search")
        .attr("action", &scene.page(Slug::A_TO_Z))
        .attr("data-search", &scene.href(search))
        .child(label)
        .child(field)
        .child(el("button").attr("type", "submit").child(name()))
}

/// Where results stand. Empty until there is something to say.
pub fn found() -> Html {
    el("div").class("found").attr("id", FOUND)
}

/// What is to be seen instead when the search gives no answer; until then it is hidden. Its button asks again
/// (`browser::again`).
pub fn failed(scene: &Scene) -> Html {
    let button = el("button").attr("type", "button").class("button").attr("data-again", "");
    let list = scene.site.footer.iter().find(|link| link.path == Slug::A_TO_Z);
    el("div")
        .class("found__note")
        .attr("id", FAILED)
        .attr("data-kind", "fault")
        .attr("hidden", "")
        .child(el("p").attr("role", "alert").text(scene.words.search_failed))
        .child(el("p").child(button.text(scene.words.retry)))
        .maybe(list.map(|list| el("p").child(link(scene, list))))
}

/// The id of that place.
const FOUND: &str = "found";
const FAILED: &str = "found-failed";
