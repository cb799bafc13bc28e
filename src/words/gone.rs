//! The page of an address that was taken down. Printed into documents only: the app never says it, so its wasm does not
//! carry it.

use model::Locale;

/// The words around the editors' own explanation, in one language.
pub struct Gone {
    pub title: &'static str,
    /// The link to what may serve instead.
    pub instead: &'static str,
}

/// The words in a language.
pub fn of(locale: Locale) -> &'static Gone {
    match locale {
        Locale::De => &DE,
        Locale::En => &EN,
        Locale::Ar => &AR,
        Locale::DeSimple => &DE_SIMPLE,
    }
}

static DE: Gone =
    Gone { title: "Diese Seite gibt es nicht mehr", instead: "Stattdessen hilft vielleicht diese Seite" };
static EN: Gone = Gone { title: "This page has been taken down", instead: "This page may help instead" };
static AR: Gone = Gone {
    title: "لم تعد هذه الصفحة موجودة", instead: "قد تفيدك هذه الصفحة بدلًا منها"
};
static DE_SIMPLE: Gone =
    Gone { title: "Diese Seite gibt es nicht mehr", instead: "Vielleicht hilft Ihnen diese Seite" };
