//! How much memory the largest original takes: measured from outside, as the most that a process of its own ever held.

use jpeg_encoder::{Encoder, ImageBuffer, JpegColorType};
use pictures::{Order, Studio};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Tells the child which folder to work in.
const FOLDER: &str = "WELTOFFEN_MEMORY_TEST";

/// A picture of any size that needs no memory: a slope of colours.
struct Slope(u16, u16);

impl ImageBuffer for Slope {
    fn get_jpeg_color_type(&self) -> JpegColorType {
        JpegColorType::Ycbcr
    }

    fn width(&self) -> u16 {
        self.0
    }

    fn height(&self) -> u16 {
        self.1
    }

    fn fill_buffers(&self, y: u16, buffers: &mut [Vec<u8>; 4]) {
        for x in 0..self.0 {
            buffers[0].push((x / 64) as u8 ^ (y / 64) as u8);
            buffers[1].push((x / 256) as u8);
            buffers[2].push((y / 256) as u8);
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
#[ignore = "part of `cargo xtask test --all`"]
fn a_hundred_megapixels_take_less_than_a_gibibyte() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return work(Path::new(&folder));
    }
    let folder = tempfile::TempDir::new().unwrap();
    let file = fs::File::create(folder.path().join("original.jpg")).unwrap();
    let encoder = Encoder::new(std::io::BufWriter::new(file), 90);
    encoder.encode_image(Slope(10_000, 10_000)).unwrap();
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "a_hundred_megapixels_take_less_than_a_gibibyte", "--include-ignored"])
        .env(FOLDER, folder.path())
        .output()
        .unwrap();
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stderr));
    let peak: u64 = fs::read_to_string(folder.path().join("peak")).unwrap().parse().unwrap();
    println!("100 megapixels: at most {} MiB", peak / 1024);
    assert!(peak > 300 * 1024, "{peak} KiB is less than the pixels themselves");
    assert!(peak < 1024 * 1024, "{peak} KiB");
}

/// What the child does, and in the end writes how much it held at most, in KiB.
#[cfg(target_os = "linux")]
fn work(folder: &Path) {
    let from = folder.join("original.jpg");
    let studio = Studio::new(&folder.join("cache"));
    let original = studio.examine(&fs::read(&from).unwrap(), "jpg").unwrap();
    assert_eq!((original.width, original.height), (2048, 2048));
    studio.make(&[Order { from: &from, original: &original }], &|_| {}).unwrap();
    assert!(original.variants().into_iter().all(|one| studio.file(&original, one).is_file()));
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    fs::write(folder.join("peak"), line.trim().trim_end_matches("kB").trim()).unwrap();
}
