//! Owns how the numbers are summed up and shown: medians, ratios, and the bounds beside them; measures nothing.

use crate::load::Load;
use browser_tests::phone::{DOWN, ROUND_TRIP, SLOWER, UP};

/// Largest paint of the portal against its twin: what must be kept, and what is wished for.
const RATIO: (f64, f64) = (0.9, 0.73);
/// Milliseconds from click to painted heading: the host next door, and on the road after a hover.
const CLICKS: (f64, f64) = (100.0, 120.0);

pub(crate) fn loads(app: &[Load], plain: &[Load]) {
    println!(
        "The page of Dura, cold cache; processor ÷{SLOWER}, {ROUND_TRIP} ms, {} kbit/s down, {} kbit/s up; median of {}.",
        DOWN / 1000,
        UP / 1000,
        app.len()
    );
    println!("{:<28}{:>12}{:>12}", "", "portal", "plain HTML");
    let row = |name: &str, of: fn(&Load) -> f64, digits: usize| {
        let (ours, theirs) = (median_of(app, of), median_of(plain, of));
        println!("{name:<28}{ours:>12.digits$}{theirs:>12.digits$}");
    };
    row("largest paint (LCP), ms", |load| load.lcp, 0);
    row("first paint (FCP), ms", |load| load.fcp, 0);
    row("shift (CLS)", |load| load.cls, 4);
    row("blocked (TBT), ms", |load| load.blocked, 0);
    row("transferred, kB", |load| load.bytes / 1000.0, 1);
    let elements = |loads: &[Load]| loads.iter().map(|load| load.what.clone()).collect::<Vec<_>>().join(" ");
    println!("largest element, each round: {} | {}", elements(app), elements(plain));
    let ratio = median_of(app, |load| load.lcp) / median_of(plain, |load| load.lcp);
    println!("{:<28}{ratio:>12.3}   bound {}, goal {}\n", "LCP, portal : plain HTML", RATIO.0, RATIO.1);
}

pub(crate) fn clicks(near: &mut [f64], pressed: &mut [f64], far: &mut [f64]) {
    println!(
        "From the click on the link to Dura to its heading, painted; processor ÷{SLOWER}; median of {}.",
        near.len()
    );
    println!("{:<28}{:>12.0}   bound {}", "no distance, ms", median(near), CLICKS.0);
    println!("{:<28}{:>12.0}   bound {}", "the same, pressed 100 ms, ms", median(pressed), CLICKS.0);
    println!("{:<28}{:>12.0}   bound {}", format!("{ROUND_TRIP} ms, after hover, ms"), median(far), CLICKS.1);
}

fn median_of(loads: &[Load], of: fn(&Load) -> f64) -> f64 {
    median(&mut loads.iter().map(of).collect::<Vec<_>>())
}

fn median(numbers: &mut [f64]) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    match numbers {
        [] => f64::NAN,
        _ if numbers.len() % 2 == 1 => numbers[middle],
        _ => f64::midpoint(numbers[middle - 1], numbers[middle]),
    }
}
