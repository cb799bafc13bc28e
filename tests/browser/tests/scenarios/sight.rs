//! Owns what readers with their own settings see: little motion, a system's own colours, the keyboard's ring, paper.

use std::time::Duration;

use browser_tests::{Browser, Key, Outcome, Setup, Tab, Visit, here, in_both_directions, pages, run};
use serde_json::json;

/// who wants little motion gets none: no animation of more than 10 ms on arrival, no smooth scrolling.
async fn little_motion_is_none(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    let watch = "window.moved = []; const look = () => {
        for (const one of document.getAnimations()) {
            const { duration } = one.effect.getComputedTiming();
            if (duration > 10) moved.push(`${duration} ms ${one.animationName ?? one.transitionProperty ?? ''}`);
        }
        requestAnimationFrame(look);
    }; look(); return null";
    tab.script::<()>(watch, []).await?;
    tab.follow(here(pages::DURA)).await?;
    tab.script::<()>("scrollTo(0, 1500); return null", []).await?;
    tokio::time::sleep(Duration::from_millis(400)).await;
    let moved: Vec<String> = tab.script("return moved", []).await?;
    assert_eq!(moved, Vec::<String>::new());
    let scrolls: String =
        tab.script("return getComputedStyle(document.documentElement).scrollBehavior", []).await?;
    assert_eq!(scrolls, "auto");
    Ok(())
}
in_both_directions!(little_motion_is_none, Setup::default().reduced_motion());

/// wherever Tab leads, a ring of 2 pixels and more shows where the reader is, and nothing lies over it.
async fn the_keyboard_shows_where_it_is(visit: &Visit) -> Outcome {
    every_stop(visit).await
}
in_both_directions!(the_keyboard_shows_where_it_is);

/// so it is with the few colours of a contrast theme, where backgrounds and shadows are gone.
async fn the_keyboard_shows_where_it_is_in_forced_colours(visit: &Visit) -> Outcome {
    every_stop(visit).await
}
in_both_directions!(the_keyboard_shows_where_it_is_in_forced_colours, Setup::default().forced_colours());

async fn every_stop(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let mut faults = Vec::new();
    for (kind, path) in pages::TYPES {
        tab.go(here(path)).await?;
        for _ in 0..STOPS {
            tab.press(Key::Tab).await?;
            faults.extend(unseen(tab).await?.map(|fault| format!("{kind}: {fault}")));
        }
    }
    faults.dedup();
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}

/// Stops of the keyboard looked at on each page: the masthead, the first things in main, some cards.
const STOPS: usize = 22;

/// What is wrong with the sign of the focus, if anything.
async fn unseen(tab: &Tab) -> Result<Option<String>, Box<dyn std::error::Error>> {
    let look = "return (async () => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const at = document.activeElement;
        if (!at || at === document.body) return null;
        const around = at.closest('.card') ?? at;
        const ring = (e) => { const s = getComputedStyle(e); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
        const disc = at.querySelector('.map__disc');
        const shows = ring(at) || ring(around) || (disc && parseFloat(getComputedStyle(disc).strokeWidth) >= 3);
        const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        const free = hit && (at.contains(hit) || hit.contains(at) || around.contains(hit));
        return shows && free ? null : `${shows ? 'covered' : 'no ring'}: ${at.outerHTML.slice(0, 90)}`;
    })()";
    tab.script(look, []).await
}

/// on paper all text of a page is there, with the cards behind the switch, and nothing to press is; links to other
/// sites show their addresses. The words of an exhibition stand beside its pictures, not once more by themselves.
#[test]
fn on_paper_everything_is_said() {
    run(Browser::Chromium, Setup::default(), async |visit| {
        let tab = &visit.tab;
        let addresses = [pages::DE, pages::AR]
            .map(|locale| pages::TYPES.map(|(_, path)| format!("{}{path}", locale.prefix)));
        for address in addresses.as_flattened() {
            tab.go(address).await?;
            tab.driver().cdp().send_raw("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
            let lost: Vec<String> = tab.script(LOST, []).await?;
            assert_eq!(lost, Vec::<String>::new(), "{address}");
            tab.driver().cdp().send_raw("Emulation.setEmulatedMedia", json!({ "media": "" })).await?;
        }
        Ok(())
    });
}

const LOST: &str = "
    const shown = (e) => e.checkVisibility();
    const lost = [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, dt, dd, figcaption, td, time)')]
        .filter((e) => e.textContent.trim() && !shown(e) && !e.closest('.neighbours, .letters, .filter, .aloud, .walkthrough, .walkthrough + p, [hidden]'))
        .map((e) => `lost: ${e.textContent.trim().slice(0, 60)}`);
    const pressed = [...document.querySelectorAll('.skip, .languages, .topics, .neighbours, button, summary, input')]
        .filter(shown).map((e) => `pressed: ${e.outerHTML.slice(0, 60)}`);
    const bare = [...document.querySelectorAll('main a[href^=http]')]
        .filter((a) => !getComputedStyle(a, '::after').content.includes('http')).map((a) => `no address: ${a.href}`);
    return [...lost, ...pressed, ...bare];";
