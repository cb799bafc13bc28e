//! Owns what a reader hears: which text, in which voice, and what the buttons say meanwhile. The voices are
//! stand-ins.

mod speech;

use std::time::Duration;

use browser_tests::{
    Browser, Outcome, Setup, Visit, assert_accessible, either, heading, here, in_both_browsers,
    in_both_directions, pages, run,
};
use serde_json::{Value, json};
use speech::{buttons, finish, give_voices, marked, press, said, state, strangers, until_able, voices};

use crate::barriers::{assert_nothing_by_ibm, fits};

const SOON: Duration = Duration::from_secs(5);

/// A voice of the device reads sentence by sentence, and marks each; it pauses, goes on with the same sentence, and stops.
async fn a_voice_of_the_device_reads(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    give_voices(tab, &voices()).await?;
    tab.go(here(pages::DURA)).await?;
    until_able(tab).await?;
    assert_eq!(buttons(tab).await?, state(play(), true, false, false));
    press(tab, 0).await?;
    assert_eq!(said(tab).await?, [(heading(pages::DURA).to_owned(), either("Anna", "Layla").to_owned())]);
    assert_eq!(marked(tab).await?, heading(pages::DURA));
    assert_eq!(buttons(tab).await?, state(either("Anhalten", "إيقاف مؤقت"), true, true, true));
    assert_accessible(tab, "while it reads").await?;
    finish(tab).await?;
    let lede = tab.text_of("main .lede").await?;
    let second = said(tab).await?.pop().ok_or("nothing more")?;
    assert!(lede.starts_with(&second.0) && marked(tab).await? == second.0, "{second:?}");

    press(tab, 0).await?;
    assert_eq!(buttons(tab).await?, state(either("Weiterlesen", "متابعة"), true, true, false));
    assert_eq!((said(tab).await?.len(), marked(tab).await?), (2, second.0.clone()));
    press(tab, 0).await?;
    assert_eq!((said(tab).await?.len(), said(tab).await?.pop()), (3, Some(second)));
    press(tab, 1).await?;
    assert_eq!(buttons(tab).await?, state(play(), true, false, false));
    assert_eq!((said(tab).await?.len(), marked(tab).await?), (3, String::new()));
    assert_eq!(tab.focus().await?.text, play(), "the focus does not get lost");
    Ok(())
}
in_both_directions!(a_voice_of_the_device_reads);

/// All of the text is read, once and in order, and nothing else: no menu, no cards, no sources, nothing that is hidden.
async fn the_text_is_read_and_nothing_else(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    // Names in the other script are for a voice of theirs, and left out where there is none.
    let others = either("ar-SA", "de-DE");
    let without_others: Value = voices()
        .as_array()
        .map(|all| all.iter().filter(|one| one["lang"] != others).cloned().collect())
        .unwrap_or_default();
    give_voices(tab, &without_others).await?;
    tab.go(here(pages::DURA)).await?;
    until_able(tab).await?;
    press(tab, 0).await?;
    let to_its_end = "for (let n = 0; n < 500 && speechSynthesis.speaking; n += 1) __speech.finish(); return speechSynthesis.speaking";
    assert!(!tab.script::<bool>(to_its_end, []).await?);
    let said = said(tab).await?;
    let whole: String = said.iter().map(|(text, _)| format!("{text} ")).collect();
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let expected = "const clean = (e) => { const copy = e.cloneNode(true);
            for (const hint of copy.querySelectorAll('.visually-hidden')) hint.remove();
            return copy.textContent.replaceAll('\\u00ad', ''); };
        return [...document.querySelectorAll('main :is(.prose > :is(p, h2, h3), .prose li, .timeline p, .timeline time, .field > h3)')].map(clean)";
    let expected: Vec<String> = tab.script(expected, []).await?;
    let mut rest = squeezed(&whole);
    assert!(expected.len() > 30, "{expected:?}");
    for text in expected {
        let found =
            rest.find(&squeezed(&text)).ok_or(format!("“{text}” is not read, or not in order: {rest}"))?;
        rest.replace_range(..found, "");
    }
    for heading in either(["Stationen", "Woran wir gemeinsam arbeiten"], ["محطات", "ما نعمل عليه معاً"])
    {
        assert!(said.iter().any(|(text, _)| text == heading), "{heading}");
    }
    let others = either(
        ["Mehr zum Thema", "Quellen", "Luftlinie", "(andere Website)", "Startseite", "\u{ad}", "دورا"],
        ["المزيد حول", "المصادر", "المسافة", "(موقع آخر)", "الصفحة الرئيسية", "\u{ad}", "Palästina"],
    );
    for other in others {
        assert!(!whole.contains(other), "{other} is read: {whole}");
    }
    assert!(said.iter().all(|(_, voice)| voice == either("Anna", "Layla")));
    assert_eq!(tab.text_of(".aloud [role=status]").await?, either("Ende des Textes.", "انتهى النص."));
    assert_eq!(buttons(tab).await?, state(play(), true, false, false));
    assert_eq!(marked(tab).await?, "");
    Ok(())
}
in_both_directions!(the_text_is_read_and_nothing_else);

/// Where every voice is somebody else's, the buttons rest and say what would help; nothing is said.
async fn a_voice_from_elsewhere_never_speaks(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    give_voices(tab, &strangers()).await?;
    tab.go(here(pages::DURA)).await?;
    tab.until("the program", SOON, "speechSynthesis.onvoiceschanged").await?;
    tab.script::<()>(
        "for (const one of document.querySelectorAll('.aloud > button')) one.click(); return null",
        [],
    )
    .await?;
    assert_eq!(buttons(tab).await?, state(play(), false, false, false));
    assert_eq!(said(tab).await?, []);
    let seen = "return [...document.querySelectorAll('.aloud > p')].filter((e) => getComputedStyle(e).visibility === 'visible').map((e) => e.textContent)";
    let seen: Vec<String> = tab.script(seen, []).await?;
    assert!(
        seen.len() == 1
            && seen[0].contains(either("eine Stimme, die auf Deutsch liest", "صوت في جهازك يقرأ")),
        "{seen:?}"
    );
    assert_accessible(tab, "without a voice").await?;
    if tab.browser() == Browser::Chromium {
        assert_nothing_by_ibm(tab, "without a voice").await?;
    }
    Ok(())
}
in_both_directions!(a_voice_from_elsewhere_never_speaks);

/// Voices come late in most browsers, and may go: the buttons follow, and nothing on the page moves.
async fn voices_may_come_late_and_go(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    give_voices(tab, &json!([])).await?;
    for prefix in ["", "/ar", "/leichte-sprache"] {
        tab.go(&format!("{prefix}{}", pages::DURA)).await?;
        tab.until("the program", SOON, "speechSynthesis.onvoiceschanged").await?;
        let boxes = "return [...document.querySelectorAll('#app *')].filter((e) => e.getClientRects().length).map((e) => { const r = e.getBoundingClientRect();
            return [r.left, r.top + scrollY, r.width, r.height].map(Math.round).join(' '); })";
        let before: Vec<String> = tab.script(boxes, []).await?;
        assert!(!buttons(tab).await?.1);
        tab.script::<()>("__speech.come(arguments[0]); return null", [voices()]).await?;
        assert!(buttons(tab).await?.1);
        assert_eq!(tab.script::<Vec<String>>(boxes, []).await?, before, "{prefix}: something moved");
        assert_accessible(tab, "with a voice").await?;
        fits(tab, prefix).await?;
        press(tab, 0).await?;
        assert_eq!(tab.script::<Vec<String>>(boxes, []).await?, before, "{prefix}: something moved");
        assert!(buttons(tab).await?.3);
        tab.script::<()>("__speech.come([]); return null", []).await?;
        let (_, can_play, can_stop, speaks) = buttons(tab).await?;
        assert_eq!((can_play, can_stop, speaks), (false, false, false), "{prefix}");
        assert_eq!(marked(tab).await?, "");
    }
    Ok(())
}
in_both_browsers!(voices_may_come_late_and_go, Setup::default().sized(320, 640).reduced_motion());

/// Each page is read by a voice of its own language; Leichte Sprache is German, and ends a sentence with each line.
async fn each_language_has_its_voice(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    give_voices(tab, &voices()).await?;
    for (prefix, voice, pause) in
        [("/ar", "Layla", "إيقاف مؤقت"), ("/en", "Emma", "Pause"), ("/leichte-sprache", "Anna", "Pause")]
    {
        tab.go(&format!("{prefix}{}", pages::DURA)).await?;
        until_able(tab).await?;
        press(tab, 0).await?;
        assert_eq!(buttons(tab).await?.0, pause);
        for _ in 0..6 {
            finish(tab).await?;
        }
        let said = said(tab).await?;
        assert_eq!(said[0], (tab.heading().await?, voice.to_owned()));
        assert!(
            said.len() == 7 && said.iter().all(|(text, _)| !text.is_empty() && !text.contains('\n')),
            "{said:?}"
        );
        assert!(said.iter().all(|(_, by)| by == voice), "{said:?}");
    }
    Ok(())
}
in_both_browsers!(each_language_has_its_voice);

/// Who goes on to another page, or leaves, is not read to any longer; on the next page it can begin anew.
async fn going_on_ends_the_reading(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    give_voices(tab, &voices()).await?;
    // A page without text has neither buttons nor the program.
    tab.go(here(pages::A_TO_Z)).await?;
    assert_eq!(tab.find_all(".aloud").await?.len(), 0);
    assert!(tab.requests().iter().all(|one| !one.contains("/aloud-")), "{:?}", tab.requests());
    tab.follow(here(pages::ARTICLE)).await?;
    until_able(tab).await?;
    press(tab, 0).await?;
    assert!(buttons(tab).await?.3);
    let heading = tab.heading().await?;
    let link = tab.find("main .related__group .card a").await?;
    tab.follow_link(&link).await?;
    tab.until("silence", SOON, "!speechSynthesis.speaking").await?;
    assert_eq!(marked(tab).await?, "");
    let next = tab.heading().await?;
    assert_ne!(next, heading);
    tab.back().await?;
    until_able(tab).await?;
    press(tab, 0).await?;
    assert_eq!(said(tab).await?.pop().map(|(text, _)| text), Some(heading));
    tab.script::<()>("dispatchEvent(new Event('pagehide')); return null", []).await?;
    assert_eq!(buttons(tab).await?, state(play(), true, false, false));
    // A translator, or whoever changes the text: what was to be read is not there any more.
    press(tab, 0).await?;
    tab.script::<()>(
        "document.querySelector('.prose p').firstChild.data = 'Etwas anderes.'; return null",
        [],
    )
    .await?;
    assert_eq!(buttons(tab).await?, state(play(), true, false, false));
    Ok(())
}
in_both_directions!(going_on_ends_the_reading);

/// What is read comes into view, for who reads along; who has scrolled away is left where she is. The keyboard does it all.
async fn the_sentence_comes_into_view(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    give_voices(tab, &voices()).await?;
    // A browser that cannot mark a part of a text marks its paragraph.
    tab.before_every_document("() => Object.defineProperty(CSS, 'highlights', { value: undefined })").await?;
    tab.go(here(pages::DURA)).await?;
    until_able(tab).await?;
    tab.script::<()>(
        "document.querySelector('.aloud > button').focus({ preventScroll: true }); return null",
        [],
    )
    .await?;
    tab.press(" ").await?;
    assert_eq!(marked(tab).await?, heading(pages::DURA));
    for _ in 0..10 {
        finish(tab).await?;
        let seen = "const box = document.querySelector('[data-read]').getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight";
        assert!(tab.script::<bool>(seen, []).await?, "{}", marked(tab).await?);
    }
    assert!(tab.scrolled().await? > 200.0);
    tab.script::<()>("scrollTo(0, 0); return null", []).await?;
    finish(tab).await?;
    assert!(tab.scrolled().await? < 1.0, "the page runs away");
    tab.press(" ").await?;
    assert_eq!(buttons(tab).await?.0, either("Weiterlesen", "متابعة"));
    Ok(())
}
in_both_directions!(the_sentence_comes_into_view, Setup::default().sized(360, 640).reduced_motion());

/// Where no script runs there is nothing to press, nor on paper.
async fn without_scripts_there_are_no_buttons(visit: &Visit) -> Outcome {
    visit.tab.set_out_for(here(pages::DURA)).await?;
    let shown = "return document.querySelector('.aloud').checkVisibility()";
    assert!(!visit.tab.script::<bool>(shown, []).await?);
    Ok(())
}
in_both_directions!(without_scripts_there_are_no_buttons, Setup::default().without_scripts());

/// What the button says that begins.
fn play() -> &'static str {
    either("Vorlesen", "قراءة صوتية")
}

#[test]
fn on_paper_there_are_no_buttons() {
    run(Browser::Chromium, Setup::default().paper(), without_scripts_there_are_no_buttons);
}
