//! Owns when a page counts as arrived, by the mark `main[data-state]` the app sets; knows no address.

use std::time::Duration;

use super::{Step, Tab};

/// How long a page may take when nothing is made to fail. Two busy cores need more than a reader would.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the app says of its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The page stands.
    Ready,
    /// There is no such page.
    Missing,
    /// The page could not be fetched.
    Failed,
}

impl State {
    fn mark(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Missing => "missing",
            Self::Failed => "failed",
        }
    }
}

impl Tab {
    /// Waits until the page stands, with its heading.
    pub async fn until_ready(&self) -> Step<()> {
        self.until_state(State::Ready, PATIENCE).await
    }

    /// Waits until the app says so of its page, and the page has a heading.
    pub async fn until_state(&self, state: State, limit: Duration) -> Step<()> {
        let mark = state.mark();
        let arrived = format!("document.querySelector('main[data-state={mark}] h1')");
        self.until(&format!("a page that is {mark} and has an h1"), limit, &arrived).await
    }

    /// Waits until the page stands and its heading is this one.
    pub async fn until_heading(&self, heading: &str) -> Step<()> {
        let arrived = format!(
            "document.querySelector('main[data-state=ready] h1')?.textContent.replaceAll('\\u00ad', '').replace(/\\s+/g, ' ').trim() === {}",
            serde_json::to_string(heading)?
        );
        self.until(&format!("a page with the heading “{heading}”"), PATIENCE, &arrived).await
    }

    /// Waits until another page than the one with this heading stands, and gives its heading.
    pub(super) async fn until_other_heading(&self, old: &str) -> Step<String> {
        let arrived = format!(
            "((h) => h && h.textContent.replaceAll('\\u00ad', '').replace(/\\s+/g, ' ').trim() !== {})(document.querySelector('main[data-state=ready] h1'))",
            serde_json::to_string(old)?
        );
        self.until(&format!("another page than “{old}”"), PATIENCE, &arrived).await?;
        self.heading().await
    }
}
