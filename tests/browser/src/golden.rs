//! Owns how a picture of a page is kept and compared: small, block by block, so that a machine's way of smoothing letters
//! does not matter and a part that moved, went or changed its colour does. It knows no page and no browser.

use std::error::Error;
use std::fs;
use std::io::Cursor;
use std::path::Path;

use png::{BitDepth, ColorType, Compression, Decoder, Encoder, Filter, Transformations};

/// A picture at a quarter of its size. One of its points is the mean of 4 × 4 points of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Golden {
    width: usize,
    height: usize,
    /// Red, green, blue of each point, row by row.
    points: Vec<u8>,
}

/// Points of the page in one point of the golden picture, each way.
const SHRINK: usize = 4;
/// Points of the golden picture that are compared as one, each way: 16 × 16 points of the page.
const BLOCK: usize = 4;
/// How far the mean of a block may be off, of 255. A line of text that moved by one line is off by 20 and more.
const TOLERANCE: i64 = 10;

impl Golden {
    /// Makes a picture of a page small.
    pub fn of(picture: &[u8]) -> Result<Golden, Box<dyn Error>> {
        let whole = Golden::read(picture)?;
        let (width, height) = (whole.width / SHRINK, whole.height / SHRINK);
        let mut points = Vec::with_capacity(width * height * 3);
        for (y, x) in (0..height).flat_map(|y| (0..width).map(move |x| (y, x))) {
            let mean = whole.mean(x * SHRINK, y * SHRINK, SHRINK);
            points.extend(mean.map(|one| u8::try_from(one).unwrap_or(u8::MAX)));
        }
        Ok(Golden { width, height, points })
    }

    /// Reads one that was kept.
    pub fn open(file: &Path) -> Result<Golden, Box<dyn Error>> {
        Golden::read(&fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?)
    }

    /// Keeps it.
    pub fn save(&self, file: &Path) -> Result<(), Box<dyn Error>> {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, u32::try_from(self.width)?, u32::try_from(self.height)?);
        encoder.set_color(ColorType::Rgb);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_compression(Compression::High);
        encoder.set_filter(Filter::Adaptive);
        encoder.write_header()?.write_image_data(&self.points)?;
        Ok(fs::write(file, bytes)?)
    }

    /// What is different in this one, in words; nothing if a reader would see no difference.
    pub fn difference(&self, seen: &Golden) -> Option<String> {
        if (self.width, self.height) != (seen.width, seen.height) {
            let size = |one: &Golden| format!("{} × {}", one.width * SHRINK, one.height * SHRINK);
            return Some(format!("the page was {} and is {}", size(self), size(seen)));
        }
        let rows = (0..self.height).step_by(BLOCK);
        let blocks = rows.flat_map(|y| (0..self.width).step_by(BLOCK).map(move |x| (x, y)));
        let off: Vec<(usize, usize)> = blocks
            .filter(|(x, y)| {
                let (kept, seen) = (self.mean(*x, *y, BLOCK), seen.mean(*x, *y, BLOCK));
                kept.iter().zip(seen).any(|(kept, seen)| (kept - seen).abs() > TOLERANCE)
            })
            .collect();
        let (first, last) = (off.first()?, off.last()?);
        Some(format!(
            "{} places differ, from {} pixels below the top ({} from the left) down to {}",
            off.len(),
            first.1 * SHRINK,
            first.0 * SHRINK,
            (last.1 + BLOCK) * SHRINK,
        ))
    }

    fn read(picture: &[u8]) -> Result<Golden, Box<dyn Error>> {
        let mut decoder = Decoder::new(Cursor::new(picture));
        decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
        let mut reader = decoder.read_info()?;
        let mut buffer = vec![0; reader.output_buffer_size().ok_or("a picture too large")?];
        let frame = reader.next_frame(&mut buffer)?;
        let channels = frame.color_type.samples();
        if channels < 3 {
            return Err("a picture without colours".into());
        }
        let shown = buffer.get(..frame.buffer_size()).unwrap_or_default();
        let points = shown.chunks_exact(channels).flat_map(|point| point.iter().take(3).copied()).collect();
        Ok(Golden { width: usize::try_from(frame.width)?, height: usize::try_from(frame.height)?, points })
    }

    /// The mean red, green and blue of a square, cut off at the picture's end.
    fn mean(&self, x: usize, y: usize, side: usize) -> [i64; 3] {
        let mut sum = [0; 3];
        let mut count = 0;
        for row in y..(y + side).min(self.height) {
            for column in x..(x + side).min(self.width) {
                let at = (row * self.width + column) * 3;
                for (sum, point) in sum.iter_mut().zip(self.points.iter().skip(at)) {
                    *sum += i64::from(*point);
                }
                count += 1;
            }
        }
        sum.map(|one| one / count.max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper(width: usize, height: usize, marks: &[(usize, usize)]) -> Golden {
        let mut points = vec![240; width * height * 3];
        for (x, y) in marks {
            let at = (y * width + x) * 3;
            points[at..at + 3].fill(0);
        }
        Golden { width, height, points }
    }

    #[test]
    fn what_is_kept_is_what_is_read() {
        let folder = std::env::temp_dir().join(format!("golden-{}", std::process::id()));
        let file = folder.join("deeper").join("one.png");
        let drawn = paper(9, 7, &[(2, 3), (8, 6)]);
        drawn.save(&file).unwrap();
        assert_eq!(Golden::open(&file).unwrap(), drawn);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_picture_becomes_a_quarter_of_its_size() {
        let folder = std::env::temp_dir().join(format!("golden-small-{}", std::process::id()));
        let file = folder.join("one.png");
        paper(41, 22, &[(0, 0), (1, 0), (0, 1), (1, 1)]).save(&file).unwrap();
        let small = Golden::of(&fs::read(&file).unwrap()).unwrap();
        assert_eq!((small.width, small.height), (10, 5));
        assert_eq!(small.points[..6], [180, 180, 180, 240, 240, 240]);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_mark_that_moved_is_told_and_a_shade_is_not() {
        let kept = paper(40, 40, &[(10, 10), (11, 10), (10, 11)]);
        assert_eq!(kept.difference(&kept), None);
        let moved = kept.difference(&paper(40, 40, &[(30, 10), (31, 10), (30, 11)])).unwrap();
        assert_eq!(moved, "2 places differ, from 32 pixels below the top (32 from the left) down to 48");
        let shade =
            Golden { points: kept.points.iter().map(|one| one.saturating_add(9)).collect(), ..kept.clone() };
        assert_eq!(kept.difference(&shade), None);
    }

    #[test]
    fn a_longer_page_is_told() {
        let told = paper(40, 40, &[]).difference(&paper(40, 41, &[])).unwrap();
        assert_eq!(told, "the page was 160 × 160 and is 160 × 164");
    }
}
