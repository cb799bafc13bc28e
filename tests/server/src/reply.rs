//! Owns an answer before it goes over the line; knows no file and no fault's reason.

/// Status, headers and body.
pub(crate) struct Reply {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// An answer with a body.
    pub(crate) fn new(status: u16, media_type: &str, body: Vec<u8>) -> Self {
        Self { status, headers: vec![("Content-Type".to_owned(), media_type.to_owned())], body }
    }

    /// An answer that says its own status in plain text.
    pub(crate) fn plain(status: u16) -> Self {
        let text = format!("{status} {}\n", reason(status));
        Self::new(status, "text/plain; charset=utf-8", text.into_bytes())
    }

    /// The same with more headers.
    pub(crate) fn with_headers(mut self, headers: impl IntoIterator<Item = (String, String)>) -> Self {
        self.headers.extend(headers);
        self
    }

    /// The same document, saying one thing instead of another; what is no document stays as it is.
    pub(crate) fn saying(mut self, instead: &str, of: &str) -> Self {
        let is_document =
            |(name, value): &(String, String)| name == "Content-Type" && value.starts_with("text/html");
        if self.headers.iter().any(is_document)
            && let Ok(text) = std::str::from_utf8(&self.body)
        {
            self.body = text.replace(of, instead).into_bytes();
        }
        self
    }

    /// The same with one flipped bit in the middle of the body.
    pub(crate) fn corrupted(mut self) -> Self {
        let middle = self.body.len() / 2;
        if let Some(byte) = self.body.get_mut(middle) {
            *byte ^= 0x20;
        }
        self
    }

    /// The same, cut short, with a length that fits what is left.
    pub(crate) fn truncated(mut self, after: usize) -> Self {
        self.body.truncate(after);
        self
    }

    /// What goes over the line.
    pub(crate) fn to_bytes(&self, with_body: bool) -> Vec<u8> {
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("Content-Length: {}\r\n\r\n", self.body.len()));
        let mut bytes = head.into_bytes();
        if with_body {
            bytes.extend_from_slice(&self.body);
        }
        bytes
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        301 => "Moved Permanently",
        404 => "Not Found",
        405 => "Method Not Allowed",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        503 => "Service Unavailable",
        _ => "Something",
    }
}
