//! The command `shots FOLDER [--only partnership,home]`: pictures of the portal's views for a human to look at.

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use browser_tests::{Browser, Setup, Tab, last_build, pages, run_command, serve_folder};

fn main() -> ExitCode {
    run_command("shots FOLDER [--only partnership,home]", shoot())
}

async fn shoot() -> Result<(), Box<dyn Error>> {
    let mut words = env::args().skip(1);
    let folder = PathBuf::from(words.next().ok_or("into which folder?")?);
    let only = match (words.next().as_deref(), words.next()) {
        (None, _) => None,
        (Some("--only"), Some(list)) => Some(list),
        _ => return Err("--only wants names".into()),
    };
    let wanted = |name: &str| only.as_ref().is_none_or(|list| list.split(',').any(|word| word == name));
    std::fs::create_dir_all(&folder)?;
    let server = serve_folder(last_build()?)?;
    for (width, height) in [(1280, 900), (360, 740)] {
        for dark in [false, true] {
            let setup = Setup::default().sized(width, height).reduced_motion();
            let setup = if dark { setup.dark() } else { setup };
            let colours = if dark { "dark" } else { "light" };
            let tab = Tab::open(Browser::Chromium, &setup, server.url("")).await?;
            for (name, path) in views().filter(|(name, _)| wanted(name)) {
                for (locale, prefix) in [("de", ""), ("ar", "/ar")] {
                    let file = folder.join(format!("{name}-{locale}-{width}-{colours}.png"));
                    tab.resize(width, height).await?;
                    picture(&tab, &format!("{prefix}{path}"), width, &file).await?;
                }
            }
            tab.leave_browser();
        }
    }
    let tab = Tab::open(Browser::Chromium, &Setup::default(), server.url("")).await?;
    for (name, path) in views().filter(|(name, _)| wanted(name) && *name != "missing") {
        tab.go(path).await?;
        tab.print(&folder.join(format!("{name}-de-print.pdf"))).await?;
    }
    tab.leave_browser();
    Ok(())
}

/// One page of each kind, and the page for what is missing.
fn views() -> impl Iterator<Item = (&'static str, &'static str)> {
    pages::TYPES.into_iter().chain([("missing", pages::MISSING)])
}

/// In a window as long as the page.
async fn picture(tab: &Tab, path: &str, width: u32, file: &Path) -> Result<(), Box<dyn Error>> {
    tab.set_out_for(path).await?;
    let settled = "document.querySelector('main:is([data-state=ready], [data-state=missing], [data-state=failed]) h1')
        && document.fonts.status === 'loaded' && [...document.images].every((i) => i.complete || i.loading === 'lazy')";
    tab.until("a settled page", Duration::from_secs(20), settled).await?;
    let height: f64 = tab.script("return document.documentElement.scrollHeight", []).await?;
    tab.resize(width, height as u32).await?;
    let painted =
        "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
    tab.script::<bool>(painted, []).await?;
    tab.picture(file).await?;
    println!("{}", file.display());
    Ok(())
}
