// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @dev Keys and signatures made in Solidity: a secret times a point, by the MSM precompiles.
library Curve {
    uint256 internal constant ORDER = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;

    bytes internal constant G2 = hex"024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8"
        hex"13e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e"
        hex"0ce5d527727d6e118cc9cdc6da2e351aadfd9baa8cbdd3a76d429a695160d12c923ac9cc3baca289e193548608b82801"
        hex"0606c4a02ea734cc32acd2b02bc28b99cb3e287e85a763af267492ab572e99ab3f370d275cec1da1aaa9075ff05f79be";

    function secret(uint256 seed) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("secret", seed))) % ORDER;
    }

    function publicKey(uint256 sk) internal view returns (bytes memory) {
        (bool ok, bytes memory out) = address(0x0e).staticcall(abi.encodePacked(widen(G2), sk));
        require(ok, "G2MSM");
        return narrow(out);
    }

    /// @param hash a packed point of G1
    function sign(uint256 sk, bytes memory hash) internal view returns (bytes memory) {
        (bool ok, bytes memory out) = address(0x0c).staticcall(abi.encodePacked(widen(hash), sk));
        require(ok, "G1MSM");
        return narrow(out);
    }

    function widen(bytes memory packed) internal pure returns (bytes memory out) {
        for (uint256 i = 0; i < packed.length; i += 48) {
            out = bytes.concat(out, bytes16(0), slice(packed, i, 48));
        }
    }

    function narrow(bytes memory wide) internal pure returns (bytes memory out) {
        for (uint256 i = 0; i < wide.length; i += 64) {
            out = bytes.concat(out, slice(wide, i + 16, 48));
        }
    }

    function slice(bytes memory data, uint256 from, uint256 length) internal pure returns (bytes memory out) {
        out = new bytes(length);
        assembly ("memory-safe") {
            mcopy(add(out, 0x20), add(add(data, 0x20), from), length)
        }
    }
}
