package agent

import (
	"context"
	"testing"
	"testing/synctest"
)

// runBlind lets nodes lose their RPC in epoch 6 and tells what was settled
// about anybody in the eight epochs after it, and two more.
func runBlind(t *testing.T, units []uint32, blind ...int) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		s := newSim(t, ctx, 4, len(units))
		s.ledger.base.Weight = 0
		for i, u := range units {
			s.ledger.base.Members[i].Units = u
			s.ledger.base.Weight += u
		}
		s.ledger.current = nil
		s.ledger.publish()
		for id := range units {
			s.start(id + 1)
		}
		s.epochs(6)
		for _, id := range blind {
			s.nodes[id-1].view.lose()
		}
		before := len(s.ledger.history())
		s.epochs(10)
		after := s.ledger.history()[before:]
		if len(after) == 0 {
			t.Error("nothing was settled")
		}
		for _, st := range after {
			if len(st.Transitions)+len(st.Debits) > 0 {
				t.Errorf("epochs %d to %d: %+v, debits %+v", st.FromEpoch, st.ToEpoch, st.Transitions, st.Debits)
			}
		}
		cancel()
		s.net.Close()
		synctest.Wait()
	})
}

// Four blind nodes of 40 in 88 outweigh half of what stands against the heavy
// ones (88 - 16), and are all there is outside their domain: without adoption
// they convict three live nodes.
func TestBlindNodesDoNotConvictThoseWhoSee(t *testing.T) {
	runBlind(t, []uint32{16, 16, 16, 10, 10, 10, 10}, 4, 5, 6, 7)
}

func TestLosingEveryRPCIsNotDowntime(t *testing.T) {
	runBlind(t, []uint32{10, 10, 10, 10, 10, 10, 10}, 1, 2, 3, 4, 5, 6, 7)
}
