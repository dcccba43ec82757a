"""Messages: sent and delivered in time, scheduled and cancelled, received."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from telnyx_async._json import is_array
from telnyx_async._validation import INVALID_PHONE_NUMBER, MISSING, JsonObject, unprocessable
from telnyx_async.emulator._account import Account, Context, Product

__all__ = ["PRODUCT", "UNREACHABLE", "receive"]

MESSAGES = "/messages"
PROFILES = "/messaging_profiles"

UNREACHABLE = "+13125550199"
"""Messages to this number are sent, but their delivery fails."""

_SENDING_SECONDS = 1.0
_DELIVERY_SECONDS = 1.0
_CHARACTERS_PER_PART = 160
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
def send(context: Context) -> JsonObject:
    fields, account = context.fields, context.account
    if not fields.get("text") and not fields.get("media_urls"):
        raise unprocessable("A message needs a text or media.", "text", code=MISSING)
    recipients: list[str] = fields["to"] if is_array(fields["to"]) else [fields["to"]]
    for recipient in recipients:
        if not _ADDRESS.fullmatch(recipient):
            detail = "must be a number in +E.164 format or a short code"
            raise unprocessable(detail, "to", code=INVALID_PHONE_NUMBER)
    message = _create(account, fields, recipients)
    send_at = fields.get("send_at")
    delay = _seconds_until(account, send_at) if send_at else 0.0
    if delay > 0:
        _set_status(message, "scheduled")
        message["scheduled"] = True
    account.clock.call_later(delay, lambda: _dispatch(account, message))
    return message


@on("messages.cancel_scheduled")
def cancel(context: Context) -> JsonObject:
    message = context.state.find(MESSAGES, context.path["id"])
    if not message.get("scheduled"):
        raise unprocessable("Only a message that is still scheduled can be cancelled.")
    message["scheduled"] = False
    _set_status(message, "cancelled")
    return message


@on("messages.retrieve_group_messages")
def retrieve_group(context: Context) -> list[JsonObject]:
    return [context.state.find(MESSAGES, context.path["message_id"])]


def receive(account: Account, from_: str, to: str, text: str) -> JsonObject:
    """Create a message to a number of this account."""
    message = _create(account, {"from": from_, "text": text}, [to])
    message |= {"direction": "inbound", "webhook_url": None}
    _set_status(message, "delivered")
    _emit(account, message, "message.received")
    return message


def _create(account: Account, fields: JsonObject, recipients: list[str]) -> JsonObject:
    now = account.clock.timestamp()
    text = fields.get("text") or ""
    media = [{"url": url, "content_type": "image/png"} for url in fields.get("media_urls", ())]
    message: JsonObject = {
        "id": account.examples.uuid(),
        "cost": {"amount": "0.0040", "currency": "USD"},
        "direction": "outbound",
        "encoding": "GSM-7" if text.isascii() else "UCS-2",
        "errors": [],
        "from": {"phone_number": fields.get("from", "+13125550100"), "carrier": "Telnyx"},
        "media": media,
        "messaging_profile_id": fields.get("messaging_profile_id"),
        "parts": min(10, 1 + len(text) // _CHARACTERS_PER_PART),
        "received_at": now,
        "record_type": "message",
        "subject": fields.get("subject"),
        "tags": [],
        "text": text,
        "to": [{"phone_number": each, "carrier": "Example"} for each in recipients],
        "type": fields.get("type") or ("MMS" if media else "SMS"),
        "use_profile_webhooks": fields.get("use_profile_webhooks", True),
        "valid_until": account.clock.timestamp(3600.0),
        "webhook_failover_url": fields.get("webhook_failover_url"),
        "webhook_url": fields.get("webhook_url"),
    }
    _set_status(message, "queued")
    account.state[MESSAGES][message["id"]] = message
    return message


def _dispatch(account: Account, message: JsonObject) -> None:
    if message.get("scheduled") is False:
        return
    message["scheduled"] = False
    _set_status(message, "queued")
    account.clock.call_later(_SENDING_SECONDS, lambda: _mark_sent(account, message))


def _mark_sent(account: Account, message: JsonObject) -> None:
    _set_status(message, "sent")
    message["sent_at"] = account.clock.timestamp()
    _emit(account, message, "message.sent")
    account.clock.call_later(_DELIVERY_SECONDS, lambda: _finalize(account, message))


def _finalize(account: Account, message: JsonObject) -> None:
    message["completed_at"] = account.clock.timestamp()
    for recipient in message["to"]:
        is_reachable = recipient["phone_number"] != UNREACHABLE
        recipient["status"] = "delivered" if is_reachable else "delivery_failed"
        if not is_reachable:
            detail = "The carrier could not deliver the message."
            message["errors"] = [{"code": "40008", "title": "Undeliverable", "detail": detail}]
    _emit(account, message, "message.finalized")


def _emit(account: Account, message: JsonObject, event_type: str) -> None:
    profile = account.state[PROFILES].get(str(message["messaging_profile_id"]), {})
    profile = profile if message["use_profile_webhooks"] else {}
    account.emit(
        event_type,
        _copy(message),
        url=message["webhook_url"] or profile.get("webhook_url"),
        failover_url=message["webhook_failover_url"] or profile.get("webhook_failover_url"),
    )


def _copy(message: JsonObject) -> JsonObject:
    """Copy a message as it is now: the payload of an event does not change afterwards."""
    return {**message, "to": [dict(each) for each in message["to"]]}


def _set_status(message: JsonObject, status: str) -> None:
    for recipient in message["to"]:
        recipient["status"] = status


def _seconds_until(account: Account, moment: Any) -> float:
    when = datetime.fromisoformat(moment)
    return when.timestamp() - account.clock.time()
