package chain

import (
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Whatever an endpoint answers, decoding it ends with a header or an error.
func FuzzDecodeHeader(f *testing.F) {
	good, err := json.Marshal(wireHeader(Header{Number: 5, Hash: common.Hash{1}, Parent: common.Hash{2}, Time: 9}))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add([]byte("null"))
	f.Add([]byte(`{"number":"0x1"}`))
	f.Add([]byte(`{"number":"0xffffffffffffffffff","hash":"0x"}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		h, err := decodeHeader(raw, nil)
		if err != nil {
			return
		}
		again, err := json.Marshal(wireHeader(h))
		if err != nil {
			t.Fatal(err)
		}
		if back, err := decodeHeader(again, nil); err != nil || back != h {
			t.Fatalf("%v became %v, %v", h, back, err)
		}
	})
}

// Whatever bytes a log or a revert carries, decoding and folding it ends with a
// result or an error.
func FuzzFoldLog(f *testing.F) {
	codec, d := newCodec(), testDeployment()
	topics := make([]common.Hash, 0, len(codec.network)+len(codec.work))
	for _, m := range []map[common.Hash]func(*types.Log) (any, error){codec.network, codec.work} {
		for id := range m {
			topics = append(topics, id)
		}
	}
	f.Add(uint8(0), []byte{}, []byte{})
	f.Add(uint8(3), make([]byte, 64), make([]byte, 320))
	f.Fuzz(func(t *testing.T, which uint8, indexed, data []byte) {
		topic := topics[int(which)%len(topics)]
		log := types.Log{Address: d.Network, Topics: []common.Hash{topic}, Data: data}
		if _, ok := codec.work[topic]; ok {
			log.Address = d.Work
		}
		for ; len(indexed) >= 32 && len(log.Topics) < 4; indexed = indexed[32:] {
			log.Topics = append(log.Topics, common.Hash(indexed[:32]))
		}
		before := emptyState()
		ev, ok, err := d.ofLog(codec, log)
		if err != nil || !ok {
			return
		}
		if _, err := fold(before, d.Schedule(), Header{Number: 1}, []event{ev}); err == nil && len(before.Nodes)+len(before.Incidents)+len(before.Workloads) > 0 {
			t.Fatal("fold changed the state before")
		}
		if text := NewRevert(data).Error(); text == "" || !utf8.ValidString(NewRevert(nil).Text) {
			t.Fatal("a revert without words")
		}
	})
}
