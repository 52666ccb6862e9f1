// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title Reverts with a custom error of one or two words.
/// @dev What `revert Name(a, b)` does, as one function for all errors instead of a copy at each of them:
///      Network has some sixty. Names and types of the words are those of the error's declaration.
library Refuse {
    function with(bytes4 selector, uint256 a) internal pure {
        assembly ("memory-safe") {
            mstore(0, selector)
            mstore(4, a)
            revert(0, 0x24)
        }
    }

    function with(bytes4 selector, uint256 a, uint256 b) internal pure {
        assembly ("memory-safe") {
            mstore(0, selector)
            mstore(4, a)
            mstore(0x24, b)
            revert(0, 0x44)
        }
    }
}
