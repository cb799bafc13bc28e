//! Owns hand-made pages, some good and some bad in known ways, and how they are served; judges nothing.
#![allow(unreachable_pub, reason = "a test has no public face")]

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use browser_tests::{Browser, Outcome, Setup, Visit, run_on, serve_folder};

const GOOD: &str = r##"<!doctype html><html lang="de" dir="ltr"><head><meta charset="utf-8"><title>Gut</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/page.css">
<script src="/page.js" defer></script></head><body><a class="skip" href="#main">Zum Inhalt</a><header>Kopf</header>
<main id="main" tabindex="-1" data-state="ready"><h1 tabindex="-1">Stadt&shy;partner</h1><p><a href="/zweite/">Zur zwei&shy;ten Seite</a></p>
<p role="status"></p></main><footer>Fuß</footer></body></html>"##;

const SECOND: &str = r#"<!doctype html><html lang="de" dir="ltr"><head><meta charset="utf-8"><title>Zwei</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="/icon.svg"></head><body><main data-state="ready"><h1>Zweite Seite</h1></main></body></html>"#;

const BAD: &str = r#"<!doctype html><html><head><meta charset="utf-8"><title></title><link rel="stylesheet" href="/page.css">
<link rel="icon" href="/icon.svg"></head><body><main data-state="failed"><h1>Schlecht</h1><img src="/x.png"><p class="pale">blass</p>
<script>document.title = "inline";</script><script src="/noisy.js"></script></main></body></html>"#;

const STYLE: &str = "body { background: white; color: black } .pale { color: #ddd } .wide { inline-size: 900px }
@media (prefers-color-scheme: dark) { body { background: black; color: white } a { color: #9cf } }
@media (forced-colors: active) { h1 { font-size: 77px } } @media (prefers-reduced-motion: reduce) { p { opacity: 0.98 } }";

const SCRIPT: &str = "document.body.dataset.script = 'ran'; document.body.dataset.wasm = typeof WebAssembly;";

const NOISY: &str = "console.error('a console error'); fetch('http://127.0.0.1:9/elsewhere').catch(() => {});
setTimeout(() => { throw new Error('an uncaught error'); });";

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Runs a scenario before these pages.
pub fn with_fixture(browser: Browser, setup: Setup, scenario: impl AsyncFn(&Visit) -> Outcome) {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let name = format!("harness-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::SeqCst));
    let folder = Folder(std::env::temp_dir().join(name));
    for (path, text) in [
        ("index.html", GOOD),
        ("zweite/index.html", SECOND),
        ("schlecht/index.html", BAD),
        ("page.css", STYLE),
        ("page.js", SCRIPT),
        ("noisy.js", NOISY),
        ("icon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
    ] {
        let file = folder.0.join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("make folder");
        fs::write(file, text).expect("write file");
    }
    run_on(serve_folder(folder.0.clone()).expect("serve"), browser, setup, scenario);
}
