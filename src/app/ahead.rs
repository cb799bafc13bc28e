//! The view that will probably be shown next, drawn while the reader still makes up her mind. It loads nothing, and shows
//! nothing itself.

use super::shown::Shown;

/// Draws a view aside. It takes the place of the one drawn ahead before, if that was not shown. One that is laid out, too,
/// has the fonts fetched it needs.
pub(super) fn draw_ahead(shown: &Shown, is_laid_out: bool) {
    #[cfg(target_arch = "wasm32")]
    wasm::draw_ahead(shown, is_laid_out);
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (shown, is_laid_out);
}

#[cfg(target_arch = "wasm32")]
pub(super) use wasm::drawn;

#[cfg(target_arch = "wasm32")]
mod wasm {
    use crate::app::{Content, Shown};
    use crate::browser::stage;
    use crate::shell;
    use crate::view::html::Rest;
    use crate::view::status::Progress;
    use leptos::tachys::renderer::types::Element;
    use model::Page;
    use std::cell::RefCell;
    use std::sync::Arc;

    /// A whole view as elements, what its parts have yet to get, and how far the app is with it.
    pub(in crate::app) type Drawn = (&'static str, Vec<Element>, Rest);

    thread_local! {
        static AHEAD: RefCell<Option<(Arc<Page>, Drawn)>> = const { RefCell::new(None) };
    }

    pub(super) fn draw_ahead(shown: &Shown, is_laid_out: bool) {
        if let Content::Ready(page) = &shown.content
            && !AHEAD.with_borrow(|ahead| ahead.as_ref().is_some_and(|(drawn, _)| Arc::ptr_eq(drawn, page)))
        {
            let drawn = draw(shown);
            if is_laid_out {
                stage::rehearse(&drawn.1);
            }
            AHEAD.set(Some((Arc::clone(page), drawn)));
        }
    }

    /// The view as elements, from the store or drawn now.
    pub(in crate::app) fn drawn(shown: &Shown) -> Drawn {
        match (AHEAD.take(), &shown.content) {
            (Some((page, drawn)), Content::Ready(now)) if Arc::ptr_eq(&page, now) => drawn,
            _ => draw(shown),
        }
    }

    #[inline(never)]
    fn draw(shown: &Shown) -> Drawn {
        let state = shell::state_while(Progress::Arrived, &shown.content);
        let mut rest = Rest::default();
        let parts = shell::frame(shown, state).into_iter().map(|part| part.begin(&mut rest)).collect();
        (state, parts, rest)
    }
}
