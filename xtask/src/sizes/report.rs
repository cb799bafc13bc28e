//! The weights as a table for people and as JSON for programs. Measures nothing.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::bound::{BOUNDS, Bound, Verdict};
use super::part::Part;
use super::weight::Weight;

pub(super) struct Report {
    files: Vec<(String, Weight)>,
    weights: Vec<(Part, Weight)>,
}

impl Report {
    pub(super) fn new(dist: &Path, files: Vec<((Part, PathBuf), Weight)>) -> Report {
        let name = |path: &Path| path.strip_prefix(dist).unwrap_or(path).display().to_string();
        let weights = files.iter().map(|((part, _), weight)| (*part, *weight)).collect();
        Report { files: files.iter().map(|((_, path), weight)| (name(path), *weight)).collect(), weights }
    }

    pub(super) fn table(&self) -> String {
        let mut lines = vec![format!("{:<72}{:>12}{:>12}", "file", "raw", "brotli")];
        for (name, weight) in &self.files {
            lines.push(format!("{:<72}{:>12}{:>12}", tail(name), bytes(weight.raw), bytes(weight.brotli)));
        }
        lines.push(String::new());
        lines.push(format!("{:<72}{:>12}{:>12}", "as it travels", "bytes", "bound"));
        lines.extend(BOUNDS.iter().map(|bound| self.line(bound)));
        lines.join("\n")
    }

    pub(super) fn missed(&self) -> Vec<&'static str> {
        let failed =
            |bound: &&Bound| matches!(bound.verdict(&self.weights), Verdict::Over | Verdict::Missing);
        BOUNDS.iter().filter(failed).map(|bound| bound.name).collect()
    }

    pub(super) fn to_json(&self) -> Value {
        let file = |(name, weight): &(String, Weight)| json!({"file": name, "raw": weight.raw, "brotli": weight.brotli});
        let bound = |bound: &Bound| {
            let ok = !self.missed().contains(&bound.name);
            json!({"name": bound.name, "bytes": bound.sum(&self.weights), "bound": bound.bytes, "ok": ok})
        };
        json!({
            "files": self.files.iter().map(file).collect::<Vec<_>>(),
            "bounds": BOUNDS.iter().map(bound).collect::<Vec<_>>(),
        })
    }

    fn line(&self, bound: &Bound) -> String {
        let word = match bound.verdict(&self.weights) {
            Verdict::Held => "ok",
            Verdict::Over => "OVER",
            Verdict::Missing => "MISSING",
            Verdict::NotYet => "not built yet",
        };
        format!("{:<72}{:>12}{:>12}  {word}", bound.name, bytes(bound.sum(&self.weights)), bytes(bound.bytes))
    }
}

/// A long path's end says more than its beginning.
fn tail(name: &str) -> String {
    let length = name.chars().count();
    if length <= 70 {
        name.to_owned()
    } else {
        format!("…{}", name.chars().skip(length - 69).collect::<String>())
    }
}

/// Digits in groups of three.
fn bytes(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_long_paths_cut_in_front() {
        assert_eq!(bytes(7), "7");
        assert_eq!(bytes(1_234), "1,234");
        assert_eq!(bytes(125_000), "125,000");
        assert_eq!(tail(&"ä".repeat(80)).chars().count(), 70);
    }

    #[test]
    fn the_report_names_what_is_missed() {
        let font = (Part::Font, PathBuf::from("dist/fonts/a.woff2"));
        let report = Report::new(Path::new("dist"), vec![(font, Weight { raw: 100_001, brotli: 100_009 })]);
        assert!(report.missed().contains(&"fonts of a German page"));
        assert!(
            report.table().contains("OVER") && report.table().contains("fonts/a.woff2"),
            "{}",
            report.table()
        );
        assert_eq!(report.to_json()["bounds"][3]["bytes"], 100_001);
    }
}
