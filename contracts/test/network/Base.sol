// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "../../src/interfaces/INetwork.sol";
import {vm, Log, IBLS, IToken} from "./Vm.sol";
import {Curve} from "./Curve.sol";

/// @dev A network with keys whose secrets the test knows. It deploys forge's artifacts, so that tests compile
///      against interfaces only, in seconds.
abstract contract NetworkTest {
    bytes internal constant SIGNATURE_TAG = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_POP_";
    bytes internal constant POSSESSION_TAG = "BLS_POP_BLS12381G1_XMD:SHA-256_SSWU_RO_POP_";
    uint64 internal constant EPOCH = 4; // seconds
    uint256 internal constant DEPOSIT = 0.01 ether;

    INetwork internal net;
    IToken internal token;
    IBLS internal bls;
    Params internal p;

    struct Operator {
        address owner;
        address agent;
        uint256 sk;
        uint32 units;
    }

    mapping(uint32 id => Operator) internal ops;
    /// @dev The voting set as the test believes it to be.
    uint32[] internal members;
    uint32 internal setVersion;

    function setUp() public virtual {
        deploy();
        for (uint256 i = 1; i <= 7; i++) {
            join(i, 10);
        }
        bootstrapAll();
        fund(2_000_000 ether);
    }

    // ---------------------------------------------------------------- deployment

    function deploy() internal {
        vm.warp(1_700_000_000);
        vm.roll(100);
        p = defaults();
        bls = IBLS(create(artifact("libraries/BLS", "BLS")));
        token =
            IToken(create(bytes.concat(artifact("Token", "Token"), abi.encode("depin", "DPN", 9_000_000_000 ether))));
        net = INetwork(create(bytes.concat(artifact("Network", "Network"), abi.encode(p, address(token)))));
    }

    function defaults() internal view returns (Params memory d) {
        d.genesis = uint64(block.timestamp);
        d.slotSeconds = 1;
        d.slotsPerEpoch = 4;
        d.quorumBps = 5500;
        d.systemicBps = 2500;
        d.quietEpochs = 4;
        d.recoverySeconds = 60;
        d.windowSeconds = 60;
        d.lastResortSeconds = 600;
        d.evictSeconds = 120;
        d.unbondingSeconds = 120;
        d.beaconLagSeconds = 1;
        d.maxBeaconAgeEpochs = 30;
        d.maxTransitions = 200;
        d.maxRun = 1000;
        d.maxNodes = 1024;
        d.bootstrapTime = uint64(block.timestamp) + 8;
        d.bootstrapMinNodes = 3;
        d.bootstrapMinOwners = 3;
        d.minUnits = 2;
        d.maxUnits = 1000;
        d.stakePerUnit = 1 ether;
        d.capacityPerUnit = 4;
        d.queueDeposit = uint128(DEPOSIT);
        d.rateMax = 100 ether;
        d.horizonEpochs = 10_000;
        d.scoreBad = 3;
        d.scoreGood = 1;
        d.scoreDown = 6;
        d.returnFirst = 2;
        d.returnCap = 8;
        d.returnForgetSeconds = 120;
    }

    /// @dev Creation code with the library's address filled in.
    function artifact(string memory, string memory name) internal view returns (bytes memory) {
        string memory json = vm.readFile(string.concat("out/", name, ".sol/", name, ".json"));
        string memory code = vm.parseJsonString(json, ".bytecode.object");
        if (address(bls) != address(0)) {
            bytes memory a = bytes(vm.toString(address(bls)));
            code = vm.replace(code, "__$34d23ddaee48904c6c566425acbfa0fc0e$__", string(Curve.slice(a, 2, 40)));
        }
        return vm.parseBytes(code);
    }

    function create(bytes memory code) internal returns (address at_) {
        assembly {
            at_ := create(0, add(code, 0x20), mload(code))
            if iszero(at_) {
                returndatacopy(0, 0, returndatasize())
                revert(0, returndatasize())
            }
        }
    }

    // ---------------------------------------------------------------- membership

    function operator(uint256 seed, uint32 units) internal pure returns (Operator memory o) {
        o.owner = address(uint160(0x10000000 + seed));
        o.agent = address(uint160(0x20000000 + seed));
        o.sk = Curve.secret(seed);
        o.units = units;
    }

    function registration(Operator memory o) internal view returns (Registration memory r) {
        r.agent = o.agent;
        r.publicKey = Curve.publicKey(o.sk);
        r.proofOfPossession = prove(o.sk, r.publicKey, o.owner);
        r.peerKey = keccak256(abi.encode(o.sk));
        r.domain = "aws/us-east-1";
        r.units = o.units;
        r.capacity = 8;
        r.drivers = 1;
        r.multiaddrs = "/ip4/127.0.0.1/tcp/4001";
    }

    function prove(uint256 sk, bytes memory key, address owner) internal view returns (bytes memory) {
        return Curve.sign(sk, bls.hashToG1(abi.encode(net.popDigest(keccak256(key), owner)), POSSESSION_TAG));
    }

    function endow(address owner, uint256 amount) internal {
        token.transfer(owner, amount);
        vm.prank(owner);
        token.approve(address(net), type(uint256).max);
        vm.deal(owner, 10 ether);
    }

    function join(uint256 seed, uint32 units) internal returns (uint32 id) {
        Operator memory o = operator(seed, units);
        endow(o.owner, uint256(units) * 1 ether);
        Registration memory r = registration(o);
        vm.prank(o.owner);
        id = net.register(r);
        ops[id] = o;
    }

    function bootstrapAll() internal {
        if (block.timestamp < p.bootstrapTime) vm.warp(p.bootstrapTime);
        uint32 n = net.state().nodes;
        bytes memory keys;
        for (uint32 id = 1; id <= n; id++) {
            keys = bytes.concat(keys, keyOf(id));
            members.push(id);
        }
        net.bootstrap(emptySet(), keys);
        setVersion = 1;
    }

    function emptySet() internal pure returns (VotingSet memory s) {
        s.aggregateKey = new bytes(192);
    }

    function keyOf(uint32 id) internal view returns (bytes memory) {
        return Curve.publicKey(ops[id].sk);
    }

    function fund(uint256 amount) internal {
        token.approve(address(net), amount);
        net.fund(amount);
    }

    // ---------------------------------------------------------------- the set as the test knows it

    function secretOf(uint32[] memory without) internal view returns (uint256 sum) {
        for (uint256 i = 0; i < members.length; i++) {
            if (!contains(without, members[i])) sum = addmod(sum, ops[members[i]].sk, Curve.ORDER);
        }
    }

    function votingSet() internal view returns (VotingSet memory s) {
        s.aggregateKey = Curve.publicKey(secretOf(new uint32[](0)));
        s.count = uint32(members.length);
        for (uint256 i = 0; i < members.length; i++) {
            s.weight += ops[members[i]].units;
        }
    }

    function modelSetHash() internal view returns (bytes32) {
        VotingSet memory s = votingSet();
        return keccak256(abi.encode(setVersion, keccak256(s.aggregateKey), s.weight, s.count));
    }

    function contains(uint32[] memory list, uint32 id) internal pure returns (bool) {
        for (uint256 i = 0; i < list.length; i++) {
            if (list[i] == id) return true;
        }
        return false;
    }

    function ids() internal pure returns (uint32[] memory) {
        return new uint32[](0);
    }

    function ids(uint32 a) internal pure returns (uint32[] memory l) {
        l = new uint32[](1);
        l[0] = a;
    }

    function ids(uint32 a, uint32 b) internal pure returns (uint32[] memory l) {
        l = new uint32[](2);
        (l[0], l[1]) = (a, b);
    }

    function ids(uint32 a, uint32 b, uint32 c) internal pure returns (uint32[] memory l) {
        l = new uint32[](3);
        (l[0], l[1], l[2]) = (a, b, c);
    }

    // ---------------------------------------------------------------- statements

    /// @dev The next statement, over `epochs` epochs, at the moment it becomes valid.
    function next(uint64 epochs) internal returns (Statement memory s) {
        NetworkState memory st = net.state();
        s.version = 1;
        s.seq = st.seq + 1;
        s.prevDigest = st.digest;
        s.setVersion = st.setVersion;
        s.setHash = st.setHash;
        s.fromEpoch = st.settledEpoch + 1;
        s.toEpoch = st.settledEpoch + epochs;
        s.evidence = keccak256(abi.encode("evidence", s.seq));
        uint64 end = net.epochEnd(s.toEpoch);
        if (block.timestamp < end) {
            vm.warp(end);
            vm.roll(block.number + epochs);
        }
    }

    function transition(uint64 epoch, TransitionKind kind, uint32 id) internal pure returns (Transition memory t) {
        (t.epoch, t.kind, t.node) = (epoch, kind, id);
    }

    function add(Statement memory s, uint64 epoch, TransitionKind kind, uint32 id) internal pure {
        push(s, transition(epoch, kind, id));
    }

    function push(Statement memory s, Transition memory t) internal pure {
        Transition[] memory list = new Transition[](s.transitions.length + 1);
        for (uint256 i = 0; i < s.transitions.length; i++) {
            list[i] = s.transitions[i];
        }
        list[s.transitions.length] = t;
        s.transitions = list;
    }

    function debit(Statement memory s, uint32 id, uint32 epochs) internal pure {
        Debit[] memory list = new Debit[](s.debits.length + 1);
        for (uint256 i = 0; i < s.debits.length; i++) {
            list[i] = s.debits[i];
        }
        list[s.debits.length] = Debit(id, epochs);
        s.debits = list;
    }

    function certify(Statement memory s, uint32[] memory absent) internal view returns (Certificate memory c) {
        c.set = votingSet();
        c.nonSigners = absent;
        for (uint256 i = 0; i < absent.length; i++) {
            c.nonSignerKeys = bytes.concat(c.nonSignerKeys, keyOf(absent[i]));
        }
        c.signature = signed(net.statementDigest(s), secretOf(absent));
    }

    function signed(bytes32 digest, uint256 sk) internal view returns (bytes memory) {
        return Curve.sign(sk, bls.hashToG1(abi.encode(digest), SIGNATURE_TAG));
    }

    function certify(Statement memory s) internal view returns (Certificate memory) {
        return certify(s, ids());
    }

    function attest(Statement memory s) internal {
        net.attest(s, certify(s));
    }

    function quiet() internal {
        attest(next(p.quietEpochs));
    }

    /// @dev An attestation that puts one node Down at the first epoch of a range of `epochs`.
    function down(uint32 id, uint64 epochs) internal {
        Statement memory s = next(epochs);
        add(s, s.fromEpoch, TransitionKind.Down, id);
        attest(s);
    }

    function up(uint32 id, uint64 epochs) internal {
        Statement memory s = next(epochs);
        add(s, s.fromEpoch, TransitionKind.Up, id);
        attest(s);
    }

    // ---------------------------------------------------------------- refusals

    /// @dev The call reverts with exactly `reason`. A revert undoes everything, the fingerprint proves it.
    function refuses(bytes memory call_, bytes memory reason) internal {
        refuses(address(this), 0, call_, reason);
    }

    function refuses(address from, uint256 value, bytes memory call_, bytes memory reason) internal {
        bytes32 before = fingerprint();
        vm.prank(from);
        (bool ok, bytes memory out) = address(net).call{value: value}(call_);
        require(!ok, "accepted what it must refuse");
        require(keccak256(out) == keccak256(reason), string.concat("refused for another reason: ", hexOf(out)));
        require(fingerprint() == before, "a refusal changed something");
    }

    function refusesAttest(Statement memory s, Certificate memory c, bytes memory reason) internal {
        refuses(abi.encodeCall(INetwork.attest, (s, c)), reason);
    }

    /// @dev A statement signed by everyone is still refused.
    function refusesSigned(Statement memory s, bytes memory reason) internal {
        refusesAttest(s, certify(s), reason);
    }

    function fingerprint() internal view returns (bytes32 hash) {
        NetworkState memory st = net.state();
        hash = keccak256(abi.encode(st, token.balanceOf(address(net)), address(net).balance));
        for (uint32 id = 1; id <= st.nodes; id++) {
            hash = keccak256(abi.encode(hash, net.node(id)));
        }
        for (uint32 id = 1; id <= st.incidents; id++) {
            hash = keccak256(abi.encode(hash, net.incident(id)));
        }
    }

    function hexOf(bytes memory data) internal pure returns (string memory) {
        bytes memory digits = "0123456789abcdef";
        bytes memory out = new bytes(data.length * 2);
        for (uint256 i = 0; i < data.length; i++) {
            out[2 * i] = digits[uint8(data[i]) >> 4];
            out[2 * i + 1] = digits[uint8(data[i]) & 15];
        }
        return string(out);
    }

    // ---------------------------------------------------------------- equality

    function eq(uint256 got, uint256 want, string memory what) internal pure {
        require(got == want, string.concat(what, ": got ", vm.toString(got), ", want ", vm.toString(want)));
    }

    function eqStatus(uint32 id, Status want) internal view {
        eq(uint256(net.node(id).status), uint256(want), string.concat("status of ", vm.toString(uint256(id))));
    }
}
