//! Addresses and routes, both ways, for every shape.

use model::{Addresses, Locale};
use proptest::prelude::*;
use weltoffen::route::{Route, Target};

fn addresses(base: &str) -> Addresses {
    Addresses::parse(base, "de:,en:en,ar:ar,de-simple:leichte-sprache")
}

fn page(locale: Locale, path: &str) -> Route {
    Route { locale, target: Target::Page(path.to_owned()) }
}

#[test]
fn every_address_is_read_back_as_the_page_it_was_printed_for() {
    for base in ["/", "/international/"] {
        let at = addresses(base);
        for locale in Locale::ALL {
            for path in ["", "themen", "themen/internationales/dortmund-international", "ziel-7", "a-z"] {
                let printed = at.page(locale, path);
                assert!(printed.ends_with('/'), "{printed}");
                assert_eq!(Route::parse(&at, &printed), page(locale, path), "{printed}");
            }
        }
    }
}

#[test]
fn slashes_may_be_missing_or_doubled() {
    let at = addresses("/");
    for address in ["/themen/europa", "/themen/europa/", "//themen//europa//", "/themen/europa///"] {
        assert_eq!(Route::parse(&at, address), page(Locale::De, "themen/europa"), "{address}");
    }
    assert_eq!(Route::parse(&at, "/ar"), page(Locale::Ar, ""));
    assert_eq!(Route::parse(&at, "/leichte-sprache/"), page(Locale::DeSimple, ""));
}

#[test]
fn an_address_that_no_page_can_have_asks_for_nothing() {
    let at = addresses("/");
    for address in [
        "/..%2f..%2fetc",
        "/%2e%2e/x",
        "/themen/%00",
        "/%E0%A4%A",
        "/Themen",
        "/themen/a_b",
        "/x.json",
        "/a;b",
        "/a%5cb",
        "/a%252e",
        "/content%2fde",
        "/دورا",
        "/index.html",
        "/-a",
        "/a--b",
    ] {
        let route = Route::parse(&at, address);
        assert_eq!(route, Route { locale: Locale::De, target: Target::Nothing }, "{address}");
    }
    let long = ["/", &"a".repeat(10_000)].concat();
    assert_eq!(Route::parse(&at, &long).target, Target::Nothing);
    let deep = "/a".repeat(1_000);
    assert_eq!(Route::parse(&at, &deep).target, Target::Nothing);
    assert_eq!(Route::parse(&at, "/ar/%2e"), Route { locale: Locale::Ar, target: Target::Nothing });
}

#[test]
fn a_site_in_a_folder_answers_only_there() {
    let at = addresses("/international/");
    assert_eq!(Route::parse(&at, "/international"), page(Locale::De, ""));
    assert_eq!(Route::parse(&at, "/internationales/").target, Target::Nothing);
    assert_eq!(Route::parse(&at, "/").target, Target::Nothing);
}

proptest! {
    #[test]
    fn no_address_leads_outside_the_content_folder(pathname in "[/a-z0-9.%\\\\;?#-]{0,200}|.*") {
        let at = addresses("/");
        if let Target::Page(path) = Route::parse(&at, &pathname).target {
            prop_assert!(path.split('/').all(|slug| path.is_empty() || model::slug::is_slug(slug)));
            prop_assert!(!at.document(Locale::De, &path).contains(".."));
        }
    }
}
