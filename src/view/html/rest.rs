//! What a view still lacks once its beginning is built: the later sections of its main part, the later items of long lists.
//! It knows neither when it is wanted nor what a section says.

use super::{Node, build};
use leptos::tachys::renderer::types::{self, Element};
use leptos::tachys::renderer::{CastFrom, Rndr};
use std::vec::IntoIter;

/// What is not built yet, each row of siblings with the mark it goes before.
#[derive(Default)]
pub struct Rest(Vec<Row>);

type Row = (types::Node, IntoIter<Node>);

impl Rest {
    /// Builds so many siblings more, sections before the items of lists; tells whether there may be more.
    pub fn grow(&mut self, siblings: usize) -> bool {
        for _ in 0..siblings {
            let Some((mark, row)) = self.0.last_mut() else { return false };
            let Some(parent) = Rndr::get_parent(mark).and_then(Element::cast_from) else { return false };
            match row.next() {
                Some(Node::Element(child)) => {
                    let mut inner = Rest::default();
                    let child = build(child, None, Some(&mut inner));
                    Rndr::insert_node(&parent, &child, Some(mark));
                    let below = self.0.len() - 1;
                    self.0.splice(below..below, inner.0);
                }
                Some(Node::Text(_)) => {}
                None => {
                    Rndr::remove_node(&parent, mark);
                    self.0.pop();
                }
            }
        }
        true
    }

    /// Marks the end of `parent`, before which these children will go.
    pub(super) fn keep(&mut self, parent: &Element, children: IntoIter<Node>) {
        let mark = Rndr::create_placeholder();
        Rndr::insert_node(parent, &mark, None);
        self.0.push((mark.into(), children));
    }
}

/// With how many children an element is built at first.
pub(super) fn beginning(tag: &str) -> usize {
    match tag {
        // They fill the window of a phone: who has just come reads nothing below it yet.
        "main" => 3,
        "ol" => 30,
        _ => usize::MAX,
    }
}
