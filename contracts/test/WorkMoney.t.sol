// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "./work/WorkBase.sol";

/// @dev Escrow, fees, refunds, bounties: exact to the wei.
contract WorkMoneyTest is WorkBase {
    function setUp() public override {
        super.setUp();
        _addNodes(7, 10);
    }

    // ---- create

    function test_CreateTakesTheEscrowAndFixesTheEnd() public {
        network.attest(5);
        uint256 before = token.balanceOf(ALICE);
        uint32 id = _create(3, 3, PRICE * 3 * 20 + 7);
        eq(before - token.balanceOf(ALICE), PRICE * 60 + 7, "taken");
        WorkloadView memory w = work.workload(id);
        eq(w.endsAt, 25, "floor(escrow / (price * replicas)) epochs from now");
        eq(w.escrow, PRICE * 60 + 7, "unspent");
        yes(w.owner == ALICE && w.replicas == 3 && w.price == PRICE, "terms");
        eq(work.queued().length, 3, "queued");
        eq(work.assignment(id, 2).block, number, "seed block");
        eq(work.workloads(), 1, "count");
    }

    function test_RevertWhen_TheSpecIsWrong() public {
        WorkloadSpec memory s = WorkloadSpec("bafy", 1, 3, 2, PRICE, PRICE * 300);
        string[6] memory fields = ["spec", "driver", "replicas", "maxPerDomain", "price", "escrow"];
        for (uint256 i = 0; i < fields.length; ++i) {
            for (uint256 j = 0; j < (i == 1 ? 3 : 2); ++j) {
                WorkloadSpec memory bad = WorkloadSpec(s.spec, s.driver, s.replicas, s.maxPerDomain, s.price, s.escrow);
                if (i == 0) bad.spec = j == 0 ? "" : string(new bytes(129));
                if (i == 1) bad.driver = j == 0 ? 0 : j == 1 ? 3 : 4;
                if (i == 2) bad.replicas = j == 0 ? 0 : 33;
                if (i == 3) bad.maxPerDomain = j == 0 ? 0 : 4;
                if (i == 4) bad.price = j == 0 ? 1 gwei - 1 : PRICE + 1;
                if (i == 5) bad.escrow = j == 0 ? uint128(type(uint96).max) + 1 : type(uint128).max;
                vm.expectRevert(abi.encodeWithSelector(IWork.SpecInvalid.selector, fields[i]));
                work.create(bad);
            }
        }
    }

    function test_RevertWhen_TheEscrowIsBelowTheMinimumTerm() public {
        uint256 min = uint256(PRICE) * 3 * 10;
        vm.expectRevert(abi.encodeWithSelector(IWork.EscrowTooSmall.selector, min - 1, min));
        work.create(WorkloadSpec("bafy", 1, 3, 3, PRICE, uint128(min - 1)));
        _create(3, 3, uint128(min));
    }

    function test_RevertWhen_TheParametersContradictEachOther() public {
        _refuse(0, "minPrice");
        _refuse(1, "minPrice");
        _refuse(2, "minTermEpochs");
        _refuse(3, "samples");
        _refuse(4, "samples");
        _refuse(5, "receivePerEpoch");
        _refuse(6, "movesPerEpoch >= receivePerEpoch");
        _refuse(7, "bounty <= minPrice * minTermEpochs");
        _refuse(8, "maxAttempts");
    }

    function _refuse(uint256 which, string memory relation) private {
        WorkParams memory p = _params();
        if (which == 0) p.minPrice = 0;
        if (which == 1) p.minPrice = 1 gwei + 1;
        if (which == 2) p.minTermEpochs = 0;
        if (which == 3) p.samples = 0;
        if (which == 4) p.samples = 17;
        if (which == 5) p.receivePerEpoch = 0;
        if (which == 6) p.movesPerEpoch = p.receivePerEpoch - 1;
        if (which == 7) p.bounty = p.minPrice * p.minTermEpochs + 1;
        if (which == 8) p.maxAttempts = 0;
        vm.expectRevert(abi.encodeWithSelector(IWork.ParamsInvalid.selector, relation));
        _deploy(p);
    }

    // ---- fees

    function test_AnUpHostEarnsEveryEpoch() public {
        uint32 id = _create(1);
        _placeAll();
        network.attest(9);
        work.settle(id, 0);
        eq(work.credit(_owner(_node(id, 0))), 9 * PRICE, "host");
        eq(work.credit(ALICE), 0, "owner");
        eq(work.workload(id).escrow, PRICE * 91 - BOUNTY, "escrow");
    }

    function test_TheOwnerIsRefundedTheEpochsTheHostWasNotUp() public {
        uint32 id = _create(1);
        _placeAll();
        uint32 node = _node(id, 0);
        network.attest(9);
        network.debit(node, 2);
        work.settle(id, 0);
        eq(work.credit(_owner(node)), 7 * PRICE, "host");
        eq(work.credit(ALICE), 2 * PRICE, "owner");
    }

    /// Down in the term and up after it: what was missed is not made good by epochs nobody ordered.
    function test_EpochsAfterTheTermDoNotMakeGoodForThoseInIt() public {
        uint32 id = _create(1, 1, PRICE * 20 + BOUNTY);
        _placeAll();
        uint32 node = _node(id, 0);
        network.attest(10);
        network.setStatus(node, Status.Down);
        network.attest(10);
        network.setStatus(node, Status.Up);
        network.attest(30);
        work.settle(id, 0);
        eq(work.credit(_owner(node)), 10 * PRICE, "host");
        eq(work.credit(ALICE), 10 * PRICE, "owner");
    }

    function test_LookingInVainIsPaidByWhoAskedForIt() public {
        for (uint32 i = 1; i <= 7; ++i) {
            network.setCapacity(i, 0);
        }
        uint32 id = _create(1);
        _mine(1);
        vm.prank(KEEPER);
        eq(work.place(5), 0, "nothing fits");
        eq(work.credit(KEEPER), BOUNTY, "bounty");
        eq(work.workload(id).escrow, PRICE * 100 - BOUNTY, "escrow");
    }

    function test_ADebtCountsAgainstLaterEpochs() public {
        uint32 id = _create(1);
        _placeAll();
        uint32 node = _node(id, 0);
        network.attest(2);
        network.debit(node, 5);
        work.settle(id, 0);
        eq(work.credit(_owner(node)), 0, "nothing served");
        eq(work.credit(ALICE), 2 * PRICE, "all refunded");
        network.attest(4);
        work.settle(id, 0);
        eq(work.credit(_owner(node)), 1 * PRICE, "three of four pay the debt");
        eq(work.credit(ALICE), 5 * PRICE, "refunded instead");
    }

    function test_SettlingTwicePaysOnce() public {
        uint32 id = _create(1);
        _placeAll();
        network.attest(3);
        work.settle(id, 0);
        work.settle(id, 0);
        eq(work.credit(_owner(_node(id, 0))), 3 * PRICE, "host");
    }

    function test_AMoveSettlesTheOldHostAndStartsTheNew() public {
        uint32 id = _create(1);
        _placeAll();
        uint32 from = _node(id, 0);
        network.attest(3);
        network.setStatus(from, Status.Down);
        network.attest(2);
        _mine(1);
        work.redistribute(from, 1);
        eq(work.credit(_owner(from)), 3 * PRICE, "old host");
        eq(work.credit(ALICE), 2 * PRICE, "owner, while it was down");
        network.attest(4);
        work.settle(id, 0);
        eq(work.credit(_owner(_node(id, 0))), 4 * PRICE, "new host");
    }

    // ---- the end of the term

    function test_ADryWorkloadIsPaidToItsEndAndReleased() public {
        uint32 id = _create(2, 2, PRICE * 2 * 20);
        uint32 other = _create(1);
        _placeAll();
        uint64 end = work.workload(id).endsAt;
        network.attest(50);
        uint32 node = _node(id, 0);
        work.settle(id, 0);
        eq(work.credit(_owner(node)), end * PRICE, "to the end only");
        eq(_node(id, 0), 0, "released");
        eq(work.workload(other).escrow, PRICE * 100 - BOUNTY, "nobody else paid");
    }

    function test_ADryWorkloadIsNotPlaced() public {
        _create(1, 1, PRICE * 10);
        network.attest(10);
        eq(_placeAll(), 0, "placed");
        eq(work.queued().length, 0, "out of the queue");
    }

    function test_ADryReplicaOfADownNodeIsReleasedNotMoved() public {
        uint32 id = _create(1, 1, PRICE * 10);
        _placeAll();
        uint32 node = _node(id, 0);
        network.attest(10);
        network.setStatus(node, Status.Down);
        _mine(1);
        eq(work.redistribute(node, 5), 0, "moved");
        eq(work.items(node).length, 0, "off the node");
        eq(work.queued().length, 0, "not queued");
        eq(work.credit(_owner(node)), work.workload(id).endsAt * uint256(PRICE), "paid what it served");
    }

    function test_FundingADryWorkloadDoesNotPayForTheDryTime() public {
        uint32 id = _create(1, 1, PRICE * 20);
        _placeAll();
        uint32 node = _node(id, 0);
        uint64 end = work.workload(id).endsAt;
        uint256 rest = PRICE * 20 - BOUNTY - uint256(end) * PRICE;
        network.attest(50);
        vm.prank(ALICE);
        work.fund(id, PRICE * 10);
        eq(work.credit(_owner(node)), end * uint256(PRICE), "paid to the old end");
        eq(work.workload(id).endsAt, 50 + (PRICE * 10 + rest) / PRICE, "new end");
        eq(_node(id, 0), node, "stays where it is");
        network.attest(3);
        work.settle(id, 0);
        eq(work.credit(_owner(node)), (end + 3) * uint256(PRICE), "goes on from the funding");
    }

    function test_FundingQueuesReleasedReplicasAgain() public {
        uint32 id = _create(1, 1, PRICE * 20);
        _placeAll();
        network.attest(50);
        work.settle(id, 0);
        vm.prank(ALICE);
        work.fund(id, PRICE * 20);
        eq(work.queued().length, 1, "queued");
        eq(_placeAll(), 1, "placed");
        eq(work.assignment(id, 0).generation, 2, "a new generation");
    }

    function test_FundingExtendsTheEnd() public {
        uint32 id = _create(2);
        vm.prank(ALICE);
        work.fund(id, PRICE * 2 * 7 + 1);
        eq(work.workload(id).endsAt, 107, "seven epochs more");
        vm.expectRevert(abi.encodeWithSelector(IWork.EscrowTooSmall.selector, 0, 1));
        work.fund(id, 0);
    }

    // ---- close

    function test_CloseSettlesAndRefundsTheRest() public {
        uint32 id = _create(3);
        _placeAll();
        uint32 node = _node(id, 1);
        network.attest(10);
        vm.prank(ALICE);
        work.close(id);
        eq(work.credit(_owner(node)), 10 * PRICE, "host");
        eq(work.credit(ALICE), PRICE * 270 - 3 * BOUNTY, "the rest");
        eq(work.items(node).length, 0, "list");
        eq(_node(id, 1), 0, "assignment");
        yes(work.workload(id).closed, "closed");
        vm.expectRevert(abi.encodeWithSelector(IWork.WorkloadIsClosed.selector, id));
        work.settle(id, 0);
    }

    function test_AClosedWorkloadLeavesTheQueue() public {
        uint32 id = _create(3);
        vm.prank(ALICE);
        work.close(id);
        eq(work.queued().length, 0, "queue");
        uint32 next = _create(1);
        eq(_placeAll(), 1, "the next one");
        yes(_node(next, 0) != 0, "placed");
    }

    function test_RevertWhen_AStrangerClosesOrTheWorkloadIsUnknown() public {
        uint32 id = _create(3);
        vm.expectRevert(abi.encodeWithSelector(IWork.NotWorkloadOwner.selector, id));
        work.close(id);
        vm.expectRevert(abi.encodeWithSelector(IWork.WorkloadUnknown.selector, uint32(9)));
        work.close(9);
        vm.expectRevert(abi.encodeWithSelector(IWork.SpecInvalid.selector, "replica"));
        work.settle(id, 3);
    }

    // ---- bounties

    function test_AMoverIsPaidPerMove() public {
        _create(3);
        _placeAll();
        eq(work.credit(KEEPER), 3 * BOUNTY, "credit");
    }

    function test_ABountyNeverTakesWhatWasEarnedNorTheLastEpoch() public {
        uint32 id = _create(1, 1, PRICE * 10);
        _placeAll();
        uint64 end = work.workload(id).endsAt;
        uint256 paid = work.credit(KEEPER);
        network.attest(end - 1);
        uint32 node = _node(id, 0);
        network.setStatus(node, Status.Down);
        _mine(1);
        vm.prank(KEEPER);
        eq(work.redistribute(node, 1), 1, "moves without one");
        eq(work.credit(KEEPER), paid, "no bounty");
        network.attest(1);
        uint32 host = _node(id, 0);
        work.settle(id, 0);
        eq(work.credit(_owner(host)), PRICE, "the last epoch is there");
    }

    function test_WithdrawPaysTheAccountWhoeverCalls() public {
        _create(2);
        _placeAll();
        vm.prank(ALICE);
        eq(work.withdraw(KEEPER), 2 * BOUNTY, "amount");
        eq(token.balanceOf(KEEPER), 2 * BOUNTY, "balance");
        vm.expectRevert(abi.encodeWithSelector(IWork.NothingToWithdraw.selector, KEEPER));
        work.withdraw(KEEPER);
    }

    /// Whatever happens to a workload, what it was funded with is what everybody got.
    function testFuzz_NothingIsLost(uint8 replicas, uint16 term, uint16[6] memory epochs, uint8[6] memory debits)
        public
    {
        replicas = replicas % 5 + 1;
        uint256 escrow = uint256(PRICE) * replicas * (term % 300 + 10) + term;
        uint32 id = _create(replicas, replicas, uint128(escrow));
        for (uint256 i = 0; i < 6; ++i) {
            _placeAll();
            network.attest(epochs[i] % 40);
            uint32 node = _node(id, uint8(i % replicas));
            if (node != 0) {
                network.debit(node, int64(uint64(debits[i] % 30)));
                network.setStatus(node, Status.Down);
                _mine(1);
                _nextEpoch();
                vm.prank(KEEPER);
                work.redistribute(node, 10);
                network.setStatus(node, Status.Up);
            }
            work.settle(id, uint8((i + 1) % replicas));
        }
        vm.prank(ALICE);
        work.close(id);
        uint256 sum = work.credit(ALICE) + work.credit(KEEPER);
        for (uint32 i = 1; i <= 7; ++i) {
            sum += work.credit(_owner(i));
        }
        eq(sum, escrow, "credits");
        eq(token.balanceOf(address(work)), escrow, "balance");
    }
}
