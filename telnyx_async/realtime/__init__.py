"""Realtime: the audio and the text of calls, while they go on.

Telnyx dials in for these, and each has a server with a handler: `MediaServer` (the audio of a call,
both ways), `RelayServer` (a call as text) and `AssistantEventServer` (what an AI assistant does).
The modules `aiohttp` and `asgi` have `endpoint(server)` for web frameworks.
"""

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
from telnyx_async.realtime._server import RealtimeServer
from telnyx_async.realtime._session import Handshake, Session, StreamClosedError, WebSocket
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

__all__ = [
    "AssistantConversation",
    "AssistantEvent",
    "AssistantEventServer",
    "ConnectedFrame",
    "ConversationError",
    "ConversationItem",
    "DelegationCreated",
    "DtmfFrame",
    "DtmfMessage",
    "ErrorMessage",
    "Handshake",
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
    "Relay",
    "RelayMessage",
    "RelayServer",
    "Session",
    "SessionCreated",
    "SessionEnded",
    "SetupMessage",
    "StartFrame",
    "StopFrame",
    "StreamClosedError",
    "StreamCodec",
    "TextDelta",
    "UnknownEvent",
    "UnknownMediaFrame",
    "UnknownMessage",
    "WebSocket",
]
