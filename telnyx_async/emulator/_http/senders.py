"""Senders: programs may use the emulator, pages of other web sites in a browser may not.

A page can send requests to this machine. It cannot read the responses, unless a name of its own
resolves to this machine (DNS rebinding); it could still change what a test finds. Browsers name the
page in `Origin` and `Sec-Fetch-Site` (Fetch Metadata), and the name that was resolved in `Host`.
"""

from __future__ import annotations

from ipaddress import ip_address

from aiohttp import web
from yarl import URL

from telnyx_async._validation import ErrorResponse, Problem

__all__ = ["check_sender"]

_OWN_SITES = frozenset({None, "same-origin", "none"})


def check_sender(request: web.BaseRequest, listening_on: str) -> None:
    """Raise `ErrorResponse` (403) for a request of another site's page.

    An emulator that listens beyond this machine may have any name.
    """
    host, origin = request.headers.get("Host", ""), request.headers.get("Origin")
    if _is_local(listening_on) and not _is_local(_name(f"http://{host}")):
        raise _forbidden(f"Host is {host:.80}, which is not a name of this machine")
    if origin is not None and origin.partition("://")[2] != host:
        raise _forbidden(f"the request comes from the page {origin:.80}")
    if request.headers.get("Sec-Fetch-Site") not in _OWN_SITES:
        raise _forbidden("the request comes from another site's page")


def _name(url: str) -> str:
    try:
        return URL(url).host or ""
    except ValueError:
        return ""


def _is_local(name: str) -> bool:
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")


def _forbidden(reason: str) -> ErrorResponse:
    detail = f"The emulator does not serve pages of other sites: {reason}."
    return ErrorResponse(403, [Problem(detail, code="10010")])
