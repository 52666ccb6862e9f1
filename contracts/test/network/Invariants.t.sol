// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "./Base.sol";

/// @dev Random lives of a small network. Every call is valid: what owners and quorums may do, in any order.
contract Life is NetworkTest {
    uint256 public claimed;
    uint256 internal births = 7;
    mapping(uint32 id => uint256) internal nextSecret;

    constructor() {
        deploy();
        for (uint256 i = 1; i <= 7; i++) {
            join(i, uint32(5 + i));
        }
        bootstrapAll();
        fund(50_000 ether);
    }

    // ---------------------------------------------------------------- what may happen

    function attests(uint256 seed, uint64 epochs) external {
        epochs = uint64(4 + epochs % 40);
        vm.warp(block.timestamp + 1);
        Statement memory s = next(epochs);
        uint32 n = net.state().nodes;
        // Nodes change once, at epochs that rise with their id.
        for (uint32 id = 1; id <= n; id++) {
            uint256 dice = uint256(keccak256(abi.encode(seed, id)));
            NodeView memory v = net.node(id);
            uint64 epoch = s.fromEpoch + (epochs - 1) * id / n;
            if ((v.status == Status.Up || v.status == Status.Draining) && dice % 4 == 0) {
                add(s, epoch, TransitionKind.Down, id);
            } else if (v.status == Status.Down && dice % 2 == 0) {
                add(s, epoch, TransitionKind.Up, id);
            } else if (v.status == Status.Pending && v.queued == ChangeKind.None) {
                add(s, epoch, TransitionKind.Joined, id);
            }
            if (v.member && v.status != Status.Exiting && dice % 5 == 1) debit(s, id, uint32(1 + dice % 9));
        }
        (Certificate memory c, uint256 due) = queued(s);
        net.attest(s, c);
        if (due != 0) setVersion += 1;
    }

    /// @dev The certificate with the keys of the entries that are due; the model follows them.
    function queued(Statement memory s) internal returns (Certificate memory c, uint256 due) {
        c = certify(s);
        NetworkState memory st = net.state();
        for (uint32 i = st.queueHead; i < st.queueTail && due < 16; i++) {
            (uint32 id, uint64 queuedAt) = (entries[i], times[i]);
            if (queuedAt > net.epochEnd(s.toEpoch)) break;
            due++;
            ChangeKind kind = net.node(id).queued;
            c.queueKeys = bytes.concat(c.queueKeys, keyOf(id));
            if (kind == ChangeKind.Join) {
                members.push(id);
            } else if (kind == ChangeKind.Rotate) {
                ops[id].sk = nextSecret[id];
                c.queueKeys = bytes.concat(c.queueKeys, keyOf(id));
            } else {
                for (uint256 j = 0; j < members.length; j++) {
                    if (members[j] == id) members[j] = members[members.length - 1];
                }
                members.pop();
            }
        }
        // Entries this statement makes are appended by the contract in the order of its transitions.
        uint32 tail = st.queueTail;
        for (uint256 i = 0; i < s.transitions.length; i++) {
            if (s.transitions[i].kind != TransitionKind.Joined) continue;
            (entries[tail], times[tail]) = (s.transitions[i].node, uint64(block.timestamp));
            tail++;
        }
    }

    mapping(uint32 index => uint32 id) internal entries;
    mapping(uint32 index => uint64 time) internal times;

    function noteEntry(uint32 id) internal {
        uint32 tail = net.state().queueTail - 1;
        (entries[tail], times[tail]) = (id, uint64(block.timestamp));
    }

    function registers(uint32 units) external {
        if (births >= 14) return;
        join(++births, 2 + units % 30);
    }

    function pick(uint256 seed) internal view returns (uint32 id, NodeView memory v) {
        id = uint32(1 + seed % net.state().nodes);
        v = net.node(id);
    }

    function exits(uint256 seed) external {
        (uint32 id, NodeView memory v) = pick(seed);
        if (v.queued != ChangeKind.None || v.status == Status.Exiting || v.status == Status.Exited) return;
        if (v.member && staying() <= 3) return;
        vm.prank(ops[id].owner);
        try net.exit{value: v.member ? DEPOSIT : 0}(id) {
            if (v.member) noteEntry(id);
        } catch (bytes memory why) {
            require(bytes4(why) == INetwork.TooManyExits.selector, "refused for another reason");
        }
    }

    function staying() internal view returns (uint256 n) {
        for (uint256 i = 0; i < members.length; i++) {
            if (net.node(members[i]).status != Status.Exiting) n++;
        }
    }

    function rotates(uint256 seed) external {
        (uint32 id, NodeView memory v) = pick(seed);
        if (!v.member || v.queued != ChangeKind.None) return;
        uint256 sk = Curve.secret(uint256(keccak256(abi.encode("rotation", net.state().queueTail))));
        bytes memory key = Curve.publicKey(sk);
        bytes memory proof = prove(sk, key, ops[id].owner);
        vm.prank(ops[id].owner);
        net.rotate{value: DEPOSIT}(id, v.agent, key, proof);
        nextSecret[id] = sk;
        noteEntry(id);
    }

    function drains(uint256 seed) external {
        (uint32 id, NodeView memory v) = pick(seed);
        if (v.status == Status.Draining) {
            vm.prank(ops[id].owner);
            net.resume(id);
        } else if (v.status == Status.Up) {
            vm.prank(ops[id].owner);
            // More than a tenth may be draining already.
            try net.drain(id, uint64(block.timestamp + 60)) {} catch {}
        }
    }

    function claims(uint256 seed) external {
        (uint32 id,) = pick(seed);
        claimed += net.claim(id);
    }

    function withdraws(uint256 seed) external {
        (uint32 id, NodeView memory v) = pick(seed);
        if (v.status != Status.Exited || v.units == 0 || block.timestamp < v.drainUntil) return;
        net.withdraw(id);
    }

    function funds(uint64 amount) external {
        fund(uint256(amount % 1e12) * 1 gwei);
    }

    // ---------------------------------------------------------------- what always holds

    function check() external view {
        NetworkState memory st = net.state();
        uint256 stake;
        uint256 claimable;
        uint256 up_;
        uint256[] memory downs = new uint256[](st.incidents + 1);
        for (uint32 id = 1; id <= st.nodes; id++) {
            NodeView memory v = net.node(id);
            stake += uint256(v.units) * 1 ether;
            claimable += net.claimable(id);
            if (v.status == Status.Up || v.status == Status.Draining) up_ += v.units;
            if (v.status == Status.Down) downs[v.incident]++;
            require(v.member == isMember(id), "membership");
        }
        require(st.paid + st.owed <= st.funded, "paid + owed <= funded");
        require(claimable <= st.owed, "claimable <= owed");
        eq(st.paid, claimed, "paid is what was claimed");
        eq(st.upUnits, up_, "upUnits");
        eq(token.balanceOf(address(net)), stake + st.funded - st.paid, "tokens held");
        eq(st.setVersion, setVersion, "setVersion");
        require(st.setHash == modelSetHash(), "setHash");
        for (uint32 i = 1; i <= st.incidents; i++) {
            Incident memory incident = net.incident(i);
            eq(incident.members, downs[i], "members of an incident are Down");
            require((incident.resolvedEpoch != 0) == (incident.members == 0), "resolved when empty");
        }
        eq(address(net).balance, (st.queueTail - st.queueHead - joinsWaiting()) * DEPOSIT, "deposits held");
    }

    function isMember(uint32 id) internal view returns (bool) {
        for (uint256 i = 0; i < members.length; i++) {
            if (members[i] == id) return true;
        }
        return false;
    }

    function joinsWaiting() internal view returns (uint256 n) {
        NetworkState memory st = net.state();
        for (uint32 i = st.queueHead; i < st.queueTail; i++) {
            if (net.node(entries[i]).queued == ChangeKind.Join) n++;
        }
    }
}

struct FuzzSelector {
    address addr;
    bytes4[] selectors;
}

contract InvariantsTest {
    Life internal life;

    function setUp() public {
        life = new Life();
    }

    function targetContracts() external view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(life);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory list) {
        bytes4[] memory selectors = new bytes4[](10);
        selectors[0] = Life.attests.selector;
        selectors[1] = Life.attests.selector;
        selectors[2] = Life.attests.selector;
        selectors[3] = Life.registers.selector;
        selectors[4] = Life.exits.selector;
        selectors[5] = Life.rotates.selector;
        selectors[6] = Life.drains.selector;
        selectors[7] = Life.claims.selector;
        selectors[8] = Life.withdraws.selector;
        selectors[9] = Life.funds.selector;
        list = new FuzzSelector[](1);
        list[0] = FuzzSelector(address(life), selectors);
    }

    function invariant_money_set_and_incidents_agree_with_the_model() public view {
        life.check();
    }
}
