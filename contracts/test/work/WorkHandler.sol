// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "./WorkBase.sol";

/// @dev Does anything anyone could do to Work, in any order, on nine nodes of seven owners in four domains.
contract WorkHandler is WorkBase {
    uint32 public constant NODES = 9;
    mapping(uint64 => uint32) public highest; // generation seen per item
    bool public sank; // a generation fell

    constructor() {
        _deployAll();
        for (uint32 i = 1; i <= NODES; ++i) {
            network.add(_owner(i % 7), uint16(i % 4), uint16(i % 5 + 1), i % 3 == 0 ? 2 : 3);
        }
    }

    /// @dev The fuzzer may call this too.
    function setUp() public override {}

    modifier observed() {
        _;
        for (uint32 id = 1; id <= work.workloads(); ++id) {
            for (uint8 i = 0; i < work.workload(id).replicas; ++i) {
                uint32 generation = work.assignment(id, i).generation;
                if (generation < highest[_item(id, i)]) sank = true;
                highest[_item(id, i)] = generation;
            }
        }
    }

    function parts() external view returns (IERC20, MockNetwork, IWorkHarness) {
        return (token, network, work);
    }

    function keeper() external pure returns (address) {
        return KEEPER;
    }

    function alice() external pure returns (address) {
        return ALICE;
    }

    function ownerOf(uint32 node) external pure returns (address) {
        return _owner(node % 7);
    }

    function create(uint8 replicas, uint8 maxPerDomain, uint8 term, uint8 driver) external observed {
        if (work.workloads() >= 12) return;
        replicas = replicas % 6 + 1;
        uint128 escrow = uint128(PRICE) * replicas * (term % 40 + 10) + term;
        vm.prank(ALICE);
        work.create(WorkloadSpec("bafy", driver % 2 + 1, replicas, maxPerDomain % replicas + 1, PRICE, escrow));
    }

    function fund(uint32 id, uint64 amount) external observed {
        vm.prank(ALICE);
        try work.fund(_some(id), uint256(amount) + 1) {} catch {}
    }

    function scale(uint32 id, uint8 replicas) external observed {
        vm.prank(ALICE);
        try work.scale(_some(id), replicas % 6 + 1, replicas % 6 + 1) {} catch {}
    }

    function update(uint32 id) external observed {
        vm.prank(ALICE);
        try work.update(_some(id), "bafynext") {} catch {}
    }

    function expire(uint32 id) external observed {
        try work.expire(_some(id)) {} catch {}
    }

    function close(uint32 id) external observed {
        if (id % 4 != 0) return;
        vm.prank(ALICE);
        try work.close(_some(id)) {} catch {}
    }

    function place(uint8 max, uint8 blocks) external observed {
        _mine(blocks % 8);
        vm.prank(KEEPER);
        try work.place(max) {} catch {}
    }

    function redistribute(uint32 node, uint8 max, uint8 blocks) external observed {
        _mine(blocks % 8);
        vm.prank(KEEPER);
        try work.redistribute(node % NODES + 1, max) {} catch {}
    }

    function settle(uint32 id, uint8 replica) external observed {
        id = _some(id);
        uint8 replicas = work.workload(id).replicas;
        if (replicas == 0) return;
        try work.settle(id, replica % replicas) {} catch {}
    }

    function withdraw(uint32 node) external observed {
        try work.withdraw(node % 3 == 0 ? KEEPER : node % 3 == 1 ? ALICE : _owner(node % 7)) {} catch {}
    }

    function attest(uint8 epochs) external observed {
        network.attest(epochs % 12);
        time += uint256(epochs % 12) * 4;
        vm.warp(time);
    }

    function status(uint32 node, uint8 to) external observed {
        network.setStatus(node % NODES + 1, to % 2 == 0 ? Status.Up : Status(to % 5 + 2));
    }

    function debit(uint32 node, uint8 epochs) external observed {
        network.debit(node % NODES + 1, int64(uint64(epochs % 16)));
    }

    function fail(uint32 id, uint8 replica) external observed {
        id = _some(id);
        network.setFailed(_item(id, replica % 6), work.assignment(id, replica % 6).generation);
    }

    function _some(uint32 id) private view returns (uint32) {
        return id % (work.workloads() + 1) + 1;
    }
}
