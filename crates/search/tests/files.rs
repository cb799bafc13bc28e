//! The files of an index: few for a small portal, the same for the same pages, and hardly others after a small change.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails so"
)]

mod support;

use search::{File, Language, build};
use std::collections::BTreeSet;
use support::{MANY, Reader, large, made_up, portal};

/// Files an index may have for a hundred pages.
const PER_HUNDRED: usize = 6;

fn names(files: &[File]) -> BTreeSet<&str> {
    files.iter().skip(1).map(|file| file.name.as_str()).collect()
}

#[test]
fn a_small_portal_has_one_file() {
    let files = build(Language::German, &portal(60));
    assert_eq!(files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["root.bin"]);
}

#[test]
fn a_large_portal_has_few_files() {
    let files = large();
    assert!(files.len() > 10, "{}", files.len());
    assert!(files.len() <= MANY * PER_HUNDRED / 100, "{} for {MANY} pages", files.len());
    assert_eq!(names(files).len(), files.len() - 1, "no name twice");
}

#[test]
fn the_same_pages_make_the_same_files_in_any_order() {
    for (pages, files) in [(60, build(Language::German, &portal(60))), (MANY, large().to_vec())] {
        let back: Vec<_> = portal(pages).into_iter().rev().collect();
        assert!(build(Language::German, &back) == files, "{pages}");
    }
}

/// What a title says is in the file of the page itself, and for each of its words in one of words, one of what follows their
/// first letters and one of stems.
#[test]
fn a_page_that_changes_its_title_changes_only_the_files_of_its_words() {
    let mut pages = portal(MANY);
    pages[700].title = format!("{} Quittenernte", pages[700].title);
    let after = build(Language::German, &pages);
    let (before, after) = (names(large()), names(&after));
    let changed = after.difference(&before).count();
    println!("{changed} of {} files changed", after.len());
    // The page, the new word, what follows its first letter, and the others of the title: each says a little less beside it.
    let words = pages[700].title.split(' ').count();
    assert!(changed <= 3 + words, "{changed} of {} files changed", after.len());
}

#[test]
fn a_new_page_renumbers_no_other() {
    let mut pages = portal(MANY);
    pages.push(made_up(99_999, 0));
    let grown = build(Language::German, &pages);
    let (before, after) = (names(large()), names(&grown));
    // A page of forty common words is in most files of stems; the files of words and of the other pages stay.
    let kept = after.intersection(&before).count();
    println!("{kept} of {} files kept", after.len());
    assert!(kept * 3 > after.len(), "{kept} of {} files kept", after.len());
}

#[test]
fn a_query_needs_few_trips() {
    for text in ["Wasserversorgung", "Seite 700", "Müllwagen Brunnenbau Straßenkarte", "und", "Wasserversor"]
    {
        let mut cold = Reader::with(large().to_vec());
        let answer = cold.ask(text);
        println!("{text}: {} trips, {} files, {} found", cold.trips, cold.asked.len(), answer.total);
        assert!(answer.total > 0, "{text}");
        assert!(cold.trips <= 2, "{text}: {} trips", cold.trips);
    }
}

#[test]
fn an_index_in_files_finds_what_one_in_a_single_file_finds() {
    // The same words in so many pages that they need files, and in few.
    let mut large = Reader::with(large().to_vec());
    let mut small = Reader::of(Language::German, &portal(60));
    for text in ["Wasserversorgung", "Brunnenbau", "Muellwagen", "Strassenkarte", "gartenfeste"] {
        let few = small.ask_for(text, &search::Filter { limit: 60, ..search::Filter::default() });
        let many = large.ask_for(text, &search::Filter { limit: MANY, ..search::Filter::default() });
        let all: BTreeSet<&str> = many.hits.iter().map(|hit| hit.document.path.as_str()).collect();
        for hit in &few.hits {
            assert!(all.contains(hit.document.path.as_str()), "{text}: {}", hit.document.path);
        }
    }
}

/// Words lie by their beginnings; a slip in the first letter is mended all the same.
#[test]
fn a_slip_in_the_first_letter_is_mended_in_a_large_portal() {
    for typed in ["kasserversorgung", "asserversorgung", "wwasserversorgung", "awsserversorgung"] {
        let mut cold = Reader::with(large().to_vec());
        let answer = cold.ask(typed);
        println!("{typed}: {} trips, {} files", cold.trips, cold.asked.len());
        let mended = answer.correction.map(|correction| correction.to);
        assert_eq!(mended.as_deref(), Some("Wasserversorgung"), "{typed}");
        assert!(answer.total > 0 && cold.trips <= 4, "{typed}: {} trips", cold.trips);
    }
}
