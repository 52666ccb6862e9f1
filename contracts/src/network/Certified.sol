// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {DEBIT_TYPE, STATEMENT_TYPE, TRANSITION_TYPE} from "../interfaces/Signed.sol";
import "./Members.sol";

/// @title What makes a statement acceptable, before anything of it is applied. Writes nothing.
abstract contract Certified is Members {
    uint256 private constant QUEUE_BATCH = 16;

    // The values of TransitionKind, in its order: literals, as those of Status.
    uint256 internal constant KIND_JOINED = 1;
    uint256 internal constant KIND_UP = 2;
    uint256 internal constant KIND_DOWN = 3;
    uint256 internal constant KIND_REPLICA_FAILED = 4;

    // A transition in calldata: its size, and where in it each field is.
    uint256 internal constant TRANSITION = 0xa0;
    uint256 internal constant T_EPOCH = 0;
    uint256 internal constant T_KIND = 0x20;
    uint256 internal constant T_NODE = 0x40;
    uint256 internal constant T_ITEM = 0x60;
    uint256 internal constant T_GENERATION = 0x80;

    // ---------------------------------------------------------------- STATEMENT

    /// @dev The statement continues exactly what is on chain.
    function _checkBase(Statement calldata s, uint256 h) internal view {
        unchecked {
            if (_u32(h, SET_VERSION) == 0) revert NotBootstrapped();
            if (s.version != 1) Refuse.with(WrongVersion.selector, s.version);
            uint64 seq = uint64(_u32(h, SEQ) + 1);
            if (s.seq != seq) Refuse.with(WrongSeq.selector, seq, s.seq);
            bytes32 want = lastDigest;
            if (s.prevDigest != want) Refuse.with(WrongPrevDigest.selector, uint256(want), uint256(s.prevDigest));
            uint32 version = uint32(_u32(h, SET_VERSION));
            if (s.setVersion != version) Refuse.with(WrongSetVersion.selector, version, s.setVersion);
            want = setHash;
            if (s.setHash != want) Refuse.with(WrongSetHash.selector, uint256(want), uint256(s.setHash));

            (uint64 from, uint64 to) = (s.fromEpoch, s.toEpoch);
            if (from <= _u32(h, SETTLED)) Refuse.with(RangeOverlaps.selector, _u32(h, SETTLED), from);
            if (to < from) Refuse.with(RangeEmpty.selector, from, to);
            // from >= 1: the difference plus one cannot wrap.
            if (to - from >= MAX_RUN) Refuse.with(RangeTooLong.selector, to - from + 1, MAX_RUN);
            uint64 end = epochEnd(to);
            if (end > block.timestamp) Refuse.with(RangeInFuture.selector, end, block.timestamp);
        }
    }

    /// @dev Transitions and debits are well formed, and there is a reason to attest now.
    function _checkContent(Statement calldata s, uint256 h, uint256 due) internal view {
        unchecked {
            Transition[] calldata transitions = s.transitions;
            Debit[] calldata debits = s.debits;
            (uint256 from, uint256 to) = (s.fromEpoch, s.toEpoch);
            // Both are lengths of calldata.
            uint256 count = transitions.length + debits.length;
            if (count > MAX_TRANSITIONS) Refuse.with(TooManyTransitions.selector, count, MAX_TRANSITIONS);
            uint256 quiet = to - _u32(h, SETTLED);
            if (quiet < QUIET_EPOCHS && transitions.length == 0 && due == 0 && !s.beforeGap) {
                Refuse.with(NothingDue.selector, quiet, QUIET_EPOCHS);
            }

            uint256 previous;
            (uint256 t, uint256 end) = _span(transitions);
            for (; t < end; t = _next(t)) {
                uint256 kind = _word(t, T_KIND);
                // Differences wrap: each range is one comparison.
                if (kind - 1 >= KIND_REPLICA_FAILED) {
                    Refuse.with(TransitionUnsupported.selector, _index(transitions, t), kind);
                }
                uint256 item = _word(t, T_ITEM);
                if (item | _word(t, T_GENERATION) != 0) {
                    if (kind != KIND_REPLICA_FAILED) {
                        Refuse.with(TransitionFieldUnused.selector, _index(transitions, t));
                    }
                }
                uint256 epoch = _word(t, T_EPOCH);
                if (epoch - from > to - from) {
                    Refuse.with(TransitionOutOfRange.selector, _index(transitions, t));
                }
                uint256 rank = epoch << 104 | _word(t, T_NODE) << 72 | kind << 64 | item;
                if (rank <= previous) Refuse.with(TransitionsUnsorted.selector, _index(transitions, t));
                previous = rank;
            }
            previous = 0;
            for (uint256 i = 0; i < debits.length; i++) {
                (uint256 id, uint256 epochs) = _read(debits, i);
                if (id <= previous) Refuse.with(DebitsUnsorted.selector, i);
                // More than 32 bits would be read as a number below zero: a debit that pays.
                if (epochs - 1 >= type(uint32).max) Refuse.with(DebitInvalid.selector, i);
                previous = id;
            }
        }
    }

    /// @dev Where the first transition is in calldata, and where the last one ends.
    function _span(Transition[] calldata list) internal pure returns (uint256 first, uint256 end) {
        assembly ("memory-safe") {
            first := list.offset
            end := add(first, mul(list.length, TRANSITION))
        }
    }

    function _next(uint256 t) internal pure returns (uint256) {
        unchecked {
            return t + TRANSITION;
        }
    }

    /// @dev Number of the transition at `t`.
    function _index(Transition[] calldata list, uint256 t) internal pure returns (uint256 i) {
        assembly ("memory-safe") {
            i := div(sub(t, list.offset), TRANSITION)
        }
    }

    /// @dev A field as the digest takes it: a whole word. A stray bit is part of what is hashed, and nobody
    ///      signs such a digest; checking for it here as well, at every reading, would cost what it saves.
    function _word(uint256 t, uint256 field) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := calldataload(add(t, field))
        }
    }

    function _read(Debit[] calldata list, uint256 i) internal pure returns (uint256 id, uint256 epochs) {
        assembly ("memory-safe") {
            let d := add(list.offset, mul(i, 0x40))
            id := calldataload(d)
            epochs := calldataload(add(d, 0x20))
        }
    }

    /// @dev The submitter's set is the stored one, the non-signers are members with their keys, and the rest
    ///      of W is a quorum.
    /// @return signed weight of the signers
    function _checkSigners(Statement calldata s, Certificate calldata c) internal view returns (uint256 signed) {
        unchecked {
            _checkSet(c.set, s.setVersion, s.setHash);
            uint32[] calldata absent = c.nonSigners;
            bytes calldata keys = c.nonSignerKeys;
            if (keys.length != absent.length * 192) {
                Refuse.with(BadLength.selector, keys.length, absent.length * 192);
            }

            uint256 weight = c.set.weight;
            signed = weight;
            uint256 previous;
            for (uint256 i = 0; i < absent.length; i++) {
                uint256 id;
                assembly ("memory-safe") {
                    id := calldataload(add(absent.offset, mul(i, 0x20)))
                }
                if (id <= previous) Refuse.with(NonSignersUnsorted.selector, i);
                previous = id;
                Node storage n = nodes[id];
                uint256 word = n.word;
                if (!_isMember(_statusOf(word))) Refuse.with(NonSignerUnknown.selector, id);
                _checkKey(n, keys, i, id);
                // Distinct members: their units are part of W.
                signed -= _u32(word, UNITS);
            }
            uint256 needed = (weight * QUORUM_BPS + BPS - 1) / BPS;
            if (signed < needed) Refuse.with(QuorumNotReached.selector, signed, needed);
        }
    }

    /// @dev How many entries this attestation must apply. What was queued in this very block is never due:
    ///      nobody may slip an entry in front of an attestation that could not know of it.
    function _dueEntries(uint256 h, uint64 toEpoch) internal view returns (uint256 due) {
        unchecked {
            uint256 end = epochEnd(toEpoch);
            uint256 first = _u32(h, QUEUE_HEAD);
            uint256 length = _u32(h, QUEUE_TAIL) - first;
            if (length > QUEUE_BATCH) length = QUEUE_BATCH;
            for (; due < length; due++) {
                uint256 queuedAt = queue[first + due] >> ENTRY_TIME;
                if (queuedAt > end || queuedAt >= block.timestamp) break;
            }
        }
    }

    // ---------------------------------------------------------------- DIGEST

    function statementDigest(Statement calldata s) public view returns (bytes32) {
        bytes32 transitions;
        bytes32 debits;
        {
            Transition[] calldata list = s.transitions;
            uint256 from;
            assembly ("memory-safe") {
                from := list.offset
            }
            transitions = _hashStructs(TRANSITION_TYPE, from, list.length, 0xa0);
        }
        {
            Debit[] calldata list = s.debits;
            uint256 from;
            assembly ("memory-safe") {
                from := list.offset
            }
            debits = _hashStructs(DEBIT_TYPE, from, list.length, 0x40);
        }
        return _typed(
            keccak256(
                abi.encode(
                    STATEMENT_TYPE,
                    s.version,
                    s.seq,
                    s.prevDigest,
                    s.setVersion,
                    s.setHash,
                    s.fromEpoch,
                    s.toEpoch,
                    s.beforeGap,
                    transitions,
                    debits,
                    s.evidence
                )
            )
        );
    }

    /// @dev EIP-712 hash of an array of static structs straight from calldata, whose layout there is theirs in
    ///      the hash.
    function _hashStructs(bytes32 typeHash, uint256 from, uint256 count, uint256 size)
        private
        pure
        returns (bytes32 hash)
    {
        assembly ("memory-safe") {
            let one := mload(0x40)
            let fields := add(one, 0x20)
            let length := add(size, 0x20)
            let all := add(one, 0xe0)
            let next := all
            mstore(one, typeHash)
            for { let end := add(from, mul(count, size)) } lt(from, end) { from := add(from, size) } {
                calldatacopy(fields, from, size)
                mstore(next, keccak256(one, length))
                next := add(next, 0x20)
            }
            hash := keccak256(all, mul(count, 0x20))
        }
    }
}
