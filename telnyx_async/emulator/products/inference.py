"""Chat completions that echo the last message, at once or as server-sent events."""

from __future__ import annotations

from collections.abc import Iterator

from telnyx_async import _json
from telnyx_async._validation import JsonObject
from telnyx_async.emulator._account import Context, EventStream, Product

__all__ = ["PRODUCT"]

PRODUCT = Product()
on = PRODUCT.on


@on("ai.openai.chat.create_completion")
def complete(context: Context) -> JsonObject | EventStream:
    reply = f"You said: {_last_message(context.fields['messages'])}"
    completion: JsonObject = {
        "id": f"chatcmpl-{context.account.examples.uuid()}",
        "created": int(context.account.clock.time()),
        "model": context.fields.get("model", "example"),
    }
    if context.fields.get("stream"):
        return EventStream(b"".join(_chunks(completion, reply)))
    message = {"role": "assistant", "content": reply}
    words = len(reply.split())
    return {
        **completion,
        "object": "chat.completion",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": words, "completion_tokens": words, "total_tokens": 2 * words},
    }


def _chunks(completion: JsonObject, reply: str) -> Iterator[bytes]:
    deltas: list[tuple[JsonObject, str | None]] = [({"role": "assistant"}, None)]
    deltas += [({"content": word}, None) for word in reply.replace(" ", " \0").split("\0")]
    deltas.append(({}, "stop"))
    for delta, reason in deltas:
        choices = [{"index": 0, "delta": delta, "finish_reason": reason}]
        chunk = {**completion, "object": "chat.completion.chunk", "choices": choices}
        yield b"data: " + _json.dumps(chunk) + b"\n\n"
    yield b"data: [DONE]\n\n"


def _last_message(messages: list[JsonObject]) -> str:
    """Return the text of the last message, which may consist of parts."""
    content: str | list[JsonObject] = messages[-1]["content"] if messages else ""
    if isinstance(content, str):
        return content
    return " ".join(part.get("text", "") for part in content)
