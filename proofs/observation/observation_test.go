package observation

import (
	"bytes"
	"crypto/ed25519"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ipld/go-ipld-prime/codec/dagcbor"
	"github.com/ipld/go-ipld-prime/node/basicnode"

	"github.com/depin-agent/depin-agent/proofs/eip712"
	"github.com/depin-agent/depin-agent/proofs/epoch"
)

var (
	domain   = eip712.Domain{ChainID: 31337, Contract: [20]byte{0x11}}
	schedule = epoch.Schedule{Genesis: 1_700_000_000, SlotSeconds: 1, SlotsPerEpoch: 4}
)

func peer(n byte) (ed25519.PrivateKey, [32]byte) {
	key := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{n}, 32))
	return key, [32]byte(key.Public().(ed25519.PublicKey))
}

func answerOf(n byte, target, observer uint32, e epoch.Epoch, digest [32]byte) Answer {
	key, _ := peer(n)
	a := Answer{Target: target, SlotOffset: 2, Nonce: [16]byte{n, 1}, Digest: digest}
	m := ChallengeMessage(domain, a.Nonce, observer, target, schedule.FirstSlot(e)+2, digest)
	a.Signature = [64]byte(ed25519.Sign(key, m))
	return a
}

func full() Content {
	return Content{
		Flags:      FlagStaleBeacon | FlagIsolated,
		Missed:     []Missed{{Node: 9, Slots: 0b1101}, {Node: 3, Slots: 0b11}},
		Answered:   []Answer{answerOf(5, 5, 1, 7, [32]byte{1}), answerOf(4, 4, 1, 7, [32]byte{})},
		Failed:     []uint32{12, 11},
		NotServing: []Replica{{Item: 515, Generation: 2}, {Item: 257, Generation: 1}},
		Heard:      []uint32{1000, 30},
	}
}

func signed(t testing.TB, c Content) Observation {
	t.Helper()
	key, err := crypto.ToECDSA(bytes.Repeat([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	o, err := Sign(key, domain, 1, 7, c)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func TestAnObservationReadsBackAsItWasWritten(t *testing.T) {
	for name, c := range map[string]Content{"an empty content": {}, "a content with every list": full()} {
		t.Run(name, func(t *testing.T) {
			block := signed(t, c).Encode()
			o, err := Decode(block)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(o.Encode(), block) {
				t.Fatal("another encoding of the same observation")
			}
			if err := o.Content.check(); err != nil {
				t.Fatal(err)
			}
		})
	}
}

func TestTheBlockIsTheDagCborThatIpldToolsWrite(t *testing.T) {
	block := signed(t, full()).Encode()
	b := basicnode.Prototype.Any.NewBuilder()
	if err := dagcbor.Decode(b, bytes.NewReader(block)); err != nil {
		t.Fatal(err)
	}
	var again bytes.Buffer
	if err := dagcbor.Encode(b.Build(), &again); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(again.Bytes(), block) {
		t.Fatal("an IPLD tool writes other bytes")
	}
}

func TestAQuietObservationWithFourAnswersFitsTheEvidenceBudget(t *testing.T) {
	quiet := Content{}
	key, _ := peer(1)
	for i := range uint32(Answers) {
		a := Answer{Target: 1000 + i, SlotOffset: uint8(i), Nonce: [16]byte{1}}
		a.Signature = [64]byte(ed25519.Sign(key, []byte{byte(i)}))
		quiet.Answered = append(quiet.Answered, a)
	}
	key2, err := crypto.ToECDSA(bytes.Repeat([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	const late = 1 << 32 // an epoch number centuries away
	size := func(c Content) int {
		o, err := Sign(key2, domain, 1023, late, c)
		if err != nil {
			t.Fatal(err)
		}
		return len(o.Encode())
	}
	if n := size(quiet); n > 512 {
		t.Errorf("quiet observation takes %d bytes, want at most 512", n)
	}
	if per := (size(quiet) - size(Content{})) / Answers; per > 88 {
		t.Errorf("an answer takes %d bytes, want at most 88", per)
	}
}

func TestAnObservationThatMissesAThousandNodesFits(t *testing.T) {
	c := full()
	c.Missed = nil
	for i := range uint32(MaxNodes) {
		c.Missed = append(c.Missed, Missed{Node: i + 2, Slots: 0b11111})
	}
	if n := len(signed(t, c).Encode()); n > MaxSize {
		t.Fatalf("%d bytes", n)
	}
}

func TestDecodeRefusesWhatIsNotTheOneEncoding(t *testing.T) {
	o := signed(t, full())
	good := o.Encode()
	with := func(change func(*Content)) []byte {
		bad := o
		bad.Content = o.Content.sorted()
		change(&bad.Content)
		return bad.Encode()
	}
	for name, block := range map[string][]byte{
		"nothing":                         {},
		"an early end":                    good[:len(good)-1],
		"bytes after the record":          append(bytes.Clone(good), 0),
		"more than the size limit":        make([]byte, MaxSize+1),
		"node 0":                          Observation{Epoch: 1}.Encode(),
		"a number in a longer form":       append([]byte{0x84, 0x18, 0x01}, good[2:]...),
		"an array of unknown length":      append([]byte{0x9f}, good[1:]...),
		"an array that promises too much": {0x84, 1, 7, 0x87, 1, 0, 0x9a, 0xff, 0xff, 0xff, 0xff},
		"an epoch above 63 bits":          Observation{Node: 1, Epoch: 1 << 63}.Encode(),
		"another version":                 append([]byte{0x84, 1, 7, 0x87, 2}, good[5:]...),
		"an unknown flag":                 with(func(c *Content) { c.Flags = 1 << 7 }),
		"missed nodes out of order":       with(func(c *Content) { c.Missed[0], c.Missed[1] = c.Missed[1], c.Missed[0] }),
		"a node missed twice":             with(func(c *Content) { c.Missed[1] = c.Missed[0] }),
		"a node missed in no slot":        with(func(c *Content) { c.Missed[0].Slots = 0 }),
		"answers out of order":            with(func(c *Content) { c.Answered[0], c.Answered[1] = c.Answered[1], c.Answered[0] }),
		"a target answered and failed":    with(func(c *Content) { c.Failed = []uint32{4} }),
		"failed targets out of order":     with(func(c *Content) { c.Failed = []uint32{12, 11} }),
		"replicas out of order":           with(func(c *Content) { c.NotServing = []Replica{{Item: 2}, {Item: 1}} }),
		"heard nodes out of order":        with(func(c *Content) { c.Heard = []uint32{2, 1} }),
		"more than twelve targets": with(func(c *Content) {
			c.Answered, c.Failed = nil, []uint32{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}
		}),
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := Decode(block); err == nil {
				t.Fatal("accepted")
			}
		})
	}
}

func TestDecodeRefusesAZeroDigestThatIsWrittenOut(t *testing.T) {
	o := signed(t, Content{Answered: []Answer{answerOf(5, 5, 1, 7, [32]byte{1})}})
	block := o.Encode()
	at := bytes.Index(block, append([]byte{0x58, 32, 1}, make([]byte, 31)...))
	if at < 0 {
		t.Fatal("no digest in the block")
	}
	block[at+2] = 0
	if _, err := Decode(block); !errors.Is(err, ErrContent) {
		t.Fatalf("got %v", err)
	}
}

func TestSignRefusesAContentThatNobodyCouldDecode(t *testing.T) {
	key, err := crypto.ToECDSA(bytes.Repeat([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Sign(key, domain, 1, 7, Content{Failed: []uint32{3, 3}}); !errors.Is(err, ErrContent) {
		t.Errorf("a duplicate: got %v", err)
	}
	if _, err := Sign(key, domain, 0, 7, Content{}); !errors.Is(err, ErrContent) {
		t.Errorf("node 0: got %v", err)
	}
	big := Content{Answered: full().Answered}
	for i := range uint32(MaxNodes) {
		big.Missed = append(big.Missed, Missed{Node: 1 << 20 * (i + 1), Slots: 1 << 31})
	}
	if _, err := Sign(key, domain, 1, 7, big); !errors.Is(err, ErrSize) {
		t.Errorf("too large: got %v", err)
	}
}

func TestSignerIsTheAgentAndNothingElseVerifies(t *testing.T) {
	o := signed(t, full())
	key, err := crypto.ToECDSA(bytes.Repeat([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	want := [20]byte(crypto.PubkeyToAddress(key.PublicKey))
	if got, err := o.Signer(domain); err != nil || got != want {
		t.Fatalf("got %x, %v", got, err)
	}
	for name, change := range map[string]func(*Observation, *eip712.Domain){
		"another node":     func(o *Observation, _ *eip712.Domain) { o.Node++ },
		"another epoch":    func(o *Observation, _ *eip712.Domain) { o.Epoch++ },
		"another content":  func(o *Observation, _ *eip712.Domain) { o.Content.Flags = 0 },
		"another chain":    func(_ *Observation, d *eip712.Domain) { d.ChainID++ },
		"another contract": func(_ *Observation, d *eip712.Domain) { d.Contract[0]++ },
		"v as 0 or 1":      func(o *Observation, _ *eip712.Domain) { o.Signature[64] -= 27 },
		"r of zero":        func(o *Observation, _ *eip712.Domain) { clear(o.Signature[:32]) },
		"s in the upper half, which is the same signature once more": func(o *Observation, _ *eip712.Domain) {
			s := new(big.Int).SetBytes(o.Signature[32:64])
			s.Sub(crypto.S256().Params().N, s).FillBytes(o.Signature[32:64])
			o.Signature[64] ^= 27 ^ 28
		},
	} {
		t.Run(name, func(t *testing.T) {
			o, d := o, domain
			change(&o, &d)
			if got, err := o.Signer(d); err == nil && got == want {
				t.Fatal("still the same signer")
			}
		})
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(signed(f, full()).Encode())
	f.Add(signed(f, Content{}).Encode())
	f.Add([]byte{0x84, 1, 7, 0x87, 1, 0, 0x9a, 0xff, 0xff, 0xff, 0xff})
	f.Fuzz(func(t *testing.T, block []byte) {
		o, err := Decode(block)
		if err != nil {
			return
		}
		if !bytes.Equal(o.Encode(), block) {
			t.Fatalf("two encodings of one observation: %x", block)
		}
	})
}
