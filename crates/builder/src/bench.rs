//! How fast the builder is: worlds of 10, 1,000 and 10,000 pages in three languages, built in a temporary folder.
//! It prints what it measures and judges nothing.

mod world;

use crate::build::{Settings, build};
use model::Date;
use std::{fs, io, path::Path, time::Instant};

/// Builds worlds of growing size below `folder` and tells how each went.
///
/// # Errors
/// The folder cannot be written.
pub fn run(folder: &Path, today: Date) -> io::Result<()> {
    for pages in [10, 1_000, 10_000] {
        let place = folder.join(format!("weltoffen-bench-{pages}"));
        if place.exists() {
            fs::remove_dir_all(&place)?;
        }
        world::write(&place.join("content"), pages)?;
        let settings = Settings {
            content: place.join("content"),
            out: place.join("dist"),
            production: false,
            today,
            cache: place.join("cache"),
            origin: None,
        };
        println!("{pages} Seiten in {} Sprachen", world::LOCALES.len());
        for round in ["neu", "unverändert"] {
            let start = Instant::now();
            let outcome = build(&settings)?;
            let seconds = start.elapsed().as_secs_f64();
            if outcome.problems.errors() > 0 {
                eprintln!("{}", outcome.problems);
            }
            println!(
                "  {round}: {seconds:.2} s, {:.0} Seiten/s, höchstens {} im Speicher, {} Fehler, {} Dateien geschrieben",
                outcome.pages as f64 / seconds,
                peak_memory()
                    .map_or_else(|| "unbekannt viel".to_owned(), |kib| format!("{} MiB", kib / 1024)),
                outcome.problems.errors(),
                outcome.written,
            );
        }
        fs::remove_dir_all(&place)?;
    }
    Ok(())
}

/// The most memory this process ever held, in KiB, where the system says so (Linux).
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}
