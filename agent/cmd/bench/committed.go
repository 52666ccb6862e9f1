package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
)

// The most gas an operation may take, whoever measures it.
const (
	maxQuiet       = 200_000
	maxSpread      = 2 // percent between 10 and 1,000 nodes
	maxNonSigner   = 9_500
	maxDown        = 60_000
	maxSystemic    = 15_000
	maxMove        = 70_000
	maxRegister    = 450_000
	maxClaim       = 80_000
	maxTransaction = 10_000_000
	maxCode        = 24_576 // bytes, by EIP-170
)

// Snapshots of gas, by the name of their file.
const (
	networkFile = "Network.json"
	workFile    = "Work.json"
)

const (
	quietSmall = "attest quiet, 10 nodes"
	quietLarge = "attest quiet, 1000 nodes"
)

// whyLargeMoves is why a move costs more where there are more nodes than one search looks at.
const whyLargeMoves = "a batch reads each node once in a network of up to 16; in a larger one every move draws and reads nodes of its own"

// notes say what else a file's figures depend on.
var notes = map[string][]string{
	workFile: {"(Work's figures are taken beside a stand-in for Network that has as many storage words to read.)"},
}

// targets are the committed figures that must be there. What else a file has is held to what any transaction may take.
var targets = map[string][]figure{
	networkFile: {
		{id: "G1", what: quietSmall, max: maxQuiet, unit: "gas"},
		{id: "G1", what: quietLarge, max: maxQuiet, unit: "gas"},
		{id: "G1", what: "attest per non-signer", max: maxNonSigner, unit: "gas"},
		{id: "G2", what: "attest per NodeDown", max: maxDown, unit: "gas"},
		{id: "G2", what: "attest per node in Systemic", max: maxSystemic, unit: "gas"},
		{id: "G4", what: "register", max: maxRegister, unit: "gas"},
		{id: "G4", what: "claim", max: maxClaim, unit: "gas"},
		{id: "G5", what: "attest worst, 190 Down, 440 of 1000 absent", max: maxTransaction, unit: "gas"},
		{id: "-", what: "bytes of Network", max: maxCode, unit: "B"},
		{id: "-", what: "bytes of BLS", max: maxCode, unit: "B"},
	},
	workFile: {
		{id: "G3", what: "moved replica, batch of 10, 7 nodes, 3 replicas", max: maxMove, unit: "gas"},
		{id: "G3", what: "moved replica, batch of 20, 7 nodes, 3 replicas", max: maxMove, unit: "gas"},
		{id: "G3", what: "moved replica, batch of 10, 70 nodes, 20 replicas", max: maxMove, unit: "gas", why: whyLargeMoves},
		{id: "G5", what: "redistribute, largest batch, nothing fits", max: maxTransaction, unit: "gas"},
		{id: "G5", what: "redistribute, one failed at the end of 256", max: maxTransaction, unit: "gas"},
		{id: "G5", what: "place, largest batch, nothing fits", max: maxTransaction, unit: "gas"},
		{id: "G5", what: "create, 32 replicas", max: maxTransaction, unit: "gas"},
		{id: "G5", what: "close, 32 replicas on 32 nodes", max: maxTransaction, unit: "gas"},
		{id: "G5", what: "fund after dry, 32 replicas on 32 nodes", max: maxTransaction, unit: "gas"},
	},
}

// committed is what only larger networks show. It is not measured now: the tests of the contracts measure it, write it
// to files, and fail when a file is old.
func committed(files map[string]map[string]uint64) []section {
	names := slices.AppendSeq(slices.Collect(maps.Keys(targets)), maps.Keys(files))
	slices.Sort(names)
	var sections []section
	for _, name := range slices.Compact(names) {
		values := files[name]
		s := section{
			title: fmt.Sprintf("committed in contracts/snapshots/%s, which `make test` holds against the contracts:", name),
			notes: notes[name],
		}
		named := make(map[string]bool)
		for _, f := range targets[name] {
			f.got = absent
			if v, ok := values[f.what]; ok {
				f.got = float64(v)
			}
			named[f.what] = true
			s.rows = append(s.rows, f)
			if f.what == quietLarge {
				s.rows = append(s.rows, spread(values))
			}
		}
		for _, what := range slices.Sorted(maps.Keys(values)) {
			if !named[what] {
				s.rows = append(s.rows, figure{id: "G5", what: what, got: float64(values[what]), max: maxTransaction, unit: "gas"})
			}
		}
		sections = append(sections, s)
	}
	return sections
}

// spread is by how much the size of a network changes what quiet costs.
func spread(values map[string]uint64) figure {
	f := figure{id: "G1", what: "difference between the two", got: absent, max: maxSpread, unit: "%", decimals: 2}
	if small, large := float64(values[quietSmall]), float64(values[quietLarge]); small > 0 && large > 0 {
		f.got = 100 * (math.Max(small, large)/math.Min(small, large) - 1)
	}
	return f
}

// snapshots reads the files in dir: by the name of the file, then by what was measured.
func snapshots(dir string) (map[string]map[string]uint64, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, fmt.Errorf("find snapshots: %w", err)
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("read snapshots in %s: %w", dir, fs.ErrNotExist)
	}
	out := make(map[string]map[string]uint64)
	for _, path := range paths {
		if out[filepath.Base(path)], err = snapshot(path); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func snapshot(path string) (map[string]uint64, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read snapshots: %w", err)
	}
	values := make(map[string]any) // numbers, or numbers in quotes, by who wrote them
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if err := d.Decode(&values); err != nil {
		return nil, fmt.Errorf("decode %s: %w", path, err)
	}
	out := make(map[string]uint64, len(values))
	for what, v := range values {
		n, err := strconv.ParseUint(fmt.Sprint(v), 10, 64)
		if err != nil {
			return nil, fmt.Errorf("decode %s: %s: %w", path, what, err)
		}
		out[what] = n
	}
	return out, nil
}
