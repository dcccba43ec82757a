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
    """Name of the agent; its tools are called `a2a_<name>_<skill_id>`, so keep names distinct
    beyond punctuation."""
    url: str
    """Address of the agent or of its card; `/.well-known/agent-card.json` is added unless it
    ends in `.json`. Must be reachable from the internet."""
    async_: bool | None = wire("async", default=None)
    """`true` lets the conversation go on, the agent's answer is worked in when it comes;
    `false` lets the caller wait."""
    headers: list[HTTPHeader] | None = None
    """Headers sent with every request to the agent, for example for authorization."""
    messages: list[A2AAgentStartMessage | A2AAgentDelayedMessage] | None = None
    """Fillers the assistant speaks while the agent works; unused when `async_` is `true`."""
    poll_interval_ms: int | None = None
    """Milliseconds between two looks at an unfinished task of the outside agent; 500 by
    default."""
    timeout_ms: int | None = None
    """Milliseconds one call of the agent may take, waiting for its task included; without it
    the assistant's tool timeout applies."""


class A2AAgentDelayedMessage(Model):
    """Part of `A2AAgent`."""

    content: str
    """Words the assistant says while the answer is late, for example "This takes a little
    longer"."""
    timing_ms: int
    """Milliseconds without an answer after which this filler is spoken; has no effect on
    `request_start` messages."""
    type: Literal["request_response_delayed"]
    """`request_response_delayed`: spoken only if the answer has not come after `timing_ms`."""


class A2AAgentStartMessage(Model):
    """Part of `A2AAgent`."""

    content: str
    """Words the assistant says, for example "One moment, I am looking that up"."""
    type: Literal["request_start"]
    """`request_start`: spoken at once when the request begins."""
    timing_ms: int | None = None
    """Milliseconds without an answer after which this filler is spoken; has no effect on
    `request_start` messages."""


class AISummary(Model):
    """Response of `client.ai.summarize`."""

    summary: str
    """The summary, as text."""


class Assistant(Model):
    """Response of `client.ai.assistants.clone`, `client.ai.assistants.create` and 9 more."""

    id: str
    """Identifier of the assistant (`assistant-…`), passed as `assistant_id` to the other
    operations."""
    created_at: datetime
    """When the assistant was created (RFC 3339)."""
    instructions: str
    """System prompt: role, tone, rules and goals of the assistant; may contain `{{variables}}`
    that are filled in per conversation."""
    model: str
    """Large language model the assistant thinks with, an `id` from `ai.openai.list_models`.
    Ignored beside `external_llm`; without either Telnyx picks its default."""
    name: str
    """Name of the assistant, to recognize it in lists and in the portal; callers never hear
    it."""
    a2a_agents: list[A2AAgent] | None = None
    """Outside agents (Agent2Agent protocol) to which the assistant can hand tasks; each skill
    on an agent's card becomes a tool. At most 64 agents."""
    avatar_settings: TelnyxAvatarSettings | None = None
    """Face of the assistant in video: a stock or own avatar, from `ai.avatars.list`, and its
    background. Beta."""
    conversation_flow: ConversationFlow | None = None
    """Directed graph of prompt, tool and speak steps that leads the conversation, instead of
    one big prompt."""
    delegation_settings: DelegationSettings | None = None
    """Division of work between a model that talks and a backend model that runs tools, so that
    the conversation continues meanwhile. Beta."""
    description: str | None = None
    """Note on what the assistant is for; only for you, it is not part of the prompt."""
    dynamic_variables: dict[str, Any] | None = None
    """Names and default values of the `{{variables}}` in instructions, greeting and tools;
    values from the webhook or the call win over these."""
    dynamic_variables_webhook_timeout_ms: int | None = None
    """Milliseconds the conversation waits for the variables webhook; after that it goes on
    with the default values."""
    dynamic_variables_webhook_url: str | None = None
    """Your URL, called by POST when a conversation starts, which answers
    `{"dynamic_variables": {…}}`; a flat object is ignored and the defaults stay."""
    enabled_features: list[Literal["telephony", "messaging"]] | None = None
    """Channels the assistant serves: `telephony` for phone and web calls, `messaging` for SMS
    and other text."""
    external_llm: ExternalLlm | None = None
    """Your own OpenAI-compatible model endpoint, used in place of a hosted `model`."""
    fallback_config: FallbackConfig | None = None
    """Substitute model, hosted or your own endpoint, that answers when the main model is
    unavailable."""
    greeting: str | None = None
    """First words of the assistant; `{{variables}}` allowed. Empty: it waits for the other
    side; `<assistant-speaks-first-with-model-generated-message>`: the model writes an
    opening."""
    import_metadata: ImportMetadata | None = None
    """Where an imported assistant came from; absent for one created here."""
    insight_settings: InsightSettings | None = None
    """Insight group that analyzes each conversation after it ends, and the model that does it."""
    integrations: list[AssistantIntegration] | None = None
    """Third-party apps, connected in `ai.integrations`, whose tools the assistant may use."""
    interruption_settings: AssistantInterruptionSettings | None = None
    """Whether callers may interrupt, and how the end of their turn is recognized;
    `deepgram/flux` uses `transcription.settings` for the latter."""
    llm_api_key_ref: str | None = None
    """Identifier of an integration secret that holds your API key at the model's provider;
    needed when `model` is not hosted by Telnyx. Free plans rarely work."""
    mcp_servers: list[AssistantMcpServer] | None = None
    """MCP servers, from `ai.mcp_servers.create`, whose tools the assistant may call."""
    messaging_settings: MessagingSettings | None = None
    """How text conversations behave: messaging profile, delivery reports, and when a silent
    thread counts as over."""
    observability_settings: Observability | None = None
    """Tracing of conversations with Langfuse: its host, keys and prompt names."""
    post_conversation_settings: PostConversationSettings | None = None
    """One last turn after the conversation has ended, in which webhook and function tools may
    still run, such as to save a summary. Beta."""
    privacy_settings: PrivacySettings | None = None
    """What is kept of conversations, and whether personal data in them is redacted."""
    related_mission_ids: list[str] | None = None
    """Missions that make use of this assistant; see `ai.missions.retrieve`."""
    tags: list[str] | None = None
    """Labels that group assistants for your own overview; replaced as a whole, or managed
    singly by `ai.assistants.tags`."""
    telephony_settings: TelephonySettings | None = None
    """How calls with the assistant behave: time limits, silence, noise suppression, recording,
    voicemail and fallback."""
    tools: list[AssistantTool] | None = None
    """All tools of the assistant: inline ones with `shared: false`, those attached by
    `tool_ids` with `shared: true`."""
    transcription: TranscriptionSettings | None = None
    """Speech recognition for what callers say: `model` such as `deepgram/flux`, `language`,
    and fine `settings`."""
    version_created_at: datetime | None = None
    """When this version was saved (RFC 3339); the object as a whole may be older."""
    version_id: str | None = None
    """Version that this response describes; see `ai.assistants.versions`."""
    version_name: str | None = None
    """Label of the version that this update saves, so that it can be distinguished in
    `ai.assistants.versions.list`."""
    voice_settings: AssistantVoiceSettings | None = None
    """How the assistant sounds: `voice` (such as `Telnyx.KokoroTTS.af_heart`), speed,
    background audio, options of the voice's provider."""
    websocket_settings: WebsocketSettings | None = None
    """Live copy of conversation and call events to a WebSocket server of yours, which may
    inject messages back; best effort, beta."""
    widget_settings: WidgetSettings | None = None
    """Look and texts of the web widget that puts the assistant on a site."""


class AssistantDeletion(Model):
    """Response of `client.ai.assistants.delete`."""

    id: str
    """Identifier of the assistant that was deleted."""
    deleted: bool
    """`true` once the assistant has been deleted; see `ai.assistants.restore` to restore it."""
    object: str
    """Kind of object the answer is about, in the style of the OpenAI API."""


class AssistantIntegration(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    integration_id: str
    """App to attach, the `id` from the catalog `ai.integrations.list`, not that of the
    connection."""
    allowed_list: list[str] | None = None
    """Names of the integration's tools the assistant may call; empty or missing: all that the
    connection allows."""


class AssistantInterruptionSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    disable_greeting_interruption: bool | None = None
    """`true` lets the greeting play to its end even if the caller speaks into it."""
    enable: bool | None = None
    """`false` lets the assistant always finish speaking; `true`, the default, stops it when
    the caller speaks."""
    interrupt_prediction_threshold: float | None = None
    """Sensitivity, 0 to 1, of the model that predicts an interruption; 0 or `null` turns it
    off."""
    start_speaking_plan: StartSpeakingPlan | None = None
    """When the assistant begins to answer after the caller has stopped; ignored by turn-taking
    models such as `deepgram/flux`."""


class AssistantMcpServer(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    id: str
    """MCP server to attach, the `id` from `ai.mcp_servers`."""
    allowed_tools: list[str] | None = None
    """Tools this assistant may call; without it those that the MCP server's own setting
    allows."""


class AssistantReply(Model):
    """Response of `client.ai.assistants.chat`."""

    content: str
    """Reply of the assistant, in plain text."""


class AssistantSMS(Model):
    """Response of `client.ai.assistants.send_sms`."""

    conversation_id: str | None = None
    """Conversation the SMS belongs to; answers of the recipient land there too."""


class AssistantTags(Model):
    """Response of `client.ai.assistants.tags.add`, `client.ai.assistants.tags.list` and 1 more."""

    tags: list[str]
    """Labels after the change, of this assistant or, when listing, of all."""


class AssistantTest(Model):
    """Response of `client.ai.assistants.tests.create`, `client.ai.assistants.tests.list` and 2 more."""

    created_at: datetime
    """When the test was written (RFC 3339)."""
    name: str
    """Name of the test, shown in lists and results."""
    rubric: list[RubricCriterion]
    """Criteria the conversation is judged by, each with a name and what counts as fulfilled."""
    telnyx_conversation_channel: Literal["phone_call", "web_call", "sms_chat", "web_chat"]
    """Channel of the conversation: `phone_call`, `web_call`, `sms_chat` or `web_chat`."""
    test_id: str
    """Identifier of the test, for running and changing it."""
    description: str | None = None
    """What the test is to show, for colleagues."""
    destination: str | None = None
    """Where the test reaches the assistant: a phone number for calls and SMS, a URL for web
    chat."""
    instructions: str | None = None
    """Role of the simulated caller: who they are, what they want, and how they behave in the
    conversation."""
    max_duration_seconds: int | None = None
    """Seconds after which a running test conversation is broken off."""
    test_suite: str | None = None
    """Name of the group of tests it belongs to; all of a group can be run at once."""


class AssistantTestRun(Model):
    """Response of `client.ai.assistants.tests.runs.list`, `client.ai.assistants.tests.runs.retrieve` and 3 more."""

    created_at: datetime
    """When the run was queued (RFC 3339)."""
    run_id: str
    """Identifier of this run, for `ai.assistants.tests.runs.retrieve`."""
    status: Literal["pending", "starting", "running", "passed", "failed", "error"]
    """State of the run: waiting (`pending`, `starting`), `running`, or done: `passed`,
    `failed` on the rubric, `error` if it could not be carried out."""
    test_id: str
    """Test that was run, from `ai.assistants.tests`."""
    triggered_by: str
    """What started the run: by hand, on schedule, or by the API."""
    completed_at: datetime | None = None
    """When the run was over (RFC 3339); absent until then."""
    conversation_id: str | None = None
    """Conversation that the test held, for reading its messages."""
    conversation_insights_id: str | None = None
    """Analysis of the test conversation, for looking up its insights."""
    detail_status: list[AssistantTestRunDetail] | None = None
    """Result of each criterion of the rubric, with its name and status."""
    logs: str | None = None
    """Log of the run, for finding out why it failed."""
    test_suite_run_id: str | None = None
    """Run of a whole suite that this test run was part of."""
    updated_at: datetime | None = None
    """When the run last changed state (RFC 3339)."""


class AssistantTestRunDetail(Model):
    """Part of `AssistantTestRun`."""

    name: str
    """Criterion of the rubric that was judged."""
    status: Literal["pending", "starting", "running", "passed", "failed", "error"]
    """Verdict on the criterion: `passed` or `failed`; `error` if it could not be judged, other
    values while the test goes on."""


class AssistantVoiceSettings(Model):
    """Part of `Assistant`, `DeletedAssistant` and 1 more."""

    voice: str
    """Voice as `Provider.Model.Voice`, for example `Telnyx.KokoroTTS.af_heart`; from
    `text_to_speech.list_voices`. ElevenLabs needs `api_key_ref`."""
    api_key_ref: str | None = None
    """Identifier of the integration secret with your ElevenLabs API key; needed for ElevenLabs
    voices."""
    background_audio: (
        PredefinedBackgroundAudio | BackgroundAudioByURL | BackgroundAudioByName | None
    ) = None
    """Background sound under the conversation: ready-made, an MP3 by URL, or an uploaded media
    file, in a loop."""
    expressive_mode: bool | None = None
    """`true` lets the model color its speech with emotions such as excited or sad; only
    `Ultra` voices of Telnyx."""
    language_boost: LanguageBoost | None = None
    """Language that MiniMax voices should pronounce with particular care; `auto` detects it."""
    similarity_boost: float | None = None
    """How closely an ElevenLabs voice keeps to the original speaker, 0 to 1."""
    speed: float | None = None
    """Speaking rate of ElevenLabs voices; 1 is normal, less is slower."""
    style: float | None = None
    """How strongly an ElevenLabs voice exaggerates its style; values above 0 cost speed."""
    temperature: float | None = None
    """Stability of ElevenLabs voices: low values vary the expression, high ones sound even and
    monotonous."""
    tool_call_audio: PredefinedToolCallAudio | ToolCallAudioByURL | None = None
    """Sound for the caller while a tool runs, in place of the background audio; nothing by
    default, and not in conferences."""
    use_speaker_boost: bool | None = None
    """`true` brings an ElevenLabs voice nearer to its original speaker, with a little more
    delay."""
    voice_speed: float | None = None
    """Speaking rate of Telnyx voices, 1 being normal; `Ultra` takes 0.6 to 1.5."""


class AssistantWhatsappMessage(Model):
    """Response of `client.ai.assistants.whatsapp`."""

    conversation_id: str
    """Conversation that was opened for the chat; what the customer answers lands there."""
    message_id: str
    """Identifier of the template message on WhatsApp, for looking up its delivery."""


class AudioTranscription(Model):
    """Response of `client.ai.audio.transcribe`."""

    text: str
    """The whole transcript, as one text."""
    duration: float | None = None
    """Length of the audio in seconds; with `verbose_json` and models that deliver it."""
    segments: list[AudioTranscriptionSegment] | None = None
    """Stretches of speech with times, with `verbose_json` and models that deliver them."""
    words: list[AudioTranscriptionWord] | None = None
    """Single words with times, and speakers on request; only from `deepgram/*` and
    `reson8/prerecorded`."""


class AudioTranscriptionSegment(Model):
    """Part of `AudioTranscription`."""

    id: float
    """Number of the segment within the transcript."""
    end: float
    """Where it ends, in seconds from the start of the audio."""
    start: float
    """Where it begins, in seconds from the start of the audio."""
    text: str
    """What was said in the segment."""
    channel: int | None = None
    """Audio channel the segment comes from, counting from 0; with `multichannel`."""
    speakers: list[int] | None = None
    """Numbers of the speakers heard in the segment, with `diarize`."""
    words: list[AudioTranscriptionWord] | None = None
    """Words of the segment with their times."""


class AudioTranscriptionWord(Model):
    """Part of `AudioTranscription` and `AudioTranscriptionSegment`."""

    end: float
    """Where it ends, in seconds from the start of the audio."""
    start: float
    """Where it begins, in seconds from the start of the audio."""
    word: str
    """The word as recognized, without punctuation."""
    confidence: float | None = None
    """How sure the recognition of the word is, 0 to 1."""
    punctuated_word: str | None = None
    """The word with punctuation and capitals; with `punctuate` or `smart_format`."""
    speaker: int | None = None
    """Number of the speaker, to tell voices apart; only with `diarize` in `model_config`."""
    speaker_confidence: float | None = None
    """How sure the assignment to the speaker is, 0 to 1."""


class AudioVisualizerConfig(Model):
    """Part of `WidgetSettings`."""

    color: Literal["verdant", "twilight", "bloom", "mystic", "flare", "glacier"] | None = None
    """Color scheme of the audio visualizer in the widget."""
    preset: str | None = None
    """Drawing style of the audio visualizer in the widget, by name."""


class Avatar(Model):
    """Response of `client.ai.avatars.create`, `client.ai.avatars.list` and 2 more."""

    id: str
    """Identifier of the avatar, for `avatar_id` of assistants."""
    avatar_type: Literal["stock", "custom"]
    """`stock` from Telnyx, `custom` uploaded by your organization."""
    hosted: bool
    """Always `true`: avatars are rendered by Telnyx."""
    image_url: str
    """URL of the picture; for avatars it may expire (`image_url_expires_at`), listing again
    renews it."""
    name: str
    """Name of the avatar as shown in lists; case does not matter when filtering by it."""
    provider: Literal["telnyx"]
    """Service that renders the avatar; always `telnyx`."""
    content_type: Literal["image/jpeg", "image/png", "image/webp"] | None = None
    """Media type of the uploaded picture."""
    created_at: datetime | None = None
    """When the avatar was uploaded (RFC 3339); absent for stock avatars."""
    height_px: int | None = None
    """Height of an uploaded picture in pixels."""
    image_url_expires_at: datetime | None = None
    """When `image_url` stops working; absent if it does not."""
    size_bytes: int | None = None
    """Size of the uploaded picture in bytes."""
    suggested_voice_id: str | None = None
    """Telnyx voice that suits a stock avatar; a hint, choosing the avatar does not set it."""
    updated_at: datetime | None = None
    """When it was last renamed (RFC 3339)."""
    width_px: int | None = None
    """Width of an uploaded picture in pixels."""


class BackgroundAudioByName(Model):
    """Part of `AssistantVoiceSettings`."""

    type: Literal["media_name"]
    """`media_name`: a file uploaded to Telnyx, in a loop."""
    value: str
    """Name of the file, as given in `media.upload`."""


class BackgroundAudioByURL(Model):
    """Part of `AssistantVoiceSettings`."""

    type: Literal["media_url"]
    """`media_url`: an MP3 from the web, in a loop."""
    value: str
    """HTTPS address of the MP3 file, which must be publicly reachable."""


class BucketIDs(Model):
    """Part of `RetrievalTool`."""

    bucket_ids: list[str]
    """Embedded storage buckets to search, from `ai.embeddings.buckets.list`."""
    max_num_results: int | None = None
    """Maximum number of chunks handed to the model per search."""


class CanaryClause(Model):
    """Part of `CanaryRule`."""

    attribute: str
    """Property of the conversation to look at, such as the caller's number."""
    operator: Literal["in", "not_in", "starts_with"]
    """Comparison: value is in the list, not in the list, or starts with one of it."""
    values: list[str]
    """Values to compare the attribute with; one match is enough."""


class CanaryDeploy(Model):
    """Response of `client.ai.assistants.canary_deploys.create`, `client.ai.assistants.canary_deploys.retrieve` and 1 more."""

    assistant_id: str
    """Assistant whose traffic is divided between versions."""
    created_at: datetime
    """When the division was set up (RFC 3339)."""
    rules: list[CanaryRule]
    """Rules in order, each with conditions and the versions it serves; callers that match none
    get the main version."""
    updated_at: datetime
    """When the rules were last replaced (RFC 3339)."""


class CanaryRule(Model):
    """Part of `CanaryDeploy`."""

    serve: CanaryServe
    """What the rule serves: one version, or a random choice by weights; exactly one of the
    two."""
    match: list[CanaryClause] | None = None
    """Conditions that must all hold for the rule; an empty list matches everybody."""


class CanaryServe(Model):
    """Part of `CanaryRule`."""

    rollout: list[RolloutSlot] | None = None
    """Versions with their share of the traffic; the shares must stay below 100, the rest goes
    to the main version."""
    version_id: str | None = None
    """Version that all matching conversations get; exclusive with `rollout`."""


class ClientSideTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    client_side_tool: ClientSideToolConfig
    """Tool that runs in the client (web widget or app): the assistant sends name and
    arguments, your code there answers."""
    type: Literal["client_side_tool"]
    """`client_side_tool`: the client runs it, in the widget or in your app."""
    shared: bool | None = None
    """`true` for a tool that comes from the shared library (`tool_ids`), `false` for one
    defined inline; set by the server, leave it out of requests."""


class ClientSideToolConfig(Model):
    """Part of `ClientSideTool`."""

    description: str
    """What the tool does and when to use it; the model decides by this text."""
    name: str
    """Name of the tool as the model and your client code see it."""
    parameters: ToolParameters
    """JSON Schema object of the arguments that the client receives."""


class ClusterTask(Model):
    """Response of `client.ai.clusters.list`."""

    bucket: str
    """Embedded bucket that is or was analyzed."""
    created_at: datetime
    """When the task was started (RFC 3339)."""
    finished_at: datetime
    """When the work was done; absent or null until then."""
    min_cluster_size: int
    """Minimum number of chunks for a cluster of its own (theme); a higher number gives fewer
    and broader themes."""
    min_subcluster_size: int
    """Minimum number of chunks for a subcluster, a narrower topic within a theme."""
    status: Literal["pending", "starting", "running", "completed", "failed"]
    """`pending` and `starting` wait, `running` computes, then `completed` or `failed`."""
    task_id: str
    """Background task, from the operation that started it; ask for its status by it."""


class ClusterTaskReference(Model):
    """Response of `client.ai.clusters.compute`."""

    task_id: str
    """Task that was started; ask with `ai.clusters.retrieve` until it is `completed`."""


class ClusterTaskResult(Model):
    """Response of `client.ai.clusters.retrieve`."""

    bucket: str
    """Embedded bucket that is or was analyzed."""
    clusters: list[RecursiveCluster]
    """Themes found, each with its chunks and topics."""
    status: Literal["pending", "starting", "running", "completed", "failed"]
    """`pending` and `starting` wait, `running` computes, then `completed` or `failed`."""


class Collection(Model):
    """Response of `client.ai.collections.create`, `client.ai.collections.list` and 3 more."""

    created_at: datetime | None = None
    """When the collection was made (RFC 3339)."""
    description: str | None = None
    """What the collection holds, for display."""
    name: str | None = None
    """Name of the collection, for display."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    settings: RetrievalSettingsWrapper | None = None
    """How searches of the collection work."""
    slug: str | None = None
    """Short name for addresses, unique in the organization; made from `name` if left out."""
    sources: list[CollectionSource] | None = None
    """Data that the collection draws on: calls, meetings, messages or storage buckets."""
    status: str | None = None
    """State of the collection, whether it can be searched already."""
    updated_at: datetime | None = None
    """When name, description, sources or settings last changed (RFC 3339)."""
    uuid: str | None = None
    """Collection to work on, its `id` from `ai.collections.list`; not the slug."""


class CollectionDocument(Model):
    """Part of `CollectionDocumentList`."""

    id: str = wire("id", default=None)
    """Identifier of this chunk; several chunks may share one `record_id`."""
    chunk_index: int | None = None
    """Which chunk of its record this is, counting from 0."""
    chunk_total: int | None = None
    """Into how many chunks the record was cut."""
    ingested_at: datetime | None = None
    """When the record was cut up, embedded and made searchable (RFC 3339)."""
    metadata: dict[str, Any] | None = None
    """What was attached to the record when it was stored; can be filtered by."""
    organization_id: str | None = None
    """Organization to which the record belongs."""
    record_created_at: datetime | None = None
    """When the underlying call, message or meeting took place (RFC 3339)."""
    record_id: str | None = None
    """Record that the chunk comes from; chunks of one record share it."""
    record_type: str | None = None
    """Kind of record the chunk comes from: `voice`, `meeting_bot` or `message`."""
    region: str | None = None
    """Data region in which the record is kept."""
    score: float | None = None
    """Similarity to the question, higher being better; 0 in a list without a question."""
    text: str | None = None
    """Words of the chunk, at most 480 tokens."""
    user_id: str | None = None
    """User of the account to whom the record belongs."""


class CollectionDocumentList(Model):
    """Response of `client.ai.knowledge.collections.retrieve_documents`."""

    data: list[CollectionDocument] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: CollectionDocumentListMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class CollectionDocumentListMeta(Model):
    """Part of `CollectionDocumentList`."""

    collection_slug: str | None = None
    """Slug of the collection that was searched."""
    page_number: int | None = None
    """Which page of the list this is, counting from 1."""
    page_size: int | None = None
    """How many records one page holds at most."""
    retrieval_type: str | None = None
    """Kind of search that actually ran."""
    searched_sources: list[str] | None = None
    """Kinds of sources in which the search looked."""
    top_k: int | None = None
    """How many chunks were considered."""
    total_pages: int | None = None
    """Number of pages the whole list has at this page size."""
    total_results: int | None = None
    """How many records match in all, over all pages."""


class CollectionSource(Model):
    """Response of `client.ai.collections.sources.create` and `client.ai.collections.sources.list`."""

    id: str = wire("id", default=None)
    """Identifier of the source, for `ai.collections.sources.delete`."""
    bucket_id: str | None = None
    """Name of the storage bucket; needed when `source_type` is `bucket`, else unused."""
    collection_id: str | None = None
    """Collection the source belongs to."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    source_type: Literal["voice", "meeting_bot", "message", "bucket"] | None = None
    """Which data to include: `voice` (call transcripts), `meeting_bot`, `message`, or
    `bucket`; only `voice` can be searched today."""
    status: str | None = None
    """State of the source, whether its content can be searched already."""


class CollectionSourceChanges(Model):
    """Part of `CollectionSourceList`."""

    added: list[str] | None = None
    """Identifiers of the sources that the replacement brought in."""
    removed: list[str] | None = None
    """Identifiers of the sources that the replacement took away."""
    retained: list[str] | None = None
    """Sources that were there before and remain."""


class CollectionSourceList(Model):
    """Response of `client.ai.collections.sources.replace`."""

    data: list[CollectionSource] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: CollectionSourceChanges | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class Conversation(Model):
    """Response of `client.ai.conversations.create`, `client.ai.conversations.list` and 2 more."""

    id: str
    """Identifier of the conversation, passed as `conversation_id`."""
    created_at: datetime
    """When the conversation began (RFC 3339)."""
    last_message_at: datetime
    """When the latest message came (RFC 3339)."""
    metadata: dict[str, str]
    """Key-value pairs of yours, which can be filtered by. `ai_disabled` set to `true` keeps
    the assistant from answering, for a person to take over."""
    name: str | None = None
    """Name of the conversation, for your own lists."""


class ConversationFlow(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    nodes: list[FlowNode | ToolNode | SpeakNode]
    """Steps of the flow: `prompt` (the model leads), `tool` (one tool runs) or `speak` (fixed
    text)."""
    start_node_id: str
    """Node the conversation begins with; must be among `nodes`."""
    edges: list[FlowEdge] | None = None
    """Transitions between the nodes; may be empty when there is one node only."""


class ConversationHistory(Model):
    """Response of `client.ai.retrieve_conversation_histories`."""

    id: str
    """Identifier of this chunk; several chunks may share one `record_id`."""
    chunk_index: int
    """Which chunk of its record this is, counting from 0."""
    chunk_total: int
    """Into how many chunks the record was cut."""
    ingested_at: datetime
    """When the record was cut up, embedded and made searchable (RFC 3339)."""
    organization_id: str
    """Organization to which the record belongs."""
    record_created_at: datetime
    """When the underlying call, message or meeting took place (RFC 3339)."""
    record_id: str
    """Record that the chunk comes from; chunks of one record share it."""
    region: Literal["USA", "DEU", "AUS", "UAE"]
    """Data region in which the record is kept."""
    score: float
    """Similarity to the question, higher being better; 0 in a list without a question."""
    text: str
    """Words of the chunk, at most 480 tokens."""
    user_id: str
    """User of the account to whom the record belongs."""
    metadata: dict[str, Any] | None = None
    """What was attached to the record when it was stored; can be filtered by."""


class ConversationInsight(Model):
    """Part of `ConversationInsights`."""

    insight_id: str
    """Insight that the result belongs to."""
    result: str
    """What the model found; JSON as text if the insight has a `json_schema`."""


class ConversationInsightAggregate(Model):
    """Response of `client.ai.conversations.conversation_insights.retrieve_aggregates`."""

    record_count: int
    """How many insight results share the values of this row."""


class ConversationInsights(Model):
    """Part of `ConversationInsightsList`."""

    id: str
    """Identifier of this analysis of the conversation."""
    conversation_insights: list[ConversationInsight]
    """Results, one for each insight that was run."""
    created_at: datetime
    """When the analysis was requested (RFC 3339)."""
    status: Literal["pending", "in_progress", "completed", "failed"]
    """`pending` and `in_progress` while the model is at work, then `completed` or `failed`."""


class ConversationInsightsList(Model):
    """Response of `client.ai.conversations.retrieve_conversations_insights`."""

    data: list[ConversationInsights]
    """The record the operation is about, or on a list the records of this page."""
    meta: ListMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class ConversationMessage(Model):
    """Response of `client.ai.conversations.messages.list`."""

    role: Literal["user", "assistant", "tool"]
    """Who speaks: the `user`, the `assistant`, or a `tool` with its result."""
    text: str
    """What was said; null when the message only calls tools."""
    created_at: datetime | None = None
    """When the message was recorded (RFC 3339)."""
    metadata: dict[str, str | int | bool | list[str | int | bool]] | None = None
    """Key-value pairs kept with the message."""
    sent_at: datetime | None = None
    """When the message reached the other side (RFC 3339)."""
    tool_calls: list[ConversationMessageToolCall] | None = None
    """Tools the assistant asked for in this message, with their arguments."""


class ConversationMessageToolCall(Model):
    """Part of `ConversationMessage`."""

    id: str
    """Identifier of the tool call, repeated as `tool_call_id` in its result."""
    function: ConversationMessageToolCallFunction
    """Name and arguments of the call."""
    type: Literal["function"]
    """Always `function`, the only kind of tool call in this format."""


class ConversationMessageToolCallFunction(Model):
    """Part of `ConversationMessageToolCall`."""

    arguments: str
    """Arguments of the call as JSON text; parse it."""
    name: str
    """Name of the tool that was called."""


class DecisionChoiceAnswer(Model):
    """Part of `DecisionResult`."""

    choice: str
    """Option with the highest score; the first one at a tie."""
    confidence: float
    """How clearly one option stands out, 0 to 1; not a probability of being right."""
    probabilities: dict[str, float]
    """Score of each option, adding up to about 1; relative, not a probability of being right."""
    type: Literal["choice"]
    """`choice`, as in the question."""


class DecisionNoulAnswer(Model):
    """Part of `DecisionResult`."""

    noul: float
    """How strongly the answer is yes, 0 to 1; not a calibrated probability."""
    type: Literal["noul"]
    """`noul`, as in the question."""


class DecisionResult(Model):
    """Response of `client.ai.typesafe.v1.systemone`."""

    answers: dict[str, DecisionChoiceAnswer | DecisionNoulAnswer | DecisionScoreAnswer]
    """Answers under the names of the questions, each in the shape of its kind."""
    model: Literal["telnyx/decision-flash", "telnyx/decision-pro"]
    """`telnyx/decision-flash` is cheap and fast, the default; `telnyx/decision-pro` takes long
    texts."""
    usage: DecisionUsage
    """Tokens that were used, the basis of the bill."""


class DecisionScoreAnswer(Model):
    """Part of `DecisionResult`."""

    confidence: float
    """How clearly one step stands out, 0 to 1."""
    legend: dict[str, str]
    """Descriptions of the steps under their index as text (`"0"`, `"1"`)."""
    probabilities: dict[str, float]
    """Score of each option, adding up to about 1; relative, not a probability of being right."""
    score: float
    """Expected step of the scale, counted from 0; fractions lie between steps."""
    type: Literal["score"]
    """`score`, as in the question."""


class DecisionUsage(Model):
    """Part of `DecisionResult`."""

    input_tokens: int
    """Tokens read, the shared text included; may exceed its own length."""
    output_tokens: int
    """Tokens written for all the answers."""


class DelegationSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    enabled: bool | None = None
    """Whether work goes to a backend model; without it a GPT-Live assistant can talk but not
    use tools."""
    external_llm: ExternalLlm | None = None
    """Own OpenAI-compatible endpoint as backend; its key must be an integration secret."""
    instructions: str | None = None
    """Further rules for the backend model alone, besides the assistant's instructions."""
    llm_api_key_ref: str | None = None
    """Integration secret with the backend model's API key; needed for models not from Telnyx,
    OpenAI or Anthropic."""
    mode: Literal["telnyx", "client"] | None = None
    """`telnyx` runs the backend model here with the assistant's tools; `client` asks your
    server over the WebSocket of `websocket_settings`."""
    model: str | None = None
    """Backend model that does the work; with mode `telnyx` either this or `external_llm` must
    be set."""
    speak_results: bool | None = None
    """`true`, the default, has the backend's answer spoken; `false` keeps it as silent
    knowledge for later replies."""


class DeletedAssistant(Model):
    """Response of `client.ai.assistants.deleted.get` and `client.ai.assistants.deleted.list`."""

    id: str
    """Identifier of the deleted assistant, for `ai.assistants.restore`."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    instructions: str
    """System prompt: role, tone, rules and goals of the assistant; may contain `{{variables}}`
    that are filled in per conversation."""
    model: str
    """Large language model the assistant thinks with, an `id` from `ai.openai.list_models`.
    Ignored beside `external_llm`; without either Telnyx picks its default."""
    name: str
    """Name of the assistant, to recognize it in lists and in the portal; callers never hear
    it."""
    a2a_agents: list[A2AAgent] | None = None
    """Outside agents (Agent2Agent protocol) to which the assistant can hand tasks; each skill
    on an agent's card becomes a tool. At most 64 agents."""
    avatar_settings: TelnyxAvatarSettings | None = None
    """Face of the assistant in video: a stock or own avatar, from `ai.avatars.list`, and its
    background. Beta."""
    conversation_flow: ConversationFlow | None = None
    """Directed graph of prompt, tool and speak steps that leads the conversation, instead of
    one big prompt."""
    delegation_settings: DelegationSettings | None = None
    """Division of work between a model that talks and a backend model that runs tools, so that
    the conversation continues meanwhile. Beta."""
    description: str | None = None
    """Note on what the assistant is for; only for you, it is not part of the prompt."""
    dynamic_variables: dict[str, Any] | None = None
    """Names and default values of the `{{variables}}` in instructions, greeting and tools;
    values from the webhook or the call win over these."""
    dynamic_variables_webhook_timeout_ms: int | None = None
    """Milliseconds the conversation waits for the variables webhook; after that it goes on
    with the default values."""
    dynamic_variables_webhook_url: str | None = None
    """Your URL, called by POST when a conversation starts, which answers
    `{"dynamic_variables": {…}}`; a flat object is ignored and the defaults stay."""
    enabled_features: list[Literal["telephony", "messaging"]] | None = None
    """Channels the assistant serves: `telephony` for phone and web calls, `messaging` for SMS
    and other text."""
    external_llm: ExternalLlm | None = None
    """Your own OpenAI-compatible model endpoint, used in place of a hosted `model`."""
    fallback_config: FallbackConfig | None = None
    """Substitute model, hosted or your own endpoint, that answers when the main model is
    unavailable."""
    greeting: str | None = None
    """First words of the assistant; `{{variables}}` allowed. Empty: it waits for the other
    side; `<assistant-speaks-first-with-model-generated-message>`: the model writes an
    opening."""
    import_metadata: ImportMetadata | None = None
    """Where an imported assistant came from; absent for one created here."""
    insight_settings: InsightSettings | None = None
    """Insight group that analyzes each conversation after it ends, and the model that does it."""
    integrations: list[AssistantIntegration] | None = None
    """Third-party apps, connected in `ai.integrations`, whose tools the assistant may use."""
    interruption_settings: AssistantInterruptionSettings | None = None
    """Whether callers may interrupt, and how the end of their turn is recognized;
    `deepgram/flux` uses `transcription.settings` for the latter."""
    llm_api_key_ref: str | None = None
    """Identifier of an integration secret that holds your API key at the model's provider;
    needed when `model` is not hosted by Telnyx. Free plans rarely work."""
    mcp_servers: list[AssistantMcpServer] | None = None
    """MCP servers, from `ai.mcp_servers.create`, whose tools the assistant may call."""
    messaging_settings: MessagingSettings | None = None
    """How text conversations behave: messaging profile, delivery reports, and when a silent
    thread counts as over."""
    observability_settings: Observability | None = None
    """Tracing of conversations with Langfuse: its host, keys and prompt names."""
    post_conversation_settings: PostConversationSettings | None = None
    """One last turn after the conversation has ended, in which webhook and function tools may
    still run, such as to save a summary. Beta."""
    privacy_settings: PrivacySettings | None = None
    """What is kept of conversations, and whether personal data in them is redacted."""
    related_mission_ids: list[str] | None = None
    """Missions that make use of this assistant; see `ai.missions.retrieve`."""
    tags: list[str] | None = None
    """Labels that group assistants for your own overview; replaced as a whole, or managed
    singly by `ai.assistants.tags`."""
    telephony_settings: TelephonySettings | None = None
    """How calls with the assistant behave: time limits, silence, noise suppression, recording,
    voicemail and fallback."""
    tools: list[AssistantTool] | None = None
    """Tool definitions written into the object itself; for new work create shared tools with
    `ai.tools.create` and pass `tool_ids`."""
    transcription: TranscriptionSettings | None = None
    """Speech recognition for what callers say: `model` such as `deepgram/flux`, `language`,
    and fine `settings`."""
    version_created_at: datetime | None = None
    """When this version was saved (RFC 3339); the object as a whole may be older."""
    version_id: str | None = None
    """One saved version of an assistant, from `ai.assistants.versions.list`; every update
    saves a new one."""
    version_name: str | None = None
    """Label of the version that this update saves, so that it can be distinguished in
    `ai.assistants.versions.list`."""
    voice_settings: AssistantVoiceSettings | None = None
    """How the assistant sounds: `voice` (such as `Telnyx.KokoroTTS.af_heart`), speed,
    background audio, options of the voice's provider."""
    websocket_settings: WebsocketSettings | None = None
    """Live copy of conversation and call events to a WebSocket server of yours, which may
    inject messages back; best effort, beta."""
    widget_settings: WidgetSettings | None = None
    """Look and texts of the web widget that puts the assistant on a site."""
    deleted_at: datetime
    """When it was deleted (RFC 3339)."""
    permanently_deleted_at: datetime
    """When the deleted assistant is removed for good; until then `ai.assistants.restore`
    restores it."""


class EmbeddedFile(Model):
    """Response of `client.ai.embeddings.buckets.retrieve`."""

    created_at: datetime
    """When the file was first taken up (RFC 3339)."""
    filename: str
    """Name of the file in the bucket."""
    status: str
    """Whether the file has been embedded; see `error_reason` if not."""
    error_reason: str | None = None
    """Why the file could not be embedded; absent on success."""
    last_embedded_at: datetime | None = None
    """When the file was last embedded (RFC 3339)."""
    updated_at: datetime | None = None
    """When its state last changed (RFC 3339)."""


class EmbeddingBuckets(Model):
    """Response of `client.ai.embeddings.buckets.list`."""

    buckets: list[str]
    """Names of the buckets that have been embedded."""


class EmbeddingTask(Model):
    """Response of `client.ai.embeddings.list`."""

    created_at: datetime
    """When the task was started (RFC 3339)."""
    status: Literal["queued", "processing", "success", "failure", "partial_success"]
    """`queued`, `processing`, then `success`, `failure` (no file) or `partial_success` (some
    files)."""
    task_id: str
    """Background task, from the operation that started it; ask for its status by it."""
    task_name: str
    """What the background task does, such as embedding a bucket."""
    user_id: str
    """Identifier of the Telnyx user the record belongs to."""
    bucket: str | None = None
    """Storage bucket that holds the files, from `storage.buckets`."""
    finished_at: datetime | None = None
    """When the work was done; absent or null until then."""


class EmbeddingTaskStatus(Model):
    """Response of `client.ai.embeddings.retrieve`."""

    created_at: str | None = None
    """When the task was started (RFC 3339)."""
    finished_at: str | None = None
    """When the work was done; absent or null until then."""
    status: Literal["queued", "processing", "success", "failure", "partial_success"] | None = None
    """`queued`, `processing`, then `success`, `failure` (no file) or `partial_success` (some
    files)."""
    task_id: str | None = None
    """Background task, from the operation that started it; ask for its status by it."""
    task_name: str | None = None
    """What the background task does, such as embedding a bucket."""


class ExternalLlm(Model):
    """Part of `Assistant`, `DelegationSettings` and 3 more."""

    base_url: str
    """Root address of your OpenAI-compatible endpoint, to which the chat completions path is
    appended."""
    model: str
    """Name of the model as your endpoint knows it."""
    authentication_method: Literal["token", "certificate"] | None = None
    """How the endpoint is authorized: `token` sends an API key, `certificate` a client
    certificate."""
    certificate_ref: str | None = None
    """Integration secret with the client certificate, for `certificate` authentication."""
    forward_metadata: bool | None = None
    """`true` passes the dynamic variables to your endpoint, in `extra_metadata` of the
    request."""
    llm_api_key_ref: str | None = None
    """Integration secret with the API key of your endpoint, for `token` authentication."""
    token_retrieval_url: str | None = None
    """Where an access token is fetched with the client certificate."""


class FallbackConfig(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    external_llm: ExternalLlm | None = None
    """Own endpoint that takes over when the main model does not respond."""
    llm_api_key_ref: str | None = None
    """Integration secret with the API key of the substitute model."""
    model: str | None = None
    """Hosted model that takes over when the main one fails."""


class FineTuningJob(Model):
    """Response of `client.ai.fine_tuning.jobs.cancel`, `client.ai.fine_tuning.jobs.create` and 2 more."""

    id: str
    """Identifier of the job, passed as `job_id`."""
    created_at: int
    """When the job was started, in seconds since 1970."""
    finished_at: int | None = None
    """When the training was done, in seconds since 1970; null until then."""
    hyperparameters: FineTuningJobHyperparameters
    """Settings of the training, at present the number of passes."""
    model: str
    """Base model to train, one with `is_fine_tunable` in `ai.openai.list_models`."""
    organization_id: str
    """Organization that owns the job."""
    status: Literal["queued", "running", "succeeded", "failed", "cancelled"]
    """`queued`, `running`, then `succeeded`, `failed` or `cancelled`."""
    trained_tokens: int | None = None
    """Tokens that were trained on and are billed; empty while the job runs."""
    training_file: str
    """Storage bucket, or object in it, with the examples to train on."""


class FineTuningJobHyperparameters(Model):
    """Part of `FineTuningJob`."""

    n_epochs: int
    """How many times the training goes through the whole data."""


class FlowAssistantTarget(Model):
    """Part of `FlowEdge`."""

    assistant_id: str
    """Assistant that takes over, from `ai.assistants.list`."""
    type: Literal["assistant"]
    """`assistant`: the conversation is handed to another assistant."""
    position: NodePosition | None = None
    """Place of the node on the canvas of the editor; no effect on the conversation."""
    voice_mode: Literal["unified", "distinct"] | None = None
    """`unified` keeps one voice for all, so callers do not notice the handoff; `distinct` lets
    each assistant speak with its own."""


class FlowDefaultCondition(Model):
    """Part of `FlowEdge`."""

    type: Literal["default"]
    """`default`: taken when no other transition of the node is."""


class FlowEdge(Model):
    """Part of `ConversationFlow`."""

    id: str
    """Name of the transition, unique in the flow."""
    condition: FlowLlmCondition | FlowExpressionCondition | FlowDefaultCondition
    """When the transition is taken: `llm` by the model's judgment, `expression` by a rule over
    variables, `default` otherwise."""
    start_node_id: str
    """Node from which the transition leads away."""
    target: FlowNodeTarget | FlowAssistantTarget
    """Where the transition leads: another node, or another assistant."""


class FlowExpressionCondition(Model):
    """Part of `FlowEdge`."""

    expression: Any
    """Rule over dynamic variables as a tree of operators, which must evaluate to true."""
    type: Literal["expression"]
    """`expression`: a rule over dynamic variables decides."""


class FlowLlmCondition(Model):
    """Part of `FlowEdge`."""

    prompt: str
    """Criterion in plain words, such as "The caller wants to cancel"; the model takes the
    transition when it holds."""
    type: Literal["llm"]
    """`llm`: the model decides, by the criterion in `prompt`."""


class FlowNode(Model):
    """Part of `ConversationFlow`."""

    id: str
    """Name of the node, unique in the flow; edges refer to it."""
    instructions: str
    """Prompt while this node is active, alone or after that of the assistant
    (`instructions_mode`)."""
    external_llm: ExternalLlm | None = None
    """Own model endpoint for this node only; not together with `model`."""
    instructions_mode: Literal["replace", "append"] | None = None
    """`replace` uses the node's instructions alone, `append` adds them to those of the
    assistant."""
    llm_api_key_ref: str | None = None
    """Integration secret with the API key for this node's `model`."""
    model: str | None = None
    """Model for this node only; not together with `external_llm`. Without it the assistant's
    model stays."""
    name: str | None = None
    """Label of the node in the editor."""
    position: NodePosition | None = None
    """Place of the node on the canvas of the editor; no effect on the conversation."""
    shared_tool_ids: list[str] | None = None
    """Shared tools that may be called at this node, knowledge bases (`retrieval`) among them."""
    tools: list[list[AssistantTool]] | None = None
    """Full definitions of the node's tools, filled in by the server from `shared_tool_ids`;
    ignored in requests."""
    tools_mode: Literal["replace", "append"] | None = None
    """`replace` allows only the node's tools, `append` adds them to those of the assistant."""
    transcription: TranscriptionSettings | None = None
    """Speech recognition for this node; what is left out comes from the assistant."""
    type: Literal["prompt"] | None = None
    """`prompt`: a step that the model leads by `instructions`."""
    voice_settings: AssistantVoiceSettings | None = None
    """Voice for this node; what is left out comes from the assistant."""


class FlowNodeTarget(Model):
    """Part of `FlowEdge`."""

    node_id: str
    """Node the transition leads to, an `id` in `nodes`."""
    type: Literal["node"]
    """`node`: the flow goes on at another node."""


class FunctionDefinition(Model):
    """Part of `FunctionTool`."""

    name: str
    """Name of the function the model calls, letters, digits and `_`."""
    description: str | None = None
    """What the function does and when to use it; the model decides by this text."""
    parameters: dict[str, Any] | None = None
    """JSON Schema object of the arguments, with a description for each."""


class FunctionTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    function: FunctionDefinition
    """Function the model may ask for, described by name, purpose and JSON Schema of its
    parameters; your application runs it."""
    type: Literal["function"]
    """`function`: your application runs it and returns the result."""
    shared: bool | None = None
    """`true` for a tool that comes from the shared library (`tool_ids`), `false` for one
    defined inline; set by the server, leave it out of requests."""


class HTTPHeader(Model):
    """Part of `A2AAgent`."""

    name: str
    """Name of the HTTP header: letters, digits, `-` and `_`, or a `{{variable}}`."""
    value: str
    """Value of the header: literal, `{{variable}}`, or
    `{{#integration_secret}}name{{/integration_secret}}`."""


class HandoffAssistant(Model):
    """Part of `HandoffToolConfig`."""

    id: str
    """Assistant that may take over, from `ai.assistants.list`."""
    name: str
    """Name by which the model knows when to choose it, such as `billing`."""


class HandoffTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    handoff: HandoffToolConfig
    """Settings of the `handoff` tool: to which other assistants the conversation may be
    passed."""
    type: Literal["handoff"]
    """`handoff`: another assistant takes over within the same conversation."""
    shared: bool | None = None
    """`true` for a tool that comes from the shared library (`tool_ids`), `false` for one
    defined inline; set by the server, leave it out of requests."""


class HandoffToolConfig(Model):
    """Part of `HandoffTool`."""

    ai_assistants: list[HandoffAssistant]
    """Assistants that may take over, each with a name by which the model knows when to choose
    it."""
    voice_mode: Literal["unified", "distinct"] | None = None
    """`unified` keeps one voice for all, so callers do not notice the handoff; `distinct` lets
    each assistant speak with its own."""


class HangupTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    hangup: HangupToolConfig
    """Settings of the `hangup` tool, with which the assistant ends the call."""
    type: Literal["hangup"]
    """`hangup`: lets the assistant end the call by itself."""
    shared: bool | None = None
    """`true` for a tool that comes from the shared library (`tool_ids`), `false` for one
    defined inline; set by the server, leave it out of requests."""


class HangupToolConfig(Model):
    """Part of `HangupTool`."""

    description: str | None = None
    """When to hang up, in words for the model; leave the default for ordinary calls."""


class ImportMetadata(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    import_id: str | None = None
    """Identifier the assistant has in the system it was imported from."""
    import_provider: Literal["elevenlabs", "vapi", "retell"] | None = None
    """Platform that the assistant was imported from, such as `vapi`; see
    `ai.assistants.imports`."""


class InsightSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    insight_group_id: str | None = None
    """Insight group, from `ai.conversations.insight_groups.insight_groups`, that is run on
    every conversation."""
    model: str | None = None
    """Model that works out the insights; Telnyx's default without it."""


class InsightTemplate(Model):
    """Response of `client.ai.conversations.insights.create`, `client.ai.conversations.insights.list` and 2 more."""

    id: str
    """Identifier of the insight, for assigning it to groups."""
    created_at: datetime
    """When the insight was written (RFC 3339)."""
    instructions: str
    """What to find out from each conversation, in words for the model, such as "Rate from 1 to
    5 how content the caller was"."""
    insight_type: Literal["custom", "default"] | None = None
    """`custom` for one of yours, `default` for one that Telnyx supplies."""
    json_schema: str | dict[str, Any] | None = None
    """JSON Schema for the result, for answers a program can read; without it the result is
    plain text."""
    name: str | None = None
    """Name of the insight, such as `Customer satisfaction`."""
    webhook: str | None = None
    """URL to which each result of this insight is posted."""


class InsightTemplateGroup(Model):
    """Response of `client.ai.conversations.insight_groups.insight_groups`, `client.ai.conversations.insight_groups.retrieve` and 2 more."""

    id: str
    """Identifier of the group, for `insight_group_id` in the `insight_settings` of assistants."""
    created_at: datetime
    """When the group was made (RFC 3339)."""
    name: str
    """Name of the group, for your own lists."""
    description: str | None = None
    """What the group of insights is for."""
    insights: list[InsightTemplate] | None = None
    """Insights that belong to the group and run together."""
    webhook: str | None = None
    """URL to which the results of the group are posted after each conversation."""


class Integration(Model):
    """Response of `client.ai.integrations.list` and `client.ai.integrations.retrieve`."""

    id: str
    """Identifier of the app, for `integration_id` of assistants."""
    available_tools: list[str]
    """Names of the tools that the app offers to assistants."""
    description: str
    """What the app is and what its tools do."""
    display_name: str
    """Name of the app as shown to people."""
    logo_url: str
    """Address of the app's logo."""
    name: str
    """Technical name of the app."""
    status: Literal["disconnected", "connected"]
    """`connected` if your account has a connection to it, else `disconnected`."""


class IntegrationConnection(Model):
    """Response of `client.ai.integrations.connections.list` and `client.ai.integrations.connections.retrieve`."""

    id: str
    """Identifier of the connection, passed as `user_connection_id`; assistants take
    `integration_id` instead."""
    allowed_tools: list[str]
    """Tools of the app that the connection allows."""
    integration_id: str
    """App in the catalog, the `id` from `ai.integrations.list`; not the `id` of the
    connection."""


class InviteTarget(Model):
    """Part of `InviteToolConfig`."""

    to: str
    """Number (E.164) or SIP URI to call."""
    name: str | None = None
    """Name of the person or team, by which the model chooses."""


class InviteTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    invite: InviteToolConfig
    """Settings of the `invite` tool, which adds another person to the call while the assistant
    stays on."""
    type: Literal["invite"]
    """`invite`: adds another person, the assistant stays on the call."""
    shared: bool | None = None
    """`true` for a tool that comes from the shared library (`tool_ids`), `false` for one
    defined inline; set by the server, leave it out of requests."""


class InviteToolConfig(Model):
    """Part of `InviteTool`."""

    from_: str = wire("from")
    """Caller ID shown to the invited person: a number of yours, or SIP URI."""
    custom_headers: list[ToolCustomHeader] | None = None
    """Extra SIP headers (`X-…`) of the outgoing request; values may hold `{{variables}}` and
    integration secrets."""
    targets: list[InviteTarget] | str | None = None
    """People who can be invited, chosen by name; may be supplied at run time as `{{ targets
    }}`."""
    voicemail_detection: InviteVoicemailDetection | None = None
    """What to do when the invited person's answering machine picks up."""


class InviteVoicemailAction(Model):
    """Part of `InviteVoicemailDetection`."""

    action: Literal["stop_invite"] | None = None
    """`stop_invite` hangs up on the answering machine and goes on without the invited person."""


class InviteVoicemailDetection(Model):
    """Part of `InviteToolConfig`."""

    detection_mode: Literal["disabled", "premium"] | None = None
    """`premium` listens for answering machines with the better detector; `disabled` does not
    listen."""
    on_voicemail_detected: InviteVoicemailAction | None = None
    """Reaction to a detected answering machine: hang up, leave a message, or carry on."""


class McpServer(Model):
    """Response of `client.ai.mcp_servers.create`, `client.ai.mcp_servers.list` and 2 more."""

    id: str
    """Identifier of the server, for `mcp_servers` of assistants."""
    created_at: datetime
    """When the server was registered (RFC 3339)."""
    name: str
    """Name of the server, for your own lists."""
    type: str
    """Kind of connection by which the server is reached (its MCP transport)."""
    url: str
    """Address of the MCP server, reachable from the internet."""
    allowed_tools: list[str] | None = None
    """Tools that may be used; null for all that the server offers."""
    api_key_ref: str | None = None
    """Integration secret sent as the server's API key; null if it needs none."""


class Memory(Model):
    """Response of `client.ai.memory.namespaces.profiles.memories.list`."""

    id: str
    """Identifier of the memory, passed as `memory_id`."""
    source_id: str | None = None
    """Session or fact the memory was taken from; null for one concluded from others."""
    text: str
    """What is remembered, in one sentence."""
    recorded_at: str | None = None
    """When the memory was stored, later than what it is about."""


class MemoryDetail(Model):
    """Response of `client.ai.memory.namespaces.profiles.memories.retrieve`."""

    id: str
    """Identifier of the memory, passed as `memory_id`."""
    derived_from: list[str] | None = None
    """Memories this one was concluded from; null for a fact, which has a `source_id` instead."""
    source_id: str | None = None
    """Session or fact the memory was taken from; null for one concluded from others."""
    text: str
    """What is remembered, in one sentence."""
    recorded_at: str | None = None
    """When the memory was stored, later than what it is about."""


class MemoryIngestion(Model):
    """Response of `client.ai.memory.namespaces.profiles.ingest`."""

    operation_id: str
    """Background write, from `ingest` or `remember`; the memory can be recalled once its
    status is `completed`."""
    profile_id: str
    """Profile that supplies the settings, by the `id` under which it was created."""
    session_id: str
    """Identifier of the session this belongs to; shared by everything that happened in that
    session."""
    source_id: str
    """What was stored, an ingested session or one remembered fact; from `ingest`, `remember`
    or the list of sources."""


class MemoryNamespace(Model):
    """Response of `client.ai.memory.namespaces.create` and `client.ai.memory.namespaces.list`."""

    id: str
    """Identifier of the store; the operations take its `name` as `namespace`."""
    name: str
    """Name of the store, unique in the organization and used as `namespace`; at most five
    stores, `default` included."""


class MemoryNamespaceOperation(Model):
    """Response of `client.ai.memory.namespaces.retrieve`."""

    operation_id: str
    """Background write, from `ingest` or `remember`; the memory can be recalled once its
    status is `completed`."""
    status: Literal["pending", "processing", "completed", "failed", "cancelled"]
    """`pending`, `processing`, then `completed` (can be recalled), `failed` or `cancelled`."""
    completed_at: str | None = None
    """When the write was finished; absent until then."""
    created_at: str | None = None
    """When the write was accepted."""


class MemoryProfile(Model):
    """Response of `client.ai.memory.namespaces.profiles.list`."""

    memory_count: int
    """How many memories the profile holds; the list is ordered by it."""
    profile_id: str
    """Profile whose memories are meant, by an identifier of yours such as a customer number;
    created by the first write."""


class MemoryProfileDeletion(Model):
    """Response of `client.ai.memory.namespaces.profiles.delete`."""

    memories_deleted: int
    """How many memories vanished with it; an estimate, since writes go on in between."""
    profile_id: str
    """Profile that supplies the settings, by the `id` under which it was created."""


class MemoryProfilePreview(Model):
    """Response of `client.ai.memory.namespaces.profiles.preview`."""

    profile_id: str
    """Profile that supplies the settings, by the `id` under which it was created."""
    text: str | None = None
    """How the summary would read; null if nothing came out."""


class MemoryProfileSummary(Model):
    """Response of `client.ai.memory.namespaces.profiles.retrieve_summary`."""

    is_stale: bool
    """`true` when newer memories have come since; the summary remains usable and is renewed in
    the background."""
    profile_id: str
    """Profile that supplies the settings, by the `id` under which it was created."""
    generated_at: str | None = None
    """When the summary was last written; null while there is none."""
    text: str | None = None
    """Summary of all that is known, ready for the prompt at the start of a conversation."""


class MemorySettings(Model):
    """Response of `client.ai.memory.namespaces.settings.list` and `client.ai.memory.namespaces.settings.patch_all`."""

    summary: MemorySummarySettings | None = None
    """Settings of the summaries in this store."""


class MemorySource(Model):
    """Response of `client.ai.memory.namespaces.profiles.sources.list`."""

    id: str
    """Identifier of the source, passed as `source_id`."""
    memory_count: int
    """How many memories were taken from it alone."""
    session_id: str | None = None
    """Session under which it was ingested; null where a single fact was remembered."""
    created_at: str | None = None
    """When it was first stored."""
    updated_at: str | None = None
    """When it was last stored anew."""


class MemorySourceDeletion(Model):
    """Response of `client.ai.memory.namespaces.profiles.sources.delete`."""

    memories_deleted: int
    """How many memories vanished with it; an estimate, since writes go on in between."""
    profile_id: str
    """Profile that supplies the settings, by the `id` under which it was created."""
    source_id: str
    """What was stored, an ingested session or one remembered fact; from `ingest`, `remember`
    or the list of sources."""


class MemorySourceDetail(Model):
    """Response of `client.ai.memory.namespaces.profiles.sources.retrieve`."""

    id: str
    """Identifier of the source, passed as `source_id`."""
    content: dict[str, Any] | list[Any] | str | float | bool
    """What was stored, in the form it was sent."""
    memory_count: int
    """How many memories were taken from it alone."""
    session_id: str | None = None
    """Session under which it was ingested; null where a single fact was remembered."""
    created_at: str | None = None
    """When it was first stored."""
    updated_at: str | None = None
    """When it was last stored anew."""


class MemorySummarySettings(Model):
    """Part of `MemorySettings`."""

    instructions: str | None = None
    """Note on how summaries are to be written, up to 2000 characters; null returns to the
    neutral default."""


class MessagingSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    conversation_inactivity_minutes: int | None = None
    """Minutes without a message after which the next one starts a new conversation instead of
    continuing the old one."""
    default_messaging_profile_id: str | None = None
    """Messaging profile for texts to and from the assistant; created automatically with it.
    Put numbers on this profile."""
    delivery_status_webhook_url: str | None = None
    """URL that receives delivery reports for the text messages the assistant sends."""


class Mission(Model):
    """Response of `client.ai.missions.create`, `client.ai.missions.list` and 2 more."""

    created_at: datetime
    """When the mission was written (RFC 3339)."""
    execution_mode: Literal["external", "managed"]
    """Who carries out the runs: `managed` means Telnyx, `external` agents of yours that report
    their progress here."""
    mission_id: str
    """Identifier of the mission, for starting runs."""
    name: str
    """Name of the mission, for your own lists."""
    updated_at: datetime
    """When the mission last changed (RFC 3339)."""
    description: str | None = None
    """What the mission is about, for display."""
    instructions: str | None = None
    """Goal and rules for the agents that carry the mission out."""
    metadata: dict[str, Any] | None = None
    """Key-value pairs of yours to keep with the mission."""
    model: str | None = None
    """Language model that plans and carries out the runs."""


class MissionAgent(Model):
    """Response of `client.ai.missions.runs.telnyx_agents.link` and `client.ai.missions.runs.telnyx_agents.list`."""

    created_at: datetime
    """When the assistant was linked to the run (RFC 3339)."""
    run_id: str
    """Run to look at, from the operation that started it or from its list."""
    telnyx_agent_id: str
    """AI assistant that takes part in the run, from `ai.assistants.list`."""


class MissionEvent(Model):
    """Response of `client.ai.missions.list_events`, `client.ai.missions.runs.events.get_event_details` and 2 more."""

    event_id: str
    """Identifier of the event, for `get_event_details`."""
    run_id: str
    """Run to look at, from the operation that started it or from its list."""
    summary: str
    """What happened, in one sentence for people."""
    timestamp: datetime
    """When the event happened (RFC 3339)."""
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
    """What happened: `status_change`, a step begun, done or failed, a tool called or its
    result, `message`, `error`, or a kind of your own."""
    agent_id: str | None = None
    """Agent that caused the event, such as an assistant linked to the run."""
    idempotency_key: str | None = None
    """Key of your choice; an event logged again with it is not doubled."""
    payload: dict[str, Any] | None = None
    """Details of the event as data; its shape is up to you."""
    step_id: str | None = None
    """Step of the plan that the event belongs to."""


class MissionRun(Model):
    """Response of `client.ai.missions.runs.cancel_run`, `client.ai.missions.runs.create` and 6 more."""

    mission_id: str
    """Mission (goal with the means to reach it), from `ai.missions.create` or
    `ai.missions.list`."""
    run_id: str
    """Identifier of the run, for its plan and events."""
    started_at: datetime
    """When the run began (RFC 3339)."""
    status: Literal["pending", "running", "paused", "succeeded", "failed", "cancelled"]
    """`pending`, `running`, `paused`, or over: `succeeded`, `failed`, `cancelled`."""
    updated_at: datetime
    """When the run last changed (RFC 3339)."""
    error: str | None = None
    """Why the run failed, in words; absent while it has not."""
    finished_at: datetime | None = None
    """When the run was over (RFC 3339); absent until then."""
    input: dict[str, Any] | None = None
    """Data this run starts from, such as the people to call; its shape is up to you."""
    metadata: dict[str, Any] | None = None
    """Key-value pairs of yours to keep with the run."""
    result_payload: dict[str, Any] | None = None
    """Outcome of the run as data, for programs."""
    result_summary: str | None = None
    """Outcome of the run in words, for display."""


class ModelList(Model):
    """Response of `client.ai.openai.list_models`."""

    data: list[ModelMetadata]
    """Models that can be used, one entry each."""
    object: str | None = None
    """Kind of response in OpenAI's format; `list` for a list."""


class ModelMetadata(Model):
    """Part of `ModelList`."""

    id: str
    """Name of the model, to pass as `model`."""
    context_length: int
    """Maximum number of tokens of prompt and answer together, in one request."""
    created: datetime
    """When the model was added at Telnyx (RFC 3339)."""
    languages: list[str]
    """Languages the model handles, as ISO codes (`en`, `es`)."""
    license: str
    """License of the model, such as `Apache 2.0`."""
    organization: str
    """Who published the model, the first part of its `id`."""
    owned_by: str
    """Owner: `Telnyx` for hosted models, the vendor for passed-on ones, your organization for
    fine-tuned ones."""
    parameters: int
    """Number of parameters of the model."""
    tier: Literal["small", "medium", "large", "unlisted"]
    """Price class by size: `small`, `medium`, `large`, or `unlisted`."""
    base_model: str | None = None
    """Model that a fine-tuned one was trained from; absent for others."""
    description: str | None = None
    """What the model is good at."""
    is_fine_tunable: bool | None = None
    """Whether `ai.fine_tuning.jobs.create` accepts it as a base."""
    is_vision_supported: bool | None = None
    """Whether messages in chat completions may contain images (vision)."""
    max_completion_tokens: int | None = None
    """Ceiling on the tokens of an answer; null when only the context length limits it."""
    object: str | None = None
    """Kind of object, as in OpenAI's API."""
    parameters_str: str | None = None
    """Size of the model as text, such as `8B`."""
    pricing: dict[str, str] | None = None
    """Price per kind of token (`prompt`, `cached_prompt`, `completion`) as strings, with
    `currency` and `unit`."""
    recommended_for_assistants: bool | None = None
    """Whether Telnyx recommends the model for voice assistants at present."""
    regions: list[str] | None = None
    """Regions where the model runs, such as `us-central-1`."""
    service_tiers: list[Literal["default", "priority", "flex"]] | None = None
    """Classes in which the model can be used, to choose from in `service_tier`; absent for
    models hosted elsewhere."""
    task: str | None = None
    """Primary task of the model, such as `text-generation` or `feature-extraction`."""


class NodePosition(Model):
    """Part of `FlowAssistantTarget`, `FlowNode` and 2 more."""

    x: float
    """Horizontal place on the editor's canvas."""
    y: float
    """Vertical place on the editor's canvas."""


class Observability(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    host: str | None = None
    """Address of the Langfuse server, for example `https://cloud.langfuse.com`."""
    prompt_label: str | None = None
    """Label of the prompt in Langfuse that is used or published, such as `production`."""
    prompt_name: str | None = None
    """Name under which the instructions appear as a prompt in Langfuse; needed for
    `prompt_sync`."""
    prompt_sync: Literal["enabled", "disabled"] | None = None
    """`enabled` publishes the instructions to Langfuse as a new prompt version with every
    change of the assistant."""
    prompt_version: int | None = None
    """Version number that Langfuse gave to the prompt."""
    public_key_ref: str | None = None
    """Integration secret that holds the public key of the Langfuse project."""
    secret_key_ref: str | None = None
    """Integration secret that holds the secret key of the Langfuse project."""
    status: Literal["enabled", "disabled"] | None = None
    """`enabled` sends traces to Langfuse, `disabled` sends nothing."""


class OpenAIEmbedding(Model):
    """Part of `OpenAIEmbeddingList`."""

    embedding: list[float]
    """The vector, as numbers; compare two by cosine similarity."""
    index: int
    """Place of the text in the input, counting from 0."""
    object: str
    """Always `embedding`, as in OpenAI's API."""


class OpenAIEmbeddingList(Model):
    """Response of `client.ai.openai.embeddings.create_embeddings`."""

    data: list[OpenAIEmbedding]
    """One vector for each text of the input, in the same order."""
    model: str
    """Embedding model that was used."""
    object: str
    """Always `list`, as in OpenAI's API."""
    usage: OpenAIEmbeddingUsage
    """Tokens that were used, the basis of the bill."""


class OpenAIEmbeddingModel(Model):
    """Part of `OpenAIEmbeddingModelList`."""

    id: str
    """Name of the model, to pass as `model`."""
    created: int
    """When the model was added, in seconds since 1970."""
    object: str
    """Kind of object, as in OpenAI's API."""
    owned_by: str
    """Owner: `Telnyx` for hosted models, the vendor for passed-on ones, your organization for
    fine-tuned ones."""


class OpenAIEmbeddingModelList(Model):
    """Response of `client.ai.openai.embeddings.list_embedding_models`."""

    data: list[OpenAIEmbeddingModel]
    """Embedding models that can be used."""
    object: str
    """Kind of object, as in OpenAI's API."""


class OpenAIEmbeddingUsage(Model):
    """Part of `OpenAIEmbeddingList`."""

    prompt_tokens: int
    """Number of tokens of the input, which is what embeddings are billed by."""
    total_tokens: int
    """Number of tokens of input and output together."""


class PayTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    pay: PayToolConfig
    """Settings of the `pay` tool, which takes card payments by keypad; requires
    `telephony_settings.disable_dtmf`."""
    type: Literal["pay"]
    """`pay`: takes a card payment, with the card data entered on the keypad."""
    shared: bool | None = None
    """`true` for a tool that comes from the shared library (`tool_ids`), `false` for one
    defined inline; set by the server, leave it out of requests."""


class PayToolConfig(Model):
    """Part of `PayTool`."""

    connector_name: str
    """Name of the pay connector of your organization that talks to the payment processor; must
    exist already."""
    connector_parameters: dict[str, Any] | None = None
    """Extra key-value pairs for the payment processor; string values may hold `{{variables}}`,
    filled in per call."""
    currency: str | None = None
    """Currency of payments unless the assistant names another."""
    description: str | None = None
    """When to take a payment, in words for the model; the processor never sees this text."""
    payment_method: str | None = None
    """Means of payment unless the assistant names another."""
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
    """Card brands to accept; another card is refused and the caller asked again."""


class PlanStep(Model):
    """Response of `client.ai.missions.runs.plan.add_steps_to_plan`, `client.ai.missions.runs.plan.create` and 3 more."""

    description: str
    """What is to be done in this step."""
    run_id: str
    """Run to look at, from the operation that started it or from its list."""
    sequence: int
    """Place of the step among its siblings, counting upward."""
    status: Literal["pending", "in_progress", "completed", "skipped", "failed"]
    """`pending`, `in_progress`, then `completed`, `skipped` or `failed`."""
    step_id: str
    """Name of the step, unique in the plan; events and updates refer to it."""
    completed_at: datetime | None = None
    """When the step was over (RFC 3339)."""
    metadata: dict[str, Any] | None = None
    """Key-value pairs to keep with the step, such as its result."""
    parent_step_id: str | None = None
    """Step that this one is a part of; absent for a step at the top."""
    started_at: datetime | None = None
    """When work on the step began (RFC 3339)."""


class PostConversationSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    enabled: bool | None = None
    """`true` gives the assistant one more turn after the end, for last webhook or function
    calls."""


class PredefinedBackgroundAudio(Model):
    """Part of `AssistantVoiceSettings`."""

    type: Literal["predefined_media"]
    """`predefined_media`: one of the ready-made sound beds."""
    value: Literal["silence", "office"]
    """Sound bed: `office` for the murmur of an office, `silence` for none."""
    volume: float | None = None
    """Loudness of the sound, 1 being as recorded; for background audio in steps of 0.1."""


class PredefinedToolCallAudio(Model):
    """Part of `AssistantVoiceSettings`."""

    type: Literal["predefined_media"]
    """`predefined_media`: a ready-made sound."""
    value: Literal["typing"]
    """Which sound: `typing` plays a keyboard."""
    volume: float | None = None
    """Loudness of the sound, 1 being as recorded; for background audio in steps of 0.1."""


class PrivacySettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    data_retention: bool | None = None
    """`false` keeps neither history nor insights of conversations; recordings and logs set up
    elsewhere are not touched by it."""
    in_transit_data_locality: bool | None = None
    """`true` forces every model call of web chats to run inside your data region, with hosted
    models only; calls and SMS are not affected."""
    pii_redaction: Literal["disabled", "redact"] | None = None
    """`redact` replaces names, numbers and the like by `<PII:type/>` in stored history and
    insights; the live conversation stays as it is."""


class RecalledMemory(Model):
    """Response of `client.ai.memory.namespaces.profiles.recall`."""

    id: str
    """Identifier of the memory, for reading where it came from."""
    text: str
    """What is remembered, in one sentence."""
    recorded_at: str | None = None
    """When the memory was stored, later than what it is about."""
    score: float | None = None
    """Relevance to the question, 0 to 1; may be null, the order holds anyway."""


class RecursiveCluster(Model):
    """Part of `ClusterTaskResult` and `RecursiveCluster`."""

    cluster_id: str
    """Identifier of the cluster, for `ai.clusters.fetch_graph`."""
    cluster_summary: str
    """What the chunks of the theme have in common, written by a model."""
    total_number_of_nodes: int
    """How many chunks belong to the theme."""
    cluster_header: str | None = None
    """Short title of the theme, written by a model."""
    nodes: list[RecursiveClusterNode] | None = None
    """Most typical chunks of the theme, as many as `top_n_nodes` asked for."""
    subclusters: list[RecursiveCluster] | None = None
    """Narrower topics within the theme, of the same shape."""


class RecursiveClusterNode(Model):
    """Part of `RecursiveCluster`."""

    filename: str
    """File of the bucket that the chunk comes from."""
    text: str
    """The chunk of the document."""


class ReferSipHeader(Model):
    """Part of `ReferToolConfig`."""

    name: Literal["User-to-User", "Diversion"] | None = None
    """`User-to-User` carries data of yours, `Diversion` the number called before."""
    value: str | None = None
    """Value of the header; `{{variables}}` and integration secrets are filled in."""


class ReferTarget(Model):
    """Part of `ReferToolConfig`."""

    name: str
    """Name of the target, by which the model chooses."""
    sip_address: str
    """SIP URI that the call is to be handed to."""
    sip_auth_password: str | None = None
    """Password with which to answer a SIP authentication challenge of the target."""
    sip_auth_username: str | None = None
    """Username with which to answer a SIP authentication challenge of the target."""


class ReferTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    refer: ReferToolConfig
    """Settings of the `refer` tool, which hands the call to another SIP endpoint by SIP REFER."""
    type: Literal["refer"]
    """`refer`: hands the call over to another SIP endpoint by SIP REFER."""
    shared: bool | None = None
    """`true` for a tool that comes from the shared library (`tool_ids`), `false` for one
    defined inline; set by the server, leave it out of requests."""


class ReferToolConfig(Model):
    """Part of `ReferTool`."""

    targets: list[ReferTarget]
    """Possible destinations, among which the model chooses by name; or a variable such as `{{
    targets }}` that resolves to such a list."""
    custom_headers: list[ToolCustomHeader] | None = None
    """Extra SIP headers (`X-…`) of the outgoing request; values may hold `{{variables}}` and
    integration secrets."""
    sip_headers: list[ReferSipHeader] | None = None
    """Standard SIP headers to set on the REFER; only `User-to-User` and `Diversion`."""


class RememberedMemory(Model):
    """Response of `client.ai.memory.namespaces.profiles.remember`."""

    operation_id: str
    """Background write, from `ingest` or `remember`; the memory can be recalled once its
    status is `completed`."""
    profile_id: str
    """Profile that supplies the settings, by the `id` under which it was created."""
    source_id: str
    """What was stored, an ingested session or one remembered fact; from `ingest`, `remember`
    or the list of sources."""


class RetrievalSettings(Model):
    """Part of `RetrievalSettingsWrapper`."""

    retrieval_type: Literal["vector", "hybrid"] | None = None
    """How matches are found: `vector` by meaning; `hybrid` also by words, which cannot be
    searched yet; `keyword` is not accepted yet."""
    top_k: int | None = None
    """How many of the best chunks a search returns, 1 to 50."""


class RetrievalSettingsWrapper(Model):
    """Response of `client.ai.collections.settings.create`, `client.ai.collections.settings.list` and 1 more."""

    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    retrieval: RetrievalSettings | None = None
    """How searches of the collection work: `top_k` and `retrieval_type`."""


class RetrievalTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    retrieval: BucketIDs
    """Which buckets are searched, and how many chunks come back."""
    type: Literal["retrieval"]
    """`retrieval`: searches your embedded documents for knowledge to answer with."""
    shared: bool | None = None
    """`true` for a tool that comes from the shared library (`tool_ids`), `false` for one
    defined inline; set by the server, leave it out of requests."""


class RolloutSlot(Model):
    """Part of `CanaryServe`."""

    version_id: str
    """Version that receives this share of the traffic."""
    weight: float
    """Share of the traffic for this version in percent, 0 to 100."""


class RubricCriterion(Model):
    """Part of `AssistantTest`."""

    criteria: str
    """What must be the case for this criterion to count as fulfilled."""
    name: str
    """Short label of the criterion, such as `Accuracy` or `Empathy`."""


class ScheduledCallSettings(Model):
    """Part of `ScheduledPhoneCall`."""

    sip_region: Literal["US", "Europe", "Canada", "Australia", "Middle East"] | None = None
    """Region through which the call is placed, `US` by default; choose the one next to the
    person called."""


class ScheduledPhoneCall(Model):
    """Response of `client.ai.assistants.scheduled_events.create`, `client.ai.assistants.scheduled_events.list` and 1 more."""

    assistant_id: str
    """AI assistant, from `ai.assistants.create` or `ai.assistants.list` (`assistant-…`)."""
    scheduled_at_fixed_datetime: datetime
    """When the assistant is to call or write, RFC 3339 with offset."""
    telnyx_agent_target: str
    """Number or SIP URI of yours that the assistant calls or writes from."""
    telnyx_conversation_channel: Literal["phone_call"]
    """`phone_call` for a call by the assistant, `sms_chat` for a text."""
    telnyx_end_user_target: str
    """Number or SIP URI of the person to call or write to, E.164 for numbers."""
    call_attempts: list[ScheduledPhoneCallAttempt] | None = None
    """Attempts made so far, each with time, status and duration of the call."""
    call_duration: int | None = None
    """Length of the call in seconds, from answer to hangup."""
    call_settings: ScheduledCallSettings | None = None
    """Telephony options of this one call; only for `phone_call` events."""
    call_status: str | None = None
    """How the call stands or ended: `ringing`, `in-progress`, `completed`, `busy`,
    `no-answer`, `canceled` or `failed`."""
    conversation_id: str | None = None
    """Conversation that came out of the event; absent before it is carried out."""
    conversation_metadata: dict[str, str | int | bool] | None = None
    """Key-value pairs kept with the conversation, for finding it later; keys with `telnyx_`
    and `assistant_id` are reserved."""
    created_at: datetime | None = None
    """When the event was scheduled (RFC 3339)."""
    dispatched_at: datetime | None = None
    """When the call was placed (RFC 3339)."""
    dynamic_variables: dict[str, str] | None = None
    """Names and default values of the `{{variables}}` in instructions, greeting and tools;
    values from the webhook or the call win over these."""
    errors: list[str] | None = None
    """What went wrong in the tries so far."""
    max_retries_client_errors: int | None = None
    """Number of retries when the call was busy, unanswered, failed or canceled; 0 means a
    single attempt."""
    retry_attempts: int | None = None
    """Number of attempts made after the first call failed to reach anybody."""
    retry_count: int | None = None
    """Retries made so far to carry out the event."""
    retry_interval_secs: int | None = None
    """Seconds between two attempts of the call."""
    scheduled_event_id: str | None = None
    """Identifier of the scheduled call or message, for
    `ai.assistants.scheduled_events.retrieve` and `delete`."""
    status: Literal["pending", "in_progress", "completed", "failed"] | None = None
    """`pending` until the time has come, `in_progress` while it is carried out, then
    `completed` or `failed`."""


class ScheduledPhoneCallAttempt(Model):
    """Part of `ScheduledPhoneCall`."""

    attempt_number: int
    """Number of this attempt, counting from 1."""
    attempted_at: datetime
    """When this attempt was made (RFC 3339)."""
    call_status: str
    """How the call stands or ended: `ringing`, `in-progress`, `completed`, `busy`,
    `no-answer`, `canceled` or `failed`."""
    call_duration: int | None = None
    """Length of the call in seconds, from answer to hangup."""
    telnyx_call_control_id: str | None = None
    """Call control ID of the leg, for commands in `calls.actions` while the call lasts."""


class ScheduledSMS(Model):
    """Response of `client.ai.assistants.scheduled_events.create`, `client.ai.assistants.scheduled_events.list` and 1 more."""

    assistant_id: str
    """AI assistant, from `ai.assistants.create` or `ai.assistants.list` (`assistant-…`)."""
    scheduled_at_fixed_datetime: datetime
    """When the assistant is to call or write, RFC 3339 with offset."""
    telnyx_agent_target: str
    """Number or SIP URI of yours that the assistant calls or writes from."""
    telnyx_conversation_channel: Literal["sms_chat"]
    """`phone_call` for a call by the assistant, `sms_chat` for a text."""
    telnyx_end_user_target: str
    """Number or SIP URI of the person to call or write to, E.164 for numbers."""
    text: str
    """Text of the SMS to be sent."""
    conversation_id: str | None = None
    """Conversation that came out of the event; absent before it is carried out."""
    conversation_metadata: dict[str, str | int | bool] | None = None
    """Key-value pairs kept with the conversation, for finding it later; keys with `telnyx_`
    and `assistant_id` are reserved."""
    created_at: datetime | None = None
    """When the event was scheduled (RFC 3339)."""
    dynamic_variables: dict[str, str] | None = None
    """Names and default values of the `{{variables}}` in instructions, greeting and tools;
    values from the webhook or the call win over these."""
    errors: list[str] | None = None
    """What went wrong in the tries so far."""
    retry_count: int | None = None
    """Retries made so far to carry out the event."""
    scheduled_event_id: str | None = None
    """Identifier of the scheduled call or message, for
    `ai.assistants.scheduled_events.retrieve` and `delete`."""
    status: Literal["pending", "in_progress", "completed", "failed"] | None = None
    """`pending` until the time has come, `in_progress` while it is carried out, then
    `completed` or `failed`."""


class SendDtmfTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    send_dtmf: dict[str, Any]
    """Settings of the `send_dtmf` tool, with which the assistant presses keys, for example in
    a phone menu; an empty object."""
    type: Literal["send_dtmf"]
    """`send_dtmf`: presses keys (DTMF) on the call, for instance in a phone menu."""
    shared: bool | None = None
    """`true` for a tool that comes from the shared library (`tool_ids`), `false` for one
    defined inline; set by the server, leave it out of requests."""


class SendMessageTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    send_message: SendMessageToolConfig
    """Settings of the `send_message` tool, with which the assistant texts the caller during
    the call."""
    type: Literal["send_message"]
    """`send_message`: sends the caller a text message during the call."""
    shared: bool | None = None
    """`true` for a tool that comes from the shared library (`tool_ids`), `false` for one
    defined inline; set by the server, leave it out of requests."""


class SendMessageToolConfig(Model):
    """Part of `SendMessageTool`."""

    message_template: str | None = None
    """Fixed text of the SMS with `{{variables}}`; without it the model writes the text."""


class SharedTool(Model):
    """Response of `client.ai.tools.create`, `client.ai.tools.list` and 2 more."""

    id: str
    """Identifier of the tool, for `tool_ids` of assistants."""
    tool_definition: dict[str, Any]
    """Complete definition of the tool, as an assistant receives it; its shape depends on
    `type`."""
    type: str
    """Kind of tool, such as `webhook`, `function`, `handoff`, `transfer` or `retrieval`; the
    settings go into the argument of that name."""
    created_at: str | None = None
    """When the tool was made (RFC 3339)."""
    display_name: str | None = None
    """Name of the tool in the portal and in lists; the model sees the name inside the
    definition."""
    timeout_ms: int | None = None
    """Milliseconds to wait for the tool's answer before the call of it is given up."""


class SimilarDocument(Model):
    """Response of `client.ai.embeddings.similarity_search`."""

    distance: float
    """Cosine distance to the question, 0 to 1; smaller is more similar."""
    document_chunk: str
    """Text of the chunk that was found, to hand to a model or show to a user."""
    metadata: SimilarDocumentMetadata
    """File and position that the chunk comes from."""


class SimilarDocumentMetadata(Model):
    """Part of `SimilarDocument`."""

    checksum: str
    """Checksum of the file at the time it was embedded."""
    embedding: str
    """Embedding data of the chunk that was found."""
    filename: str
    """File that the chunk comes from."""
    source: str
    """Origin of the file, such as its bucket or web page."""
    certainty: float | None = None
    """How sure the match is, 0 to 1; larger is better."""
    loader_metadata: dict[str, Any] | None = None
    """What the document loader noted about the file."""


class SkipTurnTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    skip_turn: SkipTurnToolConfig
    """Settings of the `skip_turn` tool, with which the assistant stays silent for a turn, for
    example when told to wait."""
    type: Literal["skip_turn"]
    """`skip_turn`: says nothing and waits for the caller."""
    shared: bool | None = None
    """`true` for a tool that comes from the shared library (`tool_ids`), `false` for one
    defined inline; set by the server, leave it out of requests."""


class SkipTurnToolConfig(Model):
    """Part of `SkipTurnTool`."""

    description: str | None = None
    """When to stay silent, in words for the model."""


class SpeakNode(Model):
    """Part of `ConversationFlow`."""

    id: str
    """Name of the node, unique in the flow; edges refer to it."""
    message: str
    """Text said word for word; `{{variables}}` are filled in, unknown ones become empty."""
    name: str | None = None
    """Label of the node in the editor."""
    position: NodePosition | None = None
    """Place of the node on the canvas of the editor; no effect on the conversation."""
    type: Literal["speak"] | None = None
    """`speak`: a step that says a fixed text."""


class StartSpeakingPlan(Model):
    """Part of `AssistantInterruptionSettings`."""

    transcription_endpointing_plan: TranscriptionEndpointingPlan | None = None
    """How long to wait after the last words, by how the transcript ends."""
    wait_seconds: float | None = None
    """Minimum pause in seconds before the assistant starts to speak, once the caller's turn is
    over."""


class StartedEmbeddingTask(Model):
    """Response of `client.ai.embeddings.create` and `client.ai.embeddings.url`."""

    created_at: str | None = None
    """When the task was started (RFC 3339)."""
    finished_at: str | None = None
    """When the work was done; absent or null until then."""
    status: str | None = None
    """State of the task that was started; follow it with `ai.embeddings.retrieve`."""
    task_id: str | None = None
    """Task that was started, for `ai.embeddings.retrieve`."""
    task_name: str | None = None
    """What the background task does, such as embedding a bucket."""
    user_id: str | None = None
    """User of the account who started the task."""


class StoredVariable(Model):
    """Part of `WebhookToolConfig`."""

    name: str
    """Dynamic variable to write the value to."""
    value_path: str
    """Where the value sits in the answer, with dots, such as `customer.name`."""


class TelephonyNoiseSuppressionConfig(Model):
    """Part of `TelephonySettings`."""

    attenuation_limit: int | None = None
    """How much noise is taken away, 0 to 100; only with `deepfilternet`."""
    enhancement_level: float | None = None
    """Strength of the AiCoustics filter from 0 to 1; only with `noise_suppression` set to
    `aicoustics`."""
    family: Literal["quail"] | None = None
    """Family of AiCoustics models; `quail` is made for speech recognition. Only with
    `aicoustics`."""
    mode: Literal["advanced"] | None = None
    """Processing mode of the `deepfilternet` engine; `advanced` is the only one."""
    size: Literal["vf", "vf_2_0_l"] | None = None
    """Size of the AiCoustics model: `vf` follows the newest release, `vf_2_0_l` stays at
    version 2.0."""


class TelephonyRecordingSettings(Model):
    """Part of `TelephonySettings`."""

    channels: Literal["single", "dual"] | None = None
    """`single` mixes both sides, `dual` keeps caller and assistant on separate channels."""
    enabled: bool | None = None
    """Whether calls are recorded at all; `false` overrides every other recording setting."""
    format: Literal["wav", "mp3"] | None = None
    """File format of the recording, `wav` or `mp3`."""
    stop_on_conversation_end: bool | None = None
    """`true` ends the recording together with the conversation, for example at a transfer;
    `false` records until the call ends."""


class TelephonySettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    conversation_ended_full_history: bool | None = None
    """`true` puts tool calls, tool results and system entries into `messages` of the
    `call.conversation.ended` webhook; otherwise only spoken turns."""
    default_texml_app_id: str | None = None
    """TeXML application that answers calls for the assistant; created automatically with it.
    Point numbers at this application."""
    disable_dtmf: bool | None = None
    """`true` ignores keypresses for the whole call; required as soon as a `pay` tool is
    configured anywhere on the assistant."""
    fallback_destination: str | None = None
    """Number or SIP URI to which the caller is transferred when the conversation breaks off
    through an error, not when it ends normally."""
    noise_suppression: Literal["aicoustics", "krisp", "deepfilternet", "disabled"] | None = None
    """Filter against background noise; `aicoustics` is made for speech recognition and suits
    assistants best, `disabled` filters nothing."""
    noise_suppression_config: TelephonyNoiseSuppressionConfig | None = None
    """Fine tuning of the noise filter; which fields count depends on the engine chosen in
    `noise_suppression`."""
    recording_settings: TelephonyRecordingSettings | None = None
    """Whether calls of the assistant are recorded, in which format, and on how many channels."""
    send_message_history_updates: bool | None = None
    """`true` reports the whole history after every turn by webhook
    (`call.ai_gather.message_history_updated`); unset, the start command decides."""
    supports_unauthenticated_web_calls: bool | None = None
    """`true` lets visitors of your site talk to the assistant without signing in; needed for
    the web widget with voice."""
    time_limit_secs: int | None = None
    """Maximum seconds the assistant stays on a call before it stops. With Call Control the leg
    stays up, and billed, until hung up."""
    user_idle_reply_secs: int | None = None
    """Seconds of silence from the caller after which the assistant asks whether they are still
    there."""
    user_idle_timeout_secs: int | None = None
    """Seconds of silence from the caller after which the assistant leaves the call; with Call
    Control the leg itself stays up until hung up."""
    voicemail_detection: TelephonyVoicemailDetection | None = None
    """Reaction to an answering machine on outgoing calls; works only if detection is turned on
    when dialing."""


class TelephonyVoicemailAction(Model):
    """Part of `TelephonyVoicemailDetection`."""

    action: (
        Literal["stop_assistant", "leave_message_and_stop_assistant", "continue_assistant"] | None
    ) = None
    """`stop_assistant` ends, `leave_message_and_stop_assistant` leaves a message first,
    `continue_assistant` talks on."""
    voicemail_message: TelephonyVoicemailMessage | None = None
    """Message to leave on the answering machine; used only when `action` says to leave one."""


class TelephonyVoicemailDetection(Model):
    """Part of `TelephonySettings`."""

    on_voicemail_detected: TelephonyVoicemailAction | None = None
    """Reaction to a detected answering machine: hang up, leave a message, or carry on."""


class TelephonyVoicemailMessage(Model):
    """Part of `TelephonyVoicemailAction`."""

    message: str | None = None
    """Text to leave; only with type `message`."""
    prompt: str | None = None
    """Instruction from which the model makes the message; only with type `prompt`."""
    type: Literal["prompt", "message"] | None = None
    """`message` leaves a fixed text, `prompt` lets the model make one up."""


class TelnyxAvatarSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    avatar_id: str
    """Stock avatar or one of your own, from `ai.avatars.list`; own ones begin with `avatar_`."""
    background_id: Literal["office", "studio", "reception", "illustrated_workspace"]
    """Scene shown behind the avatar, one of the ready-made backgrounds."""
    model: Literal["foxtrot-1"]
    """Model that animates the face; `foxtrot-1` is the only one."""
    provider: Literal["telnyx"]
    """Service that renders the avatar; always `telnyx`."""


class ToolCallAudioByURL(Model):
    """Part of `AssistantVoiceSettings`."""

    type: Literal["media_url"]
    """`media_url`: an MP3 from the web."""
    value: str
    """Address of the MP3 file to play while the tool runs."""


class ToolCustomHeader(Model):
    """Part of `InviteToolConfig`, `ReferToolConfig` and 1 more."""

    name: str | None = None
    """Name of the SIP header, by custom beginning with `X-`."""
    value: str | None = None
    """Value of the SIP header; `{{variables}}` and integration secrets are filled in."""


class ToolDelayedMessage(Model):
    """Part of `WebhookToolConfig`."""

    content: str
    """Words the assistant says while the answer is late, for example "This takes a little
    longer"."""
    timing_ms: int
    """Milliseconds without an answer after which this filler is spoken; has no effect on
    `request_start` messages."""
    type: Literal["request_response_delayed"]
    """`request_response_delayed`: spoken only if the answer has not come after `timing_ms`."""


class ToolNode(Model):
    """Part of `ConversationFlow`."""

    id: str
    """Name of the node, unique in the flow; edges refer to it."""
    shared_tool_id: str
    """Shared tool that runs when the flow gets here, with arguments from dynamic variables of
    the same names."""
    message: str | None = None
    """Announcement spoken word for word before the tool runs, such as "One moment, I am
    checking."; `{{variables}}` allowed."""
    name: str | None = None
    """Label of the node in the editor."""
    position: NodePosition | None = None
    """Place of the node on the canvas of the editor; no effect on the conversation."""
    tool: list[AssistantTool] | None = None
    """Definition of the tool, filled in by the server from `shared_tool_id`; ignored in
    requests."""
    type: Literal["tool"] | None = None
    """`tool`: a step that runs one tool without asking the model."""


class ToolParameters(Model):
    """Part of `ClientSideToolConfig` and `WebhookToolConfig`."""

    properties: dict[str, Any] | None = None
    """Parameters by name, each with its own JSON Schema (type, description)."""
    required: list[str] | None = None
    """Parameters the model must supply; others it may leave out."""
    type: Literal["object"] | None = None
    """Always `object`, the root of the JSON Schema."""


class ToolStartMessage(Model):
    """Part of `WebhookToolConfig`."""

    content: str
    """Words the assistant says, for example "One moment, I am looking that up"."""
    type: Literal["request_start"]
    """`request_start`: spoken at once when the request begins."""
    timing_ms: int | None = None
    """Milliseconds without an answer after which this filler is spoken; has no effect on
    `request_start` messages."""


class ToolTestResult(Model):
    """Response of `client.ai.assistants.tools.test`."""

    content_type: str
    """Media type of your server's response, such as `application/json`."""
    request: dict[str, Any]
    """HTTP request that was sent to your server: URL, headers, body."""
    response: str
    """Body of your server's response, as text; the model would see the same."""
    status_code: int
    """HTTP status of your server's response."""
    success: bool
    """Whether the webhook answered with a 2xx status."""


class TranscriptionChallenger(Model):
    """Part of `TranscriptionSettings`."""

    model: ChallengerTranscriptionModel
    """Speech-to-text model that runs alongside the first; must differ from it in model or
    language."""
    language: str | None = None
    """Language this second model listens for; without it that of the first model."""
    rule: Literal["best_turn", "best_engine", "merge_words"] | None = None
    """Choice between the two transcripts: `best_turn` decides anew each turn, `best_engine`
    once after the first turns, `merge_words` mixes Arabic and English."""
    settings: TranscriptionSettingsConfig | None = None
    """Fine settings of this second model; fields that do not suit it are dropped. Without it
    the settings of the first model apply."""


class TranscriptionEndpointingPlan(Model):
    """Part of `StartSpeakingPlan`."""

    on_no_punctuation_seconds: float | None = None
    """Seconds of waiting when the transcript ends without a punctuation mark, as the sentence
    may go on."""
    on_number_seconds: float | None = None
    """Seconds of waiting after a number, since more digits may follow."""
    on_punctuation_seconds: float | None = None
    """Seconds of waiting after a sentence that ends with a punctuation mark."""


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
    """Substitute for speech recognition when the one in use fails; must be a streaming model."""
    language: str | None = None
    """Language of the substitute; without it that of the main model; the substitute must
    support it."""
    settings: TranscriptionSettingsConfig | None = None
    """Fine settings of the substitute; without them those of the main model apply as far as
    they fit."""


class TranscriptionSettings(Model):
    """Part of `Assistant`, `DeletedAssistant` and 1 more."""

    api_key_ref: str | None = None
    """Integration secret with your key, for Azure regions that require one."""
    challenger: TranscriptionChallenger | None = None
    """Second speech-to-text model that runs alongside the first (language booster), and the
    rule that picks one of the transcripts; not together with `fallback_models`."""
    fallback_models: list[TranscriptionFallbackModel] | None = None
    """Up to three streaming speech-to-text models that take over, in this order, when the
    current one fails; not together with `challenger`."""
    language: str | None = None
    """Language of the callers (`en`, `es-MX`); `auto` or nothing has it detected by models
    that can."""
    model: AssistantTranscriptionModel | None = None
    """Speech-to-text model, such as `deepgram/flux` (turn-taking, fast), `deepgram/nova-3` or
    `azure/fast`; see `speech_to_text.list_providers`."""
    region: str | None = None
    """Region of the outside speech-to-text provider (Azure); some regions need `api_key_ref`."""
    settings: TranscriptionSettingsConfig | None = None
    """Fine settings of the speech-to-text model; each field works with certain models only."""


class TranscriptionSettingsConfig(Model):
    """Part of `TranscriptionChallenger`, `TranscriptionFallbackModel` and 1 more."""

    context: str | None = None
    """Names and terms to recognize more readily, separated by commas; only for Soniox.
    `{{variables}}` allowed."""
    eager_eot_threshold: float | None = None
    """Confidence at which `deepgram/flux` guesses early that the caller is done; at most
    `eot_threshold`, and equal to it means no early guess."""
    enable_endpoint_detection: bool | None = None
    """`true` makes Soniox report the end of each utterance, after at most
    `max_endpoint_delay_ms` of silence."""
    end_of_turn_confidence_threshold: float | None = None
    """No longer has an effect; for AssemblyAI use `min_turn_silence` and `max_turn_silence`."""
    eot_threshold: float | None = None
    """Confidence `deepgram/flux` needs to end the caller's turn; higher interrupts less often
    but answers later."""
    eot_timeout_ms: int | None = None
    """Silence in milliseconds after which `deepgram/flux` ends the turn whatever its
    confidence."""
    interim_results: bool | None = None
    """`true` has Soniox deliver provisional transcripts besides the final ones."""
    keyterm: str | None = None
    """Names and jargon that recognition should prefer, separated by commas; at most 1000
    characters, `{{variables}}` allowed."""
    language_hints: list[str] | None = None
    """Languages (ISO 639-1, such as `["nl", "fr"]`) that Soniox expects at once, in place of
    the single `language`."""
    max_endpoint_delay_ms: int | None = None
    """Maximum silence in milliseconds before Soniox reports the end of an utterance; counts
    only with `enable_endpoint_detection`."""
    max_turn_silence: int | None = None
    """Silence in milliseconds after which AssemblyAI ends the caller's turn in any case."""
    min_turn_silence: int | None = None
    """Minimum silence in milliseconds before AssemblyAI may end a turn; at most
    `max_turn_silence`."""
    numerals: bool | None = None
    """`true` writes spoken numbers as digits ("nine" becomes `9`)."""
    prompt: str | None = None
    """What the conversation is about, as a description for `assemblyai/universal-3-5-pro`; not
    an instruction, at most 1750 characters."""
    remove_disfluencies: bool | None = None
    """`true` drops filler words such as "um" from transcripts of `speechmatics/linden-1`, in
    the languages that support it."""
    smart_format: bool | None = None
    """`true` formats the transcript for reading, with capitals, punctuation and digits."""


class TransferBridgeBeep(Model):
    """Part of `TransferToolConfig`."""

    enabled: bool | None = None
    """`true` plays the beep at the moment of connection."""
    target_legs: Literal["self", "both"] | None = None
    """Who hears the beep: `self` only the transfer target, `both` the caller too."""


class TransferTarget(Model):
    """Part of `TransferToolConfig`."""

    to: str
    """Number (E.164) or SIP URI to transfer to."""
    extension: str | None = None
    """Keys pressed after the target answers, such as `200`; `w` waits half a second, `W` a
    whole one."""
    message: str | None = None
    """What this target hears before the caller is connected; wins over
    `warm_transfer_instructions`."""
    name: str | None = None
    """Name of the target, such as `sales`; the model chooses by it."""
    sip_auth_password: str | None = None
    """Password with which to answer a SIP authentication challenge of the target."""
    sip_auth_username: str | None = None
    """Username with which to answer a SIP authentication challenge of the target."""


class TransferTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    transfer: TransferToolConfig
    """Settings of the `transfer` tool: possible targets, caller ID, and how the other side is
    introduced to the call."""
    type: Literal["transfer"]
    """`transfer`: passes the call on to a person, a number or a SIP URI."""
    shared: bool | None = None
    """`true` for a tool that comes from the shared library (`tool_ids`), `false` for one
    defined inline; set by the server, leave it out of requests."""


class TransferToolConfig(Model):
    """Part of `TransferTool`."""

    from_: str = wire("from")
    """Caller ID of the outgoing leg: a number of yours in E.164 format, or SIP URI."""
    targets: list[TransferTarget] | str
    """Possible destinations, chosen by name; or `{{ targets }}`, a variable that resolves to
    such a list."""
    bridge_beep: TransferBridgeBeep | None = None
    """Short beep when caller and target are connected, so that the target knows the caller now
    listens."""
    custom_headers: list[ToolCustomHeader] | None = None
    """SIP headers to add to the INVITE of the transfer."""
    description: str | None = None
    """Own description of the tool for the model; leave empty, Telnyx writes one from the
    targets."""
    diversion: str | None = None
    """Number of yours on which the call came in; lets the transfer show the original caller's
    number while that call is up."""
    voicemail_detection: TransferVoicemailDetection | None = None
    """What to do when the target's answering machine picks up."""
    warm_message_delay_ms: int | None = None
    """Milliseconds after the target answers before the introduction is played; without it
    playback begins with the answer."""
    warm_transfer_acceptance: WarmTransferAcceptance | None = None
    """Asks the target in private whether to connect, while the caller hears ringing; needs an
    introduction and `start_ai_assistant`."""
    warm_transfer_instructions: str | None = None
    """Tells the assistant what to say to the target before the caller is connected, such as
    "summarize the problem"."""


class TransferVoicemailAction(Model):
    """Part of `TransferVoicemailDetection`."""

    action: Literal["stop_transfer", "leave_message_and_stop_transfer"] | None = None
    """`stop_transfer` hangs up, `leave_message_and_stop_transfer` leaves a message before
    that."""
    voicemail_message: TransferVoicemailMessage | None = None
    """Message to leave on the answering machine; used only when `action` says to leave one."""


class TransferVoicemailDetection(Model):
    """Part of `TransferToolConfig`."""

    detection_config: TransferVoicemailDetectionConfig | None = None
    """Thresholds of the answering machine detector; leave out what you do not want to tune."""
    detection_mode: Literal["disabled", "premium"] | None = None
    """`premium` listens for answering machines with the better detector; `disabled` does not
    listen."""
    on_voicemail_detected: TransferVoicemailAction | None = None
    """Reaction to a detected answering machine: hang up, leave a message, or carry on."""


class TransferVoicemailDetectionConfig(Model):
    """Part of `TransferVoicemailDetection`."""

    after_greeting_silence_millis: int | None = None
    """Milliseconds of silence after a greeting before the result is settled; longer waits out
    pauses within the greeting."""
    between_words_silence_millis: int | None = None
    """Maximum pause in milliseconds between two words that still counts as one greeting."""
    greeting_duration_millis: int | None = None
    """Length in milliseconds up to which a greeting passes for human; people greet shortly,
    machines at length."""
    greeting_silence_duration_millis: int | None = None
    """Pause in milliseconds after which a machine's greeting counts as finished."""
    greeting_total_analysis_time_millis: int | None = None
    """Maximum milliseconds spent on finding the end of a machine's greeting, so that a message
    is not left too early."""
    initial_silence_millis: int | None = None
    """Milliseconds of silence right after the answer; if nobody speaks for longer, a machine
    is assumed."""
    maximum_number_of_words: int | None = None
    """Number of words in the greeting above which a machine is assumed."""
    maximum_word_length_millis: int | None = None
    """Maximum duration in milliseconds of a single word; anything longer points to a machine."""
    min_word_length_millis: int | None = None
    """Minimum length in milliseconds of a sound that is counted as a word rather than noise."""
    silence_threshold: int | None = None
    """Audio level below which sound counts as silence in the analysis of the greeting."""
    total_analysis_time_millis: int | None = None
    """Maximum milliseconds of the whole analysis, from the answer to the decision between
    human and machine."""


class TransferVoicemailMessage(Model):
    """Part of `TransferVoicemailAction`."""

    message: str | None = None
    """Text to leave, turned into speech; only with type `message`."""
    type: Literal["message", "warm_transfer_instructions"] | None = None
    """`message` leaves a fixed text, `warm_transfer_instructions` plays the introduction of
    the transfer."""


class UpdatableVariable(Model):
    """Part of `UpdateDynamicVariablesToolConfig`."""

    name: str
    """Dynamic variable that may be written, used elsewhere as `{{name}}`."""
    description: str | None = None
    """What belongs into the variable, for the model."""
    type: str | None = None
    """Type of the value, such as `string` or `number`."""


class UpdateDynamicVariablesTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    type: Literal["update_dynamic_variables"]
    """`update_dynamic_variables`: writes what was learned into variables."""
    update_dynamic_variables: UpdateDynamicVariablesToolConfig
    """Settings of the tool with which the assistant writes values it has learned into dynamic
    variables."""
    shared: bool | None = None
    """`true` for a tool that comes from the shared library (`tool_ids`), `false` for one
    defined inline; set by the server, leave it out of requests."""


class UpdateDynamicVariablesToolConfig(Model):
    """Part of `UpdateDynamicVariablesTool`."""

    description: str
    """When the model should write the variables."""
    name: str
    """Name of the tool as the model sees it."""
    updatable_variables: list[UpdatableVariable]
    """Dynamic variables the assistant may write; at least one."""


class VisionTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    type: Literal["vision"]
    """`vision`: looks at frames from the caller's camera."""
    shared: bool | None = None
    """`true` for a tool that comes from the shared library (`tool_ids`), `false` for one
    defined inline; set by the server, leave it out of requests."""
    vision: VisionToolConfig | None = None
    """Settings of the `vision` tool, with which the assistant looks at the caller's video."""


class VisionToolConfig(Model):
    """Part of `VisionTool`."""

    max_frame_age_secs: int | None = None
    """Age in seconds beyond which a video frame is not shown to the model, so that a frozen
    camera is not described as live."""


class WarmTransferAcceptance(Model):
    """Part of `TransferToolConfig`."""

    enabled: bool | None = None
    """`true` connects the caller only if the target agrees to take the call."""
    end_user_target_context_mode: Literal["private", "shared"] | None = None
    """`private` keeps the conversation with the target out of history, webhooks and insights;
    `shared` leaves it in."""
    require_acceptance: bool | None = None
    """`true` returns to the caller when the target cannot be asked; `false` then connects them
    without an answer."""
    timeout_secs: int | None = None
    """Seconds to wait before giving up; zero means no limit where the operation allows it."""


class WebhookTool(Model):
    """Part of `Assistant`, `DeletedAssistant` and 2 more."""

    type: Literal["webhook"]
    """`webhook`: Telnyx calls your server with what the model filled in."""
    webhook: WebhookToolConfig
    """What to call and with which parameters."""
    shared: bool | None = None
    """`true` for a tool that comes from the shared library (`tool_ids`), `false` for one
    defined inline; set by the server, leave it out of requests."""
    timeout_ms: int | None = None
    """Milliseconds to wait for your server before the call is given up; set here, not inside
    `webhook`. For synchronous webhooks."""


class WebhookToolConfig(Model):
    """Part of `WebhookTool`."""

    description: str
    """What the tool does and when to use it; the model decides by this text."""
    name: str
    """Name of the tool as the model sees it, letters, digits and `_`."""
    url: str
    """Address to call; may hold `{placeholders}` described in `path_parameters`, and
    `{{variables}}`."""
    async_: bool | None = wire("async", default=None)
    """`true` lets the assistant go on without waiting for your server; the answer is not
    awaited beyond `async_timeout_ms`."""
    async_timeout_ms: int | None = None
    """Milliseconds an asynchronous webhook is given before the model is told "Submitted"; 300
    by default."""
    body_parameters: ToolParameters | None = None
    """JSON Schema of the values the model is to supply in the request body."""
    headers: list[WebhookToolHeader] | None = None
    """Headers of the request; Telnyx adds its signature, by which you can tell the request is
    genuine."""
    messages: list[ToolStartMessage | ToolDelayedMessage] | None = None
    """Fillers the assistant speaks while it waits; only for synchronous webhooks."""
    method: Literal["GET", "POST", "PUT", "DELETE", "PATCH"] | None = None
    """HTTP method of the request to your server."""
    path_parameters: ToolParameters | None = None
    """JSON Schema of the values the model is to supply for `{placeholders}` in the URL."""
    preset_body_fields: dict[str, Any] | None = None
    """Fixed body fields that the model neither sees nor changes; `{{variables}}` and
    integration secrets allowed. Not sent with `GET`."""
    preset_query_params: dict[str, Any] | None = None
    """Fixed query parameters that the model neither sees nor changes; templates allowed,
    percent-encoded for you."""
    query_parameters: ToolParameters | None = None
    """JSON Schema of the values the model is to supply in the query string."""
    store_fields_as_variables: list[StoredVariable] | None = None
    """Values of the webhook's answer to keep as dynamic variables for the rest of the
    conversation."""


class WebhookToolHeader(Model):
    """Part of `WebhookToolConfig`."""

    name: str | None = None
    """Name of the HTTP header, such as `Authorization`."""
    value: str | None = None
    """Value of the header; `Bearer {{#integration_secret}}name{{/integration_secret}}` inserts
    a secret."""


class WebsocketSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    auth_ref: str | None = None
    """Integration secret sent as bearer token when the WebSocket is opened; looked up anew at
    each connection."""
    enabled: bool | None = None
    """`true` connects to `url` once per conversation; off by default."""
    url: str | None = None
    """Your endpoint, `ws://` or `wss://`, reachable from the internet; required when
    `enabled`."""


class WidgetSettings(Model):
    """Part of `Assistant` and `DeletedAssistant`."""

    agent_thinking_text: str | None = None
    """Text the widget shows while the assistant prepares its reply."""
    audio_visualizer_config: AudioVisualizerConfig | None = None
    """Style and color of the audio visualizer, the animation that moves with the voice in the
    widget."""
    default_state: Literal["expanded", "collapsed"] | None = None
    """Whether the widget first appears `expanded` or `collapsed`."""
    give_feedback_url: str | None = None
    """Page that opens when a visitor wants to leave feedback; without it there is no such
    link."""
    logo_icon_url: str | None = None
    """Image to show as your logo in the widget."""
    position: Literal["fixed", "static"] | None = None
    """`fixed` keeps the widget in the corner of the window, `static` places it in the flow of
    the page."""
    report_issue_url: str | None = None
    """Page that opens when a visitor wants to report a problem."""
    speak_to_interrupt_text: str | None = None
    """Hint shown while the assistant talks, that one may speak to cut in."""
    start_call_text: str | None = None
    """Caption of the button with which a visitor starts the call."""
    theme: Literal["light", "dark"] | None = None
    """Light or dark appearance of the widget, to match the site it is embedded in."""
    view_history_url: str | None = None
    """Page where a visitor can read earlier conversations."""


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
