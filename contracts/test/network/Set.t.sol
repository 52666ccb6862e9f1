// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "./Base.sol";

/// @dev How the voting set changes: queued by anyone, applied only by attestations.
contract SetTest is NetworkTest {
    function joined(uint256 seed) internal returns (uint32 id) {
        return joinedWith(seed, 10);
    }

    function joinedWith(uint256 seed, uint32 units) internal returns (uint32 id) {
        id = join(seed, units);
        Statement memory s = next(4);
        add(s, s.toEpoch, TransitionKind.Joined, id);
        attest(s);
    }

    function applyJoin(uint32 id) internal {
        vm.warp(block.timestamp + 1);
        Statement memory s = next(4);
        Certificate memory c = certify(s);
        c.queueKeys = keyOf(id);
        net.attest(s, c);
        members.push(id);
        setVersion += 1;
    }

    function requestExit(uint32 id) internal {
        vm.prank(ops[id].owner);
        net.exit{value: DEPOSIT}(id);
    }

    function forget(uint32 id) internal {
        for (uint256 i = 0; i < members.length; i++) {
            if (members[i] == id) members[i] = members[members.length - 1];
        }
        members.pop();
        setVersion += 1;
    }

    function applyExit(uint32 id) internal {
        vm.warp(block.timestamp + 1);
        Statement memory s = next(4);
        Certificate memory c = certify(s);
        c.queueKeys = keyOf(id);
        net.attest(s, c);
        forget(id);
    }

    function checkModel() internal view {
        NetworkState memory st = net.state();
        eq(st.setVersion, setVersion, "setVersion");
        require(st.setHash == modelSetHash(), "setHash is not the model's");
    }

    function test_a_join_is_applied_by_the_next_attestation() public {
        uint32 id = joined(8);
        eqStatus(id, Status.Pending);
        eq(uint256(net.node(id).queued), uint256(ChangeKind.Join), "queued");
        checkModel();
        applyJoin(id);
        eqStatus(id, Status.Up);
        checkModel();
        eq(net.state().upUnits, 80, "upUnits");
        eq(net.claimable(id), 0, "nothing earned before");
        quiet();
        eq(uint64(net.node(id).cumUp), 4, "cumUp");
        require(net.claimable(id) > 0, "earns after");
    }

    function test_a_queue_entry_makes_a_short_statement_due() public {
        uint32 id = joined(8);
        vm.warp(block.timestamp + 1);
        Statement memory s = next(1);
        Certificate memory c = certify(s);
        c.queueKeys = keyOf(id);
        net.attest(s, c);
        eqStatus(id, Status.Up);
    }

    function test_due_entries_need_their_keys() public {
        uint32 id = joined(8);
        vm.warp(block.timestamp + 1);
        Statement memory s = next(4);
        Certificate memory c = certify(s);
        refusesAttest(s, c, abi.encodeWithSelector(INetwork.BadLength.selector, 0, 192));
        c.queueKeys = keyOf(1);
        refusesAttest(s, c, abi.encodeWithSelector(INetwork.KeyMismatch.selector, id));
        c.queueKeys = bytes.concat(keyOf(id), keyOf(1));
        refusesAttest(s, c, abi.encodeWithSelector(INetwork.BadLength.selector, 384, 192));
    }

    function test_joined_twice() public {
        uint32 id = joined(8);
        Statement memory s = next(1);
        // Not yet due: queued after the end of this range.
        add(s, s.toEpoch, TransitionKind.Joined, id);
        Certificate memory c = certify(s);
        c.queueKeys = keyOf(id);
        refusesAttest(s, c, abi.encodeWithSelector(INetwork.TransitionInvalid.selector, 0, id, Status.Pending));
    }

    function test_a_change_queued_in_front_of_an_attestation_does_not_stop_it() public {
        // The statement's range ends now; the change comes in the same block, before it.
        Statement memory s = next(4);
        Certificate memory c = certify(s);
        requestExit(1);
        net.attest(s, c);
        eqStatus(1, Status.Exiting);
        checkModel();
    }

    function test_exit_leaves_with_the_next_attestation_and_unbonds() public {
        quiet();
        uint256 earned = net.claimable(1);
        uint256 ether_ = ops[1].owner.balance;
        requestExit(1);
        eqStatus(1, Status.Exiting);
        eq(net.state().upUnits, 60, "upUnits at once");
        checkModel();
        applyExit(1);
        eqStatus(1, Status.Exited);
        checkModel();
        eq(ops[1].owner.balance, ether_, "deposit back");
        eq(net.claimable(1), earned, "pay stops, stays claimable");

        bytes memory call_ = abi.encodeCall(INetwork.withdraw, (1));
        uint64 until = net.node(1).drainUntil;
        eq(until, block.timestamp + 120, "unbonding");
        vm.warp(until - 1);
        refuses(call_, abi.encodeWithSelector(INetwork.StillBonded.selector, 1, until));
        vm.warp(until);
        net.withdraw(1);
        eq(token.balanceOf(ops[1].owner), 10 ether, "stake");
        refuses(call_, abi.encodeWithSelector(INetwork.WrongStatus.selector, 1, Status.Exited));
        net.claim(1);
        eq(token.balanceOf(ops[1].owner), 10 ether + earned, "pay");
    }

    function test_withdraw_needs_an_exit() public {
        refuses(
            abi.encodeCall(INetwork.withdraw, (1)), abi.encodeWithSelector(INetwork.WrongStatus.selector, 1, Status.Up)
        );
    }

    function test_a_receiver_that_refuses_ether_does_not_stop_an_attestation() public {
        requestExit(1);
        // PUSH0 PUSH0 REVERT
        vm.etch(ops[1].owner, hex"5f5ffd");
        applyExit(1);
        eqStatus(1, Status.Exited);
        eq(address(net).balance, DEPOSIT, "forfeited");
    }

    function test_a_receiver_that_burns_gas_does_not_stop_an_attestation() public {
        requestExit(1);
        // JUMPDEST PUSH0 JUMP: for ever
        vm.etch(ops[1].owner, hex"5b5f56");
        applyExit(1);
        eqStatus(1, Status.Exited);
    }

    function test_a_receiver_that_calls_back_changes_nothing() public {
        requestExit(1);
        vm.etch(ops[1].owner, address(new CallsBack(address(net))).code);
        applyExit(1);
        eqStatus(1, Status.Exited);
        eq(address(net).balance, 0, "the call back went through, so the receiver refused the deposit");
    }

    function test_rotation_changes_key_and_agent_with_the_next_attestation() public {
        Operator memory o = ops[2];
        Operator memory n = operator(22, 10);
        n.owner = o.owner;
        bytes memory key = Curve.publicKey(n.sk);
        bytes memory proof = prove(n.sk, key, o.owner);
        vm.prank(o.owner);
        net.rotate{value: DEPOSIT}(2, n.agent, key, proof);
        require(net.node(2).keyHash == keccak256(keyOf(2)), "not yet");
        require(net.node(2).agent == o.agent, "agent not yet");

        vm.warp(block.timestamp + 1);
        Statement memory s = next(4);
        Certificate memory c = certify(s);
        c.queueKeys = bytes.concat(keyOf(2), key);
        net.attest(s, c);
        ops[2] = n;
        setVersion += 1;
        checkModel();
        require(net.node(2).keyHash == keccak256(key), "key");
        require(net.node(2).agent == n.agent, "agent");
        eq(net.agentOf(o.agent), 2, "history is permanent");
        quiet();
    }

    function test_rotation_to_keys_and_agents_in_use() public {
        address owner = ops[2].owner;
        bytes memory key = keyOf(3);
        bytes memory proof = prove(ops[3].sk, key, owner);
        refuses(
            owner,
            DEPOSIT,
            abi.encodeCall(INetwork.rotate, (2, ops[2].agent, key, proof)),
            abi.encodeWithSelector(INetwork.KeyInUse.selector, keccak256(key))
        );
        Operator memory n = operator(22, 10);
        key = Curve.publicKey(n.sk);
        proof = prove(n.sk, key, owner);
        refuses(
            owner,
            DEPOSIT,
            abi.encodeCall(INetwork.rotate, (2, ops[3].agent, key, proof)),
            abi.encodeWithSelector(INetwork.AgentInUse.selector, ops[3].agent)
        );
        proof = signed(net.popDigest(keccak256(key), owner), n.sk);
        refuses(
            owner,
            DEPOSIT,
            abi.encodeCall(INetwork.rotate, (2, n.agent, key, proof)),
            abi.encodeWithSelector(INetwork.ProofOfPossessionInvalid.selector)
        );
    }

    function test_not_many_leave_at_once() public {
        vm.warp(block.timestamp / 120 * 120 + 120);
        requestExit(1);
        refuses(
            ops[2].owner,
            DEPOSIT,
            abi.encodeCall(INetwork.exit, (2)),
            abi.encodeWithSelector(INetwork.TooManyExits.selector, 10, 3)
        );
        vm.warp(block.timestamp + 119);
        refuses(
            ops[2].owner,
            DEPOSIT,
            abi.encodeCall(INetwork.exit, (2)),
            abi.encodeWithSelector(INetwork.TooManyExits.selector, 10, 3)
        );
        vm.warp(block.timestamp + 1);
        requestExit(2);
    }

    /// A twentieth of W leaves beside it: whoever goes first does not decide who may follow.
    function test_small_ones_do_not_keep_a_heavy_one_in() public {
        for (uint256 i = 0; i < 3; i++) {
            applyJoin(joinedWith(50 + i, 2));
        }
        vm.warp(block.timestamp / 120 * 120 + 120);
        // W is 76, a twentieth of it 3: one of two units fits, and a heavy one goes beyond it.
        requestExit(8);
        requestExit(1);
        refuses(
            ops[9].owner,
            DEPOSIT,
            abi.encodeCall(INetwork.exit, (9)),
            abi.encodeWithSelector(INetwork.TooManyExits.selector, 4, 3)
        );
        refuses(
            ops[2].owner,
            DEPOSIT,
            abi.encodeCall(INetwork.exit, (2)),
            abi.encodeWithSelector(INetwork.TooManyExits.selector, 12, 3)
        );
    }

    function test_the_last_member_is_moved_by_attestations_only() public {
        eq(net.lastMember(), 7, "bootstrap");
        uint32 id = joined(8);
        eq(net.lastMember(), 7, "registered and seen");
        applyJoin(id);
        eq(net.lastMember(), id, "applied");
        applyExit_(1);
        eq(net.lastMember(), id, "never back");
    }

    function applyExit_(uint32 id) private {
        requestExit(id);
        applyExit(id);
    }

    function test_one_open_entry_per_node() public {
        uint32 id = joined(8);
        refuses(
            ops[id].owner,
            0,
            abi.encodeCall(INetwork.exit, (id)),
            abi.encodeWithSelector(INetwork.AlreadyQueued.selector, id)
        );
        requestExit(1);
        refuses(
            ops[1].owner,
            DEPOSIT,
            abi.encodeCall(INetwork.exit, (1)),
            abi.encodeWithSelector(INetwork.WrongStatus.selector, 1, Status.Exiting)
        );
    }

    function test_whoever_rotates_waits_before_rotating_again_or_leaving() public {
        Operator memory n = operator(22, 10);
        bytes memory key = Curve.publicKey(n.sk);
        bytes memory proof = prove(n.sk, key, ops[2].owner);
        vm.prank(ops[2].owner);
        net.rotate{value: DEPOSIT}(2, ops[2].agent, key, proof);
        Operator memory m = operator(23, 10);
        key = Curve.publicKey(m.sk);
        proof = prove(m.sk, key, ops[2].owner);
        refuses(
            ops[2].owner,
            DEPOSIT,
            abi.encodeCall(INetwork.rotate, (2, ops[2].agent, key, proof)),
            abi.encodeWithSelector(INetwork.AlreadyQueued.selector, 2)
        );
        refuses(
            ops[2].owner,
            DEPOSIT,
            abi.encodeCall(INetwork.exit, (2)),
            abi.encodeWithSelector(INetwork.AlreadyQueued.selector, 2)
        );
    }

    function test_only_the_owner_leaves_and_pays_the_deposit() public {
        bytes memory call_ = abi.encodeCall(INetwork.exit, (1));
        refuses(ops[1].agent, 0, call_, abi.encodeWithSelector(INetwork.NotOwner.selector, 1));
        refuses(ops[1].owner, 0, call_, abi.encodeWithSelector(INetwork.WrongDeposit.selector, 0, DEPOSIT));
        refuses(
            address(this),
            0,
            abi.encodeCall(INetwork.exit, (99)),
            abi.encodeWithSelector(INetwork.NodeUnknown.selector, 99)
        );
    }

    function test_the_last_member_stays() public {
        for (uint32 id = 1; id <= 6; id++) {
            requestExit(id);
            vm.warp(block.timestamp + 120);
        }
        refuses(
            ops[7].owner,
            DEPOSIT,
            abi.encodeCall(INetwork.exit, (7)),
            abi.encodeWithSelector(INetwork.LastMember.selector, 7)
        );
        Statement memory s = next(200);
        Certificate memory c = certify(s);
        for (uint32 id = 1; id <= 6; id++) {
            c.queueKeys = bytes.concat(c.queueKeys, keyOf(id));
        }
        net.attest(s, c);
        delete members;
        members.push(7);
        setVersion += 1;
        checkModel();
        quiet();
    }

    function test_a_pending_node_leaves_at_once() public {
        uint32 id = join(8, 10);
        vm.prank(ops[id].owner);
        net.exit(id);
        eqStatus(id, Status.Exited);
        // A statement made before says Joined: skipped, not refused.
        Statement memory s = next(4);
        add(s, s.toEpoch, TransitionKind.Joined, id);
        attest(s);
        eqStatus(id, Status.Exited);
    }

    function test_at_most_sixteen_entries_are_applied_at_once() public {
        uint32[] memory list = new uint32[](18);
        Statement memory s;
        for (uint256 i = 0; i < 18; i++) {
            list[i] = join(100 + i, 10);
        }
        s = next(4);
        for (uint256 i = 0; i < 18; i++) {
            add(s, s.toEpoch, TransitionKind.Joined, list[i]);
        }
        attest(s);
        vm.warp(block.timestamp + 1);
        s = next(4);
        Certificate memory c = certify(s);
        for (uint256 i = 0; i < 16; i++) {
            c.queueKeys = bytes.concat(c.queueKeys, keyOf(list[i]));
        }
        net.attest(s, c);
        for (uint256 i = 0; i < 16; i++) {
            members.push(list[i]);
        }
        setVersion += 1;
        checkModel();
        eqStatus(list[16], Status.Pending);
        s = next(1);
        c = certify(s);
        for (uint256 i = 16; i < 18; i++) {
            c.queueKeys = bytes.concat(c.queueKeys, keyOf(list[i]));
        }
        net.attest(s, c);
        for (uint256 i = 16; i < 18; i++) {
            members.push(list[i]);
        }
        setVersion += 1;
        checkModel();
        eq(net.state().queueHead, 18, "queueHead");
    }

    function test_one_statement_lets_in_64() public {
        Statement memory s;
        uint32[] memory list = new uint32[](65);
        for (uint256 i = 0; i < 65; i++) {
            list[i] = join(100 + i, 10);
        }
        s = next(4);
        for (uint256 i = 0; i < 64; i++) {
            add(s, s.toEpoch, TransitionKind.Joined, list[i]);
        }
        uint256 before = vm.snapshotState();
        attest(s);
        vm.revertToState(before);
        add(s, s.toEpoch, TransitionKind.Joined, list[64]);
        refusesSigned(s, abi.encodeWithSelector(INetwork.TooManyTransitions.selector, 65, 64));
    }

    // ---------------------------------------------------------------- owners in between

    function test_what_owners_do_in_between_never_stops_a_statement() public {
        Statement memory s = next(4);
        add(s, s.fromEpoch, TransitionKind.Down, 1);
        add(s, s.fromEpoch, TransitionKind.Down, 2);
        debit(s, 1, 1);
        debit(s, 3, 1);
        Certificate memory c = certify(s);
        vm.warp(block.timestamp + 1);
        requestExit(1);
        vm.warp(block.timestamp + 120);
        vm.prank(ops[2].agent);
        net.drain(2, uint64(block.timestamp + 60));
        vm.prank(ops[3].owner);
        net.exit{value: DEPOSIT}(3);
        net.attest(s, c);
        eqStatus(1, Status.Exiting);
        eqStatus(2, Status.Down);
        eqStatus(3, Status.Exiting);
    }

    function test_draining() public {
        vm.prank(ops[1].agent);
        net.drain(1, uint64(block.timestamp + 60));
        eqStatus(1, Status.Draining);
        eq(net.state().upUnits, 70, "still paid");
        refuses(
            ops[2].owner,
            0,
            abi.encodeCall(INetwork.drain, (2, uint64(block.timestamp))),
            abi.encodeWithSelector(INetwork.DrainingTooMuch.selector, 20, 7)
        );
        bytes memory call_ = abi.encodeCall(INetwork.resume, (1));
        refuses(address(0xbeef), 0, call_, abi.encodeWithSelector(INetwork.NotOwnerOrAgent.selector, 1));
        vm.warp(block.timestamp + 60);
        vm.prank(address(0xbeef));
        net.resume(1);
        eqStatus(1, Status.Up);
        refuses(call_, abi.encodeWithSelector(INetwork.WrongStatus.selector, 1, Status.Up));
        uint64 until = uint64(block.timestamp + 1 days + 1);
        refuses(
            ops[1].owner,
            0,
            abi.encodeCall(INetwork.drain, (1, until)),
            abi.encodeWithSelector(INetwork.DrainTooLong.selector, until)
        );
        refuses(
            address(0xbeef),
            0,
            abi.encodeCall(INetwork.drain, (1, 0)),
            abi.encodeWithSelector(INetwork.NotOwnerOrAgent.selector, 1)
        );
        vm.prank(ops[2].owner);
        net.drain(2, uint64(block.timestamp + 1 days));
    }

    function test_announce() public {
        refuses(
            ops[1].owner,
            0,
            abi.encodeCall(INetwork.announce, (1, bytes32(0), 41, 1, "")),
            abi.encodeWithSelector(INetwork.CapacityTooHigh.selector, 41, 40)
        );
        refuses(
            ops[2].agent,
            0,
            abi.encodeCall(INetwork.announce, (1, bytes32(0), 40, 1, "")),
            abi.encodeWithSelector(INetwork.NotOwnerOrAgent.selector, 1)
        );
        vm.prank(ops[1].agent);
        net.announce(1, bytes32(uint256(1)), 40, 3, "/dns4/x");
        NodeView memory v = net.node(1);
        eq(v.capacity, 40, "capacity");
        eq(v.drivers, 3, "drivers");
        eq(v.units, 10, "units");
        require(v.owner == ops[1].owner && v.status == Status.Up, "the rest stays");
    }
}

/// @dev Announces in the middle of an attestation, and takes its deposit only if that was refused.
contract CallsBack {
    address private immutable NET;

    constructor(address net_) {
        NET = net_;
    }

    receive() external payable {
        (bool ok,) = NET.call(abi.encodeCall(INetwork.announce, (1, bytes32(uint256(9)), 1, 1, "")));
        require(!ok);
    }
}
