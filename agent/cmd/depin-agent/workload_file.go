package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/workload/manifest"
)

func newWorkloadInit() *cobra.Command {
	c := &cobra.Command{
		Use:   "init",
		Short: "Write a commented manifest to begin with",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			path, _ := c.Flags().GetString("file")
			f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
			if errors.Is(err, fs.ErrExist) {
				return problem(path+" already exists", "it is never overwritten: move it away, or name another with -f")
			}
			if err != nil {
				return fmt.Errorf("write manifest: %w", err)
			}
			_, err = f.WriteString(manifest.Template)
			if err := errors.Join(err, f.Close()); err != nil {
				return fmt.Errorf("write manifest: %w", err)
			}
			fmt.Fprintf(c.OutOrStdout(), "next: name your module in %s, then `depin-agent workload deploy -f %s`\n", path, path)
			return nil
		},
	}
	c.Flags().StringP("file", "f", "workload.yaml", "file to write")
	return c
}

func newWorkloadSchema() *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON schema of manifests, for editors",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			fmt.Fprint(c.OutOrStdout(), manifest.Schema)
			return nil
		},
	}
}
