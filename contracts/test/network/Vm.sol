// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

struct Log {
    bytes32[] topics;
    bytes data;
    address emitter;
}

/// @dev The few cheatcodes these tests use.
interface Vm {
    function warp(uint256) external;
    function roll(uint256) external;
    function chainId(uint256) external;
    function prank(address) external;
    function deal(address, uint256) external;
    function etch(address, bytes calldata) external;
    function assume(bool) external pure;
    function expectRevert(bytes calldata) external;
    function expectRevert(bytes4) external;
    function expectRevert() external;
    function expectEmit(bool, bool, bool, bool, address) external;
    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory);
    function load(address, bytes32) external view returns (bytes32);
    function store(address, bytes32, bytes32) external;
    function sign(uint256, bytes32) external pure returns (uint8, bytes32, bytes32);
    function addr(uint256) external pure returns (address);
    function readFile(string calldata) external view returns (string memory);
    function parseJsonString(string calldata, string calldata) external pure returns (string memory);
    function parseJsonBytes(string calldata, string calldata) external pure returns (bytes memory);
    function parseJsonBytesArray(string calldata, string calldata) external pure returns (bytes[] memory);
    function parseJsonUintArray(string calldata, string calldata) external pure returns (uint256[] memory);
    function parseJsonStringArray(string calldata, string calldata) external pure returns (string[] memory);
    function parseBytes(string calldata) external pure returns (bytes memory);
    function replace(string calldata, string calldata, string calldata) external pure returns (string memory);
    function toString(address) external pure returns (string memory);
    function toString(uint256) external pure returns (string memory);
    function startStateDiffRecording() external;
    function snapshotState() external returns (uint256);
    function revertToState(uint256) external returns (bool);
}

Vm constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

/// @dev The linked library, called as a contract.
interface IBLS {
    error BadLength(uint256 got, uint256 want);
    error PointInvalid();
    error PointAtInfinity();
    error SignatureInvalid();
    error ProofOfPossessionInvalid();
    error TagTooLong(uint256 got);

    function checkSignature(bytes32 digest, bytes calldata key, bytes calldata minus, bytes calldata signature)
        external
        view;
    function checkPossession(bytes32 digest, bytes calldata key, bytes calldata proof) external view;
    function combine(bytes calldata key, bytes calldata keys, uint256 minus) external view returns (bytes memory);
    function verify(bytes calldata key, bytes calldata message, bytes calldata tag, bytes calldata signature)
        external
        view
        returns (bool);
    function hashToG1(bytes calldata message, bytes calldata tag) external view returns (bytes memory);
    function cid(bytes32 digest) external pure returns (string memory);
}

interface IToken {
    function approve(address, uint256) external returns (bool);
    function transfer(address, uint256) external returns (bool);
    function balanceOf(address) external view returns (uint256);
    function totalSupply() external view returns (uint256);
    function nonces(address) external view returns (uint256);
    function DOMAIN_SEPARATOR() external view returns (bytes32);
}
