//! Whole small worlds: what comes of a good one, and that a broken one gives its problems and nothing else.

mod support;

use builder::{Code, build};
use model::{BlockKind, Locale, Reason};
use std::fs;
use support::{World, places};

#[test]
fn a_world_of_one_page_is_built() {
    let world = World::of("one");
    let outcome = build(&world.settings).unwrap();
    assert_eq!((outcome.problems.errors(), outcome.problems.warnings(), outcome.pages), (0, 0, 1));
    let home = world.document("de/index.json");
    assert_eq!((home.path.as_str(), home.trail.len()), ("", 0));
    assert_eq!(home.body[0].plain_text(), "Bürger*innen lesen hier weiter.");
    assert!(home.body[0].text.iter().all(|run| !run.emphasis));
}

#[test]
fn a_second_run_writes_nothing_and_leftovers_go() {
    let world = World::of("three_languages");
    build(&world.settings).unwrap();
    let old = world.settings.out.join("content/de/frueher/einmal.json");
    fs::create_dir_all(old.parent().unwrap()).unwrap();
    fs::write(&old, "{}").unwrap();
    let outcome = build(&world.settings).unwrap();
    assert_eq!(outcome.written, 0);
    assert!(!old.exists() && !old.parent().unwrap().exists());
}

#[test]
fn trunks_index_learns_the_locales() {
    let world = World::of("three_languages");
    fs::create_dir_all(&world.settings.out).unwrap();
    let index = world.settings.out.join("index.html");
    fs::write(&index, "<script data-base=\"/\" data-locales=\"\"></script>").unwrap();
    build(&world.settings).unwrap();
    let html = fs::read_to_string(index).unwrap();
    assert!(html.contains("data-locales=\"de:,en:en,ar:ar,de-simple:leichte-sprache\""), "{html}");
}

#[test]
fn a_page_without_a_translation_stands_in_german() {
    let world = World::of("three_languages");
    build(&world.settings).unwrap();
    let page = world.document("en/impressum.json");
    assert_eq!((page.lang, page.locale, page.title.as_str()), (Some(Locale::De), Locale::En, "Impressum"));
    assert_eq!((page.written_in, page.translation), (vec![Locale::De], None));
    let home = world.document("en/index.json");
    let links: Vec<_> =
        home.body[0].text.iter().filter_map(|run| Some((run.page.as_deref()?, run.lang))).collect();
    assert_eq!(links, [("themen/partnerschaften/nordhafen", None), ("impressum", Some(Locale::De))]);
    assert!(!world.settings.out.join("content/de-simple/impressum.json").exists());
}

#[test]
fn leichte_sprache_says_where_it_leads_into_german() {
    let world = World::of("three_languages");
    build(&world.settings).unwrap();
    let home = world.document("de-simple/index.json");
    let run = home.body[0].text.iter().find(|run| run.page.is_some()).unwrap();
    assert_eq!(run.lang, Some(Locale::De));
    assert_eq!(
        home.children.iter().map(|child| (child.title.as_str(), child.lang)).collect::<Vec<_>>(),
        [("Themen", Some(Locale::De))]
    );
}

#[test]
fn a_partnership_has_everything_its_view_needs() {
    let world = World::of("three_languages");
    build(&world.settings).unwrap();
    let page = world.document("de/themen/partnerschaften/nordhafen.json");
    let trail: Vec<_> = page.trail.iter().map(|link| link.title.as_str()).collect();
    assert_eq!(trail, ["Themen", "Partnerschaften", "Nordhafen"]);
    assert_eq!(page.previous.unwrap().title, "Südhafen");
    assert_eq!(page.next, None);
    let reasons: Vec<_> =
        page.related.iter().map(|one| (one.reason, one.shared.as_deref(), one.goals.len())).collect();
    assert_eq!(
        reasons,
        [
            (Reason::SameOffice, Some("Amt für Internationales"), 0),
            (Reason::SameGoal, None, 1),
            (Reason::PartOf, None, 0),
            (Reason::Background, None, 0),
        ]
    );
    assert!(page.related[0].teaser.dormant && page.related[0].teaser.picture.is_none());
    let goals: Vec<_> = page.goals.iter().map(|goal| (goal.goal.number(), goal.link.is_some())).collect();
    assert_eq!(goals, [(1, true), (17, false)]);
    let facts = page.partnership.unwrap();
    assert_eq!((facts.country.as_str(), facts.distance_km), ("Norwegen", 956));
    let milestones: Vec<_> = facts.milestones.iter().map(|milestone| milestone.title.as_str()).collect();
    assert_eq!(milestones, ["Beginn", "Feier"]);
    assert_eq!(facts.partners[0].role.as_deref(), Some("Partnerin"));
    let picture = page.picture.unwrap();
    assert_eq!((picture.width, picture.height), (300, 200));
    let src = picture.src.unwrap();
    assert!(
        src.starts_with("pictures/nordhafen-")
            && src.len() == "pictures/nordhafen-0123456789012345.svg".len()
    );
    assert!(world.settings.out.join(src).is_file());
    assert_eq!(page.office.unwrap().phone.as_deref(), Some("+49 231 50-0"));
}

#[test]
fn emphasis_inside_emphasis_stays() {
    let world = World::of("three_languages");
    build(&world.settings).unwrap();
    let body = world.document("de/themen/partnerschaften/nordhafen.json").body;
    let runs: Vec<_> = body[0].text.iter().map(|run| (run.text.as_str(), run.strong, run.emphasis)).collect();
    assert_eq!(
        runs,
        [
            ("Ein ", false, false),
            ("fester ", true, false),
            ("und schöner", true, true),
            (" Satz", true, false),
            (" mit ", false, false),
            ("Verweis", false, false),
            (".", false, false),
        ]
    );
    let kinds: Vec<_> = body.iter().map(|block| block.kind).collect();
    assert_eq!(kinds, [BlockKind::Paragraph, BlockKind::Heading, BlockKind::BulletList]);
}

#[test]
fn an_exhibition_shows_captions_in_two_languages() {
    let world = World::of("three_languages");
    build(&world.settings).unwrap();
    let second = |path: &str| {
        let page = world.document(path);
        let exhibition = page.exhibition.unwrap();
        exhibition.photos[0].second.as_ref().map(|second| (second.lang, second.title.clone()))
    };
    assert_eq!(second("de/themen/partnerschaften/nordhafen/bilder.json"), Some((Locale::Ar, "الضفة".into())));
    assert_eq!(second("ar/themen/partnerschaften/nordhafen/bilder.json"), Some((Locale::De, "Ufer".into())));
    let page = world.document("de/themen/partnerschaften/nordhafen/bilder.json");
    assert_eq!(page.also_under[0].title, "Themen");
    let photos = page.exhibition.unwrap().photos;
    assert_eq!(photos[1].content_note.as_deref(), Some("Zu sehen ist ein Unfall."));
    assert_eq!((photos[1].picture.width, photos[1].picture.height), (300, 200));
    let topics = world.document("de/themen.json").children;
    let titles: Vec<_> = topics.iter().map(|child| child.title.as_str()).collect();
    assert_eq!(titles, ["Bilder aus Nordhafen", "Internationale Partner\u{ad}schaften", "Ziele"]);
    let card = topics[0].picture.as_ref().unwrap();
    assert_eq!(card.src, photos[0].picture.src, "an exhibition shows its first picture that needs no note");
    assert_eq!((card.alt.as_str(), card.credit.as_str()), ("", ""), "a card has no room for them");
}

#[test]
fn a_goal_lists_who_works_on_it_direct_ones_first() {
    let world = World::of("three_languages");
    build(&world.settings).unwrap();
    let page = world.document("de/themen/ziele/ziel-1.json");
    let titles: Vec<_> = page.contributors.iter().map(|one| one.teaser.title.as_str()).collect();
    assert_eq!(titles, ["Projektpartnerschaft mit Nordhafen", "Bilder aus Nordhafen"]);
}

#[test]
fn a_borrowed_picture_is_the_photo_with_the_words_of_the_page() {
    let world = World::of("three_languages");
    build(&world.settings).unwrap();
    let picture = world.document("de/themen/partnerschaften/suedhafen.json").picture.unwrap();
    assert!(picture.src.unwrap().starts_with("pictures/ufer-"));
    assert_eq!(picture.alt, "");
}

#[test]
fn broken_worlds_give_their_problems_and_write_nothing() {
    let nordhafen = "themen/partnerschaften/nordhafen";
    check(
        "broken_json",
        &[
            (Code::JsonBroken, "impressum/page.json", ""),
            (Code::JsonBroken, "themen/de.json", ""),
            (Code::JsonBroken, "themen/ziele/de.json", ""),
        ],
    );
    check(
        "broken_unknown_field",
        &[
            (Code::FieldMissing, "impressum/de.json", ""),
            (Code::FieldMissing, "impressum/de.json", ""),
            (Code::FieldUnknown, "impressum/de.json", "/descripton"),
            (Code::FieldUnknown, "impressum/de.json", "/titel"),
        ],
    );
    check(
        "broken_missing_word",
        &[(Code::WordsOfKeyMissing, &format!("{nordhafen}/en.json"), "/partnership/milestones")],
    );
    check("broken_dangling_link", &[(Code::LinkDangling, "de.json", "/body/0")]);
    check("broken_cycle", &[(Code::ParentCycle, "themen/page.json", "/also_under/0")]);
    check(
        "broken_duplicate_id",
        &[
            (Code::IdDuplicate, "themen/page.json", "/id"),
            (Code::LinkDangling, "de.json", "/body/0"),
            (Code::LinkDangling, "en.json", "/body/0"),
            (Code::LinkDangling, "site.json", "/footer/0"),
            (Code::LinkDangling, &format!("{nordhafen}/page.json"), "/related/3/id"),
        ],
    );
    check("broken_slug", &[(Code::SlugInvalid, "Über uns", "")]);
    check("broken_date", &[(Code::DateInvalid, "impressum/page.json", "/updated")]);
    check(
        "broken_country",
        &[(Code::PlaceUnknown, "themen/partnerschaften/suedhafen/page.json", "/partnership/country")],
    );
    check(
        "broken_reason",
        &[(Code::ReasonFalse, "themen/partnerschaften/suedhafen/page.json", "/related/0/reason")],
    );
    check("broken_picture", &[(Code::PictureUnsafe, &format!("{nordhafen}/pictures/nordhafen.svg"), "")]);
}

#[test]
fn a_problem_names_file_line_fault_and_remedy() {
    let world = World::of("three_languages").overlay("broken_dangling_link");
    let told = world.examine().to_string();
    for part in [
        "FEHLER",
        "de.json:",
        "/body/0",
        "nordhaven",
        "Meinten Sie „nordhafen“?",
        "[link-dangling]",
        "1 Fehler",
    ] {
        assert!(told.contains(part), "{part} is not in {told}");
    }
}

fn check(name: &str, expected: &[(Code, &str, &str)]) {
    let world = World::of("three_languages").overlay(name);
    let outcome = build(&world.settings).unwrap();
    let mut found = places(&outcome.problems);
    let mut expected: Vec<_> = expected
        .iter()
        .map(|(code, file, pointer)| (*code, (*file).to_owned(), (*pointer).to_owned()))
        .collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected, "{name}: {}", outcome.problems);
    assert!(outcome.problems.iter().all(|problem| !problem.mend.is_empty()), "{name}");
    let has_line = |problem: &builder::Problem| problem.line.is_some() || !problem.file.ends_with(".json");
    assert!(outcome.problems.iter().all(has_line), "{name}: {}", outcome.problems);
    assert!(!world.settings.out.exists(), "{name} wrote something");
}
