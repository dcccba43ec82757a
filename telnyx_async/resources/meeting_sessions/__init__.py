"""`client.meeting_sessions`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.meeting_sessions import (
    MeetingRecordingDeletion,
    MeetingSession,
    MeetingSessionEvent,
    MeetingTranscript,
)

if TYPE_CHECKING:
    from telnyx_async.resources.meeting_sessions.actions import Actions
    from telnyx_async.resources.meeting_sessions.artifacts import Artifacts

__all__ = ["MeetingSessions"]

_CREATE = Operation(
    "POST",
    "/meeting_sessions",
    Data[MeetingSession],
    nested=lambda: {
        "assistant": models.MeetingSessionAssistantParam,
        "camera_image": models.MeetingCameraImageBase64SourceParam
        | models.MeetingCameraImageURLSourceParam,
    },
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_DELETE = Operation("DELETE", "/meeting_sessions/{id}", Data[MeetingSession], replay=Replay.SAFE)
_DELETE_RECORDING_MEDIA = Operation(
    "DELETE", "/meeting_sessions/{id}/recording_media", Data[MeetingRecordingDeletion]
)
_LIST = Operation("GET", "/meeting_sessions", Data[list[MeetingSession]], replay=Replay.SAFE)
_RETRIEVE = Operation("GET", "/meeting_sessions/{id}", Data[MeetingSession], replay=Replay.SAFE)
_RETRIEVE_EVENTS = Operation(
    "GET", "/meeting_sessions/{id}/events", Data[list[MeetingSessionEvent]], replay=Replay.SAFE
)
_RETRIEVE_TRANSCRIPT = Operation(
    "GET", "/meeting_sessions/{id}/transcript", MeetingTranscript, replay=Replay.SAFE
)
_UPDATE = Operation("PATCH", "/meeting_sessions/{id}", Data[MeetingSession], body=BodyKind.JSON)


class MeetingSessions(Resource):
    """Meeting sessions."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.meeting_sessions.actions import Actions

        return Actions(self._client)

    @cached_property
    def artifacts(self) -> Artifacts:
        from telnyx_async.resources.meeting_sessions.artifacts import Artifacts

        return Artifacts(self._client)

    async def create(
        self,
        *,
        meeting_url: str,
        assistant: models.MeetingSessionAssistantParam | Model | Unset = UNSET,
        barge_in: bool | Unset = UNSET,
        bot_name: str | Unset = UNSET,
        camera_image: models.MeetingCameraImageBase64SourceParam
        | Model
        | models.MeetingCameraImageURLSourceParam
        | Unset = UNSET,
        chat_on_enter: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        join_at: datetime | str | Unset = UNSET,
        metadata: Mapping[str, object] | Unset = UNSET,
        speak_on_enter: str | Unset = UNSET,
        summarize_on_end: bool | Unset = UNSET,
        voice: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MeetingSession]:
        """Create a meeting session.

        `POST /meeting_sessions`

        Args:
            meeting_url: String.
            assistant: Object with `id`, `audio_gate`, `avatar`, `dynamic_variables`,
                `leave_on_end`.
            barge_in: True or false.
            bot_name: String.
            camera_image: Object with `base64_data`, `format` or object with `format`, `url`.
            chat_on_enter: String.
            idempotency_key: String.
            join_at: ISO 8601 date-time.
            metadata: Object.
            speak_on_enter: String.
            summarize_on_end: True or false.
            voice: String.
            webhook_url: String.

        Returns:
            `MeetingSession`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "meeting_url": meeting_url,
                "assistant": assistant,
                "barge_in": barge_in,
                "bot_name": bot_name,
                "camera_image": camera_image,
                "chat_on_enter": chat_on_enter,
                "idempotency_key": idempotency_key,
                "join_at": join_at,
                "metadata": metadata,
                "speak_on_enter": speak_on_enter,
                "summarize_on_end": summarize_on_end,
                "voice": voice,
                "webhook_url": webhook_url,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Data[MeetingSession]:
        """Delete a meeting session.

        `DELETE /meeting_sessions/{id}`

        Args:
            id: String.

        Returns:
            `MeetingSession`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def delete_recording_media(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MeetingRecordingDeletion]:
        """Delete the recording media of a meeting session.

        `DELETE /meeting_sessions/{id}/recording_media`

        Args:
            id: String.

        Returns:
            `MeetingRecordingDeletion`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE_RECORDING_MEDIA, path={"id": id}, options=options)

    async def list(
        self,
        *,
        status: Literal[
            "scheduled",
            "joining",
            "waiting_for_admission",
            "active",
            "leaving",
            "ended",
            "failed",
            "admission_denied",
        ]
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[MeetingSession]]:
        """List meeting sessions.

        `GET /meeting_sessions`

        Args:
            status: `"scheduled"`, `"joining"`, `"waiting_for_admission"`, `"active"`,
                `"leaving"`, `"ended"`, `"failed"` or `"admission_denied"`.

        Returns:
            `list[MeetingSession]`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, query={"status": status}, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[MeetingSession]:
        """Retrieve a meeting session.

        `GET /meeting_sessions/{id}`

        Args:
            id: String.

        Returns:
            `MeetingSession`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def retrieve_events(
        self,
        id: str,
        *,
        after: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[builtins.list[MeetingSessionEvent]]:
        """Retrieve the events of a meeting session.

        `GET /meeting_sessions/{id}/events`

        Args:
            id: String.
            after: Integer.
            limit: Integer.

        Returns:
            `list[MeetingSessionEvent]`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_EVENTS,
            path={"id": id},
            query={"after": after, "limit": limit},
            options=options,
        )

    async def retrieve_transcript(
        self,
        id: str,
        *,
        after: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        wait_seconds: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> MeetingTranscript:
        """Retrieve the transcript of a meeting session.

        `GET /meeting_sessions/{id}/transcript`

        Args:
            id: String.
            after: Integer.
            limit: Integer.
            wait_seconds: Integer, in seconds.

        Returns:
            `MeetingTranscript`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_TRANSCRIPT,
            path={"id": id},
            query={"after": after, "limit": limit, "wait_seconds": wait_seconds},
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        bot_name: str | Unset = UNSET,
        join_at: datetime | str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[MeetingSession]:
        """Update a meeting session.

        `PATCH /meeting_sessions/{id}`

        Args:
            id: String.
            bot_name: String.
            join_at: ISO 8601 date-time.

        Returns:
            `MeetingSession`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={"bot_name": bot_name, "join_at": join_at},
            options=options,
        )
