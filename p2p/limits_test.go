package p2p

import (
	"fmt"
	"testing"
)

func TestOnePeerHoldsAQuarterOfTheCapacityButAtLeastTwo(t *testing.T) {
	for concurrent, want := range map[int]int{1: 1, 2: 2, 3: 2, 8: 2, 9: 3, 64: 16, 65: 17} {
		t.Run(fmt.Sprint(concurrent), func(t *testing.T) {
			if got := (StreamConfig{Concurrent: concurrent}).PerPeer(); got != want {
				t.Errorf("got %d, want %d", got, want)
			}
		})
	}
}

func TestCountersAreReadAsACopy(t *testing.T) {
	c := NewCounters()
	c.Topic("a", func(s *TopicStats) { s.Dropped++ })
	c.Protocol("b", func(s *StreamStats) { s.Refused++ })
	snapshot := c.Snapshot()
	c.Topic("a", func(s *TopicStats) { s.Dropped++ })
	if snapshot.Topics["a"].Dropped != 1 || snapshot.Protocols["b"].Refused != 1 {
		t.Errorf("snapshot is %+v", snapshot)
	}
}
