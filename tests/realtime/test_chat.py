"""Typed streams of chat completions, against the emulator and hand-made bodies."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async import (
    APIResponseValidationError,
    AsyncTelnyx,
    EventStreamError,
    RateLimitError,
    TruncatedResponseError,
)
from telnyx_async.emulator import Emulator, Fault
from telnyx_async.inference import (
    ChatCompletion,
    ChatCompletionChunk,
    UnknownEvent,
)

from .bodies import HELLO, chunk, client_of, events

TOOLS: Any = [{"type": "function", "function": {"name": name, "parameters": {}}} for name in "ab"]


class TestChat:
    async def test_whole(self, client: AsyncTelnyx) -> None:
        completion = await client.ai.openai.chat.create_completion(messages=HELLO)
        assert type(completion) is ChatCompletion
        assert completion.choices[0].message.content == "You said: Good day"
        assert completion.usage
        assert completion.usage.total_tokens == 8
        assert completion["choices"][0]["message"]["role"] == "assistant"

    async def test_events_text_and_what_they_add_up_to(
        self, client: AsyncTelnyx, server: Emulator
    ) -> None:
        stream = client.ai.openai.chat.create_completion(
            messages=HELLO,
            stream=True,
            reasoning_effort="low",
            extra_body={"stream_options": {"include_usage": True}},
        )
        assert stream.request_id is None
        assert len(server.requests) == 0
        async with stream as opened:
            assert opened.request_id
            assert [text async for text in stream.text()] == ["You", " said:", " Good", " day"]
            completion = await stream.final()
        assert len(server.requests) == 1
        (choice,) = completion.choices
        assert (choice.message.role, choice.message.content) == ("assistant", "You said: Good day")
        assert choice.message.reasoning_content == "The last message is repeated."
        assert choice.finish_reason == "stop"
        assert completion.usage
        assert completion.usage.total_tokens == 8
        assert completion.object == "chat.completion"

    async def test_typed_chunks(self, client: AsyncTelnyx) -> None:
        stream = await client.ai.openai.chat.create_completion(messages=HELLO, stream=True)
        assert (await stream) is stream
        chunks = [each async for each in stream]
        assert {type(each) for each in chunks} == {ChatCompletionChunk}
        assert chunks[-1].choices[0].finish_reason == "stop"  # type: ignore[union-attr]

    async def test_tool_calls_by_turns(self, client: AsyncTelnyx) -> None:
        stream = client.ai.openai.chat.create_completion(
            messages=HELLO, stream=True, tools=TOOLS, tool_choice="required"
        )
        calls = (await stream.final()).choices[0].message.tool_calls
        assert calls
        assert [call.function and call.function.name for call in calls] == ["a", "b"]
        assert {call.function and call.function.arguments for call in calls} == {'{"city": "Bonn"}'}
        assert all(call.type == "function" and call.id for call in calls)
        assert "index" not in calls[0].to_dict()
        whole = await client.ai.openai.chat.create_completion(
            messages=HELLO, tools=TOOLS, tool_choice="required"
        )
        assert whole.choices[0].message.tool_calls

    async def test_pieces_of_every_kind(self) -> None:
        function = {"name": "look", "arguments": ""}
        call = {"index": 1, "id": "x", "type": "function", "function": function}
        body = events(
            chunk({"role": "assistant", "content": "", "tool_calls": []}),
            chunk({"role": "assistant", "content": "a"}, index=1, model="m"),
            chunk({"content": "b"}, index=1, model=None),
            chunk({"tool_calls": [call]}),
            chunk({"tool_calls": [{**call, "index": 0, "id": "y"}]}),
            chunk({"tool_calls": [{"index": 0, "function": {"name": "look", "arguments": "{"}}]}),
            chunk(
                {
                    "tool_calls": [
                        {"index": 0, "function": {"arguments": "}"}},
                        {"index": 1, "function": {"arguments": "1"}},
                    ]
                }
            ),
            chunk({"refusal": "no", "later": {"deep": [1], "flag": True}}),
            chunk({"later": {"deep": [2], "flag": False}}, finish="stop"),
            {"id": "c", "choices": ["?"]},
            {"id": "c", "choices": [], "usage": {"total_tokens": 3}},
            "[DONE]",
        )
        client, _ = client_of(body)
        completion = await client.ai.openai.chat.create_completion(
            messages=HELLO, stream=True
        ).final()
        first, second = completion.choices
        assert first.message.to_dict() == {
            "role": "assistant",
            "content": "",
            "refusal": "no",
            "later": {"deep": [1, 2], "flag": False},
            "tool_calls": [
                {"id": "y", "type": "function", "function": {"name": "look", "arguments": "{}"}},
                {"id": "x", "type": "function", "function": {"name": "look", "arguments": "1"}},
            ],
        }
        assert second.message.content == "ab"
        assert (completion.model, completion.usage and completion.usage.total_tokens) == ("m", 3)

    async def test_only_the_first_choice_is_text(self) -> None:
        body = events(
            chunk({"content": "a"}), chunk({"content": "b"}, index=1), {"ping": 1}, "[DONE]"
        )
        client, _ = client_of(body)
        stream = client.ai.openai.chat.create_completion(messages=HELLO, stream=True)
        assert [text async for text in stream.text()] == ["a"]

    async def test_unknown_events_pass(self) -> None:
        body = b': comment\n\nevent: later\ndata: {"at": 1}\n\ndata: text\n\ndata: [DONE]\n\n'
        client, _ = client_of(body)
        stream = client.ai.openai.chat.create_completion(messages=HELLO, stream=True)
        later, text = [each async for each in stream]
        assert isinstance(later, UnknownEvent)
        assert (later.type, later.at) == ("later", 1)  # type: ignore[attr-defined]
        assert isinstance(text, UnknownEvent)
        assert (text.type, text.data) == ("message", "text")

    @pytest.mark.parametrize(
        "error",
        [
            {"error": {"message": "overloaded", "code": "x"}},
            {"type": "error", "code": "x", "message": "overloaded"},
        ],
    )
    async def test_an_error_carries_what_had_come(self, error: Any) -> None:
        client, transport = client_of(events(chunk({"content": "Good"}), error, "[DONE]"))
        stream = client.ai.openai.chat.create_completion(messages=HELLO, stream=True)
        with pytest.raises(EventStreamError, match="overloaded") as caught:
            await stream.final()
        assert caught.value.code == "x"
        assert caught.value.body == error
        assert caught.value.partial.choices[0].message.content == "Good"
        assert caught.value.operation == "POST /ai/openai/chat/completions"
        assert transport.body.closed

    @pytest.mark.parametrize("cut", [None, TruncatedResponseError("the response was cut off")])
    async def test_an_early_end(self, cut: Exception | None) -> None:
        pieces = [events(chunk({"content": "Good"})), *([cut] if cut else [])]
        client, transport = client_of(*pieces)
        with pytest.raises(TruncatedResponseError) as caught:
            await client.ai.openai.chat.create_completion(messages=HELLO, stream=True).final()
        assert caught.value.partial.choices[0].message.content == "Good"
        assert transport.body.closed

    async def test_leaving_early_frees_the_connection(self) -> None:
        client, transport = client_of(events(chunk({"content": "a"})), events(chunk()))
        async with client.ai.openai.chat.create_completion(messages=HELLO, stream=True) as stream:
            async for _ in stream:
                break
            assert stream.current().choices[0].message.content == "a"
        with pytest.raises(TruncatedResponseError, match="closed") as caught:
            await stream.final()
        assert caught.value.partial.choices[0].message.content == "a"
        assert transport.body.closed
        assert transport.body.read == 1

    async def test_closing_before_the_request_was_sent(self) -> None:
        client, transport = client_of(events("[DONE]"))
        stream = client.ai.openai.chat.create_completion(messages=HELLO, stream=True)
        await stream.aclose()
        assert transport.requests == []

    async def test_the_rest_of_the_body_is_read(self) -> None:
        """Then the connection can be used again."""
        body = events(chunk({"content": "a"}), "[DONE]")
        client, transport = client_of(body, b"\n", TruncatedResponseError("torn"))
        await client.ai.openai.chat.create_completion(messages=HELLO, stream=True).final()
        assert transport.body.read == 2

    async def test_a_response_that_is_no_stream(self) -> None:
        client, transport = client_of(b'{"id": "c"}', content_type="application/json")
        with pytest.raises(APIResponseValidationError, match="application/json") as caught:
            await client.ai.openai.chat.create_completion(messages=HELLO, stream=True).final()
        assert caught.value.body == b'{"id": "c"}'
        assert transport.body.closed

    async def test_a_transport_that_does_not_stream(self) -> None:
        client, transport = client_of()
        transport.body = None  # type: ignore[assignment]
        with pytest.raises(TypeError, match="streamed"):
            await client.ai.openai.chat.create_completion(messages=HELLO, stream=True)

    async def test_an_error_status(self, client: AsyncTelnyx, server: Emulator) -> None:
        server.faults.add(Fault(operation="ai.*", status=429))
        client = client.with_options(max_retries=0)
        with pytest.raises(RateLimitError):
            await client.ai.openai.chat.create_completion(messages=HELLO, stream=True)

    async def test_raw_responses_are_as_before(self, client: AsyncTelnyx) -> None:
        raw = await client.ai.openai.chat.with_raw_response.create_completion(messages=HELLO)
        assert type(await raw.parse()) is ChatCompletion
        streaming = client.ai.openai.chat.with_streaming_response
        async with streaming.create_completion(messages=HELLO, stream=True) as response:
            assert len([event async for event in response.events()]) == 6
