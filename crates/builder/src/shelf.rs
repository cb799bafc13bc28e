//! The pictures of the finished site: drawings as they are, of photographs every size. It knows no page; which pictures
//! are shown it is told.

use crate::{
    content::Drawing,
    write::{remove_others, write_if_changed},
};
use pictures::{Order, Progress, Studio};
use std::{
    collections::HashSet,
    fs,
    io::{self, IsTerminal, Write},
    path::Path,
    sync::Mutex,
    time::{Duration, Instant},
};

/// Between two lines about the progress where they cannot take each other's place.
const PAUSE: Duration = Duration::from_secs(10);

/// Writes the files of all `drawings` into `folder` and removes all others. How many were new or changed.
///
/// # Errors
/// A file cannot be read, made or written.
pub fn write(drawings: &[&Drawing], folder: &Path, studio: &Studio) -> io::Result<usize> {
    let order = |drawing: &'_ &Drawing| {
        let original = drawing.photograph.as_ref()?;
        Some((original.key.clone(), drawing.from.clone(), original.clone()))
    };
    let mut photographs: Vec<_> = drawings.iter().filter_map(order).collect();
    // The same file in two places is made once.
    photographs.sort_by(|a, b| a.0.cmp(&b.0));
    photographs.dedup_by(|a, b| a.0 == b.0);
    let orders: Vec<Order<'_>> =
        photographs.iter().map(|(_, from, original)| Order { from, original }).collect();
    let last = Mutex::new(None);
    studio.make(&orders, &|progress| tell(progress, &last))?;

    let (mut written, mut names) = (0, HashSet::new());
    for drawing in drawings {
        for (from, name) in files(drawing, studio) {
            written += usize::from(write_if_changed(&folder.join(&name), &fs::read(from)?)?);
            names.insert(name);
        }
    }
    remove_others(folder, &names)?;
    Ok(written)
}

/// Where the files of a picture lie, and their names.
fn files(drawing: &Drawing, studio: &Studio) -> Vec<(std::path::PathBuf, String)> {
    let name = drawing.src.strip_prefix("pictures/").unwrap_or(&drawing.src);
    let Some(original) = &drawing.photograph else { return vec![(drawing.from.clone(), name.to_owned())] };
    let largest = format!("-{}.jpg", original.width);
    let stem = name.strip_suffix(&largest).unwrap_or(name);
    let variants = original.variants().into_iter();
    variants.map(|one| (studio.file(original, one), format!("{stem}{}", one.ending()))).collect()
}

/// One line that renews itself at a terminal, else one now and then.
fn tell(progress: Progress, last: &Mutex<Option<Instant>>) {
    let Ok(mut last) = last.lock() else { return };
    let mut out = io::stderr();
    let is_last = progress.done == progress.count;
    let line = line(progress);
    let told = if out.is_terminal() {
        write!(out, "\r{line:<60}{}", if is_last { "\n" } else { "" }).and_then(|()| out.flush())
    } else if is_last || last.is_none_or(|last| last.elapsed() >= PAUSE) {
        *last = Some(Instant::now());
        writeln!(out, "{line}")
    } else {
        Ok(())
    };
    // Whoever cannot be told still gets the pictures.
    drop(told);
}

fn line(progress: Progress) -> String {
    let seconds = progress.left.as_secs();
    let rest = match (progress.done == progress.count, seconds) {
        (true, _) => String::new(),
        (_, 0..60) => format!(", noch etwa {} s", seconds.max(1)),
        _ => format!(", noch etwa {} min", seconds.div_ceil(60)),
    };
    format!("Bilddateien: {} von {}{rest}", progress.done, progress.count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_progress_says_count_and_time_left() {
        let line = |done, left| line(Progress { done, count: 20, left: Duration::from_secs(left) });
        assert_eq!(line(3, 200), "Bilddateien: 3 von 20, noch etwa 4 min");
        assert_eq!(line(19, 2), "Bilddateien: 19 von 20, noch etwa 2 s");
        assert_eq!(line(20, 0), "Bilddateien: 20 von 20");
    }
}
