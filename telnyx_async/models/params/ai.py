"""Requests of `client.ai`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async.models.ai import AssistantTranscriptionModel, ChallengerTranscriptionModel
from telnyx_async.models.params.shared import BackgroundAudioParam, HangupToolParam
from telnyx_async.models.shared import LanguageBoost

__all__ = [
    "A2AAgentDelayedMessageParam",
    "A2AAgentParam",
    "A2AAgentStartMessageParam",
    "AssistantIntegrationParam",
    "AssistantInterruptionSettingsParam",
    "AssistantMcpServerParam",
    "AssistantToolParam",
    "AssistantVoiceSettingsParam",
    "AudioVisualizerConfigParam",
    "AvatarSettingsParam",
    "BucketIDsParam",
    "CanaryClauseParam",
    "CanaryRuleParam",
    "CanaryServeParam",
    "ChatContentPartParam",
    "ChatFunctionToolParam",
    "ChatJsonObjectFormatParam",
    "ChatJsonSchemaFormatParam",
    "ChatJsonSchemaParam",
    "ChatMessageParam",
    "ChatRetrievalToolParam",
    "ChatTextFormatParam",
    "ClientSideToolConfigParam",
    "ClientSideToolParam",
    "CollectionSourceParam",
    "ConversationFlowParam",
    "ConversationInsightMetadataParam",
    "DecisionChoiceQuestionParam",
    "DecisionNoulQuestionCriteriaParam",
    "DecisionNoulQuestionParam",
    "DecisionScoreQuestionParam",
    "DelegationSettingsParam",
    "ExternalLlmParam",
    "FallbackConfigParam",
    "FineTuningJobHyperparametersParam",
    "FlowAssistantTargetParam",
    "FlowDefaultConditionParam",
    "FlowEdgeParam",
    "FlowExpressionConditionParam",
    "FlowLlmConditionParam",
    "FlowNodeParam",
    "FlowNodeTargetParam",
    "FunctionDefinitionParam",
    "FunctionToolParam",
    "HTTPHeaderParam",
    "HandoffAssistantParam",
    "HandoffToolConfigParam",
    "HandoffToolParam",
    "InsightSettingsParam",
    "InviteTargetParam",
    "InviteToolConfigParam",
    "InviteToolParam",
    "InviteVoicemailActionParam",
    "InviteVoicemailDetectionParam",
    "MemorySummarySettingsParam",
    "MessagingSettingsParam",
    "NodePositionParam",
    "ObservabilityParam",
    "OpenAIResponseReasoningParam",
    "PayToolConfigParam",
    "PayToolParam",
    "PlanStepParam",
    "PostConversationSettingsParam",
    "PredefinedToolCallAudioParam",
    "PrivacySettingsParam",
    "ReferSipHeaderParam",
    "ReferTargetParam",
    "ReferToolConfigParam",
    "ReferToolParam",
    "RetrievalSettingsParam",
    "RetrievalSettingsWrapperParam",
    "RetrievalToolParam",
    "RolloutSlotParam",
    "RubricCriterionParam",
    "ScheduledCallSettingsParam",
    "SendDtmfToolParam",
    "SendMessageToolConfigParam",
    "SendMessageToolParam",
    "SkipTurnToolConfigParam",
    "SkipTurnToolParam",
    "SpeakNodeParam",
    "StartSpeakingPlanParam",
    "StoredVariableParam",
    "TelephonyNoiseSuppressionConfigParam",
    "TelephonyRecordingSettingsParam",
    "TelephonySettingsParam",
    "TelephonyVoicemailActionParam",
    "TelephonyVoicemailDetectionParam",
    "TelephonyVoicemailMessageParam",
    "ToolCallAudioByURLParam",
    "ToolCustomHeaderParam",
    "ToolDelayedMessageParam",
    "ToolNodeParam",
    "ToolParametersParam",
    "ToolStartMessageParam",
    "TranscriptionChallengerParam",
    "TranscriptionEndpointingPlanParam",
    "TranscriptionFallbackModelParam",
    "TranscriptionSettingsConfigParam",
    "TranscriptionSettingsParam",
    "TransferBridgeBeepParam",
    "TransferTargetParam",
    "TransferToolConfigParam",
    "TransferToolParam",
    "TransferVoicemailActionParam",
    "TransferVoicemailDetectionConfigParam",
    "TransferVoicemailDetectionParam",
    "TransferVoicemailMessageParam",
    "UpdatableVariableParam",
    "UpdateDynamicVariablesToolConfigParam",
    "UpdateDynamicVariablesToolParam",
    "VisionToolConfigParam",
    "VisionToolParam",
    "WarmTransferAcceptanceParam",
    "WebhookToolConfigParam",
    "WebhookToolHeaderParam",
    "WebhookToolParam",
    "WebsocketSettingsParam",
    "WidgetSettingsParam",
]


class A2AAgentDelayedMessageParam(TypedDict, total=False):
    """Part of `A2AAgentParam`."""

    content: Required[str]
    timing_ms: Required[int]
    """Integer, in milliseconds."""
    type: Required[Literal["request_response_delayed"]]


class A2AAgentStartMessageParam(TypedDict, total=False):
    """Part of `A2AAgentParam`."""

    content: Required[str]
    type: Required[Literal["request_start"]]
    timing_ms: int
    """Integer, in milliseconds."""


class AssistantIntegrationParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    integration_id: Required[str]
    allowed_list: Sequence[str]


class AssistantInterruptionSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    disable_greeting_interruption: bool
    enable: bool
    """True or false; true by default."""
    interrupt_prediction_threshold: float | None
    start_speaking_plan: StartSpeakingPlanParam


class AssistantMcpServerParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    id: Required[str]
    allowed_tools: Sequence[str]


class AssistantVoiceSettingsParam(TypedDict, total=False):
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
    tool_call_audio: PredefinedToolCallAudioParam | ToolCallAudioByURLParam | None
    use_speaker_boost: bool
    """True or false; true by default."""
    voice_speed: float
    """Number; `1` by default."""


class AudioVisualizerConfigParam(TypedDict, total=False):
    """Part of `WidgetSettingsParam`."""

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"]
    preset: str


class AvatarSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    avatar_id: Required[str]
    background_id: Required[Literal["office", "studio", "reception", "illustrated_workspace"]]
    model: Required[Literal["foxtrot-1"]]
    provider: Required[Literal["telnyx"]]


class BucketIDsParam(TypedDict, total=False):
    """Part of `ChatRetrievalToolParam` and `RetrievalToolParam`."""

    bucket_ids: Required[Sequence[str]]
    max_num_results: int


class CanaryClauseParam(TypedDict, total=False):
    """Part of `CanaryRuleParam`."""

    attribute: Required[str]
    operator: Required[Literal["in", "not_in", "starts_with"]]
    values: Required[Sequence[str]]
    """List of strings, at least 1 item."""


class CanaryRuleParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.canary_deploys.create` and `client.ai.assistants.canary_deploys.update`."""

    serve: Required[CanaryServeParam]
    match: Sequence[CanaryClauseParam]


class CanaryServeParam(TypedDict, total=False):
    """Part of `CanaryRuleParam`."""

    rollout: Sequence[RolloutSlotParam]
    version_id: str


class ChatContentPartParam(TypedDict, total=False):
    """Part of `ChatMessageParam`."""

    type: Required[Literal["text", "image_url"]]
    image_url: str
    text: str


class ChatFunctionToolParam(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    function: Required[FunctionDefinitionParam]
    type: Required[Literal["function"]]


class ChatJsonObjectFormatParam(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    type: Required[Literal["json_object"]]


class ChatJsonSchemaFormatParam(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    json_schema: Required[ChatJsonSchemaParam]
    type: Required[Literal["json_schema"]]


class ChatJsonSchemaParam(TypedDict, total=False):
    """Part of `ChatJsonSchemaFormatParam`."""

    name: Required[str]
    description: str
    schema: Mapping[str, object]
    strict: bool


class ChatMessageParam(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    content: Required[str | Sequence[ChatContentPartParam]]
    role: Required[Literal["system", "user", "assistant", "tool"]]


class ChatRetrievalToolParam(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    retrieval: Required[BucketIDsParam]
    type: Required[Literal["retrieval"]]


class ChatTextFormatParam(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    type: Required[Literal["text"]]


class ClientSideToolConfigParam(TypedDict, total=False):
    """Part of `ClientSideToolParam`."""

    description: Required[str]
    name: Required[str]
    parameters: Required[ToolParametersParam]


class ClientSideToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    client_side_tool: Required[ClientSideToolConfigParam]
    type: Required[Literal["client_side_tool"]]


class CollectionSourceParam(TypedDict, total=False):
    """Argument of `client.ai.collections.create` and `client.ai.collections.sources.replace`."""

    source_type: Required[Literal["voice", "meeting_bot", "message", "bucket"]]
    bucket_id: str


class ConversationFlowParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    nodes: Required[Sequence[FlowNodeParam | ToolNodeParam | SpeakNodeParam]]
    start_node_id: Required[str]
    edges: Sequence[FlowEdgeParam]


class ConversationInsightMetadataParam(TypedDict, total=False):
    """Argument of `client.ai.conversations.conversation_insights.retrieve_aggregates`."""

    assistant_id: str


class DecisionChoiceQuestionParam(TypedDict, total=False):
    """Argument of `client.ai.typesafe.v1.systemone`."""

    criteria: Required[Mapping[str, str | None]]
    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["choice"]]


class DecisionNoulQuestionCriteriaParam(TypedDict, total=False):
    """Part of `DecisionNoulQuestionParam`."""

    false: str
    true: str


class DecisionNoulQuestionParam(TypedDict, total=False):
    """Argument of `client.ai.typesafe.v1.systemone`."""

    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["noul"]]
    criteria: DecisionNoulQuestionCriteriaParam


class DecisionScoreQuestionParam(TypedDict, total=False):
    """Argument of `client.ai.typesafe.v1.systemone`."""

    criteria: Required[Sequence[str]]
    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["score"]]


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


class FallbackConfigParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    external_llm: ExternalLlmParam
    llm_api_key_ref: str
    model: str


class FineTuningJobHyperparametersParam(TypedDict, total=False):
    """Argument of `client.ai.fine_tuning.jobs.create`."""

    n_epochs: int
    """Integer, 1 to 10; `3` by default."""


class FlowAssistantTargetParam(TypedDict, total=False):
    """Part of `FlowEdgeParam`."""

    assistant_id: Required[str]
    type: Required[Literal["assistant"]]
    position: NodePositionParam
    voice_mode: Literal["unified", "distinct"]
    """`"unified"` or `"distinct"`; `"unified"` by default."""


class FlowDefaultConditionParam(TypedDict, total=False):
    """Part of `FlowEdgeParam`."""

    type: Required[Literal["default"]]


class FlowEdgeParam(TypedDict, total=False):
    """Part of `ConversationFlowParam`."""

    id: Required[str]
    condition: Required[
        FlowLlmConditionParam | FlowExpressionConditionParam | FlowDefaultConditionParam
    ]
    start_node_id: Required[str]
    target: Required[FlowNodeTargetParam | FlowAssistantTargetParam]


class FlowExpressionConditionParam(TypedDict, total=False):
    """Part of `FlowEdgeParam`."""

    expression: Required[object]
    type: Required[Literal["expression"]]


class FlowLlmConditionParam(TypedDict, total=False):
    """Part of `FlowEdgeParam`."""

    prompt: Required[str]
    type: Required[Literal["llm"]]


class FlowNodeParam(TypedDict, total=False):
    """Part of `ConversationFlowParam`."""

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
    voice_settings: AssistantVoiceSettingsParam


class FlowNodeTargetParam(TypedDict, total=False):
    """Part of `FlowEdgeParam`."""

    node_id: Required[str]
    type: Required[Literal["node"]]


class FunctionDefinitionParam(TypedDict, total=False):
    """Part of `ChatFunctionToolParam` and `FunctionToolParam`."""

    name: Required[str]
    description: str
    parameters: Mapping[str, object]


class FunctionToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    function: Required[FunctionDefinitionParam]
    type: Required[Literal["function"]]


class HTTPHeaderParam(TypedDict, total=False):
    """Part of `A2AAgentParam`."""

    name: Required[str]
    value: Required[str]


class HandoffAssistantParam(TypedDict, total=False):
    """Part of `HandoffToolConfigParam`."""

    id: Required[str]
    name: Required[str]


class HandoffToolConfigParam(TypedDict, total=False):
    """Part of `HandoffToolParam`."""

    ai_assistants: Required[Sequence[HandoffAssistantParam]]
    voice_mode: Literal["unified", "distinct"]


class HandoffToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    handoff: Required[HandoffToolConfigParam]
    type: Required[Literal["handoff"]]


class InsightSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    insight_group_id: str
    model: str | None


class InviteTargetParam(TypedDict, total=False):
    """Part of `InviteToolConfigParam`."""

    to: Required[str]
    name: str


class InviteToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    invite: Required[InviteToolConfigParam]
    type: Required[Literal["invite"]]


class InviteVoicemailActionParam(TypedDict, total=False):
    """Part of `InviteVoicemailDetectionParam`."""

    action: Literal["stop_invite"]


class InviteVoicemailDetectionParam(TypedDict, total=False):
    """Part of `InviteToolConfigParam`."""

    detection_mode: Literal["disabled", "premium"]
    on_voicemail_detected: InviteVoicemailActionParam


class MemorySummarySettingsParam(TypedDict, total=False):
    """Argument of `client.ai.memory.namespaces.settings.patch_all`."""

    instructions: str | None


class MessagingSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    conversation_inactivity_minutes: int
    """Integer, 1 to 10,000,000, in minutes."""
    default_messaging_profile_id: str
    delivery_status_webhook_url: str


class NodePositionParam(TypedDict, total=False):
    """Part of `FlowAssistantTargetParam`, `FlowNodeParam` and 2 more."""

    x: Required[float]
    y: Required[float]


class ObservabilityParam(TypedDict, total=False):
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


class OpenAIResponseReasoningParam(TypedDict, total=False):
    """Argument of `client.ai.openai.create_response`."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class PayToolConfigParam(TypedDict, total=False):
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


class PayToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    pay: Required[PayToolConfigParam]
    type: Required[Literal["pay"]]


class PlanStepParam(TypedDict, total=False):
    """Argument of `client.ai.missions.runs.plan.add_steps_to_plan` and `client.ai.missions.runs.plan.create`."""

    description: Required[str]
    sequence: Required[int]
    step_id: Required[str]
    metadata: Mapping[str, object]
    parent_step_id: str


class PostConversationSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    enabled: bool
    """True or false; false by default."""


class PredefinedToolCallAudioParam(TypedDict, total=False):
    """Part of `AssistantVoiceSettingsParam`."""

    type: Required[Literal["predefined_media"]]
    value: Required[Literal["typing"]]
    volume: float


class PrivacySettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    data_retention: bool
    in_transit_data_locality: bool
    pii_redaction: Literal["disabled", "redact"]


class ReferSipHeaderParam(TypedDict, total=False):
    """Part of `ReferToolConfigParam`."""

    name: Literal["User-to-User", "Diversion"]
    value: str


class ReferTargetParam(TypedDict, total=False):
    """Part of `ReferToolConfigParam`."""

    name: Required[str]
    sip_address: Required[str]
    sip_auth_password: str
    sip_auth_username: str


class ReferToolConfigParam(TypedDict, total=False):
    """Part of `ReferToolParam`."""

    targets: Required[Sequence[ReferTargetParam]]
    custom_headers: Sequence[ToolCustomHeaderParam]
    sip_headers: Sequence[ReferSipHeaderParam]


class ReferToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    refer: Required[ReferToolConfigParam]
    type: Required[Literal["refer"]]


class RetrievalSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.collections.settings.create` and `client.ai.collections.settings.patch_all`."""

    retrieval_type: Literal["vector", "hybrid"]
    top_k: int


class RetrievalSettingsWrapperParam(TypedDict, total=False):
    """Argument of `client.ai.collections.create`."""

    retrieval: RetrievalSettingsParam


class RetrievalToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    retrieval: Required[BucketIDsParam]
    type: Required[Literal["retrieval"]]


class RolloutSlotParam(TypedDict, total=False):
    """Part of `CanaryServeParam`."""

    version_id: Required[str]
    weight: Required[float]
    """Number, 0.0 to 100.0."""


class RubricCriterionParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.tests.create` and `client.ai.assistants.tests.update`."""

    criteria: Required[str]
    name: Required[str]


class ScheduledCallSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.scheduled_events.create`."""

    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"]


class SendDtmfToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    send_dtmf: Required[Mapping[str, object]]
    type: Required[Literal["send_dtmf"]]


class SendMessageToolConfigParam(TypedDict, total=False):
    """Part of `SendMessageToolParam`."""

    message_template: str | None


class SendMessageToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    send_message: Required[SendMessageToolConfigParam]
    type: Required[Literal["send_message"]]


class SkipTurnToolConfigParam(TypedDict, total=False):
    """Part of `SkipTurnToolParam`."""

    description: str


class SkipTurnToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    skip_turn: Required[SkipTurnToolConfigParam]
    type: Required[Literal["skip_turn"]]


class SpeakNodeParam(TypedDict, total=False):
    """Part of `ConversationFlowParam`."""

    id: Required[str]
    message: Required[str]
    name: str
    position: NodePositionParam
    type: Literal["speak"]
    """`"speak"`; `"speak"` by default."""


class StartSpeakingPlanParam(TypedDict, total=False):
    """Part of `AssistantInterruptionSettingsParam`."""

    transcription_endpointing_plan: TranscriptionEndpointingPlanParam
    wait_seconds: float
    """Number, at least 0.0, in seconds; `0.4` by default."""


class StoredVariableParam(TypedDict, total=False):
    """Part of `WebhookToolConfigParam`."""

    name: Required[str]
    value_path: Required[str]


class TelephonyNoiseSuppressionConfigParam(TypedDict, total=False):
    """Part of `TelephonySettingsParam`."""

    attenuation_limit: int
    """Integer, 0 to 100; `100` by default."""
    enhancement_level: float
    family: Literal["quail"]
    mode: Literal["advanced"]
    size: Literal["vf", "vf_2_0_l"]


class TelephonyRecordingSettingsParam(TypedDict, total=False):
    """Part of `TelephonySettingsParam`."""

    channels: Literal["single", "dual"]
    """`"single"` or `"dual"`; `"dual"` by default."""
    enabled: bool
    """True or false; true by default."""
    format: Literal["wav", "mp3"]
    """`"wav"` or `"mp3"`; `"mp3"` by default."""
    stop_on_conversation_end: bool
    """True or false; false by default."""


class TelephonySettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    conversation_ended_full_history: bool
    default_texml_app_id: str
    disable_dtmf: bool
    fallback_destination: str
    noise_suppression: Literal["aicoustics", "krisp", "deepfilternet", "disabled"]
    noise_suppression_config: TelephonyNoiseSuppressionConfigParam
    recording_settings: TelephonyRecordingSettingsParam
    send_message_history_updates: bool
    supports_unauthenticated_web_calls: bool
    time_limit_secs: int
    """Integer, 30 to 14,400, in seconds; `1800` by default."""
    user_idle_reply_secs: int
    """Integer, at least 0, in seconds; `10` by default."""
    user_idle_timeout_secs: int
    """Integer, 10 to 14,400, in seconds."""
    voicemail_detection: TelephonyVoicemailDetectionParam


class TelephonyVoicemailActionParam(TypedDict, total=False):
    """Part of `TelephonyVoicemailDetectionParam`."""

    action: Literal["stop_assistant", "leave_message_and_stop_assistant", "continue_assistant"]
    voicemail_message: TelephonyVoicemailMessageParam


class TelephonyVoicemailDetectionParam(TypedDict, total=False):
    """Part of `TelephonySettingsParam`."""

    on_voicemail_detected: TelephonyVoicemailActionParam


class TelephonyVoicemailMessageParam(TypedDict, total=False):
    """Part of `TelephonyVoicemailActionParam`."""

    message: str
    prompt: str
    type: Literal["prompt", "message"]


class ToolCallAudioByURLParam(TypedDict, total=False):
    """Part of `AssistantVoiceSettingsParam`."""

    type: Required[Literal["media_url"]]
    value: Required[str]


class ToolCustomHeaderParam(TypedDict, total=False):
    """Part of `InviteToolConfigParam`, `ReferToolConfigParam` and 1 more."""

    name: str
    value: str


class ToolDelayedMessageParam(TypedDict, total=False):
    """Part of `WebhookToolConfigParam`."""

    content: Required[str]
    timing_ms: Required[int]
    """Integer, in milliseconds."""
    type: Required[Literal["request_response_delayed"]]


class ToolNodeParam(TypedDict, total=False):
    """Part of `ConversationFlowParam`."""

    id: Required[str]
    shared_tool_id: Required[str]
    message: str
    name: str
    position: NodePositionParam
    type: Literal["tool"]
    """`"tool"`; `"tool"` by default."""


class ToolParametersParam(TypedDict, total=False):
    """Part of `ClientSideToolConfigParam` and `WebhookToolConfigParam`."""

    properties: Mapping[str, object]
    required: Sequence[str]
    type: Literal["object"]


class ToolStartMessageParam(TypedDict, total=False):
    """Part of `WebhookToolConfigParam`."""

    content: Required[str]
    type: Required[Literal["request_start"]]
    timing_ms: int
    """Integer, in milliseconds."""


class TranscriptionChallengerParam(TypedDict, total=False):
    """Part of `TranscriptionSettingsParam`."""

    model: Required[ChallengerTranscriptionModel]
    language: str | None
    rule: Literal["best_turn", "best_engine", "merge_words"]
    settings: TranscriptionSettingsConfigParam | None


class TranscriptionEndpointingPlanParam(TypedDict, total=False):
    """Part of `StartSpeakingPlanParam`."""

    on_no_punctuation_seconds: float
    """Number, in seconds; `1.5` by default."""
    on_number_seconds: float
    """Number, in seconds; `0.5` by default."""
    on_punctuation_seconds: float
    """Number, in seconds; `0.1` by default."""


class TranscriptionFallbackModelParam(TypedDict, total=False):
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


class TranscriptionSettingsConfigParam(TypedDict, total=False):
    """Part of `TranscriptionChallengerParam`, `TranscriptionFallbackModelParam` and 1 more."""

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
    challenger: TranscriptionChallengerParam | None
    fallback_models: Sequence[TranscriptionFallbackModelParam] | None
    language: str
    model: AssistantTranscriptionModel
    region: str
    settings: TranscriptionSettingsConfigParam


class TransferBridgeBeepParam(TypedDict, total=False):
    """Part of `TransferToolConfigParam`."""

    enabled: bool
    target_legs: Literal["self", "both"]


class TransferTargetParam(TypedDict, total=False):
    """Part of `TransferToolConfigParam`."""

    to: Required[str]
    extension: str
    message: str
    name: str
    sip_auth_password: str
    sip_auth_username: str


class TransferToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    transfer: Required[TransferToolConfigParam]
    type: Required[Literal["transfer"]]


class TransferVoicemailActionParam(TypedDict, total=False):
    """Part of `TransferVoicemailDetectionParam`."""

    action: Literal["stop_transfer", "leave_message_and_stop_transfer"]
    voicemail_message: TransferVoicemailMessageParam


class TransferVoicemailDetectionConfigParam(TypedDict, total=False):
    """Part of `TransferVoicemailDetectionParam`."""

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


class TransferVoicemailDetectionParam(TypedDict, total=False):
    """Part of `TransferToolConfigParam`."""

    detection_config: TransferVoicemailDetectionConfigParam
    detection_mode: Literal["disabled", "premium"]
    on_voicemail_detected: TransferVoicemailActionParam


class TransferVoicemailMessageParam(TypedDict, total=False):
    """Part of `TransferVoicemailActionParam`."""

    message: str
    type: Literal["message", "warm_transfer_instructions"]


class UpdatableVariableParam(TypedDict, total=False):
    """Part of `UpdateDynamicVariablesToolConfigParam`."""

    name: Required[str]
    description: str
    type: str


class UpdateDynamicVariablesToolConfigParam(TypedDict, total=False):
    """Argument of `client.ai.tools.create` and `client.ai.tools.update`."""

    description: Required[str]
    name: Required[str]
    updatable_variables: Required[Sequence[UpdatableVariableParam]]


class UpdateDynamicVariablesToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    type: Required[Literal["update_dynamic_variables"]]
    update_dynamic_variables: Required[UpdateDynamicVariablesToolConfigParam]


class VisionToolConfigParam(TypedDict, total=False):
    """Argument of `client.ai.tools.create` and `client.ai.tools.update`."""

    max_frame_age_secs: int
    """Integer, in seconds."""


class VisionToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    type: Required[Literal["vision"]]
    vision: VisionToolConfigParam


class WarmTransferAcceptanceParam(TypedDict, total=False):
    """Part of `TransferToolConfigParam`."""

    enabled: bool
    end_user_target_context_mode: Literal["private", "shared"]
    require_acceptance: bool
    timeout_secs: int
    """Integer, in seconds."""


class WebhookToolHeaderParam(TypedDict, total=False):
    """Part of `WebhookToolConfigParam`."""

    name: str
    value: str


class WebhookToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    type: Required[Literal["webhook"]]
    webhook: Required[WebhookToolConfigParam]
    timeout_ms: int
    """Integer, in milliseconds."""


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


A2AAgentParam = TypedDict(
    "A2AAgentParam",
    {
        "async": "bool",
        "name": "Required[str]",
        "url": "Required[str]",
        "headers": "Sequence[HTTPHeaderParam]",
        "messages": "Sequence[A2AAgentStartMessageParam | A2AAgentDelayedMessageParam]",
        "poll_interval_ms": "int",
        "timeout_ms": "int",
    },
    total=False,
)

InviteToolConfigParam = TypedDict(
    "InviteToolConfigParam",
    {
        "from": "str",
        "custom_headers": "Sequence[ToolCustomHeaderParam]",
        "targets": "Sequence[InviteTargetParam] | str | None",
        "voicemail_detection": "InviteVoicemailDetectionParam",
    },
    total=False,
)

TransferToolConfigParam = TypedDict(
    "TransferToolConfigParam",
    {
        "from": "str",
        "targets": "Required[Sequence[TransferTargetParam] | str]",
        "bridge_beep": "TransferBridgeBeepParam",
        "custom_headers": "Sequence[ToolCustomHeaderParam]",
        "description": "str",
        "diversion": "str",
        "voicemail_detection": "TransferVoicemailDetectionParam",
        "warm_message_delay_ms": "int | None",
        "warm_transfer_acceptance": "WarmTransferAcceptanceParam",
        "warm_transfer_instructions": "str",
    },
    total=False,
)

WebhookToolConfigParam = TypedDict(
    "WebhookToolConfigParam",
    {
        "async": "bool",
        "description": "Required[str]",
        "name": "Required[str]",
        "url": "Required[str]",
        "async_timeout_ms": "int",
        "body_parameters": "ToolParametersParam",
        "headers": "Sequence[WebhookToolHeaderParam]",
        "messages": "Sequence[ToolStartMessageParam | ToolDelayedMessageParam]",
        "method": 'Literal["GET", "POST", "PUT", "DELETE", "PATCH"]',
        "path_parameters": "ToolParametersParam",
        "preset_body_fields": "Mapping[str, object]",
        "preset_query_params": "Mapping[str, object]",
        "query_parameters": "ToolParametersParam",
        "store_fields_as_variables": "Sequence[StoredVariableParam]",
    },
    total=False,
)

AssistantToolParam: TypeAlias = (
    FunctionToolParam
    | WebhookToolParam
    | ClientSideToolParam
    | RetrievalToolParam
    | HandoffToolParam
    | HangupToolParam
    | TransferToolParam
    | InviteToolParam
    | ReferToolParam
    | SendDtmfToolParam
    | SendMessageToolParam
    | SkipTurnToolParam
    | VisionToolParam
    | PayToolParam
    | UpdateDynamicVariablesToolParam
)
