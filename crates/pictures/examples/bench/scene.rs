//! Photographs for measuring, painted by code: hills of several sizes with grain, as coarse and as fine as what a camera
//! sees. The same seed paints the same picture.

use jpeg_encoder::{Encoder, ImageBuffer, JpegColorType};
use std::fs::File;
use std::io::{self, BufWriter};
use std::path::Path;

/// Writes a JPEG, row by row.
pub(crate) fn write(path: &Path, width: u16, height: u16, seed: u32) -> io::Result<()> {
    let encoder = Encoder::new(BufWriter::new(File::create(path)?), 92);
    encoder.encode_image(Scene { width, height, seed }).map_err(io::Error::other)
}

struct Scene {
    width: u16,
    height: u16,
    seed: u32,
}

impl ImageBuffer for Scene {
    fn get_jpeg_color_type(&self) -> JpegColorType {
        JpegColorType::Ycbcr
    }

    fn width(&self) -> u16 {
        self.width
    }

    fn height(&self) -> u16 {
        self.height
    }

    fn fill_buffers(&self, y: u16, buffers: &mut [Vec<u8>; 4]) {
        for x in 0..self.width {
            let (x, y) = (u32::from(x), u32::from(y));
            let light: u32 =
                [1024, 256, 64, 16].iter().map(|size| self.hill(x, y, *size, 0) * size / 1024).sum();
            let grain = hash(x, y, self.seed) >> 28;
            buffers[0].push((light * 3 / 4 + grain).min(255) as u8);
            buffers[1].push((64 + self.hill(x, y, 512, 1) / 2) as u8);
            buffers[2].push((64 + self.hill(x, y, 768, 2) / 2) as u8);
        }
    }
}

impl Scene {
    /// Value noise of 0 to 255 on a grid of so many pixels.
    fn hill(&self, x: u32, y: u32, size: u32, layer: u32) -> u32 {
        let corner = |dx, dy| hash(x / size + dx, y / size + dy, self.seed ^ (size << 8) ^ layer) >> 24;
        let (right, down) = (x % size, y % size);
        let row = |dy| corner(0, dy) * (size - right) + corner(1, dy) * right;
        (row(0) * ((size - down) * 64 / size) + row(1) * (down * 64 / size)) / size / 64
    }
}

/// A number that looks like chance.
fn hash(x: u32, y: u32, seed: u32) -> u32 {
    let mut number =
        x.wrapping_mul(0x9e37_79b1) ^ y.wrapping_mul(0x85eb_ca77) ^ seed.wrapping_mul(0xc2b2_ae3d);
    number = (number ^ (number >> 15)).wrapping_mul(0x2c1b_3c6d);
    number = (number ^ (number >> 12)).wrapping_mul(0x297a_2d39);
    number ^ (number >> 15)
}
