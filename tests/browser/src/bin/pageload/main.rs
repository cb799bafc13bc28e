//! The command `pageload [--rounds N]`: how fast the page of Dura is on a slow phone, beside the same page as plain HTML
//! with a linked style sheet and no script; and how soon the next page stands after a click. It measures and judges nothing.

mod click;
mod load;
mod table;
mod twin;

use std::env;
use std::error::Error;
use std::process::ExitCode;

use browser_tests::{last_build, run_command, serve_compressed};

use crate::load::Load;
use crate::twin::Twin;

fn main() -> ExitCode {
    run_command("pageload [--rounds N]", measure())
}

async fn measure() -> Result<(), Box<dyn Error>> {
    let rounds = rounds()?;
    let site = last_build()?;
    let twin = Twin::of(&site)?;
    let ours = serve_compressed(site)?;
    let theirs = serve_compressed(twin.folder().to_path_buf())?;

    let (mut app, mut plain) = (Vec::new(), Vec::new());
    for round in 1..=rounds {
        eprintln!("round {round} of {rounds}");
        app.push(Load::measure(&ours).await?);
        plain.push(Load::measure(&theirs).await?);
    }
    table::loads(&app, &plain);

    let (mut near, mut pressed, mut far) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds {
        near.push(click::without_network(&ours).await?);
        pressed.push(click::pressed(&ours).await?);
        far.push(click::after_hover(&ours).await?);
    }
    table::clicks(&mut near, &mut pressed, &mut far);
    Ok(())
}

fn rounds() -> Result<usize, Box<dyn Error>> {
    let mut words = env::args().skip(1);
    match (words.next().as_deref(), words.next()) {
        (None, _) => Ok(7),
        (Some("--rounds"), Some(number)) => match number.parse()? {
            0 => Err("no round, no number".into()),
            rounds => Ok(rounds),
        },
        _ => Err("what is meant?".into()),
    }
}
