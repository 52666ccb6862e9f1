// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IWork} from "../../src/interfaces/IWork.sol";

/// @dev Tests know this and deploy the built artifact, so that they compile without the contract.
interface IWorkHarness is IWork {
    function choose(uint64 item, uint32 from, bytes32 seed) external view returns (uint32);
    function setHost(uint32 id, uint16 load, uint16 received) external;
    function setTerms(uint32 id, uint8 driver, uint8 replicas, uint8 maxPerDomain) external;
    function setSeat(uint64 item, address owner, uint16 domain) external;
}
