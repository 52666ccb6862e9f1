package agent

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// rpcOn is an endpoint of a chain; chain 0 never answers.
func rpcOn(t *testing.T, chain uint64) string {
	t.Helper()
	stop := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if chain == 0 {
			select {
			case <-stop:
			case <-r.Context().Done():
			}
			return
		}
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":1,"result":"%#x"}`, chain)
	}))
	t.Cleanup(server.Close)
	t.Cleanup(func() { close(stop) })
	return server.URL + "/secret"
}

func TestTheChainIsWhatMostEndpointsSay(t *testing.T) {
	for _, tc := range []struct {
		name   string
		chains []uint64
		want   uint64
		err    string
	}{
		{"all agree", []uint64{7, 7, 7}, 7, ""},
		{"the first hangs", []uint64{0, 7, 7}, 7, ""},
		{"the first lies", []uint64{8, 7, 7}, 7, ""},
		{"the only one", []uint64{7}, 7, ""},
		{"most hang", []uint64{0, 7, 0}, 0, "2 of 3 RPC endpoints do not say"},
		{"no majority", []uint64{7, 8}, 0, "different chains"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var urls []string
			for _, chain := range tc.chains {
				urls = append(urls, rpcOn(t, chain))
			}
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			defer cancel()
			got, err := askChainID(ctx, urls)
			if got != tc.want || (err == nil) != (tc.err == "") {
				t.Fatalf("chain %d, %v", got, err)
			}
			if err != nil && (!strings.Contains(err.Error(), tc.err) || strings.Contains(err.Error(), "secret")) {
				t.Errorf("error is %v", err)
			}
		})
	}
}
