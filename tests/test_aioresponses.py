"""Request shapes with aioresponses: how users test their own code without any server.

It replaces aiohttp's requests by answers from memory. That makes it quick, and blind to what
only a socket shows (timeouts, compression, broken connections): the emulator has those.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any
from unittest.mock import Mock

import aioresponses.core
import pytest
from aiohttp import ClientResponse
from aioresponses import aioresponses as Responses
from yarl import URL

from telnyx_async import AsyncTelnyx, NotFoundError, RateLimitError
from telnyx_async.testing import InstantClock

BASE = "https://api.telnyx.com/v2"


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Responses]:
    """aioresponses 0.7.9 does not know the `stream_writer` that aiohttp 3.14 requires."""
    answering = partial(ClientResponse, stream_writer=Mock(output_size=0))
    monkeypatch.setattr(aioresponses.core, "ClientResponse", answering)
    with Responses() as answers:
        yield answers


@pytest.fixture
async def client() -> Any:
    async with AsyncTelnyx(api_key="KEY", clock=InstantClock()) as client:
        yield client


def sent(answers: Responses, method: str, url: str) -> list[dict[str, Any]]:
    return [call.kwargs for call in answers.requests[method, URL(url, encoded=True)]]


async def test_a_body_and_its_headers(answers: Responses, client: AsyncTelnyx) -> None:
    answers.post(f"{BASE}/rooms", status=201, payload={"data": {"id": "r1"}})
    room = (await client.rooms.create(unique_name="daily")).data
    (request,) = sent(answers, "POST", f"{BASE}/rooms")
    assert room.id == "r1"
    assert request["data"] == b'{"unique_name":"daily"}'
    assert request["headers"]["Authorization"] == "Bearer KEY"
    assert request["headers"]["Content-Type"] == "application/json"


async def test_a_query_with_brackets(answers: Responses, client: AsyncTelnyx) -> None:
    url = f"{BASE}/rooms?filter[date_created_at][gte]=2026-01-01&page[size]=2"
    url = url.replace("[", "%5B").replace("]", "%5D")
    answers.get(url, payload={"data": [{"id": "r1"}], "meta": {"total_pages": 1}})
    page = await client.rooms.list(filter={"date_created_at": {"gte": "2026-01-01"}}, page_size=2)
    assert [room.id for room in page.data] == ["r1"]
    assert len(sent(answers, "GET", url)) == 1


async def test_an_error(answers: Responses, client: AsyncTelnyx) -> None:
    error = {"code": "10005", "title": "Resource not found", "detail": "No such room."}
    answers.get(f"{BASE}/rooms/r1", status=404, payload={"errors": [error]})
    with pytest.raises(NotFoundError, match="No such room") as caught:
        await client.rooms.retrieve("r1")
    assert caught.value.errors[0].code == "10005"


async def test_a_retry_with_the_same_key_and_bytes(answers: Responses, client: AsyncTelnyx) -> None:
    answers.post(f"{BASE}/messages", status=429, headers={"Retry-After": "30"})
    answers.post(f"{BASE}/messages", payload={"data": {"id": "m1"}})
    message = (await client.messages.send(to="+13125550101", text="Hi")).data
    first, second = sent(answers, "POST", f"{BASE}/messages")
    assert message.id == "m1"
    assert first["data"] == second["data"]
    assert first["headers"]["Idempotency-Key"] == second["headers"]["Idempotency-Key"]


async def test_no_retry_when_it_is_not_wanted(answers: Responses, client: AsyncTelnyx) -> None:
    answers.get(f"{BASE}/rooms/r1", status=429, headers={"Retry-After": "30"})
    with pytest.raises(RateLimitError) as caught:
        await client.rooms.retrieve("r1", max_retries=0)
    assert caught.value.retry_after == 30
    assert len(sent(answers, "GET", f"{BASE}/rooms/r1")) == 1
