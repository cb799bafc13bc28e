//! Owns in which windows, colours and on what a page is looked at; knows no page.

use crate::setup::Setup;

/// A window, its colours, and whether it is paper.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Its name in the names of files.
    pub name: &'static str,
    /// CSS pixels; the height is the least one.
    pub width: u32,
    /// CSS pixels.
    pub height: u32,
    dark: bool,
    paper: bool,
}

/// A desk and a phone, by day and by night; and paper, as wide as a sheet of A4 between its margins.
pub const LOOKS: [Look; 5] = [
    Look { name: "desk-light", width: 1280, height: 900, dark: false, paper: false },
    Look { name: "desk-dark", width: 1280, height: 900, dark: true, paper: false },
    Look { name: "phone-light", width: 360, height: 740, dark: false, paper: false },
    Look { name: "phone-dark", width: 360, height: 740, dark: true, paper: false },
    Look { name: "paper", width: 680, height: 960, dark: false, paper: true },
];

impl Look {
    /// The look of this name.
    pub fn named(name: &str) -> Option<Look> {
        LOOKS.into_iter().find(|look| look.name == name)
    }

    /// The browser that shows it, with every face there. Nothing moves in it, lest a picture catch something half-way.
    pub fn setup(&self) -> Setup {
        let setup = Setup::default().sized(self.width, self.height).reduced_motion().lenient();
        let setup = if self.dark { setup.dark() } else { setup };
        if self.paper { setup.paper() } else { setup }
    }
}
