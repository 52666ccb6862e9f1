// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "./Base.sol";

/// @dev Each relation between the constructor's arguments: with it broken, and nothing else, there is no network.
contract ParamsTest is NetworkTest {
    function setUp() public override {
        deploy();
    }

    function tries(Params memory x, address token_) external {
        create(bytes.concat(artifact("Network", "Network"), abi.encode(x, token_)));
    }

    function refused(Params memory x, string memory relation) internal {
        (bool ok, bytes memory out) = address(this).call(abi.encodeCall(this.tries, (x, address(token))));
        require(!ok, string.concat("accepted: ", relation));
        require(
            keccak256(out) == keccak256(abi.encodeWithSelector(INetwork.ParamsInvalid.selector, relation)), relation
        );
    }

    function test_the_defaults_are_accepted() public {
        this.tries(p, address(token));
    }

    function test_a_token_that_is_no_contract() public {
        vm.expectRevert(abi.encodeWithSelector(INetwork.ParamsInvalid.selector, "token is a contract"));
        this.tries(p, address(0xdead));
    }

    function test_relations_of_time() public {
        Params memory x = defaults();
        x.slotSeconds = 0;
        refused(x, "slotSeconds >= 1");
        x = defaults();
        x.slotsPerEpoch = 1;
        refused(x, "slotsPerEpoch in 2..32");
        x.slotsPerEpoch = 33;
        refused(x, "slotsPerEpoch in 2..32");
        x = defaults();
        x.quietEpochs = 0;
        refused(x, "quietEpochs >= 1");
        x = defaults();
        x.maxRun = 1001;
        refused(x, "maxRun in 1..1000");
        x.maxRun = 3;
        refused(x, "quietEpochs <= maxRun");
        x = defaults();
        x.recoverySeconds = 47;
        refused(x, "recoverySeconds >= 3 * quietEpochs * epoch");
        x = defaults();
        x.windowSeconds = 0;
        refused(x, "windowSeconds >= 1");
        x = defaults();
        x.lastResortSeconds = 119;
        refused(x, "lastResortSeconds >= recoverySeconds + windowSeconds");
        x = defaults();
        x.evictSeconds = 15;
        refused(x, "evictSeconds >= quietEpochs * epoch");
        x = defaults();
        x.unbondingSeconds = 119;
        refused(x, "unbondingSeconds >= evictSeconds");
        x = defaults();
        x.maxBeaconAgeEpochs = 0;
        refused(x, "maxBeaconAgeEpochs >= 1");
        x = defaults();
        x.bootstrapTime = x.genesis - 1;
        refused(x, "bootstrapTime >= genesis");
    }

    function test_relations_of_shares_and_counts() public {
        Params memory x = defaults();
        x.quorumBps = 5000;
        refused(x, "quorumBps in 5001..6667");
        x.quorumBps = 6668;
        refused(x, "quorumBps in 5001..6667");
        x = defaults();
        x.systemicBps = 5501;
        refused(x, "systemicBps in 1..quorumBps");
        x.systemicBps = 0;
        refused(x, "systemicBps in 1..quorumBps");
        x = defaults();
        x.maxTransitions = 201;
        refused(x, "maxTransitions in 1..200");
        x.maxTransitions = 0;
        refused(x, "maxTransitions in 1..200");
        x = defaults();
        x.maxNodes = 1025;
        refused(x, "maxNodes in 1..1024");
        x.maxNodes = 0;
        refused(x, "maxNodes in 1..1024");
        x = defaults();
        x.bootstrapMinNodes = 1025;
        refused(x, "bootstrapMinNodes in 1..maxNodes");
        x.bootstrapMinNodes = 0;
        refused(x, "bootstrapMinNodes in 1..maxNodes");
        x = defaults();
        x.bootstrapMinOwners = 4;
        refused(x, "bootstrapMinOwners in 1..bootstrapMinNodes");
        x = defaults();
        x.minUnits = 1001;
        refused(x, "minUnits in 1..maxUnits");
        x.minUnits = 0;
        refused(x, "minUnits in 1..maxUnits");
        x = defaults();
        x.maxUnits = 4_194_304;
        refused(x, "maxUnits * maxNodes < 2^32");
        x = defaults();
        x.capacityPerUnit = 0;
        refused(x, "capacityPerUnit >= 1");
        x = defaults();
        x.scoreDown = 2;
        refused(x, "scoreBad, scoreGood >= 1, scoreDown >= scoreBad");
        x = defaults();
        x.returnFirst = 9;
        refused(x, "returnFirst in 1..returnCap");
        x.returnFirst = 0;
        refused(x, "returnFirst in 1..returnCap");
    }

    function test_relations_of_money() public {
        Params memory x = defaults();
        x.stakePerUnit = 1 ether + 1;
        refused(x, "stakePerUnit is a multiple of 1 gwei");
        x.stakePerUnit = 0;
        refused(x, "stakePerUnit is a multiple of 1 gwei");
        x = defaults();
        x.rateMax = 1;
        refused(x, "rateMax is a multiple of 1 gwei");
        x = defaults();
        x.horizonEpochs = 999;
        refused(x, "horizonEpochs >= maxRun");
    }

    function test_a_token_whose_sums_would_not_fit() public {
        vm.expectRevert();
        this.createToken(9_223_372_037 ether);
    }

    function createToken(uint256 supply) external {
        create(bytes.concat(artifact("Token", "Token"), abi.encode("depin", "DPN", supply)));
    }
}
