// Command server is a container's program that tries what a hostile one would.
package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"strings"
	"syscall"
	"time"
)

func main() {
	if len(os.Args) > 1 { // a child of /fork
		time.Sleep(time.Hour)
	}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM)
	go func() { <-stop; os.Exit(0) }()
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		fmt.Fprintf(w, "node %s\ngeneration %s\ngreeting %s\n%s", os.Getenv("DEPIN_NODE"), os.Getenv("DEPIN_GENERATION"), os.Getenv("GREETING"), body)
	})
	http.HandleFunc("/escape", func(w http.ResponseWriter, _ *http.Request) { escape(w) })
	http.HandleFunc("/status", func(w http.ResponseWriter, _ *http.Request) {
		b, _ := os.ReadFile("/proc/self/status")
		w.Write(b)
	})
	http.HandleFunc("/memory", func(http.ResponseWriter, *http.Request) {
		var kept [][]byte
		for {
			b := make([]byte, 1<<20)
			for i := range b {
				b[i] = 1
			}
			kept = append(kept, b)
			runtime.KeepAlive(kept)
		}
	})
	http.HandleFunc("/fork", func(w http.ResponseWriter, _ *http.Request) {
		n := 0
		for ; n < 1000; n++ {
			if err := exec.Command("/server", "child").Start(); err != nil {
				break
			}
		}
		fmt.Fprintln(w, n)
	})
	fmt.Println(http.ListenAndServe(":8080", nil))
}

// escape lists what a program could do that it must not.
func escape(w io.Writer) {
	for _, path := range []string{"/written", "/etc/written", "/proc/sys/kernel/hostname", "/sys/written"} {
		if err := os.WriteFile(path, []byte("x"), 0o600); err == nil {
			fmt.Fprintln(w, "wrote", path)
		}
	}
	if err := syscall.Mount("none", "/tmp", "tmpfs", 0, ""); err == nil {
		fmt.Fprintln(w, "mounted")
	}
	if err := syscall.Setuid(0); err == nil {
		fmt.Fprintln(w, "became root")
	}
	if b, err := os.ReadFile("/proc/1/comm"); err != nil || !strings.HasPrefix(string(b), "server") {
		fmt.Fprintln(w, "sees other processes")
	}
	if err := os.WriteFile("/tmp/program", []byte("#!/server\n"), 0o700); err != nil {
		fmt.Fprintln(w, "can not write to /tmp:", err)
	} else if err := exec.Command("/tmp/program").Start(); err == nil {
		fmt.Fprintln(w, "ran a program from /tmp")
	}
	fmt.Fprintln(w, "contained")
}
