//! Owns the moment in which the app takes the document's place: it draws the same, to the word and to the pixel.

use std::error::Error;
use std::time::Duration;

use browser_tests::{
    Browser, Outcome, Setup, Visit, every_address, here, in_both_browsers, in_both_directions, pages, run,
};
use serde_json::json;
use test_server::{Fault, Matcher, Times};

/// What the app draws when a reader comes by a link is what the document of that address says, element by element.
async fn draws_what_the_document_said(visit: &Visit, addresses: &[String]) -> Outcome {
    let tab = &visit.tab;
    let compare = "return (async () => {
        const address = arguments[0];
        const html = await (await fetch(address)).text();
        const printed = new DOMParser().parseFromString(html, 'text/html').getElementById('app');
        printed.querySelector('main').dataset.state = 'ready';
        const link = document.createElement('a');
        link.href = address;
        document.body.append(link);
        link.click();
        link.remove();
        const pause = (time) => new Promise((done) => setTimeout(done, time));
        const stands = () => document.querySelector('main[data-state=ready]:not([data-begun])')
            && new URL(document.querySelector('link[rel=canonical]').href).pathname === new URL(address, location).pathname;
        for (let tries = 0; tries < 600 && !stands(); tries += 1) await pause(16);
        if (!stands()) return 'nothing within ten seconds';
        await pause(16);
        const drawn = document.getElementById('app');
        if (printed.isEqualNode(drawn)) return 'the same';
        const [these, those] = [[...printed.querySelectorAll('*')], [...drawn.querySelectorAll('*')]];
        const at = those.findLastIndex((one, n) => !these[n]?.isEqualNode(one));
        return `${those[at].outerHTML.slice(0, 300)} for ${these[at]?.outerHTML.slice(0, 300)}`;
    })()";
    // The first view is the document itself, of which the app keeps what is right: every page is come to from another,
    // and home last. From its exhibition a picture would be laid over it, so pictures come first.
    let mut addresses = addresses.to_vec();
    addresses.sort();
    tab.go("/").await?;
    let mut faults = Vec::new();
    for address in addresses.iter().rev() {
        let verdict: String = tab.script(compare, [json!(address)]).await?;
        if verdict != "the same" {
            faults.push(format!("{address}: the app draws {verdict}"));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}

/// Every page in every language, in Chromium. Two hundred pages take half a minute, and the app is the same program in
/// every browser, so one suffices for all of them.
#[test]
fn the_app_draws_what_every_document_said() {
    run(Browser::Chromium, Setup::default(), async |visit| {
        draws_what_the_document_said(visit, &every_address()?).await
    });
}

/// Every kind of page in every language, in Firefox.
#[test]
fn the_app_draws_what_the_document_of_each_kind_said() {
    run(Browser::Firefox, Setup::default(), async |visit| {
        let kinds = pages::LOCALES
            .iter()
            .flat_map(|locale| pages::TYPES.map(|(_, path)| format!("{}{path}", locale.prefix)));
        let known = every_address()?;
        let addresses: Vec<_> = kinds.filter(|address| known.contains(address)).collect();
        assert!(addresses.len() > 24, "{addresses:?}");
        draws_what_the_document_said(visit, &addresses).await
    });
}

/// The app takes the document's place without a visible change: a picture of the whole page before and one after are the
/// same, for every kind of page, in German and in Arabic.
async fn nobody_sees_the_app_take_over(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let mut faults = Vec::new();
    for locale in [pages::DE, pages::AR] {
        for (name, path) in pages::TYPES {
            let address = format!("{}{path}", locale.prefix);
            tab.resize(1280, 900).await?;
            visit.server.fault(Matcher::prefix("/boot"), Times::Always, Fault::Status(404, Vec::new()));
            tab.set_out_for(&address).await?;
            settle(visit).await?;
            let height: f64 = tab.script("return document.documentElement.scrollHeight", []).await?;
            tab.resize(1280, (height as u32).min(8000)).await?;
            // A font that comes too late for one load stays out of it (`font-display: optional`), which on a busy machine
            // tells two loads apart; what the app changes, it changes every time.
            let mut what = None;
            for _ in 0..3 {
                visit.server.fault(Matcher::prefix("/boot"), Times::Always, Fault::Status(404, Vec::new()));
                tab.set_out_for(&address).await?;
                let before = picture(visit).await?;
                visit.server.mend();
                tab.go(&address).await?;
                let after = picture(visit).await?;
                what = difference(visit, &before, &after).await?;
                if what.is_none() {
                    break;
                }
            }
            faults.extend(what.map(|what| format!("{name} {address}: {what}")));
        }
    }
    tab.forget_complaints().await;
    assert!(faults.is_empty(), "these change when the app takes over: {faults:#?}");
    Ok(())
}
in_both_browsers!(nobody_sees_the_app_take_over);

/// Opens a page whose app is late by so much, and stops while the document's own text stands.
async fn before_the_app(visit: &Visit, address: &str, late: Duration) -> Outcome {
    let wasm = Matcher::predicate(|path| path.ends_with(".wasm"));
    visit.server.fault(wasm, Times::First(1), Fault::Delay(late));
    visit.tab.set_out_for(address).await?;
    let state: String = visit.tab.script("return document.querySelector('main').dataset.state", []).await?;
    assert_eq!(state, "printed", "{address}: the app was too early");
    Ok(())
}

/// What a reader has marked before the app comes is still marked after it.
async fn marked_text_stays_marked(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    before_the_app(visit, here(pages::DURA), Duration::from_millis(1500)).await?;
    let mark =
        "const [first, second] = document.querySelectorAll('.prose p'), range = document.createRange();
        range.setStart(first.firstChild, 4); range.setEnd(second.firstChild, 9);
        getSelection().removeAllRanges(); getSelection().addRange(range);
        return [document.querySelector('main').dataset.state, String(getSelection())]";
    let (state, marked): (String, String) = tab.script(mark, []).await?;
    assert_eq!(state, "printed", "the text is marked before the app comes");
    assert!(marked.len() > 100, "{marked}");
    tab.until_ready().await?;
    assert_eq!(tab.script::<String>("return String(getSelection())", []).await?, marked);
    Ok(())
}
in_both_directions!(marked_text_stays_marked);

/// The app keeps every element of the document, for every kind of page, in German and in Arabic: what is laid out,
/// painted and loaded is so once.
async fn every_element_of_the_document_stays(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for locale in [pages::DE, pages::AR] {
        for (_, path) in pages::TYPES {
            let address = format!("{}{path}", locale.prefix);
            before_the_app(visit, &address, Duration::from_millis(300)).await?;
            let remember = "window.__printed = [...document.querySelectorAll('#app *')];
                return document.querySelector('main').dataset.state";
            assert_eq!(tab.script::<String>(remember, []).await?, "printed", "{address}");
            tab.until_ready().await?;
            let compare = "const now = [...document.querySelectorAll('#app *')];
                return [now.length, window.__printed.length, window.__printed.filter((one, at) => one === now[at]).length]";
            let (now, printed, kept): (u32, u32, u32) = tab.script(compare, []).await?;
            assert!(
                now > 40 && now == printed && printed == kept,
                "{address}: {kept} of {printed}, now {now}"
            );
        }
    }
    Ok(())
}
in_both_browsers!(every_element_of_the_document_stays);

/// What a reader has opened before the app comes is still open after it.
async fn what_is_open_stays_open(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    before_the_app(visit, here(pages::DURA), Duration::from_millis(1500)).await?;
    let open = "const more = document.querySelector('details.more'); more.open = true;
        return document.querySelector('main').dataset.state";
    assert_eq!(tab.script::<String>(open, []).await?, "printed");
    tab.until_ready().await?;
    assert!(tab.script::<bool>("return document.querySelector('details.more').open", []).await?);
    Ok(())
}
in_both_directions!(what_is_open_stays_open);

/// Waits until fonts and the pictures in the window are there and painted.
async fn settle(visit: &Visit) -> Outcome {
    let settled = "return (async () => {
        if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
        await document.fonts.ready;
        await Promise.all([...document.images].filter((i) => i.getBoundingClientRect().top < innerHeight).map((i) => i.decode().catch(() => {})));
        // A font is asked for when its first letter is laid out; so quiet counts only if it lasts.
        for (let quiet = 0; quiet < 4; quiet += 1) {
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            if (document.fonts.status !== 'loaded') { await document.fonts.ready; quiet = 0; }
        }
        return true;
    })()";
    let _: bool = visit.tab.script(settled, []).await?;
    Ok(())
}

/// What stands in the window then.
async fn picture(visit: &Visit) -> Result<String, Box<dyn Error>> {
    settle(visit).await?;
    Ok(visit.tab.driver().screenshot_as_png_base64().await?)
}

/// What an eye could see change between two pictures. Chromium smooths the edges of a letter a little differently from one
/// load to the next, where "01" is one text node or two: a few pixels, and faintly. Whatever moves is many, or strong.
async fn difference(visit: &Visit, before: &str, after: &str) -> Result<Option<String>, Box<dyn Error>> {
    if before == after {
        return Ok(None);
    }
    let compare = "return (async () => {
        const pixels = async (text) => {
            const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
            const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
            const paper = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
            paper.drawImage(picture, 0, 0);
            return paper.getImageData(0, 0, picture.width, picture.height);
        };
        const [a, b] = await Promise.all([pixels(arguments[0]), pixels(arguments[1])]);
        if (a.width !== b.width || a.height !== b.height) return `${a.width} × ${a.height} became ${b.width} × ${b.height}`;
        let count = 0, strongest = 0, first = -1;
        for (let at = 0; at < a.data.length; at += 4) {
            const off = Math.max(...[0, 1, 2].map((channel) => Math.abs(a.data[at + channel] - b.data[at + channel])));
            if (off > 0) { count += 1; if (first < 0) first = Math.floor(at / 4 / a.width); }
            strongest = Math.max(strongest, off);
        }
        const tolerable = strongest <= 80 && count * 10_000 <= a.width * a.height;
        return tolerable ? null : `${count} pixels differ, by up to ${strongest} of 255, the first in line ${first}`;
    })()";
    visit.tab.script(compare, [json!(before), json!(after)]).await
}
