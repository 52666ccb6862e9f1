package devnet

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Findings is what a scenario found on chain, as --json writes it. Sums are wei, as decimal strings.
type Findings struct {
	Scenario  string          `json:"scenario"`
	OK        bool            `json:"ok"`
	Failures  []string        `json:"failures"`
	ChainID   uint64          `json:"chain_id"`
	RPC       string          `json:"rpc_url"`
	Contract  common.Address  `json:"contract"`
	Work      common.Address  `json:"work"`
	Token     common.Address  `json:"token"`
	Gateways  []string        `json:"gateways"`
	Nodes     int             `json:"nodes"`
	Seconds   float64         `json:"seconds"` // from a running network to the end
	Attested  uint64          `json:"epochs_attested"`
	Gas       GasFound        `json:"gas"`
	Incidents []IncidentFound `json:"incidents"`
	Moves     []MoveFound     `json:"moves"`
	Requests  RequestsFound   `json:"requests"`
	Rewards   RewardsFound    `json:"rewards"`
}

// NewFindings are those of a scenario that has found nothing yet: not even that it went well.
func NewFindings(scenario string) Findings {
	return Findings{
		Scenario: scenario, Failures: []string{}, Gateways: []string{}, Incidents: []IncidentFound{}, Moves: []MoveFound{},
		Requests: RequestsFound{Kills: []KillFound{}},
	}
}

// GasFound is gas used, from receipts: the median where there are several. 0 means that it did not happen.
type GasFound struct {
	AttestQuiet    uint64 `json:"attest_quiet"`    // whole transaction, all members signing if there was such a one
	TransitionDown uint64 `json:"transition_down"` // more than a quiet one with as many non-signers, for each node down
	Move           uint64 `json:"move"`            // whole transaction, for each moved replica, in batches of ten or more if there were any
	Register       uint64 `json:"register"`
	Claim          uint64 `json:"claim"`
}

// IncidentFound is an incident; a systemic one has a row for each member.
type IncidentFound struct {
	ID       uint32 `json:"id"`
	Node     uint32 `json:"node"`
	Kind     string `json:"kind"`
	Reason   string `json:"reason"`
	Opened   uint64 `json:"opened_epoch"`
	Resolved uint64 `json:"resolved_epoch"` // 0: open
	Evidence string `json:"evidence_cid"`
	// BadEpochs is how many epochs had ended by the block that opened it, counted from the first that the node
	// missed wholly. Seconds is from the kill to when that block was seen.
	BadEpochs uint64  `json:"bad_epochs_to_chain"`
	Seconds   float64 `json:"seconds_to_chain"`
	// Wait is from the kill to the start of that first epoch, in seconds.
	Wait float64 `json:"-"`
}

// MoveFound is a replica that left a host. Seconds count from the kill: to when the block was seen, and to the first
// answer that came from the new host under the new generation.
type MoveFound struct {
	Workload   uint32  `json:"workload"`
	Replica    uint8   `json:"replica"`
	From       uint32  `json:"from"`
	To         uint32  `json:"to"`
	Generation uint32  `json:"generation"`
	Seconds    float64 `json:"seconds_to_chain"`
	Serving    float64 `json:"seconds_to_serving"`
	Wait       float64 `json:"-"` // as for an incident
}

// RequestsFound is the load that ran meanwhile. Interrupted are the requests that a kill met: under way when it
// came, or sent within the second after it.
type RequestsFound struct {
	Sent           int     `json:"sent"`
	Failed         int     `json:"failed"`
	P50            float64 `json:"p50_ms"`
	P99            float64 `json:"p99_ms"`
	InterruptedP99 float64 `json:"interrupted_p99_ms"`
	InterruptedMax float64 `json:"interrupted_max_ms"` // after many kills the 99th of 100 hides the worst
	// In a second. Latency counts from when a request was planned to be sent, also where its turn came late.
	RatePlanned int         `json:"rate_planned"`
	RateReached float64     `json:"rate_reached"`
	Kills       []KillFound `json:"kills"`
}

// KillFound is what users felt of one kill. Retried are the requests that met it and were asked of more than one replica
// until another node answered; Elsewhere is from the kill to the first of these answers, 0 if there was none.
type KillFound struct {
	Node      uint32  `json:"node"`
	Retried   int     `json:"retried"`
	Elsewhere float64 `json:"seconds_to_answer_elsewhere"`
	Longest   float64 `json:"longest_ms"` // of all that met it
}

// RewardsFound is the contract's own totals.
type RewardsFound struct {
	Funded string `json:"funded"`
	Paid   string `json:"paid"`
	Owed   string `json:"owed"`
}

// Print writes the findings for a person.
func (f Findings) Print(line func(string, ...any)) {
	line("")
	line("scenario %s on chain %d: %d nodes, %d epochs attested, it took %s", f.Scenario, f.ChainID, f.Nodes, f.Attested,
		time.Duration(f.Seconds*float64(time.Second)).Round(time.Second))
	for _, i := range f.Incidents {
		state := "open"
		if i.Resolved != 0 {
			state = fmt.Sprintf("resolved at epoch %d", i.Resolved)
		}
		line("incident #%d %s node %d at epoch %d, on chain after %d bad epochs (%.1f s after the kill), %s",
			i.ID, i.Kind, i.Node, i.Opened, i.BadEpochs, i.Seconds, state)
	}
	for _, m := range f.Moves {
		line("workload %d replica %d: node %d to node %d, generation %d, on chain after %.1f s, serving after %.1f s",
			m.Workload, m.Replica, m.From, m.To, m.Generation, m.Seconds, m.Serving)
	}
	if f.Requests.Sent > 0 {
		line("requests: %d sent, %d failed, p50 %.1f ms, p99 %.1f ms, interrupted p99 %.1f ms, max %.1f ms",
			f.Requests.Sent, f.Requests.Failed, f.Requests.P50, f.Requests.P99, f.Requests.InterruptedP99, f.Requests.InterruptedMax)
		line("rate: %d requests a second planned, %.1f reached", f.Requests.RatePlanned, f.Requests.RateReached)
	}
	for _, k := range f.Requests.Kills {
		elsewhere := "no request had to be asked again"
		if k.Retried > 0 {
			elsewhere = fmt.Sprintf("%d requests asked again, the first answered elsewhere %.3f s after the kill", k.Retried, k.Elsewhere)
		}
		line("kill of node %d: %s; the longest that met it took %.1f ms", k.Node, elsewhere, k.Longest)
	}
	line("gas: quiet attestation %d, node down %d, move %d, register %d, claim %d",
		f.Gas.AttestQuiet, f.Gas.TransitionDown, f.Gas.Move, f.Gas.Register, f.Gas.Claim)
	line("rewards (wei): %s funded, %s paid, %s owed", f.Rewards.Funded, f.Rewards.Paid, f.Rewards.Owed)
	for _, why := range f.Failures {
		line("FAILED: %s", why)
	}
	if f.OK {
		line("ok: it happened on chain")
	}
}
