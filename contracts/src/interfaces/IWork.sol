// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @notice What an owner asks for. item = workload << 8 | replica everywhere.
struct WorkloadSpec {
    string spec; // CID of the spec block
    uint8 driver; // one bit: 1 wasm, 2 container
    uint8 replicas; // 1..32
    uint8 maxPerDomain; // 1..replicas
    uint128 price; // wei per replica and attested epoch, a multiple of 1 gwei
    uint128 escrow; // wei taken now
}

/// @notice A workload as it stands.
struct WorkloadView {
    address owner;
    uint8 driver;
    uint8 replicas;
    uint8 maxPerDomain;
    bool closed;
    uint32 revision; // of the spec, from 1
    uint128 price;
    uint128 escrow; // not yet spent
    uint64 endsAt; // attested-epoch clock
}

/// @notice Where one replica is. A generation is never given twice: what runs compares it before it acts.
struct Assignment {
    uint32 node; // 0 = unplaced
    uint32 generation; // 0 = never placed
    uint64 since; // attested-epoch clock
    int64 cumUp; // the node's cumUp then
    uint64 block; // unplaced: block whose hash seeds the next attempt
    uint8 attempt;
}

/// @notice Constructor arguments; the relations between them are checked there.
struct WorkParams {
    uint128 minPrice;
    uint32 minTermEpochs;
    uint8 samples; // d
    uint16 movesPerEpoch;
    uint16 receivePerEpoch; // one node
    uint128 bounty; // wei of token per move, from the escrow
    uint8 maxAttempts;
}

/// @title Work: escrow, assignments, the queue of unplaced replicas, fees.
/// @notice No owner, no pause, no upgrade. Reads the Network, which never calls back. Money runs on the attested-epoch
///         clock: epochs that nobody could attest are neither paid nor charged.
interface IWork {
    /// @dev `spec` is the CID of a DAG-CBOR block; `endsAt` is on the attested-epoch clock.
    event WorkloadCreated(
        uint32 indexed workload,
        address indexed owner,
        string spec,
        uint8 driver,
        uint8 replicas,
        uint8 maxPerDomain,
        uint256 price,
        uint256 escrow,
        uint64 endsAt
    );
    /// @dev Of a dry workload: it starts again, its replicas are queued.
    event WorkloadFunded(uint32 indexed workload, address indexed from, uint256 amount, uint64 endsAt);
    /// @dev `refund` is what no replica had earned; it is credited to the owner.
    event WorkloadClosed(uint32 indexed workload, uint256 refund);
    /// @dev `from` is 0 for a first placement or out of the queue.
    event ReplicaAssigned(
        uint32 indexed workload, uint32 indexed node, uint8 replica, uint32 generation, uint32 from, uint64 clock
    );
    /// @dev The same host, the next generation: from now on it runs the newest revision of the spec.
    event ReplicaRenewed(uint32 indexed workload, uint32 indexed node, uint8 replica, uint32 generation);
    /// @dev It waits in the queue. `from` is the host it left, 0 when an attempt out of the queue found no room.
    event ReplicaUnplaced(
        uint32 indexed workload, uint32 indexed from, uint8 replica, uint32 generation, uint8 attempt
    );
    /// @dev The next attempt draws from the hash of `blockNumber`: the old one is gone, or could have been known.
    event ReplicaRearmed(uint32 indexed workload, uint8 replica, uint64 blockNumber);
    /// @dev Of `elapsed` attested epochs the host was up for `served`: it gets `fee`, the owner `refund`.
    event ReplicaSettled(
        uint32 indexed workload,
        uint32 indexed node,
        uint8 replica,
        uint64 served,
        uint64 elapsed,
        uint256 fee,
        uint256 refund
    );
    /// @dev For a move, or for looking in vain, out of the workload's escrow; credited to the caller.
    event BountyPaid(uint32 indexed workload, address indexed to, uint256 amount);
    event CreditWithdrawn(address indexed account, uint256 amount);
    /// @dev The replicas from `replicas` on are gone, or those up to it are queued.
    event WorkloadScaled(uint32 indexed workload, uint8 replicas, uint8 maxPerDomain, uint64 endsAt);
    /// @dev `revision` counts up from 1, the spec of the creation. A replica runs the newest revision there is when its
    ///      generation is given.
    event WorkloadUpdated(uint32 indexed workload, uint32 revision, string spec);
    /// @dev Its escrow is spent: its replicas are off their hosts. `fund` starts it again.
    event WorkloadExpired(uint32 indexed workload, uint64 clock);

    // ---- errors: each names what was refused; none leaves a change behind
    error WorkloadUnknown(uint32 workload);
    error WorkloadIsClosed(uint32 workload);
    error NotWorkloadOwner(uint32 workload);
    error SpecInvalid(string field);
    error EscrowTooSmall(uint256 got, uint256 min);
    error NodeNotEmptying(uint32 node);
    error SameBlock(uint64 blockNumber);
    error MoveCapReached(uint64 epoch);
    error NothingToPlace();
    error NothingToWithdraw(address account);
    /// @dev Its term ends at `endsAt` on the attested-epoch clock.
    error NotExpired(uint32 workload, uint64 endsAt);
    error NothingChanged(uint32 workload);
    error ParamsInvalid(string relation);

    /// @notice Takes the escrow and queues every replica; anyone places them from the next block on.
    function create(WorkloadSpec calldata spec) external returns (uint32 workload);
    /// @notice Adds to a workload's escrow, by anyone; moves its end.
    function fund(uint32 workload, uint256 amount) external;
    /// @notice The owner's: as many replicas, at most so many in one domain, from now on. New ones are queued, those
    ///         beyond are settled and released; the term ends as the escrow allows.
    /// @dev Replicas that are placed stay, also where a lower maxPerDomain would not allow it.
    function scale(uint32 workload, uint8 replicas, uint8 maxPerDomain) external;
    /// @notice The owner's: another spec. Every placed replica gets the next generation on the host it has, which
    ///         goes on with the old spec until it can run the new one.
    function update(uint32 workload, string calldata spec) external;
    /// @notice Anyone: settles and releases the replicas of a workload whose term is over.
    function expire(uint32 workload) external;
    /// @notice Settles all replicas, releases them and credits the rest to the owner, who alone may call.
    function close(uint32 workload) external;
    /// @notice Moves up to `max` replicas off a node that is Down, Draining or Exiting, or whose replica failed.
    /// @dev Only in a later block than the status change, whose hash seeds the choice: the caller chooses nothing.
    ///      Without a fit a Draining node keeps the replica, any other gives it to the queue.
    function redistribute(uint32 node, uint8 max) external returns (uint8 moved);
    /// @notice Places up to `max` queued replicas that are due. Reverts when none is.
    function place(uint8 max) external returns (uint8 placed);
    /// @notice Pays one replica's host and owner up to now, by anyone.
    function settle(uint32 workload, uint8 replica) external;
    /// @notice Sends an account its credit, by anyone.
    function withdraw(address account) external returns (uint256 amount);

    // ---- views
    function workParams() external view returns (WorkParams memory);
    function workload(uint32 id) external view returns (WorkloadView memory);
    function assignment(uint32 workload, uint8 replica) external view returns (Assignment memory);
    /// @notice The replicas a node hosts.
    function items(uint32 node) external view returns (uint64[] memory);
    /// @notice Replicas that wait for a node, in no promised order.
    function queued() external view returns (uint64[] memory);
    /// @notice Wei of token that `withdraw` would send.
    function credit(address account) external view returns (uint256);
    /// @notice Ids are 1..workloads().
    function workloads() external view returns (uint32);
}
