"""HTTP: requests, responses, faults, rate limits, idempotency."""
