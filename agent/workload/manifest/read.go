package manifest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"
)

// maxFile bounds what is parsed: an environment of the largest size with comments fits.
const maxFile = 64 << 10

// Read reads and checks a file.
func Read(path string) (*Manifest, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read manifest: %w", err)
	}
	defer f.Close() //nolint:errcheck // only read
	data, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return nil, fmt.Errorf("read manifest: %w", err)
	}
	return Parse(path, data)
}

// Parse checks what a file of this name holds.
func Parse(file string, data []byte) (*Manifest, error) {
	m := empty()
	m.file = file
	if len(data) > maxFile {
		return nil, m.wrong("", "keep data in the module", "it has more than %d bytes", maxFile)
	}
	var document, second yaml.Node
	d := yaml.NewDecoder(bytes.NewReader(data))
	err := d.Decode(&document)
	if errors.Is(err, io.EOF) {
		return nil, m.wrong("", "write one with `depin-agent workload init`", "it is empty")
	}
	if err == nil {
		switch more := d.Decode(&second); {
		case more == nil:
			err = fmt.Errorf("line %d: a second document begins", second.Line)
		case !errors.Is(more, io.EOF):
			err = more
		}
	}
	if err != nil {
		return nil, m.broken(err)
	}
	if err := m.mapping(document.Content[0], reflect.ValueOf(m).Elem(), ""); err != nil {
		return nil, err
	}
	if err := m.check(); err != nil {
		return nil, err
	}
	return m, nil
}

// lineOf finds the place in the words of the YAML library, which has no type for it.
var lineOf = regexp.MustCompile(`^(?:yaml: )?line (\d+): (.*)`)

func (m *Manifest) broken(err error) error {
	const next = "mend that line"
	if found := lineOf.FindStringSubmatch(err.Error()); found != nil {
		return &Error{Where: m.file + ":" + found[1], What: found[2], Next: next}
	}
	return &Error{Where: m.file, What: strings.TrimPrefix(err.Error(), "yaml: "), Next: next}
}

func (m *Manifest) at(n *yaml.Node, next, format string, args ...any) error {
	return &Error{Where: fmt.Sprintf("%s:%d", m.file, n.Line), What: fmt.Sprintf(format, args...), Next: next}
}

// mapping fills the fields of v, or its entries, from the keys of n. What it does not know it refuses: a misspelt key
// would otherwise be a default that nobody chose.
func (m *Manifest) mapping(n *yaml.Node, v reflect.Value, path string) error {
	what := path
	if what == "" {
		what = "the file"
	}
	if n.Kind == yaml.AliasNode {
		return m.at(n, "write the value out", "%s is an alias", what)
	}
	if n.Kind != yaml.MappingNode {
		return m.at(n, "compare it with `depin-agent workload init`", "%s is not a list of `key: value` lines", what)
	}
	for i := 0; i < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		at := key.Value
		if path != "" {
			at = path + "." + key.Value
		}
		if key.Kind != yaml.ScalarNode {
			return m.at(key, "write a word", "a key is not one word")
		}
		if first := m.lines[at]; first != 0 {
			return m.at(key, "leave one of them", "%s is there already, in line %d", at, first)
		}
		m.lines[at] = key.Line
		if err := m.value(key, value, v, at); err != nil {
			return err
		}
	}
	return nil
}

func (m *Manifest) value(key, value *yaml.Node, v reflect.Value, at string) error {
	if v.Kind() == reflect.Map {
		if v.IsNil() {
			v.Set(reflect.MakeMap(v.Type()))
		}
		if err := m.scalarNode(value, at); err != nil {
			return err
		}
		v.SetMapIndex(reflect.ValueOf(key.Value), reflect.ValueOf(value.Value))
		return nil
	}
	names := keysOf(v.Type())
	i := slices.Index(names, key.Value)
	if i < 0 {
		return m.at(key, "the keys here are "+strings.Join(names, ", "), "%s is unknown", at)
	}
	field := v.Field(i)
	switch field.Kind() {
	case reflect.Pointer:
		field.Set(reflect.ValueOf(emptyHealth()))
		return m.mapping(value, field.Elem(), at)
	case reflect.Struct, reflect.Map:
		return m.mapping(value, field, at)
	}
	return m.scalar(value, field, at)
}

// keysOf lists the keys of a struct and of its first fields: what comes after has no key.
func keysOf(t reflect.Type) []string {
	var out []string
	for i := range t.NumField() {
		if key := t.Field(i).Tag.Get("yaml"); key != "" {
			out = append(out, key)
		}
	}
	return out
}

func (m *Manifest) scalarNode(n *yaml.Node, at string) error {
	switch {
	case n.Kind == yaml.AliasNode:
		return m.at(n, "write the value out", "%s is an alias", at)
	case n.Kind != yaml.ScalarNode:
		return m.at(n, "write one value", "%s is not one value", at)
	case n.ShortTag() == "!!null":
		return m.at(n, `give it one, or "" for an empty text, or leave out the line`, "%s has no value", at)
	}
	return nil
}

// amount is what the network can count: the contract's largest sums have nine digits before the point.
var amount = regexp.MustCompile(`^[0-9]{1,12}(\.[0-9]{1,18})?$`)

func (m *Manifest) scalar(n *yaml.Node, v reflect.Value, at string) error {
	if err := m.scalarNode(n, at); err != nil {
		return err
	}
	switch v.Interface().(type) {
	case time.Duration:
		d, err := time.ParseDuration(n.Value)
		if err != nil || d%time.Millisecond != 0 {
			return m.at(n, "write it as 500ms or 2s", "%s %q is not a time in whole milliseconds", at, n.Value)
		}
		v.SetInt(int64(d))
		return nil
	case MiB:
		digits, ok := strings.CutSuffix(n.Value, "MiB")
		number, err := strconv.ParseUint(strings.TrimRight(digits, " "), 10, 32)
		if !ok || err != nil {
			return m.at(n, "write it as 64MiB", "%s %q is not an amount of memory", at, n.Value)
		}
		v.SetUint(number)
		return nil
	case Amount:
		if !amount.MatchString(n.Value) {
			return m.at(n, "write tokens, as 12 or 0.5", "%s %q is not an amount", at, n.Value)
		}
		v.SetString(n.Value)
		return nil
	}
	if v.Kind() == reflect.String {
		if n.ShortTag() != "!!str" {
			return m.at(n, "put it in quotes if it is meant", "%s %s is not a text", at, n.Value)
		}
		v.SetString(n.Value)
		return nil
	}
	number, err := strconv.ParseUint(n.Value, 10, v.Type().Bits())
	if err != nil || n.ShortTag() != "!!int" {
		return m.at(n, "write digits only", "%s %q is not a whole number from 0 to %d", at, n.Value, uint64(1)<<v.Type().Bits()-1)
	}
	v.SetUint(number)
	return nil
}
