//! Every kind of problem, provoked by one change to a good world.

mod support;

use builder::Code;
use serde_json::json;
use std::{collections::BTreeSet, fs};
use support::{World, photograph};

const HOME: &str = "page.json";
const NORD: &str = "themen/partnerschaften/nordhafen/page.json";
const NORD_DE: &str = "themen/partnerschaften/nordhafen/de.json";
const NORD_EN: &str = "themen/partnerschaften/nordhafen/en.json";
const SUED: &str = "themen/partnerschaften/suedhafen/page.json";
const SUED_DE: &str = "themen/partnerschaften/suedhafen/de.json";
const SHOW: &str = "themen/partnerschaften/nordhafen/bilder/page.json";
const SHOW_DE: &str = "themen/partnerschaften/nordhafen/bilder/de.json";
const UFER_JPG: &str = "themen/partnerschaften/nordhafen/bilder/pictures/ufer.jpg";
const GOAL: &str = "themen/ziele/ziel-1/page.json";
const IMPRINT: &str = "impressum/page.json";
const IMPRINT_DE: &str = "impressum/de.json";

/// A change, the problem it must give, and where.
type Case = (Code, &'static str, &'static str, fn(&World));

#[rustfmt::skip]
const CASES: &[Case] = &[
    // Files
    (Code::FileUnreadable, IMPRINT_DE, "", |w| w.write(IMPRINT_DE, b"{\"title\": \"\xff\"}")),
    (Code::FileUnknown, "impressum/notiz.txt", "", |w| w.write("impressum/notiz.txt", "x")),
    (Code::FileSymlink, "impressum/verweis.json", "", |w| std::os::unix::fs::symlink("/etc/passwd", w.path("impressum/verweis.json")).unwrap()),
    (Code::SiteMissing, "site.json", "", |w| fs::remove_file(w.path("site.json")).unwrap()),
    (Code::PageMissing, "themen/ziele/page.json", "", |w| fs::remove_file(w.path("themen/ziele/page.json")).unwrap()),
    (Code::WordsMissing, IMPRINT_DE, "", |w| fs::remove_file(w.path(IMPRINT_DE)).unwrap()),
    (Code::WordsMissing, "de-simple.json", "", |w| fs::remove_file(w.path("de-simple.json")).unwrap()),
    (Code::LocaleUnknown, "impressum/fr.json", "", |w| w.write("impressum/fr.json", "{}")),
    (Code::LocaleUnknown, "ar.json", "", |w| w.unset("site.json", "/locales/2")),
    (Code::SlugInvalid, "Seite", "", |w| w.write("Seite/page.json", "{}")),
    (Code::SlugReserved, "content", "", |w| fs::rename(w.path("impressum"), w.path("content")).unwrap()),
    (Code::SlugReserved, "site", "", |w| fs::rename(w.path("impressum"), w.path("site")).unwrap()),
    (Code::FixedMisplaced, "karte/page.json", "/document_type", |w| {
        fs::rename(w.path("impressum"), w.path("karte")).unwrap();
    }),
    (Code::FixedMisplaced, IMPRINT, "/document_type", |w| w.set(IMPRINT, "/document_type", json!("a_to_z"))),
    (Code::MapCrowded, NORD, "/partnership/geo", |w| w.set(NORD, "/partnership/geo", json!({ "lat": -75, "lon": 0 }))),
    // JSON and its shape
    (Code::JsonBroken, IMPRINT, "", |w| w.write(IMPRINT, "{\"id\": \"impressum\",}")),
    (Code::JsonBroken, IMPRINT, "", |w| w.write(IMPRINT, "<!doctype html>")),
    (Code::JsonBroken, IMPRINT, "", |w| w.write(IMPRINT, "\u{feff}{}")),
    (Code::KeyDuplicate, IMPRINT_DE, "/title", |w| w.write(IMPRINT_DE, "{\"title\": \"A\", \"title\": \"Impressum\", \"description\": \"Wer dahinter steht.\"}")),
    (Code::FieldUnknown, NORD, "/partnership/stauts", |w| w.set(NORD, "/partnership/stauts", json!("aktiv"))),
    (Code::FieldMissing, NORD, "/partnership", |w| w.unset(NORD, "/partnership/since")),
    (Code::TypeWrong, NORD, "/partnership/since", |w| w.set(NORD, "/partnership/since", json!(2018))),
    (Code::TypeWrong, IMPRINT, "/order", |w| w.set(IMPRINT, "/order", json!(1.5))),
    (Code::ValueUnknown, NORD, "/partnership/status", |w| w.set(NORD, "/partnership/status", json!("activ"))),
    (Code::ValueUnknown, HOME, "/document_type", |w| w.set(HOME, "/document_type", json!("homepage"))),
    (Code::NumberOutOfRange, NORD, "/goals/0/goal", |w| w.set(NORD, "/goals/0/goal", json!(18))),
    (Code::NumberOutOfRange, NORD, "/partnership/geo/lat", |w| w.set(NORD, "/partnership/geo/lat", json!(91))),
    (Code::NumberOutOfRange, NORD, "/partnership/population/value", |w| w.set(NORD, "/partnership/population/value", json!(0))),
    (Code::DateInvalid, IMPRINT, "/confirmed", |w| w.set(IMPRINT, "/confirmed", json!("2026-06"))),
    (Code::DateInvalid, NORD, "/partnership/milestones/0/date", |w| w.set(NORD, "/partnership/milestones/0/date", json!("20.06.2022"))),
    (Code::IdInvalid, IMPRINT, "/id", |w| w.set(IMPRINT, "/id", json!("Impressum"))),
    (Code::UrlUnsafe, NORD, "/sources/0/url", |w| w.set(NORD, "/sources/0/url", json!("http://www.hafen.de/"))),
    (Code::UrlUnsafe, NORD, "/partnership/partners/0/url", |w| w.set(NORD, "/partnership/partners/0/url", json!("mailto:a@hafen.de"))),
    (Code::CountryInvalid, NORD, "/partnership/country", |w| w.set(NORD, "/partnership/country", json!("Norwegen"))),
    (Code::CountryInvalid, "site.json", "/places/Nor", |w| w.set("site.json", "/places/Nor", json!({"de": "N", "en": "N", "ar": "N", "de-simple": "N"}))),
    (Code::LanguageTagInvalid, NORD, "/partnership/name_local/lang", |w| w.set(NORD, "/partnership/name_local/lang", json!("Norwegisch"))),
    // Any text
    (Code::TextEmpty, IMPRINT_DE, "/title", |w| w.set(IMPRINT_DE, "/title", json!("  "))),
    (Code::TextEmpty, IMPRINT_DE, "/kicker", |w| w.set(IMPRINT_DE, "/kicker", json!("\u{200b}"))),
    (Code::TextBlanks, IMPRINT_DE, "/title", |w| w.set(IMPRINT_DE, "/title", json!("Impressum "))),
    (Code::TextNotNfc, IMPRINT_DE, "/lede", |w| w.set(IMPRINT_DE, "/lede", json!("Fu\u{308}r alle."))),
    (Code::TextControl, IMPRINT_DE, "/lede", |w| w.set(IMPRINT_DE, "/lede", json!("Für\u{7} alle."))),
    (Code::TextControl, IMPRINT_DE, "/lede", |w| w.set(IMPRINT_DE, "/lede", json!("Für\u{202e} alle."))),
    (Code::Placeholder, IMPRINT_DE, "/body", |w| w.set(IMPRINT_DE, "/body", json!(["Stand: [einzutragen: Datum]"])) ),
    // The site
    (Code::SiteOrigin, "site.json", "/origin", |w| w.set("site.json", "/origin", json!("https://portal.hafen.de/"))),
    (Code::SiteOriginExample, "site.json", "/origin", |w| w.set("site.json", "/origin", json!("https://hafen.example"))),
    (Code::SiteLocales, "site.json", "/locales/0", |w| w.set("site.json", "/locales/0/prefix", json!("de"))),
    (Code::SiteLocales, "site.json", "/locales/1", |w| w.unset("site.json", "/locales/1/prefix")),
    (Code::SiteLocales, "site.json", "/locales/1/prefix", |w| w.set("site.json", "/locales/1/prefix", json!("themen"))),
    (Code::SiteLocales, "site.json", "/locales/1/prefix", |w| w.set("site.json", "/locales/1/prefix", json!("karte"))),
    (Code::SiteLocales, "site.json", "/locales/2/prefix", |w| w.set("site.json", "/locales/2/prefix", json!("en"))),
    (Code::SiteLocales, "site.json", "/locales/4", |w| w.set("site.json", "/locales/-", json!({"locale": "en", "prefix": "english"}))),
    (Code::SiteMenu, "site.json", "/menu", |w| w.set("site.json", "/menu", json!(["themen", "ziele", "ziel-1", "nordhafen", "suedhafen", "bilder", "impressum"]))),
    (Code::SiteTextMissing, "site.json", "/places/NO", |w| w.unset("site.json", "/places/NO/ar")),
    (Code::SiteTextMissing, "site.json", "/offices/amt/name", |w| w.unset("site.json", "/offices/amt/name/de-simple")),
    (Code::PlaceUnknown, NORD, "/partnership/country", |w| w.set(NORD, "/partnership/country", json!("DK"))),
    (Code::OfficeUnknown, SHOW, "/office", |w| w.set(SHOW, "/office", json!("kultr"))),
    (Code::OfficeMissing, IMPRINT, "", |w| w.unset(HOME, "/office")),
    (Code::GeoPrecision, "site.json", "/home_city/geo/lat", |w| w.set("site.json", "/home_city/geo/lat", json!(51.5137))),
    // The tree
    (Code::IdDuplicate, "themen/page.json", "/id", |w| w.set(IMPRINT, "/id", json!("themen"))),
    (Code::HomeMisplaced, IMPRINT, "/document_type", |w| w.set(IMPRINT, "/document_type", json!("home"))),
    (Code::HomeMisplaced, HOME, "/document_type", |w| w.set(HOME, "/document_type", json!("topic"))),
    (Code::LinkDangling, "site.json", "/footer/0", |w| w.set("site.json", "/footer/0", json!("impresum"))),
    (Code::LinkDangling, NORD, "/related/0/id", |w| w.set(NORD, "/related/0/id", json!("osthafen"))),
    (Code::LinkDangling, SHOW, "/also_under/0", |w| w.set(SHOW, "/also_under/0", json!("nirgends"))),
    (Code::LinkDangling, SUED, "/picture/from", |w| w.set(SUED, "/picture/from", json!("keine"))),
    (Code::LinkDangling, SUED, "/picture/photo", |w| w.set(SUED, "/picture/photo", json!("uffer"))),
    (Code::LinkDangling, NORD_DE, "/partnership/fields_of_work/0/text", |w| w.set(NORD_DE, "/partnership/fields_of_work/0/text", json!("[Hier](page:nirgends)"))),
    (Code::LinkDuplicate, NORD, "/related/1", |w| w.set(NORD, "/related/1/id", json!("suedhafen"))),
    (Code::LinkDuplicate, SHOW, "/also_under/0", |w| w.set(SHOW, "/also_under/0", json!("nordhafen"))),
    (Code::LinkDuplicate, "site.json", "/menu/1", |w| w.set("site.json", "/menu/1", json!("partnerschaften"))),
    (Code::LinkToSelf, NORD, "/related/0", |w| w.set(NORD, "/related/0/id", json!("nordhafen"))),
    (Code::LinkToSelf, SHOW, "/also_under/0", |w| w.set(SHOW, "/also_under/0", json!("bilder"))),
    (Code::LinkToSelf, IMPRINT_DE, "/body/0", |w| w.set(IMPRINT_DE, "/body", json!(["[Hier](page:impressum)"]))),
    (Code::LinkToDraft, "site.json", "/footer/0", |w| w.set(IMPRINT, "/draft", json!(true))),
    (Code::ParentCycle, NORD, "/also_under/0", |w| w.set(NORD, "/also_under", json!(["bilder"]))),
    (Code::ReasonFalse, NORD, "/related/0/reason", |w| w.set(NORD, "/related/0/reason", json!("same_country"))),
    (Code::ReasonFalse, NORD, "/related/0/reason", |w| w.set(NORD, "/related/0/reason", json!("part_of"))),
    (Code::ReasonFalse, NORD, "/related/3/reason", |w| w.set(NORD, "/related/3/reason", json!("same_goal"))),
    (Code::ReasonFalse, SHOW, "/related/0/reason", |w| w.set(SHOW, "/related/0/reason", json!("same_office"))),
    (Code::SiblingsSameTitle, "themen/ziele/de.json", "/title", |w| w.set("themen/ziele/de.json", "/title", json!("Internationale Partnerschaften"))),
    (Code::PathClash, SHOW, "/exhibition/photos/0/id", |w| {
        let text = fs::read_to_string(w.path(IMPRINT)).unwrap().replace("impressum", "noch-eine");
        w.write("themen/partnerschaften/nordhafen/bilder/ufer/page.json", text);
        fs::copy(w.path(IMPRINT_DE), w.path("themen/partnerschaften/nordhafen/bilder/ufer/de.json")).unwrap();
    }),
    // Facts
    (Code::BlockMissing, NORD, "", |w| w.unset(NORD, "/partnership")),
    (Code::BlockMissing, GOAL, "", |w| w.unset(GOAL, "/goal")),
    (Code::BlockMissing, NORD_DE, "", |w| w.unset(NORD_DE, "/partnership")),
    (Code::BlockUnexpected, IMPRINT, "/goal", |w| w.set(IMPRINT, "/goal", json!(3))),
    (Code::BlockUnexpected, IMPRINT_DE, "/exhibition", |w| w.set(IMPRINT_DE, "/exhibition", json!({}))),
    (Code::GoalDuplicate, NORD, "/goals/1", |w| w.set(NORD, "/goals/1/goal", json!(1))),
    (Code::GoalDuplicate, NORD_DE, "/partnership/fields_of_work/0/goals/1", |w| w.set(NORD_DE, "/partnership/fields_of_work/0/goals", json!([1, 1]))),
    (Code::GoalsMisplaced, GOAL, "/goals", |w| w.set(GOAL, "/goals", json!([{"goal": 1, "contribution": "direct"}]))),
    (Code::KeyTwice, NORD, "/partnership/milestones/1/key", |w| w.set(NORD, "/partnership/milestones/1/key", json!("feier"))),
    (Code::KeyTwice, SHOW, "/exhibition/photos/1/id", |w| w.set(SHOW, "/exhibition/photos/1/id", json!("ufer"))),
    (Code::GeoPrecision, NORD, "/partnership/geo/lon", |w| w.set(NORD, "/partnership/geo/lon", json!(10.757))),
    (Code::DateOrder, IMPRINT, "/updated", |w| w.set(IMPRINT, "/updated", json!("2026-01-09"))),
    (Code::DateOrder, SHOW, "/exhibition/end_date", |w| w.set(SHOW, "/exhibition/end_date", json!("2025-10"))),
    (Code::DateFuture, NORD, "/partnership/milestones/0/date", |w| w.set(NORD, "/partnership/milestones/0/date", json!("2027"))),
    (Code::DateFuture, IMPRINT, "/confirmed", |w| w.set(IMPRINT, "/confirmed", json!("2026-12-24"))),
    (Code::StatusDate, NORD, "/partnership/since", |w| w.set(NORD, "/partnership/since", json!("2027-01"))),
    (Code::StatusUntil, NORD, "/partnership/until", |w| w.set(NORD, "/partnership/until", json!("2025"))),
    (Code::StatusUntil, SUED, "/partnership/status", |w| { w.set(SUED, "/partnership/status", json!("beendet")); w.unset(SUED, "/partnership/status_since") }),
    (Code::ConfirmedOld, IMPRINT, "/confirmed", |w| w.set(IMPRINT, "/confirmed", json!("2025-04-30"))),
    // Words
    (Code::TitleLong, IMPRINT_DE, "/title", |w| w.set(IMPRINT_DE, "/title", json!("a".repeat(91)))),
    (Code::DescriptionLong, IMPRINT_DE, "/description", |w| w.set(IMPRINT_DE, "/description", json!("a".repeat(151)))),
    (Code::DescriptionSame, IMPRINT_DE, "/description", |w| w.set(IMPRINT_DE, "/description", json!("Impressum."))),
    (Code::DescriptionShape, IMPRINT_DE, "/description", |w| w.set(IMPRINT_DE, "/description", json!("Wer das ist. Und warum."))),
    (Code::DescriptionShape, IMPRINT_DE, "/description", |w| w.set(IMPRINT_DE, "/description", json!("Wer das ist"))),
    (Code::WordsOfKeyMissing, NORD_EN, "/partnership/roles", |w| w.unset(NORD_EN, "/partnership/roles/stadt")),
    (Code::WordsOfKeyMissing, NORD_EN, "/changes", |w| w.unset(NORD_EN, "/changes/neu")),
    (Code::WordsOfKeyMissing, SHOW_DE, "/exhibition/photos", |w| w.unset(SHOW_DE, "/exhibition/photos/kai")),
    (Code::WordsOfKeyMissing, SHOW_DE, "/exhibition/statements", |w| w.unset(SHOW_DE, "/exhibition/statements/hinweis")),
    (Code::WordsWithoutKey, NORD_DE, "/partnership/milestones/ende", |w| w.set(NORD_DE, "/partnership/milestones/ende", json!({"title": "Ende"}))),
    (Code::StatusNoteMissing, SUED_DE, "/partnership", |w| w.unset(SUED_DE, "/partnership/status_note")),
    (Code::TranslationMissing, NORD_EN, "", |w| w.unset(NORD_EN, "/translation")),
    (Code::TranslationForbidden, NORD_DE, "/translation", |w| w.set(NORD_DE, "/translation", json!({"of": "2026-02-01", "by": "human", "reviewed": true}))),
    (Code::TranslationOutdated, NORD_EN, "/translation/of", |w| w.set(NORD, "/updated", json!("2026-03-01"))),
    (Code::IntentOld, IMPRINT_DE, "/body/0", |w| { w.set(IMPRINT, "/confirmed", json!("2025-10-30")); w.set(IMPRINT_DE, "/body", json!(["Das soll bald werden."])) }),
    (Code::SentenceLong, "de-simple.json", "/body/0", |w| w.set("de-simple.json", "/body/0", json!("eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn"))),
    (Code::EasyClause, "de-simple.json", "/body/0", |w| w.set("de-simple.json", "/body/0", json!("Wir helfen, weil wir Freunde sind."))),
    (Code::EasyPassive, "de-simple.json", "/body/0", |w| w.set("de-simple.json", "/body/0", json!("Das Haus wird gebaut."))),
    (Code::EasyGenitive, "de-simple.json", "/body/0", |w| w.set("de-simple.json", "/body/0", json!("Das ist das Haus des Rates."))),
    (Code::EasyAbbreviation, "de-simple.json", "/body/0", |w| w.set("de-simple.json", "/body/0", json!("Es gibt z. B. Musik."))),
    (Code::EasyNumber, "de-simple.json", "/body/0", |w| w.set("de-simple.json", "/body/0", json!("Es gibt zwei Häuser."))),
    (Code::EasyCompound, "de-simple.json", "/body/0", |w| w.set("de-simple.json", "/body/0", json!("Wir haben eine Städtepartnerschaft."))),
    // Markdown
    (Code::MarkdownHtml, IMPRINT_DE, "/body/0", |w| w.set(IMPRINT_DE, "/body", json!(["Ein <b>fetter</b> Satz."]))),
    (Code::MarkdownHtml, IMPRINT_DE, "/body/0", |w| w.set(IMPRINT_DE, "/body", json!(["<script>alert(1)</script>"]))),
    (Code::MarkdownImage, IMPRINT_DE, "/body/0", |w| w.set(IMPRINT_DE, "/body", json!(["![Bild](https://hafen.de/bild.png)"]))),
    (Code::MarkdownHeading, IMPRINT_DE, "/body/0", |w| w.set(IMPRINT_DE, "/body", json!(["# Groß"]))),
    (Code::MarkdownHeading, IMPRINT_DE, "/body/0", |w| w.set(IMPRINT_DE, "/body", json!(["### Klein ohne Groß"]))),
    (Code::MarkdownHeading, IMPRINT_DE, "/body/1", |w| w.set(IMPRINT_DE, "/body", json!(["## Gut", "#### Zu klein"]))),
    (Code::MarkdownHeading, NORD_DE, "/partnership/fields_of_work/0/text", |w| w.set(NORD_DE, "/partnership/fields_of_work/0/text", json!("## Nein"))),
    (Code::MarkdownLink, IMPRINT_DE, "/body/0", |w| w.set(IMPRINT_DE, "/body", json!(["[x](javascript:alert(1))"]))),
    (Code::MarkdownLink, IMPRINT_DE, "/body/0", |w| w.set(IMPRINT_DE, "/body", json!(["[x](/themen/)"]))),
    (Code::MarkdownLink, IMPRINT_DE, "/body/0", |w| w.set(IMPRINT_DE, "/body", json!(["<http://hafen.de/>"]))),
    (Code::MarkdownLinkEmpty, IMPRINT_DE, "/body/0", |w| w.set(IMPRINT_DE, "/body", json!(["Siehe [](page:themen)."]))),
    (Code::MarkdownUnsupported, IMPRINT_DE, "/body/0", |w| w.set(IMPRINT_DE, "/body", json!(["Ein `Wort`."]))),
    (Code::MarkdownUnsupported, IMPRINT_DE, "/body/0", |w| w.set(IMPRINT_DE, "/body", json!(["Oben\n\n---\n\nunten"]))),
    (Code::MarkdownUnsupported, IMPRINT_DE, "/body/0", |w| w.set(IMPRINT_DE, "/body", json!(["> ".repeat(20) + "tief"]))),
    // Pictures
    (Code::PictureMissing, NORD, "/picture/file", |w| fs::remove_file(w.path("themen/partnerschaften/nordhafen/pictures/nordhafen.svg")).unwrap()),
    (Code::PictureUnused, "impressum/pictures/rest.svg", "", |w| w.write("impressum/pictures/rest.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>")),
    (Code::PictureName, "impressum/pictures/Bild 1.svg", "", |w| w.write("impressum/pictures/Bild 1.svg", "x")),
    (Code::PictureFormat, "impressum/pictures/bild.png", "", |w| w.write("impressum/pictures/bild.png", "x")),
    (Code::PictureFormat, "impressum/pictures/bild.svg", "", |w| w.write("impressum/pictures/bild.svg", "<svg")),
    (Code::PictureUnsafe, "impressum/pictures/bild.svg", "", |w| w.write("impressum/pictures/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>")),
    (Code::PictureSize, "impressum/pictures/bild.svg", "", |w| w.write("impressum/pictures/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\"/>")),
    (Code::PicturePlace, UFER_JPG, "", |w| w.write(UFER_JPG, photograph::jpeg(400, 300, &photograph::with_position()))),
    (Code::NoteLost, SUED, "/picture/photo", |w| w.set(SUED, "/picture/photo", json!("kai"))),
    (Code::AltMissing, NORD_EN, "", |w| w.unset(NORD_EN, "/picture_alt")),
    (Code::AltUnexpected, IMPRINT_DE, "/picture_alt", |w| w.set(IMPRINT_DE, "/picture_alt", json!("Ein Bild."))),
    (Code::AltUnexpected, NORD_DE, "/picture_alt", |w| w.set(NORD_DE, "/picture_decorative", json!(true))),
    (Code::AltLong, NORD_DE, "/picture_alt", |w| w.set(NORD_DE, "/picture_alt", json!("a".repeat(161)))),
    (Code::AltSame, NORD_DE, "/picture_alt", |w| w.set(NORD_DE, "/picture_alt", json!("nordhafen.svg"))),
    (Code::AltSame, SHOW_DE, "/exhibition/photos/ufer/alt", |w| w.set(SHOW_DE, "/exhibition/photos/ufer/alt", json!("das Ufer im Herbst"))),
    (Code::RightsUnknown, NORD, "/picture/rights", |w| w.set(NORD, "/picture/rights", json!("CC BY 4.0"))),
    (Code::ConsentMissing, SHOW, "/exhibition/photos/1", |w| w.unset(SHOW, "/exhibition/photos/1/consent")),
    (Code::ConsentMissing, NORD, "/picture", |w| w.set(NORD, "/picture/kind", json!("photo"))),
    (Code::ConsentMissing, NORD, "/picture", |w| w.set(NORD, "/picture/people", json!("recognisable"))),
];

#[test]
fn every_fault_is_told_where_it_is() {
    for (code, file, pointer, change) in CASES {
        let mut world = World::of("three_languages");
        world.settings.production = *code == Code::LinkToDraft;
        change(&world);
        let problems = world.examine();
        // A placeholder's pointer is that of its text, one step further.
        let is_it = |problem: &&builder::Problem| {
            problem.code == *code && problem.file == *file && problem.pointer.starts_with(pointer)
        };
        let found = problems.iter().find(is_it);
        assert!(found.is_some(), "{code} in {file} {pointer}:\n{problems}");
        assert!(found.is_some_and(|problem| !problem.mend.is_empty()), "{code} does not say how to mend it");
    }
}

#[test]
fn every_kind_of_problem_has_a_case_and_its_own_name() {
    let tried: BTreeSet<Code> = CASES.iter().map(|case| case.0).collect();
    for code in Code::ALL {
        assert!(tried.contains(code), "{code} has no case");
    }
    let names: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(names.len(), Code::ALL.len());
}

#[test]
fn what_is_unfinished_is_an_error_only_in_what_is_published() {
    let mut world = World::of("three_languages");
    world.set(IMPRINT_DE, "/body", json!(["Stand: [einzutragen: Datum]"]));
    assert_eq!((world.examine().errors(), world.examine().warnings()), (0, 1));
    world.settings.production = true;
    assert_eq!((world.examine().errors(), world.examine().warnings()), (1, 0));
}

#[test]
fn a_draft_is_seen_at_home_and_never_published() {
    let mut world = World::of("three_languages");
    world.set("themen/ziele/page.json", "/draft", json!(true));
    world.set("themen/ziele/de.json", "/body", json!(["[einzutragen: Text] und [Ziel 1](page:ziel-1)"]));
    world.set("site.json", "/menu", json!([]));
    world.set(NORD, "/related", json!([]));
    builder::build(&world.settings).unwrap();
    assert!(world.document("de/themen/ziele/ziel-1.json").draft);
    world.settings.production = true;
    let outcome = builder::build(&world.settings).unwrap();
    assert_eq!(outcome.problems.errors(), 0, "{}", outcome.problems);
    assert!(!world.settings.out.join("content/de/themen/ziele.json").exists());
    assert!(!world.settings.out.join("content/de/themen/ziele/ziel-1.json").exists());
    assert!(world.document("de/themen.json").children.iter().all(|child| child.title != "Ziele"));
}

#[test]
fn one_fault_hides_no_other() {
    let world = World::of("three_languages");
    world.set(NORD, "/partnership/stauts", json!("x"));
    world.set(NORD, "/foto", json!("x"));
    world.set(NORD, "/updated", json!("gestern"));
    world.set(NORD, "/goals/0/goal", json!(99));
    let problems = world.examine();
    let pointers: Vec<_> = problems.iter().map(|problem| problem.pointer.as_str()).collect();
    for pointer in ["/partnership/stauts", "/foto", "/updated", "/goals/0/goal"] {
        assert!(pointers.contains(&pointer), "{pointer}: {problems}");
    }
    assert_eq!(pointers.len(), 4, "a broken page makes no link dangle: {problems}");
}

#[test]
fn a_gender_asterisk_is_text() {
    for written in [
        "Bürger*innen und Freund*innen",
        "Bürger\\*innen und Freund*innen",
        "Bürger*innen und *Freund*innen*",
    ] {
        let (blocks, faults) = builder::markdown::read(written);
        assert!(faults.is_empty());
        assert_eq!(blocks[0].plain_text(), "Bürger*innen und Freund*innen", "{written}");
    }
    let (blocks, _) = builder::markdown::read("[Bürger*innen](https://hafen.de/a*b)");
    assert_eq!(blocks[0].text[0].url.as_deref(), Some("https://hafen.de/a*b"));
    let (blocks, _) = builder::markdown::read("*schön* und **fest**");
    assert!(blocks[0].text[0].emphasis && blocks[0].text[2].strong);
}
