package evidence_test

import (
	"bytes"
	"encoding/base32"
	"runtime"
	"strings"
	"testing"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/proofs/bls"
	"github.com/depin-agent/depin-agent/proofs/epoch"
	"github.com/depin-agent/depin-agent/proofs/evidence"
	"github.com/depin-agent/depin-agent/proofs/heartbeat"
)

// sample is a small root that uses every member.
func sample() evidence.Root {
	aggregate := func(slot epoch.Slot) evidence.SlotAggregate {
		return evidence.SlotAggregate{
			Slot:      slot,
			Beacon:    heartbeat.Beacon{Number: 900, Hash: [32]byte{9, 8, 7}},
			Bitmap:    []byte{0b1010, 0b1},
			Signature: bls.Signature{1, 2, 3},
		}
	}
	return evidence.Root{
		Epoch:        225,
		Observations: []cid.Cid{evidence.CIDOf([]byte("one")), evidence.CIDOf([]byte("two"))},
		Slots:        []evidence.SlotAggregate{aggregate(900), aggregate(901)},
		State:        []byte{0xa0},
		Prev:         evidence.CIDOf([]byte("before")),
	}
}

// full is the largest root the limits allow.
func full() evidence.Root {
	root := sample()
	root.Observations, root.Slots = nil, nil
	for i := range evidence.MaxObservations {
		root.Observations = append(root.Observations, evidence.CIDOf([]byte{byte(i), byte(i >> 8)}))
	}
	for i := range evidence.MaxSlots {
		root.Slots = append(root.Slots, evidence.SlotAggregate{
			Slot:   1<<62 + epoch.Slot(i),
			Beacon: heartbeat.Beacon{Number: 1 << 62},
			Bitmap: append([]byte{0xfe}, bytes.Repeat([]byte{0xff}, evidence.MaxBitmap-1)...),
		})
	}
	root.State = make([]byte, evidence.MaxState)
	return root
}

func encode(t testing.TB, r evidence.Root) (cid.Cid, []byte) {
	t.Helper()
	c, block, err := evidence.Encode(r)
	if err != nil {
		t.Fatal(err)
	}
	return c, block
}

func TestRootsSurviveEncoding(t *testing.T) {
	first := sample()
	first.Prev = cid.Undef
	for name, root := range map[string]evidence.Root{
		"a root with every member":             sample(),
		"the first root has no predecessor":    first,
		"the largest root fits the byte limit": full(),
		"an empty epoch":                       {Epoch: 1},
	} {
		t.Run(name, func(t *testing.T) {
			c, block := encode(t, root)
			if err := evidence.Check(c, block); err != nil {
				t.Fatal(err)
			}
			back, err := evidence.Decode(block)
			if err != nil {
				t.Fatal(err)
			}
			again, blockAgain := encode(t, back)
			if !again.Equals(c) || !bytes.Equal(blockAgain, block) {
				t.Fatal("decoding and encoding changed the block")
			}
			if back.Epoch != root.Epoch || len(back.Observations) != len(root.Observations) ||
				len(back.Slots) != len(root.Slots) || !back.Prev.Equals(root.Prev) {
				t.Fatalf("got %+v, want %+v", back, root)
			}
			for i, a := range back.Slots {
				w := root.Slots[i]
				if a.Slot != w.Slot || a.Beacon != w.Beacon || a.Signature != w.Signature || !bytes.Equal(a.Bitmap, w.Bitmap) {
					t.Fatalf("slot aggregate %d: got %+v, want %+v", i, a, w)
				}
			}
		})
	}
}

func TestRootsWithoutACanonicalFormAreNotEncoded(t *testing.T) {
	for name, spoil := range map[string]func(*evidence.Root){
		"an observation listed twice": func(r *evidence.Root) { r.Observations[1] = r.Observations[0] },
		"an observation that is a raw block": func(r *evidence.Root) {
			r.Observations[0] = evidence.RawCIDOf([]byte("one"))
		},
		"an undefined observation":        func(r *evidence.Root) { r.Observations[0] = cid.Undef },
		"a predecessor that is raw":       func(r *evidence.Root) { r.Prev = evidence.RawCIDOf(nil) },
		"slots out of order":              func(r *evidence.Root) { r.Slots[0], r.Slots[1] = r.Slots[1], r.Slots[0] },
		"a slot listed twice":             func(r *evidence.Root) { r.Slots[1] = r.Slots[0] },
		"an empty bitmap":                 func(r *evidence.Root) { r.Slots[0].Bitmap = nil },
		"a bitmap with a trailing zero":   func(r *evidence.Root) { r.Slots[0].Bitmap = []byte{2, 0} },
		"a bitmap with node zero":         func(r *evidence.Root) { r.Slots[0].Bitmap = []byte{3} },
		"a bitmap over its limit":         func(r *evidence.Root) { r.Slots[0].Bitmap = bytes.Repeat([]byte{2}, evidence.MaxBitmap+1) },
		"a state over its limit":          func(r *evidence.Root) { r.State = make([]byte, evidence.MaxState+1) },
		"an epoch beyond signed integers": func(r *evidence.Root) { r.Epoch = 1 << 63 },
		"a slot beyond signed integers":   func(r *evidence.Root) { r.Slots[1].Slot = 1 << 63 },
		"a beacon beyond signed integers": func(r *evidence.Root) { r.Slots[1].Beacon.Number = 1 << 63 },
		"too many observations": func(r *evidence.Root) {
			r.Observations = append(full().Observations, evidence.CIDOf([]byte("one more")))
		},
		"too many slots": func(r *evidence.Root) {
			r.Slots = full().Slots
			last := r.Slots[len(r.Slots)-1]
			last.Slot++
			r.Slots = append(r.Slots, last)
		},
	} {
		t.Run(name, func(t *testing.T) {
			root := sample()
			spoil(&root)
			if _, _, err := evidence.Encode(root); err == nil {
				t.Fatal("encoded")
			}
		})
	}
}

func TestBlocksThatAreNotTheCanonicalEncodingAreRefused(t *testing.T) {
	_, block := encode(t, sample())
	replace := func(old, new string) []byte {
		if !bytes.Contains(block, []byte(old)) {
			t.Fatalf("block has no %q", old)
		}
		return bytes.Replace(block, []byte(old), []byte(new), 1)
	}
	nested := append(bytes.Repeat([]byte{0x81}, 4000), 0x80)
	for name, bad := range map[string][]byte{
		"nothing":                                 {},
		"not a map":                               {0x80},
		"a map without members":                   {0xa0},
		"a byte after the end":                    append(bytes.Clone(block), 0),
		"a cut block":                             block[:len(block)-1],
		"an integer in a longer form":             replace("\x67version\x01", "\x67version\x18\x01"),
		"an unknown version":                      replace("\x67version\x01", "\x67version\x02"),
		"a negative epoch":                        replace("\x65epoch\x18\xe1", "\x65epoch\x38\xe1"),
		"an epoch beyond signed integers":         replace("\x65epoch\x18\xe1", "\x65epoch\x1b\xff\xff\xff\xff\xff\xff\xff\xff"),
		"an epoch that is a float":                replace("\x65epoch\x18\xe1", "\x65epoch\xfb\x40\x6c\x20\x00\x00\x00\x00\x00"),
		"an unknown member in place of a known":   replace("\x65epoch", "\x65epocs"),
		"one member too many":                     append(append([]byte{block[0] + 1}, block[1:]...), append([]byte{0x6d}, "zzzzzzzzzzzzz\x00"...)...),
		"an indefinite map":                       append(append([]byte{0xbf}, block[1:]...), 0xff),
		"an indefinite byte string":               replace("\x65state\x41\xa0", "\x65state\x5f\x41\xa0\xff"),
		"a tag other than a link":                 replace("\x64prev\xd8\x2a", "\x64prev\xd8\x2b"),
		"deep nesting":                            nested,
		"a block over the limit":                  make([]byte, evidence.MaxRoot+1),
		"a list that declares four billion items": {0x9a, 0xff, 0xff, 0xff, 0xff},
		"members in another order":                bytes.Join([][]byte{block[:1], []byte("\x65epoch\x18\xe1"), bytes.Replace(block[1:], []byte("\x65epoch\x18\xe1"), nil, 1)}, nil),
		"a beacon hash of 31 bytes":               replace("\x58\x20\x09\x08\x07\x00", "\x58\x1f\x09\x08\x07"),
		"a signature of 95 bytes":                 replace("\x58\x60\x01\x02\x03\x00", "\x58\x5f\x01\x02\x03"),
		"an observation that is a raw block":      replace("\x58\x25\x00\x01\x71", "\x58\x25\x00\x01\x55"),
		"a slot aggregate of four items":          bytes.Replace(replace("\x85\x19\x03\x84", "\x84\x19\x03\x84"), append([]byte{0x58, 0x60, 1, 2, 3}, make([]byte, 93)...), nil, 1),
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := evidence.Decode(bad); err == nil {
				t.Fatal("decoded")
			}
		})
	}
}

func TestAFewBytesCannotMakeTheDecoderAllocate(t *testing.T) {
	const allowance = 1 << 20
	for name, bomb := range map[string][]byte{
		"a byte string of 2^40 bytes":  {0x5b, 0, 0, 1, 0, 0, 0, 0, 0},
		"a byte string of 2 GiB":       {0x5a, 0x7f, 0xff, 0xff, 0xff},
		"a text of 2 GiB":              {0x7a, 0x7f, 0xff, 0xff, 0xff},
		"a list of 2^31 items":         {0x9a, 0x7f, 0xff, 0xff, 0xff},
		"a map of 2^31 members":        {0xba, 0x7f, 0xff, 0xff, 0xff},
		"lists that all declare many":  bytes.Repeat([]byte{0x9a, 0, 0, 0xff, 0xff}, 1000),
		"a link of 2 GiB":              {0xd8, 0x2a, 0x5a, 0x7f, 0xff, 0xff, 0xff},
		"a length that does not fit":   {0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff},
		"a member name of 2 GiB":       {0xa1, 0x7a, 0x7f, 0xff, 0xff, 0xff},
		"a valid block of 16 MiB":      append([]byte{0x5a, 1, 0, 0, 0}, make([]byte, 16<<20)...),
		"a map whose members are maps": bytes.Repeat([]byte{0xa1, 0x60}, 30_000),
	} {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, err := evidence.Decode(bomb)
			runtime.ReadMemStats(&after)
			if err == nil {
				t.Fatal("decoded")
			}
			if got := after.TotalAlloc - before.TotalAlloc; got > allowance {
				t.Fatalf("allocated %d bytes for %d", got, len(bomb))
			}
		})
	}
}

func TestCIDsAreWhatTheContractPrints(t *testing.T) {
	c, block := encode(t, sample())
	digest := evidence.Digest(c)
	alphabet := base32.StdEncoding.WithPadding(base32.NoPadding)
	want := "b" + strings.ToLower(alphabet.EncodeToString(append([]byte{0x01, 0x71, 0x12, 0x20}, digest[:]...)))
	if c.String() != want {
		t.Fatalf("got %s, want %s", c, want)
	}
	if !evidence.FromDigest(digest).Equals(c) || !evidence.CIDOf(block).Equals(c) {
		t.Fatal("digest and CID do not stand for each other")
	}
}

func TestDigestIsZeroForForeignCIDs(t *testing.T) {
	for name, c := range map[string]cid.Cid{
		"undefined": cid.Undef,
		"raw":       evidence.RawCIDOf([]byte("x")),
		"version 0": cid.NewCidV0(evidence.CIDOf(nil).Hash()),
	} {
		if got := evidence.Digest(c); got != ([32]byte{}) {
			t.Errorf("%s: digest %x", name, got)
		}
	}
}

func TestCheckRefusesBlocksOtherThanTheOneAsked(t *testing.T) {
	block := []byte("block")
	good, raw := evidence.CIDOf(block), evidence.RawCIDOf(block)
	identity, err := cid.Cast(append([]byte{1, 0x71, 0, byte(len(block))}, block...))
	if err != nil {
		t.Fatal(err)
	}
	short, err := cid.Cast(append([]byte{1, 0x71, 0x12, 4}, good.Hash()[2:6]...))
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		check func(cid.Cid, []byte) error
		cid   cid.Cid
		block []byte
		ok    bool
	}{
		"the right block":                       {evidence.Check, good, block, true},
		"the right raw block":                   {evidence.CheckRaw, raw, block, true},
		"another block":                         {evidence.Check, good, []byte("other"), false},
		"another raw block":                     {evidence.CheckRaw, raw, []byte("other"), false},
		"a raw CID where dag-cbor is asked":     {evidence.Check, raw, block, false},
		"a dag-cbor CID where raw is asked":     {evidence.CheckRaw, good, block, false},
		"an undefined CID":                      {evidence.Check, cid.Undef, block, false},
		"a version 0 CID":                       {evidence.Check, cid.NewCidV0(good.Hash()), block, false},
		"a CID that contains its block":         {evidence.Check, identity, block, false},
		"a CID with a digest cut to four bytes": {evidence.Check, short, block, false},
	} {
		t.Run(name, func(t *testing.T) {
			if err := test.check(test.cid, test.block); (err == nil) != test.ok {
				t.Fatalf("err = %v, want accepted %v", err, test.ok)
			}
		})
	}
}
