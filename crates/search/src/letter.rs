//! Which signs are letters or digits, and small ones for capitals, for the scripts a portal meets. The tables of the standard
//! library know all scripts there are and weigh thirty kilobytes, which readers would pay.

/// Signs that are no letters and no digits, from and to. What is in none of these, and not ASCII, counts as a letter: a sign too
/// many in a word does less harm than a word cut in two.
const SIGNS: [(u32, u32); 29] = [
    (0x80, 0xa9),
    (0xab, 0xb1),
    (0xb4, 0xb4),
    (0xb6, 0xb8),
    (0xbb, 0xbb),
    (0xbf, 0xbf),
    (0xd7, 0xd7),
    (0xf7, 0xf7),
    (0x2b9, 0x2df),
    (0x300, 0x36f),
    (0x37e, 0x37e),
    (0x387, 0x387),
    (0x482, 0x489),
    (0x55a, 0x55f),
    (0x589, 0x5cf),
    (0x5f3, 0x61f),
    (0x64b, 0x65f),
    (0x66a, 0x66d),
    (0x6d4, 0x6d4),
    (0x6d6, 0x6ed),
    (0x6fd, 0x6fe),
    (0x2000, 0x2070),
    (0x207a, 0x207e),
    (0x208a, 0x2bff),
    (0x2e00, 0x3004),
    (0x3008, 0x3030),
    (0xe000, 0xf8ff),
    (0xfe00, 0xfe6f),
    (0x1f000, 0x10_ffff),
];

/// Whether a sign is part of a word.
pub(crate) fn is_letter(sign: char) -> bool {
    if sign.is_ascii() {
        return sign.is_ascii_alphanumeric();
    }
    let code = sign as u32;
    let is_wide = matches!(code, 0xff00..=0xff0f | 0xff1a..=0xff20 | 0xff3b..=0xff40 | 0xff5b..=0xff65 | 0xffe0..=0xffff);
    !is_wide && !SIGNS.iter().any(|(from, to)| (*from..=*to).contains(&code))
}

/// The small letter of a capital: Latin, Greek, Cyrillic, Armenian.
pub(crate) fn small(letter: char) -> char {
    let code = letter as u32;
    let by = match code {
        0x41..=0x5a
        | 0xc0..=0xd6
        | 0xd8..=0xde
        | 0x391..=0x3a1
        | 0x3a3..=0x3ab
        | 0x410..=0x42f
        | 0xff21..=0xff3a => 32,
        0x400..=0x40f => 80,
        0x531..=0x556 => 48,
        0x100..=0x12f
        | 0x132..=0x137
        | 0x14a..=0x177
        | 0x1de..=0x1ef
        | 0x1f8..=0x21f
        | 0x222..=0x233
        | 0x370..=0x373
        | 0x460..=0x481
        | 0x48a..=0x4bf
        | 0x4d0..=0x52f
        | 0x1e00..=0x1e95
        | 0x1ea0..=0x1eff
            if code.is_multiple_of(2) =>
        {
            1
        }
        0x139..=0x148 | 0x179..=0x17e | 0x1cd..=0x1dc | 0x4c1..=0x4ce if code % 2 == 1 => 1,
        0x130 => return 'i',
        0x178 => return 'ÿ',
        0x386 => return 'ά',
        0x388..=0x38a => 37,
        0x38c => return 'ό',
        0x38e | 0x38f => 63,
        0x1e9e => return 'ß',
        _ => 0,
    };
    char::from_u32(code + by).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Blocks whose words the portal has: Latin, Greek, Cyrillic, Armenian, Arabic, and presentation forms.
    fn letters() -> impl Iterator<Item = char> {
        [
            0x20..0x250,
            0x391..0x3d0,
            0x400..0x530,
            0x531..0x557,
            0x620..0x700,
            0x1e00..0x1f00,
            0xfe70..0xfefd,
            0xff01..0xff5f,
        ]
        .into_iter()
        .flatten()
        .filter_map(char::from_u32)
    }

    #[test]
    fn letters_are_those_of_unicode() {
        // Vowel signs of Arabic are letters to Unicode; here they are silent.
        let is_vowel =
            |sign: char| matches!(sign as u32, 0x64b..=0x65f | 0x670 | 0x6d6..=0x6ed | 0xfe70..=0xfe7f);
        let other: Vec<char> = letters()
            .filter(|sign| {
                !is_vowel(*sign) && *sign != '\u{3a2}' && sign.is_alphanumeric() != is_letter(*sign)
            })
            .collect();
        assert_eq!(other, Vec::<char>::new());
        let quotes = "„“”‚‘’«»–—…·•°%§€→×🦏،؛؟";
        assert_eq!(quotes.chars().filter(|sign| is_letter(*sign)).collect::<String>(), "");
    }

    #[test]
    fn small_letters_are_those_of_unicode() {
        let is_rare = |letter: &char| matches!(*letter as u32, 0x181..=0x1cc | 0x1f1..=0x1f7 | 0x220 | 0x23a..=0x24f | 0x3cf | 0x4c0);
        let other: Vec<char> = letters()
            .filter(|letter| !is_rare(letter) && *letter != 'İ')
            .filter(|letter| letter.to_lowercase().to_string() != small(*letter).to_string())
            .collect();
        assert_eq!(other, Vec::<char>::new());
    }
}
