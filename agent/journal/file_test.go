package journal

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestDamageThatNoCrashExplainsIsRefused(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "x.journal")
	f, _, _, err := openFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range []string{`{"n":1}`, `{"n":2}`, `{"n":3}`} {
		if err := f.append([]byte(r)); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.close(); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for at := range whole {
		damaged := append([]byte{}, whole...)
		damaged[at] ^= 0x41
		if err := os.WriteFile(path, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, _, _, err := openFile(path); !errors.Is(err, ErrCorrupt) {
			t.Errorf("flipped byte %d of %d: got %v, want ErrCorrupt", at, len(whole), err)
		} else if !strings.Contains(err.Error(), "move the file away") {
			t.Errorf("the error must say what to do next: %v", err)
		}
	}
}

func TestALengthFieldCannotAskForMemory(t *testing.T) {
	huge := frame([]byte(magic), nil)
	binary.BigEndian.PutUint32(huge[len(magic):], maxRecord+1)
	binary.BigEndian.PutUint32(huge[len(magic)+4:], crc32.Checksum(huge[len(magic):len(magic)+4], castagnoli))
	if _, _, err := parse(huge); err == nil {
		t.Error("an unbounded length must be refused")
	}
	if err := (&file{}).append(make([]byte, maxRecord+1)); err == nil {
		t.Error("a record that could not be read back must not be written")
	}
}

// flaky fails its nth call.
type flaky struct {
	disk
	failWrite, failSync bool
	syncs               int
}

func (d *flaky) Write(p []byte) (int, error) {
	if d.failWrite {
		return 0, errors.New("no space left on device")
	}
	return d.disk.Write(p)
}

func (d *flaky) Sync() error {
	d.syncs++
	if d.failSync {
		return errors.New("input/output error")
	}
	return d.disk.Sync()
}

func TestAFailedWriteOrFsyncIsFinal(t *testing.T) {
	for name, arm := range map[string]func(*flaky){
		"write fails": func(d *flaky) { d.failWrite = true },
		"fsync fails": func(d *flaky) { d.failSync = true },
	} {
		t.Run(name, func(t *testing.T) {
			j, _ := mustOpen(t, t.TempDir())
			d := &flaky{disk: j.Signing.file.disk}
			j.Signing.file.disk = d
			if err := j.Signing.RecordObservation(1, digest(1)); err != nil || d.syncs != 1 {
				t.Fatalf("before the fault: %v, %d fsyncs; a record must be fsynced before it counts", err, d.syncs)
			}
			arm(d)
			if err := j.Signing.RecordObservation(2, digest(2)); !errors.Is(err, ErrBroken) {
				t.Fatalf("got %v, want ErrBroken", err)
			}
			d.failWrite, d.failSync = false, false
			if err := j.Signing.RecordObservation(3, digest(3)); !errors.Is(err, ErrBroken) {
				t.Errorf("the disk recovered but the journal must stay broken, got %v", err)
			}
			if err := j.Signing.RecordObservation(1, digest(1)); !errors.Is(err, ErrBroken) {
				t.Errorf("nothing may be signed on a broken journal, got %v", err)
			}
		})
	}
}

func TestOneProcessPerDataDirectory(t *testing.T) {
	dir := t.TempDir()
	j, _ := mustOpen(t, dir)
	if _, _, err := Open(dir); !errors.Is(err, ErrLocked) {
		t.Fatalf("second opener got %v, want ErrLocked", err)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	mustOpen(t, dir)
}
