//! Which pages are being fetched at this moment, so that a click never asks for what a hover has asked for already.

use model::Locale;
use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

/// The fetches under way.
#[derive(Default)]
pub(super) struct Errands(Mutex<Vec<Errand>>);

struct Errand {
    locale: Locale,
    path: String,
    waiting: Vec<Waker>,
}

impl Errands {
    /// Notes a fetch; `false` if the same one is under way already.
    pub(super) fn begin(&self, locale: Locale, path: &str) -> bool {
        let mut errands = self.lock();
        let is_new = !errands.iter().any(|errand| errand.is(locale, path));
        if is_new {
            errands.push(Errand { locale, path: path.to_owned(), waiting: Vec::new() });
        }
        is_new
    }

    /// The fetch is over, whatever came of it; wakes those who wait.
    pub(super) fn end(&self, locale: Locale, path: &str) {
        let mut errands = self.lock();
        if let Some(at) = errands.iter().position(|errand| errand.is(locale, path)) {
            let errand = errands.swap_remove(at);
            drop(errands);
            errand.waiting.into_iter().for_each(Waker::wake);
        }
    }

    /// Waits until this fetch is over; returns at once if there is none.
    pub(super) async fn over(&self, locale: Locale, path: &str) {
        poll_fn(|context| {
            let mut errands = self.lock();
            match errands.iter_mut().find(|errand| errand.is(locale, path)) {
                Some(errand) => {
                    errand.waiting.push(context.waker().clone());
                    Poll::Pending
                }
                None => Poll::Ready(()),
            }
        })
        .await;
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Errand>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Errand {
    fn is(&self, locale: Locale, path: &str) -> bool {
        self.locale == locale && self.path == path
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::FutureExt;

    #[test]
    fn whoever_comes_second_waits_for_the_first() {
        let errands = Errands::default();
        assert!(errands.begin(Locale::De, "a"));
        assert!(!errands.begin(Locale::De, "a"));
        assert!(errands.begin(Locale::En, "a"));
        let mut waiting = Box::pin(errands.over(Locale::De, "a"));
        assert_eq!(waiting.as_mut().now_or_never(), None);
        errands.end(Locale::De, "a");
        assert_eq!(waiting.now_or_never(), Some(()));
        assert_eq!(errands.over(Locale::De, "b").now_or_never(), Some(()));
    }
}
