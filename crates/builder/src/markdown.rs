//! Markdown as editors write it, read into typed blocks. Links to pages keep the page's id; `compile::links` puts
//! the path in its place. It knows no file and no other page.

mod asterisk;
mod blocks;

use crate::problem::Code;
use model::{Block, BlockKind, url::is_safe};
use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

/// Something in a text that a page cannot show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub code: Code,
    pub text: String,
    pub mend: String,
}

/// Blocks may stand in lists in quotes in lists, up to this depth.
const MAX_DEPTH: usize = 6;

/// Reads one text, which may hold several blocks. [`model::Run::page`] holds ids, not paths.
pub fn read(text: &str) -> (Vec<Block>, Vec<Fault>) {
    let guard = asterisk::Guard::of(text);
    let hidden = guard.hide(text);
    let mut reader = Reader { blocks: blocks::Stack::default(), faults: Vec::new(), guard };
    for event in Parser::new_ext(&hidden, Options::empty()) {
        reader.event(event);
        if reader.blocks.depth() > MAX_DEPTH {
            reader.fault(
                Code::MarkdownUnsupported,
                "Der Text ist zu tief verschachtelt.",
                "Schreiben Sie flachere Listen und Zitate.",
            );
            return (Vec::new(), reader.faults);
        }
    }
    let Reader { blocks, mut faults, .. } = reader;
    faults.dedup();
    (blocks.finish(), faults)
}

/// The ids of all pages that blocks link to.
pub fn page_links(blocks: &[Block]) -> Vec<&str> {
    let mut ids = Vec::new();
    for block in blocks {
        ids.extend(block.text.iter().filter_map(|run| run.page.as_deref()));
        for item in &block.items {
            ids.extend(page_links(item));
        }
    }
    ids
}

struct Reader {
    blocks: blocks::Stack,
    faults: Vec<Fault>,
    guard: asterisk::Guard,
}

impl Reader {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => {
                let text = self.guard.show(&text);
                self.blocks.text(&text);
            }
            Event::Code(text) => {
                let text = self.guard.show(&text);
                self.fault(
                    Code::MarkdownUnsupported,
                    "Text in Schrägstrichen (`…`) hat auf diesen Seiten keine eigene Gestalt.",
                    "Lassen Sie die Zeichen ` weg.",
                );
                self.blocks.text(&text);
            }
            Event::SoftBreak => self.blocks.text(" "),
            Event::HardBreak => {
                self.fault(
                    Code::MarkdownUnsupported,
                    "Ein erzwungener Zeilenumbruch hat hier keinen Platz.",
                    "Machen Sie zwei Absätze oder eine Liste daraus.",
                );
                self.blocks.text(" ");
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                let shown: String = self.guard.show(&html).trim().chars().take(40).collect();
                let text = format!("HTML ist nicht erlaubt: {shown}");
                self.fault(Code::MarkdownHtml, &text, "Schreiben Sie es in Markdown oder lassen Sie es weg.");
            }
            Event::Rule => self.fault(
                Code::MarkdownUnsupported,
                "Eine Trennlinie (---) hat hier keinen Platz.",
                "Gliedern Sie mit einer Überschrift (##).",
            ),
            Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => self.blocks.open_text(BlockKind::Paragraph),
            Tag::Heading { level, .. } => self.heading(level),
            Tag::BlockQuote(_) => self.blocks.open_quote(),
            Tag::List(None) => self.blocks.open_list(BlockKind::BulletList),
            Tag::List(Some(first)) => {
                if first != 1 {
                    let text = format!("Diese Liste beginnt mit {first}.");
                    self.fault(Code::MarkdownUnsupported, &text, "Nummerierte Listen beginnen mit 1.");
                }
                self.blocks.open_list(BlockKind::NumberedList);
            }
            Tag::Item => self.blocks.open_item(),
            Tag::Emphasis => self.blocks.emphasis(1),
            Tag::Strong => self.blocks.strong(1),
            Tag::Link { link_type, dest_url, title, .. } => self.link(link_type, &dest_url, &title),
            Tag::Image { .. } => self.fault(
                Code::MarkdownImage,
                "Bilder stehen nicht im Text.",
                "Nehmen Sie das Bild als `picture` in page.json auf.",
            ),
            Tag::CodeBlock(_) => {
                self.fault(
                    Code::MarkdownUnsupported,
                    "Ein eingerückter oder mit ``` umschlossener Block hat hier keinen Platz.",
                    "Nehmen Sie die Leerzeichen am Zeilenanfang oder die Zeichen ``` weg.",
                );
                self.blocks.open_text(BlockKind::Paragraph);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock => self.blocks.close_text(),
            TagEnd::BlockQuote(_) => self.blocks.close_quote(),
            TagEnd::List(_) => self.blocks.close_list(),
            TagEnd::Item => self.blocks.close_item(),
            TagEnd::Emphasis => self.blocks.emphasis(-1),
            TagEnd::Strong => self.blocks.strong(-1),
            TagEnd::Link => self.close_link(),
            _ => {}
        }
    }

    fn heading(&mut self, level: HeadingLevel) {
        let kind = match level {
            HeadingLevel::H2 => BlockKind::Heading,
            HeadingLevel::H3 => BlockKind::Subheading,
            other => {
                let text = format!("Überschriften der Ebene {} gibt es im Text nicht.", other as usize);
                self.fault(Code::MarkdownHeading, &text, "Nehmen Sie ## oder, darunter, ###.");
                BlockKind::Subheading
            }
        };
        if self.blocks.depth() > 0 {
            self.fault(
                Code::MarkdownHeading,
                "Eine Überschrift steht in einer Liste oder einem Zitat.",
                "Stellen Sie sie davor.",
            );
        }
        self.blocks.open_text(kind);
    }

    fn link(&mut self, link_type: LinkType, destination: &str, title: &str) {
        let destination = self.guard.show(destination);
        if !title.is_empty() {
            self.fault(
                Code::MarkdownUnsupported,
                "Ein Verweis trägt einen Zusatztitel, den niemand sieht.",
                "Löschen Sie den Text in Anführungszeichen hinter der Adresse.",
            );
        }
        let address = match link_type {
            LinkType::Email => format!("mailto:{destination}"),
            _ => destination,
        };
        if let Some(id) = address.strip_prefix("page:") {
            return self.blocks.open_link(Some(id.to_owned()), None);
        }
        if !is_safe(&address) {
            let mend = if address.starts_with("http:") {
                "Nehmen Sie https://, oder lassen Sie den Verweis weg."
            } else {
                "Seiten dieses Portals: page:KENNUNG. Sonst eine vollständige Adresse mit https:, mailto: oder tel:."
            };
            self.fault(Code::MarkdownLink, &format!("„{address}“ ist keine erlaubte Adresse."), mend);
        }
        self.blocks.open_link(None, Some(address));
    }

    fn close_link(&mut self) {
        if !self.blocks.close_link() {
            self.fault(
                Code::MarkdownLinkEmpty,
                "Ein Verweis hat keinen Text.",
                "Schreiben Sie zwischen die eckigen Klammern, wohin er führt.",
            );
        }
    }

    fn fault(&mut self, code: Code, text: &str, mend: &str) {
        self.faults.push(Fault { code, text: text.to_owned(), mend: mend.to_owned() });
    }
}
