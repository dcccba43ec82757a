"""Typed streams of the four operations, against the emulator and hand-made bodies."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from telnyx_async import (
    APIResponseValidationError,
    AsyncTelnyx,
    EventStreamError,
    HttpRequest,
    HttpResponse,
    RateLimitError,
    TruncatedResponseError,
)
from telnyx_async.emulator import Emulator, Fault
from telnyx_async.inference import (
    AssistantReplyDelta,
    AssistantReplyDone,
    ChatCompletion,
    ChatCompletionChunk,
    ContentBlockDelta,
    Message,
    MessageStart,
    Response,
    ResponseItemEvent,
    ResponseLifecycleEvent,
    ResponseReasoningDelta,
    ResponseTextDelta,
    UnknownEvent,
)
from telnyx_async.models import AssistantReply

HELLO: Any = [{"role": "user", "content": "Good day"}]
ARGUMENTS: Any = {"max_tokens": 9, "model": "claude", "messages": HELLO}
TOOLS: Any = [{"type": "function", "function": {"name": name, "parameters": {}}} for name in "ab"]


class Body:
    """A response body; an exception among its pieces breaks it off."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces
        self.read = 0
        self.closed = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            self.read += 1
            yield piece

    async def aclose(self) -> None:
        self.closed += 1


class Transport:
    """Answers every request with a stream."""

    def __init__(self, body: Body, content_type: str = "text/event-stream; charset=utf-8") -> None:
        self.body = body
        self.headers = {"content-type": content_type, "x-request-id": "id"}
        self.requests: list[HttpRequest] = []

    async def send(self, request: HttpRequest, **options: Any) -> HttpResponse:
        self.requests.append(request)
        return HttpResponse(200, self.headers, stream=self.body)

    async def aclose(self) -> None: ...


def events(*data: Any, name: bool = False) -> bytes:
    lines = [
        (f"event: {each['type']}\n" if name else "")
        + f"data: {each if isinstance(each, str) else json.dumps(each)}\n\n"
        for each in data
    ]
    return "".join(lines).encode()


def client_of(*pieces: Any, **options: Any) -> tuple[AsyncTelnyx, Transport]:
    transport = Transport(Body(*pieces), **options)
    return AsyncTelnyx(api_key="KEY", transport=transport), transport


def chunk(delta: Any = None, *, index: int = 0, finish: str | None = None, **more: Any) -> Any:
    choices = [{"index": index, "delta": delta or {}, "finish_reason": finish}]
    return {"id": "c", "object": "chat.completion.chunk", "choices": choices} | more


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


class TestResponses:
    GIVEN: Any = HELLO[0]

    async def test_whole(self, client: AsyncTelnyx) -> None:
        response = await client.ai.openai.create_response(input=HELLO[0])
        assert type(response) is Response
        assert response.output_text == "You said: Good day"
        assert Response(id="r").output_text == ""

    async def test_streamed(self, client: AsyncTelnyx) -> None:
        stream = client.ai.openai.create_response(input=HELLO[0], stream=True)
        found = [each async for each in stream]
        assert [type(each) for each in found] == [
            ResponseLifecycleEvent,
            ResponseItemEvent,
            *[ResponseTextDelta] * 4,
            ResponseItemEvent,
            ResponseLifecycleEvent,
        ]
        response = await stream.final()
        assert (response.status, response.output_text) == ("completed", "You said: Good day")
        assert response.usage
        assert response.usage.total_tokens == 8

    async def test_text(self, client: AsyncTelnyx) -> None:
        stream = client.ai.openai.create_response(input=HELLO[0], stream=True)
        assert "".join([text async for text in stream.text()]) == "You said: Good day"

    async def test_pieces_where_the_last_event_has_no_output(self) -> None:
        call = {"type": "function_call", "name": "look", "arguments": ""}
        body = events(
            {"type": "response.created", "response": {"id": "r", "output": []}},
            {"type": "response.reasoning_text.delta", "delta": "hm", "output_index": 0},
            {"type": "response.output_text.delta", "delta": "Good", "output_index": 1},
            {"type": "response.output_text.delta", "delta": " day", "output_index": 1},
            {"type": "response.output_item.added", "item": call, "output_index": 2},
            {
                "type": "response.function_call_arguments.delta",
                "delta": "{",
                "output_index": 2,
            },
            {"type": "response.function_call_arguments.delta", "delta": "}", "output_index": 2},
            {"type": "response.function_call_arguments.done", "arguments": "{}"},
            {"type": "response.later"},
            {"type": "response.incomplete", "response": {"id": "r", "status": "incomplete"}},
            name=True,
        )
        client, _ = client_of(body)
        stream = client.ai.openai.create_response(input=HELLO[0], stream=True)
        found = [each async for each in stream]
        assert isinstance(found[1], ResponseReasoningDelta)
        assert isinstance(found[-2], UnknownEvent)
        response = await stream.final()
        assert response.status == "incomplete"
        assert response.output_text == "Good day"
        assert response.output
        assert [item.arguments for item in response.output] == [None, "{}"]

    async def test_a_response_that_failed(self) -> None:
        failed = {"id": "r", "status": "failed", "error": {"code": "x", "message": "no"}}
        body = events({"type": "response.failed", "response": failed})
        client, _ = client_of(body)
        with pytest.raises(EventStreamError) as caught:
            await client.ai.openai.create_response(input=HELLO[0], stream=True).final()
        assert caught.value.partial.status == "failed"
        assert caught.value.code == "x"
        assert "no" in str(caught.value)


class TestMessages:
    async def test_whole(self, client: AsyncTelnyx) -> None:
        message = await client.ai.anthropic.v1.messages(**ARGUMENTS)
        assert type(message) is Message
        assert message.content[0].text == "You said: Good day"

    async def test_streamed(self, client: AsyncTelnyx) -> None:
        tools = [{"name": "x"}, {"name": "y"}]
        stream = client.ai.anthropic.v1.messages(
            **ARGUMENTS, stream=True, tools=tools, tool_choice={"type": "any"}
        )
        found = [each async for each in stream]
        assert isinstance(found[0], MessageStart)
        assert isinstance(found[1], UnknownEvent)
        assert found[1].type == "ping"
        assert isinstance(found[3], ContentBlockDelta)
        message = await stream.final()
        assert [block.type for block in message.content] == ["text", "tool_use", "tool_use"]
        assert [block.input for block in message.content] == [None, {"n": 0}, {"n": 1}]
        assert (message.stop_reason, message.role) == ("tool_use", "assistant")
        assert message.usage
        assert (message.usage.input_tokens, message.usage.output_tokens) == (4, 4)

    async def test_text(self, client: AsyncTelnyx) -> None:
        stream = client.ai.anthropic.v1.messages(**ARGUMENTS, stream=True)
        assert "".join([text async for text in stream.text()]) == "You said: Good day"

    async def test_thinking_citations_and_input_that_is_cut_off(self) -> None:
        def delta(index: int, **fields: Any) -> Any:
            return {"type": "content_block_delta", "index": index, "delta": fields}

        start = "content_block_start"
        body = events(
            {"type": "message_start", "message": {"id": "m", "usage": {"input_tokens": 1}}},
            {"type": start, "index": 0, "content_block": {"type": "thinking", "thinking": ""}},
            delta(0, type="thinking_delta", thinking="hm"),
            delta(0, type="signature_delta", signature="s"),
            {"type": start, "index": 1, "content_block": {"type": "text", "text": ""}},
            delta(1, type="citations_delta", citation={"n": 1}),
            delta(1, type="citations_delta", citation={"n": 2}),
            {"type": start, "index": 2, "content_block": {"type": "tool_use", "input": {}}},
            delta(2, type="input_json_delta", partial_json='{"a'),
            {"type": "message_delta", "delta": {"stop_reason": "max_tokens"}},
            {"type": "message_stop"},
            name=True,
        )
        client, _ = client_of(body)
        message = await client.ai.anthropic.v1.messages(**ARGUMENTS, stream=True).final()
        thinking, text, tool = message.content
        assert (thinking.thinking, thinking.signature) == ("hm", "s")
        assert text.citations == [{"n": 1}, {"n": 2}]
        assert (tool.input, tool.model_extra) == ({}, {"partial_json": '{"a'})
        assert message.stop_reason == "max_tokens"

    async def test_an_error_in_the_middle(self, client: AsyncTelnyx, server: Emulator) -> None:
        server.streams.error_after = 5
        with pytest.raises(EventStreamError, match="overloaded") as caught:
            await client.ai.anthropic.v1.messages(**ARGUMENTS, stream=True).final()
        assert caught.value.partial.content[0].text == "You said:"


class TestAssistants:
    async def assistant(self, client: AsyncTelnyx) -> str:
        created = await client.ai.assistants.create(name="Bo", model="m", instructions="i")
        return created.id

    async def test_streamed(self, client: AsyncTelnyx) -> None:
        assistant = await self.assistant(client)
        arguments: Any = {"content": "Good day", "conversation_id": "c"}
        stream = client.ai.assistants.chat(assistant, **arguments, stream=True)
        found = [each async for each in stream]
        assert [type(each) for each in found] == [*[AssistantReplyDelta] * 4, AssistantReplyDone]
        whole = await client.ai.assistants.chat(assistant, **arguments)
        assert type(whole) is AssistantReply
        assert (await stream.final()).content == whole.content == "Bo heard: Good day"
        again = client.ai.assistants.chat(assistant, **arguments, stream=True)
        assert "".join([text async for text in again.text()]) == "Bo heard: Good day"

    async def test_an_early_end(self, client: AsyncTelnyx, server: Emulator) -> None:
        assistant = await self.assistant(client)
        server.streams.end_after = 2
        stream = client.ai.assistants.chat(assistant, content="x", conversation_id="c", stream=True)
        with pytest.raises(TruncatedResponseError) as caught:
            await stream.final()
        assert caught.value.partial.content == "Bo heard:"

    async def test_data_of_other_forms(self) -> None:
        body = (
            b'event: delta\ndata: Good\n\nevent: delta\ndata: {"text": " day"}\n\n'
            b'event: later\ndata: {}\n\nevent: done\ndata: {"whatsapp_template": {"a": 1}}\n\n'
        )
        client, _ = client_of(body)
        stream = client.ai.assistants.chat("a", content="x", conversation_id="c", stream=True)
        found = [each async for each in stream]
        assert isinstance(found[2], UnknownEvent)
        assert isinstance(found[3], AssistantReplyDone)
        assert found[3].whatsapp_template == {"a": 1}
        assert (await stream.final()).content == "Good day"
