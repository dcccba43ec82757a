"""The WebSockets that the emulator opens, as Telnyx does, to users of the account."""

from __future__ import annotations

from telnyx_async.emulator._dialler.connection import DialledConnection
from telnyx_async.emulator._dialler.conversation import DialledConversation
from telnyx_async.emulator._dialler.dialler import Dialler
from telnyx_async.emulator._dialler.media import DialledMedia
from telnyx_async.emulator._dialler.relay import DialledRelay

__all__ = [
    "DialledConnection",
    "DialledConversation",
    "DialledMedia",
    "DialledRelay",
    "Dialler",
]
