"""Every example of the README runs, against the local Telnyx."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator
from telnyx_async.webhooks import generate_keys, sign
from tests.examples import blocks, run

README = Path(__file__).parents[1] / "README.md"
EVENT = b'{"data": {"event_type": "conference.participant.joined", "payload": {}}, "meta": {}}'


@pytest.fixture
async def names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[dict[str, Any]]:
    """What the examples take for granted."""
    keys = generate_keys()
    async with Emulator() as server:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("TELNYX_API_KEY", "KEY")
        monkeypatch.setenv("TELNYX_BASE_URL", server.url)
        monkeypatch.setenv("TELNYX_PUBLIC_KEY", keys.public)
        Path("call.mp3").write_bytes(b"ID3")
        async with AsyncTelnyx() as client:
            room = (await client.rooms.create(unique_name="weekly")).data
            await client.media.upload(media=Path("call.mp3"), media_name="greeting.mp3")
            yield {
                "__name__": "example",
                "client": client,
                "room_id": room.id,
                "numbers": ["+13125550101", "+13125550102"],
                "body": EVENT,
                "headers": sign(EVENT, keys.private),
            }


def line_of(block: str) -> str:
    return f"line {len(block) - len(block.lstrip()) + 1}"


@pytest.mark.parametrize("block", blocks(README), ids=line_of)
async def test_example(block: str, names: dict[str, Any]) -> None:
    await run(README, block, names)
    for name, value in list(names.items()):
        if name.startswith("test_"):
            await value()
