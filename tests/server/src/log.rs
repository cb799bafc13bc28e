//! Owns what was asked of the server, when, and how it answered; judges nothing.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use crate::request::Request;

/// One request.
#[derive(Clone, Debug)]
pub struct Entry {
    /// GET, HEAD …
    pub method: String,
    /// The path within the site, without query, still percent-encoded.
    pub path: String,
    /// When its head was read.
    pub time: Instant,
    /// What was answered; nothing if no answer began.
    pub status: Option<u16>,
}

#[derive(Default)]
pub(crate) struct Log(Mutex<Vec<Entry>>);

impl Log {
    /// Notes a request and gives the ticket under which its answer is noted.
    pub(crate) fn arrived(&self, request: &Request, path: &str) -> usize {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.push(Entry {
            method: request.method.clone(),
            path: path.to_owned(),
            time: Instant::now(),
            status: None,
        });
        entries.len() - 1
    }

    pub(crate) fn answered(&self, ticket: usize, status: u16) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = entries.get_mut(ticket) {
            entry.status = Some(status);
        }
    }

    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
