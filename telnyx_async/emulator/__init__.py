"""A local Telnyx for tests and experiments: no account, no cost, no telephone."""

from __future__ import annotations

from telnyx_async._validation import ErrorResponse
from telnyx_async.emulator._callers import Callers
from telnyx_async.emulator._clock import VirtualClock
from telnyx_async.emulator._dialler import (
    DialledConnection,
    DialledConversation,
    DialledMedia,
    DialledRelay,
    Dialler,
)
from telnyx_async.emulator._http.faults import Fault, Faults
from telnyx_async.emulator._request_log import RecordedRequest, RequestLog
from telnyx_async.emulator._server import BlockingEmulator, Emulator
from telnyx_async.emulator._webhooks import Delivery, EmittedEvent, WebhookSender

__all__ = [
    "BlockingEmulator",
    "Callers",
    "Delivery",
    "DialledConnection",
    "DialledConversation",
    "DialledMedia",
    "DialledRelay",
    "Dialler",
    "EmittedEvent",
    "Emulator",
    "ErrorResponse",
    "Fault",
    "Faults",
    "RecordedRequest",
    "RequestLog",
    "VirtualClock",
    "WebhookSender",
]
