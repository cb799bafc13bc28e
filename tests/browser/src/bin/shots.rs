//! The command `shots FOLDER [--only partnership,home]`: pictures of the portal's views for a human to look at.

use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use browser_tests::{Browser, Setup, Tab, album, last_build, run_command, serve_with_all_faces};

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
    let server = serve_with_all_faces(last_build()?)?;
    for look in album::LOOKS {
        let tab = Tab::open(Browser::Chromium, &look.setup(), server.url("")).await?;
        for (name, path) in album::views().filter(|(name, _)| wanted(name)) {
            for (locale, prefix) in [("de", ""), ("ar", "/ar")] {
                let file = folder.join(format!("{name}-{locale}-{}.png", look.name));
                std::fs::write(&file, album::visit_and_take(&tab, &format!("{prefix}{path}"), &look).await?)?;
                println!("{}", file.display());
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
