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
    """Recordings of one TeXML call: start and list them."""

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
        """Start to record a TeXML call in progress.

        `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json`

        Args:
            call_sid: TeXML name of a call leg, from the response that started it or the
                `CallSid` of a callback; the same as its `call_control_id`.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            play_beep: Whether a beep is heard when the recording starts, so that the parties
                know. Default `true`.
            recording_channels: How voices are stored: `dual` on a channel each, `mono` or
                `single` mixed into one. Default `"dual"`.
            recording_status_callback: Your endpoint for events of the recording.
            recording_status_callback_event: Which events of the recording to send, separated by
                spaces: `in-progress`, `completed`, `absent`.
            recording_status_callback_method: HTTP method for events of the recording. `"GET"`
                or `"POST"`; default `"POST"`.
            recording_track: Tracks to record: `inbound`, `outbound`, or both. `"inbound"`,
                `"outbound"` or `"both"`.
            send_recording_url: Whether callbacks carry the address of the recording; turn it
                off to keep it out of logs. Default `true`.

        Returns:
            `TexmlNewCallRecording`: `account_sid`, `call_sid`, `channels`, `conference_sid`,
            `date_created`, `date_updated` and 9 more fields.

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
            call_sid: TeXML name of a call leg, from the response that started it or the
                `CallSid` of a callback; the same as its `call_control_id`.
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
            path={"call_sid": call_sid, "account_sid": account_sid},
            options=options,
        )
