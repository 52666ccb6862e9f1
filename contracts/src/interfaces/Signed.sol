// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

// Everything that anybody signs for the contracts, as EIP-712 types. The domain is name "depin-agent", version "1",
// the chain's id, the network's address. Heartbeats are not among them: the contracts never see one.

/// @dev BLS, the quorum: what is settled. Members of one statement sign one digest.
bytes32 constant STATEMENT_TYPE = keccak256(
    "Statement(uint8 version,uint64 seq,bytes32 prevDigest,uint32 setVersion,bytes32 setHash,uint64 fromEpoch,uint64 toEpoch,bool beforeGap,Transition[] transitions,Debit[] debits,bytes32 evidence)Debit(uint32 node,uint32 epochs)Transition(uint64 epoch,uint8 kind,uint32 node,uint64 item,uint32 generation)"
);
bytes32 constant TRANSITION_TYPE =
    keccak256("Transition(uint64 epoch,uint8 kind,uint32 node,uint64 item,uint32 generation)");
bytes32 constant DEBIT_TYPE = keccak256("Debit(uint32 node,uint32 epochs)");

/// @dev BLS under the tag for possession, a node's key: it enters for this owner.
bytes32 constant POSSESSION_TYPE = keccak256("ProofOfPossession(bytes32 keyHash,address owner)");

/// @dev BLS, members: present in this recovery. One digest for all of them, so that anybody may relay their sum.
bytes32 constant CHECK_IN_TYPE = keccak256("CheckIn(uint32 recovery,bytes32 setHash)");

/// @dev BLS, one node: its key was in use after this block. For those whom the quorum does not see or let in.
bytes32 constant PROOF_OF_LIFE_TYPE = keccak256("ProofOfLife(uint32 node,uint64 blockNumber,bytes32 blockHash)");

/// @dev secp256k1, an agent: what it saw in an epoch. Two of them for one epoch are the only offence there is.
bytes32 constant OBSERVATION_TYPE = keccak256("Observation(uint32 nodeId,uint64 epoch,bytes32 contentHash)");
