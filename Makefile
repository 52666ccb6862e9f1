# Two commands matter: `make devnet` and `make test`. Both install and build what they need first.

SHELL := /bin/bash
.DEFAULT_GOAL := help
GO ?= go
ARGS ?=
KILLS ?= 3

bin := bin/depin-agent
sample := bin/sample.wasm
tools := contracts/node_modules/.installed
go_sources := $(shell find agent contracts/bindings p2p proofs -name '*.go' -not -name '*_test.go') go.mod go.sum
sol_sources := $(shell find contracts/src contracts/bindings -name '*.sol' -o -name '*.sh' -o -name '*.js')

.PHONY: help devnet test build tools lint bench generate test-go test-contracts test-scenarios test-guide

help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

devnet: build $(tools) ## Run a whole network here: anvil, contracts, seven nodes (ARGS="--nodes 10" and so on)
	@$(bin) devnet $(ARGS)

build: $(bin) $(sample) ## Build bin/depin-agent and the sample workload

tools: $(tools) ## Install anvil, forge, cast and solc below contracts/

test: build $(tools) test-contracts test-go test-scenarios test-guide ## Run every test: Go with -race, Solidity, scenarios on anvil, the guide

lint: $(tools) ## Check formatting and what the Go and Solidity tools can tell
	@files=$$(gofmt -l agent contracts/bindings p2p proofs); if [ -n "$$files" ]; then echo "gofmt -w $$files"; exit 1; fi
	@scripts/step "go vet" $(GO) vet ./...
	@cd contracts && ../scripts/step "forge fmt" node_modules/.bin/forge fmt --check src test

bench: build $(tools) ## Measure gas, lost requests and times, with machine and versions (KILLS=20)
	@$(GO) run ./agent/cmd/bench --kills $(if $(filter file,$(origin KILLS)),20,$(KILLS))

generate: $(tools) ## Write contracts/bindings again from the Solidity sources
	@scripts/step "generate bindings" contracts/bindings/generate.sh

test-contracts: $(tools) ## Solidity tests: unit, fuzz, invariants
	@cd contracts && ../scripts/step "compile the contracts" node_modules/.bin/forge build && FOUNDRY_INVARIANT_SHOW_METRICS=false node_modules/.bin/forge test

test-go: $(tools) ## Go tests with the race detector
	@scripts/step "compile with the race detector" $(GO) build -race ./...
	@$(GO) test -race -timeout 12m ./...

test-scenarios: build $(tools) ## steady, node-loss and cloud-outage on anvil, judged by the chain (KILLS=3)
	@scripts/scenarios $(KILLS)

test-guide: build $(tools) ## Run the commands of hardhat-free-anvil.md as they stand there
	@scripts/run-guide hardhat-free-anvil.md

$(bin): $(go_sources)
	@mkdir -p bin
	@scripts/step "build $@" $(GO) build -o $@ ./agent/cmd/depin-agent

$(sample): $(shell find agent/workload/sample -name '*.go')
	@mkdir -p bin
	@GOOS=wasip1 GOARCH=wasm CGO_ENABLED=0 scripts/step "build $@" $(GO) build -ldflags='-s -w' -o $@ ./agent/workload/sample

# Binaries come inside the packages: no package needs to run a script of its own.
$(tools): contracts/package.json contracts/package-lock.json
	@scripts/step "install anvil, forge, cast and solc" npm ci --prefix contracts --ignore-scripts --no-audit --no-fund
	@touch $@
