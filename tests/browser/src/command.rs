//! Owns how a program that looks at the built portal starts and ends: its runtime, its words, its exit status.

use std::env;
use std::error::Error;
use std::future::Future;
use std::path::PathBuf;
use std::process::ExitCode;

use tokio::runtime::Builder;

use crate::portal::dist;

/// Runs a program to its end. `usage` is said after an error.
pub fn run_command(usage: &str, program: impl Future<Output = Result<(), Box<dyn Error>>>) -> ExitCode {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
    match runtime.map_err(Into::into).and_then(|runtime| runtime.block_on(program)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let name = usage.split(' ').next().unwrap_or_default();
            eprintln!("{name}: {error}\nUsage: {usage}");
            ExitCode::FAILURE
        }
    }
}

/// The portal as it was built last. A look at it needs no variable; the tests do, lest they test an old one.
pub fn last_build() -> Result<PathBuf, String> {
    if env::var_os("WELTOFFEN_DIST").is_some() { dist() } else { Ok(PathBuf::from("dist")) }
}
