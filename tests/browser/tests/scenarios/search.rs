//! Owns the search as readers use it: typing, narrowing, going there and back, by keyboard, in two languages, and without what it
//! needs. What is found for which words is the engine's business (`tests/search`).
#![allow(unreachable_pub, reason = "a test has no public face")]

use std::time::Duration;

use browser_tests::{
    Key, Outcome, Tab, Visit, assert_accessible, either, heading, here, in_both_browsers, in_both_directions,
    pages,
};
use test_server::{Fault, Matcher, Times};

/// Two busy cores need more than a reader would.
pub const SOON: Duration = Duration::from_secs(10);

/// The answer is there and no fuller one will come.
pub const ANSWERED: &str = "document.querySelector('#found:not([aria-busy]) [data-count=whole]')";

/// Nobody who does not search pays for it: a walk asks for nothing of the search. The first focus in the field brings
/// what shows answers, worker, wasm and index, each once.
async fn who_does_not_search_loads_nothing_of_it(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here("/")).await?;
    tab.follow(here(pages::THEMEN)).await?;
    tab.go(here(pages::DURA)).await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(asked_for_search(visit), Vec::<String>::new());
    tab.find("header form[data-search] input").await?.click().await?;
    let until = std::time::Instant::now() + SOON;
    while asked_for_search(visit).len() < 4 && std::time::Instant::now() < until {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    let asked = asked_for_search(visit);
    assert_eq!(asked.len(), 4, "{asked:?}");
    for part in ["/finder-", "/search-", ".wasm", &root()] {
        assert!(asked.iter().any(|path| path.contains(part)), "{part} in {asked:?}");
    }
    Ok(())
}
in_both_directions!(who_does_not_search_loads_nothing_of_it);

/// Results come while the reader types: marked, counted, spoken once; the address says what was asked for.
async fn results_come_while_the_reader_types(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here("/suche/")).await?;
    type_into(tab, either("dura", "دورا")).await?;
    tab.until("a marked hit", SOON, "document.querySelector('#found .hit mark')").await?;
    let address = asking(either("dura", "دورا"));
    tab.until("the words in the address", SOON, &format!("location.href.endsWith('{address}')")).await?;
    let marks = tab.texts_of("#found .hit__title mark").await?;
    assert!(marks.iter().any(|mark| mark == either("Dura", "دورا")), "{marks:?}");
    let count = tab.text_of("#found h2").await?;
    assert!(count.contains(either("Treffer", "نتيجة")) && count.contains(either("dura", "دورا")), "{count}");
    tab.until(
        "the count, spoken",
        SOON,
        "document.querySelector('.announcer').textContent === document.querySelector('#found h2').textContent",
    )
    .await?;
    assert_eq!(tab.find_all("[role=status]").await?.len(), 1, "one place speaks");
    let focus = tab.focus().await?;
    assert_eq!(focus.id, "q", "the reader goes on writing: {focus:?}");
    tab.press(Key::Enter).await?;
    tab.until("the focus on the count", SOON, "document.activeElement.id === 'found-count'").await?;
    assert_eq!(tab.address().await?, address);
    assert_accessible(tab, "results").await
}
in_both_directions!(results_come_while_the_reader_types);

/// The field in the masthead leads to the results; from a result Back brings them again, without asking, at the same place.
async fn back_from_a_result_brings_the_results_again(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::ARTICLE)).await?;
    let field = tab.find("header form[data-search] input").await?;
    field.send_keys(either("partnerschaft", "شراكة") + Key::Enter).await?;
    tab.until_heading(heading(pages::SEARCH)).await?;
    tab.until("results", SOON, ANSWERED).await?;
    assert_eq!(tab.address().await?, asking(either("partnerschaft", "شراكة")));
    let before = tab.texts_of("#found .hit__title").await?;
    assert!(before.len() > 3, "{before:?}");
    tab.script::<serde_json::Value>("scrollTo(0, 500); return null", []).await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    let scrolled = tab.scrolled().await?;
    tab.script::<serde_json::Value>("document.querySelectorAll('a[data-hit]')[2].click(); return null", [])
        .await?;
    tab.until(
        "the page found",
        SOON,
        "!location.pathname.endsWith('/suche/') && document.querySelector('main[data-state=ready] h1')",
    )
    .await?;
    let asked = asked_for_search(visit).len();
    tab.driver().back().await?;
    tab.until_heading(heading(pages::SEARCH)).await?;
    tab.until("results", SOON, ANSWERED).await?;
    assert_eq!(tab.texts_of("#found .hit__title").await?, before);
    let words: String = tab.script("return document.getElementById('q').value", []).await?;
    assert_eq!((words.as_str(), asked_for_search(visit).len()), (either("partnerschaft", "شراكة"), asked));
    tab.until("the place on the page", SOON, &format!("Math.abs(scrollY - {scrolled}) < 2")).await
}
in_both_directions!(back_from_a_result_brings_the_results_again);

/// A filter is a link: it makes the results fewer, keeps the focus, stands in the address, and Back takes it away.
async fn a_filter_is_taken_away_by_back(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let address = asking(either("partnerschaft", "شراكة"));
    tab.go(&address).await?;
    tab.until("results", SOON, ANSWERED).await?;
    let all = tab.text_of("#found h2").await?;
    tab.script::<serde_json::Value>(
        "document.getElementById('narrow-art-partnership').focus(); return null",
        [],
    )
    .await?;
    tab.press(Key::Enter).await?;
    tab.until(
        "the filter",
        SOON,
        "document.querySelector('#found:not([aria-busy]) #narrow-art-partnership[aria-current]')",
    )
    .await?;
    assert_eq!(tab.focus().await?.id, "narrow-art-partnership");
    assert_eq!(tab.address().await?, format!("{address}&art=partnership"));
    assert_ne!(tab.text_of("#found h2").await?, all);
    let kinds = tab.texts_of(".hit__facts > span:first-child").await?;
    assert!(
        !kinds.is_empty() && kinds.iter().all(|kind| kind == either("Partnerschaft", "شراكة")),
        "{kinds:?}"
    );
    assert_accessible(tab, "narrowed results").await?;
    tab.driver().back().await?;
    tab.until(
        "no filter",
        SOON,
        "!document.querySelector('#found[aria-busy], #narrow-art-partnership[aria-current]')",
    )
    .await?;
    assert_eq!(tab.address().await?, address);
    assert_eq!(tab.text_of("#found h2").await?, all);
    Ok(())
}
in_both_directions!(a_filter_is_taken_away_by_back);

/// A slip of the pen is mended, and the reader is told and may insist.
async fn a_mended_word_is_said_and_may_be_refused(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let slip = either("Nachhaltigeit", "الاستدمة");
    tab.go(&asking(slip)).await?;
    tab.until("results", SOON, ANSWERED).await?;
    let said = tab.text_of("[data-kind=corrected]").await?;
    assert!(said.contains(either("Ergebnisse für", "النتائج عن")) && said.contains(slip), "{said}");
    tab.find("#found-instead").await?.click().await?;
    tab.until(
        "nothing",
        SOON,
        &format!(
            "document.querySelector('#found:not([aria-busy]) h2')?.textContent.startsWith('{}')",
            either("Nichts gefunden", "لم نجد شيئاً")
        ),
    )
    .await
}
in_both_directions!(a_mended_word_is_said_and_may_be_refused);

/// Who stands on a way to narrow the results stands on it still when another answer has a line more above it.
async fn the_focus_stays_though_the_answer_grows_above_it(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(&asking(either("Nachhaltigeit", "الاستدمة"))).await?;
    tab.until("results", SOON, ANSWERED).await?;
    let ask = "const link = document.createElement('a');
        link.href = `${location.pathname}?q=${encodeURIComponent(arguments[0])}`; link.dataset.ask = '';
        document.querySelector('main').append(link); link.click(); return null";
    tab.script::<()>(ask, [either("Nachhaltigkeit", "الاستدامة").into()]).await?;
    let as_written = format!("{ANSWERED} && !document.querySelector('[data-kind=corrected]')");
    tab.until("results as they were asked for", SOON, &as_written).await?;
    let stand = "const way = document.querySelector('.narrow a[id]'); way.focus(); return way.id";
    let way: String = tab.script(stand, []).await?;
    tab.driver().back().await?;
    let mended = format!("{ANSWERED} && document.querySelector('[data-kind=corrected]')");
    tab.until("the mended results", SOON, &mended).await?;
    assert_eq!(tab.focus().await?.id, way);
    Ok(())
}
in_both_directions!(the_focus_stays_though_the_answer_grows_above_it);

/// Where nothing is found the reader learns what was looked for, what to try, and other ways; no axe rule is broken.
async fn nothing_found_says_what_was_looked_for_and_where_to_go(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    for (prefix, way) in [("", "/a-z/"), ("/ar", "/ar/a-z/")] {
        tab.go(&format!("{prefix}/suche/?q=xqzvkwy")).await?;
        tab.until("an answer", SOON, ANSWERED).await?;
        let said = tab.text_of("#found").await?;
        assert!(said.contains("xqzvkwy"), "{said}");
        assert_eq!(tab.find_all("#found .hit").await?.len(), 0);
        assert!(!tab.find_all(&format!("#found a[href='{way}']")).await?.is_empty());
        assert_accessible(tab, "nothing found").await?;
    }
    Ok(())
}
in_both_browsers!(nothing_found_says_what_was_looked_for_and_where_to_go);

/// `/` leads to the field, but not while something is written; the arrows lead through the results and back.
async fn the_keyboard_leads_to_the_field_and_through_the_results(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(here(pages::DURA)).await?;
    tab.press("/").await?;
    tab.until("the focus in the field", SOON, "document.activeElement.matches('header form input')").await?;
    let field = tab.find("header form[data-search] input").await?;
    field.send_keys("dura/").await?;
    assert_eq!(field.prop("value").await?.as_deref(), Some("dura/"), "a slash is a letter here");
    tab.go(here("/suche/?q=dura")).await?;
    tab.until("results", SOON, ANSWERED).await?;
    tab.press("/").await?;
    for (key, expected) in [(Key::Down, 0), (Key::Down, 1), (Key::Up, 0)] {
        tab.press(key).await?;
        let at: i64 = tab
            .script(
                "return [...document.querySelectorAll('a[data-hit]')].indexOf(document.activeElement)",
                [],
            )
            .await?;
        assert_eq!(at, expected);
    }
    tab.press(Key::Up).await?;
    assert_eq!(tab.focus().await?.id, "q");
    Ok(())
}
in_both_directions!(the_keyboard_leads_to_the_field_and_through_the_results);

/// Whatever stands in the address is words: it is shown as text, and answered in time.
async fn whatever_is_asked_is_only_words(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let long = "wasser%20".repeat(400);
    for asked in [
        "%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D1%22%3E",
        "%",
        "%F0%9F%98%80",
        "%E2%80%AEdura",
        ".*%5B(",
        &long,
    ] {
        tab.go(here(&format!("/suche/?q={asked}"))).await?;
        tab.until("an answer", SOON, "document.querySelector('#found > *')").await?;
        assert_eq!(tab.find_all("#found img[src=x]").await?.len(), 0);
        assert!(tab.title().await?.contains(either("Such", "بحث")), "{asked}");
    }
    tab.go(here("/suche/?q=%20%20")).await?;
    tab.until("the page, empty", SOON, "!document.querySelector('#found > *')").await
}
in_both_directions!(whatever_is_asked_is_only_words);

/// What was loaded once answers without a line: the same words again, and others.
async fn what_was_loaded_answers_without_a_line(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let both = either("dura wasser", "دورا المياه");
    tab.go(&asking(either("dura", "دورا"))).await?;
    tab.until("results", SOON, ANSWERED).await?;
    visit.server.fault(Matcher::prefix("/"), Times::Always, Fault::CloseConnection);
    type_into(tab, either(" wasser", " المياه")).await?;
    tab.until(
        "results for both",
        SOON,
        &format!("document.querySelector('#found:not([aria-busy]) h2')?.textContent.includes('{both}')"),
    )
    .await?;
    assert!(!tab.find_all("#found .hit").await?.is_empty());
    tab.forget_complaints().await;
    Ok(())
}
in_both_directions!(what_was_loaded_answers_without_a_line);

pub async fn type_into(tab: &Tab, words: &str) -> Outcome {
    let field = tab.find("main form[data-search] input").await?;
    for letter in words.chars() {
        field.send_keys(letter.to_string()).await?;
    }
    Ok(())
}

/// The search page that is asked this.
pub fn asking(words: &str) -> String {
    let letters = words.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    format!("{}?q={}", here(pages::SEARCH), letters.collect::<String>())
}

/// The file the search of this language begins with.
pub fn root() -> String {
    format!("/content/{}/search/root.bin", either("de", "ar"))
}

fn asked_for_search(visit: &Visit) -> Vec<String> {
    let paths = visit.server.log().into_iter().map(|entry| entry.path);
    paths.filter(|path| path.contains("/search") || path.contains("/finder")).collect()
}
