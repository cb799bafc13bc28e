//! One picture: its size known before it loads, its credit beside it. A picture that is not there yet is an
//! empty plate that says so.

use super::{Html, Scene, el};
use model::{Picture, PictureKind};

/// Where a picture stands, which decides when it loads.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The first thing one sees: loaded before everything else.
    Lead,
    /// Further down: loaded when the reader comes near.
    Later,
}

/// A picture with its caption.
pub fn plate(scene: &Scene, picture: &Picture, place: Place) -> Html {
    let class = if place == Place::Lead { "plate full" } else { "plate" };
    el("figure")
        .class(class)
        .attr("data-ratio", ratio(picture))
        .child(sheet(scene, picture, place))
        .child(el("figcaption").child(credit(scene, picture)))
}

/// The picture itself, or the empty plate in its place.
pub fn sheet(scene: &Scene, picture: &Picture, place: Place) -> Html {
    match img(scene, picture, place) {
        Some(img) => {
            let img = img.lang(scene.foreign.filter(|_| !picture.alt.is_empty())).attr("alt", &picture.alt);
            encoded(scene, picture, place, img)
        }
        None => el("p")
            .class("plate__empty")
            .child(el("span").lang(scene.foreign).text(&picture.alt))
            .child(el("span").class("plate__pending").text(scene.words.not_drawn)),
    }
}

/// The bare image without its text alternative, if there is one already.
pub fn img(scene: &Scene, picture: &Picture, place: Place) -> Option<Html> {
    let src = picture.src.as_ref()?;
    let when = match place {
        Place::Lead => ("fetchpriority", "high"),
        Place::Later => ("loading", "lazy"),
    };
    // `loading` stands before `src`: some browsers start to load as soon as they know the address.
    let img = el("img").attr(when.0, when.1).attr("decoding", "async");
    let img = if picture.stem().is_some() { sizes(scene, picture, place, ".jpg", img) } else { img };
    let img = img.attr("src", &scene.file(src));
    let img = img.attr_if("data-tone", picture.tone.map(|tone| tone.to_string()).as_deref());
    let img = img.attr("width", &picture.width.to_string()).attr("height", &picture.height.to_string());
    Some(img.attr_if("data-plate", (place == Place::Lead).then_some("")))
}

/// The image of a photograph with its lighter encoding for browsers that read it; a drawing as it is.
pub fn encoded(scene: &Scene, picture: &Picture, place: Place, img: Html) -> Html {
    if picture.stem().is_none() {
        return img;
    }
    let source = el("source").attr("type", "image/avif");
    el("picture").child(sizes(scene, picture, place, ".avif", source)).child(img)
}

/// Every width of a photograph, and how wide it will be: the browser takes what its screen needs.
fn sizes(scene: &Scene, picture: &Picture, place: Place, ending: &str, element: Html) -> Html {
    let stem = scene.file(picture.stem().unwrap_or_default());
    let mut files = String::new();
    for width in picture.widths() {
        let width = width.to_string();
        let comma = if files.is_empty() { "" } else { ", " };
        files.push_str(&[comma, &stem, "-", &width, ending, " ", &width, "w"].concat());
    }
    // A browser that knows `auto` measures for itself, where it loads late enough to.
    let sizes = match place {
        Place::Lead => "100vw",
        Place::Later => "auto, (max-width: 40rem) 100vw, 26rem",
    };
    element.attr("sizes", sizes).attr("srcset", &files)
}

/// The line that must stand with the picture, and how the picture was made.
pub fn credit(scene: &Scene, picture: &Picture) -> Html {
    let kind = match picture.kind {
        PictureKind::Drawing => scene.words.drawing,
        PictureKind::Photo => scene.words.photo,
    };
    let credit = el("span").class("credit");
    if picture.credit.starts_with(kind) {
        credit.text(&picture.credit)
    } else {
        credit.text(kind).text(": ").child(el("bdi").lang(scene.facts_in()).text(&picture.credit))
    }
}

/// Width to height in hundredths, as the nearest of the steps that the stylesheet knows.
pub fn ratio(picture: &Picture) -> &'static str {
    let exact = u64::from(picture.width) * 100 / u64::from(picture.height.max(1));
    let steps = RATIOS.iter().min_by_key(|(step, _)| step.abs_diff(exact));
    steps.map_or("150", |(_, name)| name)
}

const RATIOS: [(u64, &str); 20] = [
    (50, "50"),
    (56, "56"),
    (60, "60"),
    (67, "67"),
    (71, "71"),
    (75, "75"),
    (80, "80"),
    (90, "90"),
    (100, "100"),
    (110, "110"),
    (120, "120"),
    (125, "125"),
    (133, "133"),
    (140, "140"),
    (150, "150"),
    (160, "160"),
    (167, "167"),
    (178, "178"),
    (200, "200"),
    (250, "250"),
];
