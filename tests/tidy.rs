//! The rules of the house that no compiler holds: who imports whom, what is forbidden where, how files open.

use std::fs;
use std::path::{Path, PathBuf};

/// A source file: its path from the root with `/`, and its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// The lines before the first test module, without comments.
    fn code(&self) -> String {
        let text = self.text.split("#[cfg(test)]").next().unwrap_or_default();
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
    }
}

#[test]
fn every_rust_file_says_first_what_it_owns() {
    for source in rust_files(&["src", "crates", "xtask", "tests"]) {
        let opens = source.text.starts_with("//!") || source.text.starts_with("#![");
        assert!(opens && source.text.contains("//!"), "{} does not open with a `//!` sentence", source.path);
    }
}

#[test]
fn imports_go_downwards_only() {
    // A part of the app, and what it must not name.
    let rules: &[(&str, &[&str])] = &[
        ("src/view", &["crate::app", "crate::shell", "crate::page", "crate::library", "crate::browser"]),
        ("src/page", &["crate::app", "crate::shell", "crate::library", "crate::browser"]),
        ("src/library", &["crate::app", "crate::shell", "crate::page", "crate::view", "crate::words"]),
        ("src/shell", &["crate::library::Library", "browser::fetch"]),
        ("src/route.rs", &["crate::"]),
        ("src/head.rs", &["crate::"]),
        (
            "src/browser",
            &[
                "crate::app",
                "crate::shell",
                "crate::page",
                "crate::view",
                "crate::words",
                "crate::library",
                "crate::route",
                "crate::head",
                "model::",
            ],
        ),
        ("crates/words", &["leptos", "web_sys", "std::fs", "std::net"]),
        ("crates/model", &["leptos", "web_sys", "std::fs", "std::net"]),
    ];
    for source in rust_files(&["src", "crates/model/src", "crates/words/src"]) {
        for (part, forbidden) in rules.iter().filter(|(part, _)| source.path.starts_with(part)) {
            for name in *forbidden {
                assert!(!source.code().contains(name), "{} names {name}; {part} must not", source.path);
            }
        }
    }
}

#[test]
fn a_page_never_imports_a_page() {
    let pages = rust_files(&["src/page"]);
    for source in &pages {
        let own = source
            .path
            .trim_start_matches("src/page/")
            .trim_end_matches(".rs")
            .split('/')
            .next()
            .unwrap_or_default();
        for other in &pages {
            let name = other.path.trim_start_matches("src/page/").trim_end_matches(".rs");
            if name != own && !name.contains('/') {
                let import = format!("page::{name}");
                assert!(!source.code().contains(&import), "{} imports {import}", source.path);
                assert!(
                    !source.code().contains(&format!("super::{name}")),
                    "{} imports super::{name}",
                    source.path
                );
            }
        }
    }
}

#[test]
fn one_door_leads_to_the_browser() {
    for source in rust_files(&["src"]).iter().filter(|source| !source.path.starts_with("src/browser")) {
        for name in ["web_sys", "js_sys", "gloo_", "wasm_bindgen"] {
            assert!(!source.code().contains(name), "{} names {name}; only src/browser may", source.path);
        }
    }
}

#[test]
fn one_place_asks_the_network() {
    for source in rust_files(&["src"]).iter().filter(|source| !source.path.starts_with("src/browser")) {
        let may = source.path == "src/library.rs";
        assert!(
            may || !source.code().contains("fetch::"),
            "{} fetches; only src/library.rs may",
            source.path
        );
    }
}

#[test]
fn one_place_prints_addresses() {
    for source in rust_files(&["src"]) {
        for (number, line) in source.code().lines().enumerate() {
            let prints = line.contains("\"/")
                && !line.contains("path!(\"/*any\")")
                && !source.path.starts_with("src/route.rs");
            let joins = line.contains("starts_with('/')") || line.contains("content/{");
            assert!(!prints || joins, "{}:{} spells an address: {line}", source.path, number + 1);
        }
    }
}

#[test]
fn nothing_that_becomes_wasm_can_write_html_or_style_attributes() {
    for source in rust_files(&["src"]) {
        for name in ["inner_html", "style=", "style:", "unsafe "] {
            assert!(!source.code().contains(name), "{} contains {name}", source.path);
        }
    }
}

#[test]
fn only_what_editors_write_is_read_strictly() {
    for source in rust_files(&["src", "crates"]) {
        let strict = source.code().contains("deny_unknown_fields");
        assert!(!strict || source.path.contains("/src/source"), "{} is strict", source.path);
    }
}

#[test]
fn files_stay_small_enough_to_read() {
    for source in rust_files(&["src", "crates", "xtask", "tests"]) {
        let lines = source.text.lines().count();
        let allowed = LARGE.iter().find(|(path, _)| *path == source.path).map_or(300, |(_, lines)| *lines);
        assert!(lines <= allowed, "{} has {lines} lines; split it where a type deserves a file", source.path);
    }
}

/// Files that may be larger, with their bound: tables of words and of cases.
const LARGE: &[(&str, usize)] = &[];

#[test]
fn style_keeps_its_rules() {
    let hex = |line: &str| {
        line.split(['#']).skip(1).any(|rest| {
            let digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
            matches!(digits, 3 | 4 | 6 | 8)
                && !rest.chars().nth(digits).is_some_and(|c| c.is_ascii_alphanumeric() || c == '-')
        })
    };
    for source in files(&["style"], "css") {
        let name = source.path.trim_start_matches("style/").to_owned();
        let text = without_comments(&source.text);
        if !matches!(name.as_str(), "fonts.css" | "main.css" | "late.css") {
            assert_eq!(text.matches("@layer").count(), 1, "{name} must open exactly one layer");
        }
        for line in text.lines() {
            let at = format!("{name}: {}", line.trim());
            assert!(!line.contains("!important") || name == "utility.css", "{at}");
            assert!(!line.contains(":dir("), "{at}: write [dir=rtl]");
            let may_hex = matches!(name.as_str(), "tokens.css" | "goals.css" | "tones.css" | "print.css");
            assert!(may_hex || !hex(line), "{at}: colours stand in tokens.css");
            for property in PHYSICAL {
                let declares =
                    line.split(['{', ';']).any(|part| part.trim_start().starts_with(&format!("{property}:")));
                assert!(!declares, "{at}: {property} is physical; use the logical property");
            }
        }
    }
}

const PHYSICAL: &[&str] = &[
    "width",
    "height",
    "min-width",
    "max-width",
    "min-height",
    "max-height",
    "top",
    "right",
    "bottom",
    "left",
    "margin-top",
    "margin-right",
    "margin-bottom",
    "margin-left",
    "padding-top",
    "padding-right",
    "padding-bottom",
    "padding-left",
    "border-top",
    "border-right",
    "border-bottom",
    "border-left",
    "float",
];

fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    kept + rest
}

fn rust_files(folders: &[&str]) -> Vec<Source> {
    files(folders, "rs")
}

fn files(folders: &[&str], extension: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for folder in folders {
        collect(&root.join(folder), extension, &mut paths);
    }
    if folders.contains(&"src/page") {
        paths.push(root.join("src/page.rs"));
    }
    assert!(!paths.is_empty(), "no .{extension} files below {folders:?}");
    paths.sort();
    let read = |path: PathBuf| Source {
        path: path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/"),
        text: fs::read_to_string(&path).unwrap(),
    };
    paths.into_iter().map(read).collect()
}

fn collect(folder: &Path, extension: &str, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("target") && !path.ends_with("fuzz") {
            collect(&path, extension, into);
        } else if path.extension().is_some_and(|found| found == extension) {
            into.push(path);
        }
    }
}
