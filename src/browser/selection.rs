//! The text a reader has marked, kept while one drawing of the page takes the place of another with the same text.

use web_sys::{Document, Element, Node};

/// Where the marked text begins and ends, in UTF-16 units of the text of `root`; `None` if nothing is marked there.
pub(super) fn selected(document: &Document, root: &Element) -> Option<(u32, u32)> {
    let selection = document.get_selection().ok()??;
    if selection.is_collapsed() || selection.range_count() == 0 {
        return None;
    }
    let range = selection.get_range_at(0).ok()?;
    let (start, end) = (range.start_container().ok()?, range.end_container().ok()?);
    if !root.contains(Some(&start)) || !root.contains(Some(&end)) {
        return None;
    }
    let before = document.create_range().ok()?;
    before.select_node_contents(root).ok()?;
    before.set_end(&start, range.start_offset().ok()?).ok()?;
    let from = before.to_string().length();
    Some((from, from + range.to_string().length()))
}

/// Marks that text in `root`.
pub(super) fn select(document: &Document, root: &Element, (from, to): (u32, u32)) {
    let marked = || -> Option<()> {
        let range = document.create_range().ok()?;
        let (node, offset) = place(document, root, from, false)?;
        range.set_start(&node, offset).ok()?;
        let (node, offset) = place(document, root, to, true)?;
        range.set_end(&node, offset).ok()?;
        let selection = document.get_selection().ok()??;
        selection.remove_all_ranges().ok()?;
        selection.add_range(&range).ok()
    };
    let _ = marked();
}

/// The text node that holds the unit `at`, and where in it. Between two nodes, `ends` asks for the end of the first.
fn place(document: &Document, root: &Element, at: u32, ends: bool) -> Option<(Node, u32)> {
    let walker = document.create_tree_walker_with_what_to_show(root, SHOW_TEXT).ok()?;
    let mut before = 0;
    while let Some(node) = walker.next_node().ok()? {
        let length = u32::try_from(node.node_value()?.encode_utf16().count()).ok()?;
        let is_inside = if ends { at <= before + length } else { at < before + length };
        if is_inside {
            return Some((node, at - before));
        }
        before += length;
    }
    None
}

/// `NodeFilter.SHOW_TEXT` (DOM, 6.3).
const SHOW_TEXT: u32 = 4;
