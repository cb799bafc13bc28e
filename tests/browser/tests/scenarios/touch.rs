//! Owns what fingers do on the picture in the lightbox. The touches are the browser's own, so that its rules for them
//! (which it scrolls by, which it cancels) hold as on a phone.

use browser_tests::{Browser, Outcome, Setup, Tab, pages, run};
use serde_json::json;

use crate::gallery::{SOON, enlarge};

fn phone() -> Setup {
    Setup::default().sized(360, 740).reduced_motion()
}

/// Touches, moves or lifts fingers at these places of the window; without a place, all are lifted.
async fn fingers(tab: &Tab, kind: &str, places: &[(f64, f64)]) -> Outcome {
    let points: Vec<_> =
        places.iter().enumerate().map(|(id, (x, y))| json!({ "x": x, "y": y, "id": id })).collect();
    let event = json!({ "type": kind, "touchPoints": points });
    tab.driver().cdp().send_raw("Input.dispatchTouchEvent", event).await?;
    Ok(())
}

/// One or two fingers go from one place to another in some steps, and are lifted.
async fn drag(tab: &Tab, from: &[(f64, f64)], to: &[(f64, f64)]) -> Outcome {
    const STEPS: u32 = 6;
    fingers(tab, "touchStart", from).await?;
    for step in 1..=STEPS {
        let part = f64::from(step) / f64::from(STEPS);
        let places: Vec<(f64, f64)> =
            from.iter().zip(to).map(|(a, b)| (a.0 + (b.0 - a.0) * part, a.1 + (b.1 - a.1) * part)).collect();
        fingers(tab, "touchMove", &places).await?;
    }
    fingers(tab, "touchEnd", &[]).await
}

/// One finger taps the same place two times.
async fn tap_twice(tab: &Tab, place: (f64, f64)) -> Outcome {
    for _ in 0..2 {
        fingers(tab, "touchStart", &[place]).await?;
        fingers(tab, "touchEnd", &[]).await?;
    }
    Ok(())
}

const LIES: &str = "new DOMMatrix(getComputedStyle(document.querySelector('[data-stage] img')).transform)";

/// Whether it lies in its place, as large as that.
fn at_rest() -> String {
    format!("((m) => m.a === 1 && m.e === 0 && m.f === 0)({LIES})")
}

/// How the picture lies: how much larger than its place, and how far from it.
async fn lies(tab: &Tab) -> Result<(f64, f64, f64), Box<dyn std::error::Error>> {
    tab.script(&format!("const m = {LIES}; return [m.a, m.e, m.f]"), []).await
}

/// A swipe in reading direction leads on, against it leads back: to the left in German, to the right in Arabic. A finger
/// that goes only a little way leads nowhere, and one that goes down closes.
#[test]
fn a_swipe_turns_the_page() {
    run(Browser::Chromium, phone(), async |visit| {
        let tab = &visit.tab;
        let (left, right) = ((90.0, 300.0), (280.0, 310.0));
        for (locale, on) in [(pages::DE, [right, left]), (pages::AR, [left, right])] {
            enlarge(tab, locale, 2).await?;
            drag(tab, &[on[0]], &[on[1]]).await?;
            tab.until("the next picture", SOON, "location.pathname.endsWith('/frauen/')").await?;
            drag(tab, &[on[1]], &[on[0]]).await?;
            tab.until("the picture before", SOON, "location.pathname.endsWith('/tradition/')").await?;
            drag(tab, &[(180.0, 300.0)], &[(140.0, 300.0)]).await?;
            tab.until("the picture back in its place", SOON, &at_rest()).await?;
            assert!(tab.address().await?.ends_with("/tradition/"), "a short way is no swipe");
            drag(tab, &[(180.0, 260.0)], &[(180.0, 420.0)]).await?;
            tab.until("no lightbox", SOON, "!document.querySelector('dialog')").await?;
        }
        Ok(())
    });
}

/// Two fingers make the picture larger, one finger then moves it and turns no page; two taps put it back or make it larger.
#[test]
fn two_fingers_make_the_picture_larger() {
    run(Browser::Chromium, phone(), async |visit| {
        let tab = &visit.tab;
        enlarge(tab, pages::DE, 2).await?;
        drag(tab, &[(150.0, 300.0), (210.0, 300.0)], &[(90.0, 300.0), (270.0, 300.0)]).await?;
        // The browser hands over the last move with its next frame, which may come after the fingers have gone.
        let is_larger = format!("Math.abs({LIES}.a - 3) < 0.1");
        tab.until("three times as far apart, three times as large", SOON, &is_larger).await?;
        let (larger, x, _) = lies(tab).await?;
        drag(tab, &[(250.0, 300.0)], &[(150.0, 300.0)]).await?;
        tab.until("the picture elsewhere", SOON, &format!("{LIES}.e < {x} - 50")).await?;
        let (scale, moved, _) = lies(tab).await?;
        assert!((scale - larger).abs() < 0.01 && moved < x - 50.0, "moved from {x} to {moved}");
        assert!(tab.address().await?.ends_with("/tradition/"), "a picture that is moved turns no page");
        for (expected, lies) in
            [("the picture back in its place", at_rest()), ("a larger picture", format!("{LIES}.a > 1.3"))]
        {
            tap_twice(tab, (180.0, 300.0)).await?;
            tab.until(expected, SOON, &lies).await?;
            // A third tap soon after would count with these two.
            tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        }
        Ok(())
    });
}

/// Which part of the picture lies under this point of the window, from 0 to 1 across and down.
async fn under(tab: &Tab, (x, y): (f64, f64)) -> Result<(f64, f64), Box<dyn std::error::Error>> {
    let part = "const b = document.querySelector('[data-stage] img').getBoundingClientRect();
        return [(arguments[0] - b.x) / b.width, (arguments[1] - b.y) / b.height]";
    tab.script(part, [json!(x), json!(y)]).await
}

/// Opens the second picture anew and waits until it lies still.
async fn open_second(tab: &Tab) -> Outcome {
    enlarge(tab, pages::DE, 2).await?;
    let still = "(() => { const b = document.querySelector('[data-stage] img').getBoundingClientRect(), before = window.__lay;
        window.__lay = [b.x, b.y, b.width, b.height].join(); return b.width > 0 && before === window.__lay; })()";
    tab.until("a picture at rest", SOON, still).await?;
    Ok(())
}

/// How far the picture as it is drawn reaches over its place: `[left, right, top, bottom]`.
const OVER: &str = "(() => {
    const img = document.querySelector('[data-stage] img'), b = img.getBoundingClientRect();
    const room = document.querySelector('[data-stage]').getBoundingClientRect();
    const fit = Math.min(b.width / img.naturalWidth, b.height / img.naturalHeight);
    const [x, y] = [b.x + b.width / 2, b.y + b.height / 2], [w, h] = [img.naturalWidth * fit / 2, img.naturalHeight * fit / 2];
    return [room.left - (x - w), x + w - room.right, room.top - (y - h), y + h - room.bottom];
})()";

fn same(before: f64, after: f64) -> bool {
    (before - after).abs() < 0.015
}

/// A point of the picture away from its middle.
const POINT: (f64, f64) = (100.0, 280.0);

/// What is under two fingers stays under them while they make it larger; a button keeps what is in the middle.
#[test]
fn what_is_under_the_fingers_stays_there() {
    run(Browser::Chromium, phone(), async |visit| {
        let tab = &visit.tab;
        open_second(tab).await?;
        let before = under(tab, POINT).await?;
        let apart = |by: f64| [(POINT.0 - by, POINT.1), (POINT.0 + by, POINT.1)];
        fingers(tab, "touchStart", &apart(30.0)).await?;
        for by in [40.0, 55.0, 75.0] {
            fingers(tab, "touchMove", &apart(by)).await?;
        }
        tab.until("a larger picture", SOON, &format!("{LIES}.a > 2.4")).await?;
        let held = under(tab, POINT).await?;
        assert!(same(before.0, held.0) && same(before.1, held.1), "{before:?} has become {held:?}");
        fingers(tab, "touchEnd", &[]).await?;
        let middle = "const b = document.querySelector('[data-stage]').getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]";
        let middle: (f64, f64) = tab.script(middle, []).await?;
        let before = under(tab, middle).await?;
        tab.find("[data-lightbox=larger]").await?.click().await?;
        tab.until("an even larger picture", SOON, &format!("{LIES}.a > 3.5")).await?;
        let after = under(tab, middle).await?;
        assert!(same(before.0, after.0), "the middle {before:?} has become {after:?}");
        Ok(())
    });
}

/// Two taps make what was tapped larger.
#[test]
fn what_is_tapped_twice_stays_there() {
    run(Browser::Chromium, phone(), async |visit| {
        let tab = &visit.tab;
        open_second(tab).await?;
        let before = under(tab, POINT).await?;
        tap_twice(tab, POINT).await?;
        tab.until("a larger picture", SOON, &format!("{LIES}.a > 2.4")).await?;
        let after = under(tab, POINT).await?;
        assert!(same(before.0, after.0), "tapped at {before:?}, there is {after:?}");
        Ok(())
    });
}

/// A wheel makes what is under the pointer larger.
#[test]
fn what_is_under_the_wheel_stays_there() {
    run(Browser::Chromium, phone(), async |visit| {
        let tab = &visit.tab;
        open_second(tab).await?;
        let before = under(tab, POINT).await?;
        let wheel = json!({ "type": "mouseWheel", "x": POINT.0, "y": POINT.1, "deltaX": 0, "deltaY": -100 });
        for _ in 0..6 {
            tab.driver().cdp().send_raw("Input.dispatchMouseEvent", wheel.clone()).await?;
        }
        tab.until("a larger picture", SOON, &format!("{LIES}.a > 1.7")).await?;
        let after = under(tab, POINT).await?;
        assert!(same(before.0, after.0), "the wheel was at {before:?}, there is {after:?}");
        Ok(())
    });
}

/// However far it is moved, the picture then leaves no room empty that it could fill, and lies in the middle of room that
/// it cannot. Two fingers that come together on a picture in its place neither turn nor close it.
#[test]
fn it_cannot_be_lost_from_sight() {
    run(Browser::Chromium, phone(), async |visit| {
        let tab = &visit.tab;
        open_second(tab).await?;
        drag(tab, &[(80.0, 300.0), (280.0, 300.0)], &[(170.0, 300.0), (190.0, 300.0)]).await?;
        tab.until("the picture in its place", SOON, &at_rest()).await?;
        assert!(tab.address().await?.ends_with("/tradition/"), "two fingers have turned the page");
        drag(tab, &[(150.0, 300.0), (210.0, 300.0)], &[(90.0, 300.0), (270.0, 300.0)]).await?;
        tab.until("a larger picture", SOON, &format!("{LIES}.a > 2.5")).await?;
        for (from, to) in [((20.0, 200.0), (350.0, 450.0)), ((350.0, 450.0), (20.0, 200.0))] {
            for _ in 0..4 {
                drag(tab, &[from], &[to]).await?;
            }
            let side = if from.0 < to.0 { 0 } else { 1 };
            tab.until("its edge at that of its place", SOON, &format!("Math.abs({OVER}[{side}]) < 2"))
                .await?;
            let [_, _, top, bottom]: [f64; 4] = tab.script(&format!("return {OVER}"), []).await?;
            let is_filled = top > -2.0 && bottom > -2.0;
            assert!(is_filled || (top - bottom).abs() < 4.0, "{top} and {bottom} pixels over");
            assert!(tab.address().await?.ends_with("/tradition/"), "a picture that is moved turns no page");
        }
        Ok(())
    });
}
