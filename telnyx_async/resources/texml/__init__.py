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
    """Calls controlled by TeXML, an XML of instructions compatible with TwiML.

    Sub-resources: `accounts`, `calls`.
    """

    @cached_property
    def accounts(self) -> Accounts:
        """TeXML REST API of an account, in Twilio's shape: calls, conferences, queues and recordings."""
        from telnyx_async.resources.texml.accounts import Accounts

        return Accounts(self._client)

    @cached_property
    def calls(self) -> Calls:
        """Outgoing TeXML calls by the application that makes them."""
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
        """Start an outgoing call that an AI assistant handles.

        `POST /texml/ai_calls/{connection_id}`

        The assistant is prepared before the number is dialed, and talks as soon as somebody
        answers. Progress comes to your status callback: `initiated`, `ringing`, `answered`, then
        how it ended, then `analyzed`. Instructions of your own are refused (422).

        Args:
            connection_id: TeXML application that makes the call, from
                `texml_applications.list`.
            ai_assistant_id: AI assistant that talks on the call, from `ai.assistants.list`; it
                is prepared before dialing.
            from_: Caller number shown to the callee, with `+` and country code.
            to: Number to call, with `+` and country code.
            ai_assistant_dynamic_variables: Values for the `{{placeholders}}` in the assistant's
                instructions and greeting.
            ai_assistant_version: Version of the assistant to use, if not its main one.
            async_amd: Detects machines in the background while instructions already run;
                otherwise they wait for the result. Default `false`.
            async_amd_status_callback: Your endpoint for the result of background detection.
            async_amd_status_callback_method: HTTP method for the result of background
                detection. `"GET"` or `"POST"`; default `"POST"`.
            caller_id: Caller name shown to the callee: up to 128 letters, digits, spaces and
                `-_~!.+`; the number if left out.
            conversation_callback: Your endpoint for the events `conversation_created` and
                `conversation_ended` of the assistant.
            conversation_callback_method: HTTP method with which the assistant's conversation
                events are sent. `"GET"` or `"POST"`; default `"POST"`.
            conversation_callbacks: Endpoints for the conversation's events, if they are to go
                to several.
            custom_headers: Headers of your own for the call, each with `name` and `value`. List
                of objects with `name`, `value`.
            detection_mode: How detection works: `Regular`, the more exact `Premium`, or
                `PremiumCallScreening`, which copes with iOS call screening. Default `"Regular"`.
            machine_detection: Finds out whether a person answered: `Enable` reports at once,
                `DetectMessageEnd` waits until a message can be left, `Disable` is off. Default
                `"Disable"`.
            machine_detection_beep_max_frequency: Hertz above which a tone is no voicemail beep.
            machine_detection_beep_min_frequency: Hertz below which a tone is no voicemail beep;
                more than 480 keeps North American ringback out.
            machine_detection_beep_min_tone_duration: Milliseconds that a tone must last to be a
                beep.
            machine_detection_beep_profile: `both` needs loudness and frequency to agree on a
                beep; `freq_only` goes by frequency, for unsteady beeps.
            machine_detection_beep_spectral_confirmation: Checks the spectrum of a supposed beep
                before it is reported as one.
            machine_detection_beep_spectral_min_purity: Purity from 0 to 1 that the tone needs
                in the spectral check.
            machine_detection_beep_spectral_reject_fax_cng: Does not take a fax machine's
                calling tone for a beep.
            machine_detection_beep_spectral_window: Milliseconds of sound that the spectral
                check looks at.
            machine_detection_prompt_end_timeout: Milliseconds of silence that end a call
                screening prompt; only in mode `PremiumCallScreening`. 1,000 to 120,000.
            machine_detection_silence_timeout: Milliseconds of silence after the answer that
                mean a machine; not in premium modes. Default `3500`.
            machine_detection_speech_end_threshold: Milliseconds of silence after a greeting
                that mean a person; not in premium modes. Default `800`.
            machine_detection_speech_threshold: Longest greeting of a person in milliseconds; a
                longer one is a machine's. Not in premium modes. Default `3500`.
            machine_detection_timeout: Milliseconds after which detection gives up with an
                unknown result. 500 to 60,000; default `30000`.
            passports: Passport identifiers to attach to the call, as one string.
            preferred_codecs: Codecs to offer, comma-separated, for example `PCMU,G722`.
            record: Records the participant's or callee's leg from the beginning.
            recording_channels: How voices are stored: `dual` on a channel each, `mono` or
                `single` mixed into one.
            recording_status_callback: Your endpoint for events of the recording.
            recording_status_callback_event: Which events of the recording to send:
                `in-progress`, `completed`, `absent`, with spaces between; `completed` unless set.
            recording_status_callback_method: HTTP method for events of the recording. `"GET"`
                or `"POST"`.
            recording_timeout: Seconds of silence that end the recording, counted after the
                first words; 0 never. Finding silence is charged as transcription. Default `0`.
            recording_track: Tracks to record: `inbound`, `outbound`, or both. `"inbound"`,
                `"outbound"` or `"both"`.
            send_recording_url: Whether callbacks carry the address of the recording; turn it
                off to keep it out of logs. Default `true`.
            sip_auth_password: Password, if the destination's SIP server asks for one.
            sip_auth_username: Username, if the destination's SIP server asks for one.
            sip_region: Region from which the call's SIP signaling leaves; `US` unless set.
                `"US"`, `"Europe"`, `"Canada"`, `"Australia"` or `"Middle East"`; default `"US"`.
            status_callback: Your endpoint for progress of this call, in place of the
                application's.
            status_callback_event: Which steps are reported, separated by spaces: `initiated`,
                `ringing`, `answered`, the ends (`completed`, `no-answer`, `busy`, `canceled`,
                `failed`) and `analyzed`. Default `"completed"`.
            status_callback_method: HTTP method of the progress reports, in place of the
                application's. `"GET"` or `"POST"`; default `"POST"`.
            status_callbacks: Endpoints for progress reports, if they are to go to several;
                replaces the application's.
            time_limit: Longest duration of the call in seconds, 30 to 14400. 30 to 14,400;
                default `14400`.
            timeout_seconds: Seconds to let the destination ring (5 to 120) before giving up; 30
                unless set. 5 to 120; default `30`.
            trim: Whether silence at both ends of the recording is cut off; it is, unless
                `do-not-trim`. `"trim-silence"` or `"do-not-trim"`.

        Returns:
            `TexmlAICall`: `status`, `to`, `from_` and `call_sid`.

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

        Instructions refer to it by name in mustache notation; the value replaces it at Telnyx and
        appears in no log.

        Args:
            name: Name to write in TeXML as `{{name}}`; an existing secret of that name is
                replaced.
            value: Secret that takes the place of the name when TeXML runs; it never appears in
                logs.

        Returns:
            `TexmlSecret`, as `.data`: `name` and `value`.

        Raises:
            `UnprocessableEntityError` (422) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(_SECRETS, body={"name": name, "value": value}, options=options)
