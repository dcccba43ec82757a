"""HTTP: messages on the connection, faults, the rate limit, idempotency keys."""
