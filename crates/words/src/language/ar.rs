//! The interface in Arabic: modern standard Arabic, Western digits, Levantine and Gregorian names of months.

use super::results::{Count, Kinds, Results};
#[cfg(feature = "ssr")]
use super::gone::Gone;
use super::notice::Notice;
use super::{Aloud, Categories, Forms, Notation, Plural, Reasons, Statuses, Term, Words};
use model::Locale;

language!(3, Ar "ar" "العربية" "ar_AR" RightToLeft);

pub(super) static WORDS: Words = Words {
    locale: LOCALE,
    plural,
    notation: Notation {
        thousands: ",",
        decimal: ".",
        compass: ["N", "S", "E", "W"],
        first_day: " ",
        day: " ",
    },

    skip: "الانتقال إلى المحتوى",
    home: "الصفحة الرئيسية",
    languages: "اللغات",
    offer: "اقرأ هذه الصفحة بالعربية",
    topics: "القائمة الرئيسية",
    trail: "أنت هنا",
    trail_more: "عرض جميع المستويات",
    legal: "معلومات قانونية ومساعدة",
    feedback: "الإبلاغ عن خطأ أو عائق",
    external: "(موقع آخر)",

    loading: "جارٍ تحميل الصفحة.",
    slow: "يستغرق الأمر وقتاً أطول من المعتاد. ما زلنا نحاول.",
    failed_title: "تعذّر تحميل الصفحة",
    failed_unreachable: "لم يصلنا أي رد. ربما انقطع اتصالك بالإنترنت. أما الصفحات التي فتحتها قبل قليل فيمكنك متابعة قراءتها.",
    failed_server: "لا يستطيع خادمنا الرد الآن، والسبب ليس من جهتك. يُرجى المحاولة مرة أخرى بعد بضع دقائق.",
    failed_garbled: "وصلنا شيء، لكنه ليس الصفحة المطلوبة. يحدث ذلك مثلاً في شبكة لاسلكية تتطلب تسجيل الدخول أولاً.",
    failed_outdated: "جرى تحديث هذا الموقع قبل قليل. الزر يحمّل النسخة الجديدة.",
    retry: "المحاولة مرة أخرى",
    missing_title: "هذه الصفحة غير موجودة",
    missing_text: "لا نجد شيئاً تحت هذا العنوان. ربما نُقلت الصفحة، أو ربما وقع خطأ في كتابة العنوان.",
    missing_ways: "يمكنك المتابعة من هنا",
    missing_parent: "المستوى الأعلى",
    search_failed: "لا يستجيب البحث الآن. ربما انقطع اتصالك.",

    other_language: "هذه الصفحة غير متوفرة بالعربية بعد. النص {}.",
    language_names: &[
        (Locale::De, "بالألمانية"),
        (Locale::En, "بالإنجليزية"),
        (Locale::Ar, "بالعربية"),
        (Locale::DeSimple, "بالألمانية السهلة"),
    ],
    full_text: None,
    machine: "تُرجم هذا النص آلياً ولم يراجعه أحد بعد.",
    machine_reviewed: "تُرجم هذا النص آلياً وراجعه إنسان.",
    outdated: "تغيّر النص الألماني بعد إعداد هذه الترجمة.",
    draft: "مسودة. لم تُنشر هذه الصفحة بعد.",
    dormant: "هذه الشراكة متوقفة حالياً.",
    ended: "انتهت هذه الشراكة.",
    dormant_chip: "متوقفة",

    more: "المزيد حول الموضوع",
    reasons: Reasons {
        editors_choice: "من اختيار هيئة التحرير",
        same_goal: "هدف مشترك",
        same_goals: "أهداف مشتركة",
        same_country: "البلد نفسه",
        same_office: "الدائرة نفسها",
        same_programme: "البرنامج نفسه",
        part_of: "موضوعان مترابطان",
        background: "خلفية الموضوع",
        other: "موضوع ذو صلة",
    },
    related_rest: Forms {
        zero: "لا صفحات أخرى",
        one: "صفحة أخرى عن الموضوع",
        two: "صفحتان أخريان عن الموضوع",
        few: "{} صفحات أخرى عن الموضوع",
        many: "{} صفحة أخرى عن الموضوع",
        other: "{} صفحة أخرى عن الموضوع",
    },
    children: "صفحات هذا القسم",
    also_under: "تجدها أيضاً ضمن",
    neighbours: "متابعة التصفح",
    previous: "الصفحة السابقة",
    next: "الصفحة التالية",
    sources: "المصادر",
    accessed: "تاريخ الاطلاع: {}",
    contact: "الجهة المسؤولة",
    phone: "الهاتف",
    about_page: "عن هذه الصفحة",
    updated: "آخر تعديل",
    confirmed: "تاريخ التحقق من المعلومات",
    drawing: "رسم",
    photo: "صورة فوتوغرافية",
    not_drawn: "لم تُرسم هذه الصورة بعد.",

    aloud: Aloud {
        play: "قراءة صوتية",
        pause: "إيقاف مؤقت",
        resume: "متابعة",
        stop: "إيقاف",
        ended: "انتهى النص.",
        voice: "يقرأ صوتٌ من جهازك، ولا يغادر النص الجهاز.",
        no_voice: "تحتاج القراءة الصوتية إلى صوت في جهازك يقرأ {}. يمكنك إضافته من إعدادات الجهاز.",
    },

    home_ways: "مداخل إلى البوابة",
    home_recent: "جديد ومعدّل",
    home_topics: "تصفح حسب الموضوع",

    map_title: "أين شركاؤنا",
    map_panels: ["خريطة العالم", "جزء مكبّر"],
    map_note: "تُظهر الخريطة اليابسة بلا حدود، ولا تقول شيئاً عن وضع المناطق. الخطوط من بيانات «ناتشورال إيرث»، وهي ملك عام.",
    map_all: "جميع الأماكن مع المسافة",
    continents: ["أوروبا", "آسيا", "أفريقيا", "الأمريكتان", "أوقيانوسيا"],
    letters: "الانتقال إلى حرف",

    and: "و",
    comma: "، ",
    since: "منذ",
    category: "النوع",
    country: "البلد",
    location: "الموقع",
    population: "عدد السكان",
    distance: "المسافة",
    kilometres: "{} كم بخط مستقيم",
    status: "الحالة",
    fields_of_work: "ما نعمل عليه معاً",
    timeline: "محطات",
    partners: "الجهات المشاركة",
    exhibitions: "معارض وصفحات أخرى",
    categories: Categories {
        partnerschaft: Term {
            name: "شراكة", means: "موثقة باتفاقية، بلا نهاية محددة وبلا موضوع محدد"
        },
        freundschaft: Term {
            name: "صداقة", means: "متفق عليها، لكن لمدة محددة أو لمشاريع معينة"
        },
        kontakt: Term { name: "تواصل", means: "دون اتفاق رسمي" },
        projektpartnerschaft: Term {
            name: "شراكة مشاريع", means: "عمل مشترك على مهام محددة"
        },
        other: Term { name: "علاقة", means: "علاقة بين مدينتين" },
    },
    statuses: Statuses {
        geplant: "مخطط لها",
        aktiv: "قائمة",
        ruhend: "متوقفة حالياً",
        beendet: "منتهية",
        other: "غير معروفة",
    },

    goals: "الأهداف التي نعمل عليها",
    goal: "الهدف {}",
    all_goals: "جميع الأهداف",
    direct: "إسهام مباشر",
    indirect: "إسهام غير مباشر",
    works_direct: "من يعمل مباشرة على هذا الهدف",
    works_indirect: "من يسهم فيه بصورة غير مباشرة",
    works_nobody: "لا توجد بعد في هذه البوابة شراكة مدرجة تحت هذا الهدف.",
    matrix_title: "من يعمل على ماذا",
    matrix_caption: "الشراكات والأهداف التي تسهم فيها: ● إسهام مباشر، ○ إسهام غير مباشر",
    partnership: "الشراكة",
    only_worked: "إظهار الأهداف التي لها شراكات فقط",
    partnership_count: Forms {
        zero: "لا شراكات",
        one: "شراكة واحدة",
        two: "شراكتان",
        few: "{} شراكات",
        many: "{} شراكة",
        other: "{} شراكة",
    },

    shown: "فترة العرض",
    venue: "المكان",
    creators: "أعمال",
    pictures: "الصور",
    picture_count: Forms {
        zero: "لا صور",
        one: "صورة واحدة",
        two: "صورتان",
        few: "{} صور",
        many: "{} صورة",
        other: "{} صورة",
    },
    walkthrough: "جولة بالكلمات، من دون صور",
    as_data: "هذا المعرض كبيانات",
    content_note: "تنبيه بشأن المحتوى",
    all_rights_reserved: "جميع الحقوق محفوظة",
    enlarge: "تكبير الصورة {} من {}: {}",
    picture_of: "الصورة {} من {}",
    show_picture: "عرض الصورة",
    close: "إغلاق",
    previous_picture: "الصورة السابقة",
    next_picture: "الصورة التالية",
    zoom_in: "تكبير",
    zoom_out: "تصغير",
    full_screen: "ملء الشاشة",
    slideshow: "عرض الشرائح",
    download: "تنزيل",
    picture_failed: "تعذّر تحميل هذه الصورة.",

    months: [
        "كانون الثاني/يناير",
        "شباط/فبراير",
        "آذار/مارس",
        "نيسان/أبريل",
        "أيار/مايو",
        "حزيران/يونيو",
        "تموز/يوليو",
        "آب/أغسطس",
        "أيلول/سبتمبر",
        "تشرين الأول/أكتوبر",
        "تشرين الثاني/نوفمبر",
        "كانون الأول/ديسمبر",
    ],
    since_date: "منذ {}",
};

pub(super) static NOTICE: Notice = Notice {
    title: "يمكنك قراءة هذه الصفحة، لكن بعض وظائفها لا يعمل",
    unsupported: "لا يشغّل متصفحك برنامج هذه البوابة (WebAssembly). ومع ذلك تجد هنا جميع النصوص والصور والروابط.",
    missing: "لم يصل جزء من البرنامج. تجد هنا جميع النصوص والصور والروابط.",
    crash: "حدث خطأ في برنامج هذه الصفحة. أعد تحميل الصفحة لمتابعة استخدامها.",
    reload: "إعادة التحميل",
};

#[cfg(feature = "ssr")]
pub(super) static GONE: Gone = Gone {
    title: "لم تعد هذه الصفحة موجودة",
    instead: "قد تفيدك هذه الصفحة بدلاً منها",
};

/// The rule of CLDR: 0, 1 and 2 stand for themselves, beyond them the last two digits decide.
fn plural(number: u32) -> Plural {
    match (number, number % 100) {
        (0, _) => Plural::Zero,
        (1, _) => Plural::One,
        (2, _) => Plural::Two,
        (_, 3..=10) => Plural::Few,
        (_, 11..=99) => Plural::Many,
        _ => Plural::Other,
    }
}

pub(super) static RESULTS: Results = Results {
    count: Count {
        one: "نتيجة واحدة", two: "نتيجتان", few: "{} نتائج", many: "{} نتيجة"
    },
    count_for: "عن «{}»",
    nothing: "لم نجد شيئاً عن «{}»",
    searched: "بحثنا في جميع الصفحات والصور عن: {}.",
    comma: "، ",
    advice: ["تحقّق من طريقة الكتابة.", "جرّب كلمة أخرى أو كلمة أعم.", "استخدم كلمات أقل."],
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
