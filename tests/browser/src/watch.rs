//! Owns what a browser reports on its own: errors of pages and requests it sends; judges nothing.

use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

/// Everything reported since the session began, across pages.
#[derive(Clone, Default)]
pub(crate) struct Watch {
    complaints: Arc<Mutex<Vec<String>>>,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Watch {
    /// The events a browser must be asked to report.
    pub(crate) const EVENTS: [&str; 2] = ["log.entryAdded", "network.beforeRequestSent"];

    /// Takes one event in.
    pub(crate) fn hear(&self, event: &str, content: &Value) {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        match event {
            "log.entryAdded" if content["level"] == "error" => {
                push(&self.complaints, format!("{}: {}", text(&content["type"]), text(&content["text"])));
            }
            "network.beforeRequestSent" => push(&self.requests, text(&content["request"]["url"])),
            _ => {}
        }
    }

    /// Console errors, uncaught errors and refusals by the content security policy.
    pub(crate) fn complaints(&self) -> Vec<String> {
        self.complaints.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Forgets everything.
    pub(crate) fn forget(&self) {
        self.forget_complaints();
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    pub(crate) fn forget_complaints(&self) {
        self.complaints.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The addresses of all requests.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn push(list: &Mutex<Vec<String>>, text: String) {
    list.lock().unwrap_or_else(PoisonError::into_inner).push(text);
}
