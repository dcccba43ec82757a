"""Every operation, as the description says it, against a server that records what arrives."""
