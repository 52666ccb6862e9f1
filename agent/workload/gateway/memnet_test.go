package gateway_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/agent/workload/gateway"
	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/memnet"
)

// replica answers for one replica of workload 1.
type replica struct{ number int }

func (r replica) Replica(_ uint32, number uint8) (http.Handler, uint32, bool) {
	if int(number) != r.number {
		return nil, 0, false
	}
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		time.Sleep(10 * time.Millisecond)
		w.WriteHeader(http.StatusOK)
	}), 1, true
}

type table struct{ routes []gateway.Route }

func (t table) Routes(id uint32) ([]gateway.Route, bool) { return t.routes, id == 1 }
func (t table) Origin(uint32) (string, bool)             { return "", false }
func (t table) TimeLimit(uint32) (time.Duration, bool)   { return time.Second, true }

// The same over the bus that agents use in tests of the whole network.
func TestHostsThatVanishFromTheBusAreNotSeenByClients(t *testing.T) {
	for _, tc := range []struct {
		name   string
		vanish func(n *memnet.Network, victim p2p.Bus)
	}{
		{"closed", func(_ *memnet.Network, victim p2p.Bus) { victim.Close() }},
		{"cut off", func(n *memnet.Network, victim p2p.Bus) { n.Cut("asked", victim.Self()) }},
	} {
		t.Run(tc.name, func(t *testing.T) {
			network := memnet.New(1)
			defer network.Close()
			ids := []p2p.PeerID{"asked", "host0", "host1", "host2"}
			var peers []p2p.Peer
			for _, id := range ids {
				peers = append(peers, p2p.Peer{ID: id})
			}
			var routes table
			for n, id := range ids[1:] {
				routes.routes = append(routes.routes, gateway.Route{Replica: uint8(n), Node: uint32(n + 1), Generation: 1, Peer: id, Alive: true})
			}
			buses := make(map[p2p.PeerID]p2p.Bus)
			var asked *gateway.Gateway
			for n, id := range ids {
				bus := network.Bus(id)
				buses[id] = bus
				bus.SetPeers(peers)
				g, err := gateway.New(gateway.Config{Routes: routes, Local: replica{n - 1}, Peers: bus, Now: time.Now, Log: slog.New(slog.DiscardHandler)})
				if err != nil {
					t.Fatal(err)
				}
				if err := bus.Handle(gateway.HTTPProtocol, g.Stream()); err != nil {
					t.Fatal(err)
				}
				if n == 0 {
					asked = g
				}
			}
			var wg sync.WaitGroup
			var failed, late atomic.Int32
			ctx, cancel := context.WithTimeout(context.Background(), 1500*time.Millisecond)
			defer cancel()
			time.AfterFunc(300*time.Millisecond, func() { tc.vanish(network, buses["host1"]) })
			for ctx.Err() == nil {
				wg.Go(func() {
					began := time.Now()
					rec := httptest.NewRecorder()
					asked.ServeHTTP(rec, httptest.NewRequest("GET", "/w/1/", nil))
					if rec.Code != http.StatusOK {
						failed.Add(1)
					}
					if time.Since(began) > time.Second {
						late.Add(1)
					}
				})
				time.Sleep(5 * time.Millisecond)
			}
			wg.Wait()
			if failed.Load()+late.Load() != 0 {
				t.Fatalf("%d requests failed, %d took more than a second", failed.Load(), late.Load())
			}
		})
	}
}

// echoes answers with the body, and stops in its middle when told.
type echoes struct{ stop chan struct{} }

func (e echoes) Replica(uint32, uint8) (http.Handler, uint32, bool) {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		io.Copy(w, r.Body)
		if r.URL.RawQuery == "hang" {
			<-e.stop
		}
	}), 1, true
}

func TestBodiesLongerThanAMessageCrossTheBus(t *testing.T) {
	network := memnet.New(1)
	defer network.Close()
	peers := []p2p.Peer{{ID: "asked"}, {ID: "host"}}
	routes := table{[]gateway.Route{{Node: 1, Generation: 1, Peer: "host", Alive: true}}}
	stop := make(chan struct{})
	var asked *gateway.Gateway
	var host p2p.Bus
	for _, peer := range peers {
		bus := network.Bus(peer.ID)
		bus.SetPeers(peers)
		g, err := gateway.New(gateway.Config{Routes: routes, Local: echoes{stop}, Peers: bus, Now: time.Now, Log: slog.New(slog.DiscardHandler)})
		if err != nil {
			t.Fatal(err)
		}
		if err := bus.Handle(gateway.HTTPProtocol, g.Stream()); err != nil {
			t.Fatal(err)
		}
		if asked == nil {
			asked = g
		}
		host = bus
	}
	long := strings.Repeat("0123456789abcdef", p2p.MaxStreamBytes/16+1)
	rec := httptest.NewRecorder()
	asked.ServeHTTP(rec, httptest.NewRequest("PUT", "/w/1/", strings.NewReader(long)))
	if rec.Code != http.StatusOK || rec.Body.String() != long {
		t.Fatalf("status %d, %d of %d bytes", rec.Code, rec.Body.Len(), len(long))
	}
	time.AfterFunc(500*time.Millisecond, func() { network.Cut("asked", host.Self()); close(stop) })
	defer func() {
		if recover() != http.ErrAbortHandler {
			t.Error("an answer whose host vanished ends as if it were whole")
		}
	}()
	asked.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("PUT", "/w/1/?hang", strings.NewReader(long)))
}
