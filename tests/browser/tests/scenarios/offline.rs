//! Owns a reader whose line breaks while she reads: what she had stays, what she wants comes as soon as it can.

use std::time::Duration;

use browser_tests::{Outcome, State, Visit, in_both_browsers, pages};
use test_server::{Fault, Matcher, Times};

use crate::dura::SOON;

/// F-15: the line breaks in the middle of a visit. Pages seen before open as always; another says that no answer came.
/// When the browser says that it is online again, that page comes by itself, without a click.
async fn offline_seen_pages_open_and_others_come_with_the_line(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(pages::PROJEKTPARTNERSCHAFTEN).await?;
    tab.follow("Dura").await?;
    tab.back().await?;
    visit.server.fault(Matcher::prefix("/"), Times::Always, Fault::CloseConnection);
    assert_eq!(tab.follow("Dura").await?, pages::DURA_HEADING);
    tab.link_in("main", "Leben in Palästina").await?.click().await?;
    tab.until_state(State::Failed, SOON).await?;
    assert!(tab.text_of("main [role=alert]").await?.contains("keine Antwort"), "the reason is the line");
    tab.back().await?;
    assert_eq!(tab.heading().await?, pages::DURA_HEADING);
    tab.link_in("main", "Leben in Palästina").await?.click().await?;
    tab.until_state(State::Failed, SOON).await?;

    visit.server.mend();
    tab.script::<()>("window.dispatchEvent(new Event('online')); return null", []).await?;
    tab.until_heading("Leben in Palästina").await?;
    assert_eq!(tab.address().await?, pages::EXHIBITION);
    assert_eq!(visit.server.requests_for(pages::EXHIBITION).len(), 0, "the app came back, not the document");
    tab.forget_complaints().await;
    Ok(())
}
in_both_browsers!(offline_seen_pages_open_and_others_come_with_the_line);

/// The same event asks for nothing while a page stands.
async fn online_again_asks_for_nothing_where_nothing_failed(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(pages::DURA).await?;
    let asked =
        |visit: &Visit| visit.server.log().iter().filter(|entry| entry.path.starts_with("/content/")).count();
    assert_eq!(asked(visit), 0);
    tab.script::<()>("window.dispatchEvent(new Event('online')); return null", []).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(asked(visit), 0);
    assert_eq!(tab.headings_so_far().await?, [pages::DURA_HEADING]);
    Ok(())
}
in_both_browsers!(online_again_asks_for_nothing_where_nothing_failed);
