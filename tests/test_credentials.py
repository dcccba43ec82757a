"""Which credentials a client takes: those it is given before those of the environment."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator


@pytest.fixture
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELNYX_API_KEY", "KEY-of-the-environment")


@pytest.mark.usefixtures("_environment")
@pytest.mark.parametrize(
    ("given", "key"), [({}, "KEY-of-the-environment"), ({"api_key": "KEY-mine"}, "KEY-mine")]
)
async def test_a_key_that_is_given_wins(given: dict[str, Any], key: str) -> None:
    async with Emulator(api_key=key) as server, AsyncTelnyx(base_url=server.url, **given) as client:
        await client.rooms.list()
    assert [(call.operation, call.status) for call in server.requests] == [("rooms.list", 200)]


@pytest.mark.usefixtures("_environment")
async def test_a_client_id_that_is_given_wins() -> None:
    async with Emulator() as server:
        options: dict[str, Any] = {"client_id": "me", "client_secret": "mine"}
        async with AsyncTelnyx(base_url=server.url, **options) as client:
            await client.rooms.list()
    assert [call.operation for call in server.requests] == ["oauth.token", "rooms.list"]
