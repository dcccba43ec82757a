"""Attacks on the clients, counted at the server: nothing twice, nothing lost, nothing left behind.

`pytest tests/attack` is the short form, with fixed seeds. `python -m tests.attack` (`nox -s attack`)
is the long one: real proxies, Redis and PostgreSQL, processes that are killed, more of everything,
and a table of what was found.
"""
