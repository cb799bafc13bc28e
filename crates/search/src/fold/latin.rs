//! Latin letters without their accents; knows no other script.

/// Letters that Unicode takes apart into this letter and a mark, and letters with a stroke that readers type without.
const PLAIN: [(char, &str); 25] = [
    ('a', "àáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặª"),
    ('b', "ḃḅḇ"),
    ('c', "çćĉċčḉ"),
    ('d', "ďđḋḍḏḑḓ"),
    ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
    ('f', "ḟ"),
    ('g', "ĝğġģǧǵḡ"),
    ('h', "ĥħȟḣḥḧḩḫẖ"),
    ('i', "ìíîïĩīĭįıǐȉȋḭḯỉị"),
    ('j', "ĵǰ"),
    ('k', "ķǩḱḳḵ"),
    ('l', "ĺļľłḷḹḻḽ"),
    ('m', "ḿṁṃ"),
    ('n', "ñńņňǹṅṇṉṋ"),
    ('o', "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợǿº"),
    ('p', "ṕṗ"),
    ('r', "ŕŗřȑȓṙṛṝṟ"),
    ('s', "śŝşšșſẛṡṣṥṧṩ"),
    ('t', "ţťŧțṫṭṯṱẗ"),
    ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ('v', "ṽṿ"),
    ('w', "ŵẁẃẅẇẉẘ"),
    ('x', "ẋẍ"),
    ('y', "ýÿŷȳẏẙỳỵỷỹ"),
    ('z', "źżžẑẓẕ"),
];

/// Letters that are two.
const PAIRS: [(char, &str); 23] = [
    ('ß', "ss"),
    ('æ', "ae"),
    ('ǽ', "ae"),
    ('ǣ', "ae"),
    ('œ', "oe"),
    ('þ', "th"),
    ('ĳ', "ij"),
    ('Ǆ', "dz"),
    ('ǅ', "dz"),
    ('Ǉ', "lj"),
    ('ǈ', "lj"),
    ('Ǌ', "nj"),
    ('ǋ', "nj"),
    ('Ǳ', "dz"),
    ('ǲ', "dz"),
    ('ǆ', "dz"),
    ('ǉ', "lj"),
    ('ǌ', "nj"),
    ('ǳ', "dz"),
    ('ŉ', "n"),
    ('ŀ', "l"),
    ('ﬀ', "ff"),
    ('ﬁ', "fi"),
];

/// A small letter, without its accents.
pub(super) fn push(letter: char, folded: &mut String) {
    if let Some((plain, _)) = PLAIN.iter().find(|(_, list)| list.chars().any(|one| one == letter)) {
        folded.push(*plain);
    } else if let Some((_, two)) = PAIRS.iter().find(|(one, _)| *one == letter) {
        folded.push_str(two);
    } else {
        match letter {
            'µ' => folded.push('μ'),
            '¹' => folded.push('1'),
            '²' => folded.push('2'),
            '³' => folded.push('3'),
            'ﬂ' => folded.push_str("fl"),
            'ﬃ' => folded.push_str("ffi"),
            'ﬄ' => folded.push_str("ffl"),
            'ﬅ' | 'ﬆ' => folded.push_str("st"),
            // Greek and Cyrillic letters with accents that readers leave out.
            'ё' => folded.push('е'),
            'ά' => folded.push('α'),
            'έ' => folded.push('ε'),
            'ή' => folded.push('η'),
            'ί' | 'ϊ' | 'ΐ' => folded.push('ι'),
            'ό' => folded.push('ο'),
            'ύ' | 'ϋ' | 'ΰ' => folded.push('υ'),
            'ώ' => folded.push('ω'),
            'ς' => folded.push('σ'),
            other => folded.push(other),
        }
    }
}
