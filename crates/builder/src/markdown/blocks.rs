//! Builds blocks from what the Markdown reader meets, opening and closing. It knows no Markdown.

use model::{Block, BlockKind, Run};

/// The blocks under construction, outermost first.
#[derive(Debug, Default)]
pub(super) struct Stack {
    done: Vec<Block>,
    open: Vec<Frame>,
    emphasis: i32,
    strong: i32,
    link: Option<Link>,
}

#[derive(Debug)]
enum Frame {
    Text(Block),
    List(Block),
    Item(Vec<Block>, Vec<Run>),
    Quote(Vec<Block>),
}

#[derive(Debug)]
struct Link {
    page: Option<String>,
    url: Option<String>,
    has_text: bool,
}

impl Stack {
    /// How many lists, items and quotes are open.
    pub(super) fn depth(&self) -> usize {
        self.open.iter().filter(|frame| !matches!(frame, Frame::Text(_))).count()
    }

    pub(super) fn open_text(&mut self, kind: BlockKind) {
        self.flush_item();
        self.open.push(Frame::Text(Block { kind, ..Block::default() }));
    }

    pub(super) fn close_text(&mut self) {
        if let Some(Frame::Text(mut block)) = self.open.pop() {
            trim(&mut block.text);
            self.put(block);
        }
    }

    pub(super) fn open_list(&mut self, kind: BlockKind) {
        self.flush_item();
        self.open.push(Frame::List(Block { kind, ..Block::default() }));
    }

    pub(super) fn close_list(&mut self) {
        if let Some(Frame::List(block)) = self.open.pop() {
            self.put(block);
        }
    }

    pub(super) fn open_item(&mut self) {
        self.open.push(Frame::Item(Vec::new(), Vec::new()));
    }

    pub(super) fn close_item(&mut self) {
        self.flush_item();
        if let Some(Frame::Item(blocks, _)) = self.open.pop()
            && let Some(Frame::List(list)) = self.open.last_mut()
        {
            list.items.push(blocks);
        }
    }

    pub(super) fn open_quote(&mut self) {
        self.flush_item();
        self.open.push(Frame::Quote(Vec::new()));
    }

    pub(super) fn close_quote(&mut self) {
        if let Some(Frame::Quote(blocks)) = self.open.pop() {
            self.put(Block { kind: BlockKind::Quote, items: vec![blocks], ..Block::default() });
        }
    }

    pub(super) fn emphasis(&mut self, step: i32) {
        self.emphasis += step;
    }

    pub(super) fn strong(&mut self, step: i32) {
        self.strong += step;
    }

    pub(super) fn open_link(&mut self, page: Option<String>, url: Option<String>) {
        self.link = Some(Link { page, url, has_text: false });
    }

    /// Whether the link had any text.
    pub(super) fn close_link(&mut self) -> bool {
        self.link.take().is_some_and(|link| link.has_text)
    }

    pub(super) fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let run = self.run(text);
        match self.open.last_mut() {
            Some(Frame::Text(block)) => join(&mut block.text, run),
            Some(Frame::Item(_, loose)) => join(loose, run),
            _ => {}
        }
    }

    pub(super) fn finish(self) -> Vec<Block> {
        self.done
    }

    fn run(&mut self, text: &str) -> Run {
        let (page, url) = match &mut self.link {
            Some(link) => {
                link.has_text |= !text.trim().is_empty();
                (link.page.clone(), link.url.clone())
            }
            None => (None, None),
        };
        Run {
            text: text.to_owned(),
            emphasis: self.emphasis > 0,
            strong: self.strong > 0,
            page,
            url,
            lang: None,
        }
    }

    /// The loose text of a tight list's item becomes a paragraph.
    fn flush_item(&mut self) {
        if let Some(Frame::Item(blocks, loose)) = self.open.last_mut()
            && !loose.is_empty()
        {
            let mut text = std::mem::take(loose);
            trim(&mut text);
            blocks.push(Block { kind: BlockKind::Paragraph, text, ..Block::default() });
        }
    }

    fn put(&mut self, block: Block) {
        match self.open.last_mut() {
            Some(Frame::Item(blocks, _) | Frame::Quote(blocks)) => blocks.push(block),
            _ => self.done.push(block),
        }
    }
}

/// Appends a run, to the last one if nothing but the text differs.
fn join(runs: &mut Vec<Run>, run: Run) {
    match runs.last_mut() {
        Some(last) if (Run { text: run.text.clone(), ..last.clone() }) == run => {
            last.text.push_str(&run.text)
        }
        _ => runs.push(run),
    }
}

/// Line breaks at the ends of code blocks and the like.
fn trim(runs: &mut [Run]) {
    if let Some(last) = runs.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
}
