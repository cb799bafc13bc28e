//! The web app manifest of a locale (W3C): name, direction, colours and icons.

use crate::tree::Frame;
use model::Addresses;
use serde_json::json;

pub(crate) fn file(addresses: &Addresses, frame: &Frame) -> String {
    frame.file(addresses, "manifest.webmanifest")
}

pub(crate) fn print(addresses: &Addresses, frame: &Frame) -> String {
    let site = &frame.site;
    let icon = |name: &str, size: &str, purpose: &str| {
        let kind = if name.ends_with(".svg") { "image/svg+xml" } else { "image/png" };
        json!({ "src": addresses.file(&format!("icons/{name}")), "sizes": size, "type": kind, "purpose": purpose })
    };
    let manifest = json!({
        "name": site.name, "short_name": site.name, "lang": site.locale.tag(), "dir": site.locale.direction().tag(),
        "start_url": addresses.page(site.locale, ""), "scope": addresses.base(), "display": "browser",
        "background_color": "#fbfaf6", "theme_color": "#fbfaf6",
        "icons": [
            icon("favicon.svg", "any", "any"), icon("icon-192.png", "192x192", "any"),
            icon("icon-512.png", "512x512", "any"), icon("icon-maskable-512.png", "512x512", "maskable"),
        ],
    });
    format!("{manifest}\n")
}
