//! The command `exhibition`: how a phone gets along with an exhibition of five hundred pictures. Chromium, four times slower
//! than this machine, the host next door. It measures and judges nothing.

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use browser_tests::phone::{self, SLOWER, tell};
use browser_tests::{Tab, long_exhibition, run_command, serve_compressed};
use serde::Deserialize;
use serde_json::json;
use test_server::{Fault, Matcher, Server, Times};

const PICTURES: usize = 500;
/// How many pictures are turned over before memory is measured for the first time, and after that.
const TURNS: (u32, u32) = (20, 200);
const ROUNDS: usize = 5;
const PAGE: &str = "/ausstellung/";
/// A page without anything of ours.
const PLAIN: &str = "/plain.html";
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
    let world = long_exhibition(PICTURES)?;
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
    let ([before, after, again], pictures) = turn(&server).await?;
    let [bare, full] = turn_plain(&server, &pictures).await?;
    println!("\nMemory after {} pictures in the lightbox, and after {} more.", TURNS.0, TURNS.1);
    println!("{:<44}{:>12}{:>12}{:>12}{:>12}", "", "before", "after", "change", "bound");
    let row = |name: &str, before: f64, after: f64, bound: &str| {
        let change = (after / before - 1.0) * 100.0;
        println!("{name:<44}{before:>12.0}{after:>12.0}{change:>11.1}%{bound:>12}");
    };
    row("heap of JavaScript, kB", before.heap / 1000.0, after.heap / 1000.0, "10%");
    row("memory of the program (wasm), kB", before.wasm / 1000.0, after.wasm / 1000.0, "10%");
    row("nodes", before.nodes, after.nodes, "10%");
    // A drawing that was shown once stays with its thumbnail, as a document of its own: in every page.
    row("  without those that a plain page gains, too", before.nodes, after.nodes - (full - bare), "10%");
    row("  back over the same pictures", after.nodes, again.nodes, "10%");
    println!("A plain page with the same pictures: {bare:.0} nodes before, {full:.0} after.");
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

/// Turns over one picture after the other, and back. Tells what the page keeps in mind, and the addresses of all pictures.
async fn turn(server: &Server) -> Result<([Memory; 3], Vec<String>), Box<dyn Error>> {
    let tab = open(server).await?;
    tab.set_out_for(PAGE).await?;
    tab.until_ready().await?;
    let pictures =
        "return [...document.querySelectorAll('.gallery img')].map((one) => one.getAttribute('src'))";
    let pictures: Vec<String> = tab.script(pictures, []).await?;
    tab.find("[data-enlarge]").await?.click().await?;
    tab.until("an open lightbox", PATIENCE, "document.querySelector('dialog:modal#lightbox')").await?;
    turn_over(&tab, "ArrowRight", TURNS.0).await?;
    let before = Memory::read(&tab).await?;
    turn_over(&tab, "ArrowRight", TURNS.1).await?;
    let after = Memory::read(&tab).await?;
    turn_over(&tab, "ArrowLeft", TURNS.1).await?;
    let again = Memory::read(&tab).await?;
    tab.leave_browser();
    Ok(([before, after, again], pictures))
}

/// The same in a page with nothing but the same thumbnails and one large picture. Tells how many nodes there are.
async fn turn_plain(server: &Server, pictures: &[String]) -> Result<[f64; 2], Box<dyn Error>> {
    let mut page = "<!doctype html><title>Plain</title><img id=large width=300 height=300>".to_owned();
    for picture in pictures {
        page.push_str(&format!("<p><img loading=lazy width=300 height=300 src={picture}>"));
    }
    let page = Fault::ReplaceBody("text/html; charset=utf-8".to_owned(), page.into_bytes());
    server.fault(Matcher::exact(PLAIN), Times::Always, page);
    let tab = open(server).await?;
    tab.set_out_for(PLAIN).await?;
    tab.until("the plain page", PATIENCE, "document.readyState === 'complete'").await?;
    let show = "return (async () => {
        const large = document.getElementById('large');
        for (const picture of arguments[0]) {
            large.src = picture;
            await large.decode();
            await new Promise((done) => requestAnimationFrame(done));
        }
    })()";
    let mut nodes = [0.0; 2];
    let (first, rest) = pictures.split_at((TURNS.0 as usize + 1).min(pictures.len()));
    let rest = rest.get(..TURNS.1 as usize).unwrap_or(rest);
    for (nodes, some) in nodes.iter_mut().zip([first, rest]) {
        for some in some.chunks(20) {
            tab.script::<()>(show, [json!(some)]).await?;
        }
        *nodes = Memory::nodes(&tab).await?;
    }
    tab.leave_browser();
    Ok(nodes)
}

async fn turn_over(tab: &Tab, key: &str, times: u32) -> Result<(), Box<dyn Error>> {
    let turn = "return (async () => {
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        for (let turn = 0; turn < arguments[0]; turn += 1) {
            const from = location.pathname;
            document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: arguments[1], bubbles: true }));
            for (let frames = 0; location.pathname === from && frames < 100; frames += 1) await frame();
            if (location.pathname === from) return false;
            await frame();
        }
        return true;
    })()";
    // A script of the driver may take thirty seconds.
    for _ in 0..times / 20 {
        if !tab.script::<bool>(turn, [json!(20), json!(key)]).await? {
            return Err("the lightbox does not turn".into());
        }
    }
    Ok(())
}

impl Memory {
    /// After everything that is not needed any more was cleared away.
    async fn read(tab: &Tab) -> Result<Self, Box<dyn Error>> {
        let nodes = Self::nodes(tab).await?;
        let wasm = tab.script("return window.__memory.buffer.byteLength", []).await?;
        Ok(Self { heap: Self::metric(tab, "JSHeapUsedSize").await?, nodes, wasm })
    }

    async fn nodes(tab: &Tab) -> Result<f64, Box<dyn Error>> {
        rest().await;
        tell(tab, "HeapProfiler.collectGarbage", json!({})).await?;
        tell(tab, "Performance.enable", json!({})).await?;
        Self::metric(tab, "Nodes").await
    }

    async fn metric(tab: &Tab, name: &str) -> Result<f64, Box<dyn Error>> {
        let metrics = tell(tab, "Performance.getMetrics", json!({})).await?;
        let mut all = metrics["metrics"].as_array().into_iter().flatten();
        let found = all.find(|one| one["name"] == name).and_then(|one| one["value"].as_f64());
        found.ok_or_else(|| format!("Chromium tells no {name}").into())
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
