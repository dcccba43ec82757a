"""Messages: queued, sent, delivered or not; scheduled and cancelled; received."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from telnyx_async._validation import INVALID_PHONE_NUMBER, MISSING, Json, is_list, unprocessable
from telnyx_async.emulator._account import Context, Emit, Product, World

__all__ = ["PRODUCT", "UNREACHABLE", "receive"]

MESSAGES = "/messages"
PROFILES = "/messaging_profiles"

UNREACHABLE = "+13125550199"
"""Messages to this number are sent, and never delivered."""

_SENDING_TAKES = 1.0
_DELIVERY_TAKES = 1.0
_CHARACTERS = 160
_ADDRESS = re.compile(r"\+[1-9]\d{4,14}|\d{3,8}")

PRODUCT = Product(MESSAGES)
on = PRODUCT.on


@on(
    "messages.send",
    "messages.send_group_mms",
    "messages.send_long_code",
    "messages.send_number_pool",
    "messages.send_short_code",
    "messages.send_with_alphanumeric_sender",
    "messages.schedule",
)
def send(context: Context) -> Json:
    fields, world = context.fields, context.world
    if not fields.get("text") and not fields.get("media_urls"):
        raise unprocessable("A message needs a text or media.", "text", code=MISSING)
    receivers: list[str] = fields["to"] if is_list(fields["to"]) else [fields["to"]]
    for receiver in receivers:
        if not _ADDRESS.fullmatch(receiver):
            detail = "must be +E.164 or a short code"
            raise unprocessable(detail, "to", code=INVALID_PHONE_NUMBER)
    message = _new(world, fields, receivers)
    send_at = fields.get("send_at")
    delay = _until(world, send_at) if send_at else 0.0
    if delay > 0:
        _set_status(message, "scheduled")
        message["scheduled"] = True
    world.clock.call_later(delay, lambda: _dispatch(world, message))
    return message


@on("messages.cancel_scheduled")
def cancel(context: Context) -> Json:
    message = context.state.find(MESSAGES, context.path["id"])
    if not message.get("scheduled"):
        raise unprocessable("Only a message that is still scheduled can be cancelled.")
    message["scheduled"] = False
    _set_status(message, "cancelled")
    return message


@on("messages.retrieve_group_messages")
def retrieve_group(context: Context) -> list[Json]:
    return [context.state.find(MESSAGES, context.path["message_id"])]


def receive(world: World, from_: str, to: str, text: str) -> Json:
    """A message that somebody sends to a number of this account."""
    message = _new(world, {"from": from_, "text": text}, [to])
    message |= {"direction": "inbound", "webhook_url": None}
    _set_status(message, "delivered")
    _tell(world, message, "message.received")
    return message


def _new(world: World, fields: Json, receivers: list[str]) -> Json:
    now = world.clock.timestamp()
    text = fields.get("text") or ""
    media = [{"url": url, "content_type": "image/png"} for url in fields.get("media_urls", ())]
    message: Json = {
        "id": world.examples.uuid(),
        "cost": {"amount": "0.0040", "currency": "USD"},
        "direction": "outbound",
        "encoding": "GSM-7" if text.isascii() else "UCS-2",
        "errors": [],
        "from": {"phone_number": fields.get("from", "+13125550100"), "carrier": "Telnyx"},
        "media": media,
        "messaging_profile_id": fields.get("messaging_profile_id"),
        "parts": min(10, 1 + len(text) // _CHARACTERS),
        "received_at": now,
        "record_type": "message",
        "subject": fields.get("subject"),
        "tags": [],
        "text": text,
        "to": [{"phone_number": each, "carrier": "Example"} for each in receivers],
        "type": fields.get("type") or ("MMS" if media else "SMS"),
        "use_profile_webhooks": fields.get("use_profile_webhooks", True),
        "valid_until": world.clock.timestamp(3600.0),
        "webhook_failover_url": fields.get("webhook_failover_url"),
        "webhook_url": fields.get("webhook_url"),
    }
    _set_status(message, "queued")
    world.state[MESSAGES][message["id"]] = message
    return message


def _dispatch(world: World, message: Json) -> None:
    if message.get("scheduled") is False:
        return
    message["scheduled"] = False
    _set_status(message, "queued")
    world.clock.call_later(_SENDING_TAKES, lambda: _sent(world, message))


def _sent(world: World, message: Json) -> None:
    _set_status(message, "sent")
    message["sent_at"] = world.clock.timestamp()
    _tell(world, message, "message.sent")
    world.clock.call_later(_DELIVERY_TAKES, lambda: _finalized(world, message))


def _finalized(world: World, message: Json) -> None:
    message["completed_at"] = world.clock.timestamp()
    for receiver in message["to"]:
        reached = receiver["phone_number"] != UNREACHABLE
        receiver["status"] = "delivered" if reached else "delivery_failed"
        if not reached:
            detail = "The carrier could not deliver the message."
            message["errors"] = [{"code": "40008", "title": "Undeliverable", "detail": detail}]
    _tell(world, message, "message.finalized")


def _tell(world: World, message: Json, event: str) -> None:
    profile = world.state[PROFILES].get(str(message["messaging_profile_id"]), {})
    profile = profile if message["use_profile_webhooks"] else {}
    world.emit(
        Emit(
            type=event,
            payload=_copy(message),
            url=message["webhook_url"] or profile.get("webhook_url"),
            failover_url=message["webhook_failover_url"] or profile.get("webhook_failover_url"),
        )
    )


def _copy(message: Json) -> Json:
    """An event says how things were when it happened."""
    return {**message, "to": [dict(each) for each in message["to"]]}


def _set_status(message: Json, status: str) -> None:
    for receiver in message["to"]:
        receiver["status"] = status


def _until(world: World, moment: Any) -> float:
    when = datetime.fromisoformat(moment)
    return when.timestamp() - world.clock.time()
