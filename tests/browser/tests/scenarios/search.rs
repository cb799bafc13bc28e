//! Owns the search as readers use it: typing, narrowing, going there and back, by keyboard, in two languages, and without what it
//! needs. What is found for which words is the engine's business (`tests/search`).
#![allow(unreachable_pub, reason = "a test has no public face")]

use std::time::Duration;

use browser_tests::{Key, Outcome, Setup, Tab, Visit, assert_accessible, in_both_browsers, pages};
use test_server::{Fault, Matcher, Times};

/// Two busy cores need more than a reader would.
pub const SOON: Duration = Duration::from_secs(10);

/// The answer is there and no fuller one will come.
pub const ANSWERED: &str = "document.querySelector('#found [data-count=whole]')";

/// Nobody who does not search pays for it: a walk asks for nothing of the search. The first focus in the field brings
/// worker, wasm and index, each once.
async fn who_does_not_search_loads_nothing_of_it(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go("/").await?;
    tab.follow("Themen").await?;
    tab.go(pages::DURA).await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(asked_for_search(visit), Vec::<String>::new());
    tab.find("header form[data-search] input").await?.click().await?;
    let until = std::time::Instant::now() + SOON;
    while asked_for_search(visit).len() < 3 && std::time::Instant::now() < until {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    let asked = asked_for_search(visit);
    assert_eq!(asked.len(), 3, "{asked:?}");
    for part in [".js", ".wasm", "/content/de/search/root.bin"] {
        assert!(asked.iter().any(|path| path.ends_with(part)), "{part} in {asked:?}");
    }
    Ok(())
}
in_both_browsers!(who_does_not_search_loads_nothing_of_it);

/// Results come while the reader types: marked, counted, spoken once; the address says what was asked for.
async fn results_come_while_the_reader_types(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go("/suche/").await?;
    type_into(tab, "dura").await?;
    tab.until("a marked hit", SOON, "document.querySelector('#found .hit mark')").await?;
    tab.until("the words in the address", SOON, "location.search === '?q=dura'").await?;
    let marks = tab.texts_of("#found .hit__title mark").await?;
    assert!(marks.iter().any(|mark| mark == "Dura"), "{marks:?}");
    let count = tab.text_of("#found h2").await?;
    assert!(count.contains("Treffer") && count.contains("dura"), "{count}");
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
    assert_eq!(tab.address().await?, "/suche/?q=dura");
    assert_accessible(tab, "results").await
}
in_both_browsers!(results_come_while_the_reader_types);

/// The field in the masthead leads to the results; from a result Back brings them again, without asking, at the same place.
async fn back_from_a_result_brings_the_results_again(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go(pages::ARTICLE).await?;
    let field = tab.find("header form[data-search] input").await?;
    field.send_keys("partnerschaft" + Key::Enter).await?;
    tab.until_heading("Suche").await?;
    tab.until("results", SOON, ANSWERED).await?;
    assert_eq!(tab.address().await?, "/suche/?q=partnerschaft");
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
        "location.pathname !== '/suche/' && document.querySelector('main[data-state=ready] h1')",
    )
    .await?;
    let asked = asked_for_search(visit).len();
    tab.driver().back().await?;
    tab.until_heading("Suche").await?;
    tab.until("results", SOON, ANSWERED).await?;
    assert_eq!(tab.texts_of("#found .hit__title").await?, before);
    let words: String = tab.script("return document.getElementById('q').value", []).await?;
    assert_eq!((words.as_str(), asked_for_search(visit).len()), ("partnerschaft", asked));
    tab.until("the place on the page", SOON, &format!("Math.abs(scrollY - {scrolled}) < 2")).await
}
in_both_browsers!(back_from_a_result_brings_the_results_again);

/// A filter is a link: it makes the results fewer, keeps the focus, stands in the address, and Back takes it away.
async fn a_filter_is_taken_away_by_back(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go("/suche/?q=partnerschaft").await?;
    tab.until("results", SOON, ANSWERED).await?;
    let all = tab.text_of("#found h2").await?;
    tab.script::<serde_json::Value>(
        "document.getElementById('narrow-art-partnership').focus(); return null",
        [],
    )
    .await?;
    tab.press(Key::Enter).await?;
    tab.until("the filter", SOON, "document.querySelector('#narrow-art-partnership[aria-current]')").await?;
    assert_eq!(tab.focus().await?.id, "narrow-art-partnership");
    assert_eq!(tab.address().await?, "/suche/?q=partnerschaft&art=partnership");
    assert_ne!(tab.text_of("#found h2").await?, all);
    let kinds = tab.texts_of(".hit__facts > span:first-child").await?;
    assert!(!kinds.is_empty() && kinds.iter().all(|kind| kind == "Partnerschaft"), "{kinds:?}");
    assert_accessible(tab, "narrowed results").await?;
    tab.driver().back().await?;
    tab.until("no filter", SOON, "!document.querySelector('#narrow-art-partnership[aria-current]')").await?;
    assert_eq!(tab.address().await?, "/suche/?q=partnerschaft");
    assert_eq!(tab.text_of("#found h2").await?, all);
    Ok(())
}
in_both_browsers!(a_filter_is_taken_away_by_back);

/// A slip of the pen is mended, and the reader is told and may insist.
async fn a_mended_word_is_said_and_may_be_refused(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go("/suche/?q=Nachhaltigeit").await?;
    tab.until("results", SOON, ANSWERED).await?;
    let said = tab.text_of("[data-kind=corrected]").await?;
    assert!(said.contains("Ergebnisse für") && said.contains("„Nachhaltigeit“ suchen"), "{said}");
    tab.find("#found-instead").await?.click().await?;
    tab.until(
        "nothing",
        SOON,
        "document.querySelector('#found h2')?.textContent.startsWith('Nichts gefunden')",
    )
    .await
}
in_both_browsers!(a_mended_word_is_said_and_may_be_refused);

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
    tab.go(pages::DURA).await?;
    tab.press("/").await?;
    tab.until("the focus in the field", SOON, "document.activeElement.matches('header form input')").await?;
    let field = tab.find("header form[data-search] input").await?;
    field.send_keys("dura/").await?;
    assert_eq!(field.prop("value").await?.as_deref(), Some("dura/"), "a slash is a letter here");
    tab.go("/suche/?q=dura").await?;
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
in_both_browsers!(the_keyboard_leads_to_the_field_and_through_the_results);

/// The same in Arabic on a phone: from right to left, nothing to scroll sideways, no axe rule broken.
async fn arabic_is_searched_from_right_to_left_on_a_phone(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go("/ar/suche/").await?;
    assert_accessible(tab, "the empty search in Arabic").await?;
    type_into(tab, "فلسطين").await?;
    tab.until("results", SOON, ANSWERED).await?;
    let wide: bool = tab.script("return document.documentElement.scrollWidth > innerWidth", []).await?;
    assert!(!wide, "it has to be scrolled sideways");
    let hrefs: Vec<String> =
        tab.script("return [...document.querySelectorAll('#found > .hits:first-of-type a[data-hit]')].map((a) => a.getAttribute('href'))", []).await?;
    assert!(hrefs.iter().all(|href| href.starts_with("/ar/")), "{hrefs:?}");
    assert_accessible(tab, "results in Arabic").await
}
in_both_browsers!(arabic_is_searched_from_right_to_left_on_a_phone, Setup::default().sized(360, 740));

/// Results of other languages come after the page's own, under their language's name, and say which language they are in.
async fn other_languages_come_last_and_are_named(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go("/suche/?q=%D8%A7%D9%84%D8%B4%D8%B1%D8%A7%D9%83%D8%A7%D8%AA").await?;
    tab.until(
        "a result in Arabic",
        SOON,
        "document.querySelector('.hit__title[lang=ar][dir=rtl] a[href^=\"/ar/\"]')",
    )
    .await?;
    let names = tab.texts_of("#found h3[lang=ar]").await?;
    assert!(names.iter().any(|name| name == "العربية"), "{names:?}");
    Ok(())
}
in_both_browsers!(other_languages_come_last_and_are_named);

/// Whoever changes the language has asked the same there.
async fn the_question_goes_along_into_another_language(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go("/suche/").await?;
    type_into(tab, "Dura").await?;
    tab.until("an answer", SOON, ANSWERED).await?;
    tab.find(".languages a[hreflang=en]").await?.click().await?;
    let there = "location.pathname === '/en/suche/' && location.search === '?q=Dura'";
    tab.until("the same question in English", SOON, there).await?;
    tab.until("its words in the field", SOON, "document.querySelector('#q').value === 'Dura'").await?;
    let english = "/result/.test(document.querySelector('#found [data-count]')?.textContent)";
    tab.until("an English answer", SOON, english).await
}
in_both_browsers!(the_question_goes_along_into_another_language);

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
        tab.go(&format!("/suche/?q={asked}")).await?;
        tab.until("an answer", SOON, "document.querySelector('#found > *')").await?;
        assert_eq!(tab.find_all("#found img[src=x]").await?.len(), 0);
        assert!(tab.title().await?.starts_with("Such"), "{asked}");
    }
    tab.go("/suche/?q=%20%20").await?;
    tab.until("the page, empty", SOON, "!document.querySelector('#found > *')").await
}
in_both_browsers!(whatever_is_asked_is_only_words);

/// What was loaded once answers without a line: the same words again, and others.
async fn what_was_loaded_answers_without_a_line(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go("/suche/?q=dura").await?;
    tab.until("results", SOON, ANSWERED).await?;
    visit.server.fault(Matcher::prefix("/"), Times::Always, Fault::CloseConnection);
    type_into(tab, " wasser").await?;
    tab.until(
        "results for both",
        SOON,
        "document.querySelector('#found h2')?.textContent.includes('dura wasser')",
    )
    .await?;
    assert!(!tab.find_all("#found .hit").await?.is_empty());
    tab.forget_complaints().await;
    Ok(())
}
in_both_browsers!(what_was_loaded_answers_without_a_line);

pub async fn type_into(tab: &Tab, words: &str) -> Outcome {
    let field = tab.find("main form[data-search] input").await?;
    for letter in words.chars() {
        field.send_keys(letter.to_string()).await?;
    }
    Ok(())
}

fn asked_for_search(visit: &Visit) -> Vec<String> {
    let paths = visit.server.log().into_iter().map(|entry| entry.path);
    paths.filter(|path| path.contains("/search")).collect()
}
