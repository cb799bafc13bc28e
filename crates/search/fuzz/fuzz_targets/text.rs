//! Any text on a page: it can be indexed, and to fold what is folded changes nothing.
#![no_main]

use libfuzzer_sys::fuzz_target;
use search::{Engine, Language, Source, build, fold};

fuzz_target!(|text: &str| {
    let page = Source { title: text.to_owned(), body: vec![text.to_owned()], ..Source::default() };
    for language in [Language::German, Language::English, Language::Arabic] {
        let files = build(language, std::slice::from_ref(&page));
        assert!(Engine::open(&files[0].bytes).is_ok());
        let once = fold(text, language);
        assert_eq!(fold(&once, language), once);
    }
});
