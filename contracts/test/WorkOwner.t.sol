// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "./work/WorkBase.sol";

/// @dev scale, update, expire: what an owner changes, and what anybody may end.
contract WorkOwnerTest is WorkBase {
    uint32 private id;

    function setUp() public override {
        super.setUp();
        _addNodes(7, 10);
        id = _create(3, 3, PRICE * 3 * 100 + 3 * BOUNTY);
        eq(_placeAll(), 3, "placed");
    }

    function _scale(uint8 replicas, uint8 maxPerDomain) private {
        vm.prank(ALICE);
        work.scale(id, replicas, maxPerDomain);
    }

    function _refuseScale(uint8 replicas, uint8 maxPerDomain, bytes memory reason) private {
        vm.prank(ALICE);
        vm.expectRevert(reason);
        work.scale(id, replicas, maxPerDomain);
    }

    // ---- scale

    function test_ScalingUpQueuesTheNewOnesAndShortensTheTerm() public {
        network.attest(10);
        _scale(6, 6);
        WorkloadView memory w = work.workload(id);
        eq(w.replicas, 6, "replicas");
        eq(w.endsAt, 10 + 45, "270 replica-epochs for six");
        eq(work.queued().length, 3, "queued");
        eq(_placeAll(), 3, "placed");
        eq(work.assignment(id, 5).generation, 1, "first generation");
    }

    function test_ScalingDownPaysAndReleases() public {
        network.attest(10);
        uint32 host = _node(id, 2);
        _scale(1, 1);
        eq(_node(id, 2), 0, "released");
        eq(work.items(host).length, 0, "off its host");
        eq(work.credit(_owner(host)), 10 * PRICE, "paid for what it served");
        eq(work.workload(id).endsAt, 10 + 270, "270 replica-epochs for one");
        eq(work.queued().length, 0, "queue");
        network.attest(5);
        work.settle(id, 0);
        eq(work.credit(_owner(_node(id, 0))), 15 * PRICE, "the other goes on");
    }

    function test_GenerationsGoOnWhereTheyStopped() public {
        uint32 last = work.assignment(id, 2).generation;
        _scale(2, 2);
        _scale(3, 3);
        _placeAll();
        eq(work.assignment(id, 2).generation, last + 1, "never given twice");
    }

    /// However often the owner changes his mind, a replica waits once and is placed once.
    function test_AReplicaIsInOneLaneOnce() public {
        for (uint256 i = 0; i < 5; ++i) {
            _scale(6, 6);
            _scale(3, 3);
        }
        eq(work.queued().length, 0, "none is wanted");
        _scale(6, 6);
        eq(work.queued().length, 3, "once each");
        eq(_placeAll(), 3, "placed");
        eq(_placeAll(), 0, "and not again");
    }

    function test_WhatIsNoLongerWantedIsNotPlaced() public {
        _scale(6, 6);
        _scale(3, 3);
        _placeAll();
        eq(_node(id, 3) + _node(id, 4) + _node(id, 5), 0, "nowhere");
        _scale(4, 4);
        eq(_placeAll(), 1, "wanted again");
    }

    function test_ALowerShareBindsFromNowOn() public {
        for (uint32 i = 8; i <= 9; ++i) {
            network.add(_owner(i), 1, 10, 3);
        }
        _scale(3, 1);
        eq(work.workload(id).maxPerDomain, 1, "stored");
    }

    function test_RevertWhen_ScalingIsWrong() public {
        _refuseScale(0, 1, abi.encodeWithSelector(IWork.SpecInvalid.selector, "replicas"));
        _refuseScale(33, 1, abi.encodeWithSelector(IWork.SpecInvalid.selector, "replicas"));
        _refuseScale(3, 0, abi.encodeWithSelector(IWork.SpecInvalid.selector, "maxPerDomain"));
        _refuseScale(3, 4, abi.encodeWithSelector(IWork.SpecInvalid.selector, "maxPerDomain"));
        _refuseScale(3, 3, abi.encodeWithSelector(IWork.NothingChanged.selector, id));
        vm.expectRevert(abi.encodeWithSelector(IWork.NotWorkloadOwner.selector, id));
        work.scale(id, 4, 4);
        network.attest(95);
        // 15 replica-epochs are left: not ten for each of four.
        _refuseScale(4, 4, abi.encodeWithSelector(IWork.EscrowTooSmall.selector, 15 * PRICE, 40 * PRICE));
    }

    // ---- update

    function test_UpdateGivesTheNextGenerationInPlace() public {
        (uint32 first, uint32 host) = (_node(id, 0), _node(id, 1));
        vm.expectEmit(address(work));
        emit IWork.WorkloadUpdated(id, 2, "bafynext");
        vm.expectEmit(address(work));
        emit IWork.ReplicaRenewed(id, first, 0, 2);
        vm.prank(ALICE);
        work.update(id, "bafynext");
        eq(work.workload(id).revision, 2, "revision");
        eq(_node(id, 1), host, "host");
        eq(work.assignment(id, 1).generation, 2, "generation");
        network.attest(4);
        work.settle(id, 1);
        eq(work.credit(_owner(host)), 4 * PRICE, "pay goes on");
    }

    function test_AnUpdatedReplicaHasNotFailed() public {
        network.setFailed(_item(id, 0), 1);
        vm.prank(ALICE);
        work.update(id, "bafynext");
        _mine(1);
        uint32 host = _node(id, 0);
        vm.expectRevert(abi.encodeWithSelector(IWork.NodeNotEmptying.selector, host));
        work.redistribute(host, 5);
    }

    /// The block named for a failure of the old generation was known before one of the new.
    function test_AnUpdatedReplicaThatFailsNamesABlockOfItsOwn() public {
        uint32 host = _node(id, 0);
        network.setFailed(_item(id, 0), 1);
        _mine(1);
        eq(work.redistribute(host, 5), 0, "armed");
        vm.prank(ALICE);
        work.update(id, "bafynext");
        network.setFailed(_item(id, 0), 2);
        _mine(1);
        eq(work.redistribute(host, 5), 0, "armed anew");
        eq(_node(id, 0), host, "not yet moved");
        _mine(1);
        eq(work.redistribute(host, 5), 1, "moved");
    }

    function test_RevertWhen_UpdatingIsWrong() public {
        vm.expectRevert(abi.encodeWithSelector(IWork.NotWorkloadOwner.selector, id));
        work.update(id, "bafynext");
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IWork.SpecInvalid.selector, "spec"));
        work.update(id, "");
        vm.prank(ALICE);
        work.close(id);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IWork.WorkloadIsClosed.selector, id));
        work.update(id, "bafynext");
    }

    // ---- expire

    function test_ADryWorkloadIsExpiredByAnyone() public {
        network.attest(120);
        uint32 host = _node(id, 0);
        vm.expectEmit(address(work));
        emit IWork.WorkloadExpired(id, 120);
        vm.prank(KEEPER);
        work.expire(id);
        eq(work.items(host).length, 0, "capacity is back");
        eq(work.credit(_owner(host)), 100 * PRICE, "paid to the end");
        vm.expectRevert(abi.encodeWithSelector(IWork.NothingChanged.selector, id));
        work.expire(id);
        vm.prank(ALICE);
        work.fund(id, PRICE * 3 * 20);
        eq(_placeAll(), 3, "and it starts again");
    }

    function test_RevertWhen_ItIsNotDry() public {
        network.attest(99);
        vm.expectRevert(abi.encodeWithSelector(IWork.NotExpired.selector, id, uint64(100)));
        work.expire(id);
    }
}
