//! The proof that the harness itself can fail: on hand-made pages with known faults every check must strike.

/// Makes a test for each browser out of a scenario before the hand-made pages.
macro_rules! on_the_fixture {
    ($scenario:ident) => {
        on_the_fixture!($scenario, browser_tests::Setup::default());
    };
    ($scenario:ident, $setup:expr) => {
        mod $scenario {
            #[allow(unused_imports, reason = "only a set-up of its own needs it")]
            use super::*;

            #[test]
            fn chromium() {
                crate::fixture::with_fixture(browser_tests::Browser::Chromium, $setup, super::$scenario);
            }

            #[test]
            fn firefox() {
                crate::fixture::with_fixture(browser_tests::Browser::Firefox, $setup, super::$scenario);
            }
        }
    };
}

mod fixture;
mod setups;
mod tools;
