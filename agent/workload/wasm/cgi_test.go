package wasm

import (
	"bufio"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// parse reads a whole output.
func parse(output string) (answer, string, error) {
	from := bufio.NewReaderSize(strings.NewReader(output), maxAnswerHeader)
	a, err := readAnswer(from)
	body, _ := io.ReadAll(from)
	if a.bodiless() {
		body = nil
	}
	return a, string(body), err
}

func TestAnswersAreParsedAsCGI(t *testing.T) {
	for _, tc := range []struct {
		name, output string
		status       int
		body         string
		err          string
	}{
		{"a body with its type", "Content-Type: text/plain\n\nhello", 200, "hello", ""},
		{"line ends of the network", "Content-Type: text/plain\r\n\r\nhello\r\n", 200, "hello\r\n", ""},
		{"a status", "Status: 404 Not Found\nContent-Type: text/plain\n\nno", 404, "no", ""},
		{"a status without text", "Status: 503\n\n", 503, "", ""},
		{"a redirect", "Location: https://example.org/\n\n", 302, "", ""},
		{"a redirect with its own status", "Status: 308\nLocation: /x\n\n", 308, "", ""},
		{"no content", "Status: 204\n\ndropped", 204, "", ""},
		{"nothing", "", 0, "", "no empty line"},
		{"only an empty line", "\n", 0, "", "header is empty"},
		{"a header without an end", "Content-Type: text/plain\n", 0, "", "no empty line"},
		{"a body without a type", "X-A: b\n\nhello", 0, "", "Content-Type"},
		{"a line without a colon", "hello\n\n", 0, "", "malformed"},
		{"a name with a space", "A B: c\n\n", 0, "", "malformed"},
		{"a continued line", "A: b\n c\n\n", 0, "", "malformed"},
		{"a control character", "A: b\x00c\n\n", 0, "", "malformed"},
		{"a lone carriage return", "A: b\rSet-Cookie: c\n\n", 0, "", "malformed"},
		{"an interim status", "Status: 101 Switching\n\n", 0, "", "status"},
		{"a status out of range", "Status: 600\n\n", 0, "", "status"},
		{"a status that is no number", "Status: +20\n\n", 0, "", "status"},
		{"two states", "Status: 200\nStatus: 404\n\n", 0, "", "status"},
		{"a large header", "A: " + strings.Repeat("b", maxAnswerHeader) + "\n\n", 0, "", "exceeds"},
		{"many fields", strings.Repeat("A: b\n", maxAnswerFields+2) + "\n", 0, "", "exceeds"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			a, body, err := parse(tc.output)
			if (err == nil) != (tc.err == "") || err != nil && !strings.Contains(err.Error(), tc.err) {
				t.Fatalf("got error %v, want %q", err, tc.err)
			}
			if err == nil && (a.status != tc.status || body != tc.body) {
				t.Fatalf("got %d %q", a.status, body)
			}
		})
	}
}

func TestRequestBecomesVariables(t *testing.T) {
	r := httptest.NewRequest("POST", "http://example.org:8080/w/7/a%2Fb?q=1", nil)
	r.Header = http.Header{
		"Host": {"evil"}, "Content-Type": {"text/plain"}, "Accept": {"a", "b"}, "Proxy": {"http://evil"}, "X_Under": {"x"}, "X-Under": {"y"},
		"X-Control": {"a\nb"}, "Authorization": {"Bearer t"},
	}
	vars, err := metaVariables(r, "/w/7", "/a/b", 3)
	if err != nil {
		t.Fatal(err)
	}
	got := make(map[string]string)
	for _, v := range vars {
		if _, twice := got[v.name]; twice {
			t.Errorf("%s is set twice", v.name)
		}
		got[v.name] = v.value
	}
	for name, want := range map[string]string{
		"GATEWAY_INTERFACE": "CGI/1.1", "REQUEST_METHOD": "POST", "SCRIPT_NAME": "/w/7", "PATH_INFO": "/a/b", "REQUEST_URI": "/w/7/a%2Fb?q=1", "QUERY_STRING": "q=1",
		"HTTP_HOST": "example.org:8080", "SERVER_NAME": "example.org", "SERVER_PORT": "8080", "SERVER_PROTOCOL": "HTTP/1.1", "REMOTE_ADDR": "192.0.2.1",
		"CONTENT_LENGTH": "3", "CONTENT_TYPE": "text/plain", "HTTP_ACCEPT": "a, b", "HTTP_X_UNDER": "y", "HTTP_AUTHORIZATION": "Bearer t",
	} {
		if got[name] != want {
			t.Errorf("%s is %q, want %q", name, got[name], want)
		}
	}
	for _, name := range []string{"HTTP_PROXY", "HTTP_X_CONTROL", "HTTP_CONTENT_TYPE"} {
		if v, set := got[name]; set {
			t.Errorf("%s is set to %q", name, v)
		}
	}
	if _, err := metaVariables(r, "/w/7", "/a\x00b", 0); err == nil {
		t.Error("a NUL in the path passed")
	}
}

func FuzzReadAnswer(f *testing.F) {
	f.Add([]byte("Status: 200 OK\r\nContent-Type: text/plain\r\n\r\nbody"))
	f.Fuzz(func(t *testing.T, output []byte) {
		a, _, err := parse(string(output))
		if err != nil {
			return
		}
		a.send(httptest.NewRecorder()) // panics on a status or header the server would refuse
	})
}
