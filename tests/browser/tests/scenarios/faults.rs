//! Owns what a reader meets when host or line give wrong answers: a retry she does not notice, or a page that says so and
//! helps.

use std::time::Duration;

use browser_tests::{Outcome, State, Visit, heading, here, in_both_directions, pages};
use test_server::{Announced, Fault, Times};

use crate::dura::{SOON, answers, dura_fails, retry_helps};

/// F-11: content that is not there (404) is a missing page with heading and links, and nobody asks for it again.
async fn content_that_is_missing_is_a_missing_page_asked_for_once(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    dura_fails(&visit.server, Times::Always, Fault::Status(404, Vec::new()));
    tab.set_out_for(here(pages::DURA)).await?;
    tab.until_state(State::Missing, SOON).await?;
    assert!(!tab.find_all("main a[href]").await?.is_empty());
    assert_eq!(answers(&visit.server), [Some(404)]);
    Ok(())
}
in_both_directions!(content_that_is_missing_is_a_missing_page_asked_for_once);

/// F-12: one error of the host (500) passes unnoticed; the second try brings the page.
async fn one_error_of_the_host_passes_unnoticed(visit: &Visit) -> Outcome {
    dura_fails(&visit.server, Times::First(1), Fault::Status(500, Vec::new()));
    visit.tab.go(here(pages::DURA)).await?;
    assert_eq!(answers(&visit.server), [Some(500), Some(200)]);
    Ok(())
}
in_both_directions!(one_error_of_the_host_passes_unnoticed);

/// F-13: after three errors of the host the reader is told, with a heading and a button; the button brings the page once
/// the host is well again.
async fn after_three_errors_the_reader_is_told_and_can_try_again(visit: &Visit) -> Outcome {
    dura_fails(&visit.server, Times::First(3), Fault::Status(500, Vec::new()));
    visit.tab.set_out_for(here(pages::DURA)).await?;
    visit.tab.until_state(State::Failed, SOON).await?;
    assert_eq!(answers(&visit.server), [Some(500); 3]);
    retry_helps(visit).await
}
in_both_directions!(after_three_errors_the_reader_is_told_and_can_try_again);

/// F-13 on the way: the same when the failing page was reached by a link, and the way back is open.
async fn a_link_to_a_failing_page_leaves_the_way_back_open(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    dura_fails(&visit.server, Times::Always, Fault::Status(503, Vec::new()));
    tab.link_in("main", here(pages::DURA)).await?.click().await?;
    tab.until_state(State::Failed, SOON).await?;
    tab.until(
        "the failing page's address",
        Duration::from_secs(1),
        &format!("location.pathname === '{}'", here(pages::DURA)),
    )
    .await?;
    tab.driver().back().await?;
    tab.until_heading(heading(pages::PROJEKTPARTNERSCHAFTEN)).await
}
in_both_directions!(a_link_to_a_failing_page_leaves_the_way_back_open);

/// F-16: content cut off once (the length fits, the text is half) is asked for again, past the cache, and then stands.
async fn content_cut_off_once_is_fetched_again(visit: &Visit) -> Outcome {
    dura_fails(&visit.server, Times::First(1), Fault::Truncate { after: 500, announced: Announced::Part });
    visit.tab.go(here(pages::DURA)).await?;
    assert_eq!(answers(&visit.server).len(), 2);
    Ok(())
}
in_both_directions!(content_cut_off_once_is_fetched_again);

/// F-16: content that is always cut off is told as a failure, with a button, never as an empty page.
async fn content_always_cut_off_is_told(visit: &Visit) -> Outcome {
    dura_fails(&visit.server, Times::Always, Fault::Truncate { after: 500, announced: Announced::Part });
    visit.tab.set_out_for(here(pages::DURA)).await?;
    visit.tab.until_state(State::Failed, SOON).await?;
    retry_helps(visit).await
}
in_both_directions!(content_always_cut_off_is_told);

/// F-16 on the line: a transfer that breaks off before its announced length is tried again and passes unnoticed.
async fn a_broken_transfer_passes_unnoticed(visit: &Visit) -> Outcome {
    dura_fails(&visit.server, Times::First(1), Fault::Truncate { after: 500, announced: Announced::Whole });
    visit.tab.go(here(pages::DURA)).await?;
    assert!(answers(&visit.server).len() >= 2);
    Ok(())
}
in_both_directions!(a_broken_transfer_passes_unnoticed);

/// F-17: a log-in page in place of content (status 200, HTML), as a hotel's network sends it, is told as a failure.
async fn a_log_in_page_in_place_of_content_is_told(visit: &Visit) -> Outcome {
    let portal = b"<!doctype html><title>Hotel</title><h1>Please log in</h1>".to_vec();
    dura_fails(
        &visit.server,
        Times::Always,
        Fault::ReplaceBody("text/html; charset=utf-8".to_owned(), portal),
    );
    visit.tab.set_out_for(here(pages::DURA)).await?;
    visit.tab.until_state(State::Failed, SOON).await?;
    assert!(!visit.tab.text_of("main").await?.contains("Please log in"));
    retry_helps(visit).await
}
in_both_directions!(a_log_in_page_in_place_of_content_is_told);
