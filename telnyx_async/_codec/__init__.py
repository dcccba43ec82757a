"""Requests encoded: arguments as text and JSON, files as multipart."""
