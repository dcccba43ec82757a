"""Hooks, log lines and spans."""
