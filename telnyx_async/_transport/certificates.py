"""The certificates that are trusted: those that `SSL_CERT_FILE` and `SSL_CERT_DIR` name.

Loading them takes some 20 ms. aiohttp does so when it is imported, and its context serves every
client for which the variables have not changed since. The package imports this module before
aiohttp, to see what they were then.
"""

from __future__ import annotations

import os
import ssl
import sys
from functools import lru_cache
from typing import TypeAlias

__all__ = ["trusting"]

_Places: TypeAlias = tuple[str | None, str | None]


def _places() -> _Places:
    return os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")


# Where the program imported aiohttp itself, what it named then is not known.
_of_aiohttp = None if "aiohttp" in sys.modules else _places()


def trusting() -> ssl.SSLContext | bool:
    """Return a context that trusts what the variables name at this moment; True for aiohttp's."""
    places = _places()
    return True if places == _of_aiohttp or not any(places) else _context(places)


@lru_cache(maxsize=8)
def _context(_: _Places) -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    return context
