package chain

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// fakeSource is a scripted agreed chain.
type fakeSource struct {
	mu        sync.Mutex
	blocks    []Header
	all       map[common.Hash]Header // of every branch
	finalized int
	logs      map[common.Hash][]types.Log
	fail      error
	ranges    int
	byHash    int
}

func newFakeSource(blocks []Header) *fakeSource {
	s := &fakeSource{logs: map[common.Hash][]types.Log{}, all: map[common.Hash]Header{}}
	s.set(blocks)
	return s
}

func (s *fakeSource) set(blocks []Header) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.blocks = blocks
	for _, b := range blocks {
		s.all[b.Hash] = b
	}
}

func (s *fakeSource) Head(context.Context) (Header, Header, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.blocks[len(s.blocks)-1], s.blocks[s.finalized], s.fail
}

func (s *fakeSource) HeadersAt(_ context.Context, numbers []uint64) ([]Header, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var list []Header
	for _, n := range numbers {
		if n >= uint64(len(s.blocks)) {
			return nil, errNoBlock
		}
		list = append(list, s.blocks[n])
	}
	return list, s.fail
}

func (s *fakeSource) LogsOf(_ context.Context, block Header, _ []common.Address) ([]types.Log, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.byHash++
	if _, ok := s.all[block.Hash]; !ok {
		return nil, errNoBlock
	}
	return s.logs[block.Hash], s.fail
}

func (s *fakeSource) LogsBetween(_ context.Context, first, last uint64, _ []common.Address) ([]types.Log, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ranges++
	var list []types.Log
	for _, b := range s.blocks[first : last+1] {
		list = append(list, s.logs[b.Hash]...)
	}
	return list, s.fail
}

var networkAddr = common.Address{0xaa}

// emit puts a Funded event into a block.
func (s *fakeSource) emit(t *testing.T, block Header, amount int64) {
	t.Helper()
	s.logs[block.Hash] = append(s.logs[block.Hash], encodeLog(t, networkAddr, networkABI(), "Funded", block, common.Address{1}, bigInt(amount)))
}

// encodeLog makes the log that a contract emits for an event.
func encodeLog(t *testing.T, address common.Address, contract *abi.ABI, name string, block Header, args ...any) types.Log {
	t.Helper()
	ev := contract.Events[name]
	log := types.Log{Address: address, Topics: []common.Hash{ev.ID}, BlockNumber: block.Number, BlockHash: block.Hash}
	var plain []any
	for i, in := range ev.Inputs {
		if !in.Indexed {
			plain = append(plain, args[i])
			continue
		}
		topics, err := abi.MakeTopics([]any{args[i]})
		if err != nil {
			t.Fatal(err)
		}
		log.Topics = append(log.Topics, topics[0][0])
	}
	var err error
	if log.Data, err = ev.Inputs.NonIndexed().Pack(plain...); err != nil {
		t.Fatalf("encode %s: %v", name, err)
	}
	return log
}

func testDeployment() Deployment {
	return Deployment{ChainID: 7, Network: networkAddr, Work: common.Address{0xbb}, Params: bindings.Params{
		Genesis: 1_000, SlotSeconds: 5, SlotsPerEpoch: 4, BeaconLagSeconds: 10, MaxBeaconAgeEpochs: 30,
	}}
}

func testWatcher(s *fakeSource, start uint64) *Watcher {
	return NewWatcher(WatcherConfig{Source: s, Deployment: testDeployment(), StartBlock: start, Interval: time.Millisecond, Logger: quiet()})
}

func poll(t *testing.T, w *Watcher) *View {
	t.Helper()
	if err := w.Poll(t.Context()); err != nil {
		t.Fatal(err)
	}
	return w.View()
}

func TestTheViewFollowsTheHeadAndItsForks(t *testing.T) {
	shared := fakeChain(nil, 21, "a") // 0..20
	a, b := fakeChain(shared, 5, "a"), fakeChain(shared, 6, "b")
	s := newFakeSource(shared)
	s.finalized = 15
	s.emit(t, shared[3], 1)
	s.emit(t, shared[18], 10)
	s.emit(t, a[22], 100)
	s.emit(t, b[22], 1_000)
	s.emit(t, b[26], 10_000)
	w := testWatcher(s, 2)
	finalized := uint64(0)
	for _, c := range []struct {
		step      string
		chain     []Header
		finalized int
		want      int64 // at head
		final     int64
	}{
		{"the start", shared, 15, 11, 1},
		{"blocks of one fork", a, 15, 111, 1},
		{"nothing new", a, 15, 111, 1},
		{"the other fork wins", b, 15, 11_011, 1},
		{"finality moves up to the old event", b, 18, 11_011, 11},
		{"and past the fork", b, 23, 11_011, 1_011},
		{"a head that lags contradicts nothing", b[:25], 23, 11_011, 1_011},
		{"finality that lags takes nothing back", b, 15, 11_011, 1_011},
		{"nor when the head moves on", fakeChain(b, 1, "b"), 15, 11_011, 1_011},
	} {
		s.set(c.chain)
		s.finalized = c.finalized
		v := poll(t, w)
		if got := v.Funded.Int64(); got != c.want {
			t.Errorf("%s: head state is %d, want %d", c.step, got, c.want)
		}
		if got := v.Final.Funded.Int64(); got != c.final {
			t.Errorf("%s: final state is %d, want %d", c.step, got, c.final)
		}
		if v.Finalized.Number < finalized {
			t.Errorf("%s: finality went from block %d back to %d", c.step, finalized, v.Finalized.Number)
		}
		finalized = v.Finalized.Number
		if v.Head.Number < v.Finalized.Number || v.FinalHead.Number > v.Finalized.Number {
			t.Errorf("%s: head %d, finalised %d, final state of %d", c.step, v.Head.Number, v.Finalized.Number, v.FinalHead.Number)
		}
		if at, ok := v.HeaderAt(v.Head.Number); !ok || at != v.Head {
			t.Errorf("%s: the head's header is not held", c.step)
		}
	}
}

func TestOldViewsStayAsTheyWere(t *testing.T) {
	shared := fakeChain(nil, 10, "a")
	s := newFakeSource(shared)
	s.finalized = 5
	w := testWatcher(s, 1)
	type snapshot struct {
		view    *View
		headers headers
		funded  int64
	}
	var taken []snapshot
	take := func() {
		v := poll(t, w)
		taken = append(taken, snapshot{v, slices.Clone(v.headers), v.Funded.Int64()})
	}
	take()
	for _, branch := range []string{"a", "b", "c"} {
		longer := fakeChain(shared, 5, branch)
		s.emit(t, longer[12], 1)
		s.set(longer)
		take()
		s.set(append(longer, fakeChain(longer, 1, "d")[15]))
		take()
	}
	for i, old := range taken {
		if !slices.Equal(old.view.headers, old.headers) || old.view.Funded.Int64() != old.funded {
			t.Errorf("view %d changed after it was published", i)
		}
	}
}

func TestAReorganisationBelowFinalityIsRefused(t *testing.T) {
	shared := fakeChain(nil, 5, "a")
	a, b := fakeChain(shared, 10, "a"), fakeChain(shared, 20, "b")
	s := newFakeSource(a)
	s.finalized = 10
	w := testWatcher(s, 1)
	before := poll(t, w)
	s.set(b)
	if err := w.Poll(t.Context()); !errors.Is(err, ErrDeepReorg) {
		t.Fatalf("got %v, want ErrDeepReorg", err)
	}
	if w.View() != before {
		t.Error("the view must stay")
	}
	s.set(fakeChain(a, 3, "a"))
	if v := poll(t, w); v.Head.Number != 17 {
		t.Error("the true chain must be followed again")
	}
}

func TestHistoryIsReadByRangesAndTheNewestBlocksByHash(t *testing.T) {
	blocks := fakeChain(nil, 2_501, "a")
	s := newFakeSource(blocks)
	s.finalized = 2_490
	for _, n := range []int{5, 6, 1_000, 1_999, 2_490, 2_495} {
		s.emit(t, blocks[n], 1)
	}
	w := testWatcher(s, 6)
	v := poll(t, w)
	if got := v.Funded.Int64(); got != 5 {
		t.Errorf("folded %d events, want the 5 from the start block on", got)
	}
	if s.ranges != 3 || s.byHash != 10 {
		t.Errorf("asked for %d ranges and %d blocks by hash, want 3 and 10", s.ranges, s.byHash)
	}
}

func TestAfterALongAbsenceHistoryIsCaughtUp(t *testing.T) {
	blocks := fakeChain(nil, 600, "a")
	s := newFakeSource(blocks[:50])
	s.finalized = 40
	w := testWatcher(s, 1)
	poll(t, w)
	s.emit(t, blocks[45], 1)
	s.emit(t, blocks[300], 10)
	s.emit(t, blocks[599], 100)
	s.emit(t, blocks[44], 1_000) // folded above finality before: must not count twice
	s.set(blocks)
	s.finalized = 590
	if got := poll(t, w).Funded.Int64(); got != 1_111 {
		t.Errorf("state = %d, want 1111", got)
	}
}

func TestAFailedPollKeepsTheViewAndLosesNothing(t *testing.T) {
	blocks := fakeChain(nil, 12, "a")
	s := newFakeSource(blocks[:10])
	w := testWatcher(s, 1)
	before := poll(t, w)
	s.emit(t, blocks[10], 7)
	s.set(blocks)
	s.fail = ErrNoQuorum
	if err := w.Poll(t.Context()); !errors.Is(err, ErrNoQuorum) || w.View() != before {
		t.Fatalf("got %v", err)
	}
	s.fail = nil
	if v := poll(t, w); v.Funded.Int64() != 7 || v.Head != blocks[11] {
		t.Errorf("state = %s at %d", v.Funded, v.Head.Number)
	}
}

func TestBeacons(t *testing.T) {
	blocks := fakeChain(nil, 101, "a") // times 1000, 1010, ... 2000
	s := newFakeSource(blocks)
	s.finalized = 90
	w := testWatcher(s, 1)
	v := poll(t, w)
	for name, c := range map[string]struct {
		at   uint64
		want int // -1: not held
	}{
		"on a block's second":        {1_500, 50},
		"just before the next block": {1_509, 50},
		"after the head":             {9_999, 100},
		"before the first":           {999, -1},
	} {
		t.Run(name, func(t *testing.T) {
			b, ok := w.View().Beacon(c.at)
			if ok != (c.want >= 0) || ok && b.Hash != blocks[c.want].Hash {
				t.Errorf("beacon at %d = %d %v, want %d", c.at, b.Number, ok, c.want)
			}
		})
	}
	// Epochs are 20 s; epoch 24 starts at 1480, its beacon is at or before 1470.
	if b, ok := v.BeaconOf(24); !ok || b.Number != 47 {
		t.Errorf("beacon of epoch 24 = %d %v, want 47", b.Number, ok)
	}
	if h, ok := v.HeldBeacon(50, [4]byte(blocks[50].Hash[:4])); !ok || h != blocks[50] {
		t.Error("a held beacon was not found")
	}
	if _, ok := v.HeldBeacon(50, [4]byte{}); ok {
		t.Error("another prefix is another block")
	}
	if _, ok := v.HeldBeacon(101, [4]byte{}); ok {
		t.Error("a block above the head is not held")
	}
	if canonical, known := v.Canonical(50, common.Hash{1}); canonical || !known {
		t.Error("another hash at a held height is known not to be canonical")
	}
	if _, known := v.Canonical(500, common.Hash{1}); known {
		t.Error("nothing is known above the head")
	}
}

func TestHeadersReachBackToTheOldestBeaconAndNoFurther(t *testing.T) {
	blocks := fakeChain(nil, 1_001, "a") // 10 s each: 30 epochs of 20 s + 10 s lag are 61 blocks
	s := newFakeSource(blocks)
	s.finalized = 990
	w := testWatcher(s, 1)
	for range 5 {
		poll(t, w)
	}
	v := w.View()
	if oldest := v.headers[0]; oldest.Time > 11_000-610 || len(v.headers) > 61+2*headerBatch {
		t.Errorf("%d headers from time %d on", len(v.headers), oldest.Time)
	}
	s.set(fakeChain(blocks, 200, "a"))
	v = poll(t, w)
	if oldest := v.headers[0]; oldest.Time > v.Head.Time-610 || len(v.headers) > 63 {
		t.Errorf("after 200 blocks: %d headers from time %d on, head %d", len(v.headers), oldest.Time, v.Head.Time)
	}
}

func TestSubscribersGetTheNewestView(t *testing.T) {
	blocks := fakeChain(nil, 30, "a")
	s := newFakeSource(blocks[:10])
	w := testWatcher(s, 1)
	views, stop := w.Subscribe()
	for n := 10; n <= 20; n++ {
		s.set(blocks[:n])
		poll(t, w)
	}
	if v := <-views; v.Head.Number != 19 {
		t.Errorf("a slow reader got block %d, want the newest, 19", v.Head.Number)
	}
	late, stopLate := w.Subscribe()
	if v := <-late; v.Head.Number != 19 {
		t.Errorf("a late subscriber got block %d", v.Head.Number)
	}
	stop()
	stopLate()
	s.set(blocks)
	poll(t, w)
	if len(views) != 0 || len(late) != 0 {
		t.Error("a view was sent after stop")
	}
}

func TestRunGoesOnThroughErrors(t *testing.T) {
	blocks := fakeChain(nil, 30, "a")
	s := newFakeSource(blocks[:10])
	s.fail = ErrNoQuorum
	w := testWatcher(s, 1)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { w.Run(ctx); close(done) }()
	views, stop := w.Subscribe()
	defer stop()
	for w.Err() == nil {
		time.Sleep(time.Millisecond)
	}
	s.mu.Lock()
	s.fail = nil
	s.mu.Unlock()
	if v := <-views; v.Head != blocks[9] {
		t.Errorf("got block %d", v.Head.Number)
	}
	cancel()
	<-done
}
