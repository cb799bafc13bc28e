//! The colours of the light theme, as in `style/`; goals bring their own. It knows no shapes.

use resvg::tiny_skia::Color;

/// A colour without transparency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ink {
    red: u8,
    green: u8,
    blue: u8,
}

pub(crate) const PAPER: Ink = Ink::new(0xfb, 0xfa, 0xf6);
pub(crate) const INK: Ink = Ink::new(0x1d, 0x1d, 0x28);
pub(crate) const INK_SOFT: Ink = Ink::new(0x4d, 0x4d, 0x59);
pub(crate) const ACCENT: Ink = Ink::new(0x56, 0x30, 0x8f);
pub(crate) const LINE: Ink = Ink::new(0xda, 0xd7, 0xd2);

impl Ink {
    const fn new(red: u8, green: u8, blue: u8) -> Ink {
        Ink { red, green, blue }
    }

    /// Reads `#rrggbb`; anything else is the ink of the text.
    pub(crate) fn hex(text: &str) -> Ink {
        let channel = |at: usize| text.get(at..at + 2).and_then(|two| u8::from_str_radix(two, 16).ok());
        match (channel(1), channel(3), channel(5)) {
            (Some(red), Some(green), Some(blue)) => Ink { red, green, blue },
            _ => INK,
        }
    }

    /// This colour with `percent` of another mixed in.
    pub(crate) fn mixed(self, other: Ink, percent: u8) -> Ink {
        let mix = |own: u8, other: u8| {
            let (own, other, share) = (u32::from(own), u32::from(other), u32::from(percent.min(100)));
            u8::try_from((own * (100 - share) + other * share + 50) / 100).unwrap_or(u8::MAX)
        };
        Ink {
            red: mix(self.red, other.red),
            green: mix(self.green, other.green),
            blue: mix(self.blue, other.blue),
        }
    }

    pub(crate) fn color(self) -> Color {
        Color::from_rgba8(self.red, self.green, self.blue, 255)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_keeps_its_colour() {
        assert_eq!(Ink::hex("#56308f"), ACCENT);
        assert_eq!(Ink::hex("violet"), INK);
        assert_eq!(PAPER.mixed(INK, 0), PAPER);
        assert_eq!(PAPER.mixed(INK, 100), INK);
    }
}
