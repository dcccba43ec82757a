"""The proxy that the environment names for a URL, as curl and requests read it."""

from __future__ import annotations

import os
from ipaddress import ip_address, ip_network
from urllib.request import getproxies, proxy_bypass

from yarl import URL

from telnyx_async._http import Secret
from telnyx_async._transport.connector import Proxy

__all__ = ["environment_proxy"]


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
