//! Real German sentences, from the translated manual pages of Debian's `manpages-de`. Order: as in the pages, so that
//! neighbours speak of the same thing.

use crate::roff;
use anyhow::{Context, Result, ensure};
use flate2::read::GzDecoder;
use std::{
    collections::HashSet,
    fs,
    io::Read,
    path::{Path, PathBuf},
};

/// The sentences of the pages below `folder`, each once.
///
/// # Errors
/// The folder cannot be read, or has too few sentences to write pages from.
pub(crate) fn read(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    let mut seen = HashSet::new();
    let mut sentences = Vec::new();
    for file in files {
        let mut page = String::new();
        let bytes = fs::File::open(&file).with_context(|| file.display().to_string())?;
        // A page in another encoding than UTF-8 is left out.
        if GzDecoder::new(bytes).read_to_string(&mut page).is_ok() {
            for paragraph in roff::paragraphs(&page) {
                let own = split(&paragraph).into_iter().filter(|sentence| seen.insert(sentence.clone()));
                sentences.extend(own);
            }
        }
    }
    ensure!(sentences.len() > 5_000, "only {} sentences in {}", sentences.len(), folder.display());
    Ok(sentences)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "gz") {
            files.push(path);
        }
    }
    Ok(())
}

/// Whole sentences of 5 to 50 words that are mostly letters.
fn split(paragraph: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut rest = paragraph;
    while let Some(end) = end(rest) {
        let (sentence, after) = rest.split_at(end);
        if is_prose(sentence.trim()) {
            sentences.push(sentence.trim().to_owned());
        }
        rest = after;
    }
    sentences
}

/// Behind the stop that a capital letter, or nothing, follows.
fn end(text: &str) -> Option<usize> {
    text.match_indices(['.', '!', '?']).map(|(at, stop)| at + stop.len()).find(|&end| {
        let mut after = text.get(end..).unwrap_or_default().chars();
        match after.next() {
            None => true,
            Some(' ') => after.next().is_some_and(char::is_uppercase),
            Some(_) => false,
        }
    })
}

fn is_prose(sentence: &str) -> bool {
    let words = sentence.split_whitespace().count();
    let letters = sentence.chars().filter(|letter| letter.is_alphabetic() || *letter == ' ').count();
    (5..=50).contains(&words)
        && sentence.starts_with(char::is_uppercase)
        && letters * 100 >= sentence.chars().count() * 88
        && !sentence.contains(['\\', '<', '>', '@'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_becomes_its_whole_sentences() {
        let text = "Die Einträge werden alphabetisch sortiert, z.B. nach Namen. Siehe oben. Ohne Option zeigt der Befehl nur die Namen";
        assert_eq!(split(text), ["Die Einträge werden alphabetisch sortiert, z.B. nach Namen."]);
    }

    #[test]
    fn code_is_no_prose() {
        assert!(!is_prose("A=1; b[2]=$(c --d 3 | e -f) && g $h 4 5 6 7."));
    }
}
