//! Owns the head of a request as it came over the line; knows nothing of the site.

use std::io::{self, BufRead, Read};

/// The longest head that is read; an address of 10 kB must still fit.
const LONGEST_HEAD: u64 = 64 * 1024;

/// What the other side asks for.
pub(crate) struct Request {
    pub(crate) method: String,
    target: String,
    headers: Vec<(String, String)>,
    http_1_0: bool,
}

impl Request {
    /// Reads the next request; nothing if the other side closed the line in between.
    pub(crate) fn read(reader: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut head = reader.take(LONGEST_HEAD);
        let mut line = String::new();
        if head.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let mut words = line.split_ascii_whitespace();
        let (Some(method), Some(target), Some(version)) = (words.next(), words.next(), words.next()) else {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "no request line"));
        };
        let (method, target, http_1_0) = (method.to_owned(), target.to_owned(), version == "HTTP/1.0");
        let mut headers = Vec::new();
        loop {
            line.clear();
            if head.read_line(&mut line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let Some((name, value)) = line.trim_end().split_once(':') else { break };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        Ok(Some(Self { method, target, headers, http_1_0 }))
    }

    /// The path without query, still percent-encoded.
    pub(crate) fn path(&self) -> &str {
        self.target.split(['?', '#']).next().unwrap_or_default()
    }

    /// A header by its lower-case name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether the other side takes this content encoding.
    pub(crate) fn takes(&self, encoding: &str) -> bool {
        let list = self.header("accept-encoding").unwrap_or_default();
        list.split(',').any(|word| word.trim() == encoding)
    }

    /// Whether a body belongs to the answer.
    pub(crate) fn wants_body(&self) -> bool {
        self.method != "HEAD"
    }

    /// Whether more requests may follow on this connection. A request with a body is never read to its end, so none may.
    pub(crate) fn keeps_alive(&self) -> bool {
        let close = self.header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"));
        let body = self.header("content-length").is_some_and(|value| value != "0");
        !close && !body && !self.http_1_0 && self.header("transfer-encoding").is_none()
    }
}
