package attestation

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/depin-agent/depin-agent/proofs/bls"
)

// signers gives every member a BLS key.
func signers(w *world) map[uint32]*bls.SecretKey {
	keys := map[uint32]*bls.SecretKey{}
	for i, m := range w.base.Members {
		seed := make([]byte, 32)
		binary.BigEndian.PutUint32(seed[28:], m.ID)
		key, err := bls.SecretKeyFromBytes(seed)
		if err != nil {
			w.t.Fatal(err)
		}
		keys[m.ID] = key
		w.base.Members[i].PublicKey = key.PublicKey()
	}
	return keys
}

// parsed gives every member's key as a roster would.
func parsed(w *world) KeyOf {
	keys := map[uint32]*bls.Key{}
	for _, m := range w.base.Members {
		key, err := bls.ParseKey(m.PublicKey)
		if err != nil {
			w.t.Fatal(err)
		}
		keys[m.ID] = key
	}
	return func(id uint32) *bls.Key { return keys[id] }
}

func random() *rand.ChaCha8 { return rand.NewChaCha8([32]byte{1}) }

func TestACertificateNeedsFiftyFivePercentOfW(t *testing.T) {
	// Weights 1, 2, … 7: W is 28, and 55 % of it is 15.4.
	var specs []spec
	for i := range uint32(7) {
		specs = append(specs, spec{domain: "a/b", units: i + 1})
	}
	w := newWorld(t, specs...)
	keys := signers(w)
	st, d := statement(run(w, w.fold(), 101, "bb")), w.rules.Domain
	for name, c := range map[string]struct {
		nodes []uint32
		want  error
	}{
		"everybody":                        {ids(1, 7), nil},
		"16 of 28":                         {[]uint32{4, 5, 7}, nil},
		"15 of 28":                         {[]uint32{3, 5, 7}, ErrQuorum},
		"the 15 of 28 twice":               {[]uint32{3, 5, 7, 3, 5, 7}, ErrQuorum},
		"nobody":                           {nil, ErrQuorum},
		"three of seven, but the heaviest": {[]uint32{5, 6, 7}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			var partials []Partial
			for _, id := range c.nodes {
				partials = append(partials, SignPartial(keys[id], id, st, d))
			}
			cert, err := Aggregate(w.base, parsed(w), st, partials, d, w.rules.QuorumBps, random())
			if !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %v", err, c.want)
			}
			if err != nil {
				return
			}
			got, err := DecodeCertificate(cert.Encode())
			if err != nil {
				t.Fatal(err)
			}
			if err := VerifyCertificate(w.base, parsed(w), got, d, w.rules.QuorumBps); err != nil {
				t.Fatal(err)
			}
			for _, id := range ids(1, 7) {
				if slices.Contains(got.NonSigners, id) == slices.Contains(c.nodes, id) {
					t.Fatalf("non-signers %v", got.NonSigners)
				}
			}
		})
	}
}

func TestBadPartialsAreLeftOutAndMaskNobody(t *testing.T) {
	w := newWorld(t, same(7, spec{domain: "a/b"})...)
	keys := signers(w)
	st, d := statement(run(w, w.fold(), 101, "bb")), w.rules.Domain
	other := st
	other.ToEpoch++
	var partials []Partial
	for _, id := range ids(1, 4) {
		forged := SignPartial(keys[7], id, st, d)
		partials = append(partials, forged, SignPartial(keys[id], id, st, d), forged)
	}
	enough := partials
	partials = append(partials,
		SignPartial(keys[5], 5, other, d), // another statement
		Partial{Node: 5, Statement: st, Signature: SignPartial(keys[5], 5, other, d).Signature},
		SignPartial(keys[5], 99, st, d), // a stranger
		Partial{Node: 6, Statement: st}, // infinity
	)
	cert, err := Aggregate(w.base, parsed(w), st, partials, d, w.rules.QuorumBps, random())
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(cert.NonSigners, ids(5, 7)) {
		t.Fatalf("non-signers %v", cert.NonSigners)
	}
	if _, err := Aggregate(w.base, parsed(w), st, enough[:9], d, w.rules.QuorumBps, random()); !errors.Is(err, ErrQuorum) {
		t.Fatalf("three of seven: got %v", err)
	}
}

func TestSignaturesOutsideTheSubgroupAreLeftOutAndMaskNobody(t *testing.T) {
	w := newWorld(t, same(7, spec{domain: "a/b"})...)
	keys := signers(w)
	st, d := statement(run(w, w.fold(), 101, "bb")), w.rules.Domain
	// (0, 2) lies on the curve and has order three: added to a signature it passes the
	// pairing, so anybody can make such a copy of anybody's signature.
	tainted := func(p Partial) Partial {
		sum, err := bls.AggregateSignatures(p.Signature, bls.Signature{bls.SignatureSize - 1: 2})
		if err != nil {
			t.Fatal(err)
		}
		p.Signature = sum
		return p
	}
	var partials []Partial
	for _, id := range ids(1, 4) {
		p := SignPartial(keys[id], id, st, d)
		partials = append(partials, tainted(p), p, tainted(p))
	}
	partials = append(partials, tainted(SignPartial(keys[5], 5, st, d)))
	cert, err := Aggregate(w.base, parsed(w), st, partials, d, w.rules.QuorumBps, random())
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(cert.NonSigners, ids(5, 7)) {
		t.Fatalf("non-signers %v", cert.NonSigners)
	}
}

func TestACertificateThatWasChangedDoesNotVerify(t *testing.T) {
	w := newWorld(t, same(7, spec{domain: "a/b"})...)
	keys := signers(w)
	st, d := statement(run(w, w.fold(), 101, "bb")), w.rules.Domain
	var partials []Partial
	for _, id := range ids(2, 6) {
		partials = append(partials, SignPartial(keys[id], id, st, d))
	}
	good, err := Aggregate(w.base, parsed(w), st, partials, d, w.rules.QuorumBps, random())
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Certificate){
		"one non-signer fewer":          func(c *Certificate) { c.NonSigners = []uint32{1} },
		"another non-signer":            func(c *Certificate) { c.NonSigners = []uint32{1, 6} },
		"a non-signer twice":            func(c *Certificate) { c.NonSigners = []uint32{1, 1, 7} },
		"non-signers out of order":      func(c *Certificate) { c.NonSigners = []uint32{7, 1} },
		"a stranger that did not sign":  func(c *Certificate) { c.NonSigners = []uint32{1, 7, 9} },
		"only non-signers":              func(c *Certificate) { c.NonSigners = ids(1, 7) },
		"another debit":                 func(c *Certificate) { c.Statement.Debits = nil },
		"no signature":                  func(c *Certificate) { c.Signature = bls.Signature{} },
		"the signature of one":          func(c *Certificate) { c.Signature = partials[0].Signature },
		"the seq after":                 func(c *Certificate) { c.Statement.Seq++ },
		"another base":                  func(c *Certificate) { c.Statement.PrevDigest[0]++ },
		"another set":                   func(c *Certificate) { c.Statement.SetHash[0]++ },
		"another version of the set":    func(c *Certificate) { c.Statement.SetVersion++ },
		"a range that was settled":      func(c *Certificate) { c.Statement.FromEpoch = settled },
		"another version of statements": func(c *Certificate) { c.Statement.Version++ },
	} {
		t.Run(name, func(t *testing.T) {
			c := good
			change(&c)
			if VerifyCertificate(w.base, parsed(w), c, d, w.rules.QuorumBps) == nil {
				t.Fatal("verifies")
			}
		})
	}
	if err := VerifyCertificate(w.base, parsed(w), good, d, 8000); !errors.Is(err, ErrQuorum) {
		t.Errorf("5 of 7 for 80 %%: got %v", err)
	}
}

func TestWhatFailsWithoutAKeyAsksForNone(t *testing.T) {
	w := newWorld(t, same(7, spec{domain: "a/b"})...)
	st := statement(run(w, w.fold(), 101, "bb"))
	other := st
	other.PrevDigest[0]++
	for name, c := range map[string]struct {
		certificate Certificate
		want        error
	}{
		"another base":    {Certificate{Statement: other}, ErrBase},
		"a stranger":      {Certificate{Statement: st, NonSigners: []uint32{9}}, ErrNonSigners},
		"a member twice":  {Certificate{Statement: st, NonSigners: []uint32{1, 1}}, ErrNonSigners},
		"out of order":    {Certificate{Statement: st, NonSigners: []uint32{2, 1}}, ErrNonSigners},
		"too many absent": {Certificate{Statement: st, NonSigners: ids(1, 4)}, ErrQuorum},
	} {
		untouched := func(id uint32) *bls.Key {
			t.Errorf("%s: asked for the key of %d", name, id)
			return nil
		}
		if err := VerifyCertificate(w.base, untouched, c.certificate, w.rules.Domain, w.rules.QuorumBps); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}

func TestCertificatesParseNoKeys(t *testing.T) {
	w := newWorld(t, same(7, spec{domain: "a/b"})...)
	keys := signers(w)
	keyOf := parsed(w)
	st, d := statement(run(w, w.fold(), 101, "bb")), w.rules.Domain
	var partials []Partial
	for _, id := range ids(1, 6) {
		partials = append(partials, SignPartial(keys[id], id, st, d))
	}
	for i := range w.base.Members {
		w.base.Members[i].PublicKey = bls.PublicKey{} // does not parse
	}
	c, err := Aggregate(w.base, keyOf, st, partials, d, w.rules.QuorumBps, random())
	if err != nil {
		t.Fatal(err)
	}
	if err := VerifyCertificate(w.base, keyOf, c, d, w.rules.QuorumBps); err != nil {
		t.Fatal(err)
	}
	unknown := func(uint32) *bls.Key { return nil }
	if VerifyCertificate(w.base, unknown, c, d, w.rules.QuorumBps) == nil {
		t.Error("verifies without keys")
	}
	if _, err := Aggregate(w.base, unknown, st, partials, d, w.rules.QuorumBps, random()); !errors.Is(err, ErrQuorum) {
		t.Errorf("signatures by members without a key: got %v", err)
	}
}

func TestAPartialReadsBackAndACertificateIsSmall(t *testing.T) {
	w := newWorld(t, same(7, spec{domain: "a/b"})...)
	keys := signers(w)
	p := SignPartial(keys[3], 3, sample(), w.rules.Domain)
	got, err := DecodePartial(p.Encode())
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Encode(), p.Encode()) {
		t.Fatal("another encoding")
	}
	quiet := statement(run(w, w.fold(), 101, "gggg"))
	if n := len(Certificate{Statement: quiet}.Encode()); n > 256 {
		t.Errorf("a quiet certificate takes %d bytes", n)
	}
	for name, ns := range map[string][]uint32{"out of order": {2, 1}, "twice": {1, 1}, "node 0": {0}} {
		if _, err := DecodeCertificate(Certificate{Statement: quiet, NonSigners: ns}.Encode()); err == nil {
			t.Errorf("non-signers %s: accepted", name)
		}
	}
}
