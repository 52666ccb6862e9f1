package attestation

import (
	"testing"
)

// BenchmarkTally is one epoch of 1,000 members, all of which observed: quiet, and with
// 400 of them dead.
func BenchmarkTally(b *testing.B) {
	w := newWorld(b, same(1000, spec{domain: "a/b"})...)
	f := w.fold()
	for name, dead := range map[string][]uint32{"quiet": nil, "outage": ids(1, 400)} {
		o := w.honest(101, dead...)
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, _, err := f.Tally(101, o); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkVerifyCertificate is a certificate of 1,000 members that all signed.
func BenchmarkVerifyCertificate(b *testing.B) {
	w := newWorld(b, same(1000, spec{domain: "a/b"})...)
	keys := signers(w)
	keyOf := parsed(w)
	st, d := statement(run(w, w.fold(), 101, "g")), w.rules.Domain
	var partials []Partial
	for _, m := range w.base.Members {
		partials = append(partials, SignPartial(keys[m.ID], m.ID, st, d))
	}
	c, err := Aggregate(w.base, keyOf, st, partials, d, w.rules.QuorumBps, random())
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := VerifyCertificate(w.base, keyOf, c, d, w.rules.QuorumBps); err != nil {
			b.Fatal(err)
		}
	}
}
