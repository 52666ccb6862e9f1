// Package agent is one node of the network: it proves that it is up, judges
// with the others who else is, takes the verdict to the contract, and runs the
// work that the contract gives it. wire.go shows the whole pipeline.
package agent
