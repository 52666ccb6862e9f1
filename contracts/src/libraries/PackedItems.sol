// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title Lists of items, six to a storage word: an item is 40 bits, 32 of workload and 8 of replica.
/// @dev A list is a number; its length is its user's business. Words are never cleared: a used word
///      is cheaper to write again than a fresh one, and no entry beyond a list's length is read.
library PackedItems {
    uint256 private constant PER_WORD = 6;
    uint256 private constant BITS = 40;

    struct Store {
        mapping(uint256 => uint256) words;
    }

    function get(Store storage self, uint256 list, uint256 index) internal view returns (uint64) {
        unchecked {
            return uint40(self.words[_key(list, index)] >> (index % PER_WORD * BITS)); // at most 200
        }
    }

    function set(Store storage self, uint256 list, uint256 index, uint64 item) internal {
        unchecked {
            uint256 key = _key(list, index);
            uint256 shift = index % PER_WORD * BITS; // at most 200
            self.words[key] = (self.words[key] & ~(uint256(type(uint40).max) << shift)) | (uint256(item) << shift);
        }
    }

    function _key(uint256 list, uint256 index) private pure returns (uint256) {
        return (list << 64) | (index / PER_WORD);
    }
}
