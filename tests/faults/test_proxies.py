"""Proxies: their passwords are shown nowhere, and the environment names them as it does for curl."""

from __future__ import annotations

import os
from typing import Any

import aiohttp
import pytest
from yarl import URL

from telnyx_async import AsyncTelnyx, ConnectError, ConnectTimeoutError, ProxyError, Timeout
from telnyx_async._transport import direct
from telnyx_async._transport.proxies import environment_proxy
from telnyx_sync import Telnyx

from .calls import COLOURS, outcome, read, unsafe
from .secrets import PROXY_PASSWORD, PROXY_USER, SECRETS, Witness, shown_by
from .server import Answer, FaultServer, Peer, close, hang, raw, reply, reset
from .test_connecting import unsent


@pytest.fixture(autouse=True)
def _no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(params=["direct", "session"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "session":
        monkeypatch.setattr(direct, "_TESTED", "0.0.")
    return str(request.param)


async def echo(peer: Peer) -> bool:
    """Answer with what was asked, the password included."""
    await peer.send(b"HTTP/1.1 407 " + PROXY_USER.encode() + b"\r\nContent-Length: 0\r\n\r\n")
    return False


ANSWERS: list[tuple[str, Answer]] = [
    ("407", reply(407, b"", "Proxy-Authenticate: Basic")),
    ("502", reply(502, b"<html>")),
    ("nonsense", raw(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")),
    ("an echo", echo),
    ("half a head", raw(b"HTTP/1.1 20")),
]


def through(server: FaultServer) -> str:
    return server.url.replace("//", f"//{PROXY_USER}@").removesuffix("/v2")


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("name", "answer"), ANSWERS, ids=[name for name, _ in ANSWERS])
async def test_a_connect_that_is_refused_shows_no_password(
    name: str, answer: Answer, colour: str, way: str
) -> None:
    async with FaultServer(answer) as proxy:
        came = await outcome(colour, "https://api.example", unsafe, proxy=through(proxy))
    assert isinstance(came.error, ConnectError) or way == "session", came.error
    if name != "half a head":
        unsent(came.error, ProxyError)
    assert {hit.method for hit in proxy.hits} == {"CONNECT"}
    assert all(hit.headers["proxy-authorization"].startswith("Basic ") for hit in proxy.hits)
    assert all("authorization" not in hit.headers for hit in proxy.hits)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("answer", [reply(407, b""), reset, close, raw(b"?\r\n\r\n")])
async def test_a_forwarded_request_shows_no_password(answer: Answer, colour: str, way: str) -> None:
    async with FaultServer(answer) as proxy:
        came = await outcome(colour, "http://api.example/v2", unsafe, proxy=through(proxy))
    assert came.error is not None
    (hit,) = proxy.hits
    assert hit.path == "http://api.example/v2/rooms"
    assert hit.headers["proxy-authorization"].startswith("Basic ")
    assert hit.headers["host"] == "api.example"


async def test_the_password_of_the_environment_is_as_secret(
    way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with FaultServer(reply(407, b"")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", through(proxy))
        came = await outcome("async", "https://api.example", unsafe)
    unsent(came.error, ProxyError)


@pytest.mark.parametrize("make", [AsyncTelnyx, Telnyx])
@pytest.mark.parametrize(
    "options",
    [
        {"proxy": f"http://{PROXY_USER}@p:3128", "timeout": "soon"},
        {"proxy": URL(f"http://{PROXY_USER}@p:3128"), "timeout": "soon"},
        {"proxy": f"socks5://{PROXY_USER}@p:1080"},
        {"proxy": f"http://{PROXY_USER}@p:port"},
    ],
)
def test_an_option_that_is_refused_shows_no_password_of_another(make: Any, options: Any) -> None:
    with pytest.raises(ValueError) as caught:
        make("KEY", **options)
    shown = "".join(shown_by(caught.value))
    assert not [secret for secret in SECRETS if secret in shown]


@pytest.mark.parametrize(
    ("variable", "value", "message"),
    [
        ("ALL_PROXY", f"socks5://{PROXY_USER}@p:1080", "ALL_PROXY names a proxy by socks5"),
        ("https_proxy", f"ftp://{PROXY_USER}@p", "https_proxy names a proxy by ftp"),
        ("HTTPS_PROXY", f"http://{PROXY_USER}@p:port", "HTTPS_PROXY is not a valid URL"),
        ("HTTPS_PROXY", f"{PROXY_USER}@p:port", "HTTPS_PROXY is not a valid URL"),
    ],
)
async def test_an_error_names_the_variable_and_not_its_password(
    variable: str, value: str, message: str, monkeypatch: pytest.MonkeyPatch, witness: Witness
) -> None:
    monkeypatch.setenv(variable, value)
    came = await outcome("async", "https://api.example", read, max_retries=0)
    assert isinstance(came.error, ValueError)
    assert message in str(came.error)
    shown = "".join(shown_by(came.error))
    assert not [secret for secret in SECRETS if secret in shown]


async def test_a_session_that_reads_the_environment_itself_shows_no_password(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with FaultServer(reply(407, b"")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", through(proxy))
        async with aiohttp.ClientSession(trust_env=True) as session:
            came = await outcome(
                "async", "https://api.example", unsafe, session=session, trust_env=False
            )
    assert PROXY_PASSWORD not in f"{came.error} {came.error!r}"


@pytest.mark.parametrize(
    ("excluded", "address", "direct"),
    [
        ("127.0.0.0/8", "http://127.3.2.1:80", True),
        ("127.0.0.0/8", "http://128.0.0.1", False),
        ("10.1.2.3/8", "http://10.9.9.9", True),
        ("::1/128", "http://[::1]:8080", True),
        ("[::1]", "http://[::1]", True),
        ("[::1]:8080", "http://[::1]:8080", True),
        ("[::1]:8080", "http://[::1]:9090", False),
        ("fd00::/8", "http://[fd12::1]", True),
        ("*.example.com", "http://api.example.com", True),
        ("*.example.com", "http://api.example.org", False),
        (".example.com", "http://api.example.com", True),
        ("example.com", "http://API.Example.com.", True),
        ("example.com:443", "http://example.com:80", False),
        ("example.com:80", "http://example.com:80", True),
        ("ample.com", "http://example.com", False),
        ("nonsense/99, , *.x", "http://10.0.0.1", False),
        ("*", "http://anything", True),
    ],
)
def test_no_proxy_is_read_as_by_curl(
    excluded: str, address: str, direct: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://p:3128")
    monkeypatch.setenv("NO_PROXY", excluded)
    assert (environment_proxy(URL(address)) is None) is direct


@pytest.mark.parametrize(
    "value", ["HTTP://p:3128", " http://p:3128 ", "p:3128", "Http://u:@p:3128"]
)
def test_a_scheme_is_read_in_any_case(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", value)
    found = environment_proxy(URL("https://api.example"))
    assert found is not None
    assert str(found.url) == "http://p:3128"


async def test_a_proxy_that_is_silent_is_a_connect_timeout(way: str) -> None:
    async with FaultServer(hang) as proxy:
        came = await outcome(
            "async",
            "https://api.example",
            unsafe,
            proxy=through(proxy),
            timeout=Timeout(total=30, connect=0.05),
        )
    unsent(came.error, ConnectTimeoutError)
