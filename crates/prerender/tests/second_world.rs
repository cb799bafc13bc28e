//! A city that speaks French and Kiswahili has its portal by content and one file of words a language. Needs
//! `--features second-world`, which adds the two languages; what ships does not carry them.

mod support;

use std::error::Error;
use std::fs;
use std::path::PathBuf;

type Outcome = Result<(), Box<dyn Error>>;

/// The world, built and printed into a folder that goes with the value.
struct Printed(tempfile::TempDir);

impl Printed {
    fn new() -> Result<Printed, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        support::print("french_kiswahili", "", folder.path())?;
        Ok(Printed(folder))
    }

    fn page(&self, path: &str) -> Result<String, Box<dyn Error>> {
        let file: PathBuf = self.0.path().join("dist").join(path).join("index.html");
        Ok(fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?)
    }
}

/// That a page holds each of these, and none of those.
fn check(page: &str, holds: &[&str], lacks: &[&str]) {
    for part in holds {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    for part in lacks {
        assert!(!page.contains(part), "{part} is in {page}");
    }
}

#[test]
fn a_city_of_two_other_languages_is_printed_in_them() -> Outcome {
    let printed = Printed::new()?;
    let french = printed.page("villes/kisiwani")?;
    check(
        &french,
        &[
            "<html lang=\"fr\" dir=\"ltr\">",
            "content=\"fr_FR\"",
            "Aller au contenu",
            "1er mars 2018",
            "40\u{202f}000",
            "<bdi dir=\"ltr\">6,16° S 39,20° E</bdi>",
            "km à vol d’oiseau",
            "Tanzanie",
            "Partenariat de projet",
            "Rechargez la page",
        ],
        &["Zum Inhalt", "Projektpartnerschaft"],
    );
    let swahili = printed.page("sw/villes/kisiwani")?;
    check(
        &swahili,
        &[
            "<html lang=\"sw\" dir=\"ltr\">",
            "content=\"sw_KE\"",
            "Nenda kwenye maudhui",
            "1 Machi 2018",
            "40,000",
            "<bdi dir=\"ltr\">6.16° Kus 39.20° Mas</bdi>",
            "kwa mstari ulionyooka",
            "Tanzania",
            // A machine translated it and nobody has checked it.
            "Mashine imetafsiri maandishi haya. Bado hakuna aliyeyakagua.",
        ],
        &["Aller au contenu", "Zum Inhalt"],
    );
    Ok(())
}

#[test]
fn each_page_names_its_twin_and_the_menu_leads_there() -> Outcome {
    let printed = Printed::new()?;
    let origin = "https://monde.portneuf.fr";
    for path in ["villes/kisiwani", "sw/villes/kisiwani"] {
        let page = printed.page(path)?;
        let alternates = [("fr", "/"), ("sw", "/sw/"), ("x-default", "/")].map(|(lang, prefix)| {
            format!("<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{origin}{prefix}villes/kisiwani/\">")
        });
        check(&page, &alternates.each_ref().map(String::as_str), &["hreflang=\"de\"", "hreflang=\"en\""]);
        check(
            &page,
            &["hreflang=\"fr\"", "hreflang=\"sw\"", ">Français</a>", ">Kiswahili</a>"],
            &[">Deutsch</a>"],
        );
    }
    Ok(())
}

#[test]
fn a_page_that_is_not_translated_says_so_and_marks_its_language() -> Outcome {
    let printed = Printed::new()?;
    check(
        &printed.page("sw/villes/kisiwani/quai")?,
        &[
            "<html lang=\"sw\"",
            "Ukurasa huu bado haupo kwa Kiswahili. Maandishi ni kwa Kifaransa.",
            "picha 1",
            "lang=\"fr\"",
            "1 – 17 Novemba 2025",
            "rel=\"canonical\" href=\"https://monde.portneuf.fr/villes/kisiwani/quai/\"",
        ],
        &["hreflang=\"sw\" href=\"https"],
    );
    check(&printed.page("villes/kisiwani/quai")?, &["1 image", "1er – 17 novembre 2025"], &["1 images"]);
    Ok(())
}

#[test]
fn a_translation_older_than_its_source_says_so() -> Outcome {
    let printed = Printed::new()?;
    let outdated = "Maandishi asilia yamebadilika tangu tafsiri hii.";
    check(&printed.page("sw/villes")?, &[outdated], &[]);
    check(&printed.page("sw")?, &[], &[outdated]);
    Ok(())
}
