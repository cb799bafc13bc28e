//! Reads the land out of a TopoJSON file of world-atlas. Understands as much of the format as that needs.
//!
//! <https://github.com/topojson/topojson-specification>, sections 2.1.2 (transforms) and 2.1.4 (arcs).

use anyhow::{Context, Result};
use serde::Deserialize;

use super::ring::Ring;

#[derive(Deserialize)]
pub(crate) struct Topology {
    transform: Transform,
    arcs: Vec<Vec<(i64, i64)>>,
    objects: Objects,
}

#[derive(Deserialize)]
struct Transform {
    scale: (f64, f64),
    translate: (f64, f64),
}

#[derive(Deserialize)]
struct Objects {
    land: Collection,
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<MultiPolygon>,
}

/// Polygons, of rings, of arcs. Of an arc that is run backwards stands the complement.
#[derive(Deserialize)]
struct MultiPolygon {
    arcs: Vec<Vec<Vec<i64>>>,
}

impl Topology {
    pub(crate) fn read(text: &str) -> Result<Topology> {
        serde_json::from_str(text).context("this is not world-atlas's land as TopoJSON")
    }

    /// Every coast as longitudes and latitudes; an inland sea runs the other way round than the land about it.
    pub(crate) fn rings(&self) -> Result<Vec<Ring>> {
        let polygons = self.objects.land.geometries.iter().flat_map(|geometry| &geometry.arcs);
        polygons.flatten().map(|arcs| self.ring(arcs)).collect()
    }

    fn ring(&self, arcs: &[i64]) -> Result<Ring> {
        let mut points = Vec::new();
        for &arc in arcs {
            let backwards = arc < 0;
            let mut part = self.arc(if backwards { !arc } else { arc })?;
            if backwards {
                part.reverse();
            }
            // An arc begins where the one before it ends.
            points.pop();
            points.append(&mut part);
        }
        points.pop();
        Ok(Ring(points))
    }

    fn arc(&self, number: i64) -> Result<Vec<(f64, f64)>> {
        let steps = usize::try_from(number).ok().and_then(|number| self.arcs.get(number));
        let steps = steps.with_context(|| format!("there is no arc {number}"))?;
        let mut at = (0, 0);
        let place = |step: &(i64, i64)| {
            at = (at.0 + step.0, at.1 + step.1);
            let Transform { scale, translate } = &self.transform;
            (at.0 as f64 * scale.0 + translate.0, at.1 as f64 * scale.1 + translate.1)
        };
        Ok(steps.iter().map(place).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rings(arcs: &str) -> Result<Vec<Ring>> {
        let text = r#"{"transform": {"scale": [0.5, 1], "translate": [-1, 0]},
            "arcs": [[[0, 0], [2, 0], [0, 4]], [[0, 0], [0, 4], [2, 0]]],
            "objects": {"land": {"geometries": [{"arcs": ARCS}]}}}"#;
        Topology::read(&text.replace("ARCS", arcs))?.rings()
    }

    #[test]
    fn arcs_are_joined_forwards_and_backwards() {
        let square = Ring(vec![(-1.0, 0.0), (0.0, 0.0), (0.0, 4.0), (-1.0, 4.0)]);
        assert_eq!(rings("[[[0, -2]]]").unwrap(), [square]);
    }

    #[test]
    fn what_is_not_the_land_is_refused() {
        assert!(rings("[[[0, 2]]]").unwrap_err().to_string().contains("no arc 2"));
        assert!(Topology::read("{}").is_err());
    }
}
