//! The command `test-server FOLDER [--port N] [--base /PATH/]`: looks at a built site as a bare static host shows it.

use std::process::ExitCode;

use test_server::{Server, Site};

fn main() -> ExitCode {
    match start() {
        Ok(server) => {
            println!("{}", server.url("/"));
            server.wait();
            ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("test-server: {reason}\nUsage: test-server FOLDER [--port N] [--base /PATH/]");
            ExitCode::FAILURE
        }
    }
}

fn start() -> Result<Server, String> {
    let mut folder = None;
    let mut port = 8000;
    let mut base = "/".to_owned();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or(format!("{word} wants a value"));
        match word.as_str() {
            "--port" => port = value()?.parse().map_err(|_| "the port is no number".to_owned())?,
            "--base" => base = value()?,
            _ => folder = Some(word),
        }
    }
    let folder = folder.ok_or("which folder?")?;
    if !std::path::Path::new(&folder).is_dir() {
        return Err(format!("{folder} is no folder; has the site been built?"));
    }
    let site = Site::new(folder).below(&base);
    Server::start_at(site, port).map_err(|error| format!("cannot listen on port {port}: {error}"))
}
