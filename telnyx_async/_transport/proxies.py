"""The proxy that the environment names for a URL."""

from __future__ import annotations

from urllib.request import getproxies, proxy_bypass

from yarl import URL

__all__ = ["environment_proxy"]


def environment_proxy(origin: URL) -> URL | None:
    """Return the proxy by `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`.

    Raises:
        ValueError: The proxy is not an HTTP proxy. It is not ignored: requests that must go
            through a proxy must not go without one.
    """
    proxies = getproxies()
    found = proxies.get(origin.scheme) or proxies.get("all")
    if not found or proxy_bypass(origin.authority):
        return None
    scheme, _, rest = found.rpartition("://")
    if scheme not in ("", "http", "https"):
        raise ValueError(f"the environment names a proxy by {scheme}, not by http or https")
    return URL(f"{scheme or 'http'}://{rest}")
