// Command depin-agent runs a node, a whole local network, and what an operator does about them.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	code := execute(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// execute runs one command. Whatever went wrong is one line on errw and exit code 1.
func execute(ctx context.Context, args []string, in io.Reader, out, errw io.Writer) int {
	root := newRoot(in, out, errw)
	root.SetArgs(args)
	if err := root.ExecuteContext(ctx); err != nil {
		fmt.Fprintln(errw, "depin-agent: "+explain(err))
		return 1
	}
	return 0
}

func newRoot(in io.Reader, out, errw io.Writer) *cobra.Command {
	root := &cobra.Command{
		Use:   "depin-agent",
		Short: "Prove uptime, earn, and keep workloads running when a cloud does not",
		Long: "depin-agent runs one node of a network whose operators prove every few seconds that their machines are alive,\n" +
			"get paid for it by a contract without an owner, and take over each other's workloads when a machine dies.\n\n" +
			"Start with: depin-agent devnet",
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errw)
	root.CompletionOptions.HiddenDefaultCmd = true
	root.AddCommand(
		newDevnet(), newRun(), newRegister(), newKeys(), newStatus(), newClaim(), newDrain(), newResume(), newExit(), newWorkload(),
		newDeploy(), newVersion(),
	)
	return root
}
