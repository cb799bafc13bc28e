//! Mounts the app; nothing else.

fn main() {
    weltoffen::app::start();
}
