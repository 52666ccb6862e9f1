package devnet

// Limits of a local network.
const (
	// MinNodes is the fewest of which one may die and leave a quorum.
	MinNodes = 4
	// MaxNodes is what one machine's ports, memory and bootstrap in one transaction allow.
	MaxNodes = 64
	// DefaultNodes is the layout all scenarios are written for.
	DefaultNodes = 7
)

// Cloud is the provider whose outage a scenario plays: under 45 % of the nodes, so that the others are a quorum.
const Cloud = "aws"

// domains returns the failure domain of each of n nodes: of every seven three, two, one and one. Beyond the first seven
// the order is such that the cloud stays under 45 % at any n.
func domains(n int) []string {
	const aws, gcp, hetzner, home = "aws/us-east-1", "gcp/europe-west1", "hetzner/fsn1", "home/br"
	if n < DefaultNodes {
		return []string{aws, gcp, hetzner, home, aws, gcp}[:n]
	}
	first := []string{aws, aws, aws, gcp, gcp, hetzner, home}
	more := []string{gcp, aws, home, hetzner, aws, gcp, aws}
	out := make([]string, n)
	for i := range out {
		if i < len(first) {
			out[i] = first[i]
			continue
		}
		out[i] = more[i%len(more)]
	}
	return out
}
