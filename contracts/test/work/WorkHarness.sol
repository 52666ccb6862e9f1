// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Work} from "../../src/Work.sol";
import {WorkParams} from "../../src/interfaces/IWork.sol";
import {Placement} from "../../src/libraries/Placement.sol";
import {Records, Workload} from "../../src/work/Records.sol";

/// @dev Work with its choice laid open.
contract WorkHarness is Work {
    constructor(address network_, WorkParams memory p) Work(network_, p) {}

    function choose(uint64 item, uint32 from, bytes32 seed) external view returns (uint32) {
        return _choose(_begin(false), item, Records.workload(_terms[uint32(item >> 8)], 0), from, seed);
    }

    function setHost(uint32 id, uint16 load, uint16 received) external {
        _hosts[id] = Records.hostWord(load, received, _begin(false).epoch);
    }

    function setTerms(uint32 id, uint8 driver, uint8 replicas, uint8 maxPerDomain) external {
        Workload memory w;
        (w.owner, w.driver, w.replicas, w.maxPerDomain) = (msg.sender, driver, replicas, maxPerDomain);
        _terms[id] = Records.terms(w);
    }

    function setSeat(uint64 item, address owner, uint16 domain) external {
        _setSeat(item, owner == address(0) ? 0 : Placement.seat(owner, domain));
    }
}
