"""Requests of `client.calls`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async.models.params.shared import (
    AwsVoiceSettingsParam,
    AzureVoiceSettingsParam,
    BackgroundAudioParam,
    ElevenLabsVoiceSettingsParam,
    HangupToolParam,
    ResembleVoiceSettingsParam,
    SonioxVoiceSettingsParam,
    SpeakVoiceSettingsParam,
    TelnyxVoiceSettingsParam,
    XaiVoiceSettingsParam,
)
from telnyx_async.models.shared import LanguageBoost

__all__ = [
    "AIAssistantJoinParticipantParam",
    "AnsweringMachineDetectionConfigParam",
    "AssemblyaiTranscriptionConfigParam",
    "AssistantMessageParam",
    "AssistantMessageToolCallFunctionParam",
    "AssistantMessageToolCallParam",
    "AzureTranscriptionConfigParam",
    "AzureTranscriptionLanguage",
    "BookAppointmentToolConfigParam",
    "BookAppointmentToolParam",
    "CallAssistantExternalLlmParam",
    "CallAssistantFallbackConfigParam",
    "CallAssistantParam",
    "CallAssistantToolParam",
    "CallRetrievalBucketsParam",
    "CallRetrievalToolParam",
    "CallToolParametersParam",
    "CallTransferTargetParam",
    "CallTransferToolConfigParam",
    "CallTransferToolParam",
    "CallVoiceSettingsParam",
    "CallWebhookToolConfigParam",
    "CallWebhookToolHeaderParam",
    "CallWebhookToolParam",
    "CheckAvailabilityToolConfigParam",
    "CheckAvailabilityToolParam",
    "CohereTranscriptionConfigParam",
    "ConversationMessageParam",
    "ConversationRelayAssistantParam",
    "ConversationRelayEmbeddedConfigParam",
    "ConversationRelayLanguageParam",
    "ConversationRelaySettingsParam",
    "CustomSipHeaderParam",
    "DeepfakeDetectionParam",
    "DeepgramNova2ConfigParam",
    "DeepgramNova2Language",
    "DeepgramNova3ConfigParam",
    "DeepgramNova3Language",
    "DeveloperMessageParam",
    "DialConferenceConfigParam",
    "DialogflowConfigParam",
    "EngineATranscriptionConfigParam",
    "EngineBTranscriptionConfigParam",
    "GatherAssistantParam",
    "GatherMessageParam",
    "GatherVoiceSettingsParam",
    "GoogleSpeechContextParam",
    "GoogleTranscriptionConfigParam",
    "GoogleTranscriptionLanguage",
    "HumainTranscriptionConfigParam",
    "InterruptionSettingsParam",
    "NoiseSuppressionEngineConfigParam",
    "ParakeetTranscriptionConfigParam",
    "PayPromptParam",
    "PayPromptsParam",
    "RecordingTranscriptionLanguage",
    "RelayInterruptionSettingsParam",
    "RelayTranscriptionEngineConfigParam",
    "Reson8TranscriptionConfigParam",
    "Ringtone",
    "SipHeaderParam",
    "SonioxTranscriptionConfigParam",
    "SoundModificationsParam",
    "SpeechmaticsLanguage",
    "SpeechmaticsTranscriptionConfigParam",
    "StreamingCustomParameterParam",
    "SystemMessageParam",
    "TelnyxTranscriptionConfigParam",
    "TelnyxTranscriptionLanguage",
    "ToolMessageParam",
    "TranscriptionConfigParam",
    "TranscriptionEngineConfigParam",
    "TranscriptionModel",
    "TranscriptionStartParam",
    "UserMessageParam",
    "WebhookRetriesPolicyParam",
    "XaiTranscriptionConfigParam",
    "XaiTranscriptionLanguage",
]


class AIAssistantJoinParticipantParam(TypedDict, total=False):
    """Argument of `client.calls.actions.join_ai_assistant` and `client.calls.actions.start_ai_assistant`."""

    id: Required[str]
    role: Required[Literal["user"]]
    name: str
    on_hangup: Literal["continue_conversation", "end_conversation"]
    """`"continue_conversation"` or `"end_conversation"`; `"continue_conversation"` by default."""


class AnsweringMachineDetectionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.dial` and `client.calls.actions.transfer`."""

    after_greeting_silence_millis: int
    """Integer, in milliseconds; `800` by default."""
    beep_detection_profile: Literal["both", "freq_only"]
    beep_max_frequency_hz: int
    beep_min_frequency_hz: int
    beep_min_tone_duration_millis: int
    """Integer, in milliseconds."""
    beep_spectral_confirmation: bool
    beep_spectral_min_purity: float
    beep_spectral_reject_fax_cng: bool
    beep_spectral_window_millis: int
    """Integer, in milliseconds."""
    between_words_silence_millis: int
    """Integer, in milliseconds; `50` by default."""
    greeting_duration_millis: int
    """Integer, in milliseconds; `3500` by default."""
    greeting_silence_duration_millis: int
    """Integer, in milliseconds; `1500` by default."""
    greeting_total_analysis_time_millis: int
    """Integer, in milliseconds; `5000` by default."""
    initial_silence_millis: int
    """Integer, in milliseconds; `3500` by default."""
    maximum_number_of_words: int
    """Integer; `5` by default."""
    maximum_word_length_millis: int
    """Integer, in milliseconds; `3500` by default."""
    prompt_end_timeout_millis: int
    """Integer, in milliseconds."""
    silence_threshold: int
    """Integer; `256` by default."""
    total_analysis_time_millis: int
    """Integer, in milliseconds; `3500` by default."""


class AssemblyaiTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    interim_results: bool
    transcription_engine: Literal["AssemblyAI"]
    transcription_model: Literal["assemblyai/universal-3-5-pro", "assemblyai/universal-streaming"]


class AssistantMessageParam(TypedDict, total=False):
    """Argument of `client.calls.actions.add_ai_assistant_messages` and `client.calls.actions.start_ai_assistant`."""

    role: Required[Literal["assistant"]]
    content: str
    metadata: Mapping[str, object]
    tool_calls: Sequence[AssistantMessageToolCallParam]


class AssistantMessageToolCallFunctionParam(TypedDict, total=False):
    """Part of `AssistantMessageToolCallParam`."""

    name: Required[str]


class AssistantMessageToolCallParam(TypedDict, total=False):
    """Part of `AssistantMessageParam`."""

    id: Required[str]
    function: Required[AssistantMessageToolCallFunctionParam]
    type: Required[Literal["function"]]


class AzureTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    region: Required[
        Literal[
            "australiaeast", "centralindia", "eastus", "northcentralus", "westeurope", "westus2"
        ]
    ]
    transcription_engine: Required[Literal["Azure"]]
    api_key_ref: str
    language: AzureTranscriptionLanguage


class BookAppointmentToolConfigParam(TypedDict, total=False):
    """Part of `BookAppointmentToolParam`."""

    api_key_ref: Required[str]
    event_type_id: Required[int]
    attendee_name: str
    attendee_timezone: str


class BookAppointmentToolParam(TypedDict, total=False):
    """Part of `CallAssistantParam` and `GatherAssistantParam`."""

    book_appointment: Required[BookAppointmentToolConfigParam]
    type: Required[Literal["book_appointment"]]


class CallAssistantExternalLlmParam(TypedDict, total=False):
    """Part of `CallAssistantFallbackConfigParam` and `CallAssistantParam`."""

    authentication_method: Literal["token", "certificate"]
    """`"token"` or `"certificate"`; `"token"` by default."""
    base_url: str
    certificate_ref: str
    forward_metadata: bool
    """True or false; false by default."""
    llm_api_key_ref: str
    model: str
    token_retrieval_url: str


class CallAssistantFallbackConfigParam(TypedDict, total=False):
    """Part of `CallAssistantParam`."""

    external_llm: CallAssistantExternalLlmParam
    llm_api_key_ref: str
    model: str


class CallAssistantParam(TypedDict, total=False):
    """Argument of `client.calls.dial`, `client.calls.actions.answer` and 1 more."""

    id: Required[str]
    dynamic_variables: Mapping[str, str | float | bool]
    external_llm: CallAssistantExternalLlmParam
    fallback_config: CallAssistantFallbackConfigParam
    greeting: str
    """String, at most 3,000 characters."""
    instructions: str
    llm_api_key_ref: str
    mcp_servers: Sequence[Mapping[str, object]]
    model: str
    name: str
    observability_settings: Mapping[str, object]
    openai_api_key_ref: str
    """String; deprecated."""
    tools: Sequence[CallAssistantToolParam]
    transcription: TranscriptionConfigParam
    voice_settings: CallVoiceSettingsParam


class CallRetrievalBucketsParam(TypedDict, total=False):
    """Part of `CallRetrievalToolParam`."""

    bucket_ids: Required[Sequence[str]]
    max_num_results: int


class CallRetrievalToolParam(TypedDict, total=False):
    """Part of `CallAssistantParam` and `GatherAssistantParam`."""

    retrieval: Required[CallRetrievalBucketsParam]
    type: Required[Literal["retrieval"]]


class CallToolParametersParam(TypedDict, total=False):
    """Part of `CallWebhookToolConfigParam`."""

    properties: Mapping[str, object]
    required: Sequence[str]
    type: Literal["object"]


class CallTransferTargetParam(TypedDict, total=False):
    """Part of `CallTransferToolConfigParam`."""

    to: Required[str]
    name: str


class CallTransferToolParam(TypedDict, total=False):
    """Part of `CallAssistantParam` and `GatherAssistantParam`."""

    transfer: Required[CallTransferToolConfigParam]
    type: Required[Literal["transfer"]]


class CallVoiceSettingsParam(TypedDict, total=False):
    """Part of `CallAssistantParam`."""

    voice: Required[str]
    api_key_ref: str
    background_audio: BackgroundAudioParam
    expressive_mode: bool
    language_boost: LanguageBoost | None
    similarity_boost: float
    speed: float
    style: float
    temperature: float
    use_speaker_boost: bool
    voice_speed: float


class CallWebhookToolConfigParam(TypedDict, total=False):
    """Part of `CallWebhookToolParam`."""

    description: Required[str]
    name: Required[str]
    url: Required[str]
    body_parameters: CallToolParametersParam
    headers: Sequence[CallWebhookToolHeaderParam]
    method: Literal["GET", "POST", "PUT", "DELETE", "PATCH"]
    """`"GET"`, `"POST"`, `"PUT"`, `"DELETE"` or `"PATCH"`; `"POST"` by default."""
    path_parameters: CallToolParametersParam
    query_parameters: CallToolParametersParam


class CallWebhookToolHeaderParam(TypedDict, total=False):
    """Part of `CallWebhookToolConfigParam`."""

    name: str
    value: str


class CallWebhookToolParam(TypedDict, total=False):
    """Part of `CallAssistantParam` and `GatherAssistantParam`."""

    type: Required[Literal["webhook"]]
    webhook: Required[CallWebhookToolConfigParam]
    timeout_ms: int
    """Integer, in milliseconds."""


class CheckAvailabilityToolConfigParam(TypedDict, total=False):
    """Part of `CheckAvailabilityToolParam`."""

    api_key_ref: Required[str]
    event_type_id: Required[int]


class CheckAvailabilityToolParam(TypedDict, total=False):
    """Part of `CallAssistantParam` and `GatherAssistantParam`."""

    check_availability: Required[CheckAvailabilityToolConfigParam]
    type: Required[Literal["check_availability"]]


class CohereTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    language: Literal["ar", "en"]
    transcription_engine: Literal["Cohere"]
    transcription_model: Literal["cohere/ar-stt"]


class ConversationRelayAssistantParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_conversation_relay`."""

    dynamic_variables: Mapping[str, str]


class ConversationRelayEmbeddedConfigParam(TypedDict, total=False):
    """Argument of `client.calls.dial` and `client.calls.actions.answer`."""

    url: Required[str]
    """String, matching `^wss?://`."""
    custom_parameters: Mapping[str, object]
    dtmf_detection: bool
    """True or false; false by default."""
    greeting: str
    interruptible: Literal["none", "any", "speech", "dtmf"]
    """`"none"`, `"any"`, `"speech"` or `"dtmf"`; `"any"` by default."""
    interruptible_greeting: Literal["none", "any", "speech", "dtmf"]
    """`"none"`, `"any"`, `"speech"` or `"dtmf"`; `"any"` by default."""
    interruption_settings: RelayInterruptionSettingsParam
    language: str
    """String; `"en"` by default."""
    languages: Sequence[ConversationRelayLanguageParam]
    provider: str
    structured_provider: Mapping[str, object]
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
    """`"Google"`, `"Telnyx"`, `"Deepgram"`, `"Azure"`, `"xAI"`, `"AssemblyAI"`, `"Speechmatics"`, `"Soniox"` or one of 2 more; `"Google"` by default."""
    transcription_engine_config: RelayTranscriptionEngineConfigParam
    tts_provider: str
    voice: str
    """String; `"Telnyx.KokoroTTS.af"` by default."""
    voice_settings: SpeakVoiceSettingsParam


class ConversationRelayLanguageParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_conversation_relay`."""

    language: Required[str]
    speech_model: str
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
    """`"Google"`, `"Telnyx"`, `"Deepgram"`, `"Azure"`, `"xAI"`, `"AssemblyAI"`, `"Speechmatics"`, `"Soniox"` or one of 2 more; `"Google"` by default."""
    transcription_engine_config: RelayTranscriptionEngineConfigParam
    transcription_provider: str
    tts_provider: str
    voice: str
    voice_settings: SpeakVoiceSettingsParam


class ConversationRelaySettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_conversation_relay`."""

    url: Required[str]
    """String, matching `^wss?://`."""
    dtmf_detection: bool
    """True or false; false by default."""
    interruptible: Literal["none", "any", "speech", "dtmf"]
    """`"none"`, `"any"`, `"speech"` or `"dtmf"`; `"any"` by default."""
    interruptible_greeting: Literal["none", "any", "speech", "dtmf"]
    """`"none"`, `"any"`, `"speech"` or `"dtmf"`; `"any"` by default."""
    languages: Sequence[ConversationRelayLanguageParam]


class CustomSipHeaderParam(TypedDict, total=False):
    """Argument of `client.calls.dial`, `client.calls.actions.answer` and 3 more."""

    name: Required[str]
    value: Required[str]


class DeepfakeDetectionParam(TypedDict, total=False):
    """Argument of `client.calls.dial` and `client.calls.actions.answer`."""

    enabled: Required[bool]
    """True or false; false by default."""
    rtp_timeout: int
    """Integer, 5 to 120; `30` by default."""
    timeout: int
    """Integer, 5 to 60; `15` by default."""


class DeepgramNova2ConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    transcription_engine: Required[Literal["deepgram/nova-2"]]
    transcription_model: Required[Literal["deepgram/nova-2"]]
    hints: Sequence[str]
    interim_results: bool
    keywords_boosting: Mapping[str, float]
    language: DeepgramNova2Language
    smart_format: bool
    utterance_end_ms: int
    """Integer, in milliseconds."""


class DeepgramNova3ConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    transcription_engine: Required[Literal["deepgram/nova-3"]]
    transcription_model: Required[Literal["deepgram/nova-3"]]
    interim_results: bool
    keyterms: Sequence[str]
    keywords_boosting: Mapping[str, float]
    language: DeepgramNova3Language
    smart_format: bool
    utterance_end_ms: int
    """Integer, in milliseconds."""


class DeveloperMessageParam(TypedDict, total=False):
    """Argument of `client.calls.actions.add_ai_assistant_messages` and `client.calls.actions.start_ai_assistant`."""

    content: Required[str]
    role: Required[Literal["developer"]]
    metadata: Mapping[str, object]


class DialConferenceConfigParam(TypedDict, total=False):
    """Argument of `client.calls.dial`."""

    id: str
    """UUID."""
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"]
    conference_name: str
    early_media: bool
    """True or false; true by default."""
    end_conference_on_exit: bool
    hold: bool
    hold_audio_url: str
    hold_media_name: str
    mute: bool
    soft_end_conference_on_exit: bool
    start_conference_on_create: bool
    start_conference_on_enter: bool
    supervisor_role: Literal["barge", "monitor", "none", "whisper"]
    whisper_call_control_ids: Sequence[str]


class DialogflowConfigParam(TypedDict, total=False):
    """Argument of `client.calls.dial` and `client.calls.actions.start_streaming`."""

    analyze_sentiment: bool
    """True or false; false by default."""
    partial_automated_agent_reply: bool
    """True or false; false by default."""


class EngineATranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    enable_speaker_diarization: bool
    hints: Sequence[str]
    interim_results: bool
    language: GoogleTranscriptionLanguage
    max_speaker_count: int
    min_speaker_count: int
    model: Literal[
        "latest_long",
        "latest_short",
        "command_and_search",
        "phone_call",
        "video",
        "default",
        "medical_conversation",
        "medical_dictation",
    ]
    profanity_filter: bool
    speech_context: Sequence[GoogleSpeechContextParam]
    transcription_engine: Literal["A"]
    use_enhanced: bool


class EngineBTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    language: TelnyxTranscriptionLanguage
    transcription_engine: Literal["B"]
    transcription_model: Literal["openai/whisper-tiny", "openai/whisper-large-v3-turbo"]


class GatherAssistantParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`."""

    instructions: str
    model: str
    """String; `"Qwen/Qwen3-235B-A22B"` by default."""
    openai_api_key_ref: str
    tools: Sequence[CallAssistantToolParam]


class GatherMessageParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`."""

    content: str
    role: Literal["assistant", "user"]


class GoogleSpeechContextParam(TypedDict, total=False):
    """Part of `EngineATranscriptionConfigParam` and `GoogleTranscriptionConfigParam`."""

    boost: float
    phrases: Sequence[str]


class GoogleTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    enable_speaker_diarization: bool
    hints: Sequence[str]
    interim_results: bool
    language: GoogleTranscriptionLanguage
    max_speaker_count: int
    min_speaker_count: int
    model: Literal[
        "latest_long",
        "latest_short",
        "command_and_search",
        "phone_call",
        "video",
        "default",
        "medical_conversation",
        "medical_dictation",
    ]
    profanity_filter: bool
    speech_context: Sequence[GoogleSpeechContextParam]
    transcription_engine: Literal["Google"]
    use_enhanced: bool


class HumainTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    language: Literal["ar", "en", "codeswitch", "auto"]
    transcription_engine: Literal["Humain"]
    transcription_model: Literal["humain/realtime"]


class InterruptionSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai` and `client.calls.actions.start_ai_assistant`."""

    enable: bool
    """True or false; true by default."""


class NoiseSuppressionEngineConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_noise_suppression`."""

    attenuation_limit: int
    """Integer, 0 to 100; `100` by default."""
    enhancement_level: float
    """Number, 0.0 to 1.0."""
    family: Literal["sparrow", "quail"]
    mode: Literal["standard", "advanced"]
    model: Literal[
        "krisp-viva-tel-v2.kef",
        "krisp-viva-tel-lite-v1.kef",
        "krisp-viva-pro-v1.kef",
        "krisp-viva-ss-v1.kef",
    ]
    size: Literal["s", "l", "xs", "xxs", "vf_l", "vf_1_1_l"]
    suppression_level: float
    """Number, 0.0 to 100.0."""
    voice_gain: float
    """Number, 0.1 to 4.0."""


class ParakeetTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    interim_results: bool
    transcription_engine: Literal["Parakeet"]
    transcription_model: Literal["nvidia/parakeet-v3", "omi-health/omi-med-stt-v1"]


class PayPromptParam(TypedDict, total=False):
    """Part of `PayPromptsParam`."""

    text: Required[str]
    attempt: str
    card_type: Literal[
        "visa",
        "mastercard",
        "amex",
        "optima",
        "discover",
        "diners-club",
        "jcb",
        "maestro",
        "enroute",
    ]
    error_type: Literal[
        "timeout",
        "invalid-card-number",
        "invalid-card-type",
        "invalid-date",
        "invalid-security-code",
        "invalid-postal-code",
        "invalid-bank-routing-number",
        "invalid-bank-account-number",
        "input-matching-failed",
    ]


class PayPromptsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.pay`."""

    bank_account_number: str | Sequence[PayPromptParam]
    bank_routing_number: str | Sequence[PayPromptParam]
    expiration_date: str | Sequence[PayPromptParam]
    payment_card_number: str | Sequence[PayPromptParam]
    postal_code: str | Sequence[PayPromptParam]
    security_code: str | Sequence[PayPromptParam]


class RelayInterruptionSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_conversation_relay`."""

    enable: bool
    interruptible: Literal["none", "any", "speech", "dtmf"]
    """`"none"`, `"any"`, `"speech"` or `"dtmf"`; `"any"` by default."""
    interruptible_greeting: Literal["none", "any", "speech", "dtmf"]
    """`"none"`, `"any"`, `"speech"` or `"dtmf"`; `"any"` by default."""
    welcome_greeting_interruptible: Literal["none", "any", "speech", "dtmf"]
    """`"none"`, `"any"`, `"speech"` or `"dtmf"`; `"any"` by default."""


class RelayTranscriptionEngineConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_conversation_relay`."""

    eager_eot_threshold: float
    eot_threshold: float
    interim_results: bool


class Reson8TranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    language: Literal["auto", "nl", "en", "fr", "fy", "de", "it", "pl", "pt", "es", "sv"]
    transcription_engine: Literal["Reson8"]
    transcription_model: Literal["reson8/turns"]


class SipHeaderParam(TypedDict, total=False):
    """Argument of `client.calls.dial`, `client.calls.actions.answer` and 2 more."""

    name: Required[Literal["User-to-User"]]
    value: Required[str]


class SonioxTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    transcription_engine: Required[Literal["Soniox"]]
    enable_endpoint_detection: bool
    interim_results: bool
    language: str
    max_endpoint_delay_ms: int
    """Integer, in milliseconds."""
    transcription_model: Literal["soniox/stt-rt-v4"]


class SoundModificationsParam(TypedDict, total=False):
    """Argument of `client.calls.dial`, `client.calls.actions.answer` and 1 more."""

    octaves: float
    pitch: float
    semitone: float
    track: str
    """String; `"outbound"` by default."""


class SpeechmaticsTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    interim_results: bool
    language: SpeechmaticsLanguage
    transcription_engine: Literal["Speechmatics"]
    transcription_model: Literal["speechmatics/standard", "speechmatics/linden-1"]


class StreamingCustomParameterParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_streaming`."""

    name: str
    value: str


class SystemMessageParam(TypedDict, total=False):
    """Argument of `client.calls.actions.add_ai_assistant_messages` and `client.calls.actions.start_ai_assistant`."""

    content: Required[str]
    role: Required[Literal["system"]]
    metadata: Mapping[str, object]


class TelnyxTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    language: TelnyxTranscriptionLanguage
    transcription_engine: Literal["Telnyx"]
    transcription_model: Literal["openai/whisper-tiny", "openai/whisper-large-v3-turbo"]


class ToolMessageParam(TypedDict, total=False):
    """Argument of `client.calls.actions.add_ai_assistant_messages` and `client.calls.actions.start_ai_assistant`."""

    content: Required[str]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]
    metadata: Mapping[str, object]


class TranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai` and `client.calls.actions.start_ai_assistant`."""

    language: str
    """String; `"auto"` by default."""
    model: TranscriptionModel
    """`"deepgram/flux"`, `"flux"`, `"deepgram/nova-3"`, `"deepgram/nova-2"`, `"speechmatics/standard"`, `"speechmatics/enhanced"`, `"speechmatics/linden-1"`, `"assemblyai/universal-3-5-pro"` or one of 13 more; `"distil-whisper/distil-large-v2"` by default."""


class TranscriptionStartParam(TypedDict, total=False):
    """Argument of `client.calls.dial` and `client.calls.actions.answer`."""

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
    """`"Google"`, `"Telnyx"`, `"Deepgram"`, `"Azure"`, `"xAI"`, `"AssemblyAI"`, `"Speechmatics"`, `"Soniox"` or one of 6 more; `"Google"` by default."""
    transcription_engine_config: TranscriptionEngineConfigParam
    transcription_tracks: str
    """String; `"inbound"` by default."""


class UserMessageParam(TypedDict, total=False):
    """Argument of `client.calls.actions.add_ai_assistant_messages` and `client.calls.actions.start_ai_assistant`."""

    content: Required[str]
    role: Required[Literal["user"]]
    metadata: Mapping[str, object]


class WebhookRetriesPolicyParam(TypedDict, total=False):
    """Argument of `client.calls.dial`, `client.calls.actions.answer` and 1 more."""

    retries_ms: Sequence[int]
    """List of integers, in milliseconds."""


class XaiTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    interim_results: bool
    language: XaiTranscriptionLanguage
    transcription_engine: Literal["xAI"]
    transcription_model: Literal["xai/grok-stt"]


CallTransferToolConfigParam = TypedDict(
    "CallTransferToolConfigParam",
    {
        "from": "str",
        "targets": "Required[Sequence[CallTransferTargetParam] | str]",
    },
    total=False,
)

AzureTranscriptionLanguage: TypeAlias = Literal[
    "af",
    "am",
    "ar",
    "bg",
    "bn",
    "bs",
    "ca",
    "cs",
    "cy",
    "da",
    "de",
    "el",
    "en",
    "es",
    "et",
    "eu",
    "fa",
    "fi",
    "fr",
    "ga",
    "gl",
    "gu",
    "he",
    "hi",
    "hr",
    "hu",
    "hy",
    "id",
    "is",
    "it",
    "ja",
    "ka",
    "kk",
    "km",
    "kn",
    "ko",
    "lo",
    "lt",
    "lv",
    "mk",
    "ml",
    "mn",
    "mr",
    "ms",
    "mt",
    "my",
    "nb",
    "ne",
    "nl",
    "pl",
    "ps",
    "pt",
    "ro",
    "ru",
    "si",
    "sk",
    "sl",
    "so",
    "sq",
    "sr",
    "sv",
    "sw",
    "ta",
    "te",
    "th",
    "tr",
    "uk",
    "ur",
    "uz",
    "vi",
    "wuu",
    "yue",
    "zh",
    "zu",
    "auto",
]

CallAssistantToolParam: TypeAlias = (
    BookAppointmentToolParam
    | CheckAvailabilityToolParam
    | CallWebhookToolParam
    | HangupToolParam
    | CallTransferToolParam
    | CallRetrievalToolParam
)

ConversationMessageParam: TypeAlias = (
    UserMessageParam
    | AssistantMessageParam
    | ToolMessageParam
    | SystemMessageParam
    | DeveloperMessageParam
)

DeepgramNova2Language: TypeAlias = Literal[
    "bg",
    "ca",
    "zh-CN",
    "zh-Hans",
    "zh-TW",
    "zh-Hant",
    "zh-HK",
    "cs",
    "da-DK",
    "nl-BE",
    "en-US",
    "en-AU",
    "en-GB",
    "en-NZ",
    "en-IN",
    "et",
    "fi",
    "fr",
    "fr-CA",
    "de-CH",
    "el",
    "hi",
    "hu",
    "id",
    "it",
    "ja",
    "ko-KR",
    "lv",
    "lt",
    "ms",
    "no",
    "pl",
    "pt-BR",
    "pt-PT",
    "ro",
    "ru",
    "sk",
    "es-419",
    "sv-SE",
    "th-TH",
    "tr",
    "uk",
    "vi",
    "auto_detect",
]

DeepgramNova3Language: TypeAlias = Literal[
    "en-US",
    "en-AU",
    "en-GB",
    "en-IN",
    "en-NZ",
    "de",
    "nl",
    "sv-SE",
    "da-DK",
    "es",
    "es-419",
    "fr",
    "fr-CA",
    "pt-BR",
    "pt-PT",
    "auto_detect",
]

GatherVoiceSettingsParam: TypeAlias = (
    ElevenLabsVoiceSettingsParam
    | TelnyxVoiceSettingsParam
    | AwsVoiceSettingsParam
    | AzureVoiceSettingsParam
    | ResembleVoiceSettingsParam
    | XaiVoiceSettingsParam
    | SonioxVoiceSettingsParam
)

GoogleTranscriptionLanguage: TypeAlias = Literal[
    "af",
    "sq",
    "am",
    "ar",
    "hy",
    "az",
    "eu",
    "bn",
    "bs",
    "bg",
    "my",
    "ca",
    "yue",
    "zh",
    "hr",
    "cs",
    "da",
    "nl",
    "en",
    "et",
    "fil",
    "fi",
    "fr",
    "gl",
    "ka",
    "de",
    "el",
    "gu",
    "iw",
    "hi",
    "hu",
    "is",
    "id",
    "it",
    "ja",
    "jv",
    "kn",
    "kk",
    "km",
    "ko",
    "lo",
    "lv",
    "lt",
    "mk",
    "ms",
    "ml",
    "mr",
    "mn",
    "ne",
    "no",
    "fa",
    "pl",
    "pt",
    "pa",
    "ro",
    "ru",
    "rw",
    "sr",
    "si",
    "sk",
    "sl",
    "ss",
    "st",
    "es",
    "su",
    "sw",
    "sv",
    "ta",
    "te",
    "th",
    "tn",
    "tr",
    "ts",
    "uk",
    "ur",
    "uz",
    "ve",
    "vi",
    "xh",
    "zu",
]

RecordingTranscriptionLanguage: TypeAlias = Literal[
    "af",
    "af-ZA",
    "am",
    "am-ET",
    "ar",
    "ar-AE",
    "ar-BH",
    "ar-DZ",
    "ar-EG",
    "ar-IL",
    "ar-IQ",
    "ar-JO",
    "ar-KW",
    "ar-LB",
    "ar-MA",
    "ar-MR",
    "ar-OM",
    "ar-PS",
    "ar-QA",
    "ar-SA",
    "ar-TN",
    "ar-YE",
    "as",
    "auto_detect",
    "az",
    "az-AZ",
    "ba",
    "be",
    "bg",
    "bg-BG",
    "bn",
    "bn-BD",
    "bn-IN",
    "bo",
    "br",
    "bs",
    "bs-BA",
    "ca",
    "ca-ES",
    "cs",
    "cs-CZ",
    "cy",
    "da",
    "da-DK",
    "de",
    "de-AT",
    "de-CH",
    "de-DE",
    "el",
    "el-GR",
    "en",
    "en-AU",
    "en-CA",
    "en-GB",
    "en-GH",
    "en-HK",
    "en-IE",
    "en-IN",
    "en-KE",
    "en-NG",
    "en-NZ",
    "en-PH",
    "en-PK",
    "en-SG",
    "en-TZ",
    "en-US",
    "en-ZA",
    "es",
    "es-419",
    "es-AR",
    "es-BO",
    "es-CL",
    "es-CO",
    "es-CR",
    "es-DO",
    "es-EC",
    "es-ES",
    "es-GT",
    "es-HN",
    "es-MX",
    "es-NI",
    "es-PA",
    "es-PE",
    "es-PR",
    "es-PY",
    "es-SV",
    "es-US",
    "es-UY",
    "es-VE",
    "et",
    "et-EE",
    "eu",
    "eu-ES",
    "fa",
    "fa-IR",
    "fi",
    "fi-FI",
    "fil-PH",
    "fo",
    "fr",
    "fr-BE",
    "fr-CA",
    "fr-CH",
    "fr-FR",
    "gl",
    "gl-ES",
    "gu",
    "gu-IN",
    "ha",
    "haw",
    "he",
    "hi",
    "hi-IN",
    "hr",
    "hr-HR",
    "ht",
    "hu",
    "hu-HU",
    "hy",
    "hy-AM",
    "id",
    "id-ID",
    "is",
    "is-IS",
    "it",
    "it-CH",
    "it-IT",
    "iw-IL",
    "ja",
    "ja-JP",
    "jv-ID",
    "jw",
    "ka",
    "ka-GE",
    "kk",
    "kk-KZ",
    "km",
    "km-KH",
    "kn",
    "kn-IN",
    "ko",
    "ko-KR",
    "la",
    "lb",
    "ln",
    "lo",
    "lo-LA",
    "lt",
    "lt-LT",
    "lv",
    "lv-LV",
    "mg",
    "mi",
    "mk",
    "mk-MK",
    "ml",
    "ml-IN",
    "mn",
    "mn-MN",
    "mr",
    "mr-IN",
    "ms",
    "ms-MY",
    "mt",
    "my",
    "my-MM",
    "ne",
    "ne-NP",
    "nl",
    "nl-BE",
    "nl-NL",
    "nn",
    "no",
    "no-NO",
    "oc",
    "pa",
    "pa-Guru-IN",
    "pl",
    "pl-PL",
    "ps",
    "pt",
    "pt-BR",
    "pt-PT",
    "ro",
    "ro-RO",
    "ru",
    "ru-RU",
    "rw-RW",
    "sa",
    "sd",
    "si",
    "si-LK",
    "sk",
    "sk-SK",
    "sl",
    "sl-SI",
    "sn",
    "so",
    "sq",
    "sq-AL",
    "sr",
    "sr-RS",
    "ss-latn-za",
    "st-ZA",
    "su",
    "su-ID",
    "sv",
    "sv-SE",
    "sw",
    "sw-KE",
    "sw-TZ",
    "ta",
    "ta-IN",
    "ta-LK",
    "ta-MY",
    "ta-SG",
    "te",
    "te-IN",
    "tg",
    "th",
    "th-TH",
    "tk",
    "tl",
    "tn-latn-za",
    "tr",
    "tr-TR",
    "ts-ZA",
    "tt",
    "uk",
    "uk-UA",
    "ur",
    "ur-IN",
    "ur-PK",
    "uz",
    "uz-UZ",
    "ve-ZA",
    "vi",
    "vi-VN",
    "xh-ZA",
    "yi",
    "yo",
    "yue-Hant-HK",
    "zh",
    "zh-TW",
    "zu-ZA",
]

Ringtone: TypeAlias = Literal[
    "at",
    "au",
    "be",
    "bg",
    "br",
    "ch",
    "cl",
    "cn",
    "cz",
    "de",
    "dk",
    "ee",
    "es",
    "fi",
    "fr",
    "gr",
    "hu",
    "il",
    "in",
    "it",
    "jp",
    "lt",
    "mx",
    "my",
    "nl",
    "no",
    "nz",
    "ph",
    "pl",
    "pt",
    "ru",
    "se",
    "sg",
    "th",
    "tw",
    "uk",
    "us-old",
    "us",
    "ve",
    "za",
]

SpeechmaticsLanguage: TypeAlias = Literal[
    "en",
    "ba",
    "eu",
    "gl",
    "ga",
    "mt",
    "mn",
    "sw",
    "ug",
    "cy",
    "ar_en",
    "cmn_en",
    "en_ms",
    "en_ta",
    "tl",
    "es-bilingual-en",
    "cmn_en_ms_ta",
    "ar",
    "be",
    "bg",
    "bn",
    "ca",
    "cmn",
    "cs",
    "da",
    "de",
    "el",
    "eo",
    "es",
    "et",
    "fa",
    "fi",
    "fr",
    "he",
    "hi",
    "hr",
    "hu",
    "ia",
    "id",
    "it",
    "ja",
    "ko",
    "lt",
    "lv",
    "mr",
    "ms",
    "nl",
    "no",
    "pl",
    "pt",
    "ro",
    "ru",
    "sk",
    "sl",
    "sv",
    "ta",
    "th",
    "tr",
    "uk",
    "ur",
    "vi",
    "yue",
    "en-US",
    "en-GB",
    "en-AU",
    "cmn-Hans",
    "cmn-Hant",
]

TelnyxTranscriptionLanguage: TypeAlias = Literal[
    "en",
    "zh",
    "de",
    "es",
    "ru",
    "ko",
    "fr",
    "ja",
    "pt",
    "tr",
    "pl",
    "ca",
    "nl",
    "ar",
    "sv",
    "it",
    "id",
    "hi",
    "fi",
    "vi",
    "he",
    "uk",
    "el",
    "ms",
    "cs",
    "ro",
    "da",
    "hu",
    "ta",
    "no",
    "th",
    "ur",
    "hr",
    "bg",
    "lt",
    "la",
    "mi",
    "ml",
    "cy",
    "sk",
    "te",
    "fa",
    "lv",
    "bn",
    "sr",
    "az",
    "sl",
    "kn",
    "et",
    "mk",
    "br",
    "eu",
    "is",
    "hy",
    "ne",
    "mn",
    "bs",
    "kk",
    "sq",
    "sw",
    "gl",
    "mr",
    "pa",
    "si",
    "km",
    "sn",
    "yo",
    "so",
    "af",
    "oc",
    "ka",
    "be",
    "tg",
    "sd",
    "gu",
    "am",
    "yi",
    "lo",
    "uz",
    "fo",
    "ht",
    "ps",
    "tk",
    "nn",
    "mt",
    "sa",
    "lb",
    "my",
    "bo",
    "tl",
    "mg",
    "as",
    "tt",
    "haw",
    "ln",
    "ha",
    "ba",
    "jw",
    "su",
    "auto_detect",
]

TranscriptionEngineConfigParam: TypeAlias = (
    GoogleTranscriptionConfigParam
    | TelnyxTranscriptionConfigParam
    | AzureTranscriptionConfigParam
    | XaiTranscriptionConfigParam
    | AssemblyaiTranscriptionConfigParam
    | SpeechmaticsTranscriptionConfigParam
    | SonioxTranscriptionConfigParam
    | ParakeetTranscriptionConfigParam
    | HumainTranscriptionConfigParam
    | Reson8TranscriptionConfigParam
    | CohereTranscriptionConfigParam
    | EngineATranscriptionConfigParam
    | EngineBTranscriptionConfigParam
    | DeepgramNova2ConfigParam
    | DeepgramNova3ConfigParam
)

TranscriptionModel: TypeAlias = Literal[
    "deepgram/flux",
    "flux",
    "deepgram/nova-3",
    "deepgram/nova-2",
    "speechmatics/standard",
    "speechmatics/enhanced",
    "speechmatics/linden-1",
    "assemblyai/universal-3-5-pro",
    "assemblyai/universal-streaming",
    "xai/grok-stt",
    "soniox/stt-rt-v4",
    "nvidia/parakeet-v3",
    "omi-health/omi-med-stt-v1",
    "humain/realtime",
    "reson8/turns",
    "cohere/ar-stt",
    "azure/fast",
    "azure/realtime",
    "google/latest_long",
    "distil-whisper/distil-large-v2",
    "openai/whisper-large-v3-turbo",
]

XaiTranscriptionLanguage: TypeAlias = Literal[
    "ar",
    "cs",
    "da",
    "de",
    "en",
    "es",
    "fa",
    "fil",
    "fr",
    "hi",
    "id",
    "it",
    "ja",
    "ko",
    "mk",
    "ms",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "sv",
    "th",
    "tr",
    "vi",
]
