//! Long text from content: typed blocks, never HTML. Addresses elsewhere are checked once more before they are linked.

use super::{Html, Scene, el};
use model::{Block, BlockKind, Locale, Run, url};

/// A page's text. Its sections are headed by `h2`.
pub fn prose(scene: &Scene, blocks: &[Block]) -> Option<Html> {
    text(scene, blocks, ("h2", "h3"))
}

/// A text within a section that has its own `h3`.
pub fn inner(scene: &Scene, blocks: &[Block]) -> Option<Html> {
    text(scene, blocks, ("h4", "h5"))
}

/// A link to another site, or the bare text where its address is not one we link.
pub fn outward(scene: &Scene, address: &str, text: Html) -> Html {
    if !url::is_safe(address) {
        return text;
    }
    let link = el("a").attr("href", address);
    if address.starts_with("https:") {
        let hint = el("span").class("visually-hidden").text(" ").text(scene.words.external);
        // The hint is in the reader's language, whatever the text is in.
        let hint = if scene.foreign.is_some() { hint.lang(Some(scene.locale)) } else { hint };
        link.attr("rel", "external").child(text).child(hint)
    } else {
        link.child(text)
    }
}

fn text(scene: &Scene, blocks: &[Block], levels: (&'static str, &'static str)) -> Option<Html> {
    let prose = || el("div").class("prose").lang(scene.foreign).children(draw(scene, blocks, levels));
    (!blocks.is_empty()).then(prose)
}

fn draw(scene: &Scene, blocks: &[Block], levels: (&'static str, &'static str)) -> Vec<Html> {
    let mut in_section = false;
    let block = |block: &Block| match block.kind {
        BlockKind::Heading => {
            in_section = true;
            say(scene, el(levels.0), &block.text)
        }
        // A part outside of any section is one itself: levels of headings never skip.
        BlockKind::Subheading => say(scene, el(if in_section { levels.1 } else { levels.0 }), &block.text),
        BlockKind::BulletList => el("ul").children(items(scene, &block.items, levels)),
        BlockKind::NumberedList => el("ol").children(items(scene, &block.items, levels)),
        BlockKind::Quote => {
            let quoted = block.items.iter().flat_map(|blocks| draw(scene, blocks, levels));
            el("blockquote").children(quoted.collect::<Vec<_>>())
        }
        BlockKind::Paragraph | BlockKind::Unknown => say(scene, el("p"), &block.text),
    };
    blocks.iter().map(block).collect()
}

fn items(scene: &Scene, items: &[Vec<Block>], levels: (&'static str, &'static str)) -> Vec<Html> {
    items.iter().map(|blocks| item(scene, blocks, levels)).collect()
}

/// An item of one paragraph needs no paragraph around it.
fn item(scene: &Scene, blocks: &[Block], levels: (&'static str, &'static str)) -> Html {
    match blocks {
        [only] if only.kind == BlockKind::Paragraph => say(scene, el("li"), &only.text),
        blocks => el("li").children(draw(scene, blocks, levels)),
    }
}

/// Puts a row of runs into the element they are the text of.
fn say(scene: &Scene, into: Html, runs: &[Run]) -> Html {
    runs.iter().fold(into, |into, run| match (&run.page, &run.url) {
        (Some(path), _) => into.child(look(inward(scene, path, run.lang), run)),
        (None, Some(address)) => into.child(outward(scene, address, look(el("span"), run))),
        (None, None) => look(into, run),
    })
}

fn inward(scene: &Scene, path: &str, lang: Option<Locale>) -> Html {
    let tree = scene.addresses.tree(scene.locale, lang);
    el("a").attr("href", &scene.addresses.page(tree, path)).attr_if("hreflang", lang.map(Locale::tag))
}

fn look(into: Html, run: &Run) -> Html {
    match (run.strong, run.emphasis) {
        (true, true) => into.child(el("strong").child(el("em").text(&run.text))),
        (true, false) => into.child(el("strong").text(&run.text)),
        (false, true) => into.child(el("em").text(&run.text)),
        (false, false) => into.text(&run.text),
    }
}
