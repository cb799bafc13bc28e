//! The generated configurations on real servers: nginx, Apache and Caddy, started on loopback with a small portal.
//!
//! They are looked for on PATH and where Debian installs them. One that is not there is skipped with a loud line;
//! with `WELTOFFEN_REQUIRE_HOSTS` set (CI) its absence fails.

mod client;
mod matrix;
mod portal;
mod process;
mod servers;

use portal::Portal;
use servers::{Start, apache, caddy, nginx};

#[test]
fn nginx_serves_what_was_meant() {
    everywhere("nginx", nginx::start);
}

#[test]
fn apache_serves_what_was_meant() {
    everywhere("apache2", apache::start);
}

#[test]
fn caddy_serves_what_was_meant() {
    everywhere("caddy", caddy::start);
}

/// At the root of the host and in a folder.
fn everywhere(program: &str, start: Start) {
    let Some(program) = process::find(program) else { return };
    for base in ["/", "/some/path/"] {
        let portal = Portal::write(base);
        let server = start(&program, &portal);
        matrix::documents_and_files(&server, &portal);
        matrix::what_is_missing(&server, &portal);
        matrix::what_is_hidden(&server, &portal);
        matrix::compression(&server, &portal);
        matrix::old_addresses(&server, &portal);
        matrix::hostile_requests(&server, &portal);
    }
}
