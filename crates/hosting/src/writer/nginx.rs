//! nginx: `headers.conf` and `server.conf`, the latter to be included in a `server` block. It knows nothing of TLS,
//! ports or roots, which are the operator's.

use super::{GENERATED, REST, Values, quoted};
use crate::{Exact, Path};
use std::collections::BTreeMap;
use std::fmt::{Display, Write};

/// The folder, below nginx's own, that holds these files: `include weltoffen/server.conf;`.
pub const FOLDER: &str = "weltoffen";

/// The header set. `always`: on errors too. Included wherever a block adds a header of its own, because `add_header`
/// in a block drops what the blocks around it add (ngx_http_headers_module).
pub fn headers(values: &Values<'_>) -> String {
    let mut out = format!("# {GENERATED}\n");
    for (name, value) in &values.every {
        line(&mut out, 0, format_args!("add_header {name} \"{value}\" always;"));
    }
    out
}

/// Brotli, in a file by itself: without the module (Debian: libnginx-mod-http-brotli-static) delete the file.
pub fn brotli() -> String {
    "brotli_static on;\n".to_owned()
}

/// Everything else: one `location` with all others inside, so that nothing leaks into the rest of the server.
pub fn server(values: &Values<'_>) -> String {
    let mut out = format!(
        "# {GENERATED}\n# For a server block without other locations at or below {base}. Needs `root`, the folder in which\n# the portal lies at {base}.\n",
        base = values.site.base()
    );
    line(&mut out, 0, format_args!("location ^~ \"{}\" {{", values.site.base()));
    common(&mut out, values);
    exact(&mut out, values);
    gone(&mut out, values);
    hidden(&mut out, values);
    rules(&mut out, values);
    files(&mut out, values);
    line(&mut out, 0, "}");
    out
}

fn common(out: &mut String, values: &Values<'_>) {
    line(out, 1, format_args!("include {FOLDER}/headers.conf;"));
    cache(out, 1, &values.headers.caching.other);
    line(out, 1, "index index.html;");
    line(out, 1, "autoindex off;");
    line(out, 1, "# Relative: behind a proxy that ends TLS, nginx does not know the scheme.");
    line(out, 1, "absolute_redirect off;");
    line(out, 1, "gzip off;");
    line(out, 1, "gzip_static on;");
    line(out, 1, "gzip_vary on;");
    line(out, 1, format_args!("include {FOLDER}/brotli*.conf;"));
    line(out, 1, "charset off;");
    line(out, 1, "types {");
    for (ending, media_type) in &values.headers.types.by_ending {
        line(out, 2, format_args!("\"{media_type}\" {ending};"));
    }
    line(out, 1, "}");
    for (home, document) in values.site.missing() {
        if home == values.site.base() {
            missing(out, 1, &document);
        } else {
            line(out, 1, format_args!("location \"{home}\" {{"));
            missing(out, 2, &document);
            line(out, 1, "}");
        }
    }
}

fn exact(out: &mut String, values: &Values<'_>) {
    let mut by_path: BTreeMap<&Path, Vec<&Exact>> = BTreeMap::new();
    for exact in &values.redirects.exact {
        by_path.entry(&exact.from).or_default().push(exact);
    }
    for (path, mut entries) in by_path {
        entries.sort_by_key(|exact| exact.query.is_none());
        for spelling in spellings(values, path) {
            line(out, 1, format_args!("location = \"{spelling}\" {{"));
            for exact in &entries {
                let answer = moved(exact.permanent, &exact.to.location(values.site.base()));
                match &exact.query {
                    Some(query) => line(
                        out,
                        2,
                        format_args!(
                            "if ($args = \"{query}\") {{ {answer} }}",
                            query = query.replace('$', "\\$")
                        ),
                    ),
                    None => line(out, 2, answer),
                }
            }
            if entries.iter().all(|exact| exact.query.is_some()) {
                line(out, 2, "return 404;");
            }
            line(out, 1, "}");
        }
    }
}

fn gone(out: &mut String, values: &Values<'_>) {
    for gone in &values.redirects.gone {
        for spelling in spellings(values, &gone.path) {
            line(out, 1, format_args!("location = \"{spelling}\" {{"));
            line(out, 2, format_args!("error_page 410 \"{}\";", values.site.at(&gone.document())));
            line(out, 2, "return 410;");
            line(out, 1, "}");
        }
    }
}

fn hidden(out: &mut String, values: &Values<'_>) {
    let base = quoted(values.site.base());
    line(out, 1, "# Regular expressions from here on: the first that fits answers.");
    line(out, 1, format_args!("location ~ \"^{base}(?:.*/)?404[.](?:html|txt)$\" {{"));
    line(out, 2, "internal;");
    line(out, 1, "}");
    line(out, 1, format_args!("location ~ \"^{base}(?:.*/)?[.](?!well-known(?:/|$))\" {{ return 404; }}"));
    line(out, 1, format_args!("location ~ \"^{base}_(?:headers|redirects)$\" {{ return 404; }}"));
}

fn rules(out: &mut String, values: &Values<'_>) {
    for rule in &values.redirects.rules {
        let from = quoted(&values.site.at(rule.from.as_str()));
        let to = rule.to.location(values.site.base());
        let (end, to) = if rule.keeps_rest { (REST, format!("{to}$1")) } else { ("(?:/|$)", to) };
        let end = if rule.keeps_rest { format!("{end}$") } else { end.to_owned() };
        line(out, 1, format_args!("location ~ \"^{from}{end}\" {{ {} }}", moved(rule.permanent, &to)));
    }
}

fn files(out: &mut String, values: &Values<'_>) {
    for (name, media_type) in &values.headers.types.by_name {
        line(out, 1, format_args!("location ~ \"/{}$\" {{", quoted(name)));
        line(out, 2, "types { }");
        line(out, 2, format_args!("default_type \"{media_type}\";"));
        missing(out, 2, &values.site.missing_file());
        line(out, 1, "}");
    }
    line(out, 1, "# Names that tell the bytes. Without `always`: a missing file is not kept for a year.");
    line(out, 1, format_args!("location ~ \"{}\" {{", values.headers.caching.pattern("")));
    line(out, 2, format_args!("include {FOLDER}/headers.conf;"));
    line(out, 2, format_args!("add_header Cache-Control \"{}\";", values.headers.caching.hashed));
    missing(out, 2, &values.site.missing_file());
    line(out, 1, "}");
    let folders: Vec<String> = values.site.folders().map(|folder| quoted(&folder)).collect();
    let endings: Vec<&str> = values.headers.types.file_endings().collect();
    line(out, 1, "# Files, not documents: what is missing here is never answered with HTML.");
    line(out, 1, format_args!("location ~ \"^(?:{})|[.](?:{})$\" {{", folders.join("|"), endings.join("|")));
    missing(out, 2, &values.site.missing_file());
    line(out, 1, "}");
}

/// The three addresses that mean `path`.
fn spellings(values: &Values<'_>, path: &Path) -> [String; 3] {
    let plain = values.site.at(path.as_str());
    [format!("{plain}/"), format!("{plain}/index.html"), plain]
}

fn moved(permanent: bool, location: &str) -> String {
    format!("return {} \"{location}\";", if permanent { 301 } else { 302 })
}

/// 403 as well: nginx says it of a folder without a document, and of one it must not list.
fn missing(out: &mut String, depth: usize, document: &str) {
    line(out, depth, format_args!("error_page 403 404 =404 \"{document}\";"));
}

fn cache(out: &mut String, depth: usize, value: &str) {
    line(out, depth, format_args!("add_header Cache-Control \"{value}\" always;"));
}

fn line(out: &mut String, depth: usize, text: impl Display) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{:indent$}{text}", "", indent = depth * 2);
}
