"""Calls become requests, and answers values, without a connection."""
