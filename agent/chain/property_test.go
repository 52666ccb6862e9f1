package chain

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

// Whatever forks, gaps and finality a watcher met on its way, it ends where a
// watcher ends that saw only the last chain.
func TestTheWayDoesNotMatterOnlyTheChain(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		start := rapid.Uint64Range(0, 8).Draw(r, "start")
		s := newFakeSource(fakeChain(nil, 9, "a"))
		events, made := int64(0), map[common.Hash]bool{}
		for _, b := range s.blocks {
			made[b.Hash] = true
		}
		w := testWatcher(s, start)
		for range rapid.IntRange(1, 12).Draw(r, "steps") {
			keep := rapid.IntRange(s.finalized+1, len(s.blocks)).Draw(r, "keep")
			grow := rapid.IntRange(len(s.blocks)-keep, len(s.blocks)-keep+90).Draw(r, "grow")
			blocks := fakeChain(s.blocks[:keep], grow, rapid.StringMatching("[a-c]").Draw(r, "branch"))
			for _, b := range blocks[keep:] {
				if made[b.Hash] {
					continue // a fork that was left and taken up again
				}
				made[b.Hash] = true
				if rapid.Bool().Draw(r, "event") {
					events++
					s.emit(t, b, events)
				}
			}
			s.set(blocks)
			s.finalized = rapid.IntRange(s.finalized, len(blocks)-1).Draw(r, "finalized")
			if rapid.Bool().Draw(r, "poll") {
				if err := w.Poll(t.Context()); err != nil {
					r.Fatal(err)
				}
			}
		}
		if err := w.Poll(t.Context()); err != nil {
			r.Fatal(err)
		}
		fresh := testWatcher(s, start)
		if err := fresh.Poll(t.Context()); err != nil {
			r.Fatal(err)
		}
		got, want := w.View(), fresh.View()
		if got.Head != want.Head || got.Funded.Cmp(want.Funded) != 0 {
			r.Fatalf("at %d with %s, a fresh watcher is at %d with %s", got.Head.Number, got.Funded, want.Head.Number, want.Funded)
		}
		if got.Finalized != want.Finalized || got.Final.Funded.Cmp(finalSum(t, s, start)) != 0 && got.FinalHead == got.Finalized {
			r.Fatalf("final state of block %d is %s, want %s", got.FinalHead.Number, got.Final.Funded, finalSum(t, s, start))
		}
		for i := 1; i < len(got.headers); i++ {
			if got.headers[i].Parent != got.headers[i-1].Hash {
				r.Fatalf("held headers do not link at %d", got.headers[i].Number)
			}
		}
	})
}

// finalSum adds the events of the final chain by hand.
func finalSum(t *testing.T, s *fakeSource, start uint64) *big.Int {
	t.Helper()
	sum := new(big.Int)
	for _, b := range s.blocks[start:max(int(start), s.finalized+1)] {
		for _, l := range s.logs[b.Hash] {
			values, err := networkABI().Events["Funded"].Inputs.NonIndexed().Unpack(l.Data)
			if err != nil {
				t.Fatal(err)
			}
			sum.Add(sum, values[0].(*big.Int))
		}
	}
	return sum
}
