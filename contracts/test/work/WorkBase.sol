// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Status} from "../../src/interfaces/INetwork.sol";
import "../../src/interfaces/IWork.sol";
import {Placement} from "../../src/libraries/Placement.sol";
import {IWorkHarness} from "./IWorkHarness.sol";
import {MockNetwork} from "./MockNetwork.sol";

struct Log {
    bytes32[] topics;
    bytes data;
    address emitter;
}

interface Cheats {
    function prank(address) external;
    function roll(uint256) external;
    function warp(uint256) external;
    function etch(address, bytes calldata) external;
    function expectRevert() external;
    function expectRevert(bytes4) external;
    function expectRevert(bytes calldata) external;
    function expectEmit(address) external;
    function setBlockhash(uint256, bytes32) external;
    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory);
    function readFile(string calldata) external view returns (string memory);
    function parseJson(string calldata, string calldata) external pure returns (bytes memory);
    function snapshotGasLastCall(string calldata, string calldata) external returns (uint256);
    function snapshotValue(string calldata, string calldata, uint256) external;
    function snapshotState() external returns (uint256);
    function revertToState(uint256) external returns (bool);
    function deployCode(string calldata, bytes calldata) external returns (address);
}

/// @dev The history contract of EIP-2935: hashes of the last 8,191 blocks, nothing else.
contract History {
    fallback(bytes calldata data) external returns (bytes memory) {
        uint256 number = abi.decode(data, (uint256));
        require(number < block.number && number + 8191 >= block.number);
        return abi.encode(keccak256(abi.encode("history", number)));
    }
}

/// @dev Seven nodes of seven owners in seven domains unless a test adds its own.
abstract contract WorkBase {
    Cheats internal constant vm = Cheats(address(uint160(uint256(keccak256("hevm cheat code")))));

    address internal constant ALICE = address(0xA11CE); // buys work
    address internal constant KEEPER = address(0xBEE); // calls for bounties
    uint128 internal constant PRICE = 3 gwei;
    uint128 internal constant BOUNTY = 7 gwei + 1;

    IERC20 internal token;
    MockNetwork internal network;
    IWorkHarness internal work;
    // Kept here: the optimizer may reuse what block.number and block.timestamp were before a cheat.
    uint256 internal number = 100;
    uint256 internal time = 1_000;

    function setUp() public virtual {
        _deployAll();
    }

    function _deployAll() internal {
        token = IERC20(vm.deployCode("Token.sol:Token", abi.encode("Test", "T", uint256(1e27))));
        network = MockNetwork(vm.deployCode("MockNetwork.sol:MockNetwork", abi.encode(token)));
        work = _deploy(_params());
        token.transfer(ALICE, 1e26);
        vm.prank(ALICE);
        token.approve(address(work), type(uint256).max);
        vm.etch(Placement.HISTORY, type(History).runtimeCode);
        vm.roll(number);
        vm.warp(time);
    }

    function _deploy(WorkParams memory p) internal returns (IWorkHarness) {
        return IWorkHarness(vm.deployCode("WorkHarness.sol:WorkHarness", abi.encode(address(network), p)));
    }

    function _params() internal pure virtual returns (WorkParams memory) {
        return WorkParams({
            minPrice: 1 gwei,
            minTermEpochs: 10,
            samples: 16,
            movesPerEpoch: 64,
            receivePerEpoch: 32,
            bounty: BOUNTY,
            maxAttempts: 10
        });
    }

    function _addNodes(uint32 count, uint16 capacity) internal {
        for (uint32 i = 1; i <= count; ++i) {
            network.add(_owner(i), uint16(i), capacity, 3);
        }
    }

    function _owner(uint32 node) internal pure returns (address) {
        return address(uint160(0x1000_0000_0000_0000 + uint160(node)));
    }

    function _create(uint8 replicas) internal returns (uint32) {
        return _create(replicas, replicas, uint128(PRICE) * replicas * 100);
    }

    function _create(uint8 replicas, uint8 maxPerDomain, uint128 escrow) internal returns (uint32) {
        vm.prank(ALICE);
        return work.create(WorkloadSpec("bafyspec", 1, replicas, maxPerDomain, PRICE, escrow));
    }

    /// @dev Places everything that is due, one block later.
    function _placeAll() internal returns (uint256 placed) {
        _mine(1);
        while (true) {
            vm.prank(KEEPER);
            try work.place(255) returns (uint8 n) {
                placed += n;
            } catch {
                return placed;
            }
        }
    }

    function _mine(uint256 blocks) internal {
        number += blocks;
        vm.roll(number);
    }

    function _nextEpoch() internal {
        time += 4;
        vm.warp(time);
    }

    function _item(uint32 workload, uint8 replica) internal pure returns (uint64) {
        return uint64(workload) << 8 | replica;
    }

    function _node(uint32 workload, uint8 replica) internal view returns (uint32) {
        return work.assignment(workload, replica).node;
    }

    // ---- assertions

    error NotEqual(string what, uint256 got, uint256 want);
    error NotTrue(string what);

    function eq(uint256 got, uint256 want, string memory what) internal pure {
        if (got != want) revert NotEqual(what, got, want);
    }

    function yes(bool condition, string memory what) internal pure {
        if (!condition) revert NotTrue(what);
    }
}
