//! The rules for an operator's `security.txt` (RFC 9116). It reads no file and knows no clock.

use crate::Problem;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// What is wrong with the text, if anything. `now` in seconds since 1970 (UTC).
pub fn check(text: &str, file: &str, now: u64) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut tell = |line: usize, text: &str, mend: &str| {
        problems.push(Problem {
            file: file.to_owned(),
            pointer: if line == 0 { String::new() } else { format!("Zeile {line}") },
            text: text.to_owned(),
            mend: mend.to_owned(),
        });
    };
    let fields = |name: &str| {
        let name = name.to_owned();
        text.lines().enumerate().filter_map(move |(at, line)| {
            let (field, value) = line.split_once(':')?;
            field.trim().eq_ignore_ascii_case(&name).then_some((at + 1, value.trim()))
        })
    };
    // RFC 9116, 2.5.3: at least one, each with its scheme.
    if fields("Contact").next().is_none() {
        tell(0, "Es fehlt „Contact:“.", "„Contact: mailto:…“ oder „Contact: https://…“ angeben.");
    }
    for (line, value) in fields("Contact") {
        if !["mailto:", "https://", "tel:"].iter().any(|scheme| value.starts_with(scheme)) {
            tell(line, "„Contact“ ist keine Adresse.", "Mit „mailto:“, „https://“ oder „tel:“ beginnen.");
        }
    }
    // RFC 9116, 2.5.5: exactly one, and not in the past.
    let mut expires = fields("Expires");
    match (expires.next(), expires.next()) {
        (None, _) => tell(0, "Es fehlt „Expires:“.", "„Expires: 2027-06-30T22:00:00Z“ angeben."),
        (Some(_), Some((line, _))) => {
            tell(line, "„Expires“ steht mehrmals da.", "Eine der Zeilen streichen.");
        }
        (Some((line, value)), None) => match seconds(value) {
            None => tell(
                line,
                "„Expires“ ist kein Zeitpunkt.",
                "So schreiben: „2027-06-30T22:00:00Z“ (RFC 3339, in Weltzeit).",
            ),
            Some(then) if then <= now => {
                tell(line, "„Expires“ ist vorbei.", "Die Angaben prüfen und ein neues Datum setzen.");
            }
            Some(_) => {}
        },
    }
    problems
}

/// Seconds since 1970 of `2027-06-30T22:00:00Z`.
fn seconds(text: &str) -> Option<u64> {
    let is_utc = text.ends_with('Z');
    let moment = OffsetDateTime::parse(text, &Rfc3339).ok().filter(|_| is_utc)?;
    u64::try_from(moment.unix_timestamp()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "Contact: mailto:sicherheit@stadt.example\nExpires: 2027-06-30T22:00:00Z\n";

    fn texts(text: &str, now: u64) -> Vec<String> {
        check(text, "security.txt", now).into_iter().map(|problem| problem.text).collect()
    }

    #[test]
    fn seconds_are_counted_as_clocks_do() {
        assert_eq!(seconds("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(seconds("2027-06-30T22:00:00Z"), Some(1_814_392_800));
        assert_eq!(seconds("2024-02-29T12:30:05Z"), Some(1_709_209_805));
        assert_eq!(seconds("2027-13-30T22:00:00Z"), None);
        assert_eq!(seconds("morgen"), None);
    }

    #[test]
    fn contact_and_a_date_to_come_are_needed() {
        assert_eq!(texts(GOOD, 0), Vec::<String>::new());
        assert_eq!(texts(GOOD, 1_900_000_000), ["„Expires“ ist vorbei."]);
        assert_eq!(texts("", 0), ["Es fehlt „Contact:“.", "Es fehlt „Expires:“."]);
        assert_eq!(texts(&GOOD.replace("mailto:", ""), 0), ["„Contact“ ist keine Adresse."]);
        assert_eq!(texts(&GOOD.replace('Z', ""), 0), ["„Expires“ ist kein Zeitpunkt."]);
        assert_eq!(texts(&format!("{GOOD}{GOOD}"), 0), ["„Expires“ steht mehrmals da."]);
    }
}
