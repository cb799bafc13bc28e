//! Owns what an exhibition shows without its lightbox: thumbnails, a page for every picture, data for machines.

use std::time::Duration;

use browser_tests::{
    Browser, Key, Outcome, Setup, Visit, assert_accessible, here, in_both_browsers, in_both_directions,
    pages, run,
};
use serde_json::json;
use test_server::{Fault, Matcher, Times};

const SOON: Duration = Duration::from_secs(5);

/// F-24: a picture that does not come leaves its place as large as it is, and its words.
async fn a_thumbnail_that_fails_keeps_its_place(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let first = Matcher::predicate(|path| path.contains("/pictures/01-"));
    visit.server.fault(first, Times::Always, Fault::Status(404, Vec::new()));
    tab.go(here(pages::EXHIBITION)).await?;
    let link = tab.find("[data-enlarge]").await?;
    tab.script::<()>("arguments[0].scrollIntoView(); return null", [link.to_json()?]).await?;
    tab.until("the fault", SOON, "(({ complete, naturalWidth }) => complete && naturalWidth === 0)(document.querySelector('[data-enlarge] img'))").await?;
    let facts = "const [img, next] = document.querySelectorAll('[data-enlarge] img'); const box = img.getBoundingClientRect();
        return [Math.abs(box.width / box.height - img.width / img.height) < 0.1 || Math.abs(box.height - next.getBoundingClientRect().height) < 2, img.alt.length > 10]";
    assert_eq!(tab.script::<[bool; 2]>(facts, []).await?, [true; 2]);
    tab.forget_complaints().await;
    Ok(())
}
in_both_directions!(a_thumbnail_that_fails_keeps_its_place);

/// Every picture of the exhibition is a page with its own title and facts for machines, and is reached from the next.
async fn every_picture_is_a_page(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::EXHIBITION)).await?;
    let addresses: Vec<String> = tab
        .script(
            "return [...document.querySelectorAll('[data-enlarge]')].map((a) => a.getAttribute('href'))",
            [],
        )
        .await?;
    let mut titles = Vec::new();
    for (at, address) in addresses.iter().enumerate() {
        tab.go(address).await?;
        let facts = "const graph = JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@graph'];
            const image = graph.find((one) => one['@type'] === 'ImageObject');
            return [document.title, Boolean(image.creditText && image.creator.name && image.contentUrl),
                document.querySelector('a[rel=next]')?.getAttribute('href') ?? null]";
        let (title, is_described, next): (String, bool, Option<String>) = tab.script(facts, []).await?;
        assert!(is_described, "{address}");
        assert_eq!(next.as_ref(), addresses.get(at + 1), "{address}");
        titles.push(title);
    }
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), 8, "{titles:?}");
    Ok(())
}
in_both_directions!(every_picture_is_a_page);

/// All words of an exhibition can be read without its pictures: a switch that a keyboard opens, before and without the app,
/// and no barrier for any checker.
async fn the_words_can_be_read_without_the_pictures(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for (locale, other) in [(pages::DE, "rtl"), (pages::AR, "ltr")] {
        tab.go(&format!("{}{}", locale.prefix, pages::EXHIBITION)).await?;
        let switch = tab.find(".walkthrough > summary").await?;
        let is_seen = "return document.querySelector('.walkthrough ol').checkVisibility({ contentVisibilityAuto: true })";
        assert!(!tab.script::<bool>(is_seen, []).await?, "shut until the reader opens it");
        tab.script::<()>("arguments[0].focus(); return null", [switch.to_json()?]).await?;
        tab.press(Key::Enter).await?;
        tab.until("the words", SOON, "document.querySelector('.walkthrough[open] ol')").await?;
        assert!(tab.script::<bool>(is_seen, []).await?);
        let read = "const stops = [...document.querySelectorAll('.walkthrough li')], links = [...document.querySelectorAll('[data-enlarge]')];
            return [document.querySelectorAll('.walkthrough img').length === 0, stops.length === 8,
                stops.every((stop, at) => stop.querySelector('a').getAttribute('href') === links[at].getAttribute('href')),
                stops.every((stop, at) => stop.textContent.includes(links[at].querySelector('img').alt)),
                stops.every((stop) => getComputedStyle(stop.querySelector(`[dir=${arguments[0]}]`)).direction === arguments[0])]";
        assert_eq!(tab.script::<Vec<bool>>(read, [json!(other)]).await?, [true; 5], "{}", locale.lang);
        assert_accessible(tab, "the words of an exhibition").await?;
        tab.press(Key::Tab).await?;
        assert!(
            tab.focus().await?.href.ends_with("/dura-alltag/"),
            "the keyboard goes on with the first picture"
        );
    }
    Ok(())
}
in_both_browsers!(the_words_can_be_read_without_the_pictures);

/// The captions of two languages stand beside each other where there is room, each from its own side, and one below the
/// other on a phone.
async fn two_languages_stand_side_by_side(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for (width, together) in [(1280, true), (360, false)] {
        tab.resize(width, 800).await?;
        for address in [pages::PHOTO.to_owned(), format!("/ar{}", pages::PHOTO)] {
            tab.go(&address).await?;
            let look = "const [one, two] = [...document.querySelectorAll('figure.photo .gallery__text')].map((e) => e.getBoundingClientRect());
                const text = document.createRange(); text.selectNodeContents(document.querySelector('figure.photo .gallery__text[dir] > p'));
                const line = text.getClientRects()[0], rtl = document.querySelector('figure.photo .gallery__text[dir]').dir === 'rtl';
                return [one.top === two.top, rtl ? Math.abs(line.right - two.right) < 2 : Math.abs(line.left - two.left) < 2,
                    (one.left < two.left) === (document.documentElement.dir === 'ltr') || one.left === two.left]";
            assert_eq!(
                tab.script::<[bool; 3]>(look, []).await?,
                [together, true, true],
                "{address} at {width}"
            );
        }
    }
    Ok(())
}
in_both_browsers!(two_languages_stand_side_by_side);

/// The manifest keeps the rules of the IIIF Presentation API 3.0 that can be told from the file alone, the table has a line
/// for each picture, and both are linked from the page.
#[test]
fn an_exhibition_is_there_for_machines() {
    run(Browser::Chromium, Setup::default(), async |visit| {
        let tab = &visit.tab;
        tab.go(&format!("/ar{}", pages::EXHIBITION)).await?;
        let check = "return (async () => {
            const [manifest, table] = [...document.querySelectorAll('a[rel=external][href$=json], a[rel=external][href$=csv]')];
            const answer = await fetch(manifest.href), read = await answer.json(), faults = [];
            const must = (holds, what) => { if (!holds) faults.push(what); };
            const map = (value) => value && Object.keys(value).length > 0 && Object.values(value).every((list) => Array.isArray(list) && list.every((text) => typeof text === 'string' && text));
            must(read['@context'] === 'http://iiif.io/api/presentation/3/context.json', 'context');
            must(read.type === 'Manifest' && /^https?:/.test(read.id) && read.id.endsWith(new URL(manifest.href).pathname), 'id');
            must(map(read.label) && ['de', 'en', 'ar'].every((tag) => tag in read.label), 'label in every language');
            must(map(read.summary), 'summary');
            must(map(read.requiredStatement.label) && map(read.requiredStatement.value), 'required statement');
            must(read.items.length === 8, 'canvases');
            for (const canvas of read.items) {
                const body = canvas.items[0].items[0].body;
                must(canvas.type === 'Canvas' && canvas.width > 0 && canvas.height > 0, 'size');
                must(map(canvas.label) && map(canvas.requiredStatement.label) && map(canvas.requiredStatement.value), 'words');
                must(canvas.rights === undefined || canvas.rights.startsWith('http://'), 'rights');
                must(canvas.items[0].type === 'AnnotationPage' && canvas.items[0].items[0].motivation === 'painting', 'painting');
                must(canvas.items[0].items[0].target === canvas.id && body.type === 'Image' && body.format, 'body');
                must((await fetch(new URL(body.id).pathname)).ok, body.id);
            }
            const lines = (await (await fetch(table.href)).text()).trim().split(/\\r?\\n(?=\\d+,)/);
            must(lines.length === 9, `${lines.length} lines in the table`);
            return faults;
        })()";
        assert_eq!(tab.script::<Vec<String>>(check, []).await?, Vec::<String>::new());
        Ok(())
    });
}
