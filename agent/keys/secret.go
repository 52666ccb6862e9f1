package keys

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// maxSecretFile bounds what is read as a key or a password; the largest real one is under 2 KiB.
const maxSecretFile = 64 << 10

// ErrMode is a secret that other users of the machine can read.
var ErrMode = errors.New("readable by other users")

// Password reads a password from a file readable by its owner only, or from in when path is "-". It is never a
// flag's value: the command line of a process is public on its machine.
func Password(path string, in io.Reader) (string, error) {
	var line string
	if path == "-" {
		var err error
		if line, err = readLine(in); err != nil {
			return "", fmt.Errorf("read password: %w", err)
		}
	} else {
		data, err := readSecret(path)
		if err != nil {
			return "", err
		}
		line, _, _ = strings.Cut(string(data), "\n")
	}
	line = strings.TrimRight(line, "\r\n")
	if line == "" {
		return "", errors.New("read password: it is empty")
	}
	return line, nil
}

// readLine takes one line and not a byte more: the next line may be the next password.
func readLine(in io.Reader) (string, error) {
	var line []byte
	b := make([]byte, 1)
	for len(line) < maxSecretFile {
		n, err := in.Read(b)
		if n > 0 && b[0] == '\n' {
			break
		}
		line = append(line, b[:n]...)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return "", err
		}
	}
	return string(line), nil
}

// WritePassword generates a password of 128 random bits and stores it as a new file.
func WritePassword(path string) (string, error) {
	var b [16]byte
	if _, err := rand.Read(b[:]); err != nil {
		return "", fmt.Errorf("generate password: %w", err)
	}
	p := hex.EncodeToString(b[:])
	if err := os.MkdirAll(filepath.Dir(path), dirMode); err != nil {
		return "", fmt.Errorf("create key directory: %w", err)
	}
	return p, writeNew(path, []byte(p+"\n"))
}

// readSecret refuses what anybody else on the machine can read.
func readSecret(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read secret: %w", err)
	}
	defer f.Close() //nolint:errcheck // opened for reading
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("read secret: %w", err)
	}
	if info.Mode().Perm()&^fileMode != 0 {
		return nil, &fs.PathError{Op: "read secret", Path: path, Err: ErrMode}
	}
	data, err := io.ReadAll(io.LimitReader(f, maxSecretFile+1))
	if err != nil {
		return nil, fmt.Errorf("read secret: %w", err)
	}
	if len(data) > maxSecretFile {
		return nil, fmt.Errorf("read secret %s: larger than %d bytes", path, maxSecretFile)
	}
	return data, nil
}
