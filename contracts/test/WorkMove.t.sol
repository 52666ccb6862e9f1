// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "./work/WorkBase.sol";

/// @dev redistribute: who may be emptied, when, and what happens to what does not fit.
contract WorkMoveTest is WorkBase {
    uint32 private workload;
    uint32 private loser;

    function setUp() public override {
        super.setUp();
        _addNodes(7, 10);
        workload = _create(3);
        eq(_placeAll(), 3, "placed");
        loser = _node(workload, 0);
    }

    function test_ADownNodesReplicaMoves() public {
        network.setStatus(loser, Status.Down);
        _mine(1);
        eq(work.redistribute(loser, 10), 1, "moved");
        Assignment memory a = work.assignment(workload, 0);
        yes(a.node != loser && a.node != 0, "elsewhere");
        eq(a.generation, 2, "generation");
        eq(work.items(loser).length, 0, "old list");
        eq(work.items(a.node)[work.items(a.node).length - 1], _item(workload, 0), "new list");
    }

    function test_DrainingExitingAndExitedNodesAreEmptied() public {
        Status[3] memory statuses = [Status.Draining, Status.Exiting, Status.Exited];
        for (uint256 i = 0; i < 3; ++i) {
            uint32 node = _node(workload, 0);
            network.setStatus(node, statuses[i]);
            _mine(1);
            eq(work.redistribute(node, 1), 1, "moved");
        }
    }

    function test_RevertWhen_TheNodeIsUp() public {
        vm.expectRevert(abi.encodeWithSelector(IWork.NodeNotEmptying.selector, loser));
        work.redistribute(loser, 1);
    }

    function test_RevertWhen_TheNodeIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IWork.NodeNotEmptying.selector, uint32(99)));
        work.redistribute(99, 1);
    }

    function test_RevertWhen_InTheBlockOfTheStatusChange() public {
        network.setStatus(loser, Status.Down);
        vm.expectRevert(abi.encodeWithSelector(IWork.SameBlock.selector, uint64(number)));
        work.redistribute(loser, 1);
    }

    function test_TwoCallersInOneBlockMoveOnce() public {
        network.setStatus(loser, Status.Down);
        _mine(1);
        eq(work.redistribute(loser, 10), 1, "first");
        Assignment memory a = work.assignment(workload, 0);
        vm.prank(KEEPER);
        eq(work.redistribute(loser, 10), 0, "second");
        Assignment memory b = work.assignment(workload, 0);
        yes(a.node == b.node && a.generation == b.generation, "nothing changed");
    }

    function test_GenerationsOnlyRise() public {
        uint32 last = work.assignment(workload, 0).generation;
        for (uint256 i = 0; i < 12; ++i) {
            uint32 node = _node(workload, 0);
            network.setStatus(node, Status.Down);
            _mine(1);
            _nextEpoch();
            work.redistribute(node, 10);
            uint32 generation = work.assignment(workload, 0).generation;
            yes(generation == last + 1, "one up per assignment");
            last = generation;
            network.setStatus(node, Status.Up);
        }
    }

    function test_AReturnedNodeDoesNotGetItsOldWorkBack() public {
        network.setStatus(loser, Status.Down);
        _mine(1);
        work.redistribute(loser, 10);
        uint32 now_ = _node(workload, 0);
        network.setStatus(loser, Status.Up);
        _mine(1);
        vm.expectRevert();
        work.redistribute(now_, 10);
        eq(_node(workload, 0), now_, "stays");
    }

    function test_DrainingWithNoFitStaysAndIsPaid() public {
        _fillOthers();
        network.setStatus(loser, Status.Draining);
        _mine(1);
        eq(work.redistribute(loser, 10), 0, "moved");
        Assignment memory a = work.assignment(workload, 0);
        eq(a.node, loser, "still there");
        eq(a.generation, 1, "same generation");
        eq(a.attempt, 1, "attempt");
        eq(a.block, number + 2, "waits");
        eq(work.queued().length, 0, "queue");
        network.attest(4);
        work.settle(workload, 0);
        eq(work.credit(_owner(loser)), 4 * PRICE, "paid while draining");
    }

    function test_DrainingWithNoFitIsTriedAgainLater() public {
        _fillOthers();
        network.setStatus(loser, Status.Draining);
        _mine(1);
        work.redistribute(loser, 10);
        for (uint32 i = 1; i <= 7; ++i) {
            network.setCapacity(i, 10);
        }
        _mine(2);
        eq(work.redistribute(loser, 10), 0, "not yet due");
        _mine(1);
        eq(work.redistribute(loser, 10), 1, "due");
    }

    function test_DownWithNoFitWaitsInTheQueue() public {
        _fillOthers();
        network.setStatus(loser, Status.Down);
        _mine(1);
        eq(work.redistribute(loser, 10), 0, "moved");
        Assignment memory a = work.assignment(workload, 0);
        eq(a.node, 0, "unplaced");
        eq(a.generation, 1, "keeps its generation");
        eq(a.attempt, 1, "attempt");
        eq(a.block, number + 2, "next attempt");
        eq(work.queued()[0], _item(workload, 0), "queued");
        eq(work.items(loser).length, 0, "old list");
    }

    function test_AReplicaWithoutAFitDoesNotBlockTheOthers() public {
        // A second workload of one replica fits where the first, three owners wide, does not.
        for (uint32 i = 1; i <= 7; ++i) {
            bool used = i == _node(workload, 1) || i == _node(workload, 2) || i == loser;
            network.setCapacity(i, used ? 10 : 0);
        }
        vm.prank(ALICE);
        uint32 second = work.create(WorkloadSpec("bafysecond", 1, 1, 1, PRICE, PRICE * 100));
        _placeAll();
        while (_node(second, 0) != loser) {
            uint32 host = _node(second, 0);
            network.setStatus(host, Status.Down);
            _mine(1);
            _nextEpoch();
            work.redistribute(host, 1);
            network.setStatus(host, Status.Up);
        }
        network.setStatus(loser, Status.Draining);
        _mine(1);
        uint256 moved = work.redistribute(loser, 1);
        if (moved == 0) moved = work.redistribute(loser, 1);
        eq(moved, 1, "the one that fits");
        eq(_node(workload, 0), loser, "the one that does not stays");
    }

    // ---- failed replicas on a node that is Up

    function test_AFailedReplicaIsArmedThenMoved() public {
        network.setFailed(_item(workload, 0), 1);
        eq(work.redistribute(loser, 10), 0, "armed");
        eq(work.assignment(workload, 0).block, number, "seed block");
        eq(work.redistribute(loser, 10), 0, "same block");
        _mine(1);
        eq(work.redistribute(loser, 10), 1, "moved");
        yes(_node(workload, 0) != loser, "not back to where it failed");
    }

    function test_RevertWhen_TheFailureIsOfAnOlderGeneration() public {
        network.setStatus(loser, Status.Down);
        _mine(1);
        work.redistribute(loser, 1);
        network.setFailed(_item(workload, 0), 1);
        uint32 node = _node(workload, 0);
        vm.expectRevert(abi.encodeWithSelector(IWork.NodeNotEmptying.selector, node));
        work.redistribute(node, 1);
    }

    function test_OnlyTheFailedReplicaLeavesAnUpNode() public {
        vm.prank(ALICE);
        uint32 second = work.create(WorkloadSpec("bafysecond", 1, 7, 7, PRICE, PRICE * 700));
        _placeAll();
        network.setFailed(_item(workload, 0), 1);
        work.redistribute(loser, 10);
        _mine(1);
        eq(work.redistribute(loser, 10), 1, "moved");
        uint64[] memory left = work.items(loser);
        eq(left.length, 1, "one left");
        eq(left[0] >> 8, second, "the healthy one");
    }

    // ---- caps

    function test_ReceiversAreCappedPerEpoch() public {
        WorkParams memory p = _params();
        p.receivePerEpoch = 1;
        work = _deploy(p);
        vm.prank(ALICE);
        token.approve(address(work), type(uint256).max);
        for (uint256 i = 0; i < 9; ++i) {
            _create(1);
        }
        eq(_placeAll(), 7, "one each");
        _nextEpoch();
        _mine(64);
        eq(_placeAll(), 2, "the rest in the next epoch");
    }

    function test_RevertWhen_TheEpochsMovesAreUsedUp() public {
        WorkParams memory p = _params();
        (p.movesPerEpoch, p.receivePerEpoch) = (6, 6); // half for the queue
        work = _deploy(p);
        vm.prank(ALICE);
        token.approve(address(work), type(uint256).max);
        uint32 id = _create(7);
        _mine(1);
        eq(work.place(20), 3, "three");
        vm.expectRevert(abi.encodeWithSelector(IWork.MoveCapReached.selector, uint64(0)));
        work.place(20);
        _nextEpoch();
        eq(work.place(20), 3, "three more");
        _nextEpoch();
        uint32 node = _node(id, 0);
        if (node == 0) node = _node(id, 6);
        eq(work.place(20), 1, "the last");
        network.setStatus(node, Status.Down);
        _mine(1);
        _nextEpoch();
        eq(work.redistribute(node, 1), 0, "nobody is left");
    }

    function test_TheCapHoldsWhileNothingIsAttested() public {
        // The clock of caps is the wall's: a stall of attestations neither frees nor blocks moves.
        WorkParams memory p = _params();
        (p.movesPerEpoch, p.receivePerEpoch) = (1, 1);
        work = _deploy(p);
        vm.prank(ALICE);
        token.approve(address(work), type(uint256).max);
        _create(3);
        _mine(1);
        for (uint256 i = 0; i < 3; ++i) {
            eq(work.place(20), 1, "one per epoch");
            _nextEpoch();
        }
    }

    /// @dev Nobody but the hosts of this workload has room.
    function _fillOthers() private {
        for (uint32 i = 1; i <= 7; ++i) {
            if (i != loser) network.setCapacity(i, uint16(work.items(i).length));
        }
    }
}
