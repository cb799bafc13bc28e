//! Rust itself, and its part for WebAssembly. Asks the compiler, so it works with rustup and without.

use std::path::PathBuf;

use super::need::{Need, Step, Way};
use super::version;
use crate::process;
use crate::project::Project;
use crate::versions::{RUST, WASM_TARGET};

/// The compiler with rustfmt and clippy.
pub(super) struct Rust;

/// What the compiler needs to make WebAssembly. Where rustup may not install by itself
/// (`RUSTUP_AUTO_INSTALL=0`), `rust-toolchain.toml` does not bring it.
pub(super) struct WasmTarget;

impl Need for Rust {
    fn name(&self) -> &'static str {
        "rust"
    }

    fn version(&self) -> &'static str {
        RUST
    }

    fn find(&self, project: &Project) -> Option<PathBuf> {
        let text = process::output(process::command(project, "rustc").arg("--version"))?;
        let sysroot = sysroot(project)?;
        let has = |program: &str| {
            sysroot.join("bin").join(format!("{program}{}", std::env::consts::EXE_SUFFIX)).is_file()
                || (!project.has_program("rustup") && project.has_program(program))
        };
        let complete = version::read(&text) == Some(RUST) && has("cargo-fmt") && has("cargo-clippy");
        complete.then_some(sysroot)
    }

    fn step(&self, project: &Project) -> Step {
        let arguments =
            ["toolchain", "install", RUST, "--profile", "minimal", "-c", "rustfmt", "-c", "clippy"];
        rustup(project, format!("Rust {RUST} with rustfmt and clippy"), "about a minute", &arguments)
    }
}

impl Need for WasmTarget {
    fn name(&self) -> &'static str {
        WASM_TARGET
    }

    fn version(&self) -> &'static str {
        RUST
    }

    fn find(&self, project: &Project) -> Option<PathBuf> {
        Some(sysroot(project)?.join("lib/rustlib").join(WASM_TARGET).join("lib")).filter(|path| path.is_dir())
    }

    fn step(&self, project: &Project) -> Step {
        let arguments = ["target", "add", "--toolchain", RUST, WASM_TARGET];
        rustup(project, format!("Rust's part for {WASM_TARGET}"), "about 10 seconds", &arguments)
    }
}

fn sysroot(project: &Project) -> Option<PathBuf> {
    let text = process::output(process::command(project, "rustc").args(["--print", "sysroot"]))?;
    Some(PathBuf::from(text.trim_end()))
}

fn rustup(project: &Project, name: String, about: &'static str, arguments: &[&str]) -> Step {
    let mut command = process::command(project, "rustup");
    command.args(arguments);
    let way = if project.has_program("rustup") {
        Way::Ours(vec![command])
    } else {
        let lines = vec![process::shell_line(&command)];
        Way::ByHand { because: "there is no rustup here (see https://rustup.rs)", lines }
    };
    Step { name, about, way }
}
