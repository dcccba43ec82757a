"""`telnyx webhooks listen` receives, verifies and prints."""

from __future__ import annotations

import asyncio
import json

import aiohttp
import pytest

from telnyx_async._cli import webhooks
from telnyx_async._cli.failures import UsageError
from telnyx_async._cli.webhooks import listening, parser
from telnyx_async.emulator import Emulator
from telnyx_async.webhooks._crypto.signatures import generate_keys

PUBLIC_KEY = generate_keys().public


async def test_events_are_verified_and_printed(capsys: pytest.CaptureFixture[str]) -> None:
    async with Emulator() as server:
        words = ["listen", "--port=0", "--public-key", server.public_key, "--count=2"]
        options = parser().parse_args([*words, "--events", "call.*"])
        async with listening(options) as (url, enough):
            server.webhooks.url = url
            for event in ("call.initiated", "message.sent", "call.hangup"):
                server.emit(event)
            await enough.wait()
            async with aiohttp.ClientSession() as session, session.post(url, json={}) as response:
                assert response.status == 401
    printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["data"]["event_type"] for each in printed] == ["call.initiated", "call.hangup"]


def test_the_command_ends_after_a_count(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(asyncio.Event, "wait", lambda _: asyncio.sleep(0))
    assert webhooks.main(["listen", "--port=0", "--public-key", PUBLIC_KEY]) == 0
    assert "listening on http://127.0.0.1:" in capsys.readouterr().err


def test_an_interruption_is_the_usual_end(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(coroutine: object) -> None:
        coroutine.close()  # type: ignore[attr-defined]
        raise KeyboardInterrupt

    monkeypatch.setattr(asyncio, "run", interrupt)
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", PUBLIC_KEY)
    assert webhooks.main(["listen"]) == 0


def test_a_key_that_is_not_valid() -> None:
    with pytest.raises(UsageError, match="the public key is not 32 bytes in base64"):
        webhooks.main(["listen", "--port=0", "--public-key=a"])
