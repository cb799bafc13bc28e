//! Owns how a `Setup` is told to each browser when it starts; knows no page.

use serde_json::{Value, json};
use thirtyfour::{Capabilities, error::WebDriverResult};

use crate::browser::Browser;
use crate::setup::{FOREIGN, Setup};

/// What the driver is asked for.
pub(crate) fn capabilities(browser: Browser, setup: &Setup) -> WebDriverResult<Capabilities> {
    let mut wanted = Capabilities::new();
    wanted.set("webSocketUrl", true)?;
    // The tests wait for what they need themselves; a hanging file must not block the driver.
    wanted.set("pageLoadStrategy", "none")?;
    match browser {
        Browser::Chromium => {
            wanted.set("browserName", "chrome")?;
            wanted.set("goog:chromeOptions", chromium())?;
        }
        Browser::Firefox => {
            wanted.set("browserName", "firefox")?;
            wanted.set("moz:firefoxOptions", firefox(setup))?;
        }
    }
    Ok(wanted)
}

fn chromium() -> Value {
    let language = format!("--accept-lang={FOREIGN}");
    let arguments = [
        language.as_str(),
        "--headless=new",
        // Chromium refuses its sandbox to root, and CI runs as root.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        // So that a page area of 320 px is 320 px wide, as on a phone.
        "--hide-scrollbars",
    ];
    json!({ "binary": "/usr/bin/chromium", "args": arguments })
}

/// Firefox takes the set-up as preferences; Chromium is told while it runs, by `Tab::open`.
fn firefox(setup: &Setup) -> Value {
    let mut preferences = json!({
        "layout.css.prefers-color-scheme.content-override": if setup.dark { 0 } else { 1 },
        "ui.systemUsesDarkTheme": i32::from(setup.dark),
        "ui.prefersReducedMotion": i32::from(setup.reduced_motion),
        "ui.useOverlayScrollbars": 1,
        "browser.display.document_color_use": if setup.forced_colours { 2 } else { 0 },
        "javascript.options.wasm": setup.wasm,
        "intl.accept_languages": setup.languages,
        // The machine's own voices, if it has any, are nobody's business: tests bring theirs.
        "media.webspeech.synth.enabled": false,
    });
    if !setup.scripts {
        preferences["javascript.enabled"] = json!(false);
    }
    json!({ "binary": "/usr/bin/firefox-esr", "args": ["-headless"], "prefs": preferences })
}
