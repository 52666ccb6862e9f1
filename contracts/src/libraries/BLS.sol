// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title BLS12-381 signatures in G1 with keys in G2, over the EIP-2537 precompiles.
/// @notice Linked library: Network delegates to it and stays under the size limit of one contract.
///         It keeps no state and knows nothing of nodes.
///
///         Points travel packed: a key is 192 bytes (x.c0 ‖ x.c1 ‖ y.c0 ‖ y.c1), a signature 96 (x ‖ y),
///         each coordinate 48 bytes big endian; all zero is infinity. The precompiles want each coordinate
///         in 64 bytes, so points are widened on the way in and narrowed on the way out.
///
///         Assumptions, and who keeps them:
///         - the pairing precompile checks subgroups of everything it is given (EIP-2537);
///         - addition does not, so a key may only be added here once its proof of possession went through
///           `checkPossession`: the caller compares it with a stored hash.
library BLS {
    error BadLength(uint256 got, uint256 want);
    error PointInvalid();
    error PointAtInfinity();
    error SignatureInvalid();
    error ProofOfPossessionInvalid();
    error TagTooLong(uint256 got);

    /// @dev RFC 9380 / draft-irtf-cfrg-bls-signature tags: what signs a message never proves possession.
    bytes internal constant SIGNATURE_TAG = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_POP_";
    bytes internal constant POSSESSION_TAG = "BLS_POP_BLS12381G1_XMD:SHA-256_SSWU_RO_POP_";

    uint256 internal constant KEY = 192;
    uint256 internal constant SIGNATURE = 96;

    /// @dev The field modulus, high 128 and low 256 bits.
    uint256 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;

    /// @dev The generator of G2, negated, as the pairing precompile reads it.
    bytes private constant NEGATED_G2 = hex"00000000000000000000000000000000024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8"
        hex"0000000000000000000000000000000013e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e"
        hex"000000000000000000000000000000000d1b3cc2c7027888be51d9ef691d77bcb679afda66c73f17f9ee3837a55024f78c71363275a75d75d86bab79f74782aa"
        hex"0000000000000000000000000000000013fa4d4a0ad8b1ce186ed5061789213d993923066dddaf1040bc3ff59f825c78df74f2d75467e25e0f55f8a00fa030ed";

    // ---------------------------------------------------------------- what Network calls

    /// @notice Reverts unless `signature` is the aggregate signature over `digest` of everyone in
    ///         `aggregateKey` except the holders of `nonSignerKeys` (192 bytes each).
    function checkSignature(
        bytes32 digest,
        bytes calldata aggregateKey,
        bytes calldata nonSignerKeys,
        bytes calldata signature
    ) external view {
        uint256 key = _load(aggregateKey);
        _accumulate(key, nonSignerKeys, type(uint256).max);
        if (!_verify(key, _hash(SIGNATURE_TAG, abi.encodePacked(digest)), signature)) revert SignatureInvalid();
    }

    /// @notice Reverts unless whoever made `proof` holds the secret of `publicKey`. This is also where a key's
    ///         curve and subgroup are checked, once.
    function checkPossession(bytes32 digest, bytes calldata publicKey, bytes calldata proof) external view {
        if (!_verify(_load(publicKey), _hash(POSSESSION_TAG, abi.encodePacked(digest)), proof)) {
            revert ProofOfPossessionInvalid();
        }
    }

    /// @notice `key` plus each of `keys` (192 bytes each), or minus where the bit of its index in `minus` is set.
    /// @dev The result may be infinity: only the caller knows whether that is allowed.
    function combine(bytes calldata key, bytes calldata keys, uint256 minus) external view returns (bytes memory sum) {
        uint256 point = _load(key);
        _accumulate(point, keys, minus);
        sum = new bytes(KEY);
        assembly ("memory-safe") {
            let to := add(sum, 0x20)
            for { let i := 0 } lt(i, 4) { i := add(i, 1) } {
                mcopy(add(to, mul(i, 48)), add(add(point, mul(i, 64)), 16), 48)
            }
        }
    }

    // ---------------------------------------------------------------- what anyone may call

    /// @notice Whether `signature` over `message` under `tag` is by `publicKey`.
    function verify(bytes calldata publicKey, bytes calldata message, bytes calldata tag, bytes calldata signature)
        external
        view
        returns (bool)
    {
        return _verify(_load(publicKey), _hash(tag, message), signature);
    }

    /// @notice RFC 9380 hash_to_curve, suite BLS12381G1_XMD:SHA-256_SSWU_RO_, as a packed 96-byte point.
    function hashToG1(bytes calldata message, bytes calldata tag) external view returns (bytes memory point) {
        uint256 from = _hash(tag, message);
        point = new bytes(SIGNATURE);
        assembly ("memory-safe") {
            mcopy(add(point, 0x20), add(from, 16), 48)
            mcopy(add(point, 0x50), add(from, 80), 48)
        }
    }

    /// @notice The CID of a DAG-CBOR block by its sha2-256: CIDv1 as text, "b" and base32 of 01 71 12 20 ‖ digest.
    function cid(bytes32 digest) external pure returns (string memory text) {
        text = new string(59);
        // 288 bits are 57.6 letters: 32 letters from the first 160 bits, 26 from the rest and two zero bits.
        uint256 first = _base32(0x01711220 << 128 | uint256(digest) >> 128);
        uint256 rest = _base32(uint256(uint128(uint256(digest))) << 32);
        assembly ("memory-safe") {
            mstore8(add(text, 0x20), 0x62)
            mstore(add(text, 0x21), first)
            // The allocation is 64 bytes long: the last bytes fall on its padding, which stays zero.
            mstore(add(text, 0x41), and(rest, not(sub(shl(48, 1), 1))))
        }
    }

    // ---------------------------------------------------------------- base32

    /// @dev 160 bits to 32 letters (RFC 4648, lower case), all lanes at once: halve the lanes until each byte
    ///      holds five bits, then 0..25 become a..z and 26..31 become 2..7.
    function _base32(uint256 x) private pure returns (uint256) {
        unchecked {
            x = (x & 0xffffffffffffffffffff) | (x >> 80) << 128;
            x = (x & 0x0000000000000000000000ffffffffff0000000000000000000000ffffffffff)
                | (x & 0x000000000000ffffffffff0000000000000000000000ffffffffff0000000000) << 24;
            x = (x & 0x00000000000fffff00000000000fffff00000000000fffff00000000000fffff)
                | (x & 0x000000fffff00000000000fffff00000000000fffff00000000000fffff00000) << 12;
            x = (x & 0x000003ff000003ff000003ff000003ff000003ff000003ff000003ff000003ff)
                | (x & 0x000ffc00000ffc00000ffc00000ffc00000ffc00000ffc00000ffc00000ffc00) << 6;
            x = (x & 0x001f001f001f001f001f001f001f001f001f001f001f001f001f001f001f001f)
                | (x & 0x03e003e003e003e003e003e003e003e003e003e003e003e003e003e003e003e0) << 3;
            // Bit 7 of x + 102 says x > 25; those letters come 73 earlier, and no lane carries into the next.
            uint256 digits = (x + 0x6666666666666666666666666666666666666666666666666666666666666666) >> 7
                & 0x0101010101010101010101010101010101010101010101010101010101010101;
            return x + 0x6161616161616161616161616161616161616161616161616161616161616161 - digits * 73;
        }
    }

    // ---------------------------------------------------------------- points

    /// @dev Widens a packed key into fresh memory, 256 bytes, with 256 more behind it as the second operand.
    function _load(bytes calldata key) private pure returns (uint256 point) {
        if (key.length != KEY) revert BadLength(key.length, KEY);
        assembly ("memory-safe") {
            point := mload(0x40)
            mstore(0x40, add(point, 0x200))
            for { let i := 0 } lt(i, 4) { i := add(i, 1) } {
                let to := add(point, mul(i, 64))
                mstore(to, 0)
                calldatacopy(add(to, 16), add(key.offset, mul(i, 48)), 48)
            }
        }
    }

    /// @dev Adds packed keys to the point at `point`, in place; bit i of `minus` negates key i
    ///      (all ones: every key, however many).
    function _accumulate(uint256 point, bytes calldata keys, uint256 minus) private view {
        if (keys.length % KEY != 0) revert BadLength(keys.length, keys.length - keys.length % KEY);
        bool ok = true;
        assembly ("memory-safe") {
            let operand := add(point, 0x100)
            // The padding of each coordinate is written once: what follows leaves it zero.
            for { let i := 0 } lt(i, 4) { i := add(i, 1) } { mstore(add(operand, mul(i, 64)), 0) }
            let from := keys.offset
            let end := add(from, keys.length)
            for { let bits := minus } lt(from, end) { from := add(from, 192) } {
                calldatacopy(add(operand, 16), from, 48)
                calldatacopy(add(operand, 80), add(from, 48), 48)
                calldatacopy(add(operand, 144), add(from, 96), 48)
                calldatacopy(add(operand, 208), add(from, 144), 48)
                if and(bits, 1) {
                    // Negate y: p - y in each half. y.c0 or y.c1 may be zero (then p is not reduced), so
                    // zero stays zero; no key in the subgroup has both zero.
                    for { let to := add(operand, 128) } lt(to, add(operand, 256)) { to := add(to, 64) } {
                        let high := mload(to)
                        let low := mload(add(to, 32))
                        if or(high, low) {
                            mstore(to, sub(sub(P_HIGH, high), gt(low, P_LOW)))
                            mstore(add(to, 32), sub(P_LOW, low))
                        }
                    }
                }
                // All ones stays all ones: non-signers are subtracted whatever their number.
                bits := sar(1, bits)
                // G2ADD
                ok := and(ok, staticcall(gas(), 0x0d, point, 0x200, point, 0x100))
            }
        }
        if (!ok) revert PointInvalid();
    }

    function _isZero(uint256 from, uint256 length) private pure returns (bool zero) {
        assembly ("memory-safe") {
            let bits := 0
            for { let end := add(from, length) } lt(from, end) { from := add(from, 32) } {
                bits := or(bits, mload(from))
            }
            zero := iszero(bits)
        }
    }

    // ---------------------------------------------------------------- signatures

    /// @dev e(signature, -G2) * e(hash, key) == 1, for widened `key` and `hash`.
    function _verify(uint256 key, uint256 hash, bytes calldata signature) private view returns (bool valid) {
        if (signature.length != SIGNATURE) revert BadLength(signature.length, SIGNATURE);
        bytes memory generator = NEGATED_G2;
        uint256 input;
        assembly ("memory-safe") {
            input := mload(0x40)
            mstore(0x40, add(input, 0x300))
            mstore(input, 0)
            calldatacopy(add(input, 16), signature.offset, 48)
            mstore(add(input, 64), 0)
            calldatacopy(add(input, 80), add(signature.offset, 48), 48)
            mcopy(add(input, 0x80), add(generator, 0x20), 0x100)
            mcopy(add(input, 0x180), hash, 0x80)
            mcopy(add(input, 0x200), key, 0x100)
        }
        // e(infinity, .) is 1: an infinite key and an infinite signature would verify anything.
        if (_isZero(key, 0x100) || _isZero(input, 0x80)) revert PointAtInfinity();
        bool ok;
        assembly ("memory-safe") {
            // A chain without the precompile answers nothing, with success. The right operand is evaluated first.
            ok := and(eq(returndatasize(), 0x20), staticcall(gas(), 0x0f, input, 0x300, 0, 0x20))
            valid := mload(0)
        }
        if (!ok) revert PointInvalid();
    }

    // ---------------------------------------------------------------- hash to curve (RFC 9380)

    /// @dev hash_to_curve into a widened G1 point. Mapping clears the cofactor in the precompile, and clearing
    ///      is linear: the sum of two cleared points is the cleared sum.
    function _hash(bytes memory tag, bytes memory message) private view returns (uint256 point) {
        if (tag.length > 255) revert TagTooLong(tag.length);
        bytes memory suffix = abi.encodePacked(tag, uint8(tag.length));
        // expand_message_xmd to 128 bytes: Z_pad ‖ msg ‖ I2OSP(128, 2) ‖ I2OSP(0, 1) ‖ DST_prime
        bytes32 b0 = sha256(abi.encodePacked(bytes32(0), bytes32(0), message, hex"008000", suffix));
        bytes memory block_ = abi.encodePacked(b0, uint8(1), suffix);
        bool ok = true;
        assembly ("memory-safe") {
            point := mload(0x40)
            mstore(0x40, add(point, 0x180))
            // point: 128 bytes of uniform output, then two field elements, then two curve points over both.
            let length := mload(block_)
            let from := add(block_, 0x20)
            for { let i := 0 } lt(i, 4) { i := add(i, 1) } {
                let to := add(point, mul(i, 32))
                if i { mstore(from, xor(b0, mload(sub(to, 32)))) }
                mstore8(add(from, 32), add(i, 1))
                ok := and(ok, staticcall(gas(), 0x02, from, length, to, 32))
            }
            // Reduce 64 bytes modulo p with MODEXP(base, 1, p); the modulus is given in 64 bytes so that the
            // result is already a widened field element.
            let call_ := add(point, 0x80)
            mstore(call_, 64)
            mstore(add(call_, 0x20), 1)
            mstore(add(call_, 0x40), 64)
            mstore8(add(call_, 0xa0), 1)
            mstore(add(call_, 0xa1), P_HIGH)
            mstore(add(call_, 0xc1), P_LOW)
            for { let i := 0 } lt(i, 2) { i := add(i, 1) } {
                let element := add(point, mul(i, 64))
                mcopy(add(call_, 0x60), element, 64)
                ok := and(ok, staticcall(gas(), 0x05, call_, 0xe1, element, 64))
            }
            // MAP_FP_TO_G1 twice, G1ADD once.
            ok := and(ok, staticcall(gas(), 0x10, add(point, 64), 64, add(point, 128), 128))
            ok := and(ok, staticcall(gas(), 0x10, point, 64, point, 128))
            ok := and(ok, staticcall(gas(), 0x0b, point, 256, point, 128))
        }
        if (!ok) revert PointInvalid();
    }
}
