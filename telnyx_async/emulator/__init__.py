"""A local Telnyx for tests and for trying things out: no account, no money, no telephone."""

from __future__ import annotations

from telnyx_async.emulator._clock import Clock
from telnyx_async.emulator._server import BlockingEmulator, Emulator

__all__ = ["BlockingEmulator", "Clock", "Emulator"]
