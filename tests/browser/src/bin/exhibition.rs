//! The command `exhibition`: how a phone gets along with an exhibition of five hundred pictures. Chromium, four times slower
//! than this machine, the host next door. It measures and judges nothing.

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use browser_tests::phone::{self, SLOWER, tell};
use browser_tests::{Tab, World, run_command, serve_compressed};
use serde::Deserialize;
use serde_json::{Value, json};
use test_server::Server;

const PICTURES: usize = 500;
/// How many pictures are turned over before memory is measured for the first time, and after that.
const TURNS: (u32, u32) = (20, 200);
const ROUNDS: usize = 5;
const PAGE: &str = "/ausstellung/";
const PATIENCE: Duration = Duration::from_secs(60);

/// Watches from the start of a document what holds it up, and how much memory the program takes.
const WATCH: &str = "() => {
    window.__tasks = [];
    new PerformanceObserver((list) => window.__tasks.push(...list.getEntries().map((e) => e.duration))).observe({ type: 'longtask', buffered: true });
    const instantiate = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...given) => {
        const made = await instantiate.apply(WebAssembly, given);
        window.__memory = made.instance.exports.memory;
        return made;
    };
}";

/// What one way to the exhibition took, in milliseconds.
#[derive(Clone, Copy, Deserialize)]
struct Way {
    /// From the last byte of its data to its first picture in a frame.
    paint: f64,
    /// The longest the page could not react.
    held: f64,
}

/// What the phone keeps in mind.
struct Memory {
    heap: f64,
    nodes: f64,
    wasm: f64,
}

fn main() -> ExitCode {
    run_command("exhibition", measure())
}

async fn measure() -> Result<(), Box<dyn Error>> {
    let world = world()?;
    let server = serve_compressed(world.print()?)?;
    let (mut direct, mut linked) = (Vec::new(), Vec::new());
    for round in 1..=ROUNDS {
        eprintln!("round {round} of {ROUNDS}");
        direct.push(arrive(&server).await?);
        linked.push(follow(&server).await?);
    }
    println!(
        "An exhibition of {PICTURES} pictures; processor ÷{SLOWER}, the host next door; median of {ROUNDS}."
    );
    println!("{:<44}{:>12}{:>12}{:>12}", "", "its address", "a link", "bound");
    let row = |name: &str, of: fn(&Way) -> f64, bound: u32| {
        println!("{name:<44}{:>12.0}{:>12.0}{bound:>12}", median(&direct, of), median(&linked, of));
    };
    row("first picture after the data, ms", |way| way.paint, 1000);
    row("longest task, ms", |way| way.held, 200);
    let (before, after) = turn(&server).await?;
    println!("\nMemory after {} pictures in the lightbox, and after {} more.", TURNS.0, TURNS.1);
    println!("{:<44}{:>12}{:>12}{:>12}{:>12}", "", "before", "after", "change", "bound");
    let row = |name: &str, before: f64, after: f64| {
        let change = (after / before - 1.0) * 100.0;
        println!("{name:<44}{before:>12.0}{after:>12.0}{change:>11.1}%{:>12}", "10%");
    };
    row("heap of JavaScript, kB", before.heap / 1000.0, after.heap / 1000.0);
    row("nodes of the document", before.nodes, after.nodes);
    row("memory of the program (wasm), kB", before.wasm / 1000.0, after.wasm / 1000.0);
    Ok(())
}

/// Types the exhibition's address.
async fn arrive(server: &Server) -> Result<Way, Box<dyn Error>> {
    let tab = open(server).await?;
    tab.set_out_for(PAGE).await?;
    tab.until_ready().await?;
    rest().await;
    let read = "return { held: Math.max(0, ...window.__tasks),
        paint: performance.getEntriesByName('first-contentful-paint')[0].startTime - performance.getEntriesByType('navigation')[0].responseEnd }";
    let way = tab.script(read, []).await?;
    tab.leave_browser();
    Ok(way)
}

/// Follows a link to it, from a page where the app runs already.
async fn follow(server: &Server) -> Result<Way, Box<dyn Error>> {
    let tab = open(server).await?;
    tab.set_out_for("/").await?;
    tab.until_ready().await?;
    rest().await;
    let look = "window.__tasks.length = 0;
        window.__painted = new Promise((done) => {
            const look = () => {
                if (!document.querySelector('.gallery > li:nth-child(2) img')) return requestAnimationFrame(look);
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => done(performance.now());
                port2.postMessage(null);
            };
            requestAnimationFrame(look);
        });
        return null";
    tab.script::<()>(look, []).await?;
    tab.find(&format!("main a[href='{PAGE}']")).await?.click().await?;
    let painted: f64 = tab.script("return window.__painted", []).await?;
    rest().await;
    let read = "const data = performance.getEntriesByType('resource').find((e) => e.name.endsWith('/ausstellung.json'));
        return { paint: arguments[0] - data.responseEnd, held: Math.max(0, ...window.__tasks) }";
    let way = tab.script(read, [json!(painted)]).await?;
    tab.leave_browser();
    Ok(way)
}

/// Turns over one picture after the other.
async fn turn(server: &Server) -> Result<(Memory, Memory), Box<dyn Error>> {
    let tab = open(server).await?;
    tab.set_out_for(PAGE).await?;
    tab.until_ready().await?;
    tab.find("[data-enlarge]").await?.click().await?;
    tab.until("an open lightbox", PATIENCE, "document.querySelector('dialog:modal#lightbox')").await?;
    turn_over(&tab, TURNS.0).await?;
    let before = Memory::read(&tab).await?;
    turn_over(&tab, TURNS.1).await?;
    let after = Memory::read(&tab).await?;
    tab.leave_browser();
    Ok((before, after))
}

async fn turn_over(tab: &Tab, times: u32) -> Result<(), Box<dyn Error>> {
    let turn = "return (async () => {
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        for (let turn = 0; turn < arguments[0]; turn += 1) {
            const from = location.pathname;
            document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
            for (let frames = 0; location.pathname === from && frames < 100; frames += 1) await frame();
            if (location.pathname === from) return false;
            await frame();
        }
        return true;
    })()";
    // A script of the driver may take thirty seconds.
    for _ in 0..times / 20 {
        if !tab.script::<bool>(turn, [json!(20)]).await? {
            return Err("the lightbox does not turn".into());
        }
    }
    Ok(())
}

impl Memory {
    /// After everything that is not needed any more was cleared away.
    async fn read(tab: &Tab) -> Result<Self, Box<dyn Error>> {
        rest().await;
        tell(tab, "HeapProfiler.collectGarbage", json!({})).await?;
        tell(tab, "Performance.enable", json!({})).await?;
        let metrics = tell(tab, "Performance.getMetrics", json!({})).await?;
        let metric = |name: &str| {
            let all = metrics["metrics"].as_array().into_iter().flatten();
            let value = all.filter(|one| one["name"] == name).find_map(|one| one["value"].as_f64());
            value.ok_or_else(|| format!("Chromium tells no {name}"))
        };
        let wasm = tab.script("return window.__memory.buffer.byteLength", []).await?;
        Ok(Self { heap: metric("JSHeapUsedSize")?, nodes: metric("Nodes")?, wasm })
    }
}

/// A fresh tab of the slow phone, watched.
async fn open(server: &Server) -> Result<Tab, Box<dyn Error>> {
    let tab = phone::open(server, false).await?;
    tab.before_every_document(WATCH).await?;
    Ok(tab)
}

/// What comes after the view has its time, too.
async fn rest() {
    tokio::time::sleep(Duration::from_secs(2)).await;
}

fn median(ways: &[Way], of: fn(&Way) -> f64) -> f64 {
    let mut all: Vec<f64> = ways.iter().map(of).collect();
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or(f64::NAN)
}

/// A portal of one exhibition, whose drawings are as heavy as ours.
fn world() -> Result<World, Box<dyn Error>> {
    let world = World::of(&["one"])?;
    let ids: Vec<String> = (1..=PICTURES).map(|number| format!("bild-{number}")).collect();
    let facts: Vec<Value> = ids
        .iter()
        .map(|id| {
            json!({ "id": id, "file": format!("{id}.svg"), "kind": "drawing", "creator": "Redaktion", "people": "none",
                "credit": "Zeichnung: Redaktion", "rights": "https://creativecommons.org/licenses/by/4.0/" })
        })
        .collect();
    let words = ids.iter().zip(1..).map(|(id, number)| {
        let words = json!({ "title": format!("Bild {number}"), "alt": format!("Flache Zeichnung: {number} Kreise auf einem Hügel."),
            "caption": "Die Redaktion hat das Bild für eine Messung gezeichnet. Es gibt keinen bestimmten Ort wieder." });
        (id.clone(), words)
    });
    let page = json!({ "id": "ausstellung", "document_type": "exhibition", "office": "amt",
        "published": "2026-01-10", "updated": "2026-02-01", "confirmed": "2026-06-01",
        "exhibition": { "creators": ["Redaktion"], "start_date": "2026-01-10", "photos": facts } });
    let german = json!({ "title": "Ausstellung", "description": "Fünfhundert Bilder, um zu messen.",
        "exhibition": { "photos": words.collect::<serde_json::Map<_, _>>() } });
    world.write("ausstellung/page.json", page.to_string())?;
    world.write("ausstellung/de.json", german.to_string())?;
    for (id, number) in ids.iter().zip(1..) {
        world.write(&format!("ausstellung/pictures/{id}.svg"), drawing(number))?;
    }
    Ok(world)
}

/// Every drawing has other circles, and a format between upright and wide.
fn drawing(number: usize) -> String {
    let (width, height) = [(900, 600), (600, 900), (800, 800), (1200, 675)][number % 4];
    let circle = |at: usize| {
        let (x, y) = ((at * 137 + number * 53) % width, (at * 71 + number * 29) % height);
        format!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{}\" fill=\"#{:06x}\"/>",
            20 + at % 30,
            (at * 99_991 + number * 7_919) % 0xff_ffff
        )
    };
    let circles: String = (0..30).map(circle).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">{circles}</svg>"
    )
}
