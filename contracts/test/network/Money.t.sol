// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "./Base.sol";

/// @dev Pay, debits, debt and claims, and the incidents they go with.
contract MoneyTest is NetworkTest {
    uint256 internal pay; // wei per unit and epoch, while the reserve is large

    function setUp() public override {
        super.setUp();
        pay = uint256(100 ether) / 70 / 1 gwei * 1 gwei;
    }

    function solvent() internal view {
        NetworkState memory st = net.state();
        require(st.paid + st.owed <= st.funded, "paid + owed > funded");
        uint256 sum;
        for (uint32 id = 1; id <= st.nodes; id++) {
            sum += net.claimable(id);
        }
        require(sum <= st.owed, "claims > owed");
    }

    function test_down_pays_up_to_its_epoch_and_no_more() public {
        Statement memory s = next(10);
        add(s, s.fromEpoch + 2, TransitionKind.Down, 1); // three epochs as Up
        attest(s);
        eq(net.claimable(1), pay * 10 * 3, "node 1");
        eq(uint64(net.node(1).cumUp), 3, "cumUp");
        eq(net.claimable(2), pay * 10 * 10, "node 2");
        eq(net.state().upUnits, 60, "upUnits");
        quiet();
        eq(net.claimable(1), pay * 10 * 3, "nothing while Down");
        solvent();
    }

    function test_up_pays_from_the_epoch_after() public {
        down(1, 4);
        uint256 before = net.claimable(1);
        Statement memory s = next(10);
        add(s, s.fromEpoch + 5, TransitionKind.Up, 1); // four epochs left
        attest(s);
        eq(net.claimable(1) - before, pay * 10 * 4, "pay");
        eq(uint64(net.node(1).cumUp), 1 + 4, "cumUp");
        quiet();
        eq(uint64(net.node(1).cumUp), 1 + 4 + 4, "cumUp runs on");
        solvent();
    }

    function test_down_and_up_within_one_statement() public {
        Statement memory s = next(20);
        add(s, s.fromEpoch + 1, TransitionKind.Down, 1);
        add(s, s.fromEpoch + 9, TransitionKind.Up, 1);
        attest(s);
        eqStatus(1, Status.Up);
        eq(net.claimable(1), pay * 10 * (2 + 10), "pay");
        eq(net.incident(1).resolvedEpoch, s.fromEpoch + 9, "resolved");
        solvent();
    }

    function test_a_debit_takes_epochs_and_may_leave_a_debt() public {
        Statement memory s = next(4);
        debit(s, 1, 1);
        debit(s, 2, 9);
        attest(s);
        eq(net.claimable(1), pay * 10 * 3, "node 1");
        eq(net.claimable(2), 0, "node 2");
        require(net.node(2).accrued == -int256(pay * 10 * 5), "debt");
        require(net.node(2).cumUp == -5, "cumUp");
        solvent();
        eq(net.state().owed, pay * 10 * (5 * 4 + 3), "owed knows no debt");
        s = next(8);
        attest(s);
        eq(net.claimable(2), pay * 10 * 3, "debt worked off");
        solvent();
        net.claim(2);
        solvent();
        eq(token.balanceOf(ops[2].owner), pay * 10 * 3, "paid");
    }

    function test_a_debt_beyond_measure_saturates() public {
        for (uint256 i = 0; i < 3; i++) {
            Statement memory s = next(4);
            debit(s, 1, type(uint32).max);
            attest(s);
        }
        require(net.node(1).cumUp == type(int32).min, "cumUp");
        eq(net.claimable(1), 0, "claimable");
        solvent();
        net.claim(1);
        quiet();
    }

    function test_claims() public {
        quiet();
        uint256 due = net.claimable(1);
        vm.prank(address(0xbeef));
        eq(net.claim(1), due, "amount");
        eq(token.balanceOf(ops[1].owner), due, "owner paid, whoever asks");
        eq(net.claim(1), 0, "once");
        solvent();
        quiet();
        eq(net.claimable(1), due, "accrues on");
        refuses(abi.encodeCall(INetwork.claim, (99)), abi.encodeWithSelector(INetwork.NodeUnknown.selector, 99));
    }

    function test_the_rate_is_over_all_of_W() public {
        down(1, 4);
        uint256 before = net.claimable(2);
        quiet();
        eq(net.claimable(2) - before, pay * 10 * 4, "nobody gains from another's absence");
    }

    function test_the_rate_follows_the_reserve_down() public {
        deploy();
        delete members;
        for (uint256 i = 1; i <= 7; i++) {
            join(i, 10);
        }
        bootstrapAll();
        quiet();
        eq(net.claimable(1), 0, "no money, no pay");
        fund(7000 ether); // 0.7 ether an epoch over 70 units
        quiet();
        eq(net.claimable(1), 0.01 ether * 10 * 4, "a horizon-th of the reserve");
        for (uint256 i = 0; i < 30; i++) {
            attest(next(1000));
        }
        solvent();
    }

    function test_fund_takes_whole_gwei() public {
        refuses(abi.encodeCall(INetwork.fund, (1)), abi.encodeWithSelector(INetwork.NotGwei.selector, 1));
    }

    // ---------------------------------------------------------------- incidents

    function test_a_node_down_opens_and_resolves_its_incident() public {
        Statement memory s = next(4);
        add(s, s.fromEpoch, TransitionKind.Down, 3);
        attest(s);
        Incident memory i = net.incident(1);
        require(i.kind == IncidentKind.NodeDown && i.node == 3 && i.members == 1, "opened");
        eq(i.openedEpoch, s.fromEpoch, "openedEpoch");
        eq(net.node(3).incident, 1, "node knows");
        up(3, 4);
        i = net.incident(1);
        eq(i.members, 0, "members");
        require(i.resolvedEpoch != 0, "resolved");
        eq(net.node(3).incident, 0, "node Up again");
        vm.prank(ops[3].owner);
        net.reply(1, 3, "bafy");
    }

    function outage(uint32 n) internal returns (Statement memory s) {
        s = next(4);
        for (uint32 id = 1; id <= n; id++) {
            add(s, s.fromEpoch, TransitionKind.Down, id);
        }
        attest(s);
    }

    function test_an_outage_is_one_incident() public {
        vm.recordLogs();
        outage(3);
        Incident memory i = net.incident(1);
        require(i.kind == IncidentKind.Systemic && i.node == 0, "kind");
        eq(i.members, 3, "members");
        eq(net.state().incidents, 1, "one");
        Log[] memory logs = vm.getRecordedLogs();
        bool seen;
        for (uint256 l = 0; l < logs.length; l++) {
            if (logs[l].topics[0] != INetwork.IncidentMembers.selector) continue;
            (, bytes memory bitmap) = abi.decode(logs[l].data, (uint64, bytes));
            require(keccak256(bitmap) == keccak256(hex"0e"), "bits 1, 2 and 3");
            seen = true;
        }
        require(seen, "IncidentMembers");
        require(logs[logs.length - 1].topics[0] == INetwork.Attested.selector, "Attested comes last");
    }

    function test_one_node_is_no_outage_and_a_quarter_is_not_enough() public {
        Statement memory s = next(4);
        add(s, s.fromEpoch, TransitionKind.Down, 1);
        attest(s);
        require(net.incident(1).kind == IncidentKind.NodeDown, "one");
        deploy();
        delete members;
        for (uint256 i = 1; i <= 8; i++) {
            join(i, 10);
        }
        bootstrapAll();
        outage(2); // 20 of 80 is not more than 25 %
        require(net.incident(1).kind == IncidentKind.NodeDown, "a quarter");
        eq(net.state().incidents, 2, "two");
    }

    function test_late_members_join_the_outage() public {
        outage(3);
        down(4, 4);
        eq(net.state().incidents, 1, "still one");
        eq(net.incident(1).members, 4, "four members");
        eq(net.node(4).incident, 1, "node 4");
    }

    function test_much_later_ones_do_not() public {
        outage(3);
        quiet();
        quiet();
        down(4, 4);
        eq(net.state().incidents, 2, "its own");
        require(net.incident(2).kind == IncidentKind.NodeDown, "kind");
    }

    function test_an_outage_is_over_when_the_last_one_returns() public {
        outage(3);
        up(1, 4);
        eq(net.incident(1).members, 2, "two left");
        eq(net.incident(1).resolvedEpoch, 0, "open");
        Statement memory s = next(4);
        add(s, s.fromEpoch, TransitionKind.Up, 2);
        add(s, s.fromEpoch, TransitionKind.Up, 3);
        attest(s);
        eq(net.incident(1).resolvedEpoch, s.fromEpoch, "over");
        // What comes now, even within eight epochs, is another one.
        down(1, 4);
        eq(net.state().incidents, 2, "new incident");
    }

    function test_an_outage_that_comes_and_goes_within_one_statement() public {
        Statement memory s = next(20);
        for (uint32 id = 1; id <= 3; id++) {
            add(s, s.fromEpoch, TransitionKind.Down, id);
        }
        for (uint32 id = 1; id <= 3; id++) {
            add(s, s.fromEpoch + 5, TransitionKind.Up, id);
        }
        for (uint32 id = 1; id <= 2; id++) {
            add(s, s.fromEpoch + 9, TransitionKind.Down, id);
        }
        attest(s);
        eq(net.incident(1).members, 0, "first is over");
        eq(net.incident(1).resolvedEpoch, s.fromEpoch + 5, "resolved");
        eq(net.incident(2).members, 2, "second");
        eqStatus(3, Status.Up);
        eqStatus(1, Status.Down);
        solvent();
    }

    function test_leaving_while_down_leaves_the_incident() public {
        outage(3);
        vm.prank(ops[1].owner);
        net.exit{value: DEPOSIT}(1);
        eq(net.incident(1).members, 2, "members");
    }

    function test_a_failed_replica_is_stored_and_generations_only_rise() public {
        Statement memory s = next(4);
        Transition memory t = transition(s.fromEpoch, TransitionKind.ReplicaFailed, 1);
        (t.item, t.generation) = (7 << 8 | 2, 5);
        push(s, t);
        attest(s);
        eq(net.failed(7 << 8 | 2), 5, "generation");
        s = next(4);
        t.epoch = s.fromEpoch;
        t.generation = 4;
        push(s, t);
        attest(s);
        eq(net.failed(7 << 8 | 2), 5, "not lower");
    }

    function test_replies_are_for_members() public {
        down(3, 4);
        refuses(
            ops[3].owner,
            0,
            abi.encodeCall(INetwork.reply, (2, 3, "")),
            abi.encodeWithSelector(INetwork.IncidentUnknown.selector, 2)
        );
        refuses(
            ops[4].owner,
            0,
            abi.encodeCall(INetwork.reply, (1, 4, "")),
            abi.encodeWithSelector(INetwork.NotMember.selector, 1, 4)
        );
        refuses(
            ops[4].owner,
            0,
            abi.encodeCall(INetwork.reply, (1, 3, "")),
            abi.encodeWithSelector(INetwork.NotOwnerOrAgent.selector, 3)
        );
    }

    // ---------------------------------------------------------------- bootstrap

    function test_bootstrap_in_batches_and_its_refusals() public {
        deploy();
        delete members;
        for (uint256 i = 1; i <= 5; i++) {
            join(i, 10);
        }
        bytes memory call_ = abi.encodeCall(INetwork.bootstrap, (emptySet(), keyOf(1)));
        refuses(call_, abi.encodeWithSelector(INetwork.BootstrapTooEarly.selector, p.bootstrapTime));
        Statement memory s;
        Certificate memory c;
        refusesAttest(s, c, abi.encodeWithSelector(INetwork.NotBootstrapped.selector));
        vm.warp(p.bootstrapTime);
        refuses(
            abi.encodeCall(INetwork.bootstrap, (emptySet(), keyOf(2))),
            abi.encodeWithSelector(INetwork.KeyMismatch.selector, 1)
        );
        refuses(
            abi.encodeCall(INetwork.bootstrap, (emptySet(), hex"00")),
            abi.encodeWithSelector(INetwork.BadLength.selector, 1, 0)
        );
        refuses(
            abi.encodeCall(INetwork.bootstrap, (emptySet(), new bytes(201 * 192))),
            abi.encodeWithSelector(INetwork.BatchTooLarge.selector, 201, 200)
        );
        net.bootstrap(emptySet(), bytes.concat(keyOf(1), keyOf(2)));
        require(!net.state().bootstrapped, "not yet");
        refuses(
            ops[1].owner,
            DEPOSIT,
            abi.encodeCall(INetwork.exit, (1)),
            abi.encodeWithSelector(INetwork.NotBootstrapped.selector)
        );
        // While it is under way nobody leaves, which would break the next batch; one comes.
        refuses(
            ops[3].owner,
            0,
            abi.encodeCall(INetwork.exit, (3)),
            abi.encodeWithSelector(INetwork.NotBootstrapped.selector)
        );
        join(6, 10);
        members.push(1);
        members.push(2);
        bytes memory rest = bytes.concat(keyOf(3), keyOf(4), keyOf(5), keyOf(6));
        refuses(
            abi.encodeCall(INetwork.bootstrap, (emptySet(), rest)),
            abi.encodeWithSelector(INetwork.SetMismatch.selector, net.state().setHash)
        );
        net.bootstrap(votingSet(), rest);
        setVersion = 1;
        for (uint32 id = 3; id <= 6; id++) {
            members.push(id);
        }
        require(net.state().bootstrapped && net.state().setHash == modelSetHash(), "bootstrapped");
        refuses(
            abi.encodeCall(INetwork.bootstrap, (emptySet(), "")),
            abi.encodeWithSelector(INetwork.AlreadyBootstrapped.selector)
        );
        quiet();
    }

    function test_bootstrap_needs_enough_nodes_and_owners() public {
        deploy();
        for (uint256 i = 1; i <= 2; i++) {
            join(i, 10);
        }
        vm.warp(p.bootstrapTime);
        refuses(
            abi.encodeCall(INetwork.bootstrap, (emptySet(), bytes.concat(keyOf(1), keyOf(2)))),
            abi.encodeWithSelector(INetwork.BootstrapTooSmall.selector, 2, 2)
        );
        // Not one by one either: a batch that could never be followed by enough others would hold its nodes for ever.
        refuses(
            abi.encodeCall(INetwork.bootstrap, (emptySet(), keyOf(1))),
            abi.encodeWithSelector(INetwork.BootstrapTooSmall.selector, 2, 2)
        );
    }
}
