package main

import (
	"fmt"

	"github.com/depin-agent/depin-agent/agent/devnet"
)

// Bounds of what runs here. Times follow from the protocol's parameters, not from the machine.
const (
	maxInterrupted = 1_000 // ms
	maxBadEpochs   = 4
	blockSeconds   = 1 // what devnet tells anvil
	servingSeconds = 2 // to start what is already compiled, and to be asked
)

// live is what the networks that ran just now showed.
func live(loss, outage played, kills int) section {
	chain, serving := worst(loss.Findings)
	toChain := 2*loss.network.epochSeconds() + 3*blockSeconds
	gas := loss.Gas
	nodes := fmt.Sprintf("%d nodes", loss.Nodes)
	return section{
		title: "measured now, on the chain that ran:",
		rows: []figure{
			{id: "G1", what: "quiet attestation, " + nodes + ", whole transaction", got: measured(gas.AttestQuiet), max: maxQuiet, unit: "gas"},
			{id: "G2", what: "node down, beyond a quiet attestation, " + nodes, got: measured(gas.TransitionDown), max: maxDown, unit: "gas"},
			{id: "G3", what: "moved replica, in batches of ten or more, " + nodes, got: measured(gas.Move), max: maxMove, unit: "gas"},
			{id: "G4", what: "register with proof of possession, whole transaction", got: measured(gas.Register), max: maxRegister, unit: "gas"},
			{id: "G4", what: "claim, whole transaction", got: measured(gas.Claim), max: maxClaim, unit: "gas"},
			{id: "F1", what: fmt.Sprintf("requests that failed while %d hosts were killed", kills), got: failed(loss.Requests)},
			{id: "F1", what: "p99 of the requests that met a kill", got: measured(loss.Requests.InterruptedP99), max: maxInterrupted, unit: "ms", decimals: 1},
			{id: "F2", what: "first wholly missed epoch to incident and new assignment, worst", got: chain, max: toChain, unit: "s", decimals: 1},
			{id: "F3", what: "first wholly missed epoch to an answer by the new host, worst", got: serving, max: toChain + servingSeconds, unit: "s", decimals: 1},
			{id: "-", what: "outage of a cloud: bad epochs to one systemic incident", got: badEpochs(outage.Findings), max: maxBadEpochs},
			{id: "-", what: "outage of a cloud: requests that failed", got: failed(outage.Requests)},
		},
		notes: []string{fmt.Sprintf("(%d requests over two gateways: p50 %.1f ms, p99 %.1f ms; the longest that met a kill %.1f ms.)",
			loss.Requests.Sent, loss.Requests.P50, loss.Requests.P99, loss.Requests.InterruptedMax)},
	}
}

// failed counts only where there was something that could fail.
func failed(r devnet.RequestsFound) float64 {
	if r.Sent == 0 {
		return absent
	}
	return float64(r.Failed)
}

// worst is over all kills, from the start of the first epoch that was missed wholly. A row without a time is one that
// nothing caused or that never happened.
func worst(found devnet.Findings) (chain, serving float64) {
	if len(found.Incidents) == 0 || len(found.Moves) == 0 {
		return absent, absent
	}
	for _, i := range found.Incidents {
		chain = max(chain, since(i.Seconds, i.Wait))
	}
	for _, m := range found.Moves {
		chain, serving = max(chain, since(m.Seconds, m.Wait)), max(serving, since(m.Serving, m.Wait))
	}
	return chain, serving
}

func since(seconds, wait float64) float64 {
	if seconds == 0 {
		return absent
	}
	return seconds - wait
}

// badEpochs is that of the slowest member.
func badEpochs(outage devnet.Findings) float64 {
	var epochs float64
	for _, i := range outage.Incidents {
		epochs = max(epochs, measured(i.BadEpochs))
	}
	return measured(epochs)
}
