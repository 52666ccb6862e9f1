package evidence

import (
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/p2p"
)

// The stream protocols that serve blocks: the request is a binary CID, the
// response the block, or nothing when it is not held.
const (
	BlockProtocol  p2p.Protocol = "/depin/block/1"  // dag-cbor: evidence and specs
	ModuleProtocol p2p.Protocol = "/depin/module/1" // raw
)

// traffic is how blocks of one codec travel. Each codec has places of its own:
// whoever reads modules slowly keeps nobody from the evidence.
type traffic struct {
	protocol p2p.Protocol
	limit    int // bytes of one block
	// concurrent times limit is the memory that strangers can make an agent hold
	// by asking, over streams and over HTTP each.
	concurrent int
	timeout    time.Duration // of sending one block
	// silence is how long a peer that was asked counts as one that may be sending:
	// after it another is asked in its place.
	silence time.Duration
}

var (
	// The attester asks for an epoch's observations all at once. Several round
	// trips across an ocean are silence enough for what is so small.
	blockTraffic = traffic{BlockProtocol, MaxEvidence, 64, 10 * time.Second, fetchNext}
	// A place holds 4 MiB. All eight are through a 8 Mbit/s uplink within the
	// timeout; one at a time over such a link takes no longer than the silence.
	moduleTraffic = traffic{ModuleProtocol, MaxModule, 8, 40 * time.Second, 5 * time.Second}
)

// trafficOf also checks the address, as Limit does.
func trafficOf(c cid.Cid) (traffic, error) {
	if _, err := Limit(c); err != nil {
		return traffic{}, err
	}
	if c.Prefix().Codec == cid.Raw {
		return moduleTraffic, nil
	}
	return blockTraffic, nil
}
