//! Owns what a reader sees when only the looks are missing: fonts, or all style. The text is there at once, in order.

use std::error::Error;
use std::time::Duration;

use browser_tests::{Outcome, Visit, document_of, here, in_both_browsers, in_both_directions, pages};
use test_server::{Fault, Matcher, Times};

/// F-10, F-26: fonts are not there, or never come. The text stands at once in a font of the device, and nothing sticks out
/// of the window.
async fn text_does_not_wait_for_fonts(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for fault in [Fault::Status(404, Vec::new()), Fault::Hang] {
        visit.server.fault(Matcher::prefix("/fonts/"), Times::Always, fault);
        for address in [pages::DURA.to_owned(), format!("/ar{}", pages::DURA)] {
            tab.go(&address).await?;
            // Browsers hide text for a tenth of a second at most when a font may still come (`font-display: optional`).
            tokio::time::sleep(Duration::from_millis(300)).await;
            for selector in ["main h1", "main p"] {
                assert!(is_painted(visit, selector).await?, "{selector} of {address} waits for its font");
            }
            // Faces called “Serif …” and “Sans …” are those of the device, cut to the measure of ours.
            let loaded = "return [...document.fonts].filter((f) => f.status === 'loaded' && !/^\"?(Serif|Sans) /.test(f.family)).length";
            let loaded: usize = tab.script(loaded, []).await?;
            assert_eq!(loaded, 0, "no font came, or this proves nothing");
            let wide: bool =
                tab.script("return document.documentElement.scrollWidth > innerWidth", []).await?;
            assert!(!wide, "{address} sticks out of the window");
        }
        visit.server.mend();
    }
    tab.forget_complaints().await;
    Ok(())
}
in_both_browsers!(text_does_not_wait_for_fonts);

/// F-10: without any style the page is a plain document in a sensible order: skip link, head of the site, trail, heading,
/// text, related pages, foot of the site; each below the one before.
async fn without_style_the_page_reads_in_order(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let document = document_of(here(pages::DURA))?;
    let (before, rest) = document.split_once("<style>").ok_or("no style in the document")?;
    let (_, after) = rest.split_once("</style>").ok_or("the style does not end")?;
    let bare =
        format!("{before}{after}").replace("rel=\"stylesheet\"", "rel=\"nothing\"").replace(" data-late", "");
    let bare = Fault::ReplaceBody("text/html; charset=utf-8".to_owned(), bare.into_bytes());
    visit.server.fault(Matcher::exact(here(pages::DURA)), Times::Always, bare);
    tab.go(here(pages::DURA)).await?;
    assert_eq!(tab.script::<usize>("return document.styleSheets.length", []).await?, 0);
    let home = format!("header a[href='{}']", here("/"));
    let parts = [
        "a[href='#main']",
        home.as_str(),
        "nav.breadcrumb",
        "h1",
        "main .lede",
        "[data-related]",
        ".colophon",
    ];
    let read = "return arguments[0].map((s) => document.querySelector(s)).map((e) => e ? e.getBoundingClientRect().top + scrollY : -1)";
    let tops: Vec<f64> = tab.script(read, [serde_json::json!(parts)]).await?;
    assert!(tops.iter().all(|top| *top >= 0.0), "all parts are there and visible: {parts:?} {tops:?}");
    assert!(tops.is_sorted(), "{parts:?} stand at {tops:?}");
    let in_order = "const all = arguments[0].map((s) => document.querySelector(s));
        return all.every((e, at) => at === 0 || all[at - 1].compareDocumentPosition(e) & (4 | 16))";
    assert!(
        tab.script::<bool>(in_order, [serde_json::json!(parts)]).await?,
        "{parts:?} are read in another order"
    );
    Ok(())
}
in_both_directions!(without_style_the_page_reads_in_order);

/// Fonts by script: a German page without an Arabic name loads no Arabic font, though its menu says "العربية"; an Arabic page
/// loads both scripts, for names and digits, in 230 kB at most.
async fn a_page_loads_the_fonts_of_its_script(visit: &Visit) -> Outcome {
    let loaded =
        "return performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/fonts/'))
        .map((entry) => [entry.name, entry.decodedBodySize])";
    let is_arabic = |(name, _): &&(String, u64)| name.contains("arabic") || name.contains("markazi");
    for (address, arabic) in [("/impressum/".to_owned(), false), (format!("/ar{}", pages::DURA), true)] {
        visit.tab.go(&address).await?;
        tokio::time::sleep(Duration::from_millis(500)).await;
        let fonts: Vec<(String, u64)> = visit.tab.script(loaded, []).await?;
        assert!(!fonts.is_empty(), "{address} asked for no font, so this proves nothing");
        assert_eq!(fonts.iter().any(|font| is_arabic(&font)), arabic, "{address} asked for {fonts:?}");
        let bytes: u64 = fonts.iter().map(|(_, bytes)| bytes).sum();
        assert!(bytes > 0 && bytes <= 230_000, "{address} loads {bytes} B of fonts: {fonts:?}");
    }
    Ok(())
}
in_both_browsers!(a_page_loads_the_fonts_of_its_script);

/// Whether this element's letters are to be seen: a picture of it changes when they are made transparent.
async fn is_painted(visit: &Visit, selector: &str) -> Result<bool, Box<dyn Error>> {
    let element = visit.tab.find(selector).await?;
    let seen = element.screenshot_as_png().await?;
    visit
        .tab
        .script::<()>("arguments[0].style.color = 'transparent'; return null", [element.to_json()?])
        .await?;
    let blank = element.screenshot_as_png().await?;
    visit.tab.script::<()>("arguments[0].style.color = ''; return null", [element.to_json()?]).await?;
    Ok(seen != blank)
}
