//! Puts lists in order with little code: the sorts of the standard library are made for speed and weigh two kilobytes for every
//! kind of list, which readers would pay.

/// Sorts a list by heap; what is equal may change places. Takes n log n steps, whatever the list.
pub(crate) fn order<T>(list: &mut [T], is_before: &dyn Fn(&T, &T) -> bool) {
    for start in (0..list.len() / 2).rev() {
        sift(list, start, list.len(), is_before);
    }
    for end in (1..list.len()).rev() {
        list.swap(0, end);
        sift(list, 0, end, is_before);
    }
}

/// Lets the entry at `at` sink below those that come later.
fn sift<T>(list: &mut [T], mut at: usize, end: usize, is_before: &dyn Fn(&T, &T) -> bool) {
    loop {
        let left = 2 * at + 1;
        let is_later = |one: usize, other: usize| {
            one < end
                && matches!((list.get(one), list.get(other)), (Some(one), Some(other)) if is_before(other, one))
        };
        let child = if is_later(left + 1, left) { left + 1 } else { left };
        if !is_later(child, at) {
            return;
        }
        list.swap(at, child);
        at = child;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lists_are_ordered(list: Vec<u8>) {
            let mut ours = list.clone();
            order(&mut ours, &|a, b| a < b);
            let mut sorted = list;
            sorted.sort_unstable();
            prop_assert_eq!(ours, sorted);
        }
    }
}
