"""Models of ai."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Data, Model, wire
from telnyx_async.models.shared import (
    CustomSipHeader,
    CustomSipHeaderParam,
    HangupToolParam,
    HangupToolParamsParam,
    Meta,
    Namespace,
    NotificationSettingParameter,
    RetrievalToolParam,
    TransferToolParamTransferTargetsTargetsList,
    VoiceSettingsParamBackgroundAudioMediaName,
    VoiceSettingsParamBackgroundAudioMediaURL,
    VoiceSettingsParamBackgroundAudioPredefinedMedia,
    WebhookToolParamWebhookBodyParameters,
    WebhookToolParamWebhookHeader,
)

__all__ = [
    "AIRetrieveConversationHistoriesResponse",
    "AISummarizeResponse",
    "AISummarizeResponseData",
    "AssistantA2AAgent",
    "AssistantA2AAgentHeader",
    "AssistantA2AAgentMessageA2AAgentRequestResponseDelayedMessage",
    "AssistantA2AAgentMessageA2AAgentRequestStartMessage",
    "AssistantA2AAgentParam",
    "AssistantA2AAgentParamHeader",
    "AssistantA2AAgentParamMessageA2AAgentRequestResponseDelayedMessage",
    "AssistantA2AAgentParamMessageA2AAgentRequestStartMessage",
    "AssistantChatResponse",
    "AssistantDeleteResponse",
    "AssistantIntegration",
    "AssistantIntegrationParam",
    "AssistantMcpServer",
    "AssistantMcpServerParam",
    "AssistantSendSMSResponse",
    "AssistantTest",
    "AssistantTestRubric",
    "AssistantToolClientSideTool",
    "AssistantToolClientSideToolClientSideTool",
    "AssistantToolClientSideToolClientSideToolParameters",
    "AssistantToolFunction",
    "AssistantToolHandoff",
    "AssistantToolHandoffHandoff",
    "AssistantToolHandoffHandoffAIAssistant",
    "AssistantToolHangup",
    "AssistantToolInvite",
    "AssistantToolInviteInvite",
    "AssistantToolInviteInviteCustomHeader",
    "AssistantToolInviteInviteTargetsTargetsList",
    "AssistantToolInviteInviteVoicemailDetection",
    "AssistantToolInviteInviteVoicemailDetectionOnVoicemailDetected",
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
    "AssistantToolPay",
    "AssistantToolRefer",
    "AssistantToolReferRefer",
    "AssistantToolReferReferCustomHeader",
    "AssistantToolReferReferSipHeader",
    "AssistantToolReferReferTarget",
    "AssistantToolSendDtmf",
    "AssistantToolSendMessage",
    "AssistantToolSendMessageSendMessage",
    "AssistantToolSkipTurn",
    "AssistantToolSkipTurnSkipTurn",
    "AssistantToolTransfer",
    "AssistantToolTransferTransfer",
    "AssistantToolTransferTransferBridgeBeep",
    "AssistantToolTransferTransferCustomHeader",
    "AssistantToolTransferTransferTargetsTargetsList",
    "AssistantToolTransferTransferVoicemailDetection",
    "AssistantToolTransferTransferVoicemailDetectionDetectionConfig",
    "AssistantToolTransferTransferVoicemailDetectionOnVoicemailDetected",
    "AssistantToolTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage",
    "AssistantToolTransferTransferWarmTransferAcceptance",
    "AssistantToolUpdateDynamicVariables",
    "AssistantToolVision",
    "AssistantWhatsappResponse",
    "AssistantsList",
    "AudioTranscribeResponse",
    "AudioTranscribeResponseSegment",
    "AudioTranscriptionResponseWord",
    "AudioVisualizerConfig",
    "AudioVisualizerConfigParam",
    "Avatar",
    "AvatarResponse",
    "AvatarSettingsRequestParam",
    "BucketIDs",
    "BucketListResponse",
    "BucketListResponseData",
    "BucketRetrieveResponse",
    "BucketRetrieveResponseData",
    "CanaryDeployResponse",
    "ChatCreateCompletionParamsMessage",
    "ChatCreateCompletionParamsMessageContentTextAndImageArray",
    "ChatCreateCompletionParamsResponseFormatResponseFormatJsonObject",
    "ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParam",
    "ChatCreateCompletionParamsResponseFormatResponseFormatJsonSchemaParamJsonSchema",
    "ChatCreateCompletionParamsResponseFormatResponseFormatText",
    "ChatCreateCompletionParamsToolFunction",
    "ChatCreateCompletionParamsToolRetrieval",
    "Clause",
    "ClauseParam",
    "ClusterComputeResponse",
    "ClusterComputeResponseData",
    "ClusterListResponse",
    "ClusterRetrieveResponse",
    "ClusterRetrieveResponseData",
    "Collection",
    "CollectionEnvelope",
    "CollectionRetrieveDocumentsResponse",
    "CollectionRetrieveDocumentsResponseData",
    "CollectionRetrieveDocumentsResponseMeta",
    "CollectionsSource",
    "ConnectionListResponse",
    "ConnectionRetrieveResponse",
    "Conversation",
    "ConversationFlow",
    "ConversationFlowReqParam",
    "ConversationInsightRetrieveAggregatesParamsMetadata",
    "ConversationInsightRetrieveAggregatesResponse",
    "ConversationInsightRetrieveAggregatesResponseData",
    "ConversationListResponse",
    "ConversationRetrieveConversationsInsightsResponse",
    "ConversationRetrieveConversationsInsightsResponseData",
    "ConversationRetrieveConversationsInsightsResponseDataConversationInsight",
    "ConversationRetrieveResponse",
    "ConversationUpdateResponse",
    "CreatePlanStepRequestParam",
    "DelegationSettings",
    "DelegationSettingsParam",
    "DeletedAssistant",
    "EmbeddingCreateEmbeddingsResponse",
    "EmbeddingCreateEmbeddingsResponseData",
    "EmbeddingCreateEmbeddingsResponseUsage",
    "EmbeddingListEmbeddingModelsResponse",
    "EmbeddingListEmbeddingModelsResponseData",
    "EmbeddingListResponse",
    "EmbeddingListResponseData",
    "EmbeddingResponse",
    "EmbeddingResponseData",
    "EmbeddingRetrieveResponse",
    "EmbeddingRetrieveResponseData",
    "EmbeddingSimilaritySearchResponse",
    "EmbeddingSimilaritySearchResponseData",
    "EmbeddingSimilaritySearchResponseDataMetadata",
    "EventData",
    "EventResponse",
    "ExternalLlm",
    "ExternalLlmParam",
    "ExternalLlmReqParam",
    "FallbackConfig",
    "FallbackConfigReqParam",
    "FineTuningJob",
    "FineTuningJobHyperparameters",
    "FlowEdge",
    "FlowEdgeConditionDefaultCondition",
    "FlowEdgeConditionExpressionCondition",
    "FlowEdgeConditionLlmCondition",
    "FlowEdgeParam",
    "FlowEdgeParamConditionDefaultCondition",
    "FlowEdgeParamConditionExpressionCondition",
    "FlowEdgeParamConditionLlmCondition",
    "FlowEdgeParamTargetAssistantTarget",
    "FlowEdgeParamTargetNodeTarget",
    "FlowEdgeTargetAssistantTarget",
    "FlowEdgeTargetNodeTarget",
    "FlowNode",
    "FlowNodeReqParam",
    "FunctionDefinition",
    "FunctionDefinitionParam",
    "HangupToolParams",
    "ImportMetadata",
    "InferenceEmbedding",
    "InferenceEmbeddingInterruptionSettings",
    "InferenceEmbeddingInterruptionSettingsParam",
    "InferenceEmbeddingVoiceSettings",
    "InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember0",
    "InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember1",
    "InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember2",
    "InferenceEmbeddingVoiceSettingsParam",
    "InferenceEmbeddingVoiceSettingsParamBackgroundAudioUnionMember0",
    "InferenceEmbeddingVoiceSettingsParamBackgroundAudioUnionMember1",
    "InferenceEmbeddingVoiceSettingsParamBackgroundAudioUnionMember2",
    "InferenceEmbeddingVoiceSettingsParamToolCallAudioUnionMember0",
    "InferenceEmbeddingVoiceSettingsParamToolCallAudioUnionMember1",
    "InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember0",
    "InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember1",
    "InferenceEmbeddingWebhookToolParams",
    "InferenceEmbeddingWebhookToolParamsParam",
    "InferenceEmbeddingWebhookToolParamsParamWebhook",
    "InferenceEmbeddingWebhookToolParamsParamWebhookBodyParameters",
    "InferenceEmbeddingWebhookToolParamsParamWebhookHeader",
    "InferenceEmbeddingWebhookToolParamsParamWebhookMessageWebhookToolRequestResponseDelayedMessage",
    "InferenceEmbeddingWebhookToolParamsParamWebhookMessageWebhookToolRequestStartMessage",
    "InferenceEmbeddingWebhookToolParamsParamWebhookPathParameters",
    "InferenceEmbeddingWebhookToolParamsParamWebhookQueryParameters",
    "InferenceEmbeddingWebhookToolParamsParamWebhookStoreFieldsAsVariable",
    "InferenceEmbeddingWebhookToolParamsWebhook",
    "InferenceEmbeddingWebhookToolParamsWebhookBodyParameters",
    "InferenceEmbeddingWebhookToolParamsWebhookHeader",
    "InferenceEmbeddingWebhookToolParamsWebhookMessageWebhookToolRequestResponseDelayedMessage",
    "InferenceEmbeddingWebhookToolParamsWebhookMessageWebhookToolRequestStartMessage",
    "InferenceEmbeddingWebhookToolParamsWebhookPathParameters",
    "InferenceEmbeddingWebhookToolParamsWebhookQueryParameters",
    "InferenceEmbeddingWebhookToolParamsWebhookStoreFieldsAsVariable",
    "InsightSettings",
    "InsightSettingsParam",
    "InsightTemplate",
    "InsightTemplateDetail",
    "InsightTemplateGroup",
    "InsightTemplateGroupDetail",
    "Integration",
    "IntegrationConnection",
    "IntegrationListResponse",
    "JobCreateParamsHyperparameters",
    "JobListResponse",
    "McpServer",
    "MemoryListResponse",
    "MemoryRetrieveResponse",
    "MemoryRetrieveResponseData",
    "MessageListResponse",
    "MessageListResponseToolCall",
    "MessageListResponseToolCallFunction",
    "MessagingSettings",
    "MessagingSettingsParam",
    "MissionData",
    "MissionResponse",
    "MissionRunData",
    "MissionRunResponse",
    "ModelMetadata",
    "ModelsResponse",
    "NamespaceCreateResponse",
    "NamespaceListResponse",
    "NamespaceRetrieveResponse",
    "NamespaceRetrieveResponseData",
    "NamespaceSettingsResponse",
    "NamespaceSettingsResponseData",
    "NamespaceSettingsResponseDataSummary",
    "NodePosition",
    "NodePositionParam",
    "Observability",
    "ObservabilityReqParam",
    "OpenAICreateResponseParamsReasoning",
    "PayToolParams",
    "PayToolParamsParam",
    "PlanRetrieveResponse",
    "PlanStepData",
    "PlanStepResponse",
    "PlanStepsCreatedResponse",
    "PostConversationSettings",
    "PostConversationSettingsReqParam",
    "PrivacySettings",
    "PrivacySettingsParam",
    "ProfileDeleteResponse",
    "ProfileDeleteResponseData",
    "ProfileIngestResponse",
    "ProfileIngestResponseData",
    "ProfileListResponse",
    "ProfilePreviewResponse",
    "ProfilePreviewResponseData",
    "ProfileRecallResponse",
    "ProfileRecallResponseData",
    "ProfileRememberResponse",
    "ProfileRememberResponseData",
    "ProfileRetrieveSummaryResponse",
    "ProfileRetrieveSummaryResponseData",
    "RecursiveCluster",
    "RecursiveClusterNode",
    "RetrievalSettings",
    "RetrievalSettingsParam",
    "RetrievalSettingsWrapper",
    "RetrievalSettingsWrapperParam",
    "RetrievalTool",
    "RolloutSlot",
    "RolloutSlotParam",
    "RuleInputParam",
    "RuleOutput",
    "ScheduledCallSettings",
    "ScheduledCallSettingsParam",
    "ScheduledPhoneCallEventResponse",
    "ScheduledPhoneCallEventResponseCallAttempt",
    "ScheduledSMSEventResponse",
    "Serve",
    "ServeParam",
    "SettingPatchAllParamsSummary",
    "SettingsEnvelope",
    "SharedToolResponse",
    "Source",
    "SourceCreateResponse",
    "SourceDeleteResponse",
    "SourceDeleteResponseData",
    "SourceListResponse",
    "SourceReplaceResponse",
    "SourceReplaceResponseMeta",
    "SourceRequestParam",
    "SourceRetrieveResponse",
    "SourceRetrieveResponseData",
    "SpeakNode",
    "SpeakNodeReqParam",
    "StartSpeakingPlan",
    "StartSpeakingPlanParam",
    "TagsResponse",
    "TelephonySettings",
    "TelephonySettingsNoiseSuppressionConfig",
    "TelephonySettingsParam",
    "TelephonySettingsParamNoiseSuppressionConfig",
    "TelephonySettingsParamRecordingSettings",
    "TelephonySettingsParamVoicemailDetection",
    "TelephonySettingsParamVoicemailDetectionOnVoicemailDetected",
    "TelephonySettingsParamVoicemailDetectionOnVoicemailDetectedVoicemailMessage",
    "TelephonySettingsRecordingSettings",
    "TelephonySettingsVoicemailDetection",
    "TelephonySettingsVoicemailDetectionOnVoicemailDetected",
    "TelephonySettingsVoicemailDetectionOnVoicemailDetectedVoicemailMessage",
    "TelnyxAgentData",
    "TelnyxAgentLinkResponse",
    "TelnyxAgentListResponse",
    "TelnyxAvatarSettings",
    "TestCreateParamsRubric",
    "TestRunDetailResult",
    "TestRunResponse",
    "TestSuiteListResponse",
    "TestUpdateParamsRubric",
    "ToolNode",
    "ToolNodeReqParam",
    "ToolTestResponse",
    "ToolTestResponseData",
    "TranscriptionEndpointingPlan",
    "TranscriptionEndpointingPlanParam",
    "TranscriptionSettings",
    "TranscriptionSettingsChallenger",
    "TranscriptionSettingsConfig",
    "TranscriptionSettingsConfigParam",
    "TranscriptionSettingsFallbackModel",
    "TranscriptionSettingsParam",
    "TranscriptionSettingsParamChallenger",
    "TranscriptionSettingsParamFallbackModel",
    "UpdateDynamicVariablesToolParams",
    "UpdateDynamicVariablesToolParamsParam",
    "UpdateDynamicVariablesToolParamsParamUpdatableVariable",
    "UpdateDynamicVariablesToolParamsUpdatableVariable",
    "V1SystemoneParamsQuestionsDecisionModelChoiceQuestion",
    "V1SystemoneParamsQuestionsDecisionModelNoulQuestion",
    "V1SystemoneParamsQuestionsDecisionModelNoulQuestionCriteria",
    "V1SystemoneParamsQuestionsDecisionModelScoreQuestion",
    "V1SystemoneResponse",
    "V1SystemoneResponseAnswersDecisionModelChoiceAnswer",
    "V1SystemoneResponseAnswersDecisionModelNoulAnswer",
    "V1SystemoneResponseAnswersDecisionModelScoreAnswer",
    "V1SystemoneResponseUsage",
    "VisionToolParams",
    "VisionToolParamsParam",
    "WebsocketSettings",
    "WebsocketSettingsParam",
    "WidgetSettings",
    "WidgetSettingsParam",
]


class AIRetrieveConversationHistoriesResponse(Model):
    """AIRetrieveConversationHistoriesResponse"""

    id: str = None
    chunk_index: int = None
    chunk_total: int = None
    ingested_at: datetime = None
    organization_id: str = None
    record_created_at: datetime = None
    record_id: str = None
    region: Literal["USA", "DEU", "AUS", "UAE"] | str = None
    score: float = None
    text: str = None
    user_id: str = None
    metadata: dict[str, Any] | None = None


class AISummarizeResponseData(Model):
    """AISummarizeResponseData"""

    summary: str = None


class AssistantA2AAgent(Model):
    """AssistantA2AAgent"""

    name: str = None
    url: str = None
    async_: bool | None = wire("async", default=None)
    headers: list[CustomSipHeader] | None = None
    messages: (
        list[
            AssistantA2AAgentMessageA2AAgentRequestStartMessage
            | AssistantA2AAgentMessageA2AAgentRequestResponseDelayedMessage
        ]
        | None
    ) = None
    poll_interval_ms: int | None = None
    timeout_ms: int | None = None


class AssistantA2AAgentMessageA2AAgentRequestResponseDelayedMessage(Model):
    """AssistantA2AAgentMessageA2AAgentRequestResponseDelayedMessage"""

    content: str = None
    timing_ms: int = None
    type: Literal["request_response_delayed"] | str = None


class AssistantA2AAgentMessageA2AAgentRequestStartMessage(Model):
    """AssistantA2AAgentMessageA2AAgentRequestStartMessage"""

    content: str = None
    type: Literal["request_start"] | str = None
    timing_ms: int | None = None


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


class AssistantChatResponse(Model):
    """AssistantChatResponse"""

    content: str = None


class AssistantDeleteResponse(Model):
    """AssistantDeleteResponse"""

    id: str = None
    deleted: bool = None
    object: str = None


class AssistantIntegration(Model):
    """AssistantIntegration"""

    integration_id: str = None
    allowed_list: list[str] | None = None


class AssistantIntegrationParam(TypedDict, total=False):
    """AssistantIntegrationParam"""

    integration_id: Required[str]
    allowed_list: Sequence[str]


class AssistantMcpServer(Model):
    """AssistantMcpServer"""

    id: str = None
    allowed_tools: list[str] | None = None


class AssistantMcpServerParam(TypedDict, total=False):
    """AssistantMcpServerParam"""

    id: Required[str]
    allowed_tools: Sequence[str]


class AssistantSendSMSResponse(Model):
    """AssistantSendSMSResponse"""

    conversation_id: str | None = None


class AssistantTest(Model):
    """AssistantTest"""

    created_at: datetime = None
    name: str = None
    rubric: list[AssistantTestRubric] = None
    telnyx_conversation_channel: Literal["phone_call", "web_call", "sms_chat", "web_chat"] | str = (
        None
    )
    test_id: str = None
    description: str | None = None
    destination: str | None = None
    instructions: str | None = None
    max_duration_seconds: int | None = None
    test_suite: str | None = None


class AssistantTestRubric(Model):
    """AssistantTestRubric"""

    criteria: str = None
    name: str = None


class AssistantToolClientSideTool(Model):
    """AssistantToolClientSideTool"""

    client_side_tool: AssistantToolClientSideToolClientSideTool = None
    type: Literal["client_side_tool"] | str = None
    shared: bool | None = None


class AssistantToolClientSideToolClientSideTool(Model):
    """AssistantToolClientSideToolClientSideTool"""

    description: str = None
    name: str = None
    parameters: AssistantToolClientSideToolClientSideToolParameters = None


class AssistantToolClientSideToolClientSideToolParameters(Model):
    """AssistantToolClientSideToolClientSideToolParameters"""

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type: Literal["object"] | str | None = None


class AssistantToolFunction(Model):
    """AssistantToolFunction"""

    function: FunctionDefinition = None
    type: Literal["function"] | str = None
    shared: bool | None = None


class AssistantToolHandoff(Model):
    """AssistantToolHandoff"""

    handoff: AssistantToolHandoffHandoff = None
    type: Literal["handoff"] | str = None
    shared: bool | None = None


class AssistantToolHandoffHandoff(Model):
    """AssistantToolHandoffHandoff"""

    ai_assistants: list[Namespace] = None
    voice_mode: Literal["unified", "distinct"] | str | None = None


class AssistantToolHangup(Model):
    """AssistantToolHangup"""

    hangup: HangupToolParams = None
    type: Literal["hangup"] | str = None
    shared: bool | None = None


class AssistantToolInvite(Model):
    """AssistantToolInvite"""

    invite: AssistantToolInviteInvite = None
    type: Literal["invite"] | str = None
    shared: bool | None = None


class AssistantToolInviteInvite(Model):
    """AssistantToolInviteInvite"""

    from_: str = wire("from", default=None)
    custom_headers: list[NotificationSettingParameter] | None = None
    targets: list[AssistantToolInviteInviteTargetsTargetsList] | str | None = None
    voicemail_detection: AssistantToolInviteInviteVoicemailDetection | None = None


class AssistantToolInviteInviteTargetsTargetsList(Model):
    """AssistantToolInviteInviteTargetsTargetsList"""

    to: str = None
    name: str | None = None


class AssistantToolInviteInviteVoicemailDetection(Model):
    """AssistantToolInviteInviteVoicemailDetection"""

    detection_mode: Literal["disabled", "premium"] | str | None = None
    on_voicemail_detected: AssistantToolInviteInviteVoicemailDetectionOnVoicemailDetected | None = (
        None
    )


class AssistantToolInviteInviteVoicemailDetectionOnVoicemailDetected(Model):
    """AssistantToolInviteInviteVoicemailDetectionOnVoicemailDetected"""

    action: Literal["stop_invite"] | str | None = None


class AssistantToolParamClientSideTool(TypedDict, total=False):
    """AssistantToolParamClientSideTool"""

    client_side_tool: Required[AssistantToolParamClientSideToolClientSideTool]
    type: Required[Literal["client_side_tool"]]


class AssistantToolParamClientSideToolClientSideTool(TypedDict, total=False):
    """AssistantToolParamClientSideToolClientSideTool"""

    description: Required[str]
    name: Required[str]
    parameters: Required[WebhookToolParamWebhookBodyParameters]


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
    custom_headers: Sequence[WebhookToolParamWebhookHeader]
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

    skip_turn: Required[HangupToolParamsParam]
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


class AssistantToolPay(Model):
    """AssistantToolPay"""

    pay: PayToolParams = None
    type: Literal["pay"] | str = None
    shared: bool | None = None


class AssistantToolRefer(Model):
    """AssistantToolRefer"""

    refer: AssistantToolReferRefer = None
    type: Literal["refer"] | str = None
    shared: bool | None = None


class AssistantToolReferRefer(Model):
    """AssistantToolReferRefer"""

    targets: list[AssistantToolReferReferTarget] = None
    custom_headers: list[NotificationSettingParameter] | None = None
    sip_headers: list[AssistantToolReferReferSipHeader] | None = None


class AssistantToolReferReferSipHeader(Model):
    """AssistantToolReferReferSipHeader"""

    name: Literal["User-to-User", "Diversion"] | str | None = None
    value: str | None = None


class AssistantToolReferReferTarget(Model):
    """AssistantToolReferReferTarget"""

    name: str = None
    sip_address: str = None
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None


class AssistantToolSendDtmf(Model):
    """AssistantToolSendDtmf"""

    send_dtmf: dict[str, Any] = None
    type: Literal["send_dtmf"] | str = None
    shared: bool | None = None


class AssistantToolSendMessage(Model):
    """AssistantToolSendMessage"""

    send_message: AssistantToolSendMessageSendMessage = None
    type: Literal["send_message"] | str = None
    shared: bool | None = None


class AssistantToolSendMessageSendMessage(Model):
    """AssistantToolSendMessageSendMessage"""

    message_template: str | None = None


class AssistantToolSkipTurn(Model):
    """AssistantToolSkipTurn"""

    skip_turn: HangupToolParams = None
    type: Literal["skip_turn"] | str = None
    shared: bool | None = None


class AssistantToolTransfer(Model):
    """AssistantToolTransfer"""

    transfer: AssistantToolTransferTransfer = None
    type: Literal["transfer"] | str = None
    shared: bool | None = None


class AssistantToolTransferTransfer(Model):
    """AssistantToolTransferTransfer"""

    from_: str = wire("from", default=None)
    targets: list[AssistantToolTransferTransferTargetsTargetsList] | str = None
    bridge_beep: AssistantToolTransferTransferBridgeBeep | None = None
    custom_headers: list[NotificationSettingParameter] | None = None
    description: str | None = None
    diversion: str | None = None
    voicemail_detection: AssistantToolTransferTransferVoicemailDetection | None = None
    warm_message_delay_ms: int | None = None
    warm_transfer_acceptance: AssistantToolTransferTransferWarmTransferAcceptance | None = None
    warm_transfer_instructions: str | None = None


class AssistantToolTransferTransferBridgeBeep(Model):
    """AssistantToolTransferTransferBridgeBeep"""

    enabled: bool | None = None
    target_legs: Literal["self", "both"] | str | None = None


class AssistantToolTransferTransferTargetsTargetsList(Model):
    """AssistantToolTransferTransferTargetsTargetsList"""

    to: str = None
    extension: str | None = None
    message: str | None = None
    name: str | None = None
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None


class AssistantToolTransferTransferVoicemailDetection(Model):
    """AssistantToolTransferTransferVoicemailDetection"""

    detection_config: AssistantToolTransferTransferVoicemailDetectionDetectionConfig | None = None
    detection_mode: Literal["disabled", "premium"] | str | None = None
    on_voicemail_detected: (
        AssistantToolTransferTransferVoicemailDetectionOnVoicemailDetected | None
    ) = None


class AssistantToolTransferTransferVoicemailDetectionDetectionConfig(Model):
    """AssistantToolTransferTransferVoicemailDetectionDetectionConfig"""

    after_greeting_silence_millis: int | None = None
    between_words_silence_millis: int | None = None
    greeting_duration_millis: int | None = None
    greeting_silence_duration_millis: int | None = None
    greeting_total_analysis_time_millis: int | None = None
    initial_silence_millis: int | None = None
    maximum_number_of_words: int | None = None
    maximum_word_length_millis: int | None = None
    min_word_length_millis: int | None = None
    silence_threshold: int | None = None
    total_analysis_time_millis: int | None = None


class AssistantToolTransferTransferVoicemailDetectionOnVoicemailDetected(Model):
    """AssistantToolTransferTransferVoicemailDetectionOnVoicemailDetected"""

    action: Literal["stop_transfer", "leave_message_and_stop_transfer"] | str | None = None
    voicemail_message: (
        AssistantToolTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage | None
    ) = None


class AssistantToolTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage(Model):
    """AssistantToolTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage"""

    message: str | None = None
    type: Literal["message", "warm_transfer_instructions"] | str | None = None


class AssistantToolTransferTransferWarmTransferAcceptance(Model):
    """AssistantToolTransferTransferWarmTransferAcceptance"""

    enabled: bool | None = None
    end_user_target_context_mode: Literal["private", "shared"] | str | None = None
    require_acceptance: bool | None = None
    timeout_secs: int | None = None


class AssistantToolUpdateDynamicVariables(Model):
    """AssistantToolUpdateDynamicVariables"""

    type: Literal["update_dynamic_variables"] | str = None
    update_dynamic_variables: UpdateDynamicVariablesToolParams = None
    shared: bool | None = None


class AssistantToolVision(Model):
    """AssistantToolVision"""

    type: Literal["vision"] | str = None
    shared: bool | None = None
    vision: VisionToolParams | None = None


class AssistantWhatsappResponse(Model):
    """AssistantWhatsappResponse"""

    conversation_id: str = None
    message_id: str = None


class AudioTranscribeResponse(Model):
    """AudioTranscribeResponse"""

    text: str = None
    duration: float | None = None
    segments: list[AudioTranscribeResponseSegment] | None = None
    words: list[AudioTranscriptionResponseWord] | None = None


class AudioTranscribeResponseSegment(Model):
    """AudioTranscribeResponseSegment"""

    id: float = None
    end: float = None
    start: float = None
    text: str = None
    channel: int | None = None
    speakers: list[int] | None = None
    words: list[AudioTranscriptionResponseWord] | None = None


class AudioTranscriptionResponseWord(Model):
    """AudioTranscriptionResponseWord"""

    end: float = None
    start: float = None
    word: str = None
    confidence: float | None = None
    punctuated_word: str | None = None
    speaker: int | None = None
    speaker_confidence: float | None = None


class AudioVisualizerConfig(Model):
    """AudioVisualizerConfig"""

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"] | str | None = None
    preset: str | None = None


class AudioVisualizerConfigParam(TypedDict, total=False):
    """AudioVisualizerConfigParam"""

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"]
    preset: str


class Avatar(Model):
    """Avatar"""

    id: str = None
    avatar_type: Literal["stock", "custom"] | str = None
    hosted: bool = None
    image_url: str = None
    name: str = None
    provider: Literal["telnyx"] | str = None
    content_type: Literal["image/jpeg", "image/png", "image/webp"] | str | None = None
    created_at: datetime | None = None
    height_px: int | None = None
    image_url_expires_at: datetime | None = None
    size_bytes: int | None = None
    suggested_voice_id: str | None = None
    updated_at: datetime | None = None
    width_px: int | None = None


class AvatarSettingsRequestParam(TypedDict, total=False):
    """AvatarSettingsRequestParam"""

    avatar_id: Required[str]
    background_id: Required[Literal["office", "studio", "reception", "illustrated_workspace"]]
    model: Required[Literal["foxtrot-1"]]
    provider: Required[Literal["telnyx"]]


class BucketIDs(Model):
    """BucketIDs"""

    bucket_ids: list[str] = None
    max_num_results: int | None = None


class BucketListResponseData(Model):
    """BucketListResponseData"""

    buckets: list[str] = None


class BucketRetrieveResponseData(Model):
    """BucketRetrieveResponseData"""

    created_at: datetime = None
    filename: str = None
    status: str = None
    error_reason: str | None = None
    last_embedded_at: datetime | None = None
    updated_at: datetime | None = None


class CanaryDeployResponse(Model):
    """CanaryDeployResponse"""

    assistant_id: str = None
    created_at: datetime = None
    rules: list[RuleOutput] = None
    updated_at: datetime = None


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


class Clause(Model):
    """Clause"""

    attribute: str = None
    operator: Literal["in", "not_in", "starts_with"] | str = None
    values: list[str] = None


class ClauseParam(TypedDict, total=False):
    """ClauseParam"""

    attribute: Required[str]
    operator: Required[Literal["in", "not_in", "starts_with"]]
    values: Required[Sequence[str]]


class ClusterComputeResponseData(Model):
    """ClusterComputeResponseData"""

    task_id: str = None


class ClusterListResponse(Model):
    """ClusterListResponse"""

    bucket: str = None
    created_at: datetime = None
    finished_at: datetime = None
    min_cluster_size: int = None
    min_subcluster_size: int = None
    status: Literal["pending", "starting", "running", "completed", "failed"] | str = None
    task_id: str = None


class ClusterRetrieveResponseData(Model):
    """ClusterRetrieveResponseData"""

    bucket: str = None
    clusters: list[RecursiveCluster] = None
    status: Literal["pending", "starting", "running", "completed", "failed"] | str = None


class Collection(Model):
    """Collection"""

    created_at: datetime | None = None
    description: str | None = None
    name: str | None = None
    record_type: str | None = None
    settings: RetrievalSettingsWrapper | None = None
    slug: str | None = None
    sources: list[CollectionsSource] | None = None
    status: str | None = None
    updated_at: datetime | None = None
    uuid: str | None = None


class CollectionRetrieveDocumentsResponse(Model):
    """CollectionRetrieveDocumentsResponse"""

    data: list[CollectionRetrieveDocumentsResponseData] | None = None
    meta: CollectionRetrieveDocumentsResponseMeta | None = None


class CollectionRetrieveDocumentsResponseData(Model):
    """CollectionRetrieveDocumentsResponseData"""

    id: str | None = None
    chunk_index: int | None = None
    chunk_total: int | None = None
    ingested_at: datetime | None = None
    metadata: dict[str, Any] | None = None
    organization_id: str | None = None
    record_created_at: datetime | None = None
    record_id: str | None = None
    record_type: str | None = None
    region: str | None = None
    score: float | None = None
    text: str | None = None
    user_id: str | None = None


class CollectionRetrieveDocumentsResponseMeta(Model):
    """CollectionRetrieveDocumentsResponseMeta"""

    collection_slug: str | None = None
    page_number: int | None = None
    page_size: int | None = None
    retrieval_type: str | None = None
    searched_sources: list[str] | None = None
    top_k: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


class CollectionsSource(Model):
    """CollectionsSource"""

    id: str | None = None
    bucket_id: str | None = None
    collection_id: str | None = None
    record_type: str | None = None
    source_type: Literal["voice", "meeting_bot", "message", "bucket"] | str | None = None
    status: str | None = None


class Conversation(Model):
    """Conversation"""

    id: str = None
    created_at: datetime = None
    last_message_at: datetime = None
    metadata: dict[str, str] = None
    name: str | None = None


class ConversationFlow(Model):
    """ConversationFlow"""

    nodes: list[FlowNode | ToolNode | SpeakNode] = None
    start_node_id: str = None
    edges: list[FlowEdge] | None = None


class ConversationFlowReqParam(TypedDict, total=False):
    """ConversationFlowReqParam"""

    nodes: Required[Sequence[FlowNodeReqParam | ToolNodeReqParam | SpeakNodeReqParam]]
    start_node_id: Required[str]
    edges: Sequence[FlowEdgeParam]


class ConversationInsightRetrieveAggregatesParamsMetadata(TypedDict, total=False):
    """ConversationInsightRetrieveAggregatesParamsMetadata"""

    assistant_id: str


class ConversationInsightRetrieveAggregatesResponseData(Model):
    """ConversationInsightRetrieveAggregatesResponseData"""

    record_count: int = None


class ConversationRetrieveConversationsInsightsResponse(Model):
    """ConversationRetrieveConversationsInsightsResponse"""

    data: list[ConversationRetrieveConversationsInsightsResponseData] = None
    meta: Meta = None


class ConversationRetrieveConversationsInsightsResponseData(Model):
    """ConversationRetrieveConversationsInsightsResponseData"""

    id: str = None
    conversation_insights: list[
        ConversationRetrieveConversationsInsightsResponseDataConversationInsight
    ] = None
    created_at: datetime = None
    status: Literal["pending", "in_progress", "completed", "failed"] | str = None


class ConversationRetrieveConversationsInsightsResponseDataConversationInsight(Model):
    """ConversationRetrieveConversationsInsightsResponseDataConversationInsight"""

    insight_id: str = None
    result: str = None


class CreatePlanStepRequestParam(TypedDict, total=False):
    """CreatePlanStepRequestParam"""

    description: Required[str]
    sequence: Required[int]
    step_id: Required[str]
    metadata: Mapping[str, object]
    parent_step_id: str


class DelegationSettings(Model):
    """DelegationSettings"""

    enabled: bool | None = None
    external_llm: ExternalLlm | None = None
    instructions: str | None = None
    llm_api_key_ref: str | None = None
    mode: Literal["telnyx", "client"] | str | None = None
    model: str | None = None
    speak_results: bool | None = None


class DelegationSettingsParam(TypedDict, total=False):
    """DelegationSettingsParam"""

    enabled: bool
    external_llm: ExternalLlmParam
    instructions: str
    llm_api_key_ref: str
    mode: Literal["telnyx", "client"]
    model: str
    speak_results: bool


class DeletedAssistant(Model):
    """DeletedAssistant"""

    id: str = None
    created_at: datetime = None
    instructions: str = None
    model: str = None
    name: str = None
    a2a_agents: list[AssistantA2AAgent] | None = None
    avatar_settings: TelnyxAvatarSettings | None = None
    conversation_flow: ConversationFlow | None = None
    delegation_settings: DelegationSettings | None = None
    description: str | None = None
    dynamic_variables: dict[str, Any] | None = None
    dynamic_variables_webhook_timeout_ms: int | None = None
    dynamic_variables_webhook_url: str | None = None
    enabled_features: list[Literal["telephony", "messaging"] | str] | None = None
    external_llm: ExternalLlm | None = None
    fallback_config: FallbackConfig | None = None
    greeting: str | None = None
    import_metadata: ImportMetadata | None = None
    insight_settings: InsightSettings | None = None
    integrations: list[AssistantIntegration] | None = None
    interruption_settings: InferenceEmbeddingInterruptionSettings | None = None
    llm_api_key_ref: str | None = None
    mcp_servers: list[AssistantMcpServer] | None = None
    messaging_settings: MessagingSettings | None = None
    observability_settings: Observability | None = None
    post_conversation_settings: PostConversationSettings | None = None
    privacy_settings: PrivacySettings | None = None
    related_mission_ids: list[str] | None = None
    tags: list[str] | None = None
    telephony_settings: TelephonySettings | None = None
    tools: (
        list[
            AssistantToolFunction
            | InferenceEmbeddingWebhookToolParams
            | AssistantToolClientSideTool
            | RetrievalTool
            | AssistantToolHandoff
            | AssistantToolHangup
            | AssistantToolTransfer
            | AssistantToolInvite
            | AssistantToolRefer
            | AssistantToolSendDtmf
            | AssistantToolSendMessage
            | AssistantToolSkipTurn
            | AssistantToolVision
            | AssistantToolPay
            | AssistantToolUpdateDynamicVariables
        ]
        | None
    ) = None
    transcription: TranscriptionSettings | None = None
    version_created_at: datetime | None = None
    version_id: str | None = None
    version_name: str | None = None
    voice_settings: InferenceEmbeddingVoiceSettings | None = None
    websocket_settings: WebsocketSettings | None = None
    widget_settings: WidgetSettings | None = None
    deleted_at: datetime = None
    permanently_deleted_at: datetime = None


class EmbeddingCreateEmbeddingsResponse(Model):
    """EmbeddingCreateEmbeddingsResponse"""

    data: list[EmbeddingCreateEmbeddingsResponseData] = None
    model: str = None
    object: str = None
    usage: EmbeddingCreateEmbeddingsResponseUsage = None


class EmbeddingCreateEmbeddingsResponseData(Model):
    """EmbeddingCreateEmbeddingsResponseData"""

    embedding: list[float] = None
    index: int = None
    object: str = None


class EmbeddingCreateEmbeddingsResponseUsage(Model):
    """EmbeddingCreateEmbeddingsResponseUsage"""

    prompt_tokens: int = None
    total_tokens: int = None


class EmbeddingListEmbeddingModelsResponse(Model):
    """EmbeddingListEmbeddingModelsResponse"""

    data: list[EmbeddingListEmbeddingModelsResponseData] = None
    object: str = None


class EmbeddingListEmbeddingModelsResponseData(Model):
    """EmbeddingListEmbeddingModelsResponseData"""

    id: str = None
    created: int = None
    object: str = None
    owned_by: str = None


class EmbeddingListResponseData(Model):
    """EmbeddingListResponseData"""

    created_at: datetime = None
    status: Literal["queued", "processing", "success", "failure", "partial_success"] | str = None
    task_id: str = None
    task_name: str = None
    user_id: str = None
    bucket: str | None = None
    finished_at: datetime | None = None


class EmbeddingResponseData(Model):
    """EmbeddingResponseData"""

    created_at: str | None = None
    finished_at: str | None = None
    status: str | None = None
    task_id: str | None = None
    task_name: str | None = None
    user_id: str | None = None


class EmbeddingRetrieveResponseData(Model):
    """EmbeddingRetrieveResponseData"""

    created_at: str | None = None
    finished_at: str | None = None
    status: (
        Literal["queued", "processing", "success", "failure", "partial_success"] | str | None
    ) = None
    task_id: str | None = None
    task_name: str | None = None


class EmbeddingSimilaritySearchResponseData(Model):
    """EmbeddingSimilaritySearchResponseData"""

    distance: float = None
    document_chunk: str = None
    metadata: EmbeddingSimilaritySearchResponseDataMetadata = None


class EmbeddingSimilaritySearchResponseDataMetadata(Model):
    """EmbeddingSimilaritySearchResponseDataMetadata"""

    checksum: str = None
    embedding: str = None
    filename: str = None
    source: str = None
    certainty: float | None = None
    loader_metadata: dict[str, Any] | None = None


class EventData(Model):
    """EventData"""

    event_id: str = None
    run_id: str = None
    summary: str = None
    timestamp: datetime = None
    type: (
        Literal[
            "status_change",
            "step_started",
            "step_completed",
            "step_failed",
            "tool_call",
            "tool_result",
            "message",
            "error",
            "custom",
        ]
        | str
    ) = None
    agent_id: str | None = None
    idempotency_key: str | None = None
    payload: dict[str, Any] | None = None
    step_id: str | None = None


class ExternalLlm(Model):
    """ExternalLlm"""

    base_url: str = None
    model: str = None
    authentication_method: Literal["token", "certificate"] | str | None = None
    certificate_ref: str | None = None
    forward_metadata: bool | None = None
    llm_api_key_ref: str | None = None
    token_retrieval_url: str | None = None


class ExternalLlmParam(TypedDict, total=False):
    """ExternalLlmParam"""

    base_url: Required[str]
    model: Required[str]
    authentication_method: Literal["token", "certificate"]
    certificate_ref: str
    forward_metadata: bool
    llm_api_key_ref: str
    token_retrieval_url: str


class FallbackConfig(Model):
    """FallbackConfig"""

    external_llm: ExternalLlm | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None


class FallbackConfigReqParam(TypedDict, total=False):
    """FallbackConfigReqParam"""

    external_llm: ExternalLlmParam
    llm_api_key_ref: str
    model: str


class FineTuningJob(Model):
    """FineTuningJob"""

    id: str = None
    created_at: int = None
    finished_at: int | None = None
    hyperparameters: FineTuningJobHyperparameters = None
    model: str = None
    organization_id: str = None
    status: Literal["queued", "running", "succeeded", "failed", "cancelled"] | str = None
    trained_tokens: int | None = None
    training_file: str = None


class FineTuningJobHyperparameters(Model):
    """FineTuningJobHyperparameters"""

    n_epochs: int = None


class FlowEdge(Model):
    """FlowEdge"""

    id: str = None
    condition: (
        FlowEdgeConditionLlmCondition
        | FlowEdgeConditionExpressionCondition
        | FlowEdgeConditionDefaultCondition
    ) = None
    start_node_id: str = None
    target: FlowEdgeTargetNodeTarget | FlowEdgeTargetAssistantTarget = None


class FlowEdgeConditionDefaultCondition(Model):
    """FlowEdgeConditionDefaultCondition"""

    type: Literal["default"] | str = None


class FlowEdgeConditionExpressionCondition(Model):
    """FlowEdgeConditionExpressionCondition"""

    expression: Any = None
    type: Literal["expression"] | str = None


class FlowEdgeConditionLlmCondition(Model):
    """FlowEdgeConditionLlmCondition"""

    prompt: str = None
    type: Literal["llm"] | str = None


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


class FlowEdgeTargetAssistantTarget(Model):
    """FlowEdgeTargetAssistantTarget"""

    assistant_id: str = None
    type: Literal["assistant"] | str = None
    position: NodePosition | None = None
    voice_mode: Literal["unified", "distinct"] | str | None = None


class FlowEdgeTargetNodeTarget(Model):
    """FlowEdgeTargetNodeTarget"""

    node_id: str = None
    type: Literal["node"] | str = None


class FlowNode(Model):
    """FlowNode"""

    id: str = None
    instructions: str = None
    external_llm: ExternalLlm | None = None
    instructions_mode: Literal["replace", "append"] | str | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None
    name: str | None = None
    position: NodePosition | None = None
    shared_tool_ids: list[str] | None = None
    tools: (
        list[
            list[
                AssistantToolFunction
                | InferenceEmbeddingWebhookToolParams
                | AssistantToolClientSideTool
                | RetrievalTool
                | AssistantToolHandoff
                | AssistantToolHangup
                | AssistantToolTransfer
                | AssistantToolInvite
                | AssistantToolRefer
                | AssistantToolSendDtmf
                | AssistantToolSendMessage
                | AssistantToolSkipTurn
                | AssistantToolVision
                | AssistantToolPay
                | AssistantToolUpdateDynamicVariables
            ]
        ]
        | None
    ) = None
    tools_mode: Literal["replace", "append"] | str | None = None
    transcription: TranscriptionSettings | None = None
    type: Literal["prompt"] | str | None = None
    voice_settings: InferenceEmbeddingVoiceSettings | None = None


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


class FunctionDefinition(Model):
    """FunctionDefinition"""

    name: str = None
    description: str | None = None
    parameters: dict[str, Any] | None = None


class FunctionDefinitionParam(TypedDict, total=False):
    """FunctionDefinitionParam"""

    name: Required[str]
    description: str
    parameters: Mapping[str, object]


class HangupToolParams(Model):
    """HangupToolParams"""

    description: str | None = None


class ImportMetadata(Model):
    """ImportMetadata"""

    import_id: str | None = None
    import_provider: Literal["elevenlabs", "vapi", "retell"] | str | None = None


class InferenceEmbedding(Model):
    """InferenceEmbedding"""

    id: str = None
    created_at: datetime = None
    instructions: str = None
    model: str = None
    name: str = None
    a2a_agents: list[AssistantA2AAgent] | None = None
    avatar_settings: TelnyxAvatarSettings | None = None
    conversation_flow: ConversationFlow | None = None
    delegation_settings: DelegationSettings | None = None
    description: str | None = None
    dynamic_variables: dict[str, Any] | None = None
    dynamic_variables_webhook_timeout_ms: int | None = None
    dynamic_variables_webhook_url: str | None = None
    enabled_features: list[Literal["telephony", "messaging"] | str] | None = None
    external_llm: ExternalLlm | None = None
    fallback_config: FallbackConfig | None = None
    greeting: str | None = None
    import_metadata: ImportMetadata | None = None
    insight_settings: InsightSettings | None = None
    integrations: list[AssistantIntegration] | None = None
    interruption_settings: InferenceEmbeddingInterruptionSettings | None = None
    llm_api_key_ref: str | None = None
    mcp_servers: list[AssistantMcpServer] | None = None
    messaging_settings: MessagingSettings | None = None
    observability_settings: Observability | None = None
    post_conversation_settings: PostConversationSettings | None = None
    privacy_settings: PrivacySettings | None = None
    related_mission_ids: list[str] | None = None
    tags: list[str] | None = None
    telephony_settings: TelephonySettings | None = None
    tools: (
        list[
            AssistantToolFunction
            | InferenceEmbeddingWebhookToolParams
            | AssistantToolClientSideTool
            | RetrievalTool
            | AssistantToolHandoff
            | AssistantToolHangup
            | AssistantToolTransfer
            | AssistantToolInvite
            | AssistantToolRefer
            | AssistantToolSendDtmf
            | AssistantToolSendMessage
            | AssistantToolSkipTurn
            | AssistantToolVision
            | AssistantToolPay
            | AssistantToolUpdateDynamicVariables
        ]
        | None
    ) = None
    transcription: TranscriptionSettings | None = None
    version_created_at: datetime | None = None
    version_id: str | None = None
    version_name: str | None = None
    voice_settings: InferenceEmbeddingVoiceSettings | None = None
    websocket_settings: WebsocketSettings | None = None
    widget_settings: WidgetSettings | None = None


class InferenceEmbeddingInterruptionSettings(Model):
    """InferenceEmbeddingInterruptionSettings"""

    disable_greeting_interruption: bool | None = None
    enable: bool | None = None
    interrupt_prediction_threshold: float | None = None
    start_speaking_plan: StartSpeakingPlan | None = None


class InferenceEmbeddingInterruptionSettingsParam(TypedDict, total=False):
    """InferenceEmbeddingInterruptionSettingsParam"""

    disable_greeting_interruption: bool
    enable: bool
    interrupt_prediction_threshold: float | None
    start_speaking_plan: StartSpeakingPlanParam


class InferenceEmbeddingVoiceSettings(Model):
    """InferenceEmbeddingVoiceSettings"""

    voice: str = None
    api_key_ref: str | None = None
    background_audio: (
        InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember0
        | InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember1
        | InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember2
        | None
    ) = None
    expressive_mode: bool | None = None
    language_boost: (
        Literal[
            "auto",
            "Chinese",
            "Chinese,Yue",
            "English",
            "Arabic",
            "Russian",
            "Spanish",
            "French",
            "Portuguese",
            "German",
            "Turkish",
            "Dutch",
            "Ukrainian",
            "Vietnamese",
            "Indonesian",
            "Japanese",
            "Italian",
            "Korean",
            "Thai",
            "Polish",
            "Romanian",
            "Greek",
            "Czech",
            "Finnish",
            "Hindi",
            "Bulgarian",
            "Danish",
            "Hebrew",
            "Malay",
            "Persian",
            "Slovak",
            "Swedish",
            "Croatian",
            "Filipino",
            "Hungarian",
            "Norwegian",
            "Slovenian",
            "Catalan",
            "Nynorsk",
            "Tamil",
            "Afrikaans",
        ]
        | str
        | None
    ) = None
    similarity_boost: float | None = None
    speed: float | None = None
    style: float | None = None
    temperature: float | None = None
    tool_call_audio: (
        InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember0
        | InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember1
        | None
    ) = None
    use_speaker_boost: bool | None = None
    voice_speed: float | None = None


class InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember0(Model):
    """InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember0"""

    type: Literal["predefined_media"] | str = None
    value: Literal["silence", "office"] | str = None
    volume: float | None = None


class InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember2(Model):
    """InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember2"""

    type: Literal["media_name"] | str = None
    value: str = None


class InferenceEmbeddingVoiceSettingsParam(TypedDict, total=False):
    """InferenceEmbeddingVoiceSettingsParam"""

    voice: Required[str]
    api_key_ref: str
    background_audio: (
        VoiceSettingsParamBackgroundAudioPredefinedMedia
        | VoiceSettingsParamBackgroundAudioMediaURL
        | VoiceSettingsParamBackgroundAudioMediaName
    )
    expressive_mode: bool
    language_boost: (
        Literal[
            "auto",
            "Chinese",
            "Chinese,Yue",
            "English",
            "Arabic",
            "Russian",
            "Spanish",
            "French",
            "Portuguese",
            "German",
            "Turkish",
            "Dutch",
            "Ukrainian",
            "Vietnamese",
            "Indonesian",
            "Japanese",
            "Italian",
            "Korean",
            "Thai",
            "Polish",
            "Romanian",
            "Greek",
            "Czech",
            "Finnish",
            "Hindi",
            "Bulgarian",
            "Danish",
            "Hebrew",
            "Malay",
            "Persian",
            "Slovak",
            "Swedish",
            "Croatian",
            "Filipino",
            "Hungarian",
            "Norwegian",
            "Slovenian",
            "Catalan",
            "Nynorsk",
            "Tamil",
            "Afrikaans",
        ]
        | None
    )
    similarity_boost: float
    speed: float
    style: float
    temperature: float
    tool_call_audio: (
        InferenceEmbeddingVoiceSettingsParamToolCallAudioUnionMember0
        | VoiceSettingsParamBackgroundAudioMediaURL
        | None
    )
    use_speaker_boost: bool
    voice_speed: float


class InferenceEmbeddingVoiceSettingsParamToolCallAudioUnionMember0(TypedDict, total=False):
    """InferenceEmbeddingVoiceSettingsParamToolCallAudioUnionMember0"""

    type: Required[Literal["predefined_media"]]
    value: Required[Literal["typing"]]
    volume: float


class InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember0(Model):
    """InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember0"""

    type: Literal["predefined_media"] | str = None
    value: Literal["typing"] | str = None
    volume: float | None = None


class InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember1(Model):
    """InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember1"""

    type: Literal["media_url"] | str = None
    value: str = None


class InferenceEmbeddingWebhookToolParams(Model):
    """InferenceEmbeddingWebhookToolParams"""

    type: Literal["webhook"] | str = None
    webhook: InferenceEmbeddingWebhookToolParamsWebhook = None
    shared: bool | None = None
    timeout_ms: int | None = None


class InferenceEmbeddingWebhookToolParamsParam(TypedDict, total=False):
    """InferenceEmbeddingWebhookToolParamsParam"""

    type: Required[Literal["webhook"]]
    webhook: Required[InferenceEmbeddingWebhookToolParamsParamWebhook]
    timeout_ms: int


class InferenceEmbeddingWebhookToolParamsParamWebhookStoreFieldsAsVariable(TypedDict, total=False):
    """InferenceEmbeddingWebhookToolParamsParamWebhookStoreFieldsAsVariable"""

    name: Required[str]
    value_path: Required[str]


class InferenceEmbeddingWebhookToolParamsWebhook(Model):
    """InferenceEmbeddingWebhookToolParamsWebhook"""

    description: str = None
    name: str = None
    url: str = None
    async_: bool | None = wire("async", default=None)
    async_timeout_ms: int | None = None
    body_parameters: AssistantToolClientSideToolClientSideToolParameters | None = None
    headers: list[NotificationSettingParameter] | None = None
    messages: (
        list[
            AssistantA2AAgentMessageA2AAgentRequestStartMessage
            | AssistantA2AAgentMessageA2AAgentRequestResponseDelayedMessage
        ]
        | None
    ) = None
    method: Literal["GET", "POST", "PUT", "DELETE", "PATCH"] | str | None = None
    path_parameters: AssistantToolClientSideToolClientSideToolParameters | None = None
    preset_body_fields: dict[str, Any] | None = None
    preset_query_params: dict[str, Any] | None = None
    query_parameters: AssistantToolClientSideToolClientSideToolParameters | None = None
    store_fields_as_variables: (
        list[InferenceEmbeddingWebhookToolParamsWebhookStoreFieldsAsVariable] | None
    ) = None


class InferenceEmbeddingWebhookToolParamsWebhookStoreFieldsAsVariable(Model):
    """InferenceEmbeddingWebhookToolParamsWebhookStoreFieldsAsVariable"""

    name: str = None
    value_path: str = None


class InsightSettings(Model):
    """InsightSettings"""

    insight_group_id: str | None = None
    model: str | None = None


class InsightSettingsParam(TypedDict, total=False):
    """InsightSettingsParam"""

    insight_group_id: str
    model: str | None


class InsightTemplate(Model):
    """InsightTemplate"""

    id: str = None
    created_at: datetime = None
    instructions: str = None
    insight_type: Literal["custom", "default"] | str | None = None
    json_schema: str | dict[str, Any] | None = None
    name: str | None = None
    webhook: str | None = None


class InsightTemplateGroup(Model):
    """InsightTemplateGroup"""

    id: str = None
    created_at: datetime = None
    name: str = None
    description: str | None = None
    insights: list[InsightTemplate] | None = None
    webhook: str | None = None


class Integration(Model):
    """Integration"""

    id: str = None
    available_tools: list[str] = None
    description: str = None
    display_name: str = None
    logo_url: str = None
    name: str = None
    status: Literal["disconnected", "connected"] | str = None


class IntegrationConnection(Model):
    """IntegrationConnection"""

    id: str = None
    allowed_tools: list[str] = None
    integration_id: str = None


class JobCreateParamsHyperparameters(TypedDict, total=False):
    """JobCreateParamsHyperparameters"""

    n_epochs: int


class McpServer(Model):
    """McpServer"""

    id: str = None
    created_at: datetime = None
    name: str = None
    type: str = None
    url: str = None
    allowed_tools: list[str] | None = None
    api_key_ref: str | None = None


class MemoryListResponse(Model):
    """MemoryListResponse"""

    id: str = None
    source_id: str | None = None
    text: str = None
    recorded_at: str | None = None


class MemoryRetrieveResponseData(Model):
    """MemoryRetrieveResponseData"""

    id: str = None
    derived_from: list[str] | None = None
    source_id: str | None = None
    text: str = None
    recorded_at: str | None = None


class MessageListResponse(Model):
    """MessageListResponse"""

    role: Literal["user", "assistant", "tool"] | str = None
    text: str = None
    created_at: datetime | None = None
    metadata: dict[str, str | int | bool | list[str | int | bool]] | None = None
    sent_at: datetime | None = None
    tool_calls: list[MessageListResponseToolCall] | None = None


class MessageListResponseToolCall(Model):
    """MessageListResponseToolCall"""

    id: str = None
    function: MessageListResponseToolCallFunction = None
    type: Literal["function"] | str = None


class MessageListResponseToolCallFunction(Model):
    """MessageListResponseToolCallFunction"""

    arguments: str = None
    name: str = None


class MessagingSettings(Model):
    """MessagingSettings"""

    conversation_inactivity_minutes: int | None = None
    default_messaging_profile_id: str | None = None
    delivery_status_webhook_url: str | None = None


class MessagingSettingsParam(TypedDict, total=False):
    """MessagingSettingsParam"""

    conversation_inactivity_minutes: int
    default_messaging_profile_id: str
    delivery_status_webhook_url: str


class MissionData(Model):
    """MissionData"""

    created_at: datetime = None
    execution_mode: Literal["external", "managed"] | str = None
    mission_id: str = None
    name: str = None
    updated_at: datetime = None
    description: str | None = None
    instructions: str | None = None
    metadata: dict[str, Any] | None = None
    model: str | None = None


class MissionRunData(Model):
    """MissionRunData"""

    mission_id: str = None
    run_id: str = None
    started_at: datetime = None
    status: Literal["pending", "running", "paused", "succeeded", "failed", "cancelled"] | str = None
    updated_at: datetime = None
    error: str | None = None
    finished_at: datetime | None = None
    input: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
    result_payload: dict[str, Any] | None = None
    result_summary: str | None = None


class ModelMetadata(Model):
    """ModelMetadata"""

    id: str = None
    context_length: int = None
    created: datetime = None
    languages: list[str] = None
    license: str = None
    organization: str = None
    owned_by: str = None
    parameters: int = None
    tier: Literal["small", "medium", "large", "unlisted"] | str = None
    base_model: str | None = None
    description: str | None = None
    is_fine_tunable: bool | None = None
    is_vision_supported: bool | None = None
    max_completion_tokens: int | None = None
    object: str | None = None
    parameters_str: str | None = None
    pricing: dict[str, str] | None = None
    recommended_for_assistants: bool | None = None
    regions: list[str] | None = None
    service_tiers: list[Literal["default", "priority", "flex"] | str] | None = None
    task: str | None = None


class ModelsResponse(Model):
    """ModelsResponse"""

    data: list[ModelMetadata] = None
    object: str | None = None


class NamespaceRetrieveResponseData(Model):
    """NamespaceRetrieveResponseData"""

    operation_id: str = None
    status: Literal["pending", "processing", "completed", "failed", "cancelled"] | str = None
    completed_at: str | None = None
    created_at: str | None = None


class NamespaceSettingsResponseData(Model):
    """NamespaceSettingsResponseData"""

    summary: NamespaceSettingsResponseDataSummary | None = None


class NamespaceSettingsResponseDataSummary(Model):
    """NamespaceSettingsResponseDataSummary"""

    instructions: str | None = None


class NodePosition(Model):
    """NodePosition"""

    x: float = None
    y: float = None


class NodePositionParam(TypedDict, total=False):
    """NodePositionParam"""

    x: Required[float]
    y: Required[float]


class Observability(Model):
    """Observability"""

    host: str | None = None
    prompt_label: str | None = None
    prompt_name: str | None = None
    prompt_sync: Literal["enabled", "disabled"] | str | None = None
    prompt_version: int | None = None
    public_key_ref: str | None = None
    secret_key_ref: str | None = None
    status: Literal["enabled", "disabled"] | str | None = None


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


class PayToolParams(Model):
    """PayToolParams"""

    connector_name: str = None
    connector_parameters: dict[str, Any] | None = None
    currency: str | None = None
    description: str | None = None
    payment_method: str | None = None
    valid_card_types: (
        list[
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
            | str
        ]
        | None
    ) = None


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


class PlanStepData(Model):
    """PlanStepData"""

    description: str = None
    run_id: str = None
    sequence: int = None
    status: Literal["pending", "in_progress", "completed", "skipped", "failed"] | str = None
    step_id: str = None
    completed_at: datetime | None = None
    metadata: dict[str, Any] | None = None
    parent_step_id: str | None = None
    started_at: datetime | None = None


class PostConversationSettings(Model):
    """PostConversationSettings"""

    enabled: bool | None = None


class PostConversationSettingsReqParam(TypedDict, total=False):
    """PostConversationSettingsReqParam"""

    enabled: bool


class PrivacySettings(Model):
    """PrivacySettings"""

    data_retention: bool | None = None
    in_transit_data_locality: bool | None = None
    pii_redaction: Literal["disabled", "redact"] | str | None = None


class PrivacySettingsParam(TypedDict, total=False):
    """PrivacySettingsParam"""

    data_retention: bool
    in_transit_data_locality: bool
    pii_redaction: Literal["disabled", "redact"]


class ProfileDeleteResponseData(Model):
    """ProfileDeleteResponseData"""

    memories_deleted: int = None
    profile_id: str = None


class ProfileIngestResponseData(Model):
    """ProfileIngestResponseData"""

    operation_id: str = None
    profile_id: str = None
    session_id: str = None
    source_id: str = None


class ProfileListResponse(Model):
    """ProfileListResponse"""

    memory_count: int = None
    profile_id: str = None


class ProfilePreviewResponseData(Model):
    """ProfilePreviewResponseData"""

    profile_id: str = None
    text: str | None = None


class ProfileRecallResponseData(Model):
    """ProfileRecallResponseData"""

    id: str = None
    text: str = None
    recorded_at: str | None = None
    score: float | None = None


class ProfileRememberResponseData(Model):
    """ProfileRememberResponseData"""

    operation_id: str = None
    profile_id: str = None
    source_id: str = None


class ProfileRetrieveSummaryResponseData(Model):
    """ProfileRetrieveSummaryResponseData"""

    is_stale: bool = None
    profile_id: str = None
    generated_at: str | None = None
    text: str | None = None


class RecursiveCluster(Model):
    """RecursiveCluster"""

    cluster_id: str = None
    cluster_summary: str = None
    total_number_of_nodes: int = None
    cluster_header: str | None = None
    nodes: list[RecursiveClusterNode] | None = None
    subclusters: list[RecursiveCluster] | None = None


class RecursiveClusterNode(Model):
    """RecursiveClusterNode"""

    filename: str = None
    text: str = None


class RetrievalSettings(Model):
    """RetrievalSettings"""

    retrieval_type: Literal["vector", "hybrid"] | str | None = None
    top_k: int | None = None


class RetrievalSettingsParam(TypedDict, total=False):
    """RetrievalSettingsParam"""

    retrieval_type: Literal["vector", "hybrid"]
    top_k: int


class RetrievalSettingsWrapper(Model):
    """RetrievalSettingsWrapper"""

    record_type: str | None = None
    retrieval: RetrievalSettings | None = None


class RetrievalSettingsWrapperParam(TypedDict, total=False):
    """RetrievalSettingsWrapperParam"""

    retrieval: RetrievalSettingsParam


class RetrievalTool(Model):
    """RetrievalTool"""

    retrieval: BucketIDs = None
    type: Literal["retrieval"] | str = None
    shared: bool | None = None


class RolloutSlot(Model):
    """RolloutSlot"""

    version_id: str = None
    weight: float = None


class RolloutSlotParam(TypedDict, total=False):
    """RolloutSlotParam"""

    version_id: Required[str]
    weight: Required[float]


class RuleInputParam(TypedDict, total=False):
    """RuleInputParam"""

    serve: Required[ServeParam]
    match: Sequence[ClauseParam]


class RuleOutput(Model):
    """RuleOutput"""

    serve: Serve = None
    match: list[Clause] | None = None


class ScheduledCallSettings(Model):
    """ScheduledCallSettings"""

    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | str | None = None


class ScheduledCallSettingsParam(TypedDict, total=False):
    """ScheduledCallSettingsParam"""

    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"]


class ScheduledPhoneCallEventResponse(Model):
    """ScheduledPhoneCallEventResponse"""

    assistant_id: str = None
    scheduled_at_fixed_datetime: datetime = None
    telnyx_agent_target: str = None
    telnyx_conversation_channel: Literal["phone_call", "sms_chat"] | str = None
    telnyx_end_user_target: str = None
    call_attempts: list[ScheduledPhoneCallEventResponseCallAttempt] | None = None
    call_duration: int | None = None
    call_settings: ScheduledCallSettings | None = None
    call_status: str | None = None
    conversation_id: str | None = None
    conversation_metadata: dict[str, str | int | bool] | None = None
    created_at: datetime | None = None
    dispatched_at: datetime | None = None
    dynamic_variables: dict[str, str] | None = None
    errors: list[str] | None = None
    max_retries_client_errors: int | None = None
    retry_attempts: int | None = None
    retry_count: int | None = None
    retry_interval_secs: int | None = None
    scheduled_event_id: str | None = None
    status: Literal["pending", "in_progress", "completed", "failed"] | str | None = None


class ScheduledPhoneCallEventResponseCallAttempt(Model):
    """ScheduledPhoneCallEventResponseCallAttempt"""

    attempt_number: int = None
    attempted_at: datetime = None
    call_status: str = None
    call_duration: int | None = None
    telnyx_call_control_id: str | None = None


class ScheduledSMSEventResponse(Model):
    """ScheduledSMSEventResponse"""

    assistant_id: str = None
    scheduled_at_fixed_datetime: datetime = None
    telnyx_agent_target: str = None
    telnyx_conversation_channel: Literal["phone_call", "sms_chat"] | str = None
    telnyx_end_user_target: str = None
    text: str = None
    conversation_id: str | None = None
    conversation_metadata: dict[str, str | int | bool] | None = None
    created_at: datetime | None = None
    dynamic_variables: dict[str, str] | None = None
    errors: list[str] | None = None
    retry_count: int | None = None
    scheduled_event_id: str | None = None
    status: Literal["pending", "in_progress", "completed", "failed"] | str | None = None


class Serve(Model):
    """Serve"""

    rollout: list[RolloutSlot] | None = None
    version_id: str | None = None


class ServeParam(TypedDict, total=False):
    """ServeParam"""

    rollout: Sequence[RolloutSlotParam]
    version_id: str


class SettingPatchAllParamsSummary(TypedDict, total=False):
    """SettingPatchAllParamsSummary"""

    instructions: str | None


class SharedToolResponse(Model):
    """SharedToolResponse"""

    id: str = None
    tool_definition: dict[str, Any] = None
    type: str = None
    created_at: str | None = None
    display_name: str | None = None
    timeout_ms: int | None = None


class Source(Model):
    """Source"""

    id: str = None
    memory_count: int = None
    session_id: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


class SourceDeleteResponseData(Model):
    """SourceDeleteResponseData"""

    memories_deleted: int = None
    profile_id: str = None
    source_id: str = None


class SourceReplaceResponse(Model):
    """SourceReplaceResponse"""

    data: list[CollectionsSource] | None = None
    meta: SourceReplaceResponseMeta | None = None


class SourceReplaceResponseMeta(Model):
    """SourceReplaceResponseMeta"""

    added: list[str] | None = None
    removed: list[str] | None = None
    retained: list[str] | None = None


class SourceRequestParam(TypedDict, total=False):
    """SourceRequestParam"""

    source_type: Required[Literal["voice", "meeting_bot", "message", "bucket"]]
    bucket_id: str


class SourceRetrieveResponseData(Model):
    """SourceRetrieveResponseData"""

    id: str = None
    content: dict[str, Any] | list[Any] | str | float | bool = None
    memory_count: int = None
    session_id: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


class SpeakNode(Model):
    """SpeakNode"""

    id: str = None
    message: str = None
    name: str | None = None
    position: NodePosition | None = None
    type: Literal["speak"] | str | None = None


class SpeakNodeReqParam(TypedDict, total=False):
    """SpeakNodeReqParam"""

    id: Required[str]
    message: Required[str]
    name: str
    position: NodePositionParam
    type: Literal["speak"]


class StartSpeakingPlan(Model):
    """StartSpeakingPlan"""

    transcription_endpointing_plan: TranscriptionEndpointingPlan | None = None
    wait_seconds: float | None = None


class StartSpeakingPlanParam(TypedDict, total=False):
    """StartSpeakingPlanParam"""

    transcription_endpointing_plan: TranscriptionEndpointingPlanParam
    wait_seconds: float


class TagsResponse(Model):
    """TagsResponse"""

    tags: list[str] = None


class TelephonySettings(Model):
    """TelephonySettings"""

    conversation_ended_full_history: bool | None = None
    default_texml_app_id: str | None = None
    disable_dtmf: bool | None = None
    fallback_destination: str | None = None
    noise_suppression: Literal["aicoustics", "krisp", "deepfilternet", "disabled"] | str | None = (
        None
    )
    noise_suppression_config: TelephonySettingsNoiseSuppressionConfig | None = None
    recording_settings: TelephonySettingsRecordingSettings | None = None
    send_message_history_updates: bool | None = None
    supports_unauthenticated_web_calls: bool | None = None
    time_limit_secs: int | None = None
    user_idle_reply_secs: int | None = None
    user_idle_timeout_secs: int | None = None
    voicemail_detection: TelephonySettingsVoicemailDetection | None = None


class TelephonySettingsNoiseSuppressionConfig(Model):
    """TelephonySettingsNoiseSuppressionConfig"""

    attenuation_limit: int | None = None
    enhancement_level: float | None = None
    family: Literal["quail"] | str | None = None
    mode: Literal["advanced"] | str | None = None
    size: Literal["vf", "vf_2_0_l"] | str | None = None


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


class TelephonySettingsRecordingSettings(Model):
    """TelephonySettingsRecordingSettings"""

    channels: Literal["single", "dual"] | str | None = None
    enabled: bool | None = None
    format: Literal["wav", "mp3"] | str | None = None
    stop_on_conversation_end: bool | None = None


class TelephonySettingsVoicemailDetection(Model):
    """TelephonySettingsVoicemailDetection"""

    on_voicemail_detected: TelephonySettingsVoicemailDetectionOnVoicemailDetected | None = None


class TelephonySettingsVoicemailDetectionOnVoicemailDetected(Model):
    """TelephonySettingsVoicemailDetectionOnVoicemailDetected"""

    action: (
        Literal["stop_assistant", "leave_message_and_stop_assistant", "continue_assistant"]
        | str
        | None
    ) = None
    voicemail_message: (
        TelephonySettingsVoicemailDetectionOnVoicemailDetectedVoicemailMessage | None
    ) = None


class TelephonySettingsVoicemailDetectionOnVoicemailDetectedVoicemailMessage(Model):
    """TelephonySettingsVoicemailDetectionOnVoicemailDetectedVoicemailMessage"""

    message: str | None = None
    prompt: str | None = None
    type: Literal["prompt", "message"] | str | None = None


class TelnyxAgentData(Model):
    """TelnyxAgentData"""

    created_at: datetime = None
    run_id: str = None
    telnyx_agent_id: str = None


class TelnyxAvatarSettings(Model):
    """TelnyxAvatarSettings"""

    avatar_id: str = None
    background_id: Literal["office", "studio", "reception", "illustrated_workspace"] | str = None
    model: Literal["foxtrot-1"] | str = None
    provider: Literal["telnyx"] | str = None


class TestCreateParamsRubric(TypedDict, total=False):
    """TestCreateParamsRubric"""

    criteria: Required[str]
    name: Required[str]


class TestRunDetailResult(Model):
    """TestRunDetailResult"""

    name: str = None
    status: Literal["pending", "starting", "running", "passed", "failed", "error"] | str = None


class TestRunResponse(Model):
    """TestRunResponse"""

    created_at: datetime = None
    run_id: str = None
    status: Literal["pending", "starting", "running", "passed", "failed", "error"] | str = None
    test_id: str = None
    triggered_by: str = None
    completed_at: datetime | None = None
    conversation_id: str | None = None
    conversation_insights_id: str | None = None
    detail_status: list[TestRunDetailResult] | None = None
    logs: str | None = None
    test_suite_run_id: str | None = None
    updated_at: datetime | None = None


class ToolNode(Model):
    """ToolNode"""

    id: str = None
    shared_tool_id: str = None
    message: str | None = None
    name: str | None = None
    position: NodePosition | None = None
    tool: (
        list[
            AssistantToolFunction
            | InferenceEmbeddingWebhookToolParams
            | AssistantToolClientSideTool
            | RetrievalTool
            | AssistantToolHandoff
            | AssistantToolHangup
            | AssistantToolTransfer
            | AssistantToolInvite
            | AssistantToolRefer
            | AssistantToolSendDtmf
            | AssistantToolSendMessage
            | AssistantToolSkipTurn
            | AssistantToolVision
            | AssistantToolPay
            | AssistantToolUpdateDynamicVariables
        ]
        | None
    ) = None
    type: Literal["tool"] | str | None = None


class ToolNodeReqParam(TypedDict, total=False):
    """ToolNodeReqParam"""

    id: Required[str]
    shared_tool_id: Required[str]
    message: str
    name: str
    position: NodePositionParam
    type: Literal["tool"]


class ToolTestResponseData(Model):
    """ToolTestResponseData"""

    content_type: str = None
    request: dict[str, Any] = None
    response: str = None
    status_code: int = None
    success: bool = None


class TranscriptionEndpointingPlan(Model):
    """TranscriptionEndpointingPlan"""

    on_no_punctuation_seconds: float | None = None
    on_number_seconds: float | None = None
    on_punctuation_seconds: float | None = None


class TranscriptionEndpointingPlanParam(TypedDict, total=False):
    """TranscriptionEndpointingPlanParam"""

    on_no_punctuation_seconds: float
    on_number_seconds: float
    on_punctuation_seconds: float


class TranscriptionSettings(Model):
    """TranscriptionSettings"""

    api_key_ref: str | None = None
    challenger: TranscriptionSettingsChallenger | None = None
    fallback_models: list[TranscriptionSettingsFallbackModel] | None = None
    language: str | None = None
    model: (
        Literal[
            "deepgram/flux",
            "deepgram/nova-3",
            "deepgram/nova-2",
            "speechmatics/standard",
            "speechmatics/linden-1",
            "azure/fast",
            "assemblyai/universal-3-5-pro",
            "assemblyai/universal-streaming",
            "xai/grok-stt",
            "soniox/stt-rt-v4",
            "soniox/stt-rt-v5",
            "nvidia/parakeet-v3",
            "omi-health/omi-med-stt-v1",
            "humain/realtime",
            "reson8/turns",
            "cohere/ar-stt",
            "telnyx/basira",
            "distil-whisper/distil-large-v2",
            "openai/whisper-large-v3-turbo",
        ]
        | str
        | None
    ) = None
    region: str | None = None
    settings: TranscriptionSettingsConfig | None = None


class TranscriptionSettingsChallenger(Model):
    """TranscriptionSettingsChallenger"""

    model: (
        Literal[
            "deepgram/flux",
            "deepgram/nova-3",
            "deepgram/nova-2",
            "azure/fast",
            "assemblyai/universal-3-5-pro",
            "assemblyai/universal-streaming",
            "xai/grok-stt",
            "soniox/stt-rt-v4",
            "soniox/stt-rt-v5",
            "nvidia/parakeet-v3",
            "omi-health/omi-med-stt-v1",
            "humain/realtime",
            "reson8/turns",
            "cohere/ar-stt",
            "telnyx/basira",
            "distil-whisper/distil-large-v2",
            "openai/whisper-large-v3-turbo",
        ]
        | str
    ) = None
    language: str | None = None
    rule: Literal["best_turn", "best_engine", "merge_words"] | str | None = None
    settings: TranscriptionSettingsConfig | None = None


class TranscriptionSettingsConfig(Model):
    """TranscriptionSettingsConfig"""

    context: str | None = None
    eager_eot_threshold: float | None = None
    enable_endpoint_detection: bool | None = None
    end_of_turn_confidence_threshold: float | None = None
    eot_threshold: float | None = None
    eot_timeout_ms: int | None = None
    interim_results: bool | None = None
    keyterm: str | None = None
    language_hints: list[str] | None = None
    max_endpoint_delay_ms: int | None = None
    max_turn_silence: int | None = None
    min_turn_silence: int | None = None
    numerals: bool | None = None
    prompt: str | None = None
    remove_disfluencies: bool | None = None
    smart_format: bool | None = None


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


class TranscriptionSettingsFallbackModel(Model):
    """TranscriptionSettingsFallbackModel"""

    model: (
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
        | str
    ) = None
    language: str | None = None
    settings: TranscriptionSettingsConfig | None = None


class TranscriptionSettingsParam(TypedDict, total=False):
    """TranscriptionSettingsParam"""

    api_key_ref: str
    challenger: TranscriptionSettingsParamChallenger | None
    fallback_models: Sequence[TranscriptionSettingsParamFallbackModel] | None
    language: str
    model: Literal[
        "deepgram/flux",
        "deepgram/nova-3",
        "deepgram/nova-2",
        "speechmatics/standard",
        "speechmatics/linden-1",
        "azure/fast",
        "assemblyai/universal-3-5-pro",
        "assemblyai/universal-streaming",
        "xai/grok-stt",
        "soniox/stt-rt-v4",
        "soniox/stt-rt-v5",
        "nvidia/parakeet-v3",
        "omi-health/omi-med-stt-v1",
        "humain/realtime",
        "reson8/turns",
        "cohere/ar-stt",
        "telnyx/basira",
        "distil-whisper/distil-large-v2",
        "openai/whisper-large-v3-turbo",
    ]
    region: str
    settings: TranscriptionSettingsConfigParam


class TranscriptionSettingsParamChallenger(TypedDict, total=False):
    """TranscriptionSettingsParamChallenger"""

    model: Required[
        Literal[
            "deepgram/flux",
            "deepgram/nova-3",
            "deepgram/nova-2",
            "azure/fast",
            "assemblyai/universal-3-5-pro",
            "assemblyai/universal-streaming",
            "xai/grok-stt",
            "soniox/stt-rt-v4",
            "soniox/stt-rt-v5",
            "nvidia/parakeet-v3",
            "omi-health/omi-med-stt-v1",
            "humain/realtime",
            "reson8/turns",
            "cohere/ar-stt",
            "telnyx/basira",
            "distil-whisper/distil-large-v2",
            "openai/whisper-large-v3-turbo",
        ]
    ]
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


class UpdateDynamicVariablesToolParams(Model):
    """UpdateDynamicVariablesToolParams"""

    description: str = None
    name: str = None
    updatable_variables: list[UpdateDynamicVariablesToolParamsUpdatableVariable] = None


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


class UpdateDynamicVariablesToolParamsUpdatableVariable(Model):
    """UpdateDynamicVariablesToolParamsUpdatableVariable"""

    name: str = None
    description: str | None = None
    type: str | None = None


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


class V1SystemoneResponse(Model):
    """V1SystemoneResponse"""

    answers: dict[
        str,
        V1SystemoneResponseAnswersDecisionModelChoiceAnswer
        | V1SystemoneResponseAnswersDecisionModelNoulAnswer
        | V1SystemoneResponseAnswersDecisionModelScoreAnswer,
    ] = None
    model: Literal["telnyx/decision-flash", "telnyx/decision-pro"] | str = None
    usage: V1SystemoneResponseUsage = None


class V1SystemoneResponseAnswersDecisionModelChoiceAnswer(Model):
    """V1SystemoneResponseAnswersDecisionModelChoiceAnswer"""

    choice: str = None
    confidence: float = None
    probabilities: dict[str, float] = None
    type: Literal["choice"] | str = None


class V1SystemoneResponseAnswersDecisionModelNoulAnswer(Model):
    """V1SystemoneResponseAnswersDecisionModelNoulAnswer"""

    noul: float = None
    type: Literal["noul"] | str = None


class V1SystemoneResponseAnswersDecisionModelScoreAnswer(Model):
    """V1SystemoneResponseAnswersDecisionModelScoreAnswer"""

    confidence: float = None
    legend: dict[str, str] = None
    probabilities: dict[str, float] = None
    score: float = None
    type: Literal["score"] | str = None


class V1SystemoneResponseUsage(Model):
    """V1SystemoneResponseUsage"""

    input_tokens: int = None
    output_tokens: int = None


class VisionToolParams(Model):
    """VisionToolParams"""

    max_frame_age_secs: int | None = None


class VisionToolParamsParam(TypedDict, total=False):
    """VisionToolParamsParam"""

    max_frame_age_secs: int


class WebsocketSettings(Model):
    """WebsocketSettings"""

    auth_ref: str | None = None
    enabled: bool | None = None
    url: str | None = None


class WebsocketSettingsParam(TypedDict, total=False):
    """WebsocketSettingsParam"""

    auth_ref: str
    enabled: bool
    url: str


class WidgetSettings(Model):
    """WidgetSettings"""

    agent_thinking_text: str | None = None
    audio_visualizer_config: AudioVisualizerConfig | None = None
    default_state: Literal["expanded", "collapsed"] | str | None = None
    give_feedback_url: str | None = None
    logo_icon_url: str | None = None
    position: Literal["fixed", "static"] | str | None = None
    report_issue_url: str | None = None
    speak_to_interrupt_text: str | None = None
    start_call_text: str | None = None
    theme: Literal["light", "dark"] | str | None = None
    view_history_url: str | None = None


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
        "headers": "Sequence[CustomSipHeaderParam]",
        "messages": "Sequence[AssistantA2AAgentParamMessageA2AAgentRequestStartMessage | AssistantA2AAgentParamMessageA2AAgentRequestResponseDelayedMessage]",
        "poll_interval_ms": "int",
        "timeout_ms": "int",
    },
    total=False,
)

AssistantToolParamInviteInvite = TypedDict(
    "AssistantToolParamInviteInvite",
    {
        "from": "str",
        "custom_headers": "Sequence[WebhookToolParamWebhookHeader]",
        "targets": "Sequence[TransferToolParamTransferTargetsTargetsList] | str | None",
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
        "custom_headers": "Sequence[WebhookToolParamWebhookHeader]",
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
        "body_parameters": "WebhookToolParamWebhookBodyParameters",
        "headers": "Sequence[WebhookToolParamWebhookHeader]",
        "messages": "Sequence[AssistantA2AAgentParamMessageA2AAgentRequestStartMessage | AssistantA2AAgentParamMessageA2AAgentRequestResponseDelayedMessage]",
        "method": 'Literal["GET", "POST", "PUT", "DELETE", "PATCH"]',
        "path_parameters": "WebhookToolParamWebhookBodyParameters",
        "preset_body_fields": "Mapping[str, object]",
        "preset_query_params": "Mapping[str, object]",
        "query_parameters": "WebhookToolParamWebhookBodyParameters",
        "store_fields_as_variables": "Sequence[InferenceEmbeddingWebhookToolParamsParamWebhookStoreFieldsAsVariable]",
    },
    total=False,
)

AISummarizeResponse: TypeAlias = Data[AISummarizeResponseData]

AssistantA2AAgentHeader: TypeAlias = CustomSipHeader

AssistantA2AAgentParamHeader: TypeAlias = CustomSipHeaderParam

AssistantToolHandoffHandoffAIAssistant: TypeAlias = Namespace

AssistantToolInviteInviteCustomHeader: TypeAlias = NotificationSettingParameter

AssistantToolParamClientSideToolClientSideToolParameters: TypeAlias = (
    WebhookToolParamWebhookBodyParameters
)

AssistantToolParamHangup: TypeAlias = HangupToolParam

AssistantToolParamInviteInviteCustomHeader: TypeAlias = WebhookToolParamWebhookHeader

AssistantToolParamInviteInviteTargetsTargetsList: TypeAlias = (
    TransferToolParamTransferTargetsTargetsList
)

AssistantToolParamReferReferCustomHeader: TypeAlias = WebhookToolParamWebhookHeader

AssistantToolParamSkipTurnSkipTurn: TypeAlias = HangupToolParamsParam

AssistantToolParamTransferTransferCustomHeader: TypeAlias = WebhookToolParamWebhookHeader

AssistantToolReferReferCustomHeader: TypeAlias = NotificationSettingParameter

AssistantToolSkipTurnSkipTurn: TypeAlias = HangupToolParams

AssistantToolTransferTransferCustomHeader: TypeAlias = NotificationSettingParameter

AssistantsList: TypeAlias = Data[list[InferenceEmbedding]]

AvatarResponse: TypeAlias = Data[Avatar]

BucketListResponse: TypeAlias = Data[BucketListResponseData]

BucketRetrieveResponse: TypeAlias = Data[list[BucketRetrieveResponseData]]

ChatCreateCompletionParamsToolFunction: TypeAlias = AssistantToolParamFunction

ChatCreateCompletionParamsToolRetrieval: TypeAlias = RetrievalToolParam

ClusterComputeResponse: TypeAlias = Data[ClusterComputeResponseData]

ClusterRetrieveResponse: TypeAlias = Data[ClusterRetrieveResponseData]

CollectionEnvelope: TypeAlias = Data[Collection]

ConnectionListResponse: TypeAlias = Data[list[IntegrationConnection]]

ConnectionRetrieveResponse: TypeAlias = Data[IntegrationConnection]

ConversationInsightRetrieveAggregatesResponse: TypeAlias = Data[
    list[ConversationInsightRetrieveAggregatesResponseData]
]

ConversationListResponse: TypeAlias = Data[list[Conversation]]

ConversationRetrieveResponse: TypeAlias = Data[Conversation]

ConversationUpdateResponse: TypeAlias = Data[Conversation]

EmbeddingListResponse: TypeAlias = Data[list[EmbeddingListResponseData]]

EmbeddingResponse: TypeAlias = Data[EmbeddingResponseData]

EmbeddingRetrieveResponse: TypeAlias = Data[EmbeddingRetrieveResponseData]

EmbeddingSimilaritySearchResponse: TypeAlias = Data[list[EmbeddingSimilaritySearchResponseData]]

EventResponse: TypeAlias = Data[EventData]

ExternalLlmReqParam: TypeAlias = ExternalLlmParam

InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember1: TypeAlias = (
    InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember1
)

InferenceEmbeddingVoiceSettingsParamBackgroundAudioUnionMember0: TypeAlias = (
    VoiceSettingsParamBackgroundAudioPredefinedMedia
)

InferenceEmbeddingVoiceSettingsParamBackgroundAudioUnionMember1: TypeAlias = (
    VoiceSettingsParamBackgroundAudioMediaURL
)

InferenceEmbeddingVoiceSettingsParamBackgroundAudioUnionMember2: TypeAlias = (
    VoiceSettingsParamBackgroundAudioMediaName
)

InferenceEmbeddingVoiceSettingsParamToolCallAudioUnionMember1: TypeAlias = (
    VoiceSettingsParamBackgroundAudioMediaURL
)

InferenceEmbeddingWebhookToolParamsParamWebhookBodyParameters: TypeAlias = (
    WebhookToolParamWebhookBodyParameters
)

InferenceEmbeddingWebhookToolParamsParamWebhookHeader: TypeAlias = WebhookToolParamWebhookHeader

InferenceEmbeddingWebhookToolParamsParamWebhookMessageWebhookToolRequestResponseDelayedMessage: TypeAlias = AssistantA2AAgentParamMessageA2AAgentRequestResponseDelayedMessage

InferenceEmbeddingWebhookToolParamsParamWebhookMessageWebhookToolRequestStartMessage: TypeAlias = (
    AssistantA2AAgentParamMessageA2AAgentRequestStartMessage
)

InferenceEmbeddingWebhookToolParamsParamWebhookPathParameters: TypeAlias = (
    WebhookToolParamWebhookBodyParameters
)

InferenceEmbeddingWebhookToolParamsParamWebhookQueryParameters: TypeAlias = (
    WebhookToolParamWebhookBodyParameters
)

InferenceEmbeddingWebhookToolParamsWebhookBodyParameters: TypeAlias = (
    AssistantToolClientSideToolClientSideToolParameters
)

InferenceEmbeddingWebhookToolParamsWebhookHeader: TypeAlias = NotificationSettingParameter

InferenceEmbeddingWebhookToolParamsWebhookMessageWebhookToolRequestResponseDelayedMessage: TypeAlias = AssistantA2AAgentMessageA2AAgentRequestResponseDelayedMessage

InferenceEmbeddingWebhookToolParamsWebhookMessageWebhookToolRequestStartMessage: TypeAlias = (
    AssistantA2AAgentMessageA2AAgentRequestStartMessage
)

InferenceEmbeddingWebhookToolParamsWebhookPathParameters: TypeAlias = (
    AssistantToolClientSideToolClientSideToolParameters
)

InferenceEmbeddingWebhookToolParamsWebhookQueryParameters: TypeAlias = (
    AssistantToolClientSideToolClientSideToolParameters
)

InsightTemplateDetail: TypeAlias = Data[InsightTemplate]

InsightTemplateGroupDetail: TypeAlias = Data[InsightTemplateGroup]

IntegrationListResponse: TypeAlias = Data[list[Integration]]

JobListResponse: TypeAlias = Data[list[FineTuningJob]]

MemoryRetrieveResponse: TypeAlias = Data[MemoryRetrieveResponseData]

MissionResponse: TypeAlias = Data[MissionData]

MissionRunResponse: TypeAlias = Data[MissionRunData]

NamespaceCreateResponse: TypeAlias = Data[Namespace]

NamespaceListResponse: TypeAlias = Data[list[Namespace]]

NamespaceRetrieveResponse: TypeAlias = Data[NamespaceRetrieveResponseData]

NamespaceSettingsResponse: TypeAlias = Data[NamespaceSettingsResponseData]

PlanRetrieveResponse: TypeAlias = Data[list[PlanStepData]]

PlanStepResponse: TypeAlias = Data[PlanStepData]

PlanStepsCreatedResponse: TypeAlias = Data[list[PlanStepData]]

ProfileDeleteResponse: TypeAlias = Data[ProfileDeleteResponseData]

ProfileIngestResponse: TypeAlias = Data[ProfileIngestResponseData]

ProfilePreviewResponse: TypeAlias = Data[ProfilePreviewResponseData]

ProfileRecallResponse: TypeAlias = Data[list[ProfileRecallResponseData]]

ProfileRememberResponse: TypeAlias = Data[ProfileRememberResponseData]

ProfileRetrieveSummaryResponse: TypeAlias = Data[ProfileRetrieveSummaryResponseData]

SettingsEnvelope: TypeAlias = Data[RetrievalSettingsWrapper]

SourceCreateResponse: TypeAlias = Data[CollectionsSource]

SourceDeleteResponse: TypeAlias = Data[SourceDeleteResponseData]

SourceListResponse: TypeAlias = Data[list[CollectionsSource]]

SourceRetrieveResponse: TypeAlias = Data[SourceRetrieveResponseData]

TelnyxAgentLinkResponse: TypeAlias = Data[TelnyxAgentData]

TelnyxAgentListResponse: TypeAlias = Data[list[TelnyxAgentData]]

TestSuiteListResponse: TypeAlias = Data[list[str]]

TestUpdateParamsRubric: TypeAlias = TestCreateParamsRubric

ToolTestResponse: TypeAlias = Data[ToolTestResponseData]
