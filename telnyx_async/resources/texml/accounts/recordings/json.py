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
    """Recording JSON."""

    async def delete_recording_sid_json(
        self, recording_sid: str, *, account_sid: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a TeXML recording.

        `DELETE /texml/Accounts/{account_sid}/Recordings/{recording_sid}.json`

        Args:
            recording_sid: UUID.
            account_sid: String.

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
            recording_sid: UUID.
            account_sid: String.

        Returns:
            `TexmlCallRecording`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_RECORDING_SID_JSON,
            path={"recording_sid": recording_sid, "account_sid": account_sid},
            options=options,
        )
