//! XMP: an RDF block in XML, with the same facts as attributes or as elements (ISO 16684-1).

use super::{Notes, clean};
use roxmltree::{Document, Node, ParsingOptions};

const DC: &str = "http://purl.org/dc/elements/1.1/";
const PHOTOSHOP: &str = "http://ns.adobe.com/photoshop/1.0/";
const EXIF: &str = "http://ns.adobe.com/exif/1.0/";
const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/// Reads a packet; one that is no XML says nothing.
pub(super) fn read(packet: &[u8]) -> Notes {
    let text = String::from_utf8_lossy(packet);
    let options = ParsingOptions { allow_dtd: false, nodes_limit: 100_000, ..ParsingOptions::default() };
    let text = text.trim_matches(|c: char| c == '\0' || c == '\u{feff}' || c.is_whitespace());
    let Ok(document) = Document::parse_with_options(text, options) else { return Notes::default() };
    let value = |space, name| value(&document, space, name);
    Notes {
        creator: value(DC, "creator"),
        credit: value(PHOTOSHOP, "Credit").or_else(|| value(DC, "rights")),
        caption: value(DC, "description"),
        place: value(EXIF, "GPSLatitude").or_else(|| value(EXIF, "GPSLongitude")).is_some(),
    }
}

/// The first value of a property, wherever it stands.
fn value(document: &Document<'_>, space: &str, name: &str) -> Option<String> {
    document.descendants().filter(Node::is_element).find_map(|node| {
        if node.has_tag_name((space, name)) {
            let item = node.descendants().find(|inner| inner.has_tag_name((RDF, "li"))).unwrap_or(node);
            return item.text().and_then(clean);
        }
        node.attribute((space, name)).and_then(clean)
    })
}
