package agent

import (
	"net/http"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

// A handler that sets no deadline of its own is ended, but never before the
// longest request to a workload can have been answered.
func TestServerEndsConnectionsThatStandStill(t *testing.T) {
	s := newServer("127.0.0.1:0", http.NotFoundHandler())
	longest := spec.MaxTimeMS*time.Millisecond + 30*time.Second
	for name, d := range map[string]time.Duration{"read": s.ReadTimeout, "write": s.WriteTimeout} {
		if d < longest {
			t.Errorf("%s timeout is %s, want at least %s", name, d, longest)
		}
	}
	if s.ReadHeaderTimeout <= 0 || s.IdleTimeout <= 0 {
		t.Errorf("header timeout is %s, idle timeout %s", s.ReadHeaderTimeout, s.IdleTimeout)
	}
}
