package heartbeat_test

import (
	"crypto/ed25519"
	"crypto/rand"
	"fmt"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

// BenchmarkSlot compares, in one run, what a slot costs a receiver: every heartbeat from
// its wire bytes to a verdict, against one Ed25519 verification for each node. The metric
// "of-ed25519" is the ratio, "us/heartbeat" the cost of one.
func BenchmarkSlot(b *testing.B) {
	for _, size := range []int{10, 100, 1000} {
		b.Run(fmt.Sprintf("nodes=%d", size), func(b *testing.B) { benchmarkSlot(b, size) })
	}
}

func benchmarkSlot(b *testing.B, size int) {
	keys := make([]*bls.Key, size)
	wire := make([][]byte, size)
	for i := range size {
		secret := secretKey(b, uint64(i))
		keys[i] = parsed(b, secret)
		wire[i] = heartbeat.Sign(secret, domain, uint32(i+1), slot, beacon).Encode()
	}
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		b.Fatal(err)
	}
	message := heartbeat.Message(domain, slot, beacon.Hash)
	signature := ed25519.Sign(private, message)

	var ours, theirs time.Duration
	for b.Loop() {
		start := time.Now()
		beats := make([]heartbeat.Heartbeat, size)
		for i, data := range wire {
			h, err := heartbeat.Decode(data)
			if err != nil {
				b.Fatal(err)
			}
			beats[i] = h
		}
		good, bad := heartbeat.VerifyBatch(keys, domain, slot, beacon, beats, rand.Reader)
		if len(good) != size || len(bad) != 0 {
			b.Fatalf("%d good, bad %v", len(good), bad)
		}
		ours += time.Since(start)

		start = time.Now()
		for range size {
			if !ed25519.Verify(public, message, signature) {
				b.Fatal("ed25519 refused its own signature")
			}
		}
		theirs += time.Since(start)
	}
	b.ReportMetric(float64(ours.Microseconds())/float64(b.N*size), "us/heartbeat")
	b.ReportMetric(float64(theirs.Microseconds())/float64(b.N*size), "us/ed25519")
	b.ReportMetric(float64(ours)/float64(theirs), "of-ed25519")
}
