//! Which addresses from content may become a link. Asked by the builder for editors and by views once more for readers.

/// Whether `url` is an address we link: `https:`, `mailto:` or `tel:`, without control characters, spaces,
/// backslashes or user information (OWASP ASVS 5.0, 1.2.2: only safe URL protocols).
pub fn is_safe(url: &str) -> bool {
    let clean = !url.chars().any(|c| c.is_control() || c.is_whitespace() || matches!(c, '\\' | '<' | '>' | '"' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'));
    clean
        && match url.split_once(':') {
            Some(("https", rest)) => rest.strip_prefix("//").is_some_and(has_plain_host),
            Some(("mailto", rest)) => is_mail(rest),
            Some(("tel", rest)) => {
                !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit() || b"+-()".contains(&b))
            }
            _ => false,
        }
}

fn has_plain_host(rest: &str) -> bool {
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    !host.is_empty()
        && !host.contains('@')
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.:".contains(&b))
}

fn is_mail(rest: &str) -> bool {
    let address = rest.split('?').next().unwrap_or_default();
    matches!(address.split_once('@'), Some((user, host)) if !user.is_empty() && has_plain_host(host) && !user.contains(['/', ':']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_addresses_pass() {
        for good in [
            "https://www.dortmund.de/themen/?a=b#c",
            "https://skew.engagement-global.de/aufruf.html",
            "https://kiwix.colibox.colibris-outilslibres.org/A/Dura_(H%C3%A9bron)",
            "mailto:amt@stadtdo.de",
            "tel:+4923150-0",
        ] {
            assert!(is_safe(good), "{good}");
        }
    }

    #[test]
    fn tricks_do_not_pass() {
        for bad in [
            "",
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            " javascript:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "blob:https://a.de/x",
            "//host.de/x",
            "\\\\host.de",
            "https:\\\\host.de",
            "https:/host.de",
            "https:host.de",
            "http://host.de",
            "https://user@host.de/",
            "https://user:pw@host.de",
            "https://host.de@evil.de/",
            "https://",
            "https:///x",
            "https://.de",
            "https://host",
            "https://host.de\u{0}",
            "https://ho st.de",
            "https://host.de/\u{202e}x",
            "https://host.de/\u{200b}",
            "https://höst.de",
            "HTTPS://host.de",
            "&#106;avascript:alert(1)",
            "javascript&colon;alert(1)",
            "feed:javascript:alert(1)",
            "file:///etc/passwd",
            "ftp://host.de",
            "mailto:",
            "mailto:@host.de",
            "mailto:a@",
            "tel:",
            "tel:abc",
            "tel:+49<b>",
            "https://host.de/<script>",
            "https://host.de/\"onclick=",
            "about:blank",
            "view-source:https://host.de",
            "intent://host.de",
            "ws://host.de",
            "wss://host.de",
            "/relativ",
            "relativ",
            "#anker",
            "?frage",
            "page:dura",
            "https://%68ost.de",
            "https://host..",
            "https://[::1]/",
            "https://host.de\\@evil.de",
            "\u{feff}https://host.de",
            "https\u{ad}://host.de",
            "https://host.de/\u{ad}",
            "https:\t//host.de",
            "jav\u{200b}ascript:alert(1)",
            "https://host.de\r\nSet-Cookie:x",
            "mailto:a@b.de\nBcc:c@d.de",
        ] {
            assert!(!is_safe(bad), "{bad:?}");
        }
    }
}
