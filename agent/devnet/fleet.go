package devnet

import (
	"errors"
	"fmt"
	"os"
	"sync"
	"syscall"
	"time"
)

// fleet is the processes of one devnet: anvil and the agents. It is the only writer of devnet.json while it lives.
type fleet struct {
	dir     string
	starter *starter

	mu     sync.Mutex
	state  State
	anvil  *process
	agents map[uint32]*process
	gone   chan uint32 // agents that ended without being asked to
	wanted map[uint32]bool
	// stopping: what starts from now on nobody would end.
	stopping bool
	used     map[uint32]time.Duration // processor time of a node's earlier processes
}

func newFleet(dir string, s *starter) *fleet {
	return &fleet{
		dir: dir, starter: s,
		agents: make(map[uint32]*process), wanted: make(map[uint32]bool), used: make(map[uint32]time.Duration),
		gone: make(chan uint32, MaxNodes),
	}
}

// snapshot is a copy to read.
func (f *fleet) snapshot() State {
	f.mu.Lock()
	defer f.mu.Unlock()
	s := f.state
	s.Nodes = append([]NodeState(nil), f.state.Nodes...)
	return s
}

// update changes the state and its file.
func (f *fleet) update(change func(*State)) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	change(&f.state)
	return f.state.write(f.dir)
}

func (f *fleet) startAnvil(c command) (*process, error) {
	p, err := f.starter.start(c)
	if err != nil {
		return nil, err
	}
	f.mu.Lock()
	f.anvil = p
	f.mu.Unlock()
	return p, f.update(func(s *State) { s.Anvil.PID = p.pid() })
}

func agentCommand(s State, n NodeState) command {
	return command{
		Name: fmt.Sprintf("agent of node %d", n.Node),
		Path: s.Binary, Args: []string{"run", "--config", n.Config}, Dir: n.Dir, Log: n.Log,
	}
}

// start starts one agent that does not run.
func (f *fleet) start(id uint32) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.stopping {
		return ErrStopped // it would outlive the network
	}
	n, err := f.state.node(id)
	if err != nil {
		return err
	}
	if p := f.agents[id]; p != nil && !p.exited() {
		return fmt.Errorf("node %d: %w", id, ErrAlive)
	}
	if p := f.agents[id]; p != nil {
		used, err := p.processorTime()
		if err != nil {
			return err
		}
		f.used[id] += used
	}
	p, err := f.starter.start(agentCommand(f.state, *n))
	if err != nil {
		return err
	}
	f.agents[id], f.wanted[id] = p, true
	n.PID = p.pid()
	go f.watch(id, p)
	return f.state.write(f.dir)
}

// watch reports an agent that ended by itself.
func (f *fleet) watch(id uint32, p *process) {
	<-p.done
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.agents[id] == p && f.wanted[id] {
		select {
		case f.gone <- id:
		default: // the buffer holds one for each node; whoever reads it knows already
		}
	}
}

// kill is kill -9 on agents, and returns when they are gone, with the moment each was struck. All are struck before any
// is waited for: the end of one takes longer than an outage may be spread over. If one cannot be killed, none is.
func (f *fleet) kill(ids ...uint32) ([]time.Time, error) {
	victims, at, err := f.strike(ids)
	for _, p := range victims {
		<-p.done
	}
	return at, err
}

func (f *fleet) strike(ids []uint32) ([]*process, []time.Time, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	var victims []*process
	for _, id := range ids {
		if _, err := f.state.node(id); err != nil {
			return nil, nil, err
		}
		p := f.agents[id]
		if p == nil || p.exited() {
			return nil, nil, fmt.Errorf("node %d: %w", id, ErrDead)
		}
		victims = append(victims, p)
	}
	at := make([]time.Time, len(ids))
	for i, p := range victims {
		f.wanted[ids[i]] = false
		at[i] = time.Now()
		p.strike()
	}
	return victims, at, nil
}

// Reasons not to kill or to start.
var (
	ErrAlive = errors.New("its agent is running")
	ErrDead  = errors.New("its agent is not running")
)

// alive tells whether a node's process runs.
func (f *fleet) alive(id uint32) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	p := f.agents[id]
	return p != nil && !p.exited()
}

// processorTime is what all agents have used so far, also those that were killed.
func (f *fleet) processorTime() (time.Duration, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	var all time.Duration
	for id, p := range f.agents {
		used, err := p.processorTime()
		if err != nil {
			return 0, fmt.Errorf("node %d: %w", id, err)
		}
		all += f.used[id] + used
	}
	return all, nil
}

// lastWords is the end of a node's log.
func (f *fleet) lastWords(id uint32) string {
	f.mu.Lock()
	p := f.agents[id]
	f.mu.Unlock()
	if p == nil {
		return ""
	}
	return p.lastWords()
}

// stop ends the agents, all at once, then the chain they talk to.
func (f *fleet) stop() {
	f.mu.Lock()
	f.stopping = true
	agents := make([]*process, 0, len(f.agents))
	for id, p := range f.agents {
		f.wanted[id] = false
		agents = append(agents, p)
	}
	anvil := f.anvil
	f.mu.Unlock()
	var wg sync.WaitGroup
	for _, p := range agents {
		wg.Go(p.stop)
	}
	wg.Wait()
	if anvil != nil {
		anvil.stop()
	}
}

// The following act on a network whose supervisor has left it running.

// killDetached is kill -9 by the number in devnet.json.
func killDetached(s State, id uint32) error {
	n, err := s.node(id)
	if err != nil {
		return err
	}
	err = end(n.PID, n.Mark, syscall.SIGKILL)
	if errors.Is(err, os.ErrProcessDone) {
		return fmt.Errorf("node %d: %w", id, ErrDead)
	}
	return err
}

// restartDetached starts a node's agent again and leaves it running.
func restartDetached(dir string, s State, id uint32) error {
	n, err := s.node(id)
	if err != nil {
		return err
	}
	if n.running() {
		return fmt.Errorf("node %d: %w", id, ErrAlive)
	}
	st := newStarter(false)
	defer st.Close()
	p, err := st.start(agentCommand(s, *n))
	if err != nil {
		return err
	}
	n.PID = p.pid()
	return s.write(dir)
}

// stopDetached ends everything by the numbers in devnet.json.
func stopDetached(s State) error {
	var wg sync.WaitGroup
	for _, n := range s.Nodes {
		wg.Go(func() { _ = end(n.PID, n.Mark, syscall.SIGTERM) }) // gone is what we want
	}
	wg.Wait()
	if err := end(s.Anvil.PID, s.Anvil.Mark, syscall.SIGTERM); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	return nil
}
