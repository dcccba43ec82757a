"""The official package's `telnyx.types.meeting_sessions`."""

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

ActionAcceptedResponse: TypeAlias = m.Data[m.MeetingCommandResult]
MeetingSessionArtifactResponse: TypeAlias = m.Data[m.MeetingSessionArtifact]
MeetingSessionArtifact: TypeAlias = m.MeetingSessionArtifact
ArtifactListResponse: TypeAlias = m.Data[list[m.MeetingSessionArtifact]]

class ActionSendChatParams(TypedDict, total=False):
    id: Required[str]
    text: Required[str]

class ActionSpeakParams(TypedDict, total=False):
    id: Required[str]
    text: Required[str]
    interrupt: bool
    voice: str

class ArtifactCreateParams(TypedDict, total=False):
    id: Required[str]
    type: Required[
        Literal["summary", "action_items", "decisions", "topics", "open_questions"]
        | Literal["custom"]
    ]
    prompt: str
