// Package chain is the agent's eye and mouth on the chain: several RPC endpoints
// of which a majority must agree before anything is believed, and a read model
// (View) of the Network and Work contracts that everything else in the agent
// reads instead of calling RPC itself.
//
//	Endpoints  asks all, believes m of n, names who lies or lags
//	Watcher    follows the head, folds events, publishes a View per block
//	View       immutable: the contracts as of one agreed block
//
// Below m agreeing endpoints nothing new is believed and ErrNoQuorum is
// returned; the last View stays, and what needs no chain goes on.
package chain
