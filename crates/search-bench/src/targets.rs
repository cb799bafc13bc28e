//! The targets, and whether a measured value is within. Each states its bound once; nothing here is rounded towards it.

use crate::{
    compare::{Compared, Side},
    numbers::Numbers,
    queries::Kind,
};

/// One kilobyte as the targets count: 1,000 bytes.
pub(crate) const KB: f64 = 1_000.0;

pub(crate) struct Target {
    pub(crate) name: &'static str,
    pub(crate) bound: f64,
    /// Whether the value has to reach the bound rather than to stay below it.
    pub(crate) at_least: bool,
    pub(crate) unit: &'static str,
    pub(crate) ours: Option<f64>,
    pub(crate) pagefind: Option<f64>,
}

impl Target {
    pub(crate) fn is_met(&self) -> Option<bool> {
        let value = self.ours?;
        Some(if self.at_least { value >= self.bound } else { value <= self.bound })
    }
}

/// The targets that this size of corpus can show. Some are for 10,000 or for 30,000 pages only.
pub(crate) fn of(compared: &Compared) -> Vec<Target> {
    let count = compared.pages.len();
    let mut targets = Vec::new();
    let mut at_most = |name, bound, unit, value: &dyn Fn(&Side) -> Option<f64>| {
        let (ours, pagefind) = (value(&compared.ours), compared.pagefind.as_ref().and_then(value));
        targets.push(Target { name, bound, at_least: false, unit, ours, pagefind });
    };
    let cold = |side: &Side| (side.session.engine > 0).then(|| side.cold.p95() / KB);
    if count == 10_000 {
        at_most("S1 first query, engine included, p95", 100.0, "kB", &cold);
        at_most("S1 of it the engine", 50.0, "kB", &|side| engine(side));
        at_most("S1 of it data, p95", 45.0, "kB", &|side| {
            Some((side.cold.p95() - side.session.engine as f64) / KB)
        });
    }
    if count >= 10_000 {
        at_most("S2 every further query, p95", 20.0, "kB", &|side| Some(further(compared, side).p95() / KB));
        at_most("S2 two nouns with a stop word, worst", 30.0, "kB", &|side| {
            Some(bytes(compared, side, &[Kind::StopWords]).worst() / KB)
        });
    }
    if count == 30_000 {
        at_most("S3 first query, engine included, p95", 130.0, "kB", &cold);
        at_most("S3 build", 60.0, "s", &|side| Some(side.cost.seconds));
        at_most("S3 memory of the build", 1_024.0, "MiB", &|side| side.cost.mebibytes);
        at_most("S4 computing a query, p95", 30.0, "ms", &|side| Some(time(compared, side, &USUAL).p95()));
        at_most("S4 computing »und«, worst", 80.0, "ms", &|side| {
            Some(time(compared, side, &[Kind::Worst]).worst())
        });
    }
    at_most("S8 files for a hundred pages", 6.0, "files", &|side| {
        Some(side.files as f64 * 100.0 / count as f64)
    });
    at_most("S9 nonsense that finds something", 0.0, "%", &|side| {
        Some(100.0 - share(side.right(compared, Kind::Nonsense)))
    });
    at_most("S11 new files of the index after one page changed", 5.0, "%", &|side| {
        side.changed.map(|share| share * 100.0)
    });
    for (name, bound, kind) in [
        ("S6 one wrong letter, among the first five", 95.0, Kind::Typo),
        ("S7 two words, among the first five", 100.0, Kind::TwoWords),
    ] {
        let value = |side: &Side| Some(share(side.right(compared, kind)));
        let (ours, pagefind) = (value(&compared.ours), compared.pagefind.as_ref().and_then(value));
        targets.push(Target { name, bound, at_least: true, unit: "%", ours, pagefind });
    }
    targets
}

const USUAL: [Kind; 4] = [Kind::Word, Kind::TwoWords, Kind::Typo, Kind::StopWords];

fn engine(side: &Side) -> Option<f64> {
    (side.session.engine > 0).then_some(side.session.engine as f64 / KB)
}

/// Without the very first, which pays for the start.
fn further(compared: &Compared, side: &Side) -> Numbers {
    bytes(compared, side, &[Kind::Word, Kind::TwoWords, Kind::Typo])
}

pub(crate) fn bytes(compared: &Compared, side: &Side, kinds: &[Kind]) -> Numbers {
    let of = |kind: &Kind| side.of(&compared.queries, *kind).map(|(_, answer)| answer.bytes as f64);
    kinds.iter().flat_map(of).collect()
}

pub(crate) fn requests(compared: &Compared, side: &Side, kind: Kind) -> Numbers {
    side.of(&compared.queries, kind).map(|(_, answer)| answer.files as f64).collect()
}

/// Milliseconds.
pub(crate) fn time(compared: &Compared, side: &Side, kinds: &[Kind]) -> Numbers {
    let of = |kind: &Kind| side.of(&compared.queries, *kind).map(|(_, answer)| answer.ms);
    kinds.iter().flat_map(of).collect()
}

/// Percent.
pub(crate) fn share((right, all): (usize, usize)) -> f64 {
    100.0 * right as f64 / all.max(1) as f64
}
