//! Apache httpd 2.4: one `.htaccess` at the root of the portal. Needs `AllowOverride FileInfo` and the modules
//! headers, mime and rewrite; without one of them Apache answers 500 rather than leave the headers out.
//!
//! mod_rewrite makes own targets absolute, with the scheme of `ServerName`: behind a proxy that ends TLS the operator
//! writes `ServerName https://…` (core, directive ServerName).

use super::{GENERATED, REST, Values, quoted};
use crate::Exact;
use std::fmt::{Display, Write};

/// The whole file.
pub fn htaccess(values: &Values<'_>) -> String {
    let mut out = format!("# {GENERATED}\n");
    headers(&mut out, values);
    types(&mut out, values);
    rewriting(&mut out, values);
    out
}

fn headers(out: &mut String, values: &Values<'_>) {
    line(
        out,
        "# `always`: on errors and redirects too. The other table (onsuccess) is emptied, or a header set elsewhere in",
    );
    line(out, "# the server would stand twice.");
    for (name, value) in &values.every {
        line(out, format_args!("Header onsuccess unset {name}"));
        line(out, format_args!("Header always set {name} \"{value}\""));
    }
    let caching = &values.headers.caching;
    line(out, "Header onsuccess unset Cache-Control");
    line(out, format_args!("Header always set Cache-Control \"{}\"", caching.other));
    line(
        out,
        format_args!(
            "Header always set Cache-Control \"{}\" \"expr=%{{REQUEST_STATUS}} in {{'200', '206', '304'}} && %{{REQUEST_URI}} =~ m#{}#\"",
            caching.hashed,
            caching.pattern("(?:[.]br|[.]gz)?"),
        ),
    );
    let endings = values.headers.compressed.join("|");
    line(
        out,
        format_args!(
            "Header merge Vary Accept-Encoding \"expr=%{{REQUEST_URI}} =~ m#[.](?:{endings})(?:[.]br|[.]gz)?$#\""
        ),
    );
}

fn types(out: &mut String, values: &Values<'_>) {
    line(out, "# Media types, for the compressed files too.");
    line(out, "AddEncoding br .br");
    line(out, "AddEncoding gzip .gz");
    line(out, "RemoveLanguage .br .gz");
    let types = &values.headers.types;
    let endings = types.by_ending.iter().map(|(ending, media_type)| (format!("[.]{ending}"), media_type));
    let names = types.by_name.iter().map(|(name, media_type)| (format!("^{}", quoted(name)), media_type));
    for (pattern, media_type) in endings.chain(names) {
        line(out, format_args!("<FilesMatch \"{pattern}(?:[.]br|[.]gz)?$\">"));
        line(out, format_args!("  ForceType \"{media_type}\""));
        line(out, "</FilesMatch>");
    }
}

fn rewriting(out: &mut String, values: &Values<'_>) {
    let site = values.site;
    line(out, "RewriteEngine On");
    line(out, format_args!("RewriteBase \"{}\"", site.base()));
    line(out, "# Which document answers for what is missing.");
    line(out, "ErrorDocument 403 /%{reqenv:weltoffen_missing}");
    line(out, "ErrorDocument 404 /%{reqenv:weltoffen_missing}");
    line(out, "ErrorDocument 410 /%{reqenv:weltoffen_missing}");
    for (home, document) in site.missing().iter().rev() {
        let below = home.strip_prefix(site.base()).unwrap_or_default();
        line(
            out,
            format_args!("RewriteRule \"^{}\" - [E=weltoffen_missing:{}]", quoted(below), env(document)),
        );
    }
    let folders: Vec<String> =
        site.folders().map(|folder| quoted(folder.strip_prefix(site.base()).unwrap_or_default())).collect();
    let endings: Vec<&str> = values.headers.types.file_endings().collect();
    let files = format!("^(?:{})|[.](?:{})$", folders.join("|"), endings.join("|"));
    line(out, format_args!("RewriteRule \"{files}\" - [E=weltoffen_missing:{}]", env(&site.missing_file())));
    line(out, "# Not for readers; the error documents only as such.");
    line(out, "RewriteRule \"(?:^|/)[.](?!well-known(?:/|$))\" - [R=404,L]");
    line(out, "RewriteRule \"^_(?:headers|redirects)$\" - [R=404,L]");
    line(out, "RewriteCond %{ENV:REDIRECT_STATUS} ^$");
    line(out, "RewriteRule \"(?:^|/)404[.](?:html|txt)$\" - [R=404,L]");
    redirects(out, values);
    line(out, "# Folders: with a slash at the end, with a document, never listed.");
    line(out, "RewriteCond %{REQUEST_FILENAME} -d");
    line(out, "RewriteRule \"^(.*[^/])$\" \"$1/\" [R=301,L]");
    line(out, "RewriteCond %{REQUEST_FILENAME}/index.html -f");
    line(out, "RewriteRule \"^(.*/)?$\" \"$1index.html\"");
    line(out, "RewriteCond %{REQUEST_FILENAME} -d");
    line(out, "RewriteRule \"/?$\" - [R=404,L]");
    line(out, "# The compressed file beside, where the browser takes it (RFC 9110, 12.5.3).");
    let compressed = values.headers.compressed.join("|");
    for (coding, ending) in [("br", "br"), ("gzip", "gz")] {
        line(
            out,
            format_args!(
                "RewriteCond %{{HTTP:Accept-Encoding}} \"(?:^|[, ]){coding}(?! *; *q=0(?:[.]0*)?(?:,|$| ))(?:$|[,; ])\""
            ),
        );
        line(out, format_args!("RewriteCond %{{REQUEST_FILENAME}}.{ending} -f"));
        line(
            out,
            format_args!(
                "RewriteRule \"^(.+[.](?:{compressed}))$\" \"$1.{ending}\" [L,E=no-gzip:1,E=no-brotli:1]"
            ),
        );
    }
}

fn redirects(out: &mut String, values: &Values<'_>) {
    let base = values.site.base();
    let below = |path: &crate::Path| quoted(path.as_str().trim_start_matches('/'));
    let (asked, plain): (Vec<&Exact>, Vec<&Exact>) =
        values.redirects.exact.iter().partition(|exact| exact.query.is_some());
    for exact in asked.into_iter().chain(plain) {
        if let Some(query) = &exact.query {
            line(out, format_args!("RewriteCond %{{QUERY_STRING}} \"={query}\""));
        }
        let pattern = format!("^{}(?:/|/index[.]html)?$", below(&exact.from));
        line(out, moved(&pattern, &exact.to, base, exact.permanent, ""));
    }
    for gone in &values.redirects.gone {
        let document = env(&values.site.at(&gone.document())).to_owned();
        line(
            out,
            format_args!(
                "RewriteRule \"^{}(?:/|/index[.]html)?$\" - [R=410,L,E=weltoffen_missing:{document}]",
                below(&gone.path)
            ),
        );
    }
    for rule in &values.redirects.rules {
        let (end, rest) =
            if rule.keeps_rest { (format!("{REST}$"), "$1") } else { ("(?:/|$)".to_owned(), "") };
        line(out, moved(&format!("^{}{end}", below(&rule.from)), &rule.to, base, rule.permanent, rest));
    }
}

/// `NE`: the target is encoded already. `QSD`: the old query means nothing there. A percent sign would begin a
/// back-reference.
fn moved(pattern: &str, to: &crate::Target, base: &str, permanent: bool, rest: &str) -> String {
    let location = to.location(base).replace('%', "\\%");
    let status = if permanent { 301 } else { 302 };
    format!("RewriteRule \"{pattern}\" \"{location}{rest}\" [R={status},L,NE,QSD]")
}

/// A path as a variable holds it: `ErrorDocument` must begin with the slash itself.
fn env(path: &str) -> &str {
    path.trim_start_matches('/')
}

fn line(out: &mut String, text: impl Display) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{text}");
}
