//! The command `shots FOLDER [--only partnership,home]`: pictures of the portal's views, of results and of the lightbox, in
//! every language, for a human to look at.

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use browser_tests::{Browser, Setup, Tab, album, last_build, pages, run_command, serve_with_all_faces};

fn main() -> ExitCode {
    run_command("shots FOLDER [--only partnership,home]", shoot())
}

/// Every language, and what its addresses begin with.
const LOCALES: [(&str, &str); 4] =
    [("de", ""), ("en", "/en"), ("ar", "/ar"), ("de-simple", "/leichte-sprache")];

fn keep(folder: &Path, name: &str, picture: &[u8]) -> std::io::Result<()> {
    let file = folder.join(format!("{name}.png"));
    println!("{}", file.display());
    std::fs::write(file, picture)
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
    let server = serve_with_all_faces(last_build()?)?;
    for look in album::LOOKS {
        let tab = Tab::open(Browser::Chromium, &look.setup(), server.url("")).await?;
        for (name, path) in album::views().filter(|(name, _)| wanted(name)) {
            for (locale, prefix) in LOCALES {
                let picture = album::visit_and_take(&tab, &format!("{prefix}{path}"), &look).await?;
                keep(&folder, &format!("{name}-{locale}-{}", look.name), &picture)?;
            }
        }
        for (locale, prefix) in LOCALES {
            let name = |what: &str| format!("{what}-{locale}-{}", look.name);
            if wanted("results") {
                tab.resize(look.width, look.height).await?;
                tab.go(&format!("{prefix}{}?q=dura", pages::SEARCH)).await?;
                let answered = "document.querySelector('#found:not([aria-busy]) [data-count=whole]')";
                tab.until("results", Duration::from_secs(10), answered).await?;
                keep(&folder, &name("results"), &album::take(&tab, &look).await?)?;
            }
            if wanted("lightbox") && look.name != "paper" {
                tab.resize(look.width, look.height).await?;
                tab.go(&format!("{prefix}{}", pages::EXHIBITION)).await?;
                tab.find("[data-enlarge]").await?.click().await?;
                tab.until("a lightbox", Duration::from_secs(10), "document.querySelector('dialog:modal')")
                    .await?;
                album::settle(&tab).await?;
                keep(&folder, &name("lightbox"), &tab.driver().screenshot_as_png().await?)?;
            }
        }
        tab.leave_browser();
    }
    let tab = Tab::open(Browser::Chromium, &Setup::default(), server.url("")).await?;
    for (name, path) in album::views().filter(|(name, _)| wanted(name) && *name != "missing") {
        tab.go(path).await?;
        tab.print(&folder.join(format!("{name}-de-print.pdf"))).await?;
    }
    tab.leave_browser();
    Ok(())
}
