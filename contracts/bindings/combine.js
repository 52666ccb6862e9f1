// Prints what forge built as one solc-style combined JSON: the form in which abigen can link libraries.
const fs = require("fs");
const path = require("path");

const contracts = {};
for (const source of ["src/Network.sol", "src/Work.sol", "src/Token.sol", "src/libraries/BLS.sol"]) {
  const name = path.basename(source, ".sol");
  const artifact = path.join(__dirname, "..", "out", `${name}.sol`, `${name}.json`);
  const { abi, bytecode } = JSON.parse(fs.readFileSync(artifact, "utf8"));
  contracts[`${source}:${name}`] = { abi: JSON.stringify(abi), bin: bytecode.object.slice(2), userdoc: "{}", devdoc: "{}", metadata: "" };
}
process.stdout.write(JSON.stringify({ contracts, version: "0.8.37" }));
