"""The emulator's end of the event stream of an AI assistant's conversation."""

from __future__ import annotations

from collections import deque
from typing import Any

from telnyx_async import _json
from telnyx_async._json import is_array, is_object
from telnyx_async._validation import JsonObject
from telnyx_async.emulator._dialler.connection import DialledConnection

__all__ = ["DialledConversation"]

_MAX_FRAME = 2**20
_FRAMES_A_SECOND = 10


class DialledConversation(DialledConnection):
    """A conversation of an assistant on a call.

    `say` acts for the caller: an item, and the assistant's answer to it. `items` are all items, and
    `delegations` the answers to `delegate`. More than ten frames a second, or one of more than
    1 MiB, get an error.
    """

    def __init__(
        self, call: JsonObject, assistant: JsonObject, *, conversation_id: str, **connection: Any
    ) -> None:
        super().__init__(**connection)
        self.call = call
        self.assistant = assistant
        self.items: list[JsonObject] = []
        self.delegations: list[JsonObject] = []
        self.errors: list[str] = []
        self._conversation_id = conversation_id
        self._began = self._clock.time()
        self._frames: deque[float] = deque(maxlen=_FRAMES_A_SECOND)

    def say(self, text: str) -> None:
        """Say something, which the assistant answers."""
        with self._clock.lock:
            self._add_item("user", text)
            self._answer(text)

    def delegate(self, **fields: Any) -> None:
        """Ask the user for an answer, as `delegation_settings` of an assistant may want it."""
        self.send({"type": "session.delegation.created", **fields})

    def stop(self, reason: str = "call_ended") -> None:
        """Send `session.ended` and close the connection."""
        duration = round(self._clock.time() - self._began)
        self.send({"type": "session.ended", "reason": reason, "duration_sec": duration})
        self.close()

    def greeting(self) -> list[JsonObject]:
        names = ("call_control_id", "call_session_id", "call_leg_id", "from", "to", "direction")
        session = {name: self.call[name] for name in names if name in self.call}
        session |= {"conversation_id": self._conversation_id, "assistant_id": self.assistant["id"]}
        return [{"type": "session.created", "session": session}]

    def handle(self, frame: JsonObject) -> None:
        kind, item = frame.get("type"), frame.get("item")
        if self._is_too_often():
            self._send_error("rate_limit_exceeded", "More than ten frames a second were sent.")
        elif len(_json.dumps(frame)) > _MAX_FRAME:
            self._send_error("frame_too_large", "A frame has more than 1 MiB.")
        elif kind == "conversation.item.create" and is_object(item):
            self._take_item(item)
        elif kind == "session.delegation.completed" and isinstance(frame.get("text"), str):
            self.delegations.append(frame)
        else:
            self._send_error("invalid_event", f"{kind!r} is not a valid event.")

    def _is_too_often(self) -> bool:
        now, times = self._loop.time(), self._frames
        if len(times) == _FRAMES_A_SECOND and now - times[0] < 1.0:
            return True
        times.append(now)
        return False

    def _take_item(self, item: JsonObject) -> None:
        role, content = item.get("role"), item.get("content")
        if role not in {"user", "assistant"} or not is_array(content):
            self._send_error("invalid_event", "An item needs a role and content.")
            return
        text = "".join(part.get("text", "") for part in content if is_object(part))
        self._add_item(role, text)
        if role == "user":
            self._answer(text)

    def _answer(self, text: str) -> None:
        reply = f"{self.assistant['name']} heard: {text}"
        self.send({"type": "response.created"})
        for word in reply.replace(" ", " \0").split("\0"):
            self.send({"type": "response.text.delta", "delta": word})
        self._add_item("assistant", reply)

    def _add_item(self, role: str, text: str) -> None:
        item = {
            "id": f"item_{len(self.items) + 1}",
            "type": "message",
            "status": "completed",
            "role": role,
            "content": [{"type": "text", "text": text}],
        }
        previous = self.items[-1]["id"] if self.items else None
        self.items.append(item)
        self.send({"type": "conversation.item.created", "previous_item_id": previous, "item": item})

    def _send_error(self, code: str, message: str) -> None:
        self.errors.append(code)
        self.send({"type": "error", "error": {"code": code, "message": message}})
