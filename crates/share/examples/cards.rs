//! Draws the picture of every page the builder wrote and says how long that took and what they weigh.
//!
//! `cargo run --release -p share --example cards -- dist/content out`

use anyhow::{Context, Result};
use model::{Page, Site};
use rayon::prelude::*;
use share::{Card, Studio};
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs};

fn main() -> Result<()> {
    let mut args = env::args_os().skip(1).map(PathBuf::from);
    let content = args.next().context("name the folder of page documents, such as dist/content")?;
    let out = args.next().context("name the folder for the pictures")?;
    let studio = Studio::new(&out.join("cache"))?;

    let cards = cards(&content)?;
    for round in ["first time", "from the cache"] {
        let start = Instant::now();
        let sizes: Vec<usize> = cards
            .par_iter()
            .map(|(name, card)| save(&studio, card, &out.join(name)))
            .collect::<Result<_>>()?;
        let took = start.elapsed();
        let each = took.as_secs_f64() * 1000.0 / sizes.len().max(1) as f64;
        println!(
            "{round}: {} cards in {took:.2?}, {each:.1} ms each on {} threads",
            sizes.len(),
            rayon::current_num_threads()
        );
        weigh(&cards, &sizes);
    }
    Ok(())
}

/// Every page's card with its drawing, and the name of its picture.
fn cards(content: &Path) -> Result<Vec<(PathBuf, Card)>> {
    let mut cards = Vec::new();
    for locale in fs::read_dir(content)? {
        let folder = locale?.path();
        if !folder.join("site.json").is_file() {
            continue;
        }
        let site: Site = serde_json::from_slice(&fs::read(folder.join("site.json"))?)?;
        let mut files = Vec::new();
        collect(&folder, &mut files)?;
        for file in files.iter().filter(|file| !file.ends_with("site.json")) {
            let page: Page =
                serde_json::from_slice(&fs::read(file)?).with_context(|| file.display().to_string())?;
            let name = file.strip_prefix(content)?.with_extension("png");
            cards.push((name, with_drawing(Card::of(&site, &page), &page, content)?));
        }
    }
    cards.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(cards)
}

fn with_drawing(card: Card, page: &Page, content: &Path) -> Result<Card> {
    let Some(picture) = Card::picture(page) else { return Ok(card) };
    let Some(src) = picture.src.as_ref().filter(|src| src.ends_with(".svg")) else { return Ok(card) };
    let svg = fs::read_to_string(content.parent().unwrap_or(content).join(src))?;
    Ok(card.with_drawing(svg, &picture.credit))
}

fn save(studio: &Studio, card: &Card, to: &Path) -> Result<usize> {
    let bytes = studio.draw(card)?;
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(to, &bytes)?;
    Ok(bytes.len())
}

fn weigh(cards: &[(PathBuf, Card)], sizes: &[usize]) {
    for (what, drawn) in [("without a drawing", false), ("with a drawing", true)] {
        let of_kind = |card: &Card| matches!(card.plate, Some(share::Plate::Drawing { .. })) == drawn;
        let sizes: Vec<usize> =
            cards.iter().zip(sizes).filter(|((_, card), _)| of_kind(card)).map(|(_, size)| *size).collect();
        let mean = sizes.iter().sum::<usize>() / sizes.len().max(1);
        let largest = sizes.iter().max().unwrap_or(&0);
        println!("  {what}: {} cards, {mean} B on average, {largest} B at most", sizes.len());
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|end| end == "json") {
            files.push(path);
        }
    }
    Ok(())
}
