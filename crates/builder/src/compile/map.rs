//! The map of all partnerships: which land to draw, and where on it each place stands.

use super::{Compiler, continent};
use crate::{
    content::{Content, Node},
    source::{DocumentType, Site},
};
use model::{Locale, Map, Panel, Place, Spot};
use worldmap::{Map as Which, Placement};

/// Where every partnership stands: the same in every language, so it is found once.
pub(super) struct Atlas {
    /// The pages, by continent and then by distance.
    order: Vec<usize>,
    /// Their spots, in this order; none if they find no room (a Problem says so).
    placement: Option<Placement>,
}

impl Atlas {
    pub(super) fn of(content: &Content, site: &Site, shipped: &[bool]) -> Atlas {
        let home = site.home_city.geo;
        let pages = content.pages.iter().zip(shipped).enumerate().filter(|(_, (_, shipped))| **shipped);
        let mut placed: Vec<_> = pages
            .filter_map(|(index, (node, _))| {
                let facts = node.facts.partnership.as_ref()?;
                let distance = home.hundredths().distance_km(facts.geo.hundredths());
                let point = (facts.geo.lat, facts.geo.lon);
                Some(((continent::of(&facts.country), distance, node.path.as_str()), index, point))
            })
            .collect();
        placed.sort_by_key(|(a, ..)| *a);
        let points: Vec<(f64, f64)> = placed.iter().map(|(_, _, point)| *point).collect();
        Atlas {
            order: placed.iter().map(|(_, index, _)| *index).collect(),
            placement: worldmap::place((home.lat, home.lon), &points).ok(),
        }
    }
}

impl Compiler<'_> {
    /// The map, for the pages that show it; none if there is nothing to show.
    pub(super) fn map(&self, node: &Node, locale: Locale) -> Option<Map> {
        if !matches!(node.facts.document_type, DocumentType::Home | DocumentType::Map) {
            return None;
        }
        let placement = self.atlas.placement.as_ref()?;
        let pages = self.atlas.order.iter().filter_map(|index| self.content.pages.get(*index));
        // All or nothing: spots and places belong together by their order.
        let places: Vec<Place> = pages.map(|page| self.place(page, locale)).collect::<Option<_>>()?;
        let panels = [Which::World, Which::Europe].into_iter().filter_map(|which| panel(which, placement));
        (!places.is_empty()).then(|| Map { panels: panels.collect(), places })
    }

    fn place(&self, node: &Node, locale: Locale) -> Option<Place> {
        let facts = node.facts.partnership.as_ref()?;
        let words = self.words(node, locale)?.written.partnership.as_ref()?;
        Some(Place {
            title: words.place.clone(),
            path: node.path.clone(),
            lang: self.foreign(node, locale),
            country: self.country(&facts.country, locale),
            continent: continent::of(&facts.country),
            distance_km: self.site.home_city.geo.hundredths().distance_km(facts.geo.hundredths()),
            since: facts.since,
            category: facts.category.into(),
            dormant: model::Status::from(facts.status).is_dormant(),
        })
    }
}

/// A panel with its places. The closer view is left out where nothing stands on it.
fn panel(which: Which, placement: &Placement) -> Option<Panel> {
    let spots = placement.spots.iter().zip(1_u32..).filter(|(spot, _)| spot.map == which);
    let spots: Vec<Spot> = spots
        .map(|(spot, number)| Spot {
            number,
            x: spot.target.0,
            y: spot.target.1,
            at_x: spot.anchor.0,
            at_y: spot.anchor.1,
        })
        .collect();
    let (drawn, home) = match which {
        Which::World => (worldmap::world(), Some(placement.home.world)),
        Which::Europe => (worldmap::europe(), placement.home.europe),
    };
    let has_closer = placement.spots.iter().any(|spot| spot.map == Which::Europe);
    let frame = if which == Which::World && has_closer { outline(&worldmap::inset()) } else { String::new() };
    (which == Which::World || has_closer).then(|| Panel {
        width: drawn.width.into(),
        height: drawn.height.into(),
        land: drawn.path.to_owned(),
        frame,
        home: home.map(|(x, y)| vec![x, y]).unwrap_or_default(),
        spots,
    })
}

/// A closed line as an SVG path.
fn outline(points: &[(i32, i32)]) -> String {
    let points: Vec<String> = points.iter().map(|(x, y)| format!("{x} {y}")).collect();
    format!("M{}Z", points.join("L"))
}
