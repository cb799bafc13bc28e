//! `sitemap.xml` with every language of every page (sitemaps.org 0.9, with `xhtml:link` alternates), and `robots.txt`.

use crate::escape;
use crate::tree::Leaf;
use model::{Addresses, Page, Site};
use std::fmt::Write;

/// One entry for each language a page is written in.
pub(crate) fn print(addresses: &Addresses, leaves: &[Leaf<'_>]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for leaf in leaves.iter().filter(|leaf| leaf.page.lang.is_none() && !leaf.page.draft) {
        let (page, origin) = (&leaf.page, &leaf.frame.site.origin);
        let address =
            |page: &Page, locale| escape::html(&format!("{origin}{}", addresses.page(locale, &page.path)));
        let _ =
            write!(xml, "<url><loc>{}</loc><lastmod>{}</lastmod>", address(page, page.locale), page.updated);
        for locale in &page.written_in {
            let href = address(page, *locale);
            let _ = write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{locale}\" href=\"{href}\"/>");
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

/// Everything may be read; documents of the app are no pages.
pub(crate) fn robots(addresses: &Addresses, site: &Site) -> String {
    let (base, origin) = (addresses.base(), &site.origin);
    format!("User-agent: *\nDisallow: {base}content/\n\nSitemap: {origin}{base}sitemap.xml\n")
}
