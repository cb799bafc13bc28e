//! Owns Back and Forward: address bar, page and place on the page stay together, whatever the order.

use std::time::Duration;

use browser_tests::{Outcome, Visit, heading, here, in_both_directions, pages};

/// The address bar stays right after A → B → C, Back, Forward and a link to B. (The router of Leptos 0.8 keeps a list of
/// its own that forgets Forward, and then leaves the address of C above the page of B.)
async fn the_address_bar_is_right_after_back_forward_and_a_link(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::THEMEN)).await?;
    tab.follow(here(pages::INTERNATIONALES)).await?;
    tab.follow(here(pages::DORTMUND_INTERNATIONAL)).await?;
    tab.back().await?;
    assert_eq!(
        (tab.address().await?.as_str(), tab.heading().await?.as_str()),
        (here(pages::INTERNATIONALES), heading(pages::INTERNATIONALES))
    );
    tab.forward().await?;
    assert_eq!(tab.address().await?, here(pages::DORTMUND_INTERNATIONAL));
    assert_eq!(
        tab.follow_in("nav.breadcrumb", here(pages::INTERNATIONALES)).await?,
        heading(pages::INTERNATIONALES)
    );
    tab.until("the address of the page shown", Duration::from_millis(500), &at(here(pages::INTERNATIONALES)))
        .await?;
    tab.back().await?;
    assert_eq!(
        (tab.address().await?.as_str(), tab.heading().await?.as_str()),
        (here(pages::DORTMUND_INTERNATIONAL), heading(pages::DORTMUND_INTERNATIONAL))
    );
    tab.reload().await?;
    tab.until_heading(heading(pages::DORTMUND_INTERNATIONAL)).await
}
in_both_directions!(the_address_bar_is_right_after_back_forward_and_a_link);

/// Back leads to the place on the page where the reader left it, give or take 50 pixels. A link
/// leads to the top.
async fn back_returns_to_the_place_on_the_page(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::DURA)).await?;
    let card = tab.find_all("[data-related] .card a").await?.into_iter().nth(4).ok_or("no fifth card")?;
    tab.script::<()>(
        "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' }); return null",
        [card.to_json()?],
    )
    .await?;
    let left = tab.scrolled().await?;
    assert!(left > 300.0, "the cards stand low on the page, not at {left}");
    tab.follow_link(&card).await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(tab.scrolled().await? < 1.0, "a link leads to the top");
    tab.back().await?;
    let back = format!("Math.abs(window.scrollY - {left}) <= 50");
    tab.until(&format!("the page at {left} again"), Duration::from_secs(1), &back).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!((tab.scrolled().await? - left).abs() <= 50.0, "the place does not move any more");
    Ok(())
}
in_both_directions!(back_returns_to_the_place_on_the_page);

fn at(path: &str) -> String {
    format!("location.pathname === '{path}'")
}
