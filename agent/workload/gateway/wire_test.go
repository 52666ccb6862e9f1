package gateway

import (
	"bytes"
	"math"
	"net/http"
	"reflect"
	"strings"
	"testing"
	"time"
)

func TestRequestAndResponseSurviveTheWire(t *testing.T) {
	req := request{
		Workload: 7, Replica: 31, Generation: 1 << 31, Timeout: 1500 * time.Millisecond, Method: "PUT",
		Path: "/w/7/a b\x01", Query: "q=1&q=2", Header: http.Header{"Accept": {"a", "b"}, "X-Y": {""}}, Length: 1 << 40,
	}
	data, err := req.encode()
	if err != nil {
		t.Fatal(err)
	}
	if got, err := decodeRequest(data); err != nil || !reflect.DeepEqual(got, req) {
		t.Fatalf("got %+v, %v", got, err)
	}
	res := response{Code: codeAnswered, Generation: 9, Status: 404, Header: http.Header{"Content-Type": {"text/plain"}}, Length: unknownLength}
	data, err = res.encode()
	if err != nil {
		t.Fatal(err)
	}
	if got, err := decodeResponse(data); err != nil || !reflect.DeepEqual(got, res) {
		t.Fatalf("got %+v, %v", got, err)
	}
}

func TestMessagesThatAreNotDecoded(t *testing.T) {
	good := func() request {
		return request{Workload: 7, Method: "GET", Path: "/w/7/", Header: http.Header{"A": {"b"}}}
	}
	encode := func(change func(*request)) []byte {
		r := good()
		change(&r)
		data, err := r.encode()
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	whole := encode(func(*request) {})
	for _, tc := range []struct {
		name string
		data []byte
	}{
		{"nothing", nil},
		{"another version", append([]byte{1}, whole[1:]...)},
		{"a timeout of days", append(append(bytes.Clone(whole[:10]), 0xff, 0xff, 0xff, 0xff), whole[14:]...)},
		{"a byte behind", append(bytes.Clone(whole), 0)},
		{"another path", encode(func(r *request) { r.Path = "/ipfs/x" })},
		{"a path that is not escaped right", encode(func(r *request) { r.Path = "/w/7/%zz" })},
		{"no method", encode(func(r *request) { r.Method = "" })},
		{"a method with a line break", encode(func(r *request) { r.Method = "GET\r\n" })},
		{"a header with a line break", encode(func(r *request) { r.Header["A"] = []string{"b\r\nC: d"} })},
		{"a header name with a space", encode(func(r *request) { r.Header["A B"] = []string{"c"} })},
		{"a header name not in its canonical form", encode(func(r *request) { r.Header["cookie"] = []string{"c"} })},
		{"a length of 2^63", append(whole[:14:14], 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01)},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if r, err := decodeRequest(tc.data); err == nil {
				t.Fatalf("decoded as %+v", r)
			}
		})
	}
	for n := range whole {
		if _, err := decodeRequest(whole[:n]); err == nil {
			t.Fatalf("the first %d of %d bytes were decoded", n, len(whole))
		}
	}
}

func TestEveryEnvelopeFitsItsLimit(t *testing.T) {
	h := make(http.Header)
	for i := range maxFields {
		h["A"+strings.Repeat("b", i)] = []string{strings.Repeat("v", (maxHeaderBytes-maxFields*maxFields)/maxFields)}
	}
	r := request{Method: strings.Repeat("M", maxMethod), Path: "/w/7/" + strings.Repeat("p", maxTarget-5), Query: strings.Repeat("q", maxTarget), Header: h, Length: math.MaxInt64 - 1}
	data, err := r.encode()
	if err != nil {
		t.Fatal(err)
	}
	if len(data) > maxHead {
		t.Fatalf("%d bytes, a head takes %d", len(data), maxHead)
	}
}

func FuzzDecodeRequest(f *testing.F) {
	data, err := request{Workload: 7, Method: "GET", Path: "/w/7/", Header: http.Header{"A": {"b", "c"}}, Length: 3}.encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := decodeRequest(data)
		if err != nil {
			return
		}
		again, err := r.encode()
		if err != nil {
			t.Fatalf("decoded but not encoded: %v", err)
		}
		if r2, err := decodeRequest(again); err != nil || !reflect.DeepEqual(r, r2) {
			t.Fatalf("changed on the way: %+v, %+v, %v", r, r2, err)
		}
	})
}

func FuzzDecodeResponse(f *testing.F) {
	data, err := response{Code: codeAnswered, Status: 200, Header: http.Header{"A": {"b"}}, Length: 3}.encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := decodeResponse(data)
		if err != nil {
			return
		}
		if _, err := r.encode(); err != nil {
			t.Fatalf("decoded but not encoded: %v", err)
		}
	})
}
