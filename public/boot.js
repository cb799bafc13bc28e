// Starts the app its tag names, and speaks up when it cannot run. Plain ES2017; no page needs it.
const tag = document.querySelector("script[data-wasm]");

// A reload mends an outdated document, or a second does not either.
const wasReloaded = performance.getEntriesByType("navigation").some((entry) => entry.type === "reload");
if (tag && wasReloaded) tag.dataset.reloaded = "";

// The smallest module with an `externref`: whoever takes it runs what Rust emits.
const PROBE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 111, 0]);

let told = false;
let crashed = false;

// After a crash nothing may call into the wasm again (wasm-bindgen issue 3687). These hear first.
for (const type of "click keydown popstate scroll submit input pointerover pointerdown pointermove pointerup pointercancel wheel cancel error focusin focus visibilitychange online pagehide".split(" ")) {
  addEventListener(type, (event) => {
    if (!crashed) return;
    event.stopImmediatePropagation();
    if (type === "click" && event.target.closest("#notice button")) location.reload();
  }, true);
}

// Shows the hidden notice. `reason` is "unsupported", "missing" or "crash".
function tell(reason) {
  const isCrash = reason === "crash";
  if (told && !isCrash || crashed) return;
  told = true;
  crashed = isCrash;
  const app = document.getElementById("app");
  if (isCrash && app) app.inert = true;
  for (const over of document.querySelectorAll("dialog")) over.close();
  const box = document.getElementById("notice");
  if (!box) return;
  for (const text of box.querySelectorAll("[data-reason]")) text.hidden = text.dataset.reason !== reason;
  const button = box.querySelector("button");
  if (button) button.onclick = () => location.reload();
  box.hidden = false;
  if (isCrash) box.focus();
}

function isSupported() {
  try {
    return WebAssembly.validate(PROBE);
  } catch (error) {
    return false;
  }
}

// Asks again past the cache, which may hold a damaged copy.
async function fetchWasm(signal) {
  const ask = (cache) => fetch(tag.dataset.wasm, { cache, signal, integrity: tag.dataset.integrity || "" });
  const answer = await ask("default").catch(() => null);
  const good = answer && answer.ok ? answer : await ask("reload");
  if (!good.ok) throw new Error("wasm " + good.status);
  return good;
}

// An old document names files that are gone.
async function isOutdated() {
  if (!tag.dataset.build || wasReloaded) return false;
  try {
    const answer = await fetch(tag.dataset.base + "version.json", { cache: "no-cache" });
    return answer.ok && (await answer.json()).build !== tag.dataset.build;
  } catch (error) {
    return false;
  }
}

async function start() {
  if (!isSupported()) return tell("unsupported");
  const controller = new AbortController();
  // After 20 s it is given up.
  const alarm = setTimeout(() => controller.abort(), 20000);
  try {
    const [app, wasm] = await Promise.all([import(tag.dataset.js), fetchWasm(controller.signal)]);
    await app.default({ module_or_path: wasm });
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return tell("crash");
    if (error instanceof WebAssembly.CompileError) return tell("unsupported");
    if (await isOutdated()) return location.reload();
    tell("missing");
  } finally {
    clearTimeout(alarm);
  }
}

function isTrap(error) {
  return window.WebAssembly && error instanceof WebAssembly.RuntimeError;
}

addEventListener("weltoffen:crash", () => tell("crash"));
addEventListener("error", (event) => isTrap(event.error) && tell("crash"));
addEventListener("unhandledrejection", (event) => isTrap(event.reason) && tell("crash"));

// Reads aloud. Asked for once the app, or the notice, is there, by a page with the buttons.
const watch = new MutationObserver(() => {
  if (!document.querySelector(".aloud")) return;
  watch.disconnect();
  import(tag.dataset.aloud);
});

if (tag) {
  watch.observe(document.body, { attributes: true, subtree: true });
  start();
}
