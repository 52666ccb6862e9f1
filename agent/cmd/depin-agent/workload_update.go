package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/workload/gateway"
	"github.com/depin-agent/depin-agent/agent/workload/manifest"
)

// How an update is watched.
var (
	askEvery = 500 * time.Millisecond // less in tests
	askTimes = 4                      // a gateway chooses the replica: ask for more than one at a time
)

// maxAsked bounds what is read of an answer: its headers are what matters.
const maxAsked = 64 << 10

func newWorkloadUpdate() *cobra.Command {
	c := newChange("update WORKLOAD", "Give a workload another spec, replica by replica, and wait until all run it", cobra.ExactArgs(1),
		func(c *cobra.Command, x change, _ []string) error {
			m, path, err := readManifest(c)
			if err == nil && m == nil {
				err = problem("no manifest is given", "pass -f workload.yaml; `depin-agent workload init` writes one")
			}
			if err != nil {
				return err
			}
			return updateWorkload(c, x, m, path)
		})
	startFlag(c.Flags())
	manifestFlags(c)
	c.Flags().Duration("timeout", 2*time.Minute, "how long to wait for the replicas; 0 does not wait")
	return c
}

func updateWorkload(c *cobra.Command, x change, m *manifest.Manifest, path string) error {
	p, err := payloadOf(c, m, path)
	if err != nil {
		return err
	}
	if p.driver != x.w.Driver {
		return problem(fmt.Sprintf("%s: workload %d was made for another driver than %s", m.Where("driver"), x.id, m.Driver), "deploy a new workload and close this one")
	}
	if err := isNews(c, x, p); err != nil {
		return err
	}
	owner, err := openOwner(c, x.l.Backend)
	if err != nil {
		return err
	}
	if owner.Address != x.w.Owner { // before its module is handed out
		return problem(fmt.Sprintf("workload %d belongs to %s, not to %s", x.id, x.w.Owner, owner.Address), "pass the --owner-key of its owner")
	}
	if err := p.place(c); err != nil {
		return err
	}
	if _, err := send(c, owner, fmt.Sprintf("update workload %d", x.id), x.l.UpdateWorkload(x.id, p.root.String())); err != nil {
		return err
	}
	fmt.Fprintf(c.OutOrStdout(), "workload %d, spec %s\n", x.id, p.root)
	if m.Replicas != x.w.Replicas || m.MaxPerDomain != x.w.MaxPerDomain {
		fmt.Fprintf(c.OutOrStdout(), "it keeps %d replicas, at most %d in one domain: `depin-agent workload scale` changes them\n", x.w.Replicas, x.w.MaxPerDomain)
	}
	if timeout, _ := c.Flags().GetDuration("timeout"); timeout > 0 {
		return awaitUpdate(c, x, m, timeout)
	}
	return nil
}

// isNews refuses an update to what the workload runs already: its hosts would start it again for nothing.
func isNews(c *cobra.Command, x change, p payload) error {
	s, err := load(c)
	if err != nil {
		return err
	}
	h := ledger.HistoryFrom(x.l, s.start())
	err = readEvents(c, h, func() error {
		_, _, err := h.Catch(c.Context())
		return err
	})
	if err == nil && ledger.Specs(h.Events)[x.id] == p.root.String() {
		err = problem(fmt.Sprintf("workload %d runs this spec already", x.id), "change the module, its environment or its limits")
	}
	return err
}

// awaitUpdate asks the gateways until every replica that is placed has answered under its new generation.
func awaitUpdate(c *cobra.Command, x change, m *manifest.Manifest, timeout time.Duration) error {
	ctx, cancel := context.WithTimeout(c.Context(), timeout)
	defer cancel()
	gateways, _ := c.Flags().GetStringSlice("gateway")
	path := "/"
	if m.Health != nil {
		path = m.Health.Path
	}
	r := renewal{change: x, gateways: gateways, path: path, seen: make(map[uint8]uint32)}
	out := progress(c)
	step := out.Step("wait until the replicas answer under their new generations")
	told := -1
	for {
		done, all, err := r.look(ctx)
		if err != nil && ctx.Err() == nil {
			step.Fail()
			return err
		}
		if err == nil && done == all {
			step.Done("%d of %d", done, all)
			return nil
		}
		if err == nil && done != told {
			told = done
			note(out, step, "%d of %d replicas", done, all)
		}
		select {
		case <-ctx.Done():
			step.Fail()
			if c.Context().Err() != nil {
				return problem("interrupted while the replicas were waited for", "the update is on chain: `depin-agent workload status` shows its generations")
			}
			return problem(fmt.Sprintf("not all replicas run the update after %s (%d do): those go on with the old spec", timeout, max(told, 0)),
				"the update is on chain: look into the logs of their hosts, which `depin-agent workload status` names")
		case <-time.After(askEvery):
		}
	}
}

// renewal is how far an update has come.
type renewal struct {
	change
	gateways []string
	path     string
	want     map[uint8]uint32 // the generation each replica got by the update
	seen     map[uint8]uint32 // the newest one that answered
	asked    int
}

// look asks a few times, and counts. A replica that lost its host since gets the new spec with its next one: it is not
// waited for until it is placed again.
func (r *renewal) look(ctx context.Context) (done, all int, err error) {
	first := r.want == nil
	if first {
		r.want = make(map[uint8]uint32)
	} else {
		for range askTimes {
			r.ask(ctx)
		}
	}
	for replica := range r.w.Replicas {
		a, err := r.l.Assignment(ctx, r.id, replica)
		if err != nil {
			return 0, 0, err
		}
		if a.Node == 0 {
			continue
		}
		if _, ok := r.want[replica]; !ok {
			r.want[replica] = a.Generation
		}
		all++
		if r.seen[replica] >= r.want[replica] {
			done++
		}
	}
	return done, all, nil
}

// ask sends one request through the next gateway. Whatever the answer is, its headers say who gave it; a gateway that
// gives none is not waited for.
func (r *renewal) ask(ctx context.Context) {
	base := r.gateways[r.asked%len(r.gateways)]
	r.asked++
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("%s/w/%d%s", strings.TrimRight(base, "/"), r.id, r.path), nil)
	if err != nil {
		return
	}
	client := http.Client{Timeout: publishPatience, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	resp, err := client.Do(req)
	if err != nil {
		return
	}
	defer resp.Body.Close()                                  //nolint:errcheck // only its headers are needed
	io.Copy(io.Discard, io.LimitReader(resp.Body, maxAsked)) //nolint:errcheck // so that the connection is used again
	replica, err := strconv.ParseUint(resp.Header.Get(gateway.HeaderReplica), 10, 8)
	if err != nil {
		return
	}
	generation, err := strconv.ParseUint(resp.Header.Get(gateway.HeaderGeneration), 10, 32)
	if err != nil {
		return
	}
	r.seen[uint8(replica)] = max(r.seen[uint8(replica)], uint32(generation))
}
