//! The notice of `boot.js`: the program of the page cannot run, its text stays. Printed into documents only: the app
//! never says it, so its wasm does not carry it.

use model::Locale;

/// The words of the notice in one language.
pub struct Notice {
    pub title: &'static str,
    /// The browser runs no such program.
    pub unsupported: &'static str,
    /// A part of the program has not arrived.
    pub missing: &'static str,
    /// The program has stopped.
    pub crash: &'static str,
    pub reload: &'static str,
}

/// The notice in a language.
pub fn of(locale: Locale) -> &'static Notice {
    match locale {
        Locale::De => &DE,
        Locale::En => &EN,
        Locale::Ar => &AR,
        Locale::DeSimple => &DE_SIMPLE,
    }
}

static DE: Notice = Notice {
    title: "Diese Seite lässt sich lesen, aber nicht ganz bedienen",
    unsupported: "Ihr Browser führt das Programm dieses Portals nicht aus (WebAssembly). Text, Bilder und Verweise stehen trotzdem vollständig hier.",
    missing: "Ein Teil des Programms ist nicht angekommen. Text, Bilder und Verweise stehen vollständig hier.",
    crash: "Im Programm dieser Seite ist ein Fehler aufgetreten. Laden Sie die Seite neu, um sie weiter zu bedienen.",
    reload: "Neu laden",
};

static EN: Notice = Notice {
    title: "You can read this page, but not all of it works",
    unsupported: "Your browser does not run this portal’s program (WebAssembly). All text, pictures and links are here nevertheless.",
    missing: "Part of the program did not arrive. All text, pictures and links are here.",
    crash: "Something went wrong in this page’s program. Reload the page to go on using it.",
    reload: "Reload",
};

static AR: Notice = Notice {
    title: "يمكنك قراءة هذه الصفحة، لكن بعض وظائفها لا يعمل",
    unsupported: "لا يشغّل متصفحك برنامج هذه البوابة (WebAssembly). ومع ذلك تجد هنا جميع النصوص والصور والروابط.",
    missing: "لم يصل جزء من البرنامج. تجد هنا جميع النصوص والصور والروابط.",
    crash: "حدث خطأ في برنامج هذه الصفحة. أعد تحميل الصفحة لمتابعة استخدامها.",
    reload: "إعادة التحميل",
};

static DE_SIMPLE: Notice = Notice {
    title: "Sie können diese Seite lesen",
    unsupported: "Ein Programm auf dieser Seite läuft bei Ihnen nicht. Sie können trotzdem alles lesen. Alle Bilder und Links sind da.",
    missing: "Ein Teil vom Programm fehlt. Sie können trotzdem alles lesen. Alle Bilder und Links sind da.",
    crash: "Auf dieser Seite ist ein Fehler passiert. Bitte laden Sie die Seite neu.",
    reload: "Neu laden",
};
