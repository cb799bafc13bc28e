//! The search's worker, the fields one searches with, and the place of what was found. What is asked for and what an
//! answer means is not decided here.

/// What a reader or the worker brings about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The reader is about to search: the focus is in a field.
    Begin,
    /// This stands in the field of the page now.
    Type(String),
    /// The reader sent these words to this page.
    Send { page: String, words: String },
    /// The reader follows a link that asks again in other words or of fewer pages.
    Follow(String),
    /// Back or Forward was used; the address bar shows this path and this query.
    Return { path: String, address: String },
    /// The worker answers.
    Hear(String),
    /// There is no worker, or it broke.
    Fail,
}

/// Calls `act` with each wish, as long as the tab lives.
pub fn watch(act: impl Fn(Wish) + 'static) {
    #[cfg(target_arch = "wasm32")]
    wasm::watch(std::rc::Rc::new(act));
    #[cfg(not(target_arch = "wasm32"))]
    drop(act);
}

/// Asks the worker, which starts with the first question: the query of an address, on a page in this language.
pub fn send(locale: &str, asked: &str) {
    #[cfg(target_arch = "wasm32")]
    wasm::send(locale, asked);
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (locale, asked);
}

/// Puts words into the field of the page, and gives back what stands there then. `keep` leaves what a reader has written.
pub fn fill(words: &str, keep: bool) -> String {
    #[cfg(target_arch = "wasm32")]
    if let Some(field) = wasm::field() {
        if !keep || field.value().is_empty() {
            field.set_value(words);
        }
        return field.value();
    }
    let _ = keep;
    words.to_owned()
}

/// Words as they stand in a query: `a+b%20c` is "a b c".
pub fn decode(text: &str) -> String {
    let text = text.replace('+', " ");
    #[cfg(target_arch = "wasm32")]
    if let Ok(decoded) = js_sys::decode_uri_component(&text) {
        return decoded.into();
    }
    text
}

/// The opposite of [`decode`].
pub fn encode(words: &str) -> String {
    #[cfg(target_arch = "wasm32")]
    {
        js_sys::encode_uri_component(words).into()
    }
    #[cfg(not(target_arch = "wasm32"))]
    words.to_owned()
}

/// Leads to another page of this site as a link does.
pub fn follow(address: &str) {
    #[cfg(target_arch = "wasm32")]
    let _ = wasm::follow(address);
    #[cfg(not(target_arch = "wasm32"))]
    let _ = address;
}

#[cfg(target_arch = "wasm32")]
pub use super::found::show;

#[cfg(target_arch = "wasm32")]
mod wasm {
    use super::Wish;
    use crate::browser::entry::{self, document};
    use crate::browser::{keys, listen};
    use gloo_timers::callback::Timeout;
    use std::cell::RefCell;
    use std::rc::Rc;
    use wasm_bindgen::JsCast;
    use wasm_bindgen::closure::Closure;
    use web_sys::{Event, HtmlElement, HtmlInputElement, MessageEvent, Worker};

    type Act = Rc<dyn Fn(Wish)>;

    thread_local! {
        static ACT: RefCell<Option<Act>> = const { RefCell::new(None) };
        static WORKER: RefCell<Option<Worker>> = const { RefCell::new(None) };
        /// Each is dropped, and so cancelled, by the next.
        static TYPING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
        static WAITING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
    }

    /// Milliseconds after the last letter until the worker is asked.
    const REST: u32 = 120;
    /// Milliseconds without any answer after which a worker is given up.
    const LIMIT: u32 = 20_000;

    const FIELD: &str = "form[data-search] input";

    pub(super) fn watch(act: Act) {
        ACT.set(Some(act));
        listen::everywhere("focusin", |event| {
            if listen::inside(event, FIELD).is_some() {
                tell(Wish::Begin);
            }
        });
        listen::everywhere("input", |event| {
            let is_ours = field().is_some_and(|field| event.target().is_some_and(|at| at == ****field));
            if is_ours {
                let ask = || tell(Wish::Type(field().map(|field| field.value()).unwrap_or_default()));
                TYPING.set(Some(Timeout::new(REST, ask)));
            }
        });
        listen::everywhere("submit", |event| {
            let _ = submit(event);
        });
        listen::everywhere("click", |event| {
            if let Some(address) = listen::inside(event, "a[data-ask]").filter(|_| keys::is_plain(event))
                && let Some(address) = address.get_attribute("href")
            {
                event.prevent_default();
                event.stop_propagation();
                tell(Wish::Follow(address));
            }
        });
        listen::window("popstate", |_| {
            let Some(location) = web_sys::window().map(|window| window.location()) else { return };
            if let (Ok(path), Ok(query)) = (location.pathname(), location.search()) {
                tell(Wish::Return { address: [path.as_str(), &query].concat(), path });
            }
        });
        keys::watch();
    }

    pub(super) fn send(locale: &str, asked: &str) {
        let named = |name| entry::named(name).unwrap_or_default();
        // As the worker's `question::Question` reads it.
        let message = [&named("data-base"), &named("data-locales"), locale, asked].join("\n");
        if WORKER.with_borrow(Option::is_none) {
            WORKER.set(start());
        }
        let sent = WORKER.with_borrow(|worker| {
            worker.as_ref().is_some_and(|worker| worker.post_message(&message.as_str().into()).is_ok())
        });
        if sent {
            WAITING.set(Some(Timeout::new(LIMIT, fail)));
        } else {
            fail();
        }
    }

    /// The field on the page of the search.
    pub(super) fn field() -> Option<HtmlInputElement> {
        document()?.query_selector(&["main ", FIELD].concat()).ok()??.dyn_into().ok()
    }

    pub(super) fn follow(address: &str) -> Option<()> {
        let document = document()?;
        let link: HtmlElement = document.create_element("a").ok()?.dyn_into().ok()?;
        link.set_attribute("href", address).ok()?;
        document.body()?.append_child(&link).ok()?;
        link.click();
        link.remove();
        Some(())
    }

    fn submit(event: &Event) -> Option<()> {
        let form = listen::inside(event, "form[data-search]")?;
        let field: HtmlInputElement = form.query_selector("input").ok()??.dyn_into().ok()?;
        event.prevent_default();
        TYPING.set(None);
        tell(Wish::Send { page: form.get_attribute("data-search")?, words: field.value() });
        Some(())
    }

    fn tell(wish: Wish) {
        // Borrowed no longer than that: what is done about it may tell the next.
        if let Some(act) = ACT.with_borrow(Clone::clone) {
            act(wish);
        }
    }

    /// Starts the worker the document names.
    fn start() -> Option<Worker> {
        let worker = Worker::new(&entry::named("data-search")?).ok()?;
        let hear = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| {
            WAITING.set(None);
            match event.data().as_string().filter(|answer| answer.starts_with('{')) {
                Some(answer) => tell(Wish::Hear(answer)),
                None => fail(),
            }
        });
        let break_off = Closure::<dyn Fn(Event)>::new(|_| fail());
        worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        worker.set_onerror(Some(break_off.as_ref().unchecked_ref()));
        hear.forget();
        break_off.forget();
        Some(worker)
    }

    /// A broken worker answers nothing more; the next question gets a new one.
    fn fail() {
        WAITING.set(None);
        if let Some(worker) = WORKER.take() {
            worker.terminate();
        }
        tell(Wish::Fail);
    }
}
