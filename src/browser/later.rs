//! A view grows after its beginning has been painted: first what is below the window, then long lists bit by bit, and the page
//! answers in between. It knows no page.

use gloo_timers::callback::Timeout;
use std::cell::RefCell;

/// Draws so many elements more of a view; tells whether there may be more.
pub(super) type Grow = Box<dyn FnMut(usize) -> bool>;

/// So many items hold a slow phone up for less than a tenth of a second.
const BIT: usize = 40;

thread_local! {
    static REST: RefCell<Option<Grow>> = const { RefCell::new(None) };
}

/// Keeps what the view now shown lacks. What the one before lacked is not wanted any more.
pub(super) fn keep(rest: Grow) {
    REST.set(Some(rest));
}

/// Draws a little more of a view that is not shown yet, its sections before the items of long lists.
pub(super) fn bit_of(rest: &mut Grow) {
    rest(BIT);
}

/// Lets the view grow from now on.
pub(super) fn go_on() {
    if grow(BIT) {
        Timeout::new(0, go_on).forget();
    }
}

/// Completes the view at once.
pub(super) fn finish() {
    grow(usize::MAX);
}

/// Tells whether there may be more.
fn grow(elements: usize) -> bool {
    REST.with_borrow_mut(|rest| rest.as_mut().is_some_and(|grow| grow(elements)))
}
