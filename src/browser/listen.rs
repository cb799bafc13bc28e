//! Listening to the window, for as long as the tab lives. Knows no meaning of any event.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{AddEventListenerOptions, Element, Event, MouseEvent};

/// Hears an event wherever in the document it happens, before anybody else does, without holding up scrolling.
pub(crate) fn everywhere(event: &str, act: impl Fn(&Event) + 'static) {
    let options = AddEventListenerOptions::new();
    options.set_capture(true);
    options.set_passive(event == "wheel");
    listen(event, &options, Box::new(act));
}

/// Hears an event of the window itself, or one that bubbles up to it.
pub(crate) fn window(event: &str, act: impl Fn(&Event) + 'static) {
    listen(event, &AddEventListenerOptions::new(), Box::new(act));
}

/// The link an event happened in, as it stands in `href`.
pub(crate) fn link(event: &Event) -> Option<Element> {
    inside(event, "a[href]")
}

/// The innermost element of this kind around the place of an event.
pub(crate) fn inside(event: &Event, selector: &str) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok()?
}

/// Whether a click means "go there" and nothing else, such as a new tab.
pub(crate) fn is_plain(event: &Event) -> bool {
    event.dyn_ref::<MouseEvent>().is_some_and(|click| {
        click.button() == 0 && !(click.meta_key() || click.ctrl_key() || click.shift_key() || click.alt_key())
    })
}

/// The path that link leads to, if it leads to this site: without query and fragment.
pub(crate) fn link_of(event: &Event) -> Option<String> {
    let href = link(event)?.get_attribute("href")?;
    let path = href.split(['?', '#']).next()?;
    path.starts_with('/').then(|| path.to_owned())
}

/// Boxed, so that it is compiled once.
fn listen(event: &str, options: &AddEventListenerOptions, act: Box<dyn Fn(&Event)>) {
    let Some(window) = web_sys::window() else { return };
    let closure = Closure::<dyn Fn(Event)>::new(move |event: Event| act(&event));
    let callback = closure.as_ref().unchecked_ref();
    let _ = window.add_event_listener_with_callback_and_add_event_listener_options(event, callback, options);
    // Listens as long as the tab lives.
    closure.forget();
}
