//! Every kind of problem with its stable name and weight, in one list.

use super::Severity::{self, Error, Unfinished, Warning};
use std::fmt;

macro_rules! codes {
    ($($code:ident $name:literal $severity:ident,)*) => {
        /// A kind of problem. The name is stable: tests and editors' notes refer to it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code { $($code,)* }

        impl Code {
            /// Every code, in the order of this list.
            pub const ALL: &'static [Code] = &[$(Code::$code,)*];

            pub const fn name(self) -> &'static str {
                match self { $(Code::$code => $name,)* }
            }

            /// Whether it is a hint on Leichte Sprache.
            pub const fn is_easy(self) -> bool {
                matches!(
                    self,
                    Code::SentenceLong
                        | Code::EasyClause
                        | Code::EasyPassive
                        | Code::EasyGenitive
                        | Code::EasyAbbreviation
                        | Code::EasyNumber
                        | Code::EasyCompound
                )
            }

            pub const fn severity(self) -> Severity {
                match self { $(Code::$code => $severity,)* }
            }
        }
    };
}

codes! {
    // Files
    FileUnreadable "file-unreadable" Error,
    FileUnknown "file-unknown" Warning,
    FileSymlink "file-symlink" Warning,
    SiteMissing "site-missing" Error,
    PageMissing "page-missing" Error,
    WordsMissing "words-missing" Error,
    LocaleUnknown "locale-unknown" Error,
    SlugInvalid "slug-invalid" Error,
    SlugReserved "slug-reserved" Error,
    FixedMisplaced "fixed-misplaced" Error,
    MapCrowded "map-crowded" Warning,
    // JSON and its shape
    JsonBroken "json-broken" Error,
    KeyDuplicate "key-duplicate" Error,
    FieldUnknown "field-unknown" Error,
    FieldMissing "field-missing" Error,
    TypeWrong "type-wrong" Error,
    ValueUnknown "value-unknown" Error,
    NumberOutOfRange "number-out-of-range" Error,
    DateInvalid "date-invalid" Error,
    IdInvalid "id-invalid" Error,
    UrlUnsafe "url-unsafe" Error,
    CountryInvalid "country-invalid" Error,
    LanguageTagInvalid "language-tag-invalid" Error,
    // Any text
    TextEmpty "text-empty" Error,
    TextBlanks "text-blanks" Error,
    TextNotNfc "text-not-nfc" Error,
    TextControl "text-control" Error,
    Placeholder "placeholder" Unfinished,
    // The site
    SiteOrigin "site-origin" Error,
    SiteOriginExample "site-origin-example" Unfinished,
    SiteLocales "site-locales" Error,
    SiteMenu "site-menu" Error,
    SiteTextMissing "site-text-missing" Error,
    PlaceUnknown "place-unknown" Error,
    OfficeUnknown "office-unknown" Error,
    OfficeMissing "office-missing" Error,
    // The tree
    IdDuplicate "id-duplicate" Error,
    HomeMisplaced "home-misplaced" Error,
    LinkDangling "link-dangling" Error,
    LinkDuplicate "link-duplicate" Error,
    LinkToSelf "link-to-self" Error,
    LinkToDraft "link-to-draft" Error,
    ParentCycle "parent-cycle" Error,
    ReasonFalse "reason-false" Error,
    SiblingsSameTitle "siblings-same-title" Error,
    PathClash "path-clash" Error,
    // Facts
    BlockMissing "block-missing" Error,
    BlockUnexpected "block-unexpected" Error,
    GoalDuplicate "goal-duplicate" Error,
    GoalsMisplaced "goals-misplaced" Error,
    KeyTwice "key-twice" Error,
    GeoPrecision "geo-precision" Error,
    DateOrder "date-order" Error,
    DateFuture "date-future" Warning,
    StatusDate "status-date" Error,
    StatusUntil "status-until" Error,
    ConfirmedOld "confirmed-old" Warning,
    // Words
    TitleLong "title-long" Error,
    DescriptionLong "description-long" Error,
    DescriptionSame "description-same" Error,
    DescriptionShape "description-shape" Warning,
    WordsOfKeyMissing "words-of-key-missing" Error,
    WordsWithoutKey "words-without-key" Error,
    StatusNoteMissing "status-note-missing" Error,
    TranslationMissing "translation-missing" Error,
    TranslationForbidden "translation-forbidden" Error,
    TranslationOutdated "translation-outdated" Warning,
    IntentOld "intent-old" Warning,
    // Leichte Sprache
    SentenceLong "sentence-long" Warning,
    EasyClause "easy-clause" Warning,
    EasyPassive "easy-passive" Warning,
    EasyGenitive "easy-genitive" Warning,
    EasyAbbreviation "easy-abbreviation" Warning,
    EasyNumber "easy-number" Warning,
    EasyCompound "easy-compound" Warning,
    // Markdown
    MarkdownHtml "markdown-html" Error,
    MarkdownImage "markdown-image" Error,
    MarkdownHeading "markdown-heading" Error,
    MarkdownLink "markdown-link" Error,
    MarkdownLinkEmpty "markdown-link-empty" Error,
    MarkdownUnsupported "markdown-unsupported" Error,
    // Pictures
    PictureMissing "picture-missing" Unfinished,
    PictureUnused "picture-unused" Warning,
    PictureName "picture-name" Error,
    PictureFormat "picture-format" Error,
    PictureUnsafe "picture-unsafe" Error,
    PictureSize "picture-size" Error,
    PicturePlace "picture-place" Warning,
    AltMissing "alt-missing" Error,
    AltUnexpected "alt-unexpected" Error,
    AltLong "alt-long" Error,
    AltSame "alt-same" Error,
    RightsUnknown "rights-unknown" Error,
    ConsentMissing "consent-missing" Error,
    NoteLost "note-lost" Error,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
