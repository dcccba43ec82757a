"""From the body of a webhook to its typed event."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar, cast
from urllib.parse import parse_qsl

from telnyx_async import _json, models
from telnyx_async._errors import WebhookVerificationError
from telnyx_async._modeling.decoder import structure
from telnyx_async._modeling.webhook_event import WebhookEvent
from telnyx_async.models.webhook_events import EVENTS, FLAT
from telnyx_async.webhooks._crypto.verify import TOLERANCE, Key, as_bytes, verify
from telnyx_async.webhooks._headers import Headers
from telnyx_async.webhooks._texml import TexmlCallback

__all__ = ["unsafe_unwrap", "unwrap"]

E = TypeVar("E", bound=WebhookEvent)

_MAX_FIELDS = 1_000


def unwrap(
    body: bytes | str,
    headers: Headers,
    key: Key | None = None,
    *,
    secret: Key | None = None,
    tolerance: float = TOLERANCE,
    now: float | None = None,
) -> WebhookEvent:
    """Verify a webhook (see `verify`) and return its event."""
    try:
        verify(body, headers, key, secret=secret, tolerance=tolerance, now=now)
    finally:
        del secret  # a traceback with local variables does not show it
    return unsafe_unwrap(body)


def unsafe_unwrap(body: bytes | str) -> WebhookEvent:
    """Return the event of a webhook without asking who sent it: for tests.

    Raises `WebhookVerificationError` where the body is neither a JSON object nor a TeXML callback.
    """
    raw = as_bytes(body)
    if raw.lstrip(b" \t\r\n").startswith(b"{"):
        return _event(_read_json(raw))
    return _made(_read_form(raw), TexmlCallback)


def _read_json(body: bytes) -> dict[str, Any]:
    try:
        return cast("dict[str, Any]", _json.loads(body))
    except ValueError:
        raise WebhookVerificationError("the body is not JSON", reason="body") from None


def _read_form(body: bytes) -> dict[str, str]:
    try:
        fields = dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=_MAX_FIELDS))
    except ValueError:
        fields = {}
    if not TexmlCallback.MARKS & fields.keys():
        raise WebhookVerificationError("the body is no JSON object, nor a form", reason="body")
    return fields


def _event(document: dict[str, Any]) -> WebhookEvent:
    """Choose the class by the event's tag alone, in constant time, and fill it."""
    data = document.get("data")
    inner: Mapping[str, Any] = cast("dict[str, Any]", data) if isinstance(data, dict) else {}
    tag = document.get("event_type") or inner.get("event_type") or document.get("event")
    name = EVENTS.get(tag) if isinstance(tag, str) else _untagged(document, inner)
    if name is None:
        return _made(document, WebhookEvent)
    if name in FLAT and "event_type" in inner:
        document = {**document, **inner}
    elif name not in FLAT and "event_type" in document and "data" not in document:
        document = {"data": document}
    return _made(document, _model(name))


def _made(document: Mapping[str, Any], model: type[E]) -> E:
    event: E = structure(document, model)
    return event


def _untagged(document: Mapping[str, Any], inner: Mapping[str, Any]) -> str | None:
    """Recognise the two events without a type by what only they have."""
    if inner.get("record_type") == "link_clicked" or "time_clicked" in inner:
        return "ReplacedLinkClickWebhookEvent"
    if "campaignId" in document and "phoneNumber" not in document:
        return "CampaignStatusUpdate"
    return None


@cache
def _model(name: str) -> type[WebhookEvent]:
    return cast("type[WebhookEvent]", getattr(models, name))
