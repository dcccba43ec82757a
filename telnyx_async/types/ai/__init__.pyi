"""The official package's `telnyx.types.ai`."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m
from telnyx_async._codec.files import FileTypes

InferenceEmbedding: TypeAlias = m.Assistant
AssistantA2AAgent: TypeAlias = m.A2AAgent
TelnyxAvatarSettings: TypeAlias = m.TelnyxAvatarSettings
ConversationFlow: TypeAlias = m.ConversationFlow
FlowNode: TypeAlias = m.FlowNode
ExternalLlm: TypeAlias = m.ExternalLlm
NodePosition: TypeAlias = m.NodePosition
InferenceEmbeddingWebhookToolParams: TypeAlias = m.WebhookTool
RetrievalTool: TypeAlias = m.RetrievalTool
BucketIDs: TypeAlias = m.BucketIDs
HangupToolParams: TypeAlias = m.HangupToolConfig
VisionToolParams: TypeAlias = m.VisionToolConfig
PayToolParams: TypeAlias = m.PayToolConfig
UpdateDynamicVariablesToolParams: TypeAlias = m.UpdateDynamicVariablesToolConfig
TranscriptionSettings: TypeAlias = m.TranscriptionSettings
TranscriptionSettingsConfig: TypeAlias = m.TranscriptionSettingsConfig
InferenceEmbeddingVoiceSettings: TypeAlias = m.AssistantVoiceSettings
ToolNode: TypeAlias = m.ToolNode
SpeakNode: TypeAlias = m.SpeakNode
FlowEdge: TypeAlias = m.FlowEdge
DelegationSettings: TypeAlias = m.DelegationSettings
FallbackConfig: TypeAlias = m.FallbackConfig
ImportMetadata: TypeAlias = m.ImportMetadata
InsightSettings: TypeAlias = m.InsightSettings
AssistantIntegration: TypeAlias = m.AssistantIntegration
InferenceEmbeddingInterruptionSettings: TypeAlias = m.AssistantInterruptionSettings
StartSpeakingPlan: TypeAlias = m.StartSpeakingPlan
TranscriptionEndpointingPlan: TypeAlias = m.TranscriptionEndpointingPlan
AssistantMcpServer: TypeAlias = m.AssistantMcpServer
MessagingSettings: TypeAlias = m.MessagingSettings
Observability: TypeAlias = m.Observability
PostConversationSettings: TypeAlias = m.PostConversationSettings
PrivacySettings: TypeAlias = m.PrivacySettings
TelephonySettings: TypeAlias = m.TelephonySettings
WebsocketSettings: TypeAlias = m.WebsocketSettings
WidgetSettings: TypeAlias = m.WidgetSettings
AudioVisualizerConfig: TypeAlias = m.AudioVisualizerConfig
AssistantA2AAgentParam: TypeAlias = m.A2AAgentParam
AvatarSettingsRequestParam: TypeAlias = m.AvatarSettingsParam
ConversationFlowReqParam: TypeAlias = m.ConversationFlowParam
FlowNodeReqParam: TypeAlias = m.FlowNodeParam
ExternalLlmReqParam: TypeAlias = m.ExternalLlmParam
NodePositionParam: TypeAlias = m.NodePositionParam
TranscriptionSettingsParam: TypeAlias = m.TranscriptionSettingsParam
TranscriptionSettingsConfigParam: TypeAlias = m.TranscriptionSettingsConfigParam
InferenceEmbeddingVoiceSettingsParam: TypeAlias = m.AssistantVoiceSettingsParam
ToolNodeReqParam: TypeAlias = m.ToolNodeParam
SpeakNodeReqParam: TypeAlias = m.SpeakNodeParam
FlowEdgeParam: TypeAlias = m.FlowEdgeParam
DelegationSettingsParam: TypeAlias = m.DelegationSettingsParam
ExternalLlmParam: TypeAlias = m.ExternalLlmParam
FallbackConfigReqParam: TypeAlias = m.FallbackConfigParam
InsightSettingsParam: TypeAlias = m.InsightSettingsParam
AssistantIntegrationParam: TypeAlias = m.AssistantIntegrationParam
InferenceEmbeddingInterruptionSettingsParam: TypeAlias = m.AssistantInterruptionSettingsParam
StartSpeakingPlanParam: TypeAlias = m.StartSpeakingPlanParam
TranscriptionEndpointingPlanParam: TypeAlias = m.TranscriptionEndpointingPlanParam
AssistantMcpServerParam: TypeAlias = m.AssistantMcpServerParam
MessagingSettingsParam: TypeAlias = m.MessagingSettingsParam
ObservabilityReqParam: TypeAlias = m.ObservabilityParam
PostConversationSettingsReqParam: TypeAlias = m.PostConversationSettingsParam
PrivacySettingsParam: TypeAlias = m.PrivacySettingsParam
TelephonySettingsParam: TypeAlias = m.TelephonySettingsParam
InferenceEmbeddingWebhookToolParamsParam: TypeAlias = m.WebhookToolParam
RetrievalToolParam: TypeAlias = m.RetrievalToolParam
BucketIDsParam: TypeAlias = m.BucketIDsParam
HangupToolParamsParam: TypeAlias = m.HangupToolConfigParam
VisionToolParamsParam: TypeAlias = m.VisionToolConfigParam
PayToolParamsParam: TypeAlias = m.PayToolConfigParam
UpdateDynamicVariablesToolParamsParam: TypeAlias = m.UpdateDynamicVariablesToolConfigParam
WebsocketSettingsParam: TypeAlias = m.WebsocketSettingsParam
WidgetSettingsParam: TypeAlias = m.WidgetSettingsParam
AudioVisualizerConfigParam: TypeAlias = m.AudioVisualizerConfigParam
AssistantsList: TypeAlias = m.Data[list[m.Assistant]]
AssistantDeleteResponse: TypeAlias = m.AssistantDeletion
AssistantChatResponse: TypeAlias = m.AssistantReply
AssistantSendSMSResponse: TypeAlias = m.AssistantSMS
AssistantWhatsappResponse: TypeAlias = m.AssistantWhatsappMessage
AudioTranscribeResponse: TypeAlias = m.AudioTranscription
AudioTranscriptionResponseWord: TypeAlias = m.AudioTranscriptionWord
ClusterRetrieveResponse: TypeAlias = m.Data[m.ClusterTaskResult]
RecursiveCluster: TypeAlias = m.RecursiveCluster
ClusterListResponse: TypeAlias = m.ClusterTask
ClusterComputeResponse: TypeAlias = m.Data[m.ClusterTaskReference]
CollectionEnvelope: TypeAlias = m.Data[m.Collection]
Collection: TypeAlias = m.Collection
Conversation: TypeAlias = m.Conversation
ConversationRetrieveResponse: TypeAlias = m.Data[m.Conversation]
ConversationUpdateResponse: TypeAlias = m.Data[m.Conversation]
ConversationListResponse: TypeAlias = m.Data[list[m.Conversation]]
ConversationRetrieveConversationsInsightsResponse: TypeAlias = m.ConversationInsightsList
EmbeddingResponse: TypeAlias = m.Data[m.StartedEmbeddingTask]
EmbeddingRetrieveResponse: TypeAlias = m.Data[m.EmbeddingTaskStatus]
EmbeddingListResponse: TypeAlias = m.Data[list[m.EmbeddingTask]]
EmbeddingSimilaritySearchResponse: TypeAlias = m.Data[list[m.SimilarDocument]]
Integration: TypeAlias = m.Integration
IntegrationListResponse: TypeAlias = m.Data[list[m.Integration]]
McpServer: TypeAlias = m.McpServer
MissionResponse: TypeAlias = m.Data[m.Mission]
MissionData: TypeAlias = m.Mission
SharedToolResponse: TypeAlias = m.SharedTool
AvatarResponse: TypeAlias = m.Data[m.Avatar]
Avatar: TypeAlias = m.Avatar
WebhookToolParam: TypeAlias = m.CallWebhookToolParam
HangupToolParam: TypeAlias = m.HangupToolParam
TransferToolParam: TypeAlias = m.CallTransferToolParam
VoiceSettingsParam: TypeAlias = m.CallVoiceSettingsParam
AssistantParam: TypeAlias = m.GatherAssistantParam
AssistantGetTexmlResponse: TypeAlias = str
ClusterFetchGraphResponse: TypeAlias = bytes
MissionCloneMissionResponse: TypeAlias = Any
OpenAICreateResponseResponse: TypeAlias = dict[str, Any]
AssistantTool: TypeAlias = m.AssistantTool
AssistantToolParam: TypeAlias = m.AssistantToolParam
AuthenticationMethod: TypeAlias = Literal["token", "certificate"]
AvatarID: TypeAlias = str
AvatarType: TypeAlias = Literal["stock", "custom"]
BackgroundTaskStatus: TypeAlias = Literal[
    "queued", "processing", "success", "failure", "partial_success"
]
EnabledFeatures: TypeAlias = Literal["telephony", "messaging"]
ExecutionMode: TypeAlias = Literal["external", "managed"]
ObservabilityStatus: TypeAlias = Literal["enabled", "disabled"]
PromptSyncStatus: TypeAlias = Literal["enabled", "disabled"]

class AssistantChatParams(TypedDict, total=False):
    assistant_id: Required[str]
    content: Required[str]
    conversation_id: Required[str]
    name: str
    stream: bool

class AssistantCloneParams(TypedDict, total=False):
    assistant_id: Required[str]
    idempotency_key: str

class AssistantCreateParams(TypedDict, total=False):
    instructions: Required[str]
    name: Required[str]
    a2a_agents: Sequence[m.A2AAgentParam | m.Model]
    avatar_settings: m.AvatarSettingsParam | m.Model | None
    conversation_flow: m.ConversationFlowParam | m.Model
    delegation_settings: m.DelegationSettingsParam | m.Model
    description: str
    dynamic_variables: Mapping[str, object]
    dynamic_variables_webhook_timeout_ms: int
    dynamic_variables_webhook_url: str
    enabled_features: Sequence[Literal["telephony", "messaging"]]
    external_llm: m.ExternalLlmParam | m.Model
    fallback_config: m.FallbackConfigParam | m.Model
    greeting: str
    insight_settings: m.InsightSettingsParam | m.Model
    integrations: Sequence[m.AssistantIntegrationParam | m.Model]
    interruption_settings: m.AssistantInterruptionSettingsParam | m.Model
    llm_api_key_ref: str
    mcp_servers: Sequence[m.AssistantMcpServerParam | m.Model]
    messaging_settings: m.MessagingSettingsParam | m.Model
    model: str
    observability_settings: m.ObservabilityParam | m.Model
    post_conversation_settings: m.PostConversationSettingsParam | m.Model
    privacy_settings: m.PrivacySettingsParam | m.Model
    tags: Sequence[str]
    telephony_settings: m.TelephonySettingsParam | m.Model
    tool_ids: Sequence[str]
    tools: Sequence[m.AssistantToolParam | m.Model]
    transcription: m.TranscriptionSettingsParam | m.Model
    voice_settings: m.AssistantVoiceSettingsParam | m.Model
    websocket_settings: m.WebsocketSettingsParam | m.Model
    widget_settings: m.WidgetSettingsParam | m.Model
    idempotency_key: str

class AssistantDeleteParams(TypedDict, total=False):
    assistant_id: Required[str]
    hard_delete: bool

class AssistantImportsParams(TypedDict, total=False):
    api_key_ref: Required[str]
    provider: Required[Literal["elevenlabs", "vapi", "retell"]]
    import_ids: Sequence[str]
    idempotency_key: str

class AssistantRetrieveParams(TypedDict, total=False):
    assistant_id: Required[str]
    call_control_id: str
    fetch_dynamic_variables_from_webhook: bool
    from_: str
    to: str

class AssistantSendSMSParams(TypedDict, total=False):
    assistant_id: Required[str]
    from_: Required[str]
    to: Required[str]
    conversation_metadata: Mapping[str, str | int | bool]
    should_create_conversation: bool
    text: str
    idempotency_key: str

class AssistantUpdateParams(TypedDict, total=False):
    assistant_id: Required[str]
    a2a_agents: Sequence[m.A2AAgentParam | m.Model]
    avatar_settings: m.AvatarSettingsParam | m.Model | None
    conversation_flow: m.ConversationFlowParam | m.Model
    delegation_settings: m.DelegationSettingsParam | m.Model
    description: str
    dynamic_variables: Mapping[str, object]
    dynamic_variables_webhook_timeout_ms: int
    dynamic_variables_webhook_url: str
    enabled_features: Sequence[Literal["telephony", "messaging"]]
    external_llm: m.ExternalLlmParam | m.Model
    fallback_config: m.FallbackConfigParam | m.Model
    greeting: str
    insight_settings: m.InsightSettingsParam | m.Model
    instructions: str
    integrations: Sequence[m.AssistantIntegrationParam | m.Model]
    interruption_settings: m.AssistantInterruptionSettingsParam | m.Model
    llm_api_key_ref: str
    mcp_servers: Sequence[m.AssistantMcpServerParam | m.Model]
    messaging_settings: m.MessagingSettingsParam | m.Model
    model: str
    name: str
    observability_settings: m.ObservabilityParam | m.Model
    post_conversation_settings: m.PostConversationSettingsParam | m.Model
    privacy_settings: m.PrivacySettingsParam | m.Model
    promote_to_main: bool
    tags: Sequence[str]
    telephony_settings: m.TelephonySettingsParam | m.Model
    tool_ids: Sequence[str]
    tools: Sequence[m.AssistantToolParam | m.Model]
    transcription: m.TranscriptionSettingsParam | m.Model
    version_name: str
    voice_settings: m.AssistantVoiceSettingsParam | m.Model
    websocket_settings: m.WebsocketSettingsParam | m.Model
    widget_settings: m.WidgetSettingsParam | m.Model

class AssistantWhatsappParams(TypedDict, total=False):
    assistant_id: Required[str]
    content: Required[str]
    from_: Required[str]
    to: Required[str]
    conversation_metadata: Mapping[str, str | int | bool]
    idempotency_key: str

class AudioTranscribeParams(TypedDict, total=False):
    model: Required[
        Literal[
            "distil-whisper/distil-large-v2",
            "openai/whisper-large-v3-turbo",
            "deepgram/nova-2",
            "deepgram/nova-2-medical",
            "deepgram/nova-3",
            "deepgram/nova-3-medical",
            "nvidia/parakeet-v3",
            "omi-health/omi-med-stt-v1",
            "reson8/prerecorded",
        ]
    ]
    file: FileTypes
    file_url: str
    language: str
    model_config: Mapping[str, object]
    response_format: Literal["json", "verbose_json"]
    timestamp_granularities: Literal["segment"]

class AvatarCreateParams(TypedDict, total=False):
    image_file: Required[FileTypes]
    name: Required[str]

class AvatarListParams(TypedDict, total=False):
    filter_avatar_type: Literal["stock", "custom"]
    filter_id: str
    filter_name: str
    page_number: int
    page_size: int

class AvatarUpdateParams(TypedDict, total=False):
    avatar_id: Required[str]
    name: Required[str]

class ClusterComputeParams(TypedDict, total=False):
    bucket: Required[str]
    files: Sequence[str]
    min_cluster_size: int
    min_subcluster_size: int
    prefix: str

class ClusterFetchGraphParams(TypedDict, total=False):
    task_id: Required[str]
    cluster_id: int

class ClusterListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class ClusterRetrieveParams(TypedDict, total=False):
    task_id: Required[str]
    show_subclusters: bool
    top_n_nodes: int

class CollectionCreateParams(TypedDict, total=False):
    name: Required[str]
    description: str
    settings: m.RetrievalSettingsWrapperParam | m.Model
    slug: str
    sources: Sequence[m.CollectionSourceParam | m.Model]

class CollectionListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class CollectionUpdateParams(TypedDict, total=False):
    uuid: Required[str]
    description: str
    name: str

class ConversationAddMessageParams(TypedDict, total=False):
    conversation_id: Required[str]
    role: Required[str]
    content: str
    metadata: Mapping[str, str | int | bool | Sequence[str | int | bool]]
    name: str
    sent_at: datetime | str
    tool_call_id: str
    tool_calls: Sequence[Mapping[str, object]]
    tool_choice: str | Mapping[str, object]
    idempotency_key: str

class ConversationCreateParams(TypedDict, total=False):
    metadata: Mapping[str, str]
    name: str
    idempotency_key: str

class ConversationListParams(TypedDict, total=False):
    id: str
    created_at: str
    last_message_at: str
    limit: int
    metadata_assistant_id: str
    metadata_assistant_version_id: str
    metadata_call_control_id: str
    metadata_telnyx_agent_target: str
    metadata_telnyx_conversation_channel: str
    metadata_telnyx_end_user_target: str
    name: str
    or_: str
    order: str

class ConversationUpdateParams(TypedDict, total=False):
    conversation_id: Required[str]
    metadata: Mapping[str, str]

class EmbeddingCreateParams(TypedDict, total=False):
    bucket_name: Required[str]
    document_chunk_overlap_size: int
    document_chunk_size: int
    embedding_model: Literal["thenlper/gte-large", "intfloat/multilingual-e5-large"]
    loader: Literal["default", "intercom"]
    idempotency_key: str

class EmbeddingListParams(TypedDict, total=False):
    status: Sequence[str]

class EmbeddingSimilaritySearchParams(TypedDict, total=False):
    bucket_name: Required[str]
    query: Required[str]
    num_of_docs: int

class EmbeddingURLParams(TypedDict, total=False):
    bucket_name: Required[str]
    url: Required[str]
    idempotency_key: str

class McpServerCreateParams(TypedDict, total=False):
    name: Required[str]
    type: Required[str]
    url: Required[str]
    allowed_tools: Sequence[str] | None
    api_key_ref: str | None
    idempotency_key: str

class McpServerListParams(TypedDict, total=False):
    page_number: int
    page_size: int
    type: str
    url: str

class McpServerUpdateParams(TypedDict, total=False):
    mcp_server_id: Required[str]
    id: str
    allowed_tools: Sequence[str] | None
    api_key_ref: str | None
    created_at: datetime | str
    name: str
    type: str
    url: str

class MissionCreateParams(TypedDict, total=False):
    name: Required[str]
    description: str
    execution_mode: Literal["external", "managed"]
    instructions: str
    metadata: Mapping[str, object]
    model: str

class MissionListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class MissionListEventsParams(TypedDict, total=False):
    page_number: int
    page_size: int
    type: str

class MissionUpdateMissionParams(TypedDict, total=False):
    mission_id: Required[str]
    description: str
    execution_mode: Literal["external", "managed"]
    instructions: str
    metadata: Mapping[str, object]
    model: str
    name: str

class OpenAICreateResponseParams(TypedDict, total=False):
    conversation: str
    input: Mapping[str, object]
    instructions: str
    mode: Literal["preferred", "strict"]
    model: str
    reasoning: m.OpenAIResponseReasoningParam | m.Model
    region: Literal["USA", "EU", "AUS", "UAE"]
    service_tier: str
    stream: bool

class ToolCreateParams(TypedDict, total=False):
    display_name: Required[str]
    type: Required[str]
    client_side_tool: Mapping[str, object]
    function: Mapping[str, object]
    handoff: Mapping[str, object]
    invite: Mapping[str, object]
    pay: m.PayToolConfigParam | m.Model
    retrieval: Mapping[str, object]
    timeout_ms: int
    update_dynamic_variables: m.UpdateDynamicVariablesToolConfigParam | m.Model
    vision: m.VisionToolConfigParam | m.Model
    webhook: Mapping[str, object]
    idempotency_key: str

class ToolListParams(TypedDict, total=False):
    filter_name: str
    filter_type: str
    page_number: int
    page_size: int

class ToolUpdateParams(TypedDict, total=False):
    tool_id: Required[str]
    client_side_tool: Mapping[str, object]
    display_name: str
    function: Mapping[str, object]
    handoff: Mapping[str, object]
    invite: Mapping[str, object]
    pay: m.PayToolConfigParam | m.Model
    retrieval: Mapping[str, object]
    timeout_ms: int
    type: str
    update_dynamic_variables: m.UpdateDynamicVariablesToolConfigParam | m.Model
    vision: m.VisionToolConfigParam | m.Model
    webhook: Mapping[str, object]
