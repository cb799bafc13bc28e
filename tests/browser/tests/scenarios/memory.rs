//! Owns what a reader has when the browser gives the app no more memory: what a crash leaves her, the page and a notice.

use std::time::Duration;

use browser_tests::{Outcome, State, Visit, every_address, here, in_both_directions, pages};
use serde_json::json;

use crate::start::page_stays_with_notice;

/// Hands the program to the browser with a bound to its memory: so many pages (64 kB) more than it begins with. In the binary
/// format that is section 5, its flag set and a second number after the first (WebAssembly core, 5.5.8).
const BOUND: &str = "() => {
    WebAssembly.instantiateStreaming = async (response, imports) => {
        const bytes = new Uint8Array(await (await response).arrayBuffer());
        const number = (at) => { let value = 0, shift = 0, byte; do { byte = bytes[at++]; value |= (byte & 127) << shift; shift += 7; } while (byte & 128); return [value, at]; };
        const encode = (value) => { const out = []; do { out.push((value & 127) | (value > 127 ? 128 : 0)); value >>>= 7; } while (value); return out; };
        for (let at = 8; at < bytes.length;) {
            const id = bytes[at], [size, body] = number(at + 1);
            if (id === 5) {
                const [least] = number(body + 2);
                const bounded = [1, 1, ...encode(least), ...encode(least + MORE)];
                const whole = new Uint8Array([...bytes.subarray(0, at), 5, ...encode(bounded.length), ...bounded, ...bytes.subarray(body + size)]);
                const made = await WebAssembly.instantiate(whole, imports);
                window.__memory = made.instance.exports.memory;
                return made;
            }
            at = body + size;
        }
        throw new Error('the program has no memory of its own');
    };
}";

/// F-34: there is not even enough to begin with. The document stays and reads, and the notice has the focus.
async fn too_little_memory_to_begin_leaves_the_page(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.before_every_document(&BOUND.replace("MORE", "0")).await?;
    tab.set_out_for(here(pages::DURA)).await?;
    page_stays_with_notice(visit, "crash", Duration::from_secs(10)).await?;
    tab.until("the focus on the notice", Duration::from_secs(1), "document.activeElement?.id === 'notice'")
        .await
}
in_both_directions!(too_little_memory_to_begin_leaves_the_page);

/// F-34 later: the memory is used up while the reader walks about. The page at hand stays, the notice says that something
/// broke, and offers to load the page anew.
async fn memory_that_runs_out_leaves_the_page_at_hand(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    tab.before_every_document(&BOUND.replace("MORE", "256")).await?;
    tab.set_out_for(here("/")).await?;
    tab.until_state(State::Ready, Duration::from_secs(10)).await?;
    // Whoever else was quicker has the rest now.
    let take = "for (let pages = 256; pages > 0; pages -= 1) { try { window.__memory.grow(1); } catch { return pages; } } return 0";
    assert!(tab.script::<u32>(take, []).await? > 0, "the memory has no bound");
    let walk = "return (async () => {
        const crashed = () => document.getElementById('notice').hidden === false;
        for (const address of arguments[0]) {
            const link = document.createElement('a');
            link.href = address;
            document.querySelector('main').append(link);
            link.click();
            for (let tries = 0; tries < 100; tries += 1) {
                await new Promise((done) => setTimeout(done, 20));
                if (crashed()) return true;
                if (location.pathname === encodeURI(address) && document.querySelector('main[data-state=ready]')) break;
            }
        }
        return crashed();
    })()";
    let mut has_crashed = false;
    for some in every_address()?.chunks(25) {
        // The last click may have been left to the browser, which then goes to the page without the app.
        has_crashed = tab.script(walk, [json!(some)]).await?;
        if has_crashed {
            break;
        }
    }
    assert!(has_crashed, "all pages fit into the memory: that proves nothing");
    let facts = "const box = document.getElementById('notice');
        return [!box.querySelector('[data-reason=crash]').hidden, document.getElementById('app').inert,
            document.querySelector('main h1').textContent.length > 2, document.querySelectorAll('main a[href]').length > 2,
            box.querySelector('button').checkVisibility()]";
    assert_eq!(tab.script::<Vec<bool>>(facts, []).await?, [true; 5]);
    tab.forget_complaints().await;
    Ok(())
}
in_both_directions!(memory_that_runs_out_leaves_the_page_at_hand);
