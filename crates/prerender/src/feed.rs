//! What changed lately, one feed a locale: Atom (RFC 4287) and JSON Feed 1.1.

use crate::escape;
use crate::tree::{Frame, Leaf};
use model::{Addresses, DocumentType, Page};
use serde_json::json;
use std::fmt::Write;
use weltoffen::head::plain;

/// Entries of a feed at most.
const ENTRIES: usize = 50;

pub(crate) fn atom_file(addresses: &Addresses, frame: &Frame) -> String {
    frame.file(addresses, "feed.xml")
}

pub(crate) fn json_file(addresses: &Addresses, frame: &Frame) -> String {
    frame.file(addresses, "feed.json")
}

pub(crate) fn atom(addresses: &Addresses, frame: &Frame, leaves: &[Leaf<'_>]) -> String {
    let site = &frame.site;
    let home = frame.absolute(&addresses.page(site.locale, ""));
    let entries = entries(frame, leaves);
    let latest = entries.first().map_or_else(|| "1970-01-01".to_owned(), |page| page.updated.to_string());
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\
         <title>{title}</title><id>{home}</id><link href=\"{home}\"/><link rel=\"self\" href=\"{home}feed.xml\"/>\
         <updated>{latest}T00:00:00Z</updated><author><name>{author}</name></author>\n",
        lang = site.locale,
        title = escape::html(&site.name),
        author = escape::html(&site.publisher),
    );
    for page in entries {
        let address = escape::html(&frame.absolute(&addresses.page(site.locale, &page.path)));
        let _ = writeln!(
            xml,
            "<entry><title>{}</title><id>{address}</id><link href=\"{address}\"/><published>{}T00:00:00Z</published>\
             <updated>{}T00:00:00Z</updated><summary>{}</summary></entry>",
            escape::html(&plain(&page.title)),
            page.published,
            page.updated,
            escape::html(&plain(&page.description)),
        );
    }
    xml.push_str("</feed>\n");
    xml
}

pub(crate) fn json(addresses: &Addresses, frame: &Frame, leaves: &[Leaf<'_>]) -> String {
    let site = &frame.site;
    let home = frame.absolute(&addresses.page(site.locale, ""));
    let items: Vec<_> = entries(frame, leaves)
        .into_iter()
        .map(|page| {
            let address = frame.absolute(&addresses.page(site.locale, &page.path));
            json!({
                "id": address, "url": address, "title": plain(&page.title), "summary": plain(&page.description),
                "content_text": plain(page.lede.as_deref().unwrap_or(&page.description)),
                "date_published": format!("{}T00:00:00Z", page.published),
                "date_modified": format!("{}T00:00:00Z", page.updated),
            })
        })
        .collect();
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1", "title": site.name, "home_page_url": home,
        "feed_url": format!("{home}feed.json"), "language": site.locale.tag(),
        "authors": [{ "name": site.publisher }], "items": items,
    });
    format!("{feed}\n")
}

/// Pages written in the frame's language, the latest change first.
fn entries<'a>(frame: &Frame, leaves: &'a [Leaf<'_>]) -> Vec<&'a Page> {
    let own = |leaf: &&Leaf<'_>| {
        // A picture changes with its exhibition.
        let is_part = leaf.page.document_type == DocumentType::Photo;
        leaf.page.locale == frame.site.locale && leaf.page.lang.is_none() && !leaf.page.draft && !is_part
    };
    let mut pages: Vec<&Page> = leaves.iter().filter(own).map(|leaf| leaf.page.as_ref()).collect();
    pages.sort_by(|a, b| b.updated.cmp(&a.updated).then_with(|| a.path.cmp(&b.path)));
    pages.truncate(ENTRIES);
    pages
}
