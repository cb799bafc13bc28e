//! Owns the promises of the server as a static host: files, types, missing pages, no way out of the folder.

mod common;

use common::{Folder, get, raw};
use test_server::{Server, Site};

fn folder() -> Folder {
    Folder::with(&[
        ("index.html", "<h1>app</h1>"),
        ("app.js", "js"),
        ("app_bg.wasm", "wasm"),
        ("content/de/index.json", "{}"),
        ("ü.txt", "umlaut"),
        ("impressum/index.html", "imprint"),
        ("feed.xml", ""),
        ("site.webmanifest", ""),
        ("a.svg", ""),
        ("fonts/a.woff2", ""),
        ("main.css", ""),
    ])
}

fn serve(folder: &Folder) -> Server {
    Server::start(Site::new(folder.path())).expect("start")
}

#[test]
fn a_file_comes_with_its_media_type_and_length() {
    let folder = folder();
    let server = serve(&folder);
    for (path, media_type) in [
        ("/", "text/html; charset=utf-8"),
        ("/app.js", "text/javascript; charset=utf-8"),
        ("/app_bg.wasm", "application/wasm"),
        ("/content/de/index.json", "application/json; charset=utf-8"),
        ("/feed.xml", "application/xml"),
        ("/site.webmanifest", "application/manifest+json"),
        ("/a.svg", "image/svg+xml"),
        ("/fonts/a.woff2", "font/woff2"),
        ("/main.css", "text/css; charset=utf-8"),
        ("/%C3%BC.txt", "text/plain; charset=utf-8"),
    ] {
        let answer = get(&server, path);
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("content-type"), Some(media_type), "{path}");
        assert_eq!(answer.header("content-length"), Some(answer.body.len().to_string().as_str()), "{path}");
    }
    assert_eq!(get(&server, "/app.js?v=1").text(), "js");
}

#[test]
fn a_folder_shows_its_index_and_gets_its_slash() {
    let folder = folder();
    let server = serve(&folder);
    assert_eq!(get(&server, "/impressum/").text(), "imprint");
    let answer = get(&server, "/impressum");
    assert_eq!((answer.status, answer.header("location")), (301, Some("/impressum/")));
}

#[test]
fn an_address_of_the_app_shows_the_app_and_a_missing_file_is_missing() {
    let folder = folder();
    let server = serve(&folder);
    assert_eq!(get(&server, "/themen/internationales/").text(), "<h1>app</h1>");
    assert_eq!(get(&server, "/themen").status, 200);
    for path in
        ["/missing.js", "/content/de/missing/", "/content/de/", "/assets/x", "/pictures/x", "/fonts/x"]
    {
        let answer = get(&server, path);
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"), "{path}");
    }
}

#[test]
fn once_the_site_has_its_own_page_for_missing_ones_it_is_shown_with_404() {
    let folder = Folder::with(&[("index.html", "app"), ("404.html", "not here")]);
    let server = serve(&folder);
    for path in ["/themen/x/", "/content/x.json", "/%E0%A4%A", "/%+1"] {
        let answer = get(&server, path);
        assert_eq!((answer.status, answer.text().as_str()), (404, "not here"), "{path}");
    }
}

#[test]
fn a_compressed_neighbour_goes_out_only_if_the_site_and_the_other_side_want_it() {
    let folder = Folder::with(&[("index.html", "whole"), ("index.html.br", "small"), ("app.js", "js")]);
    let ask = |site: Site, path: &str, encodings: &str| {
        let server = Server::start(site).expect("start");
        let head =
            format!("GET {path} HTTP/1.1\r\nAccept-Encoding: {encodings}\r\nConnection: close\r\n\r\n");
        let answer = raw(&server, &head);
        (answer.text(), answer.header("content-encoding").map(str::to_owned))
    };
    let plain = || Site::new(folder.path());
    let small = || plain().precompressed();
    let br = Some("br".to_owned());
    assert_eq!(ask(small(), "/", "gzip, br"), ("small".to_owned(), br));
    assert_eq!(ask(small(), "/", "gzip"), ("whole".to_owned(), None));
    assert_eq!(ask(plain(), "/", "gzip, br"), ("whole".to_owned(), None));
    assert_eq!(ask(small(), "/app.js", "br"), ("js".to_owned(), None));
}

#[test]
fn nothing_outside_the_folder_is_shown() {
    let outside = Folder::with(&[("secret.txt", "secret"), ("site/index.html", "app")]);
    let site = outside.path().join("site");
    std::os::unix::fs::symlink(outside.path().join("secret.txt"), site.join("link.txt")).expect("link");
    let server = Server::start(Site::new(&site)).expect("start");
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/x/../../secret.txt",
        "/..%5csecret.txt",
        "/link.txt",
        "//etc/passwd",
        "/%00",
    ] {
        let answer = get(&server, path);
        assert!(
            !answer.text().contains("secret") && !answer.text().contains("root:"),
            "{path}: {}",
            answer.text()
        );
    }
}
