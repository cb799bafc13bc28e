//! The map of all partnerships: which land to draw, and where on it each place stands.

use super::{Compiler, continent};
use crate::{content::Node, source::DocumentType};
use model::{Locale, Map, Panel, Place, Spot};
use worldmap::{Map as Which, Placement};

impl Compiler<'_> {
    /// The map, for the pages that show it. None if there is nothing to show, or no room for it (a Problem says so).
    pub(super) fn map(&self, node: &Node, locale: Locale) -> Option<Map> {
        if !matches!(node.facts.document_type, DocumentType::Home | DocumentType::Map) {
            return None;
        }
        let places = self.places(locale);
        let points: Vec<(f64, f64)> = places.iter().map(|(_, point)| *point).collect();
        let home = self.site.home_city.geo;
        let placement = worldmap::place((home.lat, home.lon), &points).ok()?;
        let panels = [Which::World, Which::Europe].into_iter().filter_map(|which| panel(which, &placement));
        (!places.is_empty()).then(|| Map {
            panels: panels.collect(),
            places: places.into_iter().map(|(place, _)| place).collect(),
        })
    }

    /// Every partnership with its place on the globe, by continent and then by distance.
    fn places(&self, locale: Locale) -> Vec<(Place, (f64, f64))> {
        let nodes = self.content.pages.iter().zip(&self.shipped).filter(|(_, shipped)| **shipped);
        let mut places: Vec<(Place, (f64, f64))> =
            nodes.filter_map(|(node, _)| self.placed(node, locale)).collect();
        places.sort_by(|(a, _), (b, _)| {
            (a.continent, a.distance_km, &a.path).cmp(&(b.continent, b.distance_km, &b.path))
        });
        places
    }

    fn placed(&self, node: &Node, locale: Locale) -> Option<(Place, (f64, f64))> {
        let facts = node.facts.partnership.as_ref()?;
        let words = self.words(node, locale)?.written.partnership.as_ref()?;
        let place = Place {
            title: words.place.clone(),
            path: node.path.clone(),
            lang: self.foreign(node, locale),
            country: self.country(&facts.country, locale),
            continent: continent::of(&facts.country),
            distance_km: self.site.home_city.geo.hundredths().distance_km(facts.geo.hundredths()),
            since: facts.since,
            category: facts.category.into(),
            dormant: model::Status::from(facts.status).is_dormant(),
        };
        Some((place, (facts.geo.lat, facts.geo.lon)))
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
