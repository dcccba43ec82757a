"""What `client.ai` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._model import Data, Model, wire
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
    """AI retrieve conversation histories response."""

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
    """AI summarize response data."""

    summary: str


class AssistantA2AAgent(Model):
    """Assistant a2 a agent."""

    name: str
    url: str
    async_: bool | None = wire("async", default=None)
    headers: list[CustomSipHeader] | None = None
    messages: list[AssistantA2AAgentMessageA2AAgentRequest] | None = None
    poll_interval_ms: int | None = None
    timeout_ms: int | None = None


class AssistantA2AAgentMessageA2AAgentRequestResponseDelayedMessage(Model):
    """Assistant a2 a agent message a2 a agent request response delayed message."""

    content: str
    timing_ms: int
    type: Literal["request_response_delayed"] | str


class AssistantA2AAgentMessageA2AAgentRequestStartMessage(Model):
    """Assistant a2 a agent message a2 a agent request start message."""

    content: str
    type: Literal["request_start"] | str
    timing_ms: int | None = None


class AssistantChatResponse(Model):
    """Assistant chat response."""

    content: str


class AssistantDeleteResponse(Model):
    """Assistant delete response."""

    id: str
    deleted: bool
    object: str


class AssistantIntegration(Model):
    """Assistant integration."""

    integration_id: str
    allowed_list: list[str] | None = None


class AssistantMcpServer(Model):
    """Assistant MCP server."""

    id: str
    allowed_tools: list[str] | None = None


class AssistantSendSMSResponse(Model):
    """Assistant send SMS response."""

    conversation_id: str | None = None


class AssistantTest(Model):
    """Assistant test."""

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
    """Assistant test rubric."""

    criteria: str
    name: str


class AssistantToolClientSideTool(Model):
    """Assistant tool client side tool."""

    client_side_tool: AssistantToolClientSideToolClientSideTool
    type: Literal["client_side_tool"] | str
    shared: bool | None = None


class AssistantToolClientSideToolClientSideTool(Model):
    """Assistant tool client side tool client side tool."""

    description: str
    name: str
    parameters: ToolParameters


class AssistantToolFunction(Model):
    """Assistant tool function."""

    function: FunctionDefinition
    type: Literal["function"] | str
    shared: bool | None = None


class AssistantToolHandoff(Model):
    """Assistant tool handoff."""

    handoff: AssistantToolHandoffHandoff
    type: Literal["handoff"] | str
    shared: bool | None = None


class AssistantToolHandoffHandoff(Model):
    """Assistant tool handoff handoff."""

    ai_assistants: list[NamedReference]
    voice_mode: Literal["unified", "distinct"] | str | None = None


class AssistantToolHangup(Model):
    """Assistant tool hangup."""

    hangup: HangupToolParams
    type: Literal["hangup"] | str
    shared: bool | None = None


class AssistantToolInvite(Model):
    """Assistant tool invite."""

    invite: AssistantToolInviteInvite
    type: Literal["invite"] | str
    shared: bool | None = None


class AssistantToolInviteInvite(Model):
    """Assistant tool invite invite."""

    from_: str = wire("from")
    custom_headers: list[NameAndValue] | None = None
    targets: list[AssistantToolInviteInviteTargetsTargetsList] | str | None = None
    voicemail_detection: AssistantToolInviteInviteVoicemailDetection | None = None


class AssistantToolInviteInviteTargetsTargetsList(Model):
    """Assistant tool invite invite targets targets list."""

    to: str
    name: str | None = None


class AssistantToolInviteInviteVoicemailDetection(Model):
    """Assistant tool invite invite voicemail detection."""

    detection_mode: Literal["disabled", "premium"] | str | None = None
    on_voicemail_detected: AssistantToolInviteInviteVoicemailDetectionOnVoicemailDetected | None = (
        None
    )


class AssistantToolInviteInviteVoicemailDetectionOnVoicemailDetected(Model):
    """Assistant tool invite invite voicemail detection on voicemail detected."""

    action: Literal["stop_invite"] | str | None = None


class AssistantToolPay(Model):
    """Assistant tool pay."""

    pay: PayToolParams
    type: Literal["pay"] | str
    shared: bool | None = None


class AssistantToolRefer(Model):
    """Assistant tool refer."""

    refer: AssistantToolReferRefer
    type: Literal["refer"] | str
    shared: bool | None = None


class AssistantToolReferRefer(Model):
    """Assistant tool refer refer."""

    targets: list[AssistantToolReferReferTarget]
    custom_headers: list[NameAndValue] | None = None
    sip_headers: list[AssistantToolReferReferSipHeader] | None = None


class AssistantToolReferReferSipHeader(Model):
    """Assistant tool refer refer SIP header."""

    name: Literal["User-to-User", "Diversion"] | str | None = None
    value: str | None = None


class AssistantToolReferReferTarget(Model):
    """Assistant tool refer refer target."""

    name: str
    sip_address: str
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None


class AssistantToolSendDtmf(Model):
    """Assistant tool send DTMF."""

    send_dtmf: dict[str, Any]
    type: Literal["send_dtmf"] | str
    shared: bool | None = None


class AssistantToolSendMessage(Model):
    """Assistant tool send message."""

    send_message: AssistantToolSendMessageSendMessage
    type: Literal["send_message"] | str
    shared: bool | None = None


class AssistantToolSendMessageSendMessage(Model):
    """Assistant tool send message send message."""

    message_template: str | None = None


class AssistantToolSkipTurn(Model):
    """Assistant tool skip turn."""

    skip_turn: HangupToolParams
    type: Literal["skip_turn"] | str
    shared: bool | None = None


class AssistantToolTransfer(Model):
    """Assistant tool transfer."""

    transfer: AssistantToolTransferTransfer
    type: Literal["transfer"] | str
    shared: bool | None = None


class AssistantToolTransferTransfer(Model):
    """Assistant tool transfer transfer."""

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
    """Assistant tool transfer transfer bridge beep."""

    enabled: bool | None = None
    target_legs: Literal["self", "both"] | str | None = None


class AssistantToolTransferTransferTargetsTargetsList(Model):
    """Assistant tool transfer transfer targets targets list."""

    to: str
    extension: str | None = None
    message: str | None = None
    name: str | None = None
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None


class AssistantToolTransferTransferVoicemailDetection(Model):
    """Assistant tool transfer transfer voicemail detection."""

    detection_config: AssistantToolTransferTransferVoicemailDetectionDetectionConfig | None = None
    detection_mode: Literal["disabled", "premium"] | str | None = None
    on_voicemail_detected: (
        AssistantToolTransferTransferVoicemailDetectionOnVoicemailDetected | None
    ) = None


class AssistantToolTransferTransferVoicemailDetectionDetectionConfig(Model):
    """Assistant tool transfer transfer voicemail detection detection config."""

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
    """Assistant tool transfer transfer voicemail detection on voicemail detected."""

    action: Literal["stop_transfer", "leave_message_and_stop_transfer"] | str | None = None
    voicemail_message: (
        AssistantToolTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage | None
    ) = None


class AssistantToolTransferTransferVoicemailDetectionOnVoicemailDetectedVoicemailMessage(Model):
    """Assistant tool transfer transfer voicemail detection on voicemail detected voicemail message."""

    message: str | None = None
    type: Literal["message", "warm_transfer_instructions"] | str | None = None


class AssistantToolTransferTransferWarmTransferAcceptance(Model):
    """Assistant tool transfer transfer warm transfer acceptance."""

    enabled: bool | None = None
    end_user_target_context_mode: Literal["private", "shared"] | str | None = None
    require_acceptance: bool | None = None
    timeout_secs: int | None = None


class AssistantToolUpdateDynamicVariables(Model):
    """Assistant tool update dynamic variables."""

    type: Literal["update_dynamic_variables"] | str
    update_dynamic_variables: UpdateDynamicVariablesToolParams
    shared: bool | None = None


class AssistantToolVision(Model):
    """Assistant tool vision."""

    type: Literal["vision"] | str
    shared: bool | None = None
    vision: VisionToolParams | None = None


class AssistantWhatsappResponse(Model):
    """Assistant WhatsApp response."""

    conversation_id: str
    message_id: str


class AudioTranscribeResponse(Model):
    """Audio transcribe response."""

    text: str
    duration: float | None = None
    segments: list[AudioTranscribeResponseSegment] | None = None
    words: list[AudioTranscriptionResponseWord] | None = None


class AudioTranscribeResponseSegment(Model):
    """Audio transcribe response segment."""

    id: float
    end: float
    start: float
    text: str
    channel: int | None = None
    speakers: list[int] | None = None
    words: list[AudioTranscriptionResponseWord] | None = None


class AudioTranscriptionResponseWord(Model):
    """Audio transcription response word."""

    end: float
    start: float
    word: str
    confidence: float | None = None
    punctuated_word: str | None = None
    speaker: int | None = None
    speaker_confidence: float | None = None


class AudioVisualizerConfig(Model):
    """Audio visualizer config."""

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"] | str | None = None
    preset: str | None = None


class Avatar(Model):
    """Avatar."""

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
    """Bucket i ds."""

    bucket_ids: list[str]
    max_num_results: int | None = None


class BucketListResponseData(Model):
    """Bucket list response data."""

    buckets: list[str]


class BucketRetrieveResponseData(Model):
    """Bucket retrieve response data."""

    created_at: datetime
    filename: str
    status: str
    error_reason: str | None = None
    last_embedded_at: datetime | None = None
    updated_at: datetime | None = None


class CanaryDeployResponse(Model):
    """Canary deploy response."""

    assistant_id: str
    created_at: datetime
    rules: list[RuleOutput]
    updated_at: datetime


class Clause(Model):
    """Clause."""

    attribute: str
    operator: Literal["in", "not_in", "starts_with"] | str
    values: list[str]


class ClusterComputeResponseData(Model):
    """Cluster compute response data."""

    task_id: str


class ClusterListResponse(Model):
    """Cluster list response."""

    bucket: str
    created_at: datetime
    finished_at: datetime
    min_cluster_size: int
    min_subcluster_size: int
    status: Literal["pending", "starting", "running", "completed", "failed"] | str
    task_id: str


class ClusterRetrieveResponseData(Model):
    """Cluster retrieve response data."""

    bucket: str
    clusters: list[RecursiveCluster]
    status: Literal["pending", "starting", "running", "completed", "failed"] | str


class Collection(Model):
    """Collection."""

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
    """Collection retrieve documents response."""

    data: list[CollectionRetrieveDocumentsResponseData] | None = None
    meta: CollectionRetrieveDocumentsResponseMeta | None = None


class CollectionRetrieveDocumentsResponseData(Model):
    """Collection retrieve documents response data."""

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
    """Collection retrieve documents response meta."""

    collection_slug: str | None = None
    page_number: int | None = None
    page_size: int | None = None
    retrieval_type: str | None = None
    searched_sources: list[str] | None = None
    top_k: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


class CollectionsSource(Model):
    """Collections source."""

    id: str | None = None
    bucket_id: str | None = None
    collection_id: str | None = None
    record_type: str | None = None
    source_type: Literal["voice", "meeting_bot", "message", "bucket"] | str | None = None
    status: str | None = None


class Conversation(Model):
    """Conversation."""

    id: str
    created_at: datetime
    last_message_at: datetime
    metadata: dict[str, str]
    name: str | None = None


class ConversationFlow(Model):
    """Conversation flow."""

    nodes: list[FlowNode | ToolNode | SpeakNode]
    start_node_id: str
    edges: list[FlowEdge] | None = None


class ConversationInsightRetrieveAggregatesResponseData(Model):
    """Conversation insight retrieve aggregates response data."""

    record_count: int


class ConversationRetrieveConversationsInsightsResponse(Model):
    """Conversation retrieve conversations insights response."""

    data: list[ConversationRetrieveConversationsInsightsResponseData]
    meta: ListMeta


class ConversationRetrieveConversationsInsightsResponseData(Model):
    """Conversation retrieve conversations insights response data."""

    id: str
    conversation_insights: list[
        ConversationRetrieveConversationsInsightsResponseDataConversationInsight
    ]
    created_at: datetime
    status: Literal["pending", "in_progress", "completed", "failed"] | str


class ConversationRetrieveConversationsInsightsResponseDataConversationInsight(Model):
    """Conversation retrieve conversations insights response data conversation insight."""

    insight_id: str
    result: str


class DelegationSettings(Model):
    """Delegation settings."""

    enabled: bool | None = None
    external_llm: ExternalLlm | None = None
    instructions: str | None = None
    llm_api_key_ref: str | None = None
    mode: Literal["telnyx", "client"] | str | None = None
    model: str | None = None
    speak_results: bool | None = None


class DeletedAssistant(Model):
    """Deleted assistant."""

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
    """Embedding create embeddings response."""

    data: list[EmbeddingCreateEmbeddingsResponseData]
    model: str
    object: str
    usage: EmbeddingCreateEmbeddingsResponseUsage


class EmbeddingCreateEmbeddingsResponseData(Model):
    """Embedding create embeddings response data."""

    embedding: list[float]
    index: int
    object: str


class EmbeddingCreateEmbeddingsResponseUsage(Model):
    """Embedding create embeddings response usage."""

    prompt_tokens: int
    total_tokens: int


class EmbeddingListEmbeddingModelsResponse(Model):
    """Embedding list embedding models response."""

    data: list[EmbeddingListEmbeddingModelsResponseData]
    object: str


class EmbeddingListEmbeddingModelsResponseData(Model):
    """Embedding list embedding models response data."""

    id: str
    created: int
    object: str
    owned_by: str


class EmbeddingListResponseData(Model):
    """Embedding list response data."""

    created_at: datetime
    status: Literal["queued", "processing", "success", "failure", "partial_success"] | str
    task_id: str
    task_name: str
    user_id: str
    bucket: str | None = None
    finished_at: datetime | None = None


class EmbeddingResponseData(Model):
    """Embedding response data."""

    created_at: str | None = None
    finished_at: str | None = None
    status: str | None = None
    task_id: str | None = None
    task_name: str | None = None
    user_id: str | None = None


class EmbeddingRetrieveResponseData(Model):
    """Embedding retrieve response data."""

    created_at: str | None = None
    finished_at: str | None = None
    status: (
        Literal["queued", "processing", "success", "failure", "partial_success"] | str | None
    ) = None
    task_id: str | None = None
    task_name: str | None = None


class EmbeddingSimilaritySearchResponseData(Model):
    """Embedding similarity search response data."""

    distance: float
    document_chunk: str
    metadata: EmbeddingSimilaritySearchResponseDataMetadata


class EmbeddingSimilaritySearchResponseDataMetadata(Model):
    """Embedding similarity search response data metadata."""

    checksum: str
    embedding: str
    filename: str
    source: str
    certainty: float | None = None
    loader_metadata: dict[str, Any] | None = None


class EventData(Model):
    """Event data."""

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
    """External LLM."""

    base_url: str
    model: str
    authentication_method: Literal["token", "certificate"] | str | None = None
    certificate_ref: str | None = None
    forward_metadata: bool | None = None
    llm_api_key_ref: str | None = None
    token_retrieval_url: str | None = None


class FallbackConfig(Model):
    """Fallback config."""

    external_llm: ExternalLlm | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None


class FineTuningJob(Model):
    """Fine tuning job."""

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
    """Fine tuning job hyperparameters."""

    n_epochs: int


class FlowEdge(Model):
    """Flow edge."""

    id: str
    condition: (
        FlowEdgeConditionLlmCondition
        | FlowEdgeConditionExpressionCondition
        | FlowEdgeConditionDefaultCondition
    )
    start_node_id: str
    target: FlowEdgeTargetNodeTarget | FlowEdgeTargetAssistantTarget


class FlowEdgeConditionDefaultCondition(Model):
    """Flow edge condition default condition."""

    type: Literal["default"] | str


class FlowEdgeConditionExpressionCondition(Model):
    """Flow edge condition expression condition."""

    expression: Any
    type: Literal["expression"] | str


class FlowEdgeConditionLlmCondition(Model):
    """Flow edge condition LLM condition."""

    prompt: str
    type: Literal["llm"] | str


class FlowEdgeTargetAssistantTarget(Model):
    """Flow edge target assistant target."""

    assistant_id: str
    type: Literal["assistant"] | str
    position: NodePosition | None = None
    voice_mode: Literal["unified", "distinct"] | str | None = None


class FlowEdgeTargetNodeTarget(Model):
    """Flow edge target node target."""

    node_id: str
    type: Literal["node"] | str


class FlowNode(Model):
    """Flow node."""

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
    """Function definition."""

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None


class HangupToolParams(Model):
    """Hangup tool."""

    description: str | None = None


class ImportMetadata(Model):
    """Import metadata."""

    import_id: str | None = None
    import_provider: Literal["elevenlabs", "vapi", "retell"] | str | None = None


class InferenceEmbedding(Model):
    """Inference embedding."""

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
    """Inference embedding interruption settings."""

    disable_greeting_interruption: bool | None = None
    enable: bool | None = None
    interrupt_prediction_threshold: float | None = None
    start_speaking_plan: StartSpeakingPlan | None = None


class InferenceEmbeddingVoiceSettings(Model):
    """Inference embedding voice settings."""

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
    """Inference embedding voice settings background audio union member0."""

    type: Literal["predefined_media"] | str
    value: Literal["silence", "office"] | str
    volume: float | None = None


class InferenceEmbeddingVoiceSettingsBackgroundAudioUnionMember2(Model):
    """Inference embedding voice settings background audio union member2."""

    type: Literal["media_name"] | str
    value: str


class InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember0(Model):
    """Inference embedding voice settings tool call audio union member0."""

    type: Literal["predefined_media"] | str
    value: Literal["typing"] | str
    volume: float | None = None


class InferenceEmbeddingVoiceSettingsToolCallAudioUnionMember1(Model):
    """Inference embedding voice settings tool call audio union member1."""

    type: Literal["media_url"] | str
    value: str


class InferenceEmbeddingWebhookToolParams(Model):
    """Inference embedding webhook tool."""

    type: Literal["webhook"] | str
    webhook: InferenceEmbeddingWebhookToolParamsWebhook
    shared: bool | None = None
    timeout_ms: int | None = None


class InferenceEmbeddingWebhookToolParamsWebhook(Model):
    """Inference embedding webhook tool params webhook."""

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
    """Inference embedding webhook tool params webhook store fields as variable."""

    name: str
    value_path: str


class InsightSettings(Model):
    """Insight settings."""

    insight_group_id: str | None = None
    model: str | None = None


class InsightTemplate(Model):
    """Insight template."""

    id: str
    created_at: datetime
    instructions: str
    insight_type: Literal["custom", "default"] | str | None = None
    json_schema: str | dict[str, Any] | None = None
    name: str | None = None
    webhook: str | None = None


class InsightTemplateGroup(Model):
    """Insight template group."""

    id: str
    created_at: datetime
    name: str
    description: str | None = None
    insights: list[InsightTemplate] | None = None
    webhook: str | None = None


class Integration(Model):
    """Integration."""

    id: str
    available_tools: list[str]
    description: str
    display_name: str
    logo_url: str
    name: str
    status: Literal["disconnected", "connected"] | str


class IntegrationConnection(Model):
    """Integration connection."""

    id: str
    allowed_tools: list[str]
    integration_id: str


class McpServer(Model):
    """MCP server."""

    id: str
    created_at: datetime
    name: str
    type: str
    url: str
    allowed_tools: list[str] | None = None
    api_key_ref: str | None = None


class MemoryListResponse(Model):
    """Memory list response."""

    id: str
    source_id: str | None = None
    text: str
    recorded_at: str | None = None


class MemoryRetrieveResponseData(Model):
    """Memory retrieve response data."""

    id: str
    derived_from: list[str] | None = None
    source_id: str | None = None
    text: str
    recorded_at: str | None = None


class MessageListResponse(Model):
    """Message list response."""

    role: Literal["user", "assistant", "tool"] | str
    text: str
    created_at: datetime | None = None
    metadata: dict[str, str | int | bool | list[str | int | bool]] | None = None
    sent_at: datetime | None = None
    tool_calls: list[MessageListResponseToolCall] | None = None


class MessageListResponseToolCall(Model):
    """Message list response tool call."""

    id: str
    function: MessageListResponseToolCallFunction
    type: Literal["function"] | str


class MessageListResponseToolCallFunction(Model):
    """Message list response tool call function."""

    arguments: str
    name: str


class MessagingSettings(Model):
    """Messaging settings."""

    conversation_inactivity_minutes: int | None = None
    default_messaging_profile_id: str | None = None
    delivery_status_webhook_url: str | None = None


class MissionData(Model):
    """Mission data."""

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
    """Mission run data."""

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
    """Model metadata."""

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
    """Models response."""

    data: list[ModelMetadata]
    object: str | None = None


class NamespaceRetrieveResponseData(Model):
    """Namespace retrieve response data."""

    operation_id: str
    status: Literal["pending", "processing", "completed", "failed", "cancelled"] | str
    completed_at: str | None = None
    created_at: str | None = None


class NamespaceSettingsResponseData(Model):
    """Namespace settings response data."""

    summary: NamespaceSettingsResponseDataSummary | None = None


class NamespaceSettingsResponseDataSummary(Model):
    """Namespace settings response data summary."""

    instructions: str | None = None


class NodePosition(Model):
    """Node position."""

    x: float
    y: float


class Observability(Model):
    """Observability."""

    host: str | None = None
    prompt_label: str | None = None
    prompt_name: str | None = None
    prompt_sync: Literal["enabled", "disabled"] | str | None = None
    prompt_version: int | None = None
    public_key_ref: str | None = None
    secret_key_ref: str | None = None
    status: Literal["enabled", "disabled"] | str | None = None


class PayToolParams(Model):
    """Pay tool."""

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
    """Plan step data."""

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
    """Post conversation settings."""

    enabled: bool | None = None


class PrivacySettings(Model):
    """Privacy settings."""

    data_retention: bool | None = None
    in_transit_data_locality: bool | None = None
    pii_redaction: Literal["disabled", "redact"] | str | None = None


class ProfileDeleteResponseData(Model):
    """Profile delete response data."""

    memories_deleted: int
    profile_id: str


class ProfileIngestResponseData(Model):
    """Profile ingest response data."""

    operation_id: str
    profile_id: str
    session_id: str
    source_id: str


class ProfileListResponse(Model):
    """Profile list response."""

    memory_count: int
    profile_id: str


class ProfilePreviewResponseData(Model):
    """Profile preview response data."""

    profile_id: str
    text: str | None = None


class ProfileRecallResponseData(Model):
    """Profile recall response data."""

    id: str
    text: str
    recorded_at: str | None = None
    score: float | None = None


class ProfileRememberResponseData(Model):
    """Profile remember response data."""

    operation_id: str
    profile_id: str
    source_id: str


class ProfileRetrieveSummaryResponseData(Model):
    """Profile retrieve summary response data."""

    is_stale: bool
    profile_id: str
    generated_at: str | None = None
    text: str | None = None


class RecursiveCluster(Model):
    """Recursive cluster."""

    cluster_id: str
    cluster_summary: str
    total_number_of_nodes: int
    cluster_header: str | None = None
    nodes: list[RecursiveClusterNode] | None = None
    subclusters: list[RecursiveCluster] | None = None


class RecursiveClusterNode(Model):
    """Recursive cluster node."""

    filename: str
    text: str


class RetrievalSettings(Model):
    """Retrieval settings."""

    retrieval_type: Literal["vector", "hybrid"] | str | None = None
    top_k: int | None = None


class RetrievalSettingsWrapper(Model):
    """Retrieval settings wrapper."""

    record_type: str | None = None
    retrieval: RetrievalSettings | None = None


class RetrievalTool(Model):
    """Retrieval tool."""

    retrieval: BucketIDs
    type: Literal["retrieval"] | str
    shared: bool | None = None


class RolloutSlot(Model):
    """Rollout slot."""

    version_id: str
    weight: float


class RuleOutput(Model):
    """Rule output."""

    serve: Serve
    match: list[Clause] | None = None


class ScheduledCallSettings(Model):
    """Scheduled call settings."""

    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | str | None = None


class ScheduledPhoneCallEventResponse(Model):
    """Scheduled phone call event response."""

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
    """Scheduled phone call event response call attempt."""

    attempt_number: int
    attempted_at: datetime
    call_status: str
    call_duration: int | None = None
    telnyx_call_control_id: str | None = None


class ScheduledSMSEventResponse(Model):
    """Scheduled SMS event response."""

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
    """Serve."""

    rollout: list[RolloutSlot] | None = None
    version_id: str | None = None


class SharedToolResponse(Model):
    """Shared tool response."""

    id: str
    tool_definition: dict[str, Any]
    type: str
    created_at: str | None = None
    display_name: str | None = None
    timeout_ms: int | None = None


class Source(Model):
    """Source."""

    id: str
    memory_count: int
    session_id: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


class SourceDeleteResponseData(Model):
    """Source delete response data."""

    memories_deleted: int
    profile_id: str
    source_id: str


class SourceReplaceResponse(Model):
    """Source replace response."""

    data: list[CollectionsSource] | None = None
    meta: SourceReplaceResponseMeta | None = None


class SourceReplaceResponseMeta(Model):
    """Source replace response meta."""

    added: list[str] | None = None
    removed: list[str] | None = None
    retained: list[str] | None = None


class SourceRetrieveResponseData(Model):
    """Source retrieve response data."""

    id: str
    content: dict[str, Any] | list[Any] | str | float | bool
    memory_count: int
    session_id: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


class SpeakNode(Model):
    """Speak node."""

    id: str
    message: str
    name: str | None = None
    position: NodePosition | None = None
    type: Literal["speak"] | str | None = None


class StartSpeakingPlan(Model):
    """Start speaking plan."""

    transcription_endpointing_plan: TranscriptionEndpointingPlan | None = None
    wait_seconds: float | None = None


class TagsResponse(Model):
    """Tags response."""

    tags: list[str]


class TelephonySettings(Model):
    """Telephony settings."""

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
    """Telephony settings noise suppression config."""

    attenuation_limit: int | None = None
    enhancement_level: float | None = None
    family: Literal["quail"] | str | None = None
    mode: Literal["advanced"] | str | None = None
    size: Literal["vf", "vf_2_0_l"] | str | None = None


class TelephonySettingsRecordingSettings(Model):
    """Telephony settings recording settings."""

    channels: Literal["single", "dual"] | str | None = None
    enabled: bool | None = None
    format: Literal["wav", "mp3"] | str | None = None
    stop_on_conversation_end: bool | None = None


class TelephonySettingsVoicemailDetection(Model):
    """Telephony settings voicemail detection."""

    on_voicemail_detected: TelephonySettingsVoicemailDetectionOnVoicemailDetected | None = None


class TelephonySettingsVoicemailDetectionOnVoicemailDetected(Model):
    """Telephony settings voicemail detection on voicemail detected."""

    action: (
        Literal["stop_assistant", "leave_message_and_stop_assistant", "continue_assistant"]
        | str
        | None
    ) = None
    voicemail_message: (
        TelephonySettingsVoicemailDetectionOnVoicemailDetectedVoicemailMessage | None
    ) = None


class TelephonySettingsVoicemailDetectionOnVoicemailDetectedVoicemailMessage(Model):
    """Telephony settings voicemail detection on voicemail detected voicemail message."""

    message: str | None = None
    prompt: str | None = None
    type: Literal["prompt", "message"] | str | None = None


class TelnyxAgentData(Model):
    """Telnyx agent data."""

    created_at: datetime
    run_id: str
    telnyx_agent_id: str


class TelnyxAvatarSettings(Model):
    """Telnyx avatar settings."""

    avatar_id: str
    background_id: Literal["office", "studio", "reception", "illustrated_workspace"] | str
    model: Literal["foxtrot-1"] | str
    provider: Literal["telnyx"] | str


class TestRunDetailResult(Model):
    """Test run detail result."""

    name: str
    status: Literal["pending", "starting", "running", "passed", "failed", "error"] | str


class TestRunResponse(Model):
    """Test run response."""

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
    """Tool node."""

    id: str
    shared_tool_id: str
    message: str | None = None
    name: str | None = None
    position: NodePosition | None = None
    tool: list[AssistantTool] | None = None
    type: Literal["tool"] | str | None = None


class ToolParameters(Model):
    """Tool parameters."""

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type: Literal["object"] | str | None = None


class ToolTestResponseData(Model):
    """Tool test response data."""

    content_type: str
    request: dict[str, Any]
    response: str
    status_code: int
    success: bool


class TranscriptionEndpointingPlan(Model):
    """Transcription endpointing plan."""

    on_no_punctuation_seconds: float | None = None
    on_number_seconds: float | None = None
    on_punctuation_seconds: float | None = None


class TranscriptionSettings(Model):
    """Transcription settings."""

    api_key_ref: str | None = None
    challenger: TranscriptionSettingsChallenger | None = None
    fallback_models: list[TranscriptionSettingsFallbackModel] | None = None
    language: str | None = None
    model: AssistantTranscriptionModel | str | None = None
    region: str | None = None
    settings: TranscriptionSettingsConfig | None = None


class TranscriptionSettingsChallenger(Model):
    """Transcription settings challenger."""

    model: ChallengerTranscriptionModel | str
    language: str | None = None
    rule: Literal["best_turn", "best_engine", "merge_words"] | str | None = None
    settings: TranscriptionSettingsConfig | None = None


class TranscriptionSettingsConfig(Model):
    """Transcription settings config."""

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
    """Transcription settings fallback model."""

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
    """Update dynamic variables tool."""

    description: str
    name: str
    updatable_variables: list[UpdateDynamicVariablesToolParamsUpdatableVariable]


class UpdateDynamicVariablesToolParamsUpdatableVariable(Model):
    """Update dynamic variables tool params updatable variable."""

    name: str
    description: str | None = None
    type: str | None = None


class V1SystemoneResponse(Model):
    """V1 systemone response."""

    answers: dict[
        str,
        V1SystemoneResponseAnswersDecisionModelChoiceAnswer
        | V1SystemoneResponseAnswersDecisionModelNoulAnswer
        | V1SystemoneResponseAnswersDecisionModelScoreAnswer,
    ]
    model: Literal["telnyx/decision-flash", "telnyx/decision-pro"] | str
    usage: V1SystemoneResponseUsage


class V1SystemoneResponseAnswersDecisionModelChoiceAnswer(Model):
    """V1 systemone response answers decision model choice answer."""

    choice: str
    confidence: float
    probabilities: dict[str, float]
    type: Literal["choice"] | str


class V1SystemoneResponseAnswersDecisionModelNoulAnswer(Model):
    """V1 systemone response answers decision model noul answer."""

    noul: float
    type: Literal["noul"] | str


class V1SystemoneResponseAnswersDecisionModelScoreAnswer(Model):
    """V1 systemone response answers decision model score answer."""

    confidence: float
    legend: dict[str, str]
    probabilities: dict[str, float]
    score: float
    type: Literal["score"] | str


class V1SystemoneResponseUsage(Model):
    """V1 systemone response usage."""

    input_tokens: int
    output_tokens: int


class VisionToolParams(Model):
    """Vision tool."""

    max_frame_age_secs: int | None = None


class WebsocketSettings(Model):
    """Websocket settings."""

    auth_ref: str | None = None
    enabled: bool | None = None
    url: str | None = None


class WidgetSettings(Model):
    """Widget settings."""

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
