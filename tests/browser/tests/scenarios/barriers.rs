//! Owns what can be measured of barriers on every document type: axe's rules, light and dark, and the width of 320 pixels.

use std::time::Duration;

use browser_tests::{
    Browser, Outcome, Setup, State, Tab, Visit, ace, assert_accessible, forget_print, in_both_browsers,
    json_of, pages, run,
};
use test_server::{Fault, Matcher, Times};

/// Every view of the portal: the document types, the missing page and the failed one.
async fn every_view(visit: &Visit, prefix: &str, check: impl AsyncFn(&Tab, &str) -> Outcome) -> Outcome {
    let tab = &visit.tab;
    let mut faults = Vec::new();
    let mut note = |outcome: Outcome| faults.extend(outcome.err().map(|error| error.to_string()));
    for (name, path) in pages::TYPES {
        let address = format!("{prefix}{path}");
        note(match tab.go(&address).await {
            Ok(()) => check(tab, &format!("{name} {address}")).await,
            Err(error) => Err(error),
        });
    }
    let missing = format!("{prefix}{}", pages::MISSING);
    tab.set_out_for(&missing).await?;
    tab.until_state(State::Missing, Duration::from_secs(10)).await?;
    note(check(tab, &format!("missing {missing}")).await);
    let failed = format!("{prefix}{}", pages::DURA);
    forget_print(&visit.server, &failed);
    visit.server.fault(Matcher::exact(json_of(&failed)), Times::Always, Fault::Status(500, Vec::new()));
    tab.set_out_for(&failed).await?;
    tab.until_state(State::Failed, Duration::from_secs(16)).await?;
    note(check(tab, &format!("failed {failed}")).await);
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
}

/// axe finds no barrier on any view, in German, in light.
async fn axe_finds_nothing_in_the_light(visit: &Visit) -> Outcome {
    every_view(visit, "", assert_accessible_settled).await
}
in_both_browsers!(axe_finds_nothing_in_the_light);

/// axe finds no barrier on any view in the dark; colours are the same in every browser, so one suffices.
#[test]
fn axe_finds_nothing_in_the_dark() {
    run(Browser::Chromium, Setup::default().dark(), async |visit| {
        every_view(visit, "", assert_accessible_settled).await
    });
}

/// axe finds no barrier on any view in Arabic, from right to left, on a phone.
#[test]
fn axe_finds_nothing_in_arabic_on_a_phone() {
    run(Browser::Chromium, Setup::default().sized(360, 740), async |visit| {
        every_view(visit, "/ar", assert_accessible_settled).await
    });
}

/// at a width of 320 pixels, which is 400 % zoom on a desk, nothing has to be scrolled sideways but tables and maps,
/// in German and in Arabic.
async fn at_320_pixels_nothing_scrolls_sideways(visit: &Visit) -> Outcome {
    every_view(visit, "", fits).await?;
    visit.server.mend();
    every_view(visit, "/ar", fits).await
}
in_both_browsers!(at_320_pixels_nothing_scrolls_sideways, Setup::default().sized(320, 640));

/// IBM's checker is sure of no barrier on any view, and what it wants a human to look at was looked at.
#[test]
fn ibm_finds_nothing() {
    run(Browser::Chromium, Setup::default(), async |visit| {
        every_view(visit, "", assert_nothing_by_ibm).await
    });
}

/// The same in Arabic on a phone.
#[test]
fn ibm_finds_nothing_in_arabic_on_a_phone() {
    let setup = Setup::default().sized(360, 740);
    run(Browser::Chromium, setup, async |visit| every_view(visit, "/ar", assert_nothing_by_ibm).await);
}

/// Both checkers on every view at every width in every scheme of colours, in German and in Arabic: what the tests above
/// pick from. Too long for every run, so only `cargo xtask test --all` runs it.
mod every_width_and_scheme {
    use super::*;

    fn check(width: u32, scheme: fn(Setup) -> Setup) {
        for prefix in ["", "/ar"] {
            run(Browser::Chromium, scheme(Setup::default().sized(width, 800)), async |visit| {
                every_view(visit, prefix, assert_accessible_settled).await
            });
            run(Browser::Chromium, scheme(Setup::default().sized(width, 800)), async |visit| {
                every_view(visit, prefix, assert_nothing_by_ibm).await
            });
        }
    }

    macro_rules! matrix {
        ($($name:ident: $width:literal, $scheme:expr;)*) => { $(
            #[test]
            #[ignore = "part of `cargo xtask test --all`"]
            fn $name() {
                check($width, $scheme);
            }
        )* };
    }

    matrix! {
        light_320: 320, |setup| setup;
        light_768: 768, |setup| setup;
        light_1280: 1280, |setup| setup;
        dark_320: 320, Setup::dark;
        dark_768: 768, Setup::dark;
        dark_1280: 1280, Setup::dark;
        forced_320: 320, Setup::forced_colours;
        forced_768: 768, Setup::forced_colours;
        forced_1280: 1280, Setup::forced_colours;
    }
}

/// Rules of IBM's that only ask for a human's look, each with what we saw.
const REVIEWED: [(&str, &str); 5] = [
    (
        "element_tabbable_visible",
        "The skip link and the columns of the table come into view with the focus (A-08).",
    ),
    (
        "style_color_misuse",
        "Asked of any stylesheet that names colours; every state also has a line, a sign or a word.",
    ),
    (
        "element_tabbable_unobscured",
        "What the lightbox covers is inert: the focus cannot get there (tested).",
    ),
    ("input_label_visible", "Buttons of the lightbox are signs; each has its name for those who hear it."),
    ("text_block_heading", "Numbers on stamps and the names above a heading look large, but head nothing."),
];

pub(crate) async fn assert_nothing_by_ibm(tab: &Tab, page: &str) -> Outcome {
    let mut remarks = ace(tab).await?;
    remarks.retain(|one| one.sure || !REVIEWED.iter().any(|(rule, _)| *rule == one.rule));
    if remarks.is_empty() {
        return Ok(());
    }
    let list: Vec<String> = remarks
        .iter()
        .map(|one| format!("{} ({}): {} {}", one.rule, one.sure, one.message, one.snippet))
        .collect();
    Err(format!("IBM's checker finds on {page}:\n{}", list.join("\n")).into())
}

async fn assert_accessible_settled(tab: &Tab, page: &str) -> Outcome {
    // Colours in the middle of a transition would be measured as barriers.
    tab.until(
        "no animation",
        Duration::from_secs(2),
        "document.getAnimations().every((a) => a.playState !== 'running')",
    )
    .await?;
    assert_accessible(tab, page).await
}

pub(crate) async fn fits(tab: &Tab, page: &str) -> Outcome {
    let wide = "const root = document.documentElement, limit = root.clientWidth + 1;
        const name = (e) => e.outerHTML.slice(0, 100).replace(/\\s+/g, ' ');
        const list = [];
        if (root.scrollWidth > limit) {
            const out = [...document.body.querySelectorAll('*')].filter((e) => {
                const box = e.getBoundingClientRect();
                return box.width > 0 && (box.right > limit || box.left < -1);
            });
            list.push(`${root.scrollWidth} wide: ${out.slice(0, 4).map(name).join(' | ')}`);
        }
        for (const e of document.body.querySelectorAll('*')) {
            const scrolls = ['auto', 'scroll'].includes(getComputedStyle(e).overflowX);
            if (scrolls && e.scrollWidth > e.clientWidth + 1 && !e.querySelector('table, svg')) list.push(`scrolls: ${name(e)}`);
        }
        return list;";
    let wide: Vec<String> = tab.script(wide, []).await?;
    if wide.is_empty() { Ok(()) } else { Err(format!("{page}: {wide:#?}").into()) }
}
