"""`client.calls`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.calls import Call, CallStatus

if TYPE_CHECKING:
    from telnyx_async.resources.calls.actions import Actions

__all__ = ["Calls"]

_DIAL = Operation(
    "POST",
    "/calls",
    Data[Call],
    nested=lambda: {
        "answering_machine_detection_config": models.AnsweringMachineDetectionConfigParam,
        "assistant": models.CallAssistantParam,
        "conference_config": models.DialConferenceConfigParam,
        "conversation_relay_config": models.ConversationRelayEmbeddedConfigParam,
        "custom_headers": Sequence[models.CustomSipHeaderParam],
        "deepfake_detection": models.DeepfakeDetectionParam,
        "dialogflow_config": models.DialogflowConfigParam,
        "sip_headers": Sequence[models.SipHeaderParam],
        "sound_modifications": models.SoundModificationsParam,
        "transcription_config": models.TranscriptionStartParam,
        "webhook_retries_policies": Mapping[str, models.WebhookRetriesPolicyParam],
    },
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_RETRIEVE_STATUS = Operation(
    "GET", "/calls/{call_control_id}", Data[CallStatus], replay=Replay.SAFE
)


class Calls(Resource):
    """Calls."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.calls.actions import Actions

        return Actions(self._client)

    async def dial(
        self,
        *,
        connection_id: str,
        from_: str,
        to: str | Sequence[str],
        answering_machine_detection: Literal[
            "premium",
            "premium_ios_call_screening_detection",
            "detect",
            "detect_beep",
            "detect_words",
            "greeting_end",
            "disabled",
        ]
        | Unset = UNSET,
        answering_machine_detection_config: models.AnsweringMachineDetectionConfigParam
        | Model
        | Unset = UNSET,
        assistant: models.CallAssistantParam | Model | Unset = UNSET,
        audio_url: str | Unset = UNSET,
        billing_group_id: str | Unset = UNSET,
        bridge_intent: bool | Unset = UNSET,
        bridge_on_answer: bool | Unset = UNSET,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        conference_config: models.DialConferenceConfigParam | Model | Unset = UNSET,
        conversation_relay_config: models.ConversationRelayEmbeddedConfigParam
        | Model
        | Unset = UNSET,
        custom_headers: Sequence[models.CustomSipHeaderParam | Model] | Unset = UNSET,
        deepfake_detection: models.DeepfakeDetectionParam | Model | Unset = UNSET,
        dialogflow_config: models.DialogflowConfigParam | Model | Unset = UNSET,
        diversion: str | Unset = UNSET,
        enable_dialogflow: bool | Unset = UNSET,
        from_display_name: str | Unset = UNSET,
        link_to: str | Unset = UNSET,
        media_encryption: Literal["disabled", "SRTP", "DTLS"] | Unset = UNSET,
        media_name: str | Unset = UNSET,
        park_after_unbridge: str | Unset = UNSET,
        preferred_codecs: str | Unset = UNSET,
        prevent_double_bridge: bool | Unset = UNSET,
        privacy: Literal["id", "none"] | Unset = UNSET,
        record: Literal["record-from-answer"] | Unset = UNSET,
        record_channels: Literal["single", "dual"] | Unset = UNSET,
        record_custom_file_name: str | Unset = UNSET,
        record_format: Literal["wav", "mp3"] | Unset = UNSET,
        record_max_length: int | Unset = UNSET,
        record_timeout_secs: int | Unset = UNSET,
        record_track: Literal["both", "inbound", "outbound"] | Unset = UNSET,
        record_trim: Literal["trim-silence"] | Unset = UNSET,
        retry_on_timeout: bool | Unset = UNSET,
        route_to_mobile: bool | Unset = UNSET,
        send_digits_on_answer: str | Unset = UNSET,
        send_silence_when_idle: bool | Unset = UNSET,
        sip_auth_password: str | Unset = UNSET,
        sip_auth_username: str | Unset = UNSET,
        sip_headers: Sequence[models.SipHeaderParam | Model] | Unset = UNSET,
        sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | Unset = UNSET,
        sip_transport_protocol: Literal["UDP", "TCP", "TLS"] | Unset = UNSET,
        sound_modifications: models.SoundModificationsParam | Model | Unset = UNSET,
        stream_auth_token: str | Unset = UNSET,
        stream_bidirectional_codec: Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16"]
        | Unset = UNSET,
        stream_bidirectional_mode: Literal["mp3", "rtp"] | Unset = UNSET,
        stream_bidirectional_sampling_rate: Literal[8000, 16000, 22050, 24000, 48000]
        | Unset = UNSET,
        stream_bidirectional_target_legs: Literal["both", "self", "opposite"] | Unset = UNSET,
        stream_codec: Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16", "default"]
        | Unset = UNSET,
        stream_establish_before_call_originate: bool | Unset = UNSET,
        stream_track: Literal["inbound_track", "outbound_track", "both_tracks"] | Unset = UNSET,
        stream_url: str | Unset = UNSET,
        supervise_call_control_id: str | Unset = UNSET,
        supervisor_role: Literal["barge", "whisper", "monitor"] | Unset = UNSET,
        time_limit_secs: int | Unset = UNSET,
        timeout_secs: int | Unset = UNSET,
        transcription: bool | Unset = UNSET,
        transcription_config: models.TranscriptionStartParam | Model | Unset = UNSET,
        webhook_retries_policies: Mapping[str, models.WebhookRetriesPolicyParam | Model]
        | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_url_method: Literal["POST", "GET"] | Unset = UNSET,
        webhook_urls: Mapping[str, Sequence[str]] | Unset = UNSET,
        webhook_urls_method: Literal["POST", "GET"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Call]:
        """Dial a number or a SIP URI: the call's events come by webhook.

        `POST /calls`

        Args:
            connection_id: String.
            from_: String.
            to: String or list of strings.
            answering_machine_detection: `"premium"`, `"premium_ios_call_screening_detection"`,
                `"detect"`, `"detect_beep"`, `"detect_words"`, `"greeting_end"` or `"disabled"`;
                `"disabled"` by default.
            answering_machine_detection_config: Object with `after_greeting_silence_millis`,
                `beep_detection_profile`, `beep_max_frequency_hz`, `beep_min_frequency_hz`,
                `beep_min_tone_duration_millis`, `beep_spectral_confirmation`,
                `beep_spectral_min_purity`, `beep_spectral_reject_fax_cng` and 11 more.
            assistant: Object with `id`, `dynamic_variables`, `external_llm`, `fallback_config`,
                `greeting`, `instructions`, `llm_api_key_ref`, `mcp_servers` and 7 more.
            audio_url: String.
            billing_group_id: UUID.
            bridge_intent: True or false; false by default.
            bridge_on_answer: True or false; false by default.
            client_state: String.
            command_id: String.
            conference_config: Object with `id`, `beep_enabled`, `conference_name`,
                `early_media`, `end_conference_on_exit`, `hold`, `hold_audio_url`, `hold_media_name`
                and 6 more.
            conversation_relay_config: Object with `url`, `custom_parameters`, `dtmf_detection`,
                `greeting`, `interruptible`, `interruptible_greeting`, `interruption_settings`,
                `language` and 8 more.
            custom_headers: List of objects with `name`, `value`.
            deepfake_detection: Object with `enabled`, `rtp_timeout`, `timeout`.
            dialogflow_config: Object with `analyze_sentiment`, `partial_automated_agent_reply`.
            diversion: String.
            enable_dialogflow: True or false; false by default.
            from_display_name: String.
            link_to: String.
            media_encryption: `"disabled"`, `"SRTP"` or `"DTLS"`; `"disabled"` by default.
            media_name: String.
            park_after_unbridge: String.
            preferred_codecs: String.
            prevent_double_bridge: True or false; false by default.
            privacy: `"id"` or `"none"`.
            record: `"record-from-answer"`.
            record_channels: `"single"` or `"dual"`; `"dual"` by default.
            record_custom_file_name: String, 1 to 40 characters.
            record_format: `"wav"` or `"mp3"`; `"mp3"` by default.
            record_max_length: Integer; `0` by default.
            record_timeout_secs: Integer, in seconds; `0` by default.
            record_track: `"both"`, `"inbound"` or `"outbound"`; `"both"` by default.
            record_trim: `"trim-silence"`.
            retry_on_timeout: True or false; true by default.
            route_to_mobile: True or false.
            send_digits_on_answer: String.
            send_silence_when_idle: True or false; false by default.
            sip_auth_password: String.
            sip_auth_username: String.
            sip_headers: List of objects with `name`, `value`.
            sip_region: `"US"`, `"Europe"`, `"Canada"`, `"Australia"` or `"Middle East"`; `"US"`
                by default.
            sip_transport_protocol: `"UDP"`, `"TCP"` or `"TLS"`; `"UDP"` by default.
            sound_modifications: Object with `octaves`, `pitch`, `semitone`, `track`.
            stream_auth_token: String, at most 4,000 characters.
            stream_bidirectional_codec: `"PCMU"`, `"PCMA"`, `"G722"`, `"OPUS"`, `"AMR-WB"` or
                `"L16"`; `"PCMU"` by default.
            stream_bidirectional_mode: `"mp3"` or `"rtp"`; `"mp3"` by default.
            stream_bidirectional_sampling_rate: `8000`, `16000`, `22050`, `24000` or `48000`;
                `8000` by default.
            stream_bidirectional_target_legs: `"both"`, `"self"` or `"opposite"`; `"opposite"`
                by default.
            stream_codec: `"PCMU"`, `"PCMA"`, `"G722"`, `"OPUS"`, `"AMR-WB"`, `"L16"` or
                `"default"`; `"default"` by default.
            stream_establish_before_call_originate: True or false; false by default.
            stream_track: `"inbound_track"`, `"outbound_track"` or `"both_tracks"`;
                `"inbound_track"` by default.
            stream_url: String.
            supervise_call_control_id: String.
            supervisor_role: `"barge"`, `"whisper"` or `"monitor"`; `"barge"` by default.
            time_limit_secs: Integer, 30 to 14,400, in seconds; `14400` by default.
            timeout_secs: Integer, in seconds; `30` by default.
            transcription: True or false; false by default.
            transcription_config: Object with `client_state`, `command_id`,
                `transcription_engine`, `transcription_engine_config`, `transcription_tracks`.
            webhook_retries_policies: Object.
            webhook_url: String.
            webhook_url_method: `"POST"` or `"GET"`; `"POST"` by default.
            webhook_urls: Object.
            webhook_urls_method: `"POST"` or `"GET"`; `"POST"` by default.

        Returns:
            `Call`, as `.data`.

        Raises:
            `BadRequestError` (400), `UnprocessableEntityError` (422), `APIStatusError` (500, 503,
            any other) for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _DIAL,
            body={
                "connection_id": connection_id,
                "from": from_,
                "to": to,
                "answering_machine_detection": answering_machine_detection,
                "answering_machine_detection_config": answering_machine_detection_config,
                "assistant": assistant,
                "audio_url": audio_url,
                "billing_group_id": billing_group_id,
                "bridge_intent": bridge_intent,
                "bridge_on_answer": bridge_on_answer,
                "client_state": client_state,
                "command_id": command_id,
                "conference_config": conference_config,
                "conversation_relay_config": conversation_relay_config,
                "custom_headers": custom_headers,
                "deepfake_detection": deepfake_detection,
                "dialogflow_config": dialogflow_config,
                "diversion": diversion,
                "enable_dialogflow": enable_dialogflow,
                "from_display_name": from_display_name,
                "link_to": link_to,
                "media_encryption": media_encryption,
                "media_name": media_name,
                "park_after_unbridge": park_after_unbridge,
                "preferred_codecs": preferred_codecs,
                "prevent_double_bridge": prevent_double_bridge,
                "privacy": privacy,
                "record": record,
                "record_channels": record_channels,
                "record_custom_file_name": record_custom_file_name,
                "record_format": record_format,
                "record_max_length": record_max_length,
                "record_timeout_secs": record_timeout_secs,
                "record_track": record_track,
                "record_trim": record_trim,
                "retry_on_timeout": retry_on_timeout,
                "route_to_mobile": route_to_mobile,
                "send_digits_on_answer": send_digits_on_answer,
                "send_silence_when_idle": send_silence_when_idle,
                "sip_auth_password": sip_auth_password,
                "sip_auth_username": sip_auth_username,
                "sip_headers": sip_headers,
                "sip_region": sip_region,
                "sip_transport_protocol": sip_transport_protocol,
                "sound_modifications": sound_modifications,
                "stream_auth_token": stream_auth_token,
                "stream_bidirectional_codec": stream_bidirectional_codec,
                "stream_bidirectional_mode": stream_bidirectional_mode,
                "stream_bidirectional_sampling_rate": stream_bidirectional_sampling_rate,
                "stream_bidirectional_target_legs": stream_bidirectional_target_legs,
                "stream_codec": stream_codec,
                "stream_establish_before_call_originate": stream_establish_before_call_originate,
                "stream_track": stream_track,
                "stream_url": stream_url,
                "supervise_call_control_id": supervise_call_control_id,
                "supervisor_role": supervisor_role,
                "time_limit_secs": time_limit_secs,
                "timeout_secs": timeout_secs,
                "transcription": transcription,
                "transcription_config": transcription_config,
                "webhook_retries_policies": webhook_retries_policies,
                "webhook_url": webhook_url,
                "webhook_url_method": webhook_url_method,
                "webhook_urls": webhook_urls,
                "webhook_urls_method": webhook_urls_method,
            },
            options=options,
        )

    async def retrieve_status(
        self, call_control_id: str, **options: Unpack[RequestOptions]
    ) -> Data[CallStatus]:
        """Retrieve whether a call is alive, and its identifiers.

        `GET /calls/{call_control_id}`

        Args:
            call_control_id: String.

        Returns:
            `CallStatus`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RETRIEVE_STATUS, path={"call_control_id": call_control_id}, options=options
        )
