//! Owns a reader whose line breaks while she reads: what she had stays, what she wants comes as soon as it can.

use std::time::Duration;

use browser_tests::{Outcome, State, Visit, either, heading, here, in_both_directions, pages};
use test_server::{Fault, Matcher, Times};

use crate::dura::SOON;

/// F-15: the line breaks in the middle of a visit. Pages seen before open as always; another says that no answer came.
/// When the browser says that it is online again, that page comes by itself, without a click.
async fn offline_seen_pages_open_and_others_come_with_the_line(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    tab.follow(here(pages::DURA)).await?;
    tab.back().await?;
    visit.server.fault(Matcher::prefix("/"), Times::Always, Fault::CloseConnection);
    assert_eq!(tab.follow(here(pages::DURA)).await?, heading(pages::DURA));
    tab.link_in("main", here(pages::EXHIBITION)).await?.click().await?;
    tab.until_state(State::Failed, SOON).await?;
    assert!(
        tab.text_of("main [role=alert]").await?.contains(either("keine Antwort", "لم يصلنا أي رد")),
        "the reason is the line"
    );
    tab.back().await?;
    assert_eq!(tab.heading().await?, heading(pages::DURA));
    tab.link_in("main", here(pages::EXHIBITION)).await?.click().await?;
    tab.until_state(State::Failed, SOON).await?;

    visit.server.mend();
    tab.script::<()>("window.dispatchEvent(new Event('online')); return null", []).await?;
    tab.until_heading(heading(pages::EXHIBITION)).await?;
    assert_eq!(tab.address().await?, here(pages::EXHIBITION));
    assert_eq!(
        visit.server.requests_for(here(pages::EXHIBITION)).len(),
        0,
        "the app came back, not the document"
    );
    tab.forget_complaints().await;
    Ok(())
}
in_both_directions!(offline_seen_pages_open_and_others_come_with_the_line);

/// The same event asks for nothing while a page stands.
async fn online_again_asks_for_nothing_where_nothing_failed(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::DURA)).await?;
    let asked =
        |visit: &Visit| visit.server.log().iter().filter(|entry| entry.path.starts_with("/content/")).count();
    assert_eq!(asked(visit), 0);
    tab.script::<()>("window.dispatchEvent(new Event('online')); return null", []).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(asked(visit), 0);
    assert_eq!(tab.headings_so_far().await?, [heading(pages::DURA)]);
    Ok(())
}
in_both_directions!(online_again_asks_for_nothing_where_nothing_failed);
