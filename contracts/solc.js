#!/usr/bin/env node
// Makes npm's solc (WebAssembly) look like the solc command line to forge:
// --version, and standard JSON from stdin to stdout.
const solc = require("solc");
if (process.argv.includes("--version")) {
  console.log(`solc, the solidity compiler commandline interface\nVersion: ${solc.version().replace(".Emscripten.clang", ".Linux.g++")}`);
} else {
  process.stdout.write(solc.compile(require("fs").readFileSync(0, "utf8")));
}
