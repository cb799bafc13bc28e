//! What nobody may ever see on a share picture: letters outside their frame, soft hyphens, empty boxes.

use crate::card::{Card, Cities, Plate};
use crate::faces::{Faces, Voice};
use crate::line::{Line, Style};
use crate::setting::{Frame, Setting};
use crate::{HEIGHT, Studio, WIDTH, composition, png};
use model::{Direction, Goal, Locale};
use proptest::prelude::*;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::{env, fs, process};

static FACES: LazyLock<Faces> = LazyLock::new(|| Faces::load().unwrap());

const FRAME: Frame = Frame { width: 632.0, height: 320.0, lines: 4, sizes: &[88.0, 72.0, 54.0, 40.0, 32.0] };

fn card(locale: Locale, title: &str) -> Card {
    Card {
        locale,
        words: locale,
        kicker: Some("Internationale Projektpartnerschaften".to_owned()),
        title: title.to_owned(),
        summary: Some("Ein Satz.".to_owned()),
        cities: None,
        goals: [3, 17].into_iter().filter_map(Goal::new).collect(),
        site: "Dortmund International".to_owned(),
        publisher: "Stadt Dortmund".to_owned(),
        plate: None,
    }
}

fn folder(name: &str) -> PathBuf {
    env::temp_dir().join(format!("weltoffen-share-{name}-{}", process::id()))
}

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

#[test]
fn soft_hyphens_are_never_drawn() {
    let with = composition::compose(&FACES, &card(Locale::De, "Projekt\u{ad}partner\u{ad}schaft")).unwrap();
    let without = composition::compose(&FACES, &card(Locale::De, "Projektpartnerschaft")).unwrap();
    assert_eq!(with.pixmap().data(), without.pixmap().data());
}

#[test]
fn arabic_letters_are_joined_and_all_there() {
    let style = Style { voice: Voice::Display, size: 60.0, direction: Direction::RightToLeft };
    let title = "شراكة مشاريع مع مدينة دورا، فلسطين";
    let line = Line::new(&FACES, title, style);
    assert!(!line.has_boxes());
    assert!(line.path(0.0, 0.0).is_some_and(|path| path.bounds().width() > 300.0));
    // Alone, each letter has another shape than between its neighbours.
    let word = Line::new(&FACES, "مدينة", style).glyph_ids();
    let alone = ["ة", "ن", "ي", "د", "م"].map(|letter| Line::new(&FACES, letter, style).glyph_ids());
    assert_ne!(word, alone.concat());
}

#[test]
fn an_arabic_row_begins_at_the_right() {
    let style = Style { voice: Voice::Display, size: 60.0, direction: Direction::RightToLeft };
    let line = Line::new(&FACES, "دعم KUNST 2027", style).glyph_ids();
    let digits = Line::new(&FACES, "2027", style).glyph_ids();
    let word = Line::new(&FACES, "KUNST", style).glyph_ids();
    let arabic = Line::new(&FACES, "دعم", style).glyph_ids();
    assert!(line.ends_with(&arabic), "the Arabic word stands at the right");
    assert!(line.windows(5).any(|five| five == word) && line.windows(4).any(|four| four == digits));
}

#[test]
fn equal_cards_make_equal_bytes_with_and_without_the_cache() {
    let folder = folder("equal");
    let studio = Studio::new(&folder).unwrap();
    let card = card(Locale::Ar, "شراكة مع مدينة دورا");
    let first = studio.draw(&card).unwrap();
    let kept = studio.draw(&card).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    let again = Studio::new(&folder).unwrap().draw(&card).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(first, kept);
    assert_eq!(first, again);
    assert!(first.len() < 60_000, "{} bytes", first.len());
}

#[test]
fn the_cache_is_used_and_a_torn_picture_in_it_is_drawn_again() {
    let folder = folder("torn");
    let studio = Studio::new(&folder).unwrap();
    let card = card(Locale::De, "Dura");
    let whole = studio.draw(&card).unwrap();
    let kept = fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();

    let sheet = composition::compose(&FACES, &self::card(Locale::De, "Anders")).unwrap();
    let other = png::encode(sheet.pixmap()).unwrap();
    fs::write(&kept, &other).unwrap();
    assert_eq!(studio.draw(&card).unwrap(), other, "what is kept is taken");

    fs::write(&kept, &whole[..whole.len() / 2]).unwrap();
    assert_eq!(studio.draw(&card).unwrap(), whole);
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_broken_drawing_is_an_error_that_names_the_page() {
    let folder = folder("broken");
    let studio = Studio::new(&folder).unwrap();
    let mut card = card(Locale::De, "Dura");
    card.plate = Some(Plate::Drawing { svg: "<svg".to_owned(), credit: "Zeichnung".to_owned() });
    let error = format!("{:#}", studio.draw(&card).unwrap_err());
    fs::remove_dir_all(&folder).unwrap();
    assert!(error.contains("Dura") && error.contains("SVG"), "{error}");
}
