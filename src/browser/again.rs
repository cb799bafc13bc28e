//! The button that asks for the same again (`data-again`), wherever it stands.

/// Calls `act` whenever a reader presses it.
pub fn watch(act: impl Fn() + 'static) {
    #[cfg(target_arch = "wasm32")]
    crate::browser::listen::everywhere("click", move |event| {
        if crate::browser::listen::inside(event, "[data-again]").is_some() {
            act();
        }
    });
    #[cfg(not(target_arch = "wasm32"))]
    let _ = act;
}
