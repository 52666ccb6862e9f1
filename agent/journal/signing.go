package journal

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"github.com/depin-agent/depin-agent/proofs/epoch"
)

// ErrSigned says that signing this would be a second signature for an epoch, or
// one for an epoch the journal cannot vouch for.
var ErrSigned = errors.New("epoch may not be signed")

const (
	// compactAt is the size at which the signing journal is rewritten: about
	// three weeks of 20 s epochs on an L2.
	compactAt = 8 << 20

	// keptStatements is how many signed statement digests stay known. They are
	// informative: a backlog folds into one statement per epoch, so this is the
	// last 64 epochs.
	keptStatements = 64
)

// Signing remembers what this node signed. Safe for concurrent use.
type Signing struct {
	mu         sync.Mutex
	file       *file
	floor      epoch.Epoch // the lowest epoch that may be signed
	doubt      bool        // a record was lost and no floor was set since
	last       *signature  // the newest observation
	statements []signature // newest last, at most keptStatements
}

type signature struct {
	epoch  epoch.Epoch
	digest [32]byte
}

// signingRecord is one line of the signing journal.
type signingRecord struct {
	Kind   string      `json:"kind"`
	Epoch  epoch.Epoch `json:"epoch,omitempty"`
	Digest string      `json:"digest,omitempty"`
}

const (
	kindObservation = "observation" // an observation of Epoch is about to leave
	kindStatement   = "statement"   // a partial signature of a statement with toEpoch Epoch
	kindFloor       = "floor"       // no epoch below Epoch may be signed
	kindDoubt       = "doubt"       // a record was lost here; cleared by a later floor
)

func openSigning(path string) (s *Signing, fresh bool, err error) {
	f, records, torn, err := openFile(path)
	if err != nil {
		return nil, false, err
	}
	s = &Signing{file: f}
	for i, raw := range records {
		if err := s.replay(raw); err != nil {
			return nil, false, errors.Join(fmt.Errorf("%w: %s: record %d: %w", ErrCorrupt, path, i, err), f.close())
		}
	}
	if torn {
		s.doubt = true
		if err := s.write(signingRecord{Kind: kindDoubt}); err != nil {
			return nil, false, errors.Join(err, f.close())
		}
	}
	return s, s.doubt || len(records) == 0, nil
}

func (s *Signing) replay(raw []byte) error {
	var r signingRecord
	if err := json.Unmarshal(raw, &r); err != nil {
		return fmt.Errorf("decode: %w", err)
	}
	switch r.Kind {
	case kindFloor:
		s.floor, s.doubt = max(s.floor, r.Epoch), false
	case kindDoubt:
		s.doubt = true
	case kindObservation, kindStatement:
		b, err := hex.DecodeString(r.Digest)
		if err != nil || len(b) != 32 {
			return fmt.Errorf("decode digest %q", r.Digest)
		}
		s.remember(r.Kind, signature{r.Epoch, [32]byte(b)})
	default:
		return fmt.Errorf("unknown kind %q", r.Kind)
	}
	return nil
}

func (s *Signing) remember(kind string, sig signature) {
	if kind == kindStatement {
		s.statements = append(s.statements, sig)
		if extra := len(s.statements) - keptStatements; extra > 0 {
			s.statements = s.statements[extra:]
		}
		return
	}
	if s.last == nil || sig.epoch >= s.last.epoch {
		s.last = &sig
	}
}

// MaySign says whether the observation of e may still be signed. Only
// RecordObservation decides; this is for callers that want to spare the work.
func (s *Signing) MaySign(e epoch.Epoch) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.maySign(e)
}

func (s *Signing) maySign(e epoch.Epoch) bool {
	return e >= s.floor && (s.last == nil || e > s.last.epoch)
}

// RecordObservation must return nil before the signature over digest leaves
// this process. Recording the newest observation again, byte for byte, is
// allowed (it is re-sent until included); anything else that is not newer than
// everything before it is refused with ErrSigned.
func (s *Signing) RecordObservation(e epoch.Epoch, digest [32]byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.last != nil && *s.last == (signature{e, digest}) {
		if s.file.broken != nil {
			return fmt.Errorf("%w: %w", ErrBroken, s.file.broken)
		}
		return nil
	}
	if !s.maySign(e) {
		if s.last != nil && e <= s.last.epoch {
			return fmt.Errorf("%w: observation of epoch %d, but epoch %d is signed already", ErrSigned, e, s.last.epoch)
		}
		return fmt.Errorf("%w: observation of epoch %d, but this node sits out until epoch %d", ErrSigned, e, s.floor)
	}
	if err := s.write(signingRecord{kindObservation, e, hex.EncodeToString(digest[:])}); err != nil {
		return err
	}
	s.remember(kindObservation, signature{e, digest})
	return s.compact()
}

// RecordStatement notes a partially signed statement. Several for one epoch are
// no offence (the contract's compare-and-set decides), so nothing is refused.
func (s *Signing) RecordStatement(toEpoch epoch.Epoch, digest [32]byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.write(signingRecord{kindStatement, toEpoch, hex.EncodeToString(digest[:])}); err != nil {
		return err
	}
	s.remember(kindStatement, signature{toEpoch, digest})
	return s.compact()
}

// Floor forbids, for ever, observations of epochs below e.
func (s *Signing) Floor(e epoch.Epoch) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.write(signingRecord{Kind: kindFloor, Epoch: e}); err != nil {
		return err
	}
	s.floor, s.doubt = max(s.floor, e), false
	return nil
}

// Highest is the newest epoch whose observation was signed.
func (s *Signing) Highest() (e epoch.Epoch, digest [32]byte, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.last == nil {
		return 0, [32]byte{}, false
	}
	return s.last.epoch, s.last.digest, true
}

// Signed says whether a partial signature over this statement digest is among
// the last ones recorded.
func (s *Signing) Signed(digest [32]byte) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, st := range s.statements {
		if st.digest == digest {
			return true
		}
	}
	return false
}

func (s *Signing) write(r signingRecord) error {
	raw, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("encode signing record: %w", err)
	}
	return s.file.append(raw)
}

// compact keeps the file bounded.
func (s *Signing) compact() error {
	if s.file.size < compactAt {
		return nil
	}
	keep := []signingRecord{{Kind: kindFloor, Epoch: s.floor}}
	if s.doubt {
		keep = append(keep, signingRecord{Kind: kindDoubt})
	}
	if s.last != nil {
		keep = append(keep, signingRecord{kindObservation, s.last.epoch, hex.EncodeToString(s.last.digest[:])})
	}
	for _, st := range s.statements {
		keep = append(keep, signingRecord{kindStatement, st.epoch, hex.EncodeToString(st.digest[:])})
	}
	records := make([][]byte, 0, len(keep))
	for _, r := range keep {
		raw, err := json.Marshal(r)
		if err != nil {
			return fmt.Errorf("encode signing record: %w", err)
		}
		records = append(records, raw)
	}
	return s.file.compact(records)
}
