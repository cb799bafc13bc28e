//! Owns the measuring of one click on a link: until the heading of its page is painted; knows no bound.

use std::error::Error;
use std::time::Duration;

use browser_tests::{Tab, WebElement, json_of, pages, phone};
use test_server::Server;

/// Starts at the reader's click itself and ends after the frame in which the new heading stands.
const CLOCK: &str = "const old = document.querySelector('main h1').textContent;
    window.__painted = new Promise((done) => document.addEventListener('click', (event) => {
        const look = () => {
            const heading = document.querySelector('main[data-state=ready] h1');
            if (!heading || heading.textContent === old) return requestAnimationFrame(look);
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now() - event.timeStamp);
            port2.postMessage(null);
        };
        requestAnimationFrame(look);
    }, { capture: true, once: true }));
    return null";

/// From the project partnerships to Dura, the host next door and nothing foreseen.
pub(crate) async fn without_network(server: &Server) -> Result<f64, Box<dyn Error>> {
    let (tab, link) = before_the_click(server, false).await?;
    click(server, tab, &link).await
}

/// The same with a press as long as people's: a tenth of a second until the button is let go, which is the click.
pub(crate) async fn pressed(server: &Server) -> Result<f64, Box<dyn Error>> {
    let (tab, link) = before_the_click(server, false).await?;
    let documents = server.requests_for(pages::DURA).len();
    tab.hold(&link).await?;
    tokio::time::sleep(Duration::from_millis(100)).await;
    tab.let_go().await?;
    painted(server, tab, documents).await
}

/// The same on the road, after the mouse has rested on the link until its page was there.
pub(crate) async fn after_hover(server: &Server) -> Result<f64, Box<dyn Error>> {
    let (tab, link) = before_the_click(server, true).await?;
    tab.point_at(&link).await?;
    let foreseen = format!(
        "performance.getEntriesByType('resource').some((e) => e.name.endsWith('{}') && e.responseEnd > 0)",
        json_of(pages::DURA)
    );
    tab.until("the page of Dura, foreseen", Duration::from_secs(10), &foreseen).await?;
    click(server, tab, &link).await
}

async fn before_the_click(server: &Server, on_the_road: bool) -> Result<(Tab, WebElement), Box<dyn Error>> {
    let tab = phone::open(server, on_the_road).await?;
    tab.set_out_for(pages::PROJEKTPARTNERSCHAFTEN).await?;
    let loaded = "performance.getEntriesByType('navigation')[0]?.loadEventEnd > 0
        && performance.getEntriesByType('resource').some((e) => e.name.endsWith('.wasm') && e.responseEnd > 0)";
    tab.until("the app", Duration::from_secs(60), loaded).await?;
    // The app has drawn and the phone is at rest, as it is when a reader has read.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let link = tab.link_in("main", "Dura").await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    tab.script::<()>(CLOCK, []).await?;
    Ok((tab, link))
}

async fn click(server: &Server, tab: Tab, link: &WebElement) -> Result<f64, Box<dyn Error>> {
    let documents = server.requests_for(pages::DURA).len();
    link.click().await?;
    painted(server, tab, documents).await
}

/// When the heading was painted, where the app has answered.
async fn painted(server: &Server, tab: Tab, documents: usize) -> Result<f64, Box<dyn Error>> {
    let took: f64 = tab.script("return window.__painted", []).await?;
    tab.leave_browser();
    if server.requests_for(pages::DURA).len() > documents {
        return Err("the host answered the click, not the app".into());
    }
    Ok(took)
}
