package devnet

import (
	"context"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/contracts/bindings"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// Block n of this chain has time 1000+n, and was seen half a second later.
func testPlay(kills []killing, events ...ledger.Event) *play {
	l := &ledger.Ledger{Schedule: epoch.Schedule{Genesis: 1000, SlotSeconds: 1, SlotsPerEpoch: 4}}
	p := &play{Devnet: &Devnet{Ledger: l}, history: ledger.NewHistory(l), killedAt: kills}
	for n := range 100 {
		p.seen = append(p.seen, moment(float64(n)+0.5))
	}
	for _, e := range events {
		e.Time = 1000 + e.Block
		p.history.Events = append(p.history.Events, e)
	}
	return p
}

func moment(seconds float64) time.Time { return time.UnixMilli(1_000_000 + int64(seconds*1000)) }

func down(block uint64, incident, node uint32) ledger.Event {
	return event(block, &bindings.NetworkIncidentOpened{Incident: incident, Node: node, Kind: ledger.IncidentNodeDown})
}

func TestAnIncidentThatNoKillExplainsIsAFalseAlarm(t *testing.T) {
	outage := []ledger.Event{
		event(20, &bindings.NetworkIncidentOpened{Incident: 1, Kind: ledger.IncidentSystemic}),
		event(20, &bindings.NetworkIncidentMembers{Incident: 1, Bitmap: []byte{0b1110}}),
	}
	for _, c := range []struct {
		name   string
		kills  []killing
		events []ledger.Event
		alarms int
	}{
		{"nothing happened", nil, nil, 0},
		{"a killed node", []killing{{1, moment(10), 9}}, []ledger.Event{down(18, 1, 1)}, 0},
		{"a node nobody killed", []killing{{1, moment(10), 9}}, []ledger.Event{down(18, 1, 1), down(18, 2, 2)}, 1},
		{"nobody was killed at all", nil, []ledger.Event{down(18, 1, 1)}, 1},
		{"before the kill", []killing{{1, moment(30), 29}}, []ledger.Event{down(18, 1, 1)}, 1},
		{"before the kill, but after the last look at the chain", []killing{{1, moment(20), 15}}, []ledger.Event{down(18, 1, 1)}, 1},
		{"twice for one kill", []killing{{1, moment(10), 9}}, []ledger.Event{down(18, 1, 1), down(40, 2, 1)}, 1},
		{"twice for two", []killing{{1, moment(10), 9}, {1, moment(30), 29}}, []ledger.Event{down(18, 1, 1), down(40, 2, 1)}, 0},
		{"an outage", []killing{{1, moment(10), 9}, {2, moment(10), 9}, {3, moment(10), 9}}, outage, 0},
		{"an outage with one too many", []killing{{1, moment(10), 9}, {2, moment(10), 9}}, outage, 1},
	} {
		p := testPlay(c.kills, c.events...)
		p.readIncidents()
		alarms := 0
		for _, why := range p.found.Failures {
			if strings.HasPrefix(why, "false alarm") {
				alarms++
			}
		}
		if alarms != c.alarms || len(p.found.Failures) != alarms {
			t.Errorf("%s: %q", c.name, p.found.Failures)
		}
	}
}

func TestTimesCountToWhenABlockWasSeen(t *testing.T) {
	p := testPlay([]killing{{1, moment(10), 9}}, down(18, 1, 1),
		event(19, &bindings.WorkReplicaAssigned{Workload: 1, From: 1, Node: 2, Generation: 2}))
	p.readIncidents()
	p.readMoves()
	if got := p.found.Incidents[0].Seconds; got != 8.5 {
		t.Errorf("the incident took %.1f s", got)
	}
	if got := p.found.Moves[0].Seconds; got != 9.5 {
		t.Errorf("the move took %.1f s", got)
	}
}

// heads is a chain without logs.
type heads struct {
	ledger.Backend
	latest int64
}

func (h *heads) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	return &types.Header{Number: big.NewInt(h.latest)}, nil
}

func (h *heads) FilterLogs(context.Context, ethereum.FilterQuery) ([]types.Log, error) {
	return nil, nil
}

func TestABlockIsSeenOnce(t *testing.T) {
	h := &heads{latest: 3}
	p := &play{history: ledger.NewHistory(&ledger.Ledger{Backend: h})}
	look := func() {
		t.Helper()
		if block, err := p.catch(t.Context()); err != nil || block != uint64(h.latest) || len(p.seen) != int(h.latest)+1 {
			t.Fatalf("block %d of %d, %d seen, %v", block, h.latest, len(p.seen), err)
		}
	}
	look()
	third := p.seen[3]
	time.Sleep(time.Millisecond)
	look()
	h.latest = 5
	look()
	if p.seen[3] != third || !p.seen[4].After(third) || p.seen[5] != p.seen[4] {
		t.Fatal(p.seen)
	}
}

func TestAClaimMustPay(t *testing.T) {
	paid := func(tx byte, node uint32, amount int64) ledger.Event {
		e := event(5, &bindings.NetworkClaimed{Node: node, Amount: big.NewInt(amount)})
		e.Tx = common.Hash{tx}
		return e
	}
	claims := []claimed{{1, common.Hash{1}, big.NewInt(40)}}
	for _, c := range []struct {
		name   string
		events []ledger.Event
		wrong  int
	}{
		{"what was due", []ledger.Event{paid(1, 1, 40)}, 0},
		{"more, for an epoch that was attested meanwhile", []ledger.Event{paid(1, 1, 50)}, 0},
		{"less", []ledger.Event{paid(1, 1, 39)}, 1},
		{"nothing", nil, 1},
		{"another node", []ledger.Event{paid(1, 2, 40)}, 1},
		{"another transaction", []ledger.Event{paid(2, 1, 40)}, 1},
	} {
		if wrong := unpaid(c.events, claims); len(wrong) != c.wrong {
			t.Errorf("%s: %q", c.name, wrong)
		}
	}
}
