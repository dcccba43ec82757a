"""What a client is told at construction, and what the environment says where it is not told."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any, cast
from urllib.request import getproxies, proxy_bypass

from attrs import Attribute, evolve, field, frozen
from yarl import URL

from telnyx_async._options import UNSET, Timeout

__all__ = ["Config", "Secret", "as_retries", "as_timeout", "conceal", "environment_proxy"]

VERSION = "0.1.0"
BASE_URL = "https://api.telnyx.com/v2"
TIMEOUT = Timeout(total=300.0, connect=5.0, read=60.0, pool=60.0)
MAX_RETRIES = 2
MAX_CONNECTIONS = 100
MAX_RESPONSE_SIZE = 64 * 1024 * 1024
# RFC 9110, 5.1 and 5.5.
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[^\0-\x08\x0a-\x1f\x7f]*")


class Secret(str):
    """Text that no `repr` shows, and no traceback with local variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


def conceal(value: str | None) -> str | None:
    """Keep an argument out of tracebacks with local variables."""
    return Secret(value) if isinstance(value, str) else value


def _address(value: object) -> URL:
    url = URL(str(value))
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError("base_url must be an absolute http or https address")
    if url.user or url.password:
        raise ValueError("base_url must not hold credentials")
    return url.with_query(None).with_fragment(None)


def as_retries(value: object) -> int:
    """Read a `max_retries` argument: 0 or more."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"max_retries must be 0 or a positive integer, not {value!r}")
    return value


def _positive(_: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError(f"{attribute.name} must be a positive integer, not {value!r}")


def _secret(value: Any) -> Any:
    return (Secret(value.strip()) or None) if isinstance(value, str) else value


def _printable(_: object, attribute: Attribute[Any], value: object) -> None:
    if value is None or (isinstance(value, str) and value.isascii() and value.isprintable()):
        return
    raise ValueError(f"{attribute.name} must be printable ASCII text")


def _text(_: object, attribute: Attribute[Any], value: object) -> None:
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{attribute.name} must be text, not {value!r}")


def _bool(_: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, bool):
        raise ValueError(f"{attribute.name} must be a bool, not {value!r}")


def _headers(_: object, attribute: Attribute[Any], headers: Mapping[object, object]) -> None:
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise ValueError(f"{attribute.name}: {name!r} is no name of a header")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            raise ValueError(f"{attribute.name}: {name} must be text without control characters")


def _timeout(value: object) -> Timeout:
    return as_timeout(value, TIMEOUT)


@frozen(kw_only=True)
class Config:
    """The options of one client."""

    api_key: str | None = field(default=None, repr=False, converter=_secret, validator=_printable)
    client_id: str | None = field(default=None, validator=_text)
    client_secret: str | None = field(
        default=None, repr=False, converter=_secret, validator=_printable
    )
    public_key: str | None = field(default=None, validator=_text)
    base_url: URL = field(default=URL(BASE_URL), converter=_address)
    timeout: Timeout = field(default=TIMEOUT, converter=_timeout)
    max_retries: int = field(default=MAX_RETRIES, converter=as_retries)
    default_headers: Mapping[str, str] = field(repr=False, validator=_headers)
    default_query: Mapping[str, object] = field(repr=False)
    max_response_size: int = field(default=MAX_RESPONSE_SIZE, validator=_positive)
    max_connections: int = field(default=MAX_CONNECTIONS, validator=_positive)
    strict_response_validation: bool = field(default=False, validator=_bool)
    log: str | None = None

    @classmethod
    def resolve(cls, **given: Any) -> Config:
        """Fill what was not given (None or `UNSET`) from the environment and the defaults.

        Credentials that are given are not overruled by a key that the environment holds.
        """
        told = _told(given)
        found = _environment()
        if "client_secret" in told:
            found.pop("api_key", None)
        headers = {**found.pop("default_headers"), **_mapping(told, "default_headers")}
        query = _mapping(told, "default_query")
        return cls(**{**found, **told}, default_headers=headers, default_query=query)

    def changed(self, **given: Any) -> Config:
        """A copy with other options; default headers and queries are added to those there are."""
        told = _told(given)
        for name in ("default_headers", "default_query"):
            told[name] = {**getattr(self, name), **_mapping(told, name)}
        return evolve(self, **told)


def _told(given: Mapping[str, Any]) -> dict[str, Any]:
    """What was given. A timeout of None is: it means no limit."""
    told = {name: value for name, value in given.items() if value is not None or name == "timeout"}
    return {name: value for name, value in told.items() if value is not UNSET}


def _mapping(told: dict[str, Any], name: str) -> dict[str, Any]:
    given = told.pop(name, {})
    if not isinstance(given, Mapping):
        raise ValueError(f"{name} must be a mapping, not {given!r}")
    return dict(cast("Mapping[str, Any]", given))


def _environment() -> dict[str, Any]:
    names = ("api_key", "client_id", "client_secret", "public_key", "base_url", "log")
    found = {name: os.environ.get(f"TELNYX_{name.upper()}", "").strip() for name in names}
    found |= {name: Secret(found[name]) for name in ("api_key", "client_secret")}
    return {
        **{name: value for name, value in found.items() if value},
        "default_headers": _header_lines(os.environ.get("TELNYX_CUSTOM_HEADERS", "")),
    }


def _header_lines(text: str) -> dict[str, str]:
    """`TELNYX_CUSTOM_HEADERS`: one `Name: value` a line."""
    pairs = (line.partition(":") for line in text.splitlines())
    return {name.strip(): value.strip() for name, colon, value in pairs if colon and name.strip()}


def environment_proxy(origin: URL) -> URL | None:
    """The proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name for an address."""
    proxies = getproxies()
    found = proxies.get(origin.scheme) or proxies.get("all")
    if not found or proxy_bypass(origin.authority):
        return None
    scheme, _, rest = found.rpartition("://")
    if scheme not in ("", "http", "https"):
        # Not ignored: what must go through a proxy must not go without one.
        raise ValueError(f"the environment names a proxy by {scheme}, not by http or https")
    return URL(f"{scheme or 'http'}://{rest}")


def as_timeout(value: object, default: Timeout) -> Timeout:
    """Read a `timeout` argument.

    A number is the deadline of the whole call, in seconds; it keeps the default limit for
    connecting. None is no limit at all.
    """
    if isinstance(value, Timeout):
        return value
    if value is None:
        return Timeout()
    try:
        return Timeout(total=cast("float", value), connect=default.connect)
    except (TypeError, ValueError):
        message = f"timeout must be a positive number of seconds or a Timeout, not {value!r}"
        raise ValueError(message) from None
