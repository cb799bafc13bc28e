//! The corpus as a static site: one plain HTML document a page, as Pagefind reads it.

use crate::pages::Page;
use std::{fmt::Write as _, fs, io, path::Path};

/// Writes the site below `folder`, which is emptied first.
pub(crate) fn write(folder: &Path, pages: &[Page]) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    for page in pages {
        let folder = folder.join(page.address().trim_matches('/'));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), document(page))?;
    }
    Ok(())
}

fn document(page: &Page) -> String {
    let title = page.title();
    let mut html = format!(
        "<!doctype html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\
         <body><main><h1>{title}</h1>"
    );
    for section in &page.sections {
        // Writing into a string cannot fail.
        let _ = write!(html, "<h2>{}</h2><p>", section.heading);
        for sentence in section.sentences {
            html.push_str(&sentence.replace('&', "&amp;").replace('<', "&lt;"));
            html.push(' ');
        }
        html.push_str("</p>");
    }
    html.push_str("</main></body></html>");
    html
}
