//! Owns the promises of the server as a web server: base path, headers, methods, kept connections, its log.

mod common;

use std::io::{Read, Write};

use common::{Folder, connect, get, raw};
use test_server::{Server, Site};

fn folder() -> Folder {
    Folder::with(&[("index.html", "<h1>app</h1>"), ("app.js", "js"), ("impressum/index.html", "imprint")])
}

fn serve(folder: &Folder) -> Server {
    Server::start(Site::new(folder.path())).expect("start")
}

#[test]
fn a_site_can_lie_below_a_path() {
    let folder = folder();
    let server = Server::start(Site::new(folder.path()).below("/some/path/")).expect("start");
    assert_eq!(server.url("/app.js"), format!("{}/some/path/app.js", server.origin()));
    assert_eq!(get(&server, "/some/path/app.js").text(), "js");
    assert_eq!(get(&server, "/some/path/themen/").text(), "<h1>app</h1>");
    assert_eq!(get(&server, "/some/path/impressum").header("location"), Some("/some/path/impressum/"));
    for path in ["/app.js", "/", "/some/pathapp.js", "/some/other/"] {
        assert_eq!(get(&server, path).status, 404, "{path}");
    }
}

#[test]
fn every_answer_carries_the_hosts_own_headers() {
    let folder = folder();
    let site = Site::new(folder.path()).with_header("Content-Security-Policy", "default-src 'self'");
    let server = Server::start(site).expect("start");
    for path in ["/", "/app.js", "/missing.js"] {
        assert_eq!(
            get(&server, path).header("content-security-policy"),
            Some("default-src 'self'"),
            "{path}"
        );
    }
}

#[test]
fn head_has_no_body_and_other_methods_are_refused() {
    let folder = folder();
    let server = serve(&folder);
    let answer = raw(&server, "HEAD /app.js HTTP/1.1\r\nConnection: close\r\n\r\n");
    assert_eq!((answer.status, answer.header("content-length"), answer.body.len()), (200, Some("2"), 0));
    assert_eq!(raw(&server, "POST / HTTP/1.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").status, 405);
}

#[test]
fn a_connection_is_kept_and_the_log_has_every_request_in_order() {
    let folder = folder();
    let server = serve(&folder);
    let mut stream = connect(&server);
    for path in ["/app.js", "/missing.js"] {
        stream.write_all(format!("GET {path}?x HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes()).expect("send");
        let mut bytes = [0; 4096];
        assert!(stream.read(&mut bytes).expect("an answer on the same line") > 0);
    }
    let log: Vec<_> =
        server.log().into_iter().map(|entry| (entry.method, entry.path, entry.status)).collect();
    assert_eq!(
        log,
        [
            ("GET".to_owned(), "/app.js".to_owned(), Some(200)),
            ("GET".to_owned(), "/missing.js".to_owned(), Some(404))
        ]
    );
    assert_eq!(server.requests_for("/app.js").len(), 1);
}

#[test]
fn an_address_of_ten_thousand_letters_is_answered() {
    let folder = folder();
    let server = serve(&folder);
    assert_eq!(get(&server, &format!("/{}", "x".repeat(10_000))).status, 200);
}
