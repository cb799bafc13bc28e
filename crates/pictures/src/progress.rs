//! How far the making of pictures is.

use std::time::{Duration, Instant};

/// How many files are made, and how long the rest will take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub done: usize,
    pub count: usize,
    /// From how long the share that is done took; by pixels, since a small width is made in no time.
    pub left: Duration,
}

/// Counts while files are made.
pub(crate) struct Counter {
    started: Instant,
    count: usize,
    work: u64,
    done: usize,
    work_done: u64,
}

impl Counter {
    /// `work` is the sum of what every file will be told to have been.
    pub(crate) fn new(count: usize, work: u64) -> Counter {
        Counter { started: Instant::now(), count, work, done: 0, work_done: 0 }
    }

    pub(crate) fn add(&mut self, work: u64) -> Progress {
        self.done += 1;
        self.work_done += work;
        let rest = self.work.saturating_sub(self.work_done) as f64 / self.work_done.max(1) as f64;
        let left = self.started.elapsed().mul_f64(rest);
        Progress { done: self.done, count: self.count, left }
    }
}
