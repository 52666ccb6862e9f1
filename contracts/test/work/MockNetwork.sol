// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "../../src/interfaces/INetwork.sol";

/// @dev The part of a network that Work reads, every fact settable. A node takes as many storage words
///      to read as in the real one, so gas measured against it means something.
contract MockNetwork {
    struct Node {
        uint256 word; // owner, status, domain, capacity, drivers
        uint256 account; // cumUp, status block
        uint256 contact;
        bytes32 keyHash;
    }

    uint256 private _head = 1; // attested << 32 | nodes
    uint256 private _money = 1;
    uint256[3] private _others = [1, 1, 1];
    mapping(uint32 => Node) private _nodes;
    mapping(uint64 => uint32) public failed;
    address public token;

    constructor(address token_) {
        token = token_;
        _head = 0;
    }

    function params() external pure returns (Params memory p) {
        p.genesis = 1_000;
        p.slotSeconds = 1;
        p.slotsPerEpoch = 4;
    }

    function attested() public view returns (uint64) {
        return uint64(_head >> 32);
    }

    uint32 private _last;

    /// @dev Whoever was added is a member, unless a test says otherwise.
    function lastMember() external view returns (uint32) {
        return _last == 0 ? nodes() : _last;
    }

    function setLastMember(uint32 id) external {
        _last = id;
    }

    function nodes() public view returns (uint32) {
        return uint32(_head);
    }

    function state() external view returns (NetworkState memory) {
        NetworkState memory s;
        s.nodes = nodes();
        s.attestedEpochs = attested();
        s.funded = _money;
        (s.paid, s.owed, s.digest) = (_others[0], _others[1], bytes32(_others[2]));
        assembly ("memory-safe") {
            return(s, 0x1e0)
        }
    }

    function node(uint32 id) external view returns (NodeView memory) {
        NodeView memory v;
        Node storage n = _nodes[id];
        unchecked {
            uint256 word = n.word;
            v.owner = address(uint160(word));
            v.status = Status(uint8(word >> 160));
            v.domain = uint16(word >> 168);
            v.capacity = uint16(word >> 184);
            v.drivers = uint8(word >> 200);
            uint256 account = n.account;
            v.cumUp = int64(uint64(account));
            v.statusBlock = uint64(account >> 64);
            v.agent = address(uint160(n.contact));
            v.keyHash = n.keyHash;
            v.accrued = int256(_money + _head);
        }
        assembly ("memory-safe") {
            return(v, 0x1e0)
        }
    }

    function host(uint32 id) external view returns (HostView memory) {
        HostView memory v;
        uint256 word = _nodes[id].word;
        v.owner = address(uint160(word));
        v.status = Status(uint8(word >> 160));
        v.domain = uint16(word >> 168);
        v.capacity = uint16(word >> 184);
        v.drivers = uint8(word >> 200);
        assembly ("memory-safe") {
            return(v, 0xa0)
        }
    }

    /// @dev Reads what the real one reads: the node's word and account, head and money.
    function upEpochs(uint32 id) external view returns (int64) {
        Node storage n = _nodes[id];
        if (n.word | _money | _head == 0) return 0;
        return int64(uint64(n.account));
    }

    // ---- settings

    function add(address owner, uint16 domain, uint16 capacity, uint8 drivers) external returns (uint32 id) {
        _head += 1;
        id = nodes();
        Node storage n = _nodes[id];
        n.word = uint256(uint160(owner)) | (uint256(Status.Up) << 160) | (uint256(domain) << 168)
            | (uint256(capacity) << 184) | (uint256(drivers) << 200);
        n.contact = id;
        n.keyHash = bytes32(uint256(id));
    }

    function setStatus(uint32 id, Status status) external {
        Node storage n = _nodes[id];
        n.word = (n.word & ~(uint256(0xff) << 160)) | (uint256(status) << 160);
        n.account = uint64(n.account) | (block.number << 64);
    }

    function setCapacity(uint32 id, uint16 capacity) external {
        Node storage n = _nodes[id];
        n.word = (n.word & ~(uint256(0xffff) << 184)) | (uint256(capacity) << 184);
    }

    function setFailed(uint64 item, uint32 generation) external {
        failed[item] = generation;
    }

    function debit(uint32 id, int64 epochs) external {
        _credit(_nodes[id], -epochs);
    }

    /// @dev An attestation of n epochs: earning nodes earn, the clock advances.
    function attest(uint64 n) external {
        _head += uint256(n) << 32;
        for (uint32 id = 1; id <= nodes(); ++id) {
            Status status = Status(uint8(_nodes[id].word >> 160));
            if (status == Status.Up || status == Status.Draining) _credit(_nodes[id], int64(n));
        }
    }

    function _credit(Node storage n, int64 epochs) private {
        int64 cumUp = int64(uint64(n.account)) + epochs;
        n.account = (n.account >> 64 << 64) | uint64(cumUp);
    }
}
