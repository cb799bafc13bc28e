// Follows the worker's glue in `search.js`: fetches the wasm, keeps what is asked meanwhile, and says so if it cannot
// start. Plain ES2017, as browsers before Firefox 114 know no workers that are modules.
{
  const waiting = [];
  self.onmessage = (event) => waiting.push(event.data);
  wasm_bindgen({ module_or_path: fetch("search_bg.wasm", { integrity: "sha0-any" }) })
    .then(() => {
      self.onmessage = (event) => wasm_bindgen.hear(event.data);
      waiting.forEach((message) => wasm_bindgen.hear(message));
    })
    .catch(() => self.postMessage("failed"));
}
