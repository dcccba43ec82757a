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
    """TeXML conferences."""

    @cached_property
    def participants(self) -> Participants:
        from telnyx_async.resources.texml.accounts.conferences.participants import Participants

        return Participants(self._client)

    async def retrieve(
        self, conference_sid: str, *, account_sid: str, **options: Unpack[RequestOptions]
    ) -> TexmlConference:
        """Retrieve a TeXML conference.

        `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}`

        Args:
            conference_sid: String.
            account_sid: String.

        Returns:
            `TexmlConference`.

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
            account_sid: String.
            date_created: String.
            date_updated: String.
            friendly_name: String.
            page: Integer.
            page_size: Integer.
            page_token: String.
            status: `"init"`, `"in-progress"` or `"completed"`.

        Returns:
            `TexmlConferenceList`.

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
            conference_sid: String.
            account_sid: String.

        Returns:
            `TexmlConferenceRecordingList`.

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
            conference_sid: String.
            account_sid: String.

        Returns:
            `TexmlCallRecordingList`.

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
        """Update a TeXML conference.

        `POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}`

        Args:
            conference_sid: String.
            account_sid: String.
            announce_method: `"GET"` or `"POST"`.
            announce_url: String.
            status: String.

        Returns:
            `TexmlConference`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"conference_sid": conference_sid, "account_sid": account_sid},
            body={"AnnounceMethod": announce_method, "AnnounceUrl": announce_url, "Status": status},
            options=options,
        )
