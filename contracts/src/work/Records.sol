// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @dev What was agreed; written by the owner's calls only, but for what a move changes.
struct Workload {
    // first word
    address owner;
    uint8 driver;
    uint8 replicas;
    uint8 maxPerDomain;
    bool closed;
    uint32 revision; // of the spec, from 1
    // second word: all that a move changes
    uint64 priceGwei;
    uint96 escrow; // wei, not yet spent
    uint40 endsAt; // attested-epoch clock
    uint40 sumSince; // Σ since over the placed replicas
    uint8 placed;
}

struct Replica {
    uint32 node; // 0 = unplaced
    uint32 generation;
    uint40 since;
    int64 cumUp;
    uint40 block; // its hash seeds the next attempt, which needs a later block
    uint8 attempt;
    uint16 index; // in its node's list
    bool queued; // unplaced and in a lane
    bool armed; // placed, failed, and `block` was set since
}

/// @title Work's records as storage words.
/// @dev Written by hand because one record is one write: Solidity stores a struct field by field.
///      Every field is its Solidity type wide, so nothing is cut off and nothing overlaps.
library Records {
    function terms(Workload memory w) internal pure returns (uint256) {
        return uint256(uint160(w.owner)) | (uint256(w.driver) << 160) | (uint256(w.replicas) << 168)
            | (uint256(w.maxPerDomain) << 176) | (w.closed ? uint256(1) << 184 : 0) | (uint256(w.revision) << 192);
    }

    function account(Workload memory w) internal pure returns (uint256) {
        return uint256(w.priceGwei) | (uint256(w.escrow) << 64) | (uint256(w.endsAt) << 160)
            | (uint256(w.sumSince) << 200) | (uint256(w.placed) << 240);
    }

    function workload(uint256 terms_, uint256 account_) internal pure returns (Workload memory w) {
        w.owner = address(uint160(terms_));
        w.driver = uint8(terms_ >> 160);
        w.replicas = uint8(terms_ >> 168);
        w.maxPerDomain = uint8(terms_ >> 176);
        w.closed = terms_ >> 184 & 1 != 0;
        w.revision = uint32(terms_ >> 192);
        w.priceGwei = uint64(account_);
        w.escrow = uint96(account_ >> 64);
        w.endsAt = uint40(account_ >> 160);
        w.sumSince = uint40(account_ >> 200);
        w.placed = uint8(account_ >> 240);
    }

    function word(Replica memory r) internal pure returns (uint256) {
        return uint256(r.node) | (uint256(r.generation) << 32) | (uint256(r.since) << 64)
            | (uint256(uint64(r.cumUp)) << 104) | (uint256(r.block) << 168) | (uint256(r.attempt) << 208)
            | (uint256(r.index) << 216) | (r.queued ? uint256(1) << 232 : 0) | (r.armed ? uint256(1) << 233 : 0);
    }

    function replica(uint256 word_) internal pure returns (Replica memory r) {
        r.node = uint32(word_);
        r.generation = uint32(word_ >> 32);
        r.since = uint40(word_ >> 64);
        r.cumUp = int64(uint64(word_ >> 104));
        r.block = uint40(word_ >> 168);
        r.attempt = uint8(word_ >> 208);
        r.index = uint16(word_ >> 216);
        r.queued = word_ >> 232 & 1 != 0;
        r.armed = word_ >> 233 & 1 != 0;
    }

    /// @dev A node's load, and what it received in an epoch of wall-clock time.
    function hostWord(uint16 load, uint16 received, uint64 epoch) internal pure returns (uint256) {
        return uint256(load) | (uint256(received) << 16) | (uint256(epoch) << 32);
    }

    function host(uint256 word_) internal pure returns (uint16 load, uint16 received, uint64 epoch) {
        return (uint16(word_), uint16(word_ >> 16), uint64(word_ >> 32));
    }
}
