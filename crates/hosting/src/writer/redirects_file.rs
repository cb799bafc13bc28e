//! `_redirects` for Netlify and Cloudflare Pages. Lines that only Netlify understands (a query, status 404) are
//! ignored by Cloudflare Pages, which finds the nearest `404.html` by itself.

use super::Values;
use crate::{Exact, Path};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt::Write;

/// The whole file. Neither host knows 410: a gone page is answered with 404 and its own document.
pub fn print(values: &Values<'_>) -> String {
    let base = values.site.base();
    let mut out = format!("# {}\n", super::GENERATED);
    let mut say = |from: &str, to: &str, status: u16| {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{from} {to} {status}");
    };
    let status = |permanent| if permanent { 301 } else { 302 };
    let (asked, plain): (Vec<&Exact>, Vec<&Exact>) =
        values.redirects.exact.iter().partition(|exact| exact.query.is_some());
    for exact in asked.into_iter().chain(plain) {
        let Some(query) = exact.query.as_deref().map_or(Some(String::new()), parameters) else { continue };
        for spelling in spellings(values, &exact.from) {
            say(&format!("{spelling}{query}"), &exact.to.location(base), status(exact.permanent));
        }
    }
    for gone in &values.redirects.gone {
        for spelling in spellings(values, &gone.path) {
            say(&spelling, &encoded(&values.site.at(&gone.document())), 404);
        }
    }
    for rule in &values.redirects.rules {
        let from = encoded(&values.site.at(rule.from.as_str()));
        let to = rule.to.location(base);
        say(&from, &to, status(rule.permanent));
        say(
            &format!("{from}/*"),
            &format!("{to}{}", if rule.keeps_rest { ":splat" } else { "" }),
            status(rule.permanent),
        );
    }
    for folder in values.site.folders() {
        say(&format!("{folder}*"), &values.site.missing_file(), 404);
    }
    for (home, document) in values.site.missing() {
        say(&format!("{home}*"), &document, 404);
    }
    out
}

/// A query as Netlify takes it, ` a=1 b=2`. One that it would read otherwise is left to the app's own table.
fn parameters(query: &str) -> Option<String> {
    let literal = |part: &str| {
        part.split_once('=')
            .is_some_and(|(name, value)| !name.is_empty() && !value.is_empty() && !value.starts_with(':'))
    };
    query.split('&').map(|part| literal(part).then(|| format!(" {part}"))).collect()
}

fn spellings(values: &Values<'_>, path: &Path) -> [String; 3] {
    let plain = encoded(&values.site.at(path.as_str()));
    [format!("{plain}/"), format!("{plain}/index.html"), plain]
}

/// Encoded, the colon too: it begins a placeholder.
fn encoded(path: &str) -> String {
    const KEPT: &AsciiSet =
        &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');
    utf8_percent_encode(path, KEPT).to_string()
}
