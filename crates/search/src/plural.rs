//! Arabic plurals that change the inside of a word, which no rule about endings brings together; folded, without article.

/// Plurals that a portal of partnerships meets, each with its singular.
const BROKEN: [(&str, &str); 58] = [
    ("مدن", "مدينه"),
    ("صور", "صوره"),
    ("مدارس", "مدرسه"),
    ("اهداف", "هدف"),
    ("شركاء", "شريك"),
    ("مشاريع", "مشروع"),
    ("طلاب", "طالب"),
    ("طلبه", "طالب"),
    ("شباب", "شاب"),
    ("اطفال", "طفل"),
    ("معارض", "معرض"),
    ("دول", "دوله"),
    ("بلدان", "بلد"),
    ("بلاد", "بلد"),
    ("اصدقاء", "صديق"),
    ("زوار", "زاير"),
    ("زواير", "زاير"),
    ("مواضيع", "موضوع"),
    ("اعياد", "عيد"),
    ("نساء", "امراه"),
    ("رجال", "رجل"),
    ("مياه", "ماء"),
    ("كتب", "كتاب"),
    ("بيوت", "بيت"),
    ("شوارع", "شارع"),
    ("جسور", "جسر"),
    ("انهار", "نهر"),
    ("بحار", "بحر"),
    ("جبال", "جبل"),
    ("حقول", "حقل"),
    ("اشجار", "شجره"),
    ("احياء", "حي"),
    ("ايام", "يوم"),
    ("اشهر", "شهر"),
    ("شهور", "شهر"),
    ("سنوات", "سنه"),
    ("اعوام", "عام"),
    ("حقوق", "حق"),
    ("قوانين", "قانون"),
    ("حدايق", "حديقه"),
    ("مصانع", "مصنع"),
    ("جوايز", "جايزه"),
    ("برامج", "برنامج"),
    ("مكاتب", "مكتب"),
    ("مراكز", "مركز"),
    ("متاحف", "متحف"),
    ("مساجد", "مسجد"),
    ("كنايس", "كنيسه"),
    ("وسايل", "وسيله"),
    ("رسايل", "رساله"),
    ("وظايف", "وظيفه"),
    ("افكار", "فكره"),
    ("اعمال", "عمل"),
    ("ابواب", "باب"),
    ("اسواق", "سوق"),
    ("اسماء", "اسم"),
    ("صفوف", "صف"),
    ("منازل", "منزل"),
];

/// The singular of a broken plural.
pub(crate) fn singular(folded: &str) -> Option<&'static str> {
    BROKEN.iter().find(|(plural, _)| *plural == folded).map(|(_, singular)| *singular)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;
    use crate::language::Language;

    #[test]
    fn both_are_folded_as_words_are() {
        for word in BROKEN.into_iter().flat_map(|(plural, singular)| [plural, singular]) {
            assert_eq!(fold(word, Language::Arabic), word);
        }
    }
}
