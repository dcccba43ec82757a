"""`client.conferences`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.conferences import (
    Conference,
    ConferenceParticipant,
    ConferenceParticipantSummary,
)

if TYPE_CHECKING:
    from telnyx_async.resources.conferences.actions import Actions

__all__ = ["Conferences"]

_CREATE = Operation(
    "POST", "/conferences", Data[Conference], body=BodyKind.JSON, replay=Replay.COMMAND_ID
)
_LIST = Operation(
    "GET",
    "/conferences",
    Conference,
    nested=lambda: {"filter": models.ConferenceFilter},
    replay=Replay.SAFE,
    names={"filter": {"outbound_outbound_voice_profile_id": "outbound.outbound_voice_profile_id"}},
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_LIST_PARTICIPANTS = Operation(
    "GET",
    "/conferences/{conference_id}/participants",
    ConferenceParticipantSummary,
    nested=lambda: {"filter": models.ConferenceParticipantFilter},
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/conferences/{id}", Data[Conference], replay=Replay.SAFE)
_RETRIEVE_PARTICIPANT = Operation(
    "GET",
    "/conferences/{id}/participants/{participant_id}",
    Data[ConferenceParticipant],
    replay=Replay.SAFE,
)
_UPDATE_PARTICIPANT = Operation(
    "PATCH",
    "/conferences/{id}/participants/{participant_id}",
    Data[ConferenceParticipant],
    body=BodyKind.JSON,
)


class Conferences(Resource):
    """Conferences: calls that are joined so that all hear each other."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.conferences.actions import Actions

        return Actions(self._client)

    async def create(
        self,
        *,
        call_control_id: str,
        name: str,
        beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | Unset = UNSET,
        client_state: str | Unset = UNSET,
        comfort_noise: bool | Unset = UNSET,
        command_id: str | Unset = UNSET,
        duration_minutes: int | Unset = UNSET,
        hold_audio_url: str | Unset = UNSET,
        hold_media_name: str | Unset = UNSET,
        max_participants: int | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        start_conference_on_create: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Conference]:
        """Create a conference from a call leg, which becomes its first participant.

        `POST /conferences`

        Args:
            call_control_id: String.
            name: String.
            beep_enabled: `"always"`, `"never"`, `"on_enter"` or `"on_exit"`; `"never"` by
                default.
            client_state: String.
            comfort_noise: True or false; true by default.
            command_id: String.
            duration_minutes: Integer, in minutes.
            hold_audio_url: String.
            hold_media_name: String.
            max_participants: Integer.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.
            start_conference_on_create: True or false.

        Returns:
            `Conference`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            body={
                "call_control_id": call_control_id,
                "name": name,
                "beep_enabled": beep_enabled,
                "client_state": client_state,
                "comfort_noise": comfort_noise,
                "command_id": command_id,
                "duration_minutes": duration_minutes,
                "hold_audio_url": hold_audio_url,
                "hold_media_name": hold_media_name,
                "max_participants": max_participants,
                "region": region,
                "start_conference_on_create": start_conference_on_create,
            },
            options=options,
        )

    def list(
        self,
        *,
        filter: models.ConferenceFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Conference]:
        """List conferences, those that expire last first, page by page.

        `GET /conferences`

        Args:
            filter: Object with `from`, `application_name`, `application_session_id`,
                `connection_id`, `failed`, `leg_id`, `name`, `occurred_at` and 5 more.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            Pages of `Conference`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "region": region,
            },
            options=options,
        )

    def list_participants(
        self,
        conference_id: str,
        *,
        filter: models.ConferenceParticipantFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ConferenceParticipantSummary]:
        """List the participants of a conference, page by page.

        `GET /conferences/{conference_id}/participants`

        Args:
            conference_id: String.
            filter: Object with `muted`, `on_hold`, `whispering`.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            Pages of `ConferenceParticipantSummary`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST_PARTICIPANTS,
            path={"conference_id": conference_id},
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "region": region,
            },
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        *,
        region: Literal["Australia", "Europe", "Middle East", "US"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Conference]:
        """Retrieve a conference: its status, and why it ended if it has.

        `GET /conferences/{id}`

        Args:
            id: String.
            region: `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `Conference`, as `.data`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"id": id}, query={"region": region}, options=options
        )

    async def retrieve_participant(
        self, participant_id: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> Data[ConferenceParticipant]:
        """Retrieve a participant of a conference, by id or label.

        `GET /conferences/{id}/participants/{participant_id}`

        Args:
            participant_id: String.
            id: UUID.

        Returns:
            `ConferenceParticipant`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_PARTICIPANT,
            path={"participant_id": participant_id, "id": id},
            options=options,
        )

    async def update_participant(
        self,
        participant_id: str,
        *,
        id: str,
        beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | Unset = UNSET,
        end_conference_on_exit: bool | Unset = UNSET,
        soft_end_conference_on_exit: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConferenceParticipant]:
        """Change how a conference treats a participant: tones on arrival and exit, and the end on
        exit.

        `PATCH /conferences/{id}/participants/{participant_id}`

        Args:
            participant_id: String.
            id: UUID.
            beep_enabled: `"always"`, `"never"`, `"on_enter"` or `"on_exit"`.
            end_conference_on_exit: True or false.
            soft_end_conference_on_exit: True or false.

        Returns:
            `ConferenceParticipant`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE_PARTICIPANT,
            path={"participant_id": participant_id, "id": id},
            body={
                "beep_enabled": beep_enabled,
                "end_conference_on_exit": end_conference_on_exit,
                "soft_end_conference_on_exit": soft_end_conference_on_exit,
            },
            options=options,
        )
