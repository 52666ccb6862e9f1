// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title The arithmetic of choosing a host: seed, draw order, seats.
/// @dev Pure, so that proofs/placement can mirror it line by line.
library Placement {
    /// @dev Ids looked at for one replica. Bounds the cost of a move in a network of any size;
    ///      a network of up to this many nodes is looked at whole, so a fit that exists is found.
    uint256 internal constant LOOKS = 16;

    /// @dev A placed seat is never zero, whatever its owner and domain are.
    uint64 internal constant TAKEN = 1 << 63;

    /// @dev Everything here is fixed before the block of `hash` exists; the caller chooses none of it.
    function seed(bytes32 hash, uint64 item, uint8 attempt) internal pure returns (bytes32) {
        return keccak256(abi.encode(hash, item, attempt));
    }

    /// @dev The `i`-th id out of 1..nodes. `drawn` holds the earlier ones: a repeat steps to the next
    ///      id not drawn yet, so draws are distinct and min(LOOKS, nodes) of them always exist.
    function draw(bytes32 seed_, uint256 i, uint32 nodes, uint32[] memory drawn) internal pure returns (uint32 id) {
        uint256 random;
        // keccak256(abi.encode(seed_, i)) in scratch space.
        assembly ("memory-safe") {
            mstore(0, seed_)
            mstore(32, i)
            random := keccak256(0, 64)
        }
        // id stays in 1..nodes, j below i.
        unchecked {
            id = uint32(random % nodes) + 1;
            for (uint256 j = 0; j < i;) {
                uint256 earlier;
                assembly ("memory-safe") {
                    earlier := mload(add(add(drawn, 32), shl(5, j))) // i <= drawn.length: checked below
                }
                if (earlier == id) {
                    id = id == nodes ? 1 : id + 1;
                    j = 0;
                } else {
                    ++j;
                }
            }
        }
        drawn[i] = id;
    }

    /// @dev What the other replicas of a workload need to know about a host, in 64 bits: TAKEN, 47 bits of
    ///      the owner's address, the domain. Two owners who share the 47 bits count as one: the rule
    ///      errs to the safe side, and finding such an address only keeps its finder off a workload.
    function seat(address owner, uint16 domain) internal pure returns (uint64) {
        return TAKEN | ((uint64(uint160(owner)) << 16) & (TAKEN - 1)) | domain;
    }

    /// @dev Whether a host with this seat may join `seats`, four to a word, 0 = empty.
    function allows(uint256[] memory seats, uint64 candidate, uint8 maxPerDomain) internal pure returns (bool) {
        // Counts to 4 * seats.length at most; words run dry by shifting.
        unchecked {
            uint256 same;
            for (uint256 i = 0; i < seats.length; ++i) {
                uint256 word;
                assembly ("memory-safe") {
                    word := mload(add(add(seats, 32), shl(5, i))) // i < seats.length
                }
                for (; word != 0; word >>= 64) {
                    uint256 differs = (word ^ candidate) & type(uint64).max; // an empty seat differs in TAKEN
                    if (differs >> 16 == 0) return false;
                    if (uint16(differs) == 0 && word & TAKEN != 0) ++same;
                }
            }
            return same < maxPerDomain;
        }
    }

    /// @dev Blocks before the next attempt. Constant per attempt, which keeps every lane of the queue in order of due block.
    function delay(uint8 attempt) internal pure returns (uint40) {
        if (attempt == 0) return 0;
        return attempt < 6 ? uint40(1) << attempt : 64;
    }

    /// @dev Hash of a past block: BLOCKHASH for 256 blocks, the history contract of EIP-2935 for 8,191.
    ///      Zero when it is not (or no longer) known.
    function hashOf(uint256 number) internal view returns (bytes32 hash) {
        hash = blockhash(number);
        if (hash == 0 && number < block.number) {
            (bool ok, bytes memory out) = HISTORY.staticcall(abi.encode(number));
            if (ok && out.length == 32) hash = bytes32(out);
        }
    }

    address internal constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
}
