package workload

import (
	"testing"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/depin-agent/depin-agent/agent/workload/spec"
	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

var theModule = proof.RawCIDOf([]byte("module"))

// another spec of the module that the rig's spec names.
func (r *rig) another(t *testing.T) cid.Cid {
	t.Helper()
	s := spec.New(theModule)
	s.Env = map[string]string{"VERSION": "2"}
	c, block, err := s.Encode()
	if err != nil {
		t.Fatal(err)
	}
	r.blocks.mu.Lock()
	defer r.blocks.mu.Unlock()
	r.blocks.blocks[c] = block
	return c
}

// names applies a plan in which nothing is placed, and waits for what is new.
func (r *rig) names(t *testing.T, head uint64, workloads map[uint32]Workload) {
	t.Helper()
	p := r.plan(head, nil, nil)
	p.Workloads = workloads
	r.Apply(p)
	eventually(t, "prepare", func() bool {
		for _, one := range r.Preparations() {
			if !one.Ready {
				return false
			}
		}
		return true
	})
}

func TestNewSpecKeepsTheModuleItShares(t *testing.T) {
	r := newRig(t)
	r.blocks.unpinning = func(c cid.Cid) {
		if c == theModule {
			time.Sleep(20 * time.Millisecond) // so that pinning comes first where it may
		}
	}
	next := r.another(t)
	r.names(t, 10, map[uint32]Workload{7: {Spec: r.spec}})
	r.names(t, 20, map[uint32]Workload{7: {Spec: next}})
	r.tasks.Wait()
	name := pinName(7) + " "
	if !r.blocks.pins[name+next.String()] || !r.blocks.pins[name+theModule.String()] || len(r.blocks.pins) != 2 {
		t.Errorf("pinned are %v", r.blocks.pins)
	}
}

func TestSpecThatIsLetGoLateTakesNothingFromItsSuccessor(t *testing.T) {
	r := newRig(t)
	next := r.another(t)
	r.names(t, 10, map[uint32]Workload{7: {Spec: next}})
	r.letGo(7, &preparation{address: r.spec, pinned: []cid.Cid{r.spec, theModule}})
	if r.blocks.pinned() != 2 || r.driver.forgot(theModule) {
		t.Errorf("forgotten: %t, pinned are %v", r.driver.forgot(theModule), r.blocks.pins)
	}
}

func TestModuleIsForgottenWithTheLastWorkloadThatNamesIt(t *testing.T) {
	r := newRig(t)
	next := r.another(t)
	r.names(t, 10, map[uint32]Workload{7: {Spec: r.spec}, 8: {Spec: next}})
	r.names(t, 20, map[uint32]Workload{7: {Spec: r.spec, Closed: true}, 8: {Spec: next}})
	r.tasks.Wait()
	if r.driver.forgot(theModule) || r.blocks.pinned() != 2 {
		t.Fatalf("forgotten while another workload names it, pinned are %v", r.blocks.pins)
	}
	r.names(t, 30, map[uint32]Workload{7: {Spec: r.spec, Closed: true}, 8: {Spec: next, Closed: true}})
	r.tasks.Wait()
	if !r.driver.forgot(theModule) || r.blocks.pinned() != 0 {
		t.Fatalf("kept for nobody, pinned are %v", r.blocks.pins)
	}
}

func TestWorkloadClosedWhileItIsPreparedPinsNothingMore(t *testing.T) {
	r := newRig(t)
	asked, answer := make(chan struct{}), make(chan struct{})
	r.blocks.getting = func() { close(asked); <-answer }
	p := r.plan(10, nil, nil)
	r.Apply(p)
	<-asked
	p = r.plan(20, nil, nil)
	p.Workloads = map[uint32]Workload{7: {Spec: r.spec, Closed: true}}
	r.Apply(p)
	eventually(t, "unpin", func() bool { return r.blocks.pinned() == 0 })
	close(answer)
	r.tasks.Wait()
	if r.blocks.pinned() != 0 {
		t.Fatalf("pinned are %v", r.blocks.pins)
	}
}
