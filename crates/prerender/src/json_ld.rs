//! A page's facts for machines, as schema.org JSON-LD: where it stands, who publishes it, what it is.

use model::{Addresses, Exhibition, Page, Photo, Picture, Site};
use serde_json::{Value, json};
use weltoffen::head::SHARE_SIZE;

/// The JSON-LD of a page, without soft hyphens.
pub(crate) fn print(addresses: &Addresses, site: &Site, page: &Page) -> String {
    let at = |path: &str| format!("{}{}", site.origin, addresses.page(page.locale, path));
    let file = |src: &str| format!("{}{}", site.origin, addresses.file(src));
    let organization = json!({ "@type": "GovernmentOrganization", "name": site.publisher, "url": at("") });
    let mut article = json!({
        "@type": if page.path.is_empty() { "WebSite" } else { "Article" },
        "@id": at(&page.path), "url": at(&page.path), "name": page.title, "headline": page.title,
        "description": page.description, "inLanguage": page.words_in().tag(),
        "datePublished": page.published, "dateModified": page.updated, "publisher": organization,
        "image": { "@type": "ImageObject",
            "url": format!("{}{}", site.origin, addresses.share_picture(page.locale, &page.path)),
            "width": SHARE_SIZE.0, "height": SHARE_SIZE.1 },
    });
    if let Some(office) = &page.office {
        article["author"] = json!({ "@type": "GovernmentOrganization", "name": office.name });
    }
    let mut graph = vec![article];
    if !page.trail.is_empty() {
        let steps = page.trail.iter().enumerate().map(|(index, link)| {
            let item = format!("{}{}", site.origin, addresses.link(page.locale, link));
            json!({ "@type": "ListItem", "position": index + 1, "name": link.title, "item": item })
        });
        graph.push(json!({ "@type": "BreadcrumbList", "itemListElement": steps.collect::<Vec<_>>() }));
    }
    let drawn =
        |picture: &Picture| picture.src.as_deref().map(|src| image(&file(src), picture, &picture.alt));
    graph.extend(page.picture.as_ref().and_then(drawn));
    graph.extend(page.exhibition.as_ref().map(|exhibition| event(page, exhibition, &at(&page.path))));
    let hung = page.exhibition.iter().flat_map(|exhibition| &exhibition.photos);
    let photos = hung.chain(page.hanging.as_ref().map(|hanging| &hanging.photo));
    graph.extend(photos.filter_map(|photo: &Photo| {
        photo.picture.src.as_deref().map(|src| image(&file(src), &photo.picture, &photo.caption))
    }));
    let graph = json!({ "@context": "https://schema.org", "@graph": graph });
    graph.to_string().replace('\u{ad}', "")
}

/// The creator of a drawing is who drew it, never the photographer of the exhibition.
fn image(url: &str, picture: &Picture, caption: &str) -> Value {
    let mut image = json!({
        "@type": "ImageObject", "contentUrl": url, "caption": caption, "creditText": picture.credit,
        "creator": { "@type": "Organization", "name": picture.creator },
        "width": picture.width, "height": picture.height,
    });
    if picture.rights.starts_with("http") {
        image["license"] = json!(picture.rights);
    }
    image
}

fn event(page: &Page, exhibition: &Exhibition, url: &str) -> Value {
    let mut event = json!({
        "@type": "ExhibitionEvent", "name": page.title, "url": url, "description": page.description,
    });
    if let Some(date) = exhibition.start_date {
        event["startDate"] = json!(date);
    }
    if let Some(date) = exhibition.end_date {
        event["endDate"] = json!(date);
    }
    if let Some(venue) = &exhibition.venue {
        event["location"] = json!({ "@type": "Place", "name": venue.name, "address": venue.address });
    }
    event
}
