package devnet

import (
	"errors"
	"testing"
)

// What starts while a network ends would outlive it.
func TestNothingStartsInANetworkThatEnds(t *testing.T) {
	s := newStarter(true)
	f := newFleet(t.TempDir(), s)
	f.state.Nodes = []NodeState{{Node: 1}}
	f.stop()
	s.Close()
	if err := f.start(1); !errors.Is(err, ErrStopped) {
		t.Errorf("got %v, want ErrStopped", err)
	}
}
