//! One page in one language, with everything its view needs.

use super::{Compiler, blocks::lines};
use crate::{
    content::Node,
    source::{By, DocumentType},
};
use model::{Link, Locale, Office, Page, Source, Teaser, Translation};

impl Compiler<'_> {
    /// The page at `index` as it lies in the tree of `locale`; `None` if there is no such page or it has no words.
    pub fn page(&self, index: usize, locale: Locale) -> Option<Page> {
        let node = self.content.pages.get(index)?;
        let text = self.words(node, locale)?;
        let (facts, words) = (&node.facts, &text.written);
        let (previous, next) = self.neighbours(index, node, locale);
        Some(Page {
            schema: model::SCHEMA,
            build: self.content.build.clone(),
            id: facts.id.clone(),
            document_type: facts.document_type.into(),
            locale,
            lang: self.foreign(node, locale),
            path: node.path.clone(),
            title: words.title.clone(),
            short_title: words.short_title.clone(),
            kicker: words.kicker.clone(),
            description: words.description.clone(),
            lede: words.lede.as_ref().map(|lede| lines(lede, locale)),
            body: self.blocks(&text.body, locale),
            picture: self.lead(node, locale),
            trail: self.trail(node, locale),
            also_under: self.also_under(node, locale),
            children: self.children_of(index, node, locale, &words.title),
            previous,
            next,
            related: self.related(node, locale),
            goals: self.goal_refs(node, locale),
            written_in: self.locales.iter().copied().filter(|own| node.words.contains_key(own)).collect(),
            translation: self.translation(node, locale),
            office: self.office(node, locale),
            sources: sources(node),
            published: facts.published,
            updated: facts.updated,
            confirmed: facts.confirmed,
            draft: self.content.is_draft(node),
            partnership: self.partnership(node, locale),
            exhibition: self.exhibition(node, locale),
            hanging: None,
            goal: facts.goal,
            contributors: self.contributors(node, locale),
            ways: self.ways(node, locale),
            recent: self.recent(node, locale),
            map: self.map(node, locale),
            letters: self.letters(node, locale),
            matrix: self.matrix(node, locale),
        })
    }

    /// From the first page below home to the page itself.
    fn trail(&self, node: &Node, locale: Locale) -> Vec<Link> {
        let mut trail: Vec<Link> = std::iter::once(node)
            .chain(self.content.above(node))
            .filter(|step| !step.path.is_empty())
            .map(|step| self.link(step, locale))
            .collect();
        trail.reverse();
        trail
    }

    fn also_under(&self, node: &Node, locale: Locale) -> Vec<Link> {
        let parents = node.facts.also_under.iter().filter_map(|id| self.content.page(id));
        parents.map(|parent| self.link(parent, locale)).collect()
    }

    /// Under a page's own title its children need no kicker that says the same.
    fn children_of(&self, index: usize, node: &Node, locale: Locale, title: &str) -> Vec<Teaser> {
        let at_home = node.facts.document_type == DocumentType::Home;
        let is_listed = |child: &&Node| !at_home || child.facts.document_type == DocumentType::Topic;
        let children =
            self.child_indices(index, locale).iter().filter_map(|child| self.content.pages.get(*child));
        let plain = |text: &str| text.replace('\u{ad}', "");
        let says_more = |kicker: &String| plain(kicker) != plain(title);
        let teasers = children.filter(is_listed).map(|child| self.child(child, locale));
        teasers.map(|teaser| Teaser { kicker: teaser.kicker.filter(says_more), ..teaser }).collect()
    }

    /// The siblings of the same kind before and after a page.
    fn neighbours(&self, index: usize, node: &Node, locale: Locale) -> (Option<Link>, Option<Link>) {
        let Some(parent) = node.parent else { return (None, None) };
        let kind = node.facts.document_type;
        let siblings: Vec<usize> = self
            .child_indices(parent, locale)
            .iter()
            .copied()
            .filter(|child| {
                let sibling = self.content.pages.get(*child);
                sibling.is_some_and(|sibling| {
                    sibling.facts.document_type == kind && sibling.parent == Some(parent)
                })
            })
            .collect();
        let place = siblings.iter().position(|child| *child == index);
        let link = |place: Option<usize>| {
            let child = siblings.get(place?)?;
            Some(self.link(self.content.pages.get(*child)?, locale))
        };
        (link(place.and_then(|place| place.checked_sub(1))), link(place.map(|place| place + 1)))
    }

    pub(super) fn child_indices(&self, index: usize, locale: Locale) -> &[usize] {
        let lists = self.children.get(&locale);
        lists.and_then(|lists| lists.get(index)).map_or(&[], Vec::as_slice)
    }

    fn translation(&self, node: &Node, locale: Locale) -> Option<Translation> {
        let written = node.words.get(&locale)?.written.translation.as_ref()?;
        Some(Translation {
            of: written.of,
            machine: written.by == By::Machine,
            reviewed: written.reviewed,
            outdated: written.of < node.facts.updated,
        })
    }

    fn office(&self, node: &Node, locale: Locale) -> Option<Office> {
        let office = self.site.offices.get(self.content.office_id(node)?)?;
        Some(Office {
            name: office.name.get(locale, self.default()).to_owned(),
            address: office.address.clone(),
            phone: office.phone.clone(),
        })
    }
}

fn sources(node: &Node) -> Vec<Source> {
    let sources = node.facts.sources.iter().map(|source| Source {
        title: source.title.clone(),
        url: source.url.clone(),
        accessed: source.accessed,
    });
    sources.collect()
}
