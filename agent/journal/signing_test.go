package journal

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/depin-agent/depin-agent/proofs/epoch"
)

func mustOpen(t *testing.T, dir string) (*Journal, bool) {
	t.Helper()
	j, fresh, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = j.Close() })
	return j, fresh
}

func reopen(t *testing.T, j *Journal, dir string) (*Journal, bool) {
	t.Helper()
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	return mustOpen(t, dir)
}

func digest(b byte) [32]byte { return [32]byte{0: b, 31: b} }

func TestNeverTwoObservationsForOneEpoch(t *testing.T) {
	dir := t.TempDir()
	j, _ := mustOpen(t, dir)
	if err := j.Signing.RecordObservation(7, digest(1)); err != nil {
		t.Fatal(err)
	}
	check := func(t *testing.T, s *Signing) {
		t.Helper()
		if err := s.RecordObservation(7, digest(1)); err != nil {
			t.Errorf("the same observation may be sent again, got %v", err)
		}
		if err := s.RecordObservation(7, digest(2)); !errors.Is(err, ErrSigned) {
			t.Errorf("another observation of the epoch must be refused, got %v", err)
		}
		if err := s.RecordObservation(6, digest(1)); !errors.Is(err, ErrSigned) {
			t.Errorf("an older epoch must be refused, got %v", err)
		}
		if s.maySign(7) || s.maySign(0) || !s.maySign(8) {
			t.Error("exactly the epochs above 7 may be signed")
		}
	}
	t.Run("in the same process", func(t *testing.T) { check(t, j.Signing) })
	j, fresh := reopen(t, j, dir)
	if fresh {
		t.Error("a journal with records is not fresh")
	}
	t.Run("after a restart", func(t *testing.T) { check(t, j.Signing) })
	if last := j.Signing.last; last == nil || *last != (signature{7, digest(1)}) {
		t.Errorf("the newest is %+v", last)
	}
}

func TestFreshJournalStaysFreshUntilAFloorIsSet(t *testing.T) {
	dir := t.TempDir()
	j, fresh := mustOpen(t, dir)
	if !fresh {
		t.Fatal("a new directory is fresh")
	}
	if j, fresh = reopen(t, j, dir); !fresh {
		t.Fatal("still fresh after a restart that recorded nothing")
	}
	if err := j.Signing.Floor(12); err != nil {
		t.Fatal(err)
	}
	if j, fresh = reopen(t, j, dir); fresh {
		t.Fatal("not fresh after the floor")
	}
	if err := j.Signing.RecordObservation(11, digest(1)); !errors.Is(err, ErrSigned) {
		t.Errorf("an epoch below the floor must be refused, got %v", err)
	}
	if err := j.Signing.Floor(3); err != nil {
		t.Fatal(err)
	}
	if j.Signing.maySign(11) {
		t.Error("a floor never goes down")
	}
	if err := j.Signing.RecordObservation(12, digest(1)); err != nil {
		t.Errorf("the floor itself may be signed, got %v", err)
	}
}

// A crash may leave any prefix of the record that was being written. Whatever
// the prefix, what was signed before it stays signed.
func TestCrashAtEveryByteOfTheLastRecord(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "signing.journal")
	j, _ := mustOpen(t, dir)
	for e := epoch.Epoch(1); e <= 5; e++ {
		if err := j.Signing.RecordObservation(e, digest(byte(e))); err != nil {
			t.Fatal(err)
		}
	}
	before, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := j.Signing.RecordObservation(6, digest(6)); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for cut := int(before.Size()); cut <= len(whole); cut++ {
		for _, zeros := range []int{0, 1, 40, 4096} {
			crashed := t.TempDir()
			tail := append(append([]byte{}, whole[:cut]...), make([]byte, zeros)...)
			if err := os.WriteFile(filepath.Join(crashed, "signing.journal"), tail, 0o600); err != nil {
				t.Fatal(err)
			}
			k, fresh, err := Open(crashed)
			if err != nil {
				// Zeros inside a record that claims more bytes than a crash explains:
				// refused, never misread.
				if errors.Is(err, ErrCorrupt) && zeros > 0 && cut > int(before.Size()) && cut < len(whole) {
					continue
				}
				t.Fatalf("cut at %d + %d zeros: %v", cut, zeros, err)
			}
			want := epoch.Epoch(5)
			if cut == len(whole) {
				want = 6
			}
			if e := k.Signing.last.epoch; e != want {
				t.Errorf("cut at %d + %d zeros: highest signed epoch = %d, want %d", cut, zeros, e, want)
			}
			if k.Signing.maySign(5) {
				t.Errorf("cut at %d: epoch 5 may be signed again", cut)
			}
			if torn := cut > int(before.Size()) && cut < len(whole); torn && !fresh {
				t.Errorf("cut at %d: a lost record must leave doubt", cut)
			}
			if err := k.Close(); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestDoubtAboutALostRecordSurvivesRestartsUntilAFloor(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "signing.journal")
	j, _ := mustOpen(t, dir)
	if err := j.Signing.RecordObservation(1, digest(1)); err != nil {
		t.Fatal(err)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, raw[:len(raw)-1], 0o600); err != nil {
		t.Fatal(err)
	}
	j, fresh := mustOpen(t, dir)
	if !fresh {
		t.Fatal("a cut-short record leaves doubt")
	}
	if j, fresh = reopen(t, j, dir); !fresh {
		t.Fatal("doubt survives a restart")
	}
	if err := j.Signing.Floor(9); err != nil {
		t.Fatal(err)
	}
	if _, fresh = reopen(t, j, dir); fresh {
		t.Fatal("a floor clears doubt")
	}
}

func TestCompactionKeepsWhatMatters(t *testing.T) {
	dir := t.TempDir()
	j, _ := mustOpen(t, dir)
	s := j.Signing
	if err := errors.Join(s.Floor(3), s.RecordObservation(8, digest(8))); err != nil {
		t.Fatal(err)
	}
	s.file.size = compactAt
	if err := s.RecordObservation(9, digest(10)); err != nil {
		t.Fatal(err)
	}
	if s.file.size >= compactAt {
		t.Fatal("the file was not compacted")
	}
	if err := s.RecordObservation(10, digest(11)); err != nil {
		t.Fatal(err)
	}
	j, fresh := reopen(t, j, dir)
	if fresh || j.Signing.maySign(10) || !j.Signing.maySign(11) {
		t.Error("compaction lost a record")
	}
}
