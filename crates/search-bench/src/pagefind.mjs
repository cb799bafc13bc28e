// Asks a Pagefind bundle what the file of queries says, and prints for each what it loaded, how long it took and what it
// found. Started by pagefind.rs: node pagefind.mjs BUNDLE QUERIES LANGUAGE. Pagefind runs as in a browser without workers; fetch
// reads from the disk, counts the bytes and takes its own time away.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [bundle, queries, language] = process.argv.slice(2);
const SHOWN = 5;

const NOTHING = { files: 0, bytes: 0, engine: 0, ms: 0 };
let loaded = { ...NOTHING };

globalThis.window = globalThis;
globalThis.location = { href: "http://localhost/pagefind/", origin: "http://localhost" };
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
globalThis.fetch = async (address) => {
  const start = processor();
  const name = new URL(address, location.href).pathname.replace("/pagefind/", "");
  const bytes = readFileSync(join(bundle, name));
  loaded.files += 1;
  loaded[name.startsWith("wasm.") ? "engine" : "bytes"] += bytes.length;
  const answer = new Response(bytes);
  loaded.ms += processor() - start;
  return answer;
};

// Milliseconds of processor time, those of the compiler and of the garbage collector included.
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const measured = async (what) => {
  loaded = { ...NOTHING };
  const start = processor();
  const found = await what();
  return { ...found, ...loaded, ms: processor() - start - loaded.ms };
};

const pagefind = await import(pathToFileURL(resolve(bundle, "pagefind.js")));
const lines = [
  await measured(async () => {
    await pagefind.options({ basePath: "/pagefind/", noWorker: true });
    await pagefind.init();
  }),
];
for (const query of JSON.parse(readFileSync(queries, "utf8"))) {
  lines.push(
    await measured(async () => {
      const { results } = await pagefind.search(query);
      const first = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      return { total: results.length, addresses: first.map((page) => page.url) };
    }),
  );
}
console.log(JSON.stringify(lines));
