//! A whole HTML document: head, the finished view, the data the app starts from, and what starts the app.

use crate::bundle::Bundle;
use crate::escape;
use crate::json_ld;
use crate::notice;
use crate::print;
use crate::tree::{Frame, Leaf};
use model::{Addresses, DocumentType};
use std::sync::Arc;
use weltoffen::head::Head;
use weltoffen::words;

/// The document of a page.
pub(crate) fn page(bundle: &Bundle, addresses: &Arc<Addresses>, leaf: &Leaf<'_>) -> String {
    let site = &leaf.frame.site;
    let head = Head::of(addresses, site, &leaf.page);
    let view = print::page(addresses, site, &leaf.page);
    let data = [("site-data", leaf.frame.text.as_str()), ("page-data", &leaf.text)];
    let json_ld = json_ld::print(addresses, site, &leaf.page);
    let kind = Some(leaf.page.document_type);
    let parts = Parts { kind, head: &head, view: &view, data: &data, json_ld: Some(json_ld), starts: true };
    document(bundle, addresses, leaf.frame, &parts)
}

/// The document a host serves, with status 404, for an address that no page has: one a locale, the default locale's
/// at the root, where hosts look for it.
pub(crate) fn missing(bundle: &Bundle, addresses: &Arc<Addresses>, frame: &Frame) -> String {
    let site = &frame.site;
    let head = Head::bare(site, site.locale, words::of(site.locale).missing_title);
    let view = print::missing(addresses, site);
    let data = [("site-data", frame.text.as_str())];
    let parts = Parts { kind: None, head: &head, view: &view, data: &data, json_ld: None, starts: true };
    document(bundle, addresses, frame, &parts)
}

/// The document of an address whose page was taken down: why, and where to go instead. It starts no app, which
/// would know nothing of the page.
pub(crate) fn gone(
    bundle: &Bundle,
    addresses: &Arc<Addresses>,
    frame: &Frame,
    why: &str,
    instead: Option<&str>,
) -> String {
    let site = &frame.site;
    let head = Head::bare(site, site.locale, words::gone::of(site.locale).title);
    let view = print::gone(addresses, site, why, instead);
    let parts = Parts { kind: None, head: &head, view: &view, data: &[], json_ld: None, starts: false };
    document(bundle, addresses, frame, &parts)
}

/// What differs from document to document.
struct Parts<'a> {
    /// The kind of page; none where there is no page.
    kind: Option<DocumentType>,
    head: &'a Head,
    view: &'a str,
    /// Data blocks by id.
    data: &'a [(&'a str, &'a str)],
    json_ld: Option<String>,
    /// Whether the app takes over.
    starts: bool,
}

fn document(bundle: &Bundle, addresses: &Addresses, frame: &Frame, parts: &Parts<'_>) -> String {
    let Parts { kind, head, view, data, json_ld, starts } = parts;
    let (lang, dir) = (head.locale.tag(), head.locale.direction().tag());
    let base = addresses.base();
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{csp}\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>{title}</title>\
         <style>{style}</style>",
        csp = escape::html(&bundle.policy),
        title = escape::html(&head.title),
        style = bundle.styles.of(*kind),
    );
    for tag in head.tags.iter().filter(|tag| !tag.value.is_empty()) {
        let (key, of) = tag.key;
        html.push_str(&format!(
            "<{} {key}=\"{of}\" {}=\"{}\">",
            tag.name,
            tag.attribute,
            escape::html(&tag.value)
        ));
    }
    for (hreflang, href) in &head.alternates {
        html.push_str(&format!(
            "<link rel=\"alternate\" hreflang=\"{hreflang}\" href=\"{}\">",
            escape::html(href)
        ));
    }
    // The style is here already; fonts asked for now may still arrive before the first lines are painted.
    for font in bundle.fonts.first(head.locale) {
        html.push_str(&format!(
            "<link rel=\"preload\" as=\"font\" type=\"font/woff2\" href=\"{base}{font}\" crossorigin>"
        ));
    }
    html.push_str(&bundle.styles.links(*kind, base));
    let home = addresses.page(frame.site.locale, "");
    html.push_str(&format!(
        "<link rel=\"icon\" type=\"image/svg+xml\" href=\"{base}icons/favicon.svg\">\
         <link rel=\"apple-touch-icon\" href=\"{base}icons/apple-touch-icon.png\">\
         <link rel=\"manifest\" href=\"{home}manifest.webmanifest\">\
         <link rel=\"alternate\" type=\"application/atom+xml\" href=\"{home}feed.xml\">\
         <link rel=\"alternate\" type=\"application/feed+json\" href=\"{home}feed.json\">\
         <meta name=\"theme-color\" content=\"#fbfaf6\" media=\"(prefers-color-scheme: light)\">\
         <meta name=\"theme-color\" content=\"#121219\" media=\"(prefers-color-scheme: dark)\">"
    ));
    if let Some(json_ld) = json_ld {
        html.push_str(&format!("<script type=\"application/ld+json\">{}</script>", escape::json(json_ld)));
    }
    html.push_str(&format!("</head><body><div id=\"app\">{view}</div>{}", notice::print(head.locale)));
    for (id, text) in *data {
        let json = escape::json(text.trim());
        html.push_str(&format!("<script type=\"application/json\" id=\"{id}\">{json}</script>"));
    }
    if !starts {
        html.push_str("</body></html>\n");
        return html;
    }
    html.push_str(&format!(
        "<script type=\"module\" src=\"{base}{boot}\" data-base=\"{base}\" data-locales=\"{locales}\" \
         data-js=\"{base}{glue}\" data-search=\"{base}{search}\" data-finder=\"{base}{finder}\" data-aloud=\"{base}{aloud}\" data-wasm=\"{base}{wasm}\" data-integrity=\"{integrity}\" \
         data-build=\"{build}\"></script></body></html>\n",
        boot = bundle.boot,
        locales = addresses.list(),
        glue = bundle.glue,
        search = bundle.search,
        finder = bundle.finder,
        aloud = bundle.aloud,
        wasm = bundle.wasm,
        integrity = bundle.wasm_integrity,
        build = bundle.build(&frame.site),
    ));
    html
}
