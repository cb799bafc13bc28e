//! What was measured, as a table a person can read: ours beside Pagefind, then every target with ok or missed.

use crate::{
    compare::{Compared, Side},
    queries::Kind,
    targets::{self, KB, Target},
};

/// Prints one size, and returns how many targets were missed.
pub(crate) fn print(compared: &Compared) -> usize {
    println!("\n{} pages\n{:<48}{:>24}{:>24}", compared.pages.len(), "", "ours", "Pagefind");
    let row = |name: &str, value: &dyn Fn(&Side) -> String| {
        let theirs = compared.pagefind.as_ref().map_or_else(|| "not measured".to_owned(), value);
        println!("  {name:<46}{:>24}{:>24}", value(&compared.ours), theirs);
    };
    row("build", &|side| format!("{:.1} s", side.cost.seconds));
    row("  of processor time", &|side| {
        side.cost.computing.map_or_else(|| "unknown".to_owned(), |seconds| format!("{seconds:.1} s"))
    });
    row("memory at most", &|side| {
        side.cost.mebibytes.map_or_else(|| "unknown".to_owned(), |mebibytes| format!("{mebibytes:.0} MiB"))
    });
    row("index", &|side| format!("{:.2} MB, {} files", side.bytes as f64 / KB / KB, side.files));
    row("engine (program code)", &|side| match side.session.engine {
        0 => "not built".to_owned(),
        bytes => kilobytes(bytes as f64),
    });
    row("data before the first query", &|side| kilobytes(side.session.root as f64));
    row("first query with all before it, median · p95", &|side| pair(&side.cold, kilobytes));
    row("  with thirty results instead of five", &|side| pair(&side.cold_many, kilobytes));
    row("starting, processor time", &|side| format!("{:.1} ms", side.session.start));
    for kind in Kind::ALL {
        println!("  {}, {} queries", kind.name(), compared.ours.of(&compared.queries, kind).count());
        row("  bytes, median · p95", &|side| pair(&targets::bytes(compared, side, &[kind]), kilobytes));
        row("  requests, median · p95", &|side| {
            pair(&targets::requests(compared, side, kind), |files| format!("{files}"))
        });
        row("  processor time, median · p95", &|side| {
            pair(&targets::time(compared, side, &[kind]), |ms| format!("{ms:.1} ms"))
        });
        row("  right, among the first five", &|side| {
            let (right, all) = side.right(compared, kind);
            format!("{right} of {all}")
        });
        if kind == Kind::Typo {
            row("  of those with the right first letter", &|side| {
                let (right, all) = side.right_within(compared);
                format!("{right} of {all}")
            });
        }
        let wrong: Vec<&str> = compared.wrong(kind).take(8).collect();
        if !wrong.is_empty() {
            println!("    not found by ours: {}", wrong.join(", "));
        }
    }
    // The root of the index comes beside the engine (`search-worker/start.js`).
    row("waits for the network after the engine, most", &|side| {
        let rounds = side.session.answers.iter().filter_map(|answer| answer.rounds).max();
        rounds.map_or_else(|| "not counted".to_owned(), |rounds| rounds.to_string())
    });
    targets(&targets::of(compared))
}

/// Prints each with its verdict, and returns how many were missed.
pub(crate) fn targets(targets: &[Target]) -> usize {
    println!("\n  {:<50}{:>12}{:>14}{:>14}", "target", "", "ours", "Pagefind");
    targets.iter().for_each(line);
    targets.iter().filter(|target| target.is_met() == Some(false)).count()
}

fn line(target: &Target) {
    let Target { name, bound, at_least, unit, ours, pagefind } = target;
    let value = |value: &Option<f64>| {
        value.map_or_else(|| "not measured".to_owned(), |value| format!("{value:.1} {unit}"))
    };
    let verdict = match target.is_met() {
        None => "",
        Some(true) => "ok",
        Some(false) => "missed",
    };
    let bound = format!("{} {bound} {unit}", if *at_least { "≥" } else { "≤" });
    println!("  {name:<50}{bound:>12}{:>14}{:>14}  {verdict}", value(ours), value(pagefind));
}

fn pair(numbers: &crate::numbers::Numbers, format: impl Fn(f64) -> String) -> String {
    if numbers.is_empty() {
        return "none".to_owned();
    }
    format!("{} · {}", format(numbers.median()), format(numbers.p95()))
}

fn kilobytes(bytes: f64) -> String {
    format!("{:.1} kB", bytes / KB)
}
