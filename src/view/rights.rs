//! Whose a picture is and what others may do with it, in one line. It knows no page.

use super::picture::credit;
use super::prose::outward;
use super::{Html, Scene, el};
use model::Picture;

/// Whose a picture is, and under which licence. On a page with many pictures the licence is no link: it would double
/// the stops of a keyboard, and the picture's own page has it.
pub fn owed(scene: &Scene, picture: &Picture, with_link: bool) -> Html {
    let owed = el("p").child(credit(scene, picture));
    let rights = match picture.rights.trim_end_matches('/').rsplit_once('/') {
        Some((before, version)) => {
            let code = before.rsplit('/').next().unwrap_or_default();
            let name = el("bdi").text(&licence(code, version));
            if with_link { outward(scene, &picture.rights, name) } else { name }
        }
        None if picture.rights == "all-rights-reserved" => el("span").text(scene.words.all_rights_reserved),
        None => return owed,
    };
    owed.child(el("span").text(" \u{b7} ").child(rights))
}

/// The few letters a licence is known by. RightsStatements.org writes its codes with a capital.
fn licence(code: &str, version: &str) -> String {
    match code {
        "zero" => ["CC0 ", version].concat(),
        "mark" => ["Public Domain Mark ", version].concat(),
        _ if code.starts_with(|first: char| first.is_ascii_uppercase()) => [code, " ", version].concat(),
        _ => ["CC ", &code.to_ascii_uppercase(), " ", version].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::licence;

    #[test]
    fn a_licence_is_called_as_it_is_known() {
        assert_eq!(licence("by-sa", "4.0"), "CC BY-SA 4.0");
        assert_eq!(licence("zero", "1.0"), "CC0 1.0");
        assert_eq!(licence("mark", "1.0"), "Public Domain Mark 1.0");
        assert_eq!(licence("InC", "1.0"), "InC 1.0");
    }
}
