//! Puts paths in the place of page ids in running text.

use super::Compiler;
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
        }
        for item in &mut block.items {
            *item = self.blocks(item, locale);
        }
        block
    }
}
