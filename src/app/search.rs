//! The search of this tab: what is asked for stands in the address, the worker answers, and answers are kept for the way
//! back. It draws nothing, and searches nothing.

use super::shown::Content;
use super::visit::Visits;
use crate::browser::search::{self, Wish};
use crate::browser::{arrival, entry, history};
use crate::view::status::Progress;
use leptos::prelude::*;
use model::{Json, Kind};
use std::cell::{Cell, RefCell};

thread_local! {
    /// Answers by what was asked for, the latest last.
    static KEPT: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
    /// Where the reader was when the page was reloaded: the place is there once the answer is.
    static PLACE: Cell<Option<f64>> = const { Cell::new(None) };
    /// Whether the reader has said that the words are complete: then the focus goes to what was found, and with it a
    /// keyboard on the screen.
    static ENDED: Cell<bool> = const { Cell::new(false) };
}

/// Answers kept at most.
const ANSWERS: usize = 16;

impl Visits {
    /// Does what a reader, or the worker, asks for.
    pub(super) fn search(&self, wish: Wish) {
        match wish {
            // There the question itself has started the worker.
            Wish::Begin if !self.is_search() => self.send(""),
            Wish::Type(words) if self.is_search() => {
                self.turn_to(&words);
                self.ask();
            }
            Wish::Send { words, .. } if self.is_search() => {
                ENDED.set(true);
                self.turn_to(&words);
                self.ask();
            }
            Wish::Send { page, words } => search::follow(&address(&page, &words, "")),
            Wish::Follow(address) if self.is_search() => self.step(address),
            Wish::Return { path, address } if self.is_search() && self.is_at(&path) => {
                let place = history::leave();
                self.latest.update_value(|latest| latest.address.clone_from(&address));
                history::ensure_address(&address, false);
                self.look(place, false);
                place.into_iter().for_each(arrival::scroll_to);
            }
            Wish::Hear(answer) => self.hear(answer),
            Wish::Fail if self.is_search() => self.found(None),
            _ => {}
        }
    }

    /// The page of the search is there: its field says what the address asks for, and what was found for it before
    /// stands at once. `place` is where the reader was on it; `first` says that it is the document's own page, on which the
    /// reader may have begun to write.
    pub(super) fn look(&self, place: Option<f64>, first: bool) {
        if !self.is_search() {
            return;
        }
        let words = words_of(&self.asked());
        let written = search::fill(&words, first);
        if written != words {
            // The reader was quicker than the app.
            self.turn_to(&written);
        }
        PLACE.set(place);
        self.ask();
    }

    fn ask(&self) {
        let asked = self.asked();
        let key = self.key(&asked);
        let kept = KEPT.with_borrow(|kept| kept.iter().find(|(own, _)| *own == key).map(|one| one.1.clone()));
        match kept {
            Some(answer) => self.hear(answer),
            None => {
                self.progress.set(Progress::Leaving);
                // Only the first answer waits for the engine.
                if KEPT.with_borrow(Vec::is_empty) {
                    self.show_signs(self.latest.with_value(|latest| latest.visit));
                }
                self.send(&asked);
            }
        }
    }

    fn send(&self, asked: &str) {
        search::send(self.locale_tag(), asked);
    }

    fn hear(&self, answer: String) {
        let Some(json) = Json::parse(&answer).filter(|_| self.is_search()) else {
            return self.search(Wish::Fail);
        };
        let asked = self.asked();
        let text = |name: &str| json.field(name).text().unwrap_or_default();
        match text("state") {
            // Once: an engine that was just loaded anew and still does not fit is a failure.
            "outdated" if !entry::is_reloaded() => history::load(&self.latest.get_value().address),
            "outdated" | "failed" => self.found(None),
            state if text("asked") == asked && text("locale") == self.locale_tag() => {
                if state == "done" {
                    keep(self.key(&asked), answer);
                }
                self.found(Some(json));
            }
            _ => {}
        }
    }

    /// Shows what was found, or without it that there is no answer.
    fn found(&self, answer: Option<Json>) {
        self.progress.set(Progress::Arrived);
        let place = PLACE.take();
        #[cfg(target_arch = "wasm32")]
        {
            use crate::view::{Html, search::failed, tree::trees};
            let mut failed =
                answer.is_none().then(|| self.shown.with_untracked(|shown| failed(&shown.scene)));
            let draw = move |at: usize| {
                let piece = match &answer {
                    Some(answer) => trees(answer.field("found").items().get(at)?),
                    None => vec![failed.take()?],
                };
                Some(piece.into_iter().map(Html::build).collect())
            };
            search::show(Box::new(draw), place.is_some());
        }
        #[cfg(not(target_arch = "wasm32"))]
        let _ = answer;
        place.into_iter().for_each(arrival::scroll_to);
        if ENDED.take() {
            arrival::focus(COUNT);
        }
    }

    /// Another question on the same page, with an entry of its own in the history.
    fn step(&self, address: String) {
        history::leave();
        history::ensure_address(&address, false);
        self.latest.update_value(|latest| latest.address = address);
        search::fill(&words_of(&self.asked()), false);
        self.ask();
    }

    /// The same entry of the history with other words; what narrows the answer stays.
    fn turn_to(&self, words: &str) {
        let address =
            address(&self.latest.with_value(|latest| latest.pathname.clone()), words, &self.asked());
        history::turn(&address);
        self.latest.update_value(|latest| latest.address = address);
    }

    /// The query of the address.
    #[inline(never)]
    fn asked(&self) -> String {
        self.latest.with_value(|latest| {
            let address = latest.address.split('#').next().unwrap_or_default();
            address.split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default()
        })
    }

    fn key(&self, asked: &str) -> String {
        [self.locale_tag(), "?", asked].concat()
    }

    #[inline(never)]
    fn locale_tag(&self) -> &'static str {
        self.shown.with_untracked(|shown| shown.scene.locale.tag())
    }

    #[inline(never)]
    fn is_search(&self) -> bool {
        self.shown.with_untracked(
            |shown| matches!(&shown.content, Content::Ready(page) if matches!(page.kind(), Kind::Search)),
        )
    }
}

/// The id of the heading over what was found.
const COUNT: &str = "found-count";

/// The address of words on a page, with whatever else was `asked` for. Without words nothing is asked for.
fn address(page: &str, words: &str, asked: &str) -> String {
    let words = words.trim();
    if words.is_empty() {
        return page.to_owned();
    }
    let mut address = [page, "?q=", &search::encode(words)].concat();
    for part in asked.split('&').filter(|part| !part.is_empty() && !part.starts_with("q=")) {
        address.push('&');
        address.push_str(part);
    }
    address
}

fn words_of(asked: &str) -> String {
    asked.split('&').find_map(|part| part.strip_prefix("q=")).map(search::decode).unwrap_or_default()
}

fn keep(key: String, answer: String) {
    KEPT.with_borrow_mut(|kept| {
        let mut surplus = (kept.len() + 1).saturating_sub(ANSWERS);
        kept.retain(|(own, _)| {
            let stays = *own != key && surplus == 0;
            surplus = surplus.saturating_sub(1);
            stays
        });
        kept.push((key, answer));
    });
}
