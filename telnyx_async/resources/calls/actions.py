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
    """Commands for a call in progress: answer, speak, gather, record, bridge, transfer, hang up.

    The response to a command only says that it was accepted; its effect arrives by webhook. A
    command that is repeated with the same `command_id` is executed once; the SDK generates one for
    its retries.

    Guide: `docs/conferencing.md`.
    """

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
            call_control_id: Leg on which the assistant talks.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            messages: Messages to add, in order, each with `role` and `content`; for instance a
                `system` note on the caller. List of objects with one of 5 forms.
            trigger_response: Lets the assistant react at once to the messages, even while the
                caller speaks; otherwise at its next turn.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.calls.actions.add_ai_assistant_messages(
                call_control_id,
                messages=[{"role": "system", "content": "The caller is a member since 2019."}],
            )
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
        """Answer an incoming call, with recording, streaming or an AI assistant on request.

        `POST /calls/{call_control_id}/actions/answer`

        Comes before every other command on an incoming call. The response only accepts the command:
        the call is up when `call.answered` arrives. With `assistant`, an AI assistant is prepared
        beforehand and starts with the answer: do not call `start_ai_assistant` as well; its
        conversation ID comes with `call.conversation.created`. With `record="record-from-answer"`
        the result has a `recording_id`.

        Args:
            call_control_id: Incoming leg to answer, from the `call.initiated` webhook.
            assistant: AI assistant that talks once the call is answered: its `id` and overrides
                for this call. Do not send `start_ai_assistant` as well. Object with `id`,
                `dynamic_variables`, `external_llm`, `fallback_config`, `greeting`, `instructions`,
                `llm_api_key_ref`, `mcp_servers` and 7 more.
            billing_group_id: Billing group that the call's cost is booked on, from
                `billing_groups.list`. UUID.
            client_state: Your own data, base64-encoded; it returns in all later webhooks of
                this call.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            conversation_relay_config: Starts a Conversation Relay session with your WebSocket
                server when the call is answered. Object with `url`, `custom_parameters`,
                `dtmf_detection`, `greeting`, `interruptible`, `interruptible_greeting`,
                `interruption_settings`, `language` and 8 more.
            custom_headers: Additional SIP headers for the response to the INVITE, as name and
                value pairs. List of objects with `name`, `value`.
            deepfake_detection: Analyzes whether the remote voice is made by AI; the result
                arrives as `call.deepfake_detection.result`. Object with `enabled`, `rtp_timeout`,
                `timeout`.
            preferred_codecs: Codecs to accept, comma-separated, the best first.
                `"G722,PCMU,PCMA,G729,OPUS,VP8,H264"`.
            record: `record-from-answer` records from now on, and puts the `recording_id` into
                the response.
            record_channels: `dual`: stereo with this leg on the first channel, the others on
                the second; `single`: all mixed together. Default `"dual"`.
            record_custom_file_name: Name of the recording's file, in place of the
                `call_leg_id`; a Unix time is appended. 1 to 40 characters.
            record_format: Audio format of the recording: `mp3` is small, `wav` uncompressed.
                Default `"mp3"`.
            record_max_length: Seconds after which the recording ends automatically, up to
                43200; 0 records until the call ends. Default `0`.
            record_timeout_secs: Seconds of silence after which the recording ends; 0 never.
                Silence is found by transcription, which is charged. Default `0`.
            record_track: Tracks to record: `inbound`, `outbound` or `both`; a single track is
                always mono. Default `"both"`.
            record_trim: `trim-silence` cuts silence off the beginning and the end of the
                recording.
            send_silence_when_idle: Sends silent RTP packets while there is nothing to transmit,
                so that the media stream never pauses. Default `false`.
            sip_headers: `User-to-User` header for the response to the INVITE. List of objects
                with `name`, `value`.
            sound_modifications: Voice changer of the call: pitch, semitones or octaves of one
                track. Object with `octaves`, `pitch`, `semitone`, `track`.
            stream_bidirectional_codec: Codec of the audio that your server sends back; only in
                mode `rtp`, case-sensitive. `"PCMU"`, `"PCMA"`, `"G722"`, `"OPUS"`, `"AMR-WB"` or
                `"L16"`; default `"PCMU"`.
            stream_bidirectional_mode: How your server sends audio back: whole `mp3` files, or
                `rtp` payload for live speech. Default `"mp3"`.
            stream_bidirectional_target_legs: Who hears your server's audio: this leg (`self`),
                the `opposite` one, or `both`. Default `"opposite"`.
            stream_codec: Codec in which audio reaches your server; `default` keeps that of the
                call, with no transcoding. `"PCMU"`, `"PCMA"`, `"G722"`, `"OPUS"`, `"AMR-WB"`,
                `"L16"` or `"default"`.
            stream_track: Tracks to stream: `inbound_track` (what this leg says),
                `outbound_track` (what it hears) or `both_tracks`. Default `"inbound_track"`.
            stream_url: Your WebSocket server (`wss://…`) that receives the call's audio as
                base64 RTP payload in JSON messages.
            transcription: Transcribes the call from now on, apart from any assistant; set the
                engine in `transcription_config`. Default `false`.
            transcription_config: Engine and options of the transcription that `transcription`
                turns on. Object with `client_state`, `command_id`, `transcription_engine`,
                `transcription_engine_config`, `transcription_tracks`.
            webhook_retries_policies: Retry delays per event type: a map from, say,
                `call.answered` to `retries_ms`.
            webhook_url: Endpoint for the further events of this call, in place of the
                application's.
            webhook_url_method: HTTP method with which events are sent to `webhook_url`.
                `"POST"` or `"GET"`; default `"POST"`.
            webhook_urls: Endpoints per event type: a map from, say, `call.hangup` to a list of
                URLs; other types go to the usual one.
            webhook_urls_method: HTTP method with which events are sent to the endpoints in
                `webhook_urls`. `"POST"` or `"GET"`; default `"POST"`.

        Returns:
            `CallAnswerResult`, as `.data`: `result` and `recording_id`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.answered`, `call.conversation.created`, `call.deepfake_detection.result`,
            `call.deepfake_detection.error`, `call.hold`, `call.unhold`, `streaming.started`,
            `streaming.stopped`, `streaming.failed`.

        Example:
            client.calls.actions.answer(call_control_id, client_state="b3JkZXItNDcxMQ==")
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

        Both parties hear each other; `call.bridged` arrives for each leg. When one hangs up the
        other one is hung up too, unless `park_after_unbridge` keeps it.

        Args:
            call_control_id_to_bridge: Leg that the command is sent to and that is to be
                connected with the other party.
            call_control_id_to_bridge_with: Leg to be connected with; excludes `queue` and
                `video_room_id`.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            hold_after_unbridge: Puts this leg on hold instead of hanging it up when the other
                party leaves the bridge.
            mute_dtmf: Side that is spared the other's DTMF tones: this leg (`self`), the
                `opposite` one, or `both`; webhooks report the digits anyway. `"none"`, `"both"`,
                `"self"` or `"opposite"`; default `"none"`.
            park_after_unbridge: `self` keeps this leg alive and waiting for commands when the
                other one hangs up or is transferred; otherwise it is hung up too.
            play_ringtone: Lets the leg hear ringing while the call it is to be bridged with has
                not been answered. Default `false`.
            prevent_double_bridge: Fails instead of breaking the bridge that the other leg is
                already in. Default `false`.
            queue: Queue whose first call is taken out and connected; an error if it is empty.
                Excludes `call_control_id_to_bridge_with` and `video_room_id`.
            record: `record-from-answer` records the conversation of the two parties once they
                are connected.
            record_channels: `dual`: stereo with this leg on the first channel, the others on
                the second; `single`: all mixed together. Default `"dual"`.
            record_custom_file_name: Name of the recording's file, in place of the
                `call_leg_id`; a Unix time is appended. 1 to 40 characters.
            record_format: Audio format of the recording: `mp3` is small, `wav` uncompressed.
                Default `"mp3"`.
            record_max_length: Seconds after which the recording ends automatically, up to
                43200; 0 records until the call ends. Default `0`.
            record_timeout_secs: Seconds of silence after which the recording ends; 0 never.
                Silence is found by transcription, which is charged. Default `0`.
            record_track: Tracks to record: `inbound`, `outbound` or `both`; a single track is
                always mono. Default `"both"`.
            record_trim: `trim-silence` cuts silence off the beginning and the end of the
                recording.
            ringtone: Country whose ringing tone is played, as a two-letter code; matters only
                with `play_ringtone`. `"at"`, `"au"`, `"be"`, `"bg"`, `"br"`, `"ch"`, `"cl"`, `"cn"`
                or one of 32 more; default `"us"`.
            video_room_context: Text handed to the video room with this caller, for instance a
                name or JSON; only with `video_room_id`.
            video_room_id: Video room that the call's audio is put into, from `rooms.create`;
                excludes `call_control_id_to_bridge_with` and `queue`. UUID.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.bridged`.

        Example:
            client.calls.actions.bridge(
                call_control_id, call_control_id_to_bridge_with=other_call_control_id
            )
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
        """Put a call into a queue, which is created if there is none of that name.

        `POST /calls/{call_control_id}/actions/enqueue`

        The call waits until `bridge` with `queue`, `leave_queue`, `max_wait_time_secs` or a hangup
        takes it out. Play music with `start_playback`; `call.dequeued` has the reason why it left.

        Args:
            call_control_id: Leg to put at the end of the queue; play it music with
                `start_playback` while it waits.
            queue_name: Queue to wait in; it is created, with `max_size`, if there is none of
                that name.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            keep_after_hangup: Keeps the place in the queue after the caller hangs up, so that
                you can call back; bridging then fails with the data needed for that. Default
                `false`.
            max_size: Size of the queue if this command creates it; an existing queue keeps its
                own. Default `100`.
            max_wait_time_secs: Longest wait in seconds; then the call leaves the queue with
                reason `timeout`.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.enqueued`, `call.dequeued`.

        Example:
            client.calls.actions.enqueue(
                call_control_id, queue_name="support", max_wait_time_secs=300
            )
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
        """Gather the digits that a caller presses (DTMF).

        `POST /calls/{call_control_id}/actions/gather`

        Plays no prompt: see `gather_using_speak` and `gather_using_audio`. The digits arrive
        together with `call.gather.ended`, and one by one with `call.dtmf.received`. The call must
        have been answered.

        Args:
            call_control_id: Leg whose DTMF digits are gathered; it must be answered.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            gather_id: Name of your choice that returns in `call.gather.ended`, so that answers
                can be matched to questions; random if left out. 1 to 40 characters.
            initial_timeout_millis: Milliseconds to wait for the first digit; if none comes, the
                gather ends. Default `5000`.
            inter_digit_timeout_millis: Maximum pause between two digits, in milliseconds; then
                the digits so far are the input. Default `5000`.
            maximum_digits: Number of digits at which the gather ends. Default `128`.
            minimum_digits: Minimum number of digits of a valid input. Default `1`.
            terminating_digit: Digit that ends the input early; with an empty string, `#` is an
                ordinary digit. Default `"#"`.
            timeout_millis: Milliseconds for the whole input, the first key included; then
                `call.gather.ended` comes with status `timeout`. Default `60000`.
            valid_digits: Digits that are accepted, as one string; any other makes the input
                invalid. Default `"0123456789#*"`.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.dtmf.received`, `call.gather.ended`.

        Example:
            client.calls.actions.gather(
                call_control_id, maximum_digits=4, terminating_digit="#", timeout_millis=20_000
            )
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
        """Gather information from a caller through an AI voice that asks for it.

        `POST /calls/{call_control_id}/actions/gather_using_ai`

        `parameters` describes in JSON Schema what to find out; the assistant asks until it has it,
        and `call.ai_gather.ended` has the values. Set `send_partial_results` to see them one by
        one.

        Args:
            call_control_id: Leg on which the assistant converses; it must be answered.
            parameters: What to find out, as a JSON Schema object: property names, types and
                descriptions that the assistant asks for.
            assistant: The assistant that asks: its language model, instructions and tools.
                Object with `instructions`, `model`, `openai_api_key_ref`, `tools`.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            gather_ended_speech: Closing words once everything has been gathered; up to 3,000
                characters. At most 3,000 characters.
            greeting: First words to the caller, as text, or SSML with `AWS.Polly` voices;
                silent if left out. Up to 3,000 characters.
            interruption_settings: Whether a caller who starts to speak silences the assistant.
                Object with `enable`.
            language: Language in which the caller's speech is recognized, such as `en`. `"af"`,
                `"sq"`, `"am"`, `"ar"`, `"hy"`, `"az"`, `"eu"`, `"bn"` or one of 72 more.
            message_history: Earlier messages (`role` `user` or `assistant`), so that the
                assistant knows what has been said. List of objects with `content`, `role`.
            send_message_history_updates: Sends `call.ai_gather.message_history_updated` after
                each turn of the conversation.
            send_partial_results: Sends `call.ai_gather.partial_results` as each value is
                learned, not only the final `call.ai_gather.ended`.
            transcription: Speech recognition of the assistant: model and language; ignored by
                models that listen to audio themselves. Object with `language`, `model`.
            user_response_timeout_ms: Milliseconds that a silent caller is given to reply before
                the gather ends. Default `10000`.
            voice: Voice of the assistant as `Provider.Model.Voice`, such as
                `Telnyx.KokoroTTS.af` or `AWS.Polly.Joanna-Neural`. Default `"Telnyx.KokoroTTS.af"`.
            voice_settings: Settings of the voice's provider, chosen by `type`: speed, or the
                key of your own account there. Object with one of 7 forms.

        Returns:
            `CallConversationResult`, as `.data`: `result` and `conversation_id`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.conversation.created`, `call.ai_gather.ended`, `call.conversation.ended`,
            `call.ai_gather.partial_results`, `call.ai_gather.message_history_updated`.

        Example:
            client.calls.actions.gather_using_ai(
                call_control_id,
                greeting="May I have your name and the size of your party?",
                parameters={
                    "type": "object",
                    "properties": {"name": {"type": "string"}, "guests": {"type": "integer"}},
                    "required": ["name", "guests"],
                },
            )
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
        """Play audio to a caller and gather the digits they press.

        `POST /calls/{call_control_id}/actions/gather_using_audio`

        The audio stops at the first key. After a wrong entry `invalid_audio_url` is played and the
        prompt repeated. The keys arrive together with `call.gather.ended`, and one by one with
        `call.dtmf.received`. The call must have been answered.

        Args:
            call_control_id: Leg that hears the prompt and whose DTMF digits are gathered; it
                must be answered.
            audio_url: Prompt: URL of a WAV or MP3 file; excludes `media_name`. A key pressed
                interrupts it.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            inter_digit_timeout_millis: Maximum pause between two digits, in milliseconds; then
                the digits so far are the input. Default `5000`.
            invalid_audio_url: Sound played after a wrong input: URL of a WAV or MP3 file;
                excludes `invalid_media_name`.
            invalid_media_name: Sound played after a wrong input, by its name in media storage
                (`media.upload`); excludes `invalid_audio_url`.
            maximum_digits: Number of digits at which the gather ends. Default `128`.
            maximum_tries: How often the prompt is played to a caller who does not respond.
                Default `3`.
            media_name: Prompt, by its name in media storage (`media.upload`); excludes
                `audio_url`.
            minimum_digits: Minimum number of digits of a valid input. Default `1`.
            terminating_digit: Digit that ends the input early; with an empty string, `#` is an
                ordinary digit. Default `"#"`.
            timeout_millis: Milliseconds to wait for digits after the prompt has ended; then it
                is played again, up to `maximum_tries`. Default `60000`.
            valid_digits: Digits that are accepted, as one string; any other makes the input
                invalid. Default `"0123456789#*"`.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.playback.started`, `call.playback.ended`, `call.dtmf.received`,
            `call.gather.ended`.

        Example:
            client.calls.actions.gather_using_audio(
                call_control_id,
                audio_url="https://example.com/menu.mp3",
                valid_digits="12",
                maximum_digits=1,
            )
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
        """Speak text to a caller and gather the digits they press.

        `POST /calls/{call_control_id}/actions/gather_using_speak`

        The speech stops at the first key. After a wrong entry `invalid_payload` is spoken and the
        prompt repeated. The keys arrive together with `call.gather.ended`. The call must have been
        answered.

        Args:
            call_control_id: Leg that hears the prompt and whose DTMF digits are gathered; it
                must be answered.
            payload: Prompt to speak, as text or SSML up to 3,000 characters; a key pressed
                interrupts it.
            voice: Voice as `Provider.Model.Voice`, such as `Telnyx.KokoroTTS.af`,
                `AWS.Polly.Joanna-Neural` or `Azure.en-US-BrianMultilingualNeural`.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            inter_digit_timeout_millis: Maximum pause between two digits, in milliseconds; then
                the digits so far are the input. Default `5000`.
            invalid_payload: Words (or SSML) spoken when the digits were wrong, too few or too
                many.
            language: Language of the prompt (BCP 47, such as `en-US`); not needed with
                `AWS.Polly` voices. `"arb"`, `"cmn-CN"`, `"cy-GB"`, `"da-DK"`, `"de-DE"`, `"en-AU"`,
                `"en-GB"`, `"en-GB-WLS"` or one of 21 more.
            maximum_digits: Number of digits at which the gather ends. Default `128`.
            maximum_tries: How often the prompt is played to a caller who does not respond.
                Default `3`.
            minimum_digits: Minimum number of digits of a valid input. Default `1`.
            payload_type: Whether `payload` is plain `text`, or `ssml` with pauses, emphasis and
                pronunciation. Default `"text"`.
            service_level: Quality of the speech: `premium` has all languages and SSML; `basic`
                only `en-US` as plain text. Default `"premium"`.
            terminating_digit: Digit that ends the input early; with an empty string, `#` is an
                ordinary digit. Default `"#"`.
            timeout_millis: Milliseconds to wait for digits after the prompt has ended; then it
                is spoken again, up to `maximum_tries`. Default `60000`.
            valid_digits: Digits that are accepted, as one string; any other makes the input
                invalid. Default `"0123456789#*"`.
            voice_settings: Settings of the voice's provider, chosen by `type`: speed, or the
                key of your own account there. Object with one of 9 forms.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.dtmf.received`, `call.gather.ended`.

        Example:
            client.calls.actions.gather_using_speak(
                call_control_id,
                payload="Press 1 for sales, 2 for support.",
                voice="female",
                valid_digits="12",
                maximum_digits=1,
            )
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
        """Hang up a call leg; a leg bridged to it is hung up or parked.

        `POST /calls/{call_control_id}/actions/hangup`

        `call.hangup` has the cause, `call.recording.saved` the recording if there was one.

        Args:
            call_control_id: Leg to hang up; a leg bridged with it ends too, unless it was to be
                parked or held.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            custom_headers: Additional SIP headers for the BYE message, as name and value pairs.
                List of objects with `name`, `value`.
            reason: Text of the SIP `Reason` header when an unanswered outgoing leg is canceled;
                phones then show no missed call. No quotes or emoji.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.hangup`, `call.recording.saved`.

        Example:
            client.calls.actions.hangup(call_control_id)
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
        """Add a call to the conversation that an AI assistant has on another call.

        `POST /calls/{call_control_id}/actions/ai_assistant_join`

        For a conversation of the assistant with several people; `start_ai_assistant` begins it.

        Args:
            call_control_id: Leg that joins the conversation of the assistant.
            conversation_id: Running conversation to join, from the response or
                `call.conversation.created` webhook of the call that started it.
            participant: Call leg to bring into the running conversation, and what happens when
                it hangs up. Object with `id`, `role`, `name`, `on_hangup`.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.

        Returns:
            `CallConversationResult`, as `.data`: `result` and `conversation_id`.

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
        """Remove a call from the queue that it waits in.

        `POST /calls/{call_control_id}/actions/leave_queue`

        The call stays up and takes further commands.

        Args:
            call_control_id: Leg to remove from the queue; the call continues.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.dequeued`.

        Example:
            client.calls.actions.leave_queue(call_control_id)
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
        """Pause the recording of a call, for instance while a card number is read out.

        `POST /calls/{call_control_id}/actions/record_pause`

        Resume it with `resume_recording`; there is no webhook for either.

        Args:
            call_control_id: Leg whose recording pauses, for instance while a card number is
                read out.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            recording_id: Recording to pause, if the call has several. UUID.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.calls.actions.pause_recording(call_control_id)
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
        """Take a card payment from the caller by DTMF, without the digits reaching you.

        `POST /calls/{call_control_id}/actions/pay`

        Charges the card or stores it as a token, through a payment connector that you have set up;
        recording pauses while digits are keyed in. With `payment_token` the caller is not asked for
        a card. A connector in test mode takes only test cards, such as `4111111111111111`.

        Args:
            call_control_id: Leg of the caller who pays; recordings on it pause meanwhile.
            amount: Amount to take in US dollars; needed for a `charge`, left out to store the
                payment method only.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            connector_name: Pay connector, as configured in the portal, that passes the payment
                to your processor.
            currency: Currency of the amounts; payments are in US dollars only. `"USD"` or
                `"usd"`.
            description: Text that accompanies the payment at the processor.
            inter_digit_timeout_millis: Maximum pause between two digits, in milliseconds; then
                the entry counts as complete.
            language: Language in which the caller is asked, such as `en-US`.
            max_attempts: Tries that the caller has at each step before the payment fails.
            metadata: Data of yours that goes to the connector with the payment.
            min_postal_code_length: Fewest digits accepted for the billing postal code, if the
                caller is asked for it; 1 unless set.
            parameters: Further values that your Pay connector needs, as name and value.
            payment_method: What pays: a card (`credit-card`) or a US bank account
                (`ach-debit`).
            payment_token: Stored payment method (`token_id` of an earlier payment); the caller
                is then asked for nothing.
            postal_code: `true` asks the caller for the billing postal code, `false` leaves it
                out, any other text is taken as the code; cards only.
            prompts: Your own wording for each step of the collection: one text, or a list that
                depends on attempt, card type and error. Object with `bank_account_number`,
                `bank_routing_number`, `expiration_date`, `payment_card_number`, `postal_code`,
                `security_code`.
            service_level: Quality of the speech: `premium`, or `basic` for plain English.
            timeout_millis: Milliseconds to wait for the caller's keys at each step.
            transaction_type: `charge` takes the `amount` now, `tokenize` stores the method;
                guessed from whether `amount` is positive.
            valid_card_types: Card brands taken; a number of another one is asked for again. Not
                with `payment_token`. List of `"visa"`, `"mastercard"`, `"amex"`, `"maestro"`,
                `"discover"`, `"optima"`, `"jcb"`, `"diners-club"` or one of 1 more.
            voice: Voice that asks: `male`, `female` or a full name such as `AWS.Polly.Joanna`.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.

        Webhooks:
            `call.payment.progress`, `call.payment.completed`.
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
        """Refer a call to another SIP endpoint (SIP REFER), which takes Telnyx out of it.

        `POST /calls/{call_control_id}/actions/refer`

        The other side calls the new address itself; `call.refer.completed` or `call.refer.failed`
        says whether it did. For a call that stays at Telnyx, use `transfer`.

        Args:
            call_control_id: Leg that is to be moved to another SIP address.
            sip_address: SIP URI that the other side is asked to call instead
                (`sip:alice@example.com`).
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            custom_headers: Additional SIP headers for the REFER request, as name and value
                pairs. List of objects with `name`, `value`.
            sip_auth_password: Password, should the other side challenge the REFER.
            sip_auth_username: Username, should the other side challenge the REFER.
            sip_headers: `User-to-User` header to put on the REFER request. List of objects with
                `name`, `value`.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.refer.started`, `call.refer.completed`, `call.refer.failed`.

        Example:
            client.calls.actions.refer(call_control_id, sip_address="sip:alice@example.com")
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
        """Reject an incoming call before it is answered, as busy or declined.

        `POST /calls/{call_control_id}/actions/reject`

        Args:
            call_control_id: Incoming leg not yet answered, from `call.initiated`.
            cause: SIP response to the caller: `USER_BUSY` 486, `CALL_REJECTED` 603, `NOT_FOUND`
                404, `TEMPORARILY_UNAVAILABLE` 480.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.hangup`.

        Example:
            client.calls.actions.reject(call_control_id, cause="USER_BUSY")
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
        """Resume a paused recording of a call.

        `POST /calls/{call_control_id}/actions/record_resume`

        Args:
            call_control_id: Leg whose paused recording is resumed.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            recording_id: Recording to resume, if the call has several. UUID.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.calls.actions.resume_recording(call_control_id)
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
        """Send DTMF tones to the other end of a call.

        `POST /calls/{call_control_id}/actions/send_dtmf`

        There is no webhook for it.

        Args:
            call_control_id: Leg that sends the DTMF tones; the other end hears them.
            digits: DTMF digits to send: `0-9`, `A-D`, `*`, `#`; `w` pauses half a second, `W`
                one second.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            duration_millis: Length of each tone, 100 to 500 milliseconds; raise it for menus
                that miss keys. Default `250`.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.calls.actions.send_dtmf(call_control_id, digits="1w2#")
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
            call_control_id: Leg on which the INFO message is sent.
            body: Content of the INFO message, in the type given by `content_type`; up to 1,400
                bytes.
            content_type: MIME type of the body, such as `application/json`.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

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
        """Speak text to the caller with a synthetic voice.

        `POST /calls/{call_control_id}/actions/speak`

        Texts that are sent while another one is spoken wait for their turn. `call.speak.ended` says
        that it was spoken to its end, or why not.

        Args:
            call_control_id: Leg that hears the words; it must be answered.
            payload: Words to speak, as text or (with `payload_type` `ssml`) SSML, up to 3,000
                characters; queued behind audio already playing.
            voice: Voice as `Provider.Model.Voice`, such as `Telnyx.KokoroTTS.af`,
                `AWS.Polly.Joanna-Neural` or `Azure.en-US-BrianMultilingualNeural`.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            language: Language of the text (BCP 47, such as `en-US`); not needed with
                `AWS.Polly` voices. `"arb"`, `"cmn-CN"`, `"cy-GB"`, `"da-DK"`, `"de-DE"`, `"en-AU"`,
                `"en-GB"`, `"en-GB-WLS"` or one of 21 more.
            loop: How often to say it, or `infinity` to go on until `stop_playback`; once unless
                set.
            payload_type: Whether `payload` is plain `text`, or `ssml` with pauses, emphasis and
                pronunciation. Default `"text"`.
            service_level: Quality of the speech: `premium` has all languages and SSML; `basic`
                only `en-US` as plain text. Default `"premium"`.
            stop: Ends audio before the new one plays: `current` only the sound now playing,
                `all` also those waiting in the queue.
            target_legs: Who hears it: this leg (`self`), the one bridged with it (`opposite`),
                or `both`. Default `"self"`.
            voice_settings: Settings of the voice's provider, chosen by `type`: speed, or the
                key of your own account there. Object with one of 9 forms.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.speak.started`, `call.speak.ended`.

        Example:
            client.calls.actions.speak(
                call_control_id,
                payload="Good evening. How can we help?",
                voice="Telnyx.KokoroTTS.af_heart",
            )
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
        """Start an AI assistant on a call, which converses with the caller.

        `POST /calls/{call_control_id}/actions/ai_assistant_start`

        The call must have been answered. The conversation ID is in the response and in
        `call.conversation.created`; `call.conversation.ended` and the insights follow.

        Args:
            call_control_id: Leg on which the assistant converses; it must be answered.
            assistant: AI assistant that talks: its `id` from `ai.assistants.list`, and settings
                to override for this call. Object with `id`, `dynamic_variables`, `external_llm`,
                `fallback_config`, `greeting`, `instructions`, `llm_api_key_ref`, `mcp_servers` and
                7 more.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            greeting: First words of the assistant, as text, or SSML with `AWS.Polly` voices;
                silent if left out. Up to 3,000 characters.
            interruption_settings: Whether a caller who starts to speak silences the assistant.
                Object with `enable`.
            message_history: Messages with which the conversation begins, as in
                `add_ai_assistant_messages`. List of objects with one of 5 forms.
            participants: Further call legs to take into the conversation from its start. List
                of objects with `id`, `role`, `name`, `on_hangup`.
            send_message_history_updates: Sends `call.ai_gather.message_history_updated` with
                all messages after each change; the assistant's own setting wins. Default `false`.
            transcription: Speech recognition of the assistant: model and language; overrides
                its own. Object with `language`, `model`.

        Returns:
            `CallConversationResult`, as `.data`: `result` and `conversation_id`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.conversation.created`, `call.conversation.ended`,
            `call.conversation_insights.generated`.

        Example:
            client.calls.actions.start_ai_assistant(
                call_control_id, assistant={"id": assistant_id}, greeting="Good evening."
            )
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
        """Connect a call to your WebSocket server, which converses with the caller in text.

        `POST /calls/{call_control_id}/actions/conversation_relay_start`

        Telnyx turns speech into text and text into speech; your server reads and writes text. A
        call has one such session or one AI assistant at a time. `call.conversation.ended` has the
        `reason`, `customer_disconnect` if your server closed the socket.

        Args:
            call_control_id: Leg that is connected with your WebSocket server; it must have no
                AI assistant running.
            assistant: Values for your relay server, as `dynamic_variables`; no assistant is
                started. Object with `dynamic_variables`.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            conversation_relay_dtmf_detection: Passes DTMF digits of the caller to your
                WebSocket server; the same as `dtmf_detection`. Default `false`.
            conversation_relay_settings: Connection of the session as one object; arguments of
                the same name beside it win. Object with `url`, `dtmf_detection`, `interruptible`,
                `interruptible_greeting`, `languages`.
            conversation_relay_url: Your WebSocket server (`wss://…`) that receives what the
                caller says and sends what to speak; `url` is the same. Matching `^wss?://`.
            custom_parameters: Data of yours for the WebSocket server, merged into
                `assistant.dynamic_variables`.
            dtmf_detection: Passes DTMF digits of the caller to your server; wins over
                `conversation_relay_dtmf_detection`. Default `false`.
            greeting: Words spoken when the session starts; silent if left out.
            interruptible: What makes the voice fall silent: the caller's `speech`, keys
                (`dtmf`), `any` of both, or `none`. Default `"any"`.
            interruptible_greeting: What cuts the greeting short: the caller's `speech`, keys
                (`dtmf`), `any` of both, or `none`. Default `"any"`.
            interruption_settings: What lets the caller cut in on speech and greeting, as one
                object. Object with `enable`, `interruptible`, `interruptible_greeting`,
                `welcome_greeting_interruptible`.
            language: Language of speech and recognition unless `languages` says more, such as
                `en`. Default `"en"`.
            languages: Voice and recognizer for each language in which the session may be held.
                List of objects with `language`, `speech_model`, `transcription_engine`,
                `transcription_engine_config`, `transcription_provider`, `tts_provider`, `voice`,
                `voice_settings`.
            provider: Voice vendor whose options are in `structured_provider`; each needs the
                other.
            structured_provider: Options in the voice vendor's own form; only together with
                `provider`.
            transcription: Not supported here: use `transcription_engine` and its config.
                Deprecated.
            transcription_engine: Speech recognizer; each takes its own
                `transcription_engine_config`. `A` and `B` are old names of Google and Telnyx.
                `"Google"`, `"Telnyx"`, `"Deepgram"`, `"Azure"`, `"xAI"`, `"AssemblyAI"`,
                `"Speechmatics"`, `"Soniox"` or one of 2 more; default `"Google"`.
            transcription_engine_config: Options of the recognizer chosen in
                `transcription_engine`: model, language, interim results and the like. Object with
                `eager_eot_threshold`, `eot_threshold`, `interim_results`.
            tts_provider: Company whose voice speaks; found from `voice` if left out.
            url: Your WebSocket server (`wss://…`): it gets the caller's words as text and
                answers with text to speak. Wins over `conversation_relay_url`. Matching `^wss?://`.
            voice: Voice as `Provider.Model.Voice`, such as `Telnyx.KokoroTTS.af`. Default
                `"Telnyx.KokoroTTS.af"`.
            voice_settings: Settings of the voice's provider, chosen by `type`: speed, or the
                key of your own account there. Object with one of 9 forms.

        Returns:
            `ConversationRelayResult`, as `.data`: `result` and `conversation_relay_id`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.conversation.ended`.

        Example:
            client.calls.actions.start_conversation_relay(
                call_control_id, url="wss://example.com/relay", greeting="Good evening."
            )
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
        """Fork a call's media to another host as RTP.

        `POST /calls/{call_control_id}/actions/fork_start`

        Sends a copy of the audio as RTP packets, each direction to its own address: `rx` and `tx`.
        For audio over a WebSocket, use `start_streaming`.

        Args:
            call_control_id: Leg whose media packets are copied.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            rx: Where packets that arrive from the call are copied to, as `udp:192.0.2.10:9000`.
            stream_type: `decrypted`: media is decrypted before it is copied; both `rx` and `tx`
                are then needed. Default `"decrypted"`.
            tx: Where packets that are sent to the call are copied to, as `udp:192.0.2.10:9001`.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.fork.started`, `call.fork.stopped`.

        Example:
            client.calls.actions.start_forking(
                call_control_id, rx="udp:192.0.2.10:9000", tx="udp:192.0.2.10:9001"
            )
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
        """Start noise suppression on a call (beta).

        `POST /calls/{call_control_id}/actions/suppression_start`

        Args:
            call_control_id: Leg from whose audio noise is removed.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            direction: Tracks to clean: what this leg says (`inbound`), what it hears
                (`outbound`), or `both`. Default `"inbound"`.
            noise_suppression_engine: Algorithm that removes the noise; `A` to `D` are old names
                of Denoiser, DeepFilterNet, Krisp and AiCoustics. `"Denoiser"`, `"DeepFilterNet"`,
                `"Krisp"`, `"AiCoustics"`, `"aic_l_quail"`, `"aic_l_rook"`, `"aic_s_quail"`,
                `"aic_s_rook"` or one of 2 more; default `"Denoiser"`.
            noise_suppression_engine_config: Fine tuning of the algorithm; which settings apply
                depends on it. Object with `attenuation_limit`, `enhancement_level`, `family`,
                `mode`, `model`, `size`, `suppression_level`, `voice_gain`.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.calls.actions.start_noise_suppression(call_control_id, direction="inbound")
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
        """Play an audio file to the caller, once or in a loop.

        `POST /calls/{call_control_id}/actions/playback_start`

        Files that are played while another one plays wait for their turn. With `overlay=True` the
        file is mixed into one already playing, for this leg only.

        Args:
            call_control_id: Leg that hears the sound; it must be answered.
            audio_type: Format of the sound behind `audio_url` or in `playback_content`. `"mp3"`
                or `"wav"`; default `"mp3"`.
            audio_url: Sound to play: URL of a WAV or MP3 file; excludes `media_name` and
                `playback_content`.
            cache_audio: Keeps the downloaded sound for the next time; switch it off for a URL
                whose content changes. Default `true`.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            loop: How often to play it, 1 to 100, or `infinity` for hold music until
                `stop_playback`.
            media_name: Sound to play, by its name in media storage (`media.upload`); excludes
                `audio_url`.
            overlay: Mixes the sound over the one already playing instead of queueing it; needs
                a running playback and hits only `self`. Default `false`.
            playback_content: The sound itself, base64-encoded WAV or MP3, for short prompts
                without hosting; webhooks then name no file.
            stop: Ends audio before the new one plays: `current` only the sound now playing,
                `all` also those waiting in the queue.
            target_legs: Who hears it: this leg (`self`), the one bridged with it (`opposite`),
                or `both`. Default `"self"`.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.playback.started`, `call.playback.ended`.

        Example:
            client.calls.actions.start_playback(
                call_control_id, audio_url="https://example.com/music.mp3", loop="infinity"
            )
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
        """Start to record a call; the recording arrives by webhook when it is saved.

        `POST /calls/{call_control_id}/actions/record_start`

        Ends with `stop_recording`, with the call, or after `max_length` or `timeout_secs`.
        `call.recording.saved` has the URLs, valid for ten minutes; later `recordings.retrieve`
        returns new ones.

        Args:
            call_control_id: Leg to record; what it is bridged with is recorded too.
            channels: `dual`: stereo, with this leg on the first channel and the others on the
                second; `single`: all mixed together.
            format: Audio format of the recording: `mp3` is small, `wav` uncompressed.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            custom_file_name: Name of the recording's file, in place of the default one; a Unix
                time is appended. 1 to 40 characters.
            max_length: Seconds after which the recording ends automatically, up to 14400 (4
                hours); 0 means no limit. Default `0`.
            play_beep: Plays a beep when the recording starts, so that the parties know.
            recording_track: Tracks to record: `inbound`, `outbound` or `both`; with a single
                one, `channels` has no effect. Default `"both"`.
            timeout_secs: Seconds of silence after which the recording ends; 0 never. Silence is
                found by transcription, which is charged. Default `0`.
            transcription: Transcribes the finished recording; the text comes as
                `call.recording.transcription.saved`. Default `false`.
            transcription_engine: Recognizer of the finished recording: `A` is Google, `B`
                Telnyx, `deepgram/nova-3` English only. Default `"A"`.
            transcription_language: Language spoken in the recording; engines differ in which
                ones they know. `"af"`, `"af-ZA"`, `"am"`, `"am-ET"`, `"ar"`, `"ar-AE"`, `"ar-BH"`,
                `"ar-DZ"` or one of 237 more; default `"en-US"`.
            transcription_max_speaker_count: Maximum number of speakers to distinguish, with
                `transcription_speaker_diarization`; Google engine only. Default `6`.
            transcription_min_speaker_count: Minimum number of speakers to distinguish, with
                `transcription_speaker_diarization`; Google engine only. Default `2`.
            transcription_profanity_filter: Masks swear words in the transcript; Google engine
                only. Default `false`.
            transcription_speaker_diarization: Marks in the transcript who spoke; Google engine
                only. Default `false`.
            trim: `trim-silence` removes silence before the first and after the last sound.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.recording.saved`, `call.recording.transcription.saved`, `call.recording.error`.

        Example:
            client.calls.actions.start_recording(
                call_control_id, format="mp3", channels="dual", play_beep=True
            )
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
        """Start to send a call's audio to a SIPREC recording server.

        `POST /calls/{call_control_id}/actions/siprec_start`

        Args:
            call_control_id: Leg whose audio goes to the recording server.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            connector_name: SIPREC connector, which holds the address of the recording server,
                from `siprec_connectors.create`.
            include_metadata_custom_headers: Puts custom parameters into the recording's
                metadata (`ExtensionParameters`) rather than into SIP headers. `true` or `false`.
            secure: Encrypts the session to the recording server (TLS and SRTP); the connector's
                port must then be 5061. `true` or `false`.
            session_timeout_secs: Session timer (`Session-Expires`) in seconds, refreshed after
                half of it: 90 at least, 0 turns it off. Default `1800`.
            sip_transport: Transport of the SIP signaling to the recording server; `tls`
                encrypts it. `"udp"`, `"tcp"` or `"tls"`; default `"udp"`.
            siprec_track: Tracks sent to the recording server: `inbound_track`, `outbound_track`
                or `both_tracks`. Default `"both_tracks"`.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `siprec.started`, `siprec.stopped`, `siprec.failed`.

        Example:
            client.calls.actions.start_siprec(call_control_id, connector_name="recorder")
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
        """Stream the audio of a call to your WebSocket, one-way or both ways.

        `POST /calls/{call_control_id}/actions/streaming_start`

        Your server gets JSON frames with base64 audio and can send audio back if
        `stream_bidirectional_mode` is `rtp`; `telnyx_async.realtime.MediaServer` speaks this
        protocol.

        Args:
            call_control_id: Leg whose audio is sent to your server.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            custom_parameters: Name and value pairs handed to your server when the stream
                starts. List of objects with `name`, `value`.
            dialogflow_config: Dialogflow behavior of this call; the agent's credentials are
                saved with `dialogflow_connections.create`. Object with `analyze_sentiment`,
                `partial_automated_agent_reply`.
            enable_dialogflow: Lets a Dialogflow agent handle the call; set it up in
                `dialogflow_config`. Default `false`.
            stream_auth_token: Token sent to your server when the WebSocket opens, with which it
                authenticates the connection; up to 4,000 characters. At most 4,000 characters.
            stream_bidirectional_codec: Codec of the audio that your server sends back; only in
                mode `rtp`, case-sensitive. `"PCMU"`, `"PCMA"`, `"G722"`, `"OPUS"`, `"AMR-WB"` or
                `"L16"`; default `"PCMU"`.
            stream_bidirectional_mode: How your server sends audio back: whole `mp3` files, or
                `rtp` payload for live speech. Default `"mp3"`.
            stream_bidirectional_sampling_rate: Samples per second of the audio that your server
                sends back, in hertz. `8000`, `16000`, `22050`, `24000` or `48000`; default `8000`.
            stream_bidirectional_target_legs: Who hears your server's audio: this leg (`self`),
                the `opposite` one, or `both`. Default `"opposite"`.
            stream_codec: Codec in which audio reaches your server; `default` keeps that of the
                call, with no transcoding. `"PCMU"`, `"PCMA"`, `"G722"`, `"OPUS"`, `"AMR-WB"`,
                `"L16"` or `"default"`.
            stream_track: Tracks to stream: `inbound_track` (what this leg says),
                `outbound_track` (what it hears) or `both_tracks`. Default `"inbound_track"`.
            stream_url: Your WebSocket server (`wss://…`) that receives the audio as base64 RTP
                payload in JSON messages.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `streaming.started`, `streaming.stopped`, `streaming.failed`.

        Example:
            client.calls.actions.start_streaming(
                call_control_id,
                stream_url="wss://example.com/media",
                stream_track="both_tracks",
                stream_bidirectional_mode="rtp",
            )
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
        """Transcribe a call in real time; the text arrives by webhook.

        `POST /calls/{call_control_id}/actions/transcription_start`

        Ends with `stop_transcription` or with the call. Each phrase is a webhook
        `call.transcription`.

        Args:
            call_control_id: Leg whose speech is transcribed as it goes.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            transcription_engine: Speech recognizer; set its model and language in
                `transcription_engine_config`. `A` and `B` are old names of Google and Telnyx.
                `"Google"`, `"Telnyx"`, `"Deepgram"`, `"Azure"`, `"xAI"`, `"AssemblyAI"`,
                `"Speechmatics"`, `"Soniox"` or one of 6 more; default `"Google"`.
            transcription_engine_config: Options of the recognizer chosen in
                `transcription_engine`: model, language, interim results and the like. Object with
                one of 15 forms.
            transcription_tracks: Tracks to transcribe: `inbound` is this leg, `outbound` the
                other one, `both` the whole conversation. Default `"inbound"`.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.transcription`.

        Example:
            client.calls.actions.start_transcription(
                call_control_id,
                transcription_engine="Telnyx",
                transcription_engine_config={"transcription_engine": "Telnyx"},
                transcription_tracks="both",
            )
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
        """Stop the AI assistant on a call.

        `POST /calls/{call_control_id}/actions/ai_assistant_stop`

        Args:
            call_control_id: Leg on which the assistant falls silent; the call continues.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.calls.actions.stop_ai_assistant(call_control_id)
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
        """End the Conversation Relay session on a call; the call continues.

        `POST /calls/{call_control_id}/actions/conversation_relay_stop`

        Args:
            call_control_id: Leg on which the relay session ends; the call continues.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

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
        """Stop forking a call's media to another host.

        `POST /calls/{call_control_id}/actions/fork_stop`

        Args:
            call_control_id: Leg whose media packets are no longer copied.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            stream_type: Kind of fork to stop; must be that of `start_forking`. `"raw"` or
                `"decrypted"`; default `"raw"`.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.fork.stopped`.
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
        """Stop gathering digits; those pressed so far arrive by webhook.

        `POST /calls/{call_control_id}/actions/gather_stop`

        Args:
            call_control_id: Leg on which gathering ends; the `call.gather.ended` webhook
                follows.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.gather.ended`.

        Example:
            client.calls.actions.stop_gather(call_control_id)
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
        """Stop noise suppression on a call (beta).

        `POST /calls/{call_control_id}/actions/suppression_stop`

        Args:
            call_control_id: Leg whose audio is left as it is again.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

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
        """Stop the audio or speech that plays on a call, and clear its queue if wanted.

        `POST /calls/{call_control_id}/actions/playback_stop`

        `call.playback.ended` or `call.speak.ended` arrives for what was stopped.

        Args:
            call_control_id: Leg on which sound or speech stops.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            overlay: Stops the sound mixed over the others, rather than the main one. Default
                `false`.
            stop: `current` ends the sound now playing and goes on with the next in the queue;
                `all` also empties the queue. Default `"all"`.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.playback.ended`, `call.speak.ended`.

        Example:
            client.calls.actions.stop_playback(call_control_id)
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
        """Stop recording a call; the recording arrives by webhook.

        `POST /calls/{call_control_id}/actions/record_stop`

        Args:
            call_control_id: Leg whose recording stops.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            recording_id: Recording to stop, if the call has several. UUID.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.recording.saved`.

        Example:
            client.calls.actions.stop_recording(call_control_id)
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
        """Stop sending a call's audio to a SIPREC recording server.

        `POST /calls/{call_control_id}/actions/siprec_stop`

        Args:
            call_control_id: Leg whose audio no longer goes to the recording server.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `siprec.stopped`.
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
        """Stop streaming a call's media to a WebSocket.

        `POST /calls/{call_control_id}/actions/streaming_stop`

        Args:
            call_control_id: Leg whose audio is no longer sent to your server.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            stream_id: Stream to stop; without it, all streams of this leg. UUID.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `streaming.stopped`.

        Example:
            client.calls.actions.stop_streaming(call_control_id)
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
        """Stop transcribing a call; the call continues.

        `POST /calls/{call_control_id}/actions/transcription_stop`

        Args:
            call_control_id: Leg whose speech is no longer transcribed.
            client_state: Your own data, base64-encoded; it comes back in every later webhook of
                this leg until another command replaces it.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.calls.actions.stop_transcription(call_control_id)
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
        """Change the role of the supervisor of a call: monitor, whisper or barge.

        `POST /calls/{call_control_id}/actions/switch_supervisor_role`

        Args:
            call_control_id: Leg of the supervisor, from the `calls.dial` that had
                `supervise_call_control_id`.
            role: New role: `barge` talks to both parties, `whisper` to the supervised one only,
                `monitor` just listens.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.calls.actions.switch_supervisor_role(call_control_id, role="whisper")
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
        """Transfer a call to another number or SIP URI, which is dialed and bridged.

        `POST /calls/{call_control_id}/actions/transfer`

        Once the new leg answers, both are bridged. If it is busy or does not answer, `call.hangup`
        arrives for that leg, and the first one stays up and takes further commands.

        Args:
            call_control_id: Leg that stays (the caller); a new leg is dialed and bridged with
                it.
            to: Number in E.164 format or SIP URI to transfer to; `,200` appended sends those
                DTMF digits after the answer.
            answering_machine_detection: Whether and how to find out that a machine answered;
                the result arrives by webhook: the `premium` modes are most exact, `detect_beep` and
                `greeting_end` wait for the moment to speak. `"premium"`,
                `"premium_ios_call_screening_detection"`, `"detect"`, `"detect_beep"`,
                `"detect_words"`, `"greeting_end"` or `"disabled"`; default `"disabled"`.
            answering_machine_detection_config: Thresholds of the detection. Of the timings,
                `premium` obeys `greeting_duration_millis` and `total_analysis_time_millis` alone.
                Object with `after_greeting_silence_millis`, `beep_detection_profile`,
                `beep_max_frequency_hz`, `beep_min_frequency_hz`, `beep_min_tone_duration_millis`,
                `beep_spectral_confirmation`, `beep_spectral_min_purity`,
                `beep_spectral_reject_fax_cng` and 11 more.
            audio_url: Announcement to the new party before they are connected: URL of a WAV or
                MP3 file; excludes `media_name`.
            client_state: Your own data for webhooks of the original leg, base64-encoded; see
                `target_leg_client_state` for the new one.
            command_id: Key of your choice that makes a retry safe: a second command with the
                same key on the same call is ignored.
            custom_headers: Additional SIP headers for the INVITE to the new party, as name and
                value pairs. List of objects with `name`, `value`.
            diversion: Number on which you now have an active incoming call from `from_`; proves
                your right to show that caller on the new leg.
            early_media: Lets the caller hear ringing and announcements of the new party before
                the answer. Default `true`.
            from_: Caller number that the new party sees; without it, the number that was
                originally called.
            from_display_name: Caller name shown to the callee (SIP display name): letters,
                digits, spaces and `-_~!.+`; the number itself if left out.
            media_encryption: Encryption of the new leg's media: `SRTP`, `DTLS` or none;
                outranks a `;secure=` in the SIP URI. `"disabled"`, `"SRTP"` or `"DTLS"`; default
                `"disabled"`.
            media_name: Announcement to the new party before they are connected, by its name in
                media storage; excludes `audio_url`.
            mute_dtmf: Side that is spared the other's DTMF tones: this leg (`self`), the
                `opposite` one, or `both`; webhooks report the digits anyway. `"none"`, `"both"`,
                `"self"` or `"opposite"`; default `"none"`.
            park_after_unbridge: `self` keeps the original leg alive and waiting for commands
                when the new party leaves; otherwise it is hung up.
            preferred_codecs: Codecs to offer, comma-separated, the best first:
                `G722,PCMU,PCMA,G729,OPUS,VP8,H264`.
            privacy: `id` hides the caller's number and name from the callee; `none`, or
                nothing, shows them.
            record: `record-from-answer` records the transferred conversation from its answer
                on.
            record_channels: `dual`: stereo with this leg on the first channel, the others on
                the second; `single`: all mixed together. Default `"dual"`.
            record_custom_file_name: Name of the recording's file, in place of the
                `call_leg_id`; a Unix time is appended. 1 to 40 characters.
            record_format: Audio format of the recording: `mp3` is small, `wav` uncompressed.
                Default `"mp3"`.
            record_max_length: Seconds after which the recording ends automatically, up to
                43200; 0 records until the call ends. Default `0`.
            record_timeout_secs: Seconds of silence after which the recording ends; 0 never.
                Silence is found by transcription, which is charged. Default `0`.
            record_track: Tracks to record: `inbound`, `outbound` or `both`; a single track is
                always mono. Default `"both"`.
            record_trim: `trim-silence` cuts silence off the beginning and the end of the
                recording.
            route_to_mobile: Rings the Telnyx mobile device itself, past any call interception
                set for its number; prevents loops on intercepted calls.
            send_digits_on_answer: DTMF digits sent once the callee answers, such as an
                extension: `0-9`, `A-D`, `*`, `#`, `w` (0.5 s pause), `W` (1 s); up to 64.
            sip_auth_password: Password for a destination that challenges the SIP request; goes
                with `sip_auth_username`.
            sip_auth_username: Username for a destination that challenges the SIP request; goes
                with `sip_auth_password`.
            sip_headers: `User-to-User` header for the INVITE to the new party. List of objects
                with `name`, `value`.
            sip_region: Region from which the SIP signaling of the call leaves. `"US"`,
                `"Europe"`, `"Canada"`, `"Australia"` or `"Middle East"`; default `"US"`.
            sip_transport_protocol: Transport of the SIP signaling to the destination; `TLS`
                encrypts it. `"UDP"`, `"TCP"` or `"TLS"`; default `"UDP"`.
            sound_modifications: Voice changer of the call: pitch, semitones or octaves of one
                track. Object with `octaves`, `pitch`, `semitone`, `track`.
            target_leg_client_state: Your own data for webhooks of the new leg, base64-encoded.
            time_limit_secs: Longest duration of the call in seconds; then it is hung up with
                cause `time_limit`. 30 to 14,400; default `14400`.
            timeout_secs: Seconds to let the new party ring, 5 to 600; then the new leg ends
                with cause `timeout` and the caller stays. Default `30`.
            webhook_retries_policies: Retry delays per event type: a map from, say,
                `call.answered` to `retries_ms`.
            webhook_url: Endpoint for the further events of this call, in place of the
                application's.
            webhook_url_method: HTTP method with which events are sent to `webhook_url`.
                `"POST"` or `"GET"`; default `"POST"`.
            webhook_urls: Endpoints per event type: a map from, say, `call.hangup` to a list of
                URLs; other types go to the usual one.
            webhook_urls_method: HTTP method with which events are sent to the endpoints in
                `webhook_urls`. `"POST"` or `"GET"`; default `"POST"`.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Webhooks:
            `call.initiated`, `call.bridged`, `call.answered`, `call.hangup`,
            `call.machine.detection.ended`, `call.machine.greeting.ended`,
            `call.machine.premium.detection.ended`, `call.machine.premium.greeting.ended`,
            `call.machine.premium.call_screening.detected`.

        Example:
            client.calls.actions.transfer(call_control_id, to="+13125550102", timeout_secs=20)
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

        The client state comes back in the webhooks that follow; use it to keep the state of a
        conversation.

        Args:
            call_control_id: Leg whose webhooks carry the new state.
            client_state: New value for the call's webhooks, base64-encoded; replaces the one
                before.

        Returns:
            `CallCommandResult`, as `.data`: `result`.

        Raises:
            `UnprocessableEntityError` (422), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.calls.actions.update_client_state(call_control_id, client_state="cGFpZA==")
        """
        return await self._call(
            _UPDATE_CLIENT_STATE,
            path={"call_control_id": call_control_id},
            body={"client_state": client_state},
            options=options,
        )
