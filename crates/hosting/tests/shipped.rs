//! The shipped `content/redirects.json` against the shipped pages: it holds, and it answers for every old address
//! of the city that is known to us and whose subject has a page here.

use hosting::{Answer, Live, Redirects};
use model::{Addresses, Locale};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_known_old_address_leads_to_its_subject() {
    let redirects = shipped();
    for (old, slug) in OLD {
        let (path, query) = old.split_once('?').map_or((old, None), |(path, query)| (path, Some(query)));
        match redirects.answer(path, query, "/") {
            Some(Answer::Moved { location, .. }) => {
                assert!(location.ends_with(&format!("/{slug}/")), "{old} → {location}")
            }
            other => panic!("{old}: {other:?}"),
        }
    }
}

#[test]
fn english_addresses_lead_to_english_pages() {
    let redirects = shipped();
    for old in ["/en/city_council/town_twinning/buffalo_en/index.html", "/en/city_council/town_twinning/"] {
        let answer = redirects.answer(old, None, "/");
        assert!(
            matches!(&answer, Some(Answer::Moved { location, .. }) if location.starts_with("/en/")),
            "{old}: {answer:?}"
        );
    }
}

fn shipped() -> Redirects {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let mut pages = Vec::new();
    collect(&content, &content, &mut pages);
    let addresses = Addresses::parse("/", "de:,en:en,ar:ar,de-simple:leichte-sprache");
    let live =
        Live::new(&addresses, pages.iter().map(|(id, locale, path)| (id.as_str(), *locale, path.as_str())));
    let text = fs::read_to_string(content.join("redirects.json")).unwrap();
    Redirects::read(&text, "content/redirects.json", &live).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// Every page in every locale that has an address for it: Leichte Sprache only where it is written.
fn collect(content: &Path, folder: &Path, into: &mut Vec<(String, Locale, String)>) {
    if let Ok(text) = fs::read_to_string(folder.join("page.json")) {
        let page: serde_json::Value = serde_json::from_str(&text).unwrap();
        let path = folder.strip_prefix(content).unwrap().to_string_lossy().replace('\\', "/");
        for locale in Locale::ALL {
            if locale != Locale::DeSimple || folder.join("de-simple.json").is_file() {
                into.push((page["id"].as_str().unwrap().to_owned(), locale, path.clone()));
            }
        }
    }
    let folders: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.iter().filter(|path| path.is_dir()).for_each(|path| collect(content, path, into));
}

/// Old addresses named in our sources (hosts left out), and the slug of the page on their subject.
const OLD: [(&str, &str); 40] = [
    (
        "/de/leben_in_dortmund/internationales/buero_fuer_internationale_beziehungen/start_bfibune/index.html",
        "dortmund-international",
    ),
    (
        "/de/leben_in_dortmund/internationales/buero_fuer_internationale_beziehungen/dortmund_und_nachhaltige_entwicklung/index.html",
        "un-nachhaltigkeitsziele",
    ),
    (
        "/de/leben_in_dortmund/internationales/buero_fuer_internationale_beziehungen/dortmund_und_nachhaltige_entwicklung/sdg15.html",
        "ziel-15",
    ),
    (
        "/de/leben_in_dortmund/internationales/buero_fuer_internationale_beziehungen_und_nachhaltige_entwicklung/dortmund_international/internationale_projektpartnerschaften/bolenge_kongo/index.html",
        "bolenge-dr-kongo",
    ),
    (
        "/de/leben_in_dortmund/internationales/do_in_eu/nachrichten_53/detailseiten_82.jsp?nid=464391",
        "ziel-16",
    ),
    (
        "/de/leben_in_dortmund/internationales/integrationsrat/aufgabenziele_2/geschichte_1/geschichte.html",
        "integrationsrat",
    ),
    ("/de/leben_in_dortmund/internationales/staedtepartnerschaften/trabzon/index.html", "trabzon"),
    ("/de/leben_in_dortmund/nachrichtenportal/alle_nachrichten/nachricht.jsp?nid=591564", "ziel-7"),
    (
        "/de/leben_in_dortmund/nachrichtenportal/alle_nachrichten/nachricht.jsp?nid=631708",
        "un-nachhaltigkeitsziele",
    ),
    ("/de/leben_in_dortmund/nachrichtenportal/alle_nachrichten/nachricht.jsp?nid=662724", "brexit"),
    ("/de/leben_in_dortmund/nachrichtenportal/alle_nachrichten/nachricht.jsp?nid=699245", "icapital-award"),
    (
        "/de/leben_in_dortmund/nachrichtenportal/alle_nachrichten/nachricht.jsp?nid=703495",
        "internationale-kunst",
    ),
    (
        "/de/leben_in_dortmund/nachrichtenportal/alle_nachrichten/nachricht.jsp?nid=737099",
        "un-nachhaltigkeitsziele",
    ),
    (
        "/de/leben_in_dortmund/planen_bauen_wohnen/stadterneuerung/iga_2027/iga_2027_zukunftsgarten_dortmund/planungswettbewerb_fuer_den_zukunftsgarten__emscher_nordwaerts_.html",
        "planungswettbewerb-zukunftsgarten",
    ),
    ("/de/leben_in_dortmund/umwelt/lokaleagenda21/energieeffizienzundklimaschutz/index.html", "ziel-7"),
    ("/de/leben_in_dortmund/umwelt/umweltamt/natur_landschaft/index.html", "ziel-15"),
    ("/de/rathaus_und_buergerservice/lokalpolitik/nachrichten_33/detailseiten_62.jsp?nid=715732", "novi-sad"),
    ("/en/city_council/town_twinning/buffalo_en/index.html", "buffalo"),
    ("/en/city_council/town_twinning/xian_en/index.html", "xian"),
    (
        "/en/city_council/office_for_international_relations/dortmund_and_sustainable_development/index.html",
        "un-nachhaltigkeitsziele",
    ),
    (
        "/en/leisure_and_culture/cultural_office_of_the_city_of_dortmund_/international_funding_programmes/index.html",
        "internationale-kunst",
    ),
    (
        "/themen/foerderungen/kulturelle-foerderprogramme/internationale-kunst/kunst.transfer-projektfoerderung/",
        "kunst-transfer-projektfoerderung",
    ),
    ("/themen/umwelt-nachhaltigkeit-und-klimaschutz/biodiversitaet/", "ziel-15"),
    (
        "/newsroom/nachrichten-dortmund.de/gruesse-aus-der-welt-nach-dortmund-am-27.-april-ist-internationaler-tag-der-staedtepartnerschaften.html",
        "staedtepartnerschaften",
    ),
    (
        "/newsroom/nachrichten-dortmund.de/nummer-1-in-afrika-ghana-metropole-kumasi-ist-neue-partnerstadt.html",
        "kumasi",
    ),
    (
        "/newsroom/nachrichten-dortmund.de/dortmund-und-netanya-neue-projekte-klare-zeichen-der-erinnerung.html",
        "netanya",
    ),
    (
        "/newsroom/nachrichten/kulturbuero-oeffnet-bewerbungsrunde-fuer-den-internationalen-kunst-und-kulturaustausch-in-und-mit-partnerstaedten.html",
        "kunst-transfer-werkfoerderung",
    ),
    (
        "/newsroom/nachrichten/neuer-bericht-informiert-ueber-sachstand-bei-nachhaltigkeitszielen-der-stadt-dortmund.html",
        "un-nachhaltigkeitsziele",
    ),
    (
        "/newsroom/nachrichten/staedtepartnerschaft-mit-schytomyr-erste-kooperationsthemen-und-hilfslieferungen-stehen-fest.html",
        "schytomyr",
    ),
    (
        "/newsroom/presse-mitteilungen/die-staedtepartnerschaft-mit-schytomyr-entwickelt-sich-weiter-schon-vor-dem-offiziellen-start.html",
        "schytomyr",
    ),
    ("/newsroom/presse-mitteilungen/schytomyr-soll-dortmunds-elfte-partnerstadt-werden.html", "schytomyr"),
    ("/newsroom/presse-mitteilungen/kumasi-in-ghana-ist-dortmunds-zehnte-partnerstadt.html", "kumasi"),
    (
        "/newsroom/presse-mitteilungen/jetzt-bewerben-mit-neuem-foerderprogramm-wird-grenzueberschreitendes-kuenstlerisches-schaffen-leichter.html",
        "internationale-kunst",
    ),
    ("/newsroom/pressemitteilungen/pritschenwagen-der-edg-bald-in-afrika-im-einsatz.html", "dabola-guinea"),
    ("/de/leben_in_dortmund/internationales/staedtepartnerschaften/", "staedtepartnerschaften"),
    (
        "/de/leben_in_dortmund/internationales/staedtepartnerschaften/leeds/index.html",
        "staedtepartnerschaften",
    ),
    ("/de/leben_in_dortmund/internationales/integrationsrat/start/index.html", "integrationsrat"),
    (
        "/de/leben_in_dortmund/internationales/buero_fuer_internationale_beziehungen/x.html",
        "dortmund-international",
    ),
    ("/de/leben_in_dortmund/internationales/index.html", "internationales"),
    ("/en/city_council/town_twinning/leeds_en/index.html", "staedtepartnerschaften"),
];
