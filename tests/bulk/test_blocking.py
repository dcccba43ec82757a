"""Bulk calls in blocking code: threads, concurrency, outcomes, and cancellation."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from telnyx_async import HttpRequest, HttpResponse
from telnyx_sync import Telnyx


class Transport:
    """Responds by the number in the path, in the thread of the event loop."""

    def __init__(self) -> None:
        self.in_flight = self.peak = self.cancelled = 0
        self.hold = False
        self.idle = threading.Event()
        self.full = threading.Event()

    async def send(self, request: HttpRequest, **_: Any) -> HttpResponse:
        self.in_flight += 1
        self.peak = max(self.peak, self.in_flight)
        try:
            await asyncio.sleep(0)
            if self.hold:
                self.full.set()
                await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        finally:
            self.in_flight -= 1
            if not self.in_flight:
                self.idle.set()
        name = request.url.path.rpartition("/")[2]
        status = 404 if name.endswith("3") else 200
        return HttpResponse(
            status=status, headers={}, body=b'{"data": {"id": "%s"}}' % name.encode()
        )

    async def aclose(self) -> None: ...


@pytest.fixture
def transport() -> Transport:
    return Transport()


@pytest.fixture
def client(transport: Transport) -> Iterator[Telnyx]:
    with Telnyx(api_key="KEY", transport=transport) as client:
        yield client


def test_every_row_has_one_outcome(client: Telnyx, transport: Transport) -> None:
    threads = set()

    def rows() -> Iterator[dict[str, Any]]:
        for number in range(40):
            threads.add(threading.get_ident())
            yield {"room_id": f"r{number}"}

    outcomes = [*client.bulk(client.rooms.retrieve, rows(), concurrency=7)]
    found = {o.key: o for o in outcomes}
    assert len(outcomes) == 40
    assert found.keys() == set(range(40))
    assert {key for key, outcome in found.items() if not outcome.ok} == {3, 13, 23, 33}
    assert found[5].unwrap().data.id == "r5"
    assert transport.peak <= 7
    assert threads == {threading.get_ident()}


def test_a_row_is_taken_for_each_outcome(client: Telnyx) -> None:
    taken = []

    def rows() -> Iterator[dict[str, Any]]:
        for number in range(100):
            taken.append(number)
            yield {"room_id": f"r{number}"}

    with closing(client.bulk(client.rooms.retrieve, rows(), concurrency=5)) as outcomes:
        for count, _ in enumerate(outcomes, start=1):
            assert len(taken) == 5 + count
            if count == 10:
                break


def test_leaving_the_iteration_cancels_the_calls_in_flight(
    client: Telnyx, transport: Transport
) -> None:
    rows = [{"room_id": f"r{number}"} for number in range(20)]
    with closing(client.bulk(client.rooms.retrieve, rows, concurrency=4)) as outcomes:
        next(outcomes)
        transport.idle.clear()
        transport.hold = True
        next(outcomes)
        assert transport.full.wait(5)
    assert transport.idle.wait(5)
    assert transport.cancelled


def test_an_error_of_the_rows_is_raised_and_cancels_the_calls(
    client: Telnyx, transport: Transport
) -> None:
    transport.hold = True

    def rows() -> Iterator[dict[str, Any]]:
        yield {"room_id": "r1"}
        assert transport.full.wait(5)
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="disk"):
        list(client.bulk(client.rooms.retrieve, rows()))
    assert transport.in_flight == 0
    assert transport.cancelled == 1


def test_a_rate_and_a_key(client: Telnyx) -> None:
    rows = [{"room_id": "r1"}]
    [outcome] = client.bulk(client.rooms.retrieve, rows, rate="1000/s", key="room_id")
    assert outcome.key == "r1"


def test_only_methods_of_a_client_are_called(client: Telnyx) -> None:
    with pytest.raises(TypeError, match=r"client\.messages\.send"):
        client.bulk(print, [])
