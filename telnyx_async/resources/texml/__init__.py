"""`client.texml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.texml import TexmlAICall, TexmlSecret

if TYPE_CHECKING:
    from telnyx_async.resources.texml.accounts import Accounts
    from telnyx_async.resources.texml.calls import Calls

__all__ = ["Texml"]

_INITIATE_AI_CALL = Operation(
    "POST",
    "/texml/ai_calls/{connection_id}",
    TexmlAICall,
    nested=lambda: {"CustomHeaders": Sequence[models.TexmlCustomHeaderParam]},
    body=BodyKind.JSON,
)
_SECRETS = Operation("POST", "/texml/secrets", Data[TexmlSecret], body=BodyKind.JSON)


class Texml(Resource):
    """TeXML."""

    @cached_property
    def accounts(self) -> Accounts:
        from telnyx_async.resources.texml.accounts import Accounts

        return Accounts(self._client)

    @cached_property
    def calls(self) -> Calls:
        from telnyx_async.resources.texml.calls import Calls

        return Calls(self._client)

    async def initiate_ai_call(
        self,
        connection_id: str,
        *,
        ai_assistant_id: str,
        from_: str,
        to: str,
        ai_assistant_dynamic_variables: Mapping[str, str] | Unset = UNSET,
        ai_assistant_version: str | Unset = UNSET,
        async_amd: bool | Unset = UNSET,
        async_amd_status_callback: str | Unset = UNSET,
        async_amd_status_callback_method: Literal["GET", "POST"] | Unset = UNSET,
        caller_id: str | Unset = UNSET,
        conversation_callback: str | Unset = UNSET,
        conversation_callback_method: Literal["GET", "POST"] | Unset = UNSET,
        conversation_callbacks: Sequence[str] | Unset = UNSET,
        custom_headers: Sequence[models.TexmlCustomHeaderParam | Model] | Unset = UNSET,
        detection_mode: Literal["Premium", "Regular", "PremiumCallScreening"] | Unset = UNSET,
        machine_detection: Literal["Enable", "Disable", "DetectMessageEnd"] | Unset = UNSET,
        machine_detection_beep_max_frequency: int | Unset = UNSET,
        machine_detection_beep_min_frequency: int | Unset = UNSET,
        machine_detection_beep_min_tone_duration: int | Unset = UNSET,
        machine_detection_beep_profile: Literal["both", "freq_only"] | Unset = UNSET,
        machine_detection_beep_spectral_confirmation: bool | Unset = UNSET,
        machine_detection_beep_spectral_min_purity: float | Unset = UNSET,
        machine_detection_beep_spectral_reject_fax_cng: bool | Unset = UNSET,
        machine_detection_beep_spectral_window: int | Unset = UNSET,
        machine_detection_prompt_end_timeout: int | Unset = UNSET,
        machine_detection_silence_timeout: int | Unset = UNSET,
        machine_detection_speech_end_threshold: int | Unset = UNSET,
        machine_detection_speech_threshold: int | Unset = UNSET,
        machine_detection_timeout: int | Unset = UNSET,
        passports: str | Unset = UNSET,
        preferred_codecs: str | Unset = UNSET,
        record: bool | Unset = UNSET,
        recording_channels: Literal["mono", "dual"] | Unset = UNSET,
        recording_status_callback: str | Unset = UNSET,
        recording_status_callback_event: str | Unset = UNSET,
        recording_status_callback_method: Literal["GET", "POST"] | Unset = UNSET,
        recording_timeout: int | Unset = UNSET,
        recording_track: Literal["inbound", "outbound", "both"] | Unset = UNSET,
        send_recording_url: bool | Unset = UNSET,
        sip_auth_password: str | Unset = UNSET,
        sip_auth_username: str | Unset = UNSET,
        sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | Unset = UNSET,
        status_callback: str | Unset = UNSET,
        status_callback_event: str | Unset = UNSET,
        status_callback_method: Literal["GET", "POST"] | Unset = UNSET,
        status_callbacks: Sequence[str] | Unset = UNSET,
        time_limit: int | Unset = UNSET,
        timeout_seconds: int | Unset = UNSET,
        trim: Literal["trim-silence", "do-not-trim"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TexmlAICall:
        """Start an outgoing call with an AI assistant.

        `POST /texml/ai_calls/{connection_id}`

        Args:
            connection_id: String.
            ai_assistant_id: String.
            from_: String.
            to: String.
            ai_assistant_dynamic_variables: Object.
            ai_assistant_version: String.
            async_amd: True or false; false by default.
            async_amd_status_callback: String.
            async_amd_status_callback_method: `"GET"` or `"POST"`; `"POST"` by default.
            caller_id: String.
            conversation_callback: String.
            conversation_callback_method: `"GET"` or `"POST"`; `"POST"` by default.
            conversation_callbacks: List of strings.
            custom_headers: List of objects with `name`, `value`.
            detection_mode: `"Premium"`, `"Regular"` or `"PremiumCallScreening"`; `"Regular"` by
                default.
            machine_detection: `"Enable"`, `"Disable"` or `"DetectMessageEnd"`; `"Disable"` by
                default.
            machine_detection_beep_max_frequency: Integer.
            machine_detection_beep_min_frequency: Integer.
            machine_detection_beep_min_tone_duration: Integer.
            machine_detection_beep_profile: `"both"` or `"freq_only"`.
            machine_detection_beep_spectral_confirmation: True or false.
            machine_detection_beep_spectral_min_purity: Number.
            machine_detection_beep_spectral_reject_fax_cng: True or false.
            machine_detection_beep_spectral_window: Integer.
            machine_detection_prompt_end_timeout: Integer, 1,000 to 120,000.
            machine_detection_silence_timeout: Integer; `3500` by default.
            machine_detection_speech_end_threshold: Integer; `800` by default.
            machine_detection_speech_threshold: Integer; `3500` by default.
            machine_detection_timeout: Integer, 500 to 60,000; `30000` by default.
            passports: String.
            preferred_codecs: String.
            record: True or false.
            recording_channels: `"mono"` or `"dual"`.
            recording_status_callback: String.
            recording_status_callback_event: String.
            recording_status_callback_method: `"GET"` or `"POST"`.
            recording_timeout: Integer; `0` by default.
            recording_track: `"inbound"`, `"outbound"` or `"both"`.
            send_recording_url: True or false; true by default.
            sip_auth_password: String.
            sip_auth_username: String.
            sip_region: `"US"`, `"Europe"`, `"Canada"`, `"Australia"` or `"Middle East"`; `"US"`
                by default.
            status_callback: String.
            status_callback_event: String; `"completed"` by default.
            status_callback_method: `"GET"` or `"POST"`; `"POST"` by default.
            status_callbacks: List of strings.
            time_limit: Integer, 30 to 14,400; `14400` by default.
            timeout_seconds: Integer, 5 to 120, in seconds; `30` by default.
            trim: `"trim-silence"` or `"do-not-trim"`.

        Returns:
            `TexmlAICall`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _INITIATE_AI_CALL,
            path={"connection_id": connection_id},
            body={
                "AIAssistantId": ai_assistant_id,
                "From": from_,
                "To": to,
                "AIAssistantDynamicVariables": ai_assistant_dynamic_variables,
                "AIAssistantVersion": ai_assistant_version,
                "AsyncAmd": async_amd,
                "AsyncAmdStatusCallback": async_amd_status_callback,
                "AsyncAmdStatusCallbackMethod": async_amd_status_callback_method,
                "CallerId": caller_id,
                "ConversationCallback": conversation_callback,
                "ConversationCallbackMethod": conversation_callback_method,
                "ConversationCallbacks": conversation_callbacks,
                "CustomHeaders": custom_headers,
                "DetectionMode": detection_mode,
                "MachineDetection": machine_detection,
                "MachineDetectionBeepMaxFrequency": machine_detection_beep_max_frequency,
                "MachineDetectionBeepMinFrequency": machine_detection_beep_min_frequency,
                "MachineDetectionBeepMinToneDuration": machine_detection_beep_min_tone_duration,
                "MachineDetectionBeepProfile": machine_detection_beep_profile,
                "MachineDetectionBeepSpectralConfirmation": machine_detection_beep_spectral_confirmation,
                "MachineDetectionBeepSpectralMinPurity": machine_detection_beep_spectral_min_purity,
                "MachineDetectionBeepSpectralRejectFaxCng": machine_detection_beep_spectral_reject_fax_cng,
                "MachineDetectionBeepSpectralWindow": machine_detection_beep_spectral_window,
                "MachineDetectionPromptEndTimeout": machine_detection_prompt_end_timeout,
                "MachineDetectionSilenceTimeout": machine_detection_silence_timeout,
                "MachineDetectionSpeechEndThreshold": machine_detection_speech_end_threshold,
                "MachineDetectionSpeechThreshold": machine_detection_speech_threshold,
                "MachineDetectionTimeout": machine_detection_timeout,
                "Passports": passports,
                "PreferredCodecs": preferred_codecs,
                "Record": record,
                "RecordingChannels": recording_channels,
                "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackEvent": recording_status_callback_event,
                "RecordingStatusCallbackMethod": recording_status_callback_method,
                "RecordingTimeout": recording_timeout,
                "RecordingTrack": recording_track,
                "SendRecordingUrl": send_recording_url,
                "SipAuthPassword": sip_auth_password,
                "SipAuthUsername": sip_auth_username,
                "SipRegion": sip_region,
                "StatusCallback": status_callback,
                "StatusCallbackEvent": status_callback_event,
                "StatusCallbackMethod": status_callback_method,
                "StatusCallbacks": status_callbacks,
                "TimeLimit": time_limit,
                "Timeout": timeout_seconds,
                "Trim": trim,
            },
            options=options,
        )

    async def secrets(
        self, *, name: str, value: str, **options: Unpack[RequestOptions]
    ) -> Data[TexmlSecret]:
        """Create a TeXML secret, a value that instructions can refer to.

        `POST /texml/secrets`

        Args:
            name: String.
            value: String.

        Returns:
            `TexmlSecret`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_SECRETS, body={"name": name, "value": value}, options=options)
