//! A picture as editors name it: a file beside the page, or one of an exhibition's photos.

use super::kinds::Id;
use schemars::JsonSchema;
use serde::Deserialize;

/// Das Bild einer Seite: eine eigene Datei oder ein Bild aus einer Ausstellung.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Lead {
    File(PictureFile),
    From(PictureFrom),
}

/// Eine Datei im Ordner `pictures` der Seite.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PictureFile {
    /// Dateiname in `pictures`.
    pub file: String,
    pub kind: PictureKind,
    /// Wer das Bild gemacht hat.
    pub creator: String,
    /// Die Zeile, die beim Bild stehen muss.
    pub credit: String,
    /// Adresse einer Lizenz bei creativecommons.org oder rightsstatements.org, oder all-rights-reserved
    pub rights: String,
    /// Ob Menschen zu sehen und zu erkennen sind; erforderlich bei Fotos.
    #[serde(default)]
    pub people: Option<People>,
    /// Erforderlich, wenn Menschen zu erkennen sind.
    #[serde(default)]
    pub consent: Option<Consent>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum People {
    None,
    NotRecognisable,
    Recognisable,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    NoneNeeded,
    Given,
}

/// Ein Bild aus einer Ausstellung dieses Portals.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PictureFrom {
    /// Kennung der Ausstellung.
    #[schemars(with = "Id")]
    pub from: String,
    /// Kennung des Bildes darin.
    #[schemars(with = "Id")]
    pub photo: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PictureKind {
    Photo,
    Drawing,
}

impl From<PictureKind> for model::PictureKind {
    fn from(kind: PictureKind) -> model::PictureKind {
        match kind {
            PictureKind::Photo => model::PictureKind::Photo,
            PictureKind::Drawing => model::PictureKind::Drawing,
        }
    }
}
