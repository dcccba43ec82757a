"""Realtime for code that blocks: the audio and the text of calls, while they go on.

The servers are those of `telnyx_async.realtime`, with handlers that block. Frames and errors are
the same, and imported from there.
"""

from __future__ import annotations

from telnyx_sync._call_sessions import (
    AssistantConversation,
    AssistantEventServer,
    MediaServer,
    MediaStream,
    Relay,
    RelayServer,
    listening,
)

__all__ = [
    "AssistantConversation",
    "AssistantEventServer",
    "MediaServer",
    "MediaStream",
    "Relay",
    "RelayServer",
    "listening",
]
