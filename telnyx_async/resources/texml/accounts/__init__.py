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
    """TeXML REST API of an account, in Twilio's shape: calls, conferences, queues and recordings.

    Sub-resources: `calls`, `conferences`, `queues`, `recordings`, `transcriptions`.
    """

    @cached_property
    def calls(self) -> Calls:
        """TeXML calls of an account: start, look up and redirect them."""
        from telnyx_async.resources.texml.accounts.calls import Calls

        return Calls(self._client)

    @cached_property
    def conferences(self) -> Conferences:
        """TeXML conferences of an account: retrieve, announce into and end them."""
        from telnyx_async.resources.texml.accounts.conferences import Conferences

        return Conferences(self._client)

    @cached_property
    def queues(self) -> Queues:
        """Call queues of an account, by the TeXML API."""
        from telnyx_async.resources.texml.accounts.queues import Queues

        return Queues(self._client)

    @cached_property
    def recordings(self) -> Recordings:
        """TeXML recordings of an account, whatever call they belong to."""
        from telnyx_async.resources.texml.accounts.recordings import Recordings

        return Recordings(self._client)

    @cached_property
    def transcriptions(self) -> Transcriptions:
        """Transcripts of TeXML recordings of an account."""
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
        """List recordings of all TeXML calls of the account.

        `GET /texml/Accounts/{account_sid}/Recordings.json`

        Args:
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            date_created: Only recordings made then: a date or a time (RFC 3339); `>=` and `<=`
                in front give ranges.
            page: Number of the page, from 0; give `PageToken` as well.
            page_size: Number of records wanted per page of the list.

        Returns:
            `TexmlCallRecordingList`: `end`, `first_page_uri`, `next_page_uri`, `page`, `page_size`,
            `previous_page_uri` and 3 more fields.

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
        """List transcriptions of all TeXML recordings of the account.

        `GET /texml/Accounts/{account_sid}/Transcriptions.json`

        Args:
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            page_size: Number of records wanted per page of the list.
            page_token: Token of the page wanted, as found in `next_page_uri`.

        Returns:
            `TexmlTranscriptionList`: `end`, `first_page_uri`, `next_page_uri`, `page`, `page_size`,
            `previous_page_uri` and 3 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_TRANSCRIPTIONS_JSON,
            path={"account_sid": account_sid},
            query={"PageSize": page_size, "PageToken": page_token},
            options=options,
        )
