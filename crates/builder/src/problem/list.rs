//! All problems of one run: sorted, located in their files, printed, counted.

use super::{Code, Problem};
use crate::json::position;
use std::{collections::BTreeMap, fmt, fs, path::Path};

/// The problems of one run.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    list: Vec<Problem>,
    /// Whether this is to be published: what is unfinished is an error then.
    production: bool,
}

impl Problems {
    pub fn new(list: Vec<Problem>, production: bool) -> Problems {
        let mut list = list;
        list.sort_by(|a, b| {
            (&a.file, a.line, &a.pointer, a.code).cmp(&(&b.file, b.line, &b.pointer, b.code))
        });
        list.dedup();
        Problems { list, production }
    }

    /// Fills in the lines, from the files as they lie below `content`, and sorts by them.
    pub fn locate(self, content: &Path) -> Problems {
        let mut files: BTreeMap<String, Option<String>> = BTreeMap::new();
        let mut list = self.list;
        for problem in &mut list {
            if problem.line.is_none() && problem.file.ends_with(".json") {
                let read = || fs::read_to_string(content.join(&problem.file)).ok();
                let text = files.entry(problem.file.clone()).or_insert_with(read);
                problem.line = text.as_deref().and_then(|text| position::line(text, &problem.pointer));
            }
        }
        Problems::new(list, self.production)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.list.iter()
    }

    /// How many keep anything from being written.
    pub fn errors(&self) -> usize {
        self.list.iter().filter(|problem| problem.is_error(self.production)).count()
    }

    pub fn warnings(&self) -> usize {
        self.list.len() - self.errors()
    }

    fn is_gap(&self, problem: &Problem) -> bool {
        !self.production && problem.code == Code::Placeholder
    }
}

impl fmt::Display for Problems {
    /// While one works, the gaps of a file are told once; what is published names each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut gaps: BTreeMap<(&str, Code), usize> = BTreeMap::new();
        for problem in self.list.iter().filter(|problem| self.is_gap(problem)) {
            *gaps.entry((&problem.file, problem.code)).or_default() += 1;
        }
        for problem in &self.list {
            let weight = if problem.is_error(self.production) { "FEHLER " } else { "Hinweis" };
            if !self.is_gap(problem) {
                writeln!(f, "{weight} {problem}\n")?;
            } else if let Some(number) = gaps.remove(&(problem.file.as_str(), problem.code)) {
                writeln!(f, "{weight} {problem}")?;
                if number > 1 {
                    writeln!(
                        f,
                        "    (und {} in dieser Datei; --production nennt alle)",
                        counted(number - 1, "weitere Stelle", "weitere Stellen")
                    )?;
                }
                writeln!(f)?;
            }
        }
        let (errors, warnings) = (self.errors(), self.warnings());
        write!(f, "{}, {}", counted(errors, "Fehler", "Fehler"), counted(warnings, "Hinweis", "Hinweise"))
    }
}

fn counted(number: usize, one: &str, many: &str) -> String {
    match number {
        0 => format!("kein {one}"),
        1 => format!("1 {one}"),
        _ => format!("{number} {many}"),
    }
}
