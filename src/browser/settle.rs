//! How a drawing takes the place of what stands: only what differs is exchanged. Whatever is the same stays the very
//! element it was, with its letters laid out, its picture loaded, its focus, and the text a reader has marked in it.
//! It knows no page.

use web_sys::Node;

/// Makes the children of `old` equal to those of `new`, which gives up those that are needed.
pub(super) fn children(old: &Node, new: &Node) {
    let mut standing = old.first_child();
    let mut next = new.first_child();
    while let Some(wanted) = next {
        next = wanted.next_sibling();
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
    if is_same_but_inside(old, new) {
        children(old, new);
    } else {
        let _ = parent.replace_child(new, old);
    }
}

fn is_same_but_inside(old: &Node, new: &Node) -> bool {
    old.node_type() == Node::ELEMENT_NODE
        && match (old.clone_node(), new.clone_node()) {
            (Ok(old), Ok(new)) => old.is_equal_node(Some(&new)),
            _ => false,
        }
}
