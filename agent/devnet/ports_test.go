package devnet

import (
	"errors"
	"net"
	"strings"
	"testing"
)

func TestATakenPortIsNamed(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	port := l.Addr().(*net.TCPAddr).Port
	var taken *PortInUse
	if _, err := make(claims).claim(port, "anvil", "--port"); !errors.As(err, &taken) || taken.Port != port || taken.Flag != "--port" {
		t.Fatalf("got %v", err)
	}
	if !strings.Contains(taken.Error(), "in use") {
		t.Fatal(taken)
	}
}

func TestAPortThatNobodyCanHaveIsNotCalledTaken(t *testing.T) {
	var taken *PortInUse
	_, err := make(claims).claim(70_000, "anvil", "--port")
	if err == nil || errors.As(err, &taken) || !strings.Contains(err.Error(), "choose another with --port") {
		t.Fatalf("got %v", err)
	}
}

func TestAPortIsGivenOnce(t *testing.T) {
	c := make(claims)
	first, err := c.claim(0, "anvil", "--port")
	if err != nil {
		t.Fatal(err)
	}
	var taken *PortInUse
	if _, err := c.claim(first, "gateway of node 1", "--http-port"); !errors.As(err, &taken) || taken.By != "anvil" {
		t.Fatalf("got %v", err)
	}
	// Nine of ten ports are spoken for: whoever draws without looking draws one of them.
	for port := firstFree; port <= lastFree; port++ {
		if port%10 != 0 {
			c[port] = "something else"
		}
	}
	for range 20 {
		before := len(c)
		port, err := c.claim(0, "a node", "--http-port")
		if err != nil || port < firstFree || port > lastFree || len(c) != before+1 {
			t.Fatalf("%d, %v", port, err)
		}
	}
}
