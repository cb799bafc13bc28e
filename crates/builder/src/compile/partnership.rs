//! The partnership block of a page.

use super::{Compiler, blocks::lines};
use crate::content::{Node, Text};
use model::{FieldOfWork, LocalName, Locale, Milestone, Partner, Partnership, Population};

impl Compiler<'_> {
    /// The partnership of a page, if it is about one.
    pub(super) fn partnership(&self, node: &Node, locale: Locale) -> Option<Partnership> {
        let facts = node.facts.partnership.as_ref()?;
        let text = self.words(node, locale)?;
        let words = text.written.partnership.as_ref()?;
        let geo = facts.geo.hundredths();
        let milestone = |entry: &crate::source::MilestoneEntry| {
            let words = words.milestones.get(&entry.key)?;
            let text = words.text.as_ref().map(|text| lines(text, locale));
            Some(Milestone { date: entry.date, title: words.title.clone(), text })
        };
        let mut milestones: Vec<Milestone> = facts.milestones.iter().filter_map(milestone).collect();
        milestones.sort_by_key(|milestone| milestone.date);
        let partners = facts.partners.iter().map(|entry| Partner {
            name: entry.name.clone(),
            role: entry.role_key.as_ref().and_then(|key| words.roles.get(key).cloned()),
            url: entry.url.clone(),
        });
        Some(Partnership {
            category: facts.category.into(),
            status: facts.status.into(),
            status_since: facts.status_since,
            status_note: words.status_note.clone(),
            since: facts.since,
            until: facts.until,
            place: words.place.clone(),
            name_local: facts
                .name_local
                .as_ref()
                .map(|name| LocalName { text: name.text.clone(), lang: name.lang.clone() }),
            country: self.country(&facts.country, locale),
            geo,
            distance_km: self.site.home_city.geo.hundredths().distance_km(geo),
            population: facts.population.as_ref().map(|population| Population {
                value: population.value,
                as_of: population.as_of,
                source: population.source.clone(),
            }),
            fields_of_work: self.fields_of_work(text, locale),
            milestones,
            partners: partners.collect(),
        })
    }

    fn fields_of_work(&self, text: &Text, locale: Locale) -> Vec<FieldOfWork> {
        let written = text.written.partnership.iter().flat_map(|words| &words.fields_of_work);
        let fields = written.zip(&text.fields).map(|(words, blocks)| FieldOfWork {
            title: words.title.clone(),
            text: self.blocks(blocks, locale),
            goals: words.goals.clone(),
        });
        fields.collect()
    }
}
