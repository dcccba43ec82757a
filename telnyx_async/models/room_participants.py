"""What `client.room_participants` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data
from telnyx_async.models.shared import RoomParticipant

__all__ = [
    "RoomParticipantRetrieveResponse",
]

RoomParticipantRetrieveResponse: TypeAlias = Data[RoomParticipant]
