//! Numbers for pages that stay when other pages come and go; knows no page but its path.

use std::collections::BTreeMap;

use crate::bytes::sum;

/// Numbers for every page, and out of how many: four for each page or more, so that two seldom want the same. Only when a portal
/// doubles do all change. The result does not depend on the order of the paths.
pub(crate) fn numbers(paths: &[&str]) -> (Vec<u32>, u32) {
    let space = (paths.len().max(8) * 4).next_power_of_two();
    let space = u32::try_from(space).unwrap_or(1 << 31);
    let mut order: Vec<usize> = (0..paths.len()).collect();
    order.sort_by_key(|at| paths.get(*at).map(|path| (sum(path.as_bytes()), *path)));
    let mut taken = BTreeMap::new();
    let mut numbers = vec![0; paths.len()];
    for at in order {
        let Some(path) = paths.get(at) else { continue };
        let mut number = (sum(path.as_bytes()) >> 24) as u32 % space;
        while taken.insert(number, ()).is_some() {
            number = (number + 1) % space;
        }
        if let Some(slot) = numbers.get_mut(at) {
            *slot = number;
        }
    }
    (numbers, space)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_more_changes_hardly_any_number() {
        let paths: Vec<String> = (0..1000).map(|number| format!("/themen/seite-{number}/")).collect();
        let all: Vec<&str> = paths.iter().map(String::as_str).collect();
        let (with, space) = numbers(&all);
        let (without, same) = numbers(&all[1..]);
        assert_eq!(space, same);
        let moved = with[1..].iter().zip(&without).filter(|(a, b)| a != b).count();
        assert!(moved <= 3, "{moved}");
        let mut distinct = with.clone();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), 1000);
    }

    #[test]
    fn order_does_not_matter() {
        let (there, _) = numbers(&["/a/", "/b/", "/c/"]);
        let (back, _) = numbers(&["/c/", "/b/", "/a/"]);
        assert_eq!(there, back.into_iter().rev().collect::<Vec<_>>());
    }
}
