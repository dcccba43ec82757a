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
    """Calls mixed so that all parties hear each other, with hold, mute, recording and supervisors.

    A conference is created from an answered call, joined by others, and ends when all have left, by
    `end_conference`, or after four hours.

    Sub-resources: `actions`. Guide: `docs/conferencing.md`.
    """

    @cached_property
    def actions(self) -> Actions:
        """Commands for a conference in progress: join, mute, hold, play, speak, record and end."""
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

        The call must have been answered. The conference ends when the last participant has left,
        and after four hours in any case. Other calls join with `conferences.actions.join`.

        Args:
            call_control_id: Answered leg that becomes the first participant.
            name: Name of the conference, by which `conferences.list` can find it again.
            beep_enabled: When all hear a beep: as people arrive (`on_enter`), as they leave
                (`on_exit`), `always` or `never`. Default `"never"`.
            client_state: Your own data, base64-encoded, for the webhooks of the conference and
                of the leg that creates it.
            comfort_noise: Plays faint background noise, so that a silent conference does not
                seem dead. Default `true`.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            duration_minutes: Minutes after which the conference ends; 4 hours at the latest.
            hold_audio_url: Music for those who wait: URL of a WAV or MP3 file; only with
                `start_conference_on_create` `false`, and not with `hold_media_name`.
            hold_media_name: Music for those who wait, by its name in media storage; only with
                `start_conference_on_create` `false`, and not with `hold_audio_url`.
            max_participants: Maximum number of participants at a time, 2 to 800; 250 unless
                set.
            region: Region in which the conference is held, best near its participants; without
                it, that of the account's data locality. `"Australia"`, `"Europe"`, `"Middle East"`
                or `"US"`.
            start_conference_on_create: Starts at once; if `false`, all who join wait on hold
                until someone with `start_conference_on_enter` arrives.

        Returns:
            `Conference`, as `.data`: `id`, `name`, `status`, `expires_at`, `connection_id`,
            `end_reason` and 5 more fields.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `conference.created`, `conference.participant.joined`, `conference.participant.left`,
            `conference.ended`, `conference.recording.saved`, `conference.floor.changed`.

        Example:
            client.conferences.create(
                call_control_id=call_control_id, name="support", beep_enabled="on_enter"
            )
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
        """List conferences, those that expire last first; filter by name, status or region.

        `GET /conferences`

        Args:
            filter: Limits the list; all conditions must hold. Object with `from`,
                `application_name`, `application_session_id`, `connection_id`, `failed`, `leg_id`,
                `name`, `occurred_at` and 5 more.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Number of records that this page of the list can hold. 1 to 250; default
                `20`.
            region: Only conferences that are held in this region. `"Australia"`, `"Europe"`,
                `"Middle East"` or `"US"`.

        Returns:
            A page of `Conference` rows (`id`, `name`, `status`, `expires_at`, `connection_id`,
            `end_reason` and 5 more fields); iterating goes on through all pages.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.conferences.list(filter={"status": "in_progress"})
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

        Participants who have left are listed too, with the status `left`.

        Args:
            conference_id: Conference whose participants to list, from `conferences.create` or
                `conferences.list`.
            filter: Limits the list to those muted, on hold or whispering; all conditions must
                hold. Object with `muted`, `on_hold`, `whispering`.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Number of records that this page of the list can hold. 1 to 250; default
                `20`.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            A page of `ConferenceParticipantSummary` rows (`id`, `call_control_id`, `status`,
            `call_leg_id`, `conference`, `end_conference_on_exit` and 7 more fields); iterating goes
            on through all pages.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.conferences.list_participants(conference_id, filter={"muted": True})
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
            id: Conference to look up, from `conferences.create` or `conferences.list`.
            region: Data center region in which the conference is held; without it, that of the
                account's data locality. `"Australia"`, `"Europe"`, `"Middle East"` or `"US"`.

        Returns:
            `Conference`, as `.data`: `id`, `name`, `status`, `expires_at`, `connection_id`,
            `end_reason` and 5 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.

        Example:
            client.conferences.retrieve(conference_id)
        """
        return await self._call(
            _RETRIEVE, path={"id": id}, query={"region": region}, options=options
        )

    async def retrieve_participant(
        self, participant_id: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> Data[ConferenceParticipant]:
        """Retrieve a participant of a conference, by ID or label.

        `GET /conferences/{id}/participants/{participant_id}`

        Args:
            participant_id: Participant by the `id` in `conferences.list_participants`, or by
                the label given on joining.
            id: Conference in which the participant is, from `conferences.list`. UUID.

        Returns:
            `ConferenceParticipant`, as `.data`: `id`, `call_control_id`, `status`, `call_leg_id`,
            `conference_id`, `end_conference_on_exit` and 7 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.conferences.retrieve_participant(participant_id, id=conference_id)
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
        """Change a participant's beep on joining and leaving, and whether leaving ends the conference.

        `PATCH /conferences/{id}/participants/{participant_id}`

        Args:
            participant_id: Participant by the `id` in `conferences.list_participants`, or by
                the label given on joining.
            id: Conference in which the participant is, from `conferences.list`. UUID.
            beep_enabled: When a beep announces that this participant joins or leaves.
                `"always"`, `"never"`, `"on_enter"` or `"on_exit"`.
            end_conference_on_exit: Ends the conference and hangs up everyone when this
                participant leaves, as for a host.
            soft_end_conference_on_exit: Closes the conference to newcomers when this
                participant leaves; those inside stay.

        Returns:
            `ConferenceParticipant`, as `.data`: `id`, `call_control_id`, `status`, `call_leg_id`,
            `conference_id`, `end_conference_on_exit` and 7 more fields.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.

        Example:
            client.conferences.update_participant(
                participant_id, id=conference_id, end_conference_on_exit=True
            )
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
