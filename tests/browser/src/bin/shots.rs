//! The command `shots FOLDER [--only partnership,home]`: pictures of the portal's views for a human to look at.

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use browser_tests::{Browser, Setup, Tab, dist, pages, serve_folder};

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    match runtime.map_err(Into::into).and_then(|runtime| runtime.block_on(shoot())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("shots: {error}\nUsage: shots FOLDER [--only partnership,home]");
            ExitCode::FAILURE
        }
    }
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
    // A look at the last build needs no variable; the tests do, lest they test an old one.
    let site = if env::var_os("WELTOFFEN_DIST").is_some() { dist()? } else { PathBuf::from("dist") };
    let server = serve_folder(site)?;
    for (width, height) in [(1280, 900), (360, 740)] {
        for dark in [false, true] {
            let setup = Setup::default().sized(width, height).reduced_motion();
            let setup = if dark { setup.dark() } else { setup };
            let colours = if dark { "dark" } else { "light" };
            let tab = Tab::open(Browser::Chromium, &setup, server.url("")).await?;
            for (name, path) in views().filter(|(name, _)| wanted(name)) {
                for (locale, prefix) in [("de", ""), ("ar", "/ar")] {
                    let file = folder.join(format!("{name}-{locale}-{width}-{colours}.png"));
                    picture(&tab, &format!("{prefix}{path}"), &file).await?;
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

async fn picture(tab: &Tab, path: &str, file: &Path) -> Result<(), Box<dyn Error>> {
    tab.set_out_for(path).await?;
    let settled = "document.querySelector('main:is([data-state=ready], [data-state=missing], [data-state=failed]) h1')
        && document.fonts.status === 'loaded' && [...document.images].every((i) => i.complete || i.loading === 'lazy')";
    tab.until("a settled page", Duration::from_secs(20), settled).await?;
    tab.picture(file).await?;
    println!("{}", file.display());
    Ok(())
}
