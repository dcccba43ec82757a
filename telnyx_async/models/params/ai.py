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
    """Words the assistant says while the answer is late, for example "This takes a little
    longer"."""
    timing_ms: Required[int]
    """Milliseconds without an answer after which this filler is spoken; has no effect on
    `request_start` messages."""
    type: Required[Literal["request_response_delayed"]]
    """`request_response_delayed`: spoken only if the answer has not come after `timing_ms`."""


class A2AAgentStartMessageParam(TypedDict, total=False):
    """Part of `A2AAgentParam`."""

    content: Required[str]
    """Words the assistant says, for example "One moment, I am looking that up"."""
    type: Required[Literal["request_start"]]
    """`request_start`: spoken at once when the request begins."""
    timing_ms: int
    """Milliseconds without an answer after which this filler is spoken; has no effect on
    `request_start` messages."""


class AssistantIntegrationParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    integration_id: Required[str]
    """App to attach, the `id` from the catalog `ai.integrations.list`, not that of the
    connection."""
    allowed_list: Sequence[str]
    """Names of the integration's tools the assistant may call; empty or missing: all that the
    connection allows."""


class AssistantInterruptionSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    disable_greeting_interruption: bool
    """`true` lets the greeting play to its end even if the caller speaks into it."""
    enable: bool
    """`false` lets the assistant always finish speaking; `true`, the default, stops it when
    the caller speaks."""
    interrupt_prediction_threshold: float | None
    """Sensitivity, 0 to 1, of the model that predicts an interruption; 0 or `null` turns it
    off."""
    start_speaking_plan: StartSpeakingPlanParam
    """When the assistant begins to answer after the caller has stopped; ignored by turn-taking
    models such as `deepgram/flux`. Object with `transcription_endpointing_plan`,
    `wait_seconds`."""


class AssistantMcpServerParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    id: Required[str]
    """MCP server to attach, the `id` from `ai.mcp_servers`."""
    allowed_tools: Sequence[str]
    """Tools this assistant may call; without it those that the MCP server's own setting
    allows."""


class AssistantVoiceSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    voice: Required[str]
    """Voice as `Provider.Model.Voice`, for example `Telnyx.KokoroTTS.af_heart`; from
    `text_to_speech.list_voices`. ElevenLabs needs `api_key_ref`."""
    api_key_ref: str
    """Identifier of the integration secret with your ElevenLabs API key; needed for ElevenLabs
    voices."""
    background_audio: BackgroundAudioParam
    """Background sound under the conversation: ready-made, an MP3 by URL, or an uploaded media
    file, in a loop. Object with one of 3 forms."""
    expressive_mode: bool
    """`true` lets the model color its speech with emotions such as excited or sad; only
    `Ultra` voices of Telnyx. Default `false`."""
    language_boost: LanguageBoost | None
    """Language that MiniMax voices should pronounce with particular care; `auto` detects it.
    `"auto"`, `"Chinese"`, `"Chinese,Yue"`, `"English"`, `"Arabic"`, `"Russian"`,
    `"Spanish"`, `"French"` or one of 33 more."""
    similarity_boost: float
    """How closely an ElevenLabs voice keeps to the original speaker, 0 to 1. Default `0.75`."""
    speed: float
    """Speaking rate of ElevenLabs voices; 1 is normal, less is slower. Default `1.0`."""
    style: float
    """How strongly an ElevenLabs voice exaggerates its style; values above 0 cost speed.
    Default `0`."""
    temperature: float
    """Stability of ElevenLabs voices: low values vary the expression, high ones sound even and
    monotonous. Default `0.5`."""
    tool_call_audio: PredefinedToolCallAudioParam | ToolCallAudioByURLParam | None
    """Sound for the caller while a tool runs, in place of the background audio; nothing by
    default, and not in conferences. Object with `type`, `value`, `volume` or object with
    `type`, `value`."""
    use_speaker_boost: bool
    """`true` brings an ElevenLabs voice nearer to its original speaker, with a little more
    delay. Default `true`."""
    voice_speed: float
    """Speaking rate of Telnyx voices, 1 being normal; `Ultra` takes 0.6 to 1.5. Default `1`."""


class AudioVisualizerConfigParam(TypedDict, total=False):
    """Part of `WidgetSettingsParam`."""

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"]
    """Color scheme of the audio visualizer in the widget. `"verdant"`, `"twilight"`,
    `"bloom"`, `"mystic"`, `"flare"` or `"glacier"`."""
    preset: str
    """Drawing style of the audio visualizer in the widget, by name."""


class AvatarSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    avatar_id: Required[str]
    """Stock avatar or one of your own, from `ai.avatars.list`; own ones begin with `avatar_`."""
    background_id: Required[Literal["office", "studio", "reception", "illustrated_workspace"]]
    """Scene shown behind the avatar, one of the ready-made backgrounds. `"office"`,
    `"studio"`, `"reception"` or `"illustrated_workspace"`."""
    model: Required[Literal["foxtrot-1"]]
    """Model that animates the face; `foxtrot-1` is the only one."""
    provider: Required[Literal["telnyx"]]
    """Service that renders the avatar; always `telnyx`."""


class BucketIDsParam(TypedDict, total=False):
    """Part of `ChatRetrievalToolParam` and `RetrievalToolParam`."""

    bucket_ids: Required[Sequence[str]]
    """Embedded storage buckets to search, from `ai.embeddings.buckets.list`."""
    max_num_results: int
    """Maximum number of chunks handed to the model per search."""


class CanaryClauseParam(TypedDict, total=False):
    """Part of `CanaryRuleParam`."""

    attribute: Required[str]
    """Property of the conversation to look at, such as the caller's number."""
    operator: Required[Literal["in", "not_in", "starts_with"]]
    """Comparison: value is in the list, not in the list, or starts with one of it. `"in"`,
    `"not_in"` or `"starts_with"`."""
    values: Required[Sequence[str]]
    """Values to compare the attribute with; one match is enough. At least 1 item."""


class CanaryRuleParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.canary_deploys.create` and `client.ai.assistants.canary_deploys.update`."""

    serve: Required[CanaryServeParam]
    """What the rule serves: one version, or a random choice by weights; exactly one of the
    two. Object with `rollout`, `version_id`."""
    match: Sequence[CanaryClauseParam]
    """Conditions that must all hold for the rule; an empty list matches everybody. List of
    objects with `attribute`, `operator`, `values`."""


class CanaryServeParam(TypedDict, total=False):
    """Part of `CanaryRuleParam`."""

    rollout: Sequence[RolloutSlotParam]
    """Versions with their share of the traffic; the shares must stay below 100, the rest goes
    to the main version. List of objects with `version_id`, `weight`."""
    version_id: str
    """Version that all matching conversations get; exclusive with `rollout`."""


class ChatContentPartParam(TypedDict, total=False):
    """Part of `ChatMessageParam`."""

    type: Required[Literal["text", "image_url"]]
    """`text` or `image_url`, whichever the part holds."""
    image_url: str
    """Address of the image, or a data URI; with type `image_url`, for models with vision."""
    text: str
    """Text of the part; with type `text`."""


class ChatFunctionToolParam(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    function: Required[FunctionDefinitionParam]
    """Function the model may ask for, described by name, purpose and JSON Schema of its
    parameters; your application runs it. Object with `name`, `description`, `parameters`."""
    type: Required[Literal["function"]]
    """`function`: your application runs it and returns the result."""


class ChatJsonObjectFormatParam(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    type: Required[Literal["json_object"]]
    """`json_object`: valid JSON of any shape; say in the prompt which."""


class ChatJsonSchemaFormatParam(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    json_schema: Required[ChatJsonSchemaParam]
    """The schema with its name; required with this type. Object with `name`, `description`,
    `schema`, `strict`."""
    type: Required[Literal["json_schema"]]
    """`json_schema`: JSON that follows the schema."""


class ChatJsonSchemaParam(TypedDict, total=False):
    """Part of `ChatJsonSchemaFormatParam`."""

    name: Required[str]
    """Name of the schema, for the model."""
    description: str
    """What the answer is used for, as a hint for the model."""
    schema: Mapping[str, object]
    """JSON Schema the answer must follow, for example from Pydantic's `model_json_schema()`."""
    strict: bool
    """`true` makes the request fail rather than return something that breaks the schema."""


class ChatMessageParam(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    content: Required[str | Sequence[ChatContentPartParam]]
    """Text of the message, or a list of text and image parts. List of objects with `type`,
    `image_url`, `text`."""
    role: Required[Literal["system", "user", "assistant", "tool"]]
    """Who speaks: `system` for the prompt, `user`, `assistant`, or `tool` for a tool's result."""


class ChatRetrievalToolParam(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    retrieval: Required[BucketIDsParam]
    """Which buckets are searched, and how many chunks come back. Object with `bucket_ids`,
    `max_num_results`."""
    type: Required[Literal["retrieval"]]
    """`retrieval`: searches your embedded documents for knowledge to answer with."""


class ChatTextFormatParam(TypedDict, total=False):
    """Argument of `client.ai.openai.chat.create_completion`."""

    type: Required[Literal["text"]]
    """`text`: free text, the default."""


class ClientSideToolConfigParam(TypedDict, total=False):
    """Part of `ClientSideToolParam`."""

    description: Required[str]
    """What the tool does and when to use it; the model decides by this text."""
    name: Required[str]
    """Name of the tool as the model and your client code see it."""
    parameters: Required[ToolParametersParam]
    """JSON Schema object of the arguments that the client receives. Object with `properties`,
    `required`, `type`."""


class ClientSideToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    client_side_tool: Required[ClientSideToolConfigParam]
    """Tool that runs in the client (web widget or app): the assistant sends name and
    arguments, your code there answers. Object with `description`, `name`, `parameters`."""
    type: Required[Literal["client_side_tool"]]
    """`client_side_tool`: the client runs it, in the widget or in your app."""


class CollectionSourceParam(TypedDict, total=False):
    """Argument of `client.ai.collections.create` and `client.ai.collections.sources.replace`."""

    source_type: Required[Literal["voice", "meeting_bot", "message", "bucket"]]
    """Which data to include: `voice` (call transcripts), `meeting_bot`, `message`, or
    `bucket`; only `voice` can be searched today."""
    bucket_id: str
    """Name of the storage bucket; needed when `source_type` is `bucket`, else unused."""


class ConversationFlowParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    nodes: Required[Sequence[FlowNodeParam | ToolNodeParam | SpeakNodeParam]]
    """Steps of the flow: `prompt` (the model leads), `tool` (one tool runs) or `speak` (fixed
    text). List of objects with one of 3 forms."""
    start_node_id: Required[str]
    """Node the conversation begins with; must be among `nodes`."""
    edges: Sequence[FlowEdgeParam]
    """Transitions between the nodes; may be empty when there is one node only. List of objects
    with `id`, `condition`, `start_node_id`, `target`."""


class ConversationInsightMetadataParam(TypedDict, total=False):
    """Argument of `client.ai.conversations.conversation_insights.retrieve_aggregates`."""

    assistant_id: str
    """Only conversations with this assistant, as `eq.<assistant_id>`."""


class DecisionChoiceQuestionParam(TypedDict, total=False):
    """Argument of `client.ai.typesafe.v1.systemone`."""

    criteria: Required[Mapping[str, str | None]]
    """Options to choose from, 2 to 64, each with a description or null."""
    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    """The question itself, in plain words."""
    type: Required[Literal["choice"]]
    """`choice`: which of the options fits best."""


class DecisionNoulQuestionCriteriaParam(TypedDict, total=False):
    """Part of `DecisionNoulQuestionParam`."""

    false: str
    """What a no means, in your words."""
    true: str
    """What a yes means, in your words."""


class DecisionNoulQuestionParam(TypedDict, total=False):
    """Argument of `client.ai.typesafe.v1.systemone`."""

    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    """The question itself, one that can be answered with yes or no."""
    type: Required[Literal["noul"]]
    """`noul`: yes or no."""
    criteria: DecisionNoulQuestionCriteriaParam
    """What yes and no mean; plain yes and no without it. Object with `false`, `true`."""


class DecisionScoreQuestionParam(TypedDict, total=False):
    """Argument of `client.ai.typesafe.v1.systemone`."""

    criteria: Required[Sequence[str]]
    """Steps of the scale from lowest to highest, 2 to 64 descriptions; counted from 0."""
    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    """The question itself, such as how urgent the request is."""
    type: Required[Literal["score"]]
    """`score`: how far along a scale."""


class DelegationSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    enabled: bool
    """Whether work goes to a backend model; without it a GPT-Live assistant can talk but not
    use tools."""
    external_llm: ExternalLlmParam
    """Own OpenAI-compatible endpoint as backend; its key must be an integration secret. Object
    with `base_url`, `model`, `authentication_method`, `certificate_ref`,
    `forward_metadata`, `llm_api_key_ref`, `token_retrieval_url`."""
    instructions: str
    """Further rules for the backend model alone, besides the assistant's instructions."""
    llm_api_key_ref: str
    """Integration secret with the backend model's API key; needed for models not from Telnyx,
    OpenAI or Anthropic."""
    mode: Literal["telnyx", "client"]
    """`telnyx` runs the backend model here with the assistant's tools; `client` asks your
    server over the WebSocket of `websocket_settings`."""
    model: str
    """Backend model that does the work; with mode `telnyx` either this or `external_llm` must
    be set."""
    speak_results: bool
    """`true`, the default, has the backend's answer spoken; `false` keeps it as silent
    knowledge for later replies."""


class ExternalLlmParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    base_url: Required[str]
    """Root address of your OpenAI-compatible endpoint, to which the chat completions path is
    appended."""
    model: Required[str]
    """Name of the model as your endpoint knows it."""
    authentication_method: Literal["token", "certificate"]
    """How the endpoint is authorized: `token` sends an API key, `certificate` a client
    certificate."""
    certificate_ref: str
    """Integration secret with the client certificate, for `certificate` authentication."""
    forward_metadata: bool
    """`true` passes the dynamic variables to your endpoint, in `extra_metadata` of the
    request."""
    llm_api_key_ref: str
    """Integration secret with the API key of your endpoint, for `token` authentication."""
    token_retrieval_url: str
    """Where an access token is fetched with the client certificate."""


class FallbackConfigParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    external_llm: ExternalLlmParam
    """Own endpoint that takes over when the main model does not respond. Object with
    `base_url`, `model`, `authentication_method`, `certificate_ref`, `forward_metadata`,
    `llm_api_key_ref`, `token_retrieval_url`."""
    llm_api_key_ref: str
    """Integration secret with the API key of the substitute model."""
    model: str
    """Hosted model that takes over when the main one fails."""


class FineTuningJobHyperparametersParam(TypedDict, total=False):
    """Argument of `client.ai.fine_tuning.jobs.create`."""

    n_epochs: int
    """How many times the training goes through the whole data. 1 to 10; default `3`."""


class FlowAssistantTargetParam(TypedDict, total=False):
    """Part of `FlowEdgeParam`."""

    assistant_id: Required[str]
    """Assistant that takes over, from `ai.assistants.list`."""
    type: Required[Literal["assistant"]]
    """`assistant`: the conversation is handed to another assistant."""
    position: NodePositionParam
    """Place of the node on the canvas of the editor; no effect on the conversation. Object
    with `x`, `y`."""
    voice_mode: Literal["unified", "distinct"]
    """`unified` keeps one voice for all, so callers do not notice the handoff; `distinct` lets
    each assistant speak with its own. Default `"unified"`."""


class FlowDefaultConditionParam(TypedDict, total=False):
    """Part of `FlowEdgeParam`."""

    type: Required[Literal["default"]]
    """`default`: taken when no other transition of the node is."""


class FlowEdgeParam(TypedDict, total=False):
    """Part of `ConversationFlowParam`."""

    id: Required[str]
    """Name of the transition, unique in the flow."""
    condition: Required[
        FlowLlmConditionParam | FlowExpressionConditionParam | FlowDefaultConditionParam
    ]
    """When the transition is taken: `llm` by the model's judgment, `expression` by a rule over
    variables, `default` otherwise. Object with one of 3 forms."""
    start_node_id: Required[str]
    """Node from which the transition leads away."""
    target: Required[FlowNodeTargetParam | FlowAssistantTargetParam]
    """Where the transition leads: another node, or another assistant. Object with `node_id`,
    `type` or object with `assistant_id`, `type`, `position`, `voice_mode`."""


class FlowExpressionConditionParam(TypedDict, total=False):
    """Part of `FlowEdgeParam`."""

    expression: Required[object]
    """Rule over dynamic variables as a tree of operators, which must evaluate to true."""
    type: Required[Literal["expression"]]
    """`expression`: a rule over dynamic variables decides."""


class FlowLlmConditionParam(TypedDict, total=False):
    """Part of `FlowEdgeParam`."""

    prompt: Required[str]
    """Criterion in plain words, such as "The caller wants to cancel"; the model takes the
    transition when it holds."""
    type: Required[Literal["llm"]]
    """`llm`: the model decides, by the criterion in `prompt`."""


class FlowNodeParam(TypedDict, total=False):
    """Part of `ConversationFlowParam`."""

    id: Required[str]
    """Name of the node, unique in the flow; edges refer to it."""
    instructions: Required[str]
    """Prompt while this node is active, alone or after that of the assistant
    (`instructions_mode`)."""
    external_llm: ExternalLlmParam
    """Own model endpoint for this node only; not together with `model`. Object with
    `base_url`, `model`, `authentication_method`, `certificate_ref`, `forward_metadata`,
    `llm_api_key_ref`, `token_retrieval_url`."""
    instructions_mode: Literal["replace", "append"]
    """`replace` uses the node's instructions alone, `append` adds them to those of the
    assistant. Default `"replace"`."""
    llm_api_key_ref: str
    """Integration secret with the API key for this node's `model`."""
    model: str
    """Model for this node only; not together with `external_llm`. Without it the assistant's
    model stays."""
    name: str
    """Label of the node in the editor."""
    position: NodePositionParam
    """Place of the node on the canvas of the editor; no effect on the conversation. Object
    with `x`, `y`."""
    shared_tool_ids: Sequence[str]
    """Shared tools that may be called at this node, knowledge bases (`retrieval`) among them."""
    tools_mode: Literal["replace", "append"]
    """`replace` allows only the node's tools, `append` adds them to those of the assistant.
    Default `"replace"`."""
    transcription: TranscriptionSettingsParam
    """Speech recognition for this node; what is left out comes from the assistant. Object with
    `api_key_ref`, `challenger`, `fallback_models`, `language`, `model`, `region`,
    `settings`."""
    type: Literal["prompt"]
    """`prompt`: a step that the model leads by `instructions`. Default `"prompt"`."""
    voice_settings: AssistantVoiceSettingsParam
    """Voice for this node; what is left out comes from the assistant. Object with `voice`,
    `api_key_ref`, `background_audio`, `expressive_mode`, `language_boost`,
    `similarity_boost`, `speed`, `style` and 4 more."""


class FlowNodeTargetParam(TypedDict, total=False):
    """Part of `FlowEdgeParam`."""

    node_id: Required[str]
    """Node the transition leads to, an `id` in `nodes`."""
    type: Required[Literal["node"]]
    """`node`: the flow goes on at another node."""


class FunctionDefinitionParam(TypedDict, total=False):
    """Part of `ChatFunctionToolParam` and `FunctionToolParam`."""

    name: Required[str]
    """Name of the function the model calls, letters, digits and `_`."""
    description: str
    """What the function does and when to use it; the model decides by this text."""
    parameters: Mapping[str, object]
    """JSON Schema object of the arguments, with a description for each."""


class FunctionToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    function: Required[FunctionDefinitionParam]
    """Function the model may ask for, described by name, purpose and JSON Schema of its
    parameters; your application runs it. Object with `name`, `description`, `parameters`."""
    type: Required[Literal["function"]]
    """`function`: your application runs it and returns the result."""


class HTTPHeaderParam(TypedDict, total=False):
    """Part of `A2AAgentParam`."""

    name: Required[str]
    """Name of the HTTP header: letters, digits, `-` and `_`, or a `{{variable}}`."""
    value: Required[str]
    """Value of the header: literal, `{{variable}}`, or
    `{{#integration_secret}}name{{/integration_secret}}`."""


class HandoffAssistantParam(TypedDict, total=False):
    """Part of `HandoffToolConfigParam`."""

    id: Required[str]
    """Assistant that may take over, from `ai.assistants.list`."""
    name: Required[str]
    """Name by which the model knows when to choose it, such as `billing`."""


class HandoffToolConfigParam(TypedDict, total=False):
    """Part of `HandoffToolParam`."""

    ai_assistants: Required[Sequence[HandoffAssistantParam]]
    """Assistants that may take over, each with a name by which the model knows when to choose
    it. List of objects with `id`, `name`."""
    voice_mode: Literal["unified", "distinct"]
    """`unified` keeps one voice for all, so callers do not notice the handoff; `distinct` lets
    each assistant speak with its own."""


class HandoffToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    handoff: Required[HandoffToolConfigParam]
    """Settings of the `handoff` tool: to which other assistants the conversation may be
    passed. Object with `ai_assistants`, `voice_mode`."""
    type: Required[Literal["handoff"]]
    """`handoff`: another assistant takes over within the same conversation."""


class InsightSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    insight_group_id: str
    """Insight group, from `ai.conversations.insight_groups.insight_groups`, that is run on
    every conversation."""
    model: str | None
    """Model that works out the insights; Telnyx's default without it."""


class InviteTargetParam(TypedDict, total=False):
    """Part of `InviteToolConfigParam`."""

    to: Required[str]
    """Number (E.164) or SIP URI to call."""
    name: str
    """Name of the person or team, by which the model chooses."""


class InviteToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    invite: Required[InviteToolConfigParam]
    """Settings of the `invite` tool, which adds another person to the call while the assistant
    stays on. Object with `from`, `custom_headers`, `targets`, `voicemail_detection`."""
    type: Required[Literal["invite"]]
    """`invite`: adds another person, the assistant stays on the call."""


class InviteVoicemailActionParam(TypedDict, total=False):
    """Part of `InviteVoicemailDetectionParam`."""

    action: Literal["stop_invite"]
    """`stop_invite` hangs up on the answering machine and goes on without the invited person."""


class InviteVoicemailDetectionParam(TypedDict, total=False):
    """Part of `InviteToolConfigParam`."""

    detection_mode: Literal["disabled", "premium"]
    """`premium` listens for answering machines with the better detector; `disabled` does not
    listen."""
    on_voicemail_detected: InviteVoicemailActionParam
    """Reaction to a detected answering machine: hang up, leave a message, or carry on. Object
    with `action`."""


class MemorySummarySettingsParam(TypedDict, total=False):
    """Argument of `client.ai.memory.namespaces.settings.patch_all`."""

    instructions: str | None
    """Note on how summaries are to be written, up to 2000 characters; null returns to the
    neutral default."""


class MessagingSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    conversation_inactivity_minutes: int
    """Minutes without a message after which the next one starts a new conversation instead of
    continuing the old one. 1 to 10,000,000."""
    default_messaging_profile_id: str
    """Messaging profile for texts to and from the assistant; created automatically with it.
    Put numbers on this profile."""
    delivery_status_webhook_url: str
    """URL that receives delivery reports for the text messages the assistant sends."""


class NodePositionParam(TypedDict, total=False):
    """Part of `FlowAssistantTargetParam`, `FlowNodeParam` and 2 more."""

    x: Required[float]
    """Horizontal place on the editor's canvas."""
    y: Required[float]
    """Vertical place on the editor's canvas."""


class ObservabilityParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    host: str
    """Address of the Langfuse server, for example `https://cloud.langfuse.com`."""
    prompt_label: str
    """Label of the prompt in Langfuse that is used or published, such as `production`."""
    prompt_name: str
    """Name under which the instructions appear as a prompt in Langfuse; needed for
    `prompt_sync`."""
    prompt_sync: Literal["enabled", "disabled"]
    """`enabled` publishes the instructions to Langfuse as a new prompt version with every
    change of the assistant. `"enabled"` or `"disabled"`."""
    prompt_version: int
    """Version number that Langfuse gave to the prompt. At least 1.0."""
    public_key_ref: str
    """Integration secret that holds the public key of the Langfuse project."""
    secret_key_ref: str
    """Integration secret that holds the secret key of the Langfuse project."""
    status: Literal["enabled", "disabled"]
    """`enabled` sends traces to Langfuse, `disabled` sends nothing."""


class OpenAIResponseReasoningParam(TypedDict, total=False):
    """Argument of `client.ai.openai.create_response`."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """How much the model thinks before it answers, as `reasoning_effort` in chat completions.
    `"none"`, `"minimal"`, `"low"`, `"medium"`, `"high"`, `"xhigh"` or `"max"`."""


class PayToolConfigParam(TypedDict, total=False):
    """Argument of `client.ai.tools.create` and `client.ai.tools.update`."""

    connector_name: Required[str]
    """Name of the pay connector of your organization that talks to the payment processor; must
    exist already."""
    connector_parameters: Mapping[str, object]
    """Extra key-value pairs for the payment processor; string values may hold `{{variables}}`,
    filled in per call."""
    currency: str
    """Currency of payments unless the assistant names another. Default `"USD"`."""
    description: str | None
    """When to take a payment, in words for the model; the processor never sees this text."""
    payment_method: str
    """Means of payment unless the assistant names another. Default `"credit-card"`."""
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
    """Card brands to accept; another card is refused and the caller asked again. List of
    `"visa"`, `"mastercard"`, `"amex"`, `"maestro"`, `"discover"`, `"optima"`, `"jcb"`,
    `"diners-club"` or one of 1 more."""


class PayToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    pay: Required[PayToolConfigParam]
    """Settings of the `pay` tool, which takes card payments by keypad; requires
    `telephony_settings.disable_dtmf`. Object with `connector_name`, `connector_parameters`,
    `currency`, `description`, `payment_method`, `valid_card_types`."""
    type: Required[Literal["pay"]]
    """`pay`: takes a card payment, with the card data entered on the keypad."""


class PlanStepParam(TypedDict, total=False):
    """Argument of `client.ai.missions.runs.plan.add_steps_to_plan` and `client.ai.missions.runs.plan.create`."""

    description: Required[str]
    """What is to be done in this step."""
    sequence: Required[int]
    """Place of the step among its siblings, counting upward."""
    step_id: Required[str]
    """Name of the step, unique in the plan; events and updates refer to it."""
    metadata: Mapping[str, object]
    """Key-value pairs to keep with the step."""
    parent_step_id: str
    """Step that this one is a part of; absent for a step at the top."""


class PostConversationSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    enabled: bool
    """`true` gives the assistant one more turn after the end, for last webhook or function
    calls. Default `false`."""


class PredefinedToolCallAudioParam(TypedDict, total=False):
    """Part of `AssistantVoiceSettingsParam`."""

    type: Required[Literal["predefined_media"]]
    """`predefined_media`: a ready-made sound."""
    value: Required[Literal["typing"]]
    """Which sound: `typing` plays a keyboard."""
    volume: float
    """Loudness of the sound, 1 being as recorded; for background audio in steps of 0.1."""


class PrivacySettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    data_retention: bool
    """`false` keeps neither history nor insights of conversations; recordings and logs set up
    elsewhere are not touched by it."""
    in_transit_data_locality: bool
    """`true` forces every model call of web chats to run inside your data region, with hosted
    models only; calls and SMS are not affected."""
    pii_redaction: Literal["disabled", "redact"]
    """`redact` replaces names, numbers and the like by `<PII:type/>` in stored history and
    insights; the live conversation stays as it is. `"disabled"` or `"redact"`."""


class ReferSipHeaderParam(TypedDict, total=False):
    """Part of `ReferToolConfigParam`."""

    name: Literal["User-to-User", "Diversion"]
    """`User-to-User` carries data of yours, `Diversion` the number called before."""
    value: str
    """Value of the header; `{{variables}}` and integration secrets are filled in."""


class ReferTargetParam(TypedDict, total=False):
    """Part of `ReferToolConfigParam`."""

    name: Required[str]
    """Name of the target, by which the model chooses."""
    sip_address: Required[str]
    """SIP URI that the call is to be handed to."""
    sip_auth_password: str
    """Password with which to answer a SIP authentication challenge of the target."""
    sip_auth_username: str
    """Username with which to answer a SIP authentication challenge of the target."""


class ReferToolConfigParam(TypedDict, total=False):
    """Part of `ReferToolParam`."""

    targets: Required[Sequence[ReferTargetParam]]
    """Possible destinations, among which the model chooses by name; or a variable such as `{{
    targets }}` that resolves to such a list. List of objects with `name`, `sip_address`,
    `sip_auth_password`, `sip_auth_username`."""
    custom_headers: Sequence[ToolCustomHeaderParam]
    """Extra SIP headers (`X-…`) of the outgoing request; values may hold `{{variables}}` and
    integration secrets. List of objects with `name`, `value`."""
    sip_headers: Sequence[ReferSipHeaderParam]
    """Standard SIP headers to set on the REFER; only `User-to-User` and `Diversion`. List of
    objects with `name`, `value`."""


class ReferToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    refer: Required[ReferToolConfigParam]
    """Settings of the `refer` tool, which hands the call to another SIP endpoint by SIP REFER.
    Object with `targets`, `custom_headers`, `sip_headers`."""
    type: Required[Literal["refer"]]
    """`refer`: hands the call over to another SIP endpoint by SIP REFER."""


class RetrievalSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.collections.settings.create` and `client.ai.collections.settings.patch_all`."""

    retrieval_type: Literal["vector", "hybrid"]
    """How matches are found: `vector` by meaning; `hybrid` also by words, which cannot be
    searched yet; `keyword` is not accepted yet."""
    top_k: int
    """How many of the best chunks a search returns, 1 to 50."""


class RetrievalSettingsWrapperParam(TypedDict, total=False):
    """Argument of `client.ai.collections.create`."""

    retrieval: RetrievalSettingsParam
    """How searches of the collection work: `top_k` and `retrieval_type`. Object with
    `retrieval_type`, `top_k`."""


class RetrievalToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    retrieval: Required[BucketIDsParam]
    """Which buckets are searched, and how many chunks come back. Object with `bucket_ids`,
    `max_num_results`."""
    type: Required[Literal["retrieval"]]
    """`retrieval`: searches your embedded documents for knowledge to answer with."""


class RolloutSlotParam(TypedDict, total=False):
    """Part of `CanaryServeParam`."""

    version_id: Required[str]
    """Version that receives this share of the traffic."""
    weight: Required[float]
    """Share of the traffic for this version in percent, 0 to 100. 0.0 to 100.0."""


class RubricCriterionParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.tests.create` and `client.ai.assistants.tests.update`."""

    criteria: Required[str]
    """What must be the case for this criterion to count as fulfilled."""
    name: Required[str]
    """Short label of the criterion, such as `Accuracy` or `Empathy`."""


class ScheduledCallSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.scheduled_events.create`."""

    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"]
    """Region through which the call is placed, `US` by default; choose the one next to the
    person called. `"US"`, `"Europe"`, `"Canada"`, `"Australia"` or `"Middle East"`."""


class SendDtmfToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    send_dtmf: Required[Mapping[str, object]]
    """Settings of the `send_dtmf` tool, with which the assistant presses keys, for example in
    a phone menu; an empty object."""
    type: Required[Literal["send_dtmf"]]
    """`send_dtmf`: presses keys (DTMF) on the call, for instance in a phone menu."""


class SendMessageToolConfigParam(TypedDict, total=False):
    """Part of `SendMessageToolParam`."""

    message_template: str | None
    """Fixed text of the SMS with `{{variables}}`; without it the model writes the text."""


class SendMessageToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    send_message: Required[SendMessageToolConfigParam]
    """Settings of the `send_message` tool, with which the assistant texts the caller during
    the call. Object with `message_template`."""
    type: Required[Literal["send_message"]]
    """`send_message`: sends the caller a text message during the call."""


class SkipTurnToolConfigParam(TypedDict, total=False):
    """Part of `SkipTurnToolParam`."""

    description: str
    """When to stay silent, in words for the model."""


class SkipTurnToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    skip_turn: Required[SkipTurnToolConfigParam]
    """Settings of the `skip_turn` tool, with which the assistant stays silent for a turn, for
    example when told to wait. Object with `description`."""
    type: Required[Literal["skip_turn"]]
    """`skip_turn`: says nothing and waits for the caller."""


class SpeakNodeParam(TypedDict, total=False):
    """Part of `ConversationFlowParam`."""

    id: Required[str]
    """Name of the node, unique in the flow; edges refer to it."""
    message: Required[str]
    """Text said word for word; `{{variables}}` are filled in, unknown ones become empty."""
    name: str
    """Label of the node in the editor."""
    position: NodePositionParam
    """Place of the node on the canvas of the editor; no effect on the conversation. Object
    with `x`, `y`."""
    type: Literal["speak"]
    """`speak`: a step that says a fixed text. Default `"speak"`."""


class StartSpeakingPlanParam(TypedDict, total=False):
    """Part of `AssistantInterruptionSettingsParam`."""

    transcription_endpointing_plan: TranscriptionEndpointingPlanParam
    """How long to wait after the last words, by how the transcript ends. Object with
    `on_no_punctuation_seconds`, `on_number_seconds`, `on_punctuation_seconds`."""
    wait_seconds: float
    """Minimum pause in seconds before the assistant starts to speak, once the caller's turn is
    over. At least 0.0; default `0.4`."""


class StoredVariableParam(TypedDict, total=False):
    """Part of `WebhookToolConfigParam`."""

    name: Required[str]
    """Dynamic variable to write the value to."""
    value_path: Required[str]
    """Where the value sits in the answer, with dots, such as `customer.name`."""


class TelephonyNoiseSuppressionConfigParam(TypedDict, total=False):
    """Part of `TelephonySettingsParam`."""

    attenuation_limit: int
    """How much noise is taken away, 0 to 100; only with `deepfilternet`. 0 to 100; default
    `100`."""
    enhancement_level: float
    """Strength of the AiCoustics filter from 0 to 1; only with `noise_suppression` set to
    `aicoustics`."""
    family: Literal["quail"]
    """Family of AiCoustics models; `quail` is made for speech recognition. Only with
    `aicoustics`."""
    mode: Literal["advanced"]
    """Processing mode of the `deepfilternet` engine; `advanced` is the only one."""
    size: Literal["vf", "vf_2_0_l"]
    """Size of the AiCoustics model: `vf` follows the newest release, `vf_2_0_l` stays at
    version 2.0."""


class TelephonyRecordingSettingsParam(TypedDict, total=False):
    """Part of `TelephonySettingsParam`."""

    channels: Literal["single", "dual"]
    """`single` mixes both sides, `dual` keeps caller and assistant on separate channels.
    Default `"dual"`."""
    enabled: bool
    """Whether calls are recorded at all; `false` overrides every other recording setting.
    Default `true`."""
    format: Literal["wav", "mp3"]
    """File format of the recording, `wav` or `mp3`. Default `"mp3"`."""
    stop_on_conversation_end: bool
    """`true` ends the recording together with the conversation, for example at a transfer;
    `false` records until the call ends. Default `false`."""


class TelephonySettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    conversation_ended_full_history: bool
    """`true` puts tool calls, tool results and system entries into `messages` of the
    `call.conversation.ended` webhook; otherwise only spoken turns."""
    default_texml_app_id: str
    """TeXML application that answers calls for the assistant; created automatically with it.
    Point numbers at this application."""
    disable_dtmf: bool
    """`true` ignores keypresses for the whole call; required as soon as a `pay` tool is
    configured anywhere on the assistant."""
    fallback_destination: str
    """Number or SIP URI to which the caller is transferred when the conversation breaks off
    through an error, not when it ends normally."""
    noise_suppression: Literal["aicoustics", "krisp", "deepfilternet", "disabled"]
    """Filter against background noise; `aicoustics` is made for speech recognition and suits
    assistants best, `disabled` filters nothing. `"aicoustics"`, `"krisp"`,
    `"deepfilternet"` or `"disabled"`."""
    noise_suppression_config: TelephonyNoiseSuppressionConfigParam
    """Fine tuning of the noise filter; which fields count depends on the engine chosen in
    `noise_suppression`. Object with `attenuation_limit`, `enhancement_level`, `family`,
    `mode`, `size`."""
    recording_settings: TelephonyRecordingSettingsParam
    """Whether calls of the assistant are recorded, in which format, and on how many channels.
    Object with `channels`, `enabled`, `format`, `stop_on_conversation_end`."""
    send_message_history_updates: bool
    """`true` reports the whole history after every turn by webhook
    (`call.ai_gather.message_history_updated`); unset, the start command decides."""
    supports_unauthenticated_web_calls: bool
    """`true` lets visitors of your site talk to the assistant without signing in; needed for
    the web widget with voice."""
    time_limit_secs: int
    """Maximum seconds the assistant stays on a call before it stops. With Call Control the leg
    stays up, and billed, until hung up. 30 to 14,400; default `1800`."""
    user_idle_reply_secs: int
    """Seconds of silence from the caller after which the assistant asks whether they are still
    there. At least 0; default `10`."""
    user_idle_timeout_secs: int
    """Seconds of silence from the caller after which the assistant leaves the call; with Call
    Control the leg itself stays up until hung up. 10 to 14,400."""
    voicemail_detection: TelephonyVoicemailDetectionParam
    """Reaction to an answering machine on outgoing calls; works only if detection is turned on
    when dialing. Object with `on_voicemail_detected`."""


class TelephonyVoicemailActionParam(TypedDict, total=False):
    """Part of `TelephonyVoicemailDetectionParam`."""

    action: Literal["stop_assistant", "leave_message_and_stop_assistant", "continue_assistant"]
    """`stop_assistant` ends, `leave_message_and_stop_assistant` leaves a message first,
    `continue_assistant` talks on."""
    voicemail_message: TelephonyVoicemailMessageParam
    """Message to leave on the answering machine; used only when `action` says to leave one.
    Object with `message`, `prompt`, `type`."""


class TelephonyVoicemailDetectionParam(TypedDict, total=False):
    """Part of `TelephonySettingsParam`."""

    on_voicemail_detected: TelephonyVoicemailActionParam
    """Reaction to a detected answering machine: hang up, leave a message, or carry on. Object
    with `action`, `voicemail_message`."""


class TelephonyVoicemailMessageParam(TypedDict, total=False):
    """Part of `TelephonyVoicemailActionParam`."""

    message: str
    """Text to leave; only with type `message`."""
    prompt: str
    """Instruction from which the model makes the message; only with type `prompt`."""
    type: Literal["prompt", "message"]
    """`message` leaves a fixed text, `prompt` lets the model make one up."""


class ToolCallAudioByURLParam(TypedDict, total=False):
    """Part of `AssistantVoiceSettingsParam`."""

    type: Required[Literal["media_url"]]
    """`media_url`: an MP3 from the web."""
    value: Required[str]
    """Address of the MP3 file to play while the tool runs."""


class ToolCustomHeaderParam(TypedDict, total=False):
    """Part of `InviteToolConfigParam`, `ReferToolConfigParam` and 1 more."""

    name: str
    """Name of the SIP header, by custom beginning with `X-`."""
    value: str
    """Value of the SIP header; `{{variables}}` and integration secrets are filled in."""


class ToolDelayedMessageParam(TypedDict, total=False):
    """Part of `WebhookToolConfigParam`."""

    content: Required[str]
    """Words the assistant says while the answer is late, for example "This takes a little
    longer"."""
    timing_ms: Required[int]
    """Milliseconds without an answer after which this filler is spoken; has no effect on
    `request_start` messages."""
    type: Required[Literal["request_response_delayed"]]
    """`request_response_delayed`: spoken only if the answer has not come after `timing_ms`."""


class ToolNodeParam(TypedDict, total=False):
    """Part of `ConversationFlowParam`."""

    id: Required[str]
    """Name of the node, unique in the flow; edges refer to it."""
    shared_tool_id: Required[str]
    """Shared tool that runs when the flow gets here, with arguments from dynamic variables of
    the same names."""
    message: str
    """Announcement spoken word for word before the tool runs, such as "One moment, I am
    checking."; `{{variables}}` allowed."""
    name: str
    """Label of the node in the editor."""
    position: NodePositionParam
    """Place of the node on the canvas of the editor; no effect on the conversation. Object
    with `x`, `y`."""
    type: Literal["tool"]
    """`tool`: a step that runs one tool without asking the model. Default `"tool"`."""


class ToolParametersParam(TypedDict, total=False):
    """Part of `ClientSideToolConfigParam` and `WebhookToolConfigParam`."""

    properties: Mapping[str, object]
    """Parameters by name, each with its own JSON Schema (type, description)."""
    required: Sequence[str]
    """Parameters the model must supply; others it may leave out."""
    type: Literal["object"]
    """Always `object`, the root of the JSON Schema."""


class ToolStartMessageParam(TypedDict, total=False):
    """Part of `WebhookToolConfigParam`."""

    content: Required[str]
    """Words the assistant says, for example "One moment, I am looking that up"."""
    type: Required[Literal["request_start"]]
    """`request_start`: spoken at once when the request begins."""
    timing_ms: int
    """Milliseconds without an answer after which this filler is spoken; has no effect on
    `request_start` messages."""


class TranscriptionChallengerParam(TypedDict, total=False):
    """Part of `TranscriptionSettingsParam`."""

    model: Required[ChallengerTranscriptionModel]
    """Speech-to-text model that runs alongside the first; must differ from it in model or
    language. `"deepgram/flux"`, `"deepgram/nova-3"`, `"deepgram/nova-2"`, `"azure/fast"`,
    `"assemblyai/universal-3-5-pro"`, `"assemblyai/universal-streaming"`, `"xai/grok-stt"`,
    `"soniox/stt-rt-v4"` or one of 9 more."""
    language: str | None
    """Language this second model listens for; without it that of the first model."""
    rule: Literal["best_turn", "best_engine", "merge_words"]
    """Choice between the two transcripts: `best_turn` decides anew each turn, `best_engine`
    once after the first turns, `merge_words` mixes Arabic and English."""
    settings: TranscriptionSettingsConfigParam | None
    """Fine settings of this second model; fields that do not suit it are dropped. Without it
    the settings of the first model apply. Object with `context`, `eager_eot_threshold`,
    `enable_endpoint_detection`, `end_of_turn_confidence_threshold`, `eot_threshold`,
    `eot_timeout_ms`, `interim_results`, `keyterm` and 8 more."""


class TranscriptionEndpointingPlanParam(TypedDict, total=False):
    """Part of `StartSpeakingPlanParam`."""

    on_no_punctuation_seconds: float
    """Seconds of waiting when the transcript ends without a punctuation mark, as the sentence
    may go on. Default `1.5`."""
    on_number_seconds: float
    """Seconds of waiting after a number, since more digits may follow. Default `0.5`."""
    on_punctuation_seconds: float
    """Seconds of waiting after a sentence that ends with a punctuation mark. Default `0.1`."""


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
    """Substitute for speech recognition when the one in use fails; must be a streaming model.
    `"deepgram/flux"`, `"deepgram/nova-3"`, `"deepgram/nova-2"`,
    `"assemblyai/universal-3-5-pro"`, `"assemblyai/universal-streaming"`, `"xai/grok-stt"`,
    `"soniox/stt-rt-v4"`, `"soniox/stt-rt-v5"` or one of 2 more."""
    language: str | None
    """Language of the substitute; without it that of the main model; the substitute must
    support it."""
    settings: TranscriptionSettingsConfigParam | None
    """Fine settings of the substitute; without them those of the main model apply as far as
    they fit. Object with `context`, `eager_eot_threshold`, `enable_endpoint_detection`,
    `end_of_turn_confidence_threshold`, `eot_threshold`, `eot_timeout_ms`,
    `interim_results`, `keyterm` and 8 more."""


class TranscriptionSettingsConfigParam(TypedDict, total=False):
    """Part of `TranscriptionChallengerParam`, `TranscriptionFallbackModelParam` and 1 more."""

    context: str
    """Names and terms to recognize more readily, separated by commas; only for Soniox.
    `{{variables}}` allowed."""
    eager_eot_threshold: float
    """Confidence at which `deepgram/flux` guesses early that the caller is done; at most
    `eot_threshold`, and equal to it means no early guess. 0.3 to 0.9; default `0.8`."""
    enable_endpoint_detection: bool
    """`true` makes Soniox report the end of each utterance, after at most
    `max_endpoint_delay_ms` of silence. Default `false`."""
    end_of_turn_confidence_threshold: float
    """No longer has an effect; for AssemblyAI use `min_turn_silence` and `max_turn_silence`. 0
    to 1; default `0.4`."""
    eot_threshold: float
    """Confidence `deepgram/flux` needs to end the caller's turn; higher interrupts less often
    but answers later. 0.5 to 0.9; default `0.8`."""
    eot_timeout_ms: int
    """Silence in milliseconds after which `deepgram/flux` ends the turn whatever its
    confidence. 500 to 10,000; default `5000`."""
    interim_results: bool
    """`true` has Soniox deliver provisional transcripts besides the final ones. Default
    `false`."""
    keyterm: str
    """Names and jargon that recognition should prefer, separated by commas; at most 1000
    characters, `{{variables}}` allowed."""
    language_hints: Sequence[str]
    """Languages (ISO 639-1, such as `["nl", "fr"]`) that Soniox expects at once, in place of
    the single `language`."""
    max_endpoint_delay_ms: int
    """Maximum silence in milliseconds before Soniox reports the end of an utterance; counts
    only with `enable_endpoint_detection`. 500 to 3,000."""
    max_turn_silence: int
    """Silence in milliseconds after which AssemblyAI ends the caller's turn in any case. 100
    to 5,000; default `1280`."""
    min_turn_silence: int
    """Minimum silence in milliseconds before AssemblyAI may end a turn; at most
    `max_turn_silence`. 100 to 5,000; default `400`."""
    numerals: bool
    """`true` writes spoken numbers as digits ("nine" becomes `9`)."""
    prompt: str
    """What the conversation is about, as a description for `assemblyai/universal-3-5-pro`; not
    an instruction, at most 1750 characters."""
    remove_disfluencies: bool
    """`true` drops filler words such as "um" from transcripts of `speechmatics/linden-1`, in
    the languages that support it."""
    smart_format: bool
    """`true` formats the transcript for reading, with capitals, punctuation and digits."""


class TranscriptionSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    api_key_ref: str
    """Integration secret with your key, for Azure regions that require one."""
    challenger: TranscriptionChallengerParam | None
    """Second speech-to-text model that runs alongside the first (language booster), and the
    rule that picks one of the transcripts; not together with `fallback_models`. Object with
    `model`, `language`, `rule`, `settings`."""
    fallback_models: Sequence[TranscriptionFallbackModelParam] | None
    """Up to three streaming speech-to-text models that take over, in this order, when the
    current one fails; not together with `challenger`. List of objects with `model`,
    `language`, `settings`."""
    language: str
    """Language of the callers (`en`, `es-MX`); `auto` or nothing has it detected by models
    that can."""
    model: AssistantTranscriptionModel
    """Speech-to-text model, such as `deepgram/flux` (turn-taking, fast), `deepgram/nova-3` or
    `azure/fast`; see `speech_to_text.list_providers`. `"deepgram/flux"`,
    `"deepgram/nova-3"`, `"deepgram/nova-2"`, `"speechmatics/standard"`,
    `"speechmatics/linden-1"`, `"azure/fast"`, `"assemblyai/universal-3-5-pro"`,
    `"assemblyai/universal-streaming"` or one of 11 more."""
    region: str
    """Region of the outside speech-to-text provider (Azure); some regions need `api_key_ref`."""
    settings: TranscriptionSettingsConfigParam
    """Fine settings of the speech-to-text model; each field works with certain models only.
    Object with `context`, `eager_eot_threshold`, `enable_endpoint_detection`,
    `end_of_turn_confidence_threshold`, `eot_threshold`, `eot_timeout_ms`,
    `interim_results`, `keyterm` and 8 more."""


class TransferBridgeBeepParam(TypedDict, total=False):
    """Part of `TransferToolConfigParam`."""

    enabled: bool
    """`true` plays the beep at the moment of connection."""
    target_legs: Literal["self", "both"]
    """Who hears the beep: `self` only the transfer target, `both` the caller too."""


class TransferTargetParam(TypedDict, total=False):
    """Part of `TransferToolConfigParam`."""

    to: Required[str]
    """Number (E.164) or SIP URI to transfer to."""
    extension: str
    """Keys pressed after the target answers, such as `200`; `w` waits half a second, `W` a
    whole one."""
    message: str
    """What this target hears before the caller is connected; wins over
    `warm_transfer_instructions`."""
    name: str
    """Name of the target, such as `sales`; the model chooses by it."""
    sip_auth_password: str
    """Password with which to answer a SIP authentication challenge of the target."""
    sip_auth_username: str
    """Username with which to answer a SIP authentication challenge of the target."""


class TransferToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    transfer: Required[TransferToolConfigParam]
    """Settings of the `transfer` tool: possible targets, caller ID, and how the other side is
    introduced to the call. Object with `from`, `targets`, `bridge_beep`, `custom_headers`,
    `description`, `diversion`, `voicemail_detection`, `warm_message_delay_ms` and 2 more."""
    type: Required[Literal["transfer"]]
    """`transfer`: passes the call on to a person, a number or a SIP URI."""


class TransferVoicemailActionParam(TypedDict, total=False):
    """Part of `TransferVoicemailDetectionParam`."""

    action: Literal["stop_transfer", "leave_message_and_stop_transfer"]
    """`stop_transfer` hangs up, `leave_message_and_stop_transfer` leaves a message before
    that."""
    voicemail_message: TransferVoicemailMessageParam
    """Message to leave on the answering machine; used only when `action` says to leave one.
    Object with `message`, `type`."""


class TransferVoicemailDetectionConfigParam(TypedDict, total=False):
    """Part of `TransferVoicemailDetectionParam`."""

    after_greeting_silence_millis: int
    """Milliseconds of silence after a greeting before the result is settled; longer waits out
    pauses within the greeting."""
    between_words_silence_millis: int
    """Maximum pause in milliseconds between two words that still counts as one greeting."""
    greeting_duration_millis: int
    """Length in milliseconds up to which a greeting passes for human; people greet shortly,
    machines at length."""
    greeting_silence_duration_millis: int
    """Pause in milliseconds after which a machine's greeting counts as finished."""
    greeting_total_analysis_time_millis: int
    """Maximum milliseconds spent on finding the end of a machine's greeting, so that a message
    is not left too early."""
    initial_silence_millis: int
    """Milliseconds of silence right after the answer; if nobody speaks for longer, a machine
    is assumed."""
    maximum_number_of_words: int
    """Number of words in the greeting above which a machine is assumed."""
    maximum_word_length_millis: int
    """Maximum duration in milliseconds of a single word; anything longer points to a machine."""
    min_word_length_millis: int
    """Minimum length in milliseconds of a sound that is counted as a word rather than noise."""
    silence_threshold: int
    """Audio level below which sound counts as silence in the analysis of the greeting."""
    total_analysis_time_millis: int
    """Maximum milliseconds of the whole analysis, from the answer to the decision between
    human and machine."""


class TransferVoicemailDetectionParam(TypedDict, total=False):
    """Part of `TransferToolConfigParam`."""

    detection_config: TransferVoicemailDetectionConfigParam
    """Thresholds of the answering machine detector; leave out what you do not want to tune.
    Object with `after_greeting_silence_millis`, `between_words_silence_millis`,
    `greeting_duration_millis`, `greeting_silence_duration_millis`,
    `greeting_total_analysis_time_millis`, `initial_silence_millis`,
    `maximum_number_of_words`, `maximum_word_length_millis` and 3 more."""
    detection_mode: Literal["disabled", "premium"]
    """`premium` listens for answering machines with the better detector; `disabled` does not
    listen."""
    on_voicemail_detected: TransferVoicemailActionParam
    """Reaction to a detected answering machine: hang up, leave a message, or carry on. Object
    with `action`, `voicemail_message`."""


class TransferVoicemailMessageParam(TypedDict, total=False):
    """Part of `TransferVoicemailActionParam`."""

    message: str
    """Text to leave, turned into speech; only with type `message`."""
    type: Literal["message", "warm_transfer_instructions"]
    """`message` leaves a fixed text, `warm_transfer_instructions` plays the introduction of
    the transfer."""


class UpdatableVariableParam(TypedDict, total=False):
    """Part of `UpdateDynamicVariablesToolConfigParam`."""

    name: Required[str]
    """Dynamic variable that may be written, used elsewhere as `{{name}}`."""
    description: str
    """What belongs into the variable, for the model."""
    type: str
    """Type of the value, such as `string` or `number`."""


class UpdateDynamicVariablesToolConfigParam(TypedDict, total=False):
    """Argument of `client.ai.tools.create` and `client.ai.tools.update`."""

    description: Required[str]
    """When the model should write the variables."""
    name: Required[str]
    """Name of the tool as the model sees it."""
    updatable_variables: Required[Sequence[UpdatableVariableParam]]
    """Dynamic variables the assistant may write; at least one. List of objects with `name`,
    `description`, `type`."""


class UpdateDynamicVariablesToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    type: Required[Literal["update_dynamic_variables"]]
    """`update_dynamic_variables`: writes what was learned into variables."""
    update_dynamic_variables: Required[UpdateDynamicVariablesToolConfigParam]
    """Settings of the tool with which the assistant writes values it has learned into dynamic
    variables. Object with `description`, `name`, `updatable_variables`."""


class VisionToolConfigParam(TypedDict, total=False):
    """Argument of `client.ai.tools.create` and `client.ai.tools.update`."""

    max_frame_age_secs: int
    """Age in seconds beyond which a video frame is not shown to the model, so that a frozen
    camera is not described as live."""


class VisionToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    type: Required[Literal["vision"]]
    """`vision`: looks at frames from the caller's camera."""
    vision: VisionToolConfigParam
    """Settings of the `vision` tool, with which the assistant looks at the caller's video.
    Object with `max_frame_age_secs`."""


class WarmTransferAcceptanceParam(TypedDict, total=False):
    """Part of `TransferToolConfigParam`."""

    enabled: bool
    """`true` connects the caller only if the target agrees to take the call."""
    end_user_target_context_mode: Literal["private", "shared"]
    """`private` keeps the conversation with the target out of history, webhooks and insights;
    `shared` leaves it in."""
    require_acceptance: bool
    """`true` returns to the caller when the target cannot be asked; `false` then connects them
    without an answer."""
    timeout_secs: int
    """Seconds to wait before giving up; zero means no limit where the operation allows it."""


class WebhookToolHeaderParam(TypedDict, total=False):
    """Part of `WebhookToolConfigParam`."""

    name: str
    """Name of the HTTP header, such as `Authorization`."""
    value: str
    """Value of the header; `Bearer {{#integration_secret}}name{{/integration_secret}}` inserts
    a secret."""


class WebhookToolParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    type: Required[Literal["webhook"]]
    """`webhook`: Telnyx calls your server with what the model filled in."""
    webhook: Required[WebhookToolConfigParam]
    """What to call and with which parameters. Object with `async`, `description`, `name`,
    `url`, `async_timeout_ms`, `body_parameters`, `headers`, `messages` and 6 more."""
    timeout_ms: int
    """Milliseconds to wait for your server before the call is given up; set here, not inside
    `webhook`. For synchronous webhooks."""


class WebsocketSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    auth_ref: str
    """Integration secret sent as bearer token when the WebSocket is opened; looked up anew at
    each connection."""
    enabled: bool
    """`true` connects to `url` once per conversation; off by default."""
    url: str
    """Your endpoint, `ws://` or `wss://`, reachable from the internet; required when
    `enabled`."""


class WidgetSettingsParam(TypedDict, total=False):
    """Argument of `client.ai.assistants.create`, `client.ai.assistants.update` and 1 more."""

    agent_thinking_text: str
    """Text the widget shows while the assistant prepares its reply."""
    audio_visualizer_config: AudioVisualizerConfigParam
    """Style and color of the audio visualizer, the animation that moves with the voice in the
    widget. Object with `color`, `preset`."""
    default_state: Literal["expanded", "collapsed"]
    """Whether the widget first appears `expanded` or `collapsed`."""
    give_feedback_url: str | None
    """Page that opens when a visitor wants to leave feedback; without it there is no such
    link."""
    logo_icon_url: str | None
    """Image to show as your logo in the widget."""
    position: Literal["fixed", "static"]
    """`fixed` keeps the widget in the corner of the window, `static` places it in the flow of
    the page."""
    report_issue_url: str | None
    """Page that opens when a visitor wants to report a problem."""
    speak_to_interrupt_text: str
    """Hint shown while the assistant talks, that one may speak to cut in."""
    start_call_text: str
    """Caption of the button with which a visitor starts the call."""
    theme: Literal["light", "dark"]
    """Light or dark appearance of the widget, to match the site it is embedded in. `"light"`
    or `"dark"`."""
    view_history_url: str | None
    """Page where a visitor can read earlier conversations."""


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
