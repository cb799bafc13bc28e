//! Reads what a redirect names as its target: `page:ID`, an own address, or one elsewhere.

use super::known::Known;
use crate::target::is_foreign;
use crate::{Live, Path, Target};
use model::Locale;

/// A fault and its remedy, in words.
pub(super) type Fault = (String, String);

/// The target that `text` means for readers of `locale`.
pub(super) fn target(text: &str, locale: Locale, known: &Known<'_>) -> Result<Target, Fault> {
    if let Some(id) = text.strip_prefix("page:") {
        return page(id, locale, known.live).map(Target::Own);
    }
    if text.starts_with('/') && !text.starts_with("//") {
        return own(text, known).map(Target::Own);
    }
    if is_foreign(text) {
        return Ok(Target::Foreign(text.to_owned()));
    }
    let remedy = "„page:ID“, eine Adresse dieses Portals („/themen/“) oder „https://…“ ohne „#“ angeben.";
    Err((format!("„{text}“ ist kein Ziel."), remedy.into()))
}

/// The address of a page by its id.
pub(super) fn page(id: &str, locale: Locale, live: &Live) -> Result<String, Fault> {
    if let Some(address) = live.page(id, locale) {
        return Ok(address.to_owned());
    }
    if live.has_id(id) {
        let remedy = "Eine andere Sprache nennen oder die Übersetzung anlegen.";
        return Err((format!("Die Seite „{id}“ gibt es nicht auf „{locale}“."), remedy.into()));
    }
    let remedy = match live.nearest_id(id) {
        Some(nearest) => format!("Meinten Sie „page:{nearest}“?"),
        None => "Die „id“ aus der page.json der Seite angeben.".into(),
    };
    Err((format!("Eine Seite „{id}“ gibt es nicht."), remedy))
}

fn own(text: &str, known: &Known<'_>) -> Result<String, Fault> {
    let path = Path::parse(text).map_err(|fault| (fault.words().0, fault.words().1.to_owned()))?;
    if let Some(address) = known.live.address(&path) {
        return Ok(address.to_owned());
    }
    if let Some(fault) = known.moved_on(&path) {
        return Err(fault);
    }
    let remedy = match known.live.nearest_address(&path) {
        Some(nearest) => format!("Meinten Sie „{nearest}“? Haltbarer ist „page:ID“."),
        None => "Haltbarer ist „page:ID“.".into(),
    };
    Err((format!("Unter „{path}“ gibt es keine Seite."), remedy))
}
