"""What requests of `client.ai` take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async.models.ai import AssistantTranscriptionModel, ChallengerTranscriptionModel
from telnyx_async.models.params.shared import (
    AudioByName,
    AudioByURL,
    BackgroundAudioParam,
    CallTargetParam,
    HangupToolParam,
    HeaderParam,
    NameAndValueParam,
    PredefinedAudio,
    RetrievalToolParam,
    ToolDescriptionParam,
    ToolParametersParam,
)
from telnyx_async.models.shared import LanguageBoost

__all__ = [
    "AssistantA2AAgentParam",
    "AssistantA2AAgentParamHeader",
    "AssistantA2AAgentParamMessageA2AAgentRequest",
    "AssistantA2AAgentParamMessageA2AAgentRequestResponseDelayedMessage",
    "AssistantA2AAgentParamMessageA2AAgentRequestStartMessage",
    "AssistantIntegrationParam",
    "AssistantMcpServerParam",
    "AssistantToolParam",
    "AssistantToolParamClientSideTool",
    "AssistantToolParamClientSideToolClientSideTool",
    "AssistantToolParamClientSideToolClientSideToolParameters",
    "AssistantToolParamFunction",
    "AssistantToolParamHandoff",
    "AssistantToolParamHandoffHandoff",
    "AssistantToolParamHandoffHandoffAIAssistant",
    "AssistantToolParamHangup",
    "AssistantToolParamInvite",
    "AssistantToolParamInviteInvite",
    "AssistantToolParamInviteInviteCustomHeader",
    "AssistantToolParamInviteInviteTargetsTargetsList",
    "AssistantToolParamInviteInviteVoicemailDetection",
    "AssistantToolParamInviteInviteVoicemailDetectionOnVoicemailDetected",
    "AssistantToolParamPay",
    "AssistantToolParamRefer",
    "AssistantToolParamReferRefer",
    "AssistantToolParamReferReferCustomHeader",
    "AssistantToolParamReferReferSipHeader",
    "AssistantToolParamReferReferTarget",
    "AssistantToolParamSendDtmf",
    "AssistantToolParamSendMessage",
    "AssistantToolParamSendMessageSendMessage",
    "AssistantToolParamSkipTurn",
    "AssistantToolParamSkipTurnSkipTurn",
    "AssistantToolParamTransfer",
    "AssistantToolParamTransferTransfer",
    "AssistantToolParamTransferTransferBridgeBeep",
    "AssistantToolParamTransferTransferCustomHeader",
    "AssistantToolParamTransferTransferTargetsTargetsList",
    "AssistantToolParamTransferTransferVoicemailDetection",
    "AssistantToolParamTransferTransferVoicemailDetectionDetectionConfig",
    "AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetected",
    "AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage",
    "AssistantToolParamTransferTransferWarmTransferAcceptance",
    "AssistantToolParamUpdateDynamicVariables",
    "AssistantToolParamVision",
    "AudioVisualizerConfigParam",
    "AvatarSettingsRequestParam",
    "ChatCreateCompletionParamsMessage",
    "ChatCreateCompletionParamsMessageContentTextAndImageArray",
    "ChatCreateCompletionParamsResponseFormatResponseFormatJsonObject",
    "ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParam",
    "ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParamJsonSchema",
    "ChatCreateCompletionParamsResponseFormatResponseFormatText",
    "ChatCreateCompletionParamsToolFunction",
    "ChatCreateCompletionParamsToolRetrieval",
    "ClauseParam",
    "ConversationFlowReqParam",
    "ConversationInsightRetrieveAggregatesParamsMetadata",
    "CreatePlanStepRequestParam",
    "DelegationSettingsParam",
    "ExternalLlmParam",
    "ExternalLlmReqParam",
    "FallbackConfigReqParam",
    "FlowEdgeParam",
    "FlowEdgeParamConditionDefaultCondition",
    "FlowEdgeParamConditionExpressionCondition",
    "FlowEdgeParamConditionLlmCondition",
    "FlowEdgeParamTargetAssistantTarget",
    "FlowEdgeParamTargetNodeTarget",
    "FlowNodeReqParam",
    "FunctionDefinitionParam",
    "InferenceEmbeddingInterruptionSettingsParam",
    "InferenceEmbeddingVoiceSettingsParam",
    "InferenceEmbeddingVoiceSettingsParamBackgroundAudioUnionMember0",
    "InferenceEmbeddingVoiceSettingsParamBackgroundAudioUnionMember1",
    "InferenceEmbeddingVoiceSettingsParamBackgroundAudioUnionMember2",
    "InferenceEmbeddingVoiceSettingsParamToolCallAudioUnionMember0",
    "InferenceEmbeddingVoiceSettingsParamToolCallAudioUnionMember1",
    "InferenceEmbeddingWebhookToolParamsParam",
    "InferenceEmbeddingWebhookToolParamsParamWebhook",
    "InferenceEmbeddingWebhookToolParamsParamWebhookBodyParameters",
    "InferenceEmbeddingWebhookToolParamsParamWebhookHeader",
    "InferenceEmbeddingWebhookToolParamsParamWebhookMessageWebhookToolRequestResponseDelayedMessage",
    "InferenceEmbeddingWebhookToolParamsParamWebhookMessageWebhookToolRequestStartMessage",
    "InferenceEmbeddingWebhookToolParamsParamWebhookPathParameters",
    "InferenceEmbeddingWebhookToolParamsParamWebhookQueryParameters",
    "InferenceEmbeddingWebhookToolParamsParamWebhookStoreFieldsAsVariable",
    "InsightSettingsParam",
    "JobCreateParamsHyperparameters",
    "MessagingSettingsParam",
    "NodePositionParam",
    "ObservabilityReqParam",
    "OpenAICreateResponseParamsReasoning",
    "PayToolParamsParam",
    "PostConversationSettingsReqParam",
    "PrivacySettingsParam",
    "RetrievalSettingsParam",
    "RetrievalSettingsWrapperParam",
    "RolloutSlotParam",
    "RuleInputParam",
    "ScheduledCallSettingsParam",
    "ServeParam",
    "SettingPatchAllParamsSummary",
    "SourceRequestParam",
    "SpeakNodeReqParam",
    "StartSpeakingPlanParam",
    "TelephonySettingsParam",
    "TelephonySettingsParamNoiseSuppressionConfig",
    "TelephonySettingsParamRecordingSettings",
    "TelephonySettingsParamVoicemailDetection",
    "TelephonySettingsParamVoicemailDetectionOnVoicemailDetected",
    "TelephonySettingsParamVoicemailDetectionOnVoicemailDetectedVoicemailMessage",
    "TestCreateParamsRubric",
    "TestUpdateParamsRubric",
    "ToolNodeReqParam",
    "TranscriptionEndpointingPlanParam",
    "TranscriptionSettingsConfigParam",
    "TranscriptionSettingsParam",
    "TranscriptionSettingsParamChallenger",
    "TranscriptionSettingsParamFallbackModel",
    "UpdateDynamicVariablesToolParamsParam",
    "UpdateDynamicVariablesToolParamsParamUpdatableVariable",
    "V1SystemoneParamsQuestionsDecisionModelChoiceQuestion",
    "V1SystemoneParamsQuestionsDecisionModelNoulQuestion",
    "V1SystemoneParamsQuestionsDecisionModelNoulQuestionCriteria",
    "V1SystemoneParamsQuestionsDecisionModelScoreQuestion",
    "VisionToolParamsParam",
    "WebsocketSettingsParam",
    "WidgetSettingsParam",
]


class AssistantA2AAgentParamMessageA2AAgentRequestResponseDelayedMessage(TypedDict, total=False):
    """Assistant a2 a agent param message a2 a agent request response delayed message."""

    content: Required[str]
    timing_ms: Required[int]
    type: Required[Literal["request_response_delayed"]]


class AssistantA2AAgentParamMessageA2AAgentRequestStartMessage(TypedDict, total=False):
    """Assistant a2 a agent param message a2 a agent request start message."""

    content: Required[str]
    type: Required[Literal["request_start"]]
    timing_ms: int


class AssistantIntegrationParam(TypedDict, total=False):
    """Assistant integration."""

    integration_id: Required[str]
    allowed_list: Sequence[str]


class AssistantMcpServerParam(TypedDict, total=False):
    """Assistant MCP server."""

    id: Required[str]
    allowed_tools: Sequence[str]


class AssistantToolParamClientSideTool(TypedDict, total=False):
    """Assistant tool param client side tool."""

    client_side_tool: Required[AssistantToolParamClientSideToolClientSideTool]
    type: Required[Literal["client_side_tool"]]


class AssistantToolParamClientSideToolClientSideTool(TypedDict, total=False):
    """Assistant tool param client side tool client side tool."""

    description: Required[str]
    name: Required[str]
    parameters: Required[ToolParametersParam]


class AssistantToolParamFunction(TypedDict, total=False):
    """Assistant tool param function."""

    function: Required[FunctionDefinitionParam]
    type: Required[Literal["function"]]


class AssistantToolParamHandoff(TypedDict, total=False):
    """Assistant tool param handoff."""

    handoff: Required[AssistantToolParamHandoffHandoff]
    type: Required[Literal["handoff"]]


class AssistantToolParamHandoffHandoff(TypedDict, total=False):
    """Assistant tool param handoff handoff."""

    ai_assistants: Required[Sequence[AssistantToolParamHandoffHandoffAIAssistant]]
    voice_mode: Literal["unified", "distinct"]


class AssistantToolParamHandoffHandoffAIAssistant(TypedDict, total=False):
    """Assistant tool param handoff handoff AI assistant."""

    id: Required[str]
    name: Required[str]


class AssistantToolParamInvite(TypedDict, total=False):
    """Assistant tool param invite."""

    invite: Required[AssistantToolParamInviteInvite]
    type: Required[Literal["invite"]]


class AssistantToolParamInviteInviteVoicemailDetection(TypedDict, total=False):
    """Assistant tool param invite invite voicemail detection."""

    detection_mode: Literal["disabled", "premium"]
    on_voicemail_detected: AssistantToolParamInviteInviteVoicemailDetectionOnVoicemailDetected


class AssistantToolParamInviteInviteVoicemailDetectionOnVoicemailDetected(TypedDict, total=False):
    """Assistant tool param invite invite voicemail detection on voicemail detected."""

    action: Literal["stop_invite"]


class AssistantToolParamPay(TypedDict, total=False):
    """Assistant tool param pay."""

    pay: Required[PayToolParamsParam]
    type: Required[Literal["pay"]]


class AssistantToolParamRefer(TypedDict, total=False):
    """Assistant tool param refer."""

    refer: Required[AssistantToolParamReferRefer]
    type: Required[Literal["refer"]]


class AssistantToolParamReferRefer(TypedDict, total=False):
    """Assistant tool param refer refer."""

    targets: Required[Sequence[AssistantToolParamReferReferTarget]]
    custom_headers: Sequence[NameAndValueParam]
    sip_headers: Sequence[AssistantToolParamReferReferSipHeader]


class AssistantToolParamReferReferSipHeader(TypedDict, total=False):
    """Assistant tool param refer refer SIP header."""

    name: Literal["User-to-User", "Diversion"]
    value: str


class AssistantToolParamReferReferTarget(TypedDict, total=False):
    """Assistant tool param refer refer target."""

    name: Required[str]
    sip_address: Required[str]
    sip_auth_password: str
    sip_auth_username: str


class AssistantToolParamSendDtmf(TypedDict, total=False):
    """Assistant tool param send DTMF."""

    send_dtmf: Required[Mapping[str, object]]
    type: Required[Literal["send_dtmf"]]


class AssistantToolParamSendMessage(TypedDict, total=False):
    """Assistant tool param send message."""

    send_message: Required[AssistantToolParamSendMessageSendMessage]
    type: Required[Literal["send_message"]]


class AssistantToolParamSendMessageSendMessage(TypedDict, total=False):
    """Assistant tool param send message send message."""

    message_template: str | None


class AssistantToolParamSkipTurn(TypedDict, total=False):
    """Assistant tool param skip turn."""

    skip_turn: Required[ToolDescriptionParam]
    type: Required[Literal["skip_turn"]]


class AssistantToolParamTransfer(TypedDict, total=False):
    """Assistant tool param transfer."""

    transfer: Required[AssistantToolParamTransferTransfer]
    type: Required[Literal["transfer"]]


class AssistantToolParamTransferTransferBridgeBeep(TypedDict, total=False):
    """Assistant tool param transfer transfer bridge beep."""

    enabled: bool
    target_legs: Literal["self", "both"]


class AssistantToolParamTransferTransferTargetsTargetsList(TypedDict, total=False):
    """Assistant tool param transfer transfer targets targets list."""

    to: Required[str]
    extension: str
    message: str
    name: str
    sip_auth_password: str
    sip_auth_username: str


class AssistantToolParamTransferTransferVoicemailDetection(TypedDict, total=False):
    """Assistant tool param transfer transfer voicemail detection."""

    detection_config: AssistantToolParamTransferTransferVoicemailDetectionDetectionConfig
    detection_mode: Literal["disabled", "premium"]
    on_voicemail_detected: AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetected


class AssistantToolParamTransferTransferVoicemailDetectionDetectionConfig(TypedDict, total=False):
    """Assistant tool param transfer transfer voicemail detection detection config."""

    after_greeting_silence_millis: int
    between_words_silence_millis: int
    greeting_duration_millis: int
    greeting_silence_duration_millis: int
    greeting_total_analysis_time_millis: int
    initial_silence_millis: int
    maximum_number_of_words: int
    maximum_word_length_millis: int
    min_word_length_millis: int
    silence_threshold: int
    total_analysis_time_millis: int


class AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetected(
    TypedDict, total=False
):
    """Assistant tool param transfer transfer voicemail detection on voicemail detected."""

    action: Literal["stop_transfer", "leave_message_and_stop_transfer"]
    voicemail_message: (
        AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage
    )


class AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage(
    TypedDict, total=False
):
    """Assistant tool param transfer transfer voicemail detection on voicemail detected voicemail message."""

    message: str
    type: Literal["message", "warm_transfer_instructions"]


class AssistantToolParamTransferTransferWarmTransferAcceptance(TypedDict, total=False):
    """Assistant tool param transfer transfer warm transfer acceptance."""

    enabled: bool
    end_user_target_context_mode: Literal["private", "shared"]
    require_acceptance: bool
    timeout_secs: int


class AssistantToolParamUpdateDynamicVariables(TypedDict, total=False):
    """Assistant tool param update dynamic variables."""

    type: Required[Literal["update_dynamic_variables"]]
    update_dynamic_variables: Required[UpdateDynamicVariablesToolParamsParam]


class AssistantToolParamVision(TypedDict, total=False):
    """Assistant tool param vision."""

    type: Required[Literal["vision"]]
    vision: VisionToolParamsParam


class AudioVisualizerConfigParam(TypedDict, total=False):
    """Audio visualizer config."""

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"]
    preset: str


class AvatarSettingsRequestParam(TypedDict, total=False):
    """Avatar settings request."""

    avatar_id: Required[str]
    background_id: Required[Literal["office", "studio", "reception", "illustrated_workspace"]]
    model: Required[Literal["foxtrot-1"]]
    provider: Required[Literal["telnyx"]]


class ChatCreateCompletionParamsMessage(TypedDict, total=False):
    """Chat create completion params message."""

    content: Required[str | Sequence[ChatCreateCompletionParamsMessageContentTextAndImageArray]]
    role: Required[Literal["system", "user", "assistant", "tool"]]


class ChatCreateCompletionParamsMessageContentTextAndImageArray(TypedDict, total=False):
    """Chat create completion params message content text and image array."""

    type: Required[Literal["text", "image_url"]]
    image_url: str
    text: str


class ChatCreateCompletionParamsResponseFormatResponseFormatJsonObject(TypedDict, total=False):
    """Chat create completion params response format response format JSON object."""

    type: Required[Literal["json_object"]]


class ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParam(TypedDict, total=False):
    """Chat create completion params response format response format JSON schema."""

    json_schema: Required[
        ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParamJsonSchema
    ]
    type: Required[Literal["json_schema"]]


class ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParamJsonSchema(
    TypedDict, total=False
):
    """Chat create completion params response format response format JSON schema param JSON schema."""

    name: Required[str]
    description: str
    schema: Mapping[str, object]
    strict: bool


class ChatCreateCompletionParamsResponseFormatResponseFormatText(TypedDict, total=False):
    """Chat create completion params response format response format text."""

    type: Required[Literal["text"]]


class ClauseParam(TypedDict, total=False):
    """Clause."""

    attribute: Required[str]
    operator: Required[Literal["in", "not_in", "starts_with"]]
    values: Required[Sequence[str]]


class ConversationFlowReqParam(TypedDict, total=False):
    """Conversation flow req."""

    nodes: Required[Sequence[FlowNodeReqParam | ToolNodeReqParam | SpeakNodeReqParam]]
    start_node_id: Required[str]
    edges: Sequence[FlowEdgeParam]


class ConversationInsightRetrieveAggregatesParamsMetadata(TypedDict, total=False):
    """Conversation insight retrieve aggregates params metadata."""

    assistant_id: str


class CreatePlanStepRequestParam(TypedDict, total=False):
    """Create plan step request."""

    description: Required[str]
    sequence: Required[int]
    step_id: Required[str]
    metadata: Mapping[str, object]
    parent_step_id: str


class DelegationSettingsParam(TypedDict, total=False):
    """Delegation settings."""

    enabled: bool
    external_llm: ExternalLlmParam
    instructions: str
    llm_api_key_ref: str
    mode: Literal["telnyx", "client"]
    model: str
    speak_results: bool


class ExternalLlmParam(TypedDict, total=False):
    """External LLM."""

    base_url: Required[str]
    model: Required[str]
    authentication_method: Literal["token", "certificate"]
    certificate_ref: str
    forward_metadata: bool
    llm_api_key_ref: str
    token_retrieval_url: str


class FallbackConfigReqParam(TypedDict, total=False):
    """Fallback config req."""

    external_llm: ExternalLlmParam
    llm_api_key_ref: str
    model: str


class FlowEdgeParam(TypedDict, total=False):
    """Flow edge."""

    id: Required[str]
    condition: Required[
        FlowEdgeParamConditionLlmCondition
        | FlowEdgeParamConditionExpressionCondition
        | FlowEdgeParamConditionDefaultCondition
    ]
    start_node_id: Required[str]
    target: Required[FlowEdgeParamTargetNodeTarget | FlowEdgeParamTargetAssistantTarget]


class FlowEdgeParamConditionDefaultCondition(TypedDict, total=False):
    """Flow edge param condition default condition."""

    type: Required[Literal["default"]]


class FlowEdgeParamConditionExpressionCondition(TypedDict, total=False):
    """Flow edge param condition expression condition."""

    expression: Required[object]
    type: Required[Literal["expression"]]


class FlowEdgeParamConditionLlmCondition(TypedDict, total=False):
    """Flow edge param condition LLM condition."""

    prompt: Required[str]
    type: Required[Literal["llm"]]


class FlowEdgeParamTargetAssistantTarget(TypedDict, total=False):
    """Flow edge param target assistant target."""

    assistant_id: Required[str]
    type: Required[Literal["assistant"]]
    position: NodePositionParam
    voice_mode: Literal["unified", "distinct"]


class FlowEdgeParamTargetNodeTarget(TypedDict, total=False):
    """Flow edge param target node target."""

    node_id: Required[str]
    type: Required[Literal["node"]]


class FlowNodeReqParam(TypedDict, total=False):
    """Flow node req."""

    id: Required[str]
    instructions: Required[str]
    external_llm: ExternalLlmParam
    instructions_mode: Literal["replace", "append"]
    llm_api_key_ref: str
    model: str
    name: str
    position: NodePositionParam
    shared_tool_ids: Sequence[str]
    tools_mode: Literal["replace", "append"]
    transcription: TranscriptionSettingsParam
    type: Literal["prompt"]
    voice_settings: InferenceEmbeddingVoiceSettingsParam


class FunctionDefinitionParam(TypedDict, total=False):
    """Function definition."""

    name: Required[str]
    description: str
    parameters: Mapping[str, object]


class InferenceEmbeddingInterruptionSettingsParam(TypedDict, total=False):
    """Inference embedding interruption settings."""

    disable_greeting_interruption: bool
    enable: bool
    interrupt_prediction_threshold: float | None
    start_speaking_plan: StartSpeakingPlanParam


class InferenceEmbeddingVoiceSettingsParam(TypedDict, total=False):
    """Inference embedding voice settings."""

    voice: Required[str]
    api_key_ref: str
    background_audio: BackgroundAudioParam
    expressive_mode: bool
    language_boost: LanguageBoost | None
    similarity_boost: float
    speed: float
    style: float
    temperature: float
    tool_call_audio: (
        InferenceEmbeddingVoiceSettingsParamToolCallAudioUnionMember0 | AudioByURL | None
    )
    use_speaker_boost: bool
    voice_speed: float


class InferenceEmbeddingVoiceSettingsParamToolCallAudioUnionMember0(TypedDict, total=False):
    """Inference embedding voice settings param tool call audio union member0."""

    type: Required[Literal["predefined_media"]]
    value: Required[Literal["typing"]]
    volume: float


class InferenceEmbeddingWebhookToolParamsParam(TypedDict, total=False):
    """Inference embedding webhook tool."""

    type: Required[Literal["webhook"]]
    webhook: Required[InferenceEmbeddingWebhookToolParamsParamWebhook]
    timeout_ms: int


class InferenceEmbeddingWebhookToolParamsParamWebhookStoreFieldsAsVariable(TypedDict, total=False):
    """Inference embedding webhook tool params param webhook store fields as variable."""

    name: Required[str]
    value_path: Required[str]


class InsightSettingsParam(TypedDict, total=False):
    """Insight settings."""

    insight_group_id: str
    model: str | None


class JobCreateParamsHyperparameters(TypedDict, total=False):
    """Job create params hyperparameters."""

    n_epochs: int


class MessagingSettingsParam(TypedDict, total=False):
    """Messaging settings."""

    conversation_inactivity_minutes: int
    default_messaging_profile_id: str
    delivery_status_webhook_url: str


class NodePositionParam(TypedDict, total=False):
    """Node position."""

    x: Required[float]
    y: Required[float]


class ObservabilityReqParam(TypedDict, total=False):
    """Observability req."""

    host: str
    prompt_label: str
    prompt_name: str
    prompt_sync: Literal["enabled", "disabled"]
    prompt_version: int
    public_key_ref: str
    secret_key_ref: str
    status: Literal["enabled", "disabled"]


class OpenAICreateResponseParamsReasoning(TypedDict, total=False):
    """Open AI create response params reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class PayToolParamsParam(TypedDict, total=False):
    """Pay tool."""

    connector_name: Required[str]
    connector_parameters: Mapping[str, object]
    currency: str
    description: str | None
    payment_method: str
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


class PostConversationSettingsReqParam(TypedDict, total=False):
    """Post conversation settings req."""

    enabled: bool


class PrivacySettingsParam(TypedDict, total=False):
    """Privacy settings."""

    data_retention: bool
    in_transit_data_locality: bool
    pii_redaction: Literal["disabled", "redact"]


class RetrievalSettingsParam(TypedDict, total=False):
    """Retrieval settings."""

    retrieval_type: Literal["vector", "hybrid"]
    top_k: int


class RetrievalSettingsWrapperParam(TypedDict, total=False):
    """Retrieval settings wrapper."""

    retrieval: RetrievalSettingsParam


class RolloutSlotParam(TypedDict, total=False):
    """Rollout slot."""

    version_id: Required[str]
    weight: Required[float]


class RuleInputParam(TypedDict, total=False):
    """Rule input."""

    serve: Required[ServeParam]
    match: Sequence[ClauseParam]


class ScheduledCallSettingsParam(TypedDict, total=False):
    """Scheduled call settings."""

    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"]


class ServeParam(TypedDict, total=False):
    """Serve."""

    rollout: Sequence[RolloutSlotParam]
    version_id: str


class SettingPatchAllParamsSummary(TypedDict, total=False):
    """Setting patch all params summary."""

    instructions: str | None


class SourceRequestParam(TypedDict, total=False):
    """Source request."""

    source_type: Required[Literal["voice", "meeting_bot", "message", "bucket"]]
    bucket_id: str


class SpeakNodeReqParam(TypedDict, total=False):
    """Speak node req."""

    id: Required[str]
    message: Required[str]
    name: str
    position: NodePositionParam
    type: Literal["speak"]


class StartSpeakingPlanParam(TypedDict, total=False):
    """Start speaking plan."""

    transcription_endpointing_plan: TranscriptionEndpointingPlanParam
    wait_seconds: float


class TelephonySettingsParam(TypedDict, total=False):
    """Telephony settings."""

    conversation_ended_full_history: bool
    default_texml_app_id: str
    disable_dtmf: bool
    fallback_destination: str
    noise_suppression: Literal["aicoustics", "krisp", "deepfilternet", "disabled"]
    noise_suppression_config: TelephonySettingsParamNoiseSuppressionConfig
    recording_settings: TelephonySettingsParamRecordingSettings
    send_message_history_updates: bool
    supports_unauthenticated_web_calls: bool
    time_limit_secs: int
    user_idle_reply_secs: int
    user_idle_timeout_secs: int
    voicemail_detection: TelephonySettingsParamVoicemailDetection


class TelephonySettingsParamNoiseSuppressionConfig(TypedDict, total=False):
    """Telephony settings param noise suppression config."""

    attenuation_limit: int
    enhancement_level: float
    family: Literal["quail"]
    mode: Literal["advanced"]
    size: Literal["vf", "vf_2_0_l"]


class TelephonySettingsParamRecordingSettings(TypedDict, total=False):
    """Telephony settings param recording settings."""

    channels: Literal["single", "dual"]
    enabled: bool
    format: Literal["wav", "mp3"]
    stop_on_conversation_end: bool


class TelephonySettingsParamVoicemailDetection(TypedDict, total=False):
    """Telephony settings param voicemail detection."""

    on_voicemail_detected: TelephonySettingsParamVoicemailDetectionOnVoicemailDetected


class TelephonySettingsParamVoicemailDetectionOnVoicemailDetected(TypedDict, total=False):
    """Telephony settings param voicemail detection on voicemail detected."""

    action: Literal["stop_assistant", "leave_message_and_stop_assistant", "continue_assistant"]
    voicemail_message: TelephonySettingsParamVoicemailDetectionOnVoicemailDetectedVoicemailMessage


class TelephonySettingsParamVoicemailDetectionOnVoicemailDetectedVoicemailMessage(
    TypedDict, total=False
):
    """Telephony settings param voicemail detection on voicemail detected voicemail message."""

    message: str
    prompt: str
    type: Literal["prompt", "message"]


class TestCreateParamsRubric(TypedDict, total=False):
    """Test create params rubric."""

    criteria: Required[str]
    name: Required[str]


class ToolNodeReqParam(TypedDict, total=False):
    """Tool node req."""

    id: Required[str]
    shared_tool_id: Required[str]
    message: str
    name: str
    position: NodePositionParam
    type: Literal["tool"]


class TranscriptionEndpointingPlanParam(TypedDict, total=False):
    """Transcription endpointing plan."""

    on_no_punctuation_seconds: float
    on_number_seconds: float
    on_punctuation_seconds: float


class TranscriptionSettingsConfigParam(TypedDict, total=False):
    """Transcription settings config."""

    context: str
    eager_eot_threshold: float
    enable_endpoint_detection: bool
    end_of_turn_confidence_threshold: float
    eot_threshold: float
    eot_timeout_ms: int
    interim_results: bool
    keyterm: str
    language_hints: Sequence[str]
    max_endpoint_delay_ms: int
    max_turn_silence: int
    min_turn_silence: int
    numerals: bool
    prompt: str
    remove_disfluencies: bool
    smart_format: bool


class TranscriptionSettingsParam(TypedDict, total=False):
    """Transcription settings."""

    api_key_ref: str
    challenger: TranscriptionSettingsParamChallenger | None
    fallback_models: Sequence[TranscriptionSettingsParamFallbackModel] | None
    language: str
    model: AssistantTranscriptionModel
    region: str
    settings: TranscriptionSettingsConfigParam


class TranscriptionSettingsParamChallenger(TypedDict, total=False):
    """Transcription settings param challenger."""

    model: Required[ChallengerTranscriptionModel]
    language: str | None
    rule: Literal["best_turn", "best_engine", "merge_words"]
    settings: TranscriptionSettingsConfigParam | None


class TranscriptionSettingsParamFallbackModel(TypedDict, total=False):
    """Transcription settings param fallback model."""

    model: Required[
        Literal[
            "deepgram/flux",
            "deepgram/nova-3",
            "deepgram/nova-2",
            "assemblyai/universal-3-5-pro",
            "assemblyai/universal-streaming",
            "xai/grok-stt",
            "soniox/stt-rt-v4",
            "soniox/stt-rt-v5",
            "humain/realtime",
            "reson8/turns",
        ]
    ]
    language: str | None
    settings: TranscriptionSettingsConfigParam | None


class UpdateDynamicVariablesToolParamsParam(TypedDict, total=False):
    """Update dynamic variables tool."""

    description: Required[str]
    name: Required[str]
    updatable_variables: Required[Sequence[UpdateDynamicVariablesToolParamsParamUpdatableVariable]]


class UpdateDynamicVariablesToolParamsParamUpdatableVariable(TypedDict, total=False):
    """Update dynamic variables tool params param updatable variable."""

    name: Required[str]
    description: str
    type: str


class V1SystemoneParamsQuestionsDecisionModelChoiceQuestion(TypedDict, total=False):
    """V1 systemone params questions decision model choice question."""

    criteria: Required[Mapping[str, str | None]]
    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["choice"]]


class V1SystemoneParamsQuestionsDecisionModelNoulQuestion(TypedDict, total=False):
    """V1 systemone params questions decision model noul question."""

    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["noul"]]
    criteria: V1SystemoneParamsQuestionsDecisionModelNoulQuestionCriteria


class V1SystemoneParamsQuestionsDecisionModelNoulQuestionCriteria(TypedDict, total=False):
    """V1 systemone params questions decision model noul question criteria."""

    false: str
    true: str


class V1SystemoneParamsQuestionsDecisionModelScoreQuestion(TypedDict, total=False):
    """V1 systemone params questions decision model score question."""

    criteria: Required[Sequence[str]]
    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["score"]]


class VisionToolParamsParam(TypedDict, total=False):
    """Vision tool."""

    max_frame_age_secs: int


class WebsocketSettingsParam(TypedDict, total=False):
    """Websocket settings."""

    auth_ref: str
    enabled: bool
    url: str


class WidgetSettingsParam(TypedDict, total=False):
    """Widget settings."""

    agent_thinking_text: str
    audio_visualizer_config: AudioVisualizerConfigParam
    default_state: Literal["expanded", "collapsed"]
    give_feedback_url: str | None
    logo_icon_url: str | None
    position: Literal["fixed", "static"]
    report_issue_url: str | None
    speak_to_interrupt_text: str
    start_call_text: str
    theme: Literal["light", "dark"]
    view_history_url: str | None


AssistantA2AAgentParam = TypedDict(
    "AssistantA2AAgentParam",
    {
        "async": "bool",
        "name": "Required[str]",
        "url": "Required[str]",
        "headers": "Sequence[HeaderParam]",
        "messages": "Sequence[AssistantA2AAgentParamMessageA2AAgentRequest]",
        "poll_interval_ms": "int",
        "timeout_ms": "int",
    },
    total=False,
)

AssistantToolParamInviteInvite = TypedDict(
    "AssistantToolParamInviteInvite",
    {
        "from": "str",
        "custom_headers": "Sequence[NameAndValueParam]",
        "targets": "Sequence[CallTargetParam] | str | None",
        "voicemail_detection": "AssistantToolParamInviteInviteVoicemailDetection",
    },
    total=False,
)

AssistantToolParamTransferTransfer = TypedDict(
    "AssistantToolParamTransferTransfer",
    {
        "from": "str",
        "targets": "Required[Sequence[AssistantToolParamTransferTransferTargetsTargetsList] | str]",
        "bridge_beep": "AssistantToolParamTransferTransferBridgeBeep",
        "custom_headers": "Sequence[NameAndValueParam]",
        "description": "str",
        "diversion": "str",
        "voicemail_detection": "AssistantToolParamTransferTransferVoicemailDetection",
        "warm_message_delay_ms": "int | None",
        "warm_transfer_acceptance": "AssistantToolParamTransferTransferWarmTransferAcceptance",
        "warm_transfer_instructions": "str",
    },
    total=False,
)

InferenceEmbeddingWebhookToolParamsParamWebhook = TypedDict(
    "InferenceEmbeddingWebhookToolParamsParamWebhook",
    {
        "async": "bool",
        "description": "Required[str]",
        "name": "Required[str]",
        "url": "Required[str]",
        "async_timeout_ms": "int",
        "body_parameters": "ToolParametersParam",
        "headers": "Sequence[NameAndValueParam]",
        "messages": "Sequence[AssistantA2AAgentParamMessageA2AAgentRequest]",
        "method": 'Literal["GET", "POST", "PUT", "DELETE", "PATCH"]',
        "path_parameters": "ToolParametersParam",
        "preset_body_fields": "Mapping[str, object]",
        "preset_query_params": "Mapping[str, object]",
        "query_parameters": "ToolParametersParam",
        "store_fields_as_variables": "Sequence[InferenceEmbeddingWebhookToolParamsParamWebhookStoreFieldsAsVariable]",
    },
    total=False,
)

AssistantA2AAgentParamHeader: TypeAlias = HeaderParam

AssistantA2AAgentParamMessageA2AAgentRequest: TypeAlias = (
    AssistantA2AAgentParamMessageA2AAgentRequestStartMessage
    | AssistantA2AAgentParamMessageA2AAgentRequestResponseDelayedMessage
)

AssistantToolParam: TypeAlias = (
    AssistantToolParamFunction
    | InferenceEmbeddingWebhookToolParamsParam
    | AssistantToolParamClientSideTool
    | RetrievalToolParam
    | AssistantToolParamHandoff
    | HangupToolParam
    | AssistantToolParamTransfer
    | AssistantToolParamInvite
    | AssistantToolParamRefer
    | AssistantToolParamSendDtmf
    | AssistantToolParamSendMessage
    | AssistantToolParamSkipTurn
    | AssistantToolParamVision
    | AssistantToolParamPay
    | AssistantToolParamUpdateDynamicVariables
)

AssistantToolParamClientSideToolClientSideToolParameters: TypeAlias = ToolParametersParam

AssistantToolParamHangup: TypeAlias = HangupToolParam

AssistantToolParamInviteInviteCustomHeader: TypeAlias = NameAndValueParam

AssistantToolParamInviteInviteTargetsTargetsList: TypeAlias = CallTargetParam

AssistantToolParamReferReferCustomHeader: TypeAlias = NameAndValueParam

AssistantToolParamSkipTurnSkipTurn: TypeAlias = ToolDescriptionParam

AssistantToolParamTransferTransferCustomHeader: TypeAlias = NameAndValueParam

ChatCreateCompletionParamsToolFunction: TypeAlias = AssistantToolParamFunction

ChatCreateCompletionParamsToolRetrieval: TypeAlias = RetrievalToolParam

ExternalLlmReqParam: TypeAlias = ExternalLlmParam

InferenceEmbeddingVoiceSettingsParamBackgroundAudioUnionMember0: TypeAlias = PredefinedAudio

InferenceEmbeddingVoiceSettingsParamBackgroundAudioUnionMember1: TypeAlias = AudioByURL

InferenceEmbeddingVoiceSettingsParamBackgroundAudioUnionMember2: TypeAlias = AudioByName

InferenceEmbeddingVoiceSettingsParamToolCallAudioUnionMember1: TypeAlias = AudioByURL

InferenceEmbeddingWebhookToolParamsParamWebhookBodyParameters: TypeAlias = ToolParametersParam

InferenceEmbeddingWebhookToolParamsParamWebhookHeader: TypeAlias = NameAndValueParam

InferenceEmbeddingWebhookToolParamsParamWebhookMessageWebhookToolRequestResponseDelayedMessage: TypeAlias = AssistantA2AAgentParamMessageA2AAgentRequestResponseDelayedMessage

InferenceEmbeddingWebhookToolParamsParamWebhookMessageWebhookToolRequestStartMessage: TypeAlias = (
    AssistantA2AAgentParamMessageA2AAgentRequestStartMessage
)

InferenceEmbeddingWebhookToolParamsParamWebhookPathParameters: TypeAlias = ToolParametersParam

InferenceEmbeddingWebhookToolParamsParamWebhookQueryParameters: TypeAlias = ToolParametersParam

TestUpdateParamsRubric: TypeAlias = TestCreateParamsRubric
