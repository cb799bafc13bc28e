//! Owns the views that tell of an error under the hardest conditions at once: the smallest screen, letters twice as large, in
//! the dark.

use std::time::Duration;

use browser_tests::{
    Browser, Outcome, Setup, State, Tab, Visit, assert_accessible, in_both_browsers, pages, run_on,
};
use test_server::{Fault, Matcher, Times};

use crate::barriers::fits;
use crate::dura::dura_fails;
use crate::printed;
use crate::structure::findings;

const SOON: Duration = Duration::from_secs(20);
const LARGE: &str = "document.documentElement.style.fontSize = '32px'";

fn hardest() -> Setup {
    Setup::default().sized(320, 640).dark()
}

/// F-37: nothing is cut off, nothing leaves the window, and no checker finds a barrier.
async fn holds(tab: &Tab, view: &str) -> Outcome {
    stands(tab, view).await?;
    assert_accessible(tab, view).await
}

async fn stands(tab: &Tab, view: &str) -> Outcome {
    let cut = findings(tab, &["clip"], LARGE).await?;
    if !cut.is_empty() {
        return Err(format!("{view}: {cut:#?}").into());
    }
    fits(tab, view).await
}

/// A missing page, in German and Arabic.
async fn a_missing_page_holds(visit: &Visit) -> Outcome {
    for prefix in ["", "/ar"] {
        visit.tab.set_out_for(&format!("{prefix}{}", pages::MISSING)).await?;
        visit.tab.until_state(State::Missing, SOON).await?;
        holds(&visit.tab, "the missing page").await?;
    }
    visit.tab.forget_complaints().await;
    Ok(())
}
in_both_browsers!(a_missing_page_holds, hardest());

/// A page that could not be loaded, for each of the reasons a reader is told.
async fn a_failed_page_holds(visit: &Visit) -> Outcome {
    let html = Fault::ReplaceBody("text/html".to_owned(), b"<!doctype html><title>Hotel</title>".to_vec());
    for fault in [Fault::Status(500, Vec::new()), Fault::CloseConnection, html] {
        dura_fails(&visit.server, Times::Always, fault.clone());
        visit.tab.set_out_for(pages::DURA).await?;
        visit.tab.until_state(State::Failed, SOON).await?;
        holds(&visit.tab, &format!("a page that failed by {fault:?}")).await?;
        visit.server.mend();
    }
    visit.tab.forget_complaints().await;
    Ok(())
}
in_both_browsers!(a_failed_page_holds, hardest());

/// The notice over a page whose app is missing, and over one whose app broke.
async fn the_notice_holds(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let wasm = Matcher::predicate(|path| path.ends_with(".wasm"));
    visit.server.fault(wasm, Times::Always, Fault::Status(404, Vec::new()));
    for reason in ["missing", "crash"] {
        for prefix in ["", "/ar"] {
            tab.set_out_for(&format!("{prefix}{}", pages::DURA)).await?;
            if reason == "crash" {
                let crash = "dispatchEvent(new CustomEvent('weltoffen:crash')); return null";
                tab.until("the boot file", SOON, "document.querySelector('#notice:not([hidden])')").await?;
                tab.script::<()>(crash, []).await?;
            }
            let shown = format!(
                "document.querySelector('#notice:not([hidden]) [data-reason={reason}]:not([hidden])')"
            );
            tab.until("the notice", SOON, &shown).await?;
            let view = format!("the notice “{reason}”");
            stands(tab, &view).await?;
            // After a crash the page behind the notice is inert, so that checkers miss its heading and its landmarks.
            if reason == "missing" {
                assert_accessible(tab, &view).await?;
            }
        }
    }
    tab.forget_complaints().await;
    Ok(())
}
in_both_browsers!(the_notice_holds, hardest());

/// A page that was taken down, which starts no app.
#[test]
fn a_page_that_is_gone_holds() {
    for browser in [Browser::Chromium, Browser::Firefox] {
        run_on(printed::serve(), browser, hardest(), async |visit| {
            visit.tab.set_out_for(printed::GONE).await?;
            visit
                .tab
                .until(
                    "the page",
                    SOON,
                    "document.querySelector('main h1') && document.readyState === 'complete'",
                )
                .await?;
            assert!(visit.tab.text_of("main").await?.contains("Das Projekt endete 2019"));
            holds(&visit.tab, "the page that is gone").await
        });
    }
}
