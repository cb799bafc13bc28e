//! What is known of an original, and the files that are made of it.

use crate::Notes;
use model::Picture;
use serde::{Deserialize, Serialize};

/// What is known of an original that can be taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Original {
    /// Sixteen hexadecimal digits: the hash of the original and of how its files are made.
    pub key: String,
    /// Of the largest file, upright, in pixels.
    pub width: u32,
    pub height: u32,
    /// Which of [`crate::TONES`] comes nearest to the whole of it.
    pub tone: u16,
    pub notes: Notes,
}

/// How a file is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    Avif,
    Jpeg,
}

/// One file of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant {
    pub width: u32,
    pub encoding: Encoding,
}

impl Original {
    /// Width and height of the largest file that is made of so many pixels. Never more than there are.
    pub(crate) fn largest(width: u32, height: u32) -> (u32, u32) {
        let most = width.min(Picture::WIDEST);
        (most, scaled(width, height, most))
    }

    /// Every file, the widest first.
    pub fn variants(&self) -> Vec<Variant> {
        let smaller = Picture::WIDTHS.into_iter().rev().filter(|width| *width < self.width);
        let widths = [self.width].into_iter().chain(smaller);
        widths
            .flat_map(|width| [Encoding::Avif, Encoding::Jpeg].map(|encoding| Variant { width, encoding }))
            .collect()
    }

    /// The height of a file so wide.
    pub(crate) fn height_at(&self, width: u32) -> u32 {
        scaled(self.width, self.height, width)
    }
}

impl Variant {
    /// What follows the name of the picture and its hash: `-640.avif`.
    pub fn ending(self) -> String {
        let ending = match self.encoding {
            Encoding::Avif => "avif",
            Encoding::Jpeg => "jpg",
        };
        format!("-{}.{ending}", self.width)
    }
}

/// The height that keeps the ratio, rounded, at least 1.
fn scaled(width: u32, height: u32, to: u32) -> u32 {
    let (width, height, to) = (u64::from(width.max(1)), u64::from(height), u64::from(to));
    u32::try_from((height * to + width / 2) / width).unwrap_or(u32::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widths(width: u32, height: u32) -> Vec<u32> {
        let (width, height) = Original::largest(width, height);
        let original = Original { key: String::new(), width, height, tone: 0, notes: Notes::default() };
        original.variants().iter().filter(|one| one.encoding == Encoding::Avif).map(|one| one.width).collect()
    }

    #[test]
    fn no_file_is_wider_than_its_original() {
        assert_eq!(widths(6000, 4000), [2048, 1440, 960, 640, 320]);
        assert_eq!(widths(2048, 10), [2048, 1440, 960, 640, 320]);
        assert_eq!(widths(1000, 800), [1000, 960, 640, 320]);
        assert_eq!(widths(320, 200), [320]);
        assert_eq!(widths(70, 90), [70]);
    }

    #[test]
    fn the_ratio_stays() {
        assert_eq!(Original::largest(6000, 4000), (2048, 1365));
        assert_eq!(Original::largest(9000, 1), (2048, 1));
        assert_eq!(Original::largest(4000, 6000), (2048, 3072));
    }
}
