"""HTTP proxies: the one that is given, or that the environment names as curl and requests read it."""

from __future__ import annotations

import os
from base64 import b64encode
from urllib.request import getproxies, proxy_bypass

from attrs import frozen
from multidict import CIMultiDict
from yarl import URL

from telnyx_async._http import Secret

__all__ = ["Proxy", "environment_proxy"]


@frozen
class Proxy:
    """An HTTP proxy. Its password never reaches aiohttp's errors, which show the URL they know."""

    url: URL
    authorization: Secret | None = None

    @classmethod
    def parse(cls, address: str) -> Proxy | None:
        """Return the proxy that a URL names; None if it is not an http or https URL.

        It does not raise: a traceback with local variables would show the password.
        """
        try:
            url = URL(address)
        except ValueError:
            return None
        if url.scheme not in ("http", "https") or not url.host:
            return None
        if not url.user:
            return cls(url)
        credentials = b64encode(f"{url.user}:{url.password or ''}".encode())  # RFC 7617
        return cls(url.with_user(None), Secret(f"Basic {credentials.decode()}"))

    def headers(self) -> CIMultiDict[str]:
        """Return the headers that only the proxy must see."""
        found = CIMultiDict[str]()
        if self.authorization is not None:
            found["Proxy-Authorization"] = self.authorization
        return found


def environment_proxy(origin: URL) -> Proxy | None:
    """Return the proxy by `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`.

    Raises:
        ValueError: The proxy is not an HTTP proxy. It is not ignored: requests that must go
            through a proxy must not go without one.
    """
    address = _address(origin.scheme)
    if not address or _is_excluded(origin):
        return None
    scheme = address.partition("://")[0].lower() if "://" in address else "http"
    if scheme not in ("http", "https"):
        raise ValueError(
            f"{_variable(origin.scheme)} names a proxy by {scheme}, not by http or https"
        )
    proxy = Proxy.parse(address if "://" in address else f"http://{address}")
    if proxy is None:
        raise ValueError(f"{_variable(origin.scheme)} is not a valid URL of a proxy")
    return proxy


def _address(scheme: str) -> Secret:
    proxies = getproxies()
    return Secret((proxies.get(scheme) or proxies.get("all") or "").strip())


def _variable(scheme: str) -> str:
    """Return the name of the variable that names the proxy."""
    names = (f"{scheme}_proxy", f"{scheme}_proxy".upper(), "all_proxy", "ALL_PROXY")
    return next((name for name in names if os.environ.get(name)), "the system's proxy setting")


def _is_excluded(origin: URL) -> bool:
    """Whether `NO_PROXY` names the host: by name, as `*.host`, as an address or its network."""
    host = (origin.host or "").rstrip(".").lower()
    if proxy_bypass(origin.authority) or proxy_bypass(host):
        return True
    excluded = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    entries = [entry.strip().lower() for entry in excluded.split(",")]
    return any(_names(entry, host, origin.port) for entry in entries if entry)


def _names(entry: str, host: str, port: int | None) -> bool:
    bare, _, suffix = entry.rpartition(":")
    if suffix.isdigit() and (bare.endswith("]") or ":" not in bare):
        if int(suffix) != port:
            return False
        entry = bare
    from ipaddress import ip_address, ip_network  # noqa: PLC0415 - for those who name a proxy

    entry = entry.strip("[]").removesuffix(".")
    try:
        address = ip_address(host)
    except ValueError:
        # `host` and `.host` mean the host and all below it, as for curl and requests.
        name = entry.lstrip("*").lstrip(".")
        return bool(name) and f".{host}".endswith(f".{name}")
    try:
        return address in ip_network(entry, strict=False)
    except ValueError:
        return False
