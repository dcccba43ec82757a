"""Webhook bodies as typed events: `unwrap`, and `client.webhooks`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any, TypeVar
from urllib.parse import parse_qsl

from telnyx_async import _json, models
from telnyx_async._errors import WebhookVerificationError
from telnyx_async._modeling.decoder import structure
from telnyx_async._modeling.model import parse_datetime
from telnyx_async._modeling.webhook_event import WebhookEvent
from telnyx_async.models.webhook_events import EVENTS, FLAT
from telnyx_async.webhooks._crypto.signatures import TOLERANCE, Key, as_bytes, verify
from telnyx_async.webhooks._http import Headers

__all__ = ["TexmlCallback", "Webhooks", "unsafe_unwrap", "unwrap"]

E = TypeVar("E", bound=WebhookEvent)

_MAX_FORM_FIELDS = 1_000
_TEXML_ID_FIELDS = frozenset({"AccountSid", "CallSid", "ConferenceSid"})
_TEXML_TYPE_FIELDS = (
    ("StatusCallbackEvent", ""),
    ("SiprecEvent", ""),
    ("StreamEvent", ""),
    ("TranscriptionEvent", ""),
    ("RecordingStatus", "recording-"),
    ("CallStatus", "call-"),
)


class TexmlCallback(WebhookEvent["TexmlCallback"]):
    """A callback of a TeXML application. Its form fields are attributes: `callback.CallSid`.

    `event_type` is `texml.` followed by the callback's own name of the event, such as
    `texml.conference-start`, `texml.stream-stopped`, `texml.recording-completed` or
    `texml.call-answered`. `id` is None: callbacks have none.
    """

    @property
    def event_type(self) -> str:
        fields = self.model_extra
        found = (
            f"{prefix}{fields[name]}" for name, prefix in _TEXML_TYPE_FIELDS if fields.get(name)
        )
        return f"texml.{next(found, 'callback')}"

    @property
    def occurred_at(self) -> datetime | None:
        moment = parse_datetime(self.model_extra.get("Timestamp"))
        return moment if isinstance(moment, datetime) else None


class Webhooks:
    """Verification of webhooks with the client's public key. Nothing is sent, nothing awaited."""

    def __init__(self, public_key: str | None = None) -> None:
        self._public_key = public_key

    def unwrap(
        self,
        payload: bytes | str,
        headers: Headers,
        key: Key | None = None,
        *,
        secret: Key | None = None,
    ) -> WebhookEvent:
        """Verify a webhook and return its event.

        `payload` is the request body as received. `key` is the account's public key, by default that
        of the client (`TELNYX_PUBLIC_KEY`); `secret` is the `webhook_secret` of a meeting session.
        Either may be a sequence of several, during a key rotation. Raises
        `WebhookVerificationError`, whose `reason` says what is wrong.
        """
        try:
            return unwrap(payload, headers, key or self._public_key, secret=secret)
        finally:
            del secret  # error reports that show local variables must not show it

    def unsafe_unwrap(self, payload: bytes | str) -> WebhookEvent:
        """Return the event of a webhook without verifying its signature: for tests."""
        return unsafe_unwrap(payload)


def unwrap(
    body: bytes | str,
    headers: Headers,
    key: Key | None = None,
    *,
    secret: Key | None = None,
    tolerance: float = TOLERANCE,
    now: float | None = None,
) -> WebhookEvent:
    """Verify a webhook and return its event. The arguments are those of `verify`."""
    try:
        verify(body, headers, key, secret=secret, tolerance=tolerance, now=now)
    finally:
        del secret
    return unsafe_unwrap(body)


def unsafe_unwrap(body: bytes | str) -> WebhookEvent:
    """Return the event of a webhook without verifying its signature: for tests.

    Raises `WebhookVerificationError` if the body is neither a JSON object nor a TeXML callback.
    """
    raw = as_bytes(body)
    if raw.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):  # after a byte order mark
        return _decode_event(_parse_json(raw))
    return _decode(_parse_form(raw), TexmlCallback)


def _parse_json(body: bytes) -> dict[str, Any]:
    try:
        document: dict[str, Any] = _json.loads_received(body)
    except ValueError:
        raise WebhookVerificationError("the body is not JSON", reason="body") from None
    return document


def _parse_form(body: bytes) -> dict[str, str]:
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=_MAX_FORM_FIELDS)
    except ValueError:
        pairs = []
    fields = dict(pairs)
    if not _TEXML_ID_FIELDS & fields.keys():
        message = "the body is neither a JSON object nor a TeXML form"
        raise WebhookVerificationError(message, reason="body")
    return fields


def _decode_event(document: dict[str, Any]) -> WebhookEvent:
    """Decode into the class of the event type, found in constant time, or `WebhookEvent`."""
    data = document.get("data")
    envelope: dict[str, Any] = data if _json.is_object(data) else {}
    tag = document.get("event_type") or envelope.get("event_type") or document.get("event")
    name = EVENTS.get(tag) if isinstance(tag, str) else _name_without_type(document, envelope)
    if name is None:
        return _decode(document, WebhookEvent)
    # Some events arrive both with a `data` envelope and without: bring them into the layout of
    # their class.
    if name in FLAT and "event_type" in envelope:
        document = {**document, **envelope}
    elif name not in FLAT and "event_type" in document and "data" not in document:
        document = {"data": document}
    return _decode(document, _event_class(name))


def _name_without_type(document: Mapping[str, Any], envelope: Mapping[str, Any]) -> str | None:
    """Recognise the two events that have no type by fields that only they have."""
    if envelope.get("record_type") == "link_clicked" or "time_clicked" in envelope:
        return "ReplacedLinkClickWebhookEvent"
    if "campaignId" in document and "phoneNumber" not in document:
        return "CampaignStatusUpdate"
    return None


@cache
def _event_class(name: str) -> type[WebhookEvent]:
    cls: type[WebhookEvent] = getattr(models, name)
    return cls


def _decode(document: Mapping[str, Any], event_class: type[E]) -> E:
    event: E = structure(document, event_class)
    return event
