"""The official package's `telnyx.types.calls`."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

UserMessageParam: TypeAlias = m.UserMessageParam
AssistantMessageParam: TypeAlias = m.AssistantMessageParam
ToolMessageParam: TypeAlias = m.ToolMessageParam
SystemMessageParam: TypeAlias = m.SystemMessageParam
DeveloperMessageParam: TypeAlias = m.DeveloperMessageParam
ActionAddAIAssistantMessagesResponse: TypeAlias = m.Data[m.CallCommandResult]
CallControlCommandResult: TypeAlias = m.CallCommandResult
TranscriptionConfigParam: TypeAlias = m.TranscriptionConfigParam
ConversationRelayTranscriptionEngineConfigParam: TypeAlias = m.RelayTranscriptionEngineConfigParam
ElevenLabsVoiceSettingsParam: TypeAlias = m.ElevenLabsVoiceSettingsParam
TelnyxVoiceSettingsParam: TypeAlias = m.TelnyxVoiceSettingsParam
AwsVoiceSettingsParam: TypeAlias = m.AwsVoiceSettingsParam
SonioxVoiceSettingsParam: TypeAlias = m.SonioxVoiceSettingsParam
TranscriptionStartRequestParam: TypeAlias = m.TranscriptionStartParam
TranscriptionEngineGoogleConfigParam: TypeAlias = m.GoogleTranscriptionConfigParam
TranscriptionEngineTelnyxConfigParam: TypeAlias = m.TelnyxTranscriptionConfigParam
TranscriptionEngineAzureConfigParam: TypeAlias = m.AzureTranscriptionConfigParam
TranscriptionEngineXaiConfigParam: TypeAlias = m.XaiTranscriptionConfigParam
TranscriptionEngineAssemblyaiConfigParam: TypeAlias = m.AssemblyaiTranscriptionConfigParam
TranscriptionEngineSpeechmaticsConfigParam: TypeAlias = m.SpeechmaticsTranscriptionConfigParam
TranscriptionEngineSonioxConfigParam: TypeAlias = m.SonioxTranscriptionConfigParam
TranscriptionEngineParakeetConfigParam: TypeAlias = m.ParakeetTranscriptionConfigParam
TranscriptionEngineHumainConfigParam: TypeAlias = m.HumainTranscriptionConfigParam
TranscriptionEngineReson8ConfigParam: TypeAlias = m.Reson8TranscriptionConfigParam
TranscriptionEngineCohereConfigParam: TypeAlias = m.CohereTranscriptionConfigParam
TranscriptionEngineAConfigParam: TypeAlias = m.EngineATranscriptionConfigParam
TranscriptionEngineBConfigParam: TypeAlias = m.EngineBTranscriptionConfigParam
DeepgramNova2ConfigParam: TypeAlias = m.DeepgramNova2ConfigParam
DeepgramNova3ConfigParam: TypeAlias = m.DeepgramNova3ConfigParam
ActionAnswerResponse: TypeAlias = m.Data[m.CallAnswerResult]
ActionBridgeResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionEnqueueResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionGatherResponse: TypeAlias = m.Data[m.CallCommandResult]
InterruptionSettingsParam: TypeAlias = m.InterruptionSettingsParam
ActionGatherUsingAIResponse: TypeAlias = m.Data[m.CallConversationResult]
CallControlCommandResultWithConversationID: TypeAlias = m.CallConversationResult
ActionGatherUsingAudioResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionGatherUsingSpeakResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionHangupResponse: TypeAlias = m.Data[m.CallCommandResult]
AIAssistantJoinParticipantParam: TypeAlias = m.AIAssistantJoinParticipantParam
ActionJoinAIAssistantResponse: TypeAlias = m.Data[m.CallConversationResult]
ActionLeaveQueueResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionPauseRecordingResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionPayResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionReferResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionRejectResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionResumeRecordingResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionSendDtmfResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionSendSipInfoResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionSpeakResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStartAIAssistantResponse: TypeAlias = m.Data[m.CallConversationResult]
ActionStartConversationRelayResponse: TypeAlias = m.Data[m.ConversationRelayResult]
ActionStartForkingResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStartNoiseSuppressionResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStartPlaybackResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStartRecordingResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStartSiprecResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStartStreamingResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStartTranscriptionResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStopAIAssistantResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStopConversationRelayResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStopForkingResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStopGatherResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStopNoiseSuppressionResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStopPlaybackResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStopRecordingResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStopSiprecResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStopStreamingResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionStopTranscriptionResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionSwitchSupervisorRoleResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionTransferResponse: TypeAlias = m.Data[m.CallCommandResult]
ActionUpdateClientStateResponse: TypeAlias = m.Data[m.CallCommandResult]
ConversationRelayInterruptible: TypeAlias = Literal["none", "any", "speech", "dtmf"]
GoogleTranscriptionLanguage: TypeAlias = m.GoogleTranscriptionLanguage
LoopcountParam: TypeAlias = str | int
PayPromptValueParam: TypeAlias = str | Sequence[m.PayPromptParam]
TelnyxTranscriptionLanguage: TypeAlias = m.TelnyxTranscriptionLanguage

class ActionAddAIAssistantMessagesParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str
    messages: Sequence[m.ConversationMessageParam | m.Model]
    trigger_response: bool

class ActionAnswerParams(TypedDict, total=False):
    call_control_id: Required[str]
    assistant: m.CallAssistantParam | m.Model
    billing_group_id: str
    client_state: str
    command_id: str
    conversation_relay_config: m.ConversationRelayEmbeddedConfigParam | m.Model
    custom_headers: Sequence[m.CustomSipHeaderParam | m.Model]
    deepfake_detection: m.DeepfakeDetectionParam | m.Model
    preferred_codecs: Literal["G722,PCMU,PCMA,G729,OPUS,VP8,H264"]
    record: Literal["record-from-answer"]
    record_channels: Literal["single", "dual"]
    record_custom_file_name: str
    record_format: Literal["wav", "mp3"]
    record_max_length: int
    record_timeout_secs: int
    record_track: Literal["both", "inbound", "outbound"]
    record_trim: Literal["trim-silence"]
    send_silence_when_idle: bool
    sip_headers: Sequence[m.SipHeaderParam | m.Model]
    sound_modifications: m.SoundModificationsParam | m.Model
    stream_bidirectional_codec: Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16"]
    stream_bidirectional_mode: Literal["mp3", "rtp"]
    stream_bidirectional_target_legs: Literal["both", "self", "opposite"]
    stream_codec: Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16", "default"]
    stream_track: Literal["inbound_track", "outbound_track", "both_tracks"]
    stream_url: str
    transcription: bool
    transcription_config: m.TranscriptionStartParam | m.Model
    webhook_retries_policies: Mapping[str, m.WebhookRetriesPolicyParam | m.Model]
    webhook_url: str
    webhook_url_method: Literal["POST", "GET"]
    webhook_urls: Mapping[str, Sequence[str]]
    webhook_urls_method: Literal["POST", "GET"]

class ActionBridgeParams(TypedDict, total=False):
    call_control_id_to_bridge: Required[str]
    call_control_id_to_bridge_with: Required[str]
    client_state: str
    command_id: str
    hold_after_unbridge: bool
    mute_dtmf: Literal["none", "both", "self", "opposite"]
    park_after_unbridge: str
    play_ringtone: bool
    prevent_double_bridge: bool
    queue: str
    record: Literal["record-from-answer"]
    record_channels: Literal["single", "dual"]
    record_custom_file_name: str
    record_format: Literal["wav", "mp3"]
    record_max_length: int
    record_timeout_secs: int
    record_track: Literal["both", "inbound", "outbound"]
    record_trim: Literal["trim-silence"]
    ringtone: m.Ringtone
    video_room_context: str
    video_room_id: str

class ActionEnqueueParams(TypedDict, total=False):
    call_control_id: Required[str]
    queue_name: Required[str]
    client_state: str
    command_id: str
    keep_after_hangup: bool
    max_size: int
    max_wait_time_secs: int

class ActionGatherParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str
    gather_id: str
    initial_timeout_millis: int
    inter_digit_timeout_millis: int
    maximum_digits: int
    minimum_digits: int
    terminating_digit: str
    timeout_millis: int
    valid_digits: str

class ActionGatherUsingAIParams(TypedDict, total=False):
    call_control_id: Required[str]
    parameters: Required[Mapping[str, object]]
    assistant: m.GatherAssistantParam | m.Model
    client_state: str
    command_id: str
    gather_ended_speech: str
    greeting: str
    interruption_settings: m.InterruptionSettingsParam | m.Model
    language: m.GoogleTranscriptionLanguage
    message_history: Sequence[m.GatherMessageParam | m.Model]
    send_message_history_updates: bool
    send_partial_results: bool
    transcription: m.TranscriptionConfigParam | m.Model
    user_response_timeout_ms: int
    voice: str
    voice_settings: m.GatherVoiceSettingsParam | m.Model

class ActionGatherUsingAudioParams(TypedDict, total=False):
    call_control_id: Required[str]
    audio_url: str
    client_state: str
    command_id: str
    inter_digit_timeout_millis: int
    invalid_audio_url: str
    invalid_media_name: str
    maximum_digits: int
    maximum_tries: int
    media_name: str
    minimum_digits: int
    terminating_digit: str
    timeout_millis: int
    valid_digits: str

class ActionGatherUsingSpeakParams(TypedDict, total=False):
    call_control_id: Required[str]
    payload: Required[str]
    voice: Required[str]
    client_state: str
    command_id: str
    inter_digit_timeout_millis: int
    invalid_payload: str
    language: m.SpeakLanguage
    maximum_digits: int
    maximum_tries: int
    minimum_digits: int
    payload_type: Literal["text", "ssml"]
    service_level: Literal["basic", "premium"]
    terminating_digit: str
    timeout_millis: int
    valid_digits: str
    voice_settings: m.SpeakVoiceSettingsParam | m.Model

class ActionHangupParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str
    custom_headers: Sequence[m.CustomSipHeaderParam | m.Model]
    reason: str

class ActionJoinAIAssistantParams(TypedDict, total=False):
    call_control_id: Required[str]
    conversation_id: Required[str]
    participant: Required[m.AIAssistantJoinParticipantParam | m.Model]
    client_state: str
    command_id: str

class ActionLeaveQueueParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str

class ActionPauseRecordingParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str
    recording_id: str

class ActionPayParams(TypedDict, total=False):
    call_control_id: Required[str]
    amount: float
    client_state: str
    command_id: str
    connector_name: str
    currency: Literal["USD", "usd"]
    description: str
    inter_digit_timeout_millis: int
    language: str
    max_attempts: int
    metadata: Mapping[str, object]
    min_postal_code_length: int
    parameters: Mapping[str, object]
    payment_method: Literal["credit-card", "ach-debit"]
    payment_token: str
    postal_code: str | bool
    prompts: m.PayPromptsParam | m.Model
    service_level: str
    timeout_millis: int
    transaction_type: Literal["charge", "tokenize"]
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
    voice: str

class ActionReferParams(TypedDict, total=False):
    call_control_id: Required[str]
    sip_address: Required[str]
    client_state: str
    command_id: str
    custom_headers: Sequence[m.CustomSipHeaderParam | m.Model]
    sip_auth_password: str
    sip_auth_username: str
    sip_headers: Sequence[m.SipHeaderParam | m.Model]

class ActionRejectParams(TypedDict, total=False):
    call_control_id: Required[str]
    cause: Required[Literal["CALL_REJECTED", "NOT_FOUND", "TEMPORARILY_UNAVAILABLE", "USER_BUSY"]]
    client_state: str
    command_id: str

class ActionResumeRecordingParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str
    recording_id: str

class ActionSendDtmfParams(TypedDict, total=False):
    call_control_id: Required[str]
    digits: Required[str]
    client_state: str
    command_id: str
    duration_millis: int

class ActionSendSipInfoParams(TypedDict, total=False):
    call_control_id: Required[str]
    body: Required[str]
    content_type: Required[str]
    client_state: str
    command_id: str

class ActionSpeakParams(TypedDict, total=False):
    call_control_id: Required[str]
    payload: Required[str]
    voice: Required[str]
    client_state: str
    command_id: str
    language: m.SpeakLanguage
    loop: str | int
    payload_type: Literal["text", "ssml"]
    service_level: Literal["basic", "premium"]
    stop: str
    target_legs: Literal["self", "opposite", "both"]
    voice_settings: m.SpeakVoiceSettingsParam | m.Model

class ActionStartAIAssistantParams(TypedDict, total=False):
    call_control_id: Required[str]
    assistant: m.CallAssistantParam | m.Model
    client_state: str
    command_id: str
    greeting: str
    interruption_settings: m.InterruptionSettingsParam | m.Model
    message_history: Sequence[m.ConversationMessageParam | m.Model]
    participants: Sequence[m.AIAssistantJoinParticipantParam | m.Model]
    send_message_history_updates: bool
    transcription: m.TranscriptionConfigParam | m.Model

class ActionStartConversationRelayParams(TypedDict, total=False):
    call_control_id: Required[str]
    assistant: m.ConversationRelayAssistantParam | m.Model
    client_state: str
    command_id: str
    conversation_relay_dtmf_detection: bool
    conversation_relay_settings: m.ConversationRelaySettingsParam | m.Model
    conversation_relay_url: str
    custom_parameters: Mapping[str, object]
    dtmf_detection: bool
    greeting: str
    interruptible: Literal["none", "any", "speech", "dtmf"]
    interruptible_greeting: Literal["none", "any", "speech", "dtmf"]
    interruption_settings: m.RelayInterruptionSettingsParam | m.Model
    language: str
    languages: Sequence[m.ConversationRelayLanguageParam | m.Model]
    provider: str
    structured_provider: Mapping[str, object]
    transcription: Mapping[str, object]
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
    transcription_engine_config: m.RelayTranscriptionEngineConfigParam | m.Model
    tts_provider: str
    url: str
    voice: str
    voice_settings: m.SpeakVoiceSettingsParam | m.Model

class ActionStartForkingParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str
    rx: str
    stream_type: Literal["decrypted"]
    tx: str

class ActionStartNoiseSuppressionParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str
    direction: Literal["inbound", "outbound", "both"]
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
    noise_suppression_engine_config: m.NoiseSuppressionEngineConfigParam | m.Model

class ActionStartPlaybackParams(TypedDict, total=False):
    call_control_id: Required[str]
    audio_type: Literal["mp3", "wav"]
    audio_url: str
    cache_audio: bool
    client_state: str
    command_id: str
    loop: str | int
    media_name: str
    overlay: bool
    playback_content: str
    stop: str
    target_legs: str

class ActionStartRecordingParams(TypedDict, total=False):
    call_control_id: Required[str]
    channels: Required[Literal["single", "dual"]]
    format: Required[Literal["wav", "mp3"]]
    client_state: str
    command_id: str
    custom_file_name: str
    max_length: int
    play_beep: bool
    recording_track: Literal["both", "inbound", "outbound"]
    timeout_secs: int
    transcription: bool
    transcription_engine: Literal["A", "B", "deepgram/nova-3"]
    transcription_language: m.RecordingTranscriptionLanguage
    transcription_max_speaker_count: int
    transcription_min_speaker_count: int
    transcription_profanity_filter: bool
    transcription_speaker_diarization: bool
    trim: Literal["trim-silence"]

class ActionStartSiprecParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    connector_name: str
    include_metadata_custom_headers: Literal[True, False]
    secure: Literal[True, False]
    session_timeout_secs: int
    sip_transport: Literal["udp", "tcp", "tls"]
    siprec_track: Literal["inbound_track", "outbound_track", "both_tracks"]

class ActionStartStreamingParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str
    custom_parameters: Sequence[m.StreamingCustomParameterParam | m.Model]
    dialogflow_config: m.DialogflowConfigParam | m.Model
    enable_dialogflow: bool
    stream_auth_token: str
    stream_bidirectional_codec: Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16"]
    stream_bidirectional_mode: Literal["mp3", "rtp"]
    stream_bidirectional_sampling_rate: Literal[8000, 16000, 22050, 24000, 48000]
    stream_bidirectional_target_legs: Literal["both", "self", "opposite"]
    stream_codec: Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16", "default"]
    stream_track: Literal["inbound_track", "outbound_track", "both_tracks"]
    stream_url: str

class ActionStartTranscriptionParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str
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
    transcription_engine_config: m.TranscriptionEngineConfigParam | m.Model
    transcription_tracks: str

class ActionStopAIAssistantParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str

class ActionStopConversationRelayParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str

class ActionStopForkingParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str
    stream_type: Literal["raw", "decrypted"]

class ActionStopGatherParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str

class ActionStopNoiseSuppressionParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str

class ActionStopPlaybackParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str
    overlay: bool
    stop: str

class ActionStopRecordingParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str
    recording_id: str

class ActionStopSiprecParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str

class ActionStopStreamingParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str
    stream_id: str

class ActionStopTranscriptionParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: str
    command_id: str

class ActionSwitchSupervisorRoleParams(TypedDict, total=False):
    call_control_id: Required[str]
    role: Required[Literal["barge", "whisper", "monitor"]]

class ActionTransferParams(TypedDict, total=False):
    call_control_id: Required[str]
    to: Required[str]
    answering_machine_detection: Literal[
        "premium",
        "premium_ios_call_screening_detection",
        "detect",
        "detect_beep",
        "detect_words",
        "greeting_end",
        "disabled",
    ]
    answering_machine_detection_config: m.AnsweringMachineDetectionConfigParam | m.Model
    audio_url: str
    client_state: str
    command_id: str
    custom_headers: Sequence[m.CustomSipHeaderParam | m.Model]
    diversion: str
    early_media: bool
    from_: str
    from_display_name: str
    media_encryption: Literal["disabled", "SRTP", "DTLS"]
    media_name: str
    mute_dtmf: Literal["none", "both", "self", "opposite"]
    park_after_unbridge: str
    preferred_codecs: str
    privacy: Literal["id", "none"]
    record: Literal["record-from-answer"]
    record_channels: Literal["single", "dual"]
    record_custom_file_name: str
    record_format: Literal["wav", "mp3"]
    record_max_length: int
    record_timeout_secs: int
    record_track: Literal["both", "inbound", "outbound"]
    record_trim: Literal["trim-silence"]
    route_to_mobile: bool
    send_digits_on_answer: str
    sip_auth_password: str
    sip_auth_username: str
    sip_headers: Sequence[m.SipHeaderParam | m.Model]
    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"]
    sip_transport_protocol: Literal["UDP", "TCP", "TLS"]
    sound_modifications: m.SoundModificationsParam | m.Model
    target_leg_client_state: str
    time_limit_secs: int
    timeout_secs: int
    webhook_retries_policies: Mapping[str, m.WebhookRetriesPolicyParam | m.Model]
    webhook_url: str
    webhook_url_method: Literal["POST", "GET"]
    webhook_urls: Mapping[str, Sequence[str]]
    webhook_urls_method: Literal["POST", "GET"]

class ActionUpdateClientStateParams(TypedDict, total=False):
    call_control_id: Required[str]
    client_state: Required[str]
