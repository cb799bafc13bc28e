//! The results in Arabic.

use super::{Count, Kinds, Words};

pub(super) static WORDS: Words = Words {
    count: Count {
        one: "نتيجة واحدة", two: "نتيجتان", few: "{} نتائج", many: "{} نتيجة"
    },
    count_for: "عن «{}»",
    nothing: "لم نجد شيئاً عن «{}»",
    searched: "بحثنا في جميع الصفحات والصور عن: {}.",
    comma: "، ",
    advice: ["تحققوا من طريقة الكتابة.", "جربوا كلمة أخرى أو كلمة أعم.", "استخدموا كلمات أقل."],
    ways: "طرق أخرى",
    a_to_z: "جميع الصفحات بترتيب الحروف",
    map: "خريطة الشراكات",
    home: "الصفحة الرئيسية",
    corrected: "النتائج عن «{}».",
    instead: "البحث عن «{}» بدلاً من ذلك",
    incomplete: "تعذر تحميل جزء من الفهرس، فقد تنقص نتائج. وسنحاول مجدداً عند البحث التالي.",
    narrow: "تضييق النتائج",
    by_kind: "النوع",
    by_partnership: "الشراكة",
    by_goal: "الهدف",
    all: "الكل",
    unnarrowed: "البحث في جميع النتائج",
    goal: "الهدف {}",
    more: "تظهر أول {} نتيجة. وبكلمة إضافية تصبح أقل.",
    other_languages: "نتائج بلغات أخرى",
    note: "مع تنبيه بشأن المحتوى",
    kinds: Kinds {
        topic: "موضوع",
        partnership: "شراكة",
        exhibition: "معرض",
        photo: "صورة",
        goal: "هدف",
        article: "مقال",
    },
};
