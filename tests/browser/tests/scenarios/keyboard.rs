//! Owns the portal without a mouse: the skip link, and the way to Dura by Tab and Enter alone.

use std::time::Duration;

use browser_tests::{Key, Outcome, Setup, Tab, Visit, heading, here, in_both_directions, pages};

use crate::walk::STEPS;

/// the first Tab on a page reaches the skip link, which then is visible and at least 24 pixels high; Enter moves the
/// focus into `main`, and the next Tab goes to the first control in there.
async fn the_first_tab_offers_to_skip_to_the_content(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for address in [here("/"), here(pages::DURA)] {
        tab.go(address).await?;
        tab.press(Key::Tab).await?;
        assert_eq!(
            tab.focus().await?.href,
            "#main",
            "on {address} the first Tab reaches {:?}",
            tab.focus().await?
        );
        tokio::time::sleep(Duration::from_millis(300)).await;
        let visible = "const link = document.activeElement, box = link.getBoundingClientRect();
            const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return [box.height >= 24, box.top >= 0 && box.bottom <= innerHeight, link === hit || link.contains(hit)];";
        let visible: [bool; 3] = tab.script(visible, []).await?;
        assert_eq!(visible, [true; 3], "high enough, inside the window, on top");
        tab.press(Key::Enter).await?;
        tab.until("the focus in main", Duration::from_millis(500), "document.activeElement?.closest('main')")
            .await?;
        tab.press(Key::Tab).await?;
        let first = "return document.activeElement === [...document.querySelectorAll('main :is(a[href], summary, :enabled)')] \
            .find((e) => e.checkVisibility())";
        assert!(tab.script::<bool>(first, []).await?, "the next Tab reaches {:?}", tab.focus().await?);
    }
    Ok(())
}
in_both_directions!(the_first_tab_offers_to_skip_to_the_content);

/// A reader without a mouse gets from the home page to Dura with Tab and Enter, and on every page starts at its heading.
async fn tab_and_enter_lead_from_home_to_dura(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here("/")).await?;
    for step in STEPS {
        tab_to(tab, here(step)).await?;
        tab.press(Key::Enter).await?;
        tab.until_heading(heading(step)).await?;
        tab.until(
            "the focus on the heading",
            Duration::from_millis(500),
            "document.activeElement?.localName === 'h1'",
        )
        .await?;
    }
    assert_eq!(tab.address().await?, here(pages::DURA));
    Ok(())
}
in_both_directions!(tab_and_enter_lead_from_home_to_dura);

/// Presses Tab until a link in `main` to this path has the focus.
async fn tab_to(tab: &Tab, path: &str) -> Outcome {
    let mut passed = Vec::new();
    while passed.len() < 80 {
        tab.press(Key::Tab).await?;
        let focus = tab.focus().await?;
        if focus.in_main && focus.tag == "a" && focus.href == path {
            return Ok(());
        }
        passed.push(focus.text);
    }
    Err(format!("Tab does not reach {path}, only {passed:?}").into())
}

/// the ring of a card's link surrounds the whole card, in forced colours as well. A-14: nothing calls itself a tree.
async fn the_focus_ring_surrounds_the_card(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    let heading = tab.find("main h1").await?;
    tab.script::<()>("arguments[0].focus(); return null", [heading.to_json()?]).await?;
    for _ in 0..40 {
        tab.press(Key::Tab).await?;
        if tab.script::<bool>("return document.activeElement.closest('.card') !== null", []).await? {
            break;
        }
    }
    let ring = "const card = document.activeElement.closest('.card'), style = getComputedStyle(card);
        return [style.outlineStyle, parseFloat(style.outlineWidth), style.outlineColor]";
    let (style, width, colour): (String, f64, String) = tab.script(ring, []).await?;
    assert!(style != "none" && width >= 2.0 && !colour.starts_with("rgba"), "{style} {width} {colour}");
    assert!(tab.find_all("[role=tree], [role=treeitem]").await?.is_empty());
    Ok(())
}
in_both_directions!(the_focus_ring_surrounds_the_card);

mod in_forced_colours {
    use super::*;

    in_both_directions!(the_focus_ring_surrounds_the_card, Setup::default().forced_colours());

    async fn the_focus_ring_surrounds_the_card(visit: &Visit) -> Outcome {
        super::the_focus_ring_surrounds_the_card(visit).await
    }
}
