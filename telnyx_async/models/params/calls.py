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
    """Leg to bring in, by its `call_control_id`."""
    role: Required[Literal["user"]]
    """Part in the conversation; `user` is the only one."""
    name: str
    """Name under which the assistant knows this person."""
    on_hangup: Literal["continue_conversation", "end_conversation"]
    """What this person's hangup means: `continue_conversation` for the others, or
    `end_conversation` for all. Default `"continue_conversation"`."""


class AnsweringMachineDetectionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.dial` and `client.calls.actions.transfer`."""

    after_greeting_silence_millis: int
    """Silence after the greeting that marks a human: people stop and wait, in milliseconds.
    Default `800`."""
    beep_detection_profile: Literal["both", "freq_only"]
    """`both` needs loudness and frequency to look like a beep; `freq_only` trusts frequency,
    for beeps of unsteady volume."""
    beep_max_frequency_hz: int
    """Upper limit in hertz of what counts as a voicemail beep."""
    beep_min_frequency_hz: int
    """Lower limit in hertz of what counts as a voicemail beep; above 480 keeps North American
    ringback out."""
    beep_min_tone_duration_millis: int
    """Shortest tone taken for a beep, in milliseconds; raise it to ignore short signal tones."""
    beep_spectral_confirmation: bool
    """Checks the spectrum of a supposed beep before it is reported."""
    beep_spectral_min_purity: float
    """How pure a tone must be to pass as a beep, 0 to 1; higher values reject mixtures such as
    ringback."""
    beep_spectral_reject_fax_cng: bool
    """Ignores the calling tone of fax machines, which could pass for a beep."""
    beep_spectral_window_millis: int
    """Length of audio examined by the spectral check, in milliseconds."""
    between_words_silence_millis: int
    """Silence that separates two words of the greeting, in milliseconds. Default `50`."""
    greeting_duration_millis: int
    """Longest greeting that may still be a human's, in milliseconds; a longer one means a
    machine. Default `3500`."""
    greeting_silence_duration_millis: int
    """Silence after which a machine's greeting counts as finished, in milliseconds. Default
    `1500`."""
    greeting_total_analysis_time_millis: int
    """Longest wait for the end of a machine's greeting, in milliseconds. Default `5000`."""
    initial_silence_millis: int
    """Silence after the answer that means a machine, in milliseconds. Default `3500`."""
    maximum_number_of_words: int
    """Words in the greeting beyond which it is taken to be a machine's. Default `5`."""
    maximum_word_length_millis: int
    """Duration of one unbroken word beyond which a machine is assumed, in milliseconds.
    Default `3500`."""
    prompt_end_timeout_millis: int
    """Longest wait for the end of the iOS call screening prompt, in milliseconds; only with
    `premium_ios_call_screening_detection`."""
    silence_threshold: int
    """Sound level below which audio is treated as silence; raise it on noisy lines. Default
    `256`."""
    total_analysis_time_millis: int
    """Longest time the whole detection may take, in milliseconds; then it ends as `not_sure`.
    Default `3500`."""


class AssemblyaiTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    interim_results: bool
    """Sends interim transcripts while the person still speaks, marked by `is_final` false;
    otherwise finished phrases only."""
    transcription_engine: Literal["AssemblyAI"]
    """Must be `AssemblyAI` here, to tell the kinds of options apart."""
    transcription_model: Literal["assemblyai/universal-3-5-pro", "assemblyai/universal-streaming"]
    """`assemblyai/universal-3-5-pro`; `assemblyai/universal-streaming` is its old name."""


class AssistantMessageParam(TypedDict, total=False):
    """Argument of `client.calls.actions.add_ai_assistant_messages` and `client.calls.actions.start_ai_assistant`."""

    role: Required[Literal["assistant"]]
    """`assistant`: the message stands for words of the AI."""
    content: str
    """What the assistant said; may be left out beside `tool_calls`."""
    metadata: Mapping[str, object]
    """Data of your own attached to the message."""
    tool_calls: Sequence[AssistantMessageToolCallParam]
    """Tools that the assistant asked for in this turn; an assistant message needs these or
    `content`. List of objects with `id`, `function`, `type`."""


class AssistantMessageToolCallFunctionParam(TypedDict, total=False):
    """Part of `AssistantMessageToolCallParam`."""

    name: Required[str]
    """Function that was called, as named in the assistant's tools."""


class AssistantMessageToolCallParam(TypedDict, total=False):
    """Part of `AssistantMessageParam`."""

    id: Required[str]
    """Identifier of this tool call, to which the `tool` message with its result refers."""
    function: Required[AssistantMessageToolCallFunctionParam]
    """Function that the assistant wanted called, by name. Object with `name`."""
    type: Required[Literal["function"]]
    """Kind of tool; `function` is the only one."""


class AzureTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    region: Required[
        Literal[
            "australiaeast", "centralindia", "eastus", "northcentralus", "westeurope", "westus2"
        ]
    ]
    """Azure region that recognizes the speech; some need your own key in `api_key_ref`.
    `"australiaeast"`, `"centralindia"`, `"eastus"`, `"northcentralus"`, `"westeurope"` or
    `"westus2"`."""
    transcription_engine: Required[Literal["Azure"]]
    """Must be `Azure` here, to tell the kinds of options apart."""
    api_key_ref: str
    """Integration secret with your Azure Speech key, from `integration_secrets.create`; some
    regions work without."""
    language: AzureTranscriptionLanguage
    """Language spoken, as a code such as `en`; `auto` finds it out. `"af"`, `"am"`, `"ar"`,
    `"bg"`, `"bn"`, `"bs"`, `"ca"`, `"cs"` or one of 67 more."""


class BookAppointmentToolConfigParam(TypedDict, total=False):
    """Part of `BookAppointmentToolParam`."""

    api_key_ref: Required[str]
    """Name of the integration secret that holds your own key of the provider, from
    `integration_secrets.create`."""
    event_type_id: Required[int]
    """Kind of appointment at Cal.com that is offered or booked, by its number there."""
    attendee_name: str
    """Person for whom the assistant books; if left out, the assistant asks for the name in the
    conversation."""
    attendee_timezone: str
    """IANA time zone of the person the appointment is for; if left out, the assistant asks."""


class BookAppointmentToolParam(TypedDict, total=False):
    """Part of `CallAssistantParam` and `GatherAssistantParam`."""

    book_appointment: Required[BookAppointmentToolConfigParam]
    """Calendar, attendee and API key with which the assistant books appointments at Cal.com.
    Object with `api_key_ref`, `event_type_id`, `attendee_name`, `attendee_timezone`."""
    type: Required[Literal["book_appointment"]]
    """Which kind of thing this is; decides which of the other fields apply.
    `"book_appointment"`."""


class CallAssistantExternalLlmParam(TypedDict, total=False):
    """Part of `CallAssistantFallbackConfigParam` and `CallAssistantParam`."""

    authentication_method: Literal["token", "certificate"]
    """How the endpoint is authorized: `token` sends an API key, `certificate` a client
    certificate. Default `"token"`."""
    base_url: str
    """Root address of your OpenAI-compatible endpoint, to which the chat completions path is
    appended."""
    certificate_ref: str
    """Integration secret with the client certificate, for `certificate` authentication."""
    forward_metadata: bool
    """`true` passes the dynamic variables to your endpoint, in `extra_metadata` of the
    request. Default `false`."""
    llm_api_key_ref: str
    """Integration secret with the API key of your endpoint, for `token` authentication."""
    model: str
    """Name of the model as your endpoint knows it."""
    token_retrieval_url: str
    """Where an access token is fetched with the client certificate."""


class CallAssistantFallbackConfigParam(TypedDict, total=False):
    """Part of `CallAssistantParam`."""

    external_llm: CallAssistantExternalLlmParam
    """Own endpoint that takes over when the main model does not respond. Object with
    `authentication_method`, `base_url`, `certificate_ref`, `forward_metadata`,
    `llm_api_key_ref`, `model`, `token_retrieval_url`."""
    llm_api_key_ref: str
    """Integration secret with the API key of the substitute model."""
    model: str
    """Hosted model that takes over when the main one fails."""


class CallAssistantParam(TypedDict, total=False):
    """Argument of `client.calls.dial`, `client.calls.actions.answer` and 1 more."""

    id: Required[str]
    """Assistant that takes the call, from `ai.assistants.list`; all else overrides its
    settings for this call."""
    dynamic_variables: Mapping[str, str | float | bool]
    """Values of `{{variables}}` for this call; Telnyx adds `telnyx_call_…` variables itself."""
    external_llm: CallAssistantExternalLlmParam
    """Your own OpenAI-compatible model endpoint, used in place of a hosted `model`. Object
    with `authentication_method`, `base_url`, `certificate_ref`, `forward_metadata`,
    `llm_api_key_ref`, `model`, `token_retrieval_url`."""
    fallback_config: CallAssistantFallbackConfigParam
    """Substitute model, hosted or your own endpoint, that answers when the main model is
    unavailable. Object with `external_llm`, `llm_api_key_ref`, `model`."""
    greeting: str
    """First words for this call; plain text, or SSML with AWS Polly voices; at most 3,000
    characters. At most 3,000 characters."""
    instructions: str
    """System prompt for this call in place of the assistant's own."""
    llm_api_key_ref: str
    """Identifier of an integration secret that holds your API key at the model's provider;
    needed when `model` is not hosted by Telnyx. Free plans rarely work."""
    mcp_servers: Sequence[Mapping[str, object]]
    """MCP servers for this call, with their settings."""
    model: str
    """Model for this call in place of the assistant's."""
    name: str
    """Name of the assistant for this call."""
    observability_settings: Mapping[str, object]
    """Tracing of this call, for example with Langfuse."""
    openai_api_key_ref: str
    """Old name of `llm_api_key_ref`: identifier of the integration secret with your OpenAI
    key; needed only for OpenAI models. Deprecated."""
    tools: Sequence[CallAssistantToolParam]
    """Tools for this call, in place of the assistant's own. List of objects with one of 6
    forms."""
    transcription: TranscriptionConfigParam
    """Speech recognition for this call; replaces the stored settings as a whole. Object with
    `language`, `model`."""
    voice_settings: CallVoiceSettingsParam
    """Voice for this call; replaces the stored settings as a whole, so repeat what you want to
    keep. Object with `voice`, `api_key_ref`, `background_audio`, `expressive_mode`,
    `language_boost`, `similarity_boost`, `speed`, `style` and 3 more."""


class CallRetrievalBucketsParam(TypedDict, total=False):
    """Part of `CallRetrievalToolParam`."""

    bucket_ids: Required[Sequence[str]]
    """Telnyx storage buckets with embedded documents in which the assistant looks up answers."""
    max_num_results: int
    """Most passages handed to the language model per question; more give wider knowledge and
    longer prompts."""


class CallRetrievalToolParam(TypedDict, total=False):
    """Part of `CallAssistantParam` and `GatherAssistantParam`."""

    retrieval: Required[CallRetrievalBucketsParam]
    """How passages are looked up in your documents so that the model can answer from them.
    Object with `bucket_ids`, `max_num_results`."""
    type: Required[Literal["retrieval"]]
    """Which kind of thing this is; decides which of the other fields apply. `"retrieval"`."""


class CallToolParametersParam(TypedDict, total=False):
    """Part of `CallWebhookToolConfigParam`."""

    properties: Mapping[str, object]
    """Parameters by name, each with its own JSON Schema (type, description)."""
    required: Sequence[str]
    """Parameters the model must supply; others it may leave out."""
    type: Literal["object"]
    """Always `object`, the root of the JSON Schema."""


class CallTransferTargetParam(TypedDict, total=False):
    """Part of `CallTransferToolConfigParam`."""

    to: Required[str]
    """Number (E.164) or SIP URI to transfer to."""
    name: str
    """Name of the target, by which the model chooses."""


class CallTransferToolParam(TypedDict, total=False):
    """Part of `CallAssistantParam` and `GatherAssistantParam`."""

    transfer: Required[CallTransferToolConfigParam]
    """Settings of the `transfer` tool: possible targets, caller ID, and how the other side is
    introduced to the call. Object with `from`, `targets`."""
    type: Required[Literal["transfer"]]
    """`transfer`: passes the call on to a person, a number or a SIP URI."""


class CallVoiceSettingsParam(TypedDict, total=False):
    """Part of `CallAssistantParam`."""

    voice: Required[str]
    """Voice as `Provider.Model.Voice`, for example `Telnyx.KokoroTTS.af_heart`; from
    `text_to_speech.list_voices`. ElevenLabs needs `api_key_ref`."""
    api_key_ref: str
    """Identifier of an integration secret (from `integration_secrets.create`) that holds your
    key at the outside provider; the key itself is never sent here."""
    background_audio: BackgroundAudioParam
    """Background sound under the conversation: ready-made, an MP3 by URL, or an uploaded media
    file, in a loop. Object with one of 3 forms."""
    expressive_mode: bool
    """`true` lets the model color its speech with emotions such as excited or sad; only
    `Ultra` voices of Telnyx."""
    language_boost: LanguageBoost | None
    """Language that MiniMax voices should pronounce with particular care; `auto` detects it.
    `"auto"`, `"Chinese"`, `"Chinese,Yue"`, `"English"`, `"Arabic"`, `"Russian"`,
    `"Spanish"`, `"French"` or one of 33 more."""
    similarity_boost: float
    """How closely an ElevenLabs voice keeps to the original speaker, 0 to 1."""
    speed: float
    """Speaking rate of ElevenLabs voices; 1 is normal, less is slower."""
    style: float
    """How strongly an ElevenLabs voice exaggerates its style; values above 0 cost speed."""
    temperature: float
    """Stability of ElevenLabs voices: low values vary the expression, high ones sound even and
    monotonous."""
    use_speaker_boost: bool
    """`true` brings an ElevenLabs voice nearer to its original speaker, with a little more
    delay."""
    voice_speed: float
    """Speaking rate of Telnyx voices, 1 being normal; `Ultra` takes 0.6 to 1.5."""


class CallWebhookToolConfigParam(TypedDict, total=False):
    """Part of `CallWebhookToolParam`."""

    description: Required[str]
    """What the tool does and when to use it; the model decides by this text."""
    name: Required[str]
    """Name of the tool as the model sees it, letters, digits and `_`."""
    url: Required[str]
    """Address to call; may hold `{placeholders}` described in `path_parameters`, and
    `{{variables}}`."""
    body_parameters: CallToolParametersParam
    """JSON Schema of the values the model is to supply in the request body. Object with
    `properties`, `required`, `type`."""
    headers: Sequence[CallWebhookToolHeaderParam]
    """Headers of the request; Telnyx adds its signature, by which you can tell the request is
    genuine. List of objects with `name`, `value`."""
    method: Literal["GET", "POST", "PUT", "DELETE", "PATCH"]
    """HTTP method of the request to your server. `"GET"`, `"POST"`, `"PUT"`, `"DELETE"` or
    `"PATCH"`; default `"POST"`."""
    path_parameters: CallToolParametersParam
    """JSON Schema of the values the model is to supply for `{placeholders}` in the URL. Object
    with `properties`, `required`, `type`."""
    query_parameters: CallToolParametersParam
    """JSON Schema of the values the model is to supply in the query string. Object with
    `properties`, `required`, `type`."""


class CallWebhookToolHeaderParam(TypedDict, total=False):
    """Part of `CallWebhookToolConfigParam`."""

    name: str
    """Name of the HTTP header, such as `Authorization`."""
    value: str
    """Value of the header; `Bearer {{#integration_secret}}name{{/integration_secret}}` inserts
    a secret."""


class CallWebhookToolParam(TypedDict, total=False):
    """Part of `CallAssistantParam` and `GatherAssistantParam`."""

    type: Required[Literal["webhook"]]
    """`webhook`: Telnyx calls your server with what the model filled in."""
    webhook: Required[CallWebhookToolConfigParam]
    """What to call and with which parameters. Object with `description`, `name`, `url`,
    `body_parameters`, `headers`, `method`, `path_parameters`, `query_parameters`."""
    timeout_ms: int
    """Milliseconds to wait for your server before the call is given up; set here, not inside
    `webhook`. For synchronous webhooks."""


class CheckAvailabilityToolConfigParam(TypedDict, total=False):
    """Part of `CheckAvailabilityToolParam`."""

    api_key_ref: Required[str]
    """Name of the integration secret that holds your own key of the provider, from
    `integration_secrets.create`."""
    event_type_id: Required[int]
    """Kind of appointment at Cal.com that is offered or booked, by its number there."""


class CheckAvailabilityToolParam(TypedDict, total=False):
    """Part of `CallAssistantParam` and `GatherAssistantParam`."""

    check_availability: Required[CheckAvailabilityToolConfigParam]
    """Calendar to look in (Cal.com event type and API key) when the assistant offers
    appointments. Object with `api_key_ref`, `event_type_id`."""
    type: Required[Literal["check_availability"]]
    """Which kind of thing this is; decides which of the other fields apply.
    `"check_availability"`."""


class CohereTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    language: Literal["ar", "en"]
    """Language spoken; required, since this engine does not detect it. `"ar"` or `"en"`."""
    transcription_engine: Literal["Cohere"]
    """Must be `Cohere` here, to tell the kinds of options apart."""
    transcription_model: Literal["cohere/ar-stt"]
    """Model of the speech recognizer; the engine's own default if left out. `"cohere/ar-stt"`."""


class ConversationRelayAssistantParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_conversation_relay`."""

    dynamic_variables: Mapping[str, str]
    """Values for `{{placeholders}}` in the assistant's instructions and greeting, or for your
    relay server."""


class ConversationRelayEmbeddedConfigParam(TypedDict, total=False):
    """Argument of `client.calls.dial` and `client.calls.actions.answer`."""

    url: Required[str]
    """Your WebSocket server (`wss://…`): hears the caller's words as text and answers with
    text to speak. Matching `^wss?://`."""
    custom_parameters: Mapping[str, object]
    """Your own data for the WebSocket server, sent when the session begins."""
    dtmf_detection: bool
    """Passes DTMF digits of the caller to your WebSocket server. Default `false`."""
    greeting: str
    """Words spoken when the session starts; silent if left out."""
    interruptible: Literal["none", "any", "speech", "dtmf"]
    """What makes the voice fall silent: the caller's `speech`, keys (`dtmf`), `any` of both,
    or `none`. Default `"any"`."""
    interruptible_greeting: Literal["none", "any", "speech", "dtmf"]
    """What cuts the greeting short: the caller's `speech`, keys (`dtmf`), `any` of both, or
    `none`. Default `"any"`."""
    interruption_settings: RelayInterruptionSettingsParam
    """Whether a caller who starts to speak silences the assistant. Object with `enable`,
    `interruptible`, `interruptible_greeting`, `welcome_greeting_interruptible`."""
    language: str
    """Language of speech and recognition unless `languages` says more, such as `en`. Default
    `"en"`."""
    languages: Sequence[ConversationRelayLanguageParam]
    """Voice and recognizer for each language in which the session may be held. List of objects
    with `language`, `speech_model`, `transcription_engine`, `transcription_engine_config`,
    `transcription_provider`, `tts_provider`, `voice`, `voice_settings`."""
    provider: str
    """Name of the voice vendor whose options are in `structured_provider`; each needs the
    other."""
    structured_provider: Mapping[str, object]
    """Options in the voice vendor's own form; only together with `provider`."""
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
    """Speech recognizer; each takes its own `transcription_engine_config`. `A` and `B` are old
    names of Google and Telnyx. `"Google"`, `"Telnyx"`, `"Deepgram"`, `"Azure"`, `"xAI"`,
    `"AssemblyAI"`, `"Speechmatics"`, `"Soniox"` or one of 2 more; default `"Google"`."""
    transcription_engine_config: RelayTranscriptionEngineConfigParam
    """Options of the recognizer chosen in `transcription_engine`: model, language, interim
    results and the like. Object with `eager_eot_threshold`, `eot_threshold`,
    `interim_results`."""
    tts_provider: str
    """Company whose voice speaks; found from `voice` if left out."""
    voice: str
    """Voice as `Provider.Model.Voice`, such as `Telnyx.KokoroTTS.af`. Default
    `"Telnyx.KokoroTTS.af"`."""
    voice_settings: SpeakVoiceSettingsParam
    """Settings of the voice's provider, chosen by `type`: speed, or the key of your own
    account there. Object with one of 9 forms."""


class ConversationRelayLanguageParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_conversation_relay`."""

    language: Required[str]
    """Language to which this entry applies, as a BCP 47 tag such as `es-MX`."""
    speech_model: str
    """Recognizer's model for this language; newer code sets `transcription_model` in
    `transcription_engine_config`."""
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
    """Speech recognizer; each takes its own `transcription_engine_config`. `A` and `B` are old
    names of Google and Telnyx. `"Google"`, `"Telnyx"`, `"Deepgram"`, `"Azure"`, `"xAI"`,
    `"AssemblyAI"`, `"Speechmatics"`, `"Soniox"` or one of 2 more; default `"Google"`."""
    transcription_engine_config: RelayTranscriptionEngineConfigParam
    """Options of the recognizer chosen in `transcription_engine`: model, language, interim
    results and the like. Object with `eager_eot_threshold`, `eot_threshold`,
    `interim_results`."""
    transcription_provider: str
    """Recognizer for this language under its relay name; newer code sets
    `transcription_engine`."""
    tts_provider: str
    """Company whose voice speaks this language; found from `voice` if left out."""
    voice: str
    """Voice that speaks this language, as `Provider.Model.Voice`."""
    voice_settings: SpeakVoiceSettingsParam
    """Settings of the voice's provider, chosen by `type`: speed, or the key of your own
    account there. Object with one of 9 forms."""


class ConversationRelaySettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_conversation_relay`."""

    url: Required[str]
    """Your WebSocket server (`wss://…`): hears the caller's words as text and answers with
    text to speak. Matching `^wss?://`."""
    dtmf_detection: bool
    """Passes DTMF digits of the caller to your WebSocket server. Default `false`."""
    interruptible: Literal["none", "any", "speech", "dtmf"]
    """What makes the voice fall silent: the caller's `speech`, keys (`dtmf`), `any` of both,
    or `none`. Default `"any"`."""
    interruptible_greeting: Literal["none", "any", "speech", "dtmf"]
    """What cuts the greeting short: the caller's `speech`, keys (`dtmf`), `any` of both, or
    `none`. Default `"any"`."""
    languages: Sequence[ConversationRelayLanguageParam]
    """Voice and recognizer for each language in which the session may be held. List of objects
    with `language`, `speech_model`, `transcription_engine`, `transcription_engine_config`,
    `transcription_provider`, `tts_provider`, `voice`, `voice_settings`."""


class CustomSipHeaderParam(TypedDict, total=False):
    """Argument of `client.calls.dial`, `client.calls.actions.answer` and 3 more."""

    name: Required[str]
    """Name of the header, usually with `X-` in front (`X-Order`)."""
    value: Required[str]
    """Content of the header."""


class DeepfakeDetectionParam(TypedDict, total=False):
    """Argument of `client.calls.dial` and `client.calls.actions.answer`."""

    enabled: Required[bool]
    """Turns the detection on; without it the other settings do nothing. Default `false`."""
    rtp_timeout: int
    """Seconds to wait for the remote audio to begin; then detection fails with `rtp_timeout`.
    5 to 120; default `30`."""
    timeout: int
    """Seconds to wait for the result; then `detection_timeout` is reported. 5 to 60; default
    `15`."""


class DeepgramNova2ConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    transcription_engine: Required[Literal["deepgram/nova-2"]]
    """Must be `deepgram/nova-2` here, to tell the kinds of options apart."""
    transcription_model: Required[Literal["deepgram/nova-2"]]
    """Model of the speech recognizer; the engine's own default if left out.
    `"deepgram/nova-2"`."""
    hints: Sequence[str]
    """Up to 100 words that Nova-2 should expect; use `keywords_boosting` to weigh them, and
    `keyterms` with Nova-3."""
    interim_results: bool
    """Sends interim transcripts while the person still speaks, marked by `is_final` false;
    otherwise finished phrases only."""
    keywords_boosting: Mapping[str, float]
    """Words and how strongly to prefer them, for example `{"Telnyx": 5, "SIP": 2}`."""
    language: DeepgramNova2Language
    """Language spoken, as Deepgram's Nova-2 names it, such as `en-US`. `"bg"`, `"ca"`,
    `"zh-CN"`, `"zh-Hans"`, `"zh-TW"`, `"zh-Hant"`, `"zh-HK"`, `"cs"` or one of 36 more."""
    smart_format: bool
    """Writes capitals, punctuation and digits; on unless `false`, which gives bare lower-case
    words."""
    utterance_end_ms: int
    """Milliseconds of silence (0 to 5000) after which an utterance counts as complete."""


class DeepgramNova3ConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    transcription_engine: Required[Literal["deepgram/nova-3"]]
    """Must be `deepgram/nova-3` here, to tell the kinds of options apart."""
    transcription_model: Required[Literal["deepgram/nova-3"]]
    """Model of the speech recognizer; the engine's own default if left out.
    `"deepgram/nova-3"`."""
    interim_results: bool
    """Sends interim transcripts while the person still speaks, marked by `is_final` false;
    otherwise finished phrases only."""
    keyterms: Sequence[str]
    """Up to 100 names and terms that the recognizer should expect; Nova-3 and Flux only."""
    keywords_boosting: Mapping[str, float]
    """Words and how strongly to prefer them, for example `{"Telnyx": 5, "SIP": 2}`."""
    language: DeepgramNova3Language
    """Language spoken, as Deepgram's Nova-3 names it; `auto_detect` finds it out. `"en-US"`,
    `"en-AU"`, `"en-GB"`, `"en-IN"`, `"en-NZ"`, `"de"`, `"nl"`, `"sv-SE"` or one of 8 more."""
    smart_format: bool
    """Writes capitals, punctuation and digits; on unless `false`, which gives bare lower-case
    words."""
    utterance_end_ms: int
    """Milliseconds of silence (0 to 5000) after which an utterance counts as complete."""


class DeveloperMessageParam(TypedDict, total=False):
    """Argument of `client.calls.actions.add_ai_assistant_messages` and `client.calls.actions.start_ai_assistant`."""

    content: Required[str]
    """Instruction for the assistant; newer models rank it above what the user says."""
    role: Required[Literal["developer"]]
    """`developer`: an instruction by you that the caller does not hear."""
    metadata: Mapping[str, object]
    """Data of your own attached to the message."""


class DialConferenceConfigParam(TypedDict, total=False):
    """Argument of `client.calls.dial`."""

    id: str
    """Conference to join, from `conferences.create`; or give `conference_name`. UUID."""
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"]
    """When a beep announces that this participant joins or leaves; overrides the conference.
    `"always"`, `"never"`, `"on_enter"` or `"on_exit"`."""
    conference_name: str
    """Name of the conference to join, instead of its `id`."""
    early_media: bool
    """`true` lets the callee in at the first sound, ringing included; `false` only after the
    answer. Default `true`."""
    end_conference_on_exit: bool
    """Ends the conference and hangs up everyone when this participant leaves, as for a host."""
    hold: bool
    """Puts the callee on hold as soon as they have joined."""
    hold_audio_url: str
    """Audio for those on hold: URL of a WAV or MP3 file; excludes `hold_media_name`."""
    hold_media_name: str
    """Audio for those on hold, by its name in media storage (`media.upload`); excludes
    `hold_audio_url`."""
    mute: bool
    """Lets the participant join muted: hears the others and is not heard."""
    soft_end_conference_on_exit: bool
    """Closes the conference to newcomers when this participant leaves; those inside stay."""
    start_conference_on_create: bool
    """Starts at once; if `false`, all who join wait on hold until someone with
    `start_conference_on_enter` arrives."""
    start_conference_on_enter: bool
    """Starts a waiting conference when this participant joins."""
    supervisor_role: Literal["barge", "monitor", "none", "whisper"]
    """Role on joining: `monitor` only listens, `whisper` speaks to `whisper_call_control_ids`
    alone, `barge` (like `none`, the default) speaks to all."""
    whisper_call_control_ids: Sequence[str]
    """Participants who hear a `whisper` supervisor, by their call legs; with none, the
    supervisor merely listens."""


class DialogflowConfigParam(TypedDict, total=False):
    """Argument of `client.calls.dial` and `client.calls.actions.start_streaming`."""

    analyze_sentiment: bool
    """Has Dialogflow judge the mood of what the caller says. Default `false`."""
    partial_automated_agent_reply: bool
    """Lets Dialogflow answer in parts, before its whole reply is ready. Default `false`."""


class EngineATranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    enable_speaker_diarization: bool
    """Marks in the transcript which of several people on the track spoke."""
    hints: Sequence[str]
    """Words and phrases likely to occur, such as product names, which the recognizer then
    prefers."""
    interim_results: bool
    """Sends interim transcripts while the person still speaks, marked by `is_final` false;
    otherwise finished phrases only."""
    language: GoogleTranscriptionLanguage
    """Language spoken on the call, as a code such as `en`. `"af"`, `"sq"`, `"am"`, `"ar"`,
    `"hy"`, `"az"`, `"eu"`, `"bn"` or one of 72 more."""
    max_speaker_count: int
    """Upper bound of people to tell apart when speakers are marked."""
    min_speaker_count: int
    """Lower bound of people to tell apart when speakers are marked."""
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
    """Google's model: `latest_long` for conversations, `phone_call` for telephone audio,
    `latest_short` for brief answers. `"latest_long"`, `"latest_short"`,
    `"command_and_search"`, `"phone_call"`, `"video"`, `"default"`, `"medical_conversation"`
    or `"medical_dictation"`."""
    profanity_filter: bool
    """Masks swear words in the transcript with asterisks; Google only."""
    speech_context: Sequence[GoogleSpeechContextParam]
    """Groups of expected phrases, each with its own weight. List of objects with `boost`,
    `phrases`."""
    transcription_engine: Literal["A"]
    """Must be `A`, the old name of Google."""
    use_enhanced: bool
    """Chooses the enhanced variant of the models `phone_call` and `video`."""


class EngineBTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    language: TelnyxTranscriptionLanguage
    """Language spoken, as a code such as `en`; `auto_detect` finds it out. `"en"`, `"zh"`,
    `"de"`, `"es"`, `"ru"`, `"ko"`, `"fr"`, `"ja"` or one of 92 more."""
    transcription_engine: Literal["B"]
    """Must be `B`, the old name of Telnyx's own recognizer."""
    transcription_model: Literal["openai/whisper-tiny", "openai/whisper-large-v3-turbo"]
    """Whisper in two sizes: `openai/whisper-tiny` is quicker, `openai/whisper-large-v3-turbo`
    more exact."""


class GatherAssistantParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`."""

    instructions: str
    """System prompt the assistant follows while it gathers the answers."""
    model: str
    """Language model that leads the conversation, an `id` from `ai.openai.list_models`.
    Default `"Qwen/Qwen3-235B-A22B"`."""
    openai_api_key_ref: str
    """Old name of `llm_api_key_ref`: identifier of the integration secret with your OpenAI
    key; needed only for OpenAI models."""
    tools: Sequence[CallAssistantToolParam]
    """Tools the assistant may use while it gathers. List of objects with one of 6 forms."""


class GatherMessageParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai`."""

    content: str
    """What was said by this side, as text."""
    role: Literal["assistant", "user"]
    """Who said it: the `assistant` or the caller (`user`)."""


class GoogleSpeechContextParam(TypedDict, total=False):
    """Part of `EngineATranscriptionConfigParam` and `GoogleTranscriptionConfigParam`."""

    boost: float
    """Weight of the phrases: the higher, the likelier they are recognized."""
    phrases: Sequence[str]
    """Words and phrases to listen for, such as names of people and products."""


class GoogleTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    enable_speaker_diarization: bool
    """Marks in the transcript which of several people on the track spoke."""
    hints: Sequence[str]
    """Words and phrases likely to occur, such as product names, which the recognizer then
    prefers."""
    interim_results: bool
    """Sends interim transcripts while the person still speaks, marked by `is_final` false;
    otherwise finished phrases only."""
    language: GoogleTranscriptionLanguage
    """Language spoken on the call, as a code such as `en`. `"af"`, `"sq"`, `"am"`, `"ar"`,
    `"hy"`, `"az"`, `"eu"`, `"bn"` or one of 72 more."""
    max_speaker_count: int
    """Upper bound of people to tell apart when speakers are marked."""
    min_speaker_count: int
    """Lower bound of people to tell apart when speakers are marked."""
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
    """Google's model: `latest_long` for conversations, `phone_call` for telephone audio,
    `latest_short` for brief answers. `"latest_long"`, `"latest_short"`,
    `"command_and_search"`, `"phone_call"`, `"video"`, `"default"`, `"medical_conversation"`
    or `"medical_dictation"`."""
    profanity_filter: bool
    """Masks swear words in the transcript with asterisks; Google only."""
    speech_context: Sequence[GoogleSpeechContextParam]
    """Groups of expected phrases, each with its own weight. List of objects with `boost`,
    `phrases`."""
    transcription_engine: Literal["Google"]
    """Must be `Google` here, to tell the kinds of options apart."""
    use_enhanced: bool
    """Chooses the enhanced variant of the models `phone_call` and `video`."""


class HumainTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    language: Literal["ar", "en", "codeswitch", "auto"]
    """Language spoken; `codeswitch`, like `auto`, understands Arabic and English mixed.
    `"ar"`, `"en"`, `"codeswitch"` or `"auto"`."""
    transcription_engine: Literal["Humain"]
    """Must be `Humain` here, to tell the kinds of options apart."""
    transcription_model: Literal["humain/realtime"]
    """Model of the speech recognizer; the engine's own default if left out.
    `"humain/realtime"`."""


class InterruptionSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai` and `client.calls.actions.start_ai_assistant`."""

    enable: bool
    """Whether callers may talk over the assistant. Default `true`."""


class NoiseSuppressionEngineConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_noise_suppression`."""

    attenuation_limit: int
    """DeepFilterNet: how far noise may be turned down, 0 to 100. 0 to 100; default `100`."""
    enhancement_level: float
    """AiCoustics: strength of the enhancement, 0.0 to 1.0. 0.0 to 1.0."""
    family: Literal["sparrow", "quail"]
    """AiCoustics: `sparrow` for people talking to each other, `quail` for calls that a machine
    listens to."""
    mode: Literal["standard", "advanced"]
    """DeepFilterNet: how thoroughly audio is cleaned, `standard` or `advanced`."""
    model: Literal[
        "krisp-viva-tel-v2.kef",
        "krisp-viva-tel-lite-v1.kef",
        "krisp-viva-pro-v1.kef",
        "krisp-viva-ss-v1.kef",
    ]
    """Krisp: model file; `…-tel-…` is made for telephone audio. `"krisp-viva-tel-v2.kef"`,
    `"krisp-viva-tel-lite-v1.kef"`, `"krisp-viva-pro-v1.kef"` or `"krisp-viva-ss-v1.kef"`."""
    size: Literal["s", "l", "xs", "xxs", "vf_l", "vf_1_1_l"]
    """AiCoustics: model size; `s` and `l` exist in both families, `xs` and `xxs` in `sparrow`,
    `vf_…` in `quail`. `"s"`, `"l"`, `"xs"`, `"xxs"`, `"vf_l"` or `"vf_1_1_l"`."""
    suppression_level: float
    """Krisp: strength of the suppression, 0 to 100. 0.0 to 100.0."""
    voice_gain: float
    """AiCoustics: factor by which the voice is amplified, 0.1 to 4.0. 0.1 to 4.0."""


class ParakeetTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    interim_results: bool
    """Sends interim transcripts while the person still speaks, marked by `is_final` false;
    otherwise finished phrases only."""
    transcription_engine: Literal["Parakeet"]
    """Must be `Parakeet` here, to tell the kinds of options apart."""
    transcription_model: Literal["nvidia/parakeet-v3", "omi-health/omi-med-stt-v1"]
    """Model of the speech recognizer; the engine's own default if left out.
    `"nvidia/parakeet-v3"` or `"omi-health/omi-med-stt-v1"`."""


class PayPromptParam(TypedDict, total=False):
    """Part of `PayPromptsParam`."""

    text: Required[str]
    """What to say when attempt, card type and error fit."""
    attempt: str
    """Attempts for which this wording is meant, from 1, with spaces between (`1 2`)."""
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
    """Brand of card for which this wording is meant, in lower case. `"visa"`, `"mastercard"`,
    `"amex"`, `"optima"`, `"discover"`, `"diners-club"`, `"jcb"`, `"maestro"` or one of 1
    more."""
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
    """Error of the step before for which this wording is meant. `"timeout"`,
    `"invalid-card-number"`, `"invalid-card-type"`, `"invalid-date"`,
    `"invalid-security-code"`, `"invalid-postal-code"`, `"invalid-bank-routing-number"`,
    `"invalid-bank-account-number"` or one of 1 more."""


class PayPromptsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.pay`."""

    bank_account_number: str | Sequence[PayPromptParam]
    """What to say when asking for the bank account number. List of objects with `text`,
    `attempt`, `card_type`, `error_type`."""
    bank_routing_number: str | Sequence[PayPromptParam]
    """What to say when asking for the bank's routing number. List of objects with `text`,
    `attempt`, `card_type`, `error_type`."""
    expiration_date: str | Sequence[PayPromptParam]
    """What to say when asking for the card's expiry. List of objects with `text`, `attempt`,
    `card_type`, `error_type`."""
    payment_card_number: str | Sequence[PayPromptParam]
    """What to say when asking for the card number. List of objects with `text`, `attempt`,
    `card_type`, `error_type`."""
    postal_code: str | Sequence[PayPromptParam]
    """What to say when asking for the billing postal code. List of objects with `text`,
    `attempt`, `card_type`, `error_type`."""
    security_code: str | Sequence[PayPromptParam]
    """What to say when asking for the code on the back of the card. List of objects with
    `text`, `attempt`, `card_type`, `error_type`."""


class RelayInterruptionSettingsParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_conversation_relay`."""

    enable: bool
    """Old form of `interruptible`: `true` means `any`, `false` means `none`."""
    interruptible: Literal["none", "any", "speech", "dtmf"]
    """What makes the voice fall silent: the caller's `speech`, keys (`dtmf`), `any` of both,
    or `none`. Default `"any"`."""
    interruptible_greeting: Literal["none", "any", "speech", "dtmf"]
    """What cuts the greeting short: the caller's `speech`, keys (`dtmf`), `any` of both, or
    `none`. Default `"any"`."""
    welcome_greeting_interruptible: Literal["none", "any", "speech", "dtmf"]
    """Another name of `interruptible_greeting`: what may cut the welcome short. `"none"`,
    `"any"`, `"speech"` or `"dtmf"`; default `"any"`."""


class RelayTranscriptionEngineConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_conversation_relay`."""

    eager_eot_threshold: float
    """Deepgram Flux: lower certainty at which an early `eagerEndOfTurn` is sent; without it,
    none are."""
    eot_threshold: float
    """Deepgram Flux: certainty needed to decide that the caller has finished speaking."""
    interim_results: bool
    """Sends what is understood so far as `prompt` frames with `last` false, while the caller
    still speaks."""


class Reson8TranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    language: Literal["auto", "nl", "en", "fr", "fy", "de", "it", "pl", "pt", "es", "sv"]
    """Language spoken; `auto`, or nothing, detects it. `"auto"`, `"nl"`, `"en"`, `"fr"`,
    `"fy"`, `"de"`, `"it"`, `"pl"` or one of 3 more."""
    transcription_engine: Literal["Reson8"]
    """Must be `Reson8` here, to tell the kinds of options apart."""
    transcription_model: Literal["reson8/turns"]
    """Model of the speech recognizer; the engine's own default if left out. `"reson8/turns"`."""


class SipHeaderParam(TypedDict, total=False):
    """Argument of `client.calls.dial`, `client.calls.actions.answer` and 2 more."""

    name: Required[Literal["User-to-User"]]
    """Name of the header; only `User-to-User` can be set."""
    value: Required[str]
    """Content of the header."""


class SonioxTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    transcription_engine: Required[Literal["Soniox"]]
    """Must be `Soniox` here, to tell the kinds of options apart."""
    enable_endpoint_detection: bool
    """Reports when a speaker has finished, at the latest after `max_endpoint_delay_ms`."""
    interim_results: bool
    """Sends interim transcripts while the person still speaks, marked by `is_final` false;
    otherwise finished phrases only."""
    language: str
    """Language expected (ISO 639-1, such as `en`), as a hint; `auto` leaves the choice to
    Soniox."""
    max_endpoint_delay_ms: int
    """Longest silence in milliseconds (500 to 3000) before the end of an utterance is
    reported; needs `enable_endpoint_detection`."""
    transcription_model: Literal["soniox/stt-rt-v4"]
    """Model of the speech recognizer; the engine's own default if left out.
    `"soniox/stt-rt-v4"`."""


class SoundModificationsParam(TypedDict, total=False):
    """Argument of `client.calls.dial`, `client.calls.actions.answer` and 1 more."""

    octaves: float
    """Shift of the pitch in octaves, from -1 to 1; zero leaves the voice as it is."""
    pitch: float
    """Pitch as a factor above 0: `1` leaves the voice as it is, less makes it deeper."""
    semitone: float
    """Shift of the pitch in semitones, from -14 to 14; zero leaves the voice as it is."""
    track: str
    """Whose voice is changed: `outbound` what Telnyx sends into the call, `inbound` what the
    other side says. Default `"outbound"`."""


class SpeechmaticsTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    interim_results: bool
    """Sends interim transcripts while the person still speaks, marked by `is_final` false;
    otherwise finished phrases only."""
    language: SpeechmaticsLanguage
    """Language spoken; which ones are known depends on `transcription_model`, some codes join
    two (`ar_en`). `"en"`, `"ba"`, `"eu"`, `"gl"`, `"ga"`, `"mt"`, `"mn"`, `"sw"` or one of
    59 more."""
    transcription_engine: Literal["Speechmatics"]
    """Must be `Speechmatics` here, to tell the kinds of options apart."""
    transcription_model: Literal["speechmatics/standard", "speechmatics/linden-1"]
    """`speechmatics/standard`, or `speechmatics/linden-1`, a preview that the vendor hosts."""


class StreamingCustomParameterParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_streaming`."""

    name: str
    """Name under which your server finds the value."""
    value: str
    """Text that your server is given under `name`."""


class SystemMessageParam(TypedDict, total=False):
    """Argument of `client.calls.actions.add_ai_assistant_messages` and `client.calls.actions.start_ai_assistant`."""

    content: Required[str]
    """Instruction or fact for the assistant, for instance who is calling."""
    role: Required[Literal["system"]]
    """`system`: an instruction that the caller does not hear."""
    metadata: Mapping[str, object]
    """Data of your own attached to the message."""


class TelnyxTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    language: TelnyxTranscriptionLanguage
    """Language spoken, as a code such as `en`; `auto_detect` finds it out. `"en"`, `"zh"`,
    `"de"`, `"es"`, `"ru"`, `"ko"`, `"fr"`, `"ja"` or one of 92 more."""
    transcription_engine: Literal["Telnyx"]
    """Must be `Telnyx` here, to tell the kinds of options apart."""
    transcription_model: Literal["openai/whisper-tiny", "openai/whisper-large-v3-turbo"]
    """Whisper in two sizes: `openai/whisper-tiny` is quicker, `openai/whisper-large-v3-turbo`
    more exact."""


class ToolMessageParam(TypedDict, total=False):
    """Argument of `client.calls.actions.add_ai_assistant_messages` and `client.calls.actions.start_ai_assistant`."""

    content: Required[str]
    """What the tool returned, as text or JSON in text."""
    role: Required[Literal["tool"]]
    """`tool`: the result of a tool that the assistant called."""
    tool_call_id: Required[str]
    """The assistant's tool call that this message answers: the `id` inside its `tool_calls`."""
    metadata: Mapping[str, object]
    """Data of your own attached to the message."""


class TranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.gather_using_ai` and `client.calls.actions.start_ai_assistant`."""

    language: str
    """Language spoken, such as `en`; `auto`, the default, detects it where the model can. What
    is allowed depends on `model`."""
    model: TranscriptionModel
    """Speech recognizer, such as `deepgram/nova-3` for many languages or `deepgram/flux` for
    quick turn-taking. `"deepgram/flux"`, `"flux"`, `"deepgram/nova-3"`,
    `"deepgram/nova-2"`, `"speechmatics/standard"`, `"speechmatics/enhanced"`,
    `"speechmatics/linden-1"`, `"assemblyai/universal-3-5-pro"` or one of 13 more; default
    `"distil-whisper/distil-large-v2"`."""


class TranscriptionStartParam(TypedDict, total=False):
    """Argument of `client.calls.dial` and `client.calls.actions.answer`."""

    client_state: str
    """Your own data, base64-encoded; it comes back in later webhooks of this call."""
    command_id: str
    """Key of your choice that makes a retry safe: a second command with the same key on the
    same call is ignored."""
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
    """Speech recognizer; each takes its own `transcription_engine_config`. `A` and `B` are old
    names of Google and Telnyx. `"Google"`, `"Telnyx"`, `"Deepgram"`, `"Azure"`, `"xAI"`,
    `"AssemblyAI"`, `"Speechmatics"`, `"Soniox"` or one of 6 more; default `"Google"`."""
    transcription_engine_config: TranscriptionEngineConfigParam
    """Options of the recognizer chosen in `transcription_engine`: model, language, interim
    results and the like. Object with one of 15 forms."""
    transcription_tracks: str
    """Tracks to transcribe: `inbound` is this leg, `outbound` the other one, `both` the whole
    conversation. Default `"inbound"`."""


class UserMessageParam(TypedDict, total=False):
    """Argument of `client.calls.actions.add_ai_assistant_messages` and `client.calls.actions.start_ai_assistant`."""

    content: Required[str]
    """What the caller said, or is taken to have said."""
    role: Required[Literal["user"]]
    """`user`: the message stands for words of the caller."""
    metadata: Mapping[str, object]
    """Data of your own attached to the message."""


class WebhookRetriesPolicyParam(TypedDict, total=False):
    """Argument of `client.calls.dial`, `client.calls.actions.answer` and 1 more."""

    retries_ms: Sequence[int]
    """Milliseconds to wait before each new attempt; five attempts and 60,000 in total at most."""


class XaiTranscriptionConfigParam(TypedDict, total=False):
    """Argument of `client.calls.actions.start_transcription`."""

    interim_results: bool
    """Sends interim transcripts while the person still speaks, marked by `is_final` false;
    otherwise finished phrases only."""
    language: XaiTranscriptionLanguage
    """Language spoken on the call, as a code such as `en`. `"ar"`, `"cs"`, `"da"`, `"de"`,
    `"en"`, `"es"`, `"fa"`, `"fil"` or one of 17 more."""
    transcription_engine: Literal["xAI"]
    """Must be `xAI` here, to tell the kinds of options apart."""
    transcription_model: Literal["xai/grok-stt"]
    """Model of the speech recognizer; the engine's own default if left out. `"xai/grok-stt"`."""


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
