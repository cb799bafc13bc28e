//! Owns the browsers of a test run: starting one takes longer than most scenarios, so the next scenario gets it again.

use std::error::Error;
use std::sync::{LazyLock, Mutex, PoisonError};

use tokio::runtime::{Builder, Runtime};

use crate::browser::Browser;
use crate::session::Session;
use crate::setup::Setup;

/// Where everything asynchronous of a test run lives; a browser's lines outlive the scenario that opened them.
pub(crate) static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime"));

static IDLE: Mutex<Vec<(Kind, Session)>> = Mutex::new(Vec::new());

/// What cannot be changed once a browser runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kind(Browser, Setup);

impl Kind {
    fn of(browser: Browser, setup: &Setup) -> Self {
        match browser {
            Browser::Chromium if setup.probe => Self(browser, Setup::default()),
            Browser::Chromium => Self(browser, Setup::default().unobserved()),
            // The window's size is a matter of the tab; all else are preferences read at the start.
            Browser::Firefox => Self(browser, setup.sized(0, 0)),
        }
    }
}

/// A browser for this set-up: an idle one, or a new one.
pub(crate) async fn take(browser: Browser, setup: &Setup) -> Result<Session, Box<dyn Error>> {
    let kind = Kind::of(browser, setup);
    let idle = {
        let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
        let place = idle.iter().position(|(known, _)| *known == kind);
        place.map(|place| idle.swap_remove(place).1)
    };
    match idle {
        Some(session) => Ok(session),
        None => Session::start(browser, setup).await,
    }
}

/// Gives a browser back that is in good order. Those left at the end of the process are ended by their keepers.
pub(crate) fn give_back(session: Session, setup: &Setup) {
    let kind = Kind::of(session.browser, setup);
    IDLE.lock().unwrap_or_else(PoisonError::into_inner).push((kind, session));
}
