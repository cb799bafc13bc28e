//! Owns how every kind of page looks: pictures kept in `tests/golden` against what the browser draws now, on a desk and a
//! phone, by day and by night and on paper, in German and in Arabic. `cargo xtask goldens` keeps new ones.

use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use browser_tests::album::{self, Look};
use browser_tests::{Browser, Golden, Outcome, Tab, Visit, dist, pages, run_on, serve_with_all_faces};

use crate::extremes;
use crate::gallery::enlarge;

/// The variable that makes the tests keep what they see.
const RENEW: &str = "WELTOFFEN_RENEW_GOLDENS";

/// Whether the picture is the one that was kept; if not, what differs, and where the new one lies.
fn compare(picture: &[u8], name: &str) -> Outcome {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../golden").join(name);
    let seen = Golden::of(picture)?;
    if env::var_os(RENEW).is_some() {
        // A difference nobody sees must not change the file.
        let same = Golden::open(&kept).is_ok_and(|kept| kept.difference(&seen).is_none());
        return if same { Ok(()) } else { seen.save(&kept) };
    }
    let Some(difference) = Golden::open(&kept)?.difference(&seen) else { return Ok(()) };
    let new = evidence(name)?;
    fs::write(&new, picture)?;
    Err(format!("{name}: {difference}; see {}", new.display()).into())
}

fn evidence(name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let file = env::temp_dir().join("weltoffen-failures").join(name);
    fs::create_dir_all(file.parent().unwrap_or(&file))?;
    Ok(file)
}

async fn kinds(tab: &Tab, look: &Look, locale: &str) -> Outcome {
    let prefix = if locale == "de" { "" } else { "/ar" };
    let mut faults = Vec::new();
    for (kind, path) in album::views() {
        let picture = album::visit_and_take(tab, &format!("{prefix}{path}"), look).await?;
        let outcome = compare(&picture, &format!("{kind}-{locale}-{}.png", look.name));
        faults.extend(outcome.err().map(|fault| fault.to_string()));
    }
    // The page for what is missing is a fault to the console.
    tab.forget_complaints().await;
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
}

fn look(name: &str) -> Look {
    Look::named(name).unwrap_or_else(|| panic!("no look is named {name}"))
}

/// Runs a scenario before the portal in this look.
fn look_at(look: &Look, scenario: impl AsyncFn(&Visit) -> Outcome) {
    let server = dist().and_then(serve_with_all_faces).unwrap_or_else(|reason| panic!("{reason}"));
    run_on(server, Browser::Chromium, look.setup(), scenario);
}

macro_rules! every_kind_of_page {
    ($($test:ident: $look:literal, $locale:literal;)*) => { $(
        #[test]
        fn $test() {
            let look = look($look);
            look_at(&look, async |visit| kinds(&visit.tab, &look, $locale).await);
        }
    )* };
}

every_kind_of_page! {
    german_on_a_desk: "desk-light", "de";
    german_on_a_desk_by_night: "desk-dark", "de";
    german_on_a_phone: "phone-light", "de";
    german_on_a_phone_by_night: "phone-dark", "de";
    german_on_paper: "paper", "de";
    arabic_on_a_desk: "desk-light", "ar";
    arabic_on_a_desk_by_night: "desk-dark", "ar";
    arabic_on_a_phone: "phone-light", "ar";
    arabic_on_a_phone_by_night: "phone-dark", "ar";
    arabic_on_paper: "paper", "ar";
}

/// A picture over its exhibition, as large as the window.
#[test]
fn the_lightbox() {
    for name in ["desk-light", "phone-light"] {
        let look = look(name);
        look_at(&look, async |visit| {
            for (locale, lang) in [(pages::DE, "de"), (pages::AR, "ar")] {
                visit.tab.resize(look.width, look.height).await?;
                enlarge(&visit.tab, locale, 2).await?;
                album::settle(&visit.tab).await?;
                compare(
                    &visit.tab.driver().screenshot_as_png().await?,
                    &format!("lightbox-{lang}-{name}.png"),
                )?;
            }
            Ok(())
        });
    }
}

/// Names in three scripts in one sentence, in parentheses, with numbers and punctuation at their ends: every one keeps its
/// own direction, and none turns its surroundings round.
#[test]
fn three_scripts_in_one_sentence() {
    for name in ["desk-light", "phone-light"] {
        let look = look(name);
        look_at(&look, async |visit| {
            for (prefix, lang) in [("", "de"), ("/ar", "ar")] {
                visit.tab.resize(look.width, look.height).await?;
                extremes::show(visit, &format!("{prefix}/staedte/drei-schriften/")).await?;
                let picture = album::take(&visit.tab, &look).await?;
                compare(&picture, &format!("three_scripts-{lang}-{name}.png"))?;
            }
            Ok(())
        });
    }
}
