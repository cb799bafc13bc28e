//! Owns the search across languages: from right to left, results of other languages, the question that goes along. What is found
//! is the engine's business.

use browser_tests::{Outcome, Setup, Visit, assert_accessible, here, in_both_browsers, in_both_directions};

use crate::search::{ANSWERED, SOON, type_into};

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
    tab.go(here("/suche/?q=%D8%A7%D9%84%D8%B4%D8%B1%D8%A7%D9%83%D8%A7%D8%AA")).await?;
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
    tab.go(here("/suche/")).await?;
    type_into(tab, "Dura").await?;
    tab.until("an answer", SOON, ANSWERED).await?;
    tab.find(".languages a[hreflang=en]").await?.click().await?;
    let there = "location.pathname === '/en/suche/' && location.search === '?q=Dura'";
    tab.until("the same question in English", SOON, there).await?;
    tab.until("its words in the field", SOON, "document.querySelector('#q').value === 'Dura'").await?;
    let english =
        "/result/.test(document.querySelector('#found:not([aria-busy]) [data-count]')?.textContent)";
    tab.until("an English answer", SOON, english).await
}
in_both_directions!(the_question_goes_along_into_another_language);
