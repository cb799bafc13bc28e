// Follows the worker's glue in `search.js`: fetches the wasm, and does what the desk in it says: fetches, posts, rests. The
// newest question takes the place of all before. Plain ES2017, as browsers before Firefox 114 know no workers that are modules.
{
  /** Milliseconds a try may take. */
  const LIMIT = 8000;
  /** Milliseconds without another letter until pages are read and other languages asked. */
  const REST = 250;

  const desk = wasm_bindgen;
  /** Files under way, by what the desk says of them: a question that is given up leaves its files to the next. */
  const underWay = new Map();
  /** Files asked for before the desk is there, by address. */
  const ahead = new Map();
  let newest;
  let works = true;
  let heard = false;
  let hurry = () => {};

  const once = async (address, cache) => {
    const controller = new AbortController();
    const alarm = setTimeout(() => controller.abort(), LIMIT);
    try {
      const response = await fetch(address, { cache, signal: controller.signal });
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
    } catch (error) {
      return undefined;
    } finally {
      clearTimeout(alarm);
    }
  };

  const bring = async (line) => {
    const address = line.slice(1);
    let bytes;
    // A second try for a part of an index passes by the browser's cache; a page that is a little old needs no line.
    for (const cache of line[0] === "p" ? ["force-cache"] : ["default", "reload"]) {
      bytes = bytes || (await (ahead.get(address) || once(address, cache)));
      ahead.delete(address);
    }
    underWay.delete(line);
    desk.give(address, bytes);
  };

  const bringOnce = (line) => {
    if (!underWay.has(line)) underWay.set(line, bring(line));
    return underWay.get(line);
  };

  const work = async () => {
    while (newest !== undefined) {
      desk.hear(newest);
      newest = undefined;
      for (let step; newest === undefined && (step = desk.step()); ) {
        if (step[0] === "{") {
          self.postMessage(step);
        } else {
          const asked = new Promise((resolve) => { hurry = resolve; });
          const done = step === "rest"
            ? new Promise((resolve) => setTimeout(resolve, REST))
            : Promise.all(step.split("\n").map(bringOnce));
          await Promise.race([asked, done]);
        }
      }
    }
    works = false;
  };

  // What breaks here is told, and the app starts a new worker for the next question.
  const start = () => work().catch(() => self.postMessage("failed"));

  self.onmessage = (event) => {
    if (!heard) {
      // The desk, still on its way itself, will want this first: nobody waits for one after the other. Its address is said
      // here a second time, as `index_file` in `desk.rs` prints it: no wasm is there yet that could be asked.
      const [base, , locale] = event.data.split("\n");
      const root = `${base}content/${locale}/search/root.bin`;
      ahead.set(root, once(root, "default"));
      heard = true;
    }
    newest = event.data;
    hurry();
    if (!works) {
      works = true;
      start();
    }
  };
  desk({ module_or_path: fetch("search_bg.wasm", { integrity: "sha0-any" }) })
    .then(start, () => self.postMessage("failed"));
}
