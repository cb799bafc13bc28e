//! Reads the files in `pictures/`: drawings are checked, photographs looked at. What must be wrong with one is told here;
//! what a page says of it is not known.

use super::{FileHash, folder::Folder, hex16};
use crate::{
    content::Drawing,
    problem::{Code, Problem},
    svg,
};
use model::slug::is_slug;
use pictures::{Fault, Format, MEMORY, SMALLEST, Studio};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::{fs, path::PathBuf};

/// What was read from one file.
pub(super) struct Read {
    pub(super) name: String,
    /// `None` if it was refused.
    pub(super) drawing: Option<Drawing>,
    pub(super) hash: Option<FileHash>,
    pub(super) problems: Vec<Problem>,
}

/// Reads all pictures of a folder.
pub(super) fn read(folder: &Folder, studio: &Studio) -> Vec<Read> {
    let names = folder.pictures.par_iter();
    names
        .map(|name| {
            let file = folder.file(&format!("pictures/{name}"));
            let from = folder.place.join("pictures").join(name);
            let mut read = Read { name: name.clone(), drawing: None, hash: None, problems: Vec::new() };
            match one(&file, name, from, studio, &mut read) {
                Ok(drawing) => read.drawing = Some(drawing),
                Err((code, text, mend)) => read.problems.push(Problem::new(code, file, "", text, mend)),
            }
            read
        })
        .collect()
}

type Refusal = (Code, String, String);

fn one(file: &str, name: &str, from: PathBuf, studio: &Studio, read: &mut Read) -> Result<Drawing, Refusal> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let ending = ending.to_ascii_lowercase();
    let is_photograph = Format::ENDINGS.contains(&ending.as_str());
    if !is_photograph && ending != "svg" {
        let known = fs::read(&from).ok().and_then(|bytes| Format::of(&bytes).err());
        return Err(refusal(match known {
            Some(Fault::Foreign(kind)) => Fault::Foreign(kind),
            _ => Fault::NoPicture,
        }));
    }
    if !is_slug(stem) {
        return Err((
            Code::PictureName,
            format!("„{stem}“ taugt nicht als Name einer Bilddatei."),
            "Nehmen Sie Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche.".to_owned(),
        ));
    }
    let bytes = fs::read(&from).map_err(|error| {
        let text = format!("Die Datei lässt sich nicht lesen ({error}).");
        (Code::FileUnreadable, text, "Prüfen Sie, wer sie lesen darf.".to_owned())
    })?;
    let hash: [u8; 32] = Sha256::digest(&bytes).into();
    read.hash = Some((file.to_owned(), hash));
    if !is_photograph {
        let svg::Size { width, height } = svg::check(&bytes).map_err(refused_drawing)?;
        let src = format!("pictures/{stem}-{}.svg", hex16(&hash));
        return Ok(Drawing { from, src, width, height, photograph: None });
    }
    let original = studio.examine(&bytes, &ending).map_err(refusal)?;
    if original.notes.place {
        let text = "In dieser Datei steht, wo sie aufgenommen wurde (GPS). Veröffentlicht wird das nicht.";
        let mend = "Entfernen Sie die Ortsangabe aus der Datei, wenn auch andere sie bekommen.";
        read.problems.push(Problem::new(Code::PicturePlace, file, "", text, mend));
    }
    let (width, height) = (original.width, original.height);
    let src = format!("pictures/{stem}-{}-{width}.jpg", original.key);
    Ok(Drawing { from, src, width, height, photograph: Some(original) })
}

fn refusal(fault: Fault) -> Refusal {
    const CONVERT: &str = "Öffnen Sie sie in einem Bildprogramm und speichern Sie sie als JPEG.";
    let (text, mend) = match fault {
        Fault::Foreign(kind) => (
            format!("Das ist ein Bild im Format {kind}; es wird hier nicht gelesen."),
            format!("{CONVERT} Am Mac geht das mit „Vorschau“, unter Windows mit „Fotos“ oder „Paint“."),
        ),
        Fault::NoPicture => (
            "Das ist kein Bild, das hier gelesen wird.".to_owned(),
            "Bilder sind JPEG-, PNG-, WebP- oder SVG-Dateien.".to_owned(),
        ),
        Fault::WrongEnding(format) => (
            format!("Der Name passt nicht zum Inhalt: Das ist eine .{}-Datei.", format.ending()),
            format!("Benennen Sie sie um, sodass sie auf .{} endet, auch in page.json.", format.ending()),
        ),
        Fault::Truncated => (
            "Die Datei bricht mittendrin ab; ein Teil des Bildes fehlt.".to_owned(),
            "Kopieren Sie sie noch einmal vom Original.".to_owned(),
        ),
        Fault::Cmyk => (
            "Das Bild hat Druckfarben (CMYK); am Bildschirm wären seine Farben falsch.".to_owned(),
            "Wandeln Sie es in einem Bildprogramm in RGB um (Profil sRGB).".to_owned(),
        ),
        Fault::TooSmall(width, height) => {
            let text = format!("Das Bild hat nur {width} × {height} Pixel.");
            let mend = format!(
                "Nehmen Sie das Original. Jede Seite braucht mindestens {SMALLEST} Pixel, gut sind 2048 in der Breite."
            );
            return (Code::PictureSize, text, mend);
        }
        Fault::TooLarge(width, height) => {
            let most = MEMORY >> 20;
            let text =
                format!("Das Bild hat {width} × {height} Pixel; dafür reichen {most} MiB Speicher nicht.");
            let mend =
                "Verkleinern Sie es auf höchstens 8000 Pixel je Seite; gezeigt werden 2048 in der Breite.";
            return (Code::PictureSize, text, mend.to_owned());
        }
        Fault::Damaged(what) => (
            format!("Die Datei ist beschädigt ({what})."),
            format!("Kopieren Sie sie noch einmal vom Original. Hilft das nicht: {CONVERT}"),
        ),
    };
    (Code::PictureFormat, text, mend)
}

fn refused_drawing(fault: svg::Fault) -> Refusal {
    let (code, text, mend) = match fault {
        svg::Fault::Unreadable(text) => {
            (Code::PictureFormat, text, "Speichern Sie die Zeichnung neu als SVG.")
        }
        svg::Fault::Unsafe(what) => (
            Code::PictureUnsafe,
            format!("Die Zeichnung enthält {what}; das könnte etwas ausführen oder nachladen."),
            "Speichern Sie sie als einfaches SVG ohne Skripte und ohne Verweise nach außen.",
        ),
        svg::Fault::NoSize => (
            Code::PictureSize,
            "Die Zeichnung nennt keine brauchbare Größe.".to_owned(),
            "Geben Sie <svg> `width` und `height` in Pixeln oder eine `viewBox`.",
        ),
    };
    (code, text, mend.to_owned())
}
