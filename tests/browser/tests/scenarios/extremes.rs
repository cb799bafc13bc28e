//! Owns what becomes of content no design expects: one fact, forty milestones, a word of ninety letters, an Arabic title on a
//! German page, three scripts in one sentence. The content is a small world of its own, `tests/worlds/extremes`, compiled here as the site's is.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use browser_tests::{Outcome, Setup, Visit, assert_accessible, forget_print, in_both_browsers, json_of};
use test_server::{Fault, Matcher, Times};

use crate::barriers::fits;
use crate::structure::findings;

const PAGES: [&str; 6] = [
    "/staedte/ein-fakt/",
    "/staedte/vierzig-stationen/",
    "/staedte/langes-wort/",
    "/staedte/arabischer-titel/",
    "/staedte/drei-schriften/",
    "/ar/staedte/drei-schriften/",
];

/// Nothing is cut off, nothing leaves the window, headings stay in order, and axe finds no barrier.
async fn nothing_breaks(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for address in PAGES {
        show(visit, address).await?;
        fits(tab, address).await?;
        let faults = findings(tab, &["A-10", "A-12", "A-18", "A-43", "clip"], "").await?;
        assert!(faults.is_empty(), "{address}: {faults:#?}");
        assert_accessible(tab, address).await?;
    }
    Ok(())
}
in_both_browsers!(nothing_breaks);

/// The same on the smallest screen.
async fn nothing_breaks_on_the_smallest_screen(visit: &Visit) -> Outcome {
    nothing_breaks(visit).await
}
in_both_browsers!(nothing_breaks_on_the_smallest_screen, Setup::default().sized(320, 640));

/// Goes to a page of this world, in the frame of the built portal.
pub(crate) async fn show(visit: &Visit, address: &str) -> Outcome {
    let file = json_of(address);
    let json = fs::read(world()?.join(file.trim_start_matches('/')))?;
    let document = Fault::ReplaceBody("application/json".to_owned(), json);
    visit.server.fault(Matcher::exact(file), Times::Always, document);
    forget_print(&visit.server, address);
    visit.tab.go(address).await
}

/// Where the world's documents lie, made once.
fn world() -> Result<&'static Path, String> {
    static WORLD: LazyLock<Result<PathBuf, String>> =
        LazyLock::new(|| compile().map_err(|error| error.to_string()));
    WORLD.as_deref().map_err(Clone::clone)
}

fn compile() -> Result<PathBuf, Box<dyn Error>> {
    let out = std::env::temp_dir().join(format!("weltoffen-extremes-{}", std::process::id()));
    let settings = builder::Settings {
        content: Path::new(env!("CARGO_MANIFEST_DIR")).join("../worlds/extremes"),
        out: out.clone(),
        production: false,
        today: model::Date::parse("2026-11-24").ok_or("no date")?,
        cache: out.join("cache"),
        origin: None,
    };
    let outcome = builder::build(&settings)?;
    if outcome.pages == 0 {
        return Err(format!("the world does not build:\n{}", outcome.problems).into());
    }
    Ok(out)
}
