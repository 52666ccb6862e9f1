#!/bin/sh
# Writes the Go bindings of the contracts forge builds to the file given (default: bindings.go here).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here/bindings.go}
(cd "$here/.." && node_modules/.bin/forge build --skip test --quiet)
node "$here/combine.js" |
	(cd "$here" && go run github.com/ethereum/go-ethereum/cmd/abigen --v2 --pkg bindings --combined-json - --out "$out")
chmod 644 "$out"
