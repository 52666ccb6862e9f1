package main

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"

	"github.com/depin-agent/depin-agent/agent/devnet"
)

// envPrefix starts the name of every environment variable read: DEPIN_DATA_DIR is --data-dir.
const envPrefix = "DEPIN_"

// settings are what a node or a command about one needs to know. Each is a flag, a key of the configuration file and
// an environment variable.
type settings struct {
	k *koanf.Koanf
}

// Names of the settings.
const (
	keyConfig    = "config"
	keyDataDir   = "data-dir"
	keyPassword  = "password-file"
	keyRPC       = "rpc"
	keyFewer     = "allow-fewer-rpc"
	keyChain     = "chain-id"
	keyNetwork   = "network"
	keyWork      = "work"
	keyNode      = "node"
	keyListen    = "listen"
	keyHTTP      = "http"
	keyPoll      = "poll-interval"
	keyLogLevel  = "log-level"
	keyEngine    = "engine"
	keyStart     = "start-block"
	keyDevnetDir = "dir"

	keyEngineNetwork = "engine-network"
)

// chainFlags say which deployment is meant.
func chainFlags(f *pflag.FlagSet) {
	f.String(keyConfig, "", "YAML file with any of these settings")
	f.StringSlice(keyRPC, nil, "RPC endpoints, comma separated")
	f.Uint64(keyChain, 0, "refuse endpoints on any other chain")
	f.String(keyNetwork, "", "address of the Network contract")
	f.String(keyWork, "", "address of the Work contract")
	f.String(keyDevnetDir, defaultDevnetDir, "directory of a running devnet, used for what is not given")
}

// startFlag says where the past begins.
func startFlag(f *pflag.FlagSet) {
	f.Uint64(keyStart, 0, "block of the deployment; nothing before it is read")
}

// nodeFlags say how a node runs.
func nodeFlags(f *pflag.FlagSet) {
	f.String(keyDataDir, "depin-data", "directory of keys, journals and blocks")
	f.String(keyPassword, "", `file with the password of the keys, readable by you only; "-" reads it from standard input`)
	f.StringSlice(keyListen, []string{"/ip4/0.0.0.0/tcp/9600"}, "libp2p addresses to listen on")
	f.String(keyHTTP, "127.0.0.1:8600", "address of gateway, status and evidence")
}

// defaults of settings that are not flags everywhere.
func defaults() source {
	return source{
		keyDataDir: "depin-data", keyHTTP: "127.0.0.1:8600", keyPoll: "1s", keyLogLevel: "info",
		keyListen: []string{"/ip4/0.0.0.0/tcp/9600"},
	}
}

// source is one layer of settings that is already a map.
type source map[string]any

// Read gives koanf the map.
func (s source) Read() (map[string]any, error) { return s, nil }

// ReadBytes is the other half of the interface; a map has no bytes.
func (s source) ReadBytes() ([]byte, error) { return nil, errors.New("not a file") }

// load stacks the layers: defaults, a running devnet, the file, the environment, flags. Later ones win.
func load(c *cobra.Command) (settings, error) {
	s := settings{koanf.New("/")} // no key contains it: nothing is nested
	layers := []source{defaults()}
	if dir := c.Flags().Lookup(keyDevnetDir); dir != nil {
		layers = append(layers, fromDevnet(dir.Value.String()))
	}
	path := os.Getenv(envPrefix + "CONFIG")
	if f := c.Flags().Lookup(keyConfig); f != nil && f.Changed {
		path = f.Value.String()
	}
	if path != "" {
		file, err := fromFile(path)
		if err != nil {
			return s, err
		}
		layers = append(layers, file)
	}
	layers = append(layers, fromEnvironment(os.Environ()), fromFlags(c.Flags()))
	for _, l := range layers {
		if err := s.k.Load(l, nil); err != nil {
			return s, fmt.Errorf("load settings: %w", err)
		}
	}
	return s, nil
}

func fromDevnet(dir string) source {
	state, err := devnet.ReadState(dir)
	if err != nil || !state.Running() {
		return source{}
	}
	return source{
		keyRPC: []string{state.RPC}, keyChain: state.ChainID,
		keyNetwork: state.Network.Hex(), keyWork: state.Work.Hex(),
	}
}

func fromFile(path string) (source, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read configuration: %w", err)
	}
	var out source
	if err := yaml.Unmarshal(data, &out); err != nil {
		return nil, problem(fmt.Sprintf("configuration %s is not YAML: %v", path, err), "mend the line it names")
	}
	for key := range out {
		if !known(key) {
			return nil, problem(fmt.Sprintf("configuration %s has an unknown setting %q", path, key),
				"compare it with the flags that `depin-agent run --help` lists")
		}
	}
	return out, nil
}

func known(key string) bool {
	switch key {
	case keyDataDir, keyPassword, keyRPC, keyFewer, keyChain, keyNetwork, keyWork, keyNode, keyListen, keyHTTP, keyPoll, keyLogLevel, keyStart:
		return true
	}
	return false
}

// lists are the settings with more than one value.
func isList(key string) bool { return key == keyRPC || key == keyListen }

func fromEnvironment(environ []string) source {
	out := source{}
	for _, line := range environ {
		name, value, _ := strings.Cut(line, "=")
		rest, ours := strings.CutPrefix(name, envPrefix)
		key := strings.ReplaceAll(strings.ToLower(rest), "_", "-")
		switch {
		case !ours || !known(key):
		case isList(key):
			out[key] = strings.Split(value, ",")
		default:
			out[key] = value
		}
	}
	return out
}

func fromFlags(f *pflag.FlagSet) source {
	out := source{}
	f.Visit(func(f *pflag.Flag) {
		if list, ok := f.Value.(pflag.SliceValue); ok {
			out[f.Name] = list.GetSlice()
			return
		}
		out[f.Name] = f.Value.String()
	})
	return out
}

// address reads a contract's address; must names what the command cannot do without.
func (s settings) address(key string, must bool) (common.Address, error) {
	text := s.k.String(key)
	if text == "" && !must {
		return common.Address{}, nil
	}
	if text == "" {
		return common.Address{}, problem("the address of the "+title(key)+" contract is not given",
			"pass --"+key+", or start a local network with `depin-agent devnet`")
	}
	if !common.IsHexAddress(text) {
		return common.Address{}, problem(fmt.Sprintf("--%s %q is not an address", key, text),
			"give 0x and 40 hexadecimal digits")
	}
	return common.HexToAddress(text), nil
}

func title(key string) string { return strings.ToUpper(key[:1]) + key[1:] }

func (s settings) rpc() ([]string, error) {
	urls := s.k.Strings(keyRPC)
	if len(urls) == 0 {
		return nil, problem("no RPC endpoint is given", "pass --rpc URL, or start a local network with `depin-agent devnet`")
	}
	for i, text := range urls {
		// Never quoted: the key of a paid endpoint is part of its URL.
		if u, err := url.Parse(text); err != nil || u.Host == "" || strings.ContainsAny(text, " \t\r\n\"") ||
			!slices.Contains([]string{"http", "https", "ws", "wss"}, u.Scheme) {
			return nil, problem(fmt.Sprintf("RPC endpoint %d is not a URL", i+1), "write it as https://host/path, or with http, ws or wss")
		}
	}
	return urls, nil
}

// start is the block of the deployment.
func (s settings) start() uint64 { return uint64(s.k.Int64(keyStart)) }

func (s settings) poll() (time.Duration, error) {
	d, err := time.ParseDuration(s.k.String(keyPoll))
	if err != nil || d <= 0 {
		return 0, problem(fmt.Sprintf("--%s %q is not a duration", keyPoll, s.k.String(keyPoll)), "write it as 500ms or 2s")
	}
	return d, nil
}

// keyDir is where a node's keys are.
func (s settings) keyDir() string { return filepath.Join(s.k.String(keyDataDir), "keys") }

// missing tells whether a file is not there.
func missing(err error) bool { return errors.Is(err, fs.ErrNotExist) }
