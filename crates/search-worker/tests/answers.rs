//! From an index to what the app draws, without a browser: what a result says, what is mended, what a note covers.

use model::Json;
use search::{Engine, Kind, Language, Reply, Source};
use search_worker::answer::{filter, found, unread};
use search_worker::draw::{Other, draw};
use search_worker::reading::Reading;
use search_worker::{Node, Question};

fn sources() -> Vec<Source> {
    let page = |path: &str, title: &str, description: &str| Source {
        path: path.to_owned(),
        title: title.to_owned(),
        description: description.to_owned(),
        trail: vec!["Themen".to_owned()],
        ..Source::default()
    };
    let wells = "Brunnen und Leitungen bringen Trinkwasser.".to_owned();
    vec![
        Source {
            kind: Kind::Partnership,
            goals: vec![6, 11],
            body: vec![wells],
            ..page("dura", "Partnerschaft mit Dura", "Eine Stadt in Palästina.")
        },
        Source {
            kind: Kind::Photo,
            thumbnail: Some("pictures/markt.jpg".to_owned()),
            ..page("markt", "Der Markt von Dura", "Menschen kaufen ein.")
        },
        Source { kind: Kind::Photo, has_note: true, ..page("narbe", "Die Narbe", "") },
        page("abfall", "Abfall trennen", "Ein Wagen für <Dura> & mehr."),
    ]
}

fn question(asked: &str) -> Question {
    Question::read(&format!("/\nde:,ar:ar\nde\n{asked}")).unwrap()
}

fn answer(asked: &str) -> (Question, search::Answer) {
    let question = question(asked);
    let files = search::build(Language::German, &sources());
    let mut engine = Engine::open(&files[0].bytes).unwrap();
    match engine.ask(&question.words, &filter(&question)) {
        Reply::Answer(answer) => (question, *answer),
        Reply::Needs(names) => panic!("a small index is one file, but {names:?} are asked for"),
    }
}

fn drawn(asked: &str, read: impl Fn(&str) -> Option<Reading>) -> String {
    let (question, answer) = answer(asked);
    let found = found(&answer, read, |_| Some("Partnerschaft mit Dura".to_owned()));
    let parts: Vec<String> = draw(&question, &found, Some(&[])).iter().flatten().map(Node::json).collect();
    let json = format!("[{}]", parts.join(","));
    assert!(Json::parse(&json).is_some(), "{json}");
    json
}

fn nothing_read(_: &str) -> Option<Reading> {
    None
}

#[test]
fn a_result_names_its_kind_its_goals_and_what_was_asked_for() {
    let json = drawn("q=dura", nothing_read);
    for part in [
        r#"["mark",{},"Dura"]"#,
        r#""href":"/dura/""#,
        r#"["span",{},"Partnerschaft"]"#,
        r#""data-goal":"6""#,
        r#""src":"/pictures/markt.jpg""#,
        r#""3 Treffer"," ""#,
        "Themen",
        r#"& mehr."#,
    ] {
        assert!(json.contains(part), "{part} is not in {json}");
    }
}

#[test]
fn a_filter_that_is_set_can_be_taken_away() {
    let json = drawn("q=dura&art=photo", nothing_read);
    assert!(json.contains(r#""href":"/suche/?q=dura","data-ask":"""#), "{json}");
    assert!(json.contains(r#""id":"narrow-art-photo","aria-current":"true""#), "{json}");
    assert!(json.contains("Der Markt von ") && !json.contains("Partnerschaft mit "), "{json}");
}

#[test]
fn an_excerpt_stands_where_title_and_description_do_not_say_why() {
    let read = |path: &str| {
        let text = "Früher war es trocken. Brunnen und Leitungen bringen Trinkwasser.".to_owned();
        (path == "dura").then(|| Reading { text, ..Reading::default() })
    };
    let (_, answer) = answer("q=trinkwasser");
    assert_eq!(unread(&answer), ["dura"]);
    let json = drawn("q=trinkwasser", read);
    assert!(json.contains(r#"["mark",{},"Trinkwasser"]"#), "{json}");
    assert!(drawn("q=trinkwasser", nothing_read).contains("Eine Stadt in Palästina."));
}

#[test]
fn words_in_quotes_are_found_only_as_they_stand() {
    let read = |path: &str| Some(Reading { text: format!("Text von {path}"), ..Reading::default() });
    assert!(drawn("q=%22Markt+von%22", read).contains(r#""1 Treffer"," ""#));
    assert!(drawn("q=%22Dura+Markt%22", read).contains("Nichts gefunden"));
}

#[test]
fn a_picture_with_a_note_is_neither_shown_nor_read() {
    let (_, answer) = answer("q=narbe");
    assert_eq!(unread(&answer), Vec::<String>::new());
    let json = drawn("q=narbe", |_| panic!("what lies behind a note is not read"));
    assert!(json.contains("mit einem Hinweis zum Inhalt") && !json.contains("\"img\""), "{json}");
}

#[test]
fn a_mended_word_is_said_and_the_written_one_offered() {
    let json = drawn("q=Partnershaft", nothing_read);
    assert!(json.contains("Ergebnisse für „") && json.contains("/suche/?q=%22Partnershaft%22"), "{json}");
    let refused = drawn("q=%22Partnershaft%22", nothing_read);
    assert!(refused.contains("Nichts gefunden") && !refused.contains("data-hit"), "{refused}");
}

#[test]
fn nothing_found_says_what_was_looked_for_and_offers_other_ways() {
    let json = drawn("q=xqzvk", nothing_read);
    for part in ["Nichts gefunden", "xqzvk", r#""href":"/a-z/""#, "Prüfen Sie die Schreibweise."] {
        assert!(json.contains(part), "{part} is not in {json}");
    }
    assert_eq!(drawn("q=%20", nothing_read), "[]");
}

#[test]
fn what_other_languages_have_says_its_language() {
    let (question, answer) = answer("q=dura");
    let found = found(&answer, nothing_read, |_| None);
    let others = [Other { locale: model::Locale::Ar, found: found.clone() }];
    let parts: Vec<String> =
        draw(&question, &found, Some(&others)).iter().flatten().map(Node::json).collect();
    let json = parts.join(",");
    assert!(json.contains(r#""href":"/ar/dura/""#) && json.contains(r#""lang":"ar","dir":"rtl""#), "{json}");
    let whole = json.contains(r#""data-count":"whole""#);
    let part = draw(&question, &found, None)
        .iter()
        .flatten()
        .next()
        .is_some_and(|one| one.json().contains(r#""data-count":"part""#));
    assert!(whole && part);
}

#[test]
fn many_results_come_in_pieces_of_which_only_rows_belong_to_the_list() {
    let (question, answer) = answer("q=dura");
    let mut found = found(&answer, nothing_read, |_| None);
    found.hits = found.hits.iter().cycle().take(20).cloned().collect();
    found.total = 50;
    let pieces = draw(&question, &found, Some(&[Other { locale: model::Locale::Ar, found: found.clone() }]));
    let rows = |piece: &[Node]| piece.iter().filter(|one| one.json().starts_with(r#"["li","#)).count();
    assert_eq!(pieces.iter().map(|piece| rows(piece)).collect::<Vec<_>>(), [0, 0, 3, 3, 3, 3, 3, 3, 2, 0, 0]);
    let list = pieces[1].last().unwrap().json();
    assert!(list.contains("data-rows") && !list.contains("data-hit"), "{list}");
    assert!(
        pieces[9][0].json().contains(r#""data-kind":"more""#) && !pieces[10][2].json().contains("data-rows")
    );
}
