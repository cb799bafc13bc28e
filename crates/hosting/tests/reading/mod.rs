//! Reads the printed configurations back into plain maps, line by line. It knows what the writers print, no more.

use hosting::Headers;
use std::collections::BTreeMap;

pub(crate) type Map = BTreeMap<String, String>;

/// A line's words: split at blanks, quotes removed. No print holds an escape.
pub(crate) fn tokens(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (index, part) in line.trim().split('"').enumerate() {
        if index % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

/// A quoted pattern's text again.
pub(crate) fn unquoted(pattern: &str) -> String {
    let mut text = pattern.to_owned();
    for c in ['.', '$', '(', ')', '+', '?'] {
        text = text.replace(&format!("[{c}]"), &c.to_string());
    }
    text
}

fn lines_with<'a>(print: &'a str, word: &'a str) -> impl Iterator<Item = Vec<String>> + 'a {
    print.lines().map(tokens).filter(move |t| t.first().is_some_and(|first| first == word))
}

pub(crate) fn nginx_headers(print: &str) -> Map {
    lines_with(print, "add_header")
        .filter(|t| t.get(3).is_some_and(|word| word == "always;"))
        .map(|t| (t[1].clone(), t[2].clone()))
        .collect()
}

pub(crate) fn apache_headers(print: &str) -> Map {
    let set = lines_with(print, "Header").filter(|t| t[1..3] == ["always", "set"] && t.len() == 5);
    set.map(|t| (t[3].clone(), t[4].clone())).collect()
}

pub(crate) fn caddy_headers(print: &str) -> Map {
    let block = print
        .split("(weltoffen_headers) {")
        .nth(1)
        .and_then(|rest| rest.split('}').next())
        .unwrap_or_default();
    block
        .lines()
        .map(tokens)
        .filter(|t| t.len() == 2 && t[1] != "{")
        .map(|t| (t[0].clone(), t[1].clone()))
        .collect()
}

/// Each block of `_headers`.
pub(crate) fn headers_file(print: &str) -> BTreeMap<String, Map> {
    let mut blocks: BTreeMap<String, Map> = BTreeMap::new();
    let mut path = String::new();
    for line in print.lines().filter(|line| !line.starts_with('#')) {
        match line.strip_prefix("  ").and_then(|line| line.split_once(": ")) {
            Some((name, value)) => {
                let earlier =
                    blocks.entry(path.clone()).or_default().insert(name.to_owned(), value.to_owned());
                assert_eq!(earlier, None, "{path} {name}");
            }
            None => path = line.to_owned(),
        }
    }
    blocks
}

/// Every media type of the source, by ending or name.
pub(crate) fn types(headers: &Headers) -> Map {
    let source: toml::Table = include_str!("../../../../hosting/headers.toml").parse().unwrap();
    let types = source["types"].as_table().unwrap();
    assert!(types.keys().all(|key| {
        headers.types.of(&format!("/{}{key}", if key.contains('.') { "" } else { "x." })).is_some()
    }));
    types.iter().map(|(key, value)| (key.clone(), value.as_str().unwrap().to_owned())).collect()
}

pub(crate) fn nginx_types(print: &str) -> Map {
    let block = print.split("types {\n").nth(1).and_then(|rest| rest.split('}').next()).unwrap_or_default();
    let mut map: Map = block
        .lines()
        .map(tokens)
        .filter(|t| t.len() == 2)
        .map(|t| (t[1].trim_end_matches(';').to_owned(), t[0].clone()))
        .collect();
    let mut name = String::new();
    for t in print.lines().map(tokens) {
        match t.first().map(String::as_str) {
            Some("location") => name = unquoted(&t[2]).trim_matches(['/', '$']).to_owned(),
            Some("default_type") => drop(map.insert(name.clone(), t[1].clone())),
            _ => {}
        }
    }
    map
}

pub(crate) fn apache_types(print: &str) -> Map {
    let mut map = Map::new();
    let mut key = String::new();
    for t in print.lines().map(tokens) {
        match t.first().map(String::as_str) {
            Some("<FilesMatch") => {
                let pattern = t[1].trim_end_matches("(?:[.]br|[.]gz)?$");
                key = unquoted(pattern).trim_start_matches(['.', '^']).to_owned();
            }
            Some("ForceType") => drop(map.insert(key.clone(), t[1].clone())),
            _ => {}
        }
    }
    map
}

pub(crate) fn caddy_types(print: &str) -> Map {
    let mut map = Map::new();
    let mut key = String::new();
    for t in print.lines().map(tokens) {
        match t.first().map(String::as_str) {
            Some("path") => key = t[1].trim_start_matches(['*', '.', '/']).to_owned(),
            Some("header") if t.get(2).is_some_and(|word| word == "Content-Type") => {
                drop(map.insert(key.clone(), t[3].clone()))
            }
            _ => {}
        }
    }
    map
}

/// Each line of `_redirects`: address and query → target and status. The first line of an address counts.
pub(crate) fn redirects_file(print: &str) -> BTreeMap<(String, String), (String, u16)> {
    let mut map = BTreeMap::new();
    for line in print.lines().filter(|line| !line.starts_with('#')) {
        let words: Vec<&str> = line.split(' ').collect();
        assert!(words.len() >= 3 && words.iter().all(|word| !word.is_empty()), "{line}");
        let (from, rest) = words.split_first().unwrap();
        let (tail, query) = (&rest[rest.len() - 2..], rest[..rest.len() - 2].join(" "));
        map.entry(((*from).to_owned(), query)).or_insert((tail[0].to_owned(), tail[1].parse().unwrap()));
    }
    map
}
