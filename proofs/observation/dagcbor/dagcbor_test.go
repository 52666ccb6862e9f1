package dagcbor

import (
	"bytes"
	"errors"
	"testing"

	ipld "github.com/ipld/go-ipld-prime/codec/dagcbor"
	"github.com/ipld/go-ipld-prime/node/basicnode"
	"pgregory.net/rapid"
)

func TestWhatIsWrittenReadsBackAndIsWhatIpldToolsWrite(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		n := uint64(rapid.Int64Min(0).Draw(rt, "integer"))
		b := rapid.SliceOfN(rapid.Byte(), 0, 300).Draw(rt, "bytes")
		v := rapid.Bool().Draw(rt, "boolean")
		var w Writer
		w.Array(3)
		w.Uint(n)
		w.ByteString(b)
		w.Bool(v)

		r := NewReader(w.Encoded())
		got := make([]byte, len(b))
		if r.Array(3, 3) != 3 || r.Uint(MaxInt) != n {
			rt.Fatal("head or integer differs")
		}
		r.Fill(got)
		if !bytes.Equal(got, b) || r.Bool() != v {
			rt.Fatal("bytes or boolean differ")
		}
		if err := r.Done(); err != nil {
			rt.Fatal(err)
		}
		node := basicnode.Prototype.Any.NewBuilder()
		if err := ipld.Decode(node, bytes.NewReader(w.Encoded())); err != nil {
			rt.Fatal(err)
		}
		var again bytes.Buffer
		if err := ipld.Encode(node.Build(), &again); err != nil {
			rt.Fatal(err)
		}
		if !bytes.Equal(again.Bytes(), w.Encoded()) {
			rt.Fatalf("an IPLD tool writes %x, we write %x", again.Bytes(), w.Encoded())
		}
	})
}

func TestTheReaderRefusesEverySecondForm(t *testing.T) {
	for name, c := range map[string]struct {
		input []byte
		read  func(*Reader)
		want  error
	}{
		"nothing":                                 {nil, func(r *Reader) { r.Uint(MaxInt) }, ErrTruncated},
		"23 in two bytes":                         {[]byte{0x18, 23}, func(r *Reader) { r.Uint(MaxInt) }, ErrNotCanonical},
		"255 in three bytes":                      {[]byte{0x19, 0, 255}, func(r *Reader) { r.Uint(MaxInt) }, ErrNotCanonical},
		"65,535 in five bytes":                    {[]byte{0x1a, 0, 0, 255, 255}, func(r *Reader) { r.Uint(MaxInt) }, ErrNotCanonical},
		"2^32-1 in nine bytes":                    {[]byte{0x1b, 0, 0, 0, 0, 255, 255, 255, 255}, func(r *Reader) { r.Uint(MaxInt) }, ErrNotCanonical},
		"a reserved head":                         {[]byte{0x1c}, func(r *Reader) { r.Uint(MaxInt) }, ErrNotCanonical},
		"an unfinished head":                      {[]byte{0x1a, 1}, func(r *Reader) { r.Uint(MaxInt) }, ErrTruncated},
		"an integer above the bound":              {[]byte{8}, func(r *Reader) { r.Uint(7) }, ErrOutOfBounds},
		"a negative integer":                      {[]byte{0x20}, func(r *Reader) { r.Uint(MaxInt) }, ErrOutOfBounds},
		"an array of unknown length":              {[]byte{0x9f, 1, 0xff}, func(r *Reader) { r.Array(0, 9) }, ErrNotCanonical},
		"an array longer than its bound":          {[]byte{0x83, 1, 1, 1}, func(r *Reader) { r.Array(0, 2) }, ErrOutOfBounds},
		"an array shorter than its bound":         {[]byte{0x81, 1}, func(r *Reader) { r.Array(2, 2) }, ErrOutOfBounds},
		"an array longer than the input":          {[]byte{0x83, 1}, func(r *Reader) { r.Array(0, 9) }, ErrTruncated},
		"a byte string of another size":           {[]byte{0x41, 1}, func(r *Reader) { r.Fill(make([]byte, 2)) }, ErrOutOfBounds},
		"a byte string longer than the input":     {[]byte{0x42, 1}, func(r *Reader) { r.Fill(make([]byte, 2)) }, ErrTruncated},
		"null for a boolean":                      {[]byte{0xf6}, func(r *Reader) { r.Bool() }, ErrOutOfBounds},
		"a boolean that is not there":             {nil, func(r *Reader) { r.Bool() }, ErrTruncated},
		"bytes after the record":                  {[]byte{1, 2}, func(r *Reader) { r.Uint(MaxInt) }, ErrTrailing},
		"an error that sticks to what follows it": {[]byte{8, 1}, func(r *Reader) { r.Uint(7); r.Uint(7); r.Bool(); r.Fill(nil); r.Array(0, 1) }, ErrOutOfBounds},
	} {
		t.Run(name, func(t *testing.T) {
			r := NewReader(c.input)
			c.read(r)
			if err := r.Done(); !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %v", err, c.want)
			}
		})
	}
}
