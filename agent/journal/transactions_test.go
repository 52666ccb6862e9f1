package journal

import (
	"bytes"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"
)

var noon = time.Date(2030, 1, 2, 12, 0, 0, 0, time.UTC)

func TestSignedTransactionsSurviveARestart(t *testing.T) {
	dir := t.TempDir()
	j, _ := mustOpen(t, dir)
	tx := j.Transactions
	for _, step := range []error{
		tx.RecordSigned("b", 5, []byte{5}, noon),
		tx.RecordSigned("a", 4, []byte{4}, noon),
		tx.RecordSigned("a", 4, []byte{44}, noon.Add(time.Second)),
	} {
		if step != nil {
			t.Fatal(step)
		}
	}
	j, _ = reopen(t, j, dir)
	p := j.Transactions.Pending()
	if len(p) != 2 || p[0].Key != "a" || p[0].Nonce != 4 || len(p[0].Signed) != 2 || !bytes.Equal(p[0].Signed[1], []byte{44}) || !p[0].Since.Equal(noon) {
		t.Fatalf("pending = %+v", p)
	}
	if n := j.Transactions.NextNonce(); n != 6 {
		t.Errorf("next nonce = %d, want 6", n)
	}
	if err := j.Transactions.RecordResult(Result{Key: "a", Status: "success", Cost: big.NewInt(70), At: noon}); err != nil {
		t.Fatal(err)
	}
	j, _ = reopen(t, j, dir)
	if p := j.Transactions.Pending(); len(p) != 1 || p[0].Key != "b" {
		t.Errorf("pending = %+v", p)
	}
	if r, ok := j.Transactions.Result("a"); !ok || r.Status != "success" {
		t.Errorf("result = %+v %v", r, ok)
	}
}

func TestSpentCountsOneUTCDayAndOutlivesCompaction(t *testing.T) {
	dir := t.TempDir()
	j, _ := mustOpen(t, dir)
	tx := j.Transactions
	for i, r := range []Result{
		{Key: "yesterday", Cost: big.NewInt(1000), At: noon.Add(-24 * time.Hour)},
		{Key: "one", Cost: big.NewInt(30), At: noon},
		{Key: "two", Cost: big.NewInt(12), At: noon},
		{Key: "two", Cost: big.NewInt(12), At: noon}, // recorded again: not spent again
	} {
		if i == 3 {
			tx.file.size = compactTransactionsAt
		}
		if err := tx.RecordResult(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := tx.RecordSigned("open", 9, []byte{9}, noon); err != nil {
		t.Fatal(err)
	}
	for _, when := range []string{"before", "after"} {
		if got := j.Transactions.SpentOn(noon).Int64(); got != 42 {
			t.Errorf("%s the restart: spent %d, want 42", when, got)
		}
		if got := j.Transactions.SpentOn(noon.Add(24 * time.Hour)).Int64(); got != 0 {
			t.Errorf("%s the restart: spent %d on a day without transactions", when, got)
		}
		j, _ = reopen(t, j, dir)
	}
	if n := j.Transactions.NextNonce(); n != 10 {
		t.Errorf("next nonce = %d, want 10", n)
	}
}

func TestATransactionCutShortWasNeverSent(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "transactions.journal")
	j, _ := mustOpen(t, dir)
	if err := j.Transactions.RecordSigned("a", 1, []byte{1}, noon); err != nil {
		t.Fatal(err)
	}
	size := j.Transactions.file.size
	if err := j.Transactions.RecordSigned("b", 2, []byte{2}, noon); err != nil {
		t.Fatal(err)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for cut := int(size); cut < len(whole); cut++ {
		if err := os.WriteFile(path, whole[:cut], 0o600); err != nil {
			t.Fatal(err)
		}
		k, _, err := Open(dir)
		if err != nil {
			t.Fatalf("cut at %d: %v", cut, err)
		}
		if p := k.Transactions.Pending(); len(p) != 1 || p[0].Key != "a" || k.Transactions.NextNonce() != 2 {
			t.Fatalf("cut at %d: pending = %+v, next %d", cut, p, k.Transactions.NextNonce())
		}
		if err := k.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
