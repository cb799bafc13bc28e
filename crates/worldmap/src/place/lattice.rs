//! Sets targets down as densely as discs lie, when they find no room by themselves. Knows nothing of beauty.

use super::field::{Field, Point, square};

/// A seat for every anchor, the nearest pairs first; `None` if there are fewer seats than anchors.
pub(crate) fn seated(field: &Field) -> Option<Vec<Point>> {
    let free = |seat: &Point| field.home.is_none_or(|home| field.apart(*seat, home));
    let seats: Vec<Point> = seats(field).into_iter().filter(free).collect();
    if seats.len() < field.anchors.len() {
        return None;
    }
    let mut pairs: Vec<(i32, usize, Point)> = Vec::new();
    for (number, anchor) in field.anchors.iter().enumerate() {
        pairs.extend(seats.iter().map(|seat| (square(*anchor, *seat), number, *seat)));
    }
    pairs.sort_unstable();
    let mut taken: Vec<Option<Point>> = vec![None; field.anchors.len()];
    for (_, number, seat) in pairs {
        let is_free = !taken.contains(&Some(seat));
        if let Some(own) = taken.get_mut(number).filter(|own| own.is_none() && is_free) {
            *own = Some(seat);
        }
    }
    taken.into_iter().collect()
}

/// The middles of discs in rows, every other row moved on by half a disc.
fn seats(field: &Field) -> Vec<Point> {
    let disc = field.disc;
    let half = disc / 2;
    let row_height = f64::from(disc * disc - half * half).sqrt().ceil() as i32;
    let (start, reach) = (field.inside((0.0, 0.0)), field.inside((f64::MAX, f64::MAX)));
    let (left, top, right, bottom) = (start.0 as i32, start.1 as i32, reach.0 as i32, reach.1 as i32);
    let rows = (0..).map(|row| (row, top + row * row_height)).take_while(|(_, y)| *y <= bottom);
    let row = |(row, y): (i32, i32)| {
        let first = left + row % 2 * (disc - half);
        (0..).map(move |seat| (first + seat * disc, y)).take_while(move |(x, _)| *x <= right)
    };
    rows.flat_map(row).collect()
}
