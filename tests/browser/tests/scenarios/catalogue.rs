//! Owns the exhibition on paper: a catalogue with a cover, and the words each picture must have. What was
//! printed is opened in a browser that shows PDF and read there, page by page.

use std::error::Error;
use std::fs;
use std::time::Duration;

use browser_tests::{Browser, Outcome, Setup, Tab, Visit, in_both_browsers, pages, run};
use test_server::{Fault, Matcher, Times};

const SHEETS: &str = "/printed.pdf";
const SOON: Duration = Duration::from_secs(20);
const PICTURES: usize = 8;

/// The catalogue has a cover of its own with title, days, place, people and address; then every picture with number, title,
/// caption, credit and licence; and the address again.
async fn an_exhibition_is_printed_as_a_catalogue(visit: &Visit) -> Outcome {
    visit.tab.go(pages::EXHIBITION).await?;
    let sheets = printed(visit).await?;
    let address = pages::EXHIBITION;
    let [cover, rest @ ..] = &sheets[..] else { return Err("nothing was printed".into()) };
    for part in
        ["Leben in Palästina", "17. November", "1. Dezember 2019", "St. Petri", "Mashhour Wihwah", address]
    {
        assert!(has(cover, part), "the cover lacks “{part}”: {cover:#?}");
    }
    for part in ["Der Fotojournalist", "Platzhalter zum Thema Alltag"] {
        assert!(!has(cover, part), "“{part}” is on the cover");
    }
    let inside = rest.concat();
    let mut from = 0;
    for (number, title) in
        ["Alltag in Dura", "Tradition", "Frauen", "Männer", "Kinder", "Hebron", "Bethlehem", "Jerusalem"]
            .iter()
            .enumerate()
    {
        let number = format!("0{}", number + 1);
        assert!(has(&inside, &number) && has(&inside, title), "{number} {title} is not in {inside}");
        let at =
            bare(&inside)[from..].find(&bare(title)).ok_or_else(|| format!("{title} stands too early"))?;
        from += at;
    }
    assert_eq!(bare(&inside).matches(&bare("Redaktion (Platzhalter) · CC BY 4.0")).count(), PICTURES);
    assert!(has(&inside, address), "the address does not follow the pictures");
    for part in ["Rundgang", "Diese Ausstellung als Daten"] {
        assert!(!has(&inside, part), "“{part}” is of no use on paper");
    }
    Ok(())
}
/// In Chromium only: what Firefox prints cannot be read as text where a face is bold.
#[test]
fn an_exhibition_on_paper_is_a_catalogue() {
    run(Browser::Chromium, Setup::default(), an_exhibition_is_printed_as_a_catalogue);
}

/// What hangs far down is on paper, too, though it comes slowly: browsers fetch it before they print. They do so best if left
/// alone: with a `beforeprint` that makes lazy pictures eager, Chromium prints up to seven of eight blank.
async fn pictures_further_down_are_on_paper_though_they_come_slowly(visit: &Visit) -> Outcome {
    visit.server.fault(
        Matcher::prefix("/pictures/"),
        Times::Always,
        Fault::Delay(Duration::from_millis(500)),
    );
    visit.tab.go(pages::EXHIBITION).await?;
    let come =
        "[...document.querySelectorAll('.gallery img')].filter((one) => one.complete && one.naturalWidth)";
    let rest = "return new Promise((done) => setTimeout(done, 1500))";
    visit.tab.script::<()>(rest, []).await?;
    let before: usize = visit.tab.script(&format!("return {come}.length"), []).await?;
    assert!(before < PICTURES, "all pictures were there before anybody printed");
    let slow = sheets(visit).await?.len();
    visit.server.mend();
    let all =
        "document.querySelectorAll('.gallery img').forEach((one) => { one.loading = 'eager'; }); return null";
    visit.tab.script::<()>(all, []).await?;
    visit.tab.until("all pictures", SOON, &format!("{come}.length === {PICTURES}")).await?;
    let whole = sheets(visit).await?.len();
    // A drawing takes more than a kilobyte.
    assert!(slow + 500 > whole, "{slow} bytes were printed, with all pictures {whole}");
    Ok(())
}
in_both_browsers!(
    pictures_further_down_are_on_paper_though_they_come_slowly,
    Setup::default().sized(360, 740)
);

/// Whether a text has these words. Where lines and words end on paper is lost in a PDF, and so are soft hyphens.
fn has(text: &str, part: &str) -> bool {
    bare(text).contains(&bare(part))
}

fn bare(text: &str) -> String {
    text.chars().filter(|one| !one.is_whitespace() && !matches!(one, '-' | '\u{ad}' | '\u{2010}')).collect()
}

/// Prints the page at hand and reads what was printed, sheet by sheet.
async fn printed(visit: &Visit) -> Result<Vec<String>, Box<dyn Error>> {
    let pdf = Fault::ReplaceBody("application/pdf".to_owned(), sheets(visit).await?);
    visit.server.fault(Matcher::exact(SHEETS), Times::Always, pdf);
    let reader = Tab::open(Browser::Firefox, &Setup::default().unobserved(), visit.server.url("")).await?;
    let words = read(&reader).await;
    reader.close().await?;
    words
}

/// Prints the page at hand, as a PDF.
async fn sheets(visit: &Visit) -> Result<Vec<u8>, Box<dyn Error>> {
    let name = format!("weltoffen-catalogue-{}-{}.pdf", std::process::id(), visit.tab.browser());
    let file = std::env::temp_dir().join(name);
    visit.tab.print(&file).await?;
    let bytes = fs::read(&file)?;
    fs::remove_file(&file)?;
    Ok(bytes)
}

/// Firefox shows a PDF with `pdf.js`, whose document can be asked.
async fn read(reader: &Tab) -> Result<Vec<String>, Box<dyn Error>> {
    reader.set_out_for(SHEETS).await?;
    let is_there = "(window.wrappedJSObject ?? window).PDFViewerApplication?.pdfDocument";
    reader.until("the sheets", SOON, is_there).await?;
    let ask = "return (async () => {
        const viewer = (window.wrappedJSObject ?? window).PDFViewerApplication, sheets = [];
        for (let number = 1; number <= viewer.pdfDocument.numPages; number += 1) {
            const page = await viewer.pdfDocument.getPage(number);
            sheets.push((await page.getTextContent()).items.map((item) => item.str).join(' '));
        }
        return sheets;
    })()";
    reader.script(ask, []).await
}
