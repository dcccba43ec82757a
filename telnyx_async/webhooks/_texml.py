"""TeXML's callbacks: forms, where other webhooks are JSON."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from telnyx_async._modeling.model import parse_datetime
from telnyx_async._modeling.webhook_event import WebhookEvent

__all__ = ["TexmlCallback"]

_TYPES = (
    ("StatusCallbackEvent", ""),
    ("SiprecEvent", ""),
    ("StreamEvent", ""),
    ("TranscriptionEvent", ""),
    ("RecordingStatus", "recording-"),
    ("CallStatus", "call-"),
)


class TexmlCallback(WebhookEvent["TexmlCallback"]):
    """A callback of a TeXML application. Its fields are attributes: `callback.CallSid`.

    `event_type` begins with `texml.`, and what follows is the callback's own word for it:
    `texml.conference-start`, `texml.stream-stopped`, `texml.recording-completed`,
    `texml.call-answered`. Callbacks have no `id`.
    """

    MARKS: ClassVar[frozenset[str]] = frozenset({"AccountSid", "CallSid", "ConferenceSid"})

    @property
    def event_type(self) -> str:
        fields = self.model_extra
        found = (f"{prefix}{fields[name]}" for name, prefix in _TYPES if fields.get(name))
        return f"texml.{next(found, 'callback')}"

    @property
    def occurred_at(self) -> datetime | None:
        moment = parse_datetime(self.model_extra.get("Timestamp"))
        return moment if isinstance(moment, datetime) else None
