//! The golden queries of `tests/search/`, asked of the built portal: of its own index, and of Pagefind's over the same
//! documents. Tells how many of each kind are right.

use crate::{
    answer::{Answered, Session},
    ours::Ours,
    pagefind::Pagefind,
    report,
    targets::{self, Target},
};
use anyhow::{Context, Result};
use std::{collections::BTreeMap, fs, path::Path};

/// A locale and what its addresses begin with.
const LOCALES: [(&str, &str); 3] = [("de", ""), ("ar", "ar/"), ("en", "en/")];

struct Golden {
    kind: String,
    text: String,
    /// Without `/` at the ends; none where nothing may be found.
    pages: Vec<String>,
}

/// Right answers of ours and of Pagefind's, and all.
type Count = [usize; 3];

/// Prints a table for each locale, and returns how many targets were missed.
pub(crate) fn run(
    ours: &Ours,
    dist: &Path,
    queries: &Path,
    node_modules: Option<&Path>,
    out: &Path,
) -> Result<usize> {
    if !dist.join("content/de/search").is_dir() {
        println!("\nthe portal is not built, so its golden queries are not asked (`cargo xtask build`)");
        return Ok(0);
    }
    let mut missed = 0;
    let bundle = out.join("pagefind-portal");
    let pagefind = node_modules.map(|modules| Pagefind::find(modules, bundle)).transpose()?;
    if let Some(pagefind) = &pagefind {
        pagefind.index(dist)?;
    }
    for (locale, prefix) in LOCALES {
        let golden = read(&queries.join(format!("{locale}.tsv")))?;
        let texts: Vec<&str> = golden.iter().map(|golden| golden.text.as_str()).collect();
        let own = ours.ask(&dist.join("content").join(locale).join("search"), &texts)?;
        let theirs = pagefind.as_ref().map(|pagefind| pagefind.ask(locale, &texts)).transpose()?;
        missed += print(locale, prefix, &golden, [Some(own), theirs]);
    }
    Ok(missed)
}

fn print(locale: &str, prefix: &str, golden: &[Golden], sessions: [Option<Session>; 2]) -> usize {
    let mut kinds = BTreeMap::<&str, Count>::new();
    let mut wrong = Vec::new();
    for (at, golden) in golden.iter().enumerate() {
        let right = sessions.each_ref().map(|session| {
            let answer = session.as_ref().and_then(|session| session.answers.get(at));
            answer.is_some_and(|answer| golden.is_answered_by(answer, prefix))
        });
        let count = kinds.entry(golden.kind.as_str()).or_default();
        for (sum, more) in count.iter_mut().zip([right[0], right[1], true]) {
            *sum += usize::from(more);
        }
        if !right[0] {
            wrong.push(format!("{} »{}«", golden.kind, golden.text));
        }
    }
    println!("\n  golden queries, {locale:<32}{:>14}{:>14}{:>8}", "ours", "Pagefind", "of");
    for (kind, [own, theirs, of]) in &kinds {
        println!("  {kind:<48}{own:>14}{theirs:>14}{of:>8}");
    }
    println!("  not found by ours: {}", if wrong.is_empty() { "none".to_owned() } else { wrong.join(", ") });
    report::targets(&targets(&kinds, sessions[1].is_some()))
}

/// Typos, two words and nonsense have bounds of their own.
fn targets(kinds: &BTreeMap<&str, Count>, has_theirs: bool) -> Vec<Target> {
    let own = ["typo", "two-words", "nonsense"];
    let target = |name, bound, of: &dyn Fn(&str) -> bool| {
        let counts: Vec<&Count> = kinds.iter().filter(|(kind, _)| of(kind)).map(|(_, count)| count).collect();
        let sum = |at: usize| counts.iter().filter_map(|count| count.get(at)).sum::<usize>();
        let share = |at| Some(targets::share((sum(at), sum(2))));
        Target {
            name,
            bound,
            at_least: true,
            unit: "%",
            ours: share(0),
            pagefind: share(1).filter(|_| has_theirs),
        }
    };
    vec![
        target("S5 golden queries, among the first three", 95.0, &|kind| !own.contains(&kind)),
        target("S6 their typos, among the first five", 95.0, &|kind| kind == "typo"),
        target("S7 two words, among the first five", 100.0, &|kind| kind == "two-words"),
        target("S9 nonsense finds nothing", 100.0, &|kind| kind == "nonsense"),
    ]
}

impl Golden {
    /// Among the first three, for a typo and for two words among the first five.
    fn is_answered_by(&self, answer: &Answered, prefix: &str) -> bool {
        let first = if matches!(self.kind.as_str(), "typo" | "two-words") { 5 } else { 3 };
        if self.pages.is_empty() {
            return answer.total == 0;
        }
        let mut found = answer.first.iter().take(first);
        found.any(|address| self.pages.iter().any(|page| page == address.trim_start_matches(prefix)))
    }
}

fn read(file: &Path) -> Result<Vec<Golden>> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let golden = |line: &str| {
        let mut fields = line.split('\t').map(str::to_owned);
        let (kind, text, pages) = (fields.next()?, fields.next()?, fields.next()?);
        let pages = pages.split(' ').filter(|page| *page != "-");
        let pages = pages.map(|page| page.trim_matches('/').to_owned()).collect();
        Some(Golden { kind, text, pages })
    };
    lines.map(|line| golden(line).with_context(|| format!("{}: {line}", file.display()))).collect()
}
