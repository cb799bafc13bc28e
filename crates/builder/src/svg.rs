//! Drawings from editors: how large they are and whether they are safe to show. SVG can carry scripts and ask for
//! files elsewhere; one that could is refused (look-alike of OWASP ASVS 5.0, 1.3.4), never repaired.

use roxmltree::{Document, Node, ParsingOptions};

/// Width and height in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

/// Why a drawing is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not readable as SVG; says why, in German.
    Unreadable(String),
    /// Could run a script or load something; says what, in German.
    Unsafe(String),
    /// Says no size.
    NoSize,
}

/// Elements of a still drawing. Any other is refused: scripts, embedded pages, animations that could set links.
const ELEMENTS: &[&str] = &[
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "title",
    "desc",
    "metadata",
    "style",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "textPath",
    "linearGradient",
    "radialGradient",
    "stop",
    "pattern",
    "clipPath",
    "mask",
    "marker",
    "filter",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
];

const SVG: &str = "http://www.w3.org/2000/svg";

/// Checks a drawing.
///
/// # Errors
/// The first fault found.
pub fn check(bytes: &[u8]) -> Result<Size, Fault> {
    let text = std::str::from_utf8(bytes)
        .map_err(|_| Fault::Unreadable("Die Datei ist nicht in UTF-8 geschrieben.".to_owned()))?;
    let lower = text.to_ascii_lowercase();
    if lower.contains("<!doctype") || lower.contains("<!entity") {
        return Err(Fault::Unsafe("eine DOCTYPE- oder ENTITY-Angabe".to_owned()));
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: 200_000, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options)
        .map_err(|error| Fault::Unreadable(format!("Die Datei ist kein gültiges XML ({error}).")))?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" || root.tag_name().namespace() != Some(SVG) {
        return Err(Fault::Unreadable(
            "Das äußerste Element ist kein <svg> im Namensraum von SVG.".to_owned(),
        ));
    }
    for node in document.descendants() {
        check_node(node)?;
    }
    size(root).ok_or(Fault::NoSize)
}

fn check_node(node: Node<'_, '_>) -> Result<(), Fault> {
    let refuse = |what: String| Err(Fault::Unsafe(what));
    if node.is_pi() {
        return refuse("eine Verarbeitungsanweisung (<?…?>)".to_owned());
    }
    if !node.is_element() {
        return Ok(());
    }
    let name = node.tag_name().name();
    if node.tag_name().namespace() == Some(SVG) && !ELEMENTS.contains(&name) {
        return refuse(format!("das Element <{name}>"));
    }
    if node.tag_name().namespace() != Some(SVG) && !is_in_metadata(node) {
        return refuse(format!("das fremde Element <{name}>"));
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        if key.to_ascii_lowercase().starts_with("on") {
            return refuse(format!("das Attribut {key}"));
        }
        let is_link = matches!(key.to_ascii_lowercase().as_str(), "href" | "src" | "base" | "data");
        if is_link && !value.trim_start().starts_with('#') && !is_in_metadata(node) {
            return refuse(format!("ein Verweis nach außen ({key}=\"{}\")", short(value)));
        }
        check_css(value)?;
    }
    match node.tag_name().name() {
        "style" => node.children().filter_map(|child| child.text()).try_for_each(check_css),
        _ => Ok(()),
    }
}

/// Refuses what CSS, in attributes or style elements, could load. CSS may write any letter as an escape, so
/// escapes are refused altogether.
fn check_css(css: &str) -> Result<(), Fault> {
    let refuse = |what: &str| Err(Fault::Unsafe(format!("{what} ({})", short(css))));
    let lower: String =
        css.to_ascii_lowercase().chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    if lower.contains("javascript:") || lower.contains("expression(") {
        return refuse("ein Skript");
    }
    if lower.contains('\\') {
        return refuse("ein verschlüsseltes Zeichen in CSS");
    }
    if lower.contains("@import") || lower.contains("image-set(") || lower.contains("src(") {
        return refuse("ein Verweis nach außen");
    }
    let mut rest = lower.as_str();
    while let Some((_, after)) = rest.split_once("url(") {
        if !after.trim_start_matches(['"', '\'']).starts_with('#') {
            return refuse("ein Verweis nach außen");
        }
        rest = after;
    }
    Ok(())
}

/// Editors' programs leave notes of their own in `<metadata>`; browsers do not act on them.
fn is_in_metadata(node: Node<'_, '_>) -> bool {
    node.ancestors().skip(1).any(|outer| outer.tag_name().name() == "metadata")
}

fn size(root: Node<'_, '_>) -> Option<Size> {
    let length = |name: &str| root.attribute(name).and_then(pixels);
    if let (Some(width), Some(height)) = (length("width"), length("height")) {
        return Some(Size { width, height });
    }
    let view_box = root.attribute("viewBox")?;
    let numbers: Vec<&str> = view_box.split([' ', ',']).filter(|part| !part.is_empty()).collect();
    match numbers[..] {
        [_, _, width, height] => Some(Size { width: pixels(width)?, height: pixels(height)? }),
        _ => None,
    }
}

/// A length without unit or in `px`, rounded; between 1 and 20,000.
fn pixels(text: &str) -> Option<u32> {
    let number: f64 = text.trim().trim_end_matches("px").parse().ok()?;
    (1.0..=20_000.0).contains(&number).then(|| number.round() as u32)
}

fn short(text: &str) -> String {
    text.trim().chars().take(40).collect()
}
