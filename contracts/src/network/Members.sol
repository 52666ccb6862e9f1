// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

import {BLS} from "../libraries/BLS.sol";
import "./Base.sol";

/// @title Who is in: registration, requests to change the voting set, draining, leaving, bootstrap.
/// @dev Nothing here touches the voting set but `bootstrap`: owners queue, attestations apply.
abstract contract Members is Base {
    uint256 private constant BOOTSTRAP_BATCH = 200;
    uint256 private constant DRAIN_SHARE = 10; // of W, as a divisor, may drain at once
    uint256 private constant DRAIN_SECONDS = 1 days;
    uint256 private constant EXIT_SHARE = 20; // of W, as a divisor, may ask to leave in evictSeconds
    uint256 private constant DOMAIN_BYTES = 32; // one word
    /// @dev Bit c: character c may stand in a domain: a-z 0-9 - . /
    uint256 private constant DOMAIN_ALPHABET = 0x7fffffe0000000003ffe00000000000;

    // ---------------------------------------------------------------- REGISTRATION

    function register(Registration calldata r) external nonReentrant returns (uint32) {
        return _register(r);
    }

    function registerWithPermit(Registration calldata r, uint256 deadline, uint8 v, bytes32 rs, bytes32 s)
        external
        nonReentrant
        returns (uint32)
    {
        uint256 stake = _stakeOf(r.units);
        // Whoever saw the permit may have used it already; then the allowance is there.
        (bool used,) =
            token.call(abi.encodeCall(IERC20Permit.permit, (msg.sender, address(this), stake, deadline, v, rs, s)));
        used;
        return _register(r);
    }

    function _register(Registration calldata r) private returns (uint32) {
        uint256 k = counters;
        uint16 maxNodes = _params.maxNodes;
        if (_u32(k, LIVE) >= maxNodes) Refuse.with(NetworkFull.selector, maxNodes);
        if (r.units < _params.minUnits || r.units > _params.maxUnits) {
            revert UnitsOutOfRange(r.units, _params.minUnits, _params.maxUnits);
        }
        _checkCapacity(r.capacity, r.units);

        uint256 id;
        unchecked {
            id = _u32(k, NODES) + 1;
            uint256 owned = ++liveNodesOf[msg.sender];
            counters = k + (1 << NODES) + (1 << LIVE) + (owned == 1 ? 1 << OWNERS : 0);
        }
        Node storage n = nodes[id];
        _claimAgent(id, r.agent, _currentEpoch());
        n.contact = uint160(r.agent);
        uint16 domain = _domain(r.domain);
        n.keyHash = _claimKey(id, r.publicKey, r.proofOfPossession);
        n.word = uint160(msg.sender) | PENDING << STATUS | uint256(r.units) << UNITS | uint256(domain) << DOMAIN_ID
            | uint256(r.capacity) << CAPACITY | uint256(r.drivers) << DRIVERS;

        _take(msg.sender, _stakeOf(r.units));

        emit NodeRegistered(
            uint32(id),
            msg.sender,
            r.agent,
            r.publicKey,
            r.peerKey,
            r.domain,
            domain,
            r.units,
            r.capacity,
            r.drivers,
            r.multiaddrs
        );
        return uint32(id);
    }

    function _stakeOf(uint256 units) private view returns (uint256) {
        unchecked {
            return units * _params.stakePerUnit;
        }
    }

    function _checkCapacity(uint256 capacity, uint256 units) private view {
        unchecked {
            uint256 max = units * _params.capacityPerUnit;
            if (capacity > max) Refuse.with(CapacityTooHigh.selector, capacity, max);
        }
    }

    /// @dev A key serves one node once, for ever: no rogue key, no copied key, no return of an old one.
    function _claimKey(uint256 id, bytes calldata publicKey, bytes calldata proof) private returns (bytes32 keyHash) {
        keyHash = keccak256(publicKey);
        if (keyOwners[keyHash] != 0) Refuse.with(KeyInUse.selector, uint256(keyHash));
        keyOwners[keyHash] = id;
        BLS.checkPossession(popDigest(keyHash, msg.sender), publicKey, proof);
    }

    function _claimAgent(uint256 id, address agent, uint256 fromEpoch) private {
        if (agent == address(0) || agencies[agent] != 0) Refuse.with(AgentInUse.selector, uint160(agent));
        agencies[agent] = id | fromEpoch << AGENCY_FROM;
    }

    /// @dev Domains are compared by id: "provider/region" in a small alphabet has one spelling.
    function _domain(string calldata name) private returns (uint16 id) {
        bytes calldata text = bytes(name);
        uint256 length = text.length;
        if (length > DOMAIN_BYTES) revert DomainInvalid();
        bytes32 key = bytes32(text);
        id = domainIds[key];
        if (id != 0) return id;

        unchecked {
            uint256 slashes;
            for (uint256 i = 0; i < length; i++) {
                uint256 c = uint8(text[i]);
                if (DOMAIN_ALPHABET >> c & 1 == 0) revert DomainInvalid();
                // One at either end counts twice: it leaves provider or region empty.
                if (c == 0x2f) slashes += i == 0 || i == length - 1 ? 2 : 1;
            }
            if (slashes != 1) revert DomainInvalid();
        }
        id = ++domains; // checked: the 65,536th would be told apart from nobody
        domainIds[key] = id;
        domainNames[id] = key;
    }

    function domainName(uint16 id) external view returns (string memory name) {
        bytes32 word = domainNames[id];
        uint256 length;
        while (length < 32 && word[length] != 0) length++;
        name = new string(length);
        assembly ("memory-safe") {
            if length { mstore(add(name, 0x20), word) }
        }
    }

    function announce(uint32 id, bytes32 peerKey, uint16 capacity, uint8 drivers, string calldata multiaddrs)
        external
        nonReentrant
    {
        uint256 word = _asOwnerOrAgent(id);
        if (_statusOf(word) == EXITED) Refuse.with(WrongStatus.selector, id, EXITED);
        _checkCapacity(capacity, _u32(word, UNITS));

        nodes[id].word =
            (word & ~(uint256(0xffffff) << CAPACITY)) | uint256(capacity) << CAPACITY | uint256(drivers) << DRIVERS;

        emit NodeAnnounced(id, peerKey, capacity, drivers, multiaddrs);
    }

    // ---------------------------------------------------------------- REQUESTS TO CHANGE THE SET

    function rotate(uint32 id, address agent, bytes calldata publicKey, bytes calldata proofOfPossession)
        external
        payable
        nonReentrant
    {
        uint256 word = _asOwner(id);
        _checkMayChange(id, word);

        Node storage n = nodes[id];
        n.nextKeyHash = _claimKey(id, publicKey, proofOfPossession);
        // The agent takes over when the entry is applied; its address is taken from now on.
        if (agent != address(uint160(n.contact))) _claimAgent(id, agent, 0);
        n.nextAgent = agent;

        head = _enqueue(n, id, word, ChangeKind.Rotate, head, agent, publicKey);
    }

    function exit(uint32 id) external payable nonReentrant {
        uint256 word = _asOwner(id);
        uint256 k = counters;
        Node storage n = nodes[id];
        Books memory b = _openBooks();
        uint256 epoch = _u32(b.head, SETTLED);
        uint256 status = _statusOf(word);

        if (status == PENDING) {
            // Never in the set: gone at once, without deposit.
            if (_isQueued(word)) Refuse.with(AlreadyQueued.selector, id);
            // Bootstrap under way: a node that left would break the batches prepared off chain.
            if (_u32(k, LAST) != 0 && _u32(b.head, SET_VERSION) == 0) revert NotBootstrapped();
            _checkDeposit(0);
            n.word = _become(id, word, EXITED, epoch);
            n.account = _stamp(n.account);
            counters = _leave(n, word, k);
            return;
        }

        _checkMayChange(id, word);
        // A set nobody is left in could never attest anybody in.
        if (_u32(k, STAYING) == 1) Refuse.with(LastMember.selector, id);
        _takeExit(_u32(word, UNITS), _u32(k, WEIGHT));
        unchecked {
            uint256 units = _u32(word, UNITS);
            k -= 1 << STAYING;
            if (status == DRAINED) k -= units << DRAINING;
            if (status == DOWN) {
                _leaveIncident(_u32(n.account, INCIDENT), epoch);
            } else {
                b.head -= units << UP_UNITS;
            }
            n.account = _stamp(_settle(b, n.account, units, status != DOWN, 0));
        }
        counters = k;
        money = b.money;
        word = _become(id, word, EXITING, epoch);
        head = _enqueue(n, id, word, ChangeKind.Exit, b.head, address(0), "");
    }

    /// @dev EXIT_SHARE of W in each span of evictSeconds, and one node beyond it, however heavy: small ones cannot
    ///      keep it in. Whoever holds a quorum of a set that shrinks slowly was seen by the larger one for days.
    function _takeExit(uint256 units, uint256 weight) private {
        unchecked {
            uint256 span = block.timestamp / _params.evictSeconds;
            uint256 word = exits >> EXITS_SPAN == span ? exits : span << EXITS_SPAN;
            uint256 taken = uint32(word) >> 1; // less than 2^28
            uint256 max = weight / EXIT_SHARE;
            if (taken + units <= max) {
                exits = word + (units << 1);
            } else {
                if (word & 1 != 0) Refuse.with(TooManyExits.selector, taken + units, max);
                exits = word | 1;
            }
        }
    }

    function _openBooks() internal view returns (Books memory b) {
        b.head = head;
        b.money = money;
    }

    /// @dev The node has an open entry in the queue.
    function _isQueued(uint256 word) internal pure returns (bool) {
        return uint8(word >> QUEUED) != 0;
    }

    function _checkMayChange(uint32 id, uint256 word) private {
        if (_u32(head, SET_VERSION) == 0) revert NotBootstrapped();
        uint256 status = _statusOf(word);
        if (!_isMember(status) || status == EXITING) Refuse.with(WrongStatus.selector, id, status);
        if (_isQueued(word)) Refuse.with(AlreadyQueued.selector, id);
        _checkDeposit(_params.queueDeposit);
    }

    function _checkDeposit(uint256 want) private {
        if (msg.value != want) Refuse.with(WrongDeposit.selector, msg.value, want);
    }

    /// @dev Appends to the queue and stores `word`; the node has no open entry, the caller stores the head.
    function _enqueue(
        Node storage n,
        uint256 id,
        uint256 word,
        ChangeKind kind,
        uint256 h,
        address agent,
        bytes memory publicKey
    ) internal returns (uint256) {
        uint256 entry = _u32(h, QUEUE_TAIL);
        n.word = word | uint256(kind) << QUEUED;
        queue[entry] = id | uint256(kind) << ENTRY_KIND | block.timestamp << ENTRY_TIME;
        emit ChangeQueued(uint32(id), kind, uint32(entry), uint64(block.timestamp), agent, publicKey);
        unchecked {
            return h + (1 << QUEUE_TAIL);
        }
    }

    function withdraw(uint32 id) external nonReentrant {
        uint256 word = _existing(id);
        uint256 units = _u32(word, UNITS);
        if (_statusOf(word) != EXITED || units == 0) Refuse.with(WrongStatus.selector, id, _statusOf(word));
        uint256 until = nodes[id].contact >> UNTIL;
        if (block.timestamp < until) Refuse.with(StillBonded.selector, id, until);

        nodes[id].word = word ^ units << UNITS;
        address owner = address(uint160(word));
        _give(owner, _stakeOf(units));
        emit StakeWithdrawn(id, owner, _stakeOf(units));
    }

    // ---------------------------------------------------------------- DRAINING

    function drain(uint32 id, uint64 until) external nonReentrant {
        uint256 word = _asOwnerOrAgent(id);
        uint256 h = head;
        if (_u32(h, SET_VERSION) == 0) revert NotBootstrapped();
        if (_statusOf(word) != UP) Refuse.with(WrongStatus.selector, id, _statusOf(word));
        uint256 k = counters;
        Node storage n = nodes[id];
        unchecked {
            if (until > block.timestamp + DRAIN_SECONDS) Refuse.with(DrainTooLong.selector, until);
            uint256 draining = _u32(k, DRAINING);
            uint256 units = _u32(word, UNITS);
            uint256 max = _u32(k, WEIGHT) / DRAIN_SHARE;
            // One node may always drain, however heavy.
            if (draining != 0 && draining + units > max) Refuse.with(DrainingTooMuch.selector, draining + units, max);
            counters = k + (units << DRAINING);
        }
        n.contact = uint160(n.contact) | uint256(until) << UNTIL;
        n.account = _stamp(n.account);
        n.word = _become(id, word, DRAINED, _u32(h, SETTLED));
        emit DrainStarted(id, until);
    }

    function resume(uint32 id) external nonReentrant {
        Node storage n = nodes[id];
        uint256 word = block.timestamp < n.contact >> UNTIL ? _asOwnerOrAgent(id) : _existing(id);
        if (_statusOf(word) != DRAINED) Refuse.with(WrongStatus.selector, id, _statusOf(word));

        unchecked {
            counters -= _u32(word, UNITS) << DRAINING;
        }
        n.account = _stamp(n.account);
        n.word = _become(id, word, UP, _u32(head, SETTLED));
    }

    // ---------------------------------------------------------------- BOOTSTRAP

    function bootstrap(VotingSet calldata set, bytes calldata keys) external nonReentrant {
        uint256 k = counters;
        if (_u32(head, SET_VERSION) != 0) revert AlreadyBootstrapped();
        if (block.timestamp < _params.bootstrapTime) Refuse.with(BootstrapTooEarly.selector, _params.bootstrapTime);
        // Before the first batch: nobody leaves from then on, so what is enough now is enough at the end.
        if (
            _u32(k, LAST) == 0
                && (_u32(k, LIVE) < _params.bootstrapMinNodes || _u32(k, OWNERS) < _params.bootstrapMinOwners)
        ) Refuse.with(BootstrapTooSmall.selector, _u32(k, LIVE), _u32(k, OWNERS));
        _checkSet(set, 0, setHash);
        uint256 count = keys.length / 192;
        if (count > BOOTSTRAP_BATCH) Refuse.with(BatchTooLarge.selector, count, BOOTSTRAP_BATCH);

        // Takes Pending ids in order until the keys or the batch run out.
        uint256 epoch = _currentEpoch();
        uint256 used;
        uint256 id = _u32(k, LAST);
        unchecked {
            uint256 end = id + BOOTSTRAP_BATCH;
            if (end > _u32(k, NODES)) end = _u32(k, NODES);
            while (id < end) {
                Node storage n = nodes[id + 1];
                uint256 word = n.word;
                if (_statusOf(word) == PENDING) {
                    if (used == count) break;
                    _checkKey(n, keys, used++, id + 1);
                    k += (_u32(word, UNITS) << WEIGHT) + (1 << STAYING);
                    n.account = _stamp(n.account);
                    n.word = _become(id + 1, word, UP, epoch);
                }
                id++;
            }
            if (used * 192 != keys.length || id == _u32(k, LAST)) {
                Refuse.with(BadLength.selector, keys.length, used * 192);
            }
            k += (id - _u32(k, LAST)) << LAST;
        }
        counters = k;

        bytes memory aggregateKey = BLS.combine(set.aggregateKey, keys, 0);
        if (id < _u32(k, NODES)) {
            setHash = _hashSet(0, keccak256(aggregateKey), _u32(k, WEIGHT), _u32(k, STAYING));
            return;
        }

        head = epoch << SETTLED | 1 << SET_VERSION | _u32(k, WEIGHT) << UP_UNITS;
        _changeSet(1, aggregateKey, _u32(k, WEIGHT), _u32(k, STAYING));
        lastDigest = keccak256(abi.encode("BOOT", block.chainid, address(this), setHash));
        emit Bootstrapped(uint64(epoch), lastDigest);
    }

    /// @dev The set the caller supplies is the one stored as `hash`.
    function _checkSet(VotingSet calldata set, uint256 version, bytes32 hash) internal pure {
        if (_hashSet(version, keccak256(set.aggregateKey), set.weight, set.count) != hash) {
            Refuse.with(SetMismatch.selector, uint256(hash));
        }
    }

    function _changeSet(uint256 version, bytes memory aggregateKey, uint256 weight, uint256 count) internal {
        bytes32 hash = _hashSet(version, keccak256(aggregateKey), weight, count);
        setHash = hash;
        emit SetChanged(uint32(version), hash, aggregateKey, uint32(weight), uint32(count));
    }

    /// @dev Key number `index` of `keys` is the node's.
    function _checkKey(Node storage n, bytes calldata keys, uint256 index, uint256 id) internal view {
        unchecked {
            uint256 end = (index + 1) * 192;
            if (keys.length < end) Refuse.with(BadLength.selector, keys.length, end);
            bytes32 hash;
            assembly ("memory-safe") {
                let copy := mload(0x40)
                calldatacopy(copy, add(keys.offset, sub(end, 192)), 192)
                hash := keccak256(copy, 192)
            }
            if (hash != n.keyHash) Refuse.with(KeyMismatch.selector, id);
        }
    }

    // ---------------------------------------------------------------- WHO IS ASKING

    function _existing(uint32 id) internal view returns (uint256 word) {
        word = nodes[id].word;
        if (word == 0) Refuse.with(NodeUnknown.selector, id);
    }

    function _asOwner(uint32 id) private view returns (uint256 word) {
        word = _existing(id);
        if (msg.sender != address(uint160(word))) Refuse.with(NotOwner.selector, id);
    }

    function _asOwnerOrAgent(uint32 id) internal view returns (uint256 word) {
        word = _existing(id);
        if (msg.sender != address(uint160(word)) && msg.sender != address(uint160(nodes[id].contact))) {
            Refuse.with(NotOwnerOrAgent.selector, id);
        }
    }
}
