package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

const (
	// socketPath is the longest name a unix socket can have on every system, with room for its terminator.
	socketPath = 100
	// controlPatience bounds one question to the supervisor; the slowest is stopping all.
	controlPatience = 30 * time.Second
	// answerPatience is how long those who asked have to take their answer before the supervisor leaves.
	answerPatience = time.Second
	maxAnswer      = 4 << 10
)

// control answers `devnet kill`, `restart` and `stop` for the network this process supervises. A unix socket in a
// directory of ours: no other user of the machine can reach it, and no web page.
type control struct {
	listener net.Listener
	server   *http.Server
	path     string
	own      string        // a directory made for the socket alone, if any
	closed   chan struct{} // the network has ended, or nobody supervises it any more
}

// controller is what a supervisor can be asked.
type controller interface {
	Kill(id uint32) error
	Restart(id uint32) error
	Stop() // only asks: it has stopped when the control is closed
}

func serveControl(dir string, c controller) (*control, error) {
	k := &control{path: filepath.Join(dir, controlFile), closed: make(chan struct{})}
	if len(k.path) > socketPath {
		own, err := os.MkdirTemp("", "depin")
		if err != nil {
			return nil, fmt.Errorf("open control socket: %w", err)
		}
		k.own, k.path = own, filepath.Join(own, "s")
	}
	var err error
	if k.listener, err = net.Listen("unix", k.path); err != nil {
		return nil, fmt.Errorf("open control socket: %w", err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /kill/{node}", each(c.Kill))
	mux.HandleFunc("POST /restart/{node}", each(c.Restart))
	mux.HandleFunc("POST /stop", func(http.ResponseWriter, *http.Request) {
		c.Stop()
		<-k.closed // who starts the next network must find this one's ports free
	})
	k.server = &http.Server{Handler: mux, ReadHeaderTimeout: time.Second}
	go k.server.Serve(k.listener) //nolint:errcheck // ends with Close
	return k, nil
}

func each(do func(uint32) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		id, err := strconv.ParseUint(r.PathValue("node"), 10, 32)
		if err == nil {
			err = do(uint32(id))
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusConflict)
		}
	}
}

// Close removes the socket, then answers those who wait for the end: the next network in this directory may start at
// once, and its socket has the same name.
func (k *control) Close() {
	k.listener.Close() //nolint:errcheck // also removes the socket
	if k.own != "" {
		os.Remove(k.own)
	}
	close(k.closed)
	ctx, cancel := context.WithTimeout(context.Background(), answerPatience)
	defer cancel()
	k.server.Shutdown(ctx) //nolint:errcheck // who has not taken the answer by now gets none
}

// errNoSupervisor means that nobody listens: the network was left running, or ended.
var errNoSupervisor = errors.New("no supervisor")

func ask(ctx context.Context, s State, path string) error {
	ctx, cancel := context.WithTimeout(ctx, controlPatience)
	defer cancel()
	client := &http.Client{Transport: &http.Transport{
		DisableKeepAlives: true,
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			conn, err := new(net.Dialer).DialContext(ctx, "unix", s.Control)
			if err != nil {
				return nil, fmt.Errorf("%w: %w", errNoSupervisor, err)
			}
			return conn, nil
		},
	}}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://devnet"+path, nil)
	if err != nil {
		return fmt.Errorf("ask the devnet: %w", err)
	}
	resp, err := client.Do(req)
	if err != nil {
		return fmt.Errorf("ask the devnet: %w", err)
	}
	defer resp.Body.Close() //nolint:errcheck // read to its end
	text, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if err != nil {
		return fmt.Errorf("ask the devnet: %w", err)
	}
	if resp.StatusCode != http.StatusOK {
		return answered(strings.TrimSpace(string(text)))
	}
	return nil
}

// answered makes an error of a supervisor's text, and of the ones whose next step is known the same error again.
func answered(text string) error {
	for _, known := range []error{ErrDead, ErrAlive} {
		if rest, ok := strings.CutSuffix(text, known.Error()); ok {
			return fmt.Errorf("%s%w", rest, known)
		}
	}
	return errors.New(text)
}

// Kill ends one node's agent of the devnet in dir with SIGKILL.
func Kill(ctx context.Context, dir string, node uint32) error {
	return command1(ctx, dir, fmt.Sprintf("/kill/%d", node), node, func(s State) error { return killDetached(s, node) })
}

// Restart starts one node's agent of the devnet in dir again.
func Restart(ctx context.Context, dir string, node uint32) error {
	return command1(ctx, dir, fmt.Sprintf("/restart/%d", node), node, func(s State) error {
		return restartDetached(dir, s, node)
	})
}

// command1 asks the supervisor about one node, or acts itself when there is none.
func command1(ctx context.Context, dir, path string, node uint32, alone func(State) error) error {
	s, err := ReadState(dir)
	if err != nil {
		return err
	}
	if !s.Running() {
		return fmt.Errorf("%w in %s", ErrNotRunning, dir)
	}
	if _, err := s.node(node); err != nil {
		return err
	}
	err = ask(ctx, s, path)
	if errors.Is(err, errNoSupervisor) {
		return alone(s)
	}
	return err
}

// Stop ends the devnet in dir, and returns when it has ended.
func Stop(ctx context.Context, dir string) error {
	s, err := ReadState(dir)
	if err != nil {
		return err
	}
	if !s.Running() && !s.supervised() {
		return fmt.Errorf("%w in %s", ErrNotRunning, dir)
	}
	if err = ask(ctx, s, "/stop"); !errors.Is(err, errNoSupervisor) {
		return err
	}
	return stopDetached(s)
}
