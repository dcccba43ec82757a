"""Stores: which events have been handled."""
