//! Owns one tab before one site: opening it, asking the page, waiting; knows no fault and no expectation.

mod arrival;
mod focus;
mod moves;
mod reading;

use std::error::Error;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::WebDriver;

pub use arrival::State;
pub use focus::Focus;

use crate::browser::Browser;
use crate::pool;
use crate::session::Session;
use crate::setup::Setup;

/// What a step on a tab gives.
pub(crate) type Step<T> = Result<T, Box<dyn Error>>;

/// A fresh tab of a browser that has no other.
pub struct Tab {
    session: Session,
    setup: Setup,
    /// The tab's name on the second line.
    context: String,
    site: String,
}

impl Tab {
    /// Opens a tab in a browser set up so; `site` is the address its paths are appended to.
    pub async fn open(browser: Browser, setup: &Setup, site: String) -> Step<Self> {
        let session = pool::take(browser, setup).await?;
        let context = session.fresh_tab(setup).await?;
        Ok(Self { session, setup: *setup, context, site })
    }

    /// Leaves the browser, which is in good order, to the next tab.
    pub fn leave_browser(self) {
        pool::give_back(self.session, &self.setup);
    }

    /// Closes the browser.
    pub async fn close(self) -> Step<()> {
        Ok(self.session.driver.quit().await?)
    }

    /// Which browser this is.
    pub fn browser(&self) -> Browser {
        self.session.browser
    }

    /// The session itself, for the rare thing this type has no word for.
    pub fn driver(&self) -> &WebDriver {
        &self.session.driver
    }

    /// Runs a script in the page and gives what it returns. The page's content security policy does not bind it.
    pub async fn script<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: impl Into<Vec<Value>>,
    ) -> Step<T> {
        let result = self.session.driver.execute(script, arguments.into()).await?;
        Ok(serde_json::from_value(result.json().clone())?)
    }

    /// From now on runs this function in every document of this tab, before the document's own scripts.
    pub async fn before_every_document(&self, function: &str) -> Step<()> {
        let wanted = json!({ "functionDeclaration": function, "contexts": [self.context] });
        self.session.bidi.send("script.addPreloadScript", wanted).await?;
        Ok(())
    }

    /// Gives the window this size in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) -> Step<()> {
        let wanted = json!({ "context": self.context, "viewport": { "width": width, "height": height } });
        self.session.bidi.send("browsingContext.setViewport", wanted).await?;
        Ok(())
    }

    /// Waits until an expression of the page is true, and fails with `what` if it does not become so in time.
    pub async fn until(&self, what: &str, limit: Duration, expression: &str) -> Step<()> {
        let start = Instant::now();
        loop {
            // While one document replaces another a script can fail; the next try meets the new document.
            let met = self.script::<bool>(&format!("return Boolean({expression})"), []).await;
            if matches!(met, Ok(true)) {
                return Ok(());
            }
            if start.elapsed() > limit {
                let place: String =
                    self.script("return document.location.pathname", []).await.unwrap_or_default();
                return Err(format!("not within {limit:?}: {what} (at {place})").into());
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// Console errors, uncaught errors and refusals by the content security policy since the start.
    pub async fn complaints(&self) -> Vec<String> {
        // Reports travel on a line of their own; one round trip on it lets the last ones in.
        let _ = self.session.bidi.send("session.status", json!({})).await;
        self.session.watch.complaints()
    }

    /// Forgets the complaints so far: those a fault was meant to cause.
    pub async fn forget_complaints(&self) {
        self.complaints().await;
        self.session.watch.forget_complaints();
    }

    /// The addresses of all requests the browser sent for pages since the start.
    pub fn requests(&self) -> Vec<String> {
        self.session.watch.requests()
    }
}
