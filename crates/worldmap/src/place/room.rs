//! Finds targets for a field: lets them spread, looks whether they keep their distance, lets them settle.

use super::field::{Field, Point};
use super::{lattice, settle, spread};

/// A target for every anchor, in the same order; `None` where there is no room.
pub(crate) fn find(field: &Field) -> Option<Vec<Point>> {
    let spread = || Some(spread::spread(field)).filter(|targets| field.is_solved(targets));
    let seats = lattice::seated(field)?;
    let solved = spread().unwrap_or(seats);
    Some(settle::settle(field, solved)).filter(|targets| field.is_solved(targets))
}
