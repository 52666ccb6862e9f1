// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "./Base.sol";

/// @dev One test per guard of `attest`: everything else about the call is right, so the test fails when the
///      guard goes. `refuses` compares the whole reason and the whole state.
contract RefusalsTest is NetworkTest {
    function setUp() public override {
        super.setUp();
        quiet();
    }

    function test_another_version() public {
        Statement memory x = next(4);
        x.version = 2;
        refusesSigned(x, abi.encodeWithSelector(INetwork.WrongVersion.selector, 2));
    }

    function test_a_seq_already_used() public {
        Statement memory x = next(4);
        x.seq = 1;
        refusesSigned(x, abi.encodeWithSelector(INetwork.WrongSeq.selector, 2, 1));
    }

    function test_a_seq_too_early() public {
        Statement memory x = next(4);
        x.seq = 3;
        refusesSigned(x, abi.encodeWithSelector(INetwork.WrongSeq.selector, 2, 3));
    }

    function test_the_same_statement_twice() public {
        Statement memory x = next(4);
        Certificate memory c = certify(x);
        net.attest(x, c);
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.WrongSeq.selector, 3, 2));
    }

    function test_another_history() public {
        Statement memory x = next(4);
        bytes32 want = x.prevDigest;
        x.prevDigest = keccak256("other");
        refusesSigned(x, abi.encodeWithSelector(INetwork.WrongPrevDigest.selector, want, x.prevDigest));
    }

    function test_another_set_version() public {
        Statement memory x = next(4);
        x.setVersion = 2;
        refusesSigned(x, abi.encodeWithSelector(INetwork.WrongSetVersion.selector, 1, 2));
    }

    function test_another_set_hash() public {
        Statement memory x = next(4);
        bytes32 want = x.setHash;
        x.setHash = keccak256("other");
        refusesSigned(x, abi.encodeWithSelector(INetwork.WrongSetHash.selector, want, x.setHash));
    }

    function test_an_epoch_already_settled() public {
        Statement memory x = next(4);
        x.fromEpoch -= 1;
        refusesSigned(x, abi.encodeWithSelector(INetwork.RangeOverlaps.selector, x.fromEpoch, x.fromEpoch));
    }

    function test_an_empty_range() public {
        Statement memory x = next(4);
        x.fromEpoch = x.toEpoch + 1;
        refusesSigned(x, abi.encodeWithSelector(INetwork.RangeEmpty.selector, x.fromEpoch, x.toEpoch));
    }

    function test_a_range_longer_than_maxRun() public {
        Statement memory x = next(1001);
        refusesSigned(x, abi.encodeWithSelector(INetwork.RangeTooLong.selector, 1001, 1000));
    }

    function test_a_range_of_exactly_maxRun_is_fine() public {
        attest(next(1000));
    }

    function test_toEpoch_in_the_future() public {
        Statement memory x = next(4);
        uint64 end = net.epochEnd(x.toEpoch);
        vm.warp(end - 1);
        refusesSigned(x, abi.encodeWithSelector(INetwork.RangeInFuture.selector, end, end - 1));
        vm.warp(end);
        attest(x);
    }

    function test_an_epoch_beyond_all_time_is_in_the_future() public {
        Statement memory x = next(4);
        x.fromEpoch = x.toEpoch = type(uint64).max;
        refusesSigned(
            x, abi.encodeWithSelector(INetwork.RangeInFuture.selector, type(uint64).max, uint64(block.timestamp))
        );
    }

    function test_a_quiet_statement_that_nothing_makes_due() public {
        refusesSigned(next(3), abi.encodeWithSelector(INetwork.NothingDue.selector, 3, 4));
    }

    function test_a_debit_does_not_make_a_statement_due() public {
        Statement memory x = next(3);
        debit(x, 1, 1);
        refusesSigned(x, abi.encodeWithSelector(INetwork.NothingDue.selector, 3, 4));
    }

    function test_a_gap_makes_a_short_statement_due() public {
        Statement memory x = next(1);
        x.beforeGap = true;
        attest(x);
    }

    function test_more_than_maxTransitions() public {
        Statement memory x = next(4);
        x.transitions = new Transition[](150);
        x.debits = new Debit[](51);
        refusesSigned(x, abi.encodeWithSelector(INetwork.TooManyTransitions.selector, 201, 200));
    }

    function test_unsorted_transitions() public {
        Statement memory x = next(4);
        add(x, x.fromEpoch, TransitionKind.Down, 2);
        add(x, x.fromEpoch, TransitionKind.Down, 1);
        refusesSigned(x, abi.encodeWithSelector(INetwork.TransitionsUnsorted.selector, 1));
    }

    function test_duplicate_transitions() public {
        Statement memory x = next(4);
        add(x, x.fromEpoch, TransitionKind.Down, 1);
        add(x, x.fromEpoch, TransitionKind.Down, 1);
        refusesSigned(x, abi.encodeWithSelector(INetwork.TransitionsUnsorted.selector, 1));
    }

    function test_unsorted_debits() public {
        Statement memory x = next(4);
        debit(x, 2, 1);
        debit(x, 1, 1);
        refusesSigned(x, abi.encodeWithSelector(INetwork.DebitsUnsorted.selector, 1));
    }

    function test_duplicate_debits() public {
        Statement memory x = next(4);
        debit(x, 2, 1);
        debit(x, 2, 1);
        refusesSigned(x, abi.encodeWithSelector(INetwork.DebitsUnsorted.selector, 1));
    }

    function test_an_empty_debit() public {
        Statement memory x = next(4);
        debit(x, 2, 0);
        refusesSigned(x, abi.encodeWithSelector(INetwork.DebitInvalid.selector, 0));
    }

    /// A debit of 2^256 - 5 epochs would pay five.
    function test_a_debit_beyond_32_bits() public {
        Statement memory x = next(4);
        debit(x, 2, 0xabcdef01);
        bytes memory call_ = abi.encodeCall(INetwork.attest, (x, certify(x)));
        uint256 found;
        for (uint256 i = 4; i + 32 <= call_.length; i += 32) {
            uint256 word;
            assembly { word := mload(add(add(call_, 32), i)) }
            if (word != 0xabcdef01) continue;
            assembly { mstore(add(add(call_, 32), i), not(4)) }
            ++found;
        }
        eq(found, 1, "the debit's word");
        refuses(call_, abi.encodeWithSelector(INetwork.DebitInvalid.selector, 0));
    }

    function test_a_debit_for_nobody() public {
        Statement memory x = next(4);
        debit(x, 99, 1);
        refusesSigned(x, abi.encodeWithSelector(INetwork.WrongStatus.selector, 99, Status.None));
    }

    function test_a_transition_before_the_range() public {
        Statement memory x = next(4);
        add(x, x.fromEpoch - 1, TransitionKind.Down, 1);
        refusesSigned(x, abi.encodeWithSelector(INetwork.TransitionOutOfRange.selector, 0));
    }

    function test_a_transition_after_the_range() public {
        Statement memory x = next(4);
        add(x, x.toEpoch + 1, TransitionKind.Down, 1);
        refusesSigned(x, abi.encodeWithSelector(INetwork.TransitionOutOfRange.selector, 0));
    }

    function test_fields_a_kind_does_not_use() public {
        Statement memory x = next(4);
        Transition memory t = transition(x.fromEpoch, TransitionKind.Down, 1);
        t.item = 1;
        push(x, t);
        refusesSigned(x, abi.encodeWithSelector(INetwork.TransitionFieldUnused.selector, 0));
        (x.transitions[0].item, x.transitions[0].generation) = (0, 1);
        refusesSigned(x, abi.encodeWithSelector(INetwork.TransitionFieldUnused.selector, 0));
    }

    function test_kinds_that_have_no_meaning_yet() public {
        Statement memory x = next(4);
        push(x, transition(x.fromEpoch, TransitionKind.None, 1));
        TransitionKind[3] memory kinds = [TransitionKind.None, TransitionKind.Evicted, TransitionKind.Exited];
        for (uint256 i = 0; i < 3; i++) {
            x.transitions[0].kind = kinds[i];
            refusesSigned(x, abi.encodeWithSelector(INetwork.TransitionUnsupported.selector, 0, kinds[i]));
        }
    }

    function test_transitions_that_contradict_the_status() public {
        Statement memory x = next(4);
        push(x, transition(x.fromEpoch, TransitionKind.Up, 1));
        refusesSigned(x, abi.encodeWithSelector(INetwork.TransitionInvalid.selector, 0, 1, Status.Up));
        x.transitions[0].kind = TransitionKind.Joined;
        refusesSigned(x, abi.encodeWithSelector(INetwork.TransitionInvalid.selector, 0, 1, Status.Up));
        x.transitions[0].kind = TransitionKind.Down;
        x.transitions[0].node = 99;
        refusesSigned(x, abi.encodeWithSelector(INetwork.TransitionInvalid.selector, 0, 99, Status.None));
        x.transitions[0].kind = TransitionKind.ReplicaFailed;
        refusesSigned(x, abi.encodeWithSelector(INetwork.TransitionInvalid.selector, 0, 99, Status.None));
    }

    function test_down_twice() public {
        down(1, 4);
        Statement memory x = next(4);
        add(x, x.fromEpoch, TransitionKind.Down, 1);
        refusesSigned(x, abi.encodeWithSelector(INetwork.TransitionInvalid.selector, 0, 1, Status.Down));
    }

    // ---------------------------------------------------------------- certificate

    function test_a_set_that_is_not_the_stored_one() public {
        Statement memory x = next(4);
        Certificate memory c = certify(x);
        bytes memory reason = abi.encodeWithSelector(INetwork.SetMismatch.selector, x.setHash);
        c.set.weight += 1;
        refusesAttest(x, c, reason);
        c = certify(x);
        c.set.count += 1;
        refusesAttest(x, c, reason);
        c = certify(x);
        // A key of the submitter's own, and a signature by it.
        c.set.aggregateKey = Curve.publicKey(42);
        c.signature = signed(net.statementDigest(x), 42);
        refusesAttest(x, c, reason);
    }

    function test_unsorted_or_duplicate_non_signers() public {
        Statement memory x = next(4);
        refusesAttest(x, certify(x, ids(2, 1)), abi.encodeWithSelector(INetwork.NonSignersUnsorted.selector, 1));
        refusesAttest(x, certify(x, ids(2, 2)), abi.encodeWithSelector(INetwork.NonSignersUnsorted.selector, 1));
    }

    function test_a_non_signer_who_is_no_member() public {
        uint32 id = join(8, 10);
        Statement memory x = next(4);
        refusesAttest(x, certify(x, ids(id)), abi.encodeWithSelector(INetwork.NonSignerUnknown.selector, id));
        refusesAttest(x, certify(x, ids(99)), abi.encodeWithSelector(INetwork.NonSignerUnknown.selector, 99));
    }

    function test_a_non_signers_key_that_is_not_its_own() public {
        Statement memory x = next(4);
        Certificate memory c = certify(x, ids(2));
        c.nonSignerKeys = keyOf(3);
        c.signature = signed(net.statementDigest(x), secretOf(ids(3)));
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.KeyMismatch.selector, 2));
    }

    function test_keys_that_do_not_fit_the_non_signers() public {
        Statement memory x = next(4);
        Certificate memory c = certify(x, ids(2));
        c.nonSignerKeys = bytes.concat(c.nonSignerKeys, keyOf(3));
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.BadLength.selector, 384, 192));
    }

    function test_queue_keys_nobody_asked_for() public {
        Statement memory x = next(4);
        Certificate memory c = certify(x);
        c.queueKeys = keyOf(1);
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.BadLength.selector, 192, 0));
    }

    function test_a_quorum_of_less_than_55_percent() public {
        Statement memory x = next(4);
        uint32[] memory absent = new uint32[](4);
        for (uint32 i = 0; i < 4; i++) {
            absent[i] = i + 1;
        }
        // 30 of 70 units; 38.5 are needed
        refusesAttest(x, certify(x, absent), abi.encodeWithSelector(INetwork.QuorumNotReached.selector, 30, 39));
    }

    function test_silence_does_not_shrink_the_electorate() public {
        // Four Down nodes still count in W: the other three are no quorum.
        Statement memory x = next(4);
        for (uint32 id = 1; id <= 4; id++) {
            add(x, x.fromEpoch, TransitionKind.Down, id);
        }
        attest(x);
        x = next(4);
        uint32[] memory absent = new uint32[](4);
        for (uint32 i = 0; i < 4; i++) {
            absent[i] = i + 1;
        }
        refusesAttest(x, certify(x, absent), abi.encodeWithSelector(INetwork.QuorumNotReached.selector, 30, 39));
    }

    // ---------------------------------------------------------------- points

    function test_a_signature_by_someone_else() public {
        Statement memory x = next(4);
        Certificate memory c = certify(x);
        c.signature = signed(net.statementDigest(x), 42);
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.SignatureInvalid.selector));
    }

    function test_a_signer_who_is_declared_absent() public {
        Statement memory x = next(4);
        Certificate memory c = certify(x, ids(2));
        c.signature = signed(net.statementDigest(x), secretOf(ids()));
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.SignatureInvalid.selector));
    }

    function test_an_absent_signer_who_is_not_declared() public {
        Statement memory x = next(4);
        Certificate memory c = certify(x);
        c.signature = signed(net.statementDigest(x), secretOf(ids(2)));
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.SignatureInvalid.selector));
    }

    function test_the_tag_of_a_proof_of_possession() public {
        Statement memory x = next(4);
        Certificate memory c = certify(x);
        bytes memory hash = bls.hashToG1(abi.encode(net.statementDigest(x)), POSSESSION_TAG);
        c.signature = Curve.sign(secretOf(ids()), hash);
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.SignatureInvalid.selector));
    }

    function test_a_statement_for_another_chain() public {
        Statement memory x = next(4);
        Certificate memory c = certify(x);
        vm.chainId(block.chainid + 1);
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.SignatureInvalid.selector));
        // The digest follows the chain: signed for the new id it counts.
        attest(x);
    }

    function test_a_statement_for_another_contract() public {
        INetwork first = net;
        Statement memory x = next(4);
        Certificate memory c = certify(x);
        net = INetwork(create(bytes.concat(artifact("Network", "Network"), abi.encode(p, address(token)))));
        require(net.statementDigest(x) != first.statementDigest(x), "digests bind the contract");
        c.signature = signed(net.statementDigest(x), secretOf(ids()));
        net = first;
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.SignatureInvalid.selector));
    }

    function test_a_signature_at_infinity() public {
        Statement memory x = next(4);
        Certificate memory c = certify(x);
        c.signature = new bytes(96);
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.PointAtInfinity.selector));
    }

    /// @dev Two members whose keys are each other's negative: with everyone else absent the key left is infinity,
    ///      and infinity would verify as a signature of nobody.
    function test_an_aggregate_that_cancels_out() public {
        deploy();
        delete members;
        for (uint256 i = 1; i <= 3; i++) {
            join(i, 10);
        }
        uint256 sk = ops[3].sk;
        Operator memory o = operator(4, 100);
        o.sk = Curve.ORDER - sk;
        endow(o.owner, 100 ether);
        Registration memory r = registration(o);
        vm.prank(o.owner);
        net.register(r);
        ops[4] = o;
        bootstrapAll();
        Statement memory x = next(4);
        Certificate memory c;
        c.set = votingSet();
        c.nonSigners = ids(1, 2);
        c.nonSignerKeys = bytes.concat(keyOf(1), keyOf(2));
        c.signature = new bytes(96);
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.PointAtInfinity.selector));
        // Not only because the signature is infinity too.
        c.signature = signed(net.statementDigest(x), 1);
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.PointAtInfinity.selector));
    }

    function test_a_signature_off_the_curve() public {
        Statement memory x = next(4);
        Certificate memory c = certify(x);
        c.signature[95] ^= 0x01;
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.PointInvalid.selector));
    }

    function test_a_signature_with_torsion() public {
        Statement memory x = next(4);
        Certificate memory c = certify(x);
        // A point of the curve outside the subgroup, added to a valid signature.
        (bool ok, bytes memory sum) =
            address(0x0b).staticcall(bytes.concat(Curve.widen(c.signature), Curve.widen(offSubgroupG1())));
        require(ok, "G1ADD");
        c.signature = Curve.narrow(sum);
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.PointInvalid.selector));
    }

    function test_a_signature_of_the_wrong_length() public {
        Statement memory x = next(4);
        Certificate memory c = certify(x);
        c.signature = bytes.concat(c.signature, hex"00");
        refusesAttest(x, c, abi.encodeWithSelector(INetwork.BadLength.selector, 97, 96));
    }

    /// @dev (0, 2): 4 = 0 + 4, and of order 3.
    function offSubgroupG1() internal pure returns (bytes memory point) {
        point = new bytes(96);
        point[95] = 0x02;
    }

    // ---------------------------------------------------------------- anyone may send

    function test_the_effect_does_not_depend_on_sender_or_signers() public {
        Statement memory x = next(4);
        add(x, x.fromEpoch, TransitionKind.Down, 3);
        uint256 snapshot = vm.snapshotState();
        attest(x);
        bytes32 all = fingerprint();
        vm.revertToState(snapshot);
        Certificate memory c = certify(x, ids(3, 5));
        vm.prank(address(0xbeef));
        net.attest(x, c);
        require(fingerprint() == all, "effect depends on signers");
    }
}
