//! Owns the measuring of one page load, in the terms of Web Vitals; knows not what is compared.

use std::error::Error;
use std::time::Duration;

use browser_tests::{pages, phone};
use serde::Deserialize;
use test_server::Server;

/// Watches from the start of the document. A shift after a reader's own input would not count; here is none.
const OBSERVER: &str = "() => {
    const seen = { lcp: 0, what: '', cls: 0, blocked: 0 };
    Object.defineProperty(window, '__seen', { value: seen });
    const watch = (type, take) =>
        new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('largest-contentful-paint', (e) => { seen.lcp = e.startTime; seen.what = e.element?.localName ?? e.url; });
    watch('layout-shift', (e) => { if (!e.hadRecentInput) seen.cls += e.value; });
    watch('longtask', (e) => { seen.blocked += Math.max(0, e.duration - 50); });
}";

/// After the load event the app still starts; what blocks then counts as well.
const AFTERMATH: Duration = Duration::from_secs(5);

/// One load of the page of Dura; times in milliseconds since the navigation began.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Load {
    /// When the largest element was painted for the last time.
    pub(crate) lcp: f64,
    /// Which element that was.
    pub(crate) what: String,
    /// When anything was painted first.
    pub(crate) fcp: f64,
    /// How much shifted.
    pub(crate) cls: f64,
    /// How long the page could not react, beyond 50 ms a task.
    pub(crate) blocked: f64,
    /// What came over the line, heads included.
    pub(crate) bytes: f64,
}

impl Load {
    pub(crate) async fn measure(server: &Server) -> Result<Self, Box<dyn Error>> {
        let tab = phone::open(server, true).await?;
        tab.before_every_document(OBSERVER).await?;
        tab.set_out_for(pages::DURA).await?;
        let loaded = "performance.getEntriesByType('navigation')[0]?.loadEventEnd > 0";
        tab.until("the end of loading", Duration::from_secs(60), loaded).await?;
        tokio::time::sleep(AFTERMATH).await;
        let read = "const sizes = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type)).map((e) => e.transferSize);
            return { ...window.__seen, bytes: sizes.reduce((sum, size) => sum + size, 0),
                fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 };";
        let load: Self = tab.script(read, []).await?;
        tab.leave_browser();
        if load.lcp > 0.0 && load.fcp > 0.0 {
            Ok(load)
        } else {
            Err(format!("nothing was painted: {load:?}").into())
        }
    }
}
