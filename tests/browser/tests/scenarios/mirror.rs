//! Owns that a page read from right to left is the mirror image of the same page read from left to right.

use browser_tests::{Outcome, Setup, Visit, album, in_both_browsers};

/// Every box of every kind of page stands as far from the one edge as it stood from the other, within 2 pixels: rows,
/// columns, cards, signs, arrows. The words stay the same, so that only the direction can make a difference. A map is not
/// mirrored, and what brings a direction of its own keeps it.
async fn the_other_direction_is_the_mirror_image(visit: &Visit) -> Outcome {
    let tab = &visit.tab;
    let mut faults = Vec::new();
    for (kind, path) in album::views().filter(|(kind, _)| *kind != "missing") {
        tab.go(path).await?;
        let off: Vec<String> = tab.script(MIRROR, []).await?;
        faults.extend(off.into_iter().map(|fault| format!("{kind}: {fault}")));
    }
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}
in_both_browsers!(the_other_direction_is_the_mirror_image, Setup::default().reduced_motion());

/// The same on a phone, where everything folds and wraps.
async fn the_other_direction_is_the_mirror_image_on_a_phone(visit: &Visit) -> Outcome {
    the_other_direction_is_the_mirror_image(visit).await
}
in_both_browsers!(
    the_other_direction_is_the_mirror_image_on_a_phone,
    Setup::default().sized(360, 740).reduced_motion()
);

/// The first faults of a page. Inline boxes are left out: they follow the words around them.
const MIRROR: &str = "
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const boxes = () => [...document.body.querySelectorAll('*')].filter((e) => !e.closest('svg, [dir], dialog')
        && !getComputedStyle(e).display.startsWith('inline') && e.checkVisibility())
        .map((e) => { const r = e.getBoundingClientRect(); return [e, r.left, r.right, r.top + scrollY, r.height]; });
    return (async () => {
        // What is laid out late would be measured in one direction only.
        for (const e of document.querySelectorAll('*')) e.style?.setProperty('content-visibility', 'visible');
        await frame();
        const before = boxes();
        document.documentElement.dir = 'rtl';
        await frame();
        const after = new Map(boxes().map(([e, ...box]) => [e, box]));
        const width = document.documentElement.clientWidth, off = [];
        for (const [e, left, right, top, height] of before) {
            const box = after.get(e);
            const name = `${e.tagName.toLowerCase()}.${e.className} “${e.textContent.trim().slice(0, 30)}”`;
            if (!box) { off.push(`${name} is gone`); continue; }
            const [l, r, t, h] = box;
            if (Math.abs(width - right - l) > 2 || Math.abs(width - left - r) > 2 || Math.abs(top - t) > 2 || Math.abs(height - h) > 2)
                off.push(`${name}: from ${[left, right, top, height].map(Math.round)} to ${[l, r, t, h].map(Math.round)}`);
        }
        return off.slice(0, 6);
    })()";
