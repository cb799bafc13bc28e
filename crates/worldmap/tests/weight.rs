//! What the two maps weigh on the way to a reader, and that no line is drawn where there is no coast.

/// Bytes after brotli at its best, as a host sends them.
fn weight(path: &str) -> usize {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut path.as_bytes(), &mut packed, &parameters).unwrap();
    packed.len()
}

#[test]
fn a_reader_with_a_slow_line_waits_for_no_map() {
    let (world, europe) = (weight(worldmap::world().path), weight(worldmap::europe().path));
    assert!(world <= 4_500, "the world weighs {world} bytes");
    assert!(europe <= 3_500, "Europe weighs {europe} bytes");
    // A map of nothing would weigh nothing.
    assert!(world > 2_000 && europe > 1_500, "{world} and {europe} bytes are too little for a map");
}

#[test]
fn no_coast_streaks_across_the_world() {
    for (x, y) in sides(worldmap::world().path) {
        assert!(x.abs().max(y.abs()) <= 50, "a side of {x} by {y}");
    }
}

/// Every side that the path draws, without the moves and the closing.
fn sides(path: &str) -> Vec<(i32, i32)> {
    let numbers = |ring: &str| -> Vec<i32> {
        let spaced = ring.replace('-', " -");
        spaced.split_whitespace().map(|number| number.parse().unwrap()).collect()
    };
    let rings = path.split('m').skip(1).map(|ring| numbers(ring.trim_end_matches('z')));
    rings.flat_map(|ring| ring.chunks(2).skip(1).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>()).collect()
}
