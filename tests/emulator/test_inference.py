"""Language models, at once and word by word."""

from __future__ import annotations

import json
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx

PARTS = [{"type": "text", "text": "Good"}, {"type": "text", "text": "day"}]


@pytest.mark.parametrize(
    ("messages", "said"),
    [
        ([{"role": "user", "content": "Hello"}], "You said: Hello"),
        ([{"role": "user", "content": PARTS}], "You said: Good day"),
        ([], "You said: "),
    ],
)
async def test_at_once(client: AsyncTelnyx, messages: Any, said: str) -> None:
    answer = await client.ai.openai.chat.create_completion(messages=messages, model="a/b")
    assert answer["choices"][0]["message"] == {"role": "assistant", "content": said}
    assert answer["model"] == "a/b"


async def test_word_by_word(client: AsyncTelnyx) -> None:
    messages: Any = [{"role": "user", "content": "Good day"}]
    streaming = client.ai.openai.chat.with_streaming_response
    async with streaming.create_completion(messages=messages, stream=True) as response:
        data = [event.data async for event in response.events() if event.data != "[DONE]"]
    deltas = [json.loads(each)["choices"][0] for each in data]
    assert "".join(each["delta"].get("content", "") for each in deltas) == "You said: Good day"
    assert len(deltas) == 6
    assert deltas[-1]["finish_reason"] == "stop"
