// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @dev What a node may do and earn now. Changes at once; never touches W or the aggregate key.
enum Status {
    None, // never registered
    Pending, // registered, not yet a member (it may have a Join entry in the queue)
    Up, // paid, may host
    Draining, // paid, receives nothing, is being emptied
    Down, // unpaid, is being emptied
    Exiting, // unpaid, is being emptied, still votes until its Exit entry is applied
    Exited // weight left W; stake withdrawable after unbonding
}

enum TransitionKind {
    None,
    Joined,
    Up,
    Down,
    ReplicaFailed,
    Evicted,
    Exited
}

enum ChangeKind {
    None,
    Join, // seen by the quorum: Up
    Rotate,
    Exit,
    Enter, // by a proof of life, without the quorum's consent: Down until it is seen
    Evict // Down for evictSeconds without a check-in
}

enum IncidentKind {
    None,
    NodeDown,
    Systemic,
    QuorumLost,
    ReplicaFailed
}

/// @dev Why an incident was opened, as far as the contract can tell.
enum IncidentReason {
    None,
    Silent, // enough bad epochs while Up
    SilentAfterDrain, // enough bad epochs after its draining was to end
    WeightDown, // more than systemicBps of W in one statement
    ManyDown, // too many in one statement to be told apart
    NoAttestation, // none for recoverySeconds
    NotServing // up, and does not serve its replica
}

/// @dev Sorted by (epoch, node, kind, item); fields a kind does not use are 0.
///      Down at e: e is the last epoch as Up. Up at e: e + 1 is the first.
struct Transition {
    uint64 epoch;
    TransitionKind kind;
    uint32 node;
    uint64 item;
    uint32 generation;
}

/// @dev `epochs` bad epochs while Up, to be taken from the node's pay. Sorted by node.
struct Debit {
    uint32 node;
    uint32 epochs;
}

/// @dev What the quorum signs, as EIP-712 typed data.
struct Statement {
    uint8 version;
    uint64 seq;
    bytes32 prevDigest;
    uint32 setVersion;
    bytes32 setHash;
    uint64 fromEpoch;
    uint64 toEpoch;
    bool beforeGap;
    Transition[] transitions;
    Debit[] debits;
    bytes32 evidence;
}

/// @dev The stored set, supplied by the submitter and checked against `setHash`.
struct VotingSet {
    bytes aggregateKey; // 192 bytes: x.c0 ‖ x.c1 ‖ y.c0 ‖ y.c1, 48 bytes each, big endian
    uint32 weight; // W
    uint32 count;
}

struct Certificate {
    VotingSet set;
    bytes signature; // 96 bytes: x ‖ y, 48 bytes each, big endian
    uint32[] nonSigners; // strictly increasing node ids
    bytes nonSignerKeys; // 192 bytes each, same order
    bytes queueKeys; // keys the due queue entries need, 192 bytes each, in entry order:
    // Join: the node's key; Rotate: old then new; Exit: the node's key
}

struct Registration {
    address agent; // hot key: observations and transactions
    bytes publicKey; // 192 bytes
    bytes proofOfPossession; // 96 bytes
    bytes32 peerKey; // libp2p Ed25519 public key
    string domain; // "provider/region", at most 32 bytes
    uint32 units; // stake = units * stakePerUnit; also the voting weight
    uint16 capacity; // replicas, <= units * capacityPerUnit
    uint8 drivers; // bit 0 wasm, bit 1 container
    string multiaddrs; // comma separated, optional, only in the event
}

/// @dev Constructor arguments; the relations between them are checked there.
struct Params {
    uint64 genesis; // unix seconds of slot 0
    uint32 slotSeconds;
    uint32 slotsPerEpoch;
    uint16 quorumBps;
    uint16 systemicBps;
    uint32 quietEpochs; // K
    uint32 recoverySeconds;
    uint32 windowSeconds;
    uint32 lastResortSeconds;
    uint32 evictSeconds;
    uint32 unbondingSeconds;
    uint32 beaconLagSeconds;
    uint32 maxBeaconAgeEpochs;
    uint16 maxTransitions;
    uint16 maxRun;
    uint16 maxNodes;
    uint64 bootstrapTime;
    uint16 bootstrapMinNodes;
    uint16 bootstrapMinOwners;
    uint32 minUnits;
    uint32 maxUnits; // one node's weight can never be a danger by itself
    uint128 stakePerUnit; // wei
    uint16 capacityPerUnit;
    uint128 queueDeposit; // ether, wei
    uint128 rateMax; // wei of token per epoch, whole network
    uint32 horizonEpochs; // rate <= reserve / horizon
    // used by functions that come later; fixed now so that they never change
    uint8 scoreBad; // +3
    uint8 scoreGood; // -1
    uint8 scoreDown; // 6
    uint16 returnFirst; // M, first
    uint16 returnCap; // M, cap
    uint32 returnForgetSeconds;
}

struct NodeView {
    address owner;
    address agent;
    Status status;
    ChangeKind queued;
    bool member;
    uint32 units;
    uint16 domain; // id; `domainName(id)`
    uint16 capacity;
    uint8 drivers;
    uint32 incident; // open incident while Down, else 0
    uint64 statusBlock; // block of the last status change; redistribute needs a later one
    uint64 drainUntil;
    int64 cumUp; // Up epochs minus debits through the last attested epoch
    int256 accrued; // wei, may be below zero (debt against later epochs)
    bytes32 keyHash;
}

/// @dev What placement asks of every node it looks at: one storage word.
struct HostView {
    address owner;
    Status status;
    uint16 domain;
    uint16 capacity;
    uint8 drivers;
}

struct NetworkState {
    uint64 seq;
    bytes32 digest;
    uint64 settledEpoch;
    uint64 attestedEpochs; // the clock money runs on: gaps do not count
    uint32 setVersion;
    bytes32 setHash;
    uint32 upUnits;
    uint32 queueHead;
    uint32 queueTail;
    uint32 nodes; // ids are 1..nodes
    uint32 incidents; // ids are 1..incidents
    bool bootstrapped;
    uint256 funded;
    uint256 paid;
    uint256 owed;
}

struct Incident {
    IncidentKind kind;
    uint32 node; // 0 for Systemic
    uint32 members; // still Down
    uint64 openedEpoch;
    uint64 resolvedEpoch; // 0 while open
}

/// @title Membership, attestations, incidents and pay.
/// @notice Amounts are wei of the token, times unix seconds, ids count from 1. No owner, no pause, no upgrade.
interface INetwork {
    // ---- events
    /// @notice A node exists, with status Pending. `domainId` numbers domains in the order they appeared.
    event NodeRegistered(
        uint32 indexed node,
        address indexed owner,
        address agent,
        bytes publicKey,
        bytes32 peerKey,
        string domain,
        uint16 domainId,
        uint32 units,
        uint16 capacity,
        uint8 drivers,
        string multiaddrs
    );
    /// @notice A node told where it is and what it can run; nothing else about it changed.
    event NodeAnnounced(uint32 indexed node, bytes32 peerKey, uint16 capacity, uint8 drivers, string multiaddrs);
    /// @notice A change of the voting set waits in the queue. `agent` and `publicKey` are those of a Rotate, else empty.
    ///         `entry` counts up from 0; an attestation applies entries in this order.
    event ChangeQueued(
        uint32 indexed node, ChangeKind kind, uint32 entry, uint64 queuedAt, address agent, bytes publicKey
    );
    /// @notice An attestation applied the entry. A Join made the node a member, an Exit ended that.
    event ChangeApplied(uint32 indexed node, ChangeKind kind, uint32 entry);
    /// @notice The voting set is now this; `setHash` = keccak256(abi.encode(setVersion, keccak256(aggregateKey), weight, count)).
    event SetChanged(uint32 setVersion, bytes32 setHash, bytes aggregateKey, uint32 weight, uint32 count);
    /// @notice Membership starts: every node that was Pending is Up, and the first statement builds on `digest`.
    event Bootstrapped(uint64 settledEpoch, bytes32 digest);
    /// @notice `epoch`: of the transition; for what an owner did, the last settled one; for a queue entry, its toEpoch.
    event StatusChanged(uint32 indexed node, Status status, uint64 epoch);
    /// @notice From `until` on (unix seconds) anyone may end the draining.
    event DrainStarted(uint32 indexed node, uint64 until);
    /// @notice Bad epochs while Up, taken from pay at the unitPay of this attestation.
    event Debited(uint32 indexed node, uint32 epochs);
    /// @notice `node` is 0 for Systemic and QuorumLost. `evidence` is the CID of the root block the statement was made
    ///         from, empty for QuorumLost.
    event IncidentOpened(
        uint32 indexed incident,
        uint32 indexed node,
        IncidentKind kind,
        IncidentReason reason,
        uint64 epoch,
        string evidence
    );
    /// @dev Members that joined a Systemic incident with this statement: bit n % 8 (from the lowest) of byte n / 8 is
    ///      node id n.
    event IncidentMembers(uint32 indexed incident, uint64 epoch, bytes bitmap);
    /// @notice Nobody in it is Down any more. `node` is 0 for Systemic.
    event IncidentResolved(uint32 indexed incident, uint32 indexed node, uint64 epoch);
    /// @notice An operator attached a reply, by CID.
    event IncidentReplied(uint32 indexed incident, uint32 indexed node, string cid);
    /// @notice The quorum found that `node` does not serve generation `generation` of the item.
    event ReplicaFailed(uint64 indexed item, uint32 indexed node, uint32 generation, uint64 epoch);
    /// @notice Unbonding is over and the stake is back with its owner.
    event StakeWithdrawn(uint32 indexed node, address indexed owner, uint256 amount);
    /// @notice The reserve that pays nodes grew.
    event Funded(address indexed from, uint256 amount);
    /// @notice Pay through the last settled epoch went to the owner.
    event Claimed(uint32 indexed node, address indexed owner, uint256 amount);
    /// @dev Last event of an attestation: whoever folds events takes its snapshot here.
    ///      `unitPay`: wei each unit of Up weight earned per epoch of this range.
    event Attested(
        uint64 indexed seq,
        bytes32 digest,
        uint64 fromEpoch,
        uint64 toEpoch,
        bool beforeGap,
        uint32 signedWeight,
        uint256 unitPay,
        string evidence
    );

    // ---- events of functions that come later
    /// @notice No attestation came for recoverySeconds: members check in until `windowEnds` (unix seconds).
    event RecoveryOpened(uint32 indexed recovery, uint32 indexed incident, address indexed opener, uint64 windowEnds);
    event CheckedIn(uint32 indexed recovery, uint32 indexed node);
    /// @notice Less weight than needed checked in: another window, with a lower threshold.
    event RecoveryWindowMissed(uint32 indexed recovery, uint256 weight, uint256 needed, uint64 windowEnds);
    /// @notice An ordinary attestation came after all.
    event RecoveryCancelled(uint32 indexed recovery, uint64 seq);
    /// @notice Who checked in is the voting set, everybody else is out; the next statement builds on `digest`.
    event RecoveryClosed(uint32 indexed recovery, uint64 seq, bytes32 digest, uint64 settledEpoch);
    /// @notice A node proved on chain that it lives: while Down, or to enter without the quorum.
    event LifeProven(uint32 indexed node, uint64 blockNumber);
    /// @notice Its owner need not wait for an attestation: unbonding ends at `until`.
    event ExitForced(uint32 indexed node, uint64 until);
    /// @notice The agent signed two observations of one epoch. `burned` and `reward` are wei of its stake.
    event Slashed(uint32 indexed node, address indexed reporter, uint64 epoch, uint256 burned, uint256 reward);
    /// @notice Ether for the gas of attestations, and what one got back.
    event RefundPoolFilled(address indexed from, uint256 amount);
    event GasRefunded(address indexed to, uint256 amount);
    /// @notice A leaf of the founders' root was paid.
    event FounderPaid(address indexed account, uint256 amount);

    // ---- errors: statement
    /// @dev Only version 1 of the statement exists.
    error WrongVersion(uint8 got);
    /// @dev The statement is not the next one: already settled, or ahead of the chain.
    error WrongSeq(uint64 want, uint64 got);
    /// @dev Another statement was settled before this one.
    error WrongPrevDigest(bytes32 want, bytes32 got);
    /// @dev Signed under another version of the voting set.
    error WrongSetVersion(uint32 want, uint32 got);
    /// @dev Signed under another voting set.
    error WrongSetHash(bytes32 want, bytes32 got);
    /// @dev The range starts at or before the last settled epoch.
    error RangeOverlaps(uint64 settledEpoch, uint64 fromEpoch);
    /// @dev The range ends before it starts.
    error RangeEmpty(uint64 fromEpoch, uint64 toEpoch);
    /// @dev More than maxRun epochs.
    error RangeTooLong(uint64 epochs, uint64 max);
    /// @dev The last epoch is not over.
    error RangeInFuture(uint64 endsAt, uint64 timestamp);
    /// @dev No transitions, no due queue entry, no gap, and fewer than quietEpochs since the last settled epoch.
    error NothingDue(uint64 quietEpochs, uint64 needed);
    /// @dev Transitions and debits together exceed maxTransitions, or Joined alone 64.
    error TooManyTransitions(uint256 got, uint256 max);
    /// @dev Not strictly after its predecessor by (epoch, node, kind, item).
    error TransitionsUnsorted(uint256 index);
    /// @dev Not strictly after its predecessor by node.
    error DebitsUnsorted(uint256 index);
    /// @dev A debit of no epochs, or of more than 32 bits hold.
    error DebitInvalid(uint256 index);
    /// @dev Its epoch is not in the range.
    error TransitionOutOfRange(uint256 index);
    /// @dev A field that this kind does not use is not 0.
    error TransitionFieldUnused(uint256 index);
    /// @dev A kind that attestations do not carry.
    error TransitionUnsupported(uint256 index, TransitionKind kind);
    /// @dev Contradicts the status the node has.
    error TransitionInvalid(uint256 index, uint32 node, Status status);
    // ---- errors: certificate
    /// @dev The supplied set does not hash to the stored one.
    error SetMismatch(bytes32 setHash);
    /// @dev Ids do not strictly increase.
    error NonSignersUnsorted(uint256 index);
    /// @dev Not a member.
    error NonSignerUnknown(uint32 node);
    /// @dev The key supplied is not this node's.
    error KeyMismatch(uint32 node);
    /// @dev Signers hold less than quorumBps of W.
    error QuorumNotReached(uint256 weight, uint256 needed);
    /// @dev Points or lists of points of the wrong number of bytes.
    error BadLength(uint256 got, uint256 want);
    /// @dev A coordinate is not below the prime, or a point is off the curve or outside the subgroup.
    error PointInvalid();
    /// @dev Key (also after subtraction) or signature is infinity, which would verify anything.
    error PointAtInfinity();
    /// @dev Well-formed, and not a signature over this statement by these signers.
    error SignatureInvalid();
    /// @dev Well-formed, and no proof for this key, owner, chain and contract.
    error ProofOfPossessionInvalid();
    // ---- errors: membership and money
    /// @dev The relation between constructor arguments that does not hold, in words.
    error ParamsInvalid(string relation);
    error NotOwner(uint32 node);
    error NotOwnerOrAgent(uint32 node);
    error NodeUnknown(uint32 node);
    error WrongStatus(uint32 node, Status status);
    /// @dev A node has at most one open entry in the queue.
    error AlreadyQueued(uint32 node);
    /// @dev A set that nobody is left in could never let anybody in.
    error LastMember(uint32 node);
    /// @dev Ether sent is not the deposit.
    error WrongDeposit(uint256 got, uint256 want);
    /// @dev A key is for one node, once, for ever.
    error KeyInUse(bytes32 keyHash);
    /// @dev An address is the agent of one node, for ever; and never the zero address.
    error AgentInUse(address agent);
    error UnitsOutOfRange(uint32 units, uint32 min, uint32 max);
    error CapacityTooHigh(uint16 capacity, uint256 max);
    /// @dev Not "provider/region" of a-z, 0-9, "-" and ".", 32 bytes at most.
    error DomainInvalid();
    /// @dev More weight would leave within evictSeconds than a twentieth of W.
    error TooManyExits(uint256 units, uint256 max);
    /// @dev As many nodes as maxNodes are registered and have not left.
    error NetworkFull(uint16 maxNodes);
    error NotBootstrapped();
    error AlreadyBootstrapped();
    error BootstrapTooEarly(uint64 bootstrapTime);
    error BootstrapTooSmall(uint256 nodes, uint256 owners);
    error BatchTooLarge(uint256 got, uint256 max);
    /// @dev Unbonding ends at `until`.
    error StillBonded(uint32 node, uint64 until);
    /// @dev More than a day ahead.
    error DrainTooLong(uint64 until);
    /// @dev More than a tenth of W would drain at once.
    error DrainingTooMuch(uint256 units, uint256 max);
    error IncidentUnknown(uint32 incident);
    /// @dev The node was no part of the incident.
    error NotMember(uint32 incident, uint32 node);
    /// @dev Sums of the reserve are whole gwei.
    error NotGwei(uint256 amount);
    /// @dev The sum of all that was ever funded would leave 63 bits of gwei.
    error ReserveFull(uint256 amount);
    /// @dev The token moved another amount than asked, or none.
    error TransferFailed();
    // ---- errors of functions that come later
    /// @dev An attestation came, or will be missed only at `dueAt`.
    error RecoveryNotDue(uint64 dueAt);
    error RecoveryUnderWay(uint32 recovery);
    error RecoveryUnknown(uint32 recovery);
    /// @dev The window, or its least number of blocks, is not over.
    error WindowOpen(uint64 until);
    error WindowClosed(uint64 until);
    error CheckInsTooFew(uint256 weight, uint256 needed);
    error AlreadyCheckedIn(uint32 recovery, uint32 node);
    /// @dev Not Down, or not for evictSeconds, or it checked in.
    error EvictTooEarly(uint32 node, uint64 from);
    /// @dev The quorum, or an attestation, has until `from`.
    error ForceTooEarly(uint32 node, uint64 from);
    /// @dev The block it names is not one of the last ones.
    error ProofOfLifeStale(uint64 blockNumber);
    /// @dev Not two observations of one epoch by one agent of this node with different contents.
    error NoEquivocation(uint32 node);
    error AlreadySlashed(uint32 node);
    error NotFounder(address account);
    error AlreadyPaid(address account);

    // ---- membership
    /// @notice Registers the sender's node and takes its stake (units * stakePerUnit, approved before). It waits,
    ///         Pending, for `bootstrap` or for the quorum to see it alive.
    /// @return node its id, from 1
    function register(Registration calldata r) external returns (uint32 node);
    /// @notice `register` with an ERC-2612 permit in place of an approval. `rs` is r of its signature.
    function registerWithPermit(Registration calldata r, uint256 deadline, uint8 v, bytes32 rs, bytes32 s)
        external
        returns (uint32 node);
    /// @notice Owner or agent: where the node is and what it offers.
    function announce(uint32 node, bytes32 peerKey, uint16 capacity, uint8 drivers, string calldata multiaddrs) external;
    /// @notice Owner: asks for another BLS key and agent (or the same agent). Deposit: queueDeposit, returned when applied.
    ///         Until then the old ones serve.
    function rotate(uint32 node, address agent, bytes calldata publicKey, bytes calldata proofOfPossession)
        external
        payable;
    /// @notice Owner: asks to leave. Pay ends at once; weight, vote and unbonding when an attestation applies it. Deposit:
    ///         queueDeposit, returned then. A Pending node without an open entry leaves at once, without deposit.
    ///         In evictSeconds nodes with a twentieth of W may ask, and one more.
    function exit(uint32 node) external payable;
    /// @notice Anyone: returns the stake of an Exited node to its owner once unbonding is over.
    function withdraw(uint32 node) external;
    /// @notice Owner or agent of an Up node: empty it of work until `until`, at most a day. It is still paid.
    function drain(uint32 node, uint64 until) external;
    /// @notice Ends draining: owner or agent at any time, anyone from `until` on.
    function resume(uint32 node) external;
    /// @notice Anyone, once, from bootstrapTime on: makes all Pending nodes members, 200 a call; the last call starts
    ///         the network.
    /// @dev The first call supplies 192 zero bytes, weight 0, count 0.
    /// @param set the progress so far (all zero for the first call), `keys` the next Pending nodes' keys, in id order
    function bootstrap(VotingSet calldata set, bytes calldata keys) external;

    // ---- attestation
    /// @notice Anyone: settles the statement a quorum signed. All of it happens, or none; sender and signers do not
    ///         matter to what happens. Order: checks, signature, pay, transitions, debits, queue, set, `Attested`.
    /// @dev Due queue entries are the first 16 with queuedAt <= end(toEpoch), except those of this very block.
    ///      What a statement says of a node whose owner asked to leave in between is skipped.
    function attest(Statement calldata s, Certificate calldata c) external;
    /// @notice Owner or agent of a node that was in the incident: attaches a reply.
    function reply(uint32 incident, uint32 node, string calldata cid) external;

    // ---- money
    /// @notice Anyone: adds to the reserve. It can not be taken back.
    function fund(uint256 amount) external;
    /// @notice Anyone: pays the owner what the node earned through the last settled epoch. 0 is no error.
    function claim(uint32 node) external returns (uint256 amount);

    // ---- views
    /// @notice The constructor's arguments.
    function params() external view returns (Params memory);
    function state() external view returns (NetworkState memory);
    function node(uint32 id) external view returns (NodeView memory);
    function incident(uint32 id) external view returns (Incident memory);
    /// @notice What `claim` would pay now, in wei.
    function claimable(uint32 id) external view returns (uint256);
    /// @notice The part of `node` that placement looks at, and `node(id).cumUp` alone: a search reads many nodes.
    function host(uint32 id) external view returns (HostView memory);
    function upEpochs(uint32 id) external view returns (int64 cumUp);
    /// @notice No id above was ever a member. Only attestations (and bootstrap) raise it: whoever draws nodes from
    ///         1..lastMember draws from a range that nobody moves by registering.
    function lastMember() external view returns (uint32 node);
    /// @notice The clock that money runs on: epochs attested, gaps not counted.
    function attested() external view returns (uint64 attestedEpochs);
    /// @notice The highest generation of a replica that the quorum found failed, 0 for none.
    function failed(uint64 item) external view returns (uint32 generation);
    /// @notice The node this address is, was, or is about to be the agent of; 0 for none.
    function agentOf(address agent) external view returns (uint32 node);
    function domainName(uint16 id) external view returns (string memory);
    /// @notice The EIP-712 digest the quorum signs.
    function statementDigest(Statement calldata s) external view returns (bytes32);
    /// @notice The EIP-712 digest a key signs, under the tag for possession, to enter for this owner.
    function popDigest(bytes32 keyHash, address owner) external view returns (bytes32);
    /// @notice The first second after the epoch.
    function epochEnd(uint64 epoch) external view returns (uint64 timestamp);
    function token() external view returns (address);
}
