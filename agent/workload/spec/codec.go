package spec

import (
	"fmt"
	"math"
	"unicode/utf8"

	"github.com/ipfs/go-cid"
	"github.com/ipld/go-ipld-prime/datamodel"
	"github.com/ipld/go-ipld-prime/fluent/qp"
	cidlink "github.com/ipld/go-ipld-prime/linking/cid"
	"github.com/ipld/go-ipld-prime/node/basicnode"

	proof "github.com/depin-agent/depin-agent/proofs/evidence"
)

// Members of the block's map. All of them are always there; one that a spec has
// no use for is null, so that there is one block for one spec.
const (
	keyVersion     = "version"
	keyDriver      = "driver"
	keyModule      = "module"
	keyEnv         = "env"
	keyLimits      = "limits"
	keyEntry       = "entry"
	keyMemory      = "memoryMiB"
	keyTime        = "timeMs"
	keyConcurrency = "concurrency"
	keyImage       = "image"
	keyPort        = "port"
	keyHealth      = "health"
	keyPath        = "path"
	keyInterval    = "intervalMs"
	keyTimeout     = "timeoutMs"
	keyOrigin      = "origin"

	specMembers   = 10
	limitMembers  = 3
	healthMembers = 3
)

const (
	sha2256      = 0x12 // multihash code
	sha2256Bytes = 32
)

// Encode returns the canonical block and its CID.
func (s Spec) Encode() (cid.Cid, []byte, error) {
	if err := s.Check(); err != nil {
		return cid.Undef, nil, err
	}
	for name, value := range s.Env {
		if !utf8.ValidString(value) {
			return cid.Undef, nil, fmt.Errorf("spec: value of %s is not UTF-8", name)
		}
	}
	node, err := qp.BuildMap(basicnode.Prototype.Map, specMembers, func(m datamodel.MapAssembler) {
		qp.MapEntry(m, keyVersion, qp.Int(Version))
		qp.MapEntry(m, keyDriver, qp.String(s.Driver))
		qp.MapEntry(m, keyModule, given(s.Module.Defined(), qp.Link(cidlink.Link{Cid: s.Module})))
		qp.MapEntry(m, keyEntry, given(s.Entry != "", qp.String(s.Entry)))
		qp.MapEntry(m, keyImage, given(s.Image != "", qp.String(s.Image)))
		qp.MapEntry(m, keyPort, given(s.Port != 0, qp.Int(int64(s.Port))))
		qp.MapEntry(m, keyEnv, qp.Map(int64(len(s.Env)), func(m datamodel.MapAssembler) {
			for name, value := range s.Env {
				qp.MapEntry(m, name, qp.String(value))
			}
		}))
		qp.MapEntry(m, keyLimits, qp.Map(limitMembers, func(m datamodel.MapAssembler) {
			qp.MapEntry(m, keyMemory, qp.Int(int64(s.Limits.MemoryMiB)))
			qp.MapEntry(m, keyTime, qp.Int(int64(s.Limits.TimeMS)))
			qp.MapEntry(m, keyConcurrency, qp.Int(int64(s.Limits.Concurrency)))
		}))
		qp.MapEntry(m, keyHealth, health(s.Health))
		qp.MapEntry(m, keyOrigin, given(s.Origin != "", qp.String(s.Origin)))
	})
	if err != nil {
		return cid.Undef, nil, fmt.Errorf("encode spec: %w", err)
	}
	block, err := proof.EncodeNode(node)
	if err != nil {
		return cid.Undef, nil, err
	}
	return proof.CIDOf(block), block, nil
}

// given is a member's value, or null.
func given(is bool, value qp.Assemble) qp.Assemble {
	if is {
		return value
	}
	return qp.Null()
}

func health(h *Health) qp.Assemble {
	if h == nil {
		return qp.Null()
	}
	return qp.Map(healthMembers, func(m datamodel.MapAssembler) {
		qp.MapEntry(m, keyPath, qp.String(h.Path))
		qp.MapEntry(m, keyInterval, qp.Int(int64(h.IntervalMS)))
		qp.MapEntry(m, keyTimeout, qp.Int(int64(h.TimeoutMS)))
	})
}

// Decode reads a block. It refuses every block that Encode would not have
// written byte for byte, so a spec has one CID and no hidden members.
func Decode(block []byte) (Spec, error) {
	node, err := proof.DecodeNode(block, MaxBlock)
	if err != nil {
		return Spec{}, fmt.Errorf("decode spec: %w", err)
	}
	r := reader{}
	top := r.members(node, specMembers)
	if version := r.number(top, keyVersion); r.err == nil && version != Version {
		return Spec{}, fmt.Errorf("decode spec: version %d, only %d is understood; update the agent", version, Version)
	}
	limits := r.members(r.child(top, keyLimits), limitMembers)
	s := Spec{
		Driver: r.text(top, keyDriver),
		Module: r.link(top, keyModule),
		Entry:  r.optional(top, keyEntry),
		Image:  r.optional(top, keyImage),
		Port:   r.port(top, keyPort),
		Env:    r.env(r.child(top, keyEnv)),
		Limits: Limits{
			MemoryMiB:   r.number(limits, keyMemory),
			TimeMS:      r.number(limits, keyTime),
			Concurrency: r.number(limits, keyConcurrency),
		},
		Health: r.health(r.child(top, keyHealth)),
		Origin: r.optional(top, keyOrigin),
	}
	if r.err != nil {
		return Spec{}, fmt.Errorf("decode spec: %w", r.err)
	}
	if err := s.Check(); err != nil {
		return Spec{}, fmt.Errorf("decode spec: %w", err)
	}
	return s, nil
}

// reader walks a decoded node and keeps the first error.
type reader struct{ err error }

func (r *reader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf(format, args...)
	}
}

// members checks that n is a map with exactly count members: with every known
// one present, there is no room for an unknown one.
func (r *reader) members(n datamodel.Node, count int64) datamodel.Node {
	if r.err == nil && (n.Kind() != datamodel.Kind_Map || n.Length() != count) {
		r.fail("not a map of %d members", count)
	}
	return n
}

func (r *reader) child(n datamodel.Node, key string) datamodel.Node {
	if r.err != nil {
		return datamodel.Null
	}
	c, err := n.LookupByString(key)
	if err != nil {
		r.fail("%s is missing", key)
		return datamodel.Null
	}
	return c
}

func (r *reader) text(n datamodel.Node, key string) string {
	s, err := r.child(n, key).AsString()
	if err != nil {
		r.fail("%s is not text", key)
	}
	return s
}

// optional reads text that may be null. The empty text is not another way to
// write null.
func (r *reader) optional(n datamodel.Node, key string) string {
	if r.child(n, key).IsNull() {
		return ""
	}
	s := r.text(n, key)
	if s == "" {
		r.fail("%s is empty; it must be null", key)
	}
	return s
}

func (r *reader) port(n datamodel.Node, key string) uint16 {
	if r.child(n, key).IsNull() {
		return 0
	}
	v := r.number(n, key)
	if v == 0 || v > math.MaxUint16 {
		r.fail("%s is %d, allowed are 1 to %d", key, v, math.MaxUint16)
		return 0
	}
	return uint16(v)
}

func (r *reader) health(n datamodel.Node) *Health {
	if r.err != nil || n.IsNull() {
		return nil
	}
	r.members(n, healthMembers)
	return &Health{Path: r.text(n, keyPath), IntervalMS: r.number(n, keyInterval), TimeoutMS: r.number(n, keyTimeout)}
}

func (r *reader) number(n datamodel.Node, key string) uint32 {
	v, err := r.child(n, key).AsInt()
	if err != nil || v < 0 || v > math.MaxUint32 {
		r.fail("%s is not a number of 32 bits", key)
		return 0
	}
	return uint32(v)
}

// link reads a link that may be null.
func (r *reader) link(n datamodel.Node, key string) cid.Cid {
	if r.child(n, key).IsNull() {
		return cid.Undef
	}
	l, err := r.child(n, key).AsLink()
	if err != nil {
		r.fail("%s is not a link", key)
		return cid.Undef
	}
	c, ok := l.(cidlink.Link)
	if !ok {
		r.fail("%s is not a CID", key)
		return cid.Undef
	}
	return c.Cid
}

func (r *reader) env(n datamodel.Node) map[string]string {
	if r.err != nil {
		return nil
	}
	if n.Kind() != datamodel.Kind_Map || n.Length() > MaxEnv {
		r.fail("%s is not a map of at most %d members", keyEnv, MaxEnv)
		return nil
	}
	env := make(map[string]string, n.Length())
	for it := n.MapIterator(); !it.Done(); {
		k, v, err := it.Next()
		if err != nil {
			r.fail("%s: %w", keyEnv, err)
			return nil
		}
		name, err := k.AsString()
		if err != nil {
			r.fail("%s has a name that is not text", keyEnv)
			return nil
		}
		value, err := v.AsString()
		if err != nil || !utf8.ValidString(value) {
			r.fail("%s: value of %.64q is not text", keyEnv, name)
			return nil
		}
		env[name] = value
	}
	return env
}
