//! Owns a reader who has the portal open while it is put online anew: her next click brings the new one.

use std::time::Duration;

use browser_tests::{Outcome, Visit, heading, here, in_both_directions, pages};
use test_server::{Fault, Matcher, Times};

/// F-20: she returns to the tab, and the host names another build. The page at hand stays; her next click loads the
/// document of its page from the host, once.
async fn after_a_deployment_the_next_click_loads_a_document(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for sign in [
        "window.dispatchEvent(new Event('focus'))",
        "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))",
    ] {
        tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
        let before = visit.server.requests_for(here(pages::DURA)).len();
        is_put_online_anew(visit);
        tab.script::<()>(&format!("{sign}; return null"), []).await?;
        until_news(visit).await?;
        let link = tab.link_in("main", here(pages::DURA)).await?;
        tab.leave_by(&link).await?;
        tab.until_ready().await?;
        assert_eq!(
            (tab.heading().await?.as_str(), tab.address().await?.as_str()),
            (heading(pages::DURA), here(pages::DURA))
        );
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(
            visit.server.requests_for(here(pages::DURA)).len() - before,
            1,
            "after “{sign}” asked for once"
        );
        tab.back().await?;
        assert_eq!(tab.address().await?, here(pages::PROJEKTPARTNERSCHAFTEN));
        visit.server.mend();
    }
    Ok(())
}
in_both_directions!(after_a_deployment_the_next_click_loads_a_document);

/// F-20 on the way: walking on asks as well, and the click after that loads a document.
async fn after_a_deployment_walking_on_loads_a_document(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::DORTMUND_INTERNATIONAL)).await?;
    is_put_online_anew(visit);
    tab.follow(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    assert_eq!(visit.server.requests_for(here(pages::PROJEKTPARTNERSCHAFTEN)).len(), 0);
    until_news(visit).await?;
    let link = tab.link_in("main", here(pages::DURA)).await?;
    tab.leave_by(&link).await?;
    tab.until_ready().await?;
    assert_eq!(visit.server.requests_for(here(pages::DURA)).len(), 1);
    Ok(())
}
in_both_directions!(after_a_deployment_walking_on_loads_a_document);

/// F-20, the other side: as long as the same build is online no document is loaded, and the host is asked for its build
/// once in a minute at most, however often she returns.
async fn without_a_deployment_no_document_is_loaded(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::DORTMUND_INTERNATIONAL)).await?;
    tab.script::<()>(
        "for (let i = 0; i < 5; i += 1) window.dispatchEvent(new Event('focus')); return null",
        [],
    )
    .await?;
    until_news(visit).await?;
    tab.follow(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    tab.script::<()>("window.dispatchEvent(new Event('focus')); return null", []).await?;
    tab.follow(here(pages::DURA)).await?;
    assert_eq!(visit.server.requests_for("/version.json").len(), 1);
    for address in [here(pages::PROJEKTPARTNERSCHAFTEN), here(pages::DURA)] {
        assert_eq!(visit.server.requests_for(address).len(), 0, "{address}");
    }
    Ok(())
}
in_both_directions!(without_a_deployment_no_document_is_loaded);

/// F-20: a reader who leaves the tab asks for nothing; only her return does.
async fn who_leaves_the_tab_asks_for_nothing(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::DORTMUND_INTERNATIONAL)).await?;
    let hides = "for (const [name, value] of [['visibilityState', 'hidden'], ['hidden', true]])
            Object.defineProperty(document, name, { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true })); delete document.visibilityState; delete document.hidden; return null";
    tab.script::<()>(hides, []).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(visit.server.requests_for("/version.json").len(), 0, "asked although the tab was hidden");
    Ok(())
}
in_both_directions!(who_leaves_the_tab_asks_for_nothing);

/// F-44: two tabs, one opened before the deployment and one after; each works, and neither goes round in circles.
async fn a_tab_from_before_and_one_from_after_a_deployment_both_work(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    let old = tab.driver().window().await?;
    is_put_online_anew(visit);
    let new = tab.driver().new_tab().await?;
    tab.driver().switch_to_window(new).await?;
    tab.go(here(pages::DORTMUND_INTERNATIONAL)).await?;
    assert_eq!(
        tab.follow(here(pages::PROJEKTPARTNERSCHAFTEN)).await?,
        heading(pages::PROJEKTPARTNERSCHAFTEN)
    );
    tab.driver().switch_to_window(old).await?;
    tab.script::<()>("window.dispatchEvent(new Event('focus')); return null", []).await?;
    until_news(visit).await?;
    let link = tab.link_in("main", here(pages::DURA)).await?;
    tab.leave_by(&link).await?;
    tab.until_ready().await?;
    assert_eq!(tab.heading().await?, heading(pages::DURA));
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(visit.server.requests_for(here(pages::DURA)).len(), 1);
    Ok(())
}
in_both_directions!(a_tab_from_before_and_one_from_after_a_deployment_both_work);

fn is_put_online_anew(visit: &Visit) {
    let newer = br#"{"build":"0123456789abcdef","schema":1}"#.to_vec();
    let newer = Fault::ReplaceBody("application/json; charset=utf-8".to_owned(), newer);
    visit.server.fault(Matcher::exact("/version.json"), Times::Always, newer);
}

/// Waits until the page has been told which build is online, and has had time to read it.
async fn until_news(visit: &Visit) -> Outcome {
    let told = "performance.getEntriesByType('resource').some((e) => e.name.endsWith('/version.json') && e.responseEnd > 0)";
    visit.tab.until("an answer about the build online", Duration::from_secs(5), told).await?;
    let turn = "return new Promise((done) => setTimeout(() => requestAnimationFrame(() => done(true)), 50))";
    visit.tab.script::<bool>(turn, []).await?;
    Ok(())
}
