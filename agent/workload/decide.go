package workload

import (
	"cmp"
	"slices"

	"github.com/ipfs/go-cid"
)

// Assignment is one replica's host as a block has it. Node 0 says that the
// replica is unplaced, which takes it from its last host like any other move,
// but under the generation that this host had.
type Assignment struct {
	Item
	Node       uint32
	Generation uint32
	Block      uint64 // of the event that made it so
	BlockHash  [32]byte
}

// Canonicity is what is known about a block on the chain now believed in.
type Canonicity int

const (
	// Unknown: no endpoint said, or too few did. It never justifies a release.
	Unknown Canonicity = iota
	// Canonical: the block is part of the chain.
	Canonical
	// NotCanonical: enough endpoints agree on another block at that height.
	NotCanonical
)

// Workload is a workload as the newest block has it.
type Workload struct {
	Spec cid.Cid
	// Closed is set only when the closing is final: all its replicas may go.
	Closed bool
}

// Plan is what the chain says. It lists all replicas of all workloads, not this
// node's: that a replica is missing from it is never an order.
type Plan struct {
	Workloads  map[uint32]Workload
	Latest     []Assignment // by the newest block m of n endpoints agree on
	Finalized  []Assignment // by the newest finalised block
	HeadBlock  uint64       // the block Latest was read at
	HeadHash   [32]byte
	FinalBlock uint64 // the block Finalized was read at, for the log
	// Canonical tells what is known about a block; nil knows nothing.
	Canonical func(block uint64, hash [32]byte) Canonicity
}

// Verb is what Decide orders for one replica.
type Verb int

const (
	// Keep changes nothing; its Reason says why a plan was not followed.
	Keep Verb = iota
	// Start begins a replica that was not running.
	Start
	// Renew replaces the token of a running replica by a newer one, without a
	// moment in which nothing runs.
	Renew
	// Release ends a replica.
	Release
)

// String is used in logs.
func (v Verb) String() string {
	return [...]string{"keep", "start", "renew", "release"}[v]
}

// Reason is a code that says why.
type Reason string

const (
	// ReasonNone: nothing to say.
	ReasonNone Reason = ""
	// NewGeneration: the chain assigned a generation newer than any seen.
	NewGeneration Reason = "NewGeneration"
	// MovedFinal: a finalised block took the replica from this node, for another
	// or for the queue.
	MovedFinal Reason = "MovedFinal"
	// ClosedFinal: a finalised block closed the workload.
	ClosedFinal Reason = "ClosedFinal"
	// NotCanonicalBlock: the block behind a running token was proven to be no
	// part of the chain, so an equal or lower generation may take its place.
	NotCanonicalBlock Reason = "NotCanonical"
	// NotFinal: moved by the newest block, but not yet for good; still running.
	NotFinal Reason = "NotFinal"
	// StalePlan: the plan, or its generation, is older than one already seen.
	StalePlan Reason = "StalePlan"
	// EmptyPlan: the plan names none of what runs; still running.
	EmptyPlan Reason = "EmptyPlan"
	// AbsentReplica: the plan does not name this replica; still running.
	AbsentReplica Reason = "AbsentReplica"
	// Contradiction: an equal generation with another meaning, while the block
	// of the running one is not disproved; still running.
	Contradiction Reason = "Contradiction"
)

// Action is one order of Decide.
type Action struct {
	Verb   Verb
	Token  Token // the running one, or the one that starts, takes over or was refused
	Reason Reason
}

// State is what an executor remembers between plans.
type State struct {
	Running   map[Item]Token
	Seen      map[Item]Token // the newest word ever seen on each replica, whoever's
	HeadBlock uint64         // of the newest plan followed
	HeadHash  [32]byte
}

// Decide compares a plan with what runs on node and orders what to do, sorted
// by replica. It is pure: the same arguments give the same actions, and neither
// is changed. The order in which plans arrive does not matter to their outcome,
// since every comparison is between tokens and none is with the plan before.
func Decide(node uint32, s State, p Plan) []Action {
	if reason := refuse(s, p); reason != ReasonNone {
		return keepAll(s, reason)
	}
	latest, final := newest(p.Latest), newest(p.Finalized)
	var actions []Action
	for _, item := range items(s.Running, latest) {
		running, runs := s.Running[item]
		if !runs {
			if a, ok := decideIdle(node, s, p, latest[item]); ok {
				actions = append(actions, a)
			}
			continue
		}
		actions = append(actions, decideRunning(node, p, running, latest, final))
	}
	return actions
}

// refuse tells whether a plan as a whole must not be followed.
func refuse(s State, p Plan) Reason {
	if p.HeadBlock < s.HeadBlock && canonicity(p, s.HeadBlock, s.HeadHash) != NotCanonical {
		return StalePlan
	}
	if len(s.Running) == 0 {
		return ReasonNone
	}
	named := func(list []Assignment) bool {
		return slices.ContainsFunc(list, func(a Assignment) bool { _, ok := s.Running[a.Item]; return ok })
	}
	closed := func() bool {
		for item := range s.Running {
			if p.Workloads[item.Workload].Closed {
				return true
			}
		}
		return false
	}
	if !named(p.Latest) && !named(p.Finalized) && !closed() {
		return EmptyPlan
	}
	return ReasonNone
}

func keepAll(s State, reason Reason) []Action {
	var actions []Action
	for _, item := range items(s.Running, nil) {
		actions = append(actions, Action{Keep, s.Running[item], reason})
	}
	if len(actions) == 0 {
		actions = []Action{{Verb: Keep, Reason: reason}} // nothing runs, and yet it is said
	}
	return actions
}

// decideIdle decides about a replica that does not run here.
func decideIdle(node uint32, s State, p Plan, a Assignment) (Action, bool) {
	w, known := p.Workloads[a.Workload]
	if a.Node != node || node == 0 || !known || w.Closed {
		return Action{}, false
	}
	token := tokenOf(a, w)
	if seen, ok := s.Seen[a.Item]; ok && seen != token && !replaces(p, seen, token) {
		if newer(seen.Assignment, a) {
			return Action{Keep, token, StalePlan}, true
		}
		return Action{Keep, token, Contradiction}, true
	}
	return Action{Start, token, NewGeneration}, true
}

// decideRunning decides about a replica that runs here.
func decideRunning(node uint32, p Plan, running Token, latest, final map[Item]Assignment) Action {
	if p.Workloads[running.Workload].Closed {
		return Action{Release, running, ClosedFinal}
	}
	now, named := latest[running.Item]
	last, settled := final[running.Item]
	if named && now.Node == node {
		return decideMine(p, running, now)
	}
	if settled && last.Node != node {
		// Release only on finalised, and only when the final word is newer than
		// mine or mine was never spoken.
		if newer(last, running.Assignment) {
			return Action{Release, running, MovedFinal}
		}
		if canonicity(p, running.Block, running.BlockHash) == NotCanonical {
			return Action{Release, running, NotCanonicalBlock}
		}
	}
	switch {
	case !named:
		return Action{Keep, running, AbsentReplica}
	case newer(now, running.Assignment):
		return Action{Keep, running, NotFinal}
	case now.Generation < running.Generation:
		return Action{Keep, running, StalePlan}
	}
	return Action{Keep, running, Contradiction}
}

// decideMine decides about a replica that runs here and that the newest block
// gives to this node.
func decideMine(p Plan, running Token, now Assignment) Action {
	token := tokenOf(now, p.Workloads[now.Workload])
	switch {
	case token == running:
		return Action{Keep, running, ReasonNone}
	case token.Generation > running.Generation:
		return Action{Renew, token, NewGeneration}
	case canonicity(p, running.Block, running.BlockHash) == NotCanonical:
		return Action{Renew, token, NotCanonicalBlock}
	case token.Generation < running.Generation:
		return Action{Keep, running, StalePlan}
	}
	return Action{Keep, running, Contradiction}
}

// newer tells whether a follows b on one chain. Only placing raises the
// generation: a replica that lost its host and waits for another keeps it, so
// that word is told from the placement before it by its block.
func newer(a, b Assignment) bool {
	if a.Generation != b.Generation {
		return a.Generation > b.Generation
	}
	return a.Node == 0 && a.Block > b.Block
}

// replaces tells whether a token may take the place of an older one.
func replaces(p Plan, old, new Token) bool {
	return newer(new.Assignment, old.Assignment) || canonicity(p, old.Block, old.BlockHash) == NotCanonical
}

func canonicity(p Plan, block uint64, hash [32]byte) Canonicity {
	if p.Canonical == nil {
		return Unknown
	}
	return p.Canonical(block, hash)
}

func tokenOf(a Assignment, w Workload) Token {
	return Token{Assignment: a, Digest: AssignmentDigest(a.Item, a.Node, a.Generation, w.Spec)}
}

// newest keeps the newest word on each replica, should a list name two.
func newest(list []Assignment) map[Item]Assignment {
	m := make(map[Item]Assignment, len(list))
	for _, a := range list {
		if old, ok := m[a.Item]; !ok || newer(a, old) {
			m[a.Item] = a
		}
	}
	return m
}

func items(running map[Item]Token, latest map[Item]Assignment) []Item {
	set := make(map[Item]struct{}, len(running)+len(latest))
	for i := range running {
		set[i] = struct{}{}
	}
	for i := range latest {
		set[i] = struct{}{}
	}
	list := make([]Item, 0, len(set))
	for i := range set {
		list = append(list, i)
	}
	slices.SortFunc(list, func(a, b Item) int { return cmp.Compare(a.ID(), b.ID()) })
	return list
}

// Remember returns what Decide must be told next time, once a plan was looked
// at: a refused plan leaves no trace.
func Remember(s State, p Plan) State {
	if refuse(s, p) != ReasonNone {
		return s
	}
	next := State{Running: s.Running, Seen: make(map[Item]Token, len(s.Seen)), HeadBlock: p.HeadBlock, HeadHash: p.HeadHash}
	for item, t := range s.Seen {
		if !p.Workloads[item.Workload].Closed {
			next.Seen[item] = t
		}
	}
	for _, list := range [][]Assignment{p.Finalized, p.Latest} {
		for _, a := range list {
			w, known := p.Workloads[a.Workload]
			if !known || w.Closed {
				continue
			}
			token := tokenOf(a, w)
			if old, ok := next.Seen[a.Item]; !ok || replaces(p, old, token) {
				next.Seen[a.Item] = token
			}
		}
	}
	return next
}
