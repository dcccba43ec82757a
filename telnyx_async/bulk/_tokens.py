"""The id of a row that goes out with it and comes back in events: proof that it was accepted."""

from __future__ import annotations

import binascii
import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias
from uuid import UUID, uuid5

from telnyx_async._codec.values import is_mapping
from telnyx_async._modeling.model import Model

__all__ = ["CLIENT_STATE", "WEBHOOK_URL", "Event", "marked", "resource_in", "row_id", "tokens_in"]

Event: TypeAlias = Model | Mapping[str, Any]
"""A webhook's event as `unwrap` gives it, or its JSON, or the payload alone."""

WEBHOOK_URL = "webhook_url"
CLIENT_STATE = "client_state"

_PARAMETER = re.compile(r"[?&]tx=([0-9a-f-]{36})(?![^&#])")
_ID = re.compile(rb"[0-9a-f-]{36}")
# Where events have the id of what was made: messages, faxes, conferences, calls.
_RESOURCES = ("id", "fax_id", "conference_id", "call_control_id")


def row_id(job: UUID, key: str) -> str:
    """What the service knows a row by: the same at every attempt, and in every process."""
    return str(uuid5(job, key))


def marked(body: Mapping[str, Any], field: str, token: str) -> dict[str, Any]:
    """The body with a token in its `webhook_url` or `client_state`.

    `ValueError` where there is no URL to add it to, or the state is used for something else.
    """
    given = body.get(field)
    if field == CLIENT_STATE:
        if isinstance(given, str | bytes):
            raise ValueError("client_state carries the row's token: it cannot be given")
        return {**body, field: b64encode(token.encode()).decode()}
    if not isinstance(given, str):
        raise ValueError("a row with a token needs a webhook_url, which the token is added to")
    address, mark, fragment = given.partition("#")
    joint = "&" if "?" in address else "?"
    return {**body, field: f"{address}{joint}tx={token}{mark}{fragment}"}


def tokens_in(event: Event) -> set[str]:
    """The tokens of rows that an event, a record or a body carries."""
    return {token for place in _places(event) for token in _tokens(place)}


def resource_in(event: Event) -> str | None:
    """The id of what an event is about."""
    *_, payload = _places(event)
    found = (payload.get(name) for name in _RESOURCES)
    return next((name for name in found if isinstance(name, str)), None)


def _places(event: Event) -> list[Mapping[str, Any]]:
    """The event itself, what is known of its delivery, and what it is about, which comes last."""
    whole = event.to_dict() if isinstance(event, Model) else event
    inner = [whole]
    for name in ("data", "payload"):
        below = inner[-1].get(name)
        if is_mapping(below):
            inner.append(below)
    meta = whole.get("meta")
    return [meta, *inner] if is_mapping(meta) else inner


def _tokens(place: Mapping[str, Any]) -> Iterator[str]:
    for name in (WEBHOOK_URL, "delivered_to", "delivery_status_webhook_url"):
        address = place.get(name)
        if isinstance(address, str):
            yield from _PARAMETER.findall(address)
    state = place.get(CLIENT_STATE)
    if isinstance(state, str) and _ID.fullmatch(decoded := _decoded(state)):
        yield decoded.decode()


def _decoded(text: str) -> bytes:
    try:
        return binascii.a2b_base64(text)
    except ValueError:
        return b""
