//! What the search is told of a page: its own words, what editors add, the names of its place in every language. A picture that
//! needs a warning first is told by its title alone.

use super::Compiler;
use crate::content::Node;
use model::{Block, BlockKind, DocumentType, Locale, Page};
use search::{File, Kind, Language, Source};

impl Compiler<'_> {
    /// The files of the search in one language, of the pages written in it.
    pub fn search(&self, locale: Locale, pages: &[Page]) -> Vec<File> {
        let sources: Vec<Source> = pages.iter().filter_map(|page| self.search_source(page)).collect();
        search::build(Language::of_tag(locale.tag()), &sources)
    }

    /// What the search is told of a page; nothing if the page is not written in its own locale: it is found in the other.
    pub fn search_source(&self, page: &Page) -> Option<Source> {
        if page.lang.is_some() {
            return None;
        }
        let kind = kind(page.document_type)?;
        // A picture's page is named after its exhibition's.
        let id = page.id.split('/').next().unwrap_or_default();
        let node = self.content.page(id)?;
        let partnership = std::iter::once(node)
            .chain(self.content.above(node))
            .find(|node| node.facts.document_type == crate::source::DocumentType::Partnership);
        let mut source = Source {
            path: page.path.clone(),
            title: page.title.clone(),
            description: page.description.clone(),
            kind,
            trail: page
                .trail
                .iter()
                .rev()
                .skip(1)
                .rev()
                .map(|link| link.title.replace('\u{ad}', ""))
                .collect(),
            partnership: partnership.map(|node| node.path.clone()),
            goals: page.goals.iter().map(|goal| goal.goal.number()).collect(),
            ..Source::default()
        };
        if let Some(hanging) = &page.hanging {
            let photo = &hanging.photo;
            source.has_note = photo.content_note.is_some();
            if source.has_note {
                source.description.clear();
            } else {
                source.thumbnail = photo.picture.src.clone();
                source.captions.extend(photo.description.clone());
                source.captions.push(photo.picture.alt.clone());
            }
            return Some(source);
        }
        source.short_title = page.short_title.clone().unwrap_or_default();
        source.thumbnail = page.picture.as_ref().and_then(|picture| picture.src.clone());
        source.terms = self.terms(node, page);
        source.places = self.places(node);
        source.body.extend(page.lede.clone());
        text_of(&page.body, &mut source);
        partnership_of(page, &mut source);
        exhibition_of(page, &mut source);
        Some(source)
    }

    fn terms(&self, node: &Node, page: &Page) -> Vec<String> {
        let own = node.words.get(&page.locale).map(|text| text.written.search_terms.clone());
        let number = page.goal.map(|goal| goal.number());
        let goal = number.into_iter().flat_map(|number| [format!("SDG {number}"), format!("Ziel {number}")]);
        own.unwrap_or_default().into_iter().chain(goal).chain(page.kicker.clone()).collect()
    }

    /// The names of a partnership's place in every language, and of its country in those of the site.
    fn places(&self, node: &Node) -> Vec<String> {
        let Some(facts) = &node.facts.partnership else { return Vec::new() };
        let written = node.words.values().filter_map(|text| text.written.partnership.as_ref());
        let names = written.map(|words| words.place.clone());
        let local = facts.name_local.iter().map(|name| name.text.clone());
        let countries =
            self.site.places.get(&facts.country).into_iter().flat_map(|names| names.0.values().cloned());
        let mut all: Vec<String> = names.chain(local).chain(countries).collect();
        all.sort();
        all.dedup();
        all
    }
}

fn kind(document_type: DocumentType) -> Option<Kind> {
    Some(match document_type {
        DocumentType::Home => Kind::Home,
        DocumentType::Topic => Kind::Topic,
        DocumentType::Partnership => Kind::Partnership,
        DocumentType::Exhibition => Kind::Exhibition,
        DocumentType::Photo => Kind::Photo,
        DocumentType::GoalIndex => Kind::GoalIndex,
        DocumentType::Goal => Kind::Goal,
        DocumentType::Map => Kind::Map,
        DocumentType::AToZ => Kind::AToZ,
        // Who searches is there already.
        DocumentType::Search => return None,
        _ => Kind::Article,
    })
}

fn text_of(blocks: &[Block], source: &mut Source) {
    for block in blocks {
        let text = block.plain_text();
        match block.kind {
            BlockKind::Heading | BlockKind::Subheading => source.headings.push(text),
            _ => source.body.push(text),
        }
    }
}

fn partnership_of(page: &Page, source: &mut Source) {
    let Some(partnership) = &page.partnership else { return };
    for field in &partnership.fields_of_work {
        source.headings.push(field.title.clone());
        text_of(&field.text, source);
    }
    for milestone in &partnership.milestones {
        source.headings.push(milestone.title.clone());
        source.body.extend(milestone.text.clone());
    }
    for partner in &partnership.partners {
        source.body.extend([partner.name.clone(), partner.role.clone().unwrap_or_default()]);
    }
    source.body.extend(partnership.status_note.clone());
}

fn exhibition_of(page: &Page, source: &mut Source) {
    let Some(exhibition) = &page.exhibition else { return };
    source.terms.extend(exhibition.creators.clone());
    source.body.extend(
        exhibition.venue.iter().flat_map(|venue| [Some(venue.name.clone()), venue.address.clone()]).flatten(),
    );
    source.body.extend(exhibition.notice.clone());
    for photo in &exhibition.photos {
        source.captions.push(photo.title.clone());
        if photo.content_note.is_none() {
            source.captions.push(photo.caption.clone());
            if source.thumbnail.is_none() {
                source.thumbnail = photo.picture.src.clone();
            }
        }
    }
}
