package main

import (
	"bytes"
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"

	"github.com/depin-agent/depin-agent/agent/ledger"
	workloadspec "github.com/depin-agent/depin-agent/agent/workload/spec"
)

// outcome is what a person sees of one command.
type outcome struct {
	code     int
	out, err string
}

func try(t *testing.T, args ...string) outcome {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	var out, errw bytes.Buffer
	code := execute(ctx, args, strings.NewReader(""), &out, &errw)
	return outcome{code, out.String(), errw.String()}
}

// refused checks the promise about errors: exit code 1, one line with what is wrong and what to do next, no usage. What
// took long before it has lines of its own, on a slow machine.
func refused(t *testing.T, o outcome, what, next string) {
	t.Helper()
	o = dropSteps(o)
	if o.code != 1 {
		t.Errorf("exit code %d, want 1 (%s%s)", o.code, o.out, o.err)
	}
	if o.out != "" {
		t.Errorf("printed %q", o.out)
	}
	line := strings.TrimSuffix(o.err, "\n")
	if line == "" || strings.Contains(line, "\n") || strings.Contains(line, "Usage:") {
		t.Errorf("not one line: %q", o.err)
	}
	if !strings.Contains(line, what) {
		t.Errorf("%q does not say what is wrong: %q", line, what)
	}
	if !strings.Contains(line, next) {
		t.Errorf("%q does not say what to do next: %q", line, next)
	}
}

func write(t *testing.T, path, text string, mode os.FileMode) string {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
	return path
}

func busyPort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

func TestBadInputWithoutAChainIsOneLine(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	port := busyPort(t)
	const address = "0x5FbDB2315678afecb367f032d93F642f64180aa3"
	yaml := write(t, filepath.Join(dir, "bad.yaml"), "data_dir: x\n", 0o600)
	notYAML := write(t, filepath.Join(dir, "not.yaml"), "\t{", 0o600)
	header := write(t, filepath.Join(dir, "header.wasm"), "\x00asm\x01\x00\x00\x00", 0o600)
	text := write(t, filepath.Join(dir, "page.html"), "<html>", 0o600)
	public := write(t, filepath.Join(dir, "public"), "secret\n", 0o644)
	for _, c := range []struct {
		name, what, next string
		args             []string
	}{
		{"an unknown command", `unknown command "frobnicate"`, "--help", []string{"frobnicate"}},
		{"an unknown flag", "unknown flag: --frob", "--help", []string{"status", "--frob"}},
		{"a missing argument", "accepts 1 arg(s)", "--help", []string{"claim"}},
		{"no endpoint", "no RPC endpoint is given", "--rpc", []string{"status"}},
		{"no contract address", "address of the Network contract is not given", "--network", []string{"status", "--rpc", "http://127.0.0.1:1"}},
		{"a malformed address", "is not an address", "40 hexadecimal digits", []string{"status", "--rpc", "http://127.0.0.1:1", "--network", "0x12"}},
		{"an endpoint that is no URL", "RPC endpoint 2 is not a URL", "https://", []string{"status", "--rpc", "http://127.0.0.1:1,host/v3/key"}},
		{"an endpoint that does not answer", "no RPC endpoint answers", "check that the endpoint runs", []string{"status", "--rpc", "http://127.0.0.1:1", "--network", address}},
		{"a node that is not a number", "not the number of a node", "1 or more", []string{"claim", "abc"}},
		{"a malformed CID", "is not the CID of a spec", "workload list", []string{"workload", "deploy", "--spec", "bafynonsense"}},
		{"a module that is not wasm", "not a WebAssembly module", "GOOS=wasip1", []string{"workload", "deploy", "--module", text}},
		{"a module with a header only", "no node can run it", "GOOS=wasip1", []string{"workload", "deploy", "--module", header}},
		{"a module that is a directory", "is a directory", "name a file", []string{"workload", "deploy", "--module", dir}},
		{"the CID of something else than a spec", "not dag-cbor", "workload list", []string{"workload", "deploy", "--spec", "bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy"}},
		{"a module that is not there", "no such file", "check the path", []string{"workload", "deploy", "--module", "none.wasm"}},
		{"no module", "no workload is given", "--module FILE", []string{"workload", "deploy"}},
		{"a price that is not an amount", "is not an amount", "0.5", []string{"workload", "deploy", "--price", "much"}},
		{"a price that would fill the memory", "is not an amount", "0.5", []string{"workload", "deploy", "--price", "1e999999999"}},
		{"a price below zero", "is not an amount", "0.5", []string{"workload", "deploy", "--price=-1"}},
		{"a status of no workload", "accepts 1 arg(s)", "--help", []string{"workload", "status"}},
		{"a node without a number to drain", "accepts 1 arg(s)", "--help", []string{"drain"}},
		{"an exit without a network", "no RPC endpoint is given", "--rpc", []string{"exit", "1"}},
		{"an unknown setting in the file", `unknown setting "data_dir"`, "--help", []string{"run", "--config", yaml}},
		{"a file that is not YAML", "is not YAML", "mend", []string{"run", "--config", notYAML}},
		{"a configuration that is not there", "no such file", "check the path", []string{"run", "--config", "none.yaml"}},
		{"a log level that does not exist", "is unknown", "debug, info", []string{"run", "--rpc", "http://127.0.0.1:1", "--network", address, "--work", address, "--log-level", "loud"}},
		{"a node without keys", "there are no keys", "keys new", []string{"run", "--rpc", "http://127.0.0.1:1", "--network", address, "--work", address}},
		{"a domain without a region", "is not provider/region", "hetzner/fsn1", []string{"register", "--domain", "here"}},
		{"a password that others can read", "readable by other users", "chmod 600", []string{"keys", "new", "--password-file", public}},
		{"no password", "no password is given", "--password-file", []string{"keys", "new"}},
		{"a port in use", "port " + port + " (anvil) is in use", "--port", []string{"devnet", "--port", port, "--anvil", "/bin/true"}},
		{"a gateway port in use", "port " + port + " (gateway of node 1) is in use", "--http-port", []string{"devnet", "--port", "0", "--http-port", port, "--anvil", "/bin/true"}},
		{"no anvil", "anvil not found", "make tools", []string{"devnet", "--anvil", "/nowhere/anvil"}},
		{"too few nodes", "4 to 64 nodes", "--nodes", []string{"devnet", "--nodes", "2", "--anvil", "/bin/true"}},
		{"an unknown scenario", `unknown scenario "flood"`, "--help", []string{"devnet", "--scenario", "flood"}},
		{"an outage without enough others", "needs 7 nodes", "--help", []string{"devnet", "--scenario", "cloud-outage", "--nodes", "4"}},
		{"a load without a scenario", "--rps belongs to --scenario", "add --scenario", []string{"devnet", "--rps", "200"}},
		{"a load that is none", "1 to 1000 requests a second", "--help", []string{"devnet", "--scenario", "node-loss", "--rps", "0"}},
		{"a scenario's flag without a scenario", "--json belongs to --scenario", "add --scenario", []string{"devnet", "--json", "x"}},
		{"a kill without a devnet", "no devnet is running", "depin-agent devnet", []string{"devnet", "kill", "1"}},
		{"a stop without a devnet", "no devnet is running", "depin-agent devnet", []string{"devnet", "stop"}},
		{"a directory that is somebody else's", "not empty and holds no devnet", "--dir", []string{"devnet", "--dir", dir, "--port", "0", "--http-port", "0", "--p2p-port", "0", "--anvil", "/bin/true"}},
	} {
		t.Run(c.name, func(t *testing.T) { refused(t, try(t, c.args...), c.what, c.next) })
	}
}

// program is the smallest that a node runs: its entry does nothing.
const program = "\x00asm\x01\x00\x00\x00\x01\x04\x01\x60\x00\x00\x03\x02\x01\x00\x05\x03\x01\x00\x01" +
	"\x07\x13\x02\x06_start\x00\x00\x06memory\x02\x00\x0a\x04\x01\x02\x00\x0b"

// hosted is a module's spec and an agent that has both.
func hosted(t *testing.T, module string) (spec, gateway string) {
	t.Helper()
	hash, err := multihash.Sum([]byte(module), multihash.SHA2_256, -1)
	if err != nil {
		t.Fatal(err)
	}
	code := cid.NewCidV1(cid.Raw, hash)
	root, block, err := workloadspec.New(code).Encode()
	if err != nil {
		t.Fatal(err)
	}
	has := map[string][]byte{"/ipfs/" + root.String(): block, "/ipfs/" + code.String(): []byte(module)}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if has[r.URL.Path] == nil {
			http.NotFound(w, r)
			return
		}
		w.Write(has[r.URL.Path]) //nolint:errcheck // the command looks
	}))
	t.Cleanup(s.Close)
	return root.String(), s.URL
}

func TestBadInputOnAChainIsOneLine(t *testing.T) {
	c := newTestChain(t)
	t.Chdir(t.TempDir())
	node := nodeDir(t, c, "node")
	module := write(t, filepath.Join(c.dir, "m.wasm"), program, 0o600)
	wrong := write(t, filepath.Join(c.dir, "wrong"), "wrong\n", 0o600)
	port := busyPort(t)
	register := func(more ...string) []string {
		args := append([]string{"register", "--data-dir", node, "--password-file", c.pass, "--domain", "aws/x"}, c.flags()...)
		return append(args, more...)
	}
	spec, gateway := hosted(t, program)
	other, idle := hosted(t, "\x00asm\x01\x00\x00\x00")
	deploy := func(more ...string) []string {
		args := append([]string{"workload", "deploy", "--spec", spec}, append(c.flags(), c.owner(c.rich)...)...)
		return append(args, more...)
	}
	for _, k := range []struct {
		name, what, next string
		args             []string
	}{
		{"another chain", "is on chain 1337, not 1", "--chain-id", join([]string{"status"}, c.flags("--chain-id", "1"))},
		{"an address without a contract", "no such contract", "--network", []string{"status", "--rpc", c.url, "--network", "0x00000000000000000000000000000000000000aa"}},
		{"another contract's address", "no such contract", "--network", []string{"status", "--rpc", c.url, "--network", c.ledger.Token.Hex()}},
		{"an unknown node", "node 9 does not exist", "status", join([]string{"status", "--node", "9"}, c.flags())},
		{"an unknown workload", "workload 9 does not exist", "workload list", join([]string{"workload", "list", "9"}, c.flags())},
		{"a claim for an unknown node", "node 9 does not exist", "status", join([]string{"claim", "9"}, c.flags(), c.owner(c.rich))},
		{"a status of an unknown workload", "workload 9 does not exist", "workload list", join([]string{"workload", "status", "9"}, c.flags())},
		{"a drain of an unknown node", "node 9 does not exist", "status", join([]string{"drain", "9"}, c.flags())},
		{"an exit of an unknown node", "node 9 does not exist", "status", join([]string{"exit", "9"}, c.flags())},
		{"a resume of an unknown node", "node 9 does not exist", "status", join([]string{"resume", "9"}, c.flags())},
		{"nobody to pay", "no account is given", "--owner-key", register()},
		{"a wrong password", "wrong password", "--owner-password-file", register("--owner-key", c.rich, "--owner-password-file", wrong)},
		{"too few tokens for the stake", "insufficient balance", "send it", register(c.owner(c.poor)...)},
		{"too many units", "--units 5000 is out of range", "choose 1 to 1000", register(append(c.owner(c.rich), "--units", "5000")...)},
		{"more capacity than the stake allows", "--capacity 500 is more", "choose 4 or less", register(append(c.owner(c.rich), "--capacity", "500")...)},
		{"too few tokens for the escrow", "insufficient balance", "send it",
			join([]string{"workload", "deploy", "--spec", spec, "--gateway", gateway}, c.flags(), c.owner(c.poor))},
		{"a spec and nobody to ask", "no agent is given that has the spec", "--gateway", deploy()},
		{"a spec that nobody has", "no --gateway has " + spec, "hosts it already", deploy("--gateway", idle)},
		{"a spec of what no node runs", "no node can run it", "GOOS=wasip1",
			join([]string{"workload", "deploy", "--spec", other, "--gateway", gateway + "," + idle}, c.flags(), c.owner(c.rich))},
		{"no ether for gas", "has 0 ether for value and gas, needs 0.0", "send it", join([]string{"deploy", "--rpc", c.url}, c.owner(c.broke))},
		{"a price below the minimum", "--price is too low", "choose 0.01 or more", deploy("--price", "0.0000001")},
		{"a price in fractions of a gwei", "more than nine decimals", "write fewer", deploy("--price", "1.0000000001")},
		{"a term below the minimum", "--epochs 1 is too short", "choose 10 or more", deploy("--epochs", "1")},
		{"no replicas", "--replicas 0 is out of range", "choose 1 to 32", deploy("--replicas", "0")},
		{"more in one domain than there are", "--max-per-domain 4 is out of range", "choose 1 to 3", deploy("--max-per-domain", "4")},
		{"nobody to hand out the module", "no agent is given", "--gateway", join([]string{"workload", "deploy", "--module", module}, c.flags(), c.owner(c.rich))},
		{"an agent that does not answer", "publish block", "check that the endpoint runs",
			join([]string{"workload", "deploy", "--module", module, "--gateway", "http://127.0.0.1:1"}, c.flags(), c.owner(c.rich))},
		{"a gateway port in use", "address already in use", "--http",
			join([]string{"run", "--data-dir", node, "--password-file", c.pass, "--http", "127.0.0.1:" + port}, c.flags())},
		{"a libp2p port in use", "address already in use", "--listen",
			join([]string{"run", "--data-dir", node, "--password-file", c.pass, "--http", "127.0.0.1:0", "--allow-fewer-rpc",
				"--listen", "/ip4/127.0.0.1/tcp/" + port, "--log-level", "error"}, c.flags())},
		{"a run on another chain", "is on chain 1337, not 5", "--chain-id", join([]string{"run", "--data-dir", node, "--password-file", c.pass}, c.flags("--chain-id", "5"))},
	} {
		t.Run(k.name, func(t *testing.T) { refused(t, try(t, k.args...), k.what, k.next) })
	}
}

func TestRegisterAndLook(t *testing.T) {
	c := newTestChain(t)
	t.Chdir(t.TempDir())
	o := try(t, append([]string{"status", "--json"}, c.flags()...)...)
	if o.code != 0 || !strings.Contains(o.out, `"nodes": []`) || !strings.Contains(o.out, `"owed": "0"`) {
		t.Fatalf("status of nobody: %d %s%s", o.code, o.out, o.err)
	}
	node := nodeDir(t, c, "node")
	args := append([]string{"register", "--data-dir", node, "--password-file", c.pass, "--domain", "home/br", "--units", "3",
		"--agent-ether", "1.5"}, append(c.flags(), c.owner(c.rich)...)...)
	o = try(t, args...)
	if o.code != 0 || !strings.Contains(o.out, "node 1,") {
		t.Fatalf("register: %d %s%s", o.code, o.out, o.err)
	}
	refused(t, try(t, args...), "InUse", "registered already")
	n, err := c.ledger.Node(context.Background(), 1)
	if err != nil {
		t.Fatal(err)
	}
	if n.Units != 3 || n.Status != ledger.StatusPending {
		t.Fatalf("node 1 has %d units and status %s", n.Units, ledger.StatusName(n.Status))
	}
	balance, err := c.ledger.Backend.BalanceAt(context.Background(), n.Agent, nil)
	if err != nil || balance.String() != "1500000000000000000" {
		t.Fatalf("the agent has %s wei, %v", balance, err)
	}
	o = try(t, append([]string{"status"}, c.flags()...)...)
	if o.code != 0 || !strings.Contains(o.out, "home/br") || !strings.Contains(o.out, "not bootstrapped") {
		t.Fatalf("status: %d %s%s", o.code, o.out, o.err)
	}
	o = try(t, append([]string{"status", "--json", "--node", "1"}, c.flags()...)...)
	if o.code != 0 || !strings.Contains(o.out, `"domain": "home/br"`) {
		t.Fatalf("status: %d %s%s", o.code, o.out, o.err)
	}
	o = try(t, append([]string{"workload", "list"}, c.flags()...)...)
	if o.code != 0 || !strings.Contains(o.out, "no workloads yet") {
		t.Fatalf("workload list: %d %s%s", o.code, o.out, o.err)
	}
}

func TestARegistrationIsNotLostWithTheEtherAfterIt(t *testing.T) {
	c := newTestChain(t)
	t.Chdir(t.TempDir())
	args := append([]string{"register", "--data-dir", nodeDir(t, c, "node"), "--password-file", c.pass, "--domain", "home/br",
		"--agent-ether", "5000"}, append(c.flags(), c.owner(c.rich)...)...)
	o := try(t, args...)
	refused(t, o, "node 1 is registered, but its agent", "do not register again")
	refused(t, o, "insufficient balance", "ether for value and gas, needs 5000.0")
}

// dropSteps removes the lines of steps that went well before the one that did not.
func dropSteps(o outcome) outcome {
	var rest []string
	for _, line := range strings.SplitAfter(o.err, "\n") {
		if !strings.HasPrefix(line, "✓") {
			rest = append(rest, line)
		}
	}
	o.err = strings.Join(rest, "")
	return o
}

func TestKeysAreMadeOnceAndShown(t *testing.T) {
	dir := t.TempDir()
	args := []string{"--data-dir", filepath.Join(dir, "node"), "--password-file", filepath.Join(dir, "password")}
	o := try(t, append([]string{"keys", "new", "--light"}, args...)...)
	if o.code != 0 || !strings.Contains(o.out, "agent address") {
		t.Fatalf("%d %s%s", o.code, o.out, o.err)
	}
	refused(t, try(t, append([]string{"keys", "new"}, args...)...), "already exists", "never overwritten")
	shown := try(t, append([]string{"keys", "show"}, args...)...)
	if shown.out != o.out {
		t.Fatalf("showed %s, made %s", shown.out, o.out)
	}
	o = try(t, append([]string{"keys", "show", "--voting-key"}, args...)...)
	if len(strings.TrimSpace(o.out)) != 2+2*192 {
		t.Fatalf("voting key of %d characters", len(o.out))
	}
}

func TestATypedPasswordIsTypedTwice(t *testing.T) {
	for _, second := range []string{"same", "sane"} {
		typed := []string{"same", second}
		password, err := twice(func(string) (string, error) {
			line := typed[0]
			typed = typed[1:]
			return line, nil
		})
		if (err == nil) != (second == "same") || password != "same" || len(typed) != 0 {
			t.Errorf("same, %s: %q, %v", second, password, err)
		}
	}
}

func TestAWorkloadIsDeployedAndListed(t *testing.T) {
	c := newTestChain(t)
	t.Chdir(t.TempDir())
	spec, gateway := hosted(t, program)
	o := try(t, append([]string{"workload", "deploy", "--spec", spec, "--gateway", gateway}, append(c.flags(), c.owner(c.rich)...)...)...)
	if o.code != 0 || !strings.Contains(o.out, "workload 1, spec "+spec) {
		t.Fatalf("%d %s%s", o.code, o.out, o.err)
	}
	head, err := c.ledger.Latest(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for start, known := range map[string]bool{"0": true, head.Number.String() + "0": false} {
		o = try(t, append([]string{"workload", "list", "--start-block", start}, c.flags()...)...)
		if o.code != 0 || strings.Contains(o.out, spec) != known {
			t.Errorf("from block %s: %d %s%s", start, o.code, o.out, o.err)
		}
	}
}

func TestLaterLayersOfSettingsWin(t *testing.T) {
	dir := t.TempDir()
	file := write(t, filepath.Join(dir, "c.yaml"), "http: from-file\ndata-dir: from-file\nrpc: [a, b]\n", 0o600)
	t.Setenv("DEPIN_DATA_DIR", "from-env")
	t.Setenv("DEPIN_LISTEN", "x,y")
	t.Setenv("DEPIN_UNKNOWN", "ignored")
	c := newRun()
	if err := c.ParseFlags([]string{"--config", file, "--rpc", "c"}); err != nil {
		t.Fatal(err)
	}
	s, err := load(c)
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{
		keyHTTP: "from-file", keyDataDir: "from-env", keyPoll: "1s", keyLogLevel: "info",
	} {
		if got := s.k.String(key); got != want {
			t.Errorf("%s is %q, want %q", key, got, want)
		}
	}
	if got := strings.Join(s.k.Strings(keyRPC), " "); got != "c" {
		t.Errorf("rpc is %q", got)
	}
	if got := strings.Join(s.k.Strings(keyListen), " "); got != "x y" {
		t.Errorf("listen is %q", got)
	}
}
