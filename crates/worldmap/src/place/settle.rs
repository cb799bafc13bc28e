//! Brings the targets of a solution as near to their anchors as they get, without hiding other anchors and without
//! tangling lines. Never makes a solution worse.

use super::field::{Field, Point, square};

/// How often every target may choose anew.
const ROUNDS: u8 = 12;
/// Units a target rather moves than hide the anchor of another place, …
const HIDES: f64 = 45.0;
/// … or have its line run through another target, …
const RUNS_THROUGH: f64 = 60.0;
/// … or have its line cross another.
const CROSSES: f64 = 60.0;
/// How much of the map around an anchor is its mark.
const MARK: i32 = 8;
const DIRECTIONS: u8 = 48;

pub(crate) fn settle(field: &Field, mut targets: Vec<Point>) -> Vec<Point> {
    for _ in 0..ROUNDS {
        let before = targets.clone();
        for (number, anchor) in field.anchors.iter().enumerate() {
            let others: Vec<(Point, Point)> = pairs(field, &targets)
                .enumerate()
                .filter(|(other, _)| *other != number)
                .map(|(_, pair)| pair)
                .collect();
            let Some(own) = targets.get_mut(number) else { continue };
            *own = best(field, *anchor, *own, &others);
        }
        if targets == before {
            break;
        }
    }
    targets
}

/// Every anchor with its target.
fn pairs<'a>(field: &'a Field, targets: &'a [Point]) -> impl Iterator<Item = (Point, Point)> + 'a {
    field.anchors.iter().copied().zip(targets.iter().copied())
}

/// The best target for an anchor that stands now at `target`.
fn best(field: &Field, anchor: Point, target: Point, others: &[(Point, Point)]) -> Point {
    let mut best = (cost(field, anchor, target, others), target);
    // A target costs at least its way, so nothing beyond this radius can be better.
    let mut radius = 0;
    while f64::from(radius) < best.0 {
        for candidate in circle(anchor, radius) {
            let mut taken = others.iter().map(|(_, other)| *other).chain(field.home);
            if field.is_inside(candidate) && taken.all(|other| field.apart(candidate, other)) {
                let cost = cost(field, anchor, candidate, others);
                if cost < best.0 {
                    best = (cost, candidate);
                }
            }
        }
        radius += 2;
    }
    best.1
}

fn circle(middle: Point, radius: i32) -> impl Iterator<Item = Point> {
    let directions = if radius == 0 { 1 } else { DIRECTIONS };
    (0..directions).map(move |direction| {
        let angle = f64::from(direction) / f64::from(DIRECTIONS) * std::f64::consts::TAU;
        let along = |part: f64| (f64::from(radius) * part).round() as i32;
        (middle.0 + along(angle.cos()), middle.1 + along(angle.sin()))
    })
}

/// The units a target is away from its anchor, and what it does to others, as units.
fn cost(field: &Field, anchor: Point, target: Point, others: &[(Point, Point)]) -> f64 {
    let radius = field.disc / 2;
    let hides = |other: Point| square(target, other) < (radius + MARK).pow(2);
    let mut cost = f64::from(square(anchor, target)).sqrt();
    for &(other, its_target) in others {
        cost += if hides(other) { HIDES } else { 0.0 };
        let touches = runs_through((anchor, target), its_target, radius)
            || runs_through((other, its_target), target, radius);
        cost += if touches { RUNS_THROUGH } else { 0.0 };
        cost += if cross((anchor, target), (other, its_target)) { CROSSES } else { 0.0 };
    }
    if field.home.is_some_and(|home| runs_through((anchor, target), home, radius)) {
        cost += RUNS_THROUGH;
    }
    cost
}

/// Whether a line comes nearer to a point than `radius`. A line that begins there cannot help it.
fn runs_through((from, to): (Point, Point), point: Point, radius: i32) -> bool {
    if from == to || square(from, point) < radius * radius {
        return false;
    }
    let (x, y) = (f64::from(to.0 - from.0), f64::from(to.1 - from.1));
    let (px, py) = (f64::from(point.0 - from.0), f64::from(point.1 - from.1));
    let part = ((px * x + py * y) / (x * x + y * y)).clamp(0.0, 1.0);
    (px - part * x).hypot(py - part * y) < f64::from(radius)
}

fn cross((a, b): (Point, Point), (c, d): (Point, Point)) -> bool {
    let side =
        |p: Point, q: Point, r: Point| ((q.0 - p.0) * (r.1 - p.1) - (q.1 - p.1) * (r.0 - p.0)).signum();
    side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}
