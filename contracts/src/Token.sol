// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title The network's token: stake, pay and workload fees.
/// @notice Fixed supply, minted once to the deployer. No owner, no minting, no fee on transfer.
contract Token is ERC20, ERC20Permit {
    /// @notice Network packs sums of gwei into 64 bits and signed balances into 63:
    ///         every sum of tokens that can exist must fit.
    uint256 public constant MAX_SUPPLY = uint256(uint64(type(int64).max)) * 1 gwei;

    error SupplyTooHigh(uint256 supply, uint256 max);

    constructor(string memory name, string memory symbol, uint256 supply) ERC20(name, symbol) ERC20Permit(name) {
        if (supply > MAX_SUPPLY) revert SupplyTooHigh(supply, MAX_SUPPLY);
        _mint(msg.sender, supply);
    }
}
