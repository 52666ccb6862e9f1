package observer

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

func TestHeartbeatsThatArriveTogetherAreJudgedEachOnItsOwn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPost(t, nil)
		time.Sleep(5*time.Second + 200*time.Millisecond)
		forged := p.beat(2, 5, theBeacon)
		forged[4] = 1
		messages := [][]byte{p.beat(2, 5, theBeacon), forged, p.beat(3, 5, theBeacon), p.beat(3, 4, theBeacon), p.beat(4, 5, theBeacon)}
		verdicts := make([]p2p.Verdict, len(messages))
		start := time.Now()
		var wait sync.WaitGroup
		for i, data := range messages {
			wait.Go(func() { verdicts[i], _ = p.Validate(context.Background(), p2p.Message{Data: data}) })
		}
		synctest.Wait()
		p.batches.mu.Lock()
		if n := len(p.batches.open); n != 2 {
			t.Errorf("%d batches, want one for each slot", n)
		}
		p.batches.mu.Unlock()
		wait.Wait()
		if got := fmt.Sprint(verdicts); got != "[accept reject accept accept accept]" {
			t.Errorf("verdicts %s", got)
		}
		if d := time.Since(start); d != batchWait {
			t.Errorf("judged after %s, want %s", d, batchWait)
		}
		if got := fmt.Sprint(p.HeardIn(5), len(p.batches.open)); got != "[2 3 4] 0" {
			t.Errorf("heard and batches left: %s", got)
		}
	})
}

func TestAFullBatchWaitsForNobody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := eip712.Domain{ChainID: 31337}
		secret, err := bls.SecretKeyFromBytes(append(make([]byte, 31), 1))
		if err != nil {
			t.Fatal(err)
		}
		key, err := bls.ParseKey(secret.PublicKey())
		if err != nil {
			t.Fatal(err)
		}
		h := heartbeat.Sign(secret, d, 1, 5, theBeacon)
		b := newBatches()
		start := time.Now()
		var wait sync.WaitGroup
		for range batchMost {
			wait.Go(func() {
				if _, ok := b.verify(d, key, theBeacon, h); !ok {
					t.Error("a good heartbeat was refused")
				}
			})
		}
		wait.Wait()
		if d := time.Since(start); d != 0 {
			t.Errorf("a full batch waited %s", d)
		}
	})
}
