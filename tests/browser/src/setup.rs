//! Owns how a reader's browser is set up: window, colours, motion, what is switched off; knows no browser.

/// What a reader wants to read where nothing else is said: none of our languages, so that no page is offered in another.
pub(crate) const FOREIGN: &str = "is";

/// A reader's browser settings. The default is a bright 1280 × 900 window with everything switched on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setup {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) dark: bool,
    pub(crate) reduced_motion: bool,
    pub(crate) forced_colours: bool,
    pub(crate) scripts: bool,
    pub(crate) wasm: bool,
    pub(crate) probe: bool,
    pub(crate) paper: bool,
    pub(crate) lenient: bool,
    pub(crate) languages: &'static str,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            width: 1280,
            height: 900,
            dark: false,
            reduced_motion: false,
            forced_colours: false,
            scripts: true,
            wasm: true,
            probe: true,
            paper: false,
            lenient: false,
            languages: FOREIGN,
        }
    }
}

impl Setup {
    /// A window whose page area has this size in CSS pixels.
    #[must_use]
    pub fn sized(mut self, width: u32, height: u32) -> Self {
        (self.width, self.height) = (width, height);
        self
    }

    /// The reader prefers dark pages.
    #[must_use]
    pub fn dark(mut self) -> Self {
        self.dark = true;
        self
    }

    /// The reader prefers little motion.
    #[must_use]
    pub fn reduced_motion(mut self) -> Self {
        self.reduced_motion = true;
        self
    }

    /// The reader's system imposes its own few colours, as a Windows contrast theme does.
    #[must_use]
    pub fn forced_colours(mut self) -> Self {
        self.forced_colours = true;
        self
    }

    /// No script of the page runs.
    #[must_use]
    pub fn without_scripts(mut self) -> Self {
        self.scripts = false;
        self
    }

    /// The probe stays out of the pages, lest it slow down what is measured.
    #[must_use]
    pub fn unobserved(mut self) -> Self {
        self.probe = false;
        self
    }

    /// The page looks as on paper. Chromium only.
    #[must_use]
    pub fn paper(mut self) -> Self {
        self.paper = true;
        self
    }

    /// The page's Content-Security-Policy does not hold. Chromium only.
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }

    /// The languages the reader wants to read, the dearest first, as in `de-AT,de`.
    #[must_use]
    pub fn languages(mut self, languages: &'static str) -> Self {
        self.languages = languages;
        self
    }

    /// There is no `WebAssembly`, as in the lockdown mode of Apple's devices.
    #[must_use]
    pub fn without_wasm(mut self) -> Self {
        self.wasm = false;
        self
    }
}
