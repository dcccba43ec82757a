"""Options of the official client, and of its calls, that are spelled otherwise here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, Final

from telnyx_async._options import UNSET

__all__ = ["advice", "translated"]

_SAME: Final[Mapping[str, str]] = {"_strict_response_validation": "strict_response_validation"}
_INSTEAD: Final[Mapping[str, str]] = {
    "http_client": "session= (an aiohttp.ClientSession), transport= or proxy=",
    "connection_pool_limits": "max_connections=",
    "limits": "max_connections=",
    "proxies": "proxy=",
    "verify": "ssl=",
    "custom_auth": "default_headers=",
    "websocket_base_url": "base_url=, which is that of WebSockets too",
    "_extra_kwargs": "the options themselves",
}
_OF_CALLS: Final[Mapping[str, str]] = {
    "body": "extra_body=",
    "data": "body= or extra_body=",
    "extra_json": "extra_body=",
    "headers": "extra_headers=",
    "json": "body= or extra_body=",
    "params": "extra_query=",
    "query": "extra_query=",
    "retries": "max_retries=",
    "stream_cls": "client.get or client.post",
}


def advice(names: Iterable[str]) -> str:
    """Return what to pass in place of arguments that a call does not take; "" if nothing is."""
    found = [f"for {name} {_OF_CALLS[name]}" for name in names if name in _OF_CALLS]
    return f": pass {', '.join(found)}" if found else ""


def translated(options: Mapping[str, Any], known: AbstractSet[str]) -> dict[str, Any]:
    """Return the options by our names.

    Raises:
        TypeError: One of them does not exist here; the message names what to pass instead.
    """
    found: dict[str, Any] = {}
    for name, value in options.items():
        if name in known:
            found[name] = value
        elif name in _SAME:
            found[_SAME[name]] = value
        elif name in _INSTEAD:
            # None, and what `DefaultAioHttpClient()` returns, is the transport of every client.
            if value is not None and value is not UNSET:
                raise TypeError(f"there is no option {name}: pass {_INSTEAD[name]}")
        else:
            raise TypeError(
                f"there is no option {name}; the options are {', '.join(sorted(known))}"
            )
    return found
