//! Running text as a page shows it: paths in the place of page ids, in Leichte Sprache one sentence a line.

use super::Compiler;
use crate::check::sentences::one_a_line;
use model::{Block, Locale};

impl Compiler<'_> {
    /// The blocks as a page of `locale` shows them.
    pub(super) fn blocks(&self, blocks: &[Block], locale: Locale) -> Vec<Block> {
        blocks.iter().map(|block| self.block(block, locale)).collect()
    }

    fn block(&self, block: &Block, locale: Locale) -> Block {
        let mut block = block.clone();
        for run in &mut block.text {
            let target = run.page.as_deref().and_then(|id| self.content.page(id));
            run.page = target.map(|node| node.path.clone());
            run.lang = target.and_then(|node| self.foreign(node, locale));
            run.text = lines(&run.text, locale);
        }
        for item in &mut block.items {
            *item = self.blocks(item, locale);
        }
        block
    }
}

/// A text as its language is read: with line breaks in Leichte Sprache, which the style keeps.
pub(super) fn lines(text: &str, locale: Locale) -> String {
    if locale == Locale::DeSimple { one_a_line(text) } else { text.to_owned() }
}
