//! Owns the portal in a folder of its host: everything works below that path, and nothing is asked for outside of it.

use std::time::Duration;

use browser_tests::{Browser, Outcome, Setup, State, Visit, pages, run_on, serve_below};

const BASE: &str = "/some/path/";

/// F-40: below a base path a reader clicks her way from home to Dura, opens it by its address in German and Arabic, reloads
/// it, changes the language, goes back, and meets a page that is not there; every request stays below the path and is
/// answered with 200, but the one for the page that is not there.
async fn the_portal_lives_below_a_path(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go("/").await?;
    for link in ["Themen", "Internationales", "Dortmund International", "Projektpartnerschaften", "Dura"] {
        tab.follow(link).await?;
    }
    assert_eq!(
        (tab.heading().await?.as_str(), tab.address().await?.as_str()),
        (pages::DURA_HEADING, pages::DURA)
    );
    assert_eq!(visit.server.requests_for(pages::DURA).len(), 0, "the app answered the clicks, not the host");
    tab.back().await?;
    assert_eq!(tab.address().await?, pages::PROJEKTPARTNERSCHAFTEN);

    for locale in [pages::DE, pages::AR] {
        let address = format!("{}{}", locale.prefix, pages::DURA);
        tab.go(&address).await?;
        tab.reload().await?;
        tab.until_ready().await?;
        assert_eq!(
            (tab.address().await?.as_str(), tab.root("dir").await?.as_str()),
            (address.as_str(), locale.dir)
        );
    }
    tab.follow_in("nav.languages", "English").await?;
    assert_eq!(tab.address().await?, format!("/en{}", pages::DURA));
    tab.back().await?;
    assert_eq!(tab.address().await?, format!("/ar{}", pages::DURA));

    tab.set_out_for(pages::MISSING).await?;
    tab.until_state(State::Missing, Duration::from_secs(10)).await?;
    tab.find("main .ways a[href]").await?.click().await?;
    tab.until_ready().await?;
    tab.forget_complaints().await;

    let below = format!("{}{BASE}", visit.server.origin());
    let requests = tab.requests();
    assert!(requests.len() > 20, "the requests of a visit are seen: {requests:?}");
    let outside: Vec<_> =
        requests.iter().filter(|url| !url.starts_with(&below) && !url.starts_with("data:")).collect();
    assert!(outside.is_empty(), "asked for outside of {BASE}: {outside:?}");
    let log = visit.server.log();
    let bad: Vec<_> =
        log.iter().filter(|entry| entry.status != Some(200)).map(|entry| entry.path.as_str()).collect();
    assert!(
        bad.iter().all(|path| [pages::MISSING, MISSING_JSON].contains(path)),
        "not answered with 200: {bad:?}"
    );
    Ok(())
}

/// The app asks for the content of an address before it says that there is none.
const MISSING_JSON: &str = "/content/de/themen/gibt-es-nicht.json";

fn run_below(browser: Browser) {
    let server = serve_below(BASE).unwrap_or_else(|reason| panic!("{reason}"));
    run_on(server, browser, Setup::default(), the_portal_lives_below_a_path);
}

#[test]
fn chromium() {
    run_below(Browser::Chromium);
}

#[test]
fn firefox() {
    run_below(Browser::Firefox);
}
