// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "./Base.sol";

contract AttestTest is NetworkTest {
    function test_bootstrap_makes_everyone_a_member() public view {
        NetworkState memory st = net.state();
        require(st.bootstrapped && st.setVersion == 1 && st.seq == 0, "state");
        require(st.setHash == modelSetHash(), "setHash");
        eq(st.upUnits, 70, "upUnits");
        eq(st.settledEpoch, 2, "settledEpoch");
        require(st.digest == keccak256(abi.encode("BOOT", block.chainid, address(net), st.setHash)), "bootstrap digest");
        for (uint32 id = 1; id <= 7; id++) {
            eqStatus(id, Status.Up);
        }
    }

    function test_params_are_what_was_given() public view {
        require(keccak256(abi.encode(net.params())) == keccak256(abi.encode(p)), "params");
    }

    function test_a_quiet_attestation_pays_everyone_alike() public {
        Statement memory s = next(4);
        bytes32 digest = net.statementDigest(s);
        attest(s);
        NetworkState memory st = net.state();
        eq(st.seq, 1, "seq");
        eq(st.settledEpoch, 6, "settledEpoch");
        eq(st.attestedEpochs, 4, "attestedEpochs");
        require(st.digest == digest, "digest");
        // rate = min(100, 2e6 / 1e4) = 100 ether an epoch over 70 units, floored to gwei
        uint256 unitPay = uint256(100 ether) / 70 / 1 gwei * 1 gwei;
        for (uint32 id = 1; id <= 7; id++) {
            eq(net.claimable(id), unitPay * 10 * 4, "claimable");
            eq(uint64(net.node(id).cumUp), 4, "cumUp");
        }
        eq(st.owed, unitPay * 70 * 4, "owed");
    }

    function test_a_third_may_be_absent() public {
        Statement memory s = next(4);
        net.attest(s, certify(s, ids(2, 4, 7)));
        eq(net.state().seq, 1, "seq");
    }
}
