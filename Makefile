# Two commands matter: `make devnet` and `make test`. Both install and build what they need first.

SHELL := /bin/bash
.DEFAULT_GOAL := help
GO ?= go
ARGS ?=
KILLS ?= 3
RPS ?= 20

bin := bin/depin-agent
sample := bin/sample.wasm
tools := contracts/node_modules/.tools
forge := node_modules/.bin/forge
go_dirs := agent contracts/bindings contracts/presets p2p proofs
go_sources := $(shell find $(go_dirs) -name '*.go' -not -name '*_test.go') go.mod go.sum

.PHONY: help devnet test build tools compile lint bench bench-compare generate snapshots test-go test-contracts test-scenarios test-guide

help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

devnet: build $(tools) ## Run a whole network here: anvil, contracts, seven nodes (ARGS="--nodes 10" and so on)
	@$(bin) devnet $(ARGS)

build: $(bin) $(sample) ## Build bin/depin-agent and the sample workload

tools: $(tools) ## Install anvil, forge, cast and solc below contracts/

test: build $(tools) compile test-contracts test-go test-scenarios test-guide ## Run every test: Go with -race, Solidity, scenarios on anvil, the guide

# The Solidity compiler uses one core for a minute and a half: Go has the others meanwhile.
compile: $(tools)
	@scripts/step "compile the contracts, and Go with the race detector" \
		bash -c '(cd contracts && $(forge) build) & forge=$$!; $(GO) build -race ./... || failed=1; wait $$forge && [ -z "$$failed" ]'

lint: $(tools) ## Check formatting and what the Go and Solidity tools can tell
	@files=$$(gofmt -l $(go_dirs) scripts *.go); if [ -n "$$files" ]; then echo "gofmt -w $$files"; exit 1; fi
	@scripts/step "go vet" $(GO) vet ./...
	@cd contracts && exec ../scripts/step "forge fmt" $(forge) fmt --check src test

bench: build bin/bench $(tools) ## Measure gas, lost requests and times, with machine and versions (KILLS=20 RPS=20)
	@exec bin/bench --kills $(if $(filter file,$(origin KILLS)),20,$(KILLS)) --rps $(RPS)

bench-compare: build bin/bench $(tools) ## Measure hashicorp/memberlist and this network in one run (KILLS=10 RPS=20)
	@exec bin/bench compare --kills $(if $(filter file,$(origin KILLS)),10,$(KILLS)) --rps $(RPS)

generate: $(tools) ## Write contracts/bindings again from the Solidity sources
	@scripts/step "generate bindings" contracts/bindings/generate.sh

snapshots: $(tools) ## Measure the gas figures in contracts/snapshots again
	@cd contracts && exec ../scripts/step "gas of Work" $(forge) test --match-contract WorkGas
	@scripts/step "gas of Network" $(GO) test ./contracts/bindings -run Gas -update

# Figures that differ from the committed ones are an error. Nothing is written: a run of one test would leave its own alone.
test-contracts: $(tools) ## Solidity tests: unit, fuzz, invariants, gas
	@cd contracts && exec ../scripts/step "compile the contracts" $(forge) build
	@cd contracts && FORGE_SNAPSHOT_CHECK=true FORGE_SNAPSHOT_EMIT=false FOUNDRY_INVARIANT_SHOW_METRICS=false ../scripts/step -l "forge test" $(forge) test || \
		{ echo "if only snapshots differ: make snapshots, and look at what changed" >&2; exit 1; }

test-go: $(tools) ## Go tests with the race detector
	@scripts/step "compile with the race detector" $(GO) build -race ./...
	@scripts/step -l "go test -race" $(GO) test -race -timeout 12m ./...

test-scenarios: build $(tools) ## steady, node-loss and cloud-outage on anvil, judged by the chain (KILLS=3)
	@scripts/scenarios $(KILLS)

test-guide: build $(tools) ## Run the commands of hardhat-free-anvil.md as they stand there
	@scripts/step -l "the guide" scripts/run-guide hardhat-free-anvil.md

$(bin): $(go_sources)
	@mkdir -p bin
	@scripts/step "build $@" $(GO) build -o $@ ./agent/cmd/depin-agent

bin/bench: $(go_sources)
	@mkdir -p bin
	@scripts/step "build $@" $(GO) build -o $@ ./agent/cmd/bench

$(sample): $(shell find agent/workload/sample -name '*.go')
	@mkdir -p bin
	@GOOS=wasip1 GOARCH=wasm CGO_ENABLED=0 scripts/step "build $@" $(GO) build -ldflags='-s -w' -o $@ ./agent/workload/sample

# Binaries come inside the packages: no package needs to run a script of its own. The commands npm puts in front of them
# end with 0 whatever happened, so the binaries take their places, and show that they do not.
$(tools): contracts/package.json contracts/package-lock.json
	@scripts/step "install anvil, forge, cast and solc" npm ci --prefix contracts --ignore-scripts --no-audit --no-fund
	@cd contracts/node_modules/.bin && for tool in anvil cast forge; do \
		ln -sf ../@foundry-rs/$$tool-*/bin/$$tool $$tool && ./$$tool --version > /dev/null && \
		! ./$$tool --no-such-flag > /dev/null 2>&1 || { echo "$$tool does not run here" >&2; exit 1; }; done
	@touch $@
