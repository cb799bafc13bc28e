//! Owns how the app foresees where a reader goes: what is asked for before a click, and what is not asked for twice.

use std::time::Duration;

use browser_tests::{
    Outcome, Visit, WebElement, heading, here, in_both_browsers, in_both_directions, json_of, pages,
};

/// A mouse that rests on a link brings its page; the click then shows it and asks for nothing more.
async fn a_resting_mouse_brings_the_page(visit: &Visit) -> Outcome {
    let link = link_to_dura(visit).await?;
    visit.tab.point_at(&link).await?;
    until_asked(visit).await?;
    click_shows_it_without_asking_again(visit, &link).await
}
in_both_directions!(a_resting_mouse_brings_the_page);

/// So does the keyboard when it reaches a link.
async fn the_keyboard_on_a_link_brings_the_page(visit: &Visit) -> Outcome {
    let link = link_to_dura(visit).await?;
    visit.tab.script::<()>("arguments[0].focus(); return null", [link.to_json()?]).await?;
    until_asked(visit).await?;
    click_shows_it_without_asking_again(visit, &link).await
}
in_both_directions!(the_keyboard_on_a_link_brings_the_page);

/// So does a finger that touches a link.
async fn a_touch_on_a_link_brings_the_page(visit: &Visit) -> Outcome {
    let link = link_to_dura(visit).await?;
    let touch = "arguments[0].dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' })); return null";
    visit.tab.script::<()>(touch, [link.to_json()?]).await?;
    until_asked(visit).await?;
    click_shows_it_without_asking_again(visit, &link).await
}
in_both_directions!(a_touch_on_a_link_brings_the_page);

/// A press of the mouse brings the page before it is let go, which makes the click.
async fn a_press_brings_the_page_before_the_click(visit: &Visit) -> Outcome {
    let link = link_to_dura(visit).await?;
    let tab = &visit.tab;
    tab.hold(&link).await?;
    until_asked(visit).await?;
    assert_eq!(tab.heading().await?, heading(pages::PROJEKTPARTNERSCHAFTEN), "a press is no click");
    tab.let_go().await?;
    tab.until_heading(heading(pages::DURA)).await?;
    assert_eq!(asked(visit), 1);
    Ok(())
}
in_both_directions!(a_press_brings_the_page_before_the_click);

/// A click while the page is already on its way waits for it and does not ask a second time.
async fn a_click_on_the_way_asks_only_once(visit: &Visit) -> Outcome {
    let link = link_to_dura(visit).await?;
    let slow = test_server::Fault::Delay(Duration::from_millis(700));
    visit.server.fault(
        test_server::Matcher::exact(json_of(here(pages::DURA))),
        test_server::Times::Always,
        slow,
    );
    visit.tab.script::<()>("arguments[0].focus(); return null", [link.to_json()?]).await?;
    until_asked(visit).await?;
    click_shows_it_without_asking_again(visit, &link).await
}
in_both_directions!(a_click_on_the_way_asks_only_once);

/// A mouse on its way elsewhere passes over links; what it left again at once is not asked for.
async fn a_passing_mouse_asks_for_nothing(visit: &Visit) -> Outcome {
    let link = link_to_dura(visit).await?;
    let pass = "const over = (e) => e.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        over(arguments[0]); setTimeout(() => over(document.querySelector('main h1')), 20); return null";
    visit.tab.script::<()>(pass, [link.to_json()?]).await?;
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert_eq!(asked(visit), 0);
    Ok(())
}
in_both_directions!(a_passing_mouse_asks_for_nothing);

/// What is foreseen is drawn aside and laid out, and leaves nothing in the document before the click.
async fn what_is_foreseen_leaves_no_trace(visit: &Visit) -> Outcome {
    let link = link_to_dura(visit).await?;
    let tab = &visit.tab;
    let laid_out = "window.__aside = 0; window.__whole = document.body.cloneNode(true);
        new MutationObserver((changes) => { window.__aside += changes.length }).observe(document.body, { childList: true }); return null";
    tab.script::<()>(laid_out, []).await?;
    tab.point_at(&link).await?;
    tab.until("a view laid out", Duration::from_secs(5), "window.__aside > 0").await?;
    assert!(tab.script::<bool>("return window.__whole.isEqualNode(document.body)", []).await?);
    click_shows_it_without_asking_again(visit, &link).await
}
in_both_directions!(what_is_foreseen_leaves_no_trace);

/// A page in another language may want other fonts; nobody gets them for pointing at its name.
async fn another_language_brings_no_fonts_before_the_click(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(pages::DURA).await?;
    let fonts = || tab.requests().iter().filter(|request| request.ends_with(".woff2")).count();
    tokio::time::sleep(Duration::from_millis(500)).await;
    let before = fonts();
    let link = tab.find(".languages a[hreflang=ar]").await?;
    tab.point_at(&link).await?;
    let json = json_of(&["/ar", pages::DURA].concat());
    let asked = || !visit.server.requests_for(&json).is_empty();
    for _ in 0..100 {
        if asked() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(asked(), "nobody asked for the page");
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(fonts(), before);
    Ok(())
}
in_both_browsers!(another_language_brings_no_fonts_before_the_click);

/// A reader who asks to save data is asked for nothing she did not click on. (Only Chromium tells; this plays its part.)
async fn who_saves_data_gets_only_what_she_clicks(visit: &Visit) -> Outcome {
    let saves = "() => { Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }); }";
    visit.tab.before_every_document(saves).await?;
    let link = link_to_dura(visit).await?;
    assert!(visit.tab.script::<bool>("return navigator.connection.saveData", []).await?);
    let signs = "const link = arguments[0]; link.focus();
        for (const kind of ['pointerover', 'pointerdown']) link.dispatchEvent(new Event(kind, { bubbles: true })); return null";
    visit.tab.script::<()>(signs, [link.to_json()?]).await?;
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert_eq!(asked(visit), 0);
    click_shows_it_without_asking_again(visit, &link).await
}
in_both_directions!(who_saves_data_gets_only_what_she_clicks);

/// Without any sign, by a click alone, the page is asked for once as well.
async fn it_is_asked_for_once_without_any_sign(visit: &Visit) -> Outcome {
    let link = link_to_dura(visit).await?;
    visit.tab.script::<()>("arguments[0].click(); return null", [link.to_json()?]).await?;
    visit.tab.until_heading(heading(pages::DURA)).await?;
    assert_eq!(asked(visit), 1);
    Ok(())
}
in_both_directions!(it_is_asked_for_once_without_any_sign);

async fn link_to_dura(visit: &Visit) -> Result<WebElement, Box<dyn std::error::Error>> {
    visit.tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    assert_eq!(asked(visit), 0);
    visit.tab.link_in("main", here(pages::DURA)).await
}

fn asked(visit: &Visit) -> usize {
    visit.server.requests_for(&json_of(here(pages::DURA))).len()
}

async fn until_asked(visit: &Visit) -> Outcome {
    for _ in 0..100 {
        if asked(visit) > 0 {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Err("nobody asked for the page in two seconds".into())
}

async fn click_shows_it_without_asking_again(visit: &Visit, link: &WebElement) -> Outcome {
    assert_eq!(visit.tab.follow_link(link).await?, heading(pages::DURA));
    assert_eq!(asked(visit), 1);
    assert_eq!(
        visit.server.requests_for(here(pages::DURA)).len(),
        0,
        "the app answered the click, not the host"
    );
    Ok(())
}
