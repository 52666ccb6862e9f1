package journal

import (
	"bytes"
	"testing"
)

// Whatever a disk gives back, parsing it ends with records that were framed
// whole, or with an error; and what was parsed is parsed the same again.
func FuzzParse(f *testing.F) {
	whole := frame(frame([]byte(magic), []byte(`{"kind":"floor","epoch":3}`)), []byte(`{}`))
	f.Add(whole)
	f.Add(whole[:len(whole)-1])
	f.Add([]byte(magic))
	f.Add(append(bytes.Clone(whole), make([]byte, 20)...))
	f.Fuzz(func(t *testing.T, raw []byte) {
		records, end, err := parse(raw)
		if err != nil {
			return
		}
		again := []byte(magic)
		for _, r := range records {
			again = frame(again, r)
		}
		if !bytes.Equal(again, raw[:end]) {
			t.Fatalf("parsed %d records that are not what the first %d bytes hold", len(records), end)
		}
	})
}
