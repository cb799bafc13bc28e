//! The shape of `hosting/headers.toml`.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    pub(crate) every: BTreeMap<String, String>,
    pub(crate) policy: BTreeMap<String, Vec<String>>,
    pub(crate) trusted_types: TrustedTypes,
    pub(crate) cache: Cache,
    pub(crate) types: BTreeMap<String, String>,
    pub(crate) compressed: Compressed,
}

/// Whether browsers must enforce Trusted Types, and the names of the policies the app may create.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TrustedTypes {
    pub(crate) enforced: bool,
    pub(crate) policies: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cache {
    pub(crate) hashed: String,
    pub(crate) other: String,
    pub(crate) hashed_endings: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Compressed {
    pub(crate) endings: Vec<String>,
}
