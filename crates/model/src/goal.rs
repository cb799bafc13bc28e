//! The seventeen goals for sustainable development: number, official colour and the only ink that reads on it.
//! Names of goals are content, not code.

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use std::fmt;

/// The number of a goal, 1 to 17.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Goal(u8);

/// How a partnership works on a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contribution {
    Direct,
    Indirect,
}

/// A goal a page works on, with the way to the goal's own page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalRef {
    pub goal: Goal,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contribution: Option<Contribution>,
    /// The goal's name and page; absent where the site has no page for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<crate::Link>,
}

impl Goal {
    /// Every goal, in order.
    pub fn all() -> impl Iterator<Item = Goal> {
        (1..=17).map(Goal)
    }

    pub fn new(number: u8) -> Option<Goal> {
        (1..=17).contains(&number).then_some(Goal(number))
    }

    pub const fn number(self) -> u8 {
        self.0
    }

    /// The colour the United Nations publish for the goal, as `#rrggbb`.
    pub const fn colour(self) -> &'static str {
        match self.0 {
            1 => "#e5243b",
            2 => "#dda63a",
            3 => "#4c9f38",
            4 => "#c5192d",
            5 => "#ff3a21",
            6 => "#26bde2",
            7 => "#fcc30b",
            8 => "#a21942",
            9 => "#fd6925",
            10 => "#dd1367",
            11 => "#fd9d24",
            12 => "#bf8b2e",
            13 => "#3f7e44",
            14 => "#0a97d9",
            15 => "#56c02b",
            16 => "#00689d",
            _ => "#19486a",
        }
    }

    /// The ink that has a contrast of at least 4.5 : 1 on [`Goal::colour`] (WCAG 1.4.3): white on seven, ink on ten.
    pub const fn ink(self) -> &'static str {
        match self.0 {
            1 | 4 | 8 | 10 | 13 | 16 | 17 => "#ffffff",
            _ => "#1d1d28",
        }
    }
}

impl fmt::Display for Goal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Goal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Goal, D::Error> {
        let number = u8::deserialize(deserializer)?;
        Goal::new(number).ok_or_else(|| D::Error::custom("not a goal"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ink_of_every_goal_reads_on_its_colour() {
        for goal in Goal::all() {
            let ratio = contrast(goal.colour(), goal.ink());
            assert!(ratio >= 4.5, "goal {goal}: {ratio:.2}");
        }
    }

    /// Contrast ratio as WCAG 2.2 defines it.
    fn contrast(a: &str, b: &str) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(hex: &str) -> f64 {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }
}
