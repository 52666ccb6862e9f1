package keys

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const password = "correct horse"

func create(t *testing.T) (string, Set) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "keys")
	s, err := Create(dir, password, Light)
	if err != nil {
		t.Fatal(err)
	}
	return dir, s
}

func TestCreatedKeysLoadAgain(t *testing.T) {
	dir, made := create(t)
	got, err := Load(dir, password)
	if err != nil {
		t.Fatal(err)
	}
	if made.Agent.D.Cmp(got.Agent.D) != 0 || made.BLS.Bytes() != got.BLS.Bytes() || !made.Peer.Equal(got.Peer) {
		t.Fatal("the loaded keys are not the created ones")
	}
}

func TestKeysAreNeverOverwritten(t *testing.T) {
	for _, left := range []string{AgentFile, BLSFile, PeerFile} {
		t.Run("when only "+left+" is there", func(t *testing.T) {
			dir, _ := create(t)
			for _, name := range []string{AgentFile, BLSFile, PeerFile} {
				if name != left {
					if err := os.Remove(filepath.Join(dir, name)); err != nil {
						t.Fatal(err)
					}
				}
			}
			before, _ := os.ReadFile(filepath.Join(dir, left))
			if _, err := Create(dir, password, Light); !errors.Is(err, fs.ErrExist) {
				t.Fatalf("got %v, want a refusal", err)
			}
			after, _ := os.ReadFile(filepath.Join(dir, left))
			if string(before) != string(after) {
				t.Fatal("the file changed")
			}
		})
	}
}

func TestLoadRefuses(t *testing.T) {
	cases := []struct {
		name  string
		spoil func(t *testing.T, dir string) string // returns the password to try
		want  error
		text  string
	}{
		{"a wrong password", func(*testing.T, string) string { return "wrong" }, ErrPassword, AgentFile},
		{"an agent key others can read", mode(AgentFile), ErrMode, AgentFile},
		{"a voting key others can read", mode(BLSFile), ErrMode, BLSFile},
		{"a peer key others can read", mode(PeerFile), ErrMode, PeerFile},
		{"a missing voting key", func(t *testing.T, dir string) string {
			must(t, os.Remove(filepath.Join(dir, BLSFile)))
			return password
		}, fs.ErrNotExist, BLSFile},
		{"a voting key under another password", func(t *testing.T, dir string) string {
			other := filepath.Join(t.TempDir(), "other")
			_, err := Create(other, "other", Light)
			must(t, err)
			must(t, os.Rename(filepath.Join(other, BLSFile), filepath.Join(dir, BLSFile)))
			return password
		}, ErrPassword, BLSFile},
		{"a public key that is not the secret's", func(t *testing.T, dir string) string {
			path := filepath.Join(dir, BLSFile)
			data, err := os.ReadFile(path)
			must(t, err)
			at := strings.Index(string(data), `"pubkey": "`) + len(`"pubkey": "`)
			digit := byte('0')
			if data[at+10] == digit {
				digit = '1'
			}
			data[at+10] = digit
			must(t, os.WriteFile(path, data, fileMode))
			return password
		}, nil, "public key"},
		{"a peer key that is too short", func(t *testing.T, dir string) string {
			must(t, os.WriteFile(filepath.Join(dir, PeerFile), []byte("abcd\n"), fileMode))
			return password
		}, nil, "2 bytes"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			dir, _ := create(t)
			_, err := Load(dir, c.spoil(t, dir))
			if err == nil {
				t.Fatal("loaded")
			}
			if c.want != nil && !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %v", err, c.want)
			}
			if !strings.Contains(err.Error(), c.text) {
				t.Fatalf("%q does not name %q", err, c.text)
			}
		})
	}
}

func TestPassword(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "p", "password")
	made, err := WritePassword(path)
	must(t, err)
	if len(made) != 32 {
		t.Fatalf("%d characters", len(made))
	}
	got, err := Password(path, nil)
	must(t, err)
	if got != made {
		t.Fatal("the read password is not the written one")
	}
	if _, err := WritePassword(path); !errors.Is(err, fs.ErrExist) {
		t.Fatalf("got %v, want a refusal to overwrite", err)
	}
	must(t, os.Chmod(path, 0o644))
	if _, err := Password(path, nil); !errors.Is(err, ErrMode) {
		t.Fatalf("got %v, want a refusal of a public file", err)
	}
	typed := strings.NewReader("first\r\nsecond")
	for _, want := range []string{"first", "second"} { // of the node's keys, then of the owner's account
		if got, err := Password("-", typed); err != nil || got != want {
			t.Fatalf("read %q, %v, want %q", got, err, want)
		}
	}
	if _, err := Password("-", strings.NewReader("\n")); err == nil {
		t.Fatal("took an empty password")
	}
}

func mode(name string) func(*testing.T, string) string {
	return func(t *testing.T, dir string) string {
		must(t, os.Chmod(filepath.Join(dir, name), 0o640))
		return password
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
