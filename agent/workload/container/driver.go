// Package container runs workloads as containers of an engine on this machine.
// It speaks the Docker Engine API over a unix socket, which Docker and Podman
// both serve. An image comes from anybody, so a container gets a port on
// loopback, its limits, and nothing else of the machine.
package container

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/containerd/errdefs"
	"github.com/ipfs/go-cid"
	"github.com/moby/moby/client"

	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

const (
	// callTimeout ends a call to the engine, pullTimeout one that fetches an image.
	callTimeout = 30 * time.Second
	pullTimeout = 10 * time.Minute
	// stopGrace is what a program has between being told to end and being ended.
	stopGrace = 5 * time.Second
)

// Labels by which an operator, and the agent's next run, know a container.
const (
	labelOwner      = "depin.owner"
	labelItem       = "depin.item"
	labelGeneration = "depin.generation"
)

// DefaultNetwork is the network that every engine has.
const DefaultNetwork = "bridge"

// Config of a Driver.
type Config struct {
	Socket string // of the engine, a path
	// Owner tells this agent's containers from all others of the engine: whatever
	// else bears it is removed.
	Owner   string
	Network string // of the engine, for all containers; DefaultNetwork when empty
	Log     *slog.Logger
}

// Driver implements workload.Driver.
type Driver struct {
	cfg    Config
	engine *client.Client

	sweeping sync.Mutex
	swept    bool // guarded by sweeping

	pulling chan struct{} // held by who fetches an image: one at a time
	pulled  []string      // guarded by pulling
}

// New returns a driver. It does not ask the engine anything yet: an agent whose
// engine is down has other work.
func New(cfg Config) (*Driver, error) {
	if cfg.Socket == "" || cfg.Owner == "" || cfg.Log == nil {
		return nil, errors.New("new container driver: engine socket, owner and logger are required")
	}
	if cfg.Network == "" {
		cfg.Network = DefaultNetwork
	}
	// In the host's network, or another container's, a program would reach what
	// listens on loopback.
	if cfg.Network == "host" || cfg.Network == "none" || strings.Contains(cfg.Network, ":") {
		return nil, fmt.Errorf("new container driver: network %q can not be used; name a bridge network of the engine, or none for %q", cfg.Network, DefaultNetwork)
	}
	engine, err := client.New(client.WithHost("unix://" + cfg.Socket))
	if err != nil {
		return nil, fmt.Errorf("new container driver: %w", err)
	}
	return &Driver{cfg: cfg, engine: engine, pulling: make(chan struct{}, 1)}, nil
}

// Close lets the engine's connections go. Instances must have been closed
// before.
func (d *Driver) Close() error { return d.engine.Close() }

// Prepare implements workload.Driver. It fetches nothing: an image can be large,
// and one deployment would fill the disk of every node. It is fetched where a
// replica was placed.
func (d *Driver) Prepare(ctx context.Context, s spec.Spec) error {
	if err := check(s); err != nil {
		return err
	}
	return d.Sweep(ctx)
}

// Forget implements workload.Driver; it is about modules, which containers have
// none of.
func (d *Driver) Forget(cid.Cid) {}

// Start implements workload.Driver.
func (d *Driver) Start(ctx context.Context, t workload.Token, s spec.Spec) (workload.Instance, error) {
	if err := check(s); err != nil {
		return nil, err
	}
	if err := d.Sweep(ctx); err != nil {
		return nil, err
	}
	image, err := d.image(ctx, s.Image)
	if err != nil {
		return nil, fmt.Errorf("start container: %w", err)
	}
	// From here on nothing is broken off: what the engine made is to be known here.
	id, err := d.create(context.WithoutCancel(ctx), image, t, s)
	if err != nil {
		return nil, fmt.Errorf("start container: %w", err)
	}
	address, err := d.launch(context.WithoutCancel(ctx), id, s.Port)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("start container: %w", err), d.remove(id))
	}
	return newInstance(d, id, address, t, s), nil
}

func check(s spec.Spec) error {
	if err := s.Check(); err != nil {
		return err
	}
	if s.Driver != spec.DriverContainer {
		return fmt.Errorf("prepare workload: driver %s is not %s", s.Driver, spec.DriverContainer)
	}
	return nil
}

// Sweep removes, once, what an earlier run of this agent left behind. It comes
// before the first start by itself.
func (d *Driver) Sweep(ctx context.Context) error {
	d.sweeping.Lock()
	defer d.sweeping.Unlock()
	if d.swept {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	list, err := d.engine.ContainerList(ctx, client.ContainerListOptions{
		All: true, Filters: make(client.Filters).Add("label", labelOwner+"="+d.cfg.Owner),
	})
	if err != nil {
		return fmt.Errorf("ask the container engine at %s: %w: is it running, and may the agent use it?", d.cfg.Socket, err)
	}
	for _, c := range list.Items {
		if c.Labels[labelOwner] != d.cfg.Owner {
			continue // an engine that does not know the filter lists what is others'
		}
		d.cfg.Log.Info("remove a container left behind", "item", c.Labels[labelItem], "generation", c.Labels[labelGeneration])
		if err := d.remove(c.ID); err != nil {
			return err
		}
	}
	d.swept = true
	return nil
}

// remove ends a container at once. That it is gone already is as good.
func (d *Driver) remove(id string) error {
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	_, err := d.engine.ContainerRemove(ctx, id, client.ContainerRemoveOptions{Force: true, RemoveVolumes: true})
	if err != nil && !errdefs.IsNotFound(err) {
		return fmt.Errorf("remove container %.12s: %w", id, err)
	}
	return nil
}

// stop asks a program to end before it removes its container.
func (d *Driver) stop(id string) error {
	ctx, cancel := context.WithTimeout(context.Background(), stopGrace+callTimeout)
	defer cancel()
	grace := int(stopGrace / time.Second)
	if _, err := d.engine.ContainerStop(ctx, id, client.ContainerStopOptions{Timeout: &grace}); err != nil {
		d.cfg.Log.Debug("container did not stop, it will be killed", "container", id, "error", err)
	}
	return d.remove(id)
}

func number(n uint32) string { return strconv.FormatUint(uint64(n), 10) }

var _ workload.Driver = (*Driver)(nil)
