//! Soft hyphens are not seen; Arabic letters are joined, in order and all there.

use super::{FACES, card};
use crate::composition;
use crate::faces::Voice;
use crate::line::{Line, Style};
use model::{Direction, Locale};

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
