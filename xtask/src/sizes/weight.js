// Prints [[bytes, bytes compressed], …] for the files named as arguments. Run by weight.rs.
const { readFileSync } = require("node:fs");
const { brotliCompressSync, constants } = require("node:zlib");

const weigh = (path) => {
  const bytes = readFileSync(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return [bytes.length, brotliCompressSync(bytes, { params }).length];
};

console.log(JSON.stringify(process.argv.slice(1).map(weigh)));
