//! How much memory may be in use at once: whoever needs some waits until it is free. Whoever holds a permit must not
//! wait for another, nor for other threads, so nobody waits for ever.

use std::sync::{Condvar, Mutex, PoisonError};

/// Bytes to share out.
pub(crate) struct Budget {
    total: u64,
    free: Mutex<u64>,
    freed: Condvar,
}

impl Budget {
    pub(crate) fn new(total: u64) -> Budget {
        Budget { total, free: Mutex::new(total), freed: Condvar::new() }
    }

    /// Waits for so many bytes; `None` if there never will be.
    pub(crate) fn take(&self, bytes: u64) -> Option<Permit<'_>> {
        if bytes > self.total {
            return None;
        }
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let enough = self.freed.wait_while(free, |free| *free < bytes);
        let mut free = enough.unwrap_or_else(PoisonError::into_inner);
        *free -= bytes;
        Some(Permit { budget: self, bytes })
    }

    /// As [`Budget::take`], but who wants more than there is gets all of it.
    pub(crate) fn take_at_most(&self, bytes: u64) -> Option<Permit<'_>> {
        self.take(bytes.min(self.total))
    }
}

/// The right to so many bytes, given back when dropped.
pub(crate) struct Permit<'a> {
    budget: &'a Budget,
    bytes: u64,
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        *self.budget.free.lock().unwrap_or_else(PoisonError::into_inner) += self.bytes;
        self.budget.freed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU64, Ordering};

    #[test]
    fn never_more_than_the_total_is_in_use() {
        let (budget, used, most) = (Budget::new(10), AtomicU64::new(0), AtomicU64::new(0));
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for bytes in 1..=10 {
                        let permit = budget.take(bytes).unwrap();
                        most.fetch_max(used.fetch_add(bytes, Ordering::SeqCst) + bytes, Ordering::SeqCst);
                        std::thread::yield_now();
                        used.fetch_sub(bytes, Ordering::SeqCst);
                        drop(permit);
                    }
                });
            }
        });
        assert!(most.into_inner() <= 10);
        assert!(budget.take(11).is_none());
    }
}
