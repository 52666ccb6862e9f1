// Package vectors holds golden files that tie the languages of this repository together:
// the Go packages make them, and Go, Solidity and TypeScript tests read them.
//
// Every file is one flat JSON object. Bytes are hexadecimal strings with 0x; numbers stay
// below 2^53; arrays in one file have equal length unless their name says "all". Refresh
// them with
//
//	go test ./proofs/vectors -update
//
// and review the difference: a changed vector is a changed protocol.
package vectors
