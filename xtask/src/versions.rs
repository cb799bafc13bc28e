//! Every pinned version of a tool. What must agree with them elsewhere is tested here.

pub(crate) const RUST: &str = "1.95.0";
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";
pub(crate) const TRUNK: &str = "0.21.14";
pub(crate) const WASM_BINDGEN: &str = "0.2.130";
pub(crate) const GECKODRIVER: &str = "0.37.1";
/// npm's `binaryen`, whose `wasm-opt` calls itself by the first number only.
pub(crate) const BINARYEN: &str = "132.0.0";
pub(crate) const TERSER: &str = "5.51.4";
pub(crate) const AXE: &str = "4.14.1";
pub(crate) const ACE: &str = "4.0.34";
/// The last that runs on Node 20, which Debian and most machines have.
pub(crate) const HTML_VALIDATE: &str = "10.17.0";
/// npm's `world-atlas`, with the coasts of Natural Earth 4.1.
pub(crate) const WORLD_ATLAS: &str = "2.0.2";
/// npm's `pagefind`, which the search is measured beside.
pub(crate) const PAGEFIND: &str = "1.6.0";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    fn file(name: &str) -> String {
        let path = Project::find().unwrap().root().join(name);
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    #[test]
    fn the_library_wasm_bindgen_has_the_version_of_its_tool() {
        let locked = format!("name = \"wasm-bindgen\"\nversion = \"{WASM_BINDGEN}\"\n");
        assert!(file("Cargo.lock").replace("\r\n", "\n").contains(&locked));
        for line in file("Cargo.toml").lines().filter(|line| line.starts_with("wasm-bindgen ")) {
            assert!(line.contains(&format!("\"={WASM_BINDGEN}\"")), "{line}");
        }
    }

    #[test]
    fn trunk_asks_for_the_same_versions() {
        let config = file("Trunk.toml");
        let (wasm_opt, _) = BINARYEN.split_once('.').unwrap();
        assert!(config.contains(&format!("trunk-version = \"={TRUNK}\"")));
        assert!(config.contains(&format!("wasm_bindgen = \"{WASM_BINDGEN}\"")));
        assert!(config.contains(&format!("wasm_opt = \"version_{wasm_opt}\"")));
    }

    #[test]
    fn the_toolchain_file_names_the_same_rust() {
        let config = file("rust-toolchain.toml");
        assert!(config.contains(&format!("channel = \"{RUST}\"")));
        assert!(config.contains(&format!("\"{WASM_TARGET}\"")));
    }
}
