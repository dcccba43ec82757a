"""Responses of `client.ai`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import LanguageBoost, ListMeta

__all__ = [
    "A2AAgent",
    "A2AAgentDelayedMessage",
    "A2AAgentStartMessage",
    "AISummary",
    "Assistant",
    "AssistantDeletion",
    "AssistantIntegration",
    "AssistantInterruptionSettings",
    "AssistantMcpServer",
    "AssistantReply",
    "AssistantSMS",
    "AssistantTags",
    "AssistantTest",
    "AssistantTestRun",
    "AssistantTestRunDetail",
    "AssistantTool",
    "AssistantTranscriptionModel",
    "AssistantVoiceSettings",
    "AssistantWhatsappMessage",
    "AudioTranscription",
    "AudioTranscriptionSegment",
    "AudioTranscriptionWord",
    "AudioVisualizerConfig",
    "Avatar",
    "BackgroundAudioByName",
    "BackgroundAudioByURL",
    "BucketIDs",
    "CanaryClause",
    "CanaryDeploy",
    "CanaryRule",
    "CanaryServe",
    "ChallengerTranscriptionModel",
    "ClientSideTool",
    "ClientSideToolConfig",
    "ClusterTask",
    "ClusterTaskReference",
    "ClusterTaskResult",
    "Collection",
    "CollectionDocument",
    "CollectionDocumentList",
    "CollectionDocumentListMeta",
    "CollectionSource",
    "CollectionSourceChanges",
    "CollectionSourceList",
    "Conversation",
    "ConversationFlow",
    "ConversationHistory",
    "ConversationInsight",
    "ConversationInsightAggregate",
    "ConversationInsights",
    "ConversationInsightsList",
    "ConversationMessage",
    "ConversationMessageToolCall",
    "ConversationMessageToolCallFunction",
    "DecisionChoiceAnswer",
    "DecisionNoulAnswer",
    "DecisionResult",
    "DecisionScoreAnswer",
    "DecisionUsage",
    "DelegationSettings",
    "DeletedAssistant",
    "EmbeddedFile",
    "EmbeddingBuckets",
    "EmbeddingTask",
    "EmbeddingTaskStatus",
    "ExternalLlm",
    "FallbackConfig",
    "FineTuningJob",
    "FineTuningJobHyperparameters",
    "FlowAssistantTarget",
    "FlowDefaultCondition",
    "FlowEdge",
    "FlowExpressionCondition",
    "FlowLlmCondition",
    "FlowNode",
    "FlowNodeTarget",
    "FunctionDefinition",
    "FunctionTool",
    "HTTPHeader",
    "HandoffAssistant",
    "HandoffTool",
    "HandoffToolConfig",
    "HangupTool",
    "HangupToolConfig",
    "ImportMetadata",
    "InsightSettings",
    "InsightTemplate",
    "InsightTemplateGroup",
    "Integration",
    "IntegrationConnection",
    "InviteTarget",
    "InviteTool",
    "InviteToolConfig",
    "InviteVoicemailAction",
    "InviteVoicemailDetection",
    "McpServer",
    "Memory",
    "MemoryDetail",
    "MemoryIngestion",
    "MemoryNamespace",
    "MemoryNamespaceOperation",
    "MemoryProfile",
    "MemoryProfileDeletion",
    "MemoryProfilePreview",
    "MemoryProfileSummary",
    "MemorySettings",
    "MemorySource",
    "MemorySourceDeletion",
    "MemorySourceDetail",
    "MemorySummarySettings",
    "MessagingSettings",
    "Mission",
    "MissionAgent",
    "MissionEvent",
    "MissionRun",
    "ModelList",
    "ModelMetadata",
    "NodePosition",
    "Observability",
    "OpenAIEmbedding",
    "OpenAIEmbeddingList",
    "OpenAIEmbeddingModel",
    "OpenAIEmbeddingModelList",
    "OpenAIEmbeddingUsage",
    "PayTool",
    "PayToolConfig",
    "PlanStep",
    "PostConversationSettings",
    "PredefinedBackgroundAudio",
    "PredefinedToolCallAudio",
    "PrivacySettings",
    "RecalledMemory",
    "RecursiveCluster",
    "RecursiveClusterNode",
    "ReferSipHeader",
    "ReferTarget",
    "ReferTool",
    "ReferToolConfig",
    "RememberedMemory",
    "RetrievalSettings",
    "RetrievalSettingsWrapper",
    "RetrievalTool",
    "RolloutSlot",
    "RubricCriterion",
    "ScheduledCallSettings",
    "ScheduledEvent",
    "ScheduledPhoneCall",
    "ScheduledPhoneCallAttempt",
    "ScheduledSMS",
    "SendDtmfTool",
    "SendMessageTool",
    "SendMessageToolConfig",
    "SharedTool",
    "SimilarDocument",
    "SimilarDocumentMetadata",
    "SkipTurnTool",
    "SkipTurnToolConfig",
    "SpeakNode",
    "StartSpeakingPlan",
    "StartedEmbeddingTask",
    "StoredVariable",
    "TelephonyNoiseSuppressionConfig",
    "TelephonyRecordingSettings",
    "TelephonySettings",
    "TelephonyVoicemailAction",
    "TelephonyVoicemailDetection",
    "TelephonyVoicemailMessage",
    "TelnyxAvatarSettings",
    "ToolCallAudioByURL",
    "ToolCustomHeader",
    "ToolDelayedMessage",
    "ToolNode",
    "ToolParameters",
    "ToolStartMessage",
    "ToolTestResult",
    "TranscriptionChallenger",
    "TranscriptionEndpointingPlan",
    "TranscriptionFallbackModel",
    "TranscriptionSettings",
    "TranscriptionSettingsConfig",
    "TransferBridgeBeep",
    "TransferTarget",
    "TransferTool",
    "TransferToolConfig",
    "TransferVoicemailAction",
    "TransferVoicemailDetection",
    "TransferVoicemailDetectionConfig",
    "TransferVoicemailMessage",
    "UpdatableVariable",
    "UpdateDynamicVariablesTool",
    "UpdateDynamicVariablesToolConfig",
    "VisionTool",
    "VisionToolConfig",
    "WarmTransferAcceptance",
    "WebhookTool",
    "WebhookToolConfig",
    "WebhookToolHeader",
    "WebsocketSettings",
    "WidgetSettings",
]


class A2AAgent(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    name: str
    url: str
    async_: bool | None = wire("async", default=None)
    headers: list[HTTPHeader] | None = None
    messages: list[A2AAgentStartMessage | A2AAgentDelayedMessage] | None = None
    poll_interval_ms: int | None = None
    timeout_ms: int | None = None


class A2AAgentDelayedMessage(Model):
    """Part of `A2AAgent`."""

    content: str
    timing_ms: int
    type: Literal["request_response_delayed"]


class A2AAgentStartMessage(Model):
    """Part of `A2AAgent`."""

    content: str
    type: Literal["request_start"]
    timing_ms: int | None = None


class AISummary(Model):
    """Response of `client.ai.summarize`."""

    summary: str


class Assistant(Model):
    """Response of `client.ai.assistants.clone`, `client.ai.assistants.create` and 9 more."""

    id: str
    created_at: datetime
    instructions: str
    model: str
    name: str
    a2a_agents: list[A2AAgent] | None = None
    avatar_settings: TelnyxAvatarSettings | None = None
    conversation_flow: ConversationFlow | None = None
    delegation_settings: DelegationSettings | None = None
    description: str | None = None
    dynamic_variables: dict[str, Any] | None = None
    dynamic_variables_webhook_timeout_ms: int | None = None
    dynamic_variables_webhook_url: str | None = None
    enabled_features: list[Literal["telephony", "messaging"]] | None = None
    external_llm: ExternalLlm | None = None
    fallback_config: FallbackConfig | None = None
    greeting: str | None = None
    import_metadata: ImportMetadata | None = None
    insight_settings: InsightSettings | None = None
    integrations: list[AssistantIntegration] | None = None
    interruption_settings: AssistantInterruptionSettings | None = None
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
    voice_settings: AssistantVoiceSettings | None = None
    websocket_settings: WebsocketSettings | None = None
    widget_settings: WidgetSettings | None = None


class AssistantDeletion(Model):
    """Response of `client.ai.assistants.delete`."""

    id: str
    deleted: bool
    object: str


class AssistantIntegration(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    integration_id: str
    allowed_list: list[str] | None = None


class AssistantInterruptionSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    disable_greeting_interruption: bool | None = None
    enable: bool | None = None
    interrupt_prediction_threshold: float | None = None
    start_speaking_plan: StartSpeakingPlan | None = None


class AssistantMcpServer(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    id: str
    allowed_tools: list[str] | None = None


class AssistantReply(Model):
    """Response of `client.ai.assistants.chat`."""

    content: str


class AssistantSMS(Model):
    """Response of `client.ai.assistants.send_sms`."""

    conversation_id: str | None = None


class AssistantTags(Model):
    """Response of `client.ai.assistants.tags.add`, `client.ai.assistants.tags.list` and 1 more."""

    tags: list[str]


class AssistantTest(Model):
    """Response of `client.ai.assistants.tests.create`, `client.ai.assistants.tests.list` and 2 more."""

    created_at: datetime
    name: str
    rubric: list[RubricCriterion]
    telnyx_conversation_channel: Literal["phone_call", "web_call", "sms_chat", "web_chat"]
    test_id: str
    description: str | None = None
    destination: str | None = None
    instructions: str | None = None
    max_duration_seconds: int | None = None
    test_suite: str | None = None


class AssistantTestRun(Model):
    """Response of `client.ai.assistants.tests.runs.list`, `client.ai.assistants.tests.runs.retrieve` and 3 more."""

    created_at: datetime
    run_id: str
    status: Literal["pending", "starting", "running", "passed", "failed", "error"]
    test_id: str
    triggered_by: str
    completed_at: datetime | None = None
    conversation_id: str | None = None
    conversation_insights_id: str | None = None
    detail_status: list[AssistantTestRunDetail] | None = None
    logs: str | None = None
    test_suite_run_id: str | None = None
    updated_at: datetime | None = None


class AssistantTestRunDetail(Model):
    """Part of `AssistantTestRun`."""

    name: str
    status: Literal["pending", "starting", "running", "passed", "failed", "error"]


class AssistantVoiceSettings(Model):
    """Part of `Assistant`, `DeletedAssistant` and 1 more."""

    voice: str
    api_key_ref: str | None = None
    background_audio: (
        PredefinedBackgroundAudio | BackgroundAudioByURL | BackgroundAudioByName | None
    ) = None
    expressive_mode: bool | None = None
    language_boost: LanguageBoost | None = None
    similarity_boost: float | None = None
    speed: float | None = None
    style: float | None = None
    temperature: float | None = None
    tool_call_audio: PredefinedToolCallAudio | ToolCallAudioByURL | None = None
    use_speaker_boost: bool | None = None
    voice_speed: float | None = None


class AssistantWhatsappMessage(Model):
    """Response of `client.ai.assistants.whatsapp`."""

    conversation_id: str
    message_id: str


class AudioTranscription(Model):
    """Response of `client.ai.audio.transcribe`."""

    text: str
    duration: float | None = None
    segments: list[AudioTranscriptionSegment] | None = None
    words: list[AudioTranscriptionWord] | None = None


class AudioTranscriptionSegment(Model):
    """Part of `AudioTranscription`."""

    id: float
    end: float
    start: float
    text: str
    channel: int | None = None
    speakers: list[int] | None = None
    words: list[AudioTranscriptionWord] | None = None


class AudioTranscriptionWord(Model):
    """Part of `AudioTranscription` and `AudioTranscriptionSegment`."""

    end: float
    start: float
    word: str
    confidence: float | None = None
    punctuated_word: str | None = None
    speaker: int | None = None
    speaker_confidence: float | None = None


class AudioVisualizerConfig(Model):
    """Part of `WidgetSettings`."""

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"] | None = None
    preset: str | None = None


class Avatar(Model):
    """Response of `client.ai.avatars.create`, `client.ai.avatars.list` and 2 more."""

    id: str
    avatar_type: Literal["stock", "custom"]
    hosted: bool
    image_url: str
    name: str
    provider: Literal["telnyx"]
    content_type: Literal["image/jpeg", "image/png", "image/webp"] | None = None
    created_at: datetime | None = None
    height_px: int | None = None
    image_url_expires_at: datetime | None = None
    size_bytes: int | None = None
    suggested_voice_id: str | None = None
    updated_at: datetime | None = None
    width_px: int | None = None


class BackgroundAudioByName(Model):
    """Part of `AssistantVoiceSettings`."""

    type: Literal["media_name"]
    value: str


class BackgroundAudioByURL(Model):
    """Part of `AssistantVoiceSettings`."""

    type: Literal["media_url"]
    value: str


class BucketIDs(Model):
    """Part of `RetrievalTool`."""

    bucket_ids: list[str]
    max_num_results: int | None = None


class CanaryClause(Model):
    """Part of `CanaryRule`."""

    attribute: str
    operator: Literal["in", "not_in", "starts_with"]
    values: list[str]


class CanaryDeploy(Model):
    """Response of `client.ai.assistants.canary_deploys.create`, `client.ai.assistants.canary_deploys.retrieve` and 1 more."""

    assistant_id: str
    created_at: datetime
    rules: list[CanaryRule]
    updated_at: datetime


class CanaryRule(Model):
    """Part of `CanaryDeploy`."""

    serve: CanaryServe
    match: list[CanaryClause] | None = None


class CanaryServe(Model):
    """Part of `CanaryRule`."""

    rollout: list[RolloutSlot] | None = None
    version_id: str | None = None


class ClientSideTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    client_side_tool: ClientSideToolConfig
    type: Literal["client_side_tool"]
    shared: bool | None = None


class ClientSideToolConfig(Model):
    """Part of `ClientSideTool`."""

    description: str
    name: str
    parameters: ToolParameters


class ClusterTask(Model):
    """Response of `client.ai.clusters.list`."""

    bucket: str
    created_at: datetime
    finished_at: datetime
    min_cluster_size: int
    min_subcluster_size: int
    status: Literal["pending", "starting", "running", "completed", "failed"]
    task_id: str


class ClusterTaskReference(Model):
    """Response of `client.ai.clusters.compute`."""

    task_id: str


class ClusterTaskResult(Model):
    """Response of `client.ai.clusters.retrieve`."""

    bucket: str
    clusters: list[RecursiveCluster]
    status: Literal["pending", "starting", "running", "completed", "failed"]


class Collection(Model):
    """Response of `client.ai.collections.create`, `client.ai.collections.retrieve` and 2 more."""

    created_at: datetime | None = None
    description: str | None = None
    name: str | None = None
    record_type: str | None = None
    settings: RetrievalSettingsWrapper | None = None
    slug: str | None = None
    sources: list[CollectionSource] | None = None
    status: str | None = None
    updated_at: datetime | None = None
    uuid: str | None = None


class CollectionDocument(Model):
    """Part of `CollectionDocumentList`."""

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


class CollectionDocumentList(Model):
    """Response of `client.ai.knowledge.collections.retrieve_documents`."""

    data: list[CollectionDocument] | None = None
    meta: CollectionDocumentListMeta | None = None


class CollectionDocumentListMeta(Model):
    """Part of `CollectionDocumentList`."""

    collection_slug: str | None = None
    page_number: int | None = None
    page_size: int | None = None
    retrieval_type: str | None = None
    searched_sources: list[str] | None = None
    top_k: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


class CollectionSource(Model):
    """Response of `client.ai.collections.sources.create` and `client.ai.collections.sources.list`."""

    id: str = wire("id", default=None)
    bucket_id: str | None = None
    collection_id: str | None = None
    record_type: str | None = None
    source_type: Literal["voice", "meeting_bot", "message", "bucket"] | None = None
    status: str | None = None


class CollectionSourceChanges(Model):
    """Part of `CollectionSourceList`."""

    added: list[str] | None = None
    removed: list[str] | None = None
    retained: list[str] | None = None


class CollectionSourceList(Model):
    """Response of `client.ai.collections.sources.replace`."""

    data: list[CollectionSource] | None = None
    meta: CollectionSourceChanges | None = None


class Conversation(Model):
    """Response of `client.ai.conversations.create`, `client.ai.conversations.list` and 2 more."""

    id: str
    created_at: datetime
    last_message_at: datetime
    metadata: dict[str, str]
    name: str | None = None


class ConversationFlow(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    nodes: list[FlowNode | ToolNode | SpeakNode]
    start_node_id: str
    edges: list[FlowEdge] | None = None


class ConversationHistory(Model):
    """Response of `client.ai.retrieve_conversation_histories`."""

    id: str
    chunk_index: int
    chunk_total: int
    ingested_at: datetime
    organization_id: str
    record_created_at: datetime
    record_id: str
    region: Literal["USA", "DEU", "AUS", "UAE"]
    score: float
    text: str
    user_id: str
    metadata: dict[str, Any] | None = None


class ConversationInsight(Model):
    """Part of `ConversationInsights`."""

    insight_id: str
    result: str


class ConversationInsightAggregate(Model):
    """Response of `client.ai.conversations.conversation_insights.retrieve_aggregates`."""

    record_count: int


class ConversationInsights(Model):
    """Part of `ConversationInsightsList`."""

    id: str
    conversation_insights: list[ConversationInsight]
    created_at: datetime
    status: Literal["pending", "in_progress", "completed", "failed"]


class ConversationInsightsList(Model):
    """Response of `client.ai.conversations.retrieve_conversations_insights`."""

    data: list[ConversationInsights]
    meta: ListMeta


class ConversationMessage(Model):
    """Response of `client.ai.conversations.messages.list`."""

    role: Literal["user", "assistant", "tool"]
    text: str
    created_at: datetime | None = None
    metadata: dict[str, str | int | bool | list[str | int | bool]] | None = None
    sent_at: datetime | None = None
    tool_calls: list[ConversationMessageToolCall] | None = None


class ConversationMessageToolCall(Model):
    """Part of `ConversationMessage`."""

    id: str
    function: ConversationMessageToolCallFunction
    type: Literal["function"]


class ConversationMessageToolCallFunction(Model):
    """Part of `ConversationMessageToolCall`."""

    arguments: str
    name: str


class DecisionChoiceAnswer(Model):
    """Part of `DecisionResult`."""

    choice: str
    confidence: float
    probabilities: dict[str, float]
    type: Literal["choice"]


class DecisionNoulAnswer(Model):
    """Part of `DecisionResult`."""

    noul: float
    type: Literal["noul"]


class DecisionResult(Model):
    """Response of `client.ai.typesafe.v1.systemone`."""

    answers: dict[str, DecisionChoiceAnswer | DecisionNoulAnswer | DecisionScoreAnswer]
    model: Literal["telnyx/decision-flash", "telnyx/decision-pro"]
    usage: DecisionUsage


class DecisionScoreAnswer(Model):
    """Part of `DecisionResult`."""

    confidence: float
    legend: dict[str, str]
    probabilities: dict[str, float]
    score: float
    type: Literal["score"]


class DecisionUsage(Model):
    """Part of `DecisionResult`."""

    input_tokens: int
    output_tokens: int


class DelegationSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    enabled: bool | None = None
    external_llm: ExternalLlm | None = None
    instructions: str | None = None
    llm_api_key_ref: str | None = None
    mode: Literal["telnyx", "client"] | None = None
    model: str | None = None
    speak_results: bool | None = None


class DeletedAssistant(Model):
    """Response of `client.ai.assistants.deleted.get` and `client.ai.assistants.deleted.list`."""

    id: str
    created_at: datetime
    instructions: str
    model: str
    name: str
    a2a_agents: list[A2AAgent] | None = None
    avatar_settings: TelnyxAvatarSettings | None = None
    conversation_flow: ConversationFlow | None = None
    delegation_settings: DelegationSettings | None = None
    description: str | None = None
    dynamic_variables: dict[str, Any] | None = None
    dynamic_variables_webhook_timeout_ms: int | None = None
    dynamic_variables_webhook_url: str | None = None
    enabled_features: list[Literal["telephony", "messaging"]] | None = None
    external_llm: ExternalLlm | None = None
    fallback_config: FallbackConfig | None = None
    greeting: str | None = None
    import_metadata: ImportMetadata | None = None
    insight_settings: InsightSettings | None = None
    integrations: list[AssistantIntegration] | None = None
    interruption_settings: AssistantInterruptionSettings | None = None
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
    voice_settings: AssistantVoiceSettings | None = None
    websocket_settings: WebsocketSettings | None = None
    widget_settings: WidgetSettings | None = None
    deleted_at: datetime
    permanently_deleted_at: datetime


class EmbeddedFile(Model):
    """Response of `client.ai.embeddings.buckets.retrieve`."""

    created_at: datetime
    filename: str
    status: str
    error_reason: str | None = None
    last_embedded_at: datetime | None = None
    updated_at: datetime | None = None


class EmbeddingBuckets(Model):
    """Response of `client.ai.embeddings.buckets.list`."""

    buckets: list[str]


class EmbeddingTask(Model):
    """Response of `client.ai.embeddings.list`."""

    created_at: datetime
    status: Literal["queued", "processing", "success", "failure", "partial_success"]
    task_id: str
    task_name: str
    user_id: str
    bucket: str | None = None
    finished_at: datetime | None = None


class EmbeddingTaskStatus(Model):
    """Response of `client.ai.embeddings.retrieve`."""

    created_at: str | None = None
    finished_at: str | None = None
    status: Literal["queued", "processing", "success", "failure", "partial_success"] | None = None
    task_id: str | None = None
    task_name: str | None = None


class ExternalLlm(Model):
    """Part of `Assistant`, `DelegationSettings` and 3 more."""

    base_url: str
    model: str
    authentication_method: Literal["token", "certificate"] | None = None
    certificate_ref: str | None = None
    forward_metadata: bool | None = None
    llm_api_key_ref: str | None = None
    token_retrieval_url: str | None = None


class FallbackConfig(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    external_llm: ExternalLlm | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None


class FineTuningJob(Model):
    """Response of `client.ai.fine_tuning.jobs.cancel`, `client.ai.fine_tuning.jobs.create` and 2 more."""

    id: str
    created_at: int
    finished_at: int | None = None
    hyperparameters: FineTuningJobHyperparameters
    model: str
    organization_id: str
    status: Literal["queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: int | None = None
    training_file: str


class FineTuningJobHyperparameters(Model):
    """Part of `FineTuningJob`."""

    n_epochs: int


class FlowAssistantTarget(Model):
    """Part of `FlowEdge`."""

    assistant_id: str
    type: Literal["assistant"]
    position: NodePosition | None = None
    voice_mode: Literal["unified", "distinct"] | None = None


class FlowDefaultCondition(Model):
    """Part of `FlowEdge`."""

    type: Literal["default"]


class FlowEdge(Model):
    """Part of `ConversationFlow`."""

    id: str
    condition: FlowLlmCondition | FlowExpressionCondition | FlowDefaultCondition
    start_node_id: str
    target: FlowNodeTarget | FlowAssistantTarget


class FlowExpressionCondition(Model):
    """Part of `FlowEdge`."""

    expression: Any
    type: Literal["expression"]


class FlowLlmCondition(Model):
    """Part of `FlowEdge`."""

    prompt: str
    type: Literal["llm"]


class FlowNode(Model):
    """Part of `ConversationFlow`."""

    id: str
    instructions: str
    external_llm: ExternalLlm | None = None
    instructions_mode: Literal["replace", "append"] | None = None
    llm_api_key_ref: str | None = None
    model: str | None = None
    name: str | None = None
    position: NodePosition | None = None
    shared_tool_ids: list[str] | None = None
    tools: list[list[AssistantTool]] | None = None
    tools_mode: Literal["replace", "append"] | None = None
    transcription: TranscriptionSettings | None = None
    type: Literal["prompt"] | None = None
    voice_settings: AssistantVoiceSettings | None = None


class FlowNodeTarget(Model):
    """Part of `FlowEdge`."""

    node_id: str
    type: Literal["node"]


class FunctionDefinition(Model):
    """Part of `FunctionTool`."""

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None


class FunctionTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    function: FunctionDefinition
    type: Literal["function"]
    shared: bool | None = None


class HTTPHeader(Model):
    """Part of `A2AAgent`."""

    name: str
    value: str


class HandoffAssistant(Model):
    """Part of `HandoffToolConfig`."""

    id: str
    name: str


class HandoffTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    handoff: HandoffToolConfig
    type: Literal["handoff"]
    shared: bool | None = None


class HandoffToolConfig(Model):
    """Part of `HandoffTool`."""

    ai_assistants: list[HandoffAssistant]
    voice_mode: Literal["unified", "distinct"] | None = None


class HangupTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    hangup: HangupToolConfig
    type: Literal["hangup"]
    shared: bool | None = None


class HangupToolConfig(Model):
    """Part of `HangupTool`."""

    description: str | None = None


class ImportMetadata(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    import_id: str | None = None
    import_provider: Literal["elevenlabs", "vapi", "retell"] | None = None


class InsightSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    insight_group_id: str | None = None
    model: str | None = None


class InsightTemplate(Model):
    """Response of `client.ai.conversations.insights.create`, `client.ai.conversations.insights.list` and 2 more."""

    id: str
    created_at: datetime
    instructions: str
    insight_type: Literal["custom", "default"] | None = None
    json_schema: str | dict[str, Any] | None = None
    name: str | None = None
    webhook: str | None = None


class InsightTemplateGroup(Model):
    """Response of `client.ai.conversations.insight_groups.insight_groups`, `client.ai.conversations.insight_groups.retrieve` and 2 more."""

    id: str
    created_at: datetime
    name: str
    description: str | None = None
    insights: list[InsightTemplate] | None = None
    webhook: str | None = None


class Integration(Model):
    """Response of `client.ai.integrations.list` and `client.ai.integrations.retrieve`."""

    id: str
    available_tools: list[str]
    description: str
    display_name: str
    logo_url: str
    name: str
    status: Literal["disconnected", "connected"]


class IntegrationConnection(Model):
    """Response of `client.ai.integrations.connections.list` and `client.ai.integrations.connections.retrieve`."""

    id: str
    allowed_tools: list[str]
    integration_id: str


class InviteTarget(Model):
    """Part of `InviteToolConfig`."""

    to: str
    name: str | None = None


class InviteTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    invite: InviteToolConfig
    type: Literal["invite"]
    shared: bool | None = None


class InviteToolConfig(Model):
    """Part of `InviteTool`."""

    from_: str = wire("from")
    custom_headers: list[ToolCustomHeader] | None = None
    targets: list[InviteTarget] | str | None = None
    voicemail_detection: InviteVoicemailDetection | None = None


class InviteVoicemailAction(Model):
    """Part of `InviteVoicemailDetection`."""

    action: Literal["stop_invite"] | None = None


class InviteVoicemailDetection(Model):
    """Part of `InviteToolConfig`."""

    detection_mode: Literal["disabled", "premium"] | None = None
    on_voicemail_detected: InviteVoicemailAction | None = None


class McpServer(Model):
    """Response of `client.ai.mcp_servers.create`, `client.ai.mcp_servers.list` and 2 more."""

    id: str
    created_at: datetime
    name: str
    type: str
    url: str
    allowed_tools: list[str] | None = None
    api_key_ref: str | None = None


class Memory(Model):
    """Response of `client.ai.memory.namespaces.profiles.memories.list`."""

    id: str
    source_id: str | None = None
    text: str
    recorded_at: str | None = None


class MemoryDetail(Model):
    """Response of `client.ai.memory.namespaces.profiles.memories.retrieve`."""

    id: str
    derived_from: list[str] | None = None
    source_id: str | None = None
    text: str
    recorded_at: str | None = None


class MemoryIngestion(Model):
    """Response of `client.ai.memory.namespaces.profiles.ingest`."""

    operation_id: str
    profile_id: str
    session_id: str
    source_id: str


class MemoryNamespace(Model):
    """Response of `client.ai.memory.namespaces.create` and `client.ai.memory.namespaces.list`."""

    id: str
    name: str


class MemoryNamespaceOperation(Model):
    """Response of `client.ai.memory.namespaces.retrieve`."""

    operation_id: str
    status: Literal["pending", "processing", "completed", "failed", "cancelled"]
    completed_at: str | None = None
    created_at: str | None = None


class MemoryProfile(Model):
    """Response of `client.ai.memory.namespaces.profiles.list`."""

    memory_count: int
    profile_id: str


class MemoryProfileDeletion(Model):
    """Response of `client.ai.memory.namespaces.profiles.delete`."""

    memories_deleted: int
    profile_id: str


class MemoryProfilePreview(Model):
    """Response of `client.ai.memory.namespaces.profiles.preview`."""

    profile_id: str
    text: str | None = None


class MemoryProfileSummary(Model):
    """Response of `client.ai.memory.namespaces.profiles.retrieve_summary`."""

    is_stale: bool
    profile_id: str
    generated_at: str | None = None
    text: str | None = None


class MemorySettings(Model):
    """Response of `client.ai.memory.namespaces.settings.list` and `client.ai.memory.namespaces.settings.patch_all`."""

    summary: MemorySummarySettings | None = None


class MemorySource(Model):
    """Response of `client.ai.memory.namespaces.profiles.sources.list`."""

    id: str
    memory_count: int
    session_id: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


class MemorySourceDeletion(Model):
    """Response of `client.ai.memory.namespaces.profiles.sources.delete`."""

    memories_deleted: int
    profile_id: str
    source_id: str


class MemorySourceDetail(Model):
    """Response of `client.ai.memory.namespaces.profiles.sources.retrieve`."""

    id: str
    content: dict[str, Any] | list[Any] | str | float | bool
    memory_count: int
    session_id: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


class MemorySummarySettings(Model):
    """Part of `MemorySettings`."""

    instructions: str | None = None


class MessagingSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    conversation_inactivity_minutes: int | None = None
    default_messaging_profile_id: str | None = None
    delivery_status_webhook_url: str | None = None


class Mission(Model):
    """Response of `client.ai.missions.create`, `client.ai.missions.list` and 2 more."""

    created_at: datetime
    execution_mode: Literal["external", "managed"]
    mission_id: str
    name: str
    updated_at: datetime
    description: str | None = None
    instructions: str | None = None
    metadata: dict[str, Any] | None = None
    model: str | None = None


class MissionAgent(Model):
    """Response of `client.ai.missions.runs.telnyx_agents.link` and `client.ai.missions.runs.telnyx_agents.list`."""

    created_at: datetime
    run_id: str
    telnyx_agent_id: str


class MissionEvent(Model):
    """Response of `client.ai.missions.list_events`, `client.ai.missions.runs.events.get_event_details` and 2 more."""

    event_id: str
    run_id: str
    summary: str
    timestamp: datetime
    type: Literal[
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
    agent_id: str | None = None
    idempotency_key: str | None = None
    payload: dict[str, Any] | None = None
    step_id: str | None = None


class MissionRun(Model):
    """Response of `client.ai.missions.runs.cancel_run`, `client.ai.missions.runs.create` and 6 more."""

    mission_id: str
    run_id: str
    started_at: datetime
    status: Literal["pending", "running", "paused", "succeeded", "failed", "cancelled"]
    updated_at: datetime
    error: str | None = None
    finished_at: datetime | None = None
    input: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
    result_payload: dict[str, Any] | None = None
    result_summary: str | None = None


class ModelList(Model):
    """Response of `client.ai.openai.list_models`."""

    data: list[ModelMetadata]
    object: str | None = None


class ModelMetadata(Model):
    """Part of `ModelList`."""

    id: str
    context_length: int
    created: datetime
    languages: list[str]
    license: str
    organization: str
    owned_by: str
    parameters: int
    tier: Literal["small", "medium", "large", "unlisted"]
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
    service_tiers: list[Literal["default", "priority", "flex"]] | None = None
    task: str | None = None


class NodePosition(Model):
    """Part of `FlowAssistantTarget`, `FlowNode` and 2 more."""

    x: float
    y: float


class Observability(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    host: str | None = None
    prompt_label: str | None = None
    prompt_name: str | None = None
    prompt_sync: Literal["enabled", "disabled"] | None = None
    prompt_version: int | None = None
    public_key_ref: str | None = None
    secret_key_ref: str | None = None
    status: Literal["enabled", "disabled"] | None = None


class OpenAIEmbedding(Model):
    """Part of `OpenAIEmbeddingList`."""

    embedding: list[float]
    index: int
    object: str


class OpenAIEmbeddingList(Model):
    """Response of `client.ai.openai.embeddings.create_embeddings`."""

    data: list[OpenAIEmbedding]
    model: str
    object: str
    usage: OpenAIEmbeddingUsage


class OpenAIEmbeddingModel(Model):
    """Part of `OpenAIEmbeddingModelList`."""

    id: str
    created: int
    object: str
    owned_by: str


class OpenAIEmbeddingModelList(Model):
    """Response of `client.ai.openai.embeddings.list_embedding_models`."""

    data: list[OpenAIEmbeddingModel]
    object: str


class OpenAIEmbeddingUsage(Model):
    """Part of `OpenAIEmbeddingList`."""

    prompt_tokens: int
    total_tokens: int


class PayTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    pay: PayToolConfig
    type: Literal["pay"]
    shared: bool | None = None


class PayToolConfig(Model):
    """Part of `PayTool`."""

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
        ]
        | None
    ) = None


class PlanStep(Model):
    """Response of `client.ai.missions.runs.plan.add_steps_to_plan`, `client.ai.missions.runs.plan.create` and 3 more."""

    description: str
    run_id: str
    sequence: int
    status: Literal["pending", "in_progress", "completed", "skipped", "failed"]
    step_id: str
    completed_at: datetime | None = None
    metadata: dict[str, Any] | None = None
    parent_step_id: str | None = None
    started_at: datetime | None = None


class PostConversationSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    enabled: bool | None = None


class PredefinedBackgroundAudio(Model):
    """Part of `AssistantVoiceSettings`."""

    type: Literal["predefined_media"]
    value: Literal["silence", "office"]
    volume: float | None = None


class PredefinedToolCallAudio(Model):
    """Part of `AssistantVoiceSettings`."""

    type: Literal["predefined_media"]
    value: Literal["typing"]
    volume: float | None = None


class PrivacySettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    data_retention: bool | None = None
    in_transit_data_locality: bool | None = None
    pii_redaction: Literal["disabled", "redact"] | None = None


class RecalledMemory(Model):
    """Response of `client.ai.memory.namespaces.profiles.recall`."""

    id: str
    text: str
    recorded_at: str | None = None
    score: float | None = None


class RecursiveCluster(Model):
    """Part of `ClusterTaskResult` and `RecursiveCluster`."""

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


class ReferSipHeader(Model):
    """Part of `ReferToolConfig`."""

    name: Literal["User-to-User", "Diversion"] | None = None
    value: str | None = None


class ReferTarget(Model):
    """Part of `ReferToolConfig`."""

    name: str
    sip_address: str
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None


class ReferTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    refer: ReferToolConfig
    type: Literal["refer"]
    shared: bool | None = None


class ReferToolConfig(Model):
    """Part of `ReferTool`."""

    targets: list[ReferTarget]
    custom_headers: list[ToolCustomHeader] | None = None
    sip_headers: list[ReferSipHeader] | None = None


class RememberedMemory(Model):
    """Response of `client.ai.memory.namespaces.profiles.remember`."""

    operation_id: str
    profile_id: str
    source_id: str


class RetrievalSettings(Model):
    """Part of `RetrievalSettingsWrapper`."""

    retrieval_type: Literal["vector", "hybrid"] | None = None
    top_k: int | None = None


class RetrievalSettingsWrapper(Model):
    """Response of `client.ai.collections.settings.create`, `client.ai.collections.settings.list` and 1 more."""

    record_type: str | None = None
    retrieval: RetrievalSettings | None = None


class RetrievalTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    retrieval: BucketIDs
    type: Literal["retrieval"]
    shared: bool | None = None


class RolloutSlot(Model):
    """Part of `CanaryServe`."""

    version_id: str
    weight: float


class RubricCriterion(Model):
    """Part of `AssistantTest`."""

    criteria: str
    name: str


class ScheduledCallSettings(Model):
    """Part of `ScheduledPhoneCall`."""

    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | None = None


class ScheduledPhoneCall(Model):
    """Response of `client.ai.assistants.scheduled_events.create`, `client.ai.assistants.scheduled_events.list` and 1 more."""

    assistant_id: str
    scheduled_at_fixed_datetime: datetime
    telnyx_agent_target: str
    telnyx_conversation_channel: Literal["phone_call"]
    telnyx_end_user_target: str
    call_attempts: list[ScheduledPhoneCallAttempt] | None = None
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
    status: Literal["pending", "in_progress", "completed", "failed"] | None = None


class ScheduledPhoneCallAttempt(Model):
    """Part of `ScheduledPhoneCall`."""

    attempt_number: int
    attempted_at: datetime
    call_status: str
    call_duration: int | None = None
    telnyx_call_control_id: str | None = None


class ScheduledSMS(Model):
    """Response of `client.ai.assistants.scheduled_events.create`, `client.ai.assistants.scheduled_events.list` and 1 more."""

    assistant_id: str
    scheduled_at_fixed_datetime: datetime
    telnyx_agent_target: str
    telnyx_conversation_channel: Literal["sms_chat"]
    telnyx_end_user_target: str
    text: str
    conversation_id: str | None = None
    conversation_metadata: dict[str, str | int | bool] | None = None
    created_at: datetime | None = None
    dynamic_variables: dict[str, str] | None = None
    errors: list[str] | None = None
    retry_count: int | None = None
    scheduled_event_id: str | None = None
    status: Literal["pending", "in_progress", "completed", "failed"] | None = None


class SendDtmfTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    send_dtmf: dict[str, Any]
    type: Literal["send_dtmf"]
    shared: bool | None = None


class SendMessageTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    send_message: SendMessageToolConfig
    type: Literal["send_message"]
    shared: bool | None = None


class SendMessageToolConfig(Model):
    """Part of `SendMessageTool`."""

    message_template: str | None = None


class SharedTool(Model):
    """Response of `client.ai.tools.create`, `client.ai.tools.list` and 2 more."""

    id: str
    tool_definition: dict[str, Any]
    type: str
    created_at: str | None = None
    display_name: str | None = None
    timeout_ms: int | None = None


class SimilarDocument(Model):
    """Response of `client.ai.embeddings.similarity_search`."""

    distance: float
    document_chunk: str
    metadata: SimilarDocumentMetadata


class SimilarDocumentMetadata(Model):
    """Part of `SimilarDocument`."""

    checksum: str
    embedding: str
    filename: str
    source: str
    certainty: float | None = None
    loader_metadata: dict[str, Any] | None = None


class SkipTurnTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    skip_turn: SkipTurnToolConfig
    type: Literal["skip_turn"]
    shared: bool | None = None


class SkipTurnToolConfig(Model):
    """Part of `SkipTurnTool`."""

    description: str | None = None


class SpeakNode(Model):
    """Part of `ConversationFlow`."""

    id: str
    message: str
    name: str | None = None
    position: NodePosition | None = None
    type: Literal["speak"] | None = None


class StartSpeakingPlan(Model):
    """Part of `AssistantInterruptionSettings`."""

    transcription_endpointing_plan: TranscriptionEndpointingPlan | None = None
    wait_seconds: float | None = None


class StartedEmbeddingTask(Model):
    """Response of `client.ai.embeddings.create` and `client.ai.embeddings.url`."""

    created_at: str | None = None
    finished_at: str | None = None
    status: str | None = None
    task_id: str | None = None
    task_name: str | None = None
    user_id: str | None = None


class StoredVariable(Model):
    """Part of `WebhookToolConfig`."""

    name: str
    value_path: str


class TelephonyNoiseSuppressionConfig(Model):
    """Part of `TelephonySettings`."""

    attenuation_limit: int | None = None
    enhancement_level: float | None = None
    family: Literal["quail"] | None = None
    mode: Literal["advanced"] | None = None
    size: Literal["vf", "vf_2_0_l"] | None = None


class TelephonyRecordingSettings(Model):
    """Part of `TelephonySettings`."""

    channels: Literal["single", "dual"] | None = None
    enabled: bool | None = None
    format: Literal["wav", "mp3"] | None = None
    stop_on_conversation_end: bool | None = None


class TelephonySettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    conversation_ended_full_history: bool | None = None
    default_texml_app_id: str | None = None
    disable_dtmf: bool | None = None
    fallback_destination: str | None = None
    noise_suppression: Literal["aicoustics", "krisp", "deepfilternet", "disabled"] | None = None
    noise_suppression_config: TelephonyNoiseSuppressionConfig | None = None
    recording_settings: TelephonyRecordingSettings | None = None
    send_message_history_updates: bool | None = None
    supports_unauthenticated_web_calls: bool | None = None
    time_limit_secs: int | None = None
    user_idle_reply_secs: int | None = None
    user_idle_timeout_secs: int | None = None
    voicemail_detection: TelephonyVoicemailDetection | None = None


class TelephonyVoicemailAction(Model):
    """Part of `TelephonyVoicemailDetection`."""

    action: (
        Literal["stop_assistant", "leave_message_and_stop_assistant", "continue_assistant"] | None
    ) = None
    voicemail_message: TelephonyVoicemailMessage | None = None


class TelephonyVoicemailDetection(Model):
    """Part of `TelephonySettings`."""

    on_voicemail_detected: TelephonyVoicemailAction | None = None


class TelephonyVoicemailMessage(Model):
    """Part of `TelephonyVoicemailAction`."""

    message: str | None = None
    prompt: str | None = None
    type: Literal["prompt", "message"] | None = None


class TelnyxAvatarSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    avatar_id: str
    background_id: Literal["office", "studio", "reception", "illustrated_workspace"]
    model: Literal["foxtrot-1"]
    provider: Literal["telnyx"]


class ToolCallAudioByURL(Model):
    """Part of `AssistantVoiceSettings`."""

    type: Literal["media_url"]
    value: str


class ToolCustomHeader(Model):
    """Part of `InviteToolConfig`, `ReferToolConfig` and 1 more."""

    name: str | None = None
    value: str | None = None


class ToolDelayedMessage(Model):
    """Part of `WebhookToolConfig`."""

    content: str
    timing_ms: int
    type: Literal["request_response_delayed"]


class ToolNode(Model):
    """Part of `ConversationFlow`."""

    id: str
    shared_tool_id: str
    message: str | None = None
    name: str | None = None
    position: NodePosition | None = None
    tool: list[AssistantTool] | None = None
    type: Literal["tool"] | None = None


class ToolParameters(Model):
    """Part of `ClientSideToolConfig` and `WebhookToolConfig`."""

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type: Literal["object"] | None = None


class ToolStartMessage(Model):
    """Part of `WebhookToolConfig`."""

    content: str
    type: Literal["request_start"]
    timing_ms: int | None = None


class ToolTestResult(Model):
    """Response of `client.ai.assistants.tools.test`."""

    content_type: str
    request: dict[str, Any]
    response: str
    status_code: int
    success: bool


class TranscriptionChallenger(Model):
    """Part of `TranscriptionSettings`."""

    model: ChallengerTranscriptionModel
    language: str | None = None
    rule: Literal["best_turn", "best_engine", "merge_words"] | None = None
    settings: TranscriptionSettingsConfig | None = None


class TranscriptionEndpointingPlan(Model):
    """Part of `StartSpeakingPlan`."""

    on_no_punctuation_seconds: float | None = None
    on_number_seconds: float | None = None
    on_punctuation_seconds: float | None = None


class TranscriptionFallbackModel(Model):
    """Part of `TranscriptionSettings`."""

    model: Literal[
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
    language: str | None = None
    settings: TranscriptionSettingsConfig | None = None


class TranscriptionSettings(Model):
    """Part of `Assistant`, `DeletedAssistant` and 1 more."""

    api_key_ref: str | None = None
    challenger: TranscriptionChallenger | None = None
    fallback_models: list[TranscriptionFallbackModel] | None = None
    language: str | None = None
    model: AssistantTranscriptionModel | None = None
    region: str | None = None
    settings: TranscriptionSettingsConfig | None = None


class TranscriptionSettingsConfig(Model):
    """Part of `TranscriptionChallenger`, `TranscriptionFallbackModel` and 1 more."""

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


class TransferBridgeBeep(Model):
    """Part of `TransferToolConfig`."""

    enabled: bool | None = None
    target_legs: Literal["self", "both"] | None = None


class TransferTarget(Model):
    """Part of `TransferToolConfig`."""

    to: str
    extension: str | None = None
    message: str | None = None
    name: str | None = None
    sip_auth_password: str | None = None
    sip_auth_username: str | None = None


class TransferTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    transfer: TransferToolConfig
    type: Literal["transfer"]
    shared: bool | None = None


class TransferToolConfig(Model):
    """Part of `TransferTool`."""

    from_: str = wire("from")
    targets: list[TransferTarget] | str
    bridge_beep: TransferBridgeBeep | None = None
    custom_headers: list[ToolCustomHeader] | None = None
    description: str | None = None
    diversion: str | None = None
    voicemail_detection: TransferVoicemailDetection | None = None
    warm_message_delay_ms: int | None = None
    warm_transfer_acceptance: WarmTransferAcceptance | None = None
    warm_transfer_instructions: str | None = None


class TransferVoicemailAction(Model):
    """Part of `TransferVoicemailDetection`."""

    action: Literal["stop_transfer", "leave_message_and_stop_transfer"] | None = None
    voicemail_message: TransferVoicemailMessage | None = None


class TransferVoicemailDetection(Model):
    """Part of `TransferToolConfig`."""

    detection_config: TransferVoicemailDetectionConfig | None = None
    detection_mode: Literal["disabled", "premium"] | None = None
    on_voicemail_detected: TransferVoicemailAction | None = None


class TransferVoicemailDetectionConfig(Model):
    """Part of `TransferVoicemailDetection`."""

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


class TransferVoicemailMessage(Model):
    """Part of `TransferVoicemailAction`."""

    message: str | None = None
    type: Literal["message", "warm_transfer_instructions"] | None = None


class UpdatableVariable(Model):
    """Part of `UpdateDynamicVariablesToolConfig`."""

    name: str
    description: str | None = None
    type: str | None = None


class UpdateDynamicVariablesTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    type: Literal["update_dynamic_variables"]
    update_dynamic_variables: UpdateDynamicVariablesToolConfig
    shared: bool | None = None


class UpdateDynamicVariablesToolConfig(Model):
    """Part of `UpdateDynamicVariablesTool`."""

    description: str
    name: str
    updatable_variables: list[UpdatableVariable]


class VisionTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    type: Literal["vision"]
    shared: bool | None = None
    vision: VisionToolConfig | None = None


class VisionToolConfig(Model):
    """Part of `VisionTool`."""

    max_frame_age_secs: int | None = None


class WarmTransferAcceptance(Model):
    """Part of `TransferToolConfig`."""

    enabled: bool | None = None
    end_user_target_context_mode: Literal["private", "shared"] | None = None
    require_acceptance: bool | None = None
    timeout_secs: int | None = None


class WebhookTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    type: Literal["webhook"]
    webhook: WebhookToolConfig
    shared: bool | None = None
    timeout_ms: int | None = None


class WebhookToolConfig(Model):
    """Part of `WebhookTool`."""

    description: str
    name: str
    url: str
    async_: bool | None = wire("async", default=None)
    async_timeout_ms: int | None = None
    body_parameters: ToolParameters | None = None
    headers: list[WebhookToolHeader] | None = None
    messages: list[ToolStartMessage | ToolDelayedMessage] | None = None
    method: Literal["GET", "POST", "PUT", "DELETE", "PATCH"] | None = None
    path_parameters: ToolParameters | None = None
    preset_body_fields: dict[str, Any] | None = None
    preset_query_params: dict[str, Any] | None = None
    query_parameters: ToolParameters | None = None
    store_fields_as_variables: list[StoredVariable] | None = None


class WebhookToolHeader(Model):
    """Part of `WebhookToolConfig`."""

    name: str | None = None
    value: str | None = None


class WebsocketSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    auth_ref: str | None = None
    enabled: bool | None = None
    url: str | None = None


class WidgetSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    agent_thinking_text: str | None = None
    audio_visualizer_config: AudioVisualizerConfig | None = None
    default_state: Literal["expanded", "collapsed"] | None = None
    give_feedback_url: str | None = None
    logo_icon_url: str | None = None
    position: Literal["fixed", "static"] | None = None
    report_issue_url: str | None = None
    speak_to_interrupt_text: str | None = None
    start_call_text: str | None = None
    theme: Literal["light", "dark"] | None = None
    view_history_url: str | None = None


AssistantTool: TypeAlias = (
    FunctionTool
    | WebhookTool
    | ClientSideTool
    | RetrievalTool
    | HandoffTool
    | HangupTool
    | TransferTool
    | InviteTool
    | ReferTool
    | SendDtmfTool
    | SendMessageTool
    | SkipTurnTool
    | VisionTool
    | PayTool
    | UpdateDynamicVariablesTool
)

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

ScheduledEvent: TypeAlias = ScheduledPhoneCall | ScheduledSMS
