//! Caddy 2: a snippet for a site block, `import weltoffen`. It knows nothing of names, TLS or roots, which are the
//! operator's.

use super::{GENERATED, REST, Values, quoted};
use crate::Path;
use std::fmt::{Display, Write};

/// The whole file, to be imported at the top of a Caddyfile.
pub fn snippet(values: &Values<'_>) -> String {
    let mut out = format!("# {GENERATED}\n");
    line(&mut out, 0, "(weltoffen_headers) {");
    line(&mut out, 1, "header {");
    for (name, value) in &values.every {
        line(&mut out, 2, format_args!("{name} \"{value}\""));
    }
    line(&mut out, 2, format_args!("Cache-Control \"{}\"", values.headers.caching.other));
    line(&mut out, 1, "}");
    line(&mut out, 0, "}");
    line(&mut out, 0, "(weltoffen) {");
    line(&mut out, 1, format_args!("@weltoffen path \"{}*\"", values.site.base()));
    line(&mut out, 1, "route @weltoffen {");
    line(&mut out, 2, "import weltoffen_headers");
    hidden(&mut out, values);
    exact(&mut out, values);
    gone(&mut out, values);
    rules(&mut out, values);
    files(&mut out, values);
    line(&mut out, 2, "file_server {");
    line(&mut out, 3, "index index.html");
    line(&mut out, 3, "precompressed br gzip");
    line(&mut out, 2, "}");
    line(&mut out, 1, "}");
    errors(&mut out, values);
    line(&mut out, 0, "}");
    out
}

fn hidden(out: &mut String, values: &Values<'_>) {
    let base = quoted(values.site.base());
    line(out, 2, "@weltoffen_hidden {");
    line(
        out,
        3,
        format_args!(
            "path_regexp \"^{base}(?:.*/)?(?:[.]|404[.](?:html|txt)$)|^{base}_(?:headers|redirects)$\""
        ),
    );
    line(out, 3, format_args!("not path_regexp \"^{base}[.]well-known(?:/[^./][^/]*)*/?$\""));
    line(out, 2, "}");
    line(out, 2, "error @weltoffen_hidden 404");
}

/// Maps are read lazily and the first line that fits answers. Two columns: permanent, temporary.
fn exact(out: &mut String, values: &Values<'_>) {
    let base = values.site.base();
    let at = |path: &Path| values.site.at(path.as_str());
    line(out, 2, "map {path} {weltoffen_path} {");
    line(out, 3, "\"~^(.*?)(?:/index[.]html|/)$\" \"${1}\"");
    line(out, 3, "default {path}");
    line(out, 2, "}");
    line(out, 2, "map \"{weltoffen_path}?{query}\" {weltoffen_asked_301} {weltoffen_asked_302} {");
    for exact in &values.redirects.exact {
        if let Some(query) = &exact.query {
            line(
                out,
                3,
                format_args!(
                    "\"{}?{query}\" {}",
                    at(&exact.from),
                    columns(&exact.to.location(base), exact.permanent)
                ),
            );
        }
    }
    line(out, 3, "default \"\" \"\"");
    line(out, 2, "}");
    line(out, 2, "map {weltoffen_path} {weltoffen_exact_301} {weltoffen_exact_302} {");
    for exact in values.redirects.exact.iter().filter(|exact| exact.query.is_none()) {
        line(
            out,
            3,
            format_args!("\"{}\" {}", at(&exact.from), columns(&exact.to.location(base), exact.permanent)),
        );
    }
    line(out, 3, "default \"\" \"\"");
    line(out, 2, "}");
    redirect(out, "weltoffen_asked");
    redirect(out, "weltoffen_exact");
}

fn gone(out: &mut String, values: &Values<'_>) {
    for (index, gone) in values.redirects.gone.iter().enumerate() {
        line(
            out,
            2,
            format_args!("@weltoffen_gone_{index} path_regexp \"{}\"", values.spellings(&gone.path)),
        );
        line(out, 2, format_args!("error @weltoffen_gone_{index} 410"));
    }
}

fn rules(out: &mut String, values: &Values<'_>) {
    line(out, 2, "map {path} {weltoffen_rule_301} {weltoffen_rule_302} {");
    for rule in &values.redirects.rules {
        let (end, rest) =
            if rule.keeps_rest { (format!("{REST}$"), "${1}") } else { ("(?:/|$)".to_owned(), "") };
        let to = format!("{}{rest}", rule.to.location(values.site.base()));
        let from = quoted(&values.site.at(rule.from.as_str()));
        line(out, 3, format_args!("\"~^{from}{end}\" {}", columns(&to, rule.permanent)));
    }
    line(out, 3, "default \"\" \"\"");
    line(out, 2, "}");
    redirect(out, "weltoffen_rule");
}

/// Answers with what the two columns of a map hold.
fn redirect(out: &mut String, map: &str) {
    for status in [301, 302] {
        line(out, 2, format_args!("@{map}_{status} expression `{{{map}_{status}}} != \"\"`"));
        line(out, 2, format_args!("redir @{map}_{status} {{{map}_{status}}} {status}"));
    }
}

fn columns(location: &str, permanent: bool) -> String {
    if permanent { format!("\"{location}\" \"\"") } else { format!("\"\" \"{location}\"") }
}

/// Types and lifetimes only of files that are there: a missing one is answered by `handle_errors`.
fn files(out: &mut String, values: &Values<'_>) {
    line(out, 2, "# A name no file system may hold is a 500 to Caddy.");
    line(out, 2, "@weltoffen_long path_regexp \"[^/]{128}\"");
    line(out, 2, "error @weltoffen_long 404");
    let types = &values.headers.types;
    let endings = types.by_ending.iter().map(|(ending, media_type)| (format!("*.{ending}"), media_type));
    let names = types.by_name.iter().map(|(name, media_type)| (format!("*/{name}"), media_type));
    for (index, (pattern, media_type)) in endings.chain(names).enumerate() {
        line(out, 2, format_args!("@weltoffen_type_{index} {{"));
        line(out, 3, format_args!("path \"{pattern}\""));
        line(out, 3, "file");
        line(out, 2, "}");
        line(out, 2, format_args!("header @weltoffen_type_{index} Content-Type \"{media_type}\""));
    }
    line(out, 2, "@weltoffen_hashed {");
    line(out, 3, format_args!("path_regexp \"{}\"", values.headers.caching.pattern("")));
    line(out, 3, "file");
    line(out, 2, "}");
    line(
        out,
        2,
        format_args!("header @weltoffen_hashed Cache-Control \"{}\"", values.headers.caching.hashed),
    );
}

fn errors(out: &mut String, values: &Values<'_>) {
    let site = values.site;
    let folders: Vec<String> = site.folders().map(|folder| quoted(&folder)).collect();
    let endings: Vec<&str> = values.headers.types.file_endings().collect();
    line(out, 1, "handle_errors {");
    line(out, 2, "@weltoffen_missing {");
    line(out, 3, format_args!("path \"{}*\"", site.base()));
    line(out, 3, "expression `{err.status_code} in [404, 410]`");
    line(out, 2, "}");
    line(out, 2, "route @weltoffen_missing {");
    line(out, 3, "import weltoffen_headers");
    line(out, 3, "map {path} {weltoffen_document} {");
    for gone in &values.redirects.gone {
        line(out, 4, format_args!("\"~{}\" \"{}\"", values.spellings(&gone.path), site.at(&gone.document())));
    }
    line(
        out,
        4,
        format_args!(
            "\"~^(?:{})|[.](?:{})$\" \"{}\"",
            folders.join("|"),
            endings.join("|"),
            site.missing_file()
        ),
    );
    for (home, document) in site.missing() {
        line(out, 4, format_args!("\"~^{}\" \"{document}\"", quoted(&home)));
    }
    line(out, 3, "}");
    line(out, 3, "rewrite * {weltoffen_document}");
    line(out, 3, "file_server {");
    line(out, 4, "status {err.status_code}");
    line(out, 4, "precompressed br gzip");
    line(out, 3, "}");
    line(out, 2, "}");
    line(out, 1, "}");
}

fn line(out: &mut String, depth: usize, text: impl Display) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{:indent$}{text}", "", indent = depth * 2);
}
