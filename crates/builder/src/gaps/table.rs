//! Gaps as a table in a terminal: one line a page, one column a language, the sums below.

use super::{Gaps, State};
use model::Locale;
use std::fmt;

impl fmt::Display for Gaps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.locales.is_empty() {
            return write!(f, "Das Portal hat nur eine Sprache.");
        }
        let heads: Vec<&str> = self.locales.iter().map(|locale| locale.tag()).collect();
        let pages = self.pages.iter().map(|row| {
            let path = if row.path.is_empty() { "(Startseite)" } else { row.path.as_str() };
            line(path, row.states.iter().map(|state| state.name().to_owned()))
        });
        let sums = Sum::ALL.iter().map(|sum| {
            let counts = (0..self.locales.len()).map(|index| self.count(index, sum.is).to_string());
            line(sum.name, counts)
        });
        let head = line("Seite", heads.iter().map(|head| (*head).to_owned()));
        let (pages, sums): (Vec<_>, Vec<_>) = (pages.collect(), sums.collect());
        let widths = widths([&head].into_iter().chain(&pages).chain(&sums), self.locales.len() + 1);
        let mut print = |cells: &[String]| {
            let padded = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
            let text = padded.collect::<Vec<_>>().join("  ");
            writeln!(f, "{}", text.trim_end())
        };
        print(&head)?;
        pages.iter().try_for_each(|cells| print(cells))?;
        print(&[])?;
        sums.iter().try_for_each(|cells| print(cells))?;
        write!(f, "\n{} von {} Seiten haben eine Lücke.", self.pages.len(), self.of)?;
        if self.locales.contains(&Locale::DeSimple) {
            write!(f, " Leichte Sprache (de-simple) gibt es nur, wo jemand sie schreibt.")?;
        }
        Ok(())
    }
}

impl State {
    /// In a cell of the table.
    const fn name(self) -> &'static str {
        match self {
            State::Missing => "fehlt",
            State::Broken => "nicht lesbar",
            State::Written { older: true, unreviewed: true } => "älter, ungeprüft",
            State::Written { older: true, unreviewed: false } => "älter",
            State::Written { older: false, unreviewed: true } => "ungeprüft",
            State::Written { older: false, unreviewed: false } => "gut",
        }
    }
}

/// A line below the table: what it counts.
struct Sum {
    name: &'static str,
    is: fn(State) -> bool,
}

impl Sum {
    const ALL: [Sum; 3] = [
        Sum { name: "Summe: fehlt", is: |state| matches!(state, State::Missing | State::Broken) },
        Sum { name: "Summe: älter als die Ausgangssprache", is: State::is_older },
        Sum { name: "Summe: ungeprüft", is: State::is_unreviewed },
    ];
}

fn line(first: &str, rest: impl Iterator<Item = String>) -> Vec<String> {
    [first.to_owned()].into_iter().chain(rest).collect()
}

/// The width of each column, in characters.
fn widths<'a>(lines: impl Iterator<Item = &'a Vec<String>>, columns: usize) -> Vec<usize> {
    let mut widths = vec![0; columns];
    for line in lines {
        for (width, cell) in widths.iter_mut().zip(line) {
            *width = (*width).max(cell.chars().count());
        }
    }
    widths
}
