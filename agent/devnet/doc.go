// Package devnet runs a whole network on one machine: a real anvil, the contracts, and one agent process per node.
// It also runs scenarios on it and judges them by nothing but what the chain says.
package devnet
