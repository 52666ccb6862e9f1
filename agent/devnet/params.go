package devnet

// One node's part of the network. Equal for all, so that a verdict is a count.
const (
	nodeUnits    = 10 // stake units, and votes
	nodeCapacity = 40 // replicas
	driverWasm   = 1
)

// What the deployer gives out, in tokens, and what the sample workload pays for each replica and epoch, in
// thousandths: its escrow lasts a day.
const (
	supplyTokens = 10_000_000
	rewardTokens = 1_000_000
	samplePrice  = 100
	sampleEpochs = 21_600
)
