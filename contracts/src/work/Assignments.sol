// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {HostView, INetwork, NodeView, Params, Status} from "../interfaces/INetwork.sol";
import {IWork, WorkParams} from "../interfaces/IWork.sol";
import {PackedItems} from "../libraries/PackedItems.sol";
import {Placement} from "../libraries/Placement.sol";
import {Records, Replica, Workload} from "./Records.sol";

/// @title Who hosts what, and what it costs: Work's storage and every change to it.
/// @dev Records live in memory while a call works on them; whoever loaded one saves it.
abstract contract Assignments is IWork {
    using PackedItems for PackedItems.Store;

    // ------------------------------------------------------------------ types

    /// @dev What one call to `place` or `redistribute` carries along.
    struct Batch {
        uint64 clock; // attested epochs
        uint64 epoch; // wall clock
        uint32 nodes;
        uint256 moves; // of this epoch
        uint256 movesLeft;
        uint256 receives; // what one node may receive
        uint256 bounty;
        // one search at a time, in memory that is used again
        uint256[] seats;
        uint32[] drawn;
        HostView probe;
        HostView chosen;
        // by id, in networks that every search looks at whole: each node is read once a call
        HostView[] seen;
    }

    // ------------------------------------------------------------------ constants and immutables

    uint8 internal constant MAX_REPLICAS = 32;
    /// @dev Replicas tried in one call, whatever the caller asks for: keeps every call under 10,000,000 gas.
    uint8 internal constant MAX_BATCH = 20;
    /// @dev Replicas one node may host, whatever it declares: a call can always walk the whole list.
    uint16 internal constant MAX_HOSTED = 256;
    /// @dev Entries of closed or dry workloads dropped from the queue in one call.
    uint256 internal constant MAX_DROPPED = 64;
    uint256 internal constant MAX_SPEC_BYTES = 128;
    uint8 internal constant LANES = 7;
    /// @dev Lanes share the item store with the nodes; node ids end below this number.
    uint256 internal constant LANE_LISTS = 1 << 32;

    INetwork public immutable network;
    IERC20 public immutable token;
    uint64 internal immutable GENESIS;
    uint64 internal immutable EPOCH_SECONDS;
    uint128 internal immutable MIN_PRICE;
    uint32 internal immutable MIN_TERM;
    uint8 internal immutable SAMPLES;
    uint16 internal immutable MOVES_PER_EPOCH;
    uint16 internal immutable RECEIVE_PER_EPOCH;
    uint128 internal immutable BOUNTY;
    uint8 internal immutable MAX_ATTEMPTS;

    // ------------------------------------------------------------------ storage

    uint32 public workloads;
    uint64 internal _movesEpoch;
    uint16 internal _moves;
    /// @dev The queue is one FIFO per attempt number: all entries of a lane wait equally long, so its head is due first.
    uint32[LANES] internal _heads;
    uint32[LANES] internal _tails;
    mapping(uint32 => uint256) internal _terms; // by workload, see Records
    mapping(uint32 => uint256) internal _accounts; // by workload
    mapping(uint64 => uint256) internal _replicas; // by item
    mapping(uint256 => uint256) internal _seats; // workload << 8 | word: four seats each
    mapping(uint32 => uint256) internal _hosts; // by node
    PackedItems.Store internal _items; // lists of nodes, and lanes
    mapping(address => uint256) public credit;

    // ------------------------------------------------------------------ construction

    constructor(address network_, WorkParams memory p) {
        network = INetwork(network_);
        token = IERC20(network.token());
        Params memory n = network.params();

        if (p.minPrice == 0 || p.minPrice % 1 gwei != 0) revert ParamsInvalid("minPrice");
        if (p.minTermEpochs == 0) revert ParamsInvalid("minTermEpochs");
        if (p.samples == 0 || p.samples > Placement.LOOKS) revert ParamsInvalid("samples");
        if (p.receivePerEpoch == 0) revert ParamsInvalid("receivePerEpoch");
        if (p.movesPerEpoch < p.receivePerEpoch) revert ParamsInvalid("movesPerEpoch >= receivePerEpoch");
        if (p.bounty > uint256(p.minPrice) * p.minTermEpochs) {
            revert ParamsInvalid("bounty <= minPrice * minTermEpochs");
        }
        if (p.maxAttempts == 0) revert ParamsInvalid("maxAttempts");

        GENESIS = n.genesis;
        EPOCH_SECONDS = uint64(n.slotSeconds) * n.slotsPerEpoch;
        if (EPOCH_SECONDS == 0) revert ParamsInvalid("epoch seconds");
        MIN_PRICE = p.minPrice;
        MIN_TERM = p.minTermEpochs;
        SAMPLES = p.samples;
        MOVES_PER_EPOCH = p.movesPerEpoch;
        RECEIVE_PER_EPOCH = p.receivePerEpoch;
        BOUNTY = p.bounty;
        MAX_ATTEMPTS = p.maxAttempts;
    }

    // ------------------------------------------------------------------ choosing a host

    /// @dev Least loaded of the first SAMPLES fitting nodes among at most LOOKS drawn; ties go to the first drawn.
    ///      Leaves the node in `b.chosen`.
    function _choose(Batch memory b, uint64 item, Workload memory w, uint32 from, bytes32 seed)
        internal
        view
        returns (uint32 best)
    {
        b.seats = _seatsWithout(item, w.replicas);
        uint256 looks = b.nodes < Placement.LOOKS ? b.nodes : Placement.LOOKS;
        uint256 fits;
        uint256 bestLoad;

        // Counters end at looks; loads and capacities have 16 bits.
        unchecked {
            for (uint256 i = 0; i < looks && fits < SAMPLES; ++i) {
                uint32 id = Placement.draw(seed, i, b.nodes, b.drawn);
                if (id == from) continue;
                (bool fit, uint256 load) = _fits(b, w, id);
                if (!fit) continue;

                ++fits;
                // load / capacity, compared without a division
                if (best == 0 || load * b.chosen.capacity < bestLoad * b.probe.capacity) {
                    best = id;
                    bestLoad = load;
                    (b.chosen, b.probe) = (b.probe, b.chosen);
                }
            }
        }
    }

    /// @dev Whether the node may host one more, this workload's. Leaves it in `b.probe`.
    function _fits(Batch memory b, Workload memory w, uint32 id) internal view returns (bool, uint256 load) {
        uint64 epoch;
        uint16 received;
        (load, received, epoch) = Records.host(_hosts[id]);
        if (load >= MAX_HOSTED || (epoch == b.epoch && received >= b.receives)) return (false, 0);
        HostView memory n = _look(b, id);
        if (n.status != Status.Up || n.drivers & w.driver == 0 || load >= n.capacity) return (false, 0);
        return (Placement.allows(b.seats, Placement.seat(n.owner, n.domain), w.maxPerDomain), load);
    }

    /// @dev Reads a node into `b.probe`, or finds it read: nothing in this call changes the network.
    function _look(Batch memory b, uint32 id) private view returns (HostView memory n) {
        if (b.seen.length == 0) {
            n = b.probe;
            _readHost(id, n);
        } else {
            n = b.seen[id];
            if (n.owner == address(0)) _readHost(id, n);
            b.probe = n;
        }
    }

    // ------------------------------------------------------------------ changing hosts

    function _assign(Batch memory b, uint64 item, Workload memory w, Replica memory r, uint32 from, uint32 to)
        internal
    {
        (uint16 load, uint16 received, uint64 epoch) = Records.host(_hosts[to]);
        r.index = load;
        _items.set(to, load, item);
        _hosts[to] = Records.hostWord(load + 1, epoch == b.epoch ? received + 1 : 1, b.epoch);
        b.movesLeft -= 1;
        b.moves += 1;

        r.node = to;
        r.generation += 1;
        r.since = uint40(b.clock);
        r.cumUp = network.upEpochs(to);
        r.block = 0;
        r.attempt = 0;
        r.queued = false;
        r.armed = false;
        w.sumSince += uint40(b.clock);
        w.placed += 1;
        _setSeat(item, Placement.seat(b.chosen.owner, b.chosen.domain));

        emit ReplicaAssigned(_workloadOf(item), to, uint8(item), r.generation, from, b.clock);
    }

    /// @dev Settles, then takes the replica off its node's list. Its seat is for the caller to give up or over.
    function _detach(uint64 item, Workload memory w, Replica memory r, NodeView memory host, uint64 clock) internal {
        _settle(item, w, r, host, clock);

        uint32 from = r.node;
        (uint16 load, uint16 received, uint64 epoch) = Records.host(_hosts[from]);
        load -= 1;
        _hosts[from] = Records.hostWord(load, received, epoch);
        if (r.index != load) {
            uint64 last = _items.get(from, load);
            _items.set(from, r.index, last);
            Replica memory swapped = Records.replica(_replicas[last]);
            swapped.index = r.index;
            _replicas[last] = Records.word(swapped);
        }
        w.sumSince -= r.since;
        w.placed -= 1;
        r.node = 0;
        r.armed = false;
    }

    /// @dev The replica is in no list, no seat and no lane afterwards.
    function _release(uint64 item, Workload memory w, Replica memory r, NodeView memory host, uint64 clock) internal {
        _detach(item, w, r, host, clock);
        _setSeat(item, 0);
    }

    /// @dev A dry workload gives its hosts their capacity back. `fund` queues its replicas again.
    function _expire(uint64 item, Workload memory w, Replica memory r, NodeView memory host, uint64 clock) internal {
        uint32 from = r.node;
        _release(item, w, r, host, clock);
        _save(item, w, r);
        emit ReplicaUnplaced(_workloadOf(item), from, uint8(item), r.generation, r.attempt);
    }

    function _save(uint64 item, Workload memory w, Replica memory r) internal {
        _accounts[_workloadOf(item)] = Records.account(w);
        _replicas[item] = Records.word(r);
    }

    // ------------------------------------------------------------------ internal: seeds and the queue

    /// @dev Names this block as the seed of the next attempt: the known one is too old, or the replica failed
    ///      on a node that stays Up, where only a hash from after the failure cannot have been known before it.
    function _arm(uint64 item, Replica memory r, bool failed) internal {
        r.block = uint40(block.number);
        r.armed = failed;
        _replicas[item] = Records.word(r);
        emit ReplicaRearmed(_workloadOf(item), uint8(item), r.block);
    }

    /// @dev Puts the replica at the end of its lane.
    function _enqueue(uint64 item, Replica memory r, uint8 attempt) internal {
        r.block = uint40(block.number) + Placement.delay(attempt);
        r.attempt = attempt;
        r.queued = true;
        _replicas[item] = Records.word(r);
        uint8 lane = attempt < LANES ? attempt : LANES - 1;
        _items.set(LANE_LISTS | lane, _tails[lane]++, item);
    }

    // ------------------------------------------------------------------ internal: money

    /// @dev Pays the host for the epochs it was up, the owner for the rest. Rounds nothing: all sums are whole epochs.
    function _settle(uint64 item, Workload memory w, Replica memory r, NodeView memory host, uint64 clock) internal {
        uint40 end = clock < w.endsAt ? uint40(clock) : w.endsAt;
        uint40 elapsed = end - r.since;
        if (elapsed == 0) return;
        int64 up = host.cumUp - r.cumUp;
        // What the host missed until now counts as missed in the term, also where the term ended long ago: nobody
        // can tell the two apart, and the owner must not pay for what may not have been served.
        int64 missed = int64(uint64(clock - r.since)) - up;
        uint64 served = missed <= 0 ? elapsed : uint64(missed) < elapsed ? elapsed - uint64(missed) : 0;
        uint256 price = _price(w);
        uint256 fee;
        uint256 refund;
        unchecked {
            fee = price * served; // 94 + 40 bits; served <= elapsed
            refund = price * (elapsed - served);
        }

        r.since = end;
        if (up >= 0) r.cumUp = host.cumUp; // below the start: the debt stays and counts later
        w.sumSince += elapsed;
        w.escrow -= uint96(fee + refund);
        if (fee != 0) credit[host.owner] += fee;
        if (refund != 0) credit[w.owner] += refund;
        emit ReplicaSettled(_workloadOf(item), r.node, uint8(item), served, elapsed, fee, refund);
    }

    /// @dev Out of what nobody has earned yet, and never the last epoch: a bounty does not make a workload dry.
    function _payBounty(Batch memory b, uint64 item, Workload memory w) internal {
        if (BOUNTY == 0) return;
        uint256 perEpoch = _perEpoch(w);
        uint256 free = _free(w, b.clock);
        if (free < BOUNTY + perEpoch) return;

        w.escrow -= uint96(BOUNTY);
        uint256 end = b.clock + (free - BOUNTY) / perEpoch;
        if (end < w.endsAt) w.endsAt = uint40(end);
        b.bounty += BOUNTY;
        emit BountyPaid(_workloadOf(item), msg.sender, BOUNTY);
    }

    function _endsAt(uint64 clock, uint256 term) internal pure returns (uint40) {
        if (term > type(uint40).max - clock) revert SpecInvalid("term");
        return uint40(clock + term);
    }

    /// @dev Escrow that no replica has earned. The subtraction is checked: were it to fail, nobody's money moves.
    function _free(Workload memory w, uint64 clock) internal pure returns (uint256) {
        uint64 end = clock < w.endsAt ? clock : w.endsAt;
        return w.escrow - _price(w) * (uint256(w.placed) * end - w.sumSince);
    }

    function _price(Workload memory w) internal pure returns (uint256) {
        unchecked {
            return uint256(w.priceGwei) * 1 gwei; // 64 + 30 bits
        }
    }

    function _perEpoch(Workload memory w) internal pure returns (uint256) {
        unchecked {
            return _price(w) * w.replicas; // 94 + 8 bits
        }
    }

    // ------------------------------------------------------------------ internal: small things

    /// @dev Caps run on the wall clock: attested epochs stand still in a stall and jump after it.
    ///      Replicas out of the queue take half of both caps at most: nobody can use up with workloads of his own
    ///      what those need that lost their host.
    function _begin(bool fromQueue) internal view returns (Batch memory b) {
        b.clock = network.attested();
        b.epoch = block.timestamp < GENESIS ? 0 : uint64(block.timestamp - GENESIS) / EPOCH_SECONDS;
        b.nodes = network.lastMember();
        b.drawn = new uint32[](Placement.LOOKS);
        if (b.nodes <= Placement.LOOKS) b.seen = new HostView[](b.nodes + 1);
        uint256 moves = _movesEpoch == b.epoch ? _moves : 0;
        uint256 cap = fromQueue ? (MOVES_PER_EPOCH + 1) / 2 : MOVES_PER_EPOCH;
        b.moves = moves;
        b.movesLeft = moves < cap ? cap - moves : 0;
        b.receives = fromQueue ? (RECEIVE_PER_EPOCH + 1) / 2 : RECEIVE_PER_EPOCH;
    }

    function _end(Batch memory b) internal {
        _movesEpoch = b.epoch;
        _moves = uint16(b.moves);
        if (b.bounty != 0) credit[msg.sender] += b.bounty;
    }

    function _load(uint32 id) internal view returns (uint16 load) {
        (load,,) = Records.host(_hosts[id]);
    }

    function _workload(uint32 id) internal view returns (Workload memory) {
        return Records.workload(_terms[id], _accounts[id]);
    }

    function _open(uint32 id) internal view returns (Workload memory w) {
        w = _workload(id);
        if (w.owner == address(0)) revert WorkloadUnknown(id);
        if (w.closed) revert WorkloadIsClosed(id);
    }

    function _item(uint32 id, uint8 replica) internal pure returns (uint64) {
        return (uint64(id) << 8) | replica;
    }

    function _workloadOf(uint64 item) internal pure returns (uint32) {
        return uint32(item >> 8);
    }

    /// @dev Both views read into memory that is there already. They have static fields only, so their
    ///      encoding is their layout in memory; the network is trusted to fill it.
    function _read(bytes4 selector, uint32 id, uint256 into, uint256 size) private view {
        address target = address(network);
        assembly ("memory-safe") {
            mstore(0, selector)
            mstore(4, id)
            let ok := staticcall(gas(), target, 0, 36, into, size)
            if or(iszero(ok), lt(returndatasize(), size)) { revert(0, 0) }
        }
    }

    function _readHost(uint32 id, HostView memory into) private view {
        uint256 pointer;
        assembly ("memory-safe") {
            pointer := into
        }
        _read(INetwork.host.selector, id, pointer, 0xa0);
    }

    function _node(uint32 id) internal view returns (NodeView memory n) {
        uint256 pointer;
        assembly ("memory-safe") {
            pointer := n
        }
        _read(INetwork.node.selector, id, pointer, 0x1e0);
    }

    /// @dev The seats of the workload's replicas, four to a word, this one's left empty.
    function _seatsWithout(uint64 item, uint8 replicas) internal view returns (uint256[] memory seats) {
        unchecked {
            seats = new uint256[]((uint256(replicas) + 3) >> 2); // replicas <= 32
            for (uint256 i = 0; i < seats.length; ++i) {
                seats[i] = _seats[((item >> 8) << 8) | i];
            }
            seats[uint8(item) >> 2] &= ~(uint256(type(uint64).max) << ((item & 3) << 6));
        }
    }

    function _setSeat(uint64 item, uint64 seat) internal {
        uint256 i = uint8(item);
        uint256 key = ((item >> 8) << 8) | (i >> 2);
        uint256 shift = (i & 3) << 6;
        _seats[key] = (_seats[key] & ~(uint256(type(uint64).max) << shift)) | (uint256(seat) << shift);
    }
}
