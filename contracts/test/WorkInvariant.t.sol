// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {NodeView} from "../src/interfaces/INetwork.sol";
import "./work/WorkHandler.sol";

/// @dev What holds whatever happened.
contract WorkInvariantTest is WorkBase {
    WorkHandler private handler;

    function setUp() public override {
        handler = new WorkHandler();
        (token, network, work) = handler.parts();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// Every wei Work holds is somebody's credit or some workload's escrow.
    function invariant_TheBalanceIsCreditsAndEscrows() external view {
        uint256 sum = work.credit(handler.alice()) + work.credit(handler.keeper());
        for (uint32 i = 0; i < 7; ++i) {
            sum += work.credit(handler.ownerOf(i));
        }
        for (uint32 id = 1; id <= work.workloads(); ++id) {
            sum += work.workload(id).escrow;
        }
        eq(token.balanceOf(address(work)), sum, "balance");
    }

    /// What replicas earned is there, and what the rest of the term costs too.
    function invariant_EveryEscrowCoversItsOwnTerm() external view {
        uint64 clock = network.attested();
        for (uint32 id = 1; id <= work.workloads(); ++id) {
            WorkloadView memory w = work.workload(id);
            if (w.closed) {
                eq(w.escrow, 0, "closed");
                continue;
            }
            uint64 end = clock < w.endsAt ? clock : w.endsAt;
            uint256 need = uint256(w.endsAt - end) * w.price * w.replicas;
            for (uint8 i = 0; i < w.replicas; ++i) {
                Assignment memory a = work.assignment(id, i);
                if (a.node != 0) need += uint256(end - a.since) * w.price;
            }
            yes(w.escrow >= need, "escrow");
        }
    }

    /// One owner, one replica; a domain its share; a node its capacity and its drivers.
    function invariant_PlacementsKeepTheirRules() external view {
        for (uint32 id = 1; id <= work.workloads(); ++id) {
            WorkloadView memory w = work.workload(id);
            for (uint8 i = 0; i < w.replicas; ++i) {
                uint32 node = work.assignment(id, i).node;
                if (node == 0) continue;
                NodeView memory host = network.node(node);
                yes(host.drivers & w.driver != 0, "driver");
                uint256 same = 1;
                for (uint8 j = 0; j < w.replicas; ++j) {
                    uint32 other = work.assignment(id, j).node;
                    if (j == i || other == 0) continue;
                    NodeView memory o = network.node(other);
                    yes(o.owner != host.owner, "owner");
                    if (o.domain == host.domain) ++same;
                }
                yes(same <= w.maxPerDomain, "domain");
            }
        }
        for (uint32 node = 1; node <= handler.NODES(); ++node) {
            yes(work.items(node).length <= network.node(node).capacity, "capacity");
        }
    }

    /// Lists, queue and assignments tell one story; a replica is never in two places.
    function invariant_ListsAndAssignmentsAgree() external view {
        uint256 listed;
        for (uint32 node = 1; node <= handler.NODES(); ++node) {
            uint64[] memory list = work.items(node);
            listed += list.length;
            for (uint256 i = 0; i < list.length; ++i) {
                eq(work.assignment(uint32(list[i] >> 8), uint8(list[i])).node, node, "listed where assigned");
            }
        }
        uint64[] memory queue = work.queued();
        uint256 placed;
        for (uint32 id = 1; id <= work.workloads(); ++id) {
            WorkloadView memory w = work.workload(id);
            for (uint8 i = 0; i < w.replicas; ++i) {
                bool assigned = work.assignment(id, i).node != 0;
                if (assigned) ++placed;
                uint256 waiting;
                for (uint256 k = 0; k < queue.length; ++k) {
                    if (queue[k] == _item(id, i)) ++waiting;
                }
                if (assigned || w.closed) eq(waiting, 0, "not queued");
                else if (network.attested() < w.endsAt) eq(waiting, 1, "queued once");
                yes(!(assigned && w.closed), "a closed workload is nowhere");
            }
        }
        eq(listed, placed, "as many listed as assigned");
    }

    function invariant_GenerationsNeverFall() external view {
        yes(!handler.sank(), "generation");
    }
}
