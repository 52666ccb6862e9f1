// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "./work/WorkBase.sol";

/// @dev place: the queue, its delays, its seeds; and whom a replica may go to.
contract WorkPlaceTest is WorkBase {
    function test_RevertWhen_NothingIsQueued() public {
        _addNodes(7, 10);
        vm.expectRevert(IWork.NothingToPlace.selector);
        work.place(10);
    }

    function test_RevertWhen_InTheBlockOfTheCreation() public {
        _addNodes(7, 10);
        _create(3);
        vm.expectRevert(IWork.NothingToPlace.selector);
        work.place(10);
        _mine(1);
        eq(work.place(10), 3, "one block later");
    }

    function test_PlacesInTheOrderOfTheQueue() public {
        _addNodes(7, 10);
        uint32 first = _create(1);
        uint32 second = _create(1);
        _mine(1);
        work.place(1);
        yes(_node(first, 0) != 0 && _node(second, 0) == 0, "first in, first out");
    }

    function test_ASingleFitAmongSevenIsFound() public {
        for (uint32 i = 1; i <= 7; ++i) {
            network.add(_owner(i), uint16(i), i == 5 ? 1 : 0, 3);
        }
        uint32 id = _create(1);
        eq(_placeAll(), 1, "placed");
        eq(_node(id, 0), 5, "the only one");
    }

    function test_TheLeastLoadedForItsSizeIsTaken() public {
        network.add(_owner(1), 1, 10, 3);
        network.add(_owner(2), 2, 100, 3);
        work.setHost(1, 2, 0); // a fifth
        work.setHost(2, 19, 0); // less than a fifth
        uint32 id = _create(1);
        eq(_placeAll(), 1, "placed");
        eq(_node(id, 0), 2, "relative load decides");
    }

    function test_ANodeNeverHostsMoreThanACallCanWalk() public {
        network.add(_owner(1), 1, 60_000, 3);
        work.setHost(1, 256, 0);
        _create(1);
        eq(_placeAll(), 0, "full");
    }

    function test_NeverTwoWithOneOwner() public {
        network.add(_owner(1), 1, 10, 3);
        network.add(_owner(1), 2, 10, 3);
        network.add(_owner(2), 3, 10, 3);
        _create(3);
        eq(_placeAll(), 2, "two owners, two replicas");
    }

    function test_AtMostMaxPerDomain() public {
        for (uint32 i = 1; i <= 5; ++i) {
            network.add(_owner(i), 1, 10, 3);
        }
        network.add(_owner(6), 2, 10, 3);
        _create(4, 2, PRICE * 4 * 100);
        eq(_placeAll(), 3, "two in one domain, one in the other");
    }

    function test_NeverANodeWithoutTheDriver() public {
        for (uint32 i = 1; i <= 7; ++i) {
            network.add(_owner(i), uint16(i), 10, i == 3 ? 1 : 2);
        }
        uint32 id = _create(2);
        eq(_placeAll(), 1, "placed");
        eq(_node(id, 0) + _node(id, 1), 3, "the one with the driver");
    }

    function test_OnlyNodesThatAreUp() public {
        _addNodes(6, 10);
        Status[5] memory others = [Status.Pending, Status.Draining, Status.Down, Status.Exiting, Status.Exited];
        for (uint32 i = 0; i < 5; ++i) {
            network.setStatus(i + 1, others[i]);
        }
        uint32 id = _create(2);
        eq(_placeAll(), 1, "placed");
        eq(_node(id, 0) + _node(id, 1), 6, "the one that is Up");
    }

    function test_TheDelayGrowsToSixtyFourBlocks() public {
        network.add(_owner(1), 1, 0, 3);
        uint32 id = _create(1);
        uint256[9] memory delays = [uint256(2), 4, 8, 16, 32, 64, 64, 64, 64];
        _mine(1);
        for (uint8 i = 0; i < 9; ++i) {
            eq(work.place(1), 0, "no fit");
            Assignment memory a = work.assignment(id, 0);
            eq(a.attempt, i + 1, "attempt");
            eq(a.block, number + delays[i], "delay");
            vm.expectRevert(IWork.NothingToPlace.selector);
            work.place(1);
            _mine(delays[i]);
            vm.expectRevert(IWork.NothingToPlace.selector);
            work.place(1);
            _mine(1);
        }
    }

    function test_AttemptsStopCountingAtTheirCap() public {
        network.add(_owner(1), 1, 0, 3);
        uint32 id = _create(1);
        _mine(1);
        for (uint8 i = 0; i < 14; ++i) {
            work.place(1);
            _mine(65);
        }
        eq(work.assignment(id, 0).attempt, _params().maxAttempts, "attempt");
    }

    function test_WhatWaitsDoesNotBlockWhatIsDue() public {
        network.add(_owner(1), 1, 1, 2); // no wasm
        uint32 stuck = _create(1);
        _mine(1);
        work.place(1);
        network.add(_owner(2), 2, 1, 1);
        vm.prank(ALICE);
        uint32 fresh = work.create(WorkloadSpec("bafyfresh", 1, 1, 1, PRICE, PRICE * 100));
        _mine(1);
        eq(work.place(5), 1, "the fresh one");
        yes(_node(fresh, 0) == 2 && _node(stuck, 0) == 0, "which");
    }

    function test_OlderThan256BlocksTheHistoryContractSeeds() public {
        _addNodes(7, 10);
        uint32 id = _create(1);
        uint256 created = number;
        _mine(300);
        bytes32 seed = keccak256(abi.encode(keccak256(abi.encode("history", created)), _item(id, 0), uint8(0)));
        uint32 want = work.choose(_item(id, 0), 0, seed);
        eq(work.place(1), 1, "placed");
        eq(_node(id, 0), want, "by that hash");
    }

    function test_OlderThan8191BlocksItIsRearmed() public {
        _addNodes(7, 10);
        uint32 id = _create(1);
        _mine(8191);
        uint256 state = vm.snapshotState();
        eq(work.place(1), 1, "the oldest hash there is");
        vm.revertToState(state);
        _mine(1);
        eq(work.place(1), 0, "re-armed");
        eq(work.assignment(id, 0).block, number, "seed block");
        eq(work.assignment(id, 0).attempt, 0, "attempt");
        _mine(1);
        eq(work.place(1), 1, "placed");
    }

    function test_ADownNodeOlderThanHistoryIsRearmed() public {
        _addNodes(7, 10);
        uint32 id = _create(1);
        _placeAll();
        uint32 loser = _node(id, 0);
        network.setStatus(loser, Status.Down);
        _mine(8192);
        eq(work.redistribute(loser, 5), 0, "re-armed");
        eq(_node(id, 0), loser, "still there");
        _mine(1);
        eq(work.redistribute(loser, 5), 1, "moved");
    }

    /// Whoever calls, whenever, with whatever maximum: the target is the same.
    function testFuzz_GrindingDoesNotHelp(address caller, uint8 max, uint8 later, bytes32 hash) public {
        max = max == 0 ? 1 : max;
        _addNodes(7, 10);
        uint32 id = _create(1);
        vm.setBlockhash(number, hash == 0 ? bytes32(uint256(1)) : hash);
        _mine(1);
        uint256 state = vm.snapshotState();
        work.place(1);
        uint32 want = _node(id, 0);
        vm.revertToState(state);
        _mine(later % 250);
        vm.prank(caller);
        work.place(max);
        eq(_node(id, 0), want, "target");
    }

    /// Nodes that register between the seed and the call move nothing: only attestations widen the range.
    function testFuzz_RegisteringDoesNotHelp(uint8 more, bytes32 hash) public {
        _addNodes(7, 10);
        network.setLastMember(7);
        uint32 id = _create(1);
        vm.setBlockhash(number, hash == 0 ? bytes32(uint256(1)) : hash);
        _mine(1);
        uint256 state = vm.snapshotState();
        work.place(1);
        uint32 want = _node(id, 0);
        vm.revertToState(state);
        for (uint32 i = 0; i < more % 40; ++i) {
            network.add(_owner(100 + i), uint16(100 + i), 0, 3);
        }
        work.place(1);
        eq(_node(id, 0), want, "target");
    }

    /// The same for replicas that lost their host.
    function testFuzz_GrindingAMoveDoesNotHelp(address caller, uint8 later, bytes32 hash) public {
        _addNodes(7, 10);
        uint32 id = _create(1);
        _placeAll();
        uint32 loser = _node(id, 0);
        network.setStatus(loser, Status.Down);
        vm.setBlockhash(number, hash == 0 ? bytes32(uint256(1)) : hash);
        _mine(1);
        uint256 state = vm.snapshotState();
        work.redistribute(loser, 1);
        uint32 want = _node(id, 0);
        vm.revertToState(state);
        _mine(later % 250);
        vm.prank(caller);
        work.redistribute(loser, 20);
        eq(_node(id, 0), want, "target");
    }

    /// Whoever places as many of his own as he can leaves half of what an epoch moves to those without a host.
    function test_PlacingLeavesRoomForMoves() public {
        WorkParams memory p = _params();
        (p.movesPerEpoch, p.receivePerEpoch) = (8, 8);
        work = _deploy(p);
        vm.prank(ALICE);
        token.approve(address(work), type(uint256).max);
        _addNodes(7, 100);
        uint32 id = _create(3);
        _placeAll();
        _nextEpoch();
        for (uint256 i = 0; i < 8; ++i) {
            _create(1);
        }
        eq(_placeAll(), 4, "half of the cap");
        uint32 loser = _node(id, 0);
        network.setStatus(loser, Status.Down);
        _mine(1);
        yes(work.redistribute(loser, 20) != 0, "the other half");
    }

    function test_PlacingLeavesRoomOnEachNode() public {
        WorkParams memory p = _params();
        (p.movesPerEpoch, p.receivePerEpoch) = (64, 4);
        work = _deploy(p);
        vm.prank(ALICE);
        token.approve(address(work), type(uint256).max);
        _addNodes(1, 100);
        for (uint256 i = 0; i < 8; ++i) {
            _create(1);
        }
        eq(_placeAll(), 2, "half of what the node receives");
    }

    function test_TheSeedIsTheBlockHashTheItemAndTheAttempt() public pure {
        bytes32 a = Placement.seed(bytes32(uint256(1)), 2, 3);
        yes(a == keccak256(abi.encode(uint256(1), uint256(2), uint256(3))), "three words");
    }

    function test_MaxZeroDoesNothing() public {
        _addNodes(7, 10);
        _create(1);
        _mine(1);
        vm.expectRevert(IWork.NothingToPlace.selector);
        work.place(0);
    }
}
