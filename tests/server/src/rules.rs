//! Owns the faults that are switched on and how often each still strikes; knows nothing of sockets.

use std::sync::{Mutex, PoisonError};

use crate::fault::Fault;
use crate::matcher::Matcher;

/// How often a fault strikes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// For the first so many matching requests.
    First(usize),
    /// For every matching request.
    Always,
}

#[derive(Default)]
pub(crate) struct Rules(Mutex<Vec<Rule>>);

struct Rule {
    matcher: Matcher,
    times: Times,
    fault: Fault,
}

impl Rules {
    pub(crate) fn add(&self, matcher: Matcher, times: Times, fault: Fault) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(Rule { matcher, times, fault });
    }

    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The fault for this path; the first rule that still strikes counts, and is used up by one.
    pub(crate) fn fault_for(&self, path: &str) -> Option<Fault> {
        let mut rules = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let rule =
            rules.iter_mut().find(|rule| rule.times != Times::First(0) && rule.matcher.matches(path))?;
        if let Times::First(left) = &mut rule.times {
            *left -= 1;
        }
        Some(rule.fault.clone())
    }
}
