//! Owns the page on which faults are tried, how it is made to fail and how it recovers; judges nothing else.
#![allow(unreachable_pub, reason = "a test has no public face")]

use std::time::Duration;

use browser_tests::{Outcome, Visit, forget_print, heading, here, json_of, pages};
use test_server::{Fault, Matcher, Server, Times};

/// When nothing is in the way of an answer but retries, it is there after this time.
pub const SOON: Duration = Duration::from_secs(14);

/// From now on the content of Dura's page fails so, and its document does not bring it along.
pub fn dura_fails(server: &Server, times: Times, fault: Fault) {
    forget_print(server, here(pages::DURA));
    server.fault(Matcher::exact(json_of(here(pages::DURA))), times, fault);
}

/// What was answered to each request for it.
pub fn answers(server: &Server) -> Vec<Option<u16>> {
    server.requests_for(&json_of(here(pages::DURA))).into_iter().map(|entry| entry.status).collect()
}

/// The button of the failure brings the page once the host is well, and the focus goes to its heading.
pub async fn retry_helps(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    visit.server.mend();
    tab.find("main button").await?.click().await?;
    tab.until_heading(heading(pages::DURA)).await?;
    assert_eq!(tab.address().await?, here(pages::DURA));
    Ok(())
}
