"""The official package's `telnyx.types.ai.assistants`."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

AssistantTest: TypeAlias = m.AssistantTest
RuleInputParam: TypeAlias = m.CanaryRuleParam
ServeParam: TypeAlias = m.CanaryServeParam
RolloutSlotParam: TypeAlias = m.RolloutSlotParam
ClauseParam: TypeAlias = m.CanaryClauseParam
CanaryDeployResponse: TypeAlias = m.CanaryDeploy
RuleOutput: TypeAlias = m.CanaryRule
Serve: TypeAlias = m.CanaryServe
RolloutSlot: TypeAlias = m.RolloutSlot
Clause: TypeAlias = m.CanaryClause
ScheduledCallSettingsParam: TypeAlias = m.ScheduledCallSettingsParam
ScheduledPhoneCallEventResponse: TypeAlias = m.ScheduledPhoneCall
ScheduledCallSettings: TypeAlias = m.ScheduledCallSettings
ScheduledSMSEventResponse: TypeAlias = m.ScheduledSMS
ToolTestResponse: TypeAlias = m.Data[m.ToolTestResult]
TagsResponse: TypeAlias = m.AssistantTags
DeletedAssistant: TypeAlias = m.DeletedAssistant
InstructionEnhanceResponse: TypeAlias = str
ScheduledEventCreateResponse: TypeAlias = m.ScheduledEvent
ScheduledEventListResponse: TypeAlias = m.ScheduledEvent
ScheduledEventRetrieveResponse: TypeAlias = m.ScheduledEvent
ToolAddResponse: TypeAlias = Any
ToolRemoveResponse: TypeAlias = Any
ConversationChannelType: TypeAlias = Literal["phone_call", "sms_chat"]
EventStatus: TypeAlias = Literal["pending", "in_progress", "completed", "failed"]
ScheduledEventResponse: TypeAlias = m.ScheduledEvent
TelnyxConversationChannel: TypeAlias = Literal["phone_call", "web_call", "sms_chat", "web_chat"]

class CanaryDeployCreateParams(TypedDict, total=False):
    assistant_id: Required[str]
    rules: Sequence[m.CanaryRuleParam | m.Model]
    versions: Sequence[Mapping[str, object]]
    idempotency_key: str

class CanaryDeployUpdateParams(TypedDict, total=False):
    assistant_id: Required[str]
    rules: Sequence[m.CanaryRuleParam | m.Model]
    versions: Sequence[Mapping[str, object]]

class DeletedListParams(TypedDict, total=False):
    page_number: int
    page_size: int

class InstructionEnhanceParams(TypedDict, total=False):
    assistant_id: Required[str]
    enhancement_prompt: str | None
    instructions: str | None

class ScheduledEventCreateParams(TypedDict, total=False):
    assistant_id: Required[str]
    scheduled_at_fixed_datetime: Required[datetime | str]
    telnyx_agent_target: Required[str]
    telnyx_conversation_channel: Required[Literal["phone_call", "sms_chat"]]
    telnyx_end_user_target: Required[str]
    call_settings: m.ScheduledCallSettingsParam | m.Model
    conversation_metadata: Mapping[str, str | int | bool]
    dynamic_variables: Mapping[str, str]
    max_retries_client_errors: int
    retry_interval_secs: int
    text: str
    idempotency_key: str

class ScheduledEventListParams(TypedDict, total=False):
    assistant_id: Required[str]
    conversation_channel: Literal["phone_call", "sms_chat"]
    from_date: datetime | str
    page_number: int
    page_size: int
    to_date: datetime | str

class TagAddParams(TypedDict, total=False):
    assistant_id: Required[str]
    tag: Required[str]

class TestCreateParams(TypedDict, total=False):
    destination: Required[str]
    instructions: Required[str]
    name: Required[str]
    rubric: Required[Sequence[m.RubricCriterionParam | m.Model]]
    description: str
    max_duration_seconds: int
    telnyx_conversation_channel: Literal["phone_call", "web_call", "sms_chat", "web_chat"]
    test_suite: str
    idempotency_key: str

class TestListParams(TypedDict, total=False):
    destination: str
    page_number: int
    page_size: int
    telnyx_conversation_channel: str
    test_suite: str

class TestUpdateParams(TypedDict, total=False):
    test_id: Required[str]
    description: str
    destination: str
    instructions: str
    max_duration_seconds: int
    name: str
    rubric: Sequence[m.RubricCriterionParam | m.Model]
    telnyx_conversation_channel: Literal["phone_call", "web_call", "sms_chat", "web_chat"]
    test_suite: str

class ToolTestParams(TypedDict, total=False):
    tool_id: Required[str]
    assistant_id: Required[str]
    arguments: Mapping[str, object]
    dynamic_variables: Mapping[str, object]

class VersionRetrieveParams(TypedDict, total=False):
    version_id: Required[str]
    assistant_id: Required[str]
    include_mcp_servers: bool

class VersionUpdateParams(TypedDict, total=False):
    version_id: Required[str]
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
    tags: Sequence[str]
    telephony_settings: m.TelephonySettingsParam | m.Model
    tool_ids: Sequence[str]
    tools: Sequence[m.AssistantToolParam | m.Model]
    transcription: m.TranscriptionSettingsParam | m.Model
    version_name: str
    voice_settings: m.AssistantVoiceSettingsParam | m.Model
    websocket_settings: m.WebsocketSettingsParam | m.Model
    widget_settings: m.WidgetSettingsParam | m.Model
