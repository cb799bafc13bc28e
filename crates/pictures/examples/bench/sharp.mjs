// The same files as ours, made by sharp: `node sharp.mjs MODULES ORIGINALS OUT`. As many pictures at once as there are
// cores, one thread each; prints `KIB BYTES FILES`.
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";

const [modules, originals, out] = process.argv.slice(2);
const sharp = createRequire(join(modules, "x.js"))("sharp");
sharp.concurrency(1);
mkdirSync(out, { recursive: true });

const waiting = readdirSync(originals).sort();
async function work() {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const image = await sharp(join(originals, name)).rotate().resize(2048).removeAlpha().raw()
      .toBuffer({ resolveWithObject: true });
    const pixels = () => sharp(image.data, { raw: image.info });
    for (const width of [2048, 1440, 960, 640, 320]) {
      const file = (ending) => join(out, `${name}-${width}.${ending}`);
      await pixels().resize(width).avif({ quality: 50 }).toFile(file("avif"));
      await pixels().resize(width).jpeg({ quality: 78, progressive: true }).toFile(file("jpg"));
    }
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
const sizes = readdirSync(out).map((name) => statSync(join(out, name)).size);
console.log(process.resourceUsage().maxRSS, sizes.reduce((sum, size) => sum + size, 0), sizes.length);
