package container

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/containerd/errdefs"
	"github.com/moby/moby/client"
)

// maxImage bounds what an image takes of the disk.
const maxImage = 2 << 30

// image returns the engine's id of an image that was checked, fetched if it was
// not there. The container is made of that id, so of nothing else.
func (d *Driver) image(ctx context.Context, ref string) (id string, err error) {
	ctx, cancel := context.WithTimeout(ctx, pullTimeout)
	defer cancel()
	found, err := d.engine.ImageInspect(ctx, ref)
	if errdefs.IsNotFound(err) {
		if err := d.pull(ctx, ref); err != nil {
			return "", fmt.Errorf("pull image %s: %w", ref, err)
		}
		found, err = d.engine.ImageInspect(ctx, ref)
	}
	if err != nil {
		return "", fmt.Errorf("inspect image %s: %w", ref, err)
	}
	if err := checkImage(found, ref); err != nil {
		return "", fmt.Errorf("image %s: %w", ref, err)
	}
	return found.ID, nil
}

// checkImage refuses what is not the image asked for, or asks for more than a
// container gets.
func checkImage(found client.ImageInspectResult, ref string) error {
	_, digest, _ := strings.Cut(ref, "@")
	same := func(name string) bool { return strings.HasSuffix(name, "@"+digest) }
	if found.ID != digest && !slices.ContainsFunc(found.RepoDigests, same) {
		return fmt.Errorf("the engine has another one, %s, under this name; remove it there", found.ID)
	}
	if found.Size > maxImage {
		return fmt.Errorf("%d MiB, at most %d; make it smaller", found.Size>>20, maxImage>>20)
	}
	if found.Config != nil && len(found.Config.Volumes) > 0 {
		return fmt.Errorf("it declares volumes, which are disk without a limit; write to /tmp, and build it without VOLUME")
	}
	return nil
}

// pull fetches an image. Before that it removes those fetched earlier that no
// container is of any more, so that they do not add up.
func (d *Driver) pull(ctx context.Context, ref string) error {
	select {
	case d.pulling <- struct{}{}:
		defer func() { <-d.pulling }()
	case <-ctx.Done():
		return ctx.Err()
	}
	d.pulled = slices.DeleteFunc(d.pulled, func(old string) bool {
		_, err := d.engine.ImageRemove(ctx, old, client.ImageRemoveOptions{PruneChildren: true})
		return err == nil || errdefs.IsNotFound(err) // the engine refuses while it is in use
	})
	d.cfg.Log.Info("pull image", "image", ref)
	messages, err := d.engine.ImagePull(ctx, ref, client.ImagePullOptions{})
	if err != nil {
		return err
	}
	defer messages.Close()
	if err := messages.Wait(ctx); err != nil {
		return err
	}
	d.pulled = append(d.pulled, ref)
	return nil
}
