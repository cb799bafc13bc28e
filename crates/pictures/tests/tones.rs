//! The style paints the tones that are chosen here.

use pictures::TONES;
use std::fs;
use std::path::Path;

#[test]
fn the_style_has_every_tone_in_this_order() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../style/tones.css");
    let style = fs::read_to_string(path).unwrap();
    for (place, [red, green, blue]) in TONES.iter().enumerate() {
        let rule = format!("[data-tone=\"{place}\"] {{ --tone: #{red:02x}{green:02x}{blue:02x}; }}");
        assert!(style.contains(&rule), "{rule} is not in style/tones.css");
    }
    assert_eq!(style.matches("[data-tone=").count(), TONES.len());
}
