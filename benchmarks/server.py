"""Servers that are never the bottleneck: nginx with fixed answers, and a small one that counts."""

from __future__ import annotations

import asyncio
import re
import shutil
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from benchmarks.payloads import MESSAGE, PAGE, ROOM, SMALL_PAGE, encoded, page

__all__ = ["LATENCY", "PAGES", "counting", "fixed"]

LATENCY = 0.020
"""Seconds that the counting server takes below `/slow`."""

PAGES = 40

_NGINX = """\
daemon off;
worker_processes 1;
worker_cpu_affinity 1;
pid {root}/nginx.pid;
error_log {root}/error.log;
events {{ worker_connections 4096; }}
http {{
    access_log off;
    default_type application/json;
    keepalive_requests 100000000;
    keepalive_timeout 600;
    client_body_temp_path {root}/body;
    proxy_temp_path {root}/proxy;
    fastcgi_temp_path {root}/fastcgi;
    uwsgi_temp_path {root}/uwsgi;
    scgi_temp_path {root}/scgi;
    server {{
        listen 127.0.0.1:{port};
        location = /v2/rooms {{ alias {root}/page.json; }}
        location /v2/rooms/ {{ return 200 '{room}'; }}
        location /v2/messages {{ return 200 '{message}'; }}
    }}
}}
"""


@contextmanager
def fixed(root: Path) -> Iterator[str]:
    """Run nginx where it is installed, on the first CPU; else the counting server.

    Yields the base URL.
    """
    nginx = shutil.which("nginx")
    if nginx is None:
        with counting() as url:
            yield url
        return
    port = _free_port()
    (root / "page.json").write_bytes(encoded(PAGE))
    config = root / "nginx.conf"
    room, message = (encoded({"data": value}).decode() for value in (ROOM, MESSAGE))
    config.write_text(_NGINX.format(root=root, port=port, room=room, message=message))
    process = subprocess.Popen([nginx, "-c", config, "-p", root], stderr=subprocess.DEVNULL)
    yield from _serving(process, port)


@contextmanager
def counting(certificate: Path | None = None) -> Iterator[str]:
    """Run the small server; yields the base URL. `/connections` says how many it has had.

    Below `/slow` it takes its time. With a `certificate`, a file with its key, it serves TLS.
    """
    port = _free_port()
    shown = [] if certificate is None else [str(certificate)]
    process = subprocess.Popen([sys.executable, "-m", "benchmarks.server", str(port), *shown])
    yield from _serving(process, port, "https" if certificate else "http")


def _serving(process: subprocess.Popen[bytes], port: int, scheme: str = "http") -> Iterator[str]:
    try:
        _wait_for(port)
        yield f"{scheme}://127.0.0.1:{port}/v2"
    finally:
        process.terminate()
        process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("the server does not start")


def _answer(body: bytes) -> bytes:
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


_ROOM = _answer(encoded({"data": ROOM}))
_MESSAGE = _answer(encoded({"data": MESSAGE}))
_PAGE = _answer(encoded(PAGE))
_PAGES = [_answer(encoded(page(number + 1, PAGES, SMALL_PAGE))) for number in range(PAGES)]
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_NUMBER = re.compile(rb"page(?:%5B|\[)number(?:%5D|\])=(\d+)", re.IGNORECASE)


class _Connection(asyncio.Protocol):
    connections = 0

    def __init__(self) -> None:
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        _Connection.connections += 1

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(b"\r\n\r\n") + 4) > 3:
            head = self._received[:end]
            length = _LENGTH.search(head)
            end += int(length[1]) if length else 0
            if len(self._received) < end:
                return
            self._received = self._received[end:]
            self._respond(head)

    def _respond(self, head: bytes) -> None:
        target = head.split(b" ", 2)[1]
        if target.endswith(b"/connections"):
            # Whoever asks came by a connection of its own.
            self._transport.write(_answer(b"%d" % (_Connection.connections - 1)))
            _Connection.connections = 0
        elif target.startswith(b"/slow"):
            loop = asyncio.get_running_loop()
            loop.call_later(LATENCY, self._transport.write, _choose(target))
        else:
            self._transport.write(_choose(target))


def _choose(target: bytes) -> bytes:
    if b"page%5Bsize%5D=250" in target or b"page[size]=250" in target:
        return _PAGE
    if target.partition(b"?")[0].endswith(b"/rooms"):
        number = _NUMBER.search(target)
        return _PAGES[int(number[1]) - 1 if number else 0]
    return _ROOM if b"/rooms" in target else _MESSAGE


async def _serve(port: int, certificate: str | None = None) -> None:
    tls = None
    if certificate is not None:
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(certificate)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Connection, "127.0.0.1", port, ssl=tls, backlog=1024)
    await server.serve_forever()


if __name__ == "__main__":
    try:
        from uvloop import new_event_loop
    except ImportError:
        from asyncio import new_event_loop
    with asyncio.Runner(loop_factory=new_event_loop) as runner:
        runner.run(_serve(int(sys.argv[1]), *sys.argv[2:]))
