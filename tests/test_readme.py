"""Every example of the README runs, against the local Telnyx."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
from collections.abc import AsyncIterator
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator
from telnyx_async.webhooks import generate_keys, sign

README = Path(__file__).parents[1] / "README.md"
EXAMPLES = re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", README.read_text(), re.DOTALL | re.MULTILINE)
CODE = {title: re.findall(r"```python\n(.*?)```", text, re.DOTALL) for title, text in EXAMPLES}
EVENT = b'{"data": {"event_type": "conference.participant.joined", "payload": {}}, "meta": {}}'


@pytest.fixture
async def names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[dict[str, Any]]:
    """What the examples take for granted."""
    keys = generate_keys()
    async with Emulator(stateful=False) as server:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("TELNYX_API_KEY", "KEY")
        monkeypatch.setenv("TELNYX_BASE_URL", server.url)
        monkeypatch.setenv("TELNYX_PUBLIC_KEY", keys.public)
        Path("call.mp3").write_bytes(b"ID3")
        async with AsyncTelnyx() as client:
            yield {
                "__name__": "example",
                "client": client,
                "room_id": "room-1",
                "numbers": ["+13125550101", "+13125550102"],
                "body": EVENT,
                "headers": sign(EVENT, keys.private),
            }


async def run(source: str, names: dict[str, Any]) -> None:
    code = compile(source, str(README), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    if not code.co_flags & inspect.CO_COROUTINE:
        await asyncio.to_thread(exec, code, names)
    else:
        await FunctionType(code, names)()


@pytest.mark.parametrize("title", [title for title, found in CODE.items() if found])
async def test_example(title: str, names: dict[str, Any]) -> None:
    for source in CODE[title]:
        await run(source, names)
        for name, value in list(names.items()):
            if name.startswith("test_"):
                await value()
