//! Whether the site has been put online anew since this document was loaded. Asks seldom, reads one small file.

use super::ask_once;
use crate::browser::clock;
use model::{Addresses, Json};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// The build this tab runs, and what is known of newer ones.
pub(super) struct Freshness {
    /// Empty where the document names no build (`trunk serve`): then nobody is asked.
    build: String,
    asked: AtomicU32,
    outdated: AtomicBool,
}

/// Milliseconds between two questions.
const PAUSE: u32 = 60_000;

impl Freshness {
    pub(super) fn new(build: String) -> Freshness {
        Freshness { build, asked: AtomicU32::new(0), outdated: AtomicBool::new(false) }
    }

    pub(super) fn is_outdated(&self) -> bool {
        self.outdated.load(Ordering::Relaxed)
    }

    /// Asks the host which build is online, at most once in [`PAUSE`]. No answer says nothing.
    pub(super) async fn ask(&self, addresses: &Addresses) {
        let now = clock::now().max(1);
        let asked = self.asked.load(Ordering::Relaxed);
        if self.build.is_empty() || (asked != 0 && now.wrapping_sub(asked) < PAUSE) {
            return;
        }
        self.asked.store(now, Ordering::Relaxed);
        let answer = ask_once(&addresses.file("version.json"), true).await;
        let online = answer.and_then(|text| Some(Json::parse(&text)?.field("build").text()?.to_owned()));
        if online.is_some_and(|online| online != self.build) {
            self.outdated.store(true, Ordering::Relaxed);
        }
    }
}
