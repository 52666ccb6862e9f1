package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/depin-agent/depin-agent/agent/devnet"
)

// memberPatience bounds each step: the detector's own longest suspicion, with its largest slowdown, is shorter.
const memberPatience = 90 * time.Second

// cluster is the processes of the other failure detector.
type cluster struct {
	members []*memberProcess
	told    chan told
	ended   usage // of processes that were killed
}

// memberProcess is one member by what it tells. Only who takes in events touches it.
type memberProcess struct {
	name, address string
	cmd           *exec.Cmd // nil before the start and after the end
	in            io.WriteCloser
	words         *bytes.Buffer        // its standard error; readable after its end
	sees          map[string]bool      // who lives, by its word
	dead          map[string]time.Time // when it said so last
	count         *usage               // its last answer
}

// told is one event and by whom; a process that was replaced meanwhile is not listened to. No event is its end.
type told struct {
	by    *memberProcess
	event *event
}

// startCluster starts members, each a process of path, and waits until each sees all.
func startCluster(ctx context.Context, path string, args []string, size int) (*cluster, error) {
	ports, err := devnet.FreePorts(size)
	if err != nil {
		return nil, err
	}
	c := &cluster{told: make(chan told)}
	for i, port := range ports {
		c.members = append(c.members, &memberProcess{
			name: "member-" + strconv.Itoa(i+1), address: net.JoinHostPort(loopback, strconv.Itoa(port)),
		})
	}
	for i := range c.members {
		join := ""
		if i > 0 {
			// Not before the first listens: it tells that by seeing itself.
			if err := c.await(ctx, "the first member", func() bool { return c.members[0].sees[c.members[0].name] }); err != nil {
				return nil, c.failed(err)
			}
			join = c.members[0].address
		}
		if err := c.start(ctx, path, args, i, join); err != nil {
			return nil, c.failed(err)
		}
	}
	if err := c.allSeeAll(ctx); err != nil {
		return nil, c.failed(err)
	}
	return c, nil
}

func (c *cluster) failed(err error) error {
	c.close()
	return err
}

func (c *cluster) start(ctx context.Context, path string, args []string, i int, join string) error {
	old := c.members[i]
	_, port, _ := net.SplitHostPort(old.address)
	m := &memberProcess{name: old.name, address: old.address, sees: make(map[string]bool), dead: make(map[string]time.Time), words: new(bytes.Buffer)}
	m.cmd = exec.CommandContext(ctx, path, append(slices.Clone(args), "-name", m.name, "-port", port, "-join", join)...)
	m.cmd.Stderr = m.words
	out, err := m.cmd.StdoutPipe()
	if err != nil {
		return fmt.Errorf("start %s: %w", m.name, err)
	}
	if m.in, err = m.cmd.StdinPipe(); err != nil {
		return fmt.Errorf("start %s: %w", m.name, err)
	}
	if err := m.cmd.Start(); err != nil {
		return fmt.Errorf("start %s: %w", m.name, err)
	}
	c.members[i] = m
	go func() {
		for lines := bufio.NewScanner(out); lines.Scan(); {
			e := new(event)
			if json.Unmarshal(lines.Bytes(), e) == nil {
				c.told <- told{m, e}
			}
		}
		_ = m.cmd.Wait() // killed is how all of them end
		c.told <- told{m, nil}
	}()
	return nil
}

// await takes in events until done says so.
func (c *cluster) await(ctx context.Context, what string, done func() bool) error {
	deadline := time.NewTimer(memberPatience)
	defer deadline.Stop()
	for !done() {
		late, err := c.next(ctx, deadline.C)
		if err != nil {
			return err
		}
		if late {
			return fmt.Errorf("memberlist: %s: that did not happen within %s", what, memberPatience)
		}
	}
	return nil
}

// rest takes in events for some time.
func (c *cluster) rest(ctx context.Context, took time.Duration) error {
	over := time.NewTimer(took)
	defer over.Stop()
	for {
		if over, err := c.next(ctx, over.C); over || err != nil {
			return err
		}
	}
}

// next takes in one event, or tells that the time is over. A member that ends unasked ends the measurement.
func (c *cluster) next(ctx context.Context, end <-chan time.Time) (over bool, err error) {
	select {
	case t := <-c.told:
		t.by.take(t.event)
		if t.event == nil && ctx.Err() == nil {
			return false, fmt.Errorf("%s ended by itself: %s", t.by.name, lastLine(t.by.words.String()))
		}
	case <-ctx.Done():
		return false, ctx.Err()
	case <-end:
		return true, nil
	}
	return false, nil
}

func (m *memberProcess) take(e *event) {
	switch {
	case e == nil:
		m.cmd = nil
	case e.Kind == joined:
		m.sees[e.Name] = true
	case e.Kind == died:
		delete(m.sees, e.Name)
		m.dead[e.Name] = e.At
	case e.Kind == counted:
		m.count = &usage{e.Sent, e.Used}
	}
}

func (c *cluster) allSeeAll(ctx context.Context) error {
	return c.await(ctx, "every member sees all", func() bool {
		return !slices.ContainsFunc(c.members, func(m *memberProcess) bool { return len(m.sees) < len(c.members) })
	})
}

// usage asks some members, or all.
func (c *cluster) usage(ctx context.Context, members ...*memberProcess) (usage, error) {
	for _, m := range members {
		m.count = nil
		if _, err := io.WriteString(m.in, "\n"); err != nil {
			return usage{}, fmt.Errorf("ask %s: %w", m.name, err)
		}
	}
	err := c.await(ctx, "an answer", func() bool {
		return !slices.ContainsFunc(members, func(m *memberProcess) bool { return m.count == nil })
	})
	var all usage
	for _, m := range members {
		if err == nil {
			all = all.add(*m.count)
		}
	}
	return all, err
}

// whole is what all members have used since the start, also those that were killed.
func (c *cluster) whole(ctx context.Context) (usage, error) {
	now, err := c.usage(ctx, c.members...)
	return c.ended.add(now), err
}

// lose kills a member with kill -9 and returns after how long each of the others knew.
func (c *cluster) lose(ctx context.Context, i int) ([]time.Duration, error) {
	victim := c.members[i]
	used, err := c.usage(ctx, victim)
	if err != nil {
		return nil, err
	}
	c.ended = c.ended.add(used)
	others := slices.DeleteFunc(slices.Clone(c.members), func(m *memberProcess) bool { return m == victim })
	at := time.Now()
	c.end(victim)
	err = c.await(ctx, "every other member knows that "+victim.name+" is dead", func() bool {
		return !slices.ContainsFunc(others, func(m *memberProcess) bool { return m.dead[victim.name].Before(at) })
	})
	if err != nil {
		return nil, err
	}
	var known []time.Duration
	for _, m := range others {
		known = append(known, m.dead[victim.name].Sub(at))
	}
	slices.Sort(known)
	return known, nil
}

// restart starts a killed member again, by the one after it, and waits until each sees all.
func (c *cluster) restart(ctx context.Context, path string, args []string, i int) error {
	if err := c.start(ctx, path, args, i, c.members[(i+1)%len(c.members)].address); err != nil {
		return err
	}
	return c.allSeeAll(ctx)
}

// end kills a process and waits for its end; what others say meanwhile is taken in.
func (c *cluster) end(m *memberProcess) {
	_ = m.cmd.Process.Kill() // it may have ended already
	for m.cmd != nil {
		t := <-c.told
		t.by.take(t.event)
	}
	m.in.Close() //nolint:errcheck // nobody reads it any more
}

// close ends all of them.
func (c *cluster) close() {
	for _, m := range c.members {
		if m.cmd != nil && m.cmd.Process != nil {
			c.end(m)
		}
	}
}

func lastLine(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return lines[len(lines)-1]
}
