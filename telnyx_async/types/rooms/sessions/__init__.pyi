"""The official package's `telnyx.types.rooms.sessions`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

ActionEndResponse: TypeAlias = m.Data[m.RoomCommandResult]
ActionKickResponse: TypeAlias = m.Data[m.RoomCommandResult]
ActionMuteResponse: TypeAlias = m.Data[m.RoomCommandResult]
ActionUnmuteResponse: TypeAlias = m.Data[m.RoomCommandResult]

class ActionKickParams(TypedDict, total=False):
    room_session_id: Required[str]
    exclude: Sequence[str]
    participants: Literal["all"] | Sequence[str]

class ActionMuteParams(TypedDict, total=False):
    room_session_id: Required[str]
    exclude: Sequence[str]
    participants: Literal["all"] | Sequence[str]

class ActionUnmuteParams(TypedDict, total=False):
    room_session_id: Required[str]
    exclude: Sequence[str]
    participants: Literal["all"] | Sequence[str]
