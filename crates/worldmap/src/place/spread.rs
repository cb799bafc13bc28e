//! Lets targets push each other apart while each is drawn back to its anchor. May fail; who calls it looks.

use std::f64::consts::TAU;

use super::field::{Field, Point};

const STEPS: u16 = 800;
/// What is added to the distance, so that rounding does not take it away.
const SLACK: f64 = 1.5;
/// How much of a gap a step closes. All move at once, so more would make a crowd tremble.
const PUSH: f64 = 0.4;
/// How much of the way to its anchor a target goes back in the first step. It becomes less, and nothing half-way.
const PULL: f64 = 0.05;
/// How far apart places begin that lie at the same point, so that there is a direction to push them in.
const START: f64 = 0.5;
/// A turn by this much again and again never points in the same direction twice.
const GOLDEN: f64 = TAU * 0.381_966_011_250_105_1;

/// Where the targets come to rest.
pub(crate) fn spread(field: &Field) -> Vec<Point> {
    let anchors: Vec<(f64, f64)> =
        field.anchors.iter().map(|(x, y)| (f64::from(*x), f64::from(*y))).collect();
    let home = field.home.map(|(x, y)| (f64::from(x), f64::from(y)));
    let begin = |(number, anchor): (usize, &(f64, f64))| {
        let (sin, cos) = (number as f64 * GOLDEN).sin_cos();
        field.inside((anchor.0 + START * cos, anchor.1 + START * sin))
    };
    let mut targets: Vec<(f64, f64)> = anchors.iter().enumerate().map(begin).collect();
    for step in 0..STEPS {
        let pull = PULL * (1.0 - 2.0 * f64::from(step) / f64::from(STEPS)).max(0.0);
        let next = targets.iter().zip(&anchors).enumerate().map(|(number, (target, anchor))| {
            let mut to = (target.0 + pull * (anchor.0 - target.0), target.1 + pull * (anchor.1 - target.1));
            let others = targets.iter().enumerate().filter(|(other, _)| *other != number);
            for push in others.map(|(_, other)| push(*target, *other, field.disc)) {
                to = (to.0 + PUSH * push.0, to.1 + PUSH * push.1);
            }
            // The home city does not give way.
            let push = home.map_or((0.0, 0.0), |home| push(*target, home, field.disc));
            field.inside((to.0 + push.0, to.1 + push.1))
        });
        targets = next.collect();
    }
    targets.into_iter().map(|(x, y)| (x.round() as i32, y.round() as i32)).collect()
}

/// The step that would take a target out of the reach of another.
fn push(target: (f64, f64), other: (f64, f64), disc: i32) -> (f64, f64) {
    let (x, y) = (target.0 - other.0, target.1 - other.1);
    let distance = x.hypot(y);
    let gap = f64::from(disc) + SLACK - distance;
    if gap <= 0.0 {
        (0.0, 0.0)
    } else if distance < 1e-6 {
        (0.0, gap)
    } else {
        (x / distance * gap, y / distance * gap)
    }
}
