//! Owns what a reader has when the app breaks: the page as it stood, a notice that says so, and no noise after it.

use std::time::{Duration, Instant};

use browser_tests::{
    Browser, Key, Outcome, Setup, Visit, file_like, heading, here, in_both_directions, pages, run,
};
use test_server::{Fault, Matcher, Times};

use crate::start::page_stays_with_notice;

/// F-32: the program traps as it starts. The document stays and reads, but is inert, since half a program may hang on it;
/// the notice says that something broke and has the focus.
async fn a_crash_at_the_start_leaves_the_page_and_says_so(visit: &Visit) -> Outcome {
    every_call_traps_if(visit, "true")?;
    visit.tab.set_out_for(here(pages::DURA)).await?;
    says_that_it_broke(visit).await
}
in_both_directions!(a_crash_at_the_start_leaves_the_page_and_says_so);

/// F-33: the program traps later, at a click. The page stays as it stood, the notice has the focus, and whatever the reader
/// does then causes no further error.
async fn a_crash_at_a_click_leaves_the_page_and_is_quiet_after_it(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    every_call_traps_if(visit, "window.breaksNow")?;
    tab.go(here(pages::DURA)).await?;
    tab.script::<()>("window.breaksNow = true; document.querySelector('h1').click(); return null", [])
        .await?;
    says_that_it_broke(visit).await?;
    for key in [Key::Tab, Key::Escape, Key::PageDown, Key::Tab] {
        tab.press(key).await?;
    }
    assert_eq!(tab.complaints().await, Vec::<String>::new(), "keys call into the broken program");
    let restless = "const page = document.querySelector('main');
        for (const [kind, at] of [['click', page], ['keydown', page], ['pointerover', page.querySelector('a')],
            ['pointerdown', page.querySelector('a')], ['pointermove', page], ['pointerup', page], ['wheel', page],
            ['focusin', page.querySelector('a')], ['popstate', window], ['online', window],
            ['focus', window], ['visibilitychange', document]]) at.dispatchEvent(new Event(kind, { bubbles: true }));
        window.scrollBy(0, 200); history.pushState(null, '', '#x'); history.back(); return null";
    tab.script::<()>(restless, []).await?;
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(tab.complaints().await, Vec::<String>::new(), "events call into the broken program");
    assert_eq!(tab.heading().await?, heading(pages::DURA));
    Ok(())
}
in_both_directions!(a_crash_at_a_click_leaves_the_page_and_is_quiet_after_it);

/// F-33 on a link: the click that breaks the program is still a click on a link, and the browser follows it without the
/// program. The page it leads to stands, and its program is whole.
async fn a_link_that_breaks_the_program_still_leads_to_its_page(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let start = Instant::now();
    every_call_traps_if(visit, "window.breaksNow")?;
    tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    let link = tab.link_in("main", here(pages::DURA)).await?;
    // Firefox forgets to answer a script that runs while the document goes: it must have answered before the click, and
    // is asked again only after the host was.
    let click = "window.breaksNow = true; const link = arguments[0]; setTimeout(() => link.click(), 300); return null";
    tab.script::<()>(click, [link.to_json()?]).await?;
    while visit.server.requests_for(here(pages::DURA)).iter().all(|entry| entry.status.is_none()) {
        assert!(start.elapsed() < Duration::from_secs(10), "the host was not asked for the page");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    tab.until("another document", Duration::from_secs(5), "!window.breaksNow").await?;
    tab.until_ready().await?;
    assert_eq!(tab.heading().await?, heading(pages::DURA));
    tab.forget_complaints().await;
    assert_eq!(tab.follow(here(pages::EXHIBITION)).await?, heading(pages::EXHIBITION));
    Ok(())
}

/// In Chromium only: Firefox's driver never answers again once a page goes away in the middle of such a click.
#[test]
fn a_link_that_breaks_the_program_leads_on() {
    run(Browser::Chromium, Setup::default(), a_link_that_breaks_the_program_still_leads_to_its_page);
}

async fn says_that_it_broke(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    page_stays_with_notice(visit, "crash", Duration::from_secs(5)).await?;
    tab.until(
        "the focus on the notice",
        Duration::from_millis(500),
        "document.activeElement?.id === 'notice'",
    )
    .await?;
    assert!(
        tab.script::<bool>("return document.getElementById('app').inert", []).await?,
        "the page is inert"
    );
    assert_eq!(tab.find_all("#notice button").await?.len(), 1);
    Ok(())
}

/// From now on every call the program makes out of its wasm ends, under this condition, as a trap inside of it would.
fn every_call_traps_if(visit: &Visit, condition: &str) -> Outcome {
    let (path, program) = file_like("weltoffen", ".js")?;
    let traps = format!(
        "for (const name of ['instantiate', 'instantiateStreaming']) {{
            const instantiate = WebAssembly[name];
            WebAssembly[name] = (source, tables) => {{
                for (const table of Object.values(tables)) for (const [name, call] of Object.entries(table)) {{
                    if (typeof call === 'function') table[name] = (...values) => {{
                        if ({condition}) throw new WebAssembly.RuntimeError('unreachable');
                        return call(...values);
                    }};
                }}
                return instantiate(source, tables);
            }};
        }}\n"
    );
    let program = [traps.as_bytes(), &program].concat();
    let program = Fault::ReplaceBody("text/javascript; charset=utf-8".to_owned(), program);
    visit.server.fault(Matcher::exact(path), Times::Always, program);
    Ok(())
}
