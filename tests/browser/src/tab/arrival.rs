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

/// A view that still comes up is paler than it will be, its picture is not yet where it will be, and what is below the window
/// may be missing.
const STILL: &str = "document.getAnimations().every((motion) => motion.playState !== 'running')
    && !document.querySelector('main[data-begun]')";

impl Tab {
    /// Waits until the app has taken the document's place (which calls itself printed), and its page stands, with its
    /// heading.
    pub async fn until_ready(&self) -> Step<()> {
        self.until_state(State::Ready, PATIENCE).await
    }

    /// Waits until the app says so of its page, and the page has a heading.
    pub async fn until_state(&self, state: State, limit: Duration) -> Step<()> {
        let mark = state.mark();
        let arrived = format!("document.querySelector('main[data-state={mark}] h1') && {STILL}");
        self.until(&format!("a page that is {mark} and has an h1"), limit, &arrived).await
    }

    /// Waits until the page stands and its heading is this one.
    pub async fn until_heading(&self, heading: &str) -> Step<()> {
        let arrived = format!(
            "document.querySelector('main[data-state=ready] h1')?.textContent.replaceAll('\\u00ad', '').replace(/\\s+/g, ' ').trim() === {} && {STILL}",
            serde_json::to_string(heading)?
        );
        self.until(&format!("a page with the heading “{heading}”"), PATIENCE, &arrived).await
    }

    /// Remembers the view at hand, for `until_other_view`.
    pub(super) async fn remember_view(&self) -> Step<()> {
        // A document that Back brings to life again counts as another view, so it forgets on its way out.
        let remember = "const h = document.querySelector('main h1'); window.__old = [h, h?.textContent];
            addEventListener('pagehide', () => { window.__old = undefined; }, { once: true }); return null";
        self.script(remember, []).await
    }

    /// Waits until another page than the one remembered stands, and gives its heading. Two pages may share the text of
    /// their heading, as one page does in two languages, and one element may serve two pages, but not both at once.
    pub(super) async fn until_other_view(&self) -> Step<String> {
        let arrived = format!(
            "((h, old) => h && (h !== old?.[0] || h.textContent !== old[1]))
            (document.querySelector('main[data-state=ready] h1'), window.__old) && {STILL}"
        );
        self.until("another page", PATIENCE, &arrived).await?;
        self.heading().await
    }
}
