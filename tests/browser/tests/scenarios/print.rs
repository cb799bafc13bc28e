//! Owns what a reader has when the app does not run: the document as the host sends it; and that the app, when it does run,
//! draws the same.

use std::time::Duration;

use browser_tests::{Outcome, Setup, Visit, in_both_browsers, pages};
use test_server::{Fault, Matcher, Times};

const LOCALES: [pages::Locale; 3] = [pages::DE, pages::EN, pages::AR];

/// Without any script every kind of page reads in every language: one heading, text, links, title, canonical address, and
/// facts for machines that parse; language and direction are right (F-01, F-39).
async fn without_scripts_every_kind_of_page_reads(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for locale in LOCALES {
        for (name, path) in pages::TYPES {
            let address = format!("{}{path}", locale.prefix);
            tab.set_out_for(&address).await?;
            assert!(!tab.heading().await?.is_empty(), "{name}");
            assert_eq!(
                (tab.root("lang").await?.as_str(), tab.root("dir").await?.as_str()),
                (locale.lang, locale.dir)
            );
            assert!(tab.text_of("main").await?.chars().count() > 200, "{address} says too little");
            assert!(
                tab.find_all("main a[href], .colophon a[href]").await?.len() > 5,
                "{address} leads nowhere"
            );
            assert!(tab.title().await?.contains(" – "), "{address}");
            let canonical: String =
                tab.script("return document.querySelector('link[rel=canonical]').href", []).await?;
            assert!(canonical.ends_with(&address), "{canonical} at {address}");
            let facts: String = tab
                .script("return JSON.parse(document.querySelector('[type=\"application/ld+json\"]').textContent)['@context']", [])
                .await?;
            assert_eq!(facts, "https://schema.org");
        }
    }
    Ok(())
}
in_both_browsers!(without_scripts_every_kind_of_page_reads, Setup::default().without_scripts());

/// What the app draws is what the document said: the same text and the same links, in the same order.
async fn the_app_draws_what_the_document_said(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let compare = "return (async () => {
        const html = await (await fetch(location.pathname)).text();
        const printed = new DOMParser().parseFromString(html, 'text/html').getElementById('app');
        const drawn = document.getElementById('app');
        const text = (part) => part.textContent.replace(/\\s+/g, ' ').trim();
        const links = (part) => [...part.querySelectorAll('a')].map((a) => a.getAttribute('href') + a.textContent).join('|');
        if (text(printed) !== text(drawn)) return 'text';
        return links(printed) === links(drawn) ? 'same' : 'links';
    })()";
    for locale in LOCALES {
        for (_, path) in pages::TYPES {
            let address = format!("{}{path}", locale.prefix);
            tab.go(&address).await?;
            let verdict: String = tab.script(compare, []).await?;
            assert_eq!(verdict, "same", "{address}");
        }
    }
    Ok(())
}
in_both_browsers!(the_app_draws_what_the_document_said);

/// The app takes the document's place without a visible change: a picture before and one after are the same to the pixel,
/// for every kind of page, in German and in Arabic.
async fn nobody_sees_the_app_take_over(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for locale in [pages::DE, pages::AR] {
        for (name, path) in pages::TYPES {
            let address = format!("{}{path}", locale.prefix);
            visit.server.fault(Matcher::prefix("/boot"), Times::Always, Fault::Status(404, Vec::new()));
            tab.set_out_for(&address).await?;
            let before = picture(visit).await?;
            visit.server.mend();
            tab.go(&address).await?;
            let after = picture(visit).await?;
            assert!(before == after, "{name} {address} changes when the app takes over");
        }
    }
    tab.forget_complaints().await;
    Ok(())
}
in_both_browsers!(nobody_sees_the_app_take_over);

/// What stands in the window once fonts and pictures are there.
async fn picture(visit: &Visit) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let tab = &visit.tab;
    let settled = "return (async () => {
        await document.fonts.ready;
        await Promise.all([...document.images].filter((i) => i.getBoundingClientRect().top < innerHeight).map((i) => i.decode().catch(() => {})));
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return true;
    })()";
    let _: bool = tab.script(settled, []).await?;
    Ok(tab.driver().screenshot_as_png().await?)
}

/// F-02: without WebAssembly the page stays, and a small notice says what is missing.
async fn without_webassembly_the_page_stays_and_says_so(visit: &Visit) -> Outcome {
    visit.tab.set_out_for(pages::DURA).await?;
    page_stays_with_notice(visit, "unsupported").await
}
in_both_browsers!(without_webassembly_the_page_stays_and_says_so, Setup::default().without_wasm());

/// F-06: the wasm is not there; the page stays and the notice offers to reload.
async fn a_missing_wasm_leaves_the_page(visit: &Visit) -> Outcome {
    visit.server.fault(
        Matcher::predicate(|path| path.ends_with(".wasm")),
        Times::Always,
        Fault::Status(404, Vec::new()),
    );
    visit.tab.set_out_for(pages::DURA).await?;
    page_stays_with_notice(visit, "missing").await
}
in_both_browsers!(a_missing_wasm_leaves_the_page);

/// F-07: a wasm with a wrong byte is never run; the page stays.
async fn a_damaged_wasm_never_runs(visit: &Visit) -> Outcome {
    visit.server.fault(Matcher::predicate(|path| path.ends_with(".wasm")), Times::Always, Fault::Corrupt);
    visit.tab.set_out_for(pages::DURA).await?;
    page_stays_with_notice(visit, "missing").await
}
in_both_browsers!(a_damaged_wasm_never_runs);

/// F-04: without the boot file nothing happens at all: the document is the page.
async fn without_the_boot_file_the_document_is_the_page(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    visit.server.fault(Matcher::prefix("/boot"), Times::Always, Fault::Status(404, Vec::new()));
    tab.set_out_for(pages::DURA).await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(tab.heading().await?, pages::DURA_HEADING);
    let hidden: bool = tab.script("return document.getElementById('notice').hidden", []).await?;
    assert!(hidden);
    tab.forget_complaints().await;
    Ok(())
}
in_both_browsers!(without_the_boot_file_the_document_is_the_page);

async fn page_stays_with_notice(visit: &Visit, reason: &str) -> Outcome {
    let tab = &visit.tab;
    let shown = format!(
        "document.querySelector('#notice:not([hidden]) [data-reason={reason}]:not([hidden])') !== null"
    );
    tab.until("the notice", Duration::from_secs(5), &shown).await?;
    assert_eq!(tab.heading().await?, pages::DURA_HEADING);
    assert!(tab.find_all("main a[href]").await?.len() > 15);
    // The browser says on its console that a file failed, which is what this is about.
    tab.forget_complaints().await;
    Ok(())
}
