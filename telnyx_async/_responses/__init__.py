"""Responses: pages, streams, server-sent events, raw responses."""
