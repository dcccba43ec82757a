"""The service goes away and comes back, or gives no token."""

from __future__ import annotations

import asyncio

import pytest

from telnyx_async import (
    AmbiguousSendError,
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    AsyncTelnyx,
    AuthenticationError,
    ConnectError,
    DeadlineExceededError,
    InternalServerError,
    ProtocolError,
    ReadTimeoutError,
    RedirectError,
    TruncatedResponseError,
)
from telnyx_async.bulk._rows import State
from telnyx_async.bulk._run.verdict import of_error
from telnyx_async.testing import InstantClock

from .calls import COLOURS, Make, client, fixed, keyed, limits, outcome, read, unsafe
from .secrets import BY_OAUTH, TOKEN
from .server import Answer, FaultServer, close, hang, issued, raw, reply, reset


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


# What goes wrong with a token request is known not to be the call's.
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
    options = {**BY_OAUTH, "timeout": limits(token)}
    async with FaultServer(reply(), token=token) as server:
        came = await outcome(colour, server.url, unsafe, **options)
    assert type(came.error) is kind, came.error
    assert isinstance(came.error, APIError)
    assert (came.error.sent, came.error.safe_to_retry) == (False, True)
    assert "POST /oauth/token" in str(came.error) or not came.error.operation
    assert server.hits == []
    assert len(server.tokens) == (3 if came.error.transient else 1)
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


FAILURES: list[tuple[str, Answer]] = [
    ("reset", reset),
    ("closed", close),
    ("silent", hang),
    ("500", reply(500)),
    ("502 page", reply(502, b"<html>", kind="text/html")),
    ("429", reply(429, b"", "Retry-After: 3")),
    ("408", reply(408)),
    ("cut", raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")),
]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("failure", "make"),
    [
        pytest.param(
            failure,
            make,
            id=f"{name}-{make.__name__}",
            # Silence takes the whole time limit, whichever call asks for the token.
            marks=[pytest.mark.slow] if name == "silent" and make is not unsafe else [],
        )
        for name, failure in FAILURES
        for make in (read, unsafe, keyed, fixed)
    ],
)
async def test_4_a_token_request_that_fails_once_costs_no_call(
    failure: Answer, make: Make, colour: str
) -> None:
    options = {**BY_OAUTH, "timeout": limits(failure, read=0.4), "max_retries": 1}
    async with FaultServer(reply(), token=(failure, issued())) as server:
        came = await outcome(colour, server.url, make, **options)
    assert came.error is None
    assert (len(server.tokens), len(server.hits)) == (2, 1)


async def test_4_a_call_that_may_not_be_retried_still_gets_its_token() -> None:
    async with FaultServer(reply(), token=(reset, issued())) as server:
        options = {**BY_OAUTH, "clock": InstantClock()}
        async with AsyncTelnyx(base_url=server.url, **options) as telnyx:
            await telnyx.rooms.create(unique_name="one", max_retries=0)
    assert (len(server.tokens), len(server.hits)) == (2, 1)


async def test_4_twenty_calls_at_once_share_the_retries_of_one_token() -> None:
    async with FaultServer(reply(), token=(reset, reply(503), issued())) as server:
        options = {**BY_OAUTH, "clock": InstantClock()}
        async with AsyncTelnyx(base_url=server.url, **options) as telnyx:
            await asyncio.gather(*(unsafe(telnyx) for _ in range(20)))
    assert (len(server.tokens), len(server.hits)) == (3, 20)


async def test_4_what_an_earlier_attempt_may_have_done_outlives_a_lost_token() -> None:
    """The call was sent, and refused by 401; its new token fails: it is not unsent."""
    unauthorized = reply(401, b"{}")
    script = (reply(), close, unauthorized)
    async with FaultServer(*script, token=(issued(), reply(500))) as server:
        options = {**BY_OAUTH, "clock": InstantClock()}
        async with AsyncTelnyx(base_url=server.url, **options) as telnyx:
            await read(telnyx)
            with pytest.raises(InternalServerError) as caught:
                await keyed(telnyx)
    assert len(server.hits) == 3
    assert (caught.value.sent, caught.value.safe_to_retry) == (True, False)


async def test_4_a_deadline_that_passes_at_the_second_token_does_not_hide_what_was_sent() -> None:
    unauthorized = reply(401, b"{}")
    async with FaultServer(close, unauthorized, token=(issued(), hang)) as server:
        options = {**BY_OAUTH, "clock": InstantClock(), "retry_policy": lambda _: 0.0}
        async with AsyncTelnyx(base_url=server.url, **options) as telnyx:
            with pytest.raises(DeadlineExceededError) as caught:
                await telnyx.messages.send(to="+13125550100", timeout=0.3)
    assert len(server.hits) == 2
    assert (caught.value.sent, caught.value.safe_to_retry) == (True, False)


@pytest.mark.parametrize(
    "token", [raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), reply(401)]
)
async def test_4_a_row_of_a_job_whose_token_fails_is_not_taken_for_done(token: Answer) -> None:
    """A token response that is cut off after its 200 is none of the row."""
    async with FaultServer(reply(), token=token) as server:
        came = await outcome("async", server.url, unsafe, **BY_OAUTH)
    assert isinstance(came.error, APIError)
    verdict = of_error(came.error)
    assert verdict.result.state is State.PENDING
    assert bool(verdict.stop) is isinstance(came.error, AuthenticationError)
