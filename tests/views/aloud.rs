//! On which pages a reader may have the text read aloud, and what stands there until a voice is found.

use crate::markup::Markup;
use crate::pages::{KINDS, draw, page};
use model::{Locale, Page};

#[test]
fn pages_with_running_text_have_the_buttons_and_lists_have_not() {
    for kind in KINDS {
        for locale in Locale::ALL {
            let wanted = !matches!(kind, "home" | "map" | "a_to_z" | "search" | "photo");
            let markup = Markup::read(&draw(page(kind, locale)));
            assert_eq!(markup.of_class("aloud").len(), usize::from(wanted), "{kind} {locale}");
            let bare = Markup::read(&draw(Page { body: Vec::new(), ..page(kind, locale) }));
            assert!(bare.of_class("aloud").is_empty(), "{kind} {locale}: nothing to read");
        }
    }
}

/// A document is printed before anybody knows the reader's voices: no button promises what it may not keep.
#[test]
fn the_buttons_rest_until_a_voice_is_there_and_say_what_they_need() {
    for locale in Locale::ALL {
        let markup = Markup::read(&draw(page("article", locale)));
        let part = markup.of_class("aloud")[0];
        let buttons = markup.inside(part, "button");
        assert_eq!(buttons.len(), 2);
        assert!(buttons.iter().all(|button| button.attr("disabled").is_some() && !button.text.is_empty()));
        let names = [buttons[0].attr("data-pause"), buttons[0].attr("data-resume"), Some(&buttons[0].text)];
        assert!(names.iter().all(Option::is_some) && names[0] != names[1] && names[1] != names[2]);
        let texts = markup.inside(part, "p");
        let [need, whose, status] = texts.as_slice() else { panic!("{} texts", texts.len()) };
        assert!(!need.text.contains('{') && need.text != whose.text, "{}", need.text);
        assert_eq!((status.attr("role"), status.text.as_str()), (Some("status"), ""));
        assert!(status.attr("data-ended").is_some_and(|words| !words.is_empty()));
    }
}

#[test]
fn the_voice_that_is_missing_is_one_for_the_text_not_for_the_page_around_it() {
    let need = |page| {
        let markup = Markup::read(&draw(page));
        markup.inside(markup.of_class("aloud")[0], "p")[0].text.clone()
    };
    let german = page("article", Locale::Ar);
    assert!(need(german.clone()).contains("بالألمانية"));
    assert!(need(Page { lang: None, ..german }).contains("بالعربية"));
    assert!(need(page("article", Locale::En)).contains("in German"));
    assert!(need(page("article", Locale::De)).contains("auf Deutsch"));
    let easy = Page { lang: None, ..page("article", Locale::DeSimple) };
    assert!(need(easy).contains("deutsche Stimme"));
}
