//! Which drawings are taken and which are refused.

use builder::svg::{Fault, Size, check};

#[test]
fn plain_drawings_pass() {
    for (attributes, inner, size) in [
        ("width=\"30\" height=\"20\"", "<path d=\"M0 0h1\"/>", (30, 20)),
        ("width=\"30px\" height=\"20.4\"", "<title>x</title>", (30, 20)),
        ("viewBox=\"0 0 300 200\"", "", (300, 200)),
        ("viewBox=\"0,0,300,200\" width=\"100%\"", "<rect fill=\"url(#a)\"/>", (300, 200)),
        ("viewBox=\"0 0 3 2\"", "<style>.a{fill:url('#b')}</style>", (3, 2)),
        ("viewBox=\"0 0 3 2\"", "<use href=\"#b\"/>", (3, 2)),
    ] {
        let (width, height) = size;
        assert_eq!(check(&svg(attributes, inner)), Ok(Size { width, height }), "{attributes} {inner}");
    }
}

#[test]
fn what_could_run_or_load_is_refused() {
    for inner in [
        "<script>alert(1)</script>",
        "<foreignObject/>",
        "<image href=\"#a\"/>",
        "<a href=\"https://a.de\"/>",
        "<iframe/>",
        "<set attributeName=\"href\" to=\"javascript:x\"/>",
        "<animate/>",
        "<rect onclick=\"x()\"/>",
        "<rect OnClick=\"x()\"/>",
        "<use href=\"https://a.de/b.svg#c\"/>",
        "<use href=\"data:image/svg+xml,x\"/>",
        "<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"b.svg#c\"/>",
        "<rect fill=\"url(https://a.de)\"/>",
        "<rect style=\"fill:url( 'data:x' )\"/>",
        "<rect style=\"fill:\\75rl(x)\"/>",
        "<style>@import 'a.css';</style>",
        "<style>.a{background:image-set('a.png' 1x)}</style>",
        "<style><![CDATA[.a{fill:url(a.png)}]]></style>",
        "<rect fill=\"javascript:x\"/>",
        "<?xml-stylesheet href=\"a.css\"?>",
        "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\"/>",
        "<rect xml:base=\"https://a.de\"/>",
    ] {
        assert!(matches!(check(&svg("viewBox=\"0 0 3 2\"", inner)), Err(Fault::Unsafe(_))), "{inner}");
    }
    let entity = "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    assert!(matches!(check(entity.as_bytes()), Err(Fault::Unsafe(_))));
}

#[test]
fn a_drawing_says_how_large_it_is() {
    for attributes in
        ["", "width=\"30\"", "viewBox=\"0 0 0 0\"", "viewBox=\"0 0\"", "width=\"NaN\" height=\"inf\""]
    {
        assert_eq!(check(&svg(attributes, "")), Err(Fault::NoSize), "{attributes}");
    }
}

#[test]
fn anything_else_is_no_drawing() {
    let deep = "<g>".repeat(100_000);
    for bytes in [b"".as_slice(), b"<svg", b"<html/>", b"\xff\xfe", b"<svg/>", deep.as_bytes()] {
        assert!(matches!(check(bytes), Err(Fault::Unreadable(_))));
    }
    let nested = format!("{}{}", "<g>".repeat(2_000), "</g>".repeat(2_000));
    let _ = check(&svg("viewBox=\"0 0 3 2\"", &nested));
}

fn svg(attributes: &str, inner: &str) -> Vec<u8> {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}>{inner}</svg>").into_bytes()
}
