//! Owns the line that offers a page in the reader's own language: who sees it, where, and that it moves nothing.

use std::time::Duration;

use browser_tests::{
    Outcome, Setup, State, Tab, Visit, assert_accessible, content_of, forget_print, in_both_browsers,
    json_of, pages,
};
use serde_json::{Value, json};
use test_server::{Fault, Matcher, Times};

/// Text, address, language and direction of the line; nothing where there is none.
async fn line(tab: &Tab) -> Result<Option<[String; 4]>, Box<dyn std::error::Error>> {
    let read = "const line = document.querySelector('.offer > nav'), link = line?.querySelector('a');
        return line && [link.textContent, link.getAttribute('href'), line.lang, line.dir]";
    tab.script(read, []).await
}

fn said(text: &str, path: &str, lang: &str, dir: &str) -> Option<[String; 4]> {
    Some([text, path, lang, dir].map(str::to_owned))
}

/// Where every box of the page lies, the line aside.
const BOXES: &str = "return [...document.querySelectorAll('#app *')].filter((e) => !e.closest('.offer *'))
    .map((e) => { const r = e.getBoundingClientRect(); return [r.left, r.top, r.width, r.height].map(Math.round).join(' '); })";

/// Opens a page whose app is late, and gives where its boxes lay before the app came and after it.
async fn boxes(
    visit: &Visit,
    address: &str,
) -> Result<(Vec<String>, Vec<String>), Box<dyn std::error::Error>> {
    let tab = &visit.tab;
    let wasm = Matcher::predicate(|path| path.ends_with(".wasm"));
    // The second load finds its fonts and pictures there: what moves then, the app moves.
    tab.go(address).await?;
    visit.server.fault(wasm, Times::First(2), Fault::Delay(Duration::from_millis(1500)));
    tab.set_out_for(address).await?;
    let whole = "document.readyState === 'complete' && document.fonts.status === 'loaded'";
    tab.until("the whole document", Duration::from_secs(5), whole).await?;
    let before = tab.script(BOXES, []).await?;
    let state: String = tab.script("return document.querySelector('main').dataset.state", []).await?;
    assert_eq!(state, "printed", "the app was too early");
    tab.until_ready().await?;
    visit.server.mend();
    Ok((before, tab.script(BOXES, []).await?))
}

/// Who comes from elsewhere, and would rather read English, is offered English, in English, by a line that takes no room.
/// One click leads there, and from then on nothing is offered.
async fn a_page_is_offered_in_the_readers_language(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for (address, english) in [(pages::DURA, "/en"), ("/", "/en"), (pages::MAP, "/en")] {
        let (before, after) = boxes(visit, address).await?;
        let target = format!("{english}{address}");
        assert_eq!(line(tab).await?, said("Read this page in English", &target, "en", "ltr"), "{address}");
        assert!(before.len() > 40 && before == after, "{address}: something moved");
        assert_accessible(tab, address).await?;
    }
    tab.go(pages::DURA).await?;
    tab.follow_in(".offer", "Read this page in English").await?;
    assert_eq!(tab.address().await?, format!("/en{}", pages::DURA));
    assert_eq!(line(tab).await?, None);
    tab.back().await?;
    assert_eq!(line(tab).await?, None, "only the first view offers");
    Ok(())
}
in_both_browsers!(a_page_is_offered_in_the_readers_language, Setup::default().languages("en-US,en,de"));

/// The same on a phone, where the line lies between trail and heading and hides neither.
async fn on_a_phone_the_line_hides_nothing(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for address in [pages::DURA, pages::GOAL, "/"] {
        let (before, after) = boxes(visit, address).await?;
        assert!(line(tab).await?.is_some() && before == after, "{address}: something moved");
        let covers = "const box = (e) => e.getBoundingClientRect(), mine = box(document.querySelector('.offer a'));
            const texts = document.querySelectorAll('.trail li > *, .trail summary, main p, main h1');
            const over = [...texts].filter((e) => { const r = box(e);
                return r.width && r.left < mine.right && mine.left < r.right && r.top < mine.bottom && mine.top < r.bottom; });
            const middle = document.elementFromPoint((mine.left + mine.right) / 2, (mine.top + mine.bottom) / 2);
            if (!middle.closest('.offer')) over.push(middle);
            if (mine.left < 0 || mine.right > innerWidth) over.push(document.body);
            return over.map((e) => e.outerHTML.slice(0, 80))";
        let over: Vec<String> = tab.script(covers, []).await?;
        assert_eq!(over, Vec::<String>::new(), "{address}");
        assert_accessible(tab, address).await?;
    }
    Ok(())
}
in_both_browsers!(
    on_a_phone_the_line_hides_nothing,
    Setup::default().sized(320, 640).languages("en-US,en,de")
);

/// An Arabic page is offered to a reader of German from left to right, at the page's own end: the left. What the app had to
/// fetch is offered, too. German and Leichte Sprache are not offered to one another.
async fn a_reader_of_german_finds_german(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let arabic = format!("/ar{}", pages::DURA);
    let german = said("Diese Seite auf Deutsch lesen", pages::DURA, "de", "ltr");
    let (before, after) = boxes(visit, &arabic).await?;
    assert!(before == after, "something moved");
    assert_eq!(line(tab).await?, german);
    let left: f64 =
        tab.script("return document.querySelector('.offer a').getBoundingClientRect().left", []).await?;
    let edge: f64 = tab
        .script("return document.querySelector('main h1').closest('.hero').getBoundingClientRect().left", [])
        .await?;
    assert!((left - edge).abs() < 2.0, "{left} and {edge}");
    assert_accessible(tab, &arabic).await?;
    forget_print(&visit.server, &arabic);
    tab.go(&arabic).await?;
    assert_eq!(line(tab).await?, german, "fetched by the app");
    visit.server.mend();
    for address in [pages::DURA.to_owned(), format!("/leichte-sprache{}", pages::DURA)] {
        tab.go(&address).await?;
        assert_eq!(line(tab).await?, None, "{address}");
    }
    Ok(())
}
in_both_browsers!(a_reader_of_german_finds_german, Setup::default().languages("de-AT,de,en"));

/// Who comes from a page of ours has chosen the language; whoever's languages are none of ours is left alone.
async fn who_comes_from_inside_is_left_alone(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(pages::ARTICLE).await?;
    assert!(line(tab).await?.is_some());
    // A document of its own, as after a new deployment.
    let leave = "window.__left = true; const link = document.createElement('a'); link.href = arguments[0];
        link.rel = 'external'; document.body.append(link); link.click(); return null";
    tab.script::<Value>(leave, [pages::DURA.into()]).await?;
    tab.until("the other document", Duration::from_secs(10), "!window.__left").await?;
    tab.until_heading(pages::DURA_HEADING).await?;
    assert!(tab.script::<bool>("return document.referrer.endsWith('/integrationsrat/')", []).await?);
    assert_eq!(line(tab).await?, None);
    Ok(())
}
in_both_browsers!(who_comes_from_inside_is_left_alone, Setup::default().languages("en"));

/// What is not written in the reader's language is not offered in it, nor what is missing in every language.
async fn a_page_that_is_not_there_is_not_offered(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    forget_print(&visit.server, pages::DURA);
    tab.go(pages::DURA).await?;
    assert!(line(tab).await?.is_some());
    let mut page = content_of(pages::DURA)?;
    page["written_in"] = json!(["de", "en", "de-simple"]);
    let page = Fault::ReplaceBody("application/json".to_owned(), page.to_string().into_bytes());
    visit.server.fault(Matcher::exact(json_of(pages::DURA)), Times::Always, page);
    tab.go(pages::DURA).await?;
    assert_eq!(line(tab).await?, None, "not written in Arabic");
    tab.set_out_for(pages::MISSING).await?;
    tab.until_state(State::Missing, Duration::from_secs(10)).await?;
    assert_eq!(line(tab).await?, None, "what is missing");
    tab.forget_complaints().await;
    Ok(())
}
in_both_browsers!(a_page_that_is_not_there_is_not_offered, Setup::default().languages("ar-PS,ar"));
