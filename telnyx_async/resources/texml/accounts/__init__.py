"""`client.texml.accounts`."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.texml import TexmlCallRecordingList, TexmlTranscriptionList

if TYPE_CHECKING:
    from telnyx_async.resources.texml.accounts.calls import Calls
    from telnyx_async.resources.texml.accounts.conferences import Conferences
    from telnyx_async.resources.texml.accounts.queues import Queues
    from telnyx_async.resources.texml.accounts.recordings import Recordings
    from telnyx_async.resources.texml.accounts.transcriptions import Transcriptions

__all__ = ["Accounts"]

_RETRIEVE_RECORDINGS_JSON = Operation(
    "GET",
    "/texml/Accounts/{account_sid}/Recordings.json",
    TexmlCallRecordingList,
    replay=Replay.SAFE,
)
_RETRIEVE_TRANSCRIPTIONS_JSON = Operation(
    "GET",
    "/texml/Accounts/{account_sid}/Transcriptions.json",
    TexmlTranscriptionList,
    replay=Replay.SAFE,
)


class Accounts(Resource):
    """TeXML."""

    @cached_property
    def calls(self) -> Calls:
        from telnyx_async.resources.texml.accounts.calls import Calls

        return Calls(self._client)

    @cached_property
    def conferences(self) -> Conferences:
        from telnyx_async.resources.texml.accounts.conferences import Conferences

        return Conferences(self._client)

    @cached_property
    def queues(self) -> Queues:
        from telnyx_async.resources.texml.accounts.queues import Queues

        return Queues(self._client)

    @cached_property
    def recordings(self) -> Recordings:
        from telnyx_async.resources.texml.accounts.recordings import Recordings

        return Recordings(self._client)

    @cached_property
    def transcriptions(self) -> Transcriptions:
        from telnyx_async.resources.texml.accounts.transcriptions import Transcriptions

        return Transcriptions(self._client)

    async def retrieve_recordings_json(
        self,
        account_sid: str,
        *,
        date_created: datetime | str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlCallRecordingList:
        """List the recordings of an account.

        `GET /texml/Accounts/{account_sid}/Recordings.json`

        Args:
            account_sid: String.
            date_created: ISO 8601 date-time.
            page: Integer.
            page_size: Integer.

        Returns:
            `TexmlCallRecordingList`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_RECORDINGS_JSON,
            path={"account_sid": account_sid},
            query={"DateCreated": date_created, "Page": page, "PageSize": page_size},
            options=options,
        )

    async def retrieve_transcriptions_json(
        self,
        account_sid: str,
        *,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlTranscriptionList:
        """List the transcriptions of an account.

        `GET /texml/Accounts/{account_sid}/Transcriptions.json`

        Args:
            account_sid: String.
            page_size: Integer.
            page_token: String.

        Returns:
            `TexmlTranscriptionList`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_TRANSCRIPTIONS_JSON,
            path={"account_sid": account_sid},
            query={"PageSize": page_size, "PageToken": page_token},
            options=options,
        )
