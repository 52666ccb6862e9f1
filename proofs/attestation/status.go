package attestation

// String names the status as the contract does.
func (s Status) String() string {
	names := [...]string{"None", "Pending", "Up", "Draining", "Down", "Exiting", "Exited"}
	if int(s) < len(names) {
		return names[s]
	}
	return "Unknown"
}
