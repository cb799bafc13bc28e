//! How fast photographs are made, and in how much memory, beside npm's `sharp` that makes the same files:
//! `cargo xtask bench pictures` (20 pictures of 24 megapixels; `--full`: 200). It prints what it measures and judges
//! nothing.

mod scene;

use pictures::{Order, Original, Studio};
use rayon::prelude::*;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The version of sharp that is measured.
const SHARP: &str = "sharp@0.35.5";
const WIDTH: u16 = 6000;
const HEIGHT: u16 = 4000;

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => compare(20),
        ["--full"] => compare(200),
        ["--make", originals, cache] => make(Path::new(originals), Path::new(cache)),
        other => Err(format!("`{}` is not understood; there is only --full", other.join(" ")).into()),
    }
}

fn compare(count: u32) -> Result<()> {
    let folder = Path::new("target/bench/pictures");
    let (originals, cache, theirs) = (folder.join("originals"), folder.join("cache"), folder.join("sharp"));
    for old in [&originals, &cache, &theirs] {
        if old.exists() {
            fs::remove_dir_all(old)?;
        }
    }
    fs::create_dir_all(&originals)?;
    let paint = |seed: u32| scene::write(&originals.join(format!("{seed:03}.jpg")), WIDTH, HEIGHT, seed);
    (0..count).into_par_iter().try_for_each(paint)?;
    println!("{count} pictures of {WIDTH} × {HEIGHT} pixels, {} cores", rayon::current_num_threads());

    let ours = |name| run(name, Command::new(env::current_exe()?).arg("--make").args([&originals, &cache]));
    let cold = ours("ours, cold")?;
    ours("ours, warm")?;
    println!("  {:<12}{} KiB in {} files", "", cold.bytes / 1024, cold.files);

    let modules = install(folder)?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/bench/sharp.mjs");
    let node = Command::new("node");
    let sharp = run("sharp", { node }.arg(script).args([&modules, &originals, &theirs]))?;
    println!("  {:<12}{} KiB in {} files", "", sharp.bytes / 1024, sharp.files);
    println!(
        "ours to sharp: time {:.2}, memory {:.2}, bytes {:.2}",
        cold.seconds / sharp.seconds,
        cold.memory as f64 / sharp.memory as f64,
        cold.bytes as f64 / sharp.bytes as f64
    );
    Ok(())
}

/// What a program took, as far as it tells itself in its last line: `KIB BYTES FILES`.
struct Taken {
    seconds: f64,
    /// The most it ever held, in KiB.
    memory: u64,
    bytes: u64,
    files: u64,
}

fn run(name: &str, command: &mut Command) -> Result<Taken> {
    let start = Instant::now();
    let output = command.output()?;
    let seconds = start.elapsed().as_secs_f64();
    if !output.status.success() {
        return Err(format!("{name}: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let text = String::from_utf8(output.stdout)?;
    let numbers: Vec<u64> = text.split_whitespace().map(str::parse).collect::<std::result::Result<_, _>>()?;
    let [memory, bytes, files] = numbers[..] else { return Err(format!("{name} says {text}").into()) };
    println!("  {name:<12}{seconds:.1} s, at most {} MiB", memory / 1024);
    Ok(Taken { seconds, memory, bytes, files })
}

/// What is measured: everything between the folder of originals and finished files.
fn make(originals: &Path, cache: &Path) -> Result<()> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(originals)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.sort();
    let studio = Studio::new(cache);
    let examine = |path: &PathBuf| {
        let bytes = fs::read(path).map_err(|error| error.to_string())?;
        let original = studio.examine(&bytes, "jpg").map_err(|fault| format!("{fault:?}"))?;
        Ok((path.clone(), original))
    };
    let examined: Vec<(PathBuf, Original)> =
        files.par_iter().map(examine).collect::<std::result::Result<_, String>>()?;
    let orders: Vec<Order<'_>> = examined.iter().map(|(from, original)| Order { from, original }).collect();
    studio.make(&orders, &|_| {})?;
    let made = examined.iter().flat_map(|(_, original)| {
        original.variants().into_iter().map(|one| studio.file(original, one)).collect::<Vec<_>>()
    });
    let sizes: Vec<u64> = made.map(|path| Ok(fs::metadata(path)?.len())).collect::<Result<_>>()?;
    println!("{} {} {}", peak().unwrap_or_default(), sizes.iter().sum::<u64>(), sizes.len());
    Ok(())
}

/// The most this process ever held, in KiB (Linux).
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

/// The folder npm installed sharp into.
fn install(folder: &Path) -> Result<PathBuf> {
    let place = folder.join("npm");
    if !place.join("node_modules/sharp").is_dir() {
        fs::create_dir_all(&place)?;
        let mut npm = Command::new("npm");
        npm.args(["install", "--save-exact", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]);
        if !npm.arg(&place).arg(SHARP).status()?.success() {
            return Err(format!("npm cannot install {SHARP}").into());
        }
    }
    Ok(fs::canonicalize(place.join("node_modules"))?)
}
