"""Chat completions, at once and as server-sent events."""

from __future__ import annotations

import json
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator

PARTS = [{"type": "text", "text": "Good"}, {"type": "text", "text": "day"}]


@pytest.mark.parametrize(
    ("messages", "reply"),
    [
        ([{"role": "user", "content": "Hello"}], "You said: Hello"),
        ([{"role": "user", "content": PARTS}], "You said: Good day"),
        ([], "You said: "),
    ],
)
async def test_completion(client: AsyncTelnyx, messages: Any, reply: str) -> None:
    response = await client.ai.openai.chat.create_completion(messages=messages, model="a/b")
    assert response["choices"][0]["message"] == {"role": "assistant", "content": reply}
    assert response["model"] == "a/b"


async def test_an_answer_is_read_like_a_dictionary(client: AsyncTelnyx) -> None:
    answer = await client.ai.openai.chat.create_completion(messages=[], model="a/b")
    received = answer.to_dict()
    assert dict(answer) == dict(answer.items()) == received
    assert list(answer) == list(answer.keys()) == list(received)
    assert list(answer.values()) == list(received.values())
    assert ("choices" in answer, "nothing" in answer, len(answer)) == (True, False, len(received))
    assert (answer.get("model"), answer.get("nothing"), answer.get("nothing", 1)) == (
        "a/b",
        None,
        1,
    )
    with pytest.raises(KeyError):
        answer["nothing"]


@pytest.mark.parametrize("stream", [False, True])
async def test_without_state_an_answer_is_an_example(stream: bool) -> None:
    async with (
        Emulator(stateful=False) as server,
        AsyncTelnyx("KEY", base_url=server.url, strict_response_validation=True) as client,
    ):
        raw = client.ai.openai.chat.with_raw_response
        response = await raw.create_completion(messages=[], model="a/b", stream=stream)
        assert (await response.parse())["object"] == "chat.completion"


async def test_streamed_completion(client: AsyncTelnyx) -> None:
    messages: Any = [{"role": "user", "content": "Good day"}]
    streaming = client.ai.openai.chat.with_streaming_response
    async with streaming.create_completion(messages=messages, stream=True) as response:
        data = [event.data async for event in response.events() if event.data != "[DONE]"]
    deltas = [json.loads(each)["choices"][0] for each in data]
    assert "".join(each["delta"].get("content", "") for each in deltas) == "You said: Good day"
    assert len(deltas) == 6
    assert deltas[-1]["finish_reason"] == "stop"
