"""Realtime for blocking code: speech, and calls as audio and as text.

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
from telnyx_sync._speech import (
    Connection,
    ConnectionManager,
    Speech,
    SpeechMethods,
    Transcription,
    TranscriptionMethods,
)

__all__ = [
    "AssistantConversation",
    "AssistantEventServer",
    "Connection",
    "ConnectionManager",
    "MediaServer",
    "MediaStream",
    "Relay",
    "RelayServer",
    "Speech",
    "SpeechMethods",
    "Transcription",
    "TranscriptionMethods",
    "listening",
]
