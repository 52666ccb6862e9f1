package devnet

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"strconv"
	"syscall"
)

// Any free port is one of these. Systems take the ports of outbound connections from above: such a connection could
// get the port of a node that is dead, and the node could not come back.
const (
	firstFree = 16_384
	lastFree  = 32_767
	freeTries = 1_000
)

type ports struct {
	chain     int
	http, p2p []int
}

// ports are looked at before anything starts, so that a taken one costs nothing.
func (o Options) ports() (ports, error) {
	var p ports
	var err error
	c := make(claims)
	if p.chain, err = c.claim(o.Port, "anvil", "--port"); err != nil {
		return p, err
	}
	for i := range o.Nodes {
		h, err := c.claim(nth(o.HTTPPort, i), fmt.Sprintf("gateway of node %d", i+1), "--http-port")
		if err != nil {
			return p, err
		}
		t, err := c.claim(nth(o.P2PPort, i), fmt.Sprintf("libp2p of node %d", i+1), "--p2p-port")
		if err != nil {
			return p, err
		}
		p.http, p.p2p = append(p.http, h), append(p.p2p, t)
	}
	return p, nil
}

// FreePorts finds n ports that nobody listens on.
func FreePorts(n int) ([]int, error) {
	c := make(claims)
	out := make([]int, n)
	for i := range out {
		var err error
		if out[i], err = c.claim(0, "a process", ""); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func nth(first, i int) int {
	if first == 0 {
		return 0
	}
	return first + i
}

// claims is what each port of the network that is about to start is for: nobody listens there yet.
type claims map[int]string

// claim returns port if it is free, or any free one if port is 0.
func (c claims) claim(port int, what, flag string) (int, error) {
	if port != 0 {
		return port, c.take(port, what, flag)
	}
	var err error
	for range freeTries {
		port := firstFree + rand.IntN(lastFree-firstFree+1)
		if err = c.take(port, what, flag); err == nil {
			return port, nil
		}
	}
	return 0, fmt.Errorf("find a free port: %w", err)
}

func (c claims) take(port int, what, flag string) error {
	if by, ok := c[port]; ok {
		return &PortInUse{Port: port, What: what, Flag: flag, By: by}
	}
	l, err := net.Listen("tcp", net.JoinHostPort(loopback, strconv.Itoa(port)))
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return &PortInUse{Port: port, What: what, Flag: flag}
	case err != nil:
		// Not wrapped: what helps against such an error elsewhere does not help here.
		return fmt.Errorf("port %d (%s) cannot be used (%v): choose another with %s", port, what, err, flag)
	}
	c[port] = what
	return l.Close()
}

// PortInUse names a port that something else listens on, and the flag that moves us elsewhere.
type PortInUse struct {
	Port int
	What string
	Flag string
	By   string // what else of this network wants it, if that is the reason
}

// Error says which port and for what.
func (e *PortInUse) Error() string {
	text := fmt.Sprintf("port %d (%s) is in use", e.Port, e.What)
	if e.By != "" {
		text += " by " + e.By
	}
	return text
}
