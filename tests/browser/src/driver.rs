//! Owns one driver process (chromedriver or geckodriver) from start to end; knows no session.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{self, Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Duration;
use std::{env, fs, thread};

use crate::browser::Browser;
use crate::tools;

/// What stands between the tests and a driver. It lives as long as its input is open, that is, as long as this process
/// lives and keeps the handle; then it ends the driver, the browser and all their helpers (they are one process group),
/// and clears away what they left. So nothing stays behind, even if the tests are killed.
const KEEPER: &str = r#"trap : TERM; "$0" "$@" & cat >/dev/null; kill 0; wait; sleep 0.5; rm -rf "$TMPDIR""#;

/// A running driver; it ends when this handle is dropped. One a session: geckodriver serves only one.
pub(crate) struct Driver {
    keeper: Child,
    port: u16,
}

impl Driver {
    /// Starts the driver on a port it chooses itself, so that parallel tests cannot collide.
    pub(crate) fn start(browser: Browser) -> Result<Self, String> {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let program = tools::driver(browser);
        let scratch =
            format!("weltoffen-{browser}-{}-{}", process::id(), NEXT.fetch_add(1, Ordering::SeqCst));
        let scratch = env::temp_dir().join(scratch);
        fs::create_dir_all(&scratch).map_err(|error| format!("{}: {error}", scratch.display()))?;
        let arguments: &[&str] = match browser {
            Browser::Chromium => &["--port=0"],
            Browser::Firefox => &["--port", "0", "--websocket-port", "0"],
        };
        let mut keeper = Command::new("sh")
            .args(["-c", KEEPER])
            .arg(&program)
            .args(arguments)
            .env("TMPDIR", &scratch)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("no shell: {error}"))?;
        let (tell, told) = mpsc::channel();
        if let Some(output) = keeper.stdout.take() {
            // The thread reads on after the port is known, or the driver would block on a full pipe.
            thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    if let Some(port) = port_in(&line) {
                        let _ = tell.send(port);
                    }
                }
            });
        }
        let mut driver = Self { keeper, port: 0 };
        driver.port = told.recv_timeout(Duration::from_secs(20)).map_err(|_| {
            format!("{} does not start or names no port; `cargo xtask test` installs it.", program.display())
        })?;
        Ok(driver)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// "ChromeDriver was started successfully on port 4711." or "… Listening on 127.0.0.1:4711".
fn port_in(line: &str) -> Option<u16> {
    let number = line
        .split_once("started successfully on port ")
        .or_else(|| line.split_once("Listening on 127.0.0.1:"))
        .map(|(_, rest)| rest.trim().trim_end_matches('.'))?;
    number.parse().ok()
}
