//! From JSON to the types of this crate, leniently: unknown fields are ignored, a broken item of a list is dropped, a
//! word unknown to an enum becomes its neutral variant. Strictness is for editors, in the builder.

use crate::*;

/// A type that can be read from JSON.
pub trait Read: Sized {
    /// `None` if the value does not fit.
    fn read(json: &Json) -> Option<Self>;

    /// What an absent field means; `None` if it must not be absent.
    fn absent() -> Option<Self> {
        None
    }
}

/// Reads a document of the site: a [`Page`] or a [`Site`].
pub fn document<T: Read>(text: &str) -> Option<T> {
    T::read(&Json::parse(text)?)
}

fn field<T: Read>(json: &Json, name: &str) -> Option<T> {
    match json.field(name) {
        Json::Null => T::absent(),
        value => T::read(value),
    }
}

/// As [`field`], but an absent text is an empty one.
fn text_or_empty(json: &Json, name: &str) -> Option<String> {
    match json.field(name) {
        Json::Null => Some(String::new()),
        value => String::read(value),
    }
}

macro_rules! record {
    ($type:ident { $($field:ident $(($key:literal))? $(or $empty:ident)?),* $(,)? }) => {
        impl Read for $type {
            fn read(json: &Json) -> Option<$type> {
                if !matches!(json, Json::Object(_)) {
                    return None;
                }
                Some($type { $($field: record!(@read json, $field $(($key))? $(or $empty)?)),* })
            }
        }
    };
    (@read $json:ident, $field:ident or empty) => { text_or_empty($json, stringify!($field))? };
    (@read $json:ident, $field:ident ($key:literal)) => { field($json, $key)? };
    (@read $json:ident, $field:ident) => { field($json, stringify!($field))? };
}

macro_rules! words {
    ($type:ident { $($word:literal => $variant:ident),* $(,)? } $(else $other:ident)?) => {
        impl Read for $type {
            fn read(json: &Json) -> Option<$type> {
                match json.text()? {
                    $($word => Some($type::$variant),)*
                    _ => words!(@other $type $($other)?),
                }
            }
        }
    };
    (@other $type:ident $other:ident) => { Some($type::$other) };
    (@other $type:ident) => { None };
}

record!(Page {
    schema, build, id, document_type("type"), locale, lang, path or empty, title, short_title, kicker, description, lede,
    body, picture, trail, also_under, children, previous, next, related, goals, written_in, translation, office, sources,
    published, updated, confirmed, draft, partnership, exhibition, hanging, goal, contributors, ways,
    recent, map, letters, matrix,
});
record!(Site {
    schema,
    build,
    locale,
    locales,
    name,
    publisher,
    origin,
    home_city,
    menu,
    footer,
    search,
    feedback
});
record!(HomeCity { name, geo });
record!(Geo { lat, lon });
record!(Link { title, path or empty, lang });
record!(Teaser {
    title, path or empty, lang, document_type("type"), kicker, description or empty, goal, goals, since, country, dormant, picture,
    updated, partnerships,
});
record!(Related { reason, shared, goals, teaser });
record!(Contributor { contribution, teaser });
record!(GoalRef { goal, contribution, link });
record!(Translation { of, machine, reviewed, outdated });
record!(Office { name, address, phone });
record!(Source { title, url, accessed });
record!(Block { kind, text, items });
record!(Run { text, emphasis, strong, page, lang, url });
record!(Picture {
    src, width, height, tone, alt or empty, kind, creator or empty, credit or empty, rights or empty, date
});
record!(Exhibition { creators, start_date, end_date, venue, notice, required_statement, photos });
record!(Venue { name, address });
record!(Photo { id, title, caption, description, picture, content_note, second });
record!(Hanging { photo, number, count, required_statement });
record!(SecondCaption { lang, title, caption });
record!(Partnership {
    category,
    status,
    status_since,
    status_note,
    since,
    until,
    place,
    name_local,
    country,
    geo,
    distance_km,
    population,
    fields_of_work,
    milestones,
    partners,
});
record!(LocalName { text, lang });
record!(Population { value, as_of, source });
record!(FieldOfWork { title, text, goals });
record!(Milestone { date, title, text });
record!(Partner { name, role, url });

record!(Map { panels, places });
record!(Panel { width, height, land, frame or empty, home, spots });
record!(Spot { number, x, y, at_x, at_y });
record!(Place { title, path, lang, country, continent, distance_km, since, category, dormant });
record!(Letter { letter, path, entries });
record!(MatrixRow { link, goals });

words!(DocumentType {
    "home" => Home, "topic" => Topic, "partnership" => Partnership, "exhibition" => Exhibition, "photo" => Photo,
    "goal_index" => GoalIndex, "goal" => Goal, "map" => Map, "a_to_z" => AToZ,
    "search" => Search,
} else Article);
words!(BlockKind {
    "paragraph" => Paragraph, "heading" => Heading, "subheading" => Subheading, "bullet_list" => BulletList,
    "numbered_list" => NumberedList, "quote" => Quote,
} else Unknown);
words!(Reason {
    "editors_choice" => EditorsChoice, "same_goal" => SameGoal, "same_country" => SameCountry, "same_office" => SameOffice,
    "same_programme" => SameProgramme, "part_of" => PartOf, "background" => Background,
} else Other);
words!(Category {
    "partnerschaft" => Partnerschaft, "freundschaft" => Freundschaft, "kontakt" => Kontakt,
    "projektpartnerschaft" => Projektpartnerschaft,
} else Other);
words!(Status { "geplant" => Geplant, "aktiv" => Aktiv, "ruhend" => Ruhend, "beendet" => Beendet } else Other);
words!(Continent {
    "europe" => Europe, "asia" => Asia, "africa" => Africa, "america" => America,
} else Oceania);
words!(PictureKind { "photo" => Photo } else Drawing);
words!(Contribution { "direct" => Direct, "indirect" => Indirect });

impl Read for Locale {
    fn read(json: &Json) -> Option<Locale> {
        Locale::parse(json.text()?)
    }
}

impl Read for Date {
    fn read(json: &Json) -> Option<Date> {
        Date::parse(json.text()?)
    }
}

impl Read for Goal {
    fn read(json: &Json) -> Option<Goal> {
        Goal::new(u8::try_from(json.int()?).ok()?)
    }
}

impl Read for String {
    fn read(json: &Json) -> Option<String> {
        json.text().map(str::to_owned)
    }
}

impl Read for bool {
    fn read(json: &Json) -> Option<bool> {
        match json {
            Json::Bool(value) => Some(*value),
            _ => None,
        }
    }

    fn absent() -> Option<bool> {
        Some(false)
    }
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl Read for $type {
            fn read(json: &Json) -> Option<$type> {
                <$type>::try_from(json.int()?).ok()
            }
        }
    )*};
}

integers!(u16, u32, i32);

/// An optional part that does not fit is left out.
impl<T: Read> Read for Option<T> {
    fn read(json: &Json) -> Option<Option<T>> {
        Some(T::read(json))
    }

    fn absent() -> Option<Option<T>> {
        Some(None)
    }
}

/// An item that does not fit is left out; the others stay.
impl<T: Read> Read for Vec<T> {
    fn read(json: &Json) -> Option<Vec<T>> {
        match json {
            Json::List(items) => Some(items.iter().filter_map(T::read).collect()),
            _ => None,
        }
    }

    fn absent() -> Option<Vec<T>> {
        Some(Vec::new())
    }
}
