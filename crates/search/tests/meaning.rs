//! What a reader gets for what is typed: words, their forms, parts, slips, beginnings, phrases, and what to mark.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails so"
)]

mod support;

use search::{Filter, Kind, Language, Source};
use support::{Reader, page};

fn portal() -> Reader {
    let mut dura =
        page("Dura", "Der Müllwagen fährt. Städtepartnerschaft und Olivenbäume. Leben in Palästina.");
    dura.kind = Kind::Partnership;
    dura.places = ["Dura", "دورا", "Durā"].map(str::to_owned).into();
    dura.goals = vec![11, 12];
    dura.partnership = Some("seiten/dura".to_owned());
    let mut goal =
        page("Ziel 6", "Sauberes Wasser, Wasserversorgung und Nachhaltigkeit. In Leben, nicht Palästina.");
    goal.kind = Kind::Goal;
    goal.goals = vec![6];
    let help =
        page("Hilfe", "Die Ausstellung ist barrierefrei. Wir beraten Partner in Schulen beim Austausch.");
    Reader::of(Language::German, &[dura, goal, help])
}

fn finds(text: &str, title: &str) {
    let answer = portal().ask(text);
    let first = answer.hits.first().map(|hit| hit.document.title.as_str());
    assert_eq!(first, Some(title), "{text}");
    assert!(answer.correction.is_none(), "{text}: {:?}", answer.correction);
}

#[test]
fn words_are_found_in_every_form() {
    for text in ["Müllwagen", "muellwagen", "MÜLLWAGENS", "Müll\u{ad}wagen", "Olivenbaum", "olivenbäumen"]
    {
        finds(text, "Dura");
    }
}

#[test]
fn compounds_are_found_by_their_parts_and_parts_by_their_compounds() {
    // No page has these as words of their own.
    finds("versorgung", "Ziel 6");
    finds("partnerschaft", "Dura");
    finds("Schulaustausch", "Hilfe");
}

#[test]
fn beginnings_are_found_while_typing() {
    finds("Müllw", "Dura");
    finds("nachhal", "Ziel 6");
}

#[test]
fn a_name_in_another_script_finds_its_page() {
    finds("دورا", "Dura");
    finds("دُورَا", "Dura");
}

#[test]
fn a_slip_is_mended_and_said() {
    for (text, to, title) in [
        ("Nachhaltigeit", "Nachhaltigkeit", "Ziel 6"),
        ("Austellung", "Ausstellung", "Hilfe"),
        ("Austelung", "Ausstellung", "Hilfe"),
        ("Müllwagne", "Müllwagen", "Dura"),
    ] {
        let answer = portal().ask(text);
        let correction = answer.correction.unwrap_or_else(|| panic!("{text} was not mended"));
        assert_eq!((correction.from.as_str(), correction.to.as_str()), (text, to));
        assert_eq!(answer.hits[0].document.title, title);
    }
}

#[test]
fn what_is_nowhere_is_said() {
    let answer = portal().ask("Müllwagen Olivenbaum Xylophon");
    assert_eq!(answer.unknown, ["Xylophon"]);
    assert_eq!(answer.hits[0].document.title, "Dura");
    // Austelung alone would be mended; beside a word that is nowhere it is a guess.
    for text in ["Xylophon", "Xylophon Dura Qwertzuiop", "Xylophon Austelung"] {
        assert_eq!(portal().ask(text).total, 0, "{text}");
    }
}

#[test]
fn a_phrase_is_only_where_its_words_stand_together() {
    let mut reader = portal();
    let answer = reader.ask("„Leben in Palästina“");
    assert!(answer.terms.wants_phrases());
    assert!(answer.terms.has_phrases("Vom LEBEN in Palaestina, heute"));
    assert!(!answer.terms.has_phrases("In Leben, nicht Palästina."));
    assert!(!reader.ask("Leben in Palästina").terms.wants_phrases());
}

#[test]
fn marks_are_whole_words_of_the_text() {
    let terms = portal().ask("wasser partner").terms;
    let text = "Wasser für die Wasserversorgung, Städtepartnerschaften, Wald";
    let marked: Vec<&str> = terms.marks(text).into_iter().map(|range| &text[range]).collect();
    assert_eq!(marked, ["Wasser", "Wasserversorgung", "Städtepartnerschaften"]);
}

#[test]
fn an_excerpt_shows_the_words() {
    let terms = portal().ask("müllwagen").terms;
    let text = format!(
        "{}Der Müllwagen fährt durch Dura. {}",
        "Viele Wörter davor. ".repeat(30),
        "Und danach. ".repeat(30)
    );
    let excerpt = &text[terms.excerpt(&text, 80)];
    assert!(excerpt.contains("Müllwagen"), "{excerpt}");
    assert!(excerpt.chars().count() <= 81, "{excerpt}");
}

#[test]
fn results_are_narrowed_and_counted() {
    let mut reader = portal();
    let all = reader.ask("Leben");
    assert_eq!(all.total, 2);
    assert_eq!(all.facets.kinds, [(Kind::Partnership, 1), (Kind::Goal, 1)]);
    assert_eq!(all.facets.goals, [(6, 1), (11, 1), (12, 1)]);
    assert_eq!(all.facets.partnerships, [("seiten/dura".to_owned(), 1)]);
    let mut title = |filter| {
        let hits = reader.ask_for("Leben", &filter).hits;
        hits.into_iter().map(|hit| hit.document.title).collect::<Vec<_>>()
    };
    assert_eq!(title(Filter { kind: Some(Kind::Partnership), ..Filter::default() }), ["Dura"]);
    assert_eq!(title(Filter { partnership: Some("seiten/dura".to_owned()), ..Filter::default() }), ["Dura"]);
    assert_eq!(title(Filter { goal: Some(6), ..Filter::default() }), ["Ziel 6"]);
    assert_eq!(title(Filter { goal: Some(7), ..Filter::default() }), Vec::<String>::new());
}

#[test]
fn a_picture_that_needs_a_warning_has_no_thumbnail() {
    let mut photo = page("Sturm", "");
    photo.kind = Kind::Photo;
    photo.thumbnail = Some("pictures/sturm.jpg".to_owned());
    photo.has_note = true;
    let document = Reader::of(Language::German, &[photo]).ask("Sturm").hits.remove(0).document;
    assert!(document.has_note);
    assert_eq!(document.thumbnail, None);
}

#[test]
fn arabic_words_are_found_with_and_without_what_is_written_together_with_them() {
    let pages =
        [page("دورا", "مدينة دورا والشراكة مع دورتموند منذ عام ٢٠١٨"), page("نتانيا", "مدارس وحدائق")];
    let mut reader = Reader::of(Language::Arabic, &pages);
    for (text, title) in [
        ("شراكة", "دورا"),
        ("الشراكة", "دورا"),
        ("2018", "دورا"),
        ("المدرسة", "نتانيا"),
        ("حديقة", "نتانيا"),
        ("دوار", "دورا"),
    ] {
        let answer = reader.ask(text);
        let first = answer.hits.first().map(|hit| hit.document.title.as_str());
        assert_eq!(first, Some(title), "{text}");
    }
}

#[test]
fn a_word_in_the_title_says_more_than_in_the_text() {
    let pages = [page("Reise", "Vom Wasser ist hier die Rede."), page("Wasser", "Anderes.")];
    assert_eq!(Reader::of(Language::German, &pages).ask("Wasser").hits[0].document.title, "Wasser");
}

#[test]
fn a_portal_without_pages_finds_nothing() {
    assert_eq!(Reader::of(Language::German, &[] as &[Source]).ask("Dura").total, 0);
}
