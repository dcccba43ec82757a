"""Models that echo the last message, at once or as server-sent events.

Where the request has tools and asks for them, all of them are called at once, their arguments in
turns: so a client has to put the pieces of several calls together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Any, cast

from telnyx_async import _json
from telnyx_async._validation import JsonObject
from telnyx_async.emulator._account import Context, EventStream, Product

__all__ = ["PRODUCT", "event_stream", "reply_events"]

PRODUCT = Product()
on = PRODUCT.on

_ARGUMENTS = '{"city": "Bonn"}'
_REASONING = "The last message is repeated."
_ERROR = {"message": "The model is overloaded.", "type": "overloaded_error", "code": "10007"}


def event_stream(context: Context, events: Iterable[tuple[str | None, Any]]) -> EventStream:
    """Return events (with or without a name) as a response, with the account's stream faults."""
    faults, written = context.account.streams, list[bytes]()
    for number, (name, data) in enumerate(events):
        if number == faults.error_after:
            error = {"type": "error", "error": _ERROR}
            written.append(_event("error" if name else None, error))
        if number in (faults.error_after, faults.end_after):
            break
        written.append(_event(name, data))
    return EventStream(b"".join(written))


def _event(name: str | None, data: Any) -> bytes:
    text = data.encode() if isinstance(data, str) else _json.dumps(data)
    return (f"event: {name}\n".encode() if name else b"") + b"data: " + text + b"\n\n"


@on("ai.openai.chat.create_completion")
def complete(context: Context) -> JsonObject | EventStream:
    reply = _reply(_last_message(context.fields["messages"]))
    completion: JsonObject = {
        "id": f"chatcmpl-{context.account.examples.uuid()}",
        "created": int(context.account.clock.time()),
        "model": context.fields.get("model", "example"),
    }
    names = _called_tools(context)
    calls = [_tool_call(context, name) for name in names]
    reason = "tool_calls" if names else "stop"
    if context.fields.get("stream"):
        return event_stream(context, _chunks(context, completion, reply, calls))
    message: JsonObject = {"role": "assistant", "content": reply}
    if calls:
        message = {"role": "assistant", "content": None, "tool_calls": calls}
    return {
        **completion,
        "object": "chat.completion",
        "choices": [{"index": 0, "message": message, "finish_reason": reason}],
        "usage": _chat_usage(reply),
    }


def _chunks(
    context: Context, completion: JsonObject, reply: str, calls: list[JsonObject]
) -> Iterator[tuple[None, Any]]:
    completion = {**completion, "object": "chat.completion.chunk"}
    deltas: list[JsonObject] = [{"role": "assistant"}]
    if context.fields.get("reasoning_effort"):
        deltas += [{"reasoning_content": word} for word in _words(_REASONING)]
    deltas += _call_deltas(calls) if calls else [{"content": word} for word in _words(reply)]
    for delta in deltas:
        yield None, {**completion, "choices": [_chunk_choice(delta, None)]}
    reason = "tool_calls" if calls else "stop"
    yield None, {**completion, "choices": [_chunk_choice({}, reason)]}
    if context.fields.get("stream_options", {}).get("include_usage"):
        yield None, {**completion, "choices": [], "usage": _chat_usage(reply)}
    yield None, "[DONE]"


def _chunk_choice(delta: JsonObject, reason: str | None) -> JsonObject:
    return {"index": 0, "delta": delta, "finish_reason": reason}


def _call_deltas(calls: list[JsonObject]) -> Iterator[JsonObject]:
    """Yield pieces of calls by turns, the last call first."""
    numbered = list(enumerate(calls))[::-1]
    for index, call in numbered:
        function = {"name": call["function"]["name"], "arguments": ""}
        yield {"tool_calls": [{**call, "index": index, "function": function}]}
    for turn in zip_longest(*(_words(call["function"]["arguments"]) for _, call in numbered)):
        pieces = zip(numbered, turn, strict=True)
        yield {
            "tool_calls": [
                {"index": index, "function": {"arguments": piece}}
                for (index, _), piece in pieces
                if piece is not None
            ]
        }


def _called_tools(context: Context) -> list[str]:
    if context.fields.get("tool_choice") != "required":
        return []
    return [
        tool["function"]["name"] for tool in context.fields.get("tools", ()) if "function" in tool
    ]


def _tool_call(context: Context, name: str) -> JsonObject:
    return {
        "id": f"call_{context.account.examples.uuid()}",
        "type": "function",
        "function": {"name": name, "arguments": _ARGUMENTS},
    }


def _chat_usage(reply: str) -> JsonObject:
    words = len(reply.split())
    return {"prompt_tokens": words, "completion_tokens": words, "total_tokens": 2 * words}


@on("ai.openai.create_response")
def create_response(context: Context) -> JsonObject | EventStream:
    reply = _reply(_last_input(context.fields.get("input", {})))
    message_id = f"msg_{context.account.examples.uuid()}"
    response: JsonObject = {
        "id": f"resp_{context.account.examples.uuid()}",
        "object": "response",
        "created_at": int(context.account.clock.time()),
        "model": context.fields.get("model", "example"),
    }
    item = {
        "id": message_id,
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "content": [{"type": "output_text", "text": reply}],
    }
    words = len(reply.split())
    usage = {"input_tokens": words, "output_tokens": words, "total_tokens": 2 * words}
    completed = {**response, "status": "completed", "output": [item], "usage": usage}
    if not context.fields.get("stream"):
        return completed
    begun: JsonObject = {**response, "status": "in_progress", "output": []}
    events: list[JsonObject] = [{"type": "response.created", "response": begun}]
    started = {**item, "status": "in_progress", "content": []}
    events.append({"type": "response.output_item.added", "output_index": 0, "item": started})
    place = {"item_id": message_id, "output_index": 0, "content_index": 0}
    delta = {"type": "response.output_text.delta", **place}
    events += [{**delta, "delta": word} for word in _words(reply)]
    events.append({"type": "response.output_item.done", "output_index": 0, "item": item})
    events.append({"type": "response.completed", "response": completed})
    return event_stream(context, ((event["type"], event) for event in events))


@on("ai.anthropic.v1.messages")
def create_message(context: Context) -> JsonObject | EventStream:
    reply = _reply(_last_message(context.fields["messages"]))
    words = len(reply.split())
    blocks: list[JsonObject] = [{"type": "text", "text": reply}]
    if context.fields.get("tool_choice", {}).get("type") == "any":
        blocks += [
            {
                "type": "tool_use",
                "id": f"toolu_{index}",
                "name": tool["name"],
                "input": {"n": index},
            }
            for index, tool in enumerate(context.fields.get("tools", ()))
        ]
    stop = "tool_use" if len(blocks) > 1 else "end_turn"
    message: JsonObject = {
        "id": f"msg_{context.account.examples.uuid()}",
        "type": "message",
        "role": "assistant",
        "model": context.fields["model"],
        "content": blocks,
        "stop_reason": stop,
        "stop_sequence": None,
        "usage": {"input_tokens": words, "output_tokens": words},
    }
    if not context.fields.get("stream"):
        return message
    return event_stream(context, ((each["type"], each) for each in _message_events(message)))


def _message_events(message: JsonObject) -> Iterator[JsonObject]:
    usage = message["usage"]
    begun: JsonObject = {**message, "content": [], "stop_reason": None}
    begun["usage"] = {**usage, "output_tokens": 1}
    yield {"type": "message_start", "message": begun}
    yield {"type": "ping"}
    for index, block in enumerate(message["content"]):
        nothing: JsonObject = {"text": ""} if block["type"] == "text" else {"input": {}}
        empty = {**block, **nothing}
        yield {"type": "content_block_start", "index": index, "content_block": empty}
        for delta in _block_deltas(block):
            yield {"type": "content_block_delta", "index": index, "delta": delta}
        yield {"type": "content_block_stop", "index": index}
    ended = {"stop_reason": message["stop_reason"], "stop_sequence": None}
    output = {"output_tokens": usage["output_tokens"]}
    yield {"type": "message_delta", "delta": ended, "usage": output}
    yield {"type": "message_stop"}


def _block_deltas(block: JsonObject) -> Iterator[JsonObject]:
    if block["type"] == "text":
        yield from ({"type": "text_delta", "text": word} for word in _words(block["text"]))
        return
    text = _json.dumps(block["input"]).decode()
    for start in range(0, len(text), 3):
        yield {"type": "input_json_delta", "partial_json": text[start : start + 3]}


def reply_events(content: str) -> Iterator[tuple[str, JsonObject]]:
    """Yield the events of an assistant's reply."""
    for word in _words(content):
        yield "delta", {"content": word}
    yield "done", {"content": content}


def _reply(text: str) -> str:
    return f"You said: {text}"


def _words(text: str) -> list[str]:
    """Return the words of a text, each with the space before it."""
    return text.replace(" ", "\0 ").split("\0")


def _last_message(messages: list[JsonObject]) -> str:
    """Return the text of the last message, which may consist of parts."""
    return _text(messages[-1].get("content")) if messages else ""


def _last_input(given: JsonObject) -> str:
    return _last_message(given.get("messages", [given]))


def _text(content: Any) -> str:
    if isinstance(content, str):
        return content
    parts = cast("list[JsonObject]", content) if isinstance(content, list) else ()
    return " ".join(str(part.get("text", "")) for part in parts)
