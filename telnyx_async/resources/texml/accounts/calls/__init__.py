"""`client.texml.accounts.calls`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.texml import (
    TexmlCall,
    TexmlCallList,
    TexmlInitiatedCall,
    TexmlSiprecSession,
    TexmlStream,
)

if TYPE_CHECKING:
    from telnyx_async.resources.texml.accounts.calls.recordings import Recordings
    from telnyx_async.resources.texml.accounts.calls.recordings_json import RecordingsJson
    from telnyx_async.resources.texml.accounts.calls.siprec import Siprec
    from telnyx_async.resources.texml.accounts.calls.streams import Streams

__all__ = ["Calls"]

_CALLS = Operation(
    "POST",
    "/texml/Accounts/{account_sid}/Calls",
    TexmlInitiatedCall,
    nested=lambda: {
        "": models.TexmlCallByURLParam
        | models.TexmlCallByTexmlParam
        | models.TexmlCallByApplicationParam
    },
    body=BodyKind.JSON,
    names={
        "url": "Url",
        "application_sid": "ApplicationSid",
        "async_amd": "AsyncAmd",
        "async_amd_status_callback": "AsyncAmdStatusCallback",
        "async_amd_status_callback_method": "AsyncAmdStatusCallbackMethod",
        "caller_id": "CallerId",
        "cancel_playback_on_detect_message_end": "CancelPlaybackOnDetectMessageEnd",
        "cancel_playback_on_machine_detection": "CancelPlaybackOnMachineDetection",
        "custom_headers": "CustomHeaders",
        "deepfake_detection": "DeepfakeDetection",
        "deepfake_detection_callback_method": "DeepfakeDetectionCallbackMethod",
        "deepfake_detection_callback_url": "DeepfakeDetectionCallbackUrl",
        "detection_mode": "DetectionMode",
        "fallback_url": "FallbackUrl",
        "from_": "From",
        "machine_detection": "MachineDetection",
        "machine_detection_beep_max_frequency": "MachineDetectionBeepMaxFrequency",
        "machine_detection_beep_min_frequency": "MachineDetectionBeepMinFrequency",
        "machine_detection_beep_min_tone_duration": "MachineDetectionBeepMinToneDuration",
        "machine_detection_beep_profile": "MachineDetectionBeepProfile",
        "machine_detection_beep_spectral_confirmation": "MachineDetectionBeepSpectralConfirmation",
        "machine_detection_beep_spectral_min_purity": "MachineDetectionBeepSpectralMinPurity",
        "machine_detection_beep_spectral_reject_fax_cng": "MachineDetectionBeepSpectralRejectFaxCng",
        "machine_detection_beep_spectral_window": "MachineDetectionBeepSpectralWindow",
        "machine_detection_prompt_end_timeout": "MachineDetectionPromptEndTimeout",
        "machine_detection_silence_timeout": "MachineDetectionSilenceTimeout",
        "machine_detection_speech_end_threshold": "MachineDetectionSpeechEndThreshold",
        "machine_detection_speech_threshold": "MachineDetectionSpeechThreshold",
        "machine_detection_timeout": "MachineDetectionTimeout",
        "media_encryption": "MediaEncryption",
        "preferred_codecs": "PreferredCodecs",
        "record": "Record",
        "recording_channels": "RecordingChannels",
        "recording_status_callback": "RecordingStatusCallback",
        "recording_status_callback_event": "RecordingStatusCallbackEvent",
        "recording_status_callback_method": "RecordingStatusCallbackMethod",
        "recording_timeout": "RecordingTimeout",
        "recording_track": "RecordingTrack",
        "send_recording_url": "SendRecordingUrl",
        "sip_auth_password": "SipAuthPassword",
        "sip_auth_username": "SipAuthUsername",
        "sip_region": "SipRegion",
        "status_callback": "StatusCallback",
        "status_callback_event": "StatusCallbackEvent",
        "status_callback_method": "StatusCallbackMethod",
        "supervise_call_sid": "SuperviseCallSid",
        "supervising_role": "SupervisingRole",
        "texml": "Texml",
        "time_limit": "TimeLimit",
        "timeout": "Timeout",
        "to": "To",
        "trim": "Trim",
        "url_method": "UrlMethod",
    },
)
_RETRIEVE = Operation(
    "GET", "/texml/Accounts/{account_sid}/Calls/{call_sid}", TexmlCall, replay=Replay.SAFE
)
_RETRIEVE_CALLS = Operation(
    "GET", "/texml/Accounts/{account_sid}/Calls", TexmlCallList, replay=Replay.SAFE
)
_SIPREC_JSON = Operation(
    "POST",
    "/texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec.json",
    TexmlSiprecSession,
    body=BodyKind.FORM,
)
_STREAMS_JSON = Operation(
    "POST",
    "/texml/Accounts/{account_sid}/Calls/{call_sid}/Streams.json",
    TexmlStream,
    body=BodyKind.FORM,
)
_UPDATE = Operation(
    "POST", "/texml/Accounts/{account_sid}/Calls/{call_sid}", TexmlCall, body=BodyKind.FORM
)


class Calls(Resource):
    """TeXML calls of an account: start, look up and redirect them.

    Sub-resources: `recordings`, `recordings_json`, `siprec`, `streams`.
    """

    @cached_property
    def recordings(self) -> Recordings:
        """Control a recording in progress on a TeXML call."""
        from telnyx_async.resources.texml.accounts.calls.recordings import Recordings

        return Recordings(self._client)

    @cached_property
    def recordings_json(self) -> RecordingsJson:
        """Recordings of one TeXML call: start and list them."""
        from telnyx_async.resources.texml.accounts.calls.recordings_json import RecordingsJson

        return RecordingsJson(self._client)

    @cached_property
    def siprec(self) -> Siprec:
        """Control a SIPREC session in progress on a TeXML call."""
        from telnyx_async.resources.texml.accounts.calls.siprec import Siprec

        return Siprec(self._client)

    @cached_property
    def streams(self) -> Streams:
        """Control a media stream in progress on a TeXML call."""
        from telnyx_async.resources.texml.accounts.calls.streams import Streams

        return Streams(self._client)

    async def calls(
        self,
        account_sid: str,
        *,
        body: models.TexmlCallByURLParam
        | Model
        | models.TexmlCallByTexmlParam
        | models.TexmlCallByApplicationParam,
        **options: Unpack[RequestOptions],
    ) -> TexmlInitiatedCall:
        """Start an outgoing call that runs TeXML instructions once answered.

        `POST /texml/Accounts/{account_sid}/Calls`

        Args:
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            body: Call to start: `From`, `To` and `ApplicationSid`, with instructions in
                `Texml`, behind `Url`, or those of the application; further keys for callbacks,
                recording and machine detection. Object with one of 3 forms.

        Returns:
            `TexmlInitiatedCall`: `status`, `to` and `from_`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _CALLS, path={"account_sid": account_sid}, body=body, options=options
        )

    async def retrieve(
        self, call_sid: str, *, account_sid: str, **options: Unpack[RequestOptions]
    ) -> TexmlCall:
        """Retrieve a TeXML call: its status, times and parties; may lag a little behind.

        `GET /texml/Accounts/{account_sid}/Calls/{call_sid}`

        Args:
            call_sid: TeXML name of a call leg, from the response that started it or the
                `CallSid` of a callback; the same as its `call_control_id`.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.

        Returns:
            `TexmlCall`: `status`, `to`, `from_`, `account_sid`, `answered_by`, `caller_name` and 12
            more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE, path={"call_sid": call_sid, "account_sid": account_sid}, options=options
        )

    async def retrieve_calls(
        self,
        account_sid: str,
        *,
        end_time: str | Unset = UNSET,
        end_time_lt: str | Unset = UNSET,
        end_time_gt: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        start_time_lt: str | Unset = UNSET,
        start_time_gt: str | Unset = UNSET,
        status: Literal["canceled", "completed", "failed", "busy", "no-answer"] | Unset = UNSET,
        to: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlCallList:
        """List TeXML calls, filtered by number, status or time.

        `GET /texml/Accounts/{account_sid}/Calls`

        Args:
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            end_time: Only calls that ended on this day (`2026-09-30`).
            end_time_lt: Only calls that ended before this day.
            end_time_gt: Only calls that ended after this day.
            from_: Only calls from this number or SIP URI.
            page: Number of the page, from 0; give `page_token` as well.
            page_size: Number of records wanted per page of the list.
            page_token: Token of the page wanted, as found in `next_page_uri`.
            start_time: Only calls that began on this day (`2026-09-30`).
            start_time_lt: Only calls that began before this day.
            start_time_gt: Only calls that began after this day.
            status: Only calls that ended in this way. `"canceled"`, `"completed"`, `"failed"`,
                `"busy"` or `"no-answer"`.
            to: Only calls to this number or SIP URI.

        Returns:
            `TexmlCallList`: `calls`, `end`, `first_page_uri`, `next_page_uri`, `page`, `page_size`
            and 2 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_CALLS,
            path={"account_sid": account_sid},
            query={
                "EndTime": end_time,
                "EndTime<": end_time_lt,
                "EndTime>": end_time_gt,
                "From": from_,
                "Page": page,
                "PageSize": page_size,
                "PageToken": page_token,
                "StartTime": start_time,
                "StartTime<": start_time_lt,
                "StartTime>": start_time_gt,
                "Status": status,
                "To": to,
            },
            options=options,
        )

    async def siprec_json(
        self,
        call_sid: str,
        *,
        account_sid: str,
        connector_name: str | Unset = UNSET,
        include_metadata_custom_headers: Literal[True, False] | Unset = UNSET,
        name: str | Unset = UNSET,
        secure: Literal[True, False] | Unset = UNSET,
        session_timeout_secs: int | Unset = UNSET,
        sip_transport: Literal["udp", "tcp", "tls"] | Unset = UNSET,
        status_callback: str | Unset = UNSET,
        status_callback_method: Literal["GET", "POST"] | Unset = UNSET,
        track: Literal["both_tracks", "inbound_track", "outbound_track"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlSiprecSession:
        """Start a SIPREC session of a TeXML call.

        `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec.json`

        Args:
            call_sid: TeXML name of a call leg, from the response that started it or the
                `CallSid` of a callback; the same as its `call_control_id`.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            connector_name: SIPREC connector, which holds the recording server's address, from
                `siprec_connectors.create`.
            include_metadata_custom_headers: Puts custom parameters into the metadata of the
                recording instead of SIP headers. `true` or `false`.
            name: Name of your choice, by which a later instruction can stop it.
            secure: Encrypts signaling and media to the recording server; its connector then
                needs port 5061. `true` or `false`.
            session_timeout_secs: Session timer in seconds, 90 or more; 0 turns it off. Default
                `1800`.
            sip_transport: How signaling travels to the recording server; `tls` encrypts it.
                `"udp"`, `"tcp"` or `"tls"`; default `"udp"`.
            status_callback: Your endpoint for events of the SIPREC session.
            status_callback_method: HTTP method with which progress reports are sent to
                `status_callback`. `"GET"` or `"POST"`.
            track: Tracks sent to the recording server: `inbound_track`, `outbound_track`, or
                both unless set. `"both_tracks"`, `"inbound_track"` or `"outbound_track"`.

        Returns:
            `TexmlSiprecSession`: `status`, `account_sid`, `call_sid`, `date_created`,
            `date_updated`, `error_code` and 4 more fields.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _SIPREC_JSON,
            path={"call_sid": call_sid, "account_sid": account_sid},
            body={
                "ConnectorName": connector_name,
                "IncludeMetadataCustomHeaders": include_metadata_custom_headers,
                "Name": name,
                "Secure": secure,
                "SessionTimeoutSecs": session_timeout_secs,
                "SipTransport": sip_transport,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
                "Track": track,
            },
            options=options,
        )

    async def streams_json(
        self,
        call_sid: str,
        *,
        account_sid: str,
        bidirectional_codec: Literal["PCMU", "PCMA", "G722"] | Unset = UNSET,
        bidirectional_mode: Literal["mp3", "rtp"] | Unset = UNSET,
        name: str | Unset = UNSET,
        status_callback: str | Unset = UNSET,
        status_callback_method: Literal["GET", "POST"] | Unset = UNSET,
        track: Literal["inbound_track", "outbound_track", "both_tracks"] | Unset = UNSET,
        url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlStream:
        """Start to stream the media of a TeXML call to a WebSocket.

        `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Streams.json`

        Args:
            call_sid: TeXML name of a call leg, from the response that started it or the
                `CallSid` of a callback; the same as its `call_control_id`.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            bidirectional_codec: Codec of the audio that your server sends back, in mode `rtp`;
                upper case. `"PCMU"`, `"PCMA"` or `"G722"`; default `"PCMU"`.
            bidirectional_mode: How your server sends audio back: as `mp3` files or `rtp`
                payload. Default `"mp3"`.
            name: Name of your choice, by which a later instruction can stop it.
            status_callback: Your endpoint for events of the stream.
            status_callback_method: HTTP method with which progress reports are sent to
                `status_callback`. `"GET"` or `"POST"`; default `"POST"`.
            track: Tracks to send: `inbound_track`, `outbound_track` or `both_tracks`. Default
                `"inbound_track"`.
            url: Your WebSocket server (`wss://…`) that receives the audio.

        Returns:
            `TexmlStream`: `name`, `status`, `account_sid`, `call_sid`, `date_updated`, `sid` and 1
            more field.

        Raises:
            `NotFoundError` (404) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _STREAMS_JSON,
            path={"call_sid": call_sid, "account_sid": account_sid},
            body={
                "BidirectionalCodec": bidirectional_codec,
                "BidirectionalMode": bidirectional_mode,
                "Name": name,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
                "Track": track,
                "Url": url,
            },
            options=options,
        )

    async def update(
        self,
        call_sid: str,
        *,
        account_sid: str,
        fallback_method: Literal["GET", "POST"] | Unset = UNSET,
        fallback_url: str | Unset = UNSET,
        method: Literal["GET", "POST"] | Unset = UNSET,
        status: str | Unset = UNSET,
        status_callback: str | Unset = UNSET,
        status_callback_method: Literal["GET", "POST"] | Unset = UNSET,
        texml: str | Unset = UNSET,
        url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlCall:
        """Give a TeXML call in progress new instructions, or hang it up.

        `POST /texml/Accounts/{account_sid}/Calls/{call_sid}`

        Args:
            call_sid: TeXML name of a call leg, from the response that started it or the
                `CallSid` of a callback; the same as its `call_control_id`.
            account_sid: Your account's identifier in TeXML paths, as `account_sid` of earlier
                responses shows it.
            fallback_method: HTTP method with which `fallback_url` is fetched. `"GET"` or
                `"POST"`.
            fallback_url: URL asked for instructions when `url` does not answer.
            method: HTTP method with which the instructions at `url` are fetched. `"GET"` or
                `"POST"`.
            status: `completed` hangs up the call; leave it out to change instructions only.
            status_callback: Your endpoint for further progress reports of the call.
            status_callback_method: HTTP method with which progress reports are sent to
                `status_callback`. `"GET"` or `"POST"`.
            texml: New TeXML instructions themselves, with which the call continues.
            url: URL of new TeXML instructions, with which the call continues.

        Returns:
            `TexmlCall`: `status`, `to`, `from_`, `account_sid`, `answered_by`, `caller_name` and 12
            more fields.

        Raises:
            `NotFoundError` (404), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"call_sid": call_sid, "account_sid": account_sid},
            body={
                "FallbackMethod": fallback_method,
                "FallbackUrl": fallback_url,
                "Method": method,
                "Status": status,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
                "Texml": texml,
                "Url": url,
            },
            options=options,
        )
