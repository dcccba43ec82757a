"""`client.texml.accounts.recordings.json`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.texml import TexmlCallRecording

__all__ = ["Json"]

_DELETE_RECORDING_SID_JSON = Operation(
    "DELETE", "/texml/Accounts/{account_sid}/Recordings/{recording_sid}.json", accept="*/*"
)
_RETRIEVE_RECORDING_SID_JSON = Operation(
    "GET",
    "/texml/Accounts/{account_sid}/Recordings/{recording_sid}.json",
    TexmlCallRecording,
    replay=Replay.SAFE,
)


class Json(Resource):
    """A single TeXML recording: look it up or delete it."""

    async def delete_recording_sid_json(
        self, recording_sid: str, *, account_sid: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a TeXML recording.

        `DELETE /texml/Accounts/{account_sid}/Recordings/{recording_sid}.json`

        Args:
            recording_sid: TeXML recording, from a recording callback or a list of recordings.
                UUID.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE_RECORDING_SID_JSON,
            path={"recording_sid": recording_sid, "account_sid": account_sid},
            options=options,
        )

    async def retrieve_recording_sid_json(
        self, recording_sid: str, *, account_sid: str, **options: Unpack[RequestOptions]
    ) -> TexmlCallRecording:
        """Retrieve a TeXML recording.

        `GET /texml/Accounts/{account_sid}/Recordings/{recording_sid}.json`

        Args:
            recording_sid: TeXML recording, from a recording callback or a list of recordings.
                UUID.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.

        Returns:
            `TexmlCallRecording`: `status`, `account_sid`, `call_sid`, `channels`, `conference_sid`,
            `date_created` and 9 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_RECORDING_SID_JSON,
            path={"recording_sid": recording_sid, "account_sid": account_sid},
            options=options,
        )
