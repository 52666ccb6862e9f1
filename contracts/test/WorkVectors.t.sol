// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import "./work/WorkBase.sol";

/// @dev The choices proofs/placement wrote down. Fields are in the order of their JSON names.
contract WorkVectorsTest is WorkBase {
    struct NodeJSON {
        uint16 capacity;
        uint16 domain;
        uint8 drivers;
        uint16 load;
        address owner;
        uint16 received;
        uint8 status;
    }

    struct SeatJSON {
        uint16 domain;
        address owner;
        uint8 replica;
    }

    struct Vector {
        uint8 attempt;
        bytes32 blockHash;
        uint32 chosen;
        uint8 driver;
        uint32 from;
        uint64 item;
        uint8 maxPerDomain;
        NodeJSON[] nodes;
        uint16 receivePerEpoch;
        uint8 replicas;
        uint8 samples;
        SeatJSON[] seats;
        bytes32 seed;
    }

    function test_TheContractChoosesAsTheModelDoes() public {
        string memory file = vm.readFile("../proofs/vectors/placement.json");
        Vector[] memory vectors = abi.decode(vm.parseJson(file, ".vectors"), (Vector[]));
        yes(vectors.length > 70, "vectors were read");
        for (uint256 i = 0; i < vectors.length; ++i) {
            uint256 state = vm.snapshotState();
            _check(vectors[i]);
            vm.revertToState(state);
        }
    }

    function _check(Vector memory v) private {
        WorkParams memory p = _params();
        (p.samples, p.receivePerEpoch) = (v.samples, v.receivePerEpoch);
        work = _deploy(p);
        for (uint32 i = 0; i < v.nodes.length; ++i) {
            NodeJSON memory n = v.nodes[i];
            uint32 id = network.add(n.owner, n.domain, n.capacity, n.drivers);
            network.setStatus(id, Status(n.status));
            work.setHost(id, n.load, n.received);
        }
        uint32 workload = uint32(v.item >> 8);
        work.setTerms(workload, v.driver, v.replicas, v.maxPerDomain);
        for (uint256 i = 0; i < v.seats.length; ++i) {
            work.setSeat(_item(workload, v.seats[i].replica), v.seats[i].owner, v.seats[i].domain);
        }

        bytes32 seed = Placement.seed(v.blockHash, v.item, v.attempt);
        yes(seed == v.seed, "seed");
        eq(work.choose(v.item, v.from, seed), v.chosen, "chosen");
    }
}
