//! Owns exhibitions so long that the app draws their beginning first and the rest bit by bit, in a portal of their own.

use std::error::Error;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::time::Duration;

use browser_tests::{Browser, Outcome, Setup, Tab, Visit, World, long_exhibition, run_on, serve_folder};
use test_server::Server;

const PICTURES: usize = 90;
const EXHIBITION: &str = "/ausstellung/";
const SOON: Duration = Duration::from_secs(10);

static PRINTED: LazyLock<Result<(World, PathBuf), String>> =
    LazyLock::new(|| print().map_err(|error| error.to_string()));

fn print() -> Result<(World, PathBuf), Box<dyn Error>> {
    let world = long_exhibition(PICTURES)?;
    let folder = world.print()?;
    Ok((world, folder))
}

fn serve() -> Server {
    let folder = PRINTED.as_ref().map(|(_, folder)| folder.clone());
    folder.map_err(Clone::clone).and_then(serve_folder).unwrap_or_else(|reason| panic!("{reason}"))
}

/// Follows the link from home.
async fn follow(tab: &Tab) -> Outcome {
    tab.go("/").await?;
    tab.find(&format!("main a[href='{EXHIBITION}']")).await?.click().await?;
    Ok(())
}

async fn until_whole(tab: &Tab) -> Outcome {
    let whole = format!(
        "document.querySelectorAll('.gallery > li').length === {PICTURES} && document.querySelectorAll('.walkthrough li').length === {PICTURES}"
    );
    tab.until("the whole exhibition", SOON, &whole).await?;
    Ok(())
}

/// After a link it becomes what the document of its address says, element by element; the document itself is whole from
/// the start and stays so.
async fn it_becomes_whole(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    follow(tab).await?;
    until_whole(tab).await?;
    let same = "return (async () => {
        const printed = new DOMParser().parseFromString(await (await fetch(location)).text(), 'text/html').getElementById('app');
        printed.querySelector('main').dataset.state = 'ready';
        return printed.isEqualNode(document.getElementById('app'));
    })()";
    tab.until("a view at rest", SOON, "!document.querySelector('[data-begun]')").await?;
    assert!(tab.script::<bool>(same, []).await?, "the app draws something else");
    tab.go(EXHIBITION).await?;
    until_whole(tab).await?;
    assert!(tab.script::<bool>(same, []).await?, "the app has changed the document");
    Ok(())
}

/// Who prints at once, or comes back to where she was, has all of it at once.
async fn it_is_whole_where_it_must_be(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.go("/").await?;
    let print = "return new Promise((done) => {
        const count = () => document.querySelectorAll('.gallery > li').length;
        new MutationObserver((_, watch) => {
            if (!count()) return;
            watch.disconnect();
            const before = count();
            dispatchEvent(new Event('beforeprint'));
            done([before, count()]);
        }).observe(document.getElementById('app'), { childList: true, subtree: true });
        document.querySelector('main a[href=\"/ausstellung/\"]').click();
    })";
    let (before, after): (usize, usize) = tab.script(print, []).await?;
    assert!(before < PICTURES, "nothing was left to draw");
    assert_eq!(after, PICTURES);

    let place = "document.getElementById('bild-80')";
    tab.script::<()>(&format!("{place}.scrollIntoView(); return null"), []).await?;
    let top: f64 = tab.script("return scrollY", []).await?;
    // A click of the driver would scroll there.
    tab.script::<()>("document.querySelector('.wordmark').click(); return null", []).await?;
    tab.until("another page", SOON, "!document.querySelector('.gallery')").await?;
    tab.back().await?;
    let there = format!("{place} && Math.abs(scrollY - {top}) < 2");
    tab.until("the same place", SOON, &there).await?;
    Ok(())
}

macro_rules! in_a_long_exhibition {
    ($($scenario:ident),*) => { $(
        mod $scenario {
            use super::*;

            #[test]
            fn chromium() {
                run_on(serve(), Browser::Chromium, Setup::default(), super::$scenario);
            }

            #[test]
            fn firefox() {
                run_on(serve(), Browser::Firefox, Setup::default(), super::$scenario);
            }
        }
    )* };
}

in_a_long_exhibition!(it_becomes_whole, it_is_whole_where_it_must_be);
