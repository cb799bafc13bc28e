//! No letter stands outside its frame.

use super::{FACES, card};
use crate::card::{Card, Cities};
use crate::faces::Voice;
use crate::frame::Frame;
use crate::setting::Setting;
use crate::{HEIGHT, WIDTH, composition};
use model::{Direction, Goal, Locale};
use proptest::prelude::*;

const FRAME: Frame = Frame { width: 632.0, height: 320.0, lines: 4, sizes: &[88.0, 72.0, 54.0, 40.0, 32.0] };

/// Asserts that every outline lies in the frame, save for tails that reach beyond their own letter, as those of j and ف do.
fn assert_inside(direction: Direction, text: &str) {
    let setting = Setting::new(&FACES, Voice::Display, direction, text, FRAME);
    assert!(setting.lines().len() <= FRAME.lines, "{text}: too many lines");
    assert!(setting.height() <= FRAME.height, "{text}: too high");
    for (number, line) in setting.lines().iter().enumerate() {
        assert!(!line.has_boxes(), "{text}: an empty box");
        assert!(line.width() <= FRAME.width, "{text}: {} wide", line.width());
        let baseline = setting.baseline(0.0) + number as f32 * setting.leading();
        if let Some(path) = line.path(0.0, baseline) {
            let ink = path.bounds();
            let overhang = setting.size() * 0.15;
            assert!(ink.left() >= -overhang && ink.right() <= FRAME.width + overhang, "{text}: {ink:?}");
            assert!(ink.top() >= 0.0 && ink.bottom() <= FRAME.height, "{text}: {ink:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_german_title_stays_in_its_frame(
        words in prop::collection::vec("[A-ZÄÖÜ]?[a-zäöüß]{1,12}(\u{ad}[a-zäöüß]{3,9}){0,5}[,:?]?", 1..12),
    ) {
        let title: String = words.join(" ").chars().take(90).collect();
        assert_inside(Direction::LeftToRight, &title);
    }

    #[test]
    fn one_endless_word_stays_in_its_frame(word in "[A-ZÄÖÜğşžšćłŐ]{1,90}") {
        assert_inside(Direction::LeftToRight, &word);
    }

    #[test]
    fn an_arabic_title_stays_in_its_frame(title in "[ء-غف-ي]{1,9}((اً|ةً)?،? [ء-غف-ي]{1,9}| [0-9]{1,4}| [A-Z]{2,9}){0,9}") {
        assert_inside(Direction::RightToLeft, &title);
    }

    #[test]
    fn whatever_the_title_holds_no_box_is_drawn(title in "\\PC{1,60}") {
        let setting = Setting::new(&FACES, Voice::Display, Direction::LeftToRight, &title, FRAME);
        prop_assert!(setting.lines().iter().all(|line| !line.has_boxes() && line.width() <= FRAME.width));
    }
}

#[test]
fn nothing_overlong_reaches_the_margins() {
    let long = "Donaudampfschifffahrtsgesellschaft ".repeat(4);
    let arabic = "الاستهلاك والإنتاج المسؤولان ".repeat(6);
    for (locale, text) in [(Locale::De, &long), (Locale::Ar, &arabic)] {
        for cities in
            [None, Some(Cities { home: text.clone(), place: text.clone(), local: Some(text.clone()) })]
        {
            let mut card = card(locale, text);
            (card.site, card.publisher, card.kicker) = (text.clone(), text.clone(), Some(text.clone()));
            card.goals = Goal::all().take(Card::GOALS).collect();
            card.cities = cities;
            let sheet = composition::compose(&FACES, &card).unwrap();
            let pixels = sheet.pixmap();
            let paper = pixels.pixel(0, 20);
            let margin = (0..40).chain(WIDTH - 40..WIDTH);
            assert!(
                margin
                    .flat_map(|x| (20..HEIGHT).map(move |y| (x, y)))
                    .all(|(x, y)| pixels.pixel(x, y) == paper)
            );
            assert!((0..WIDTH).all(|x| pixels.pixel(x, HEIGHT - 4) == paper), "something below the wordmark");
        }
    }
}
