//! Many measured values, told by their middle and by what nineteen of twenty stay below.

#[derive(Clone, Debug, Default)]
pub(crate) struct Numbers(Vec<f64>);

impl Numbers {
    pub(crate) fn median(&self) -> f64 {
        self.at(0.5)
    }

    pub(crate) fn p95(&self) -> f64 {
        self.at(0.95)
    }

    pub(crate) fn worst(&self) -> f64 {
        self.at(1.0)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// By nearest rank; 0 where there is no value.
    fn at(&self, share: f64) -> f64 {
        let rank = (self.0.len() as f64 * share).ceil() as usize;
        self.0.get(rank.saturating_sub(1)).copied().unwrap_or_default()
    }
}

impl FromIterator<f64> for Numbers {
    fn from_iter<I: IntoIterator<Item = f64>>(values: I) -> Numbers {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        Numbers(values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_rank() {
        let numbers: Numbers = (1..=20).rev().map(f64::from).collect();
        assert_eq!((numbers.median(), numbers.p95(), numbers.worst()), (10.0, 19.0, 20.0));
        assert_eq!(Numbers::default().median(), 0.0);
    }
}
