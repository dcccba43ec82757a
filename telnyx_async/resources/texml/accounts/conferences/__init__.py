"""`client.texml.accounts.conferences`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.texml import (
    TexmlCallRecordingList,
    TexmlConference,
    TexmlConferenceList,
    TexmlConferenceRecordingList,
)

if TYPE_CHECKING:
    from telnyx_async.resources.texml.accounts.conferences.participants import Participants

__all__ = ["Conferences"]

_RETRIEVE = Operation(
    "GET",
    "/texml/Accounts/{account_sid}/Conferences/{conference_sid}",
    TexmlConference,
    replay=Replay.SAFE,
)
_RETRIEVE_CONFERENCES = Operation(
    "GET", "/texml/Accounts/{account_sid}/Conferences", TexmlConferenceList, replay=Replay.SAFE
)
_RETRIEVE_RECORDINGS = Operation(
    "GET",
    "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings",
    TexmlConferenceRecordingList,
    replay=Replay.SAFE,
)
_RETRIEVE_RECORDINGS_JSON = Operation(
    "GET",
    "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings.json",
    TexmlCallRecordingList,
    replay=Replay.SAFE,
)
_UPDATE = Operation(
    "POST",
    "/texml/Accounts/{account_sid}/Conferences/{conference_sid}",
    TexmlConference,
    body=BodyKind.FORM,
)


class Conferences(Resource):
    """TeXML conferences of an account: retrieve, announce into and end them.

    Sub-resources: `participants`.
    """

    @cached_property
    def participants(self) -> Participants:
        """Participants of a TeXML conference: dial, change and remove them."""
        from telnyx_async.resources.texml.accounts.conferences.participants import Participants

        return Participants(self._client)

    async def retrieve(
        self, conference_sid: str, *, account_sid: str, **options: Unpack[RequestOptions]
    ) -> TexmlConference:
        """Retrieve a TeXML conference: its status, and why it ended if it has.

        `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}`

        Args:
            conference_sid: TeXML conference, from
                `texml.accounts.conferences.retrieve_conferences` or a callback's `ConferenceSid`.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.

        Returns:
            `TexmlConference`: `status`, `account_sid`, `api_version`, `call_sid_ending_conference`,
            `date_created`, `date_updated` and 6 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE,
            path={"conference_sid": conference_sid, "account_sid": account_sid},
            options=options,
        )

    async def retrieve_conferences(
        self,
        account_sid: str,
        *,
        date_created: str | Unset = UNSET,
        date_updated: str | Unset = UNSET,
        friendly_name: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        status: Literal["init", "in-progress", "completed"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlConferenceList:
        """List the TeXML conferences of an account.

        `GET /texml/Accounts/{account_sid}/Conferences`

        Args:
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            date_created: Only records made on this day (`2026-09-30`); `>=` and `<=` before the
                date give ranges.
            date_updated: Only records that last changed on this day (`2026-09-30`); `>=` and
                `<=` before the date give ranges.
            friendly_name: Only conferences that have this name in TeXML.
            page: Number of the page, from 0; give `page_token` as well.
            page_size: Number of records wanted per page of the list.
            page_token: Token of the page wanted, as found in `next_page_uri`.
            status: Only conferences that wait (`init`), run (`in-progress`) or are over
                (`completed`).

        Returns:
            `TexmlConferenceList`: `conferences`, `end`, `first_page_uri`, `next_page_uri`, `page`,
            `page_size` and 2 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_CONFERENCES,
            path={"account_sid": account_sid},
            query={
                "DateCreated": date_created,
                "DateUpdated": date_updated,
                "FriendlyName": friendly_name,
                "Page": page,
                "PageSize": page_size,
                "PageToken": page_token,
                "Status": status,
            },
            options=options,
        )

    async def retrieve_recordings(
        self, conference_sid: str, *, account_sid: str, **options: Unpack[RequestOptions]
    ) -> TexmlConferenceRecordingList:
        """List the recordings of a TeXML conference.

        `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings`

        Args:
            conference_sid: TeXML conference, from
                `texml.accounts.conferences.retrieve_conferences` or a callback's `ConferenceSid`.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.

        Returns:
            `TexmlConferenceRecordingList`: `end`, `first_page_uri`, `next_page_uri`, `page`,
            `page_size`, `participants` and 3 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_RECORDINGS,
            path={"conference_sid": conference_sid, "account_sid": account_sid},
            options=options,
        )

    async def retrieve_recordings_json(
        self, conference_sid: str, *, account_sid: str, **options: Unpack[RequestOptions]
    ) -> TexmlCallRecordingList:
        """List the recordings of a TeXML conference, as JSON.

        `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings.json`

        Args:
            conference_sid: TeXML conference, from
                `texml.accounts.conferences.retrieve_conferences` or a callback's `ConferenceSid`.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.

        Returns:
            `TexmlCallRecordingList`: `end`, `first_page_uri`, `next_page_uri`, `page`, `page_size`,
            `previous_page_uri` and 3 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_RECORDINGS_JSON,
            path={"conference_sid": conference_sid, "account_sid": account_sid},
            options=options,
        )

    async def update(
        self,
        conference_sid: str,
        *,
        account_sid: str,
        announce_method: Literal["GET", "POST"] | Unset = UNSET,
        announce_url: str | Unset = UNSET,
        status: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlConference:
        """End a TeXML conference, or play an announcement into it.

        `POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}`

        Args:
            conference_sid: TeXML conference, from
                `texml.accounts.conferences.retrieve_conferences` or a callback's `ConferenceSid`.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            announce_method: HTTP method with which the announcement is fetched. `"GET"` or
                `"POST"`.
            announce_url: Announcement to play: an MP3 or WAV file, or TeXML with `<Play>`,
                `<Say>`, `<Pause>` or `<Redirect>`.
            status: `completed` ends the conference and hangs up all participants.

        Returns:
            `TexmlConference`: `status`, `account_sid`, `api_version`, `call_sid_ending_conference`,
            `date_created`, `date_updated` and 6 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"conference_sid": conference_sid, "account_sid": account_sid},
            body={"AnnounceMethod": announce_method, "AnnounceUrl": announce_url, "Status": status},
            options=options,
        )
