//! Owns what the built portal consists of, as files: every address, the document and the content of each; serves nothing.

use std::fs;

use serde_json::Value;

use crate::pages::{self, Locale};
use crate::portal::dist;

/// Every address the sitemap names, without the site it is on.
pub fn every_address() -> Result<Vec<String>, String> {
    let map = read("sitemap.xml")?;
    let list: Vec<String> = map
        .split("<loc>")
        .skip(1)
        .filter_map(|rest| {
            let (whole, _) = rest.split_once("</loc>")?;
            let (_, path) = whole.split_once("://")?.1.split_once('/')?;
            Some(format!("/{path}"))
        })
        .collect();
    if list.len() < 100 { Err(format!("the sitemap names only {} pages", list.len())) } else { Ok(list) }
}

/// The language of an address.
pub fn locale_of(address: &str) -> Locale {
    let has_prefix = |locale: &&Locale| {
        let rest = address.strip_prefix(locale.prefix);
        !locale.prefix.is_empty() && rest.is_some_and(|rest| rest.starts_with('/'))
    };
    pages::LOCALES.iter().find(has_prefix).copied().unwrap_or(pages::DE)
}

/// The document of an address, as the host sends it.
pub fn document_of(address: &str) -> Result<String, String> {
    read(&format!("{}index.html", address.trim_start_matches('/')))
}

/// The content of an address, as the app fetches it.
pub fn content_of(address: &str) -> Result<Value, String> {
    serde_json::from_str(&read(json_of(address).trim_start_matches('/'))?).map_err(|error| error.to_string())
}

/// Name and text of the one file at the root with this start and this end.
pub fn file_like(start: &str, end: &str) -> Result<(String, Vec<u8>), String> {
    let folder = dist()?;
    let files = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let name = files
        .flatten()
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .find(|name| name.starts_with(start) && name.ends_with(end))
        .ok_or(format!("no {start}…{end} in {}", folder.display()))?;
    let bytes = fs::read(folder.join(&name)).map_err(|error| format!("{name}: {error}"))?;
    Ok((format!("/{name}"), bytes))
}

fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(dist()?.join(path)).map_err(|error| format!("{path}: {error}"))
}

/// The file that holds the page of an address: `/en/themen/` is in `/content/en/themen.json`.
pub fn json_of(address: &str) -> String {
    let path = address.trim_matches('/');
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    let (locale, path) = match first {
        "en" | "ar" => (first, rest),
        "leichte-sprache" => ("de-simple", rest),
        _ => ("de", path),
    };
    format!("/content/{locale}/{}.json", if path.is_empty() { "index" } else { path })
}

#[cfg(test)]
mod tests {
    use super::{json_of, locale_of};
    use crate::pages;

    #[test]
    fn the_content_of_an_address_lies_in_its_language() {
        for (address, file) in [
            ("/", "/content/de/index.json"),
            ("/themen/internationales/", "/content/de/themen/internationales.json"),
            ("/en/", "/content/en/index.json"),
            ("/ar/themen/", "/content/ar/themen.json"),
            ("/leichte-sprache/impressum/", "/content/de-simple/impressum.json"),
        ] {
            assert_eq!(json_of(address), file);
        }
    }

    #[test]
    fn the_language_of_an_address_is_its_first_part() {
        for (address, prefix) in
            [("/", ""), ("/en/", "/en"), ("/entwicklung/", ""), ("/leichte-sprache/a/", "/leichte-sprache")]
        {
            assert_eq!(locale_of(address).prefix, prefix, "{address}");
        }
        assert_eq!(pages::LOCALES.len(), 4);
    }
}
