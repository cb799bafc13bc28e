//! Where originals are looked at and their files are made: on all cores, within the memory there is, and only what is
//! not there yet.

use crate::budget::Budget;
use crate::cache::Cache;
use crate::progress::{Counter, Progress};
use crate::reduce::{reduce, resize};
use crate::{Encoding, Fault, Format, MEMORY, Notes, Original, Variant, encode, tone};
use image::RgbImage;
use rayon::Scope;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::{fs, io};

/// Looks at originals and makes their files; shared by as many threads as like.
pub struct Studio {
    cache: Cache,
    budget: Budget,
}

/// An original whose files are wanted.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// Where the original lies.
    pub from: &'a Path,
    pub original: &'a Original,
}

impl Studio {
    /// `cache` is the folder that keeps what was made; it may be emptied at any time.
    pub fn new(cache: &Path) -> Studio {
        Studio { cache: Cache::new(cache), budget: Budget::new(MEMORY) }
    }

    /// What an original is. Decoded whole the first time, so that one that is damaged is found out; `ending` is that of
    /// its name, without the dot.
    ///
    /// # Errors
    /// The original cannot be taken.
    pub fn examine(&self, bytes: &[u8], ending: &str) -> Result<Original, Fault> {
        let format = Format::of(bytes)?;
        if !format.ends_with(ending) {
            return Err(Fault::WrongEnding(format));
        }
        let key = Cache::key(bytes);
        if let Some(original) = self.cache.original(&key) {
            return Ok(original);
        }
        let reduced = reduce(bytes, format, &self.budget)?;
        let (width, height) = reduced.pixels.dimensions();
        let tone = tone::of(&reduced.pixels);
        let original = Original { key, width, height, tone, notes: Notes::of(reduced.blocks) };
        // What cannot be kept is found out anew; that files cannot be kept, `make` tells.
        let _ = self.cache.keep_original(&original);
        Ok(original)
    }

    /// Makes what is missing of these originals' files; `told` hears of each.
    ///
    /// # Errors
    /// An original is no longer what it was, or a file cannot be written.
    pub fn make(&self, orders: &[Order<'_>], told: &(dyn Fn(Progress) + Sync)) -> io::Result<()> {
        let missing: Vec<(Order<'_>, Vec<Variant>)> = orders
            .iter()
            .map(|order| (*order, self.missing(order.original)))
            .filter(|(_, variants)| !variants.is_empty())
            .collect();
        let works = missing.iter().flat_map(|(order, all)| all.iter().map(|one| work(order.original, *one)));
        let count = missing.iter().map(|(_, variants)| variants.len()).sum();
        let run = Run {
            studio: self,
            counter: Mutex::new(Counter::new(count, works.sum())),
            told,
            failed: Mutex::new(None),
        };
        rayon::scope(|scope| {
            for (order, variants) in &missing {
                scope.spawn(|scope| run.order(scope, order, variants));
            }
        });
        match run.failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }

    /// Where a file lies, once it is made.
    pub fn file(&self, original: &Original, variant: Variant) -> PathBuf {
        self.cache.file(original, variant)
    }

    fn missing(&self, original: &Original) -> Vec<Variant> {
        let all = original.variants().into_iter();
        all.filter(|variant| !self.file(original, *variant).is_file()).collect()
    }
}

/// One making of files. A thread takes the files of the picture it has in hand before another picture.
struct Run<'a> {
    studio: &'a Studio,
    counter: Mutex<Counter>,
    told: &'a (dyn Fn(Progress) + Sync),
    failed: Mutex<Option<io::Error>>,
}

impl<'a> Run<'a> {
    fn order<'s>(&'s self, scope: &Scope<'s>, order: &Order<'s>, variants: &[Variant]) {
        match self.reduced(order) {
            Ok(pixels) => {
                let pixels = Arc::new(pixels);
                for variant in variants.iter().copied() {
                    let (pixels, original) = (Arc::clone(&pixels), order.original);
                    scope.spawn(move |_| self.keep(self.variant(&pixels, original, variant)));
                }
            }
            Err(error) => self.keep(Err(error)),
        }
    }

    fn reduced(&self, order: &Order<'_>) -> io::Result<RgbImage> {
        let bytes = fs::read(order.from)?;
        let changed = || io::Error::other(format!("{} has changed", order.from.display()));
        if Cache::key(&bytes) != order.original.key {
            return Err(changed());
        }
        let format = Format::of(&bytes).map_err(|_| changed())?;
        let reduced = reduce(&bytes, format, &self.studio.budget).map_err(|_| changed())?;
        Ok(reduced.pixels)
    }

    fn variant(&self, pixels: &RgbImage, original: &Original, variant: Variant) -> io::Result<()> {
        let height = original.height_at(variant.width);
        let need = u64::from(variant.width) * u64::from(height) * encode::AVIF_BYTES;
        let permit = self.studio.budget.take_at_most(need);
        let smaller = (variant.width != original.width).then(|| resize(pixels, variant.width, height));
        let pixels = smaller.as_ref().unwrap_or(pixels);
        let bytes = match variant.encoding {
            Encoding::Avif => encode::avif(pixels),
            Encoding::Jpeg => encode::jpeg(pixels),
        }?;
        drop(permit);
        self.studio.cache.put(&self.studio.file(original, variant), &bytes)?;
        let mut counter = self.counter.lock().unwrap_or_else(PoisonError::into_inner);
        (self.told)(counter.add(work(original, variant)));
        Ok(())
    }

    fn keep(&self, result: io::Result<()>) {
        if let Err(error) = result {
            self.failed.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        }
    }
}

/// How much there is to do for a file: its pixels, and for AVIF many times as much.
fn work(original: &Original, variant: Variant) -> u64 {
    let pixels = u64::from(variant.width) * u64::from(original.height_at(variant.width));
    match variant.encoding {
        Encoding::Avif => 20 * pixels,
        Encoding::Jpeg => pixels,
    }
}
