"""Stores that remember which events have been handled: in memory, in SQLite, in Redis."""
