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
    """TeXML calls."""

    @cached_property
    def recordings(self) -> Recordings:
        from telnyx_async.resources.texml.accounts.calls.recordings import Recordings

        return Recordings(self._client)

    @cached_property
    def recordings_json(self) -> RecordingsJson:
        from telnyx_async.resources.texml.accounts.calls.recordings_json import RecordingsJson

        return RecordingsJson(self._client)

    @cached_property
    def siprec(self) -> Siprec:
        from telnyx_async.resources.texml.accounts.calls.siprec import Siprec

        return Siprec(self._client)

    @cached_property
    def streams(self) -> Streams:
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
        """Start an outgoing TeXML call.

        `POST /texml/Accounts/{account_sid}/Calls`

        Args:
            account_sid: String.
            body: Object with one of 3 forms.

        Returns:
            `TexmlInitiatedCall`.

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
        """Retrieve a TeXML call.

        `GET /texml/Accounts/{account_sid}/Calls/{call_sid}`

        Args:
            call_sid: String.
            account_sid: String.

        Returns:
            `TexmlCall`.

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
        """List the TeXML calls of an account.

        `GET /texml/Accounts/{account_sid}/Calls`

        Args:
            account_sid: String.
            end_time: String.
            end_time_lt: String.
            end_time_gt: String.
            from_: String.
            page: Integer.
            page_size: Integer.
            page_token: String.
            start_time: String.
            start_time_lt: String.
            start_time_gt: String.
            status: `"canceled"`, `"completed"`, `"failed"`, `"busy"` or `"no-answer"`.
            to: String.

        Returns:
            `TexmlCallList`.

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
            call_sid: String.
            account_sid: String.
            connector_name: String.
            include_metadata_custom_headers: True or false.
            name: String.
            secure: True or false.
            session_timeout_secs: Integer, in seconds; `1800` by default.
            sip_transport: `"udp"`, `"tcp"` or `"tls"`; `"udp"` by default.
            status_callback: String.
            status_callback_method: `"GET"` or `"POST"`.
            track: `"both_tracks"`, `"inbound_track"` or `"outbound_track"`.

        Returns:
            `TexmlSiprecSession`.

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
            call_sid: String.
            account_sid: String.
            bidirectional_codec: `"PCMU"`, `"PCMA"` or `"G722"`; `"PCMU"` by default.
            bidirectional_mode: `"mp3"` or `"rtp"`; `"mp3"` by default.
            name: String.
            status_callback: URL.
            status_callback_method: `"GET"` or `"POST"`; `"POST"` by default.
            track: `"inbound_track"`, `"outbound_track"` or `"both_tracks"`; `"inbound_track"`
                by default.
            url: String.

        Returns:
            `TexmlStream`.

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
        """Update a TeXML call.

        `POST /texml/Accounts/{account_sid}/Calls/{call_sid}`

        Args:
            call_sid: String.
            account_sid: String.
            fallback_method: `"GET"` or `"POST"`.
            fallback_url: String.
            method: `"GET"` or `"POST"`.
            status: String.
            status_callback: String.
            status_callback_method: `"GET"` or `"POST"`.
            texml: String.
            url: String.

        Returns:
            `TexmlCall`.

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
