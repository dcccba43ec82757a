"""The service goes away and comes back, or gives no token."""

from __future__ import annotations

import pytest

from telnyx_async import (
    AmbiguousSendError,
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    AuthenticationError,
    ConnectError,
    InternalServerError,
    ProtocolError,
    ReadTimeoutError,
    RedirectError,
    Timeout,
    TruncatedResponseError,
)

from .calls import COLOURS, client, outcome, read, unsafe
from .secrets import BY_OAUTH, TOKEN
from .server import Answer, FaultServer, close, hang, raw, reply, reset


async def test_an_outage_ends_without_a_restart_of_the_client() -> None:
    async with FaultServer(reply()) as before:
        telnyx = client(before)
        await read(telnyx)
    for _ in range(20):
        with pytest.raises(APIConnectionError) as caught:
            await unsafe(telnyx)
    assert isinstance(caught.value, ConnectError)
    async with FaultServer(reply(), port=before.port) as after:
        await read(telnyx)
        await unsafe(telnyx)
        await telnyx.close()
    assert (len(before.hits), len(after.hits), after.connections) == (1, 2, 1)


# A token is asked for once a call; what goes wrong with that is known not to be the call's.
TOKENS: list[tuple[str, Answer, type[APIError]]] = [
    ("reset", reset, AmbiguousSendError),
    ("closed", close, AmbiguousSendError),
    ("silent", hang, ReadTimeoutError),
    ("garbage", raw(b"\x15\x03\x01\r\n\r\n"), ProtocolError),
    ("cut", raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), TruncatedResponseError),
    ("500", reply(500), InternalServerError),
    ("401", reply(401, b'{"error": "invalid_client"}'), AuthenticationError),
    ("400", reply(400, b'{"error": "invalid_client"}'), AuthenticationError),
    ("redirect", reply(307, b"", "Location: http://169.254.169.254/"), RedirectError),
    ("a page", reply(200, b"<html>", kind="text/html"), APIResponseValidationError),
    ("nothing", reply(200, b""), APIResponseValidationError),
    ("no text", reply(200, b'{"access_token": 5}'), APIResponseValidationError),
    ("injected", reply(200, b'{"access_token": "a\\r\\nX: y"}'), APIResponseValidationError),
]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("token", "kind"), [one[1:] for one in TOKENS], ids=[name for name, *_ in TOKENS]
)
async def test_without_a_token_nothing_is_sent(
    token: Answer, kind: type[APIError], colour: str
) -> None:
    options = {**BY_OAUTH, "timeout": Timeout(total=30, read=0.05)}
    async with FaultServer(reply(), token=token) as server:
        came = await outcome(colour, server.url, unsafe, **options)
    assert type(came.error) is kind, came.error
    assert server.hits == []
    assert {hit.path for hit in server.tokens} == {"/v2/oauth/token"}


@pytest.mark.parametrize("colour", COLOURS)
async def test_a_call_carries_the_token_and_nothing_else(colour: str) -> None:
    async with FaultServer(reply()) as server:
        came = await outcome(colour, server.url, unsafe, **BY_OAUTH)
    assert came.error is None
    (hit,) = server.hits
    assert hit.headers["Authorization"] == f"Bearer {TOKEN}"
    (asked,) = server.tokens
    assert BY_OAUTH["client_secret"].encode() in asked.body
    assert "Authorization" not in asked.headers
