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
            for _ in 0..2 {
                fingers(tab, "touchStart", &[(180.0, 300.0)]).await?;
                fingers(tab, "touchEnd", &[]).await?;
            }
            tab.until(expected, SOON, &lies).await?;
            // A third tap soon after would count with these two.
            tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        }
        Ok(())
    });
}
