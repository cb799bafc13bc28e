//! Where the search begins: the first focus in one of its fields, `/`, or its page brings `public/finder.js`, which does the
//! rest. What is asked for and what was found is not known here, and who does not search loads none of it.

/// What the search wants the app to know, or of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The reader is about to search: the focus is in a field.
    Begin,
    /// It waits for an answer.
    Wait,
    /// It waits for the first answer, and so for its engine.
    Start,
    /// There is an answer, or will be none.
    Arrive,
    /// It has pushed another address of the same page.
    Step,
}

/// Calls `act` with each sign, as long as the tab lives.
pub fn watch(act: impl Fn(Sign) + 'static) {
    #[cfg(target_arch = "wasm32")]
    wasm::watch(std::rc::Rc::new(act));
    #[cfg(not(target_arch = "wasm32"))]
    drop(act);
}

/// The reader is about to search from a page in this language.
pub fn begin(locale: &str) {
    #[cfg(target_arch = "wasm32")]
    let _ = wasm::call(locale, "begin", None);
    #[cfg(not(target_arch = "wasm32"))]
    let _ = locale;
}

/// The page of the search is there, in this language; `place` is where the reader was on it, in CSS pixels. `first` says that
/// it is the document's own page, on which the reader may have begun to write.
pub fn look(locale: &str, place: Option<f64>, first: bool) {
    #[cfg(target_arch = "wasm32")]
    let _ = wasm::call(locale, if first { "first" } else { "again" }, place);
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (locale, place, first);
}

#[cfg(target_arch = "wasm32")]
mod wasm {
    use super::Sign;
    use crate::browser::entry::{self, document};
    use crate::browser::listen;
    use gloo_timers::callback::Timeout;
    use std::rc::Rc;
    use wasm_bindgen::JsCast;
    use web_sys::{Event, HtmlElement, HtmlFormElement, KeyboardEvent};

    type Act = Rc<dyn Fn(Sign)>;

    const FORM: &str = "form[data-search]";
    const FIELD: &str = "form[data-search] input";
    /// The tag that brings the rest.
    const FINDER: &str = "script[data-look]";
    const UNREADY: &str = "script[data-look]:not([data-ready])";
    /// Marks a form that was sent before there was anybody to answer.
    const SENT: &str = "data-sent";

    /// Milliseconds the rest may take to come.
    const LIMIT: u32 = 20_000;

    pub(super) fn watch(act: Act) {
        for (name, sign) in [
            ("weltoffen:wait", Sign::Wait),
            ("weltoffen:start", Sign::Start),
            ("weltoffen:arrive", Sign::Arrive),
            ("weltoffen:step", Sign::Step),
        ] {
            let act = Rc::clone(&act);
            listen::window(name, move |_| act(sign.clone()));
        }
        let begin = Rc::clone(&act);
        listen::everywhere("focusin", move |event| {
            if listen::inside(event, FIELD).is_some() {
                begin(Sign::Begin);
            }
        });
        listen::everywhere("keydown", |event| {
            if is_slash(event) && focus().is_some() {
                event.prevent_default();
            }
        });
        listen::everywhere("submit", |event| {
            let form = listen::inside(event, FORM).filter(|_| is_unready());
            if let Some(form) = form {
                event.prevent_default();
                let _ = form.set_attribute(SENT, "");
            }
        });
        listen::everywhere("error", move |event| {
            if listen::inside(event, FINDER).is_some() {
                give_up();
                act(Sign::Arrive);
            }
        });
    }

    /// Tells `finder.js` what to look at, or has it come and see.
    pub(super) fn call(locale: &str, look: &str, place: Option<f64>) -> Option<()> {
        let document = document()?;
        let known = document.query_selector(FINDER).ok()?;
        let tag = match &known {
            Some(tag) => tag.clone(),
            None => document.create_element("script").ok()?,
        };
        tag.set_attribute("data-locale", locale).ok()?;
        tag.set_attribute("data-look", look).ok()?;
        match place {
            Some(place) => tag.set_attribute("data-place", &(place as i32).to_string()).ok()?,
            None => tag.remove_attribute("data-place").ok()?,
        }
        if known.is_some() {
            tag.dispatch_event(&Event::new("look").ok()?).ok()?;
        } else {
            tag.set_attribute("src", &entry::named("data-finder")?).ok()?;
            document.head()?.append_child(&tag).ok()?;
            Timeout::new(LIMIT, || {
                if is_unready() {
                    give_up();
                }
            })
            .forget();
        }
        Some(())
    }

    fn is_unready() -> bool {
        document().is_some_and(|document| document.query_selector(UNREADY).is_ok_and(|tag| tag.is_some()))
    }

    /// The rest does not come. The list of all pages, to which the form leads by itself, helps on, and the next focus tries
    /// again.
    fn give_up() -> Option<()> {
        let document = document()?;
        let one = |selector: &str| document.query_selector(selector).ok()?;
        one(FINDER)?.remove();
        if let Some(Ok(form)) = one("[data-sent]").map(JsCast::dyn_into::<HtmlFormElement>) {
            let _ = form.remove_attribute(SENT);
            let _ = form.submit();
        }
        one("#found-failed")?.remove_attribute("hidden").ok()
    }

    /// `/` leads to the field, but not where something is written or lies over the page.
    fn is_slash(event: &Event) -> bool {
        event.dyn_ref::<KeyboardEvent>().is_some_and(|pressed| {
            pressed.key().as_bytes() == [b'/']
                && !(pressed.alt_key() || pressed.ctrl_key() || pressed.meta_key() || pressed.is_composing())
        }) && listen::inside(event, "input, textarea, select, [contenteditable], dialog").is_none()
    }

    fn focus() -> Option<()> {
        document()?.query_selector(FIELD).ok()??.dyn_into::<HtmlElement>().ok()?.focus().ok()
    }
}
