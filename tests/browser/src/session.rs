//! Owns one running browser, which many tabs use one after the other; knows no site and no page.

use std::error::Error;

use serde_json::{Value, json};
use thirtyfour::WebDriver;

use crate::bidi::Bidi;
use crate::browser::Browser;
use crate::capabilities::capabilities;
use crate::driver::Driver;
use crate::setup::{FOREIGN, Setup};
use crate::watch::Watch;

/// A running browser with the probe in every page.
pub(crate) struct Session {
    pub(crate) driver: WebDriver,
    pub(crate) bidi: Bidi,
    pub(crate) watch: Watch,
    pub(crate) browser: Browser,
    // Declared last: the browser is asked to quit before its driver dies.
    _process: Driver,
}

impl Session {
    /// Starts a browser.
    pub(crate) async fn start(browser: Browser, setup: &Setup) -> Result<Self, Box<dyn Error>> {
        let process = Driver::start(browser)?;
        let driver = WebDriver::new(process.url(), capabilities(browser, setup)?).await?;
        let url =
            driver.capabilities().get("webSocketUrl").and_then(Value::as_str).ok_or("no BiDi")?.to_owned();
        let watch = Watch::default();
        let hearing = watch.clone();
        let bidi = Bidi::open(&url, move |event, content| hearing.hear(event, content)).await?;
        bidi.send("session.subscribe", json!({ "events": Watch::EVENTS })).await?;
        if setup.probe {
            let probe = include_str!("probe.js").trim_end();
            bidi.send("script.addPreloadScript", json!({ "functionDeclaration": probe })).await?;
        }
        Ok(Self { driver, bidi, watch, browser, _process: process })
    }

    /// Opens a fresh tab set up so, closes all others, and forgets what was reported before. Gives the tab's name.
    pub(crate) async fn fresh_tab(&self, setup: &Setup) -> Result<String, Box<dyn Error>> {
        let old = self.driver.windows().await?;
        let created = self.bidi.send("browsingContext.create", json!({ "type": "tab" })).await?;
        let context = created["context"].as_str().ok_or("no tab")?.to_owned();
        for window in old {
            self.driver.switch_to_window(window).await?;
            self.driver.close_window().await?;
        }
        let new = self.driver.windows().await?.into_iter().next().ok_or("no tab")?;
        self.driver.switch_to_window(new).await?;
        let viewport = json!({ "width": setup.width, "height": setup.height });
        self.bidi
            .send("browsingContext.setViewport", json!({ "context": context, "viewport": viewport }))
            .await?;
        if self.browser == Browser::Chromium {
            self.emulate(setup).await?;
        }
        self.watch.forget();
        Ok(context)
    }

    /// Tells Chromium what Firefox knows from its preferences.
    async fn emulate(&self, setup: &Setup) -> Result<(), Box<dyn Error>> {
        let tools = self.driver.cdp();
        let media = if setup.paper { "print" } else { "" };
        let features = json!({ "media": media, "features": [
            { "name": "prefers-color-scheme", "value": if setup.dark { "dark" } else { "light" } },
            { "name": "prefers-reduced-motion", "value": if setup.reduced_motion { "reduce" } else { "no-preference" } },
            { "name": "forced-colors", "value": if setup.forced_colours { "active" } else { "none" } },
        ]});
        tools.send_raw("Emulation.setEmulatedMedia", features).await?;
        tools.send_raw("Page.setBypassCSP", json!({ "enabled": setup.lenient })).await?;
        if !setup.wasm {
            // V8's switch `--noexpose-wasm` has no effect any more (seen in Chromium 156).
            let remove = json!({ "source": "delete globalThis.WebAssembly" });
            tools.send_raw("Page.addScriptToEvaluateOnNewDocument", remove).await?;
        }
        if setup.languages != FOREIGN {
            let version = tools.send_raw("Browser.getVersion", json!({})).await?;
            let reader = json!({ "userAgent": version["userAgent"], "acceptLanguage": setup.languages });
            tools.send_raw("Emulation.setUserAgentOverride", reader).await?;
        }
        tools.send_raw("Emulation.setScriptExecutionDisabled", json!({ "value": !setup.scripts })).await?;
        Ok(())
    }
}
