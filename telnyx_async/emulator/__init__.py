"""A local Telnyx for tests and for trying things out: no account, no money, no telephone."""

from __future__ import annotations

from telnyx_async._validation import Refusal
from telnyx_async.emulator._callers import Outside
from telnyx_async.emulator._clock import Clock
from telnyx_async.emulator._request_log import Call, Calls
from telnyx_async.emulator._server import BlockingEmulator, Emulator
from telnyx_async.emulator._webhooks import Delivery, Event, Webhooks
from telnyx_async.emulator._wire.faults import Fault, Faults

__all__ = [
    "BlockingEmulator",
    "Call",
    "Calls",
    "Clock",
    "Delivery",
    "Emulator",
    "Event",
    "Fault",
    "Faults",
    "Outside",
    "Refusal",
    "Webhooks",
]
