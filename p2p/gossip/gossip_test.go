package gossip

import (
	"crypto/ed25519"
	"crypto/rand"
	"log/slog"
	"testing"

	"go.uber.org/goleak"

	"github.com/depin-agent/depin-agent/p2p"
	"github.com/depin-agent/depin-agent/p2p/p2ptest"
)

// TestMain checks that nothing outlives a closed bus.
func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const (
	overQUIC = "/ip4/127.0.0.1/udp/0/quic-v1"
	overTCP  = "/ip4/127.0.0.1/tcp/0"
)

// config returns a usable configuration with a fresh identity.
func config(t *testing.T, listen ...string) Config {
	t.Helper()
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return Config{Key: key, Listen: listen, Logger: slog.New(slog.DiscardHandler)}
}

// start runs a node that closes with the test.
func start(t *testing.T, c Config) *Bus {
	t.Helper()
	b, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := b.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return b
}

func startAll(t *testing.T, n int, listen ...string) []p2p.Bus {
	t.Helper()
	made := make([]p2p.Bus, n)
	for i := range made {
		made[i] = start(t, config(t, listen...))
	}
	return made
}

func TestTheRealBusKeepsThePromisesOfABus(t *testing.T) {
	for transport, address := range map[string]string{"quic": overQUIC, "tcp": overTCP} {
		t.Run(transport, func(t *testing.T) {
			p2ptest.Run(t, p2ptest.World{
				In:   func(t *testing.T, body func(*testing.T)) { t.Parallel(); body(t) },
				Make: func(t *testing.T, n int) []p2p.Bus { return startAll(t, n, address) },
			})
		})
	}
}
