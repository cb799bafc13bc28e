//! Owns the promises of the server as a bad host: every fault strikes as asked, as often as asked, and only there.

mod common;

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use common::{Folder, connect, get, parse};
use test_server::{Announced, Fault, Matcher, Server, Site, Times};

const TEXT: &str = "0123456789";

fn serve() -> (Folder, Server) {
    let folder = Folder::with(&[("a.json", TEXT), ("b.json", TEXT), ("index.html", "app")]);
    let server = Server::start(Site::new(folder.path())).expect("start");
    (folder, server)
}

#[test]
fn a_status_strikes_the_first_times_and_only_its_path() {
    let (_folder, server) = serve();
    let headers = vec![("Retry-After".to_owned(), "1".to_owned())];
    server.fault(Matcher::exact("/a.json"), Times::First(2), Fault::Status(429, headers));
    for _ in 0..2 {
        let answer = get(&server, "/a.json");
        assert_eq!((answer.status, answer.header("retry-after")), (429, Some("1")));
    }
    assert_eq!(get(&server, "/a.json").text(), TEXT);
    assert_eq!(get(&server, "/b.json").status, 200);
    let statuses: Vec<_> = server.requests_for("/a.json").into_iter().map(|entry| entry.status).collect();
    assert_eq!(statuses, [Some(429), Some(429), Some(200)]);
}

#[test]
fn faults_strike_by_prefix_and_predicate_until_mended() {
    let (_folder, server) = serve();
    server.fault(Matcher::prefix("/a"), Times::Always, Fault::Status(503, Vec::new()));
    server.fault(
        Matcher::predicate(|path| path.ends_with("b.json")),
        Times::Always,
        Fault::Status(500, Vec::new()),
    );
    for _ in 0..3 {
        assert_eq!((get(&server, "/a.json").status, get(&server, "/b.json").status), (503, 500));
    }
    assert_eq!(get(&server, "/").status, 200);
    server.mend();
    assert_eq!((get(&server, "/a.json").status, get(&server, "/b.json").status), (200, 200));
}

#[test]
fn a_delay_delays_and_holds_up_nobody_else() {
    let (_folder, server) = serve();
    server.fault(Matcher::exact("/a.json"), Times::Always, Fault::Delay(Duration::from_millis(400)));
    let start = Instant::now();
    std::thread::scope(|scope| {
        let slow = scope.spawn(|| get(&server, "/a.json").text());
        assert_eq!(get(&server, "/b.json").text(), TEXT);
        assert!(start.elapsed() < Duration::from_millis(350), "the other answer waited");
        assert_eq!(slow.join().expect("no panic"), TEXT);
    });
    assert!(start.elapsed() >= Duration::from_millis(400));
}

#[test]
fn a_hanging_answer_never_comes_and_the_server_still_stops() {
    let (_folder, server) = serve();
    server.fault(Matcher::exact("/a.json"), Times::Always, Fault::Hang);
    let mut stream = connect(&server);
    stream.set_read_timeout(Some(Duration::from_millis(300))).expect("set a limit");
    stream.write_all(b"GET /a.json HTTP/1.1\r\n\r\n").expect("send");
    let error = stream.read(&mut [0; 1]).expect_err("nothing comes, and the line stays open");
    assert!(matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut));
    assert_eq!(server.requests_for("/a.json")[0].status, None);
    let start = Instant::now();
    drop(server);
    assert!(start.elapsed() < Duration::from_secs(1));
}

#[test]
fn a_body_is_cut_with_a_length_that_lies_or_fits() {
    let (_folder, server) = serve();
    let cut = |announced| Fault::Truncate { after: 4, announced };
    server.fault(Matcher::exact("/a.json"), Times::Always, cut(Announced::Whole));
    server.fault(Matcher::exact("/b.json"), Times::Always, cut(Announced::Part));
    let lying = get(&server, "/a.json");
    assert_eq!((lying.header("content-length"), lying.text().as_str()), (Some("10"), "0123"));
    let fitting = get(&server, "/b.json");
    assert_eq!((fitting.header("content-length"), fitting.text().as_str()), (Some("4"), "0123"));
}

#[test]
fn a_corrupt_body_differs_in_one_byte() {
    let (_folder, server) = serve();
    server.fault(Matcher::exact("/a.json"), Times::First(1), Fault::Corrupt);
    let body = get(&server, "/a.json").body;
    assert_eq!(body.iter().zip(TEXT.as_bytes()).filter(|(ours, theirs)| ours != theirs).count(), 1);
    assert_eq!(body.len(), TEXT.len());
}

#[test]
fn a_replaced_body_looks_like_success() {
    let (_folder, server) = serve();
    let portal = Fault::ReplaceBody("text/html".to_owned(), b"<h1>Log in".to_vec());
    server.fault(Matcher::exact("/a.json"), Times::Always, portal);
    let answer = get(&server, "/a.json");
    assert_eq!(
        (answer.status, answer.header("content-type"), answer.text().as_str()),
        (200, Some("text/html"), "<h1>Log in")
    );
}

#[test]
fn a_closed_connection_brings_no_byte() {
    let (_folder, server) = serve();
    server.fault(Matcher::exact("/a.json"), Times::Always, Fault::CloseConnection);
    let mut stream = connect(&server);
    stream.write_all(b"GET /a.json HTTP/1.1\r\n\r\n").expect("send");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("a clean end");
    assert_eq!(parse(&bytes).status, 0);
}
