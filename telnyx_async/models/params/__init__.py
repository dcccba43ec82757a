"""Dictionaries of requests, for type checkers: no program imports them to run."""
