//! Owns the pictures of an exhibition: each at its own address, and over the exhibition as large as the window.

use std::time::Duration;

use browser_tests::{Browser, Outcome, Setup, Tab, Visit, assert_accessible, in_both_browsers, pages, run};
use test_server::{Fault, Matcher, Times};
use thirtyfour::Key;

const OPEN: &str = "document.querySelector('dialog:modal#lightbox')";
const CLOSED: &str = "!document.querySelector('dialog')";
const SOON: Duration = Duration::from_secs(5);

/// What a reader with a keyboard or a screen reader knows of the lightbox.
async fn place(tab: &Tab) -> Result<String, Box<dyn std::error::Error>> {
    tab.script("return document.querySelector('#lightbox-place > span')?.textContent ?? ''", []).await
}

async fn enlarge(
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
        enlarge(tab, pages::DE, 2).await?;
        let before = tab.scrolled().await?;
        if turns {
            tab.press(Key::Right).await?;
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
in_both_browsers!(every_way_out_leads_back_to_the_thumbnail);

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
        let next = tab.find("#lightbox-next").await?;
        tab.script::<()>("arguments[0].focus(); return null", [next.to_json()?]).await?;
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
    tab.go(pages::EXHIBITION).await?;
    let names: Vec<String> = tab
        .script("return [...document.querySelectorAll('[data-enlarge]')].map((a) => a.getAttribute('aria-label'))", [])
        .await?;
    assert!(names.len() == 8 && names[2].starts_with("Bild 3 von 8 vergrößern: "), "{names:?}");
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
        return [name.startsWith('Bild 3 von 8: '), close.width >= 44 && close.height >= 44,
            dialog.querySelector('[data-stage] img').alt.length > 10,
            [...dialog.querySelectorAll('.lightbox__text p')].some((p) => p.textContent.includes('Zeichnung')),
            document.getAnimations().filter((a) => a.effect.getTiming().iterations === Infinity).length === 0]";
    assert_eq!(tab.script::<Vec<bool>>(facts, []).await?, [true; 5]);
    Ok(())
}
in_both_browsers!(the_lightbox_is_a_dialog_for_everybody);

/// A-30, F-25: a picture that fails says so and offers another try; the way on stays open.
async fn a_picture_that_fails_says_so(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let third = Matcher::predicate(|path| path.contains("/pictures/03-"));
    visit.server.fault(third, Times::Always, Fault::Status(500, Vec::new()));
    enlarge(tab, pages::DE, 3).await?;
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
    tab.press(Key::Right).await?;
    tab.until(
        "the next picture",
        SOON,
        "document.querySelector('#lightbox-place').textContent.includes(' 4 ')",
    )
    .await?;
    tab.forget_complaints().await;
    Ok(())
}
in_both_browsers!(a_picture_that_fails_says_so);

/// Zoom has buttons and keys; a picture that is larger than its place can be moved, and a swipe turns the page.
async fn fingers_and_buttons_do_the_same(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    enlarge(tab, pages::DE, 2).await?;
    let scale =
        "return new DOMMatrix(getComputedStyle(document.querySelector('[data-stage] img')).transform).a";
    tab.find("#lightbox-larger").await?.click().await?;
    let larger: f64 = tab.script(scale, []).await?;
    assert!(larger > 1.3, "{larger}");
    tab.find("#lightbox-smaller").await?.click().await?;
    assert_eq!(tab.script::<f64>(scale, []).await?, 1.0);
    let swipe = "const stage = document.querySelector('[data-stage] img'), box = stage.getBoundingClientRect();
        const at = (type, x) => stage.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 7, pointerType: 'touch', clientX: x, clientY: box.top + 40 }));
        at('pointerdown', 300); at('pointermove', 240); at('pointermove', 200); at('pointerup', 200); return null";
    tab.script::<()>(swipe, []).await?;
    tab.until("the third picture", SOON, "location.pathname.endsWith('/frauen/')").await?;
    Ok(())
}
in_both_browsers!(fingers_and_buttons_do_the_same);

/// G3: axe finds nothing with the lightbox open, in German and Arabic, on a desk and on a phone.
#[test]
fn axe_finds_nothing_in_the_lightbox() {
    for setup in [Setup::default(), Setup::default().sized(320, 640)] {
        run(Browser::Chromium, setup.reduced_motion(), async |visit| {
            for locale in [pages::DE, pages::AR] {
                enlarge(&visit.tab, locale, 2).await?;
                assert_accessible(&visit.tab, "the lightbox").await?;
            }
            Ok(())
        });
    }
}

/// Every picture of both exhibitions is a page with its own title and facts for machines, and is reached from the next.
async fn every_picture_is_a_page(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(pages::EXHIBITION).await?;
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
in_both_browsers!(every_picture_is_a_page);

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
