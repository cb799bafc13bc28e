//! Which files of `dist/` are weighed. Knows their names and places; not their sizes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Wasm,
    Glue,
    Boot,
    /// What reads a page aloud. Only pages with running text ask for it.
    Aloud,
    /// What asks the search's worker and shows its answers. Only readers who search ask for it.
    Finder,
    /// The search's worker: engine and glue. Only who searches loads it.
    Search,
    Style,
    /// A font that a German page may load, the Latin extensions for a Turkish or Polish name included.
    Font,
    /// A font for other scripts only.
    OtherFont,
    PageJson,
    PageHtml,
}

/// The page that is weighed: the one a printed QR code leads to.
const PAGE: &str = "dura-palaestina";

/// What the names of Arabic fonts have in them; only Arabic text loads these.
const ARABIC: [&str; 2] = ["arabic", "markazi"];

pub(super) fn find(dist: &Path) -> io::Result<Vec<(Part, PathBuf)>> {
    let mut files = Vec::new();
    walk(dist, &mut files)?;
    let name = |path: &Path| path.strip_prefix(dist).unwrap_or(path).to_string_lossy().replace('\\', "/");
    // Shorter addresses first: a page comes before what lies below it, German before languages with a prefix.
    files.sort_by_key(|path| (name(path).len(), name(path)));

    let mut parts: Vec<(Part, PathBuf)> = Vec::new();
    for path in files {
        let Some(part) = part(&name(&path)) else { continue };
        let single = matches!(part, Part::PageJson | Part::PageHtml);
        if !(single && parts.iter().any(|(other, _)| *other == part)) {
            parts.push((part, path));
        }
    }
    parts.sort_by_key(|(part, path)| (*part as u8, path.clone()));
    Ok(parts)
}

fn part(name: &str) -> Option<Part> {
    let at_root = !name.contains('/');
    match name {
        _ if at_root && name.starts_with("boot") && name.ends_with(".js") => Some(Part::Boot),
        _ if at_root && name.starts_with("aloud") && name.ends_with(".js") => Some(Part::Aloud),
        _ if at_root && name.starts_with("finder") && name.ends_with(".js") => Some(Part::Finder),
        _ if at_root && name.starts_with("weltoffen") && name.ends_with(".wasm") => Some(Part::Wasm),
        _ if at_root && name.starts_with("weltoffen") && name.ends_with(".js") => Some(Part::Glue),
        _ if at_root && name.starts_with("search") && (name.ends_with(".js") || name.ends_with(".wasm")) => {
            Some(Part::Search)
        }
        _ if at_root && name.ends_with(".css") => Some(Part::Style),
        _ if name.ends_with(".woff2") && ARABIC.iter().any(|word| name.contains(word)) => {
            Some(Part::OtherFont)
        }
        _ if name.ends_with(".woff2") => Some(Part::Font),
        _ if name.starts_with("content/de/") && name.contains(PAGE) && name.ends_with(".json") => {
            Some(Part::PageJson)
        }
        _ if name.ends_with(&format!("{PAGE}/index.html")) => Some(Part::PageHtml),
        _ => None,
    }
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { walk(&path, files)? } else { files.push(path) }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_name_and_place() {
        for (name, expected) in [
            ("weltoffen-1a2b_bg.wasm", Some(Part::Wasm)),
            ("weltoffen-1a2b.js", Some(Part::Glue)),
            ("boot.js", Some(Part::Boot)),
            ("boot-1a2b.js", Some(Part::Boot)),
            ("aloud-1a2b.js", Some(Part::Aloud)),
            ("finder-1a2b.js", Some(Part::Finder)),
            ("search-1a2b.js", Some(Part::Search)),
            ("search-1a2b.wasm", Some(Part::Search)),
            ("content/de/search/root.bin", None),
            ("main-1a2b.css", Some(Part::Style)),
            ("fonts/source-serif-4.woff2", Some(Part::Font)),
            ("fonts/ibm-plex-sans-ext.woff2", Some(Part::Font)),
            ("fonts/ibm-plex-sans-arabic-400.woff2", Some(Part::OtherFont)),
            ("fonts/markazi-text.woff2", Some(Part::OtherFont)),
            ("fonts/OFL.txt", None),
            ("content/de/themen/dura-palaestina.json", Some(Part::PageJson)),
            ("content/en/themen/dura-palaestina.json", None),
            ("themen/dura-palaestina/index.html", Some(Part::PageHtml)),
            ("index.html", None),
        ] {
            assert_eq!(part(name), expected, "{name}");
        }
    }
}
