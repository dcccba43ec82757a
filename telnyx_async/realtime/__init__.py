"""Speech in both directions, by WebSockets."""

from __future__ import annotations

from telnyx_async.realtime._connection import (
    ConnectionManager,
    ReconnectingEvent,
    ReconnectingOverrides,
    WebSocketConnectionOptions,
)
from telnyx_async.realtime._frames import UnknownFrame
from telnyx_async.realtime._listening import Transcription
from telnyx_async.realtime._speaking import Speech
from telnyx_async.realtime.speech import (
    AudioChunkFrame,
    AudioFormat,
    ErrorFrame,
    FinalFrameEvent,
    SpeechConnection,
    SpeechFrame,
    SpeechMethods,
)
from telnyx_async.realtime.transcription import (
    InputFormat,
    SttErrorFrame,
    TranscriptFrame,
    TranscriptionConnection,
    TranscriptionFrame,
    TranscriptionMethods,
)

__all__ = [
    "AudioChunkFrame",
    "AudioFormat",
    "ConnectionManager",
    "ErrorFrame",
    "FinalFrameEvent",
    "InputFormat",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "Speech",
    "SpeechConnection",
    "SpeechFrame",
    "SpeechMethods",
    "SttErrorFrame",
    "TranscriptFrame",
    "Transcription",
    "TranscriptionConnection",
    "TranscriptionFrame",
    "TranscriptionMethods",
    "UnknownFrame",
    "WebSocketConnectionOptions",
]
