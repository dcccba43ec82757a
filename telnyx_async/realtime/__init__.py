"""Realtime: speech, and calls as audio and as text.

`client.text_to_speech` and `client.speech_to_text` dial out; what their WebSockets send is here.

Telnyx dials in for the others, and each has a server with a handler: `MediaServer` (the audio of a call,
both ways), `RelayServer` (a call as text) and `AssistantEventServer` (what an AI assistant does).
The modules `aiohttp` and `asgi` have `endpoint(server)` for web frameworks.
"""

from __future__ import annotations

from telnyx_async.realtime._connection import ConnectionManager
from telnyx_async.realtime._frames import UnknownFrame
from telnyx_async.realtime._listening import Transcription
from telnyx_async.realtime._media_frames import (
    ConnectedFrame,
    DtmfFrame,
    MarkFrame,
    MediaErrorFrame,
    MediaFormat,
    MediaFrame,
    MediaStreamFrame,
    StartFrame,
    StopFrame,
    UnknownMediaFrame,
)
from telnyx_async.realtime._opening import (
    ReconnectingEvent,
    ReconnectingOverrides,
    WebSocketConnectionOptions,
)
from telnyx_async.realtime._server import RealtimeServer
from telnyx_async.realtime._session import Handshake, Session, StreamClosedError, WebSocket
from telnyx_async.realtime._speaking import Speech
from telnyx_async.realtime.assistant_events import (
    AssistantConversation,
    AssistantEvent,
    AssistantEventServer,
    ConversationError,
    ConversationItem,
    DelegationCreated,
    ItemCreated,
    ItemDeleted,
    SessionCreated,
    SessionEnded,
    TextDelta,
    UnknownEvent,
)
from telnyx_async.realtime.media import MediaServer, MediaStream, StreamCodec
from telnyx_async.realtime.relay import (
    DtmfMessage,
    ErrorMessage,
    InterruptMessage,
    PromptMessage,
    Relay,
    RelayMessage,
    RelayServer,
    SetupMessage,
    UnknownMessage,
)
from telnyx_async.realtime.speech import (
    AudioChunkFrame,
    AudioFormat,
    ErrorFrame,
    FinalFrameEvent,
    SpeechConnection,
    SpeechFrame,
    StreamClientEvent,
    StreamClientEventParam,
)
from telnyx_async.realtime.transcription import (
    InputFormat,
    SttErrorFrame,
    TranscriptFrame,
    TranscriptionConnection,
    TranscriptionFrame,
)

__all__ = [
    "AssistantConversation",
    "AssistantEvent",
    "AssistantEventServer",
    "AudioChunkFrame",
    "AudioFormat",
    "ConnectedFrame",
    "ConnectionManager",
    "ConversationError",
    "ConversationItem",
    "DelegationCreated",
    "DtmfFrame",
    "DtmfMessage",
    "ErrorFrame",
    "ErrorMessage",
    "FinalFrameEvent",
    "Handshake",
    "InputFormat",
    "InterruptMessage",
    "ItemCreated",
    "ItemDeleted",
    "MarkFrame",
    "MediaErrorFrame",
    "MediaFormat",
    "MediaFrame",
    "MediaServer",
    "MediaStream",
    "MediaStreamFrame",
    "PromptMessage",
    "RealtimeServer",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "Relay",
    "RelayMessage",
    "RelayServer",
    "Session",
    "SessionCreated",
    "SessionEnded",
    "SetupMessage",
    "Speech",
    "SpeechConnection",
    "SpeechFrame",
    "StartFrame",
    "StopFrame",
    "StreamClientEvent",
    "StreamClientEventParam",
    "StreamClosedError",
    "StreamCodec",
    "SttErrorFrame",
    "TextDelta",
    "TranscriptFrame",
    "Transcription",
    "TranscriptionConnection",
    "TranscriptionFrame",
    "UnknownEvent",
    "UnknownFrame",
    "UnknownMediaFrame",
    "UnknownMessage",
    "WebSocket",
    "WebSocketConnectionOptions",
]
