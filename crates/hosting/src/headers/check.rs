//! The rules `hosting/headers.toml` must keep, all of them asked at once. It changes nothing.

use crate::Problem;
use crate::problem::pointer;
use crate::source::headers::Document;

/// Every fault of the file.
pub(super) fn problems(document: &Document, file: &str) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut say = |pointer: String, message: String, remedy: &str| {
        found.push(Problem::new(file, &pointer, message, remedy))
    };
    for (name, value) in &document.every {
        let at = pointer("/every", name);
        if !is_token(name) {
            say(
                at.clone(),
                format!("„{name}“ ist kein Name eines Headers."),
                "Nur Buchstaben, Ziffern und Bindestriche.",
            );
        }
        if OWN.iter().any(|own| name.eq_ignore_ascii_case(own)) {
            say(
                at.clone(),
                format!("„{name}“ entsteht aus einem anderen Abschnitt."),
                "Hier weglassen und in [policy], [cache] oder [types] ändern.",
            );
        }
        if !is_value(value) {
            say(
                at,
                format!("Der Wert von „{name}“ enthält ein Zeichen, das Server verschieden lesen."),
                "Ohne Anführungszeichen, „\\“, „$“, geschweifte Klammern und Umbruch schreiben.",
            );
        }
    }
    for (name, sources) in &document.policy {
        let at = pointer("/policy", name);
        if !is_token(name) || name.contains("trusted-types") {
            say(
                at.clone(),
                format!("„{name}“ steht hier nicht."),
                "Namen von Direktiven klein schreiben; Trusted Types in [trusted_types] schalten.",
            );
        }
        for source in sources {
            if !is_value(source) || source.is_empty() || source.contains([';', ',', ' ']) {
                say(
                    at.clone(),
                    format!("„{source}“ ist keine einzelne Quelle."),
                    "Jede Quelle als eigenen Eintrag der Liste schreiben.",
                );
            }
            if matches!(source.as_str(), "'unsafe-inline'" | "'unsafe-eval'" | "*") {
                say(
                    at.clone(),
                    format!("{source} hebt den Schutz auf."),
                    "Streichen: Stil ist durch seinen Hash erlaubt, WebAssembly durch 'wasm-unsafe-eval'.",
                );
            }
        }
    }
    if !document.policy.contains_key("default-src") {
        say("/policy".into(), "„default-src“ fehlt.".into(), "default-src = [\"'none'\"] eintragen.");
    }
    if document.trusted_types.enforced && document.trusted_types.policies.is_empty() {
        say(
            "/trusted_types/policies".into(),
            "Trusted Types sind eingeschaltet, aber keine Policy ist genannt.".into(),
            "policies = [\"default\"] eintragen.",
        );
    }
    for (key, value) in [("hashed", &document.cache.hashed), ("other", &document.cache.other)] {
        if !is_value(value) || value.is_empty() {
            say(
                pointer("/cache", key),
                "Der Wert ist leer oder enthält ein Sonderzeichen.".into(),
                "Etwa „no-cache“.",
            );
        }
    }
    for (ending, value) in &document.types {
        if !is_ending(ending) || !is_value(value) || !value.contains('/') {
            say(
                pointer("/types", ending),
                format!("„{ending}“ = „{value}“ ist kein Medientyp einer Endung."),
                "Endung ohne Punkt davor, klein: wasm = \"application/wasm\".",
            );
        }
    }
    let endings = [
        ("/compressed/endings", &document.compressed.endings),
        ("/cache/hashed_endings", &document.cache.hashed_endings),
    ];
    for (at, list) in endings {
        for ending in list.iter().filter(|ending| !document.types.contains_key(*ending)) {
            say(at.into(), format!("„{ending}“ hat keinen Medientyp."), "Die Endung in [types] eintragen.");
        }
        if list.is_empty() {
            say(at.into(), "Die Liste ist leer.".into(), "Mindestens eine Endung nennen.");
        }
    }
    found
}

/// Headers that other sections make, and those a host must compute itself.
const OWN: [&str; 9] = [
    "Content-Security-Policy",
    "Cache-Control",
    "Content-Type",
    "Content-Encoding",
    "Content-Length",
    "ETag",
    "Location",
    "Vary",
    "Expires",
];

/// RFC 9110, 5.6.2, without the characters no known header uses.
fn is_token(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Visible ASCII and blanks (RFC 9110, 5.5), less what begins a variable, a placeholder or an escape in nginx,
/// Apache (`%{…}` as well) or Caddy.
fn is_value(value: &str) -> bool {
    value.bytes().all(|b| (b == b' ' || b.is_ascii_graphic()) && !b"\"\\$%{}`".contains(&b))
}

fn is_ending(ending: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b);
    !ending.is_empty() && !ending.starts_with('.') && !ending.ends_with('.') && ending.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use crate::Headers;
    use crate::headers::tests::FILE;

    fn faults(from: &str, to: &str) -> Vec<String> {
        assert!(FILE.contains(from), "{from}");
        let read = Headers::read(&FILE.replacen(from, to, 1), "h.toml");
        read.expect_err(to).into_iter().map(|problem| problem.pointer).collect()
    }

    #[test]
    fn every_fault_is_named_at_its_place() {
        assert_eq!(
            faults("[every]\n", "[every]\nCache-Control = \"x\"\n\"a b\" = \"x\"\n\"X-A\" = \"a$b\"\n"),
            ["/every/Cache-Control", "/every/X-A", "/every/a b"]
        );
        assert_eq!(
            faults("[policy]\n", "[policy]\nframe-src = [\"'unsafe-inline'\"]\n"),
            ["/policy/frame-src"]
        );
        assert_eq!(
            faults("[policy]\n", "[policy]\nframe-src = [\"a.de; script-src b.de\"]\n"),
            ["/policy/frame-src"]
        );
        assert_eq!(faults("default-src", "child-src"), ["/policy"]);
        assert_eq!(faults("wasm = ", "wasmx = "), ["/compressed/endings", "/cache/hashed_endings"]);
        assert_eq!(faults("wasm = \"application/wasm\"", "wasm = \"wasm\""), ["/types/wasm"]);
        assert_eq!(faults("[every]\n", "[jede]\n"), [""]);
    }
}
