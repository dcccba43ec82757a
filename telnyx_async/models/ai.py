"""What `client.ai` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import (
    CustomSipHeader,
    LanguageBoost,
    ListMeta,
    NameAndValue,
    NamedReference,
)

__all__ = [
    "AIRetrieveConversationHistoriesResponse",
    "AISummarizeResponse",
    "AISummarizeResponseData",
    "AssistantA2AAgent",
    "AssistantA2AAgentHeader",
    "AssistantA2AAgentMessageA2AAgentRequest",
    "AssistantA2AAgentMessageA2AAgentRequestResponseDelayedMessage",
    "AssistantA2AAgentMessageA2AAgentRequestStartMessage",
    "AssistantChatResponse",
    "AssistantDeleteResponse",
    "AssistantIntegration",
    "AssistantMcpServer",
    "AssistantSendSMSResponse",
    "AssistantTest",
    "AssistantTestRubric",
    "AssistantTool",
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
    "AssistantTranscriptionModel",
    "AssistantWhatsappResponse",
    "AssistantsList",
    "AudioTranscribeResponse",
    "AudioTranscribeResponseSegment",
    "AudioTranscriptionResponseWord",
    "AudioVisualizerConfig",
    "Avatar",
    "AvatarResponse",
    "BucketIDs",
    "BucketListResponse",
    "BucketListResponseData",
    "BucketRetrieveResponse",
    "BucketRetrieveResponseData",
    "CanaryDeployResponse",
    "ChallengerTranscriptionModel",
    "Clause",
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
    "ConversationInsightRetrieveAggregatesResponse",
    "ConversationInsightRetrieveAggregatesResponseData",
    "ConversationListResponse",
    "ConversationRetrieveConversationsInsightsResponse",
    "ConversationRetrieveConversationsInsightsResponseData",
    "ConversationRetrieveConversationsInsightsResponseDataConversationInsight",
    "ConversationRetrieveResponse",
    "ConversationUpdateResponse",
    "DelegationSettings",
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
    "FallbackConfig",
    "FineTuningJob",
    "FineTuningJobHyperparameters",
    "FlowEdge",
    "FlowEdgeConditionDefaultCondition",
    "FlowEdgeConditionExpressionCondition",
    "FlowEdgeConditionLlmCondition",
    "FlowEdgeTargetAssistantTarget",
    "FlowEdgeTargetNodeTarget",
    "FlowNode",
    "FunctionDefinition",
    "HangupToolParams",
    "ImportMetadata",
    "InferenceEmbedding",
    "InferenceEmbeddingInterruptionSettings",
    "InferenceEmbeddingVoiceSettings",
    "InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember0",
    "InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember1",
    "InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember2",
    "InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember0",
    "InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember1",
    "InferenceEmbeddingWebhookToolParams",
    "InferenceEmbeddingWebhookToolParamsWebhook",
    "InferenceEmbeddingWebhookToolParamsWebhookBodyParameters",
    "InferenceEmbeddingWebhookToolParamsWebhookHeader",
    "InferenceEmbeddingWebhookToolParamsWebhookMessageWebhookToolRequestResponseDelayedMessage",
    "InferenceEmbeddingWebhookToolParamsWebhookMessageWebhookToolRequestStartMessage",
    "InferenceEmbeddingWebhookToolParamsWebhookPathParameters",
    "InferenceEmbeddingWebhookToolParamsWebhookQueryParameters",
    "InferenceEmbeddingWebhookToolParamsWebhookStoreFieldsAsVariable",
    "InsightSettings",
    "InsightTemplate",
    "InsightTemplateDetail",
    "InsightTemplateGroup",
    "InsightTemplateGroupDetail",
    "Integration",
    "IntegrationConnection",
    "IntegrationListResponse",
    "JobListResponse",
    "McpServer",
    "MemoryListResponse",
    "MemoryRetrieveResponse",
    "MemoryRetrieveResponseData",
    "MessageListResponse",
    "MessageListResponseToolCall",
    "MessageListResponseToolCallFunction",
    "MessagingSettings",
    "Meta",
    "MissionData",
    "MissionResponse",
    "MissionRunData",
    "MissionRunResponse",
    "ModelMetadata",
    "ModelsResponse",
    "Namespace",
    "NamespaceCreateResponse",
    "NamespaceListResponse",
    "NamespaceRetrieveResponse",
    "NamespaceRetrieveResponseData",
    "NamespaceSettingsResponse",
    "NamespaceSettingsResponseData",
    "NamespaceSettingsResponseDataSummary",
    "NodePosition",
    "Observability",
    "PayToolParams",
    "PlanRetrieveResponse",
    "PlanStepData",
    "PlanStepResponse",
    "PlanStepsCreatedResponse",
    "PostConversationSettings",
    "PrivacySettings",
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
    "RetrievalSettingsWrapper",
    "RetrievalTool",
    "RolloutSlot",
    "RuleOutput",
    "ScheduledCallSettings",
    "ScheduledEvent",
    "ScheduledPhoneCallEventResponse",
    "ScheduledPhoneCallEventResponseCallAttempt",
    "ScheduledSMSEventResponse",
    "Serve",
    "SettingsEnvelope",
    "SharedToolResponse",
    "Source",
    "SourceCreateResponse",
    "SourceDeleteResponse",
    "SourceDeleteResponseData",
    "SourceListResponse",
    "SourceReplaceResponse",
    "SourceReplaceResponseMeta",
    "SourceRetrieveResponse",
    "SourceRetrieveResponseData",
    "SpeakNode",
    "StartSpeakingPlan",
    "TagsResponse",
    "TelephonySettings",
    "TelephonySettingsNoiseSuppressionConfig",
    "TelephonySettingsRecordingSettings",
    "TelephonySettingsVoicemailDetection",
    "TelephonySettingsVoicemailDetectionOnVoicemailDetected",
    "TelephonySettingsVoicemailDetectionOnVoicemailDetectedVoicemailMessage",
    "TelnyxAgentData",
    "TelnyxAgentLinkResponse",
    "TelnyxAgentListResponse",
    "TelnyxAvatarSettings",
    "TestRunDetailResult",
    "TestRunResponse",
    "TestSuiteListResponse",
    "ToolNode",
    "ToolParameters",
    "ToolTestResponse",
    "ToolTestResponseData",
    "TranscriptionEndpointingPlan",
    "TranscriptionSettings",
    "TranscriptionSettingsChallenger",
    "TranscriptionSettingsConfig",
    "TranscriptionSettingsFallbackModel",
    "UpdateDynamicVariablesToolParams",
    "UpdateDynamicVariablesToolParamsUpdatableVariable",
    "V1SystemoneResponse",
    "V1SystemoneResponseAnswersDecisionModelChoiceAnswer",
    "V1SystemoneResponseAnswersDecisionModelNoulAnswer",
    "V1SystemoneResponseAnswersDecisionModelScoreAnswer",
    "V1SystemoneResponseUsage",
    "VisionToolParams",
    "WebsocketSettings",
    "WidgetSettings",
]


class AIRetrieveConversationHistoriesResponse(Model):
    """Answer of `client.ai.retrieve_conversation_histories`."""

    id: str
    chunk_index: int
    chunk_total: int
    ingested_at: datetime
    organization_id: str
    record_created_at: datetime
    record_id: str
    region: Literal["USA", "DEU", "AUS", "UAE"] | str
    score: float
    text: str
    user_id: str
    metadata: dict[str, Any] | None = None


class AISummarizeResponseData(Model):
    """Answer of `client.ai.summarize`."""

    summary: str


class AssistantA2AAgent(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

    name: str
    url: str
    async_: bool | None = wire("async", default=None)
    headers: list[CustomSipHeader] | None = None
    messages: list[AssistantA2AAgentMessageA2AAgentRequest] | None = None
    poll_interval_ms: int | None = None
    timeout_ms: int | None = None


class AssistantA2AAgentMessageA2AAgentRequestResponseDelayedMessage(Model):
    """Part of `AssistantA2AAgent` and `InferenceEmbeddingWebhookToolParamsWebhook`."""

    content: str
    timing_ms: int
    type: Literal["request_response_delayed"] | str


class AssistantA2AAgentMessageA2AAgentRequestStartMessage(Model):
    """Part of `AssistantA2AAgent` and `InferenceEmbeddingWebhookToolParamsWebhook`."""

    content: str
    type: Literal["request_start"] | str
    timing_ms: int | None = None


class AssistantChatResponse(Model):
    """Answer of `client.ai.assistants.chat`."""

    content: str


class AssistantDeleteResponse(Model):
    """Answer of `client.ai.assistants.delete`."""

    id: str
    deleted: bool
    object: str


class AssistantIntegration(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

    integration_id: str
    allowed_list: list[str] | None = None


class AssistantMcpServer(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

    id: str
    allowed_tools: list[str] | None = None


class AssistantSendSMSResponse(Model):
    """Answer of `client.ai.assistants.send_sms`."""

    conversation_id: str | None = None


class AssistantTest(Model):
    """Answer of `client.ai.assistants.tests.create`, `client.ai.assistants.tests.list` and 2 more."""

    created_at: datetime
    name: str
    rubric: list[AssistantTestRubric]
    telnyx_conversation_channel: Literal["phone_call", "web_call", "sms_chat", "web_chat"] | str
    test_id: str
    description: str | None = None
    destination: str | None = None
    instructions: str | None = None
    max_duration_seconds: int | None = None
    test_suite: str | None = None


class AssistantTestRubric(Model):
    """Part of `AssistantTest`."""

    criteria: str
    name: str


class AssistantToolClientSideTool(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 2 more."""

    client_side_tool: AssistantToolClientSideToolClientSideTool
    type: Literal["client_side_tool"] | str
    shared: bool | None = None


class AssistantToolClientSideToolClientSideTool(Model):
    """Part of `AssistantToolClientSideTool`."""

    description: str
    name: str
    parameters: ToolParameters


class AssistantToolFunction(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 2 more."""

    function: FunctionDefinition
    type: Literal["function"] | str
    shared: bool | None = None


class AssistantToolHandoff(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 2 more."""

    handoff: AssistantToolHandoffHandoff
    type: Literal["handoff"] | str
    shared: bool | None = None


class AssistantToolHandoffHandoff(Model):
    """Part of `AssistantToolHandoff`."""

    ai_assistants: list[NamedReference]
    voice_mode: Literal["unified", "distinct"] | str | None = None


class AssistantToolHangup(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 2 more."""

    hangup: HangupToolParams
    type: Literal["hangup"] | str
    shared: bool | None = None


class AssistantToolInvite(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 2 more."""

    invite: AssistantToolInviteInvite
    type: Literal["invite"] | str
    shared: bool | None = None


class AssistantToolInviteInvite(Model):
    """Part of `AssistantToolInvite`."""

    from_: str = wire("from")
    custom_headers: list[NameAndValue] | None = None
    targets: list[AssistantToolInviteInviteTargetsTargetsList] | str | None = None
    voicemail_detection: AssistantToolInviteInviteVoicemailDetection | None = None


class AssistantToolInviteInviteTargetsTargetsList(Model):
    """Part of `AssistantToolInviteInvite`."""

    to: str
    name: str | None = None


class AssistantToolInviteInviteVoicemailDetection(Model):
    """Part of `AssistantToolInviteInvite`."""

    detection_mode: Literal["disabled", "premium"] | str | None = None
    on_voicemail_detected: AssistantToolInviteInviteVoicemailDetectionOnVoicemailDetected | None = (
        None
    )


class AssistantToolInviteInviteVoicemailDetectionOnVoicemailDetected(Model):
    """Part of `AssistantToolInviteInviteVoicemailDetection`."""

    action: Literal["stop_invite"] | str | None = None


class AssistantToolPay(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 2 more."""

    pay: PayToolParams
    type: Literal["pay"] | str
    shared: bool | None = None


class AssistantToolRefer(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 2 more."""

    refer: AssistantToolReferRefer
    type: Literal["refer"] | str
    shared: bool | None = None


class AssistantToolReferRefer(Model):
    """Part of `AssistantToolRefer`."""

    targets: list[AssistantToolReferReferTarget]
    custom_headers: list[NameAndValue] | None = None
    sip_headers: list[AssistantToolReferReferSipHeader] | None = None


class AssistantToolReferReferSipHeader(Model):
    """Part of `AssistantToolReferRefer`."""

    name: Literal["User-to-User", "Diversion"] | str | None = None
    value: str | None = None


class AssistantToolReferReferTarget(Model):
    """Part of `AssistantToolReferRefer`."""

    name: str
    sip_address: str
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None


class AssistantToolSendDtmf(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 2 more."""

    send_dtmf: dict[str, Any]
    type: Literal["send_dtmf"] | str
    shared: bool | None = None


class AssistantToolSendMessage(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 2 more."""

    send_message: AssistantToolSendMessageSendMessage
    type: Literal["send_message"] | str
    shared: bool | None = None


class AssistantToolSendMessageSendMessage(Model):
    """Part of `AssistantToolSendMessage`."""

    message_template: str | None = None


class AssistantToolSkipTurn(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 2 more."""

    skip_turn: HangupToolParams
    type: Literal["skip_turn"] | str
    shared: bool | None = None


class AssistantToolTransfer(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 2 more."""

    transfer: AssistantToolTransferTransfer
    type: Literal["transfer"] | str
    shared: bool | None = None


class AssistantToolTransferTransfer(Model):
    """Part of `AssistantToolTransfer`."""

    from_: str = wire("from")
    targets: list[AssistantToolTransferTransferTargetsTargetsList] | str
    bridge_beep: AssistantToolTransferTransferBridgeBeep | None = None
    custom_headers: list[NameAndValue] | None = None
    description: str | None = None
    diversion: str | None = None
    voicemail_detection: AssistantToolTransferTransferVoicemailDetection | None = None
    warm_message_delay_ms: int | None = None
    warm_transfer_acceptance: AssistantToolTransferTransferWarmTransferAcceptance | None = None
    warm_transfer_instructions: str | None = None


class AssistantToolTransferTransferBridgeBeep(Model):
    """Part of `AssistantToolTransferTransfer`."""

    enabled: bool | None = None
    target_legs: Literal["self", "both"] | str | None = None


class AssistantToolTransferTransferTargetsTargetsList(Model):
    """Part of `AssistantToolTransferTransfer`."""

    to: str
    extension: str | None = None
    message: str | None = None
    name: str | None = None
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None


class AssistantToolTransferTransferVoicemailDetection(Model):
    """Part of `AssistantToolTransferTransfer`."""

    detection_config: AssistantToolTransferTransferVoicemailDetectionDetectionConfig | None = None
    detection_mode: Literal["disabled", "premium"] | str | None = None
    on_voicemail_detected: (
        AssistantToolTransferTransferVoicemailDetectionOnVoicemailDetected | None
    ) = None


class AssistantToolTransferTransferVoicemailDetectionDetectionConfig(Model):
    """Part of `AssistantToolTransferTransferVoicemailDetection`."""

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
    """Part of `AssistantToolTransferTransferVoicemailDetection`."""

    action: Literal["stop_transfer", "leave_message_and_stop_transfer"] | str | None = None
    voicemail_message: (
        AssistantToolTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage | None
    ) = None


class AssistantToolTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage(Model):
    """Part of `AssistantToolTransferTransferVoicemailDetectionOnVoicemailDetected`."""

    message: str | None = None
    type: Literal["message", "warm_transfer_instructions"] | str | None = None


class AssistantToolTransferTransferWarmTransferAcceptance(Model):
    """Part of `AssistantToolTransferTransfer`."""

    enabled: bool | None = None
    end_user_target_context_mode: Literal["private", "shared"] | str | None = None
    require_acceptance: bool | None = None
    timeout_secs: int | None = None


class AssistantToolUpdateDynamicVariables(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 2 more."""

    type: Literal["update_dynamic_variables"] | str
    update_dynamic_variables: UpdateDynamicVariablesToolParams
    shared: bool | None = None


class AssistantToolVision(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 2 more."""

    type: Literal["vision"] | str
    shared: bool | None = None
    vision: VisionToolParams | None = None


class AssistantWhatsappResponse(Model):
    """Answer of `client.ai.assistants.whatsapp`."""

    conversation_id: str
    message_id: str


class AudioTranscribeResponse(Model):
    """Answer of `client.ai.audio.transcribe`."""

    text: str
    duration: float | None = None
    segments: list[AudioTranscribeResponseSegment] | None = None
    words: list[AudioTranscriptionResponseWord] | None = None


class AudioTranscribeResponseSegment(Model):
    """Part of `AudioTranscribeResponse`."""

    id: float
    end: float
    start: float
    text: str
    channel: int | None = None
    speakers: list[int] | None = None
    words: list[AudioTranscriptionResponseWord] | None = None


class AudioTranscriptionResponseWord(Model):
    """Part of `AudioTranscribeResponse` and `AudioTranscribeResponseSegment`."""

    end: float
    start: float
    word: str
    confidence: float | None = None
    punctuated_word: str | None = None
    speaker: int | None = None
    speaker_confidence: float | None = None


class AudioVisualizerConfig(Model):
    """Part of `WidgetSettings`."""

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"] | str | None = None
    preset: str | None = None


class Avatar(Model):
    """Answer of `client.ai.avatars.create`, `client.ai.avatars.list` and 2 more."""

    id: str
    avatar_type: Literal["stock", "custom"] | str
    hosted: bool
    image_url: str
    name: str
    provider: Literal["telnyx"] | str
    content_type: Literal["image/jpeg", "image/png", "image/webp"] | str | None = None
    created_at: datetime | None = None
    height_px: int | None = None
    image_url_expires_at: datetime | None = None
    size_bytes: int | None = None
    suggested_voice_id: str | None = None
    updated_at: datetime | None = None
    width_px: int | None = None


class BucketIDs(Model):
    """Part of `RetrievalTool`."""

    bucket_ids: list[str]
    max_num_results: int | None = None


class BucketListResponseData(Model):
    """Answer of `client.ai.embeddings.buckets.list`."""

    buckets: list[str]


class BucketRetrieveResponseData(Model):
    """Answer of `client.ai.embeddings.buckets.retrieve`."""

    created_at: datetime
    filename: str
    status: str
    error_reason: str | None = None
    last_embedded_at: datetime | None = None
    updated_at: datetime | None = None


class CanaryDeployResponse(Model):
    """Answer of `client.ai.assistants.canary_deploys.create`, `client.ai.assistants.canary_deploys.retrieve` and 1 more."""

    assistant_id: str
    created_at: datetime
    rules: list[RuleOutput]
    updated_at: datetime


class Clause(Model):
    """Part of `RuleOutput`."""

    attribute: str
    operator: Literal["in", "not_in", "starts_with"] | str
    values: list[str]


class ClusterComputeResponseData(Model):
    """Answer of `client.ai.clusters.compute`."""

    task_id: str


class ClusterListResponse(Model):
    """Answer of `client.ai.clusters.list`."""

    bucket: str
    created_at: datetime
    finished_at: datetime
    min_cluster_size: int
    min_subcluster_size: int
    status: Literal["pending", "starting", "running", "completed", "failed"] | str
    task_id: str


class ClusterRetrieveResponseData(Model):
    """Answer of `client.ai.clusters.retrieve`."""

    bucket: str
    clusters: list[RecursiveCluster]
    status: Literal["pending", "starting", "running", "completed", "failed"] | str


class Collection(Model):
    """Answer of `client.ai.collections.create`, `client.ai.collections.retrieve` and 2 more."""

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
    """Answer of `client.ai.knowledge.collections.retrieve_documents`."""

    data: list[CollectionRetrieveDocumentsResponseData] | None = None
    meta: CollectionRetrieveDocumentsResponseMeta | None = None


class CollectionRetrieveDocumentsResponseData(Model):
    """Part of `CollectionRetrieveDocumentsResponse`."""

    id: str = wire("id", default=None)
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
    """Part of `CollectionRetrieveDocumentsResponse`."""

    collection_slug: str | None = None
    page_number: int | None = None
    page_size: int | None = None
    retrieval_type: str | None = None
    searched_sources: list[str] | None = None
    top_k: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


class CollectionsSource(Model):
    """Answer of `client.ai.collections.sources.create` and `client.ai.collections.sources.list`."""

    id: str = wire("id", default=None)
    bucket_id: str | None = None
    collection_id: str | None = None
    record_type: str | None = None
    source_type: Literal["voice", "meeting_bot", "message", "bucket"] | str | None = None
    status: str | None = None


class Conversation(Model):
    """Answer of `client.ai.conversations.create`, `client.ai.conversations.list` and 2 more."""

    id: str
    created_at: datetime
    last_message_at: datetime
    metadata: dict[str, str]
    name: str | None = None


class ConversationFlow(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

    nodes: list[FlowNode | ToolNode | SpeakNode]
    start_node_id: str
    edges: list[FlowEdge] | None = None


class ConversationInsightRetrieveAggregatesResponseData(Model):
    """Answer of `client.ai.conversations.conversation_insights.retrieve_aggregates`."""

    record_count: int


class ConversationRetrieveConversationsInsightsResponse(Model):
    """Answer of `client.ai.conversations.retrieve_conversations_insights`."""

    data: list[ConversationRetrieveConversationsInsightsResponseData]
    meta: ListMeta


class ConversationRetrieveConversationsInsightsResponseData(Model):
    """Part of `ConversationRetrieveConversationsInsightsResponse`."""

    id: str
    conversation_insights: list[
        ConversationRetrieveConversationsInsightsResponseDataConversationInsight
    ]
    created_at: datetime
    status: Literal["pending", "in_progress", "completed", "failed"] | str


class ConversationRetrieveConversationsInsightsResponseDataConversationInsight(Model):
    """Part of `ConversationRetrieveConversationsInsightsResponseData`."""

    insight_id: str
    result: str


class DelegationSettings(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

    enabled: bool | None = None
    external_llm: ExternalLlm | None = None
    instructions: str | None = None
    llm_api_key_ref: str | None = None
    mode: Literal["telnyx", "client"] | str | None = None
    model: str | None = None
    speak_results: bool | None = None


class DeletedAssistant(Model):
    """Answer of `client.ai.assistants.deleted.get` and `client.ai.assistants.deleted.list`."""

    id: str
    created_at: datetime
    instructions: str
    model: str
    name: str
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
    tools: list[AssistantTool] | None = None
    transcription: TranscriptionSettings | None = None
    version_created_at: datetime | None = None
    version_id: str | None = None
    version_name: str | None = None
    voice_settings: InferenceEmbeddingVoiceSettings | None = None
    websocket_settings: WebsocketSettings | None = None
    widget_settings: WidgetSettings | None = None
    deleted_at: datetime
    permanently_deleted_at: datetime


class EmbeddingCreateEmbeddingsResponse(Model):
    """Answer of `client.ai.openai.embeddings.create_embeddings`."""

    data: list[EmbeddingCreateEmbeddingsResponseData]
    model: str
    object: str
    usage: EmbeddingCreateEmbeddingsResponseUsage


class EmbeddingCreateEmbeddingsResponseData(Model):
    """Part of `EmbeddingCreateEmbeddingsResponse`."""

    embedding: list[float]
    index: int
    object: str


class EmbeddingCreateEmbeddingsResponseUsage(Model):
    """Part of `EmbeddingCreateEmbeddingsResponse`."""

    prompt_tokens: int
    total_tokens: int


class EmbeddingListEmbeddingModelsResponse(Model):
    """Answer of `client.ai.openai.embeddings.list_embedding_models`."""

    data: list[EmbeddingListEmbeddingModelsResponseData]
    object: str


class EmbeddingListEmbeddingModelsResponseData(Model):
    """Part of `EmbeddingListEmbeddingModelsResponse`."""

    id: str
    created: int
    object: str
    owned_by: str


class EmbeddingListResponseData(Model):
    """Answer of `client.ai.embeddings.list`."""

    created_at: datetime
    status: Literal["queued", "processing", "success", "failure", "partial_success"] | str
    task_id: str
    task_name: str
    user_id: str
    bucket: str | None = None
    finished_at: datetime | None = None


class EmbeddingResponseData(Model):
    """Answer of `client.ai.embeddings.create` and `client.ai.embeddings.url`."""

    created_at: str | None = None
    finished_at: str | None = None
    status: str | None = None
    task_id: str | None = None
    task_name: str | None = None
    user_id: str | None = None


class EmbeddingRetrieveResponseData(Model):
    """Answer of `client.ai.embeddings.retrieve`."""

    created_at: str | None = None
    finished_at: str | None = None
    status: (
        Literal["queued", "processing", "success", "failure", "partial_success"] | str | None
    ) = None
    task_id: str | None = None
    task_name: str | None = None


class EmbeddingSimilaritySearchResponseData(Model):
    """Answer of `client.ai.embeddings.similarity_search`."""

    distance: float
    document_chunk: str
    metadata: EmbeddingSimilaritySearchResponseDataMetadata


class EmbeddingSimilaritySearchResponseDataMetadata(Model):
    """Part of `EmbeddingSimilaritySearchResponseData`."""

    checksum: str
    embedding: str
    filename: str
    source: str
    certainty: float | None = None
    loader_metadata: dict[str, Any] | None = None


class EventData(Model):
    """Answer of `client.ai.missions.list_events`, `client.ai.missions.runs.events.get_event_details` and 2 more."""

    event_id: str
    run_id: str
    summary: str
    timestamp: datetime
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
    )
    agent_id: str | None = None
    idempotency_key: str | None = None
    payload: dict[str, Any] | None = None
    step_id: str | None = None


class ExternalLlm(Model):
    """Part of `DelegationSettings`, `DeletedAssistant` and 3 more."""

    base_url: str
    model: str
    authentication_method: Literal["token", "certificate"] | str | None = None
    certificate_ref: str | None = None
    forward_metadata: bool | None = None
    llm_api_key_ref: str | None = None
    token_retrieval_url: str | None = None


class FallbackConfig(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

    external_llm: ExternalLlm | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None


class FineTuningJob(Model):
    """Answer of `client.ai.fine_tuning.jobs.cancel`, `client.ai.fine_tuning.jobs.create` and 2 more."""

    id: str
    created_at: int
    finished_at: int | None = None
    hyperparameters: FineTuningJobHyperparameters
    model: str
    organization_id: str
    status: Literal["queued", "running", "succeeded", "failed", "cancelled"] | str
    trained_tokens: int | None = None
    training_file: str


class FineTuningJobHyperparameters(Model):
    """Part of `FineTuningJob`."""

    n_epochs: int


class FlowEdge(Model):
    """Part of `ConversationFlow`."""

    id: str
    condition: (
        FlowEdgeConditionLlmCondition
        | FlowEdgeConditionExpressionCondition
        | FlowEdgeConditionDefaultCondition
    )
    start_node_id: str
    target: FlowEdgeTargetNodeTarget | FlowEdgeTargetAssistantTarget


class FlowEdgeConditionDefaultCondition(Model):
    """Part of `FlowEdge`."""

    type: Literal["default"] | str


class FlowEdgeConditionExpressionCondition(Model):
    """Part of `FlowEdge`."""

    expression: Any
    type: Literal["expression"] | str


class FlowEdgeConditionLlmCondition(Model):
    """Part of `FlowEdge`."""

    prompt: str
    type: Literal["llm"] | str


class FlowEdgeTargetAssistantTarget(Model):
    """Part of `FlowEdge`."""

    assistant_id: str
    type: Literal["assistant"] | str
    position: NodePosition | None = None
    voice_mode: Literal["unified", "distinct"] | str | None = None


class FlowEdgeTargetNodeTarget(Model):
    """Part of `FlowEdge`."""

    node_id: str
    type: Literal["node"] | str


class FlowNode(Model):
    """Part of `ConversationFlow`."""

    id: str
    instructions: str
    external_llm: ExternalLlm | None = None
    instructions_mode: Literal["replace", "append"] | str | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None
    name: str | None = None
    position: NodePosition | None = None
    shared_tool_ids: list[str] | None = None
    tools: list[list[AssistantTool]] | None = None
    tools_mode: Literal["replace", "append"] | str | None = None
    transcription: TranscriptionSettings | None = None
    type: Literal["prompt"] | str | None = None
    voice_settings: InferenceEmbeddingVoiceSettings | None = None


class FunctionDefinition(Model):
    """Part of `AssistantToolFunction`."""

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None


class HangupToolParams(Model):
    """Part of `AssistantToolHangup` and `AssistantToolSkipTurn`."""

    description: str | None = None


class ImportMetadata(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

    import_id: str | None = None
    import_provider: Literal["elevenlabs", "vapi", "retell"] | str | None = None


class InferenceEmbedding(Model):
    """Answer of `client.ai.assistants.clone`, `client.ai.assistants.create` and 9 more."""

    id: str
    created_at: datetime
    instructions: str
    model: str
    name: str
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
    tools: list[AssistantTool] | None = None
    transcription: TranscriptionSettings | None = None
    version_created_at: datetime | None = None
    version_id: str | None = None
    version_name: str | None = None
    voice_settings: InferenceEmbeddingVoiceSettings | None = None
    websocket_settings: WebsocketSettings | None = None
    widget_settings: WidgetSettings | None = None


class InferenceEmbeddingInterruptionSettings(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

    disable_greeting_interruption: bool | None = None
    enable: bool | None = None
    interrupt_prediction_threshold: float | None = None
    start_speaking_plan: StartSpeakingPlan | None = None


class InferenceEmbeddingVoiceSettings(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 1 more."""

    voice: str
    api_key_ref: str | None = None
    background_audio: (
        InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember0
        | InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember1
        | InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember2
        | None
    ) = None
    expressive_mode: bool | None = None
    language_boost: LanguageBoost | str | None = None
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
    """Part of `InferenceEmbeddingVoiceSettings`."""

    type: Literal["predefined_media"] | str
    value: Literal["silence", "office"] | str
    volume: float | None = None


class InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember2(Model):
    """Part of `InferenceEmbeddingVoiceSettings`."""

    type: Literal["media_name"] | str
    value: str


class InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember0(Model):
    """Part of `InferenceEmbeddingVoiceSettings`."""

    type: Literal["predefined_media"] | str
    value: Literal["typing"] | str
    volume: float | None = None


class InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember1(Model):
    """Part of `InferenceEmbeddingVoiceSettings`."""

    type: Literal["media_url"] | str
    value: str


class InferenceEmbeddingWebhookToolParams(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 2 more."""

    type: Literal["webhook"] | str
    webhook: InferenceEmbeddingWebhookToolParamsWebhook
    shared: bool | None = None
    timeout_ms: int | None = None


class InferenceEmbeddingWebhookToolParamsWebhook(Model):
    """Part of `InferenceEmbeddingWebhookToolParams`."""

    description: str
    name: str
    url: str
    async_: bool | None = wire("async", default=None)
    async_timeout_ms: int | None = None
    body_parameters: ToolParameters | None = None
    headers: list[NameAndValue] | None = None
    messages: list[AssistantA2AAgentMessageA2AAgentRequest] | None = None
    method: Literal["GET", "POST", "PUT", "DELETE", "PATCH"] | str | None = None
    path_parameters: ToolParameters | None = None
    preset_body_fields: dict[str, Any] | None = None
    preset_query_params: dict[str, Any] | None = None
    query_parameters: ToolParameters | None = None
    store_fields_as_variables: (
        list[InferenceEmbeddingWebhookToolParamsWebhookStoreFieldsAsVariable] | None
    ) = None


class InferenceEmbeddingWebhookToolParamsWebhookStoreFieldsAsVariable(Model):
    """Part of `InferenceEmbeddingWebhookToolParamsWebhook`."""

    name: str
    value_path: str


class InsightSettings(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

    insight_group_id: str | None = None
    model: str | None = None


class InsightTemplate(Model):
    """Answer of `client.ai.conversations.insights.create`, `client.ai.conversations.insights.list` and 2 more."""

    id: str
    created_at: datetime
    instructions: str
    insight_type: Literal["custom", "default"] | str | None = None
    json_schema: str | dict[str, Any] | None = None
    name: str | None = None
    webhook: str | None = None


class InsightTemplateGroup(Model):
    """Answer of `client.ai.conversations.insight_groups.insight_groups`, `client.ai.conversations.insight_groups.retrieve` and 2 more."""

    id: str
    created_at: datetime
    name: str
    description: str | None = None
    insights: list[InsightTemplate] | None = None
    webhook: str | None = None


class Integration(Model):
    """Answer of `client.ai.integrations.list` and `client.ai.integrations.retrieve`."""

    id: str
    available_tools: list[str]
    description: str
    display_name: str
    logo_url: str
    name: str
    status: Literal["disconnected", "connected"] | str


class IntegrationConnection(Model):
    """Answer of `client.ai.integrations.connections.list` and `client.ai.integrations.connections.retrieve`."""

    id: str
    allowed_tools: list[str]
    integration_id: str


class McpServer(Model):
    """Answer of `client.ai.mcp_servers.create`, `client.ai.mcp_servers.list` and 2 more."""

    id: str
    created_at: datetime
    name: str
    type: str
    url: str
    allowed_tools: list[str] | None = None
    api_key_ref: str | None = None


class MemoryListResponse(Model):
    """Answer of `client.ai.memory.namespaces.profiles.memories.list`."""

    id: str
    source_id: str | None = None
    text: str
    recorded_at: str | None = None


class MemoryRetrieveResponseData(Model):
    """Answer of `client.ai.memory.namespaces.profiles.memories.retrieve`."""

    id: str
    derived_from: list[str] | None = None
    source_id: str | None = None
    text: str
    recorded_at: str | None = None


class MessageListResponse(Model):
    """Answer of `client.ai.conversations.messages.list`."""

    role: Literal["user", "assistant", "tool"] | str
    text: str
    created_at: datetime | None = None
    metadata: dict[str, str | int | bool | list[str | int | bool]] | None = None
    sent_at: datetime | None = None
    tool_calls: list[MessageListResponseToolCall] | None = None


class MessageListResponseToolCall(Model):
    """Part of `MessageListResponse`."""

    id: str
    function: MessageListResponseToolCallFunction
    type: Literal["function"] | str


class MessageListResponseToolCallFunction(Model):
    """Part of `MessageListResponseToolCall`."""

    arguments: str
    name: str


class MessagingSettings(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

    conversation_inactivity_minutes: int | None = None
    default_messaging_profile_id: str | None = None
    delivery_status_webhook_url: str | None = None


class MissionData(Model):
    """Answer of `client.ai.missions.create`, `client.ai.missions.list` and 2 more."""

    created_at: datetime
    execution_mode: Literal["external", "managed"] | str
    mission_id: str
    name: str
    updated_at: datetime
    description: str | None = None
    instructions: str | None = None
    metadata: dict[str, Any] | None = None
    model: str | None = None


class MissionRunData(Model):
    """Answer of `client.ai.missions.runs.cancel_run`, `client.ai.missions.runs.create` and 6 more."""

    mission_id: str
    run_id: str
    started_at: datetime
    status: Literal["pending", "running", "paused", "succeeded", "failed", "cancelled"] | str
    updated_at: datetime
    error: str | None = None
    finished_at: datetime | None = None
    input: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
    result_payload: dict[str, Any] | None = None
    result_summary: str | None = None


class ModelMetadata(Model):
    """Part of `ModelsResponse`."""

    id: str
    context_length: int
    created: datetime
    languages: list[str]
    license: str
    organization: str
    owned_by: str
    parameters: int
    tier: Literal["small", "medium", "large", "unlisted"] | str
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
    """Answer of `client.ai.openai.list_models`."""

    data: list[ModelMetadata]
    object: str | None = None


class NamespaceRetrieveResponseData(Model):
    """Answer of `client.ai.memory.namespaces.retrieve`."""

    operation_id: str
    status: Literal["pending", "processing", "completed", "failed", "cancelled"] | str
    completed_at: str | None = None
    created_at: str | None = None


class NamespaceSettingsResponseData(Model):
    """Answer of `client.ai.memory.namespaces.settings.list` and `client.ai.memory.namespaces.settings.patch_all`."""

    summary: NamespaceSettingsResponseDataSummary | None = None


class NamespaceSettingsResponseDataSummary(Model):
    """Part of `NamespaceSettingsResponseData`."""

    instructions: str | None = None


class NodePosition(Model):
    """Part of `FlowEdgeTargetAssistantTarget`, `FlowNode` and 2 more."""

    x: float
    y: float


class Observability(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

    host: str | None = None
    prompt_label: str | None = None
    prompt_name: str | None = None
    prompt_sync: Literal["enabled", "disabled"] | str | None = None
    prompt_version: int | None = None
    public_key_ref: str | None = None
    secret_key_ref: str | None = None
    status: Literal["enabled", "disabled"] | str | None = None


class PayToolParams(Model):
    """Part of `AssistantToolPay`."""

    connector_name: str
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


class PlanStepData(Model):
    """Answer of `client.ai.missions.runs.plan.add_steps_to_plan`, `client.ai.missions.runs.plan.create` and 3 more."""

    description: str
    run_id: str
    sequence: int
    status: Literal["pending", "in_progress", "completed", "skipped", "failed"] | str
    step_id: str
    completed_at: datetime | None = None
    metadata: dict[str, Any] | None = None
    parent_step_id: str | None = None
    started_at: datetime | None = None


class PostConversationSettings(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

    enabled: bool | None = None


class PrivacySettings(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

    data_retention: bool | None = None
    in_transit_data_locality: bool | None = None
    pii_redaction: Literal["disabled", "redact"] | str | None = None


class ProfileDeleteResponseData(Model):
    """Answer of `client.ai.memory.namespaces.profiles.delete`."""

    memories_deleted: int
    profile_id: str


class ProfileIngestResponseData(Model):
    """Answer of `client.ai.memory.namespaces.profiles.ingest`."""

    operation_id: str
    profile_id: str
    session_id: str
    source_id: str


class ProfileListResponse(Model):
    """Answer of `client.ai.memory.namespaces.profiles.list`."""

    memory_count: int
    profile_id: str


class ProfilePreviewResponseData(Model):
    """Answer of `client.ai.memory.namespaces.profiles.preview`."""

    profile_id: str
    text: str | None = None


class ProfileRecallResponseData(Model):
    """Answer of `client.ai.memory.namespaces.profiles.recall`."""

    id: str
    text: str
    recorded_at: str | None = None
    score: float | None = None


class ProfileRememberResponseData(Model):
    """Answer of `client.ai.memory.namespaces.profiles.remember`."""

    operation_id: str
    profile_id: str
    source_id: str


class ProfileRetrieveSummaryResponseData(Model):
    """Answer of `client.ai.memory.namespaces.profiles.retrieve_summary`."""

    is_stale: bool
    profile_id: str
    generated_at: str | None = None
    text: str | None = None


class RecursiveCluster(Model):
    """Part of `ClusterRetrieveResponseData` and `RecursiveCluster`."""

    cluster_id: str
    cluster_summary: str
    total_number_of_nodes: int
    cluster_header: str | None = None
    nodes: list[RecursiveClusterNode] | None = None
    subclusters: list[RecursiveCluster] | None = None


class RecursiveClusterNode(Model):
    """Part of `RecursiveCluster`."""

    filename: str
    text: str


class RetrievalSettings(Model):
    """Part of `RetrievalSettingsWrapper`."""

    retrieval_type: Literal["vector", "hybrid"] | str | None = None
    top_k: int | None = None


class RetrievalSettingsWrapper(Model):
    """Answer of `client.ai.collections.settings.create`, `client.ai.collections.settings.list` and 1 more."""

    record_type: str | None = None
    retrieval: RetrievalSettings | None = None


class RetrievalTool(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 2 more."""

    retrieval: BucketIDs
    type: Literal["retrieval"] | str
    shared: bool | None = None


class RolloutSlot(Model):
    """Part of `Serve`."""

    version_id: str
    weight: float


class RuleOutput(Model):
    """Part of `CanaryDeployResponse`."""

    serve: Serve
    match: list[Clause] | None = None


class ScheduledCallSettings(Model):
    """Part of `ScheduledPhoneCallEventResponse`."""

    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | str | None = None


class ScheduledPhoneCallEventResponse(Model):
    """Answer of `client.ai.assistants.scheduled_events.create`, `client.ai.assistants.scheduled_events.list` and 1 more."""

    assistant_id: str
    scheduled_at_fixed_datetime: datetime
    telnyx_agent_target: str
    telnyx_conversation_channel: Literal["phone_call"] | str
    telnyx_end_user_target: str
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
    """Part of `ScheduledPhoneCallEventResponse`."""

    attempt_number: int
    attempted_at: datetime
    call_status: str
    call_duration: int | None = None
    telnyx_call_control_id: str | None = None


class ScheduledSMSEventResponse(Model):
    """Answer of `client.ai.assistants.scheduled_events.create`, `client.ai.assistants.scheduled_events.list` and 1 more."""

    assistant_id: str
    scheduled_at_fixed_datetime: datetime
    telnyx_agent_target: str
    telnyx_conversation_channel: Literal["sms_chat"] | str
    telnyx_end_user_target: str
    text: str
    conversation_id: str | None = None
    conversation_metadata: dict[str, str | int | bool] | None = None
    created_at: datetime | None = None
    dynamic_variables: dict[str, str] | None = None
    errors: list[str] | None = None
    retry_count: int | None = None
    scheduled_event_id: str | None = None
    status: Literal["pending", "in_progress", "completed", "failed"] | str | None = None


class Serve(Model):
    """Part of `RuleOutput`."""

    rollout: list[RolloutSlot] | None = None
    version_id: str | None = None


class SharedToolResponse(Model):
    """Answer of `client.ai.tools.create`, `client.ai.tools.list` and 2 more."""

    id: str
    tool_definition: dict[str, Any]
    type: str
    created_at: str | None = None
    display_name: str | None = None
    timeout_ms: int | None = None


class Source(Model):
    """Answer of `client.ai.memory.namespaces.profiles.sources.list`."""

    id: str
    memory_count: int
    session_id: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


class SourceDeleteResponseData(Model):
    """Answer of `client.ai.memory.namespaces.profiles.sources.delete`."""

    memories_deleted: int
    profile_id: str
    source_id: str


class SourceReplaceResponse(Model):
    """Answer of `client.ai.collections.sources.replace`."""

    data: list[CollectionsSource] | None = None
    meta: SourceReplaceResponseMeta | None = None


class SourceReplaceResponseMeta(Model):
    """Part of `SourceReplaceResponse`."""

    added: list[str] | None = None
    removed: list[str] | None = None
    retained: list[str] | None = None


class SourceRetrieveResponseData(Model):
    """Answer of `client.ai.memory.namespaces.profiles.sources.retrieve`."""

    id: str
    content: dict[str, Any] | list[Any] | str | float | bool
    memory_count: int
    session_id: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


class SpeakNode(Model):
    """Part of `ConversationFlow`."""

    id: str
    message: str
    name: str | None = None
    position: NodePosition | None = None
    type: Literal["speak"] | str | None = None


class StartSpeakingPlan(Model):
    """Part of `InferenceEmbeddingInterruptionSettings`."""

    transcription_endpointing_plan: TranscriptionEndpointingPlan | None = None
    wait_seconds: float | None = None


class TagsResponse(Model):
    """Answer of `client.ai.assistants.tags.add`, `client.ai.assistants.tags.list` and 1 more."""

    tags: list[str]


class TelephonySettings(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

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
    """Part of `TelephonySettings`."""

    attenuation_limit: int | None = None
    enhancement_level: float | None = None
    family: Literal["quail"] | str | None = None
    mode: Literal["advanced"] | str | None = None
    size: Literal["vf", "vf_2_0_l"] | str | None = None


class TelephonySettingsRecordingSettings(Model):
    """Part of `TelephonySettings`."""

    channels: Literal["single", "dual"] | str | None = None
    enabled: bool | None = None
    format: Literal["wav", "mp3"] | str | None = None
    stop_on_conversation_end: bool | None = None


class TelephonySettingsVoicemailDetection(Model):
    """Part of `TelephonySettings`."""

    on_voicemail_detected: TelephonySettingsVoicemailDetectionOnVoicemailDetected | None = None


class TelephonySettingsVoicemailDetectionOnVoicemailDetected(Model):
    """Part of `TelephonySettingsVoicemailDetection`."""

    action: (
        Literal["stop_assistant", "leave_message_and_stop_assistant", "continue_assistant"]
        | str
        | None
    ) = None
    voicemail_message: (
        TelephonySettingsVoicemailDetectionOnVoicemailDetectedVoicemailMessage | None
    ) = None


class TelephonySettingsVoicemailDetectionOnVoicemailDetectedVoicemailMessage(Model):
    """Part of `TelephonySettingsVoicemailDetectionOnVoicemailDetected`."""

    message: str | None = None
    prompt: str | None = None
    type: Literal["prompt", "message"] | str | None = None


class TelnyxAgentData(Model):
    """Answer of `client.ai.missions.runs.telnyx_agents.link` and `client.ai.missions.runs.telnyx_agents.list`."""

    created_at: datetime
    run_id: str
    telnyx_agent_id: str


class TelnyxAvatarSettings(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

    avatar_id: str
    background_id: Literal["office", "studio", "reception", "illustrated_workspace"] | str
    model: Literal["foxtrot-1"] | str
    provider: Literal["telnyx"] | str


class TestRunDetailResult(Model):
    """Part of `TestRunResponse`."""

    name: str
    status: Literal["pending", "starting", "running", "passed", "failed", "error"] | str


class TestRunResponse(Model):
    """Answer of `client.ai.assistants.tests.runs.list`, `client.ai.assistants.tests.runs.retrieve` and 3 more."""

    created_at: datetime
    run_id: str
    status: Literal["pending", "starting", "running", "passed", "failed", "error"] | str
    test_id: str
    triggered_by: str
    completed_at: datetime | None = None
    conversation_id: str | None = None
    conversation_insights_id: str | None = None
    detail_status: list[TestRunDetailResult] | None = None
    logs: str | None = None
    test_suite_run_id: str | None = None
    updated_at: datetime | None = None


class ToolNode(Model):
    """Part of `ConversationFlow`."""

    id: str
    shared_tool_id: str
    message: str | None = None
    name: str | None = None
    position: NodePosition | None = None
    tool: list[AssistantTool] | None = None
    type: Literal["tool"] | str | None = None


class ToolParameters(Model):
    """Part of `AssistantToolClientSideToolClientSideTool` and `InferenceEmbeddingWebhookToolParamsWebhook`."""

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type: Literal["object"] | str | None = None


class ToolTestResponseData(Model):
    """Answer of `client.ai.assistants.tools.test`."""

    content_type: str
    request: dict[str, Any]
    response: str
    status_code: int
    success: bool


class TranscriptionEndpointingPlan(Model):
    """Part of `StartSpeakingPlan`."""

    on_no_punctuation_seconds: float | None = None
    on_number_seconds: float | None = None
    on_punctuation_seconds: float | None = None


class TranscriptionSettings(Model):
    """Part of `DeletedAssistant`, `FlowNode` and 1 more."""

    api_key_ref: str | None = None
    challenger: TranscriptionSettingsChallenger | None = None
    fallback_models: list[TranscriptionSettingsFallbackModel] | None = None
    language: str | None = None
    model: AssistantTranscriptionModel | str | None = None
    region: str | None = None
    settings: TranscriptionSettingsConfig | None = None


class TranscriptionSettingsChallenger(Model):
    """Part of `TranscriptionSettings`."""

    model: ChallengerTranscriptionModel | str
    language: str | None = None
    rule: Literal["best_turn", "best_engine", "merge_words"] | str | None = None
    settings: TranscriptionSettingsConfig | None = None


class TranscriptionSettingsConfig(Model):
    """Part of `TranscriptionSettings`, `TranscriptionSettingsChallenger` and 1 more."""

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


class TranscriptionSettingsFallbackModel(Model):
    """Part of `TranscriptionSettings`."""

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
    )
    language: str | None = None
    settings: TranscriptionSettingsConfig | None = None


class UpdateDynamicVariablesToolParams(Model):
    """Part of `AssistantToolUpdateDynamicVariables`."""

    description: str
    name: str
    updatable_variables: list[UpdateDynamicVariablesToolParamsUpdatableVariable]


class UpdateDynamicVariablesToolParamsUpdatableVariable(Model):
    """Part of `UpdateDynamicVariablesToolParams`."""

    name: str
    description: str | None = None
    type: str | None = None


class V1SystemoneResponse(Model):
    """Answer of `client.ai.typesafe.v1.systemone`."""

    answers: dict[
        str,
        V1SystemoneResponseAnswersDecisionModelChoiceAnswer
        | V1SystemoneResponseAnswersDecisionModelNoulAnswer
        | V1SystemoneResponseAnswersDecisionModelScoreAnswer,
    ]
    model: Literal["telnyx/decision-flash", "telnyx/decision-pro"] | str
    usage: V1SystemoneResponseUsage


class V1SystemoneResponseAnswersDecisionModelChoiceAnswer(Model):
    """Part of `V1SystemoneResponse`."""

    choice: str
    confidence: float
    probabilities: dict[str, float]
    type: Literal["choice"] | str


class V1SystemoneResponseAnswersDecisionModelNoulAnswer(Model):
    """Part of `V1SystemoneResponse`."""

    noul: float
    type: Literal["noul"] | str


class V1SystemoneResponseAnswersDecisionModelScoreAnswer(Model):
    """Part of `V1SystemoneResponse`."""

    confidence: float
    legend: dict[str, str]
    probabilities: dict[str, float]
    score: float
    type: Literal["score"] | str


class V1SystemoneResponseUsage(Model):
    """Part of `V1SystemoneResponse`."""

    input_tokens: int
    output_tokens: int


class VisionToolParams(Model):
    """Part of `AssistantToolVision`."""

    max_frame_age_secs: int | None = None


class WebsocketSettings(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

    auth_ref: str | None = None
    enabled: bool | None = None
    url: str | None = None


class WidgetSettings(Model):
    """Part of `DeletedAssistant` and `InferenceEmbedding`."""

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


AISummarizeResponse: TypeAlias = Data[AISummarizeResponseData]

AssistantA2AAgentHeader: TypeAlias = CustomSipHeader

AssistantA2AAgentMessageA2AAgentRequest: TypeAlias = (
    AssistantA2AAgentMessageA2AAgentRequestStartMessage
    | AssistantA2AAgentMessageA2AAgentRequestResponseDelayedMessage
)

AssistantTool: TypeAlias = (
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
)

AssistantToolClientSideToolClientSideToolParameters: TypeAlias = ToolParameters

AssistantToolHandoffHandoffAIAssistant: TypeAlias = NamedReference

AssistantToolInviteInviteCustomHeader: TypeAlias = NameAndValue

AssistantToolReferReferCustomHeader: TypeAlias = NameAndValue

AssistantToolSkipTurnSkipTurn: TypeAlias = HangupToolParams

AssistantToolTransferTransferCustomHeader: TypeAlias = NameAndValue

AssistantTranscriptionModel: TypeAlias = Literal[
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

AssistantsList: TypeAlias = Data[list[InferenceEmbedding]]

AvatarResponse: TypeAlias = Data[Avatar]

BucketListResponse: TypeAlias = Data[BucketListResponseData]

BucketRetrieveResponse: TypeAlias = Data[list[BucketRetrieveResponseData]]

ChallengerTranscriptionModel: TypeAlias = Literal[
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

InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember1: TypeAlias = (
    InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember1
)

InferenceEmbeddingWebhookToolParamsWebhookBodyParameters: TypeAlias = ToolParameters

InferenceEmbeddingWebhookToolParamsWebhookHeader: TypeAlias = NameAndValue

InferenceEmbeddingWebhookToolParamsWebhookMessageWebhookToolRequestResponseDelayedMessage: TypeAlias = AssistantA2AAgentMessageA2AAgentRequestResponseDelayedMessage

InferenceEmbeddingWebhookToolParamsWebhookMessageWebhookToolRequestStartMessage: TypeAlias = (
    AssistantA2AAgentMessageA2AAgentRequestStartMessage
)

InferenceEmbeddingWebhookToolParamsWebhookPathParameters: TypeAlias = ToolParameters

InferenceEmbeddingWebhookToolParamsWebhookQueryParameters: TypeAlias = ToolParameters

InsightTemplateDetail: TypeAlias = Data[InsightTemplate]

InsightTemplateGroupDetail: TypeAlias = Data[InsightTemplateGroup]

IntegrationListResponse: TypeAlias = Data[list[Integration]]

JobListResponse: TypeAlias = Data[list[FineTuningJob]]

MemoryRetrieveResponse: TypeAlias = Data[MemoryRetrieveResponseData]

Meta: TypeAlias = ListMeta

MissionResponse: TypeAlias = Data[MissionData]

MissionRunResponse: TypeAlias = Data[MissionRunData]

Namespace: TypeAlias = NamedReference

NamespaceCreateResponse: TypeAlias = Data[NamedReference]

NamespaceListResponse: TypeAlias = Data[list[NamedReference]]

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

ScheduledEvent: TypeAlias = ScheduledPhoneCallEventResponse | ScheduledSMSEventResponse

SettingsEnvelope: TypeAlias = Data[RetrievalSettingsWrapper]

SourceCreateResponse: TypeAlias = Data[CollectionsSource]

SourceDeleteResponse: TypeAlias = Data[SourceDeleteResponseData]

SourceListResponse: TypeAlias = Data[list[CollectionsSource]]

SourceRetrieveResponse: TypeAlias = Data[SourceRetrieveResponseData]

TelnyxAgentLinkResponse: TypeAlias = Data[TelnyxAgentData]

TelnyxAgentListResponse: TypeAlias = Data[list[TelnyxAgentData]]

TestSuiteListResponse: TypeAlias = Data[list[str]]

ToolTestResponse: TypeAlias = Data[ToolTestResponseData]
