"""Language models that say what they heard: at once, or word by word as server-sent events."""

from __future__ import annotations

from collections.abc import Iterator

from telnyx_async import _json
from telnyx_async._validation import Json
from telnyx_async.emulator._account import Context, Product, Stream

__all__ = ["PRODUCT"]

PRODUCT = Product()
on = PRODUCT.on


@on("ai.openai.chat.create_completion")
def complete(context: Context) -> Json | Stream:
    said = f"You said: {_heard(context.fields['messages'])}"
    completion: Json = {
        "id": f"chatcmpl-{context.world.examples.uuid()}",
        "created": int(context.world.clock.time()),
        "model": context.fields.get("model", "example"),
    }
    if context.fields.get("stream"):
        return Stream(b"".join(_chunks(completion, said)))
    message = {"role": "assistant", "content": said}
    words = len(said.split())
    return {
        **completion,
        "object": "chat.completion",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": words, "completion_tokens": words, "total_tokens": 2 * words},
    }


def _chunks(completion: Json, said: str) -> Iterator[bytes]:
    deltas: list[tuple[Json, str | None]] = [({"role": "assistant"}, None)]
    deltas += [({"content": word}, None) for word in said.replace(" ", " \0").split("\0")]
    deltas.append(({}, "stop"))
    for delta, reason in deltas:
        choices = [{"index": 0, "delta": delta, "finish_reason": reason}]
        chunk = {**completion, "object": "chat.completion.chunk", "choices": choices}
        yield b"data: " + _json.dumps(chunk) + b"\n\n"
    yield b"data: [DONE]\n\n"


def _heard(messages: list[Json]) -> str:
    """The text of the last message; it may be in parts."""
    content: str | list[Json] = messages[-1]["content"] if messages else ""
    if isinstance(content, str):
        return content
    return " ".join(part.get("text", "") for part in content)
