//! A question step by step, with a site that answers, lacks files, or answers late; without a browser.

use model::Json;
use search::{Language, Source};
use search_worker::desk::{Desk, File, Step};
use std::collections::HashMap;

/// What the site serves, by address.
type Site = HashMap<String, Vec<u8>>;

fn source(path: &str, title: &str, description: &str) -> Source {
    Source {
        path: path.to_owned(),
        title: title.to_owned(),
        description: description.to_owned(),
        body: vec!["Brunnen bringen Trinkwasser.".to_owned()],
        ..Source::default()
    }
}

fn index(site: &mut Site, locale: &str, language: Language, sources: &[Source]) {
    for file in search::build(language, sources) {
        site.insert(format!("/content/{locale}/search/{}", file.name), file.bytes);
    }
}

fn site() -> Site {
    let mut site = Site::new();
    index(&mut site, "de", Language::German, &[source("dura", "Partnerschaft mit Dura", "Eine Stadt.")]);
    let english = [source("dura", "Dura", "A city."), source("office", "The office in Dura", "A house.")];
    index(&mut site, "en", Language::English, &english);
    let page = br#"{"lede":"In Dura bringen Brunnen das Trinkwasser."}"#;
    site.insert("/content/de/dura.json".to_owned(), page.to_vec());
    site.insert("/content/en/office.json".to_owned(), br#"{"lede":"Trinkwasser"}"#.to_vec());
    site
}

fn message(query: &str) -> String {
    format!("/\nde:,en:en\nde\n{query}")
}

/// Serves the desk until the end, and gives what was posted and what was fetched.
fn serve(desk: &mut Desk, site: &Site) -> (Vec<String>, Vec<String>) {
    let (mut posted, mut fetched) = (Vec::new(), Vec::new());
    for _ in 0..50 {
        match desk.step() {
            Step::Fetch(files) => {
                assert!(!files.is_empty(), "nothing is fetched");
                for File { address, .. } in files {
                    desk.give(&address, site.get(&address).map(Vec::as_slice));
                    fetched.push(address);
                }
            }
            Step::Post(message) => posted.push(message),
            Step::Rest => {}
            Step::End => return (posted, fetched),
        }
    }
    panic!("no end: {fetched:?}")
}

fn asked(query: &str, site: &Site) -> (Vec<String>, Vec<String>) {
    let mut desk = Desk::default();
    desk.hear(&message(query));
    serve(&mut desk, site)
}

fn state(message: &str) -> String {
    let message = Json::parse(message).unwrap_or_else(|| panic!("{message}"));
    message.field("state").text().unwrap_or_default().to_owned()
}

fn states(posted: &[String]) -> Vec<String> {
    posted.iter().map(|message| state(message)).collect()
}

#[test]
fn an_answer_comes_first_and_then_with_what_pages_and_other_languages_have() {
    let (posted, fetched) = asked("q=trinkwasser", &site());
    assert_eq!(states(&posted), ["part", "done"]);
    assert!(posted[0].contains("Dura") && !posted[0].contains("bringen"), "{}", posted[0]);
    assert!(posted[1].contains("bringen"), "an excerpt: {}", posted[1]);
    assert_eq!(fetched[0], "/content/de/search/root.bin");
    assert!(fetched.contains(&"/content/en/search/root.bin".to_owned()), "{fetched:?}");
    assert!(
        !fetched.iter().any(|address| address.contains("kart")),
        "one partnership names itself: {fetched:?}"
    );
}

#[test]
fn another_language_adds_what_the_readers_own_lacks() {
    let (posted, _) = asked("q=dura", &site());
    let whole = posted.last().unwrap();
    assert!(whole.contains("The office in ") && whole.contains("/en/office/"), "{whole}");
    assert!(!whole.contains("/en/dura/"), "found already in German: {whole}");
    let (posted, fetched) = asked("q=dura&ziel=6", &site());
    assert_eq!(states(&posted), ["part", "done"]);
    assert!(!fetched.iter().any(|address| address.contains("/en/")), "narrowed: {fetched:?}");
}

#[test]
fn what_is_there_is_not_fetched_again() {
    let (mut desk, site) = (Desk::default(), site());
    desk.hear(&message("q=trinkwasser"));
    serve(&mut desk, &site);
    desk.hear(&message("q=trinkwasser"));
    let (posted, fetched) = serve(&mut desk, &site);
    assert_eq!((states(&posted).len(), fetched.len()), (2, 0), "{fetched:?}");
}

#[test]
fn without_its_index_a_language_has_failed_and_is_tried_with_the_next_question() {
    let (mut desk, none) = (Desk::default(), Site::new());
    desk.hear(&message("q=dura"));
    assert_eq!(states(&serve(&mut desk, &none).0), ["failed"]);
    desk.hear(&message("q=dura"));
    assert_eq!(states(&serve(&mut desk, &site()).0), ["part", "done"]);
}

#[test]
fn an_index_of_another_version_is_outdated_and_a_broken_one_has_failed() {
    let mut site = site();
    let root = site.get_mut("/content/de/search/root.bin").unwrap();
    let broken = root[..root.len() / 2].to_vec();
    // After three letters that name the format.
    root[3] = root[3].wrapping_add(1);
    assert_eq!(states(&asked("q=dura", &site).0), ["outdated"]);
    site.insert("/content/de/search/root.bin".to_owned(), broken);
    assert_eq!(states(&asked("q=dura", &site).0), ["failed"]);
}

#[test]
fn a_language_without_an_index_and_a_page_that_does_not_come_leave_the_answer_as_it_is() {
    let mut site = site();
    site.remove("/content/en/search/root.bin");
    site.remove("/content/de/dura.json");
    let (posted, fetched) = asked("q=trinkwasser", &site);
    assert_eq!(states(&posted), ["part", "done"]);
    let pages = fetched.iter().filter(|address| address.ends_with("/dura.json")).count();
    assert_eq!(pages, 1, "once: {fetched:?}");
}

#[test]
fn a_newer_question_takes_the_place_of_an_older_whose_files_may_still_come() {
    let (mut desk, site) = (Desk::default(), site());
    desk.hear(&message("q=dura"));
    let Step::Fetch(files) = desk.step() else { panic!("no index is asked for") };
    desk.hear(&message("q=trinkwasser"));
    let late = &files[0].address;
    desk.give(late, site.get(late).map(Vec::as_slice));
    desk.give(late, None);
    let (posted, fetched) = serve(&mut desk, &site);
    assert!(posted.iter().all(|message| message.contains("q=trinkwasser")), "{posted:?}");
    assert!(!fetched.contains(late), "it came with the older: {fetched:?}");
}

#[test]
fn what_is_no_question_is_not_answered_and_no_words_are_nothing_to_find() {
    let mut desk = Desk::default();
    desk.hear("");
    assert_eq!(desk.step(), Step::End);
    let (posted, fetched) = asked("q=+", &site());
    assert_eq!((states(&posted), fetched.len()), (vec!["done".to_owned()], 1));
}
