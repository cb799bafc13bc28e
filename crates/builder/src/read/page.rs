//! Reads the files of one folder: facts, words with their Markdown, pictures.

use super::{FileHash, folder::Folder, offer, picture, utf8};
use crate::{
    content::{Node, Text},
    json, markdown,
    problem::{Code, Problem},
    schema, source,
};
use model::Locale;
use pictures::Studio;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

/// What was read from one folder.
pub(super) struct Read {
    pub(super) node: Option<Node>,
    pub(super) broken_id: Option<String>,
    pub(super) hashes: Vec<FileHash>,
    pub(super) problems: Vec<Problem>,
}

/// Reads a folder. `known` are the locales of the site; `studio` looks at photographs.
pub(super) fn read(folder: &Folder, known: &[Locale], studio: &Studio) -> Read {
    let mut reader = Reader { folder, hashes: Vec::new(), problems: Vec::new() };
    let text = if folder.has_page { reader.file("page.json") } else { None };
    let facts: Option<source::Page> = text
        .as_deref()
        .and_then(|text| json::read(text, &schema::PAGE, &reader.name("page.json"), &mut reader.problems));
    let broken_id = match (&facts, &text) {
        (None, Some(text)) => json::salvage_id(text),
        _ => None,
    };
    let mut words = BTreeMap::new();
    let mut broken_words = BTreeSet::new();
    for locale in &folder.words {
        match reader.words(*locale, known) {
            Some(text) => drop(words.insert(*locale, text)),
            None => drop(broken_words.insert(*locale)),
        }
    }
    let mut pictures = BTreeMap::new();
    for read in picture::read(folder, studio) {
        reader.problems.extend(read.problems);
        reader.hashes.extend(read.hash);
        pictures.insert(read.name, read.drawing);
    }
    offer::add(&mut reader.problems, text.as_deref(), &pictures);
    let node = facts.map(|facts| Node {
        path: folder.path.clone(),
        parent: None,
        orphan: false,
        facts,
        words,
        broken_words,
        pictures,
    });
    Read { node, broken_id, hashes: reader.hashes, problems: reader.problems }
}

struct Reader<'a> {
    folder: &'a Folder,
    hashes: Vec<FileHash>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    /// A file's path below `content/`.
    fn name(&self, name: &str) -> String {
        self.folder.file(name)
    }

    fn bytes(&mut self, name: &str) -> Option<Vec<u8>> {
        let told = self.name(name);
        fs::read(self.folder.place.join(name))
            .map_err(|error| {
                let text = format!("Die Datei lässt sich nicht lesen ({error}).");
                let mend = "Prüfen Sie, wer sie lesen darf.";
                self.problems.push(Problem::new(Code::FileUnreadable, told, "", text, mend));
            })
            .ok()
    }

    fn file(&mut self, name: &str) -> Option<String> {
        let bytes = self.bytes(name)?;
        utf8(&self.name(name), bytes, &mut self.hashes, &mut self.problems)
    }

    fn words(&mut self, locale: Locale, known: &[Locale]) -> Option<Text> {
        let file = format!("{locale}.json");
        let name = self.name(&file);
        if !known.contains(&locale) {
            let text = format!("„{locale}“ steht nicht unter `locales` in site.json.");
            let mend = "Nehmen Sie die Sprache dort auf, oder entfernen Sie die Datei.";
            self.problems.push(Problem::new(Code::LocaleUnknown, name.clone(), "", text, mend));
        }
        let text = self.file(&file)?;
        let written: source::Words = json::read(&text, &schema::WORDS, &name, &mut self.problems)?;
        let body = self.body(&written.body, &name);
        let works = written.partnership.iter().flat_map(|words| &words.fields_of_work).enumerate();
        let fields = works
            .map(|(at, work)| {
                let blocks =
                    self.markdown(&work.text, &name, &format!("/partnership/fields_of_work/{at}/text"));
                if blocks.iter().any(is_heading) {
                    let pointer = format!("/partnership/fields_of_work/{at}/text");
                    let text = "In einem Arbeitsfeld stehen keine Überschriften; sein Titel ist eine.";
                    let mend = "Machen Sie ein zweites Arbeitsfeld daraus.";
                    self.problems.push(Problem::new(
                        Code::MarkdownHeading,
                        name.clone(),
                        pointer,
                        text,
                        mend,
                    ));
                }
                blocks
            })
            .collect();
        Some(Text { written, body, fields })
    }

    /// The strings of the body are one text; its headings must not skip a level.
    fn body(&mut self, strings: &[String], file: &str) -> Vec<model::Block> {
        let mut body = Vec::new();
        let mut in_section = false;
        for (at, string) in strings.iter().enumerate() {
            let pointer = format!("/body/{at}");
            let blocks = self.markdown(string, file, &pointer);
            for block in &blocks {
                match block.kind {
                    model::BlockKind::Heading => in_section = true,
                    model::BlockKind::Subheading if !in_section => {
                        let text = "Vor dieser Überschrift (###) steht keine der Ebene darüber (##).";
                        self.problems.push(Problem::new(
                            Code::MarkdownHeading,
                            file,
                            &pointer,
                            text,
                            "Nehmen Sie ##.",
                        ));
                    }
                    _ => {}
                }
            }
            body.extend(blocks);
        }
        body
    }

    fn markdown(&mut self, text: &str, file: &str, pointer: &str) -> Vec<model::Block> {
        let (blocks, faults) = markdown::read(text);
        for fault in faults {
            self.problems.push(Problem::new(fault.code, file, pointer, fault.text, fault.mend));
        }
        blocks
    }
}

fn is_heading(block: &model::Block) -> bool {
    matches!(block.kind, model::BlockKind::Heading | model::BlockKind::Subheading)
}
