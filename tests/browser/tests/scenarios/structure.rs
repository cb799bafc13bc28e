//! Owns what can be measured of the structure of every document type: landmarks, headings, lists, names, languages, sizes.
//! The measures themselves are in `audit.js`, each with its number and its words.

use browser_tests::{Outcome, Setup, Tab, Visit, in_both_browsers, pages};
use serde_json::json;

/// Landmarks and headings, trail, menus, languages, the way to report a
/// barrier, links to other sites, cards, pictures, sizes of what one presses
/// order of the keyboard, zoom, on every document type in German and Arabic.
async fn every_page_is_built_so_that_everybody_can_read_it(visit: &Visit) -> Outcome {
    let names = [
        "A-09", "A-10", "A-12", "A-13", "A-15", "A-16", "A-17", "A-18", "A-21", "A-22", "A-32", "A-34",
        "A-35", "A-37", "A-43", "A-46", "A-47", "clip",
    ];
    audit(visit, &names, "").await
}
in_both_browsers!(every_page_is_built_so_that_everybody_can_read_it);

/// The same on a phone, where everything folds and wraps.
async fn every_page_is_so_on_a_phone(visit: &Visit) -> Outcome {
    audit(visit, &["A-10", "A-12", "A-18", "A-43", "clip"], "").await
}
in_both_browsers!(every_page_is_so_on_a_phone, Setup::default().sized(360, 740));

/// with letters twice as large nothing is cut off, and nothing but tables and maps leaves the window.
async fn letters_twice_as_large_are_not_cut_off(visit: &Visit) -> Outcome {
    audit(visit, &["clip"], "document.documentElement.style.fontSize = '32px'").await
}
in_both_browsers!(letters_twice_as_large_are_not_cut_off);

/// a reader's own spacing (lines 1.5, paragraphs 2, letters 0.12, words 0.16; WCAG 1.4.12) cuts nothing off.
async fn a_readers_own_spacing_cuts_nothing_off(visit: &Visit) -> Outcome {
    let spacing = "const own = new CSSStyleSheet();
        own.replaceSync('* { line-height: 1.5 !important; word-spacing: 0.16em !important } \
            p { margin-block-end: 2em !important } :not(:lang(ar)) { letter-spacing: 0.12em !important }');
        document.adoptedStyleSheets = [own]";
    audit(visit, &["clip"], spacing).await
}
in_both_browsers!(a_readers_own_spacing_cuts_nothing_off, Setup::default().sized(360, 740));

async fn audit(visit: &Visit, names: &[&str], before: &str) -> Outcome {
    let mut faults = Vec::new();
    for locale in [pages::DE, pages::AR] {
        for (_, path) in pages::TYPES {
            let address = format!("{}{path}", locale.prefix);
            visit.tab.go(&address).await?;
            let found = findings(&visit.tab, names, before).await?;
            faults.extend(found.into_iter().map(|fault| format!("{address} {fault}")));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
}

pub(crate) async fn findings(
    tab: &Tab,
    names: &[&str],
    before: &str,
) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let audit = include_str!("audit.js");
    tab.script(&format!("{before}; return ({audit}\n)(arguments[0])"), [json!(names)]).await
}
