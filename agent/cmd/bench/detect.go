package main

import (
	"context"
	"slices"
	"time"

	"github.com/depin-agent/depin-agent/agent/terminal"
)

// usage is what processes have used, all of them together.
type usage struct {
	sent uint64 // bytes
	used time.Duration
}

func (u usage) add(o usage) usage { return usage{u.sent + o.sent, u.used + o.used} }

// spell is what they used in some time.
type spell struct {
	took time.Duration
	usage
}

// measure asks before and after.
func measure(ask func() (usage, error), during func() error) (spell, error) {
	before, err := ask()
	if err != nil {
		return spell{}, err
	}
	begun := time.Now()
	if err := during(); err != nil {
		return spell{}, err
	}
	took := time.Since(begun)
	after, err := ask()
	if err != nil {
		return spell{}, err
	}
	return spell{took, usage{after.sent - before.sent, after.used - before.used}}, nil
}

// detected is what the other failure detector showed.
type detected struct {
	size  int
	known [][]time.Duration // for each kill, of each other member, from the first to the last
	rest  spell
	kills spell
}

// detect measures the other failure detector: at rest, then while one member after the other is killed and restarted.
func detect(ctx context.Context, out *terminal.Output, path string, args []string, size, kills int, rest time.Duration) (detected, error) {
	d := detected{size: size}
	step := out.Step("start %d members", size)
	c, err := startCluster(ctx, path, args, size)
	if err != nil {
		step.Fail()
		return d, err
	}
	defer c.close()
	step.Done("each sees all")
	ask := func() (usage, error) { return c.whole(ctx) }
	step = out.Step("at rest")
	if d.rest, err = measure(ask, func() error { return c.rest(ctx, rest) }); err != nil {
		step.Fail()
		return d, err
	}
	step.Done("")
	d.kills, err = measure(ask, func() error {
		for i := range kills {
			step := out.Step("kill %d of %d", i+1, kills)
			known, err := c.lose(ctx, i%size)
			if err != nil {
				step.Fail()
				return err
			}
			step.Done("the first knew after %.1f s, the last after %.1f s", known[0].Seconds(), slices.Max(known).Seconds())
			d.known = append(d.known, known)
			if err := c.restart(ctx, path, args, i%size); err != nil {
				return err
			}
		}
		return nil
	})
	return d, err
}
