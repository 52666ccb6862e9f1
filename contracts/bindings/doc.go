// Package bindings holds the Go view of the contracts: types, calls, events, errors and bytecode,
// generated from the Solidity sources. Nothing in it is written by hand but this comment.
package bindings

//go:generate ./generate.sh
