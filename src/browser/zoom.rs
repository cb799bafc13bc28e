//! The picture in the lightbox under the reader's fingers: pinch, drag, double tap and wheel make it larger and move it,
//! a swipe asks for the next one. What is under the fingers stays there; once they are lifted, the picture lies within its
//! edges. Every gesture has a button beside it (WCAG 2.5.1, 2.5.7).

use super::lightbox::Wish;
use crate::browser::entry::document;
use crate::browser::listen;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlImageElement, MouseEvent, PointerEvent, WheelEvent};

/// Pixels a finger must travel for a swipe, and within which two taps are one double tap.
const SWIPE: f64 = 60.0;
const NEAR: f64 = 30.0;
/// Milliseconds between the taps of a double tap.
const DOUBLE: f64 = 300.0;
const LARGEST: f64 = 6.0;
const STEP: f64 = 1.6;

thread_local! {
    static HAND: RefCell<Hand> = RefCell::new(Hand::default());
}

/// How the picture lies, and what touches it.
struct Hand {
    /// How much larger than its place, from 1 to [`LARGEST`].
    scale: f64,
    /// Pixels from its place.
    x: f64,
    y: f64,
    fingers: Vec<Finger>,
    /// Where and when (milliseconds) it was tapped once.
    last_tap: Option<(f64, f64, f64)>,
}

impl Default for Hand {
    fn default() -> Hand {
        Hand { scale: 1.0, x: 0.0, y: 0.0, fingers: Vec::new(), last_tap: None }
    }
}

#[derive(Clone, Copy)]
struct Finger {
    id: i32,
    start: (f64, f64),
    now: (f64, f64),
}

/// Begins to watch. Called once, when a picture opens for the first time: readers who open none pay nothing.
pub(super) fn watch(act: Rc<dyn Fn(Wish)>) {
    let pointer = |name, act: fn(&PointerEvent)| {
        listen::everywhere(name, move |event| event.dyn_ref().into_iter().for_each(act));
    };
    pointer("pointerdown", touch);
    pointer("pointermove", follow);
    pointer("pointercancel", |_| reset());
    listen::everywhere("pointerup", move |event| {
        if let Some(wish) = event.dyn_ref().and_then(release) {
            act(wish);
        }
    });
    listen::everywhere("wheel", |event| {
        if let Some(wheel) = event.dyn_ref::<WheelEvent>().filter(|_| is_on_stage(event)) {
            scale(if wheel.delta_y() < 0.0 { 1.1 } else { 1.0 / 1.1 }, Some(place(wheel)));
        }
    });
}

/// The picture as it was, in its place.
pub(super) fn reset() {
    HAND.take();
    lay();
}

/// One step larger or smaller, around the middle.
pub(super) fn step(larger: bool) {
    scale(if larger { STEP } else { 1.0 / STEP }, None);
}

/// 1 where one reads from left to right, else -1.
pub(super) fn forward() -> f64 {
    let root = document().and_then(|document| document.document_element());
    let is_rtl = root.and_then(|root| root.get_attribute("dir")).as_deref() == Some("rtl");
    if is_rtl { -1.0 } else { 1.0 }
}

fn is_on_stage(event: &Event) -> bool {
    listen::inside(event, "[data-stage]").is_some() && listen::inside(event, "button, summary").is_none()
}

fn touch(event: &PointerEvent) {
    if !is_on_stage(event) {
        return;
    }
    let at = place(event);
    HAND.with_borrow_mut(|hand| {
        hand.fingers.push(Finger { id: event.pointer_id(), start: at, now: at });
        // Two fingers neither swipe nor tap.
        if hand.fingers.len() > 1 {
            hand.fingers.iter_mut().for_each(|finger| finger.start = (f64::NAN, f64::NAN));
        }
    });
}

fn follow(event: &PointerEvent) {
    let is_held = HAND.with_borrow_mut(|hand| {
        let before = spread(&hand.fingers);
        let Some(finger) = hand.fingers.iter_mut().find(|finger| finger.id == event.pointer_id()) else {
            return false;
        };
        let (from, to) = (finger.now, place(event));
        finger.now = to;
        let (x, y) = (to.0 - from.0, to.1 - from.1);
        let mut way = 1.0;
        if let (Some((before, middle)), Some((now, _))) = (before, spread(&hand.fingers)) {
            hand.scale(now / before, Some(middle));
            way = 0.5;
        }
        hand.x += x * way;
        hand.y += y * way;
        true
    });
    if is_held {
        lay();
    }
}

/// What the finger meant that has just gone.
fn release(event: &PointerEvent) -> Option<Wish> {
    let wish = HAND.with_borrow_mut(|hand| {
        let at = hand.fingers.iter().position(|finger| finger.id == event.pointer_id())?;
        let finger = hand.fingers.remove(at);
        let (x, y) = (finger.now.0 - finger.start.0, finger.now.1 - finger.start.1);
        if !hand.fingers.is_empty() {
            return None;
        }
        if x.abs() < NEAR && y.abs() < NEAR {
            tap(hand, finger.now, event.time_stamp());
        } else if hand.scale <= 1.0 {
            return swiped(x * forward(), y);
        }
        None
    });
    lay();
    hold();
    wish
}

fn swiped(x: f64, y: f64) -> Option<Wish> {
    if x.abs() > y.abs() {
        let wish = if x < 0.0 { Wish::Next } else { Wish::Previous };
        (x.abs() >= SWIPE).then_some(wish)
    } else {
        (y >= SWIPE).then_some(Wish::Close)
    }
}

fn tap(hand: &mut Hand, at: (f64, f64), time: f64) {
    let is_second = hand.last_tap.is_some_and(|(x, y, then)| {
        time - then < DOUBLE && (at.0 - x).abs() < NEAR && (at.1 - y).abs() < NEAR
    });
    hand.last_tap = (!is_second).then_some((at.0, at.1, time));
    if is_second {
        hand.scale(if hand.scale > 1.0 { 0.0 } else { STEP * STEP }, Some(at));
    }
}

fn scale(factor: f64, around: Option<(f64, f64)>) {
    HAND.with_borrow_mut(|hand| hand.scale(factor, around));
    lay();
    hold();
}

impl Hand {
    /// Makes the picture larger or smaller so that this point of the window keeps its part of it; without one, the middle.
    fn scale(&mut self, factor: f64, around: Option<(f64, f64)>) {
        let Some(picture) = picture() else { return };
        let lies = picture.get_bounding_client_rect();
        let (x, y) = around.map_or((-self.x, -self.y), |(x, y)| {
            (x - lies.x() - lies.width() / 2.0, y - lies.y() - lies.height() / 2.0)
        });
        let before = self.scale;
        self.scale = (before * factor).clamp(1.0, LARGEST);
        let less = 1.0 - self.scale / before;
        self.x += x * less;
        self.y += y * less;
    }
}

/// Leaves no room beside the picture that it could fill, and puts it in the middle of room that it cannot.
fn hold() {
    let Some(picture) = picture() else { return };
    let lies = picture.get_bounding_client_rect();
    // It is drawn as large as its element lets it be (`object-fit: contain`).
    let (wide, high) = (f64::from(picture.natural_width()), f64::from(picture.natural_height()));
    let fit = (lies.width() / wide).min(lies.height() / high);
    HAND.with_borrow_mut(|hand| {
        let held = |at: f64, size: f64, room: f64| {
            let most = (size - room / hand.scale).max(0.0) / 2.0;
            at.min(most).max(-most)
        };
        (hand.x, hand.y) = (held(hand.x, wide * fit, lies.width()), held(hand.y, high * fit, lies.height()));
    });
    lay();
}

/// How far two fingers are apart, and the middle between them.
fn spread(fingers: &[Finger]) -> Option<(f64, (f64, f64))> {
    match fingers {
        [Finger { now: one, .. }, Finger { now: two, .. }] => {
            let (x, y) = (one.0 - two.0, one.1 - two.1);
            // At least a pixel: it is divided by.
            Some(((x * x + y * y).sqrt().max(1.0), ((one.0 + two.0) / 2.0, (one.1 + two.1) / 2.0)))
        }
        _ => None,
    }
}

fn place(event: &MouseEvent) -> (f64, f64) {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

fn picture() -> Option<HtmlImageElement> {
    let picture = document()?.query_selector(".lightbox [data-stage] img").ok()??;
    Some(picture.unchecked_into())
}

/// Only `transform` moves: no layout while a finger does.
fn lay() {
    let Some(picture) = picture() else { return };
    let transform = HAND.with_borrow(|hand| {
        let [x, y] = [hand.x, hand.y].map(|pixels| (pixels as i32).to_string());
        let percent = ((hand.scale * 100.0) as u32).to_string();
        ["translate(", &x, "px, ", &y, "px) scale(calc(", &percent, " / 100))"].concat()
    });
    let _ = picture.style().set_property("transform", &transform);
}
