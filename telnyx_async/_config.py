"""Options of a client: spelled, converted and checked once, for both packages and for copies.

The environment is read here and nowhere else, when a client is constructed.
"""

from __future__ import annotations

import os
import re
import ssl as tls
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, cast

from attrs import Attribute, evolve, field, fields, frozen
from yarl import URL

from telnyx_async._http import Secret, Transport
from telnyx_async._instrumentation import as_metrics, as_tracing
from telnyx_async._instrumentation.hooks import Hooks, Metrics, Tracing
from telnyx_async._options import UNSET, Timeout, Unset, to_retries, to_timeout
from telnyx_async._rate_limit.rates import Rates, RateTable
from telnyx_async._retries import Clock, RetryPolicy
from telnyx_async._transport import Proxy, Session

__all__ = ["VERSION", "Config", "conceal"]

VERSION: Final = "0.1.0"
BASE_URL: Final = "https://api.telnyx.com/v2"
TIMEOUT: Final = Timeout(total=300.0, connect=5.0, read=60.0, pool=60.0)
# RFC 9110, 5.1 and 5.5.
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[^\0-\x08\x0a-\x1f\x7f]*")

_Validator: TypeAlias = Callable[[Any, "Attribute[Any]", Any], None]


def conceal(options: Mapping[str, Any], *, of_copy: bool = False) -> dict[str, Any]:
    """Return `options` with secrets that a traceback with local variables does not show.

    Raises:
        TypeError: An option is not known to clients, or to copies of them.
    """
    if not options.keys() <= _NAMES:
        from telnyx_async._compat.options import translated  # noqa: PLC0415

        options = translated(options, _NAMES | _REPLACING if of_copy else _NAMES)
    return {
        name: Secret(value) if name in _SECRETS and isinstance(value, str | URL) else value
        for name, value in options.items()
    }


_SECRETS = frozenset({"api_key", "client_secret", "proxy"})


def _environment(name: str) -> str | None:
    return os.environ.get(f"TELNYX_{name}", "").strip() or None


def _to_secret(value: str | None) -> str | None:
    return (Secret(value.strip()) or None) if isinstance(value, str) else value


def _to_proxy(value: str | URL | None) -> str | URL | None:
    return Secret(value) if isinstance(value, str | URL) else value


def _to_public_key(value: str | None) -> str | None:
    return _environment("PUBLIC_KEY") if value is None else value


def _to_base_url(value: str | URL | None) -> URL:
    url = URL(str(value or _environment("BASE_URL") or BASE_URL))
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError("base_url must be an absolute http or https URL")
    if url.user or url.password:
        raise ValueError("base_url must not contain credentials")
    return url.with_query(None).with_fragment(None)


def _to_timeout(value: float | Timeout | Unset | None) -> Timeout:
    return TIMEOUT if value is UNSET else to_timeout(value, TIMEOUT)


def _to_retries(value: int) -> int:
    return to_retries(value)


def _to_rates(value: Rates) -> RateTable:
    return RateTable.parse(value)


def _to_headers(value: Mapping[str, str] | None) -> Mapping[str, str]:
    """Add the headers of `TELNYX_CUSTOM_HEADERS`: one `Name: value` a line."""
    lines = (_environment("CUSTOM_HEADERS") or "").splitlines()
    pairs = (line.partition(":") for line in lines)
    found = {name.strip(): text.strip() for name, colon, text in pairs if colon and name.strip()}
    return {**found, **_mapping("default_headers", value)}


def _to_query(value: Mapping[str, object] | None) -> Mapping[str, object]:
    return _mapping("default_query", value)


def _mapping(name: str, value: object) -> dict[str, Any]:
    if value is not None and not isinstance(value, Mapping):
        raise ValueError(f"{name} must be a mapping, not {value!r}")
    return dict(cast("Mapping[str, Any]", value or {}))


def _must(fits: Callable[[Any], bool], wanted: str) -> _Validator:
    """Return a validator that names what is wanted and never shows what was given."""

    def validate(_: object, attribute: Attribute[Any], value: object) -> None:
        if value is not None and not fits(value):
            raise ValueError(f"{attribute.name} must be {wanted}, not {type(value).__name__}")

    return validate


def _has(*methods: str) -> Callable[[object], bool]:
    return lambda value: all(callable(getattr(value, name, None)) for name in methods)


def _is(*kinds: type) -> Callable[[object], bool]:
    return lambda value: isinstance(value, kinds)


def _is_proxy(value: object) -> bool:
    return Proxy.parse(str(value)) is not None


def _printable(_: object, attribute: Attribute[Any], value: object) -> None:
    if value is None or (isinstance(value, str) and value.isascii() and value.isprintable()):
        return
    raise ValueError(f"{attribute.name} must be printable ASCII text")


def _positive(_: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError(f"{attribute.name} must be a positive integer, not {value!r}")


def _headers(_: object, attribute: Attribute[Any], headers: Mapping[object, object]) -> None:
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise ValueError(f"{attribute.name}: {name!r} is not a valid header name")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            raise ValueError(f"{attribute.name}: {name} must be text without control characters")


_text = _must(_is(str), "text")
_bool = _must(_is(bool), "a bool")


# What copies of a client have in common with it.
_SHARED = frozenset(
    {
        "rate_limit",
        "session",
        "transport",
        "max_connections",
        "max_response_size",
        "proxy",
        "ssl",
        "trust_env",
        "clock",
    }
)


@frozen(repr=False)
class Config:
    """The options of one client, as `AsyncTelnyx` documents them."""

    client_id: str | None = field(default=None, kw_only=True, validator=_text)
    client_secret: str | None = field(
        default=None, kw_only=True, repr=False, converter=_to_secret, validator=_printable
    )
    api_key: str | None = field(
        default=None, repr=False, converter=_to_secret, validator=_printable
    )
    public_key: str | None = field(
        default=None, kw_only=True, converter=_to_public_key, validator=_text
    )
    base_url: URL = field(default=None, kw_only=True, converter=_to_base_url)
    timeout: Timeout = field(default=TIMEOUT, kw_only=True, converter=_to_timeout)
    max_retries: int = field(default=2, kw_only=True, converter=_to_retries)
    default_headers: Mapping[str, str] = field(
        default=None, kw_only=True, repr=False, converter=_to_headers, validator=_headers
    )
    default_query: Mapping[str, object] = field(
        default=None, kw_only=True, repr=False, converter=_to_query
    )
    rate_limit: RateTable = field(default=None, kw_only=True, converter=_to_rates)
    retry_policy: RetryPolicy | None = field(
        default=None, kw_only=True, validator=_must(callable, "a function")
    )
    hooks: Hooks | None = field(default=None, kw_only=True, validator=_must(_is(Hooks), "Hooks"))
    tracing: Tracing | None = field(default=None, kw_only=True, converter=as_tracing)
    metrics: Metrics | None = field(default=None, kw_only=True, converter=as_metrics)
    session: Session | None = field(
        default=None, kw_only=True, validator=_must(_has("request"), "an aiohttp.ClientSession")
    )
    transport: Transport | None = field(
        default=None, kw_only=True, validator=_must(_has("send", "aclose"), "a Transport")
    )
    max_connections: int = field(default=100, kw_only=True, validator=_positive)
    max_response_size: int = field(default=64 * 1024 * 1024, kw_only=True, validator=_positive)
    proxy: str | URL | None = field(
        default=None,
        kw_only=True,
        repr=False,
        converter=_to_proxy,
        validator=_must(_is_proxy, "an http or https URL"),
    )
    ssl: tls.SSLContext | bool = field(
        default=True,
        kw_only=True,
        validator=_must(_is(bool, tls.SSLContext), "an ssl.SSLContext or a bool"),
    )
    trust_env: bool = field(default=True, kw_only=True, validator=_bool)
    strict_response_validation: bool = field(default=False, kw_only=True, validator=_bool)
    clock: Clock | None = field(
        default=None, kw_only=True, validator=_must(_has("now", "sleep"), "a Clock")
    )

    def __attrs_post_init__(self) -> None:
        # Credentials that are passed outrank a key of the environment, whatever their kind.
        if self.api_key is None and self.client_secret is None:
            self._fill("api_key", _to_secret(_environment("API_KEY")))
        self._fill("client_id", _environment("CLIENT_ID"))
        self._fill("client_secret", _to_secret(_environment("CLIENT_SECRET")))
        if level := _environment("LOG"):
            from telnyx_async._instrumentation.stderr import log_to_stderr  # noqa: PLC0415

            log_to_stderr(level)

    def __repr__(self) -> str:
        # A traceback of an invalid option shows a Config whose construction did not finish.
        shown = [each.name for each in fields(Config) if each.repr and hasattr(self, each.name)]
        return f"Config({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    def _fill(self, name: str, value: object) -> None:
        if getattr(self, name) is None and value is not None:
            object.__setattr__(self, name, value)

    def changed(self, options: Mapping[str, Any]) -> Config:
        """Return a copy with other options; default headers and queries are added to the old ones.

        Raises:
            ValueError: An option belongs to what copies of a client share, or contradicts another.
        """
        given = {
            name: value
            for name, value in options.items()
            if value is not UNSET and (value is not None or name == "timeout")
        }
        if shared := sorted(given.keys() & _SHARED):
            raise ValueError(
                f"with_options cannot change {', '.join(shared)}, which the copies of a client share: "
                "construct another client"
            )
        if "client_secret" in given:
            given.setdefault("api_key", None)
        for name in ("default_headers", "default_query"):
            if f"set_{name}" in given:  # in place of the old ones, as in the official package
                if name in given:
                    raise ValueError(f"pass either {name} or set_{name}, not both")
                given[name] = given.pop(f"set_{name}")
            elif name in given:
                given[name] = {**getattr(self, name), **_mapping(name, given[name])}
        return evolve(self, **given)


_NAMES = frozenset(field.name for field in fields(Config))
_REPLACING = frozenset({"set_default_headers", "set_default_query"})
