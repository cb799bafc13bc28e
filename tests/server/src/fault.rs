//! Owns the ways in which the server can fail; knows neither when nor for which request.

use std::time::Duration;

/// One way to fail.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Answer with this status, these headers and a short plain text.
    Status(u16, Vec<(String, String)>),
    /// Answer rightly, but only after this time.
    Delay(Duration),
    /// Never answer, and keep the connection open.
    Hang,
    /// Send only the first bytes of the body.
    Truncate {
        /// How many bytes of the body are sent.
        after: usize,
        /// Which length the head promises.
        announced: Announced,
    },
    /// Flip one bit in the middle of the body.
    Corrupt,
    /// Answer 200 with this media type and body instead.
    ReplaceBody(String, Vec<u8>),
    /// Close the connection without a word.
    CloseConnection,
}

/// The `Content-Length` that goes with a body cut short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announced {
    /// That of the whole body: the browser sees a broken transfer.
    Whole,
    /// That of what is sent: the browser sees a good transfer of half a file.
    Part,
}
