// Package journal keeps, on disk and fsynced, the two things an agent must
// never forget: what it has signed (so that no epoch is ever observed twice,
// whatever restarts in between) and which transactions it has sent (so that a
// nonce is never lost or spent on two things). Beside them lies the backlog:
// what it had better remember of the epochs that are not settled yet.
//
// A journal is an append-only file of checksummed records. A record is on disk
// before the call that wrote it returns; only then may a signature or a
// transaction leave. A write or fsync that fails breaks the journal for the
// rest of the process: after a failed fsync the kernel may have dropped the
// pages, so trying again could report success for data that is gone.
//
// One process owns a data directory, by flock.
package journal
