"""A local Telnyx for tests and for trying things out: no account, no money, no telephone."""

from __future__ import annotations

from telnyx_async._checking import Refusal
from telnyx_async.emulator._calls import Call, Calls
from telnyx_async.emulator._clock import Clock
from telnyx_async.emulator._faults import Fault, Faults
from telnyx_async.emulator._outside import Outside
from telnyx_async.emulator._server import BlockingEmulator, Emulator
from telnyx_async.emulator._webhooks import Delivery, Event, Webhooks

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
