"""`client.texml.accounts.transcriptions.json`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async._resource import Resource
from telnyx_async.models.texml import TexmlRecordingTranscription

__all__ = ["Json"]

_DELETE_RECORDING_TRANSCRIPTION_SID_JSON = Operation(
    "DELETE",
    "/texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json",
    accept="*/*",
)
_RETRIEVE_RECORDING_TRANSCRIPTION_SID_JSON = Operation(
    "GET",
    "/texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json",
    TexmlRecordingTranscription,
    replay=Replay.SAFE,
)


class Json(Resource):
    """A single transcript of a TeXML recording: look it up or delete it."""

    async def delete_recording_transcription_sid_json(
        self,
        recording_transcription_sid: str,
        *,
        account_sid: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete the transcription of a TeXML recording.

        `DELETE /texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json`

        Args:
            recording_transcription_sid: Transcript of a TeXML recording, from
                `texml.accounts.retrieve_transcriptions_json`. UUID.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.

        Returns:
            Nothing.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DELETE_RECORDING_TRANSCRIPTION_SID_JSON,
            path={
                "recording_transcription_sid": recording_transcription_sid,
                "account_sid": account_sid,
            },
            options=options,
        )

    async def retrieve_recording_transcription_sid_json(
        self,
        recording_transcription_sid: str,
        *,
        account_sid: str,
        **options: Unpack[RequestOptions],
    ) -> TexmlRecordingTranscription:
        """Retrieve the transcription of a TeXML recording.

        `GET /texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json`

        Args:
            recording_transcription_sid: Transcript of a TeXML recording, from
                `texml.accounts.retrieve_transcriptions_json`. UUID.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.

        Returns:
            `TexmlRecordingTranscription`: `status`, `account_sid`, `api_version`, `call_sid`,
            `date_created`, `date_updated` and 5 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_RECORDING_TRANSCRIPTION_SID_JSON,
            path={
                "recording_transcription_sid": recording_transcription_sid,
                "account_sid": account_sid,
            },
            options=options,
        )
