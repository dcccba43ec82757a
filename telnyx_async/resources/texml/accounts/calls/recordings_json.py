"""`client.texml.accounts.calls.recordings_json`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.texml import TexmlCallRecordingList, TexmlNewCallRecording

__all__ = ["RecordingsJson"]

_RECORDINGS_JSON = Operation(
    "POST",
    "/texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json",
    TexmlNewCallRecording,
    body=BodyKind.FORM,
)
_RETRIEVE_RECORDINGS_JSON = Operation(
    "GET",
    "/texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json",
    TexmlCallRecordingList,
    replay=Replay.SAFE,
)


class RecordingsJson(Resource):
    """Call recordings JSON."""

    async def recordings_json(
        self,
        call_sid: str,
        *,
        account_sid: str,
        play_beep: bool | Unset = UNSET,
        recording_channels: Literal["single", "dual"] | Unset = UNSET,
        recording_status_callback: str | Unset = UNSET,
        recording_status_callback_event: str | Unset = UNSET,
        recording_status_callback_method: Literal["GET", "POST"] | Unset = UNSET,
        recording_track: Literal["inbound", "outbound", "both"] | Unset = UNSET,
        send_recording_url: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlNewCallRecording:
        """Start to record a TeXML call.

        `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json`

        Args:
            call_sid: String.
            account_sid: String.
            play_beep: True or false; true by default.
            recording_channels: `"single"` or `"dual"`; `"dual"` by default.
            recording_status_callback: URL.
            recording_status_callback_event: String.
            recording_status_callback_method: `"GET"` or `"POST"`; `"POST"` by default.
            recording_track: `"inbound"`, `"outbound"` or `"both"`.
            send_recording_url: True or false; true by default.

        Returns:
            `TexmlNewCallRecording`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RECORDINGS_JSON,
            path={"call_sid": call_sid, "account_sid": account_sid},
            body={
                "PlayBeep": play_beep,
                "RecordingChannels": recording_channels,
                "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackEvent": recording_status_callback_event,
                "RecordingStatusCallbackMethod": recording_status_callback_method,
                "RecordingTrack": recording_track,
                "SendRecordingUrl": send_recording_url,
            },
            options=options,
        )

    async def retrieve_recordings_json(
        self, call_sid: str, *, account_sid: str, **options: Unpack[RequestOptions]
    ) -> TexmlCallRecordingList:
        """List the recordings of a TeXML call.

        `GET /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json`

        Args:
            call_sid: String.
            account_sid: String.

        Returns:
            `TexmlCallRecordingList`.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_RECORDINGS_JSON,
            path={"call_sid": call_sid, "account_sid": account_sid},
            options=options,
        )
