// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "./work/WorkBase.sol";

/// @dev Whole transactions, each its own (isolate), with intrinsic gas; hosts and owners that were used before.
/// forge-config: default.isolate = true
contract WorkGasTest is WorkBase {
    uint256 private constant CEILING = 10_000_000;

    /// @dev Two fitting nodes compared, as a large network runs it.
    function _params() internal pure override returns (WorkParams memory p) {
        p = WorkBase._params();
        p.samples = 2;
        p.movesPerEpoch = 10_000;
        p.receivePerEpoch = 1_000;
    }

    /// @return most the node with the most replicas, after everything was placed and earned a while
    function _populate(uint32 nodes, uint256 workloads, uint8 replicas) private returns (uint32 most) {
        _addNodes(nodes, 200);
        for (uint256 i = 0; i < workloads; ++i) {
            _create(replicas);
        }
        while (_placeAll() != 0) {}
        network.attest(5);
        for (uint32 id = 2; id <= nodes; ++id) {
            if (most == 0 || work.items(id).length > work.items(most).length) most = id;
        }
    }

    function _move(string memory name, uint32 loser, uint8 max) private returns (uint256 each) {
        yes(work.items(loser).length >= max, "enough on one node");
        // Everybody was paid before: a first credit ever costs 17,100 more, once per account.
        network.debit(loser, 1);
        uint64 item = work.items(loser)[0];
        work.settle(uint32(item >> 8), uint8(item));
        network.setStatus(loser, Status.Down);
        network.attest(1);
        _mine(1);
        _nextEpoch();
        vm.prank(KEEPER);
        uint256 moved = work.redistribute(loser, max);
        each = vm.snapshotGasLastCall("Work", string.concat(name, ", whole transaction")) / moved;
        eq(moved, max, "moved");
        vm.snapshotValue("Work", name, each);
    }

    function test_TenMovesInASmallNetwork() public {
        yes(_move("moved replica, batch of 10, 7 nodes, 3 replicas", _populate(7, 40, 3), 10) <= 70_000, "gas");
    }

    function test_TwentyMovesInASmallNetwork() public {
        yes(_move("moved replica, batch of 20, 7 nodes, 3 replicas", _populate(7, 60, 3), 20) <= 60_000, "gas");
    }

    function test_TenMovesInALargeNetwork() public {
        yes(_move("moved replica, batch of 10, 70 nodes, 20 replicas", _populate(70, 40, 20), 10) <= 97_000, "gas");
    }

    function test_ClosingTheWidestWorkload() public {
        _addNodes(40, 10);
        uint32 id = _create(32);
        eq(_placeAll(), 32, "placed");
        network.attest(5);
        vm.prank(ALICE);
        work.close(id);
        yes(vm.snapshotGasLastCall("Work", "close, 32 replicas on 32 nodes") < CEILING, "gas");
    }

    function test_CreatingTheWidestWorkload() public {
        _create(32);
        yes(vm.snapshotGasLastCall("Work", "create, 32 replicas") < CEILING, "gas");
    }

    function test_FundingTheWidestWorkloadAfterItRanDry() public {
        _addNodes(40, 10);
        uint32 id = _create(32, 32, PRICE * 32 * 10);
        _placeAll();
        network.attest(50);
        vm.prank(ALICE);
        work.fund(id, PRICE * 32 * 10);
        yes(vm.snapshotGasLastCall("Work", "fund after dry, 32 replicas on 32 nodes") < CEILING, "gas");
    }

    /// Every look is at another node, and none fits.
    function test_PlacingWhereNothingFits() public {
        _addNodes(320, 0);
        _create(32);
        _mine(1);
        vm.prank(KEEPER);
        eq(work.place(255), 0, "placed");
        yes(vm.snapshotGasLastCall("Work", "place, largest batch, nothing fits") < CEILING, "gas");
    }

    /// The longest list a node can have, nothing in it due.
    function test_WalkingTheLongestListOfAnUpNode() public {
        network.add(_owner(1), 1, 300, 3);
        for (uint256 i = 0; i < 260; ++i) {
            _create(1);
        }
        while (_placeAll() != 0) {}
        eq(work.items(1).length, 256, "full");
        network.setFailed(work.items(1)[0], 1);
        vm.prank(KEEPER);
        work.redistribute(1, 255);
        yes(vm.snapshotGasLastCall("Work", "redistribute, one failed at the end of 256") < CEILING, "gas");
    }

    /// A full node goes Down, its replicas are of 32-wide workloads, no draw fits.
    function test_EmptyingANodeWhereNothingFits() public {
        _addNodes(33, 60);
        for (uint256 i = 0; i < 20; ++i) {
            _create(32);
        }
        while (_placeAll() != 0) {}
        for (uint32 i = 0; i < 300; ++i) {
            network.add(_owner(100 + i), 1, 0, 3);
        }
        uint32 loser = _node(1, 0);
        network.setStatus(loser, Status.Down);
        network.attest(1);
        _mine(1);
        vm.prank(KEEPER);
        work.redistribute(loser, 255);
        yes(vm.snapshotGasLastCall("Work", "redistribute, largest batch, nothing fits") < CEILING, "gas");
    }
}
