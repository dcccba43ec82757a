"""The official package's `telnyx.types.rooms`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

ActionGenerateJoinClientTokenResponse: TypeAlias = m.Data[m.RoomClientToken]
ActionRefreshClientTokenResponse: TypeAlias = m.Data[m.RefreshedRoomClientToken]
SessionRetrieveResponse: TypeAlias = m.Data[m.RoomSession]

class ActionGenerateJoinClientTokenParams(TypedDict, total=False):
    room_id: Required[str]
    refresh_token_ttl_secs: int
    token_ttl_secs: int

class ActionRefreshClientTokenParams(TypedDict, total=False):
    room_id: Required[str]
    refresh_token: Required[str]
    token_ttl_secs: int

class SessionList0Params(TypedDict, total=False):
    filter: m.RoomSessionFilter
    include_participants: bool
    page_number: int
    page_size: int

class SessionList1Params(TypedDict, total=False):
    room_id: Required[str]
    filter: m.RoomSessionForRoomFilter
    include_participants: bool
    page_number: int
    page_size: int

class SessionRetrieveParams(TypedDict, total=False):
    room_session_id: Required[str]
    include_participants: bool

class SessionRetrieveParticipantsParams(TypedDict, total=False):
    room_session_id: Required[str]
    filter: m.RoomSessionParticipantFilter
    page_number: int
    page_size: int
