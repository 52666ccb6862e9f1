package memnet

import (
	"slices"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/p2p"
)

func TestParcelsOfOneInstantHaveOneOrder(t *testing.T) {
	now := time.Unix(1, 0)
	made := func(at time.Time, id byte, from p2p.PeerID, topic p2p.Topic) parcel {
		return parcel{at: at, id: [32]byte{id}, message: p2p.Message{From: from, Topic: topic}}
	}
	want := []parcel{
		made(now, 9, "z", "z"),
		made(now.Add(1), 1, "b", "a"),
		made(now.Add(1), 2, "a", "a"),
		made(now.Add(1), 2, "a", "b"),
		made(now.Add(1), 2, "b", "a"),
	}
	for i := range want {
		for j := range want {
			if got := want[i].before(want[j]); got != (i < j) {
				t.Errorf("%d before %d: %t", i, j, got)
			}
		}
	}
	q := newQueue(len(want))
	for _, p := range slices.Backward(want) {
		if !q.push(p) {
			t.Fatal("the queue is full")
		}
	}
	if q.push(want[0]) {
		t.Error("the queue took more than its limit")
	}
	for i := range want {
		p, due, _, _ := q.next(now.Add(time.Second))
		if !due || p.before(want[i]) || want[i].before(p) {
			t.Errorf("parcel %d is %+v", i, p)
		}
	}
}
