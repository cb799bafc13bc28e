//! What the app asks: lines of a message, and the query of an address in them. It knows no engine.

use model::{Addresses, Locale, Slug};

/// One question. Anything may stand in it: whoever wrote the address bar wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub addresses: Addresses,
    /// The language of the page it was asked on.
    pub locale: Locale,
    /// The query of the address as it stands there; the answer names it.
    pub asked: String,
    pub words: String,
    /// What narrows the answer: a kind, a partnership by its path, a goal by its number.
    pub kind: Option<String>,
    pub partnership: Option<String>,
    pub goal: Option<u8>,
}

/// The names of the query's parts.
pub const WORDS: &str = "q";
pub const KIND: &str = "art";
pub const PARTNERSHIP: &str = "partnerschaft";
pub const GOAL: &str = "ziel";

impl Question {
    /// Reads a message: base path, list of locales, the page's locale, the query of the address; a line each.
    pub fn read(message: &str) -> Option<Question> {
        let mut lines = message.splitn(4, '\n');
        let addresses = Addresses::parse(lines.next()?, lines.next()?);
        let locale = Locale::parse(lines.next()?)?;
        let asked = lines.next()?.to_owned();
        let part = |name: &str| {
            let found = asked.split('&').find_map(|part| part.strip_prefix(name)?.strip_prefix('='));
            found.map(decoded).filter(|value| !value.trim().is_empty())
        };
        let words = part(WORDS).unwrap_or_default();
        let goal = part(GOAL).and_then(|goal| goal.parse().ok()).filter(|goal| (1..=17).contains(goal));
        let (kind, partnership) = (part(KIND), part(PARTNERSHIP));
        Some(Question { addresses, locale, words, kind, partnership, goal, asked })
    }

    /// The address of the same question with another value for one part, or without it.
    #[inline(never)]
    pub fn with(&self, name: &str, value: Option<&str>) -> String {
        let goal = self.goal.map(|goal| goal.to_string());
        let own = [
            (WORDS, Some(self.words.as_str())),
            (KIND, self.kind.as_deref()),
            (PARTNERSHIP, self.partnership.as_deref()),
            (GOAL, goal.as_deref()),
        ];
        let mut query = String::new();
        for (part, own) in own {
            if let Some(value) = if part == name { value } else { own } {
                query.push(if query.is_empty() { '?' } else { '&' });
                query.push_str(part);
                query.push('=');
                query.push_str(&encoded(value));
            }
        }
        [self.addresses.page(self.locale, Slug::SEARCH).as_str(), &query].concat()
    }

    /// The address of other words, narrowed by nothing.
    pub fn instead(&self, words: &str) -> String {
        let bare = Question { kind: None, partnership: None, goal: None, ..self.clone() };
        bare.with(WORDS, Some(words))
    }

    /// Whether all the words stand in quotes.
    pub fn is_quoted(&self) -> bool {
        let words = self.words.trim();
        words.len() > 2 && words.starts_with('"') && words.ends_with('"')
    }

    pub fn is_narrowed(&self) -> bool {
        self.kind.is_some() || self.partnership.is_some() || self.goal.is_some()
    }
}

/// Undoes `application/x-www-form-urlencoded` (URL Standard, 5.1). What is no escape stays as it is.
#[inline(never)]
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match (first, after) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, after @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high * 16 + low);
                    rest = after;
                }
                _ => bytes.push(b'%'),
            },
            _ => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// Escapes all but the unreserved letters of RFC 3986, 2.3.
#[inline(never)]
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for half in [byte >> 4, byte & 15] {
                out.push(char::from_digit(u32::from(half), 16).unwrap_or('0').to_ascii_uppercase());
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(asked: &str) -> Question {
        let message = format!("/base/\nde:,ar:ar\nar\n{asked}");
        Question::read(&message).unwrap_or_else(|| panic!("{message}"))
    }

    #[test]
    fn words_and_what_narrows_them_are_read_from_the_address() {
        let question = read("q=Wasser+in%20Dura&art=photo&partnerschaft=dura-palaestina&ziel=6");
        assert_eq!((question.words.as_str(), question.locale), ("Wasser in Dura", Locale::Ar));
        assert_eq!((question.kind.as_deref(), question.goal), (Some("photo"), Some(6)));
        assert_eq!(question.partnership.as_deref(), Some("dura-palaestina"));
        let unknown = read("ziel=18&art=&x=1");
        assert_eq!((unknown.words.as_str(), unknown.goal, unknown.is_narrowed()), ("", None, false));
    }

    #[test]
    fn broken_escapes_and_line_ends_are_words_like_any_other() {
        assert_eq!(read("q=%").words, "%");
        assert_eq!(read("q=%zz%4").words, "%zz%4");
        assert_eq!(read("q=%ff").words, "%ff");
        assert_eq!(read("q=a%0Ab\nc").words, "a\nb\nc");
        assert_eq!(Question::read("/\nde:\nxx\nq=a"), None);
        assert_eq!(Question::read(""), None);
    }

    #[test]
    fn a_filter_keeps_the_words_and_the_other_filters() {
        let question = read("q=a%26b&ziel=6");
        assert_eq!(question.with(KIND, Some("photo")), "/base/ar/suche/?q=a%26b&art=photo&ziel=6");
        assert_eq!(question.with(GOAL, None), "/base/ar/suche/?q=a%26b");
        assert_eq!(question.instead("درا"), "/base/ar/suche/?q=%D8%AF%D8%B1%D8%A7");
        assert_eq!(read(question.with(GOAL, Some("7")).split('?').nth(1).unwrap()).words, "a&b");
    }
}
