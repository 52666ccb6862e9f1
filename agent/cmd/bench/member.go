package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/hashicorp/memberlist"

	"github.com/depin-agent/depin-agent/agent/devnet"
)

// memberCommand is how this program is told to be a member. Nobody types it.
const memberCommand = "member"

const loopback = "127.0.0.1"

// Kinds of events.
const (
	joined  = "joined"
	died    = "died"
	counted = "counted"
)

// event is one line of what a member tells its parent.
type event struct {
	Kind string        `json:"kind"`
	Name string        `json:"name,omitempty"` // of whom
	At   time.Time     `json:"at,omitzero"`
	Sent uint64        `json:"sent,omitempty"` // bytes
	Used time.Duration `json:"used,omitempty"` // processor time
}

// member is one process of the other failure detector. It tells what it sees in lines of JSON, answers each line it is
// sent with its counters, and ends with its input: a parent that dies in any way takes it along.
func member(args []string, in io.Reader, out io.Writer) error {
	flags := flag.NewFlagSet(memberCommand, flag.ContinueOnError)
	name := flags.String("name", "", "of this member")
	port := flags.Int("port", 0, "to listen on")
	join := flags.String("join", "", "address of another member")
	if err := flags.Parse(args); err != nil {
		return err
	}
	t := &teller{out: json.NewEncoder(out)}
	silent := log.New(io.Discard, "", 0)
	inner, err := memberlist.NewNetTransport(&memberlist.NetTransportConfig{BindAddrs: []string{loopback}, BindPort: *port, Logger: silent})
	if err != nil {
		return fmt.Errorf("listen as %s: %w", *name, err)
	}
	transport := newCountedTransport(inner)
	config := memberlist.DefaultLANConfig()
	config.Name, config.Transport, config.Events, config.Logger = *name, transport, t, silent
	config.BindAddr, config.BindPort, config.AdvertiseAddr, config.AdvertisePort = loopback, *port, loopback, *port
	list, err := memberlist.Create(config)
	if err != nil {
		return errors.Join(fmt.Errorf("start %s: %w", *name, err), transport.Shutdown())
	}
	defer list.Shutdown() //nolint:errcheck // the process ends
	if *join != "" {
		if _, err := list.Join([]string{*join}); err != nil {
			return fmt.Errorf("join %s: %w", *join, err)
		}
	}
	for lines := bufio.NewScanner(in); lines.Scan(); {
		used, err := devnet.ProcessorTime(os.Getpid())
		if err != nil {
			return err
		}
		t.tell(event{Kind: counted, Sent: transport.sent.Load(), Used: used})
	}
	return nil
}

// teller is told by memberlist and tells the parent.
type teller struct {
	mu  sync.Mutex
	out *json.Encoder
}

func (t *teller) tell(e event) {
	t.mu.Lock()
	defer t.mu.Unlock()
	_ = t.out.Encode(e) // without a parent the input ends too
}

// NotifyJoin implements memberlist.EventDelegate, as the others do.
func (t *teller) NotifyJoin(n *memberlist.Node) {
	t.tell(event{Kind: joined, Name: n.Name, At: time.Now()})
}

// NotifyLeave is a member known to be dead: nobody here leaves in another way.
func (t *teller) NotifyLeave(n *memberlist.Node) {
	t.tell(event{Kind: died, Name: n.Name, At: time.Now()})
}

// NotifyUpdate is of no interest.
func (t *teller) NotifyUpdate(*memberlist.Node) {}

// countedTransport counts what is sent, packets and streams, without the headers below them. Each byte is somebody's
// to send: what is received needs no count.
type countedTransport struct {
	*memberlist.NetTransport
	sent    atomic.Uint64
	streams chan net.Conn
	ended   chan struct{}
}

func newCountedTransport(inner *memberlist.NetTransport) *countedTransport {
	t := &countedTransport{NetTransport: inner, streams: make(chan net.Conn), ended: make(chan struct{})}
	go func() {
		for {
			select {
			case conn := <-inner.StreamCh():
				select {
				case t.streams <- &countedConn{conn, &t.sent}:
				case <-t.ended:
					conn.Close() //nolint:errcheck // nobody waits for it
					return
				}
			case <-t.ended:
				return
			}
		}
	}()
	return t
}

// WriteToAddress implements memberlist.NodeAwareTransport, through which memberlist sends all packets.
func (t *countedTransport) WriteToAddress(b []byte, a memberlist.Address) (time.Time, error) {
	at, err := t.NetTransport.WriteToAddress(b, a)
	if err == nil {
		t.sent.Add(uint64(len(b)))
	}
	return at, err
}

// DialAddressTimeout implements memberlist.NodeAwareTransport.
func (t *countedTransport) DialAddressTimeout(a memberlist.Address, timeout time.Duration) (net.Conn, error) {
	conn, err := t.NetTransport.DialAddressTimeout(a, timeout)
	if err != nil {
		return nil, err
	}
	return &countedConn{conn, &t.sent}, nil
}

// StreamCh implements memberlist.Transport.
func (t *countedTransport) StreamCh() <-chan net.Conn { return t.streams }

// Shutdown implements memberlist.Transport.
func (t *countedTransport) Shutdown() error {
	close(t.ended)
	return t.NetTransport.Shutdown()
}

type countedConn struct {
	net.Conn
	sent *atomic.Uint64
}

func (c *countedConn) Write(b []byte) (int, error) {
	n, err := c.Conn.Write(b)
	c.sent.Add(uint64(n))
	return n, err
}
