// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "./Base.sol";

/// @dev Against what others computed: RFC 9380, a public beacon, and the golden files written in Go.
contract VectorsTest is NetworkTest {
    string internal constant GOLDEN = "../proofs/vectors/";

    function setUp() public override {
        vm.chainId(1);
        deploy();
    }

    /// @dev The first five are the RFC's (appendix J.9.1), the others use the tags of this network.
    function test_hash_to_curve_is_that_of_rfc_9380() public view {
        string memory json = vm.readFile(string.concat(GOLDEN, "hash_to_curve.json"));
        string[] memory tags = vm.parseJsonStringArray(json, ".dsts");
        bytes[] memory messages = vm.parseJsonBytesArray(json, ".messages");
        bytes[] memory points = vm.parseJsonBytesArray(json, ".points");
        require(points.length >= 9, "vectors missing");
        for (uint256 i = 0; i < points.length; i++) {
            bytes memory got = bls.hashToG1(messages[i], bytes(tags[i]));
            require(keccak256(got) == keccak256(points[i]), string.concat("vector ", vm.toString(i)));
        }
    }

    /// @dev drand quicknet, round 1000: signatures in G1 under the NUL tag, over SHA-256 of the round.
    function test_a_drand_beacon_verifies() public view {
        bytes memory key = hex"0d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a"
            hex"03cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451"
            hex"0e5db2b6bfbb01c867749cadffca88b36c24f3012ba09fc4d3022c5c37dce0f977d3adb5d183c7477c442b1f04515273"
            hex"01a714f2edb74119a2f2b0d5a7c75ba902d163700a61bc224ededd8e63aef7be1aaf8e93d7a9718b047ccddb3eb5d68b";
        bytes memory signature = hex"144679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"
            hex"11f92e4521ef54f047b64b85fa98db2d46f0f44add1f60b93f8a0dbddd63b34f238657c2d93aed18b90bddd60a01b6d2";
        bytes memory tag = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";
        bytes memory round = abi.encodePacked(sha256(abi.encodePacked(uint64(1000))));
        require(bls.verify(key, round, tag, signature), "round 1000");
        require(!bls.verify(key, round, SIGNATURE_TAG, signature), "another tag");
        round = abi.encodePacked(sha256(abi.encodePacked(uint64(1001))));
        require(!bls.verify(key, round, tag, signature), "another round");
    }

    function test_statement_digests_are_those_of_go() public {
        string memory json = vm.readFile(string.concat(GOLDEN, "statements.json"));
        INetwork golden = moved(json);
        bytes[] memory encoded = vm.parseJsonBytesArray(json, ".encoded");
        bytes[] memory digests = vm.parseJsonBytesArray(json, ".digests");
        bytes[] memory signatures = vm.parseJsonBytesArray(json, ".signatures");
        bytes memory key = vm.parseJsonBytes(json, ".publicKey");
        for (uint256 i = 0; i < encoded.length; i++) {
            bytes32 digest = golden.statementDigest(abi.decode(encoded[i], (Statement)));
            require(digest == bytes32(digests[i]), string.concat("statement ", vm.toString(i)));
            bls.checkSignature(digest, key, "", signatures[i]);
        }
    }

    function test_proofs_of_possession_are_those_of_go() public {
        string memory json = vm.readFile(string.concat(GOLDEN, "keys.json"));
        INetwork golden = moved(json);
        bytes[] memory keys = vm.parseJsonBytesArray(json, ".publicKeys");
        bytes[] memory owners = vm.parseJsonBytesArray(json, ".owners");
        bytes[] memory digests = vm.parseJsonBytesArray(json, ".digests");
        bytes[] memory proofs = vm.parseJsonBytesArray(json, ".proofs");
        for (uint256 i = 0; i < keys.length; i++) {
            bytes32 digest = golden.popDigest(keccak256(keys[i]), address(bytes20(owners[i])));
            require(digest == bytes32(digests[i]), string.concat("key ", vm.toString(i)));
            bls.checkPossession(digest, keys[i], proofs[i]);
        }
    }

    function test_aggregates_less_non_signers_are_those_of_go() public view {
        string memory json = vm.readFile(string.concat(GOLDEN, "aggregates.json"));
        bytes memory key = vm.parseJsonBytes(json, ".aggregateKey");
        bytes[] memory members = vm.parseJsonBytesArray(json, ".allMembers");
        bytes[] memory digests = vm.parseJsonBytesArray(json, ".digests");
        bytes[] memory absent = vm.parseJsonBytesArray(json, ".nonSignerKeys");
        bytes[] memory signers = vm.parseJsonBytesArray(json, ".signerKeys");
        bytes[] memory signatures = vm.parseJsonBytesArray(json, ".signatures");
        bytes memory all;
        for (uint256 i = 0; i < members.length; i++) {
            all = bytes.concat(all, members[i]);
        }
        require(keccak256(bls.combine(new bytes(192), all, 0)) == keccak256(key), "sum");
        for (uint256 i = 0; i < digests.length; i++) {
            bytes memory rest = bls.combine(key, absent[i], type(uint256).max);
            require(keccak256(rest) == keccak256(signers[i]), "difference");
            bls.checkSignature(bytes32(digests[i]), key, absent[i], signatures[i]);
        }
    }

    function test_signatures_go_refuses_are_refused() public view {
        string memory json = vm.readFile(string.concat(GOLDEN, "refused_signatures.json"));
        bytes memory key = vm.parseJsonBytes(json, ".publicKey");
        bytes32 digest = bytes32(vm.parseJsonBytes(json, ".digest"));
        string[] memory reasons = vm.parseJsonStringArray(json, ".reasons");
        bytes[] memory signatures = vm.parseJsonBytesArray(json, ".signatures");
        bls.checkSignature(digest, key, "", vm.parseJsonBytes(json, ".good"));
        for (uint256 i = 0; i < signatures.length; i++) {
            // A precompile that fails takes all the gas it got.
            (bool ok,) = address(bls).staticcall{gas: 1_000_000}(
                abi.encodeCall(IBLS.checkSignature, (digest, key, "", signatures[i]))
            );
            require(!ok, reasons[i]);
        }
    }

    function test_voting_sets_are_hashed_as_in_go() public view {
        string memory json = vm.readFile(string.concat(GOLDEN, "sets.json"));
        bytes[] memory keys = vm.parseJsonBytesArray(json, ".aggregateKeys");
        uint256[] memory versions = vm.parseJsonUintArray(json, ".setVersions");
        uint256[] memory weights = vm.parseJsonUintArray(json, ".weights");
        uint256[] memory counts = vm.parseJsonUintArray(json, ".counts");
        bytes[] memory hashes = vm.parseJsonBytesArray(json, ".setHashes");
        for (uint256 i = 0; i < keys.length; i++) {
            bytes32 hash = keccak256(abi.encode(versions[i], keccak256(keys[i]), weights[i], counts[i]));
            require(hash == bytes32(hashes[i]), string.concat("set ", vm.toString(i)));
        }
    }

    function test_epochs_end_as_in_go() public {
        string memory json = vm.readFile(string.concat(GOLDEN, "epochs.json"));
        uint256[] memory genesis = vm.parseJsonUintArray(json, ".genesis");
        uint256[] memory seconds_ = vm.parseJsonUintArray(json, ".slotSeconds");
        uint256[] memory slots = vm.parseJsonUintArray(json, ".slotsPerEpoch");
        uint256[] memory epochs = vm.parseJsonUintArray(json, ".epochs");
        uint256[] memory ends = vm.parseJsonUintArray(json, ".ends");
        for (uint256 i = 0; i < epochs.length; i++) {
            p = defaults();
            (p.genesis, p.slotSeconds, p.slotsPerEpoch) = (uint64(genesis[i]), uint32(seconds_[i]), uint32(slots[i]));
            (p.recoverySeconds, p.lastResortSeconds) = (1 days, 2 days);
            (p.evictSeconds, p.unbondingSeconds) = (1 days, 1 days);
            p.bootstrapTime = p.genesis;
            net = INetwork(create(bytes.concat(artifact("Network", "Network"), abi.encode(p, address(token)))));
            eq(net.epochEnd(uint64(epochs[i])), ends[i], string.concat("epoch ", vm.toString(i)));
        }
    }

    /// @dev Seven nodes go down, return, are debited into debt and claim: to the wei what proofs/reward says.
    function test_pay_is_that_of_the_model() public {
        super.setUp();
        string memory json = vm.readFile(string.concat(GOLDEN, "pay.json"));
        eq(p.rateMax, uint256(bytes32(vm.parseJsonBytes(json, ".rateMax"))), "rateMax");
        eq(net.state().funded, uint256(bytes32(vm.parseJsonBytes(json, ".funded"))), "funded");
        bytes[] memory epochs = vm.parseJsonBytesArray(json, ".epochs");
        bytes[] memory transitions = vm.parseJsonBytesArray(json, ".transitions");
        bytes[] memory debits = vm.parseJsonBytesArray(json, ".debits");
        bytes[] memory claims = vm.parseJsonBytesArray(json, ".claims");
        bytes[] memory cumUps = vm.parseJsonBytesArray(json, ".cumUps");
        bytes[] memory accrued = vm.parseJsonBytesArray(json, ".accrued");
        bytes[] memory owed = vm.parseJsonBytesArray(json, ".owed");
        bytes[] memory paid = vm.parseJsonBytesArray(json, ".paid");
        require(epochs.length >= 60, "vectors missing");
        for (uint256 i = 0; i < epochs.length; i++) {
            Statement memory s = next(uint64(uint256(bytes32(epochs[i]))));
            s.transitions = abi.decode(transitions[i], (Transition[]));
            for (uint256 j = 0; j < s.transitions.length; j++) {
                s.transitions[j].epoch += s.fromEpoch;
            }
            s.debits = abi.decode(debits[i], (Debit[]));
            attest(s);
            uint256 claimed = uint256(bytes32(claims[i]));
            if (claimed != 0) net.claim(uint32(claimed));
            int256[] memory up = abi.decode(cumUps[i], (int256[]));
            int256[] memory balance = abi.decode(accrued[i], (int256[]));
            for (uint32 id = 1; id <= 7; id++) {
                NodeView memory v = net.node(id);
                require(v.cumUp == up[id - 1], string.concat("cumUp in row ", vm.toString(i)));
                require(v.accrued == balance[id - 1], string.concat("accrued in row ", vm.toString(i)));
            }
            eq(net.state().owed, uint256(bytes32(owed[i])), string.concat("owed in row ", vm.toString(i)));
            eq(net.state().paid, uint256(bytes32(paid[i])), string.concat("paid in row ", vm.toString(i)));
        }
    }

    function test_cids_are_those_of_go() public view {
        string memory json = vm.readFile(string.concat(GOLDEN, "cids.json"));
        bytes[] memory digests = vm.parseJsonBytesArray(json, ".digests");
        string[] memory cids = vm.parseJsonStringArray(json, ".cids");
        for (uint256 i = 0; i < digests.length; i++) {
            require(keccak256(bytes(bls.cid(bytes32(digests[i])))) == keccak256(bytes(cids[i])), cids[i]);
        }
    }

    /// @dev Every letter, against the definition of base32 done one letter at a time.
    function testFuzz_a_cid_is_base32_of_its_bytes(bytes32 digest) public view {
        bytes memory letters = "abcdefghijklmnopqrstuvwxyz234567";
        bytes memory want = new bytes(59);
        want[0] = "b";
        // 36 bytes and 4 more of padding in two halves of 160 bits
        uint256 high = uint256(0x01711220) << 128 | uint256(digest) >> 128;
        uint256 low = uint256(uint128(uint256(digest))) << 32;
        for (uint256 i = 0; i < 58; i++) {
            want[i + 1] = letters[(i < 32 ? high >> (155 - 5 * i) : low >> (155 - 5 * (i - 32))) & 31];
        }
        require(keccak256(bytes(bls.cid(digest))) == keccak256(want), "cid");
    }

    /// @dev The contract at the vectors' address on their chain: the separator cached at deployment is another's.
    function moved(string memory json) internal returns (INetwork golden) {
        golden = INetwork(address(bytes20(vm.parseJsonBytes(json, ".contract"))));
        vm.etch(address(golden), address(net).code);
        vm.chainId(31337);
    }
}
