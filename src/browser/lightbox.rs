//! The dialog that shows a picture over the page: opened and closed, its keys and buttons. What they mean for the address
//! is not decided here; what moves the picture itself is in `zoom`.

/// What a reader asks for with a key, a button or a gesture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    Next,
    Previous,
    First,
    Last,
    Close,
    Slideshow,
}

/// Calls `act` with each wish, as long as the tab lives.
pub fn watch(act: impl Fn(Wish) + 'static) {
    #[cfg(target_arch = "wasm32")]
    wasm::watch(std::rc::Rc::new(act));
    #[cfg(not(target_arch = "wasm32"))]
    drop(act);
}

/// Whether the browser lets a page fill the screen.
pub fn can_fill_screen() -> bool {
    #[cfg(target_arch = "wasm32")]
    {
        crate::browser::entry::document().is_some_and(|document| document.fullscreen_enabled())
    }
    #[cfg(not(target_arch = "wasm32"))]
    false
}

#[cfg(target_arch = "wasm32")]
pub use wasm::{hide, show};

#[cfg(target_arch = "wasm32")]
mod wasm {
    use super::Wish;
    use crate::browser::entry::document;
    use crate::browser::{arrival, listen, settle, zoom};
    use std::cell::RefCell;
    use std::rc::Rc;
    use wasm_bindgen::JsCast;
    use web_sys::{Element, Event, HtmlDialogElement, HtmlElement, KeyboardEvent};

    const FAILED: &str = "data-failed";

    /// What is called with each wish.
    type Grant = Rc<dyn Fn(Wish)>;

    thread_local! {
        /// What gestures call, until `zoom` has it.
        static FINGERS: RefCell<Option<Grant>> = const { RefCell::new(None) };
    }

    /// Opens the dialog, or brings the one that is open up to date; its buttons stay, and the focus on them.
    pub fn show(dialog: &Element) {
        match standing() {
            Some(old) => settle::children(&old, dialog),
            None => {
                let Some(body) = document().and_then(|document| document.body()) else { return };
                let _ = body.append_child(dialog);
                if let Some(dialog) = dialog.dyn_ref::<HtmlDialogElement>() {
                    let _ = dialog.show_modal();
                }
                if let Some(act) = FINGERS.take() {
                    zoom::watch(act);
                }
            }
        }
        zoom::reset();
    }

    /// Closes the dialog, if it is open. The focus goes to the link to this address, which comes into view.
    pub fn hide(href: Option<&str>) {
        let Some(dialog) = standing() else { return };
        dialog.close();
        dialog.remove();
        let Some((document, href)) = document().zip(href) else { return };
        let link = document.query_selector(&["[data-enlarge][href='", href, "']"].concat());
        if let Ok(Some(Ok(link))) = link.map(|link| link.map(JsCast::dyn_into::<HtmlElement>)) {
            let _ = link.focus();
        }
    }

    pub(super) fn watch(act: Grant) {
        let wish = Rc::clone(&act);
        listen::everywhere("click", move |event| click(event, &*wish));
        let wish = Rc::clone(&act);
        listen::everywhere("keydown", move |event| key(event, &*wish));
        let wish = Rc::clone(&act);
        // Esc, and on Android the gesture that leads back. The address decides, so the dialog waits.
        listen::everywhere("cancel", move |event| {
            if standing().is_some() {
                event.prevent_default();
                wish(Wish::Close);
            }
        });
        listen::everywhere("error", |event| {
            if let Some(stage) = listen::inside(event, ".lightbox [data-stage]") {
                let _ = stage.set_attribute(FAILED, "");
            }
        });
        FINGERS.set(Some(act));
    }

    fn standing() -> Option<HtmlDialogElement> {
        document()?.get_element_by_id("lightbox")?.dyn_into().ok()
    }

    fn click(event: &Event, wish: &dyn Fn(Wish)) {
        let Some(dialog) = standing() else { return };
        // What is beside the dialog belongs to it: its backdrop.
        if event.target().is_some_and(|target| target == *dialog.as_ref()) {
            return wish(Wish::Close);
        }
        let button = listen::inside(event, "[data-lightbox]:not([aria-disabled=true])");
        let Some(what) = button.and_then(|button| button.get_attribute("data-lightbox")) else { return };
        match what.as_str() {
            "next" => wish(Wish::Next),
            "previous" => wish(Wish::Previous),
            "close" => wish(Wish::Close),
            "slideshow" => wish(Wish::Slideshow),
            "larger" => zoom::step(true),
            "smaller" => zoom::step(false),
            "full-screen" => fill_screen(&dialog),
            "reload" => reload(&dialog),
            _ => {}
        }
    }

    fn key(event: &Event, wish: &dyn Fn(Wish)) {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if event.alt_key() || event.ctrl_key() || event.meta_key() {
            return;
        }
        if standing().is_none() {
            // A link that opens something over the page is pressed like a button, too.
            if let Some(link) = listen::inside(event, "[data-enlarge]").filter(|_| event.key() == " ")
                && let Ok(link) = link.dyn_into::<HtmlElement>()
            {
                event.prevent_default();
                link.click();
            }
            return;
        }
        let is_ltr = zoom::forward() > 0.0;
        let wanted = match event.key().as_str() {
            "ArrowRight" if is_ltr => Wish::Next,
            "ArrowLeft" if is_ltr => Wish::Previous,
            "ArrowRight" => Wish::Previous,
            "ArrowLeft" => Wish::Next,
            "Home" => Wish::First,
            "End" => Wish::Last,
            "+" => return zoom::step(true),
            "-" => return zoom::step(false),
            "0" => return zoom::reset(),
            _ => return,
        };
        event.prevent_default();
        wish(wanted);
    }

    fn fill_screen(dialog: &HtmlDialogElement) {
        let Some(document) = document() else { return };
        if document.fullscreen_element().is_some() {
            document.exit_fullscreen();
        } else {
            let _ = dialog.request_fullscreen();
        }
    }

    /// Asks for the picture once more. The button that was pressed goes, and the focus with it.
    fn reload(dialog: &HtmlDialogElement) {
        let Ok(Some(img)) = dialog.query_selector("[data-failed] img") else { return };
        if let (Ok(Some(stage)), Some(src)) = (img.closest("[data-failed]"), img.get_attribute("src")) {
            let _ = stage.remove_attribute(FAILED);
            let _ = img.set_attribute("src", &src);
        }
        arrival::focus("lightbox-close");
    }
}
