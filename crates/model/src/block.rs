//! Long text as typed blocks: what Markdown becomes in the builder and what views draw. No HTML anywhere.

use crate::Locale;
use serde::{Deserialize, Serialize};

/// A block of running text. Fields a kind has no use for are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    pub kind: BlockKind,
    /// The text of a paragraph or heading.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<Run>,
    /// The items of a list, each a row of blocks; the one item of a quote.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Vec<Block>>,
}

/// What a block is. A kind this reader does not know yet is drawn as a paragraph of its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    #[default]
    Paragraph,
    /// A section of the page (`##`).
    Heading,
    /// A part of a section (`###`).
    Subheading,
    BulletList,
    NumberedList,
    Quote,
    #[serde(other)]
    Unknown,
}

/// A stretch of text with the same look and the same link.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    pub text: String,
    #[serde(default, skip_serializing_if = "is_false")]
    pub emphasis: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub strong: bool,
    /// The path of a page of this portal, to be printed by [`crate::Addresses`]; "" is the home page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// The language the linked page is in, where it differs from this page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
    /// An address elsewhere: `https:`, `mailto:` or `tel:`. Views check it once more before they link it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Block {
    /// The block's words without their look, for descriptions and search.
    pub fn plain_text(&self) -> String {
        let own = self.text.iter().map(|run| run.text.as_str());
        let mut text: String = own.collect();
        for block in self.items.iter().flatten() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&block.plain_text());
        }
        text
    }
}

pub(crate) fn is_false(value: &bool) -> bool {
    !value
}
