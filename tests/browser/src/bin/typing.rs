//! The command `typing`: whether the page stays quick under the fingers of a reader who searches. Chromium, four times slower
//! than this machine, counts tasks of the page over 50 ms; Firefox, which tells no tasks and cannot be slowed, the longest gap
//! between two frames. It measures and judges nothing.

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use browser_tests::phone::{self, SLOWER};
use browser_tests::{Browser, Setup, Tab, WebElement, last_build, run_command, serve_compressed};
use serde_json::json;

/// Milliseconds from letter to letter of somebody who types quickly.
const LETTER: u64 = 90;
const ROUNDS: usize = 5;
const WORDS: &str = "partnerschaft wasser";

/// Notes what holds the page up from now on.
const WATCH: &str = "window.__held = []; window.__gap = 0;
    if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
        new PerformanceObserver((list) => window.__held.push(...list.getEntries().map((e) => e.duration)))
            .observe({ type: 'longtask' });
    }
    let last = performance.now();
    const look = (now) => { window.__gap = Math.max(window.__gap, now - last); last = now; requestAnimationFrame(look); };
    requestAnimationFrame((now) => { last = now; look(now); });
    return null";

fn main() -> ExitCode {
    run_command("typing", measure())
}

async fn measure() -> Result<(), Box<dyn Error>> {
    println!("“{WORDS}” typed into the search, a letter every {LETTER} ms; {ROUNDS} rounds.");
    println!(
        "{:<12}{:>8}{:>24}{:>24}{:>24}",
        "", "round", "tasks over 50 ms", "longest of them, ms", "longest gap, ms"
    );
    for browser in [Browser::Chromium, Browser::Firefox] {
        for round in 1..=ROUNDS {
            let (tasks, longest, gap) = type_once(browser).await?;
            let tasks = if browser == Browser::Chromium { tasks.to_string() } else { "not told".to_owned() };
            let browser = browser.to_string();
            println!("{browser:<12}{round:>8}{tasks:>24}{longest:>24.0}{gap:>24.0}");
        }
    }
    println!("Bound: no task over 50 ms in Chromium (processor ÷{SLOWER}), no gap over 50 ms in Firefox.");
    Ok(())
}

/// Presses a key. In Chromium not by the driver, which runs a script of its own in the page before each letter: slowed as
/// the page is, those are the longer tasks.
async fn press(tab: &Tab, browser: Browser, field: &WebElement, letter: char) -> Result<(), Box<dyn Error>> {
    if browser == Browser::Firefox {
        return Ok(field.send_keys(letter.to_string()).await?);
    }
    let key = letter.to_string();
    phone::tell(tab, "Input.dispatchKeyEvent", json!({ "type": "keyDown", "text": key, "key": key })).await?;
    phone::tell(tab, "Input.dispatchKeyEvent", json!({ "type": "keyUp", "key": key })).await?;
    Ok(())
}

/// How many long tasks there were, the longest of them and the longest gap between two frames, in milliseconds.
async fn type_once(browser: Browser) -> Result<(usize, f64, f64), Box<dyn Error>> {
    let server = serve_compressed(last_build()?)?;
    let setup = Setup::default().sized(412, 823).unobserved();
    let tab = Tab::open(browser, &setup, server.url("")).await?;
    if browser == Browser::Chromium {
        phone::slow_down(&tab).await?;
    }
    tab.go("/suche/").await?;
    // The reader has read; whether the engine is there by then is part of it.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let field = tab.find("main form[data-search] input").await?;
    field.click().await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    tab.script::<()>(WATCH, []).await?;
    for letter in WORDS.chars() {
        press(&tab, browser, &field, letter).await?;
        tokio::time::sleep(Duration::from_millis(LETTER)).await;
    }
    tab.until(
        "the whole answer",
        Duration::from_secs(20),
        "document.querySelector('#found:not([aria-busy]) [data-count=whole]')",
    )
    .await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let held: Vec<f64> = tab.script("return window.__held", []).await?;
    let gap: f64 = tab.script("return window.__gap", []).await?;
    tab.close().await?;
    let longest = held.iter().copied().fold(0.0, f64::max);
    Ok((held.len(), longest, gap))
}
