//! The stylesheet on the wire: bundled, and told apart from what is no CSS.

use builder::style::{bundle, write};
use std::{fs, path::Path};
use tempfile::TempDir;

#[test]
fn imports_become_layers_and_light_dark_stays() {
    let folder = style("@layer b, a;\n@import \"a.css\" layer(a);\n@import \"b.css\" layer(b) print;");
    fs::write(folder.path().join("a.css"), "a { color: light-dark(#fff, #000); margin-inline: 0 }").unwrap();
    fs::write(folder.path().join("b.css"), "b { margin: 0 }").unwrap();
    let css = bundle(&folder.path().join("main.css")).unwrap();
    for part in ["light-dark(#fff,#000)", "margin-inline:0", "@media print{@layer b{b{margin:0}}}"] {
        assert!(css.contains(part), "{css}");
    }
    let order = css.find("@layer b").zip(css.find("@layer a")).unwrap_or_else(|| panic!("{css}"));
    assert!(order.0 < order.1 || css.starts_with("@layer b,a"), "the order of the layers is lost: {css}");
}

#[test]
fn a_fault_names_its_file_and_line() {
    let folder = style("@import \"a.css\";");
    fs::write(folder.path().join("a.css"), "a {\n  color: red;\n}\n} b {}\n").unwrap();
    let told = bundle(&folder.path().join("main.css")).unwrap_err().to_string();
    assert!(told.contains("a.css:4"), "{told}");
    fs::remove_file(folder.path().join("a.css")).unwrap();
    assert!(bundle(&folder.path().join("main.css")).is_err());
}

#[test]
fn the_same_style_is_not_written_again() {
    let folder = style("a { margin: 0 }");
    let out = folder.path().join("out");
    write(folder.path(), &out).unwrap();
    let written = || fs::metadata(out.join("main.css")).unwrap().modified().unwrap();
    let first = written();
    write(folder.path(), &out).unwrap();
    assert_eq!(written(), first);
}

fn style(main: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(Path::new(folder.path()).join("main.css"), main).unwrap();
    for name in ["late.css", "print.css"] {
        fs::write(Path::new(folder.path()).join(name), "a { color: #000 }").unwrap();
    }
    folder
}
