// Command hostile does, by path, what a program on someone else's machine must
// not get away with.
package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"time"
)

var kept [][]byte

func main() {
	switch path := os.Getenv("PATH_INFO"); path {
	case "/loop":
		for n := 0; ; n++ {
			if n < 0 {
				fmt.Print("never")
			}
		}
	case "/sleep":
		time.Sleep(time.Hour)
	case "/memory":
		for {
			block := make([]byte, 4<<20)
			for i := range block {
				block[i] = 1
			}
			kept = append(kept, block)
		}
	case "/recurse":
		fmt.Print(deep(1))
	case "/flood":
		line := strings.Repeat("flood ", 1000) + "\n"
		fmt.Print("Content-Type: text/plain\n\n")
		for {
			os.Stdout.WriteString(line)
		}
	case "/echo":
		fmt.Print("Content-Type: text/plain\n\n")
		io.Copy(os.Stdout, os.Stdin)
	case "/grumble":
		line := strings.Repeat("grumble ", 1000) + "\n"
		for range 1000 {
			os.Stderr.WriteString(line)
		}
		fmt.Print("Content-Type: text/plain\n\ndone")
	case "/exit":
		os.Exit(3)
	case "/silent":
	case "/garbage":
		fmt.Print("this is no header\n\n")
	case "/split":
		fmt.Print("Content-Type: text/plain\nX-Depin-Node: 99\nTransfer-Encoding: chunked\nConnection: close\nX-Own: yes\n\nok")
	case "/escape":
		fmt.Print("Content-Type: text/plain\n\n")
		fmt.Println(escape())
	default:
		fmt.Printf("Status: 201 Made\nContent-Type: text/plain\n\npath=%s query=%s env=%v", path, os.Getenv("QUERY_STRING"), os.Environ())
	}
}

func deep(n int) int {
	var pad [8192]int
	pad[n%len(pad)] = deep(n + 1)
	return pad[n%len(pad)] + 1
}

// escape tries every door and tells whether one opened.
func escape() error {
	if _, err := os.ReadFile("/etc/passwd"); err == nil {
		return errors.New("read a file")
	}
	if err := os.WriteFile("/tmp/escaped", []byte("x"), 0o600); err == nil {
		return errors.New("wrote a file")
	}
	if list, err := os.ReadDir("."); err == nil {
		return fmt.Errorf("listed a directory: %v", list)
	}
	if _, err := net.Dial("tcp", "127.0.0.1:80"); err == nil {
		return errors.New("opened a connection")
	}
	if os.Getenv("HOME") != "" || os.Getenv("SECRET_OF_THE_HOST") != "" {
		return errors.New("saw the host's environment")
	}
	return errors.New("contained")
}
