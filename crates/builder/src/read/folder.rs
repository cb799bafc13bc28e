//! The folders below `content/` and the names of their files. It opens none of them.

use crate::{
    near::nearest,
    problem::{Code, Problem},
    schema,
};
use model::{Locale, Slug, slug::is_slug};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// One folder that is a page, or ought to be one.
#[derive(Debug)]
pub(super) struct Folder {
    /// Slugs joined by `/`; "" for `content/` itself.
    pub(super) path: String,
    pub(super) place: PathBuf,
    /// Index of the folder above in the same list.
    pub(super) parent: Option<usize>,
    pub(super) has_page: bool,
    pub(super) words: Vec<Locale>,
    /// Names of the files in `pictures/`.
    pub(super) pictures: Vec<String>,
}

impl Folder {
    /// A file's path below `content/`.
    pub(super) fn file(&self, name: &str) -> String {
        join(&self.path, name)
    }
}

/// Collects all folders below `root`, each before those within it, in the order of their names.
pub(super) fn collect(root: &Path, folders: &mut Vec<Folder>, problems: &mut Vec<Problem>) {
    visit(root, String::new(), None, folders, problems);
}

fn visit(
    place: &Path,
    path: String,
    parent: Option<usize>,
    folders: &mut Vec<Folder>,
    problems: &mut Vec<Problem>,
) {
    let mut folder = Folder {
        path: path.clone(),
        place: place.to_owned(),
        parent,
        has_page: false,
        words: Vec::new(),
        pictures: Vec::new(),
    };
    let mut inner = Vec::new();
    for (name, kind) in entries(place, &path, problems) {
        let file = join(&path, &name);
        let is_root = parent.is_none();
        match (kind, name.as_str()) {
            (Entry::Symlink, _) => {
                let mend = "Legen Sie die Datei selbst in den Ordner; Verknüpfungen werden nicht gelesen.";
                problems.push(Problem::new(
                    Code::FileSymlink,
                    file,
                    "",
                    "Das ist eine Verknüpfung (Symlink).",
                    mend,
                ));
            }
            (Entry::Folder, "pictures") => folder.pictures = pictures(&place.join(&name), &file, problems),
            (Entry::Folder, schema::FOLDER) if is_root => {}
            (Entry::Folder, _) => inner.push(name),
            (Entry::File, "page.json") => folder.has_page = true,
            // Old addresses and the address for finders of weaknesses are checked by `hosting`, when the site is finished.
            (Entry::File, "site.json" | "redirects.json" | "security.txt") if is_root => {}
            (Entry::File, _) => match name.strip_suffix(".json").map(|tag| (tag, Locale::parse(tag))) {
                Some((_, Some(locale))) => folder.words.push(locale),
                Some((tag, None)) => problems.push(unknown_json(&file, tag)),
                None => {
                    let mend =
                        "In einen Seitenordner gehören page.json, Sprachdateien und der Ordner pictures.";
                    problems.push(Problem::new(
                        Code::FileUnknown,
                        file,
                        "",
                        "Diese Datei wird nicht gelesen.",
                        mend,
                    ));
                }
            },
        }
    }
    let index = folders.len();
    let is_page = folder.has_page || !folder.words.is_empty() || !inner.is_empty() || parent.is_none();
    if !is_page {
        return;
    }
    if !folder.has_page {
        let text =
            "In diesem Ordner fehlt page.json, so hat er und alles darunter keinen Platz im Themenbaum.";
        let mend = "Legen Sie page.json und eine Sprachdatei an.";
        problems.push(Problem::new(Code::PageMissing, join(&path, "page.json"), "", text, mend));
    }
    folders.push(folder);
    for name in inner {
        check_slug(&name, &path, parent.is_none(), problems);
        visit(&place.join(&name), join(&path, &name), Some(index), folders, problems);
    }
}

#[derive(Clone, Copy)]
enum Entry {
    File,
    Folder,
    Symlink,
}

/// What lies in a folder, by name; names that begin with a dot belong to editors' tools.
fn entries(place: &Path, path: &str, problems: &mut Vec<Problem>) -> Vec<(String, Entry)> {
    let mut entries = Vec::new();
    let read = fs::read_dir(place).and_then(|read| read.collect::<Result<Vec<_>, _>>());
    match read {
        Ok(read) => {
            for entry in read {
                let name = entry.file_name().to_string_lossy().into_owned();
                let kind = match entry.file_type() {
                    Ok(kind) if kind.is_symlink() => Entry::Symlink,
                    Ok(kind) if kind.is_dir() => Entry::Folder,
                    _ => Entry::File,
                };
                if !name.starts_with('.') {
                    entries.push((name, kind));
                }
            }
        }
        Err(error) => {
            let text = format!("Der Ordner lässt sich nicht lesen ({error}).");
            problems.push(Problem::new(
                Code::FileUnreadable,
                path,
                "",
                text,
                "Prüfen Sie, ob es ihn gibt und wer ihn lesen darf.",
            ));
        }
    }
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    entries
}

fn pictures(place: &Path, path: &str, problems: &mut Vec<Problem>) -> Vec<String> {
    let mut names = Vec::new();
    for (name, kind) in entries(place, path, problems) {
        match kind {
            Entry::File => names.push(name),
            _ => {
                let mend = "In pictures liegen nur Bilddateien.";
                let text = "Das ist keine Bilddatei und wird nicht gelesen.";
                problems.push(Problem::new(Code::FileUnknown, join(path, &name), "", text, mend));
            }
        }
    }
    names
}

fn unknown_json(file: &str, tag: &str) -> Problem {
    let known = Locale::ALL.iter().map(|locale| locale.tag()).chain(["page", "site"]);
    let mend = match nearest(tag, known) {
        Some(near) => format!("Meinten Sie {near}.json?"),
        None => {
            let names: Vec<String> = Locale::ALL.iter().map(|locale| format!("{locale}.json")).collect();
            format!("Sprachdateien heißen {}.", names.join(", "))
        }
    };
    Problem::new(Code::LocaleUnknown, file, "", format!("„{tag}“ ist keine Sprache des Portals."), mend)
}

fn check_slug(name: &str, above: &str, at_root: bool, problems: &mut Vec<Problem>) {
    let path = join(above, name);
    if !is_slug(name) {
        let text = format!("„{name}“ taugt nicht als Teil einer Adresse.");
        let mend = "Nehmen Sie Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, höchstens 80 Zeichen.";
        problems.push(Problem::new(Code::SlugInvalid, path, "", text, mend));
    } else if at_root
        && Slug::RESERVED.contains(&name)
        && ![Slug::A_TO_Z, Slug::MAP, Slug::SEARCH].contains(&name)
    {
        let text = format!("„{name}“ ist eine feste Adresse des Portals.");
        problems.push(Problem::new(
            Code::SlugReserved,
            path,
            "",
            text,
            "Wählen Sie einen anderen Ordnernamen.",
        ));
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") }
}
