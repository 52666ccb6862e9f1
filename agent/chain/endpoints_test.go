package chain

import (
	"bytes"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

func TestConfigurationMistakesAreNamed(t *testing.T) {
	secret := "s3cr3t"
	three := []string{"http://a.example/" + secret, "https://b.example?key=" + secret, "wss://u:" + secret + "@c.example"}
	for name, c := range map[string]struct {
		urls  []string
		id    uint64
		allow bool
		want  string // empty: accepted
	}{
		"three providers are enough":             {three, 1, false, ""},
		"two on a real chain are too few":        {three[:2], 1, false, "at least 3 needed"},
		"two are allowed by flag":                {three[:2], 1, true, ""},
		"one is enough on the development chain": {three[:1], 31337, false, ""},
		"two keys at one provider are one":       {[]string{"http://a.example/x", "http://a.example/y", "http://b.example"}, 1, false, "2 distinct"},
		"none":                                   {nil, 31337, false, "none given"},
		"the same twice would be two votes":      {[]string{three[0], three[0], three[1]}, 31337, false, "listed twice"},
		"no chain id":                            {three, 0, false, "chain id is missing"},
		"a scheme that cannot work":              {[]string{"ftp://a.example/" + secret}, 31337, false, "scheme must be"},
		"no host":                                {[]string{"http:///" + secret}, 31337, false, "no host"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := NewEndpoints(Config{URLs: c.urls, ChainID: c.id, AllowFew: c.allow, Logger: quiet()})
			switch {
			case c.want == "" && err != nil:
				t.Fatal(err)
			case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
				t.Fatalf("got %v, want %q", err, c.want)
			case err != nil && strings.Contains(err.Error(), secret):
				t.Errorf("the error shows a secret: %v", err)
			}
		})
	}
}

func TestFewEndpointsAreWarnedAbout(t *testing.T) {
	var out bytes.Buffer
	if _, err := NewEndpoints(Config{URLs: []string{"http://localhost:1"}, ChainID: 31337, Logger: slog.New(slog.NewTextHandler(&out, nil))}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), WarnSingleEndpoint) {
		t.Errorf("log %q lacks %s", out.String(), WarnSingleEndpoint)
	}
}

func TestRedactLeavesSchemeAndHost(t *testing.T) {
	for in, want := range map[string]string{
		"https://user:pw@rpc.example/v3/KEY?x=KEY": "https://rpc.example/…",
		"http://127.0.0.1:8545":                    "http://127.0.0.1:8545",
		"http://127.0.0.1:8545/":                   "http://127.0.0.1:8545",
		"%%":                                       "(unreadable URL)",
	} {
		if got := redact(in); got != want {
			t.Errorf("redact(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestHeadIsTheHighestBlockThatAMajorityHas(t *testing.T) {
	common := fakeChain(nil, 10, "a")
	honest := fakeChain(common, 5, "a") // up to block 14
	fork := fakeChain(common, 5, "b")
	for name, c := range map[string]struct {
		nodes [][]Header
		want  Header // zero: no quorum
	}{
		"all agree":                                  {[][]Header{honest, honest, honest}, honest[14]},
		"one lags: the others decide":                {[][]Header{honest, honest, honest[:8]}, honest[14]},
		"one runs ahead: wait for a second":          {[][]Header{honest, honest[:13], honest[:12]}, honest[12]},
		"one forks: the majority's block":            {[][]Header{fork, honest, honest}, honest[14]},
		"one forks and one lags: the last common":    {[][]Header{fork, honest, honest[:12]}, honest[11]},
		"two of two fork: the last common":           {[][]Header{fork, honest}, common[9]},
		"a lie ahead of everyone is not believed":    {[][]Header{fakeChain(common, 90, "b"), honest, honest}, honest[14]},
		"nothing in common within reach":             {[][]Header{fakeChain(nil, 40, "x"), fakeChain(nil, 40, "y"), fakeChain(nil, 40, "z")}, Header{}},
		"a different timestamp is a different block": {[][]Header{retimed(honest), honest, retimed(fork)}, common[9]},
		"a single endpoint is believed when allowed": {[][]Header{honest}, honest[14]},
	} {
		t.Run(name, func(t *testing.T) {
			var nodes []*fakeNode
			for _, blocks := range c.nodes {
				nodes = append(nodes, newFakeNode(t, blocks))
			}
			head, finalized, err := testEndpoints(t, nodes...).Head(t.Context())
			if c.want == (Header{}) {
				if !errors.Is(err, ErrNoQuorum) {
					t.Fatalf("got %v %v, want ErrNoQuorum", head, err)
				}
				return
			}
			if err != nil || head != c.want {
				t.Fatalf("head = %d %s, %v; want %d %s", head.Number, head.Hash, err, c.want.Number, c.want.Hash)
			}
			if finalized != c.want && finalized != common[0] {
				t.Errorf("finalised = %d", finalized.Number)
			}
		})
	}
}

// retimed lies about the time of the newest blocks only.
func retimed(blocks []Header) []Header {
	out := append([]Header(nil), blocks...)
	for i := 10; i < len(out); i++ {
		out[i].Time++
	}
	return out
}

func TestBelowAMajorityNothingIsBelieved(t *testing.T) {
	honest := fakeChain(nil, 5, "a")
	for name, fail := range map[string]func(*fakeNode){
		"dead":          func(n *fakeNode) { n.Close() },
		"another chain": func(n *fakeNode) { n.chainID = 8 },
	} {
		t.Run(name, func(t *testing.T) {
			nodes := []*fakeNode{newFakeNode(t, honest), newFakeNode(t, honest), newFakeNode(t, honest)}
			e := testEndpoints(t, nodes...)
			fail(nodes[0])
			if _, _, err := e.Head(t.Context()); err != nil {
				t.Fatalf("one of three may fail: %v", err)
			}
			fail(nodes[1])
			e = testEndpoints(t, nodes...)
			if _, _, err := e.Head(t.Context()); !errors.Is(err, ErrNoQuorum) {
				t.Fatalf("two of three failed: got %v, want ErrNoQuorum", err)
			}
			if _, err := e.LogsOf(t.Context(), honest[4], []common.Address{{1}}); !errors.Is(err, ErrNoQuorum) {
				t.Fatalf("logs: got %v, want ErrNoQuorum", err)
			}
		})
	}
}

func TestCheckNamesTheEndpointOfAnotherChain(t *testing.T) {
	good, bad, dead := newFakeNode(t, fakeChain(nil, 2, "a")), newFakeNode(t, fakeChain(nil, 2, "a")), newFakeNode(t, nil)
	dead.Close()
	if err := testEndpoints(t, good, dead).Check(t.Context()); err != nil {
		t.Fatalf("an unreachable endpoint must not stop the agent: %v", err)
	}
	bad.chainID = 1
	err := testEndpoints(t, good, bad).Check(t.Context())
	if !errors.Is(err, ErrWrongChain) {
		t.Fatalf("got %v", err)
	}
	for _, part := range []string{bad.URL, "chain id 1", "configured for 7", "correct the chain id"} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("%q lacks %q", err, part)
		}
	}
}

func TestBadEndpointsAreNamed(t *testing.T) {
	shared := fakeChain(nil, 10, "a")
	honest, fork := fakeChain(shared, 10, "a"), fakeChain(shared, 10, "b")
	nodes := []*fakeNode{newFakeNode(t, honest), newFakeNode(t, honest), newFakeNode(t, honest), newFakeNode(t, fork), newFakeNode(t, honest[:12]), newFakeNode(t, nil)}
	nodes[5].Close()
	var out bytes.Buffer
	e := testEndpoints(t, nodes...)
	e.m = 3 // of five that answer
	e.log = slog.New(slog.NewTextHandler(&out, nil))
	for range strikesToName {
		if _, _, err := e.Head(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	for i, want := range []EndpointState{StateOK, StateOK, StateOK, StateDisagrees, StateStale, StateUnreachable} {
		if got := e.Health()[i]; got.State != want {
			t.Errorf("endpoint %d is %s (%s), want %s", i, got.State, got.Err, want)
		}
		if named := strings.Contains(out.String(), "endpoint="+nodes[i].URL); named != (want != StateOK) {
			t.Errorf("endpoint %d named in the log: %v", i, named)
		}
	}
}

func TestADeadEndpointDoesNotSetThePace(t *testing.T) {
	honest := fakeChain(nil, 5, "a")
	nodes := []*fakeNode{newFakeNode(t, honest), newFakeNode(t, honest), newFakeNode(t, honest)}
	e := testEndpoints(t, nodes...)
	hang := make(chan struct{})
	t.Cleanup(func() { close(hang) })
	nodes[0].set(func(n *fakeNode) { n.hang = hang })
	begun := time.Now()
	if _, _, err := e.Head(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := e.HeadersAt(t.Context(), []uint64{1, 2}); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(begun); took > time.Second {
		t.Errorf("took %v with a 2 s timeout and two of three answering", took)
	}
}

func TestRequestsAreBoundedInTime(t *testing.T) {
	n := newFakeNode(t, fakeChain(nil, 5, "a"))
	hang := make(chan struct{})
	t.Cleanup(func() { close(hang) })
	n.hang = hang
	e, err := NewEndpoints(Config{URLs: []string{n.URL}, ChainID: 7, AllowFew: true, Timeout: 100 * time.Millisecond, Logger: quiet()})
	if err != nil {
		t.Fatal(err)
	}
	begun := time.Now()
	if _, _, err := e.Head(t.Context()); !errors.Is(err, ErrNoQuorum) {
		t.Fatalf("got %v, want ErrNoQuorum", err)
	}
	if took := time.Since(begun); took > time.Second {
		t.Errorf("took %v with a timeout of 100 ms", took)
	}
}

func TestLogsNeedAMajorityThatAnswersTheSame(t *testing.T) {
	blocks := fakeChain(nil, 3, "a")
	addr := common.Address{1}
	logOf := func(data string) []any {
		return []any{map[string]any{
			"address": addr, "topics": []common.Hash{{2}}, "data": data, "blockNumber": "0x2", "blockHash": blocks[2].Hash,
			"transactionHash": common.Hash{3}, "transactionIndex": "0x0", "logIndex": "0x0", "removed": false,
		}}
	}
	for name, c := range map[string]struct {
		answers []any
		want    int // -1: no quorum
	}{
		"all the same":                    {[]any{logOf("0x01"), logOf("0x01"), logOf("0x01")}, 1},
		"one leaves a log out":            {[]any{[]any{}, logOf("0x01"), logOf("0x01")}, 1},
		"one invents a log":               {[]any{logOf("0x01"), []any{}, []any{}}, 0},
		"one changes the data":            {[]any{logOf("0x02"), logOf("0x01"), logOf("0x01")}, 1},
		"all differ":                      {[]any{logOf("0x02"), logOf("0x01"), []any{}}, -1},
		"nobody sends what was not asked": {[]any{otherAddress(logOf("0x01")), otherAddress(logOf("0x01")), otherAddress(logOf("0x01"))}, -1},
	} {
		t.Run(name, func(t *testing.T) {
			var nodes []*fakeNode
			for _, a := range c.answers {
				n := newFakeNode(t, blocks)
				n.logs = a
				nodes = append(nodes, n)
			}
			logs, err := testEndpoints(t, nodes...).LogsOf(t.Context(), blocks[2], []common.Address{addr})
			if c.want < 0 {
				if !errors.Is(err, ErrNoQuorum) {
					t.Fatalf("got %d logs, %v; want ErrNoQuorum", len(logs), err)
				}
				return
			}
			if err != nil || len(logs) != c.want {
				t.Fatalf("got %d logs, %v; want %d", len(logs), err, c.want)
			}
			if c.want == 1 && !bytes.Equal(logs[0].Data, []byte{1}) {
				t.Errorf("data = %x", logs[0].Data)
			}
		})
	}
}

func otherAddress(logs []any) []any {
	logs[0].(map[string]any)["address"] = common.Address{9}
	return logs
}

func TestBroadcastGoesToAllAndFailsOnlyIfNoneTakesIt(t *testing.T) {
	nodes := []*fakeNode{newFakeNode(t, nil), newFakeNode(t, nil), newFakeNode(t, nil)}
	e := testEndpoints(t, nodes...)
	nodes[0].refuse, nodes[1].refuse = "nonce too low", "already known"
	if err := e.Broadcast(t.Context(), []byte{1, 2}); err != nil {
		t.Fatal(err)
	}
	deadline := time.Now().Add(2 * time.Second)
	for i, n := range nodes {
		for got := 0; got == 0; {
			n.set(func(n *fakeNode) { got = len(n.sent) })
			if time.Now().After(deadline) {
				t.Fatalf("endpoint %d never got the transaction", i)
			}
		}
	}
	for _, n := range nodes {
		n.set(func(n *fakeNode) { n.refuse = "insufficient funds" })
	}
	if err := e.Broadcast(t.Context(), []byte{1, 2}); err == nil || !strings.Contains(err.Error(), "insufficient funds") {
		t.Errorf("got %v", err)
	}
}
