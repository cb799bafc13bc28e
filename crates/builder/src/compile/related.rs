//! "Mehr zum Thema": the editors' links with what the two pages share.

use super::Compiler;
use crate::{
    content::Node,
    source::{Reason, RelatedEntry},
};
use model::{Goal, Locale, Related};

impl Compiler<'_> {
    /// The related teasers of a page, in the editors' order.
    pub(super) fn related(&self, node: &Node, locale: Locale) -> Vec<Related> {
        node.facts.related.iter().filter_map(|entry| self.related_one(node, entry, locale)).collect()
    }

    fn related_one(&self, node: &Node, entry: &RelatedEntry, locale: Locale) -> Option<Related> {
        let target = self.content.page(&entry.id)?;
        let shared = match entry.reason {
            Reason::SameCountry => self.content.country(node).map(|code| self.country(code, locale)),
            Reason::SameOffice => {
                let office = self.content.office_id(node).and_then(|id| self.site.offices.get(id));
                office.map(|office| office.name.get(locale, self.default()).to_owned())
            }
            _ => None,
        };
        let goals = if entry.reason == Reason::SameGoal { shared_goals(node, target) } else { Vec::new() };
        Some(Related { reason: entry.reason.into(), shared, goals, teaser: self.teaser(target, locale) })
    }
}

/// The goals two pages share: those they work on, and the one a goal's own page is about.
pub(crate) fn shared_goals(a: &Node, b: &Node) -> Vec<Goal> {
    let (a, b) = (goals_of(a), goals_of(b));
    a.into_iter().filter(|goal| b.contains(goal)).collect()
}

fn goals_of(node: &Node) -> Vec<Goal> {
    let worked_on = node.facts.goals.iter().map(|entry| entry.goal);
    worked_on.chain(node.facts.goal).collect()
}
