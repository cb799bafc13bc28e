//! Owns what becomes of a photograph, from an editor's file to a reader's screen, in the small world that `printed` makes.

use std::error::Error;
use std::time::Duration;

use browser_tests::{Browser, Outcome, Setup, Tab, Visit, run_on};
use serde::Deserialize;
use test_server::{Fault, Matcher, Times};

use crate::printed;

const EXHIBITION: &str = "/themen/partnerschaften/nordhafen/bilder/";
const SOON: Duration = Duration::from_secs(10);
/// The photograph without a note, among the thumbnails.
const FIRST: &str = "document.querySelector('#ufer img')";

/// How a photograph stands on a page.
#[derive(Debug, Deserialize)]
struct Shown {
    /// The file the browser chose, from the last `/` on.
    file: String,
    /// Pixels the file has, as the browser found them.
    pixels: (u32, u32),
    /// What the document says of its size.
    said: (u32, u32),
    /// CSS pixels on the screen.
    wide: f64,
}

impl Shown {
    async fn read(tab: &Tab, image: &str) -> Result<Self, Box<dyn Error>> {
        let drawn = format!("({image})?.complete && ({image}).naturalWidth > 0");
        tab.until("a photograph", SOON, &drawn).await?;
        // `naturalWidth` is what the file has by the density it was chosen for; a picture of its own says what is there.
        let read = format!(
            "return (async () => {{
                const one = {image}, own = new Image();
                own.src = one.currentSrc;
                await own.decode();
                return {{ file: one.currentSrc.split('/').at(-1), pixels: [own.naturalWidth, own.naturalHeight],
                    said: [Number(one.getAttribute('width')), Number(one.getAttribute('height'))],
                    wide: one.getBoundingClientRect().width }};
            }})()"
        );
        tab.script(&read, []).await
    }

    fn width(&self) -> Option<u32> {
        self.file.rsplit_once('-')?.1.strip_suffix(".avif")?.parse().ok()
    }
}

/// The page says of a photograph what its JSON says, and the browser takes the lighter encoding in a width that fits.
async fn the_browser_takes_the_file_that_fits(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(EXHIBITION).await?;
    let photo = photo(tab).await?;
    let shown = Shown::read(tab, FIRST).await?;
    assert_eq!(shown.said, (photo.picture.width, photo.picture.height));
    assert_eq!(shown.said, (1000, 750));
    let chosen = shown.width().ok_or_else(|| format!("no AVIF: {shown:?}"))?;
    assert_eq!(shown.pixels, (chosen, chosen * 3 / 4), "{shown:?}");
    let fits = photo.picture.widths().find(|width| f64::from(*width) >= shown.wide);
    // A browser that does not measure by itself takes what the document guesses, which is never too small.
    assert!(fits.is_some_and(|fits| fits <= chosen && chosen < 1000), "{shown:?}, {fits:?} would do");
    let sources = "return [...document.querySelectorAll('#ufer source, #ufer img')].map((e) => e.srcset.split(', ').length)";
    assert_eq!(tab.script::<Vec<usize>>(sources, []).await?, [4, 4]);
    Ok(())
}

/// The place of a photograph is there before it is, as large as afterwards, and in its colour.
async fn nothing_moves_when_it_comes(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    visit.server.fault(
        Matcher::prefix("/pictures/ufer"),
        Times::Always,
        Fault::Delay(Duration::from_secs(2)),
    );
    tab.set_out_for(EXHIBITION).await?;
    tab.until_ready().await?;
    let places = "return [...document.querySelectorAll('main *')].map((e) => { const b = e.getBoundingClientRect(); return [b.x, b.y + scrollY, b.width, b.height].map(Math.round).join(' '); })";
    let tone = format!("return [{FIRST}.naturalWidth, getComputedStyle({FIRST}).backgroundColor]");
    let (pixels, colour): (u32, String) = tab.script(&tone, []).await?;
    assert_eq!(pixels, 0, "the photograph was too early to prove anything");
    assert!(!["rgba(0, 0, 0, 0)", "transparent"].contains(&colour.as_str()), "no tone stands in its place");
    let before: Vec<String> = tab.script(places, []).await?;
    Shown::read(tab, FIRST).await?;
    assert_eq!(before, tab.script::<Vec<String>>(places, []).await?);
    Ok(())
}

/// Over the exhibition, and on its own page, it comes larger than on the contact sheet, up to all it has.
async fn enlarged_it_comes_larger(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(EXHIBITION).await?;
    let small = Shown::read(tab, FIRST).await?;
    tab.find("#ufer [data-enlarge]").await?.click().await?;
    let large = Shown::read(tab, "document.querySelector('#lightbox [data-stage] img')").await?;
    assert!(large.width() > small.width(), "{large:?} for {small:?}");
    assert_eq!(large.pixels, (1000, 750));
    tab.go(&format!("{EXHIBITION}ufer/")).await?;
    let own = Shown::read(tab, "document.querySelector('figure.photo img')").await?;
    assert_eq!(own.pixels, (1000, 750));
    Ok(())
}

/// One behind a note is not even asked for, until the reader opens it.
async fn behind_a_note_it_waits_for_the_reader(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let asked = || visit.server.log().iter().any(|entry| entry.path.starts_with("/pictures/kai"));
    tab.go(EXHIBITION).await?;
    Shown::read(tab, FIRST).await?;
    assert!(!asked(), "a picture behind a note was fetched");
    assert_eq!(tab.find_all("#kai img").await?.len(), 0);
    tab.find("#kai [data-enlarge]").await?.click().await?;
    tab.until("an open lightbox", SOON, "document.querySelector('dialog:modal .cover')").await?;
    let hidden =
        "return !document.querySelector('.cover img').checkVisibility({ contentVisibilityAuto: true })";
    assert!(tab.script::<bool>(hidden, []).await?, "the note covers nothing");
    tab.find(".cover > summary").await?.click().await?;
    let shown = Shown::read(tab, "document.querySelector('.cover[open] img')").await?;
    assert_eq!(shown.pixels, (100, 150));
    Ok(())
}

/// Manifest, table and facts name the whole photograph as a JPEG, which is there and as large as they say.
async fn machines_find_it(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(&format!("{EXHIBITION}ufer/")).await?;
    let look = "return (async () => {
        const local = (url) => new URL(url).pathname;
        const size = async (url) => { const own = new Image(); own.src = local(url); await own.decode(); return [own.naturalWidth, own.naturalHeight]; };
        const body = (await (await fetch('../manifest.json')).json()).items[0].items[0].items[0].body;
        const line = (await (await fetch('../metadata.csv')).text()).split('\\n').find((line) => line.startsWith('1,ufer,'));
        const facts = JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@graph'].find((one) => one['@type'] === 'ImageObject');
        const head = await fetch(local(body.id));
        return [[body.format, head.headers.get('content-type')], [[body.width, body.height], await size(body.id)],
            [line.includes(body.id), facts.contentUrl === body.id]];
    })()";
    type Found = (Vec<String>, Vec<(u32, u32)>, Vec<bool>);
    let (formats, sizes, names): Found = tab.script(look, []).await?;
    assert_eq!(formats, ["image/jpeg"; 2]);
    assert_eq!(sizes, [(1000, 750); 2]);
    assert_eq!(names, [true; 2]);
    Ok(())
}

/// A browser without AVIF takes the JPEG.
async fn without_avif_the_jpeg_comes(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let old = "() => addEventListener('DOMContentLoaded', () => document.querySelectorAll('source').forEach((one) => { one.type = 'image/unheard-of'; }))";
    tab.before_every_document(old).await?;
    visit.server.fault(Matcher::prefix("/boot"), Times::Always, Fault::Status(404, Vec::new()));
    tab.set_out_for(EXHIBITION).await?;
    tab.until("the JPEG", SOON, &format!("{FIRST}?.currentSrc.endsWith('.jpg') && {FIRST}.naturalWidth > 0"))
        .await?;
    tab.forget_complaints().await;
    Ok(())
}

macro_rules! with_photographs {
    ($($scenario:ident),*) => { $(
        mod $scenario {
            use super::*;

            #[test]
            fn chromium() {
                run_on(printed::serve(), Browser::Chromium, Setup::default(), super::$scenario);
            }

            #[test]
            fn firefox() {
                run_on(printed::serve(), Browser::Firefox, Setup::default(), super::$scenario);
            }
        }
    )* };
}

with_photographs!(
    the_browser_takes_the_file_that_fits,
    nothing_moves_when_it_comes,
    enlarged_it_comes_larger,
    behind_a_note_it_waits_for_the_reader,
    machines_find_it,
    without_avif_the_jpeg_comes
);

/// What the page says of the first photograph.
async fn photo(tab: &Tab) -> Result<model::Photo, Box<dyn Error>> {
    let read = "return JSON.parse(document.getElementById('page-data').textContent)";
    let page: model::Page = tab.script(read, []).await?;
    page.exhibition.and_then(|exhibition| exhibition.photos.into_iter().next()).ok_or("no photograph".into())
}
