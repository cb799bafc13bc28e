//! How a drawing takes the place of what stands: only what differs is exchanged. Whatever is the same stays the very
//! element it was, with its letters laid out, its picture loaded, its focus, and the text a reader has marked in it.
//! It knows no page.

use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// Makes the children of `old` equal to those of `new`, which gives up those that are needed.
pub(super) fn children(old: &Node, new: &Node) {
    let mut standing = old.first_child();
    let mut next = new.first_child();
    while let Some(wanted) = next {
        next = wanted.next_sibling();
        // Drawn as far as this mark: the rest stands, or grows here (`later`).
        if standing.is_some() && wanted.node_type() == Node::COMMENT_NODE {
            return;
        }
        match standing {
            Some(here) => {
                standing = here.next_sibling();
                node(old, &here, &wanted);
            }
            None => {
                let _ = old.append_child(&wanted);
            }
        }
    }
    while let Some(rest) = standing {
        standing = rest.next_sibling();
        let _ = old.remove_child(&rest);
    }
}

fn node(parent: &Node, old: &Node, new: &Node) {
    if old.is_equal_node(Some(new)) {
        return;
    }
    if is_same_but_inside(old, new) || renamed(old, new).is_some() {
        children(old, new);
    } else {
        let _ = parent.replace_child(new, old);
    }
}

/// Whether two elements differ in nothing but what is inside.
fn is_same_but_inside(old: &Node, new: &Node) -> bool {
    old.node_type() == Node::ELEMENT_NODE
        && match (old.clone_node(), new.clone_node()) {
            (Ok(old), Ok(new)) => old.is_equal_node(Some(&new)),
            _ => false,
        }
}

/// What has an id of its own is the same thing with other attributes, and keeps the focus: it gets those of `new`.
fn renamed(old: &Node, new: &Node) -> Option<()> {
    let (old, new): (&Element, &Element) = (old.dyn_ref()?, new.dyn_ref()?);
    if new.id().is_empty() || old.id() != new.id() || old.node_name() != new.node_name() {
        return None;
    }
    for name in old
        .get_attribute_names()
        .concat(&new.get_attribute_names())
        .iter()
        .filter_map(|name| name.as_string())
    {
        let _ = match new.get_attribute(&name) {
            Some(value) => old.set_attribute(&name, &value),
            None => old.remove_attribute(&name),
        };
    }
    Some(())
}
