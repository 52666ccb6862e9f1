package devnet

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"
)

// agentPatience is how long all agents together may take to answer: they start at once and share the machine.
const agentPatience = 90 * time.Second

// maxStatus bounds what an agent may say about itself.
const maxStatus = 1 << 20

// startAgents runs before bootstrap: nobody is judged for the time it takes.
func (d *Devnet) startAgents(ctx context.Context) (string, error) {
	for _, n := range d.State().Nodes {
		if err := d.fleet.start(n.Node); err != nil {
			return "", err
		}
	}
	deadline := time.Now().Add(agentPatience)
	for _, n := range d.State().Nodes {
		for !d.answers(ctx, n) {
			switch {
			case ctx.Err() != nil:
				return "", ctx.Err()
			case !d.fleet.alive(n.Node):
				return "", fmt.Errorf("agent of node %d ended: %s", n.Node, d.fleet.lastWords(n.Node))
			case time.Now().After(deadline):
				return "", fmt.Errorf("agent of node %d does not answer at %s; its log is %s", n.Node, n.Gateway, n.Log)
			}
			time.Sleep(100 * time.Millisecond)
		}
	}
	return "all answer", nil
}

// agentStatus is what an agent says about itself, as far as starting a network needs it. Nothing is judged by it.
type agentStatus struct {
	Workloads []struct {
		Workload uint32 `json:"workload"`
		Ready    bool   `json:"ready"`
	} `json:"workloads"`
}

func (d *Devnet) ask(ctx context.Context, n NodeState) (agentStatus, error) {
	var s agentStatus
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, n.Gateway+"/status", nil)
	if err != nil {
		return s, fmt.Errorf("ask agent: %w", err)
	}
	resp, err := d.http.Do(req)
	if err != nil {
		return s, fmt.Errorf("ask agent: %w", err)
	}
	defer resp.Body.Close() //nolint:errcheck // read as far as needed
	if err := json.NewDecoder(io.LimitReader(resp.Body, maxStatus)).Decode(&s); err != nil {
		return s, fmt.Errorf("decode status of agent: %w", err)
	}
	return s, nil
}

func (d *Devnet) answers(ctx context.Context, n NodeState) bool {
	_, err := d.ask(ctx, n)
	return err == nil
}

// prepared waits until any node could host the sample at once.
func (d *Devnet) prepared(ctx context.Context) (string, error) {
	deadline := time.Now().Add(agentPatience)
	for _, n := range d.State().Nodes {
		for !d.isPrepared(ctx, n) {
			if time.Now().After(deadline) {
				return "", fmt.Errorf("node %d did not prepare the workload in %s; its log is %s", n.Node, agentPatience, n.Log)
			}
			select {
			case <-ctx.Done():
				return "", ctx.Err()
			case <-time.After(100 * time.Millisecond):
			}
		}
	}
	return "", nil
}

func (d *Devnet) isPrepared(ctx context.Context, n NodeState) bool {
	s, err := d.ask(ctx, n)
	if err != nil {
		return false
	}
	for _, w := range s.Workloads {
		if w.Workload == d.State().Workload {
			return w.Ready
		}
	}
	return false
}
