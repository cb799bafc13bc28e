//! Owns the pictures of an exhibition: each at its own address, and over the exhibition as large as the window.

use std::time::Duration;

use browser_tests::{
    Browser, Outcome, Setup, Tab, Visit, assert_accessible, either, heading, here, in_both_browsers,
    in_both_directions, locale, pages, run,
};
use test_server::{Fault, Matcher, Times};
use thirtyfour::Key;

use crate::barriers::assert_nothing_by_ibm;

pub(crate) const OPEN: &str = "document.querySelector('dialog:modal#lightbox')";
const CLOSED: &str = "!document.querySelector('dialog')";
pub(crate) const SOON: Duration = Duration::from_secs(5);

/// What a reader with a keyboard or a screen reader knows of the lightbox.
async fn place(tab: &Tab) -> Result<String, Box<dyn std::error::Error>> {
    tab.script("return document.querySelector('#lightbox-place > span')?.textContent ?? ''", []).await
}

pub(crate) async fn enlarge(
    tab: &Tab,
    locale: pages::Locale,
    number: usize,
) -> Result<String, Box<dyn std::error::Error>> {
    tab.go(&format!("{}{}", locale.prefix, pages::EXHIBITION)).await?;
    let link = tab.find_all("[data-enlarge]").await?.into_iter().nth(number - 1).ok_or("too few pictures")?;
    let address: String = tab.script("return arguments[0].getAttribute('href')", [link.to_json()?]).await?;
    link.click().await?;
    tab.until("an open lightbox", SOON, OPEN).await?;
    tab.until("the picture's address", SOON, &format!("location.pathname === '{address}'")).await?;
    Ok(address)
}

/// G2: opening pushes an address, turning replaces it, Back closes the picture and only it, Forward opens it again, and a
/// reload keeps it, on a page of its own.
async fn the_address_goes_with_the_picture(visit: &Visit, locale: pages::Locale) -> Outcome {
    let tab = &visit.tab;
    let first = enlarge(tab, locale, 2).await?;
    let exhibition = format!("{}{}", locale.prefix, pages::EXHIBITION);
    let entries: u32 = tab.script("return history.length", []).await?;
    tab.press(Key::End).await?;
    tab.until("another address", SOON, &format!("location.pathname !== '{first}'")).await?;
    let last = tab.address().await?;
    assert_eq!(tab.script::<u32>("return history.length", []).await?, entries, "turning adds no entry");
    tab.driver().back().await?;
    tab.until("no lightbox", SOON, CLOSED).await?;
    assert_eq!(tab.address().await?, exhibition, "Back closes the picture and nothing else");
    tab.driver().forward().await?;
    tab.until("the lightbox again", SOON, OPEN).await?;
    assert_eq!(tab.address().await?, last);
    tab.reload().await?;
    tab.until_ready().await?;
    assert_eq!(tab.address().await?, last, "a reload keeps the picture");
    assert_eq!(tab.find_all("main figure.photo img").await?.len(), 1);
    tab.back().await?;
    assert_eq!(tab.address().await?, exhibition);
    assert!(tab.find_all("dialog").await?.is_empty());
    Ok(())
}

async fn in_german(visit: &Visit) -> Outcome {
    the_address_goes_with_the_picture(visit, pages::DE).await
}
in_both_browsers!(in_german);

async fn in_arabic(visit: &Visit) -> Outcome {
    the_address_goes_with_the_picture(visit, pages::AR).await
}
in_both_browsers!(in_arabic);

/// Esc, the close button and Back close; the focus returns to the thumbnail of the picture seen last, and the page
/// moves only where that one would not be in the window.
async fn every_way_out_leads_back_to_the_thumbnail(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for (way, turns, last) in
        [("Esc", false, "/tradition/"), ("button", true, "/frauen/"), ("Back", false, "/tradition/")]
    {
        enlarge(tab, locale(), 2).await?;
        let before = tab.scrolled().await?;
        if turns {
            tab.press(either(Key::Right, Key::Left)).await?;
        }
        tab.until("the picture", SOON, &format!("location.pathname.endsWith('{last}')")).await?;
        match way {
            "Esc" => tab.press(Key::Escape).await?,
            "button" => tab.find("#lightbox-close").await?.click().await?,
            _ => tab.driver().back().await?,
        }
        tab.until("no lightbox", SOON, CLOSED).await?;
        let focused = format!("document.activeElement.getAttribute('href')?.endsWith('{last}')");
        tab.until(&format!("the focus on the last thumbnail after {way}"), SOON, &focused).await?;
        let seen = "const box = document.activeElement.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight";
        assert!(tab.script::<bool>(seen, []).await?, "{way}");
        let moved = (tab.scrolled().await? - before).abs();
        assert!(turns || moved < 1.0, "{way}: the page has moved by {moved}");
    }
    Ok(())
}
in_both_directions!(every_way_out_leads_back_to_the_thumbnail);

/// the arrow that points on in reading direction leads on, from right to left as well; Home and End lead to the ends;
/// at the ends the button says so and keeps the focus.
async fn arrows_follow_the_reading_direction(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for (locale, on, back) in [(pages::DE, Key::Right, Key::Left), (pages::AR, Key::Left, Key::Right)] {
        enlarge(tab, locale, 2).await?;
        for (key, number) in
            [(on.clone(), "3"), (back.clone(), "2"), (Key::Home, "1"), (Key::End, "8"), (on, "8")]
        {
            tab.press(key).await?;
            let stands = format!(
                "document.querySelector('#lightbox-place > span').textContent.includes(' {number} ')"
            );
            tab.until(&format!("picture {number}"), SOON, &stands).await?;
        }
        // The button that leads to the last picture is the one that ends there: it says so, and keeps the focus.
        tab.press(back).await?;
        tab.until(
            "picture 7",
            SOON,
            "document.querySelector('#lightbox-place > span').textContent.includes(' 7 ')",
        )
        .await?;
        let next = tab.find("#lightbox-next").await?;
        tab.script::<()>("arguments[0].focus(); return null", [next.to_json()?]).await?;
        tab.press(Key::Enter).await?;
        tab.until(
            "picture 8",
            SOON,
            "document.querySelector('#lightbox-place > span').textContent.includes(' 8 ')",
        )
        .await?;
        let ends = "return [document.activeElement.id, document.activeElement.getAttribute('aria-disabled')]";
        let at_end: (String, String) = tab.script(ends, []).await?;
        assert_eq!(at_end, ("lightbox-next".to_owned(), "true".to_owned()));
        next.click().await?;
        assert!(place(tab).await?.contains(" 8 "), "the last is the last");
    }
    Ok(())
}
in_both_browsers!(arrows_follow_the_reading_direction);

/// a named control opens a named modal dialog that holds the focus, says once which picture
/// it is, shows its words and credit, starts nothing by itself and can be closed by a target of 44 pixels.
async fn the_lightbox_is_a_dialog_for_everybody(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::EXHIBITION)).await?;
    let names: Vec<String> = tab
        .script("return [...document.querySelectorAll('[data-enlarge]')].map((a) => a.getAttribute('aria-label'))", [])
        .await?;
    assert!(
        names.len() == 8
            && names[2].starts_with(either("Bild 3 von 8 vergrößern: ", "تكبير الصورة 3 من 8: ")),
        "{names:?}"
    );
    let link = tab.find_all("[data-enlarge]").await?.remove(2);
    tab.script::<()>("arguments[0].focus(); return null", [link.to_json()?]).await?;
    tab.press(Key::Space).await?;
    tab.until("a lightbox by the space bar", SOON, OPEN).await?;
    assert!(tab.script::<bool>("return document.activeElement.closest('dialog') !== null", []).await?);
    for _ in 0..20 {
        tab.press(Key::Tab).await?;
        let inside = "return document.activeElement === document.body || document.activeElement.closest('dialog') !== null";
        assert!(tab.script::<bool>(inside, []).await?, "the focus left the dialog for the page");
    }
    let facts = "const dialog = document.querySelector('dialog'), close = dialog.querySelector('#lightbox-close').getBoundingClientRect();
        const name = document.getElementById(dialog.getAttribute('aria-labelledby')).textContent;
        return [name.startsWith(arguments[0]), close.width >= 44 && close.height >= 44,
            dialog.querySelector('[data-stage] img').alt.length > 10,
            [...dialog.querySelectorAll('.lightbox__text p')].some((p) => p.textContent.includes(arguments[1])),
            document.getAnimations().filter((a) => a.effect.getTiming().iterations === Infinity).length === 0]";
    let words = either(["Bild 3 von 8: ", "Zeichnung"], ["الصورة 3 من 8: ", "رسم"]);
    assert_eq!(tab.script::<Vec<bool>>(facts, words.map(serde_json::Value::from)).await?, [true; 5]);
    Ok(())
}
in_both_directions!(the_lightbox_is_a_dialog_for_everybody);

/// A-30, F-25: a picture that fails says so and offers another try; the way on stays open.
async fn a_picture_that_fails_says_so(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let third = Matcher::predicate(|path| path.contains("/pictures/03-"));
    visit.server.fault(third, Times::Always, Fault::Status(500, Vec::new()));
    enlarge(tab, locale(), 3).await?;
    tab.until(
        "a word about the fault",
        SOON,
        "document.querySelector('.lightbox__failed').checkVisibility()",
    )
    .await?;
    visit.server.mend();
    tab.find("#lightbox-reload").await?.click().await?;
    let back = "!document.querySelector('[data-failed]') && document.querySelector('[data-stage] img').naturalWidth > 0";
    tab.until("the picture", SOON, back).await?;
    tab.press(either(Key::Right, Key::Left)).await?;
    tab.until(
        "the next picture",
        SOON,
        "document.querySelector('#lightbox-place').textContent.includes(' 4 ')",
    )
    .await?;
    tab.forget_complaints().await;
    Ok(())
}
in_both_directions!(a_picture_that_fails_says_so);

/// Zoom has buttons and keys; a picture that is larger than its place can be moved, and a swipe turns the page.
async fn fingers_and_buttons_do_the_same(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    enlarge(tab, locale(), 2).await?;
    let scale =
        "return new DOMMatrix(getComputedStyle(document.querySelector('[data-stage] img')).transform).a";
    tab.find("#lightbox-larger").await?.click().await?;
    let larger: f64 = tab.script(scale, []).await?;
    assert!(larger > 1.3, "{larger}");
    tab.find("#lightbox-smaller").await?.click().await?;
    assert_eq!(tab.script::<f64>(scale, []).await?, 1.0);
    let swipe = "const stage = document.querySelector('[data-stage] img'), box = stage.getBoundingClientRect();
        const at = (type, x) => stage.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 7, pointerType: 'touch', clientX: arguments[0] * x + (arguments[0] < 0 ? 500 : 0), clientY: box.top + 40 }));
        at('pointerdown', 300); at('pointermove', 240); at('pointermove', 200); at('pointerup', 200); return null";
    tab.script::<()>(swipe, [either(1, -1).into()]).await?;
    tab.until("the third picture", SOON, "location.pathname.endsWith('/frauen/')").await?;
    Ok(())
}
in_both_directions!(fingers_and_buttons_do_the_same);

/// G3: axe and IBM's checker find nothing with the lightbox open, in German and Arabic, on a desk and on a phone.
#[test]
fn checkers_find_nothing_in_the_lightbox() {
    for setup in [Setup::default(), Setup::default().sized(320, 640)] {
        run(Browser::Chromium, setup.reduced_motion(), async |visit| {
            for locale in [pages::DE, pages::AR] {
                enlarge(&visit.tab, locale, 2).await?;
                assert_accessible(&visit.tab, "the lightbox").await?;
                assert_nothing_by_ibm(&visit.tab, "the lightbox").await?;
            }
            Ok(())
        });
    }
}

/// F-30: whoever goes to another page while a picture lies over this one finds the picture gone and the focus on the
/// heading.
async fn going_elsewhere_takes_the_picture_away(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::DURA)).await?;
    tab.follow(here(pages::EXHIBITION)).await?;
    tab.find("[data-enlarge]").await?.click().await?;
    tab.until("an open lightbox", SOON, OPEN).await?;
    tab.until("its address", SOON, "location.pathname.endsWith('/dura-alltag/')").await?;
    tab.script::<()>("history.go(-2); return null", []).await?;
    tab.until_heading(heading(pages::DURA)).await?;
    tab.until("no lightbox", SOON, CLOSED).await?;
    tab.until("the focus on the heading", SOON, "document.activeElement?.id === 'title'").await?;
    Ok(())
}
in_both_directions!(going_elsewhere_takes_the_picture_away);
