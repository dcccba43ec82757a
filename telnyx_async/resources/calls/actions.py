"""`client.calls.actions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.calls import (
    CallAnswerResult,
    CallCommandResult,
    CallConversationResult,
    ConversationRelayResult,
)

__all__ = ["Actions"]

_ADD_AI_ASSISTANT_MESSAGES = Operation(
    "POST",
    "/calls/{call_control_id}/actions/ai_assistant_add_messages",
    Data[CallCommandResult],
    nested=lambda: {"messages": Sequence[models.ConversationMessageParam]},
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_ANSWER = Operation(
    "POST",
    "/calls/{call_control_id}/actions/answer",
    Data[CallAnswerResult],
    nested=lambda: {
        "assistant": models.CallAssistantParam,
        "conversation_relay_config": models.ConversationRelayEmbeddedConfigParam,
        "custom_headers": Sequence[models.CustomSipHeaderParam],
        "deepfake_detection": models.DeepfakeDetectionParam,
        "sip_headers": Sequence[models.SipHeaderParam],
        "sound_modifications": models.SoundModificationsParam,
        "transcription_config": models.TranscriptionStartParam,
        "webhook_retries_policies": Mapping[str, models.WebhookRetriesPolicyParam],
    },
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_BRIDGE = Operation(
    "POST",
    "/calls/{call_control_id_to_bridge}/actions/bridge",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_ENQUEUE = Operation(
    "POST",
    "/calls/{call_control_id}/actions/enqueue",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_GATHER = Operation(
    "POST",
    "/calls/{call_control_id}/actions/gather",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_GATHER_USING_AI = Operation(
    "POST",
    "/calls/{call_control_id}/actions/gather_using_ai",
    Data[CallConversationResult],
    nested=lambda: {
        "assistant": models.GatherAssistantParam,
        "interruption_settings": models.InterruptionSettingsParam,
        "message_history": Sequence[models.GatherMessageParam],
        "transcription": models.TranscriptionConfigParam,
        "voice_settings": models.GatherVoiceSettingsParam,
    },
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_GATHER_USING_AUDIO = Operation(
    "POST",
    "/calls/{call_control_id}/actions/gather_using_audio",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_GATHER_USING_SPEAK = Operation(
    "POST",
    "/calls/{call_control_id}/actions/gather_using_speak",
    Data[CallCommandResult],
    nested=lambda: {"voice_settings": models.SpeakVoiceSettingsParam},
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_HANGUP = Operation(
    "POST",
    "/calls/{call_control_id}/actions/hangup",
    Data[CallCommandResult],
    nested=lambda: {"custom_headers": Sequence[models.CustomSipHeaderParam]},
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_JOIN_AI_ASSISTANT = Operation(
    "POST",
    "/calls/{call_control_id}/actions/ai_assistant_join",
    Data[CallConversationResult],
    nested=lambda: {"participant": models.AIAssistantJoinParticipantParam},
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_LEAVE_QUEUE = Operation(
    "POST",
    "/calls/{call_control_id}/actions/leave_queue",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_PAUSE_RECORDING = Operation(
    "POST",
    "/calls/{call_control_id}/actions/record_pause",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_PAY = Operation(
    "POST",
    "/calls/{call_control_id}/actions/pay",
    Data[CallCommandResult],
    nested=lambda: {"prompts": models.PayPromptsParam},
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
    names={
        "prompts": {
            "bank_account_number": "bank-account-number",
            "bank_routing_number": "bank-routing-number",
            "expiration_date": "expiration-date",
            "payment_card_number": "payment-card-number",
            "postal_code": "postal-code",
            "security_code": "security-code",
        }
    },
)
_REFER = Operation(
    "POST",
    "/calls/{call_control_id}/actions/refer",
    Data[CallCommandResult],
    nested=lambda: {
        "custom_headers": Sequence[models.CustomSipHeaderParam],
        "sip_headers": Sequence[models.SipHeaderParam],
    },
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_REJECT = Operation(
    "POST",
    "/calls/{call_control_id}/actions/reject",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_RESUME_RECORDING = Operation(
    "POST",
    "/calls/{call_control_id}/actions/record_resume",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_SEND_DTMF = Operation(
    "POST",
    "/calls/{call_control_id}/actions/send_dtmf",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_SEND_SIP_INFO = Operation(
    "POST",
    "/calls/{call_control_id}/actions/send_sip_info",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_SPEAK = Operation(
    "POST",
    "/calls/{call_control_id}/actions/speak",
    Data[CallCommandResult],
    nested=lambda: {"voice_settings": models.SpeakVoiceSettingsParam},
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_START_AI_ASSISTANT = Operation(
    "POST",
    "/calls/{call_control_id}/actions/ai_assistant_start",
    Data[CallConversationResult],
    nested=lambda: {
        "assistant": models.CallAssistantParam,
        "interruption_settings": models.InterruptionSettingsParam,
        "message_history": Sequence[models.ConversationMessageParam],
        "participants": Sequence[models.AIAssistantJoinParticipantParam],
        "transcription": models.TranscriptionConfigParam,
    },
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_START_CONVERSATION_RELAY = Operation(
    "POST",
    "/calls/{call_control_id}/actions/conversation_relay_start",
    Data[ConversationRelayResult],
    nested=lambda: {
        "assistant": models.ConversationRelayAssistantParam,
        "conversation_relay_settings": models.ConversationRelaySettingsParam,
        "interruption_settings": models.RelayInterruptionSettingsParam,
        "languages": Sequence[models.ConversationRelayLanguageParam],
        "transcription_engine_config": models.RelayTranscriptionEngineConfigParam,
        "voice_settings": models.SpeakVoiceSettingsParam,
    },
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_START_FORKING = Operation(
    "POST",
    "/calls/{call_control_id}/actions/fork_start",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_START_NOISE_SUPPRESSION = Operation(
    "POST",
    "/calls/{call_control_id}/actions/suppression_start",
    Data[CallCommandResult],
    nested=lambda: {"noise_suppression_engine_config": models.NoiseSuppressionEngineConfigParam},
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_START_PLAYBACK = Operation(
    "POST",
    "/calls/{call_control_id}/actions/playback_start",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_START_RECORDING = Operation(
    "POST",
    "/calls/{call_control_id}/actions/record_start",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_START_SIPREC = Operation(
    "POST",
    "/calls/{call_control_id}/actions/siprec_start",
    Data[CallCommandResult],
    body=BodyKind.JSON,
)
_START_STREAMING = Operation(
    "POST",
    "/calls/{call_control_id}/actions/streaming_start",
    Data[CallCommandResult],
    nested=lambda: {
        "custom_parameters": Sequence[models.StreamingCustomParameterParam],
        "dialogflow_config": models.DialogflowConfigParam,
    },
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_START_TRANSCRIPTION = Operation(
    "POST",
    "/calls/{call_control_id}/actions/transcription_start",
    Data[CallCommandResult],
    nested=lambda: {"transcription_engine_config": models.TranscriptionEngineConfigParam},
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_STOP_AI_ASSISTANT = Operation(
    "POST",
    "/calls/{call_control_id}/actions/ai_assistant_stop",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_STOP_CONVERSATION_RELAY = Operation(
    "POST",
    "/calls/{call_control_id}/actions/conversation_relay_stop",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_STOP_FORKING = Operation(
    "POST",
    "/calls/{call_control_id}/actions/fork_stop",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_STOP_GATHER = Operation(
    "POST",
    "/calls/{call_control_id}/actions/gather_stop",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_STOP_NOISE_SUPPRESSION = Operation(
    "POST",
    "/calls/{call_control_id}/actions/suppression_stop",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_STOP_PLAYBACK = Operation(
    "POST",
    "/calls/{call_control_id}/actions/playback_stop",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_STOP_RECORDING = Operation(
    "POST",
    "/calls/{call_control_id}/actions/record_stop",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_STOP_SIPREC = Operation(
    "POST",
    "/calls/{call_control_id}/actions/siprec_stop",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_STOP_STREAMING = Operation(
    "POST",
    "/calls/{call_control_id}/actions/streaming_stop",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_STOP_TRANSCRIPTION = Operation(
    "POST",
    "/calls/{call_control_id}/actions/transcription_stop",
    Data[CallCommandResult],
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_SWITCH_SUPERVISOR_ROLE = Operation(
    "POST",
    "/calls/{call_control_id}/actions/switch_supervisor_role",
    Data[CallCommandResult],
    body=BodyKind.JSON,
)
_TRANSFER = Operation(
    "POST",
    "/calls/{call_control_id}/actions/transfer",
    Data[CallCommandResult],
    nested=lambda: {
        "answering_machine_detection_config": models.AnsweringMachineDetectionConfigParam,
        "custom_headers": Sequence[models.CustomSipHeaderParam],
        "sip_headers": Sequence[models.SipHeaderParam],
        "sound_modifications": models.SoundModificationsParam,
        "webhook_retries_policies": Mapping[str, models.WebhookRetriesPolicyParam],
    },
    body=BodyKind.JSON,
    replay=Replay.COMMAND_ID,
)
_UPDATE_CLIENT_STATE = Operation(
    "PUT",
    "/calls/{call_control_id}/actions/client_state_update",
    Data[CallCommandResult],
    body=BodyKind.JSON,
)


class Actions(Resource):
    """Commands for a call."""

    async def add_ai_assistant_messages(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        messages: Sequence[models.ConversationMessageParam | Model] | Unset = UNSET,
        trigger_response: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Add messages to the conversation of a call's AI assistant.

        `POST /calls/{call_control_id}/actions/ai_assistant_add_messages`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.
            messages: List of objects with one of 5 forms.
            trigger_response: True or false.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _ADD_AI_ASSISTANT_MESSAGES,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "command_id": command_id,
                "messages": messages,
                "trigger_response": trigger_response,
            },
            options=options,
        )

    async def answer(
        self,
        call_control_id: str,
        *,
        assistant: models.CallAssistantParam | Model | Unset = UNSET,
        billing_group_id: str | Unset = UNSET,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        conversation_relay_config: models.ConversationRelayEmbeddedConfigParam
        | Model
        | Unset = UNSET,
        custom_headers: Sequence[models.CustomSipHeaderParam | Model] | Unset = UNSET,
        deepfake_detection: models.DeepfakeDetectionParam | Model | Unset = UNSET,
        preferred_codecs: Literal["G722,PCMU,PCMA,G729,OPUS,VP8,H264"] | Unset = UNSET,
        record: Literal["record-from-answer"] | Unset = UNSET,
        record_channels: Literal["single", "dual"] | Unset = UNSET,
        record_custom_file_name: str | Unset = UNSET,
        record_format: Literal["wav", "mp3"] | Unset = UNSET,
        record_max_length: int | Unset = UNSET,
        record_timeout_secs: int | Unset = UNSET,
        record_track: Literal["both", "inbound", "outbound"] | Unset = UNSET,
        record_trim: Literal["trim-silence"] | Unset = UNSET,
        send_silence_when_idle: bool | Unset = UNSET,
        sip_headers: Sequence[models.SipHeaderParam | Model] | Unset = UNSET,
        sound_modifications: models.SoundModificationsParam | Model | Unset = UNSET,
        stream_bidirectional_codec: Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16"]
        | Unset = UNSET,
        stream_bidirectional_mode: Literal["mp3", "rtp"] | Unset = UNSET,
        stream_bidirectional_target_legs: Literal["both", "self", "opposite"] | Unset = UNSET,
        stream_codec: Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16", "default"]
        | Unset = UNSET,
        stream_track: Literal["inbound_track", "outbound_track", "both_tracks"] | Unset = UNSET,
        stream_url: str | Unset = UNSET,
        transcription: bool | Unset = UNSET,
        transcription_config: models.TranscriptionStartParam | Model | Unset = UNSET,
        webhook_retries_policies: Mapping[str, models.WebhookRetriesPolicyParam | Model]
        | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_url_method: Literal["POST", "GET"] | Unset = UNSET,
        webhook_urls: Mapping[str, Sequence[str]] | Unset = UNSET,
        webhook_urls_method: Literal["POST", "GET"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallAnswerResult]:
        """Answer an incoming call.

        `POST /calls/{call_control_id}/actions/answer`

        Args:
            call_control_id: String.
            assistant: Object with `id`, `dynamic_variables`, `external_llm`, `fallback_config`,
                `greeting`, `instructions`, `llm_api_key_ref`, `mcp_servers` and 7 more.
            billing_group_id: UUID.
            client_state: String.
            command_id: String.
            conversation_relay_config: Object with `url`, `custom_parameters`, `dtmf_detection`,
                `greeting`, `interruptible`, `interruptible_greeting`, `interruption_settings`,
                `language` and 8 more.
            custom_headers: List of objects with `name`, `value`.
            deepfake_detection: Object with `enabled`, `rtp_timeout`, `timeout`.
            preferred_codecs: `"G722,PCMU,PCMA,G729,OPUS,VP8,H264"`.
            record: `"record-from-answer"`.
            record_channels: `"single"` or `"dual"`; `"dual"` by default.
            record_custom_file_name: String, 1 to 40 characters.
            record_format: `"wav"` or `"mp3"`; `"mp3"` by default.
            record_max_length: Integer; `0` by default.
            record_timeout_secs: Integer, in seconds; `0` by default.
            record_track: `"both"`, `"inbound"` or `"outbound"`; `"both"` by default.
            record_trim: `"trim-silence"`.
            send_silence_when_idle: True or false; false by default.
            sip_headers: List of objects with `name`, `value`.
            sound_modifications: Object with `octaves`, `pitch`, `semitone`, `track`.
            stream_bidirectional_codec: `"PCMU"`, `"PCMA"`, `"G722"`, `"OPUS"`, `"AMR-WB"` or
                `"L16"`; `"PCMU"` by default.
            stream_bidirectional_mode: `"mp3"` or `"rtp"`; `"mp3"` by default.
            stream_bidirectional_target_legs: `"both"`, `"self"` or `"opposite"`; `"opposite"`
                by default.
            stream_codec: `"PCMU"`, `"PCMA"`, `"G722"`, `"OPUS"`, `"AMR-WB"`, `"L16"` or
                `"default"`; `"default"` by default.
            stream_track: `"inbound_track"`, `"outbound_track"` or `"both_tracks"`;
                `"inbound_track"` by default.
            stream_url: String.
            transcription: True or false; false by default.
            transcription_config: Object with `client_state`, `command_id`,
                `transcription_engine`, `transcription_engine_config`, `transcription_tracks`.
            webhook_retries_policies: Object.
            webhook_url: String.
            webhook_url_method: `"POST"` or `"GET"`; `"POST"` by default.
            webhook_urls: Object.
            webhook_urls_method: `"POST"` or `"GET"`; `"POST"` by default.

        Returns:
            `CallAnswerResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _ANSWER,
            path={"call_control_id": call_control_id},
            body={
                "assistant": assistant,
                "billing_group_id": billing_group_id,
                "client_state": client_state,
                "command_id": command_id,
                "conversation_relay_config": conversation_relay_config,
                "custom_headers": custom_headers,
                "deepfake_detection": deepfake_detection,
                "preferred_codecs": preferred_codecs,
                "record": record,
                "record_channels": record_channels,
                "record_custom_file_name": record_custom_file_name,
                "record_format": record_format,
                "record_max_length": record_max_length,
                "record_timeout_secs": record_timeout_secs,
                "record_track": record_track,
                "record_trim": record_trim,
                "send_silence_when_idle": send_silence_when_idle,
                "sip_headers": sip_headers,
                "sound_modifications": sound_modifications,
                "stream_bidirectional_codec": stream_bidirectional_codec,
                "stream_bidirectional_mode": stream_bidirectional_mode,
                "stream_bidirectional_target_legs": stream_bidirectional_target_legs,
                "stream_codec": stream_codec,
                "stream_track": stream_track,
                "stream_url": stream_url,
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

    async def bridge(
        self,
        call_control_id_to_bridge: str,
        *,
        call_control_id_to_bridge_with: str,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        hold_after_unbridge: bool | Unset = UNSET,
        mute_dtmf: Literal["none", "both", "self", "opposite"] | Unset = UNSET,
        park_after_unbridge: str | Unset = UNSET,
        play_ringtone: bool | Unset = UNSET,
        prevent_double_bridge: bool | Unset = UNSET,
        queue: str | Unset = UNSET,
        record: Literal["record-from-answer"] | Unset = UNSET,
        record_channels: Literal["single", "dual"] | Unset = UNSET,
        record_custom_file_name: str | Unset = UNSET,
        record_format: Literal["wav", "mp3"] | Unset = UNSET,
        record_max_length: int | Unset = UNSET,
        record_timeout_secs: int | Unset = UNSET,
        record_track: Literal["both", "inbound", "outbound"] | Unset = UNSET,
        record_trim: Literal["trim-silence"] | Unset = UNSET,
        ringtone: models.Ringtone | Unset = UNSET,
        video_room_context: str | Unset = UNSET,
        video_room_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Bridge a call with another call, so that the two parties talk.

        `POST /calls/{call_control_id_to_bridge}/actions/bridge`

        Args:
            call_control_id_to_bridge: String.
            call_control_id_to_bridge_with: String.
            client_state: String.
            command_id: String.
            hold_after_unbridge: True or false.
            mute_dtmf: `"none"`, `"both"`, `"self"` or `"opposite"`; `"none"` by default.
            park_after_unbridge: String.
            play_ringtone: True or false; false by default.
            prevent_double_bridge: True or false; false by default.
            queue: String.
            record: `"record-from-answer"`.
            record_channels: `"single"` or `"dual"`; `"dual"` by default.
            record_custom_file_name: String, 1 to 40 characters.
            record_format: `"wav"` or `"mp3"`; `"mp3"` by default.
            record_max_length: Integer; `0` by default.
            record_timeout_secs: Integer, in seconds; `0` by default.
            record_track: `"both"`, `"inbound"` or `"outbound"`; `"both"` by default.
            record_trim: `"trim-silence"`.
            ringtone: `"at"`, `"au"`, `"be"`, `"bg"`, `"br"`, `"ch"`, `"cl"`, `"cn"` or one of
                32 more; `"us"` by default.
            video_room_context: String.
            video_room_id: UUID.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _BRIDGE,
            path={"call_control_id_to_bridge": call_control_id_to_bridge},
            body={
                "call_control_id": call_control_id_to_bridge_with,
                "client_state": client_state,
                "command_id": command_id,
                "hold_after_unbridge": hold_after_unbridge,
                "mute_dtmf": mute_dtmf,
                "park_after_unbridge": park_after_unbridge,
                "play_ringtone": play_ringtone,
                "prevent_double_bridge": prevent_double_bridge,
                "queue": queue,
                "record": record,
                "record_channels": record_channels,
                "record_custom_file_name": record_custom_file_name,
                "record_format": record_format,
                "record_max_length": record_max_length,
                "record_timeout_secs": record_timeout_secs,
                "record_track": record_track,
                "record_trim": record_trim,
                "ringtone": ringtone,
                "video_room_context": video_room_context,
                "video_room_id": video_room_id,
            },
            options=options,
        )

    async def enqueue(
        self,
        call_control_id: str,
        *,
        queue_name: str,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        keep_after_hangup: bool | Unset = UNSET,
        max_size: int | Unset = UNSET,
        max_wait_time_secs: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Put a call into a queue, which is made if there is none of that name.

        `POST /calls/{call_control_id}/actions/enqueue`

        Args:
            call_control_id: String.
            queue_name: String.
            client_state: String.
            command_id: String.
            keep_after_hangup: True or false; false by default.
            max_size: Integer; `100` by default.
            max_wait_time_secs: Integer, in seconds.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _ENQUEUE,
            path={"call_control_id": call_control_id},
            body={
                "queue_name": queue_name,
                "client_state": client_state,
                "command_id": command_id,
                "keep_after_hangup": keep_after_hangup,
                "max_size": max_size,
                "max_wait_time_secs": max_wait_time_secs,
            },
            options=options,
        )

    async def gather(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        gather_id: str | Unset = UNSET,
        initial_timeout_millis: int | Unset = UNSET,
        inter_digit_timeout_millis: int | Unset = UNSET,
        maximum_digits: int | Unset = UNSET,
        minimum_digits: int | Unset = UNSET,
        terminating_digit: str | Unset = UNSET,
        timeout_millis: int | Unset = UNSET,
        valid_digits: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Gather the keys that a caller presses.

        `POST /calls/{call_control_id}/actions/gather`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.
            gather_id: String, 1 to 40 characters.
            initial_timeout_millis: Integer, in milliseconds; `5000` by default.
            inter_digit_timeout_millis: Integer, in milliseconds; `5000` by default.
            maximum_digits: Integer; `128` by default.
            minimum_digits: Integer; `1` by default.
            terminating_digit: String; `"#"` by default.
            timeout_millis: Integer, in milliseconds; `60000` by default.
            valid_digits: String; `"0123456789#*"` by default.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _GATHER,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "command_id": command_id,
                "gather_id": gather_id,
                "initial_timeout_millis": initial_timeout_millis,
                "inter_digit_timeout_millis": inter_digit_timeout_millis,
                "maximum_digits": maximum_digits,
                "minimum_digits": minimum_digits,
                "terminating_digit": terminating_digit,
                "timeout_millis": timeout_millis,
                "valid_digits": valid_digits,
            },
            options=options,
        )

    async def gather_using_ai(
        self,
        call_control_id: str,
        *,
        parameters: Mapping[str, object],
        assistant: models.GatherAssistantParam | Model | Unset = UNSET,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        gather_ended_speech: str | Unset = UNSET,
        greeting: str | Unset = UNSET,
        interruption_settings: models.InterruptionSettingsParam | Model | Unset = UNSET,
        language: models.GoogleTranscriptionLanguage | Unset = UNSET,
        message_history: Sequence[models.GatherMessageParam | Model] | Unset = UNSET,
        send_message_history_updates: bool | Unset = UNSET,
        send_partial_results: bool | Unset = UNSET,
        transcription: models.TranscriptionConfigParam | Model | Unset = UNSET,
        user_response_timeout_ms: int | Unset = UNSET,
        voice: str | Unset = UNSET,
        voice_settings: models.GatherVoiceSettingsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallConversationResult]:
        """Gather what a caller says, by a voice assistant that asks for it.

        `POST /calls/{call_control_id}/actions/gather_using_ai`

        Args:
            call_control_id: String.
            parameters: Object.
            assistant: Object with `instructions`, `model`, `openai_api_key_ref`, `tools`.
            client_state: String.
            command_id: String.
            gather_ended_speech: String, at most 3,000 characters.
            greeting: String.
            interruption_settings: Object with `enable`.
            language: `"af"`, `"sq"`, `"am"`, `"ar"`, `"hy"`, `"az"`, `"eu"`, `"bn"` or one of
                72 more.
            message_history: List of objects with `content`, `role`.
            send_message_history_updates: True or false.
            send_partial_results: True or false.
            transcription: Object with `language`, `model`.
            user_response_timeout_ms: Integer, in milliseconds; `10000` by default.
            voice: String; `"Telnyx.KokoroTTS.af"` by default.
            voice_settings: Object with one of 7 forms.

        Returns:
            `CallConversationResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _GATHER_USING_AI,
            path={"call_control_id": call_control_id},
            body={
                "parameters": parameters,
                "assistant": assistant,
                "client_state": client_state,
                "command_id": command_id,
                "gather_ended_speech": gather_ended_speech,
                "greeting": greeting,
                "interruption_settings": interruption_settings,
                "language": language,
                "message_history": message_history,
                "send_message_history_updates": send_message_history_updates,
                "send_partial_results": send_partial_results,
                "transcription": transcription,
                "user_response_timeout_ms": user_response_timeout_ms,
                "voice": voice,
                "voice_settings": voice_settings,
            },
            options=options,
        )

    async def gather_using_audio(
        self,
        call_control_id: str,
        *,
        audio_url: str | Unset = UNSET,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        inter_digit_timeout_millis: int | Unset = UNSET,
        invalid_audio_url: str | Unset = UNSET,
        invalid_media_name: str | Unset = UNSET,
        maximum_digits: int | Unset = UNSET,
        maximum_tries: int | Unset = UNSET,
        media_name: str | Unset = UNSET,
        minimum_digits: int | Unset = UNSET,
        terminating_digit: str | Unset = UNSET,
        timeout_millis: int | Unset = UNSET,
        valid_digits: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Play audio to a caller and gather the keys that they press.

        `POST /calls/{call_control_id}/actions/gather_using_audio`

        Args:
            call_control_id: String.
            audio_url: String.
            client_state: String.
            command_id: String.
            inter_digit_timeout_millis: Integer, in milliseconds; `5000` by default.
            invalid_audio_url: String.
            invalid_media_name: String.
            maximum_digits: Integer; `128` by default.
            maximum_tries: Integer; `3` by default.
            media_name: String.
            minimum_digits: Integer; `1` by default.
            terminating_digit: String; `"#"` by default.
            timeout_millis: Integer, in milliseconds; `60000` by default.
            valid_digits: String; `"0123456789#*"` by default.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _GATHER_USING_AUDIO,
            path={"call_control_id": call_control_id},
            body={
                "audio_url": audio_url,
                "client_state": client_state,
                "command_id": command_id,
                "inter_digit_timeout_millis": inter_digit_timeout_millis,
                "invalid_audio_url": invalid_audio_url,
                "invalid_media_name": invalid_media_name,
                "maximum_digits": maximum_digits,
                "maximum_tries": maximum_tries,
                "media_name": media_name,
                "minimum_digits": minimum_digits,
                "terminating_digit": terminating_digit,
                "timeout_millis": timeout_millis,
                "valid_digits": valid_digits,
            },
            options=options,
        )

    async def gather_using_speak(
        self,
        call_control_id: str,
        *,
        payload: str,
        voice: str,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        inter_digit_timeout_millis: int | Unset = UNSET,
        invalid_payload: str | Unset = UNSET,
        language: models.SpeakLanguage | Unset = UNSET,
        maximum_digits: int | Unset = UNSET,
        maximum_tries: int | Unset = UNSET,
        minimum_digits: int | Unset = UNSET,
        payload_type: Literal["text", "ssml"] | Unset = UNSET,
        service_level: Literal["basic", "premium"] | Unset = UNSET,
        terminating_digit: str | Unset = UNSET,
        timeout_millis: int | Unset = UNSET,
        valid_digits: str | Unset = UNSET,
        voice_settings: models.SpeakVoiceSettingsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Speak text to a caller and gather the keys that they press.

        `POST /calls/{call_control_id}/actions/gather_using_speak`

        Args:
            call_control_id: String.
            payload: String.
            voice: String.
            client_state: String.
            command_id: String.
            inter_digit_timeout_millis: Integer, in milliseconds; `5000` by default.
            invalid_payload: String.
            language: `"arb"`, `"cmn-CN"`, `"cy-GB"`, `"da-DK"`, `"de-DE"`, `"en-AU"`,
                `"en-GB"`, `"en-GB-WLS"` or one of 21 more.
            maximum_digits: Integer; `128` by default.
            maximum_tries: Integer; `3` by default.
            minimum_digits: Integer; `1` by default.
            payload_type: `"text"` or `"ssml"`; `"text"` by default.
            service_level: `"basic"` or `"premium"`; `"premium"` by default.
            terminating_digit: String; `"#"` by default.
            timeout_millis: Integer, in milliseconds; `60000` by default.
            valid_digits: String; `"0123456789#*"` by default.
            voice_settings: Object with one of 9 forms.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _GATHER_USING_SPEAK,
            path={"call_control_id": call_control_id},
            body={
                "payload": payload,
                "voice": voice,
                "client_state": client_state,
                "command_id": command_id,
                "inter_digit_timeout_millis": inter_digit_timeout_millis,
                "invalid_payload": invalid_payload,
                "language": language,
                "maximum_digits": maximum_digits,
                "maximum_tries": maximum_tries,
                "minimum_digits": minimum_digits,
                "payload_type": payload_type,
                "service_level": service_level,
                "terminating_digit": terminating_digit,
                "timeout_millis": timeout_millis,
                "valid_digits": valid_digits,
                "voice_settings": voice_settings,
            },
            options=options,
        )

    async def hangup(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        custom_headers: Sequence[models.CustomSipHeaderParam | Model] | Unset = UNSET,
        reason: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Hang up a call.

        `POST /calls/{call_control_id}/actions/hangup`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.
            custom_headers: List of objects with `name`, `value`.
            reason: String.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _HANGUP,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "command_id": command_id,
                "custom_headers": custom_headers,
                "reason": reason,
            },
            options=options,
        )

    async def join_ai_assistant(
        self,
        call_control_id: str,
        *,
        conversation_id: str,
        participant: models.AIAssistantJoinParticipantParam | Model,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallConversationResult]:
        """Let a call join the conversation that an AI assistant has on another call.

        `POST /calls/{call_control_id}/actions/ai_assistant_join`

        Args:
            call_control_id: String.
            conversation_id: String.
            participant: Object with `id`, `role`, `name`, `on_hangup`.
            client_state: String.
            command_id: String.

        Returns:
            `CallConversationResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _JOIN_AI_ASSISTANT,
            path={"call_control_id": call_control_id},
            body={
                "conversation_id": conversation_id,
                "participant": participant,
                "client_state": client_state,
                "command_id": command_id,
            },
            options=options,
        )

    async def leave_queue(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Take a call out of the queue that it waits in.

        `POST /calls/{call_control_id}/actions/leave_queue`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _LEAVE_QUEUE,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state, "command_id": command_id},
            options=options,
        )

    async def pause_recording(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        recording_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Pause recording a call.

        `POST /calls/{call_control_id}/actions/record_pause`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.
            recording_id: UUID.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _PAUSE_RECORDING,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "command_id": command_id,
                "recording_id": recording_id,
            },
            options=options,
        )

    async def pay(
        self,
        call_control_id: str,
        *,
        amount: float | Unset = UNSET,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        connector_name: str | Unset = UNSET,
        currency: Literal["USD", "usd"] | Unset = UNSET,
        description: str | Unset = UNSET,
        inter_digit_timeout_millis: int | Unset = UNSET,
        language: str | Unset = UNSET,
        max_attempts: int | Unset = UNSET,
        metadata: Mapping[str, object] | Unset = UNSET,
        min_postal_code_length: int | Unset = UNSET,
        parameters: Mapping[str, object] | Unset = UNSET,
        payment_method: Literal["credit-card", "ach-debit"] | Unset = UNSET,
        payment_token: str | Unset = UNSET,
        postal_code: str | bool | Unset = UNSET,
        prompts: models.PayPromptsParam | Model | Unset = UNSET,
        service_level: str | Unset = UNSET,
        timeout_millis: int | Unset = UNSET,
        transaction_type: Literal["charge", "tokenize"] | Unset = UNSET,
        valid_card_types: Sequence[
            Literal[
                "visa",
                "mastercard",
                "amex",
                "maestro",
                "discover",
                "optima",
                "jcb",
                "diners-club",
                "enroute",
            ]
        ]
        | Unset = UNSET,
        voice: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Take a card payment from a caller.

        `POST /calls/{call_control_id}/actions/pay`

        Args:
            call_control_id: String.
            amount: Number.
            client_state: String.
            command_id: String.
            connector_name: String.
            currency: `"USD"` or `"usd"`.
            description: String.
            inter_digit_timeout_millis: Integer, in milliseconds.
            language: String.
            max_attempts: Integer.
            metadata: Object.
            min_postal_code_length: Integer.
            parameters: Object.
            payment_method: `"credit-card"` or `"ach-debit"`.
            payment_token: String.
            postal_code: String or true or false.
            prompts: Object with `bank_account_number`, `bank_routing_number`,
                `expiration_date`, `payment_card_number`, `postal_code`, `security_code`.
            service_level: String.
            timeout_millis: Integer, in milliseconds.
            transaction_type: `"charge"` or `"tokenize"`.
            valid_card_types: List of `"visa"`, `"mastercard"`, `"amex"`, `"maestro"`,
                `"discover"`, `"optima"`, `"jcb"`, `"diners-club"` or one of 1 more.
            voice: String.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _PAY,
            path={"call_control_id": call_control_id},
            body={
                "amount": amount,
                "client_state": client_state,
                "command_id": command_id,
                "connector_name": connector_name,
                "currency": currency,
                "description": description,
                "inter_digit_timeout_millis": inter_digit_timeout_millis,
                "language": language,
                "max_attempts": max_attempts,
                "metadata": metadata,
                "min_postal_code_length": min_postal_code_length,
                "parameters": parameters,
                "payment_method": payment_method,
                "payment_token": payment_token,
                "postal_code": postal_code,
                "prompts": prompts,
                "service_level": service_level,
                "timeout_millis": timeout_millis,
                "transaction_type": transaction_type,
                "valid_card_types": valid_card_types,
                "voice": voice,
            },
            options=options,
        )

    async def refer(
        self,
        call_control_id: str,
        *,
        sip_address: str,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        custom_headers: Sequence[models.CustomSipHeaderParam | Model] | Unset = UNSET,
        sip_auth_password: str | Unset = UNSET,
        sip_auth_username: str | Unset = UNSET,
        sip_headers: Sequence[models.SipHeaderParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Transfer a call by SIP REFER.

        `POST /calls/{call_control_id}/actions/refer`

        Args:
            call_control_id: String.
            sip_address: String.
            client_state: String.
            command_id: String.
            custom_headers: List of objects with `name`, `value`.
            sip_auth_password: String.
            sip_auth_username: String.
            sip_headers: List of objects with `name`, `value`.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _REFER,
            path={"call_control_id": call_control_id},
            body={
                "sip_address": sip_address,
                "client_state": client_state,
                "command_id": command_id,
                "custom_headers": custom_headers,
                "sip_auth_password": sip_auth_password,
                "sip_auth_username": sip_auth_username,
                "sip_headers": sip_headers,
            },
            options=options,
        )

    async def reject(
        self,
        call_control_id: str,
        *,
        cause: Literal["CALL_REJECTED", "NOT_FOUND", "TEMPORARILY_UNAVAILABLE", "USER_BUSY"],
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Reject an incoming call.

        `POST /calls/{call_control_id}/actions/reject`

        Args:
            call_control_id: String.
            cause: `"CALL_REJECTED"`, `"NOT_FOUND"`, `"TEMPORARILY_UNAVAILABLE"` or
                `"USER_BUSY"`.
            client_state: String.
            command_id: String.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _REJECT,
            path={"call_control_id": call_control_id},
            body={"cause": cause, "client_state": client_state, "command_id": command_id},
            options=options,
        )

    async def resume_recording(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        recording_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Resume recording a call.

        `POST /calls/{call_control_id}/actions/record_resume`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.
            recording_id: UUID.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _RESUME_RECORDING,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "command_id": command_id,
                "recording_id": recording_id,
            },
            options=options,
        )

    async def send_dtmf(
        self,
        call_control_id: str,
        *,
        digits: str,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        duration_millis: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Send DTMF on a call.

        `POST /calls/{call_control_id}/actions/send_dtmf`

        Args:
            call_control_id: String.
            digits: String.
            client_state: String.
            command_id: String.
            duration_millis: Integer, in milliseconds; `250` by default.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _SEND_DTMF,
            path={"call_control_id": call_control_id},
            body={
                "digits": digits,
                "client_state": client_state,
                "command_id": command_id,
                "duration_millis": duration_millis,
            },
            options=options,
        )

    async def send_sip_info(
        self,
        call_control_id: str,
        *,
        body: str,
        content_type: str,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Send a SIP INFO message on a call.

        `POST /calls/{call_control_id}/actions/send_sip_info`

        Args:
            call_control_id: String.
            body: String.
            content_type: String.
            client_state: String.
            command_id: String.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _SEND_SIP_INFO,
            path={"call_control_id": call_control_id},
            body={
                "body": body,
                "content_type": content_type,
                "client_state": client_state,
                "command_id": command_id,
            },
            options=options,
        )

    async def speak(
        self,
        call_control_id: str,
        *,
        payload: str,
        voice: str,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        language: models.SpeakLanguage | Unset = UNSET,
        loop: str | int | Unset = UNSET,
        payload_type: Literal["text", "ssml"] | Unset = UNSET,
        service_level: Literal["basic", "premium"] | Unset = UNSET,
        stop: str | Unset = UNSET,
        target_legs: Literal["self", "opposite", "both"] | Unset = UNSET,
        voice_settings: models.SpeakVoiceSettingsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Speak text to a call.

        `POST /calls/{call_control_id}/actions/speak`

        Args:
            call_control_id: String.
            payload: String.
            voice: String.
            client_state: String.
            command_id: String.
            language: `"arb"`, `"cmn-CN"`, `"cy-GB"`, `"da-DK"`, `"de-DE"`, `"en-AU"`,
                `"en-GB"`, `"en-GB-WLS"` or one of 21 more.
            loop: String or integer.
            payload_type: `"text"` or `"ssml"`; `"text"` by default.
            service_level: `"basic"` or `"premium"`; `"premium"` by default.
            stop: String.
            target_legs: `"self"`, `"opposite"` or `"both"`; `"self"` by default.
            voice_settings: Object with one of 9 forms.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _SPEAK,
            path={"call_control_id": call_control_id},
            body={
                "payload": payload,
                "voice": voice,
                "client_state": client_state,
                "command_id": command_id,
                "language": language,
                "loop": loop,
                "payload_type": payload_type,
                "service_level": service_level,
                "stop": stop,
                "target_legs": target_legs,
                "voice_settings": voice_settings,
            },
            options=options,
        )

    async def start_ai_assistant(
        self,
        call_control_id: str,
        *,
        assistant: models.CallAssistantParam | Model | Unset = UNSET,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        greeting: str | Unset = UNSET,
        interruption_settings: models.InterruptionSettingsParam | Model | Unset = UNSET,
        message_history: Sequence[models.ConversationMessageParam | Model] | Unset = UNSET,
        participants: Sequence[models.AIAssistantJoinParticipantParam | Model] | Unset = UNSET,
        send_message_history_updates: bool | Unset = UNSET,
        transcription: models.TranscriptionConfigParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallConversationResult]:
        """Let an AI assistant talk on a call.

        `POST /calls/{call_control_id}/actions/ai_assistant_start`

        Args:
            call_control_id: String.
            assistant: Object with `id`, `dynamic_variables`, `external_llm`, `fallback_config`,
                `greeting`, `instructions`, `llm_api_key_ref`, `mcp_servers` and 7 more.
            client_state: String.
            command_id: String.
            greeting: String.
            interruption_settings: Object with `enable`.
            message_history: List of objects with one of 5 forms.
            participants: List of objects with `id`, `role`, `name`, `on_hangup`.
            send_message_history_updates: True or false; false by default.
            transcription: Object with `language`, `model`.

        Returns:
            `CallConversationResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _START_AI_ASSISTANT,
            path={"call_control_id": call_control_id},
            body={
                "assistant": assistant,
                "client_state": client_state,
                "command_id": command_id,
                "greeting": greeting,
                "interruption_settings": interruption_settings,
                "message_history": message_history,
                "participants": participants,
                "send_message_history_updates": send_message_history_updates,
                "transcription": transcription,
            },
            options=options,
        )

    async def start_conversation_relay(
        self,
        call_control_id: str,
        *,
        assistant: models.ConversationRelayAssistantParam | Model | Unset = UNSET,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        conversation_relay_dtmf_detection: bool | Unset = UNSET,
        conversation_relay_settings: models.ConversationRelaySettingsParam | Model | Unset = UNSET,
        conversation_relay_url: str | Unset = UNSET,
        custom_parameters: Mapping[str, object] | Unset = UNSET,
        dtmf_detection: bool | Unset = UNSET,
        greeting: str | Unset = UNSET,
        interruptible: Literal["none", "any", "speech", "dtmf"] | Unset = UNSET,
        interruptible_greeting: Literal["none", "any", "speech", "dtmf"] | Unset = UNSET,
        interruption_settings: models.RelayInterruptionSettingsParam | Model | Unset = UNSET,
        language: str | Unset = UNSET,
        languages: Sequence[models.ConversationRelayLanguageParam | Model] | Unset = UNSET,
        provider: str | Unset = UNSET,
        structured_provider: Mapping[str, object] | Unset = UNSET,
        transcription: Mapping[str, object] | Unset = UNSET,
        transcription_engine: Literal[
            "Google",
            "Telnyx",
            "Deepgram",
            "Azure",
            "xAI",
            "AssemblyAI",
            "Speechmatics",
            "Soniox",
            "A",
            "B",
        ]
        | Unset = UNSET,
        transcription_engine_config: models.RelayTranscriptionEngineConfigParam
        | Model
        | Unset = UNSET,
        tts_provider: str | Unset = UNSET,
        url: str | Unset = UNSET,
        voice: str | Unset = UNSET,
        voice_settings: models.SpeakVoiceSettingsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[ConversationRelayResult]:
        """Start conversation relay on a call.

        `POST /calls/{call_control_id}/actions/conversation_relay_start`

        Args:
            call_control_id: String.
            assistant: Object with `dynamic_variables`.
            client_state: String.
            command_id: String.
            conversation_relay_dtmf_detection: True or false; false by default.
            conversation_relay_settings: Object with `url`, `dtmf_detection`, `interruptible`,
                `interruptible_greeting`, `languages`.
            conversation_relay_url: String, matching `^wss?://`.
            custom_parameters: Object.
            dtmf_detection: True or false; false by default.
            greeting: String.
            interruptible: `"none"`, `"any"`, `"speech"` or `"dtmf"`; `"any"` by default.
            interruptible_greeting: `"none"`, `"any"`, `"speech"` or `"dtmf"`; `"any"` by
                default.
            interruption_settings: Object with `enable`, `interruptible`,
                `interruptible_greeting`, `welcome_greeting_interruptible`.
            language: String; `"en"` by default.
            languages: List of objects with `language`, `speech_model`, `transcription_engine`,
                `transcription_engine_config`, `transcription_provider`, `tts_provider`, `voice`,
                `voice_settings`.
            provider: String.
            structured_provider: Object.
            transcription: Object; deprecated.
            transcription_engine: `"Google"`, `"Telnyx"`, `"Deepgram"`, `"Azure"`, `"xAI"`,
                `"AssemblyAI"`, `"Speechmatics"`, `"Soniox"` or one of 2 more; `"Google"` by
                default.
            transcription_engine_config: Object with `eager_eot_threshold`, `eot_threshold`,
                `interim_results`.
            tts_provider: String.
            url: String, matching `^wss?://`.
            voice: String; `"Telnyx.KokoroTTS.af"` by default.
            voice_settings: Object with one of 9 forms.

        Returns:
            `ConversationRelayResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _START_CONVERSATION_RELAY,
            path={"call_control_id": call_control_id},
            body={
                "assistant": assistant,
                "client_state": client_state,
                "command_id": command_id,
                "conversation_relay_dtmf_detection": conversation_relay_dtmf_detection,
                "conversation_relay_settings": conversation_relay_settings,
                "conversation_relay_url": conversation_relay_url,
                "custom_parameters": custom_parameters,
                "dtmf_detection": dtmf_detection,
                "greeting": greeting,
                "interruptible": interruptible,
                "interruptible_greeting": interruptible_greeting,
                "interruption_settings": interruption_settings,
                "language": language,
                "languages": languages,
                "provider": provider,
                "structured_provider": structured_provider,
                "transcription": transcription,
                "transcription_engine": transcription_engine,
                "transcription_engine_config": transcription_engine_config,
                "tts_provider": tts_provider,
                "url": url,
                "voice": voice,
                "voice_settings": voice_settings,
            },
            options=options,
        )

    async def start_forking(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        rx: str | Unset = UNSET,
        stream_type: Literal["decrypted"] | Unset = UNSET,
        tx: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Start to fork a call's media to another host.

        `POST /calls/{call_control_id}/actions/fork_start`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.
            rx: String.
            stream_type: `"decrypted"`; `"decrypted"` by default.
            tx: String.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _START_FORKING,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "command_id": command_id,
                "rx": rx,
                "stream_type": stream_type,
                "tx": tx,
            },
            options=options,
        )

    async def start_noise_suppression(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        direction: Literal["inbound", "outbound", "both"] | Unset = UNSET,
        noise_suppression_engine: Literal[
            "Denoiser",
            "DeepFilterNet",
            "Krisp",
            "AiCoustics",
            "aic_l_quail",
            "aic_l_rook",
            "aic_s_quail",
            "aic_s_rook",
            "quail_voice_focus_s",
            "quail_voice_focus_xs",
        ]
        | Unset = UNSET,
        noise_suppression_engine_config: models.NoiseSuppressionEngineConfigParam
        | Model
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Start noise suppression on a call.

        `POST /calls/{call_control_id}/actions/suppression_start`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.
            direction: `"inbound"`, `"outbound"` or `"both"`; `"inbound"` by default.
            noise_suppression_engine: `"Denoiser"`, `"DeepFilterNet"`, `"Krisp"`,
                `"AiCoustics"`, `"aic_l_quail"`, `"aic_l_rook"`, `"aic_s_quail"`, `"aic_s_rook"` or
                one of 2 more; `"Denoiser"` by default.
            noise_suppression_engine_config: Object with `attenuation_limit`,
                `enhancement_level`, `family`, `mode`, `model`, `size`, `suppression_level`,
                `voice_gain`.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _START_NOISE_SUPPRESSION,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "command_id": command_id,
                "direction": direction,
                "noise_suppression_engine": noise_suppression_engine,
                "noise_suppression_engine_config": noise_suppression_engine_config,
            },
            options=options,
        )

    async def start_playback(
        self,
        call_control_id: str,
        *,
        audio_type: Literal["mp3", "wav"] | Unset = UNSET,
        audio_url: str | Unset = UNSET,
        cache_audio: bool | Unset = UNSET,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        loop: str | int | Unset = UNSET,
        media_name: str | Unset = UNSET,
        overlay: bool | Unset = UNSET,
        playback_content: str | Unset = UNSET,
        stop: str | Unset = UNSET,
        target_legs: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Play audio to a call.

        `POST /calls/{call_control_id}/actions/playback_start`

        Args:
            call_control_id: String.
            audio_type: `"mp3"` or `"wav"`; `"mp3"` by default.
            audio_url: String.
            cache_audio: True or false; true by default.
            client_state: String.
            command_id: String.
            loop: String or integer.
            media_name: String.
            overlay: True or false; false by default.
            playback_content: String.
            stop: String.
            target_legs: String; `"self"` by default.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _START_PLAYBACK,
            path={"call_control_id": call_control_id},
            body={
                "audio_type": audio_type,
                "audio_url": audio_url,
                "cache_audio": cache_audio,
                "client_state": client_state,
                "command_id": command_id,
                "loop": loop,
                "media_name": media_name,
                "overlay": overlay,
                "playback_content": playback_content,
                "stop": stop,
                "target_legs": target_legs,
            },
            options=options,
        )

    async def start_recording(
        self,
        call_control_id: str,
        *,
        channels: Literal["single", "dual"],
        format: Literal["wav", "mp3"],
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        custom_file_name: str | Unset = UNSET,
        max_length: int | Unset = UNSET,
        play_beep: bool | Unset = UNSET,
        recording_track: Literal["both", "inbound", "outbound"] | Unset = UNSET,
        timeout_secs: int | Unset = UNSET,
        transcription: bool | Unset = UNSET,
        transcription_engine: Literal["A", "B", "deepgram/nova-3"] | Unset = UNSET,
        transcription_language: models.RecordingTranscriptionLanguage | Unset = UNSET,
        transcription_max_speaker_count: int | Unset = UNSET,
        transcription_min_speaker_count: int | Unset = UNSET,
        transcription_profanity_filter: bool | Unset = UNSET,
        transcription_speaker_diarization: bool | Unset = UNSET,
        trim: Literal["trim-silence"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Start to record a call; the recording comes by webhook when it is saved.

        `POST /calls/{call_control_id}/actions/record_start`

        Args:
            call_control_id: String.
            channels: `"single"` or `"dual"`.
            format: `"wav"` or `"mp3"`.
            client_state: String.
            command_id: String.
            custom_file_name: String, 1 to 40 characters.
            max_length: Integer; `0` by default.
            play_beep: True or false.
            recording_track: `"both"`, `"inbound"` or `"outbound"`; `"both"` by default.
            timeout_secs: Integer, in seconds; `0` by default.
            transcription: True or false; false by default.
            transcription_engine: `"A"`, `"B"` or `"deepgram/nova-3"`; `"A"` by default.
            transcription_language: `"af"`, `"af-ZA"`, `"am"`, `"am-ET"`, `"ar"`, `"ar-AE"`,
                `"ar-BH"`, `"ar-DZ"` or one of 237 more; `"en-US"` by default.
            transcription_max_speaker_count: Integer; `6` by default.
            transcription_min_speaker_count: Integer; `2` by default.
            transcription_profanity_filter: True or false; false by default.
            transcription_speaker_diarization: True or false; false by default.
            trim: `"trim-silence"`.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _START_RECORDING,
            path={"call_control_id": call_control_id},
            body={
                "channels": channels,
                "format": format,
                "client_state": client_state,
                "command_id": command_id,
                "custom_file_name": custom_file_name,
                "max_length": max_length,
                "play_beep": play_beep,
                "recording_track": recording_track,
                "timeout_secs": timeout_secs,
                "transcription": transcription,
                "transcription_engine": transcription_engine,
                "transcription_language": transcription_language,
                "transcription_max_speaker_count": transcription_max_speaker_count,
                "transcription_min_speaker_count": transcription_min_speaker_count,
                "transcription_profanity_filter": transcription_profanity_filter,
                "transcription_speaker_diarization": transcription_speaker_diarization,
                "trim": trim,
            },
            options=options,
        )

    async def start_siprec(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        connector_name: str | Unset = UNSET,
        include_metadata_custom_headers: Literal[True, False] | Unset = UNSET,
        secure: Literal[True, False] | Unset = UNSET,
        session_timeout_secs: int | Unset = UNSET,
        sip_transport: Literal["udp", "tcp", "tls"] | Unset = UNSET,
        siprec_track: Literal["inbound_track", "outbound_track", "both_tracks"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Start SIPREC on a call.

        `POST /calls/{call_control_id}/actions/siprec_start`

        Args:
            call_control_id: String.
            client_state: String.
            connector_name: String.
            include_metadata_custom_headers: True or false.
            secure: True or false.
            session_timeout_secs: Integer, in seconds; `1800` by default.
            sip_transport: `"udp"`, `"tcp"` or `"tls"`; `"udp"` by default.
            siprec_track: `"inbound_track"`, `"outbound_track"` or `"both_tracks"`;
                `"both_tracks"` by default.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _START_SIPREC,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "connector_name": connector_name,
                "include_metadata_custom_headers": include_metadata_custom_headers,
                "secure": secure,
                "session_timeout_secs": session_timeout_secs,
                "sip_transport": sip_transport,
                "siprec_track": siprec_track,
            },
            options=options,
        )

    async def start_streaming(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        custom_parameters: Sequence[models.StreamingCustomParameterParam | Model] | Unset = UNSET,
        dialogflow_config: models.DialogflowConfigParam | Model | Unset = UNSET,
        enable_dialogflow: bool | Unset = UNSET,
        stream_auth_token: str | Unset = UNSET,
        stream_bidirectional_codec: Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16"]
        | Unset = UNSET,
        stream_bidirectional_mode: Literal["mp3", "rtp"] | Unset = UNSET,
        stream_bidirectional_sampling_rate: Literal[8000, 16000, 22050, 24000, 48000]
        | Unset = UNSET,
        stream_bidirectional_target_legs: Literal["both", "self", "opposite"] | Unset = UNSET,
        stream_codec: Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16", "default"]
        | Unset = UNSET,
        stream_track: Literal["inbound_track", "outbound_track", "both_tracks"] | Unset = UNSET,
        stream_url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Start to stream a call's media to a WebSocket.

        `POST /calls/{call_control_id}/actions/streaming_start`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.
            custom_parameters: List of objects with `name`, `value`.
            dialogflow_config: Object with `analyze_sentiment`, `partial_automated_agent_reply`.
            enable_dialogflow: True or false; false by default.
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
            stream_track: `"inbound_track"`, `"outbound_track"` or `"both_tracks"`;
                `"inbound_track"` by default.
            stream_url: String.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _START_STREAMING,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "command_id": command_id,
                "custom_parameters": custom_parameters,
                "dialogflow_config": dialogflow_config,
                "enable_dialogflow": enable_dialogflow,
                "stream_auth_token": stream_auth_token,
                "stream_bidirectional_codec": stream_bidirectional_codec,
                "stream_bidirectional_mode": stream_bidirectional_mode,
                "stream_bidirectional_sampling_rate": stream_bidirectional_sampling_rate,
                "stream_bidirectional_target_legs": stream_bidirectional_target_legs,
                "stream_codec": stream_codec,
                "stream_track": stream_track,
                "stream_url": stream_url,
            },
            options=options,
        )

    async def start_transcription(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        transcription_engine: Literal[
            "Google",
            "Telnyx",
            "Deepgram",
            "Azure",
            "xAI",
            "AssemblyAI",
            "Speechmatics",
            "Soniox",
            "Parakeet",
            "Humain",
            "Reson8",
            "Cohere",
            "A",
            "B",
        ]
        | Unset = UNSET,
        transcription_engine_config: models.TranscriptionEngineConfigParam | Model | Unset = UNSET,
        transcription_tracks: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Start to transcribe a call as it goes.

        `POST /calls/{call_control_id}/actions/transcription_start`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.
            transcription_engine: `"Google"`, `"Telnyx"`, `"Deepgram"`, `"Azure"`, `"xAI"`,
                `"AssemblyAI"`, `"Speechmatics"`, `"Soniox"` or one of 6 more; `"Google"` by
                default.
            transcription_engine_config: Object with one of 15 forms.
            transcription_tracks: String; `"inbound"` by default.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _START_TRANSCRIPTION,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "command_id": command_id,
                "transcription_engine": transcription_engine,
                "transcription_engine_config": transcription_engine_config,
                "transcription_tracks": transcription_tracks,
            },
            options=options,
        )

    async def stop_ai_assistant(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Stop the AI assistant that talks on a call.

        `POST /calls/{call_control_id}/actions/ai_assistant_stop`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _STOP_AI_ASSISTANT,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state, "command_id": command_id},
            options=options,
        )

    async def stop_conversation_relay(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Stop conversation relay on a call.

        `POST /calls/{call_control_id}/actions/conversation_relay_stop`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _STOP_CONVERSATION_RELAY,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state, "command_id": command_id},
            options=options,
        )

    async def stop_forking(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        stream_type: Literal["raw", "decrypted"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Stop forking a call.

        `POST /calls/{call_control_id}/actions/fork_stop`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.
            stream_type: `"raw"` or `"decrypted"`; `"raw"` by default.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _STOP_FORKING,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "command_id": command_id,
                "stream_type": stream_type,
            },
            options=options,
        )

    async def stop_gather(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Stop gathering keys on a call.

        `POST /calls/{call_control_id}/actions/gather_stop`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _STOP_GATHER,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state, "command_id": command_id},
            options=options,
        )

    async def stop_noise_suppression(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Stop noise suppression on a call.

        `POST /calls/{call_control_id}/actions/suppression_stop`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _STOP_NOISE_SUPPRESSION,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state, "command_id": command_id},
            options=options,
        )

    async def stop_playback(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        overlay: bool | Unset = UNSET,
        stop: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Stop playback on a call.

        `POST /calls/{call_control_id}/actions/playback_stop`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.
            overlay: True or false; false by default.
            stop: String; `"all"` by default.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _STOP_PLAYBACK,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "command_id": command_id,
                "overlay": overlay,
                "stop": stop,
            },
            options=options,
        )

    async def stop_recording(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        recording_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Stop recording a call.

        `POST /calls/{call_control_id}/actions/record_stop`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.
            recording_id: UUID.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _STOP_RECORDING,
            path={"call_control_id": call_control_id},
            body={
                "client_state": client_state,
                "command_id": command_id,
                "recording_id": recording_id,
            },
            options=options,
        )

    async def stop_siprec(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Stop SIPREC on a call.

        `POST /calls/{call_control_id}/actions/siprec_stop`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _STOP_SIPREC,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state, "command_id": command_id},
            options=options,
        )

    async def stop_streaming(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Stop streaming a call.

        `POST /calls/{call_control_id}/actions/streaming_stop`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.
            stream_id: UUID.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _STOP_STREAMING,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state, "command_id": command_id, "stream_id": stream_id},
            options=options,
        )

    async def stop_transcription(
        self,
        call_control_id: str,
        *,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Stop transcription on a call.

        `POST /calls/{call_control_id}/actions/transcription_stop`

        Args:
            call_control_id: String.
            client_state: String.
            command_id: String.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _STOP_TRANSCRIPTION,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state, "command_id": command_id},
            options=options,
        )

    async def switch_supervisor_role(
        self,
        call_control_id: str,
        *,
        role: Literal["barge", "whisper", "monitor"],
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Give the supervisor of a call another role.

        `POST /calls/{call_control_id}/actions/switch_supervisor_role`

        Args:
            call_control_id: String.
            role: `"barge"`, `"whisper"` or `"monitor"`.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _SWITCH_SUPERVISOR_ROLE,
            path={"call_control_id": call_control_id},
            body={"role": role},
            options=options,
        )

    async def transfer(
        self,
        call_control_id: str,
        *,
        to: str,
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
        audio_url: str | Unset = UNSET,
        client_state: str | Unset = UNSET,
        command_id: str | Unset = UNSET,
        custom_headers: Sequence[models.CustomSipHeaderParam | Model] | Unset = UNSET,
        diversion: str | Unset = UNSET,
        early_media: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        from_display_name: str | Unset = UNSET,
        media_encryption: Literal["disabled", "SRTP", "DTLS"] | Unset = UNSET,
        media_name: str | Unset = UNSET,
        mute_dtmf: Literal["none", "both", "self", "opposite"] | Unset = UNSET,
        park_after_unbridge: str | Unset = UNSET,
        preferred_codecs: str | Unset = UNSET,
        privacy: Literal["id", "none"] | Unset = UNSET,
        record: Literal["record-from-answer"] | Unset = UNSET,
        record_channels: Literal["single", "dual"] | Unset = UNSET,
        record_custom_file_name: str | Unset = UNSET,
        record_format: Literal["wav", "mp3"] | Unset = UNSET,
        record_max_length: int | Unset = UNSET,
        record_timeout_secs: int | Unset = UNSET,
        record_track: Literal["both", "inbound", "outbound"] | Unset = UNSET,
        record_trim: Literal["trim-silence"] | Unset = UNSET,
        route_to_mobile: bool | Unset = UNSET,
        send_digits_on_answer: str | Unset = UNSET,
        sip_auth_password: str | Unset = UNSET,
        sip_auth_username: str | Unset = UNSET,
        sip_headers: Sequence[models.SipHeaderParam | Model] | Unset = UNSET,
        sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | Unset = UNSET,
        sip_transport_protocol: Literal["UDP", "TCP", "TLS"] | Unset = UNSET,
        sound_modifications: models.SoundModificationsParam | Model | Unset = UNSET,
        target_leg_client_state: str | Unset = UNSET,
        time_limit_secs: int | Unset = UNSET,
        timeout_secs: int | Unset = UNSET,
        webhook_retries_policies: Mapping[str, models.WebhookRetriesPolicyParam | Model]
        | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_url_method: Literal["POST", "GET"] | Unset = UNSET,
        webhook_urls: Mapping[str, Sequence[str]] | Unset = UNSET,
        webhook_urls_method: Literal["POST", "GET"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[CallCommandResult]:
        """Transfer a call to another number or SIP URI.

        `POST /calls/{call_control_id}/actions/transfer`

        Args:
            call_control_id: String.
            to: String.
            answering_machine_detection: `"premium"`, `"premium_ios_call_screening_detection"`,
                `"detect"`, `"detect_beep"`, `"detect_words"`, `"greeting_end"` or `"disabled"`;
                `"disabled"` by default.
            answering_machine_detection_config: Object with `after_greeting_silence_millis`,
                `beep_detection_profile`, `beep_max_frequency_hz`, `beep_min_frequency_hz`,
                `beep_min_tone_duration_millis`, `beep_spectral_confirmation`,
                `beep_spectral_min_purity`, `beep_spectral_reject_fax_cng` and 11 more.
            audio_url: String.
            client_state: String.
            command_id: String.
            custom_headers: List of objects with `name`, `value`.
            diversion: String.
            early_media: True or false; true by default.
            from_: String.
            from_display_name: String.
            media_encryption: `"disabled"`, `"SRTP"` or `"DTLS"`; `"disabled"` by default.
            media_name: String.
            mute_dtmf: `"none"`, `"both"`, `"self"` or `"opposite"`; `"none"` by default.
            park_after_unbridge: String.
            preferred_codecs: String.
            privacy: `"id"` or `"none"`.
            record: `"record-from-answer"`.
            record_channels: `"single"` or `"dual"`; `"dual"` by default.
            record_custom_file_name: String, 1 to 40 characters.
            record_format: `"wav"` or `"mp3"`; `"mp3"` by default.
            record_max_length: Integer; `0` by default.
            record_timeout_secs: Integer, in seconds; `0` by default.
            record_track: `"both"`, `"inbound"` or `"outbound"`; `"both"` by default.
            record_trim: `"trim-silence"`.
            route_to_mobile: True or false.
            send_digits_on_answer: String.
            sip_auth_password: String.
            sip_auth_username: String.
            sip_headers: List of objects with `name`, `value`.
            sip_region: `"US"`, `"Europe"`, `"Canada"`, `"Australia"` or `"Middle East"`; `"US"`
                by default.
            sip_transport_protocol: `"UDP"`, `"TCP"` or `"TLS"`; `"UDP"` by default.
            sound_modifications: Object with `octaves`, `pitch`, `semitone`, `track`.
            target_leg_client_state: String.
            time_limit_secs: Integer, 30 to 14,400, in seconds; `14400` by default.
            timeout_secs: Integer, in seconds; `30` by default.
            webhook_retries_policies: Object.
            webhook_url: String.
            webhook_url_method: `"POST"` or `"GET"`; `"POST"` by default.
            webhook_urls: Object.
            webhook_urls_method: `"POST"` or `"GET"`; `"POST"` by default.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _TRANSFER,
            path={"call_control_id": call_control_id},
            body={
                "to": to,
                "answering_machine_detection": answering_machine_detection,
                "answering_machine_detection_config": answering_machine_detection_config,
                "audio_url": audio_url,
                "client_state": client_state,
                "command_id": command_id,
                "custom_headers": custom_headers,
                "diversion": diversion,
                "early_media": early_media,
                "from": from_,
                "from_display_name": from_display_name,
                "media_encryption": media_encryption,
                "media_name": media_name,
                "mute_dtmf": mute_dtmf,
                "park_after_unbridge": park_after_unbridge,
                "preferred_codecs": preferred_codecs,
                "privacy": privacy,
                "record": record,
                "record_channels": record_channels,
                "record_custom_file_name": record_custom_file_name,
                "record_format": record_format,
                "record_max_length": record_max_length,
                "record_timeout_secs": record_timeout_secs,
                "record_track": record_track,
                "record_trim": record_trim,
                "route_to_mobile": route_to_mobile,
                "send_digits_on_answer": send_digits_on_answer,
                "sip_auth_password": sip_auth_password,
                "sip_auth_username": sip_auth_username,
                "sip_headers": sip_headers,
                "sip_region": sip_region,
                "sip_transport_protocol": sip_transport_protocol,
                "sound_modifications": sound_modifications,
                "target_leg_client_state": target_leg_client_state,
                "time_limit_secs": time_limit_secs,
                "timeout_secs": timeout_secs,
                "webhook_retries_policies": webhook_retries_policies,
                "webhook_url": webhook_url,
                "webhook_url_method": webhook_url_method,
                "webhook_urls": webhook_urls,
                "webhook_urls_method": webhook_urls_method,
            },
            options=options,
        )

    async def update_client_state(
        self, call_control_id: str, *, client_state: str, **options: Unpack[RequestOptions]
    ) -> Data[CallCommandResult]:
        """Change the client state that comes with a call's events.

        `PUT /calls/{call_control_id}/actions/client_state_update`

        Args:
            call_control_id: String.
            client_state: String.

        Returns:
            `CallCommandResult`, as `.data`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE_CLIENT_STATE,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state},
            options=options,
        )
