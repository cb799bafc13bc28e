//! A city whose languages are French and Kiswahili: content and one file of words a language are all it adds.
//!
//! `cargo test -p prerender --features fr,sw --test second_world`

mod support;

use model::Locale;
use std::error::Error;
use std::path::Path;
use support::Files;
use weltoffen::words;

const FRENCH: &str = "dist/partenariats/bandari/index.html";
const KISWAHILI: &str = "dist/sw/partenariats/bandari/index.html";

struct World(Files);

impl World {
    fn print() -> Result<World, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let quick = ["--no-share", "--no-compress"];
        Ok(World(support::print("french_kiswahili", "fr:,sw:sw", folder.path(), &quick)?))
    }

    fn document(&self, file: &str) -> Result<&str, Box<dyn Error>> {
        let names = || self.0.keys().map(|name| name.display().to_string()).collect::<Vec<_>>();
        let bytes = self.0.get(Path::new(file)).ok_or_else(|| format!("no {file} in {:?}", names()))?;
        Ok(std::str::from_utf8(bytes)?)
    }

    /// Fails with the first part that a document does not hold.
    fn holds(&self, file: &str, parts: &[&str]) -> Result<(), Box<dyn Error>> {
        let document = self.document(file)?;
        match parts.iter().find(|part| !document.contains(**part)) {
            Some(part) => Err(format!("{part} is not in {file}: {document}").into()),
            None => Ok(()),
        }
    }
}

#[test]
fn a_city_speaks_french_and_kiswahili() -> Result<(), Box<dyn Error>> {
    let world = World::print()?;
    every_document_speaks_its_own_language(&world)?;
    numbers_dates_and_plurals_follow_the_language(&world)?;
    both_languages_name_each_other(&world)?;
    translations_are_honest(&world)
}

fn every_document_speaks_its_own_language(world: &World) -> Result<(), Box<dyn Error>> {
    let mut counts = [0, 0];
    for name in world.0.keys().filter(|name| name.extension().is_some_and(|end| end == "html")) {
        let file = name.to_str().ok_or("a name that is no text")?;
        let (locale, count) = match name.starts_with("dist/sw") {
            true => (Locale::Sw, 1),
            false => (Locale::Fr, 0),
        };
        counts[count] += 1;
        let (tag, words) = (locale.tag(), words::of(locale));
        let notice = words::notice::of(locale);
        world.holds(file, &[&format!("<html lang=\"{tag}\" dir=\"ltr\">"), words.skip, notice.title])?;
        for strange in Locale::ALL.into_iter().filter(|other| *other != locale) {
            let strange = words::of(strange).skip;
            assert!(!world.document(file)?.contains(strange), "{file} says {strange}");
        }
    }
    assert_eq!(counts, [11, 11], "documents in French and in Kiswahili");
    Ok(())
}

fn numbers_dates_and_plurals_follow_the_language(world: &World) -> Result<(), Box<dyn Error>> {
    world.holds(
        FRENCH,
        &["1\u{202f}208\u{202f}333", "6\u{202f}288 km à vol d’oiseau", "4,05° S 39,67° E", "1er mars 2018"],
    )?;
    world.holds(
        KISWAHILI,
        &["1,208,333", "km 6,288 kwa mstari ulionyooka", "4.05° S 39.67° E", "1 Machi 2018"],
    )?;
    world.holds("dist/partenariats/baie-bleue/index.html", &["46,81° N 71,21° O"])?;
    world.holds("dist/partenariats/bandari/images/index.html", &["1 image", "1er – 31 août 2025"])?;
    world.holds("dist/sw/partenariats/bandari/images/index.html", &["Picha moja", "1 – 31 Agosti 2025"])?;
    world.holds("dist/objectifs/index.html", &["0 partenariat<", "1 partenariat<"])?;
    world.holds("dist/sw/objectifs/index.html", &["Ushirikiano 0", "Ushirikiano mmoja"])
}

fn both_languages_name_each_other(world: &World) -> Result<(), Box<dyn Error>> {
    let alternates = [
        "hreflang=\"fr\" href=\"https://monde.port-clair.fr/partenariats/bandari/\"",
        "hreflang=\"sw\" href=\"https://monde.port-clair.fr/sw/partenariats/bandari/\"",
        "hreflang=\"x-default\" href=\"https://monde.port-clair.fr/partenariats/bandari/\"",
        ">Français<",
        ">Kiswahili<",
    ];
    world.holds(FRENCH, &alternates)?;
    world.holds(KISWAHILI, &alternates)?;
    world.holds(FRENCH, &["content=\"fr_FR\""])?;
    world.holds(KISWAHILI, &["content=\"sw_KE\""])?;
    world.holds("dist/sitemap.xml", &["hreflang=\"fr\"", "hreflang=\"sw\""])
}

fn translations_are_honest(world: &World) -> Result<(), Box<dyn Error>> {
    let sw = words::of(Locale::Sw);
    world.holds(KISWAHILI, &[sw.machine, sw.outdated])?;
    let absent = "dist/sw/mentions/index.html";
    world.holds(
        absent,
        &["Ukurasa huu bado haupo kwa Kiswahili. Maandishi ni kwa Kifaransa.", "lang=\"fr\""],
    )?;
    let alone = world.document(absent)?;
    assert!(
        !alone.contains("rel=\"alternate\" hreflang=\"sw\""),
        "a page without words in Kiswahili: {alone}"
    );
    Ok(())
}
