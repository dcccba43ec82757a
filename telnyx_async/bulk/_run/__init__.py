"""Running: rows reserved, sent and recorded; the processes that do it."""
