"""Arguments of a client that make no sense are found when it is made, and named."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any

from yarl import URL

from telnyx_async._instrumentation.hooks import Hooks

__all__ = ["check"]


def _has(*methods: str) -> Callable[[object], bool]:
    return lambda value: all(callable(getattr(value, name, None)) for name in methods)


def _is(*kinds: type) -> Callable[[object], bool]:
    return lambda value: isinstance(value, kinds)


def _is_proxy(value: object) -> bool:
    try:
        url = URL(str(value))
    except ValueError:
        return False
    return url.scheme in ("http", "https") and bool(url.host)


_WANTED: dict[str, tuple[Callable[[Any], bool], str]] = {
    "clock": (_has("now", "sleep"), "a Clock"),
    "hooks": (_is(Hooks), "Hooks"),
    "proxy": (_is_proxy, "an http or https address"),
    "retry_policy": (callable, "a function"),
    "session": (_has("request"), "an aiohttp.ClientSession"),
    "ssl": (_is(bool, ssl.SSLContext), "an ssl.SSLContext or a bool"),
    "transport": (_has("send", "aclose"), "a Transport"),
    "trust_env": (_is(bool), "a bool"),
}


def check(**given: object) -> None:
    """Refuse what is none of an argument's kind: a `ValueError`. None stands for the default."""
    for name, value in given.items():
        fits, wanted = _WANTED[name]
        if value is not None and not fits(value):
            # An address may hold a password: what was given is not shown.
            raise ValueError(f"{name} must be {wanted}, not this {type(value).__name__}")
