// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import "../interfaces/INetwork.sol";
import {POSSESSION_TYPE} from "../interfaces/Signed.sol";
import {Refuse} from "../libraries/Refuse.sol";

/// @title What Network remembers, and the arithmetic of its money and time.
abstract contract Base is INetwork, ReentrancyGuardTransient {
    // ---------------------------------------------------------------- IMMUTABLES

    address public immutable token;

    /// @dev Copies of the parameters an attestation needs: a quiet one must not pay to load them.
    uint256 internal immutable GENESIS;
    uint256 internal immutable EPOCH_SECONDS;
    uint256 internal immutable QUORUM_BPS;
    uint256 internal immutable SYSTEMIC_BPS;
    uint256 internal immutable QUIET_EPOCHS;
    uint256 internal immutable MAX_TRANSITIONS;
    uint256 internal immutable MAX_RUN;
    uint256 internal immutable RATE_MAX; // gwei
    uint256 internal immutable HORIZON;

    bytes32 private immutable DOMAIN;
    uint256 private immutable DOMAIN_CHAIN;

    uint256 internal constant BPS = 10_000;

    /// @dev Gas handed to an owner with a returned deposit: enough for a wallet behind a proxy to take ether,
    ///      too little to hold up an attestation.
    uint256 private constant REFUND_GAS = 10_000;

    bytes32 private constant DOMAIN_TYPE =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    // ---------------------------------------------------------------- STORAGE
    //
    // Words are packed by hand: a quiet attestation writes three of them, and fields move by one addition.
    // Such additions are unchecked; each field's bound is given where it is not obvious:
    // units sum to less than 2^32 (constructor), gwei to less than 2^63 (the token's supply), and counters
    // count transactions or seconds.

    /// @dev Written by every attestation. Eight fields of 32 bits, by shift.
    uint256 internal head;
    uint256 internal constant SEQ = 0;
    uint256 internal constant SETTLED = 32; // epoch
    uint256 internal constant ATTESTED = 64; // epochs: the clock money runs on
    uint256 internal constant SET_VERSION = 96; // 0 until bootstrapped
    uint256 internal constant UP_UNITS = 128; // of nodes that earn: Up and Draining
    uint256 internal constant QUEUE_HEAD = 160;
    uint256 internal constant QUEUE_TAIL = 192;
    uint256 internal constant SYSTEMIC = 224; // the last Systemic incident

    /// @dev Written by every attestation.
    bytes32 internal lastDigest;
    /// @dev H(setVersion, aggregateKey, W, count); before bootstrap is over, its progress under setVersion 0.
    bytes32 internal setHash;

    /// @dev Written by every attestation. Four fields of 64 bits, gwei, by shift.
    ///      owed = sum over nodes of max(0, balance) + units * (ACC_PER_UNIT - accAt) while earning: never less
    ///      than what can be claimed, because a debt eats later earnings only when they are settled.
    uint256 internal money;
    uint256 internal constant ACC_PER_UNIT = 0;
    uint256 internal constant OWED = 64;
    uint256 internal constant FUNDED = 128;
    uint256 internal constant PAID = 192;

    /// @dev Written when membership or incidents change. Eight fields of 32 bits, by shift.
    uint256 internal counters;
    uint256 internal constant NODES = 0; // ids are 1..NODES
    uint256 internal constant LIVE = 32; // not Exited
    uint256 internal constant OWNERS = 64; // distinct, of live nodes
    uint256 internal constant WEIGHT = 96; // W
    uint256 internal constant STAYING = 128; // members without an Exit entry
    uint256 internal constant DRAINING = 160; // units
    uint256 internal constant INCIDENTS = 192;
    uint256 internal constant LAST = 224; // last id bootstrap looked at, later the highest id that ever was a member

    struct Node {
        // owner (160 bits), then fields by shift
        uint256 word;
        // what it did and earned, by shift
        uint256 account;
        // agent (160 bits), then by UNTIL the end of draining, later of unbonding
        uint256 contact;
        bytes32 keyHash;
        // what a Rotate entry will put in place
        bytes32 nextKeyHash;
        address nextAgent;
    }

    // Node.word
    uint256 internal constant STATUS = 160; // 8 bits
    uint256 internal constant QUEUED = 168; // 8 bits, ChangeKind
    uint256 internal constant UNITS = 176; // 32 bits
    uint256 internal constant DOMAIN_ID = 208; // 16 bits
    uint256 internal constant CAPACITY = 224; // 16 bits
    uint256 internal constant DRIVERS = 240; // 8 bits
    // Node.account
    uint256 internal constant CUM_UP = 0; // int32, Up epochs minus debits
    uint256 internal constant ATTESTED_AT = 32; // 32 bits, clock up to which CUM_UP counts
    uint256 internal constant BALANCE = 64; // int64, gwei; below zero is debt
    uint256 internal constant ACC_AT = 128; // 64 bits, ACC_PER_UNIT up to which BALANCE counts
    uint256 internal constant INCIDENT = 192; // 32 bits, the last one: it outlives the incident, for replies
    uint256 internal constant STATUS_BLOCK = 224; // 32 bits
    // Node.contact
    uint256 internal constant UNTIL = 160; // 64 bits, unix seconds

    // The values of Status, in its order. Literals: a conversion from the enum is checked anew by a function
    // call wherever such a constant is read.
    uint256 internal constant PENDING = 1;
    uint256 internal constant UP = 2;
    uint256 internal constant DRAINED = 3;
    uint256 internal constant DOWN = 4;
    uint256 internal constant EXITING = 5;
    uint256 internal constant EXITED = 6;

    mapping(uint256 id => Node) internal nodes;

    /// @dev node (32 bits), kind (8), queuedAt (64)
    mapping(uint256 index => uint256) internal queue;
    uint256 internal constant ENTRY_KIND = 32;
    uint256 internal constant ENTRY_TIME = 40;

    /// @dev kind (8 bits), node (32), members still Down (32), opened (64) and resolved (64) epoch
    mapping(uint256 id => uint256) internal incidents;
    uint256 internal constant INCIDENT_NODE = 8;
    uint256 internal constant INCIDENT_MEMBERS = 40;
    uint256 internal constant INCIDENT_OPENED = 72;
    uint256 internal constant INCIDENT_RESOLVED = 136;

    /// @dev What owners took out of W in the current span of evictSeconds: its number (64 bits), units (31), and
    ///      whether one node beyond them left (1).
    uint256 internal exits;
    uint256 internal constant EXITS_SPAN = 32;

    mapping(uint64 item => uint32 generation) public failed;

    /// @dev Permanent: an address is the agent of one node only, ever.
    ///      node (32 bits), from epoch (64), to epoch (64; 0: still, or not yet)
    mapping(address agent => uint256) internal agencies;
    uint256 internal constant AGENCY_FROM = 32;
    uint256 internal constant AGENCY_TO = 96;

    /// @dev Permanent: which node brought a key first.
    mapping(bytes32 keyHash => uint256 id) internal keyOwners;
    mapping(address owner => uint256 count) internal liveNodesOf;

    uint16 internal domains;
    mapping(bytes32 name => uint16 id) internal domainIds;
    mapping(uint16 id => bytes32 name) internal domainNames;

    Params internal _params;

    /// @dev The parameters once more, ABI-encoded as the code of this address behind one STOP: `params()` is
    ///      one copy instead of 34 unpackings.
    address private immutable PARAMS_CODE;

    // ---------------------------------------------------------------- CONSTRUCTION

    constructor(Params memory p, address token_) {
        _checkParams(p, token_);

        token = token_;
        GENESIS = p.genesis;
        EPOCH_SECONDS = uint256(p.slotSeconds) * p.slotsPerEpoch;
        QUORUM_BPS = p.quorumBps;
        SYSTEMIC_BPS = p.systemicBps;
        QUIET_EPOCHS = p.quietEpochs;
        MAX_TRANSITIONS = p.maxTransitions;
        MAX_RUN = p.maxRun;
        RATE_MAX = p.rateMax / 1 gwei;
        HORIZON = p.horizonEpochs;
        DOMAIN_CHAIN = block.chainid;
        DOMAIN = _buildDomain();

        _params = p;
        PARAMS_CODE = _store(abi.encode(p));
        setHash = _hashSet(0, keccak256(new bytes(192)), 0, 0);
    }

    /// @dev Deploys `data` as code behind a STOP. The init code copies what follows its 10 bytes and returns it.
    function _store(bytes memory data) private returns (address at_) {
        bytes memory init = abi.encodePacked(hex"61", uint16(data.length + 1), hex"80600a3d393df3", hex"00", data);
        assembly ("memory-safe") {
            at_ := create(0, add(init, 0x20), mload(init))
        }
        if (at_ == address(0)) revert ParamsInvalid("stored");
    }

    function _checkParams(Params memory p, address token_) private view {
        uint256 epoch = uint256(p.slotSeconds) * p.slotsPerEpoch;
        if (token_.code.length == 0) revert ParamsInvalid("token is a contract");
        if (p.slotSeconds == 0) revert ParamsInvalid("slotSeconds >= 1");
        if (p.slotsPerEpoch < 2 || p.slotsPerEpoch > 32) revert ParamsInvalid("slotsPerEpoch in 2..32");
        if (p.quorumBps < 5001 || p.quorumBps > 6667) revert ParamsInvalid("quorumBps in 5001..6667");
        if (p.systemicBps == 0 || p.systemicBps > p.quorumBps) revert ParamsInvalid("systemicBps in 1..quorumBps");
        if (p.quietEpochs == 0) revert ParamsInvalid("quietEpochs >= 1");
        if (p.maxRun == 0 || p.maxRun > 1000) revert ParamsInvalid("maxRun in 1..1000");
        if (p.quietEpochs > p.maxRun) revert ParamsInvalid("quietEpochs <= maxRun");
        if (p.maxTransitions == 0 || p.maxTransitions > 200) revert ParamsInvalid("maxTransitions in 1..200");
        if (p.maxNodes == 0 || p.maxNodes > 1024) revert ParamsInvalid("maxNodes in 1..1024");
        if (p.recoverySeconds < 3 * p.quietEpochs * epoch) {
            revert ParamsInvalid("recoverySeconds >= 3 * quietEpochs * epoch");
        }
        if (p.windowSeconds == 0) revert ParamsInvalid("windowSeconds >= 1");
        if (p.lastResortSeconds < uint256(p.recoverySeconds) + p.windowSeconds) {
            revert ParamsInvalid("lastResortSeconds >= recoverySeconds + windowSeconds");
        }
        if (p.evictSeconds < p.quietEpochs * epoch) revert ParamsInvalid("evictSeconds >= quietEpochs * epoch");
        if (p.unbondingSeconds < p.evictSeconds) revert ParamsInvalid("unbondingSeconds >= evictSeconds");
        if (p.maxBeaconAgeEpochs == 0) revert ParamsInvalid("maxBeaconAgeEpochs >= 1");
        if (p.bootstrapTime < p.genesis) revert ParamsInvalid("bootstrapTime >= genesis");
        if (p.bootstrapMinNodes == 0 || p.bootstrapMinNodes > p.maxNodes) {
            revert ParamsInvalid("bootstrapMinNodes in 1..maxNodes");
        }
        if (p.bootstrapMinOwners == 0 || p.bootstrapMinOwners > p.bootstrapMinNodes) {
            revert ParamsInvalid("bootstrapMinOwners in 1..bootstrapMinNodes");
        }
        if (p.minUnits == 0 || p.minUnits > p.maxUnits) revert ParamsInvalid("minUnits in 1..maxUnits");
        // W is 32 bits wide.
        if (uint256(p.maxUnits) * p.maxNodes > type(uint32).max) revert ParamsInvalid("maxUnits * maxNodes < 2^32");
        if (p.stakePerUnit == 0 || p.stakePerUnit % 1 gwei != 0) {
            revert ParamsInvalid("stakePerUnit is a multiple of 1 gwei");
        }
        if (p.capacityPerUnit == 0) revert ParamsInvalid("capacityPerUnit >= 1");
        if (p.rateMax % 1 gwei != 0) revert ParamsInvalid("rateMax is a multiple of 1 gwei");
        // One attestation spends at most maxRun / horizon of the reserve: never more than there is.
        if (p.horizonEpochs < p.maxRun) revert ParamsInvalid("horizonEpochs >= maxRun");
        if (p.scoreBad == 0 || p.scoreGood == 0 || p.scoreDown < p.scoreBad) {
            revert ParamsInvalid("scoreBad, scoreGood >= 1, scoreDown >= scoreBad");
        }
        if (p.returnFirst == 0 || p.returnFirst > p.returnCap) revert ParamsInvalid("returnFirst in 1..returnCap");
    }

    // ---------------------------------------------------------------- SIGNED MESSAGES

    function _buildDomain() private view returns (bytes32) {
        return
            keccak256(abi.encode(DOMAIN_TYPE, keccak256("depin-agent"), keccak256("1"), block.chainid, address(this)));
    }

    /// @dev EIP-712; the separator follows the chain through a fork that changes its id.
    function _typed(bytes32 structHash) internal view returns (bytes32) {
        bytes32 domain = block.chainid == DOMAIN_CHAIN ? DOMAIN : _buildDomain();
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function popDigest(bytes32 keyHash, address owner) public view returns (bytes32) {
        return _typed(keccak256(abi.encode(POSSESSION_TYPE, keyHash, owner)));
    }

    function _hashSet(uint256 version, bytes32 aggregateKeyHash, uint256 weight, uint256 count)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(version, aggregateKeyHash, weight, count));
    }

    // ---------------------------------------------------------------- TIME

    /// @dev Saturates: an epoch beyond all time ends at the end of it.
    function epochEnd(uint64 epoch) public view returns (uint64) {
        unchecked {
            uint256 end = GENESIS + (uint256(epoch) + 1) * EPOCH_SECONDS;
            return end > type(uint64).max ? type(uint64).max : uint64(end);
        }
    }

    function _currentEpoch() internal view returns (uint256) {
        unchecked {
            return block.timestamp < GENESIS ? 0 : (block.timestamp - GENESIS) / EPOCH_SECONDS;
        }
    }

    // ---------------------------------------------------------------- WORDS

    function _u32(uint256 word, uint256 shift) internal pure returns (uint256) {
        return uint32(word >> shift);
    }

    function _u64(uint256 word, uint256 shift) internal pure returns (uint256) {
        return uint64(word >> shift);
    }

    function _statusOf(uint256 word) internal pure returns (uint256) {
        return uint8(word >> STATUS);
    }

    function _earns(uint256 status) internal pure returns (bool) {
        unchecked {
            // Neighbours: one comparison, since what is below UP wraps.
            return status - UP <= DRAINED - UP;
        }
    }

    function _isMember(uint256 status) internal pure returns (bool) {
        return status >= UP && status <= EXITING;
    }

    // ---------------------------------------------------------------- MONEY

    /// @dev What settling an account needs and changes, read once and written once by the caller.
    struct Books {
        uint256 head;
        uint256 money;
        uint256 unitPay; // gwei
    }

    /// @dev Brings an account to the books' clock and accumulator, then adds `epochs` (may be below zero) at
    ///      their unitPay. `owed` follows: what was pending leaves it, the positive part of the balance is in it.
    function _settle(Books memory b, uint256 account, uint256 units, bool earning, int256 epochs)
        internal
        pure
        returns (uint256)
    {
        unchecked {
            uint256 clock = _u32(b.head, ATTESTED);
            uint256 acc = uint64(b.money);
            int256 balance = _balanceOf(account);
            int256 cumUp = int32(uint32(account));
            uint256 owed = b.money - uint256(_positive(balance)) * (1 << OWED);
            if (earning) {
                uint256 gain = units * (acc - _u64(account, ACC_AT));
                owed -= gain << OWED;
                balance += int256(gain);
                cumUp += int256(clock - _u32(account, ATTESTED_AT));
            }
            // |epochs| < 2^32, units < 2^32, unitPay < 2^63: far from 256 bits.
            balance += epochs * int256(b.unitPay * units);
            cumUp += epochs;
            // One test in the common case: the sign of an OR is set if either is below zero.
            if (balance | cumUp < 0) {
                // A debt that deep is never worked off: where it is cut makes no difference.
                if (balance < type(int64).min) balance = type(int64).min;
                if (cumUp < type(int32).min) cumUp = type(int32).min;
            }

            b.money = owed + (uint256(_positive(balance)) << OWED);
            return (account >> INCIDENT << INCIDENT) | acc << ACC_AT | uint256(uint64(int64(balance))) << BALANCE
                | clock << ATTESTED_AT | uint32(int32(cumUp));
        }
    }

    function _balanceOf(uint256 account) internal pure returns (int256) {
        return int64(uint64(account >> BALANCE));
    }

    function _positive(int256 x) internal pure returns (int256 y) {
        assembly ("memory-safe") {
            y := mul(x, sgt(x, 0))
        }
    }

    /// @dev Takes exactly `amount` or reverts.
    function _take(address from, uint256 amount) internal {
        uint256 before = _held();
        bool ok = _callToken(abi.encodeCall(IERC20.transferFrom, (from, address(this), amount))) == 1;
        if (!ok || _held() != before + amount) revert TransferFailed();
    }

    function _give(address to, uint256 amount) internal {
        if (_callToken(abi.encodeCall(IERC20.transfer, (to, amount))) != 1) revert TransferFailed();
    }

    function _held() private returns (uint256) {
        return _callToken(abi.encodeCall(IERC20.balanceOf, (address(this))));
    }

    /// @dev The token's answer in one word (0: none); its refusal in its own words.
    function _callToken(bytes memory data) private returns (uint256 word) {
        address t = token;
        assembly ("memory-safe") {
            if iszero(call(gas(), t, 0, add(data, 0x20), mload(data), 0, 0x20)) {
                returndatacopy(data, 0, returndatasize())
                revert(data, returndatasize())
            }
            word := mul(mload(0), gt(returndatasize(), 0x1f))
        }
    }

    /// @dev Gives a queue deposit back. A receiver that refuses it forfeits it: nobody may stop an attestation.
    function _refund(uint256 word) internal {
        uint256 amount = _params.queueDeposit;
        address to = address(uint160(word));
        assembly ("memory-safe") {
            pop(call(REFUND_GAS, to, amount, 0, 0, 0, 0))
        }
    }

    // ---------------------------------------------------------------- STATUS

    /// @dev `word` with another status, announced. The caller stores it, and stamps the account.
    function _become(uint256 id, uint256 word, uint256 status, uint256 epoch) internal returns (uint256) {
        // emit StatusChanged(id, status, epoch), without the compiler's second look at each field: an outage
        // pays for it once for every node.
        bytes32 topic = StatusChanged.selector;
        assembly ("memory-safe") {
            mstore(0, status)
            mstore(0x20, epoch)
            log2(0, 0x40, topic, id)
        }
        return (word & ~(uint256(0xff) << STATUS)) | status << STATUS;
    }

    /// @dev `account` with this block as that of its last change of status.
    function _stamp(uint256 account) internal view returns (uint256) {
        return (account & ~(uint256(type(uint32).max) << STATUS_BLOCK)) | block.number << STATUS_BLOCK;
    }

    /// @dev A node that is no longer Down leaves its incident; the last one resolves it.
    /// @return over whether the incident is resolved with this
    function _leaveIncident(uint256 id, uint256 epoch) internal returns (bool over) {
        unchecked {
            uint256 i = incidents[id] - (1 << INCIDENT_MEMBERS);
            over = _u32(i, INCIDENT_MEMBERS) == 0;
            if (over) {
                i |= epoch << INCIDENT_RESOLVED;
                emit IncidentResolved(uint32(id), uint32(i >> INCIDENT_NODE), uint64(epoch));
            }
            incidents[id] = i;
        }
    }

    /// @dev What every way out of the network has in common; the caller sets the status and stores `k`.
    function _leave(Node storage n, uint256 word, uint256 k) internal returns (uint256) {
        unchecked {
            n.contact = uint160(n.contact) | (block.timestamp + _params.unbondingSeconds) << UNTIL;
            address owner = address(uint160(word));
            uint256 left = liveNodesOf[owner] - 1;
            liveNodesOf[owner] = left;
            return k - (1 << LIVE) - (left == 0 ? 1 << OWNERS : 0);
        }
    }

    // ---------------------------------------------------------------- VIEWS

    function params() external view returns (Params memory) {
        address code = PARAMS_CODE;
        assembly {
            let size := sub(extcodesize(code), 1)
            extcodecopy(code, 0, 1, size)
            return(0, size)
        }
    }
}
