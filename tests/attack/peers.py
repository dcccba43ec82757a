"""What lies between a client and its service in practice: nginx, haproxy, squid, stunnel.

Each is Debian's, started on a port of its own with short limits, and disturbed while it is used.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from attrs import frozen

from tests.faults.tls import issued_files

__all__ = ["PEERS", "Peer", "children", "disturbed", "free_port", "missing", "wait_for_port"]

NGINX = """
daemon off; worker_processes 2; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
  access_log off; client_body_temp_path {folder}; proxy_temp_path {folder};
  fastcgi_temp_path {folder}; uwsgi_temp_path {folder}; scgi_temp_path {folder};
  keepalive_timeout 1s; keepalive_requests 50;
  upstream service {{ server 127.0.0.1:{service}; keepalive 8; }}
  server {{
    listen 127.0.0.1:{port};
    location / {{ proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; }}
  }}
}}
"""
HAPROXY = """
global
  maxconn 500
  master-worker no-exit-on-failure
defaults
  mode http
  timeout connect 2s
  timeout client 2s
  timeout server 2s
  timeout http-keep-alive 100ms
  retries 0
frontend in
  bind 127.0.0.1:{port}
  default_backend out
backend out
  http-reuse safe
  server service 127.0.0.1:{service}
"""
SQUID = """
http_port 127.0.0.1:{port}
acl all_ports port 1-65535
http_access allow all
cache deny all
cache_log {folder}/cache.log
access_log none
pid_filename {folder}/squid.pid
coredump_dir {folder}
shutdown_lifetime 1 seconds
persistent_request_timeout 1 second
workers 1
"""
STUNNEL = """
foreground = yes
pid =
[in]
accept = 127.0.0.1:{port}
connect = 127.0.0.1:{service}
cert = {folder}/cert.pem
key = {folder}/key.pem
TIMEOUTidle = 1
"""

# Seconds from a reload until a worker is killed: the old ones still answer what they have.
_UNTIL_KILLED = 0.02


@frozen
class Peer:
    """A program between client and service. `signal` disturbs it: a reload, as on a deployment."""

    name: str
    program: str
    configuration: str
    command: Callable[[str], list[str]]
    signal: int | None = None
    forwards: bool = False
    secured: bool = False

    @contextmanager
    def between(self, service: int) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
        """Run it in front of a port of this machine."""
        with tempfile.TemporaryDirectory() as folder:
            Path(folder).chmod(0o777)
            port = free_port()
            if self.secured:
                issued_files(Path(folder))
            file = Path(folder, "configuration")
            values = {"folder": folder, "port": port, "service": service}
            file.write_text(self.configuration.format(**values))
            with subprocess.Popen(self.command(str(file)), stderr=subprocess.DEVNULL) as process:
                try:
                    wait_for_port(port, process)
                    yield process, port
                finally:
                    process.terminate()


PEERS = (
    Peer("nginx", "nginx", NGINX, lambda file: ["nginx", "-c", file], signal.SIGHUP),
    Peer("haproxy", "haproxy", HAPROXY, lambda file: ["haproxy", "-f", file], signal.SIGUSR2),
    Peer("squid", "squid", SQUID, lambda file: ["squid", "-N", "-f", file], forwards=True),
    Peer("stunnel", "stunnel4", STUNNEL, lambda file: ["stunnel4", file], secured=True),
)


def missing() -> list[str]:
    """The programs that are not installed."""
    return [peer.program for peer in PEERS if shutil.which(peer.program) is None]


@asynccontextmanager
async def disturbed(
    peer: Peer, process: subprocess.Popen[bytes], every: float = 0.5
) -> AsyncIterator[None]:
    """Reload it again and again; every other time kill a worker that still has connections."""

    async def disturb() -> None:
        odd = False
        while peer.signal is not None:
            await asyncio.sleep(every)
            process.send_signal(peer.signal)
            if odd := not odd:
                continue
            await asyncio.sleep(_UNTIL_KILLED)
            for worker in children(process.pid)[:-1][:1]:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(worker, signal.SIGKILL)

    task = asyncio.create_task(disturb())
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


def children(pid: int) -> list[int]:
    """Return the processes that a process has started, the oldest first."""
    file = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in file.read_text().split()] if file.exists() else []


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        port: int = bound.getsockname()[1]
    return port


def wait_for_port(port: int, process: subprocess.Popen[bytes], seconds: float = 120.0) -> None:
    """Wait until the process listens."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise RuntimeError(f"{process.args!r} does not listen")
