//! The seventeen goals: their pages, and who works on them.

use super::{Compiler, order::fold};
use crate::{
    content::{Content, Node},
    source::DocumentType,
};
use model::{Contribution, Contributor, Goal, GoalRef, Locale, MatrixRow};
use std::collections::HashMap;

/// Pages by goal.
pub(super) struct Goals {
    /// The page of each goal.
    pages: HashMap<Goal, usize>,
    /// Who works on each goal, direct contributions first, then in the order of paths.
    contributors: HashMap<Goal, Vec<(Contribution, usize)>>,
}

impl Goals {
    pub(super) fn of(content: &Content, shipped: &[bool]) -> Goals {
        let mut goals = Goals { pages: HashMap::new(), contributors: HashMap::new() };
        let nodes = content.pages.iter().zip(shipped).enumerate().filter(|(_, (_, shipped))| **shipped);
        for (index, (node, _)) in nodes {
            if let Some(goal) = node.facts.goal {
                goals.pages.entry(goal).or_insert(index);
            }
            if is_contributor(node) {
                for entry in &node.facts.goals {
                    let list = goals.contributors.entry(entry.goal).or_default();
                    list.push((entry.contribution.into(), index));
                }
            }
        }
        for list in goals.contributors.values_mut() {
            list.sort();
        }
        goals
    }
}

impl Compiler<'_> {
    /// The goals a page works on, with the way to their pages.
    pub(super) fn goal_refs(&self, node: &Node, locale: Locale) -> Vec<GoalRef> {
        let refs = node.facts.goals.iter().map(|entry| {
            let page = self.goals.pages.get(&entry.goal).and_then(|index| self.content.pages.get(*index));
            GoalRef {
                goal: entry.goal,
                contribution: Some(entry.contribution.into()),
                link: page.map(|page| self.link(page, locale)),
            }
        });
        refs.collect()
    }

    /// Who works on the goal a page is about.
    pub(super) fn contributors(&self, node: &Node, locale: Locale) -> Vec<Contributor> {
        let list = node.facts.goal.and_then(|goal| self.goals.contributors.get(&goal));
        let contributor = |(contribution, index): &(Contribution, usize)| {
            let teaser = self.teaser(self.content.pages.get(*index)?, locale);
            Some(Contributor { contribution: *contribution, teaser })
        };
        list.into_iter().flatten().filter_map(contributor).collect()
    }
}

impl Compiler<'_> {
    /// How many partnerships work on a goal.
    pub(super) fn partnerships_of(&self, goal: Goal) -> u32 {
        let list = self.goals.contributors.get(&goal).map_or(&[][..], Vec::as_slice);
        let pages = list.iter().filter_map(|(_, index)| self.content.pages.get(*index));
        let count = pages.filter(|page| page.facts.document_type == DocumentType::Partnership).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// Partnerships by goals, in the order of their titles; empty but on the overview of the goals.
    pub(super) fn matrix(&self, node: &Node, locale: Locale) -> Vec<MatrixRow> {
        if node.facts.document_type != DocumentType::GoalIndex {
            return Vec::new();
        }
        let pages = self.pages(locale).into_iter().filter_map(|index| self.content.pages.get(index));
        let working = pages.filter(|page| {
            page.facts.document_type == DocumentType::Partnership && !page.facts.goals.is_empty()
        });
        let row = |page: &Node| {
            let bare = |one: GoalRef| GoalRef { link: None, ..one };
            let goals = self.goal_refs(page, locale).into_iter().map(bare).collect();
            MatrixRow { link: self.link(page, locale), goals }
        };
        let mut rows: Vec<MatrixRow> = working.map(row).collect();
        rows.sort_by_cached_key(|row| fold(&row.link.title));
        rows
    }
}

fn is_contributor(node: &Node) -> bool {
    matches!(
        node.facts.document_type,
        DocumentType::Partnership | DocumentType::Exhibition | DocumentType::Article
    )
}
