package container

import (
	"context"
	"fmt"
	"net"
	"net/netip"
	"slices"

	"github.com/moby/moby/api/types/container"
	"github.com/moby/moby/api/types/network"
	"github.com/moby/moby/client"

	"github.com/depin-agent/depin-agent/agent/workload"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

// What a container may take of the machine, beside the memory of its spec.
const (
	maxProcesses = 256
	maxFiles     = 1024
	// maxUserProcesses counts those of all containers, since one user runs them.
	maxUserProcesses = 64 * maxProcesses
	oneCPU           = 1e9
	// tmpfs is the one place a program may write to. It counts as its memory.
	tmpfs = "rw,noexec,nosuid,nodev,size=64m"
	// nobody runs every program, whatever its image says.
	nobody = "65534:65534"
	// maxLog is how much of its output the engine keeps.
	maxLog = "1m"
)

var loopback = netip.AddrFrom4([4]byte{127, 0, 0, 1})

// create makes a container of a checked image. All that it may do is here.
func (d *Driver) create(ctx context.Context, image string, t workload.Token, s spec.Spec) (id string, err error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	port, _ := network.PortFrom(s.Port, network.TCP)
	memory := int64(s.Limits.MemoryMiB) << 20
	processes := int64(maxProcesses)
	made, err := d.engine.ContainerCreate(ctx, client.ContainerCreateOptions{
		Config: &container.Config{
			Image: image, User: nobody, Env: environment(t, s),
			ExposedPorts: network.PortSet{port: {}},
			Healthcheck:  &container.HealthConfig{Test: []string{"NONE"}}, // the agent's counts
			Labels: map[string]string{
				labelOwner: d.cfg.Owner, labelItem: t.Item.String(), labelGeneration: number(t.Generation),
			},
		},
		HostConfig: &container.HostConfig{
			NetworkMode:    container.NetworkMode(d.cfg.Network),
			PortBindings:   network.PortMap{port: {{HostIP: loopback}}}, // the engine chooses a free one
			RestartPolicy:  container.RestartPolicy{Name: container.RestartPolicyDisabled},
			ReadonlyRootfs: true,
			Tmpfs:          map[string]string{"/tmp": tmpfs},
			CapDrop:        []string{"ALL"},
			SecurityOpt:    []string{"no-new-privileges"},
			IpcMode:        container.IPCModePrivate,
			LogConfig:      container.LogConfig{Type: "json-file", Config: map[string]string{"max-size": maxLog}},
			Resources: container.Resources{
				Memory: memory, MemorySwap: memory, // no swap
				NanoCPUs: oneCPU, PidsLimit: &processes,
				Ulimits: []*container.Ulimit{
					{Name: "nofile", Soft: maxFiles, Hard: maxFiles},
					{Name: "nproc", Soft: maxUserProcesses, Hard: maxUserProcesses},
					{Name: "core", Soft: 0, Hard: 0},
				},
			},
		},
	})
	if err != nil {
		return "", fmt.Errorf("create: %w", err)
	}
	return made.ID, nil
}

// environment is what the spec says, and who runs it.
func environment(t workload.Token, s spec.Spec) []string {
	env := []string{
		"DEPIN_WORKLOAD=" + number(t.Workload),
		"DEPIN_REPLICA=" + number(uint32(t.Replica)),
		"DEPIN_NODE=" + number(t.Node),
		"DEPIN_GENERATION=" + number(t.Generation),
	}
	for name, value := range s.Env {
		env = append(env, name+"="+value)
	}
	slices.Sort(env)
	return env
}

// launch starts a container and finds out where it can be reached.
func (d *Driver) launch(ctx context.Context, id string, port uint16) (address string, err error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if _, err := d.engine.ContainerStart(ctx, id, client.ContainerStartOptions{}); err != nil {
		return "", err
	}
	found, err := d.engine.ContainerInspect(ctx, id, client.ContainerInspectOptions{})
	if err != nil {
		return "", fmt.Errorf("inspect: %w", err)
	}
	inside, _ := network.PortFrom(port, network.TCP)
	var bindings []network.PortBinding
	if found.Container.NetworkSettings != nil {
		bindings = found.Container.NetworkSettings.Ports[inside]
	}
	if len(bindings) == 0 {
		return "", fmt.Errorf("port %s is not published; did the program end at once?", inside)
	}
	for _, b := range bindings {
		if b.HostIP != loopback {
			return "", fmt.Errorf("the engine published port %s on %s, only %s is safe; correct the engine's settings", inside, b.HostIP, loopback)
		}
	}
	return net.JoinHostPort(loopback.String(), bindings[0].HostPort), nil
}
