//! One entry of the file made into values, with the faults that it has by itself. It compares no two entries.

use super::known::Known;
use super::resolve::{self, Fault};
use super::{Exact, Gone, Rule};
use crate::source::redirects::{ExactEntry, GoneEntry, RuleEntry};
use crate::{Live, Path};
use model::Locale;

/// The redirects an `exact` entry stands for: one, or one for every locale.
pub(super) fn exact(key: &str, entry: &ExactEntry, known: &Known<'_>) -> Result<Vec<Exact>, Vec<Fault>> {
    let live = known.live;
    let mut faults = Vec::new();
    let (path, query) = match key.split_once('?') {
        Some((path, query)) => (path, Some(query.to_owned())),
        None => (key, None),
    };
    let from = keep(&mut faults, parse(path));
    if query.as_deref().is_some_and(|query| !is_query(query)) {
        faults.push((
            "Die Frage nach dem „?“ ist leer oder enthält ein unerlaubtes Zeichen.".into(),
            "Die Adresse so schreiben, wie sie in alten Links steht.".into(),
        ));
    }
    reason(&mut faults, &entry.reason);
    if entry.every_locale && (entry.locale.is_some() || !entry.to.starts_with("page:")) {
        faults.push((
            "„every_locale“ gilt nur mit „page:ID“ und ohne „locale“.".into(),
            "Eines von beiden streichen.".into(),
        ));
    }
    let locale = keep(&mut faults, locale(entry.locale.as_deref(), live));
    let (Some(from), Some(locale)) = (from, locale) else { return Err(faults) };
    let mut made = Vec::new();
    for (own, prefix) in live.locales() {
        let wanted = if entry.every_locale {
            live.default_locale() == *own || has_page(&entry.to, *own, live)
        } else {
            locale == *own
        };
        if wanted && let Some(to) = keep(&mut faults, resolve::target(&entry.to, *own, known)) {
            let from = if entry.every_locale { from.below(prefix) } else { from.clone() };
            made.push(Exact { from, query: query.clone(), to, permanent: entry.permanent });
        }
    }
    if faults.is_empty() { Ok(made) } else { Err(faults) }
}

/// The rule an entry stands for. `*` ends what it matches; `*` at the end of the target keeps what followed.
pub(super) fn rule(entry: &RuleEntry, known: &Known<'_>) -> Result<Rule, Vec<Fault>> {
    let live = known.live;
    let mut faults = Vec::new();
    reason(&mut faults, &entry.reason);
    let folder = entry.from.strip_suffix("/*").ok_or_else(|| {
        (
            "„from“ endet nicht auf „/*“.".into(),
            "Eine Regel gilt für einen Ordner: „/alt/*“. Einzelne Adressen gehören in „exact“.".into(),
        )
    });
    let from = keep(&mut faults, folder).and_then(|folder| keep(&mut faults, parse(folder)));
    if from.as_ref().is_some_and(|from| from.as_str() == "/") {
        faults.push(("Die Regel gilt für alle Adressen.".into(), "Einen Ordner nennen.".into()));
    }
    let (to, keeps_rest) = match entry.to.strip_suffix("/*") {
        // A page's address ends in its slash already.
        Some(to) if to.starts_with("page:") => (to.to_owned(), true),
        Some(to) => (format!("{to}/"), true),
        None => (entry.to.clone(), false),
    };
    if keeps_rest && (to == "/" || to.contains('?')) {
        // `/*` would let a request name the host: `/alt//elsewhere.example` → `//elsewhere.example`.
        faults.push((
            "An dieses Ziel lässt sich kein Rest anhängen.".into(),
            "Einen Ordner ohne „?“ als Ziel nennen: „/neu/*“.".into(),
        ));
    }
    let to = keep(&mut faults, locale(entry.locale.as_deref(), live))
        .and_then(|locale| keep(&mut faults, resolve::target(&to, locale, known)));
    match (from, to) {
        (Some(from), Some(to)) if faults.is_empty() => {
            Ok(Rule { from, to, keeps_rest, permanent: entry.permanent })
        }
        _ => Err(faults),
    }
}

/// The gone pages an entry stands for: one for every language it explains itself in.
pub(super) fn gone(entry: &GoneEntry, known: &Known<'_>) -> Result<Vec<Gone>, Vec<Fault>> {
    let live = known.live;
    let mut faults = Vec::new();
    let path = keep(&mut faults, parse(&entry.path));
    if path.as_ref().is_some_and(|path| !path.as_str().split('/').skip(1).all(model::slug::is_slug)) {
        faults.push((
            format!("„{}“ war keine Adresse dieses Portals.", entry.path),
            "Unter „gone“ stehen Seiten von hier: ohne Sprache davor, nur a–z, 0–9 und „-“.".into(),
        ));
    }
    let id = entry.alternative.as_deref().map(|text| {
        text.strip_prefix("page:")
            .ok_or_else(|| (format!("„{text}“ ist keine Seite."), "„page:ID“ angeben.".into()))
    });
    let id = id.and_then(|id| keep(&mut faults, id));
    if !entry.explanation.contains_key(live.default_locale().tag()) {
        faults.push((
            "Die Erklärung auf Deutsch fehlt.".into(),
            "„explanation“ braucht mindestens „de“.".into(),
        ));
    }
    let mut made = Vec::new();
    for (tag, text) in &entry.explanation {
        let found = live.locales().iter().find(|(locale, _)| locale.tag() == tag);
        if text.trim().is_empty() {
            faults.push((
                format!("Die Erklärung auf „{tag}“ ist leer."),
                "Einen Satz schreiben oder den Eintrag streichen.".into(),
            ));
        }
        match found {
            None => faults.push((
                format!("Die Sprache „{tag}“ hat das Portal nicht."),
                "Eine Sprache aus site.json nennen.".into(),
            )),
            Some((locale, prefix)) => {
                let fallback = || resolve::page(id.unwrap_or_default(), live.default_locale(), live);
                let alternative = id.map(|id| resolve::page(id, *locale, live).or_else(|_| fallback()));
                let alternative = alternative.and_then(|address| keep(&mut faults, address));
                if let Some(path) = &path {
                    made.push(Gone {
                        path: path.below(prefix),
                        locale: *locale,
                        explanation: text.clone(),
                        alternative,
                    });
                }
            }
        }
    }
    faults.dedup();
    if faults.is_empty() { Ok(made) } else { Err(faults) }
}

/// The value, or `None` with its fault noted.
fn keep<T>(faults: &mut Vec<Fault>, result: Result<T, Fault>) -> Option<T> {
    result.map_err(|fault| faults.push(fault)).ok()
}

fn parse(text: &str) -> Result<Path, Fault> {
    Path::parse(text).map_err(|fault| (fault.words().0, fault.words().1.to_owned()))
}

fn locale(tag: Option<&str>, live: &Live) -> Result<Locale, Fault> {
    let Some(tag) = tag else { return Ok(live.default_locale()) };
    let found = live.locales().iter().find(|(locale, _)| locale.tag() == tag);
    found.map(|(locale, _)| *locale).ok_or_else(|| {
        (format!("Die Sprache „{tag}“ hat das Portal nicht."), "Eine Sprache aus site.json nennen.".into())
    })
}

fn has_page(to: &str, locale: Locale, live: &Live) -> bool {
    to.strip_prefix("page:").is_some_and(|id| live.page(id, locale).is_some())
}

fn reason(faults: &mut Vec<Fault>, reason: &str) {
    if reason.trim().is_empty() {
        faults.push((
            "„reason“ ist leer.".into(),
            "Sagen, warum es die Weiterleitung gibt: wer sie später prüft, braucht es.".into(),
        ));
    }
}

/// RFC 3986, 3.4, less the asterisk and the dollar, which nginx cannot take literally.
fn is_query(query: &str) -> bool {
    !query.is_empty()
        && query.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~!&'()+,;=:@/?%".contains(&b))
}
