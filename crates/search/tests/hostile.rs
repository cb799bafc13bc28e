//! Whatever is typed and whatever the host sends: an answer, and never an exception.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails so"
)]

mod support;

use proptest::prelude::*;
use search::{Engine, Filter, Language, Reply, Unreadable, build};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use support::{MANY, Reader, large, page, portal};

fn bad_queries() -> Vec<String> {
    let mut queries: Vec<String> = [
        "",
        " ",
        "\n\t",
        "und der die",
        "a",
        "🦏🦄🇵🇸",
        "👩‍👩‍👧‍👦 Dura",
        "\u{fffd}\u{fffd}",
        "\0\u{1}kphoto",
        "\u{1}g06",
        "\u{7f}\u{9f}",
        ".*+?^${}()|[]\\",
        "(a+)+$",
        "<script>alert(1)</script>",
        "&lt;b&gt; \"'><img src=x>",
        "\u{202e}aruD \u{2066}x\u{2069}",
        "„ “ ” \" «",
        "\"\" \" \" \"Wasser",
        "-----",
        "%F0%9F%A6%8F",
        "e\u{301}\u{301}\u{301}\u{301}",
        "\u{300}\u{64b}",
        "ﷺ ﷻ",
        "١٢٣ ۴۵۶",
        "1.000.000,5",
    ]
    .map(str::to_owned)
    .into();
    queries.push("x".repeat(10_000));
    queries.push("Wasser ".repeat(2_000));
    queries.push("wasserversorgung".repeat(700));
    queries.push("a e o u ".repeat(1_300));
    queries.push("\u{301}".repeat(10_000));
    queries.push("و".repeat(10_000));
    queries.push("\"".repeat(10_000));
    queries.push((0..10_000).filter_map(|code| char::from_u32(code * 7)).collect());
    queries
}

#[test]
fn bad_queries_are_answered() {
    for pages in [0, 30, MANY] {
        for language in [Language::German, Language::English, Language::Arabic] {
            // To take German words apart is the slow part; the other languages need no large portal.
            let mut reader = match (pages, language) {
                (MANY, Language::German) => Reader::with(large().to_vec()),
                (MANY, _) => continue,
                _ => Reader::of(language, &portal(pages)),
            };
            for text in bad_queries() {
                let answer = reader.ask(&text);
                let shown: String = text.chars().take(20).collect();
                assert!(!answer.is_incomplete, "{shown:?}");
                let _ = answer.terms.marks(&text);
                let _ = answer.terms.excerpt(&text, 160);
            }
        }
    }
}

#[test]
fn bad_text_is_indexed_like_any_other() {
    let sources: Vec<_> = bad_queries().iter().map(|text| page(text, text)).collect();
    for language in [Language::German, Language::English, Language::Arabic] {
        let mut reader = Reader::of(language, &sources);
        assert!(reader.ask("alert").total > 0);
    }
}

#[test]
fn an_index_of_another_version_and_a_damaged_one_are_told_apart() {
    let mut root = build(Language::German, &portal(3)).remove(0).bytes;
    let middle = root.len() / 2;
    root[middle] ^= 0x40;
    assert_eq!(Engine::open(&root).err(), Some(Unreadable::Damaged));
    root[3] += 1;
    assert_eq!(Engine::open(&root).err(), Some(Unreadable::Version));
    assert_eq!(Engine::open(b"<!doctype html>").err(), Some(Unreadable::Damaged));
}

#[test]
fn a_missing_file_leaves_the_others_and_is_asked_for_again() {
    let mut whole = Reader::with(large().to_vec());
    let wanted = whole.ask("Wasserversorgung Müllwagen");
    assert!(wanted.total > 0 && !wanted.is_incomplete);
    for lost in whole.asked.clone() {
        for is_damaged in [false, true] {
            let mut reader = Reader::with(large().to_vec());
            let bytes = reader.host.remove(&lost).unwrap();
            if is_damaged {
                reader.host.insert(lost.clone(), bytes[..bytes.len() / 2].to_vec());
            }
            assert!(reader.ask("Wasserversorgung Müllwagen").is_incomplete, "{lost}");
            reader.host.insert(lost.clone(), bytes);
            reader.engine.forget_missing();
            let answer = reader.ask("Wasserversorgung Müllwagen");
            assert!(reader.asked.contains(&lost));
            assert_eq!((answer.hits, answer.is_incomplete), (wanted.hits.clone(), false));
        }
    }
}

#[test]
fn files_nobody_asked_for_change_nothing() {
    let mut reader = Reader::of(Language::German, &portal(30));
    let before = reader.ask("Wasser").hits;
    for name in ["", "../../etc/passwd", "0123456789abcdef.bin", "root.bin"] {
        reader.engine.give(name, Some(b"WOS"));
        reader.engine.give(name, None);
    }
    assert_eq!(reader.ask("Wasser").hits, before);
}

/// The large portal and what was fetched of it so far, for all queries together.
fn reader() -> MutexGuard<'static, Reader> {
    static READER: OnceLock<Mutex<Reader>> = OnceLock::new();
    let reader = READER.get_or_init(|| Mutex::new(Reader::with(large().to_vec())));
    reader.lock().unwrap_or_else(PoisonError::into_inner)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn anything_can_be_typed(text: String) {
        let answer = reader().ask(&text);
        prop_assert!(answer.hits.len() <= Filter::default().limit);
        for range in answer.terms.marks(&text) {
            prop_assert!(text.get(range).is_some());
        }
        prop_assert!(text.get(answer.terms.excerpt(&text, 20)).is_some());
    }

    #[test]
    fn words_with_any_slip_are_answered(at in 0usize..14, letter in "[a-zäß*\u{202e}]") {
        let mut text = "Nachhaltigkeits".to_owned();
        text.insert_str(at, &letter);
        let _ = reader().ask(&text);
    }

    #[test]
    fn a_damaged_root_is_refused(at: prop::sample::Index, bit in 0u8..8) {
        let mut root = build(Language::German, &portal(5)).remove(0).bytes;
        let at = at.index(root.len());
        root[at] ^= 1 << bit;
        prop_assert!(Engine::open(&root).is_err());
    }

    #[test]
    fn any_bytes_given_for_a_file_are_taken_or_missing(bytes: Vec<u8>) {
        let mut reader = reader();
        let names: Vec<String> = reader.host.keys().take(3).cloned().collect();
        for name in names {
            reader.engine.give(&name, Some(&bytes));
        }
        if let Reply::Answer(answer) = reader.engine.ask("wasser", &Filter::default()) {
            prop_assert!(answer.hits.len() <= 10);
        }
        reader.engine.forget_missing();
    }
}
