//! Owns one connection: reads requests, answers or fails, keeps the line open; knows no files.

use std::io::{self, BufReader, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use crate::fault::{Announced, Fault};
use crate::reply::Reply;
use crate::request::Request;
use crate::server::Shared;

/// How often a waiting thread looks whether the server stops.
const TICK: Duration = Duration::from_millis(50);
/// A kept connection without a request is closed after this time.
const IDLE: Duration = Duration::from_secs(30);

/// Serves this connection until either side closes it.
pub(crate) fn serve(stream: TcpStream, shared: &Shared) {
    // Whatever goes wrong on the line is the other side's end of the talk, not a fault of the test.
    let _ = talk(&stream, shared);
    let _ = stream.shutdown(Shutdown::Both);
}

fn talk(stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(IDLE))?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = Request::read(&mut reader)? {
        if !answer(stream, shared, &request)? || !request.keeps_alive() {
            break;
        }
    }
    Ok(())
}

/// Answers one request; false if the connection must end now.
fn answer(stream: &TcpStream, shared: &Shared, request: &Request) -> io::Result<bool> {
    let path = shared.site.local(request.path()).unwrap_or_else(|| request.path()).to_owned();
    let ticket = shared.log.arrived(request, &path);
    let good = |shared: &Shared| shared.site.reply(request);
    let send = |reply: &Reply| {
        shared.log.answered(ticket, reply.status);
        send(stream, &reply.to_bytes(request.wants_body()))
    };
    match shared.rules.fault_for(&path) {
        None => send(&good(shared))?,
        Some(Fault::Delay(time)) => {
            wait(shared, time);
            send(&good(shared))?;
        }
        Some(Fault::Status(status, headers)) => {
            send(&shared.site.dress(Reply::plain(status).with_headers(headers)))?
        }
        Some(Fault::ReplaceBody(media_type, body)) => {
            send(&shared.site.dress(Reply::new(200, &media_type, body)))?
        }
        Some(Fault::Corrupt) => send(&good(shared).corrupted())?,
        Some(Fault::Truncate { after, announced: Announced::Part }) => send(&good(shared).truncated(after))?,
        Some(Fault::Truncate { after, announced: Announced::Whole }) => {
            let reply = good(shared);
            shared.log.answered(ticket, reply.status);
            let mut bytes = reply.to_bytes(true);
            bytes.truncate(bytes.len().saturating_sub(reply.body.len()) + after);
            self::send(stream, &bytes)?;
            return Ok(false);
        }
        Some(Fault::CloseConnection) => return Ok(false),
        Some(Fault::Hang) => {
            hang(stream, shared);
            return Ok(false);
        }
    }
    Ok(true)
}

fn send(mut stream: &TcpStream, bytes: &[u8]) -> io::Result<()> {
    stream.write_all(bytes)?;
    stream.flush()
}

fn wait(shared: &Shared, time: Duration) {
    let mut left = time;
    while !left.is_zero() && !shared.stopping.load(Ordering::SeqCst) {
        let step = left.min(TICK);
        thread::sleep(step);
        left -= step;
    }
}

/// Says nothing until the other side gives up or the server stops.
fn hang(stream: &TcpStream, shared: &Shared) {
    let mut byte = [0];
    while !shared.stopping.load(Ordering::SeqCst) {
        if stream.set_read_timeout(Some(TICK)).is_err() {
            return;
        }
        match stream.peek(&mut byte) {
            Ok(0) => return,
            // A pipelined request; it waits like the first one.
            Ok(_) => thread::sleep(TICK),
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {}
            Err(_) => return,
        }
    }
}
