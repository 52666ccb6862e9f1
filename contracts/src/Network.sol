// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {BLS} from "./libraries/BLS.sol";
import "./network/Certified.sol";

/// @title The network: membership, attestations, incidents and pay. No owner, no pause, no upgrade.
/// @notice A stake quorum signs what it saw of a range of epochs; `attest` turns that into statuses, incidents
///         and pay. Its effect depends on the statement alone, never on who sends it or who signed.
///         Shapes and errors are documented in INetwork.
contract Network is Certified {
    /// @dev Downs up to this many epochs after a Systemic incident opened belong to it: one outage, one incident.
    uint256 private constant SYSTEMIC_EPOCHS = 8;

    /// @dev As many Downs in one statement are one outage whatever they weigh and whatever else is open: an incident
    ///      for each would make the transaction larger than any must be.
    uint256 private constant SYSTEMIC_NODES = 64;

    /// @dev Nodes one statement lets in: each is an entry in the queue, of which an attestation applies 16.
    uint256 private constant MAX_JOINED = 64;

    /// @dev Downs of this statement that went into one Systemic incident.
    struct Group {
        uint256 incident; // 0: none
        uint256 until; // last epoch whose Downs belong here
        uint256 epoch; // of the first Down
        uint256 count; // members not yet in storage
        bytes members; // bit n of byte n / 8 is node id n
    }

    /// @dev One attestation under way: what was read once, and what is written once at the end.
    struct Run {
        Books books;
        uint256 counters;
        uint256 toEpoch;
        uint256 weight; // W that signed
        uint256 count; // members
        uint256 joined; // by this statement
        string evidence;
        bool systemic; // the Downs of this statement are one outage
        bool many; // because they are so many
        uint256 drained; // the last node that went Down while it drained
        Group open; // the Systemic incident that was open before
        Group fresh; // the one this statement opened
    }

    constructor(Params memory p, address token_) Base(p, token_) {}

    // ---------------------------------------------------------------- ATTESTATION

    function attest(Statement calldata s, Certificate calldata c) external nonReentrant {
        Run memory r;
        r.books.head = head;
        _checkBase(s, r.books.head);
        uint256 due = _dueEntries(r.books.head, s.toEpoch);
        _checkContent(s, r.books.head, due);
        uint256 signed = _checkSigners(s, c);
        bytes32 digest = statementDigest(s);
        BLS.checkSignature(digest, c.set.aggregateKey, c.nonSignerKeys, c.signature);

        (r.weight, r.count) = (c.set.weight, c.set.count);
        _accrue(r, s);
        r.evidence = BLS.cid(s.evidence);
        // A quiet attestation leaves the counters alone.
        bool busy = s.transitions.length != 0 || due != 0;
        if (busy) r.counters = counters;
        if (s.transitions.length != 0) _applyTransitions(r, s.transitions);
        _applyDebits(r.books, s.debits);
        _applyQueue(r, c, due);

        head = r.books.head;
        money = r.books.money;
        lastDigest = digest;
        if (busy) counters = r.counters;

        emit Attested(
            s.seq, digest, s.fromEpoch, s.toEpoch, s.beforeGap, uint32(signed), r.books.unitPay * 1 gwei, r.evidence
        );
    }

    /// @dev Pay of the range for everyone who was Up before it; transitions and debits correct it after.
    ///      Floored to whole gwei per unit and epoch: what does not divide stays in the reserve.
    function _accrue(Run memory r, Statement calldata s) private view {
        unchecked {
            uint256 m = money;
            uint256 h = r.books.head;
            uint256 epochs = s.toEpoch - s.fromEpoch + 1;
            uint256 reserve = _u64(m, FUNDED) - _u64(m, PAID) - _u64(m, OWED);
            uint256 rate = reserve / HORIZON;
            if (rate > RATE_MAX) rate = RATE_MAX;
            // Over all of W, not over who is Up: nobody gains from another's absence.
            r.books.unitPay = rate / r.weight;
            // epochs <= maxRun <= horizon and upUnits <= W: owed grows by at most the reserve.
            uint256 earned = r.books.unitPay * epochs;
            r.books.money = m + earned + (earned * _u32(h, UP_UNITS) << OWED);

            r.toEpoch = s.toEpoch;
            r.books.head = h + (1 << SEQ) + (r.toEpoch - _u32(h, SETTLED) << SETTLED) + (epochs << ATTESTED);
        }
    }

    // ---------------------------------------------------------------- TRANSITIONS

    function _applyTransitions(Run memory r, Transition[] calldata transitions) private {
        _plan(r, transitions);
        (uint256 t, uint256 end) = _span(transitions);
        for (; t < end; t = _next(t)) {
            uint256 id = _word(t, T_NODE);
            Node storage n;
            assembly ("memory-safe") {
                // nodes[id], less a function call for each node of an outage.
                mstore(0, id)
                mstore(0x20, nodes.slot)
                n.slot := keccak256(0, 0x40)
            }
            uint256 word = n.word;
            uint256 status = _statusOf(word);
            // The owner left after the base this statement was made on: what it says of the node is moot.
            if (status >= EXITING) continue;

            uint256 kind = _word(t, T_KIND);
            uint256 epoch = _word(t, T_EPOCH);
            if (kind == KIND_DOWN && _earns(status)) {
                _down(r, n, id, word, epoch);
            } else if (kind == KIND_UP && status == DOWN) {
                _up(r, n, id, word, epoch);
            } else if (kind == KIND_JOINED && status == PENDING && !_isQueued(word)) {
                if (++r.joined > MAX_JOINED) Refuse.with(TooManyTransitions.selector, r.joined, MAX_JOINED);
                r.books.head = _enqueue(n, id, word, ChangeKind.Join, r.books.head, address(0), "");
            } else if (kind == KIND_REPLICA_FAILED && _isMember(status)) {
                _replicaFailed(id, uint64(_word(t, T_ITEM)), uint32(_word(t, T_GENERATION)), epoch);
            } else {
                revert TransitionInvalid(_index(transitions, t), uint32(id), Status(status));
            }
        }
        _close(r.open);
        _close(r.fresh);
    }

    function _replicaFailed(uint256 id, uint64 item, uint32 generation, uint256 epoch) private {
        // Generations only rise: a late report must not unsay a newer one.
        if (generation > failed[item]) failed[item] = generation;
        emit ReplicaFailed(item, uint32(id), generation, uint64(epoch));
    }

    /// @dev Decides, before anything changes, whether this statement's Downs are one outage: two or more nodes
    ///      with more than systemicBps of W, or very many, not counting those that belong to an outage already
    ///      open.
    function _plan(Run memory r, Transition[] calldata transitions) private view {
        unchecked {
            uint256 last = _u32(r.books.head, SYSTEMIC);
            if (last != 0) {
                uint256 i = incidents[last];
                if (_u64(i, INCIDENT_RESOLVED) == 0) {
                    r.open.incident = last;
                    r.open.until = _u64(i, INCIDENT_OPENED) + SYSTEMIC_EPOCHS;
                }
            }
            if (transitions.length < 2) return;

            bytes memory seen = _bitmap(r);
            uint256 count;
            uint256 units;
            uint256 until = r.open.until;
            (uint256 t, uint256 end) = _span(transitions);
            for (; t < end; t = _next(t)) {
                if (_word(t, T_KIND) != KIND_DOWN) continue;
                if (_word(t, T_EPOCH) <= until) continue;
                uint256 id = _word(t, T_NODE);
                uint256 word;
                assembly ("memory-safe") {
                    // nodes[id].word
                    mstore(0, id)
                    mstore(0x20, nodes.slot)
                    word := sload(keccak256(0, 0x40))
                }
                if (_statusOf(word) - UP > DOWN - UP) continue;
                // A node may go Down twice in one range: bit `id` of `seen` says that it was counted.
                assembly ("memory-safe") {
                    let at_ := add(add(seen, 0x20), shr(3, id))
                    let bits := byte(0, mload(at_))
                    let bit := shl(and(id, 7), 1)
                    let fresh := iszero(and(bits, bit))
                    mstore8(at_, or(bits, bit))
                    count := add(count, fresh)
                    units := add(units, mul(fresh, and(shr(UNITS, word), 0xffffffff)))
                }
            }
            r.many = count > SYSTEMIC_NODES || until != 0 && _downs(transitions) > SYSTEMIC_NODES;
            r.systemic = r.many || count > 1 && units * BPS > SYSTEMIC_BPS * r.weight;
        }
    }

    /// @dev Also those that an open outage would take in: an Up may end it in the middle of this statement.
    function _downs(Transition[] calldata transitions) private pure returns (uint256 downs) {
        unchecked {
            if (transitions.length <= SYSTEMIC_NODES) return 0;
            (uint256 t, uint256 end) = _span(transitions);
            for (; t < end; t = _next(t)) {
                if (_word(t, T_KIND) == KIND_DOWN) ++downs;
            }
        }
    }

    /// @dev One bit for each node: bit n of byte n / 8 is node id n.
    function _bitmap(Run memory r) private pure returns (bytes memory) {
        return new bytes(_u32(r.counters, NODES) / 8 + 1);
    }

    function _down(Run memory r, Node storage n, uint256 id, uint256 word, uint256 epoch) private {
        unchecked {
            uint256 units = _u32(word, UNITS);
            if (_statusOf(word) == DRAINED) {
                r.counters -= units << DRAINING;
                r.drained = id;
            }
            r.books.head -= units << UP_UNITS;
            // What _become does, less its call for each node of an outage.
            bytes32 topic = StatusChanged.selector;
            assembly ("memory-safe") {
                mstore(0, DOWN)
                mstore(0x20, epoch)
                log2(0, 0x40, topic, id)
            }
            n.word = (word & ~(uint256(0xff) << STATUS)) | DOWN << STATUS;

            uint256 account = _settle(r.books, n.account, units, true, int256(epoch - r.toEpoch));
            n.account = uint192(account) | _open(r, id, epoch) << INCIDENT | block.number << STATUS_BLOCK;
        }
    }

    /// @return the incident this Down belongs to: the open outage, this statement's, or its own
    function _open(Run memory r, uint256 id, uint256 epoch) private returns (uint256) {
        unchecked {
            Group memory g = r.open;
            if (epoch > g.until) {
                g = r.fresh;
                if (g.incident == 0) {
                    uint256 opened = _openIncident(r, id, epoch);
                    if (!r.systemic) return opened;
                    g.incident = opened;
                }
            }
            bytes memory members = g.members;
            if (members.length == 0) {
                members = _bitmap(r);
                (g.members, g.epoch) = (members, epoch);
            }
            assembly ("memory-safe") {
                // Sets bit `id`, which is within: the node exists.
                let at_ := add(add(members, 0x20), shr(3, id))
                mstore8(at_, or(byte(0, mload(at_)), shl(and(id, 7), 1)))
            }
            g.count += 1;
            return g.incident;
        }
    }

    function _openIncident(Run memory r, uint256 id, uint256 epoch) private returns (uint256 opened) {
        unchecked {
            bool systemic = r.systemic;
            r.counters += 1 << INCIDENTS;
            opened = _u32(r.counters, INCIDENTS);
            (IncidentKind kind, uint256 node_) = systemic ? (IncidentKind.Systemic, 0) : (IncidentKind.NodeDown, id);
            IncidentReason reason = systemic
                ? (r.many ? IncidentReason.ManyDown : IncidentReason.WeightDown)
                : (r.drained == id ? IncidentReason.SilentAfterDrain : IncidentReason.Silent);
            incidents[opened] = uint256(kind) | node_ << INCIDENT_NODE | (systemic ? 0 : 1 << INCIDENT_MEMBERS) | epoch
                << INCIDENT_OPENED;
            emit IncidentOpened(uint32(opened), uint32(node_), kind, reason, uint64(epoch), r.evidence);
            if (systemic) r.books.head = uint224(r.books.head) | opened << SYSTEMIC;
        }
    }

    function _flush(Group memory g) private {
        unchecked {
            if (g.count != 0) incidents[g.incident] += g.count << INCIDENT_MEMBERS;
            g.count = 0;
        }
    }

    /// @dev Names the members a Systemic incident got, and takes no more.
    function _close(Group memory g) private {
        _flush(g);
        if (g.members.length != 0) emit IncidentMembers(uint32(g.incident), uint64(g.epoch), g.members);
        g.members = "";
        (g.incident, g.until) = (0, 0);
    }

    function _up(Run memory r, Node storage n, uint256 id, uint256 word, uint256 epoch) private {
        unchecked {
            uint256 units = _u32(word, UNITS);
            r.books.head += units << UP_UNITS;
            n.word = _become(id, word, UP, epoch);
            uint256 account = _stamp(_settle(r.books, n.account, units, false, int256(r.toEpoch - epoch)));
            n.account = account;

            uint256 incident_ = _u32(account, INCIDENT);
            _flush(r.open);
            _flush(r.fresh);
            if (_leaveIncident(incident_, epoch)) {
                if (incident_ == r.open.incident) _close(r.open);
                if (incident_ == r.fresh.incident) _close(r.fresh);
            }
        }
    }

    function _applyDebits(Books memory b, Debit[] calldata debits) private {
        for (uint256 i = 0; i < debits.length; i++) {
            (uint256 id, uint256 epochs) = _read(debits, i);
            Node storage n = nodes[id];
            uint256 word = n.word;
            uint256 status = _statusOf(word);
            if (status >= EXITING) continue;
            if (!_isMember(status)) Refuse.with(WrongStatus.selector, id, status);

            n.account = _settle(b, n.account, _u32(word, UNITS), _earns(status), -int256(epochs));
            emit Debited(uint32(id), uint32(epochs));
        }
    }

    // ---------------------------------------------------------------- QUEUE

    function _applyQueue(Run memory r, Certificate calldata c, uint256 due) private {
        uint256 minus; // bit i: key i of queueKeys leaves the aggregate
        uint256 used; // keys
        bytes calldata keys = c.queueKeys;
        unchecked {
            for (uint256 i = 0; i < due; i++) {
                (used, minus) = _applyEntry(r, keys, used, minus);
            }
            if (keys.length != used * 192) Refuse.with(BadLength.selector, keys.length, used * 192);
            if (due == 0) return;

            r.books.head += 1 << SET_VERSION;
            _changeSet(
                _u32(r.books.head, SET_VERSION),
                BLS.combine(c.set.aggregateKey, keys, minus),
                _u32(r.counters, WEIGHT),
                r.count
            );
        }
    }

    /// @dev Applies the entry at the queue's head.
    /// @return keys used so far, and which of them leave the aggregate
    function _applyEntry(Run memory r, bytes calldata keys, uint256 used, uint256 minus)
        private
        returns (uint256, uint256)
    {
        unchecked {
            uint256 index = _u32(r.books.head, QUEUE_HEAD);
            uint256 entry = queue[index];
            delete queue[index];
            r.books.head += 1 << QUEUE_HEAD;
            uint256 id = uint32(entry);
            ChangeKind kind = ChangeKind(uint8(entry >> ENTRY_KIND));
            Node storage n = nodes[id];
            uint256 word = n.word & ~(uint256(0xff) << QUEUED);
            uint256 units = _u32(word, UNITS);

            _checkKey(n, keys, used, id);
            emit ChangeApplied(uint32(id), kind, uint32(index));
            if (kind == ChangeKind.Join) {
                r.count += 1;
                r.counters += (1 << STAYING) + (units << WEIGHT);
                if (id > _u32(r.counters, LAST)) r.counters += id - _u32(r.counters, LAST) << LAST;
                r.books.head += units << UP_UNITS;
                word = _become(id, word, UP, r.toEpoch);
                n.account = _stamp(_settle(r.books, n.account, 0, false, 0));
            } else {
                minus |= 1 << used;
                if (kind == ChangeKind.Rotate) {
                    _swap(n, r.toEpoch);
                    _checkKey(n, keys, ++used, id);
                } else {
                    r.count -= 1;
                    r.counters = _leave(n, word, r.counters) - (units << WEIGHT);
                    word = _become(id, word, EXITED, r.toEpoch);
                    n.account = _stamp(n.account);
                }
                _refund(word);
            }
            n.word = word;
            return (used + 1, minus);
        }
    }

    /// @dev From here on the node's key and agent are the ones it asked for.
    function _swap(Node storage n, uint256 toEpoch) private {
        n.keyHash = n.nextKeyHash;
        address old = address(uint160(n.contact));
        address next = n.nextAgent;
        delete n.nextKeyHash;
        delete n.nextAgent;
        if (next == old) return;
        unchecked {
            // The old agent signs until it learns of this: its history ends with the epoch under way.
            agencies[old] |= _currentEpoch() << AGENCY_TO;
            agencies[next] |= (toEpoch + 1) << AGENCY_FROM;
            n.contact = n.contact ^ uint160(old) ^ uint160(next);
        }
    }

    // ---------------------------------------------------------------- REPLIES

    function reply(uint32 id, uint32 nodeId, string calldata cid) external nonReentrant {
        uint256 i = incidents[id];
        if (i == 0) Refuse.with(IncidentUnknown.selector, id);
        _asOwnerOrAgent(nodeId);
        if (_u32(nodes[nodeId].account, INCIDENT) != id && _u32(i, INCIDENT_NODE) != nodeId) {
            Refuse.with(NotMember.selector, id, nodeId);
        }
        emit IncidentReplied(id, nodeId, cid);
    }

    // ---------------------------------------------------------------- MONEY

    function fund(uint256 amount) external nonReentrant {
        if (amount % 1 gwei != 0) Refuse.with(NotGwei.selector, amount);
        // Pay that comes back is funded a second time: the field may run full though the supply fits it.
        if (amount / 1 gwei + _u64(money, FUNDED) > type(uint64).max >> 1) Refuse.with(ReserveFull.selector, amount);
        _take(msg.sender, amount);
        unchecked {
            money += amount / 1 gwei << FUNDED;
        }
        emit Funded(msg.sender, amount);
    }

    function claim(uint32 id) external nonReentrant returns (uint256 amount) {
        uint256 word = _existing(id);
        Books memory b = _openBooks();
        uint256 account = _current(b, nodes[id], word);
        unchecked {
            uint256 balance = uint256(_positive(_balanceOf(account)));
            account -= balance << BALANCE;
            b.money = b.money + (balance << PAID) - (balance << OWED);
            amount = balance * 1 gwei;
        }
        nodes[id].account = account;
        money = b.money;
        if (amount != 0) {
            address owner = address(uint160(word));
            _give(owner, amount);
            emit Claimed(id, owner, amount);
        }
    }

    function _current(Books memory b, Node storage n, uint256 word) private view returns (uint256) {
        return _settle(b, n.account, _u32(word, UNITS), _earns(_statusOf(word)), 0);
    }

    // ---------------------------------------------------------------- VIEWS

    function state() external view returns (NetworkState memory) {
        NetworkState memory v;
        uint256 h = head;
        uint256 m = money;
        uint256 k = counters;
        unchecked {
            v.seq = uint64(_u32(h, SEQ));
            v.digest = lastDigest;
            v.settledEpoch = uint64(_u32(h, SETTLED));
            v.attestedEpochs = attested();
            v.setVersion = uint32(_u32(h, SET_VERSION));
            v.setHash = setHash;
            v.upUnits = uint32(_u32(h, UP_UNITS));
            v.queueHead = uint32(_u32(h, QUEUE_HEAD));
            v.queueTail = uint32(_u32(h, QUEUE_TAIL));
            v.nodes = uint32(_u32(k, NODES));
            v.incidents = uint32(_u32(k, INCIDENTS));
            v.bootstrapped = v.setVersion != 0;
            v.funded = _u64(m, FUNDED) * 1 gwei;
            v.paid = _u64(m, PAID) * 1 gwei;
            v.owed = _u64(m, OWED) * 1 gwei;
        }
        // Static fields in memory are already their ABI encoding.
        assembly ("memory-safe") {
            return(v, 0x1e0)
        }
    }

    function node(uint32 id) external view returns (NodeView memory) {
        NodeView memory v;
        Node storage n = nodes[id];
        uint256 word = n.word;
        uint256 account = _current(_openBooks(), n, word);
        v.owner = address(uint160(word));
        v.agent = address(uint160(n.contact));
        v.status = Status(_statusOf(word));
        v.queued = ChangeKind(uint8(word >> QUEUED));
        v.member = _isMember(_statusOf(word));
        v.units = uint32(_u32(word, UNITS));
        v.domain = uint16(word >> DOMAIN_ID);
        v.capacity = uint16(word >> CAPACITY);
        v.drivers = uint8(word >> DRIVERS);
        if (v.status == Status.Down) v.incident = uint32(_u32(account, INCIDENT));
        v.statusBlock = uint64(_u32(account, STATUS_BLOCK));
        v.drainUntil = uint64(n.contact >> UNTIL);
        v.cumUp = int32(uint32(account));
        v.accrued = _balanceOf(account) * 1 gwei;
        v.keyHash = n.keyHash;
        // Static fields in memory are already their ABI encoding.
        assembly ("memory-safe") {
            return(v, 0x1e0)
        }
    }

    function claimable(uint32 id) external view returns (uint256) {
        Node storage n = nodes[id];
        return uint256(_positive(_balanceOf(_current(_openBooks(), n, n.word)))) * 1 gwei;
    }

    function incident(uint32 id) external view returns (Incident memory) {
        Incident memory v;
        uint256 i = incidents[id];
        v.kind = IncidentKind(uint8(i));
        v.node = uint32(i >> INCIDENT_NODE);
        v.members = uint32(i >> INCIDENT_MEMBERS);
        v.openedEpoch = uint64(i >> INCIDENT_OPENED);
        v.resolvedEpoch = uint64(i >> INCIDENT_RESOLVED);
        assembly ("memory-safe") {
            return(v, 0xa0)
        }
    }

    function host(uint32 id) external view returns (HostView memory) {
        HostView memory v;
        uint256 word = nodes[id].word;
        v.owner = address(uint160(word));
        v.status = Status(_statusOf(word));
        v.domain = uint16(word >> DOMAIN_ID);
        v.capacity = uint16(word >> CAPACITY);
        v.drivers = uint8(word >> DRIVERS);
        assembly ("memory-safe") {
            return(v, 0xa0)
        }
    }

    function upEpochs(uint32 id) external view returns (int64) {
        Node storage n = nodes[id];
        return int32(uint32(_current(_openBooks(), n, n.word)));
    }

    function lastMember() external view returns (uint32) {
        return uint32(_u32(counters, LAST));
    }

    function attested() public view returns (uint64) {
        return uint64(_u32(head, ATTESTED));
    }

    function agentOf(address agent) external view returns (uint32) {
        return uint32(agencies[agent]);
    }
}
