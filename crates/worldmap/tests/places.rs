//! A finger hits every place on a small screen, and every place stands where it belongs.

use proptest::prelude::*;
use worldmap::{Map, Panel, PlaceError, Placement, place};

const DORTMUND: (f64, f64) = (51.51, 7.46);
const KUMASI: (f64, f64) = (6.69, -1.62);
const LEEDS: (f64, f64) = (53.80, -1.55);
const NETANYA: (f64, f64) = (32.33, 34.86);
const DURA: (f64, f64) = (31.51, 35.03);

fn panel(map: Map) -> Panel {
    match map {
        Map::World => worldmap::world(),
        Map::Europe => worldmap::europe(),
    }
}

fn distance(a: (i32, i32), b: (i32, i32)) -> f64 {
    f64::from(a.0 - b.0).hypot(f64::from(a.1 - b.1))
}

/// What must be true of every placement; says what is not.
fn fault(placement: &Placement) -> Option<String> {
    for (number, spot) in placement.spots.iter().enumerate() {
        let Panel { width, height, disc, .. } = panel(spot.map);
        let (radius, (x, y)) = (i32::from(disc.div_ceil(2)), spot.target);
        let inside = |value: i32, length: u16| (radius..=i32::from(length) - radius).contains(&value);
        if !inside(x, width) || !inside(y, height) {
            return Some(format!("{spot:?} is not wholly on its map"));
        }
        let home = match spot.map {
            Map::World => Some(placement.home.world),
            Map::Europe => placement.home.europe,
        };
        let before = placement.spots.iter().take(number).filter(|other| other.map == spot.map);
        let mut taken = before.map(|other| other.target).chain(home);
        if let Some(other) = taken.find(|other| distance(*other, spot.target) < f64::from(disc)) {
            return Some(format!("{spot:?} overlaps {other:?}"));
        }
    }
    None
}

#[test]
fn every_partner_of_dortmund_is_found_and_hit() {
    let abroad = [(42.89, -78.88), KUMASI, (34.27, 108.95), (0.05, 18.26), (0.24, 34.28), (10.75, -11.12)];
    let near =
        [(49.89, 2.30), LEEDS, NETANYA, (45.25, 19.85), (47.23, 39.72), (41.00, 39.72), (50.72, 12.49)];
    let near = [&near[..], &[(50.26, 28.66), DURA]].concat();
    let placement = place(DORTMUND, &[&abroad[..], &near].concat()).unwrap();
    assert_eq!(fault(&placement), None);
    let (world, europe) = placement.spots.split_at(abroad.len());
    assert!(world.iter().all(|spot| spot.map == Map::World), "{world:?}");
    assert!(europe.iter().all(|spot| spot.map == Map::Europe), "{europe:?}");
    // Only Netanya and Dura are too near to each other for two targets, and share the way.
    let moved: Vec<f64> = europe.iter().map(|spot| distance(spot.anchor, spot.target)).collect();
    assert_eq!(moved.iter().filter(|moved| **moved > 0.0).count(), 2, "{moved:?}");
    assert!(moved.iter().all(|moved| *moved < 30.0), "{moved:?}");
}

#[test]
fn a_place_with_room_stands_at_its_own_point() {
    let placement = place(DORTMUND, &[LEEDS, KUMASI]).unwrap();
    for (spot, place) in placement.spots.iter().zip([LEEDS, KUMASI]) {
        assert!(!spot.is_moved(), "{spot:?}");
        let (x, y) = panel(spot.map).project(place.0, place.1).unwrap();
        assert_eq!(spot.anchor, (x.round() as i32, y.round() as i32));
    }
}

#[test]
fn a_place_next_to_the_home_city_does_not_hide_it() {
    let placement = place(DORTMUND, &[(51.45, 7.01), (51.51, 7.46)]).unwrap();
    assert_eq!(fault(&placement), None);
    assert!(placement.spots.iter().all(|spot| spot.is_moved()), "{placement:?}");
}

#[test]
fn another_city_than_a_european_one_can_be_at_home() {
    let placement = place((42.89, -78.88), &[DORTMUND, (43.65, -79.38)]).unwrap();
    assert_eq!((fault(&placement), placement.home.europe), (None, None));
    assert_eq!(placement.spots.iter().map(|spot| spot.map).collect::<Vec<_>>(), [Map::Europe, Map::World]);
}

#[test]
fn what_cannot_be_shown_is_said() {
    let crowd = vec![KUMASI; 300];
    let error = place(DORTMUND, &crowd).unwrap_err();
    assert_eq!(error, PlaceError::Crowded { map: Map::World, places: 300 });
    assert!(error.to_string().contains("300 places have no room"), "{error}");
    assert_eq!(place(DORTMUND, &[LEEDS, (-75.0, 0.0)]), Err(PlaceError::Outside { place: 1 }));
    assert_eq!(place(DORTMUND, &[(f64::NAN, 0.0)]), Err(PlaceError::Outside { place: 0 }));
    assert_eq!(place((95.0, 0.0), &[]), Err(PlaceError::HomeOutside));
}

#[test]
fn a_whole_league_of_towns_in_one_valley_finds_room() {
    // In the middle of a map and in a corner.
    for valley in [NETANYA, KUMASI, (-41.3, 174.8)] {
        let places: Vec<_> = (0..25).map(|town| (valley.0 + f64::from(town) * 0.02, valley.1)).collect();
        let placement = place(DORTMUND, &places).unwrap_or_else(|error| panic!("{valley:?}: {error}"));
        assert_eq!(fault(&placement), None, "{valley:?}");
    }
}

fn anywhere() -> impl Strategy<Value = Vec<(f64, f64)>> {
    prop::collection::vec((-56.0..80.0f64, -180.0..180.0f64), 0..25)
}

fn in_europe() -> impl Strategy<Value = Vec<(f64, f64)>> {
    prop::collection::vec((32.0..60.0f64, -9.0..40.0f64), 0..25)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_two_targets_ever_overlap(mut places in anywhere(), near in in_europe()) {
        places.extend(near);
        let placement = place(DORTMUND, &places).unwrap();
        prop_assert_eq!(fault(&placement), None);
    }

    #[test]
    fn the_order_of_the_places_changes_nothing(places in in_europe()) {
        let forwards = place(DORTMUND, &places).unwrap();
        let reversed: Vec<_> = places.iter().rev().copied().collect();
        let mut backwards = place(DORTMUND, &reversed).unwrap();
        backwards.spots.reverse();
        prop_assert_eq!(forwards, backwards);
    }

    #[test]
    fn no_coordinate_makes_it_panic(places in prop::collection::vec((any::<f64>(), any::<f64>()), 0..4)) {
        let _ = place(DORTMUND, &places);
        let _ = places.first().map(|place| worldmap::europe().project(place.0, place.1));
    }
}
