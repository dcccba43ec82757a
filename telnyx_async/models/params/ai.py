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
    """Part of `AssistantA2AAgentParam` and `InferenceEmbeddingWebhookToolParamsParamWebhook`."""

    content: Required[str]
    timing_ms: Required[int]
    """Integer, in milliseconds."""
    type: Required[Literal["request_response_delayed"]]


class AssistantA2AAgentParamMessageA2AAgentRequestStartMessage(TypedDict, total=False):
    """Part of `AssistantA2AAgentParam` and `InferenceEmbeddingWebhookToolParamsParamWebhook`."""

    content: Required[str]
    type: Required[Literal["request_start"]]
    timing_ms: int
    """Integer, in milliseconds."""


class AssistantIntegrationParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    integration_id: Required[str]
    allowed_list: Sequence[str]


class AssistantMcpServerParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    id: Required[str]
    allowed_tools: Sequence[str]


class AssistantToolParamClientSideTool(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    client_side_tool: Required[AssistantToolParamClientSideToolClientSideTool]
    type: Required[Literal["client_side_tool"]]


class AssistantToolParamClientSideToolClientSideTool(TypedDict, total=False):
    """Part of `AssistantToolParamClientSideTool`."""

    description: Required[str]
    name: Required[str]
    parameters: Required[ToolParametersParam]


class AssistantToolParamFunction(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 2 more."""

    function: Required[FunctionDefinitionParam]
    type: Required[Literal["function"]]


class AssistantToolParamHandoff(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    handoff: Required[AssistantToolParamHandoffHandoff]
    type: Required[Literal["handoff"]]


class AssistantToolParamHandoffHandoff(TypedDict, total=False):
    """Part of `AssistantToolParamHandoff`."""

    ai_assistants: Required[Sequence[AssistantToolParamHandoffHandoffAIAssistant]]
    voice_mode: Literal["unified", "distinct"]


class AssistantToolParamHandoffHandoffAIAssistant(TypedDict, total=False):
    """Part of `AssistantToolParamHandoffHandoff`."""

    id: Required[str]
    name: Required[str]


class AssistantToolParamInvite(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    invite: Required[AssistantToolParamInviteInvite]
    type: Required[Literal["invite"]]


class AssistantToolParamInviteInviteVoicemailDetection(TypedDict, total=False):
    """Part of `AssistantToolParamInviteInvite`."""

    detection_mode: Literal["disabled", "premium"]
    on_voicemail_detected: AssistantToolParamInviteInviteVoicemailDetectionOnVoicemailDetected


class AssistantToolParamInviteInviteVoicemailDetectionOnVoicemailDetected(TypedDict, total=False):
    """Part of `AssistantToolParamInviteInviteVoicemailDetection`."""

    action: Literal["stop_invite"]


class AssistantToolParamPay(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    pay: Required[PayToolParamsParam]
    type: Required[Literal["pay"]]


class AssistantToolParamRefer(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    refer: Required[AssistantToolParamReferRefer]
    type: Required[Literal["refer"]]


class AssistantToolParamReferRefer(TypedDict, total=False):
    """Part of `AssistantToolParamRefer`."""

    targets: Required[Sequence[AssistantToolParamReferReferTarget]]
    custom_headers: Sequence[NameAndValueParam]
    sip_headers: Sequence[AssistantToolParamReferReferSipHeader]


class AssistantToolParamReferReferSipHeader(TypedDict, total=False):
    """Part of `AssistantToolParamReferRefer`."""

    name: Literal["User-to-User", "Diversion"]
    value: str


class AssistantToolParamReferReferTarget(TypedDict, total=False):
    """Part of `AssistantToolParamReferRefer`."""

    name: Required[str]
    sip_address: Required[str]
    sip_auth_password: str
    sip_auth_username: str


class AssistantToolParamSendDtmf(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    send_dtmf: Required[Mapping[str, object]]
    type: Required[Literal["send_dtmf"]]


class AssistantToolParamSendMessage(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    send_message: Required[AssistantToolParamSendMessageSendMessage]
    type: Required[Literal["send_message"]]


class AssistantToolParamSendMessageSendMessage(TypedDict, total=False):
    """Part of `AssistantToolParamSendMessage`."""

    message_template: str | None


class AssistantToolParamSkipTurn(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    skip_turn: Required[ToolDescriptionParam]
    type: Required[Literal["skip_turn"]]


class AssistantToolParamTransfer(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    transfer: Required[AssistantToolParamTransferTransfer]
    type: Required[Literal["transfer"]]


class AssistantToolParamTransferTransferBridgeBeep(TypedDict, total=False):
    """Part of `AssistantToolParamTransferTransfer`."""

    enabled: bool
    target_legs: Literal["self", "both"]


class AssistantToolParamTransferTransferTargetsTargetsList(TypedDict, total=False):
    """Part of `AssistantToolParamTransferTransfer`."""

    to: Required[str]
    extension: str
    message: str
    name: str
    sip_auth_password: str
    sip_auth_username: str


class AssistantToolParamTransferTransferVoicemailDetection(TypedDict, total=False):
    """Part of `AssistantToolParamTransferTransfer`."""

    detection_config: AssistantToolParamTransferTransferVoicemailDetectionDetectionConfig
    detection_mode: Literal["disabled", "premium"]
    on_voicemail_detected: AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetected


class AssistantToolParamTransferTransferVoicemailDetectionDetectionConfig(TypedDict, total=False):
    """Part of `AssistantToolParamTransferTransferVoicemailDetection`."""

    after_greeting_silence_millis: int
    """Integer, in milliseconds."""
    between_words_silence_millis: int
    """Integer, in milliseconds."""
    greeting_duration_millis: int
    """Integer, in milliseconds."""
    greeting_silence_duration_millis: int
    """Integer, in milliseconds."""
    greeting_total_analysis_time_millis: int
    """Integer, in milliseconds."""
    initial_silence_millis: int
    """Integer, in milliseconds."""
    maximum_number_of_words: int
    maximum_word_length_millis: int
    """Integer, in milliseconds."""
    min_word_length_millis: int
    """Integer, in milliseconds."""
    silence_threshold: int
    total_analysis_time_millis: int
    """Integer, in milliseconds."""


class AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetected(
    TypedDict, total=False
):
    """Part of `AssistantToolParamTransferTransferVoicemailDetection`."""

    action: Literal["stop_transfer", "leave_message_and_stop_transfer"]
    voicemail_message: (
        AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage
    )


class AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage(
    TypedDict, total=False
):
    """Part of `AssistantToolParamTransferTransferVoicemailDetectionOnVoicemailDetected`."""

    message: str
    type: Literal["message", "warm_transfer_instructions"]


class AssistantToolParamTransferTransferWarmTransferAcceptance(TypedDict, total=False):
    """Part of `AssistantToolParamTransferTransfer`."""

    enabled: bool
    end_user_target_context_mode: Literal["private", "shared"]
    require_acceptance: bool
    timeout_secs: int
    """Integer, in seconds."""


class AssistantToolParamUpdateDynamicVariables(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    type: Required[Literal["update_dynamic_variables"]]
    update_dynamic_variables: Required[UpdateDynamicVariablesToolParamsParam]


class AssistantToolParamVision(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    type: Required[Literal["vision"]]
    vision: VisionToolParamsParam


class AudioVisualizerConfigParam(TypedDict, total=False):
    """Part of `WidgetSettingsParam`."""

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"]
    preset: str


class AvatarSettingsRequestParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    avatar_id: Required[str]
    background_id: Required[Literal["office", "studio", "reception", "illustrated_workspace"]]
    model: Required[Literal["foxtrot-1"]]
    provider: Required[Literal["telnyx"]]


class ChatCreateCompletionParamsMessage(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    content: Required[str | Sequence[ChatCreateCompletionParamsMessageContentTextAndImageArray]]
    role: Required[Literal["system", "user", "assistant", "tool"]]


class ChatCreateCompletionParamsMessageContentTextAndImageArray(TypedDict, total=False):
    """Part of `ChatCreateCompletionParamsMessage`."""

    type: Required[Literal["text", "image_url"]]
    image_url: str
    text: str


class ChatCreateCompletionParamsResponseFormatResponseFormatJsonObject(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    type: Required[Literal["json_object"]]


class ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParam(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    json_schema: Required[
        ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParamJsonSchema
    ]
    type: Required[Literal["json_schema"]]


class ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParamJsonSchema(
    TypedDict, total=False
):
    """Part of `ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParam`."""

    name: Required[str]
    description: str
    schema: Mapping[str, object]
    strict: bool


class ChatCreateCompletionParamsResponseFormatResponseFormatText(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    type: Required[Literal["text"]]


class ClauseParam(TypedDict, total=False):
    """Part of `RuleInputParam`."""

    attribute: Required[str]
    operator: Required[Literal["in", "not_in", "starts_with"]]
    values: Required[Sequence[str]]
    """List of strings, at least 1 item."""


class ConversationFlowReqParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    nodes: Required[Sequence[FlowNodeReqParam | ToolNodeReqParam | SpeakNodeReqParam]]
    start_node_id: Required[str]
    edges: Sequence[FlowEdgeParam]


class ConversationInsightRetrieveAggregatesParamsMetadata(TypedDict, total=False):
    """Argument of `client.ai.conversations.conversation_insights.retrieve_aggregates`."""

    assistant_id: str


class CreatePlanStepRequestParam(TypedDict, total=False):
    """Argument of `client.ai.missions.runs.plan.add_steps_to_plan` and `client.ai.missions.runs.plan.create`."""

    description: Required[str]
    sequence: Required[int]
    step_id: Required[str]
    metadata: Mapping[str, object]
    parent_step_id: str


class DelegationSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    enabled: bool
    external_llm: ExternalLlmParam
    instructions: str
    llm_api_key_ref: str
    mode: Literal["telnyx", "client"]
    model: str
    speak_results: bool


class ExternalLlmParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    base_url: Required[str]
    model: Required[str]
    authentication_method: Literal["token", "certificate"]
    certificate_ref: str
    forward_metadata: bool
    llm_api_key_ref: str
    token_retrieval_url: str


class FallbackConfigReqParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    external_llm: ExternalLlmParam
    llm_api_key_ref: str
    model: str


class FlowEdgeParam(TypedDict, total=False):
    """Part of `ConversationFlowReqParam`."""

    id: Required[str]
    condition: Required[
        FlowEdgeParamConditionLlmCondition
        | FlowEdgeParamConditionExpressionCondition
        | FlowEdgeParamConditionDefaultCondition
    ]
    start_node_id: Required[str]
    target: Required[FlowEdgeParamTargetNodeTarget | FlowEdgeParamTargetAssistantTarget]


class FlowEdgeParamConditionDefaultCondition(TypedDict, total=False):
    """Part of `FlowEdgeParam`."""

    type: Required[Literal["default"]]


class FlowEdgeParamConditionExpressionCondition(TypedDict, total=False):
    """Part of `FlowEdgeParam`."""

    expression: Required[object]
    type: Required[Literal["expression"]]


class FlowEdgeParamConditionLlmCondition(TypedDict, total=False):
    """Part of `FlowEdgeParam`."""

    prompt: Required[str]
    type: Required[Literal["llm"]]


class FlowEdgeParamTargetAssistantTarget(TypedDict, total=False):
    """Part of `FlowEdgeParam`."""

    assistant_id: Required[str]
    type: Required[Literal["assistant"]]
    position: NodePositionParam
    voice_mode: Literal["unified", "distinct"]
    """`"unified"` or `"distinct"`; `"unified"` by default."""


class FlowEdgeParamTargetNodeTarget(TypedDict, total=False):
    """Part of `FlowEdgeParam`."""

    node_id: Required[str]
    type: Required[Literal["node"]]


class FlowNodeReqParam(TypedDict, total=False):
    """Part of `ConversationFlowReqParam`."""

    id: Required[str]
    instructions: Required[str]
    external_llm: ExternalLlmParam
    instructions_mode: Literal["replace", "append"]
    """`"replace"` or `"append"`; `"replace"` by default."""
    llm_api_key_ref: str
    model: str
    name: str
    position: NodePositionParam
    shared_tool_ids: Sequence[str]
    tools_mode: Literal["replace", "append"]
    """`"replace"` or `"append"`; `"replace"` by default."""
    transcription: TranscriptionSettingsParam
    type: Literal["prompt"]
    """`"prompt"`; `"prompt"` by default."""
    voice_settings: InferenceEmbeddingVoiceSettingsParam


class FunctionDefinitionParam(TypedDict, total=False):
    """Part of `AssistantToolParamFunction`."""

    name: Required[str]
    description: str
    parameters: Mapping[str, object]


class InferenceEmbeddingInterruptionSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    disable_greeting_interruption: bool
    enable: bool
    """True or false; true by default."""
    interrupt_prediction_threshold: float | None
    start_speaking_plan: StartSpeakingPlanParam


class InferenceEmbeddingVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    voice: Required[str]
    api_key_ref: str
    background_audio: BackgroundAudioParam
    expressive_mode: bool
    """True or false; false by default."""
    language_boost: LanguageBoost | None
    similarity_boost: float
    """Number; `0.75` by default."""
    speed: float
    """Number; `1.0` by default."""
    style: float
    """Number; `0` by default."""
    temperature: float
    """Number; `0.5` by default."""
    tool_call_audio: (
        InferenceEmbeddingVoiceSettingsParamToolCallAudioUnionMember0 | AudioByURL | None
    )
    use_speaker_boost: bool
    """True or false; true by default."""
    voice_speed: float
    """Number; `1` by default."""


class InferenceEmbeddingVoiceSettingsParamToolCallAudioUnionMember0(TypedDict, total=False):
    """Part of `InferenceEmbeddingVoiceSettingsParam`."""

    type: Required[Literal["predefined_media"]]
    value: Required[Literal["typing"]]
    volume: float


class InferenceEmbeddingWebhookToolParamsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    type: Required[Literal["webhook"]]
    webhook: Required[InferenceEmbeddingWebhookToolParamsParamWebhook]
    timeout_ms: int
    """Integer, in milliseconds."""


class InferenceEmbeddingWebhookToolParamsParamWebhookStoreFieldsAsVariable(TypedDict, total=False):
    """Part of `InferenceEmbeddingWebhookToolParamsParamWebhook`."""

    name: Required[str]
    value_path: Required[str]


class InsightSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    insight_group_id: str
    model: str | None


class JobCreateParamsHyperparameters(TypedDict, total=False):
    """Argument of `client.ai.fine_tuning.jobs.create`."""

    n_epochs: int
    """Integer, 1 to 10; `3` by default."""


class MessagingSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    conversation_inactivity_minutes: int
    """Integer, 1 to 10,000,000, in minutes."""
    default_messaging_profile_id: str
    delivery_status_webhook_url: str


class NodePositionParam(TypedDict, total=False):
    """Part of `FlowEdgeParamTargetAssistantTarget`, `FlowNodeReqParam` and 2 more."""

    x: Required[float]
    y: Required[float]


class ObservabilityReqParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    host: str
    prompt_label: str
    prompt_name: str
    prompt_sync: Literal["enabled", "disabled"]
    prompt_version: int
    """Integer, at least 1.0."""
    public_key_ref: str
    secret_key_ref: str
    status: Literal["enabled", "disabled"]


class OpenAICreateResponseParamsReasoning(TypedDict, total=False):
    """Argument of `client.ai.openai.create_response`."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class PayToolParamsParam(TypedDict, total=False):
    """Argument of `client.ai.tools.create` and `client.ai.tools.update`."""

    connector_name: Required[str]
    connector_parameters: Mapping[str, object]
    currency: str
    """String; `"USD"` by default."""
    description: str | None
    payment_method: str
    """String; `"credit-card"` by default."""
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
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    enabled: bool
    """True or false; false by default."""


class PrivacySettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    data_retention: bool
    in_transit_data_locality: bool
    pii_redaction: Literal["disabled", "redact"]


class RetrievalSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.collections.settings.create` and `client.ai.collections.settings.patch_all`."""

    retrieval_type: Literal["vector", "hybrid"]
    top_k: int


class RetrievalSettingsWrapperParam(TypedDict, total=False):
    """Argument of `client.ai.collections.create`."""

    retrieval: RetrievalSettingsParam


class RolloutSlotParam(TypedDict, total=False):
    """Part of `ServeParam`."""

    version_id: Required[str]
    weight: Required[float]
    """Number, 0.0 to 100.0."""


class RuleInputParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.canary_deploys.create` and `client.ai.assistants.canary_deploys.update`."""

    serve: Required[ServeParam]
    match: Sequence[ClauseParam]


class ScheduledCallSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.scheduled_events.create`."""

    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"]


class ServeParam(TypedDict, total=False):
    """Part of `RuleInputParam`."""

    rollout: Sequence[RolloutSlotParam]
    version_id: str


class SettingPatchAllParamsSummary(TypedDict, total=False):
    """Argument of `client.ai.memory.namespaces.settings.patch_all`."""

    instructions: str | None


class SourceRequestParam(TypedDict, total=False):
    """Argument of `client.ai.collections.create` and `client.ai.collections.sources.replace`."""

    source_type: Required[Literal["voice", "meeting_bot", "message", "bucket"]]
    bucket_id: str


class SpeakNodeReqParam(TypedDict, total=False):
    """Part of `ConversationFlowReqParam`."""

    id: Required[str]
    message: Required[str]
    name: str
    position: NodePositionParam
    type: Literal["speak"]
    """`"speak"`; `"speak"` by default."""


class StartSpeakingPlanParam(TypedDict, total=False):
    """Part of `InferenceEmbeddingInterruptionSettingsParam`."""

    transcription_endpointing_plan: TranscriptionEndpointingPlanParam
    wait_seconds: float
    """Number, at least 0.0, in seconds; `0.4` by default."""


class TelephonySettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

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
    """Integer, 30 to 14,400, in seconds; `1800` by default."""
    user_idle_reply_secs: int
    """Integer, at least 0, in seconds; `10` by default."""
    user_idle_timeout_secs: int
    """Integer, 10 to 14,400, in seconds."""
    voicemail_detection: TelephonySettingsParamVoicemailDetection


class TelephonySettingsParamNoiseSuppressionConfig(TypedDict, total=False):
    """Part of `TelephonySettingsParam`."""

    attenuation_limit: int
    """Integer, 0 to 100; `100` by default."""
    enhancement_level: float
    family: Literal["quail"]
    mode: Literal["advanced"]
    size: Literal["vf", "vf_2_0_l"]


class TelephonySettingsParamRecordingSettings(TypedDict, total=False):
    """Part of `TelephonySettingsParam`."""

    channels: Literal["single", "dual"]
    """`"single"` or `"dual"`; `"dual"` by default."""
    enabled: bool
    """True or false; true by default."""
    format: Literal["wav", "mp3"]
    """`"wav"` or `"mp3"`; `"mp3"` by default."""
    stop_on_conversation_end: bool
    """True or false; false by default."""


class TelephonySettingsParamVoicemailDetection(TypedDict, total=False):
    """Part of `TelephonySettingsParam`."""

    on_voicemail_detected: TelephonySettingsParamVoicemailDetectionOnVoicemailDetected


class TelephonySettingsParamVoicemailDetectionOnVoicemailDetected(TypedDict, total=False):
    """Part of `TelephonySettingsParamVoicemailDetection`."""

    action: Literal["stop_assistant", "leave_message_and_stop_assistant", "continue_assistant"]
    voicemail_message: TelephonySettingsParamVoicemailDetectionOnVoicemailDetectedVoicemailMessage


class TelephonySettingsParamVoicemailDetectionOnVoicemailDetectedVoicemailMessage(
    TypedDict, total=False
):
    """Part of `TelephonySettingsParamVoicemailDetectionOnVoicemailDetected`."""

    message: str
    prompt: str
    type: Literal["prompt", "message"]


class TestCreateParamsRubric(TypedDict, total=False):
    """Argument of `client.ai.assistants.tests.create` and `client.ai.assistants.tests.update`."""

    criteria: Required[str]
    name: Required[str]


class ToolNodeReqParam(TypedDict, total=False):
    """Part of `ConversationFlowReqParam`."""

    id: Required[str]
    shared_tool_id: Required[str]
    message: str
    name: str
    position: NodePositionParam
    type: Literal["tool"]
    """`"tool"`; `"tool"` by default."""


class TranscriptionEndpointingPlanParam(TypedDict, total=False):
    """Part of `StartSpeakingPlanParam`."""

    on_no_punctuation_seconds: float
    """Number, in seconds; `1.5` by default."""
    on_number_seconds: float
    """Number, in seconds; `0.5` by default."""
    on_punctuation_seconds: float
    """Number, in seconds; `0.1` by default."""


class TranscriptionSettingsConfigParam(TypedDict, total=False):
    """Part of `TranscriptionSettingsParam`, `TranscriptionSettingsParamChallenger` and 1 more."""

    context: str
    eager_eot_threshold: float
    """Number, 0.3 to 0.9; `0.8` by default."""
    enable_endpoint_detection: bool
    """True or false; false by default."""
    end_of_turn_confidence_threshold: float
    """Number, 0 to 1; `0.4` by default."""
    eot_threshold: float
    """Number, 0.5 to 0.9; `0.8` by default."""
    eot_timeout_ms: int
    """Integer, 500 to 10,000, in milliseconds; `5000` by default."""
    interim_results: bool
    """True or false; false by default."""
    keyterm: str
    language_hints: Sequence[str]
    max_endpoint_delay_ms: int
    """Integer, 500 to 3,000, in milliseconds."""
    max_turn_silence: int
    """Integer, 100 to 5,000; `1280` by default."""
    min_turn_silence: int
    """Integer, 100 to 5,000; `400` by default."""
    numerals: bool
    prompt: str
    remove_disfluencies: bool
    smart_format: bool


class TranscriptionSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    api_key_ref: str
    challenger: TranscriptionSettingsParamChallenger | None
    fallback_models: Sequence[TranscriptionSettingsParamFallbackModel] | None
    language: str
    model: AssistantTranscriptionModel
    region: str
    settings: TranscriptionSettingsConfigParam


class TranscriptionSettingsParamChallenger(TypedDict, total=False):
    """Part of `TranscriptionSettingsParam`."""

    model: Required[ChallengerTranscriptionModel]
    language: str | None
    rule: Literal["best_turn", "best_engine", "merge_words"]
    settings: TranscriptionSettingsConfigParam | None


class TranscriptionSettingsParamFallbackModel(TypedDict, total=False):
    """Part of `TranscriptionSettingsParam`."""

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
    """Argument of `client.ai.tools.create` and `client.ai.tools.update`."""

    description: Required[str]
    name: Required[str]
    updatable_variables: Required[Sequence[UpdateDynamicVariablesToolParamsParamUpdatableVariable]]


class UpdateDynamicVariablesToolParamsParamUpdatableVariable(TypedDict, total=False):
    """Part of `UpdateDynamicVariablesToolParamsParam`."""

    name: Required[str]
    description: str
    type: str


class V1SystemoneParamsQuestionsDecisionModelChoiceQuestion(TypedDict, total=False):
    """Argument of `client.ai.typesafe.v1.systemone`."""

    criteria: Required[Mapping[str, str | None]]
    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["choice"]]


class V1SystemoneParamsQuestionsDecisionModelNoulQuestion(TypedDict, total=False):
    """Argument of `client.ai.typesafe.v1.systemone`."""

    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["noul"]]
    criteria: V1SystemoneParamsQuestionsDecisionModelNoulQuestionCriteria


class V1SystemoneParamsQuestionsDecisionModelNoulQuestionCriteria(TypedDict, total=False):
    """Part of `V1SystemoneParamsQuestionsDecisionModelNoulQuestion`."""

    false: str
    true: str


class V1SystemoneParamsQuestionsDecisionModelScoreQuestion(TypedDict, total=False):
    """Argument of `client.ai.typesafe.v1.systemone`."""

    criteria: Required[Sequence[str]]
    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["score"]]


class VisionToolParamsParam(TypedDict, total=False):
    """Argument of `client.ai.tools.create` and `client.ai.tools.update`."""

    max_frame_age_secs: int
    """Integer, in seconds."""


class WebsocketSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    auth_ref: str
    enabled: bool
    url: str


class WidgetSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

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
