"""Copies of clients: shallow ones share the connections, others are refused with advice."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
from collections.abc import Callable
from multiprocessing.reduction import ForkingPickler
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_sync import Telnyx

from .conftest import Service, Transport

REFUSED: dict[str, Callable[[Any], object]] = {
    "deepcopy": copy.deepcopy,
    "pickle": pickle.dumps,
    "pickle, protocol 0": lambda value: pickle.dumps(value, 0),
    "multiprocessing": ForkingPickler.dumps,
    "within a structure": lambda value: copy.deepcopy({"settings": [value]}),
}


def clients() -> list[Any]:
    return [Telnyx("SECRET_KEY"), AsyncTelnyx("SECRET_KEY")]


@pytest.mark.parametrize("operation", REFUSED.values(), ids=REFUSED)
@pytest.mark.parametrize("client", clients(), ids=lambda client: type(client).__name__)
def test_refused_with_advice(client: Any, operation: Callable[[Any], object]) -> None:
    name = type(client).__name__
    with pytest.raises(TypeError, match=rf"<{name} .*copy\.copy\(client\)") as caught:
        operation(client)
    assert "SECRET_KEY" not in str(caught.value)


@pytest.mark.parametrize("client", clients(), ids=lambda client: type(client).__name__)
@pytest.mark.parametrize("part", ["rooms", "calls.actions"])
def test_resources_name_their_client(client: Any, part: str) -> None:
    for name in part.split("."):
        client = getattr(client, name)
    with pytest.raises(TypeError, match="telnyx"):
        pickle.dumps(client)


def test_copy_shares_connections(client: Telnyx, service: Service) -> None:
    copied = copy.copy(client)
    assert copied is not client
    assert copied.rooms.retrieve("a").data.id == "a"
    assert client.rooms.retrieve("b").data.id == "b"
    assert len(service.peers) == 1


def test_copy_keeps_the_original_open() -> None:
    transport = Transport()
    copied = copy.copy(Telnyx("KEY", transport=transport))
    gc.collect()
    copied.rooms.retrieve("a")
    assert not transport.closed.is_set()
    copied.close()


def test_asynchronous_copy(service: Service) -> None:
    async def retrieve() -> None:
        async with AsyncTelnyx("KEY", base_url=service.url) as client:
            assert (await copy.copy(client).rooms.retrieve("a")).data.id == "a"
            await client.rooms.retrieve("b")

    asyncio.run(retrieve())
    assert len(service.peers) == 1
