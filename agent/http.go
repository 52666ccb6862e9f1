package agent

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/depin-agent/depin-agent/agent/publish"
)

const (
	headerTimeout = 5 * time.Second  // a client that can not send its headers by then is no client
	idleTimeout   = 60 * time.Second // of a kept connection
	shutdownGrace = 3 * time.Second
	// transferTimeout ends what a handler forgot to: longer than any request to a
	// workload takes. The gateway sets deadlines of its own, much shorter.
	transferTimeout = 2 * time.Minute
)

// handler is everything the agent serves over HTTP.
func (n *node) handler(gateway http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/w/", gateway)
	mux.Handle("/ipfs/", n.store.Handler())
	mux.Handle("PUT /ipfs/", publish.Handler(n.store))
	mux.HandleFunc("GET /status", n.serveStatus)
	mux.HandleFunc("GET /livez", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "alive") })
	mux.HandleFunc("GET /readyz", n.serveReady)
	return mux
}

func newServer(address string, handler http.Handler) *http.Server {
	return &http.Server{
		Addr: address, Handler: handler, ReadHeaderTimeout: headerTimeout, IdleTimeout: idleTimeout,
		ReadTimeout: transferTimeout, WriteTimeout: transferTimeout,
	}
}

// serve answers HTTP until ctx ends.
func (n *node) serve(ctx context.Context, gateway http.Handler) error {
	server := newServer(n.config.HTTP, n.handler(gateway))
	stopped := make(chan error, 1)
	go func() { stopped <- server.ListenAndServe() }()
	select {
	case err := <-stopped:
		return fmt.Errorf("serve HTTP on %s: %w: choose another --http address", n.config.HTTP, err)
	case <-ctx.Done():
		grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownGrace)
		defer cancel()
		if err := server.Shutdown(grace); errors.Is(err, context.DeadlineExceeded) {
			return server.Close()
		}
		return nil
	}
}

func (n *node) serveStatus(w http.ResponseWriter, _ *http.Request) {
	body, err := json.MarshalIndent(n.status(time.Now()), "", "  ")
	if err != nil {
		http.Error(w, "encode status: "+err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Write(append(body, '\n')) //nolint:errcheck // the client went away
}

// serveReady says what keeps this node from doing its work.
func (n *node) serveReady(w http.ResponseWriter, _ *http.Request) {
	reasons := n.status(time.Now()).Reasons
	if len(reasons) == 0 {
		fmt.Fprintln(w, "ready")
		return
	}
	w.WriteHeader(http.StatusServiceUnavailable)
	for _, r := range reasons {
		fmt.Fprintf(w, "%s: %s\n", r.Code, r.Advice)
	}
}
