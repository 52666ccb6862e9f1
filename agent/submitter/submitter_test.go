package submitter

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/agent/roster"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/attestation"
	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// desk is a running submitter before a chain that does what a test tells it.
type desk struct {
	*Submitter
	began time.Time

	mu     sync.Mutex
	base   attestation.Base
	refuse error
	tries  []try
}

type try struct {
	key   string
	after time.Duration
}

type noSet struct{}

func (noSet) VotingSet() bindings.VotingSet { return bindings.VotingSet{} }
func (noSet) QueueKeys(uint64) []byte       { return nil }

// newDesk is node's desk among signers members, on base 1.
func newDesk(t *testing.T, node uint32, signers int) *desk {
	d := &desk{began: time.Now()}
	d.base = members(slices.Repeat([]attestation.Status{attestation.StatusUp}, signers)...).Base
	d.rebase(1)
	d.Submitter = New(Config{
		Rules: attestation.Rules{Domain: eip712.Domain{ChainID: 1}, Schedule: epoch.Schedule{SlotSeconds: 1, SlotsPerEpoch: 4}},
		Node:  node, Roster: d.roster, Set: func() Set { return noSet{} }, Send: d.send,
		Publish:  func(context.Context, []byte) error { return nil },
		Patience: 2 * time.Second, Log: slog.New(slog.DiscardHandler),
	})
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- d.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	return d
}

func (d *desk) roster() *roster.Roster {
	d.mu.Lock()
	defer d.mu.Unlock()
	return &roster.Roster{Base: d.base}
}

// rebase is the chain going on, or back, to another statement.
func (d *desk) rebase(seq uint64) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.base.Seq, d.base.Digest = seq, [32]byte{byte(seq)}
}

func (d *desk) send(_ context.Context, key string, _ common.Address, _ []byte, _ uint64) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.tries = append(d.tries, try{key, time.Since(d.began)})
	return d.refuse
}

func (d *desk) fail(err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.refuse = err
}

func (d *desk) tried() []try {
	d.mu.Lock()
	defer d.mu.Unlock()
	return slices.Clone(d.tries)
}

// beforeGap is a certificate on a base, with a gap after its range: nothing that
// supersedes it will come.
func beforeGap(base byte, to epoch.Epoch) attestation.Certificate {
	return attestation.Certificate{Statement: attestation.Statement{
		Version: attestation.Version, Seq: uint64(base) + 1, PrevDigest: [32]byte{base}, FromEpoch: 1, ToEpoch: to, BeforeGap: true,
	}}
}

func TestASignerTriesEverMoreRarelyUntilTheBaseMoves(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDesk(t, 1, 1)
		d.fail(errors.New("no endpoint answers"))
		d.Certificate(beforeGap(1, 9))
		time.Sleep(time.Minute)
		d.fail(nil)
		time.Sleep(10 * time.Second)
		d.rebase(2)
		time.Sleep(24 * time.Hour)
		want := []time.Duration{0, 2 * time.Second, 6 * time.Second, 14 * time.Second, 30 * time.Second, 62 * time.Second}
		keys := map[string]bool{}
		var got []time.Duration
		for _, try := range d.tried() {
			keys[try.key] = true
			got = append(got, try.after)
		}
		if !slices.Equal(got, want) {
			t.Errorf("tried after %v, want %v", got, want)
		}
		if len(keys) != len(got) {
			t.Errorf("%d keys for %d tries: the wallet sends a key once", len(keys), len(got))
		}
	})
}

func TestSignersNeverTryAtTheSameTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const signers = 3
		var all []time.Duration
		for node := range uint32(signers) {
			d := newDesk(t, node+1, signers)
			d.fail(errors.New("refused"))
			d.Certificate(beforeGap(1, 9))
			time.Sleep(5 * time.Minute)
			for _, try := range d.tried() {
				all = append(all, try.after)
			}
		}
		slices.Sort(all)
		if len(all) < 4*signers {
			t.Errorf("%d tries in five minutes", len(all))
		}
		for i := range all[1:] {
			if all[i+1]-all[i] < 2*time.Second {
				t.Errorf("tries after %v and %v: one of them is gas for nothing", all[i], all[i+1])
			}
		}
	})
}

func TestVariantsOfAStatementHaveTheirOwnKeys(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		keys := map[string]bool{}
		for evidence := range byte(2) {
			d := newDesk(t, 1, 1)
			c := beforeGap(1, 9)
			c.Statement.Evidence = [32]byte{evidence}
			d.Certificate(c)
			synctest.Wait()
			keys[d.tried()[0].key] = true
		}
		if len(keys) != 2 {
			t.Error("the refusal of one variant would keep the other from being sent")
		}
	})
}

func TestAReorganisationMakesAnEarlierStatementTheNewest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDesk(t, 1, 1)
		d.rebase(2)
		d.Certificate(beforeGap(2, 20))
		synctest.Wait()
		d.rebase(1)
		d.Certificate(beforeGap(1, 9))
		synctest.Wait()
		if tries := d.tried(); len(tries) != 2 || !strings.HasPrefix(tries[1].key, "attest/2/") {
			t.Errorf("tried %v, want statement 3 and then statement 2 again", tries)
		}
	})
}

func TestAReorganisationBringsAWaitingCertificateBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDesk(t, 1, 1)
		d.fail(errors.New("refused"))
		d.Certificate(beforeGap(1, 9))
		synctest.Wait()
		d.rebase(2) // another signer's transaction
		time.Sleep(time.Minute)
		if n := len(d.tried()); n != 1 {
			t.Fatalf("%d tries, want none after it landed", n-1)
		}
		d.rebase(1) // and that signer is gone
		time.Sleep(time.Minute)
		if len(d.tried()) < 2 {
			t.Error("nobody sends what a reorganisation took back")
		}
	})
}

func TestOnlyWhatCoversMoreOnTheSameBaseReplacesACertificate(t *testing.T) {
	quiet := beforeGap(1, 9)
	quiet.Statement.BeforeGap = false
	for name, test := range map[string]struct {
		held, next attestation.Certificate
		want       bool
	}{
		"a longer range":                    {beforeGap(1, 9), beforeGap(1, 10), true},
		"a shorter range":                   {beforeGap(1, 9), beforeGap(1, 8), false},
		"the same, and a gap after it":      {quiet, beforeGap(1, 9), true},
		"the same without the gap after it": {beforeGap(1, 9), quiet, false},
		"one on a base that is past":        {beforeGap(1, 9), beforeGap(7, 99), false},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d := newDesk(t, 1, 1)
				d.fail(errors.New("refused"))
				d.Certificate(test.held)
				synctest.Wait()
				d.Certificate(test.next)
				time.Sleep(time.Minute)
				tries := d.tried()
				stem := func(key string) string { return key[:strings.LastIndex(key, "/")] }
				if first, last := stem(tries[0].key), stem(tries[len(tries)-1].key); (first != last) != test.want || len(tries) < 3 {
					t.Errorf("tried %v", tries)
				}
			})
		})
	}
}
