package bindings_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/depin-agent/depin-agent/contracts/bindings"
)

var update = flag.Bool("update", false, "write the measured figures to contracts/snapshots/Network.json")

const (
	snapshot = "../snapshots/Network.json"
	kindUp   = 2
	kindDown = 3
)

// figure is one line of the snapshot: whole transactions, or the share of one thing in a transaction.
type figure struct {
	name string
	got  uint64
	most uint64
}

// Gas of whole transactions, calldata included, on the EVM of go-ethereum.
func TestGasStaysWithinItsFigures(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: -short (registers a thousand nodes)")
	}
	var figures []figure
	add := func(name string, got, most uint64) { figures = append(figures, figure{name, got, most}) }

	small, large := newChain(t, 10), newChain(t, 1000)
	var quiet [2]uint64
	for i, c := range []*chain{small, large} {
		c.attest(quietEpochs, 0, nil) // the first one fills slots
		quiet[i] = c.attest(quietEpochs, 0, nil)
	}
	add("attest quiet, 10 nodes", quiet[0], 200_000)
	add("attest quiet, 1000 nodes", quiet[1], 200_000)
	if diff := max(quiet[0], quiet[1]) - min(quiet[0], quiet[1]); diff*50 > quiet[0] {
		t.Errorf("quiet attestations of 10 and 1000 nodes differ by %d gas, more than 2 %%", diff)
	}
	const absent = 100
	add("attest per non-signer", (large.attest(quietEpochs, absent, nil)-quiet[1])/absent, 9_500)

	const downs = 20
	add("attest per NodeDown", (large.attest(quietEpochs, 0, moves(kindDown, 501, downs))-quiet[1])/downs, 60_000)
	add("attest one NodeDown, 10 nodes, whole transaction", small.attest(quietEpochs, 0, moves(kindDown, 3, 1)), 260_000)
	add("attest one Up, 10 nodes, whole transaction", small.attest(quietEpochs, 0, moves(kindUp, 3, 1)), 260_000)
	// 190, not 200: a transaction of 128 KiB has no room for more beside 440 keys.
	add("attest worst, 190 Down, 440 of 1000 absent", large.attest(quietEpochs, 440, moves(kindDown, 1, 190)), largestByRule)
	add("attest worst, 190 Up, 440 of 1000 absent", large.attest(quietEpochs, 440, moves(kindUp, 1, 190)), largestByRule)
	// Downs that an open outage takes in, an Up that ends it in between, and Downs that are left without one.
	large.attest(quietEpochs, 0, moves(kindDown, 999, 2))
	rest := moves(kindDown, 1, 187)
	for i := range rest {
		rest[i].Epoch = 1
	}
	ends := append(moves(kindUp, 999, 2), rest...)
	add("attest worst, an outage ends and 187 Down follow, 440 of 1000 absent", large.attest(quietEpochs, 440, ends), largestByRule)

	outage := newChain(t, 200)
	outage.attest(quietEpochs, 0, nil)
	before := outage.attest(quietEpochs, 0, nil)
	const systemic = 100
	add("attest per node in Systemic", (outage.attest(quietEpochs, 0, moves(kindDown, 101, systemic))-before)/systemic, 15_000)

	add("register", large.registry, 450_000)
	add("claim", large.send(large.network, network.PackClaim(900)), 80_000)

	sizes := map[string]uint64{}
	for name, address := range map[string]common.Address{"Network": large.network} {
		code, err := large.sim.Client().CodeAt(t.Context(), address, nil)
		if err != nil {
			t.Fatal(err)
		}
		sizes[name] = uint64(len(code))
	}
	add("bytes of Network", sizes["Network"], 24_576)
	add("bytes of BLS", uint64(len(common.FromHex(bindings.BLSMetaData.Bin))), 24_576)

	compare(t, figures)
}

func compare(t *testing.T, figures []figure) {
	t.Helper()
	got := map[string]uint64{}
	for _, f := range figures {
		t.Logf("%9d of %9d  %s", f.got, f.most, f.name)
		if f.got > f.most {
			t.Errorf("%s: %d, at most %d", f.name, f.got, f.most)
		}
		got[f.name] = f.got
	}
	fresh, err := json.MarshalIndent(got, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	fresh = append(fresh, '\n')
	if *update {
		if err := os.WriteFile(snapshot, fresh, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(snapshot)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, fresh) {
		t.Errorf("figures moved: run `go test ./contracts/bindings -run Gas -update` and look at the difference\ncommitted:\n%s\nmeasured:\n%s", want, fresh)
	}
}
