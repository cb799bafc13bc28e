//! Owns what a reader has when the app cannot start for want of a file: the page, and a notice where one helps.
#![allow(unreachable_pub, reason = "a test has no public face")]

use std::time::{Duration, Instant};

use browser_tests::{Outcome, Setup, Visit, file_like, heading, here, in_both_directions, pages};
use test_server::{Fault, Matcher, Times};

/// F-02: without WebAssembly the page stays, and a small notice says what is missing.
async fn without_webassembly_the_page_stays_and_says_so(visit: &Visit) -> Outcome {
    visit.tab.set_out_for(here(pages::DURA)).await?;
    page_stays_with_notice(visit, "unsupported", SOON).await
}
in_both_directions!(without_webassembly_the_page_stays_and_says_so, Setup::default().without_wasm());

/// F-03: the program beside the wasm is not there, and the portal has not been renewed; the page stays, the notice offers
/// to reload, and nothing reloads by itself.
async fn a_missing_program_leaves_the_page(visit: &Visit) -> Outcome {
    visit.server.fault(program(), Times::Always, Fault::Status(404, Vec::new()));
    visit.tab.set_out_for(here(pages::DURA)).await?;
    page_stays_with_notice(visit, "missing", SOON).await?;
    assert_eq!(visit.server.requests_for(here(pages::DURA)).len(), 1, "the document was not asked for again");
    Ok(())
}
in_both_directions!(a_missing_program_leaves_the_page);

/// F-05: a document from before the last deployment names a program that is gone. It is loaded again once, by itself; if
/// that does not help, it is not loaded a third time, and the notice stands.
async fn an_outdated_document_is_loaded_again_exactly_once(visit: &Visit) -> Outcome {
    visit.server.fault(program(), Times::Always, Fault::Status(404, Vec::new()));
    let newer = br#"{"build":"0123456789abcdef","schema":1}"#.to_vec();
    let newer = Fault::ReplaceBody("application/json; charset=utf-8".to_owned(), newer);
    visit.server.fault(Matcher::exact("/version.json"), Times::Always, newer);
    visit.tab.set_out_for(here(pages::DURA)).await?;
    page_stays_with_notice(visit, "missing", SOON).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(visit.server.requests_for(here(pages::DURA)).len(), 2, "loaded again once and not more often");
    page_stays_with_notice(visit, "missing", SOON).await
}
in_both_directions!(an_outdated_document_is_loaded_again_exactly_once);

/// F-04: without the boot file nothing happens at all: the document is the page.
async fn without_the_boot_file_the_document_is_the_page(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    visit.server.fault(Matcher::prefix("/boot"), Times::Always, Fault::Status(404, Vec::new()));
    tab.set_out_for(here(pages::DURA)).await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(tab.heading().await?, heading(pages::DURA));
    let hidden: bool = tab.script("return document.getElementById('notice').hidden", []).await?;
    assert!(hidden);
    tab.forget_complaints().await;
    Ok(())
}
in_both_directions!(without_the_boot_file_the_document_is_the_page);

/// F-06: the wasm is not there; the page stays and the notice offers to reload.
async fn a_missing_wasm_leaves_the_page(visit: &Visit) -> Outcome {
    visit.server.fault(wasm(), Times::Always, Fault::Status(404, Vec::new()));
    visit.tab.set_out_for(here(pages::DURA)).await?;
    page_stays_with_notice(visit, "missing", SOON).await
}
in_both_directions!(a_missing_wasm_leaves_the_page);

/// F-07: a wasm with a wrong byte is never run; the page stays.
async fn a_damaged_wasm_never_runs(visit: &Visit) -> Outcome {
    visit.server.fault(wasm(), Times::Always, Fault::Corrupt);
    visit.tab.set_out_for(here(pages::DURA)).await?;
    page_stays_with_notice(visit, "missing", SOON).await
}
in_both_directions!(a_damaged_wasm_never_runs);

/// F-08: a wasm that never comes is given up after twenty seconds. Until then the page reads and is quiet; then the notice
/// stands, and the page still reads.
async fn a_wasm_that_never_comes_is_given_up(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    visit.server.fault(wasm(), Times::Always, Fault::Hang);
    let start = Instant::now();
    tab.set_out_for(here(pages::DURA)).await?;
    while start.elapsed() < Duration::from_secs(18) {
        assert_eq!(tab.heading().await?, heading(pages::DURA));
        assert!(tab.script::<bool>("return document.getElementById('notice').hidden", []).await?);
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    page_stays_with_notice(visit, "missing", Duration::from_secs(25).saturating_sub(start.elapsed())).await?;
    assert_eq!(tab.headings_so_far().await?, [heading(pages::DURA)], "the heading stood all the time");
    Ok(())
}
in_both_directions!(a_wasm_that_never_comes_is_given_up);

/// F-09: a host that does not know what wasm is and calls it a stream of bytes; the app works all the same.
async fn a_wasm_without_its_media_type_runs(visit: &Visit) -> Outcome {
    let (path, bytes) = file_like("weltoffen", ".wasm")?;
    let bytes = Fault::ReplaceBody("application/octet-stream".to_owned(), bytes);
    visit.server.fault(Matcher::exact(path), Times::Always, bytes);
    visit.tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    assert_eq!(visit.tab.follow(here(pages::DURA)).await?, heading(pages::DURA));
    assert_eq!(
        visit.server.requests_for(here(pages::DURA)).len(),
        0,
        "the app answered the click, not the host"
    );
    Ok(())
}
in_both_directions!(a_wasm_without_its_media_type_runs);

fn program() -> Matcher {
    Matcher::predicate(|path| path.starts_with("/weltoffen-") && path.ends_with(".js"))
}

fn wasm() -> Matcher {
    Matcher::predicate(|path| path.ends_with(".wasm"))
}

const SOON: Duration = Duration::from_secs(5);

/// The page of Dura is whole, and the notice gives this reason.
pub async fn page_stays_with_notice(visit: &Visit, reason: &str, limit: Duration) -> Outcome {
    let tab = &visit.tab;
    let shown = format!(
        "document.querySelector('#notice:not([hidden]) [data-reason={reason}]:not([hidden])') !== null"
    );
    tab.until("the notice", limit, &shown).await?;
    assert_eq!(tab.heading().await?, heading(pages::DURA));
    assert!(tab.find_all("main a[href]").await?.len() > 15);
    // The browser says on its console that a file failed, which is what this is about.
    tab.forget_complaints().await;
    Ok(())
}
