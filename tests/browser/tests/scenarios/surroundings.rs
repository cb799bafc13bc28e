//! Owns what surrounds a page and is not ours: other programs in the browser, translators, wrong clocks, closed stores,
//! other sites before and after.

use std::time::Duration;

use browser_tests::{
    Browser, Key, Outcome, Setup, Tab, Visit, document_of, either, heading, here, in_both_directions, pages,
    run,
};
use serde_json::json;

const SOON: Duration = Duration::from_secs(5);

/// A short walk through three kinds of page and back, with a picture opened and closed; no notice comes up.
async fn a_walk(tab: &Tab) -> Outcome {
    tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    tab.follow(here(pages::DURA)).await?;
    tab.follow(here(pages::EXHIBITION)).await?;
    tab.find("[data-enlarge]").await?.click().await?;
    tab.until("an open lightbox", SOON, "document.querySelector('dialog:modal#lightbox')").await?;
    tab.find("#lightbox-next").await?.click().await?;
    tab.until("the second picture", SOON, "location.pathname.endsWith('/tradition/')").await?;
    tab.find("#lightbox-close").await?.click().await?;
    tab.until("no lightbox", SOON, "!document.querySelector('dialog')").await?;
    tab.back().await?;
    tab.until_heading(heading(pages::DURA)).await?;
    let quiet = "return !document.querySelector('#notice')?.checkVisibility()";
    assert!(tab.script::<bool>(quiet, []).await?, "the notice came up");
    Ok(())
}

/// F-31: who comes back from another document finds the page as it was, and one click still takes one step.
async fn back_from_elsewhere_one_click_is_one_step(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::PROJEKTPARTNERSCHAFTEN)).await?;
    for _ in 0..2 {
        tab.script::<()>("location.href = '/robots.txt'; return null", []).await?;
        tab.until("the other document", SOON, "location.pathname === '/robots.txt'").await?;
        tab.driver().back().await?;
        tab.until_ready().await?;
    }
    let entries: u32 = tab.script("return history.length", []).await?;
    tab.follow(here(pages::DURA)).await?;
    tab.until_heading(heading(pages::DURA)).await?;
    // The step takes the place of the entry for the other document.
    assert_eq!(tab.script::<u32>("return history.length", []).await?, entries, "one click, one entry");
    tab.back().await?;
    assert_eq!(tab.address().await?, here(pages::PROJEKTPARTNERSCHAFTEN));
    Ok(())
}
in_both_directions!(back_from_elsewhere_one_click_is_one_step);

/// F-31 with a picture open: whoever comes back finds it, over the exhibition or on its page, and one key turns one picture.
async fn back_from_elsewhere_one_key_turns_one_picture(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::EXHIBITION)).await?;
    tab.find("[data-enlarge]").await?.click().await?;
    tab.until("the first picture", SOON, "location.pathname.endsWith('/dura-alltag/')").await?;
    for _ in 0..2 {
        tab.script::<()>("location.href = '/robots.txt'; return null", []).await?;
        tab.until("the other document", SOON, "location.pathname === '/robots.txt'").await?;
        tab.driver().back().await?;
        tab.until_ready().await?;
    }
    assert!(tab.address().await?.ends_with("/dura-alltag/"));
    if tab.find_all("dialog:modal").await?.is_empty() {
        // The browser loaded the picture's own page.
        assert_eq!(tab.find_all("figure.photo").await?.len(), 1);
        tab.back().await?;
        tab.find("[data-enlarge]").await?.click().await?;
        tab.until("an open lightbox", SOON, "document.querySelector('dialog:modal')").await?;
    }
    tab.press(either(Key::Right, Key::Left)).await?;
    tab.until("the second picture", SOON, "location.pathname.endsWith('/tradition/')").await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(tab.address().await?.ends_with("/tradition/"), "one key turned more than one picture");
    Ok(())
}
in_both_directions!(back_from_elsewhere_one_key_turns_one_picture);

/// F-35: an extension that throws, adds elements and wants styles the policy refuses disturbs nobody: the portal goes on,
/// and its notice stays away.
async fn an_extension_that_fails_disturbs_nobody(visit: &Visit) -> Outcome {
    let extension = "() => {
        addEventListener('DOMContentLoaded', () => {
            const bar = document.createElement('aside');
            bar.textContent = 'An extension';
            document.body.prepend(bar);
            document.documentElement.append(document.createElement('an-extension'));
            const style = document.createElement('style');
            style.textContent = 'main { color: red }';
            document.head.append(style);
            Promise.reject(new Error('an extension failed'));
            setInterval(() => { throw new TypeError('an extension failed again'); }, 200);
        });
    }";
    visit.tab.before_every_document(extension).await?;
    a_walk(&visit.tab).await?;
    visit.tab.forget_complaints().await;
    Ok(())
}
in_both_directions!(an_extension_that_fails_disturbs_nobody);

/// F-36: a translator that puts every piece of text into elements of its own, on this page and on every one that follows,
/// breaks nothing: each step shows the next page, with the text it has.
async fn a_translator_breaks_nothing(visit: &Visit) -> Outcome {
    let translator = "() => {
        const wrap = (root) => {
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), texts = [];
            while (walker.nextNode()) texts.push(walker.currentNode);
            for (const text of texts) {
                if (!text.data.trim() || text.parentElement.closest('script, style, font, title')) continue;
                const outer = document.createElement('font'), inner = document.createElement('font');
                inner.textContent = text.data;
                outer.append(inner);
                text.replaceWith(outer);
            }
        };
        addEventListener('DOMContentLoaded', () => {
            document.documentElement.classList.add('translated-ltr');
            setInterval(() => { if (document.querySelector('main[data-state=ready]')) wrap(document.body); }, 40);
        });
    }";
    visit.tab.before_every_document(translator).await?;
    a_walk(&visit.tab).await?;
    visit.tab.until("a translated page", SOON, "document.querySelector('main h1 font font')").await?;
    Ok(())
}
in_both_directions!(a_translator_breaks_nothing);

/// F-43: where cookies and stores are closed, and every access to them throws, nothing is different.
async fn closed_stores_make_no_difference(visit: &Visit) -> Outcome {
    let closed = "() => {
        const refuse = { get() { throw new DOMException('closed', 'SecurityError'); }, configurable: true };
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
            Object.defineProperty(globalThis, name, refuse);
        Object.defineProperty(Document.prototype, 'cookie', refuse);
    }";
    visit.tab.before_every_document(closed).await?;
    a_walk(&visit.tab).await
}
in_both_directions!(closed_stores_make_no_difference);

/// F-41: dates are those of the content, whatever the reader's clock and time zone say: what the app draws on a machine that
/// is years ahead, at the other side of the date line, is what the document says.
#[test]
fn a_wrong_clock_changes_no_date() {
    for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago"] {
        run(Browser::Chromium, Setup::default(), async |visit| {
            let tab = &visit.tab;
            let there = json!({ "timezoneId": zone });
            tab.driver().cdp().send_raw("Emulation.setTimezoneOverride", there).await?;
            let ahead = "() => {
                const Real = Date, ahead = 9 * 365 * 864e5;
                globalThis.Date = class extends Real {
                    constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); }
                    static now() { return Real.now() + ahead; }
                };
            }";
            tab.before_every_document(ahead).await?;
            for prefix in ["", "/ar"] {
                // Through a link, so that the app draws every word itself.
                tab.go(&format!("{prefix}{}", pages::PROJEKTPARTNERSCHAFTEN)).await?;
                let to = format!("{prefix}{}", pages::DURA);
                let link = tab.find(&format!("main a[href='{to}']")).await?;
                tab.follow_link(&link).await?;
                let drawn: Vec<String> = tab.texts_of("main time, main .stand").await?;
                let document = document_of(&to)?;
                assert!(drawn.len() > 3, "{drawn:?}");
                tab.script::<()>(
                    "window.__document = new DOMParser().parseFromString(arguments[0], 'text/html'); return null",
                    [json!(document)],
                )
                .await?;
                let said: Vec<String> = tab
                    .script(
                        "return [...__document.querySelectorAll('main time, main .stand')]
                            .map((e) => e.textContent.replaceAll('\\u00ad', '').replace(/\\s+/g, ' ').trim())",
                        [],
                    )
                    .await?;
                assert_eq!(drawn, said, "{to} in {zone}");
            }
            tab.driver().cdp().send_raw("Emulation.setTimezoneOverride", json!({ "timezoneId": "" })).await?;
            Ok(())
        });
    }
}

/// nothing on an exhibition moves by itself: it is a list of pictures, no carousel.
async fn nothing_moves_by_itself(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::EXHIBITION)).await?;
    let moved = "return (async () => {
        const all = [...document.body.querySelectorAll('*')];
        const places = () => all.map((e) => { const box = e.getBoundingClientRect(); return `${box.x} ${box.y} ${box.width}`; });
        await new Promise((done) => setTimeout(done, 300));
        const before = places();
        await new Promise((done) => setTimeout(done, 2500));
        const after = places();
        return all.filter((e, i) => before[i] !== after[i]).map((e) => e.outerHTML.slice(0, 80));
    })()";
    let moved: Vec<String> = tab.script(moved, []).await?;
    assert_eq!(moved, Vec::<String>::new());
    Ok(())
}
in_both_directions!(nothing_moves_by_itself);
