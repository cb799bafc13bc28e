//! A server as a child process: found, started, waited for, ended with its owner. It knows no server's configuration.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A running server; dropping it ends it.
pub(crate) struct Server {
    child: Child,
    pub(crate) name: String,
    pub(crate) port: u16,
    /// Whether it can serve brotli here.
    pub(crate) brotli: bool,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program, or `None` after saying loudly that its test is skipped.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders =
        std::env::split_paths(&path).chain(["/usr/sbin", "/usr/local/sbin", "/usr/bin"].map(PathBuf::from));
    let found = folders.map(|folder| folder.join(program)).find(|file| file.is_file());
    if found.is_none() {
        assert!(std::env::var_os("WELTOFFEN_REQUIRE_HOSTS").is_none(), "{program} is not installed");
        eprintln!(
            "\n!!! SKIPPED: {program} is not installed, its generated configuration was NOT tested !!!\n"
        );
    }
    found
}

/// A port nobody listens on now.
pub(crate) fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

/// Starts `command`, which must stay in the foreground as one process, and waits until it answers.
pub(crate) fn start(mut command: Command, log: &Path, port: u16, brotli: bool) -> Server {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = std::fs::File::create(log).unwrap();
    command.stdin(Stdio::null()).stdout(output.try_clone().unwrap()).stderr(output);
    let child = command.spawn().unwrap_or_else(|error| panic!("{name}: {error}"));
    let mut server = Server { child, name, port, brotli };
    let started = Instant::now();
    while crate::client::get(port, "/", "").is_err() {
        let ended = server.child.try_wait().unwrap();
        let late = started.elapsed() > Duration::from_secs(20);
        if ended.is_some() || late {
            panic!("{} does not answer: {}", server.name, std::fs::read_to_string(log).unwrap_or_default());
        }
        std::thread::sleep(Duration::from_millis(30));
    }
    server
}
