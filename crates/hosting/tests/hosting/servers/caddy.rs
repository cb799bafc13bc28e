//! Caddy, with a Caddyfile that imports the snippet.

use crate::portal::Portal;
use crate::process::{self, Server};
use std::fs;
use std::path::Path;
use std::process::Command;

pub(crate) fn start(program: &Path, portal: &Portal) -> Server {
    let folder = portal.folder("caddy");
    let port = process::free_port();
    let configuration = format!(
        "{{\n  admin off\n  auto_https off\n}}\nimport \"{snippet}\"\nhttp://127.0.0.1:{port} {{\n  bind 127.0.0.1\n  root * \"{root}\"\n  import weltoffen\n}}\n",
        snippet = portal.operator().join("caddy/weltoffen.caddy").display(),
        root = portal.root().display()
    );
    fs::write(folder.join("Caddyfile"), configuration).unwrap();
    let mut command = Command::new(program);
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(folder.join("Caddyfile"));
    command.env("HOME", &folder).env("XDG_DATA_HOME", &folder).env("XDG_CONFIG_HOME", &folder);
    process::start(command, &folder.join("log"), port, true)
}
