"""Typed streams of responses, messages and assistants, against the emulator and hand-made bodies."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async import (
    AsyncTelnyx,
    EventStreamError,
    TruncatedResponseError,
)
from telnyx_async.emulator import Emulator
from telnyx_async.inference import (
    AssistantReplyDelta,
    AssistantReplyDone,
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

from .bodies import HELLO, client_of, events

ARGUMENTS: Any = {"max_tokens": 9, "model": "claude", "messages": HELLO}


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
