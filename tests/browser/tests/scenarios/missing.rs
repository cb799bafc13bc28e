//! Owns what a reader finds at an address where there is no page; knows nothing of failures.

use std::time::Duration;

use browser_tests::{Outcome, State, Visit, dist, here, in_both_browsers, in_both_directions, pages};

/// An unknown address says so in the reader's language, has a heading and leads on; so does one no server should choke on
/// (F-38: broken escapes, an address of ten thousand letters, ways out of the folder, a zero byte, a language the portal
/// does not have). Nothing strange is asked of the host: only the document itself, content, and the app's own files.
async fn an_unknown_address_says_so_and_leads_on(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let long = format!("/{}/", "x".repeat(10_000));
    let found = [
        (pages::MISSING, "de", "ltr"),
        ("/ar/themen/gibt-es-nicht/", "ar", "rtl"),
        ("/en/nowhere/", "en", "ltr"),
        ("/%E0%A4%A/", "de", "ltr"),
        (&long, "de", "ltr"),
        ("/..%2f..%2fetc%2fpasswd/", "de", "ltr"),
        ("/themen/%00/", "de", "ltr"),
        ("/fr/themen/", "de", "ltr"),
    ];
    let mut headings = Vec::new();
    for (address, lang, dir) in found {
        tab.set_out_for(address).await?;
        tab.until_state(State::Missing, Duration::from_secs(10)).await?;
        assert_eq!(
            (tab.root("lang").await?.as_str(), tab.root("dir").await?.as_str()),
            (lang, dir),
            "{address:.40}"
        );
        assert!(!tab.find_all("main a[href]").await?.is_empty(), "{address:.40} leads nowhere");
        headings.push(tab.heading().await?);
    }
    let addresses: Vec<_> = found.iter().map(|(address, ..)| (*address).to_owned()).collect();
    let strange: Vec<_> = visit
        .server
        .log()
        .into_iter()
        .map(|entry| entry.path)
        .filter(|path| !is_own(path) && !addresses.contains(path))
        .collect();
    assert!(strange.is_empty(), "{strange:?}");
    assert_ne!(headings[0], headings[1]);
    assert_ne!(headings[0], headings[2]);
    Ok(())
}
in_both_browsers!(an_unknown_address_says_so_and_leads_on);

/// From a page that does not exist the reader gets to one that does.
async fn from_a_missing_page_a_link_leads_to_a_real_one(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.set_out_for(here(pages::MISSING)).await?;
    tab.until_state(State::Missing, Duration::from_secs(10)).await?;
    tab.find("main a[href]").await?.click().await?;
    tab.until_ready().await?;
    assert_ne!(tab.address().await?, here(pages::MISSING));
    Ok(())
}
in_both_directions!(from_a_missing_page_a_link_leads_to_a_real_one);

/// An old address leads to its page even on a host that knows no redirects, as this one: the app looks it up.
async fn an_old_address_leads_to_its_page(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for (old, new) in [
        ("/de/leben_in_dortmund/internationales/irgendwas/", pages::INTERNATIONALES),
        ("/en/city_council/town_twinning/index.html", "/en/themen/internationales/staedtepartnerschaften/"),
    ] {
        tab.set_out_for(old).await?;
        let arrived = format!("location.pathname === '{new}'");
        tab.until("the page of today", Duration::from_secs(10), &arrived).await?;
        tab.until_ready().await?;
    }
    Ok(())
}
in_both_browsers!(an_old_address_leads_to_its_page);

/// Whether a path is one of those the portal consists of: content without any way out of it, or a file of the build.
fn is_own(path: &str) -> bool {
    let low = path.to_ascii_lowercase();
    let leads_out = ["..", "%2f", "%00"].iter().any(|part| low.contains(part));
    let is_content = low.starts_with("/content/") && low.ends_with(".json");
    let is_file = || dist().is_ok_and(|dist| dist.join(path.trim_start_matches('/')).is_file());
    !leads_out && (is_content || is_file())
}
