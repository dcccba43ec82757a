"""Models of params.ai."""

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
    """AssistantA2AAgentParamMessageA2AAgentRequestResponseDelayedMessage"""

    content: Required[str]
    timing_ms: Required[int]
    type: Required[Literal["request_response_delayed"]]


class AssistantA2AAgentParamMessageA2AAgentRequestStartMessage(TypedDict, total=False):
    """AssistantA2AAgentParamMessageA2AAgentRequestStartMessage"""

    content: Required[str]
    type: Required[Literal["request_start"]]
    timing_ms: int


class AssistantIntegrationParam(TypedDict, total=False):
    """AssistantIntegrationParam"""

    integration_id: Required[str]
    allowed_list: Sequence[str]


class AssistantMcpServerParam(TypedDict, total=False):
    """AssistantMcpServerParam"""

    id: Required[str]
    allowed_tools: Sequence[str]


class AssistantToolParamClientSideTool(TypedDict, total=False):
    """AssistantToolParamClientSideTool"""

    client_side_tool: Required[AssistantToolParamClientSideToolClientSideTool]
    type: Required[Literal["client_side_tool"]]


class AssistantToolParamClientSideToolClientSideTool(TypedDict, total=False):
    """AssistantToolParamClientSideToolClientSideTool"""

    description: Required[str]
    name: Required[str]
    parameters: Required[ToolParametersParam]


class AssistantToolParamFunction(TypedDict, total=False):
    """AssistantToolParamFunction"""

    function: Required[FunctionDefinitionParam]
    type: Required[Literal["function"]]


class AssistantToolParamHandoff(TypedDict, total=False):
    """AssistantToolParamHandoff"""

    handoff: Required[AssistantToolParamHandoffHandoff]
    type: Required[Literal["handoff"]]


class AssistantToolParamHandoffHandoff(TypedDict, total=False):
    """AssistantToolParamHandoffHandoff"""

    ai_assistants: Required[Sequence[AssistantToolParamHandoffHandoffAIAssistant]]
    voice_mode: Literal["unified", "distinct"]


class AssistantToolParamHandoffHandoffAIAssistant(TypedDict, total=False):
    """AssistantToolParamHandoffHandoffAIAssistant"""

    id: Required[str]
    name: Required[str]


class AssistantToolParamInvite(TypedDict, total=False):
    """AssistantToolParamInvite"""

    invite: Required[AssistantToolParamInviteInvite]
    type: Required[Literal["invite"]]


class AssistantToolParamInviteInviteVoicemailDetection(TypedDict, total=False):
    """AssistantToolParamInviteInviteVoicemailDetection"""

    detection_mode: Literal["disabled", "premium"]
    on_voicemail_detected: AssistantToolParamInviteInviteVoicemailDetectionOnVoicemailDetected


class AssistantToolParamInviteInviteVoicemailDetectionOnVoicemailDetected(TypedDict, total=False):
    """AssistantToolParamInviteInviteVoicemailDetectionOnVoicemailDetected"""

    action: Literal["stop_invite"]


class AssistantToolParamPay(TypedDict, total=False):
    """AssistantToolParamPay"""

    pay: Required[PayToolParamsParam]
    type: Required[Literal["pay"]]


class AssistantToolParamRefer(TypedDict, total=False):
    """AssistantToolParamRefer"""

    refer: Required[AssistantToolParamReferRefer]
    type: Required[Literal["refer"]]


class AssistantToolParamReferRefer(TypedDict, total=False):
    """AssistantToolParamReferRefer"""

    targets: Required[Sequence[AssistantToolParamReferReferTarget]]
    custom_headers: Sequence[NameAndValueParam]
    sip_headers: Sequence[AssistantToolParamReferReferSipHeader]


class AssistantToolParamReferReferSipHeader(TypedDict, total=False):
    """AssistantToolParamReferReferSipHeader"""

    name: Literal["User-to-User", "Diversion"]
    value: str


class AssistantToolParamReferReferTarget(TypedDict, total=False):
    """AssistantToolParamReferReferTarget"""

    name: Required[str]
    sip_address: Required[str]
    sip_auth_password: str
    sip_auth_username: str


class AssistantToolParamSendDtmf(TypedDict, total=False):
    """AssistantToolParamSendDtmf"""

    send_dtmf: Required[Mapping[str, object]]
    type: Required[Literal["send_dtmf"]]


class AssistantToolParamSendMessage(TypedDict, total=False):
    """AssistantToolParamSendMessage"""

    send_message: Required[AssistantToolParamSendMessageSendMessage]
    type: Required[Literal["send_message"]]


class AssistantToolParamSendMessageSendMessage(TypedDict, total=False):
    """AssistantToolParamSendMessageSendMessage"""

    message_template: str | None


class AssistantToolParamSkipTurn(TypedDict, total=False):
    """AssistantToolParamSkipTurn"""

    skip_turn: Required[ToolDescriptionParam]
    type: Required[Literal["skip_turn"]]


class AssistantToolParamTransfer(TypedDict, total=False):
    """AssistantToolParamTransfer"""

    transfer: Required[AssistantToolParamTransferTransfer]
    type: Required[Literal["transfer"]]


class AssistantToolParamTransferTransferBridgeBeep(TypedDict, total=False):
    """AssistantToolParamTransferTransferBridgeBeep"""

    enabled: bool
    target_legs: Literal["self", "both"]


class AssistantToolParamTransferTransferTargetsTargetsList(TypedDict, total=False):
    """AssistantToolParamTransferTransferTargetsTargetsList"""

    to: Required[str]
    extension: str
    message: str
    name: str
    sip_auth_password: str
    sip_auth_username: str


class AssistantToolParamTransferTransferVoicemailDetection(TypedDict, total=False):
    """AssistantToolParamTransferTransferVoicemailDetection"""

    detection_config: AssistantToolParamTransferTransferVoicemailDetectionDetectionConfig
    detection_mode: Literal["disabled", "premium"]
    on_voicemail_detected: AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetected


class AssistantToolParamTransferTransferVoicemailDetectionDetectionConfig(TypedDict, total=False):
    """AssistantToolParamTransferTransferVoicemailDetectionDetectionConfig"""

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
    """AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetected"""

    action: Literal["stop_transfer", "leave_message_and_stop_transfer"]
    voicemail_message: (
        AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage
    )


class AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage(
    TypedDict, total=False
):
    """AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage"""

    message: str
    type: Literal["message", "warm_transfer_instructions"]


class AssistantToolParamTransferTransferWarmTransferAcceptance(TypedDict, total=False):
    """AssistantToolParamTransferTransferWarmTransferAcceptance"""

    enabled: bool
    end_user_target_context_mode: Literal["private", "shared"]
    require_acceptance: bool
    timeout_secs: int


class AssistantToolParamUpdateDynamicVariables(TypedDict, total=False):
    """AssistantToolParamUpdateDynamicVariables"""

    type: Required[Literal["update_dynamic_variables"]]
    update_dynamic_variables: Required[UpdateDynamicVariablesToolParamsParam]


class AssistantToolParamVision(TypedDict, total=False):
    """AssistantToolParamVision"""

    type: Required[Literal["vision"]]
    vision: VisionToolParamsParam


class AudioVisualizerConfigParam(TypedDict, total=False):
    """AudioVisualizerConfigParam"""

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"]
    preset: str


class AvatarSettingsRequestParam(TypedDict, total=False):
    """AvatarSettingsRequestParam"""

    avatar_id: Required[str]
    background_id: Required[Literal["office", "studio", "reception", "illustrated_workspace"]]
    model: Required[Literal["foxtrot-1"]]
    provider: Required[Literal["telnyx"]]


class ChatCreateCompletionParamsMessage(TypedDict, total=False):
    """ChatCreateCompletionParamsMessage"""

    content: Required[str | Sequence[ChatCreateCompletionParamsMessageContentTextAndImageArray]]
    role: Required[Literal["system", "user", "assistant", "tool"]]


class ChatCreateCompletionParamsMessageContentTextAndImageArray(TypedDict, total=False):
    """ChatCreateCompletionParamsMessageContentTextAndImageArray"""

    type: Required[Literal["text", "image_url"]]
    image_url: str
    text: str


class ChatCreateCompletionParamsResponseFormatResponseFormatJsonObject(TypedDict, total=False):
    """ChatCreateCompletionParamsResponseFormatResponseFormatJsonObject"""

    type: Required[Literal["json_object"]]


class ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParam(TypedDict, total=False):
    """ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParam"""

    json_schema: Required[
        ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParamJsonSchema
    ]
    type: Required[Literal["json_schema"]]


class ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParamJsonSchema(
    TypedDict, total=False
):
    """ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParamJsonSchema"""

    name: Required[str]
    description: str
    schema: Mapping[str, object]
    strict: bool


class ChatCreateCompletionParamsResponseFormatResponseFormatText(TypedDict, total=False):
    """ChatCreateCompletionParamsResponseFormatResponseFormatText"""

    type: Required[Literal["text"]]


class ClauseParam(TypedDict, total=False):
    """ClauseParam"""

    attribute: Required[str]
    operator: Required[Literal["in", "not_in", "starts_with"]]
    values: Required[Sequence[str]]


class ConversationFlowReqParam(TypedDict, total=False):
    """ConversationFlowReqParam"""

    nodes: Required[Sequence[FlowNodeReqParam | ToolNodeReqParam | SpeakNodeReqParam]]
    start_node_id: Required[str]
    edges: Sequence[FlowEdgeParam]


class ConversationInsightRetrieveAggregatesParamsMetadata(TypedDict, total=False):
    """ConversationInsightRetrieveAggregatesParamsMetadata"""

    assistant_id: str


class CreatePlanStepRequestParam(TypedDict, total=False):
    """CreatePlanStepRequestParam"""

    description: Required[str]
    sequence: Required[int]
    step_id: Required[str]
    metadata: Mapping[str, object]
    parent_step_id: str


class DelegationSettingsParam(TypedDict, total=False):
    """DelegationSettingsParam"""

    enabled: bool
    external_llm: ExternalLlmParam
    instructions: str
    llm_api_key_ref: str
    mode: Literal["telnyx", "client"]
    model: str
    speak_results: bool


class ExternalLlmParam(TypedDict, total=False):
    """ExternalLlmParam"""

    base_url: Required[str]
    model: Required[str]
    authentication_method: Literal["token", "certificate"]
    certificate_ref: str
    forward_metadata: bool
    llm_api_key_ref: str
    token_retrieval_url: str


class FallbackConfigReqParam(TypedDict, total=False):
    """FallbackConfigReqParam"""

    external_llm: ExternalLlmParam
    llm_api_key_ref: str
    model: str


class FlowEdgeParam(TypedDict, total=False):
    """FlowEdgeParam"""

    id: Required[str]
    condition: Required[
        FlowEdgeParamConditionLlmCondition
        | FlowEdgeParamConditionExpressionCondition
        | FlowEdgeParamConditionDefaultCondition
    ]
    start_node_id: Required[str]
    target: Required[FlowEdgeParamTargetNodeTarget | FlowEdgeParamTargetAssistantTarget]


class FlowEdgeParamConditionDefaultCondition(TypedDict, total=False):
    """FlowEdgeParamConditionDefaultCondition"""

    type: Required[Literal["default"]]


class FlowEdgeParamConditionExpressionCondition(TypedDict, total=False):
    """FlowEdgeParamConditionExpressionCondition"""

    expression: Required[object]
    type: Required[Literal["expression"]]


class FlowEdgeParamConditionLlmCondition(TypedDict, total=False):
    """FlowEdgeParamConditionLlmCondition"""

    prompt: Required[str]
    type: Required[Literal["llm"]]


class FlowEdgeParamTargetAssistantTarget(TypedDict, total=False):
    """FlowEdgeParamTargetAssistantTarget"""

    assistant_id: Required[str]
    type: Required[Literal["assistant"]]
    position: NodePositionParam
    voice_mode: Literal["unified", "distinct"]


class FlowEdgeParamTargetNodeTarget(TypedDict, total=False):
    """FlowEdgeParamTargetNodeTarget"""

    node_id: Required[str]
    type: Required[Literal["node"]]


class FlowNodeReqParam(TypedDict, total=False):
    """FlowNodeReqParam"""

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
    """FunctionDefinitionParam"""

    name: Required[str]
    description: str
    parameters: Mapping[str, object]


class InferenceEmbeddingInterruptionSettingsParam(TypedDict, total=False):
    """InferenceEmbeddingInterruptionSettingsParam"""

    disable_greeting_interruption: bool
    enable: bool
    interrupt_prediction_threshold: float | None
    start_speaking_plan: StartSpeakingPlanParam


class InferenceEmbeddingVoiceSettingsParam(TypedDict, total=False):
    """InferenceEmbeddingVoiceSettingsParam"""

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
    """InferenceEmbeddingVoiceSettingsParamToolCallAudioUnionMember0"""

    type: Required[Literal["predefined_media"]]
    value: Required[Literal["typing"]]
    volume: float


class InferenceEmbeddingWebhookToolParamsParam(TypedDict, total=False):
    """InferenceEmbeddingWebhookToolParamsParam"""

    type: Required[Literal["webhook"]]
    webhook: Required[InferenceEmbeddingWebhookToolParamsParamWebhook]
    timeout_ms: int


class InferenceEmbeddingWebhookToolParamsParamWebhookStoreFieldsAsVariable(TypedDict, total=False):
    """InferenceEmbeddingWebhookToolParamsParamWebhookStoreFieldsAsVariable"""

    name: Required[str]
    value_path: Required[str]


class InsightSettingsParam(TypedDict, total=False):
    """InsightSettingsParam"""

    insight_group_id: str
    model: str | None


class JobCreateParamsHyperparameters(TypedDict, total=False):
    """JobCreateParamsHyperparameters"""

    n_epochs: int


class MessagingSettingsParam(TypedDict, total=False):
    """MessagingSettingsParam"""

    conversation_inactivity_minutes: int
    default_messaging_profile_id: str
    delivery_status_webhook_url: str


class NodePositionParam(TypedDict, total=False):
    """NodePositionParam"""

    x: Required[float]
    y: Required[float]


class ObservabilityReqParam(TypedDict, total=False):
    """ObservabilityReqParam"""

    host: str
    prompt_label: str
    prompt_name: str
    prompt_sync: Literal["enabled", "disabled"]
    prompt_version: int
    public_key_ref: str
    secret_key_ref: str
    status: Literal["enabled", "disabled"]


class OpenAICreateResponseParamsReasoning(TypedDict, total=False):
    """OpenAICreateResponseParamsReasoning"""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class PayToolParamsParam(TypedDict, total=False):
    """PayToolParamsParam"""

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
    """PostConversationSettingsReqParam"""

    enabled: bool


class PrivacySettingsParam(TypedDict, total=False):
    """PrivacySettingsParam"""

    data_retention: bool
    in_transit_data_locality: bool
    pii_redaction: Literal["disabled", "redact"]


class RetrievalSettingsParam(TypedDict, total=False):
    """RetrievalSettingsParam"""

    retrieval_type: Literal["vector", "hybrid"]
    top_k: int


class RetrievalSettingsWrapperParam(TypedDict, total=False):
    """RetrievalSettingsWrapperParam"""

    retrieval: RetrievalSettingsParam


class RolloutSlotParam(TypedDict, total=False):
    """RolloutSlotParam"""

    version_id: Required[str]
    weight: Required[float]


class RuleInputParam(TypedDict, total=False):
    """RuleInputParam"""

    serve: Required[ServeParam]
    match: Sequence[ClauseParam]


class ScheduledCallSettingsParam(TypedDict, total=False):
    """ScheduledCallSettingsParam"""

    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"]


class ServeParam(TypedDict, total=False):
    """ServeParam"""

    rollout: Sequence[RolloutSlotParam]
    version_id: str


class SettingPatchAllParamsSummary(TypedDict, total=False):
    """SettingPatchAllParamsSummary"""

    instructions: str | None


class SourceRequestParam(TypedDict, total=False):
    """SourceRequestParam"""

    source_type: Required[Literal["voice", "meeting_bot", "message", "bucket"]]
    bucket_id: str


class SpeakNodeReqParam(TypedDict, total=False):
    """SpeakNodeReqParam"""

    id: Required[str]
    message: Required[str]
    name: str
    position: NodePositionParam
    type: Literal["speak"]


class StartSpeakingPlanParam(TypedDict, total=False):
    """StartSpeakingPlanParam"""

    transcription_endpointing_plan: TranscriptionEndpointingPlanParam
    wait_seconds: float


class TelephonySettingsParam(TypedDict, total=False):
    """TelephonySettingsParam"""

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
    """TelephonySettingsParamNoiseSuppressionConfig"""

    attenuation_limit: int
    enhancement_level: float
    family: Literal["quail"]
    mode: Literal["advanced"]
    size: Literal["vf", "vf_2_0_l"]


class TelephonySettingsParamRecordingSettings(TypedDict, total=False):
    """TelephonySettingsParamRecordingSettings"""

    channels: Literal["single", "dual"]
    enabled: bool
    format: Literal["wav", "mp3"]
    stop_on_conversation_end: bool


class TelephonySettingsParamVoicemailDetection(TypedDict, total=False):
    """TelephonySettingsParamVoicemailDetection"""

    on_voicemail_detected: TelephonySettingsParamVoicemailDetectionOnVoicemailDetected


class TelephonySettingsParamVoicemailDetectionOnVoicemailDetected(TypedDict, total=False):
    """TelephonySettingsParamVoicemailDetectionOnVoicemailDetected"""

    action: Literal["stop_assistant", "leave_message_and_stop_assistant", "continue_assistant"]
    voicemail_message: TelephonySettingsParamVoicemailDetectionOnVoicemailDetectedVoicemailMessage


class TelephonySettingsParamVoicemailDetectionOnVoicemailDetectedVoicemailMessage(
    TypedDict, total=False
):
    """TelephonySettingsParamVoicemailDetectionOnVoicemailDetectedVoicemailMessage"""

    message: str
    prompt: str
    type: Literal["prompt", "message"]


class TestCreateParamsRubric(TypedDict, total=False):
    """TestCreateParamsRubric"""

    criteria: Required[str]
    name: Required[str]


class ToolNodeReqParam(TypedDict, total=False):
    """ToolNodeReqParam"""

    id: Required[str]
    shared_tool_id: Required[str]
    message: str
    name: str
    position: NodePositionParam
    type: Literal["tool"]


class TranscriptionEndpointingPlanParam(TypedDict, total=False):
    """TranscriptionEndpointingPlanParam"""

    on_no_punctuation_seconds: float
    on_number_seconds: float
    on_punctuation_seconds: float


class TranscriptionSettingsConfigParam(TypedDict, total=False):
    """TranscriptionSettingsConfigParam"""

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
    """TranscriptionSettingsParam"""

    api_key_ref: str
    challenger: TranscriptionSettingsParamChallenger | None
    fallback_models: Sequence[TranscriptionSettingsParamFallbackModel] | None
    language: str
    model: AssistantTranscriptionModel
    region: str
    settings: TranscriptionSettingsConfigParam


class TranscriptionSettingsParamChallenger(TypedDict, total=False):
    """TranscriptionSettingsParamChallenger"""

    model: Required[ChallengerTranscriptionModel]
    language: str | None
    rule: Literal["best_turn", "best_engine", "merge_words"]
    settings: TranscriptionSettingsConfigParam | None


class TranscriptionSettingsParamFallbackModel(TypedDict, total=False):
    """TranscriptionSettingsParamFallbackModel"""

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
    """UpdateDynamicVariablesToolParamsParam"""

    description: Required[str]
    name: Required[str]
    updatable_variables: Required[Sequence[UpdateDynamicVariablesToolParamsParamUpdatableVariable]]


class UpdateDynamicVariablesToolParamsParamUpdatableVariable(TypedDict, total=False):
    """UpdateDynamicVariablesToolParamsParamUpdatableVariable"""

    name: Required[str]
    description: str
    type: str


class V1SystemoneParamsQuestionsDecisionModelChoiceQuestion(TypedDict, total=False):
    """V1SystemoneParamsQuestionsDecisionModelChoiceQuestion"""

    criteria: Required[Mapping[str, str | None]]
    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["choice"]]


class V1SystemoneParamsQuestionsDecisionModelNoulQuestion(TypedDict, total=False):
    """V1SystemoneParamsQuestionsDecisionModelNoulQuestion"""

    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["noul"]]
    criteria: V1SystemoneParamsQuestionsDecisionModelNoulQuestionCriteria


class V1SystemoneParamsQuestionsDecisionModelNoulQuestionCriteria(TypedDict, total=False):
    """V1SystemoneParamsQuestionsDecisionModelNoulQuestionCriteria"""

    false: str
    true: str


class V1SystemoneParamsQuestionsDecisionModelScoreQuestion(TypedDict, total=False):
    """V1SystemoneParamsQuestionsDecisionModelScoreQuestion"""

    criteria: Required[Sequence[str]]
    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["score"]]


class VisionToolParamsParam(TypedDict, total=False):
    """VisionToolParamsParam"""

    max_frame_age_secs: int


class WebsocketSettingsParam(TypedDict, total=False):
    """WebsocketSettingsParam"""

    auth_ref: str
    enabled: bool
    url: str


class WidgetSettingsParam(TypedDict, total=False):
    """WidgetSettingsParam"""

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
