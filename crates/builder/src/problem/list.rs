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
    /// Whether every hint is printed, not only the sum of those a file has many of.
    all: bool,
}

impl Problems {
    pub fn new(list: Vec<Problem>, production: bool) -> Problems {
        let mut list = list;
        list.sort_by(|a, b| {
            (&a.file, a.line, &a.pointer, a.code).cmp(&(&b.file, b.line, &b.pointer, b.code))
        });
        list.dedup();
        Problems { list, production, all: false }
    }

    /// The same problems, to be printed one by one.
    pub fn all(self) -> Problems {
        Problems { all: true, ..self }
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

    /// Whether problems of this kind are told once a file: a gap while one works, and hints on Leichte Sprache.
    fn is_summed(&self, problem: &Problem) -> bool {
        let is_gap = !self.production && problem.code == Code::Placeholder;
        !self.all && (is_gap || problem.code.is_easy())
    }
}

impl fmt::Display for Problems {
    /// What a file has many of is told once, with its first place; `--all` names each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = |problem: &Problem| (problem.file.clone(), problem.code.is_easy());
        let mut sums: BTreeMap<(String, bool), usize> = BTreeMap::new();
        for problem in self.list.iter().filter(|problem| self.is_summed(problem)) {
            *sums.entry(kind(problem)).or_default() += 1;
        }
        for problem in &self.list {
            let weight = if problem.is_error(self.production) { "FEHLER " } else { "Hinweis" };
            if !self.is_summed(problem) {
                writeln!(f, "{weight} {problem}\n")?;
            } else if let Some(number) = sums.remove(&kind(problem)) {
                writeln!(f, "{weight} {problem}")?;
                if number > 1 {
                    let more = counted(number - 1, "weitere Stelle", "weitere Stellen");
                    let what = if problem.code.is_easy() { " zu Leichter Sprache" } else { "" };
                    writeln!(f, "    (und {more}{what} in dieser Datei; --all nennt alle)")?;
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
