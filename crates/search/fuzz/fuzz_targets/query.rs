//! Any query, asked of a small portal: an answer, with marks and an excerpt that lie in the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use search::{Engine, Filter, Language, Reply, Source, build};

fuzz_target!(|text: &str| {
    let page = |path: &str, title: &str, body: &str| Source {
        path: path.to_owned(),
        title: title.to_owned(),
        body: vec![body.to_owned()],
        ..Source::default()
    };
    let pages = [
        page("dura", "Dura, دورا", "Der Müllwagen fährt durch die Städtepartnerschaft. Wasserversorgung."),
        page("xian", "Xi'an 西安", "Eine E-Mail an 40.000 Bürger*innen. The sustainable city. والمدينة المستدامة."),
    ];
    for language in [Language::German, Language::English, Language::Arabic] {
        let files = build(language, &pages);
        let mut engine = Engine::open(&files[0].bytes).expect("what was just written can be read");
        let Reply::Answer(answer) = engine.ask(text, &Filter::default()) else {
            panic!("a small portal needs no further files");
        };
        for range in answer.terms.marks(text) {
            assert!(text.get(range).is_some());
        }
        assert!(text.get(answer.terms.excerpt(text, 40)).is_some());
        let _ = answer.terms.has_phrases(text);
    }
});
