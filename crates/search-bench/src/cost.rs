//! What a process took: seconds, processor time and memory. The last two are known where the system tells (Linux,
//! proc_pid_stat(5)).

use rustix::time::{ClockId, clock_gettime};
use std::{
    fs,
    process::{Child, ExitStatus},
    thread,
    time::{Duration, Instant},
};

/// Ticks of a second in `/proc/<process>/stat`: `sysconf(_SC_CLK_TCK)`, which is 100 on every Linux of today.
const TICKS: f64 = 100.0;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    /// By the clock on the wall, so longer on a busy machine.
    pub(crate) seconds: f64,
    /// Of processor time, all cores together.
    pub(crate) computing: Option<f64>,
    pub(crate) mebibytes: Option<f64>,
}

/// Waits for a child and watches what it takes. The kernel keeps maximum and sum, so that looking twenty times a second
/// misses only what came in the last moment.
pub(crate) fn watch(child: &mut Child, start: Instant) -> std::io::Result<(ExitStatus, Cost)> {
    let process = child.id().to_string();
    let (mut computing, mut mebibytes) = (None, None);
    loop {
        computing = self::computing(&process).or(computing);
        mebibytes = memory(&process).or(mebibytes);
        if let Some(status) = child.try_wait()? {
            return Ok((status, Cost { seconds: start.elapsed().as_secs_f64(), computing, mebibytes }));
        }
        thread::sleep(Duration::from_millis(50));
    }
}

/// MiB that the process held at most: `VmHWM`.
pub(crate) fn memory(process: &str) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: f64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kibibytes / 1024.0)
}

/// Seconds of processor time: `utime` and `stime`, fields 14 and 15. The name before them may contain spaces. A process
/// that has ended and not been waited for still tells.
pub(crate) fn computing(process: &str) -> Option<f64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, after_name) = stat.rsplit_once(')')?;
    let mut fields = after_name.split_whitespace().skip(11);
    let (user, system): (f64, f64) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    Some((user + system) / TICKS)
}

/// Milliseconds that this thread was on a processor while it did something.
pub(crate) fn milliseconds<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let before = on_processor();
    let done = work();
    (done, on_processor() - before)
}

fn on_processor() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 / 1e6
}
