// Package reward is the integer reference model of the network's money: base pay, workload fees,
// refunds and bounties.
//
// It keeps the contracts' books a second time, without their storage tricks, so that an audit can
// recompute every sum to the wei. Amounts are big integers of wei; nothing is ever rounded except the
// rate of pay, once per attestation and downwards, and what that leaves stays in the reserve.
// Everything is pure: no clock, no chain.
package reward
