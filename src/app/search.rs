//! The search of this tab, as far as it touches visits: the address it is at, the places of its entries in the history, and
//! whether it is waited for. It neither asks nor draws.

use super::shown::Content;
use super::visit::Visits;
use crate::browser::history;
use crate::browser::search::{self, Sign};
use crate::view::status::Progress;
use leptos::prelude::*;
use model::Kind;

impl Visits {
    /// Does what a sign of the search asks for.
    pub(super) fn search(&self, sign: Sign) {
        match sign {
            // There the page itself has begun.
            Sign::Begin if !self.is_search() => search::begin(self.locale_tag()),
            Sign::Wait if self.is_search() => self.wait(false),
            Sign::Start if self.is_search() => self.wait(true),
            Sign::Arrive => self.progress.set(Progress::Arrived),
            Sign::Step if self.is_search() => {
                history::leave();
                self.keep_address(&history::address().1);
            }
            _ => {}
        }
    }

    /// If the page that is there now is that of the search, it shall answer. `place` is where the reader was on it; `first`
    /// says that it is the document's own page.
    pub(super) fn look(&self, place: Option<f64>, first: bool) {
        if self.is_search() {
            search::look(self.locale_tag(), place, first);
        }
    }

    fn wait(&self, long: bool) {
        let address = history::address().1;
        // In case the same is wanted again.
        self.latest.update_value(|latest| latest.address = address);
        self.progress.set(Progress::Leaving);
        if long {
            self.show_signs(self.latest.with_value(|latest| latest.visit));
        }
    }

    fn locale_tag(&self) -> &'static str {
        self.shown.with_untracked(|shown| shown.scene.locale.tag())
    }

    fn is_search(&self) -> bool {
        self.shown.with_untracked(
            |shown| matches!(&shown.content, Content::Ready(page) if matches!(page.kind(), Kind::Search)),
        )
    }
}
