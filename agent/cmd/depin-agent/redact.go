package main

import (
	"regexp"
	"strings"
)

// link finds URLs of endpoints in a text, as the libraries below write them into their errors.
var link = regexp.MustCompile(`(?i)\b(https?|wss?)://[^\s"]+`)

// redact leaves scheme and host of every URL in text: providers put their keys in user, path and query.
func redact(text string) string {
	return link.ReplaceAllStringFunc(text, func(found string) string {
		url := strings.TrimRight(found, ".,:;)")
		punctuation := found[len(url):]
		scheme, rest, _ := strings.Cut(url, "://")
		host, path := rest, ""
		if i := strings.IndexAny(rest, "/?#"); i >= 0 {
			host, path = rest[:i], rest[i:]
		}
		at := strings.LastIndex(host, "@")
		if at < 0 && strings.Trim(path, "/") == "" {
			return found
		}
		return scheme + "://" + host[at+1:] + "/…" + punctuation
	})
}
