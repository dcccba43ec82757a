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
    """Bots that join online meetings, to listen, speak, record and summarize.

    Sub-resources: `actions`, `artifacts`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Commands for a bot in a meeting: speak, chat, stop speaking."""
        from telnyx_async.resources.meeting_sessions.actions import Actions

        return Actions(self._client)

    @cached_property
    def artifacts(self) -> Artifacts:
        """Summaries, action items and other texts made from the transcript."""
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
        """Send a bot into a meeting, now or later, on its own or as an AI assistant.

        `POST /meeting_sessions`

        The bot may wait to be admitted: follow `status`. A repeated `idempotency_key` returns the
        session of the first call, whatever the other arguments. `camera_image` is shown unless an
        avatar or an assistant's page is.

        Args:
            meeting_url: Link to the meeting, from Zoom, Google Meet, Microsoft Teams or Webex.
            assistant: AI assistant that speaks and listens in the meeting. Object with `id`,
                `audio_gate`, `avatar`, `dynamic_variables`, `leave_on_end`.
            barge_in: `true` silences the bot as soon as a person speaks; not together with an
                assistant.
            bot_name: Name under which the bot appears in the list of participants; "Meeting
                Bot" by default.
            camera_image: JPEG to show as the bot's camera picture; ignored when an avatar is
                shown. Give a URL or base64, not both. Object with `base64_data`, `format` or object
                with `format`, `url`.
            chat_on_enter: Message posted to the chat when the bot is in, typically that the
                meeting is recorded.
            idempotency_key: Key of your choice; sent again it returns the session made first,
                whatever else the request says.
            join_at: When the bot is to join (RFC 3339, in the future); without it at once. Can
                be moved while `scheduled`.
            metadata: Key-value pairs of yours to keep with the session, at most 16384
                characters as JSON.
            speak_on_enter: Sentence spoken when the bot is in; never spoken when an assistant
                is attached, use `chat_on_enter` then.
            summarize_on_end: `true` writes a summary when the session ends, to be read in
                `meeting_sessions.artifacts`.
            voice: Voice for `speak_on_enter` and `meeting_sessions.actions.speak`, unless one
                is given there.
            webhook_url: HTTPS address that receives the events of the session.

        Returns:
            `MeetingSession`, as `.data`: `id`, `status`, `account_id`, `assistant`,
            `assistant_state`, `assistant_state_changed_at` and 18 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.

        Webhooks:
            `session.status_changed`, `artifact.completed`, `artifact.failed`.
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
        """Remove the bot from a meeting, or cancel it; the record of the session remains.

        `DELETE /meeting_sessions/{id}`

        Args:
            id: Meeting session, from `meeting_sessions.create` or `meeting_sessions.list`.

        Returns:
            `MeetingSession`, as `.data`: `id`, `status`, `account_id`, `assistant`,
            `assistant_state`, `assistant_state_changed_at` and 18 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def delete_recording_media(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[MeetingRecordingDeletion]:
        """Delete the recording of a meeting for good; transcript and artifacts remain.

        `DELETE /meeting_sessions/{id}/recording_media`

        Cannot be undone. `meeting_sessions.delete` is something else: it makes the bot leave.

        Args:
            id: Meeting session, from `meeting_sessions.create` or `meeting_sessions.list`.

        Returns:
            `MeetingRecordingDeletion`, as `.data`: `deletion_status`, `meeting_session_id`,
            `provider` and `scope`.

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
        """List meeting sessions, all or those in one state.

        `GET /meeting_sessions`

        Args:
            status: Only sessions in this state, such as `scheduled` or `active`; all without
                it. `"scheduled"`, `"joining"`, `"waiting_for_admission"`, `"active"`, `"leaving"`,
                `"ended"`, `"failed"` or `"admission_denied"`.

        Returns:
            `list[MeetingSession]`, as `.data`: `id`, `status`, `account_id`, `assistant`,
            `assistant_state`, `assistant_state_changed_at` and 18 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_LIST, query={"status": status}, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[MeetingSession]:
        """Retrieve a meeting session and the status of its bot.

        `GET /meeting_sessions/{id}`

        Args:
            id: Meeting session, from `meeting_sessions.create` or `meeting_sessions.list`.

        Returns:
            `MeetingSession`, as `.data`: `id`, `status`, `account_id`, `assistant`,
            `assistant_state`, `assistant_state_changed_at` and 18 more fields.

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
        """List the events of a session in order, from a cursor on.

        `GET /meeting_sessions/{id}/events`

        An empty list means that there is nothing newer yet; call again later with the same `after`.

        Args:
            id: Meeting session, from `meeting_sessions.create` or `meeting_sessions.list`.
            after: Only entries with a `seq` greater than this; pass the last one seen to go on.
            limit: Maximum number of entries to return; 100 without it, at most 1000.

        Returns:
            `list[MeetingSessionEvent]`, as `.data`: `occurred_at`, `payload`, `seq` and `type`.

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
        """Retrieve the transcript in order; can wait for new segments.

        `GET /meeting_sessions/{id}/transcript`

        Go on with `after` set to `meta.next_after`; if that is null nothing came in time, so keep
        the value you had.

        Args:
            id: Meeting session, from `meeting_sessions.create` or `meeting_sessions.list`.
            after: Only entries with a `seq` greater than this; pass the last one seen to go on.
            limit: Maximum number of entries to return; 100 without it, at most 1000.
            wait_seconds: Seconds to wait for new words before an empty answer is given; 0
                answers at once.

        Returns:
            `MeetingTranscript`: `data` and `meta`.

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
        """Rename or reschedule a bot, while its session is only scheduled.

        `PATCH /meeting_sessions/{id}`

        Any state but `scheduled` is refused (409).

        Args:
            id: Meeting session, from `meeting_sessions.create` or `meeting_sessions.list`.
            bot_name: Name under which the bot appears in the list of participants; "Meeting
                Bot" by default.
            join_at: When the bot is to join (RFC 3339, in the future); without it at once. Can
                be moved while `scheduled`.

        Returns:
            `MeetingSession`, as `.data`: `id`, `status`, `account_id`, `assistant`,
            `assistant_state`, `assistant_state_changed_at` and 18 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={"bot_name": bot_name, "join_at": join_at},
            options=options,
        )
