"""`client.rooms.sessions.actions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.rooms import RoomCommandResult

__all__ = ["Actions"]

_END = Operation("POST", "/room_sessions/{room_session_id}/actions/end", Data[RoomCommandResult])
_KICK = Operation(
    "POST",
    "/room_sessions/{room_session_id}/actions/kick",
    Data[RoomCommandResult],
    body=BodyKind.JSON,
)
_MUTE = Operation(
    "POST",
    "/room_sessions/{room_session_id}/actions/mute",
    Data[RoomCommandResult],
    body=BodyKind.JSON,
)
_UNMUTE = Operation(
    "POST",
    "/room_sessions/{room_session_id}/actions/unmute",
    Data[RoomCommandResult],
    body=BodyKind.JSON,
)


class Actions(Resource):
    """Moderate a session in progress: mute, unmute and remove participants, or end it.

    Guide: `docs/video-rooms.md`.
    """

    async def end(
        self, room_session_id: str, **options: Unpack[RequestOptions]
    ) -> Data[RoomCommandResult]:
        """End a room session: all participants are removed from it.

        `POST /room_sessions/{room_session_id}/actions/end`

        The room remains, and a new session begins when somebody joins.

        Args:
            room_session_id: Session to end; everybody in it is removed, and the room can be
                used again. UUID.

        Returns:
            `RoomCommandResult`, as `.data`: `result`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.rooms.sessions.actions.end(room_session_id)
        """
        return await self._call(_END, path={"room_session_id": room_session_id}, options=options)

    async def kick(
        self,
        room_session_id: str,
        *,
        exclude: Sequence[str] | Unset = UNSET,
        participants: Literal["all"] | Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[RoomCommandResult]:
        """Remove participants from a room session.

        `POST /room_sessions/{room_session_id}/actions/kick`

        Args:
            room_session_id: Session from which participants are removed. UUID.
            exclude: Participant IDs that stay, for instance the host's when `participants` is
                `all`. List of UUIDs.
            participants: Participants to remove: a list of participant IDs, or `all`. `"all"`
                or list of UUIDs.

        Returns:
            `RoomCommandResult`, as `.data`: `result`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.rooms.sessions.actions.kick(room_session_id, participants=[participant_id])
        """
        return await self._call(
            _KICK,
            path={"room_session_id": room_session_id},
            body={"exclude": exclude, "participants": participants},
            options=options,
        )

    async def mute(
        self,
        room_session_id: str,
        *,
        exclude: Sequence[str] | Unset = UNSET,
        participants: Literal["all"] | Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[RoomCommandResult]:
        """Mute participants of a room session.

        `POST /room_sessions/{room_session_id}/actions/mute`

        Args:
            room_session_id: Session whose participants are muted. UUID.
            exclude: Participant IDs that are not muted, for instance the speaker's when
                `participants` is `all`. List of UUIDs.
            participants: Participants to mute: a list of participant IDs, or `all`. `"all"` or
                list of UUIDs.

        Returns:
            `RoomCommandResult`, as `.data`: `result`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.rooms.sessions.actions.mute(
                room_session_id, participants="all", exclude=[participant_id]
            )
        """
        return await self._call(
            _MUTE,
            path={"room_session_id": room_session_id},
            body={"exclude": exclude, "participants": participants},
            options=options,
        )

    async def unmute(
        self,
        room_session_id: str,
        *,
        exclude: Sequence[str] | Unset = UNSET,
        participants: Literal["all"] | Sequence[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[RoomCommandResult]:
        """Unmute participants of a room session.

        `POST /room_sessions/{room_session_id}/actions/unmute`

        Args:
            room_session_id: Session whose participants are unmuted. UUID.
            exclude: Participant IDs that stay muted when `participants` is `all`. List of
                UUIDs.
            participants: Participants to unmute: a list of participant IDs, or `all`. `"all"`
                or list of UUIDs.

        Returns:
            `RoomCommandResult`, as `.data`: `result`.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.

        Example:
            client.rooms.sessions.actions.unmute(room_session_id, participants="all")
        """
        return await self._call(
            _UNMUTE,
            path={"room_session_id": room_session_id},
            body={"exclude": exclude, "participants": participants},
            options=options,
        )
