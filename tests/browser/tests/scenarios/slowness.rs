//! Owns what a reader meets when answers come late or never: when she is told, when she is not, and that she may change her
//! mind.

use std::error::Error;
use std::time::Duration;

use browser_tests::{Outcome, State, Visit, heading, here, in_both_directions, json_of, pages};
use test_server::{Fault, Times};

use crate::dura::{answers, dura_fails, retry_helps};

/// F-14: a host that never answers is given up within 16 seconds, the reader told, and the button works.
async fn a_host_that_never_answers_is_given_up_in_time(visit: &Visit) -> Outcome {
    dura_fails(&visit.server, Times::Always, Fault::Hang);
    visit.tab.set_out_for(here(pages::DURA)).await?;
    visit.tab.until_state(State::Failed, Duration::from_secs(20)).await?;
    let first = visit.server.requests_for(&json_of(here(pages::DURA))).remove(0);
    let took = first.time.elapsed();
    assert!(took <= Duration::from_secs(16), "told after {took:?}");
    retry_helps(visit).await
}
in_both_directions!(a_host_that_never_answers_is_given_up_in_time);

/// F-23: a host that asks to wait a second (429 with `Retry-After: 1`) is asked again after that second.
async fn a_host_that_asks_to_wait_is_asked_again_after_its_time(visit: &Visit) -> Outcome {
    let wait = vec![("Retry-After".to_owned(), "1".to_owned())];
    dura_fails(&visit.server, Times::First(1), Fault::Status(429, wait));
    visit.tab.go(here(pages::DURA)).await?;
    let tries = visit.server.requests_for(&json_of(here(pages::DURA)));
    assert_eq!(answers(&visit.server), [Some(429), Some(200)]);
    let waited = tries[1].time - tries[0].time;
    assert!(
        (Duration::from_millis(950)..Duration::from_secs(4)).contains(&waited),
        "asked again after {waited:?}"
    );
    Ok(())
}
in_both_directions!(a_host_that_asks_to_wait_is_asked_again_after_its_time);

/// F-29: a reader who follows a slow link and then changes her mind sees the page she chose last, and the abandoned one
/// never flashes up, however late its answer comes.
async fn the_page_chosen_last_is_the_one_that_stands(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    dura_fails(&visit.server, Times::Always, Fault::Delay(Duration::from_millis(1200)));
    tab.link_in("main", here(pages::DURA)).await?.click().await?;
    tokio::time::sleep(Duration::from_millis(100)).await;
    // The trail may be gone while Dura loads; what stays on every page is the way home.
    tab.find(&format!("header a[href='{}']", here("/"))).await?.click().await?;
    tab.until_heading(heading("/")).await?;
    tokio::time::sleep(Duration::from_millis(1800)).await;
    assert_eq!(tab.heading().await?, heading("/"));
    assert_eq!(tab.address().await?, here("/"));
    let seen = tab.headings_so_far().await?;
    assert!(!seen.iter().any(|one| one == heading(pages::DURA)), "{seen:?}");
    Ok(())
}
in_both_directions!(the_page_chosen_last_is_the_one_that_stands);

/// loading that takes 200 ms shows no sign of it. A machine so busy that the page took longer than the sign's 300 ms
/// proves nothing; then the reader goes again.
async fn quick_loading_is_not_mentioned(visit: &Visit) -> Outcome {
    for _ in 0..5 {
        visit.tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
        assert!(
            !visit.tab.find_all("[role=status]").await?.is_empty(),
            "the status line is there from the start"
        );
        let way = way_to_dura(visit, Duration::from_millis(200)).await?;
        if way.took < 290.0 {
            assert_eq!(way.signs, []);
            return Ok(());
        }
    }
    Err("in five tries a page delayed by 200 ms was never there within 290 ms".into())
}
in_both_directions!(quick_loading_is_not_mentioned);

/// loading that takes a second is said once in the status line, not before 300 ms are over, and the line is empty
/// when the page stands.
async fn slow_loading_is_said_once(visit: &Visit) -> Outcome {
    visit.tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    let way = way_to_dura(visit, Duration::from_secs(1)).await?;
    assert_eq!(way.signs.len(), 1, "{:?}", way.signs);
    let (_, after) = &way.signs[0];
    assert!((280.0..900.0).contains(after), "said after {after} ms");
    assert_eq!(visit.tab.texts_of("[role=status]").await?.concat(), "");
    Ok(())
}
in_both_directions!(slow_loading_is_said_once);

/// What a reader met between the click on the link to Dura and the arrival there; milliseconds since the click.
struct Way {
    signs: Vec<(String, f64)>,
    took: f64,
}

async fn way_to_dura(visit: &Visit, delay: Duration) -> Result<Way, Box<dyn Error>> {
    let tab = &visit.tab;
    dura_fails(&visit.server, Times::First(1), Fault::Delay(delay));
    let link = tab.link_in("main", here(pages::DURA)).await?;
    let click = "const now = performance.now(); arguments[0].click(); return now";
    let clicked: f64 = tab.script(click, [link.to_json()?]).await?;
    tab.until_heading(heading(pages::DURA)).await?;
    let arrived: f64 = tab.script("return window.__probe.headings.at(-1).at", []).await?;
    let said = tab.statuses_so_far().await?.into_iter();
    let signs = said.filter(|(text, at)| !text.is_empty() && *at >= clicked);
    Ok(Way { signs: signs.map(|(text, at)| (text, at - clicked)).collect(), took: arrived - clicked })
}
