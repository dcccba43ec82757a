"""What the server answers: bodies of the API's shapes and usual sizes."""

from __future__ import annotations

import json
from random import Random
from typing import Any
from uuid import UUID

__all__ = ["EVENT", "MESSAGE", "PAGE", "ROOM", "SENT", "SMALL_PAGE", "encoded", "page"]

_AT = "2024-05-01T10:00:00.000Z"
_ID = "0ccc7b54-4df3-4bca-a65a-3da1ecc777f0"

SESSION: dict[str, Any] = {
    "id": _ID,
    "active": False,
    "created_at": _AT,
    "ended_at": _AT,
    "record_type": "room_session",
    "room_id": _ID,
    "updated_at": _AT,
}

ROOM: dict[str, Any] = {
    "id": _ID,
    "active_session_id": _ID,
    "created_at": _AT,
    "enable_recording": True,
    "max_participants": 50,
    "record_type": "room",
    "sessions": [SESSION],
    "unique_name": "My room",
    "updated_at": _AT,
    "webhook_event_failover_url": "https://failover.example.com/hooks",
    "webhook_event_url": "https://example.com/hooks",
    "webhook_timeout_secs": 5,
}

MESSAGE: dict[str, Any] = {
    "record_type": "message",
    "direction": "outbound",
    "id": _ID,
    "type": "SMS",
    "messaging_profile_id": _ID,
    "organization_id": _ID,
    "from": {"phone_number": "+18445550001", "carrier": "TELNYX LLC", "line_type": "VoIP"},
    "to": [{"phone_number": "+18665550001", "status": "queued", "carrier": "", "line_type": ""}],
    "text": "Hello, World!",
    "media": [],
    "webhook_url": "https://example.com/hooks",
    "webhook_failover_url": "",
    "encoding": "GSM-7",
    "parts": 1,
    "tags": [],
    "cost": {"amount": "0.0051", "currency": "USD"},
    "received_at": _AT,
    "sent_at": None,
    "completed_at": None,
    "valid_until": _AT,
    "errors": [],
}

SENT: dict[str, Any] = {"from": "+18445550001", "to": "+18665550001", "text": "Hello, World!"}

EVENT: dict[str, Any] = {
    "data": {
        "event_type": "message.received",
        "id": _ID,
        "occurred_at": _AT,
        "payload": MESSAGE | {"direction": "inbound"},
        "record_type": "event",
    },
    "meta": {"attempt": 1, "delivered_to": "https://example.com/hooks"},
}


def page(number: int, of: int, size: int) -> dict[str, Any]:
    """Return a page of rooms, each with ids of its own."""
    chance = Random(number)
    rooms = [
        _room(*(str(UUID(int=chance.getrandbits(128), version=4)) for _ in range(2)))
        for _ in range(size)
    ]
    meta = {"page_number": number, "page_size": size, "total_pages": of, "total_results": of * size}
    return {"data": rooms, "meta": meta}


def _room(room_id: str, session_id: str) -> dict[str, Any]:
    session = SESSION | {"id": session_id, "room_id": room_id}
    return ROOM | {"id": room_id, "active_session_id": session_id, "sessions": [session]}


PAGE = page(1, 1, 250)
SMALL_PAGE = 25


def encoded(value: object) -> bytes:
    """Return compact JSON."""
    return json.dumps(value, separators=(",", ":")).encode()
