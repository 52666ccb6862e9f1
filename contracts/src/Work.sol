// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {NodeView, Status} from "./interfaces/INetwork.sol";
import {Assignment, WorkParams, WorkloadSpec, WorkloadView} from "./interfaces/IWork.sol";
import {PackedItems} from "./libraries/PackedItems.sol";
import {Placement} from "./libraries/Placement.sol";
import {Assignments} from "./work/Assignments.sol";
import {Records, Replica, Workload} from "./work/Records.sol";

/// @title Work: escrow, assignments, the queue of unplaced replicas, fees.
/// @notice No owner, no pause, no upgrade. Reads `Network`, is never called by it.
/// @dev Money runs on the attested-epoch clock. For every open workload that is not dry,
///          escrow - price * (placed * clock - sumSince) >= price * replicas * (endsAt - clock),
///      so what replicas have earned is always there, and it is that workload's own.
///      Assumes the token moves exactly what it is told to (Network's token does).
contract Work is Assignments, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using PackedItems for PackedItems.Store;

    constructor(address network_, WorkParams memory p) Assignments(network_, p) {}

    // ------------------------------------------------------------------ workloads

    function create(WorkloadSpec calldata s) external nonReentrant returns (uint32 id) {
        _checkSpec(s.spec);
        if (s.driver != 1 && s.driver != 2) revert SpecInvalid("driver"); // no node could ever run another
        _checkSize(s.replicas, s.maxPerDomain);
        uint256 priceGwei = s.price / 1 gwei;
        if (s.price < MIN_PRICE || s.price % 1 gwei != 0 || priceGwei > type(uint64).max) revert SpecInvalid("price");
        if (s.escrow > type(uint96).max) revert SpecInvalid("escrow");
        uint256 perEpoch = uint256(s.price) * s.replicas;
        if (s.escrow < perEpoch * MIN_TERM) revert EscrowTooSmall(s.escrow, perEpoch * MIN_TERM);

        id = ++workloads;
        Workload memory w;
        w.owner = msg.sender;
        w.driver = s.driver;
        w.replicas = s.replicas;
        w.maxPerDomain = s.maxPerDomain;
        w.revision = 1;
        w.endsAt = _endsAt(network.attested(), s.escrow / perEpoch);
        w.priceGwei = uint64(priceGwei);
        w.escrow = uint96(s.escrow);
        _terms[id] = Records.terms(w);
        _accounts[id] = Records.account(w);

        emit WorkloadCreated(id, msg.sender, s.spec, s.driver, s.replicas, s.maxPerDomain, s.price, s.escrow, w.endsAt);
        Replica memory fresh;
        for (uint8 i = 0; i < s.replicas; ++i) {
            _enqueue(_item(id, i), fresh, 0);
        }

        token.safeTransferFrom(msg.sender, address(this), s.escrow);
    }

    function fund(uint32 id, uint256 amount) external nonReentrant {
        Workload memory w = _open(id);
        if (amount == 0) revert EscrowTooSmall(0, 1);
        if (amount > type(uint96).max - w.escrow) revert SpecInvalid("escrow");
        uint64 clock = network.attested();

        if (clock >= w.endsAt) {
            _restart(id, w, clock);
            w.endsAt = uint40(clock);
        }
        w.escrow += uint96(amount);
        w.endsAt = _endsAt(clock, _free(w, clock) / _perEpoch(w));
        _accounts[id] = Records.account(w);
        emit WorkloadFunded(id, msg.sender, amount, w.endsAt);

        token.safeTransferFrom(msg.sender, address(this), amount);
    }

    function scale(uint32 id, uint8 replicas, uint8 maxPerDomain) external nonReentrant {
        Workload memory w = _owned(id);
        _checkSize(replicas, maxPerDomain);
        uint8 before = w.replicas;
        if (replicas == before && maxPerDomain == w.maxPerDomain) revert NothingChanged(id);
        uint64 clock = network.attested();

        for (uint8 i = replicas; i < before; ++i) {
            uint64 item = _item(id, i);
            Replica memory r = Records.replica(_replicas[item]);
            if (r.node == 0) continue; // its lane entry is dropped when it comes up, unless it is wanted again by then
            _release(item, w, r, _node(r.node), clock);
            _replicas[item] = Records.word(r);
        }
        (w.replicas, w.maxPerDomain) = (replicas, maxPerDomain);
        uint256 free = _free(w, clock);
        uint256 least = replicas > before ? _perEpoch(w) * MIN_TERM : 0;
        if (free < least) revert EscrowTooSmall(free, least);
        if (clock < w.endsAt) w.endsAt = _endsAt(clock, free / _perEpoch(w));
        _terms[id] = Records.terms(w);
        _accounts[id] = Records.account(w);
        emit WorkloadScaled(id, replicas, maxPerDomain, w.endsAt);

        for (uint8 i = before; i < replicas; ++i) {
            uint64 item = _item(id, i);
            Replica memory r = Records.replica(_replicas[item]);
            if (!r.queued) _enqueue(item, r, 0);
        }
    }

    function update(uint32 id, string calldata spec) external nonReentrant {
        Workload memory w = _owned(id);
        _checkSpec(spec);
        w.revision += 1;
        _terms[id] = Records.terms(w);
        emit WorkloadUpdated(id, w.revision, spec);

        for (uint8 i = 0; i < w.replicas; ++i) {
            uint64 item = _item(id, i);
            Replica memory r = Records.replica(_replicas[item]);
            if (r.node == 0) continue;
            r.generation += 1;
            r.armed = false; // the block named for a failure of the old one was known before one of this
            _replicas[item] = Records.word(r);
            emit ReplicaRenewed(id, r.node, i, r.generation);
        }
    }

    function expire(uint32 id) external nonReentrant {
        Workload memory w = _open(id);
        uint64 clock = network.attested();
        if (clock < w.endsAt) revert NotExpired(id, w.endsAt);
        if (w.placed == 0) revert NothingChanged(id);

        for (uint8 i = 0; i < w.replicas; ++i) {
            uint64 item = _item(id, i);
            Replica memory r = Records.replica(_replicas[item]);
            if (r.node != 0) _expire(item, w, r, _node(r.node), clock);
        }
        emit WorkloadExpired(id, clock);
    }

    function close(uint32 id) external nonReentrant {
        Workload memory w = _owned(id);
        uint64 clock = network.attested();

        for (uint8 i = 0; i < w.replicas; ++i) {
            uint64 item = _item(id, i);
            Replica memory r = Records.replica(_replicas[item]);
            if (r.node != 0) _release(item, w, r, _node(r.node), clock);
            r.queued = false; // its lane entry is dropped when it comes up
            _replicas[item] = Records.word(r);
        }

        uint256 refund = w.escrow;
        w.escrow = 0;
        w.closed = true;
        _terms[id] = Records.terms(w);
        _accounts[id] = Records.account(w);
        credit[msg.sender] += refund;
        emit WorkloadClosed(id, refund);
    }

    // ------------------------------------------------------------------ placement

    function redistribute(uint32 id, uint8 max) external nonReentrant returns (uint8 moved) {
        NodeView memory source = _node(id);
        bool emptying = source.status == Status.Down || source.status == Status.Draining
            || source.status == Status.Exiting || source.status == Status.Exited;
        if (emptying && block.number <= source.statusBlock) revert SameBlock(uint64(block.number));
        Batch memory b = _begin(false);
        uint256 tries = max < MAX_BATCH ? max : MAX_BATCH;
        bool found = emptying;

        // From the end: removal swaps in an item that was already looked at.
        for (uint256 i = _load(id); i > 0 && tries > 0;) {
            --i;
            uint64 item = _items.get(id, i);
            Replica memory r = Records.replica(_replicas[item]);
            if (!emptying) {
                if (network.failed(item) != r.generation) continue;
                found = true;
            }
            uint256 seedBlock = r.block > source.statusBlock || !emptying ? r.block : source.statusBlock;
            if (block.number <= seedBlock) continue; // another one may be due

            --tries;
            bytes32 hash;
            if (emptying || r.armed) hash = Placement.hashOf(seedBlock);
            if (hash == 0) {
                _arm(item, r, !emptying);
                continue;
            }
            Workload memory w = _workload(_workloadOf(item));
            if (b.clock >= w.endsAt) {
                _expire(item, w, r, source, b.clock);
                continue;
            }
            if (b.movesLeft == 0) {
                if (moved == 0) revert MoveCapReached(b.epoch);
                break;
            }
            if (_move(b, item, w, r, source, hash)) ++moved;
        }

        if (!found) revert NodeNotEmptying(id);
        _end(b);
    }

    function place(uint8 max) external nonReentrant returns (uint8 placed) {
        Batch memory b = _begin(true);
        NodeView memory nowhere;
        uint256 tries = max < MAX_BATCH ? max : MAX_BATCH;
        uint256 drops = MAX_DROPPED;

        for (uint8 lane = 0; lane < LANES; ++lane) {
            uint32 head = _heads[lane];
            uint32 tail = _tails[lane]; // entries added by this call are not due in it
            uint32 from = head;
            while (head != tail && tries > 0 && drops > 0) {
                uint64 item = _items.get(LANE_LISTS | lane, head);
                Replica memory r = Records.replica(_replicas[item]);
                Workload memory w = _workload(_workloadOf(item));
                if (w.closed || b.clock >= w.endsAt || uint8(item) >= w.replicas) {
                    r.queued = false; // `fund` or `scale` bring it back
                    _replicas[item] = Records.word(r);
                    ++head;
                    --drops;
                    continue;
                }
                if (block.number <= r.block) break;
                if (b.movesLeft == 0) {
                    if (placed == 0) revert MoveCapReached(b.epoch);
                    tries = 0;
                    break;
                }

                ++head;
                --tries;
                bytes32 hash = Placement.hashOf(r.block);
                if (hash == 0) {
                    _enqueue(item, r, r.attempt);
                    emit ReplicaRearmed(_workloadOf(item), uint8(item), r.block);
                } else if (_move(b, item, w, r, nowhere, hash)) {
                    ++placed;
                }
            }
            if (head != from) _heads[lane] = head;
        }

        if (tries == (max < MAX_BATCH ? max : MAX_BATCH) && drops == MAX_DROPPED) revert NothingToPlace();
        _end(b);
    }

    // ------------------------------------------------------------------ money

    function settle(uint32 id, uint8 replica) external nonReentrant {
        Workload memory w = _open(id);
        if (replica >= w.replicas) revert SpecInvalid("replica");
        uint64 item = _item(id, replica);
        Replica memory r = Records.replica(_replicas[item]);
        if (r.node == 0) return;
        NodeView memory host = _node(r.node);
        uint64 clock = network.attested();

        if (clock >= w.endsAt) {
            _expire(item, w, r, host, clock);
        } else {
            _settle(item, w, r, host, clock);
            _save(item, w, r);
        }
    }

    function withdraw(address account) external nonReentrant returns (uint256 amount) {
        amount = credit[account];
        if (amount == 0) revert NothingToWithdraw(account);
        credit[account] = 0;
        emit CreditWithdrawn(account, amount);

        token.safeTransfer(account, amount);
    }

    // ------------------------------------------------------------------ views

    function workParams() external view returns (WorkParams memory) {
        return WorkParams(MIN_PRICE, MIN_TERM, SAMPLES, MOVES_PER_EPOCH, RECEIVE_PER_EPOCH, BOUNTY, MAX_ATTEMPTS);
    }

    function workload(uint32 id) external view returns (WorkloadView memory) {
        Workload memory w = _workload(id);
        return WorkloadView(
            w.owner, w.driver, w.replicas, w.maxPerDomain, w.closed, w.revision, uint128(_price(w)), w.escrow, w.endsAt
        );
    }

    function assignment(uint32 id, uint8 replica) external view returns (Assignment memory) {
        Replica memory r = Records.replica(_replicas[_item(id, replica)]);
        return Assignment(r.node, r.generation, r.since, r.cumUp, r.block, r.attempt);
    }

    function items(uint32 node) external view returns (uint64[] memory list) {
        list = new uint64[](_load(node));
        for (uint256 i = 0; i < list.length; ++i) {
            list[i] = _items.get(node, i);
        }
    }

    function queued() external view returns (uint64[] memory list) {
        uint256 entries;
        for (uint8 lane = 0; lane < LANES; ++lane) {
            entries += _tails[lane] - _heads[lane];
        }
        list = new uint64[](entries);
        uint256 n;
        for (uint8 lane = 0; lane < LANES; ++lane) {
            for (uint256 i = _heads[lane]; i != _tails[lane]; ++i) {
                uint64 item = _items.get(LANE_LISTS | lane, i);
                if (uint8(item) >= _workload(_workloadOf(item)).replicas) continue;
                if (Records.replica(_replicas[item]).queued) list[n++] = item;
            }
        }
        assembly ("memory-safe") {
            mstore(list, n) // entries that will be dropped were left out
        }
    }

    // ------------------------------------------------------------------ internal: what owners ask for

    function _owned(uint32 id) private view returns (Workload memory w) {
        w = _open(id);
        if (msg.sender != w.owner) revert NotWorkloadOwner(id);
    }

    function _checkSpec(string calldata spec) private pure {
        uint256 length = bytes(spec).length;
        if (length == 0 || length > MAX_SPEC_BYTES) revert SpecInvalid("spec");
    }

    function _checkSize(uint8 replicas, uint8 maxPerDomain) private pure {
        if (replicas == 0 || replicas > MAX_REPLICAS) revert SpecInvalid("replicas");
        if (maxPerDomain == 0 || maxPerDomain > replicas) revert SpecInvalid("maxPerDomain");
    }

    // ------------------------------------------------------------------ internal: one move

    /// @dev Finds a new host and moves the replica there; with no fit it stays (Draining) or waits in the queue.
    function _move(
        Batch memory b,
        uint64 item,
        Workload memory w,
        Replica memory r,
        NodeView memory source,
        bytes32 hash
    ) private returns (bool moved) {
        uint32 from = r.node;
        uint32 to = _choose(b, item, w, from, Placement.seed(hash, item, r.attempt));

        if (to != 0) {
            if (from != 0) _detach(item, w, r, source, b.clock);
            _assign(b, item, w, r, from, to);
            moved = true;
        } else {
            uint8 attempt = r.attempt < MAX_ATTEMPTS ? r.attempt + 1 : r.attempt;
            if (source.status == Status.Draining) {
                // Still paid and still serving: a plan is replaced by a better one or not at all.
                r.attempt = attempt;
                r.block = uint40(block.number) + Placement.delay(attempt);
                emit ReplicaRearmed(_workloadOf(item), uint8(item), r.block);
            } else {
                if (from != 0) _release(item, w, r, source, b.clock);
                _enqueue(item, r, attempt);
                emit ReplicaUnplaced(_workloadOf(item), from, uint8(item), r.generation, attempt);
            }
        }
        // Looking costs as much where nothing is found: whoever asks for what no node has pays for the looking.
        if (moved || source.status != Status.Draining) _payBounty(b, item, w);
        _save(item, w, r);
    }

    /// @dev The dry time is nobody's: placed replicas are paid up to the end and start anew, unplaced ones are queued.
    function _restart(uint32 id, Workload memory w, uint64 clock) private {
        for (uint8 i = 0; i < w.replicas; ++i) {
            uint64 item = _item(id, i);
            Replica memory r = Records.replica(_replicas[item]);
            if (r.node != 0) {
                NodeView memory host = _node(r.node);
                _settle(item, w, r, host, clock);
                w.sumSince += uint40(clock) - r.since;
                r.since = uint40(clock);
                r.cumUp = host.cumUp;
            } else if (!r.queued) {
                _enqueue(item, r, 0);
            }
            _replicas[item] = Records.word(r);
        }
    }
}
