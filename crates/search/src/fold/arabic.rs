//! Arabic letters in one form each: as they stand alone, without vowel signs, hamza and lengthening; knows no other script.

/// The letters of the block FE80 to FEF4 in its order, each with how many forms it has there (Unicode, Arabic Presentation
/// Forms-B).
const FORMS: [(char, u8); 36] = [
    ('ء', 1),
    ('آ', 2),
    ('أ', 2),
    ('ؤ', 2),
    ('إ', 2),
    ('ئ', 4),
    ('ا', 2),
    ('ب', 4),
    ('ة', 2),
    ('ت', 4),
    ('ث', 4),
    ('ج', 4),
    ('ح', 4),
    ('خ', 4),
    ('د', 2),
    ('ذ', 2),
    ('ر', 2),
    ('ز', 2),
    ('س', 4),
    ('ش', 4),
    ('ص', 4),
    ('ض', 4),
    ('ط', 4),
    ('ظ', 4),
    ('ع', 4),
    ('غ', 4),
    ('ف', 4),
    ('ق', 4),
    ('ك', 4),
    ('ل', 4),
    ('م', 4),
    ('ن', 4),
    ('ه', 4),
    ('و', 2),
    ('ى', 2),
    ('ي', 4),
];

/// Vowel signs, marks for reading aloud, and the lengthening of a line.
pub(super) fn is_silent(letter: char) -> bool {
    matches!(letter,
        '\u{610}'..='\u{61a}' | '\u{61c}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{674}' | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{fe70}'..='\u{fe7f}')
}

/// Pushes an Arabic letter in its one form; `false` if it is none.
pub(super) fn push(letter: char, folded: &mut String) -> bool {
    match letter {
        'أ' | 'إ' | 'آ' | 'ٱ' => folded.push('ا'),
        'ؤ' => folded.push('و'),
        'ئ' | 'ى' | 'ی' | 'ے' => folded.push('ي'),
        'ة' | 'ۀ' | 'ہ' | 'ە' => folded.push('ه'),
        'ک' | 'ڪ' => folded.push('ك'),
        '\u{675}' => folded.push('ا'),
        '\u{676}' => folded.push('و'),
        '\u{677}' => folded.push('ۇ'),
        '\u{678}' => folded.push('ي'),
        'ۂ' => folded.push('ه'),
        'ۓ' => folded.push('ي'),
        '\u{fef5}'..='\u{fefc}' => folded.push_str("لا"),
        '\u{fe80}'..='\u{fef4}' => {
            let mut rest = letter as u32 - 0xfe80;
            for (plain, forms) in FORMS {
                if rest < u32::from(forms) {
                    push(plain, folded);
                    return true;
                }
                rest -= u32::from(forms);
            }
        }
        '\u{fb56}'..='\u{fb59}' => folded.push('پ'),
        '\u{fb7a}'..='\u{fb7d}' => folded.push('چ'),
        '\u{fb8a}' | '\u{fb8b}' => folded.push('ژ'),
        '\u{fb8e}'..='\u{fb91}' => folded.push('ك'),
        '\u{fb92}'..='\u{fb95}' => folded.push('گ'),
        '\u{fbfc}'..='\u{fbff}' => folded.push('ي'),
        'ء'..='ي' => folded.push(letter),
        _ => return false,
    }
    true
}
