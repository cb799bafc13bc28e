//! Long lists grow bit by bit after the view with their beginning has been painted, and the page answers in between. It knows
//! no page.

use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use web_sys::{Element, Node};

/// What lists have yet to get, each with the mark it goes before.
pub(super) type Rest = Vec<(Node, Box<dyn Iterator<Item = Element>>)>;

/// So many items hold a slow phone up for less than a tenth of a second.
const BIT: u32 = 40;
const ALL: u32 = u32::MAX;

thread_local! {
    static REST: RefCell<Rest> = const { RefCell::new(Vec::new()) };
}

/// Keeps what the view now shown lacks. What the one before lacked is not wanted any more.
pub(super) fn keep(rest: Rest) {
    REST.set(rest);
}

/// Lets the lists grow from now on.
pub(super) fn go_on() {
    if grow(BIT) {
        Timeout::new(0, go_on).forget();
    }
}

/// Completes the lists at once.
pub(super) fn finish() {
    grow(ALL);
}

/// Tells whether there may be more.
fn grow(items: u32) -> bool {
    REST.with_borrow_mut(|rest| {
        for _ in 0..items {
            let Some((mark, items)) = rest.last_mut() else { return false };
            let Some(list) = mark.parent_node() else { return false };
            match items.next() {
                Some(item) => drop(list.insert_before(&item, Some(mark))),
                None => {
                    let _ = list.remove_child(mark);
                    rest.pop();
                }
            }
        }
        true
    })
}
