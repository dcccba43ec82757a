"""`client.calls`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.calls import CallDialResponseData, CallRetrieveStatusResponseData

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async.models.params.calls import (
        CallAssistantRequestParam,
        CallDialParamsAnsweringMachineDetectionConfig,
        CallDialParamsConferenceConfig,
        CallDialParamsDeepfakeDetection,
        CallDialParamsWebhookRetriesPolicies,
        ConversationRelayEmbeddedConfigParam,
        DialogflowConfigParam,
        SipHeaderParam,
        SoundModificationsParam,
        TranscriptionStartRequestParam,
    )
    from telnyx_async.models.params.shared import HeaderParam
    from telnyx_async.resources.calls.actions import Actions

__all__ = ["Calls"]

_DIAL = Operation(
    "POST", "/calls", Data[CallDialResponseData], body=BodyKind.JSON, replay=Replay.COMMAND_ID
)
_RETRIEVE_STATUS = Operation(
    "GET", "/calls/{call_control_id}", Data[CallRetrieveStatusResponseData], replay=Replay.SAFE
)


class Calls(Resource):
    """Methods."""

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
        answering_machine_detection_config: CallDialParamsAnsweringMachineDetectionConfig
        | Model
        | Unset = UNSET,
        assistant: CallAssistantRequestParam | Model | Unset = UNSET,
        audio_url: str | Unset = UNSET,
        billing_group_id: str | Unset = UNSET,
        bridge_intent: bool | Unset = UNSET,
        bridge_on_answer: bool | Unset = UNSET,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        conference_config: CallDialParamsConferenceConfig | Model | Unset = UNSET,
        conversation_relay_config: ConversationRelayEmbeddedConfigParam | Model | Unset = UNSET,
        custom_headers: Sequence[HeaderParam | Model] | Unset = UNSET,
        deepfake_detection: CallDialParamsDeepfakeDetection | Model | Unset = UNSET,
        dialogflow_config: DialogflowConfigParam | Model | Unset = UNSET,
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
        sip_headers: Sequence[SipHeaderParam | Model] | Unset = UNSET,
        sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | Unset = UNSET,
        sip_transport_protocol: Literal["UDP", "TCP", "TLS"] | Unset = UNSET,
        sound_modifications: SoundModificationsParam | Model | Unset = UNSET,
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
        transcription_config: TranscriptionStartRequestParam | Model | Unset = UNSET,
        webhook_retries_policies: Mapping[str, CallDialParamsWebhookRetriesPolicies | Model]
        | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_url_method: Literal["POST", "GET"] | Unset = UNSET,
        webhook_urls: Mapping[str, Sequence[str]] | Unset = UNSET,
        webhook_urls_method: Literal["POST", "GET"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallDialResponseData]:
        """`POST /calls`"""
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
    ) -> Data[CallRetrieveStatusResponseData]:
        """`GET /calls/{call_control_id}`"""
        return await self._call(
            _RETRIEVE_STATUS, path={"call_control_id": call_control_id}, options=options
        )
