//! The notice that lies hidden in every document until `boot.js` shows it: the page reads, but its program cannot run.

use crate::escape;
use model::Locale;
use weltoffen::words::notice;

/// The notice in the reader's language.
pub(crate) fn print(locale: Locale) -> String {
    let words = notice::of(locale);
    let reasons = [("unsupported", words.unsupported), ("missing", words.missing), ("crash", words.crash)];
    let reasons: String = reasons
        .iter()
        .map(|(reason, text)| format!("<p data-reason=\"{reason}\" hidden>{}</p>", escape::html(text)))
        .collect();
    format!(
        "<div id=\"notice\" class=\"broken\" role=\"alert\" tabindex=\"-1\" hidden>\
         <p class=\"broken__title\">{}</p>{reasons}<p><button type=\"button\" class=\"button\">{}</button></p></div>",
        escape::html(words.title),
        escape::html(words.reload),
    )
}
