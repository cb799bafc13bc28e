//! Owns how a scenario runs: its own server, its own browser, and what is kept as evidence if it fails.

use std::error::Error;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use futures_util::FutureExt;
use test_server::Server;

use crate::browser::Browser;
use crate::pool::RUNTIME;
use crate::portal;
use crate::setup::Setup;
use crate::tab::Tab;

/// What a scenario gives.
pub type Outcome = Result<(), Box<dyn Error>>;

/// One reader before one server.
pub struct Visit {
    /// The server; it can be made to fail.
    pub server: Server,
    /// The browser.
    pub tab: Tab,
}

/// Makes a test for each browser out of a scenario: `in_both_browsers!(name)`, or with a set-up of the browser.
#[macro_export]
macro_rules! in_both_browsers {
    ($scenario:ident) => {
        $crate::in_both_browsers!($scenario, $crate::Setup::default());
    };
    ($scenario:ident, $setup:expr $(, $further:item)*) => {
        mod $scenario {
            #[allow(
                unused_imports,
                reason = "only a set-up of its own needs what the file has imported"
            )]
            use super::*;

            #[test]
            fn chromium() {
                $crate::run($crate::Browser::Chromium, $setup, super::$scenario);
            }

            #[test]
            fn firefox() {
                $crate::run($crate::Browser::Firefox, $setup, super::$scenario);
            }

            $($further)*
        }
    };
}

/// The same, and for each browser once more in Arabic, read from right to left. That takes as long again: the whole of it is
/// `cargo xtask test --all`.
#[macro_export]
macro_rules! in_both_directions {
    ($scenario:ident) => {
        $crate::in_both_directions!($scenario, $crate::Setup::default());
    };
    ($scenario:ident, $setup:expr) => {
        $crate::in_both_browsers!(
            $scenario,
            $setup,
            #[test]
            #[ignore = "a second language: `cargo xtask test --all`"]
            fn chromium_in_arabic() {
                $crate::read_in($crate::pages::AR);
                $crate::run($crate::Browser::Chromium, $setup, super::$scenario);
            },
            #[test]
            #[ignore = "a second language: `cargo xtask test --all`"]
            fn firefox_in_arabic() {
                $crate::read_in($crate::pages::AR);
                $crate::run($crate::Browser::Firefox, $setup, super::$scenario);
            }
        );
    };
}

/// Runs a scenario before the built portal. A page that complains in the console fails it too.
pub fn run(browser: Browser, setup: Setup, scenario: impl AsyncFn(&Visit) -> Outcome) {
    let server = portal::serve().unwrap_or_else(|reason| panic!("{reason}"));
    run_on(server, browser, setup, scenario);
}

/// Runs a scenario before any server.
pub fn run_on(server: Server, browser: Browser, setup: Setup, scenario: impl AsyncFn(&Visit) -> Outcome) {
    let _turn = Turn::wait();
    RUNTIME.block_on(async {
        let site = server.url("");
        let tab = Tab::open(browser, &setup, site)
            .await
            .unwrap_or_else(|error| panic!("{browser} does not start: {error}"));
        let visit = Visit { server, tab };
        let scenario = async {
            let late = |_| Err(format!("not done within {LONGEST:?}: a browser no longer answers").into());
            tokio::time::timeout(LONGEST, scenario(&visit)).await.unwrap_or_else(late)
        };
        let outcome = AssertUnwindSafe(scenario).catch_unwind().await;
        // A browser that no longer answers has nothing to say either.
        let complaints = tokio::time::timeout(FAREWELL, visit.tab.complaints()).await.unwrap_or_default();
        if matches!(outcome, Ok(Ok(()))) && browser == Browser::Chromium {
            visit.tab.leave_browser();
        } else if matches!(outcome, Ok(Ok(()))) {
            // Firefox stops answering its driver after some scenarios in a row that load documents on their own; a new
            // one costs two seconds.
            let _ = tokio::time::timeout(FAREWELL, visit.tab.close()).await;
        } else {
            let evidence = tokio::time::timeout(FAREWELL, evidence(&visit, &complaints)).await;
            eprintln!("{}", evidence.unwrap_or_default());
            // What a failed scenario leaves behind must not fail the next.
            let _ = tokio::time::timeout(FAREWELL, visit.tab.close()).await;
        }
        match outcome {
            Err(panic) => resume_unwind(panic),
            Ok(Err(error)) => panic!("{error}"),
            Ok(Ok(())) => assert!(complaints.is_empty(), "the page complained: {complaints:#?}"),
        }
    });
}

/// The longest any scenario may take. The slowest walks through two hundred pages in two minutes on a busy machine.
const LONGEST: Duration = Duration::from_secs(240);

/// How long a browser may take over its last words.
const FAREWELL: Duration = Duration::from_secs(20);

/// A picture and the last words of a page on which a scenario failed.
async fn evidence(visit: &Visit, complaints: &[String]) -> String {
    let name = thread::current().name().unwrap_or("scenario").replace("::", "-");
    let folder = std::env::temp_dir().join("weltoffen-failures");
    let file = folder.join(format!("{name}.png"));
    let picture = match std::fs::create_dir_all(&folder) {
        Ok(()) => visit.tab.picture(&file).await,
        Err(error) => Err(error.into()),
    };
    let picture = picture.map_or_else(|error| format!("none ({error})"), |()| file.display().to_string());
    let address = visit.tab.address().await.unwrap_or_default();
    let requests: Vec<_> =
        visit.server.log().iter().map(|entry| format!("{:?} {}", entry.status, entry.path)).collect();
    format!("failed at {address}\npicture: {picture}\nconsole: {complaints:#?}\nrequests: {requests:#?}")
}

/// Leave to run a browser. Few at a time, or waiting times measure the machine and not the page.
struct Turn;

static FREE: Mutex<usize> = Mutex::new(2);
static FREED: Condvar = Condvar::new();

impl Turn {
    fn wait() -> Self {
        let free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        let mut free = FREED.wait_while(free, |free| *free == 0).unwrap_or_else(PoisonError::into_inner);
        *free -= 1;
        Self
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *FREE.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        FREED.notify_one();
    }
}
