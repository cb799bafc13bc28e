//! Owns what a reader who sees little, or nothing, notices of an arrival: focus, title, language, one heading.

use std::time::Duration;

use browser_tests::{
    Key, Outcome, State, Tab, Visit, heading, here, in_both_browsers, in_both_directions, json_of, pages,
};
use test_server::{Fault, Matcher, Times};

use crate::walk::STEPS;

/// half a second after another page stands at the latest, the focus is on its heading, the only visible h1, with a
/// ring that can be seen. A-03: the title has changed before the focus moved, so that a screen reader says the new one.
async fn after_a_click_focus_is_on_the_new_heading_and_the_title_changed_before(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here("/")).await?;
    for step in STEPS {
        let heading = tab.follow(here(step)).await?;
        focus_is_on_the_heading(tab, &heading).await?;
        title_stood_before_focus(tab).await?;
    }
    tab.back().await?;
    focus_is_on_the_heading(tab, heading(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    title_stood_before_focus(tab).await?;
    tab.forward().await?;
    focus_is_on_the_heading(tab, heading(pages::DURA)).await?;
    title_stood_before_focus(tab).await
}
in_both_directions!(after_a_click_focus_is_on_the_new_heading_and_the_title_changed_before);

/// A-01 for the keyboard: a link opened by Enter leads to the heading of its page as a click does, and the ring shows.
async fn after_enter_the_focus_ring_on_the_heading_is_visible(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here("/")).await?;
    let link = tab.link_in("main", here(pages::THEMEN)).await?;
    tab.script::<()>("arguments[0].focus(); return null", [link.to_json()?]).await?;
    tab.press(Key::Enter).await?;
    tab.until_heading(heading(pages::THEMEN)).await?;
    focus_is_on_the_heading(tab, heading(pages::THEMEN)).await?;
    let ring: (String, f64) = tab
        .script("const s = getComputedStyle(document.querySelector('h1')); return [s.outlineStyle, parseFloat(s.outlineWidth)]", [])
        .await?;
    assert!(ring.0 != "none" && ring.1 >= 2.0, "the ring is {ring:?}");
    Ok(())
}
in_both_directions!(after_enter_the_focus_ring_on_the_heading_is_visible);

/// on the first load nothing has the focus and nothing is scrolled, as on any page of the web.
async fn on_the_first_load_focus_and_scroll_are_left_alone(visit: &Visit) -> Outcome {
    visit.tab.go(here(pages::DURA)).await?;
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(visit.tab.focus().await?.tag, "body");
    assert_eq!(visit.tab.focus_so_far().await?.len(), 0);
    assert!(visit.tab.scrolled().await? < 1.0);
    Ok(())
}
in_both_directions!(on_the_first_load_focus_and_scroll_are_left_alone);

/// Every document type opens by its address and by a reload, in every language that has it, with the language and
/// direction of its script on `html` and exactly one h1.
async fn every_document_type_opens_by_its_address_in_every_language(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let mut faults = Vec::new();
    for (name, path) in pages::TYPES {
        for locale in [pages::DE, pages::EN, pages::AR, pages::SIMPLE] {
            if locale.prefix == pages::SIMPLE.prefix && name == "article" {
                continue; // this article is not written in Leichte Sprache
            }
            let address = format!("{}{path}", locale.prefix);
            match tab.go(&address).await {
                Ok(()) => {
                    let found =
                        (tab.root("lang").await?, tab.root("dir").await?, tab.texts_of("h1").await?.len());
                    // Leichte Sprache may be told apart from plain German by a longer tag.
                    let right = found.0 == locale.lang || found.0.starts_with(&format!("{}-", locale.lang));
                    if !right || found.1 != locale.dir || found.2 != 1 || tab.address().await? != address {
                        faults.push(format!("{address}: {found:?} at {}", tab.address().await?));
                    }
                }
                Err(error) => faults.push(format!("{address}: {error}")),
            }
        }
    }
    tab.go(pages::DURA).await?;
    tab.reload().await?;
    tab.until_ready().await?;
    assert_eq!(tab.address().await?, pages::DURA);
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}
in_both_browsers!(every_document_type_opens_by_its_address_in_every_language);

/// the language links lead to the same page in the other language, and the page's language and direction change
/// with it, before the focus moves to the heading.
async fn changing_the_language_keeps_the_page(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(pages::DURA).await?;
    for (name, locale) in [
        ("العربية", pages::AR),
        ("English", pages::EN),
        ("Leichte Sprache", pages::SIMPLE),
        ("Deutsch", pages::DE),
    ] {
        let heading = tab.follow_in("nav.languages", name).await?;
        assert_eq!(tab.address().await?, format!("{}{}", locale.prefix, pages::DURA));
        assert_eq!(tab.root("dir").await?, locale.dir, "{name}");
        assert!(tab.root("lang").await?.starts_with(locale.lang), "{name}");
        focus_is_on_the_heading(tab, &heading).await?;
    }
    Ok(())
}
in_both_browsers!(changing_the_language_keeps_the_page);

async fn focus_is_on_the_heading(tab: &Tab, heading: &str) -> Outcome {
    let there = "document.activeElement?.localName === 'h1' && document.querySelectorAll('h1').length === 1";
    tab.until("the focus on the only h1", Duration::from_millis(500), there).await?;
    assert_eq!(tab.focus().await?.text, heading);
    Ok(())
}

/// Whenever the focus came to this heading, the title at hand stood already.
async fn title_stood_before_focus(tab: &Tab) -> Outcome {
    let (heading, title) = (tab.heading().await?, tab.title().await?);
    let mut arrivals = tab.focus_so_far().await?;
    arrivals.retain(|arrival| arrival.tag == "h1" && arrival.text == heading);
    assert!(!arrivals.is_empty(), "the focus has not been on “{heading}”");
    assert!(arrivals.iter().all(|arrival| arrival.title == title), "{arrivals:?}");
    Ok(())
}

/// from the click to the arrival on a page that takes its time, the focus is nowhere for no longer than a second.
async fn the_focus_is_never_lost_on_the_way(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    let late = Fault::Delay(Duration::from_millis(1500));
    visit.server.fault(Matcher::exact(json_of(here(pages::DURA))), Times::Always, late);
    let watch = "window.__lost = { now: 0, longest: 0, samples: 0 };
        setInterval(() => {
            const seen = window.__lost;
            seen.now = document.activeElement === document.body ? seen.now + 50 : 0;
            seen.longest = Math.max(seen.longest, seen.now);
            seen.samples += 1;
        }, 50); return null";
    let link = tab.link_in("main", here(pages::DURA)).await?;
    tab.script::<()>("arguments[0].focus(); return null", [link.to_json()?]).await?;
    tab.script::<()>(watch, []).await?;
    tab.follow_link(&link).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let (longest, samples): (f64, u32) =
        tab.script("return [window.__lost.longest, window.__lost.samples]", []).await?;
    assert!(samples > 10, "{samples} samples");
    assert!(longest <= 1000.0, "the focus was nowhere for {longest} ms");
    Ok(())
}
in_both_directions!(the_focus_is_never_lost_on_the_way);

/// another query of the same address takes the focus from nothing.
async fn another_query_leaves_the_focus_alone(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::DURA)).await?;
    let link = tab.find("main a[href]").await?;
    tab.script::<()>("arguments[0].focus(); return null", [link.to_json()?]).await?;
    let change =
        "history.pushState(null, '', '?x=1'); dispatchEvent(new PopStateEvent('popstate')); return null";
    tab.script::<()>(change, []).await?;
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert!(tab.script::<bool>("return document.activeElement === arguments[0]", [link.to_json()?]).await?);
    Ok(())
}
in_both_directions!(another_query_leaves_the_focus_alone);

/// the title, which a screen reader says on arrival, is in the language of the page; on the missing page as well.
async fn titles_are_in_the_language_of_the_page(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let mut missing = Vec::new();
    for locale in pages::LOCALES {
        tab.go(&format!("{}/", locale.prefix)).await?;
        tab.follow_link(&tab.find("main .card a").await?).await?;
        let title = tab.title().await?;
        let is_arabic = title.chars().any(|letter| ('\u{600}'..'\u{700}').contains(&letter));
        assert_eq!(is_arabic, locale.prefix == "/ar", "{title}");
        tab.set_out_for(&format!("{}{}", locale.prefix, pages::MISSING)).await?;
        tab.until_state(State::Missing, Duration::from_secs(10)).await?;
        // Leichte Sprache is German, too.
        if locale.prefix != "/leichte-sprache" {
            missing.push(tab.title().await?);
        }
    }
    tab.forget_complaints().await;
    let count = missing.len();
    missing.sort();
    missing.dedup();
    assert_eq!(missing.len(), count, "each language has its own words: {missing:?}");
    Ok(())
}
in_both_browsers!(titles_are_in_the_language_of_the_page);
