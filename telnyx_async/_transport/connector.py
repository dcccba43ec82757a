"""New connections; idle ones are looked at before they are used again.

An event loop that stood still (a frozen function, a blocking handler) has not noticed that the
service closed an idle connection. What it writes there reaches nobody, and it cannot know that.
"""

from __future__ import annotations

import re
import select
import socket
from base64 import b64encode
from math import inf
from time import monotonic
from typing import Any
from weakref import WeakKeyDictionary

import aiohttp
from attrs import frozen
from multidict import CIMultiDict
from yarl import URL

from telnyx_async._http import Secret

__all__ = ["Connector", "Proxy"]

# TCP keep-alive notices a peer that vanished after two minutes, not after the system's two hours:
# seconds of silence, seconds between probes, and how many probes may go unanswered.
_KEEPALIVE = {"TCP_KEEPIDLE": 60, "TCP_KEEPINTVL": 15, "TCP_KEEPCNT": 4}
_IDLE_TIMEOUT = re.compile(r"(?:^|[\s,])timeout=(\d{1,6})(?!\d)", re.IGNORECASE)
_MARGIN = 1.0  # seconds before the service closes an idle connection, for the way there


class Connector(aiohttp.TCPConnector):
    """A connector that never hands out an idle connection which its peer has closed.

    `_get(key, traces)`, `_conns` and the protocols' `should_close` are internals of aiohttp; where
    they change, the tests of stale connections fail.
    """

    abandoned = False  # its connections cannot be closed where it is collected

    def __init__(self) -> None:
        super().__init__(limit=0, socket_factory=_socket)  # the pool's slots are the limit
        self._usable_until = WeakKeyDictionary[Any, float]()

    async def _get(self, key: Any, traces: Any) -> Any:
        while (found := await super()._get(key, traces)) is not None and self._is_stale(found):
            found.close()
        return found

    def _is_stale(self, connection: aiohttp.connector.Connection) -> bool:
        protocol, transport = connection.protocol, connection.transport
        if protocol is None or transport is None or protocol.should_close:
            return True  # bytes that nobody asked for would be read as the next response
        if self._usable_until and self._usable_until.get(protocol, inf) < monotonic():
            return True
        return _is_readable(transport.get_extra_info("socket").fileno())

    def limit_idle_time(self, protocol: Any, keep_alive: str) -> None:
        """Use a connection no longer than its service keeps it open (`Keep-Alive: timeout=5`)."""
        if seconds := _IDLE_TIMEOUT.search(keep_alive):
            self._usable_until[protocol] = monotonic() + max(0.0, float(seconds[1]) - _MARGIN)

    def drop_idle(self, key: Any, since: float) -> None:
        """Close the connections to a host that have been idle since before `since`.

        One of them broke or stayed silent, so that the others have most likely ended with it. A
        call that is retried then spends no further attempt on them.
        """
        idle = self._conns.pop(key, ())
        for protocol, released_at in idle:
            if released_at >= since:
                self._conns[key].append((protocol, released_at))
            else:
                protocol.close()

    def __del__(self, *args: Any) -> None:
        if not self.abandoned:
            super().__del__(*args)


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


def _is_readable(descriptor: int) -> bool:
    """Whether a socket has something to read: its end, an error, or bytes out of turn."""
    if not hasattr(select, "poll"):  # pragma: no cover - Windows
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


def _socket(address: tuple[int, int, int, str, tuple[Any, ...]]) -> socket.socket:
    made = socket.socket(address[0], address[1], address[2])
    made.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEEPALIVE.items():
        if hasattr(socket, name):  # pragma: no branch - each system has some of them
            made.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
    return made
