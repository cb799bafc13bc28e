//! Owns how Leichte Sprache is laid out: larger and wider than German, no word broken, each sentence on a line of its own. Whether
//! its words are easy is the builder's to check.

use browser_tests::{Outcome, Setup, Tab, Visit, every_address, in_both_browsers, pages};
use serde_json::json;

/// Words that stand on two lines, though they have no hyphen to part at, and sentences that begin in the middle of a line.
const FAULTS: &str = "
    const faults = [], range = document.createRange();
    const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const text = walker.currentNode, around = text.parentElement;
        if (!around.checkVisibility() || !around.matches(':lang(de-simple)') || around.closest('.visually-hidden, .sources, .breadcrumb')) continue;
        for (const word of text.data.matchAll(/[\\p{L}\\p{N}*]+/gu)) {
            range.setStart(text, word.index); range.setEnd(text, word.index + word[0].length);
            const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
            if (lines.size > 1) faults.push(`broken: ${word[0]} in “${text.data.slice(0, 60)}”`);
        }
    }
    for (const p of document.querySelectorAll('main .prose p:lang(de-simple), main .lede:lang(de-simple)')) {
        const late = p.textContent.match(/\\p{Ll}[.!?] +\\p{Lu}.{0,30}/u);
        if (late) faults.push(`no line of its own: ${late[0]}`);
    }
    return faults;";

async fn reads_easily(visit: &Visit) -> Outcome {
    let mut faults = Vec::new();
    let known = every_address()?;
    let all = known.iter().filter(|address| address.starts_with(pages::SIMPLE.prefix));
    let mut count = 0;
    for address in all {
        visit.tab.go(address).await?;
        let found: Vec<String> = visit.tab.script(FAULTS, []).await?;
        faults.extend(found.into_iter().map(|fault| format!("{address} {fault}")));
        count += 1;
    }
    assert!(count > 20, "only {count} pages in Leichte Sprache");
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
}

/// On a desk.
async fn no_word_is_broken_and_each_sentence_has_its_line(visit: &Visit) -> Outcome {
    reads_easily(visit).await
}
in_both_browsers!(no_word_is_broken_and_each_sentence_has_its_line);

/// On a phone.
async fn no_word_is_broken_on_a_phone(visit: &Visit) -> Outcome {
    reads_easily(visit).await
}
in_both_browsers!(no_word_is_broken_on_a_phone, Setup::default().sized(360, 740));

/// Letters are larger, and lines wider apart, than in the German text of the same page; nothing is hyphenated.
async fn letters_are_larger_and_lines_wider_apart(visit: &Visit) -> Outcome {
    let german = looks(&visit.tab, pages::DE).await?;
    let easy = looks(&visit.tab, pages::SIMPLE).await?;
    assert!(easy.0 >= german.0 * 1.1, "letters: {easy:?} beside {german:?}");
    assert!(easy.1 / easy.0 > german.1 / german.0, "lines: {easy:?} beside {german:?}");
    assert_eq!(easy.2, "manual");
    Ok(())
}
in_both_browsers!(letters_are_larger_and_lines_wider_apart);

/// Pixels of a letter and of a line of running text, and how words may be broken.
async fn looks(tab: &Tab, locale: pages::Locale) -> Result<(f64, f64, String), Box<dyn std::error::Error>> {
    tab.go(&format!("{}{}", locale.prefix, pages::DURA)).await?;
    let read = "const style = getComputedStyle(document.querySelector(arguments[0]));
        return [parseFloat(style.fontSize), parseFloat(style.lineHeight), style.hyphens]";
    tab.script(read, [json!("main .prose p")]).await
}
