// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "./Base.sol";

/// @dev How a key gets in, and how none gets in otherwise.
contract KeysTest is NetworkTest {
    Operator internal o;
    Registration internal good;

    function setUp() public override {
        super.setUp();
        o = operator(8, 10);
        endow(o.owner, 100 ether);
        good = registration(o);
    }

    function refusesRegistration(Registration memory r, bytes memory reason) internal {
        refuses(o.owner, 0, abi.encodeCall(INetwork.register, (r)), reason);
    }

    function test_the_good_registration_is_good() public {
        vm.prank(o.owner);
        net.register(good);
        eqStatus(8, Status.Pending);
        eq(token.balanceOf(o.owner), 90 ether, "stake taken");
        eq(net.agentOf(o.agent), 8, "agentOf");
    }

    function test_a_key_at_infinity() public {
        good.publicKey = new bytes(192);
        good.proofOfPossession = new bytes(96);
        refusesRegistration(good, abi.encodeWithSelector(INetwork.PointAtInfinity.selector));
    }

    function test_a_proof_at_infinity() public {
        good.proofOfPossession = new bytes(96);
        refusesRegistration(good, abi.encodeWithSelector(INetwork.PointAtInfinity.selector));
    }

    function test_a_key_off_the_curve() public {
        good.publicKey[191] ^= 0x01;
        refusesRegistration(good, abi.encodeWithSelector(INetwork.PointInvalid.selector));
    }

    function test_a_key_off_the_subgroup() public {
        good.publicKey = offSubgroupG2();
        refusesRegistration(good, abi.encodeWithSelector(INetwork.PointInvalid.selector));
    }

    function test_a_proof_off_the_subgroup() public {
        good.proofOfPossession = new bytes(96);
        good.proofOfPossession[95] = 0x02;
        refusesRegistration(good, abi.encodeWithSelector(INetwork.PointInvalid.selector));
    }

    function test_a_rogue_key() public {
        // own - everyone else: with it the attacker alone would sign for all. It cannot prove its secret.
        bytes memory everyone;
        for (uint32 id = 1; id <= 7; id++) {
            everyone = bytes.concat(everyone, keyOf(id));
        }
        good.publicKey = bls.combine(Curve.publicKey(o.sk), everyone, type(uint256).max);
        bytes32 digest = net.popDigest(keccak256(good.publicKey), o.owner);
        good.proofOfPossession = Curve.sign(o.sk, bls.hashToG1(abi.encode(digest), POSSESSION_TAG));
        refusesRegistration(good, abi.encodeWithSelector(INetwork.ProofOfPossessionInvalid.selector));
    }

    function test_a_proof_for_another_owner() public {
        good.proofOfPossession = prove(o.sk, good.publicKey, address(0xbad));
        refusesRegistration(good, abi.encodeWithSelector(INetwork.ProofOfPossessionInvalid.selector));
    }

    function test_a_proof_under_the_signature_tag() public {
        bytes32 digest = net.popDigest(keccak256(good.publicKey), o.owner);
        good.proofOfPossession = signed(digest, o.sk);
        refusesRegistration(good, abi.encodeWithSelector(INetwork.ProofOfPossessionInvalid.selector));
    }

    function test_a_proof_for_another_chain() public {
        vm.chainId(block.chainid + 1);
        refusesRegistration(good, abi.encodeWithSelector(INetwork.ProofOfPossessionInvalid.selector));
    }

    function test_a_proof_for_another_contract() public {
        INetwork first = net;
        net = INetwork(create(bytes.concat(artifact("Network", "Network"), abi.encode(p, address(token)))));
        bytes memory proof = prove(o.sk, good.publicKey, o.owner);
        net = first;
        good.proofOfPossession = proof;
        refusesRegistration(good, abi.encodeWithSelector(INetwork.ProofOfPossessionInvalid.selector));
    }

    function test_a_key_someone_has() public {
        good.publicKey = keyOf(1);
        refusesRegistration(good, abi.encodeWithSelector(INetwork.KeyInUse.selector, keccak256(good.publicKey)));
    }

    function test_a_key_of_the_wrong_length() public {
        good.publicKey = bytes.concat(good.publicKey, hex"00");
        refusesRegistration(good, abi.encodeWithSelector(INetwork.BadLength.selector, 193, 192));
    }

    function test_an_agent_someone_has() public {
        good.agent = ops[1].agent;
        refusesRegistration(good, abi.encodeWithSelector(INetwork.AgentInUse.selector, good.agent));
        good.agent = address(0);
        refusesRegistration(good, abi.encodeWithSelector(INetwork.AgentInUse.selector, address(0)));
    }

    function test_too_little_stake() public {
        good.units = 1;
        refusesRegistration(good, abi.encodeWithSelector(INetwork.UnitsOutOfRange.selector, 1, 2, 1000));
        good.units = 1001;
        refusesRegistration(good, abi.encodeWithSelector(INetwork.UnitsOutOfRange.selector, 1001, 2, 1000));
    }

    function test_more_capacity_than_stake() public {
        good.capacity = 41;
        refusesRegistration(good, abi.encodeWithSelector(INetwork.CapacityTooHigh.selector, 41, 40));
    }

    function test_domains_that_are_none() public {
        string[8] memory bad = ["", "aws", "/", "aws/", "/eu", "a/b/c", "AWS/eu", "provider/a-region-with-a-long-name1"];
        for (uint256 i = 0; i < bad.length; i++) {
            good.domain = bad[i];
            refusesRegistration(good, abi.encodeWithSelector(INetwork.DomainInvalid.selector));
        }
    }

    function test_a_domain_of_one_word_is_fine() public {
        good.domain = "provider/a-region-with-long-name";
        vm.prank(o.owner);
        net.register(good);
        require(keccak256(bytes(net.domainName(net.node(8).domain))) == keccak256(bytes(good.domain)), "name");
        require(keccak256(bytes(net.domainName(net.node(1).domain))) == keccak256("aws/us-east-1"), "short name");
    }

    function test_a_stake_that_was_not_approved() public {
        vm.prank(o.owner);
        token.approve(address(net), 10 ether - 1);
        vm.prank(o.owner);
        (bool ok,) = address(net).call(abi.encodeCall(INetwork.register, (good)));
        require(!ok, "registered without stake");
    }

    function test_a_permit_stands_in_for_an_approval() public {
        uint256 sk = 77;
        address owner = vm.addr(sk);
        token.transfer(owner, 10 ether);
        o.owner = owner;
        Registration memory r = registration(o);
        bytes32 permit = keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 hash = keccak256(abi.encode(permit, owner, address(net), 10 ether, 0, type(uint256).max));
        (uint8 v, bytes32 rs, bytes32 s) =
            vm.sign(sk, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), hash)));
        vm.prank(owner);
        net.registerWithPermit(r, type(uint256).max, v, rs, s);
        eq(token.balanceOf(owner), 0, "stake");
    }

    /// @dev On the twist at x = 2, found by search, and not of the group's order.
    function offSubgroupG2() internal view returns (bytes memory) {
        return vm.parseBytes(vm.readFile("test/network/vectors/off_subgroup_g2.txt"));
    }
}
