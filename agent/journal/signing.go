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

// compactAt is the size at which the signing journal is rewritten: about two
// weeks of 20 s epochs on an L2.
const compactAt = 8 << 20

// Signing remembers what this node signed. Safe for concurrent use.
type Signing struct {
	mu    sync.Mutex
	file  *file
	floor epoch.Epoch // the lowest epoch that may be signed
	doubt bool        // a record was lost and no floor was set since
	last  *signature  // the newest observation
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
	case kindObservation:
		b, err := hex.DecodeString(r.Digest)
		if err != nil || len(b) != 32 {
			return fmt.Errorf("decode digest %q", r.Digest)
		}
		s.remember(signature{r.Epoch, [32]byte(b)})
	default:
		return fmt.Errorf("unknown kind %q", r.Kind)
	}
	return nil
}

func (s *Signing) remember(sig signature) {
	if s.last == nil || sig.epoch >= s.last.epoch {
		s.last = &sig
	}
}

func (s *Signing) maySign(e epoch.Epoch) bool {
	return e >= s.floor && (s.last == nil || e > s.last.epoch)
}

// RecordObservation must return nil before the signature over digest leaves
// this process. Recording the newest observation again, byte for byte, is
// allowed (it may be sent again); anything else that is not newer than
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
	s.remember(signature{e, digest})
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
