package devnet

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/prometheus/procfs"
)

// stopPatience is how long a child may take to leave on SIGTERM before it is killed.
const stopPatience = 5 * time.Second

// command is one program to run, its output going to a file.
type command struct {
	Name string   // for messages
	Path string   // executable
	Args []string // without the program's name
	Dir  string
	Log  string // appended to
}

// process is a running child.
type process struct {
	command
	cmd  *exec.Cmd
	done chan struct{} // closed when it has ended and was waited for
	err  error         // readable after done
}

// starter starts children from one operating-system thread that lives as long as it does: a child's death signal
// follows the thread that made it, and Go's other threads come and go.
type starter struct {
	jobs chan func()
	once sync.Once
	tied bool
}

// newStarter's children die with this process when tied.
func newStarter(tied bool) *starter {
	s := &starter{jobs: make(chan func()), tied: tied}
	go func() {
		runtime.LockOSThread()
		for job := range s.jobs {
			job()
		}
	}()
	return s
}

// Close ends the thread, and with it every tied child that still runs.
func (s *starter) Close() { s.once.Do(func() { close(s.jobs) }) }

func (s *starter) start(c command) (*process, error) {
	log, err := os.OpenFile(c.Log, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", c.Name, err)
	}
	defer log.Close() //nolint:errcheck // the child holds its own descriptor
	cmd := exec.Command(c.Path, c.Args...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = c.Dir, log, log
	cmd.SysProcAttr = attributes(s.tied)
	started := make(chan error, 1)
	s.jobs <- func() { started <- cmd.Start() }
	if err := <-started; err != nil {
		return nil, fmt.Errorf("start %s: %w", c.Name, err)
	}
	p := &process{command: c, cmd: cmd, done: make(chan struct{})}
	go func() {
		p.err = cmd.Wait()
		close(p.done)
	}()
	return p, nil
}

func (p *process) pid() int { return p.cmd.Process.Pid }

// exited tells whether it has ended, without waiting.
func (p *process) exited() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

// processorTime is what it has used so far, or did until it ended.
func (p *process) processorTime() (time.Duration, error) {
	used, err := ProcessorTime(p.pid())
	if p.exited() { // its number may be somebody else's by now
		return p.cmd.ProcessState.UserTime() + p.cmd.ProcessState.SystemTime(), nil
	}
	return used, err
}

// ProcessorTime is what a live process has used so far, all its threads together. Only Linux tells.
func ProcessorTime(pid int) (time.Duration, error) {
	p, err := procfs.NewProc(pid)
	if err != nil {
		return 0, fmt.Errorf("read processor time: %w", err)
	}
	s, err := p.Stat()
	if err != nil {
		return 0, fmt.Errorf("read processor time: %w", err)
	}
	return time.Duration(s.CPUTime() * float64(time.Second)), nil
}

// strike is kill -9.
func (p *process) strike() { _ = p.cmd.Process.Kill() } // it may have ended already

// kill is kill -9, and returns when the process is gone.
func (p *process) kill() {
	p.strike()
	<-p.done
}

// stop asks first.
func (p *process) stop() {
	if p.exited() {
		return
	}
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-p.done:
	case <-time.After(stopPatience):
		p.kill()
	}
}

// lastWords is the end of its log: what a person needs when it ended by itself.
func (p *process) lastWords() string {
	data, err := os.ReadFile(p.Log)
	if err != nil {
		return ""
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	return strings.TrimSpace(lines[len(lines)-1])
}

// running tells whether pid is a live process that was started with the given argument: a number from a file may
// long belong to somebody else's process.
func running(pid int, argument string) bool {
	if pid <= 0 || syscall.Kill(pid, 0) != nil {
		return false
	}
	line, err := commandLine(pid)
	return err == nil && strings.Contains(line, argument) && !zombie(pid)
}

func commandLine(pid int) (string, error) {
	data, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "cmdline"))
	if err == nil {
		return strings.ReplaceAll(string(data), "\x00", " "), nil
	}
	if !errors.Is(err, os.ErrNotExist) {
		return "", err
	}
	out, err := exec.Command("ps", "-ww", "-o", "command=", "-p", strconv.Itoa(pid)).Output() // no /proc here
	return string(out), err
}

// zombie is a process that has ended but was not waited for.
func zombie(pid int) bool {
	data, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	if err != nil {
		return false
	}
	_, rest, _ := strings.Cut(string(data), ") ")
	return strings.HasPrefix(rest, "Z")
}

// end kills a process by number and waits until it is gone.
func end(pid int, argument string, sig syscall.Signal) error {
	if !running(pid, argument) {
		return os.ErrProcessDone
	}
	if err := syscall.Kill(pid, sig); err != nil {
		return fmt.Errorf("signal process %d: %w", pid, err)
	}
	for wait := time.Duration(0); wait < stopPatience; wait += 20 * time.Millisecond {
		if !running(pid, argument) {
			return nil
		}
		time.Sleep(20 * time.Millisecond)
	}
	if sig == syscall.SIGKILL {
		return fmt.Errorf("process %d outlived kill -9", pid)
	}
	return end(pid, argument, syscall.SIGKILL)
}
