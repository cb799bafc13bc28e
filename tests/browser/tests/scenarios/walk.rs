//! Owns the way through the topic hierarchy: clicking from the home page to Dura and along its cards.

use std::collections::HashSet;
use std::time::Duration;

use browser_tests::{Outcome, Tab, Visit, either, heading, here, in_both_directions, pages};
use serde_json::json;

/// The clicks from home to Dura.
pub(crate) const STEPS: [&str; 5] = [
    pages::THEMEN,
    pages::INTERNATIONALES,
    pages::DORTMUND_INTERNATIONAL,
    pages::PROJEKTPARTNERSCHAFTEN,
    pages::DURA,
];

/// A reader comes from the home page to Dura by clicking alone, and always knows where she is: address bar, heading,
/// trail and a title that no other page has (A-03: titles are distinct).
async fn a_reader_clicks_her_way_from_home_to_dura(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here("/")).await?;
    let facts = "return document.querySelectorAll('script[type=\"application/ld+json\"]').length";
    assert_eq!(tab.script::<u32>(facts, []).await?, 1);
    let mut titles = HashSet::from([tab.title().await?]);
    for step in STEPS {
        let (address, own) = (here(step), heading(step));
        assert_eq!(tab.follow(address).await?, own);
        assert_eq!(tab.address().await?, address);
        let title = tab.title().await?;
        assert!(title.starts_with(own), "the title of {address} is {title}");
        assert!(titles.insert(title.clone()), "two pages are called {title}");
        assert_eq!(
            tab.script::<u32>(facts, []).await?,
            0,
            "{address} keeps the first page's facts for machines"
        );
    }
    let read = "return [...document.querySelectorAll('nav.breadcrumb li')].map((e) => e.querySelector('a')?.pathname)";
    let trail: Vec<Option<String>> = tab.script(read, []).await?;
    let [.., last] = trail.as_slice() else { return Err("no trail".into()) };
    assert_eq!(*last, None, "the page itself is no link");
    let others: Vec<_> = trail.iter().flatten().map(String::as_str).collect();
    assert_eq!(others, [0, 1, 2, 3].map(|step| here(STEPS[step])));
    Ok(())
}
in_both_directions!(a_reader_clicks_her_way_from_home_to_dura);

/// A visit costs one file a page: the first view comes with its document, and walking on to Dura asks once for each
/// page's content, and never for a list of all.
async fn each_page_of_the_walk_costs_one_fetch(visit: &Visit) -> Outcome {
    visit.tab.go(here("/")).await?;
    for step in STEPS {
        visit.tab.follow(here(step)).await?;
    }
    let mut expected: Vec<_> = STEPS.iter().map(|step| browser_tests::json_of(here(step))).collect();
    let mut asked: Vec<_> = visit.server.log().into_iter().map(|entry| entry.path).collect();
    asked.retain(|path| path.starts_with("/content/"));
    expected.sort();
    asked.sort();
    assert_eq!(asked, expected);
    Ok(())
}
in_both_directions!(each_page_of_the_walk_costs_one_fetch);

/// related pages are a list, one link each, named by the heading of its card, in at most 80 letters, never "mehr".
async fn the_cards_of_dura_are_a_list_of_links_named_by_their_headings(visit: &Visit) -> Outcome {
    visit.tab.go(here(pages::DURA)).await?;
    let read = "const clean = (e) => (e?.textContent ?? '').replaceAll('\\u00ad', '').replace(/\\s+/g, ' ').trim();
        return [...document.querySelectorAll('[data-related] .card')].map((card) => [card.querySelectorAll('a').length,
            clean(card.querySelector('a')), clean(card.querySelector('h2, h3, h4')), Boolean(card.closest('ul > li'))]);";
    let cards: Vec<(usize, String, String, bool)> = visit.tab.script(read, []).await?;
    assert_eq!(cards.len(), 15);
    for (links, name, heading, listed) in cards {
        assert_eq!((links, name.as_str(), listed), (1, heading.as_str(), true));
        assert!(
            (1..=80).contains(&name.chars().count())
                && !name.to_lowercase().starts_with(either("mehr", "المزيد")),
            "{name}"
        );
    }
    Ok(())
}
in_both_directions!(the_cards_of_dura_are_a_list_of_links_named_by_their_headings);

/// the whole card is the link; centre and all four corners, a little inset, lead there.
async fn a_card_can_be_hit_anywhere(visit: &Visit) -> Outcome {
    visit.tab.go(here(pages::DURA)).await?;
    open_the_rest(&visit.tab).await?;
    assert_eq!(misses(&visit.tab).await?, Vec::<String>::new());
    Ok(())
}
in_both_directions!(a_card_can_be_hit_anywhere);

/// Each of the fifteen cards leads to a page that stands and has a heading, and Back leads home to the cards.
async fn every_card_of_dura_leads_to_its_page(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::DURA)).await?;
    let mut seen = HashSet::new();
    for number in 0..15 {
        open_the_rest(tab).await?;
        let card =
            tab.find_all("[data-related] .card a").await?.into_iter().nth(number).ok_or("a card is gone")?;
        tab.script::<()>("arguments[0].scrollIntoView({ block: 'center' }); return null", [card.to_json()?])
            .await?;
        let href = card.attr("href").await?.unwrap_or_default();
        tab.follow_link(&card).await?;
        assert_eq!(tab.address().await?, href);
        assert!(seen.insert(href.clone()), "two cards lead to {href}");
        tab.back().await?;
        assert_eq!(tab.address().await?, here(pages::DURA));
    }
    Ok(())
}
in_both_directions!(every_card_of_dura_leads_to_its_page);

/// A disc on the map leads to its place as its entry in the list does: without a document from the host.
async fn a_disc_on_the_map_leads_to_its_place(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for page in [here("/"), here(pages::MAP)] {
        tab.go(page).await?;
        let disc = format!("document.querySelector('.map__spot[href=\"{}\"] .map__disc')", here(pages::DURA));
        let click = format!("{disc}.scrollIntoView({{ block: 'center' }}); return {disc}");
        let found = tab.driver().execute(click, vec![]).await?.element()?;
        found.click().await?;
        tab.until_heading(heading(pages::DURA)).await?;
        assert_eq!(visit.server.requests_for(here(pages::DURA)).len(), 0, "the document was loaded");
    }
    Ok(())
}
in_both_directions!(a_disc_on_the_map_leads_to_its_place);

/// Opens the switch behind which the cards after the sixth stand.
async fn open_the_rest(tab: &Tab) -> Outcome {
    tab.script("document.querySelector('.more').open = true; return null", []).await
}

/// Names of cards and points at which something else than their link would be hit.
async fn misses(tab: &Tab) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    tokio::time::sleep(Duration::from_millis(100)).await;
    let hit = "return [...document.querySelectorAll('[data-related] .card')].flatMap((card) => {
        card.scrollIntoView({ block: 'center', behavior: 'instant' });
        const link = card.querySelector('a'), box = card.getBoundingClientRect(), inset = arguments[0];
        return [[.5, .5], [0, 0], [1, 0], [0, 1], [1, 1]].flatMap(([x, y]) => {
            const at = (start, size, share) => Math.min(Math.max(start + size * share, start + inset), start + size - inset);
            const hit = document.elementFromPoint(at(box.left, box.width, x), at(box.top, box.height, y));
            return hit?.closest('a') === link ? [] : [`${link.textContent} at ${x} ${y}: ${hit?.outerHTML.slice(0, 80)}`];
        });
    })";
    tab.script(hit, [json!(12)]).await
}
