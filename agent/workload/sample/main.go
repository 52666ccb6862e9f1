// Command sample is the smallest useful workload: it answers a request with the
// node and generation that served it, and sends the body back. It keeps no
// state, as nothing placed here may.
//
// Each request starts it anew, so it uses system calls only: packages such as
// fmt and net/http take longer to initialise than the answer takes to write.
// Build it with:
//
//	GOOS=wasip1 GOARCH=wasm go build -ldflags="-s -w" -o sample.wasm ./agent/workload/sample
package main

import "syscall"

// maxBody is as much of the body as is sent back; hosts accept 1 MiB.
const maxBody = 1 << 20

func main() {
	body := read()
	out := make([]byte, 0, len(body)+512)
	out = append(out, "Content-Type: text/plain; charset=utf-8\r\nCache-Control: no-store\r\n\r\n"...)
	for _, line := range []struct{ label, variable string }{
		{"node ", "DEPIN_NODE"},
		{"generation ", "DEPIN_GENERATION"},
		{"workload ", "DEPIN_WORKLOAD"},
		{"replica ", "DEPIN_REPLICA"},
		{"method ", "REQUEST_METHOD"},
		{"path ", "PATH_INFO"},
		{"greeting ", "GREETING"},
	} {
		value, found := syscall.Getenv(line.variable)
		if !found {
			continue
		}
		out = append(out, line.label...)
		out = append(out, value...)
		out = append(out, '\n')
	}
	out = append(out, body...)
	write(out)
}

// read returns the request's body. Without a length there is none.
func read() []byte {
	length, _ := syscall.Getenv("CONTENT_LENGTH")
	want := 0
	for _, c := range []byte(length) {
		if c < '0' || c > '9' || want > maxBody {
			return nil
		}
		want = want*10 + int(c-'0')
	}
	body := make([]byte, min(want, maxBody))
	got := 0
	for got < len(body) {
		n, err := syscall.Read(0, body[got:])
		if n <= 0 || err != nil {
			break
		}
		got += n
	}
	return body[:got]
}

func write(b []byte) {
	for len(b) > 0 {
		n, err := syscall.Write(1, b)
		if n <= 0 || err != nil {
			syscall.Exit(1) // the host stopped listening
		}
		b = b[n:]
	}
}
