"""Row ids and tokens: ids that are sent with rows and come back in webhooks and detail records."""

from __future__ import annotations

import binascii
import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import Any, TypeAlias
from uuid import UUID, uuid5

from telnyx_async._codec.values import is_mapping
from telnyx_async._modeling.model import Model

__all__ = [
    "CLIENT_STATE",
    "WEBHOOK_URL",
    "Event",
    "idempotency_key",
    "resource_id_in",
    "row_id",
    "tokens_in",
    "with_token",
]

Event: TypeAlias = Model | Mapping[str, Any]
"""A webhook event as `unwrap` returns it, its JSON, or its payload alone."""

WEBHOOK_URL = "webhook_url"
CLIENT_STATE = "client_state"

# The fields of events, delivery metadata and detail records that echo the `webhook_url`.
_URL_FIELDS = (WEBHOOK_URL, "delivered_to", "delivery_status_webhook_url")
_URL_TOKEN = re.compile(r"[?&]tx=([0-9a-f-]{36})(?![^&#])")
_TOKEN = re.compile(rb"[0-9a-f-]{36}")
# The id of the message, fax, conference or call that an event is about.
_RESOURCE_IDS = ("id", "fax_id", "conference_id", "call_control_id")


def row_id(job: UUID, key: str) -> str:
    """Return the id of a row: the same for every attempt, and in every process.

    It is the row's token, and its `command_id` where the operation takes one.
    """
    return str(uuid5(job, key))


def idempotency_key(job: UUID, key: str, target: str, body: bytes) -> str:
    """Return the idempotency key of a row: the same for every attempt to send this content.

    A rejected row may be replaced by other content, which the service would refuse under the key
    of the first.
    """
    content = blake2b(body, digest_size=16).hexdigest()
    return str(uuid5(job, f"{key}\n{target}\n{content}"))


def with_token(body: Mapping[str, Any], field: str, token: str) -> dict[str, Any]:
    """Return the body with a token in its `webhook_url` or `client_state`.

    `ValueError` when there is no URL to add it to, or when the row has a `client_state`.
    """
    value = body.get(field)
    if field == CLIENT_STATE:
        if isinstance(value, str | bytes):
            raise ValueError("client_state carries the token of the row; leave it out")
        return {**body, field: b64encode(token.encode()).decode()}
    if not isinstance(value, str):
        raise ValueError("a row with a token needs a webhook_url, to which the token is added")
    url, hash_mark, fragment = value.partition("#")
    separator = "&" if "?" in url else "?"
    return {**body, field: f"{url}{separator}tx={token}{hash_mark}{fragment}"}


def tokens_in(event: Event) -> set[str]:
    """Return the tokens in an event, a detail record or a request body."""
    return {token for mapping in _mappings(event) for token in _tokens(mapping)}


def resource_id_in(event: Event) -> str | None:
    """Return the id of the message, call, fax or conference that an event is about."""
    *_, payload = _mappings(event)
    values = (payload.get(name) for name in _RESOURCE_IDS)
    return next((value for value in values if isinstance(value, str)), None)


def _mappings(event: Event) -> list[Mapping[str, Any]]:
    """Return the parts of an event that may have a token; its payload is the last."""
    root = event.to_dict() if isinstance(event, Model) else event
    nested = [root]
    for name in ("data", "payload"):
        value = nested[-1].get(name)
        if is_mapping(value):
            nested.append(value)
    meta = root.get("meta")
    return [meta, *nested] if is_mapping(meta) else nested


def _tokens(mapping: Mapping[str, Any]) -> Iterator[str]:
    for name in _URL_FIELDS:
        url = mapping.get(name)
        if isinstance(url, str):
            yield from _URL_TOKEN.findall(url)
    state = mapping.get(CLIENT_STATE)
    if isinstance(state, str) and _TOKEN.fullmatch(decoded := _decoded(state)):
        yield decoded.decode()


def _decoded(text: str) -> bytes:
    try:
        return binascii.a2b_base64(text)
    except ValueError:
        return b""
