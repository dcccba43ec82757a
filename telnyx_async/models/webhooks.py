"""Webhook events and their payloads."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async._modeling.webhook_event import WebhookEvent
from telnyx_async.models.shared import (
    InboundMessagePayload,
    MeetingArtifactContent,
    MeetingArtifactProvenance,
    MessageCost,
    MessageError,
    NumberOrderWithPhoneNumbers,
    OutboundMessagePayload,
    RecordingURLs,
)

__all__ = [
    "ArtifactCompleted",
    "ArtifactCompletedWebhookEvent",
    "ArtifactFailed",
    "ArtifactFailedWebhookEvent",
    "CallAIGatherEnded",
    "CallAIGatherEndedPayload",
    "CallAIGatherEndedWebhookEvent",
    "CallAIGatherMessage",
    "CallAIGatherMessageHistoryUpdated",
    "CallAIGatherMessageHistoryUpdatedPayload",
    "CallAIGatherMessageHistoryUpdatedWebhookEvent",
    "CallAIGatherPartialResults",
    "CallAIGatherPartialResultsPayload",
    "CallAIGatherPartialResultsWebhookEvent",
    "CallAnalyzed",
    "CallAnalyzedCost",
    "CallAnalyzedCostBreakdown",
    "CallAnalyzedInsight",
    "CallAnalyzedInsights",
    "CallAnalyzedPayload",
    "CallAnalyzedRecording",
    "CallAnalyzedWebhookEvent",
    "CallAnswered",
    "CallAnsweredPayload",
    "CallAnsweredWebhookEvent",
    "CallBridged",
    "CallBridgedPayload",
    "CallBridgedWebhookEvent",
    "CallConversationCreated",
    "CallConversationCreatedPayload",
    "CallConversationCreatedWebhookEvent",
    "CallConversationEnded",
    "CallConversationEndedPayload",
    "CallConversationEndedWebhookEvent",
    "CallConversationInsightsGenerated",
    "CallConversationInsightsGeneratedPayload",
    "CallConversationInsightsGeneratedWebhookEvent",
    "CallConversationStartFailed",
    "CallConversationStartFailedPayload",
    "CallConversationStartFailedWebhookEvent",
    "CallCost",
    "CallCostPart",
    "CallCostPayload",
    "CallCostWebhookEvent",
    "CallDeepfakeDetectionError",
    "CallDeepfakeDetectionErrorPayload",
    "CallDeepfakeDetectionErrorWebhookEvent",
    "CallDeepfakeDetectionResult",
    "CallDeepfakeDetectionResultPayload",
    "CallDeepfakeDetectionResultWebhookEvent",
    "CallDtmfReceived",
    "CallDtmfReceivedPayload",
    "CallDtmfReceivedWebhookEvent",
    "CallEnqueued",
    "CallEnqueuedPayload",
    "CallEnqueuedWebhookEvent",
    "CallForkPayload",
    "CallForkStarted",
    "CallForkStartedWebhookEvent",
    "CallForkStopped",
    "CallForkStoppedWebhookEvent",
    "CallGatherEnded",
    "CallGatherEndedPayload",
    "CallGatherEndedWebhookEvent",
    "CallHangup",
    "CallHangupPayload",
    "CallHangupWebhookEvent",
    "CallHold",
    "CallHoldPayload",
    "CallHoldWebhookEvent",
    "CallInitiated",
    "CallInitiatedPayload",
    "CallInitiatedWebhookEvent",
    "CallLeftQueue",
    "CallLeftQueuePayload",
    "CallLeftQueueWebhookEvent",
    "CallMachineDetectionEnded",
    "CallMachineDetectionEndedPayload",
    "CallMachineDetectionEndedWebhookEvent",
    "CallMachineGreetingEnded",
    "CallMachineGreetingEndedPayload",
    "CallMachineGreetingEndedWebhookEvent",
    "CallMachinePremiumCallScreeningDetected",
    "CallMachinePremiumCallScreeningDetectedPayload",
    "CallMachinePremiumCallScreeningDetectedWebhookEvent",
    "CallMachinePremiumDetectionEnded",
    "CallMachinePremiumDetectionEndedPayload",
    "CallMachinePremiumDetectionEndedWebhookEvent",
    "CallMachinePremiumDetectionStarted",
    "CallMachinePremiumDetectionStartedPayload",
    "CallMachinePremiumDetectionStartedWebhookEvent",
    "CallMachinePremiumGreetingEnded",
    "CallMachinePremiumGreetingEndedPayload",
    "CallMachinePremiumGreetingEndedWebhookEvent",
    "CallPaymentCompleted",
    "CallPaymentCompletedPayload",
    "CallPaymentCompletedWebhookEvent",
    "CallPaymentProgress",
    "CallPaymentProgressPayload",
    "CallPaymentProgressWebhookEvent",
    "CallPlaybackEnded",
    "CallPlaybackEndedPayload",
    "CallPlaybackEndedWebhookEvent",
    "CallPlaybackStarted",
    "CallPlaybackStartedPayload",
    "CallPlaybackStartedWebhookEvent",
    "CallQualityStats",
    "CallQualityStatsInbound",
    "CallQualityStatsOutbound",
    "CallRecordingError",
    "CallRecordingErrorPayload",
    "CallRecordingErrorWebhookEvent",
    "CallRecordingSaved",
    "CallRecordingSavedPayload",
    "CallRecordingSavedWebhookEvent",
    "CallRecordingTranscriptionSaved",
    "CallRecordingTranscriptionSavedPayload",
    "CallRecordingTranscriptionSavedWebhookEvent",
    "CallReferCompleted",
    "CallReferCompletedWebhookEvent",
    "CallReferFailed",
    "CallReferFailedWebhookEvent",
    "CallReferPayload",
    "CallReferStarted",
    "CallReferStartedWebhookEvent",
    "CallSiprecFailed",
    "CallSiprecFailedPayload",
    "CallSiprecFailedWebhookEvent",
    "CallSiprecPayload",
    "CallSiprecStarted",
    "CallSiprecStartedWebhookEvent",
    "CallSiprecStopped",
    "CallSiprecStoppedPayload",
    "CallSiprecStoppedWebhookEvent",
    "CallSpeakEnded",
    "CallSpeakEndedPayload",
    "CallSpeakEndedWebhookEvent",
    "CallSpeakStarted",
    "CallSpeakStartedPayload",
    "CallSpeakStartedWebhookEvent",
    "CallStreamingFailed",
    "CallStreamingFailedPayload",
    "CallStreamingFailedStream",
    "CallStreamingFailedWebhookEvent",
    "CallStreamingPayload",
    "CallStreamingStarted",
    "CallStreamingStartedWebhookEvent",
    "CallStreamingStopped",
    "CallStreamingStoppedWebhookEvent",
    "CallUnhold",
    "CallUnholdWebhookEvent",
    "CampaignStatusUpdate",
    "ConferenceCreated",
    "ConferenceCreatedPayload",
    "ConferenceCreatedWebhookEvent",
    "ConferenceEnded",
    "ConferenceEndedPayload",
    "ConferenceEndedWebhookEvent",
    "ConferenceFloorChanged",
    "ConferenceFloorChangedPayload",
    "ConferenceParticipantJoined",
    "ConferenceParticipantJoinedWebhookEvent",
    "ConferenceParticipantLeft",
    "ConferenceParticipantLeftWebhookEvent",
    "ConferenceParticipantPayload",
    "ConferenceParticipantPlaybackEnded",
    "ConferenceParticipantPlaybackEndedWebhookEvent",
    "ConferenceParticipantPlaybackPayload",
    "ConferenceParticipantPlaybackStarted",
    "ConferenceParticipantPlaybackStartedWebhookEvent",
    "ConferenceParticipantSpeakEnded",
    "ConferenceParticipantSpeakEndedWebhookEvent",
    "ConferenceParticipantSpeakPayload",
    "ConferenceParticipantSpeakStarted",
    "ConferenceParticipantSpeakStartedWebhookEvent",
    "ConferencePlaybackEnded",
    "ConferencePlaybackEndedWebhookEvent",
    "ConferencePlaybackPayload",
    "ConferencePlaybackStarted",
    "ConferencePlaybackStartedWebhookEvent",
    "ConferenceRecordingSaved",
    "ConferenceRecordingSavedPayload",
    "ConferenceRecordingSavedWebhookEvent",
    "ConferenceSpeakEnded",
    "ConferenceSpeakEndedWebhookEvent",
    "ConferenceSpeakPayload",
    "ConferenceSpeakStarted",
    "ConferenceSpeakStartedWebhookEvent",
    "CustomSipHeader",
    "DeliveryUpdateWebhookEvent",
    "EndedConversationMessage",
    "EndedConversationToolCall",
    "EndedConversationToolFunction",
    "FaxDelivered",
    "FaxDeliveredData",
    "FaxDeliveredPayload",
    "FaxFailed",
    "FaxFailedData",
    "FaxFailedPayload",
    "FaxMediaProcessed",
    "FaxMediaProcessedData",
    "FaxMediaProcessedPayload",
    "FaxQueued",
    "FaxQueuedData",
    "FaxQueuedPayload",
    "FaxSendingStarted",
    "FaxSendingStartedData",
    "FaxSendingStartedPayload",
    "FaxWebhookMeta",
    "GeneratedConversationInsight",
    "HostedNumberOrderEvent",
    "HostedNumberOrderEventPayload",
    "HostedNumberOrderEventPayloadNumber",
    "HostedNumberOrderEventWebhookEvent",
    "InboundMessageWebhookEvent",
    "InboundSipHeader",
    "MessageWebhookMeta",
    "MessagingInboundMessage",
    "NumberOrderStatusUpdate",
    "NumberOrderStatusUpdateWebhookEvent",
    "NumberOrderWebhookMeta",
    "NumberReputationNumberFlagged",
    "NumberReputationNumberFlaggedPayload",
    "NumberReputationNumberFlaggedWebhookEvent",
    "NumberReputationNumberRemoved",
    "NumberReputationNumberRemovedPayload",
    "NumberReputationNumberRemovedWebhookEvent",
    "NumberReputationVerificationChanged",
    "NumberReputationVerificationChangedPayload",
    "NumberReputationVerificationChangedWebhookEvent",
    "NumberReputationWebhookMeta",
    "OutboundMessage",
    "ReplacedLinkClick",
    "ReplacedLinkClickWebhookEvent",
    "SessionStatusChanged",
    "SessionStatusChangedWebhookEvent",
    "TranscriptCompleted",
    "TranscriptCompletedWebhookEvent",
    "Transcription",
    "TranscriptionPayload",
    "TranscriptionResult",
    "TranscriptionWebhookEvent",
    "WhatsappAccountUpdate",
    "WhatsappAccountUpdateData",
    "WhatsappAccountUpdatePayload",
    "WhatsappMessageEcho",
    "WhatsappMessageEchoBody",
    "WhatsappMessageEchoData",
    "WhatsappMessageEchoPayload",
    "WhatsappMessageEchoSender",
    "WhatsappWabaAdded",
    "WhatsappWabaAddedPayload",
    "WhatsappWabaAddedWebhookEvent",
]


class ArtifactCompleted(Model):
    """Part of `ArtifactCompletedWebhookEvent`."""

    artifact_id: str
    """Artifact that was generated, or failed to be, from a meeting's transcript."""
    content: MeetingArtifactContent
    """The generated artifact: its words are in `text`."""
    api_model_provenance: MeetingArtifactProvenance = wire("model_provenance")
    """Model and vendor behind the generated text."""
    prompt: str | None = None
    """Question that a `custom` artifact answers; null for the ready-made types such as
    `summary`."""
    session_id: str
    """Meeting from whose transcript it was generated."""
    type: Literal["summary", "action_items", "decisions", "topics", "open_questions", "custom"]
    """What was generated, such as a `summary`, the `action_items` or the answer to your
    `custom` prompt."""


class ArtifactCompletedWebhookEvent(WebhookEvent["ArtifactCompleted"]):
    """Webhook event `artifact.completed`."""

    id: str  # pyright: ignore[reportIncompatibleMethodOverride]
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    data: ArtifactCompleted
    """The record the operation is about, or on a list the records of this page."""
    event: Literal["artifact.completed"]
    """What happened: an artifact was made (`artifact.completed`), or could not be
    (`artifact.failed`)."""
    occurred_at: datetime  # pyright: ignore[reportIncompatibleMethodOverride]
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    version: str
    """Version of the event's envelope, or of an old SDK."""


class ArtifactFailed(Model):
    """Part of `ArtifactFailedWebhookEvent`."""

    artifact_id: str
    """Artifact that was generated, or failed to be, from a meeting's transcript."""
    session_id: str
    """Meeting from whose transcript it should have been generated."""
    type: Literal["summary", "action_items", "decisions", "topics", "open_questions", "custom"]
    """What should have been generated, such as `summary` or `custom`."""


class ArtifactFailedWebhookEvent(WebhookEvent["ArtifactFailed"]):
    """Webhook event `artifact.failed`."""

    id: str  # pyright: ignore[reportIncompatibleMethodOverride]
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    data: ArtifactFailed
    """The record the operation is about, or on a list the records of this page."""
    event: Literal["artifact.failed"]
    """What happened: an artifact was made (`artifact.completed`), or could not be
    (`artifact.failed`)."""
    occurred_at: datetime  # pyright: ignore[reportIncompatibleMethodOverride]
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    version: str
    """Version of the event's envelope, or of an old SDK."""


class CallAIGatherEnded(Model):
    """Part of `CallAIGatherEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of the event; a delivery that is repeated carries the same one, so duplicates
    can be dropped."""
    event_type: Literal["call.ai_gather.ended"] | None = None
    """Name of what happened, such as `call.answered` or `message.finalized`; decides which
    fields the payload has."""
    occurred_at: datetime | None = None
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: CallAIGatherEndedPayload | None = None
    """The content proper; its shape depends on the kind of event or message that carries it."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class CallAIGatherEndedPayload(Model):
    """Part of `CallAIGatherEnded`."""

    call_control_id: str | None = None
    """Handle of one live call leg, from `calls.dial` or a call webhook; commands to that leg
    take it, and it expires with the leg."""
    call_leg_id: str | None = None
    """Identifier of one leg of a call, unique in logs and detail records; webhooks of one leg
    share it."""
    call_session_id: str | None = None
    """Identifier that all legs of one call have in common, such as both sides of a bridge or
    transfer; ties their events together."""
    client_state: str | None = None
    """Your own state, base64-encoded: Telnyx hands it back unchanged in the webhooks that
    follow, so a stateless handler knows where it was."""
    connection_id: str | None = None
    """Connection or application that carries the voice traffic: the `id` of a SIP connection,
    a Call Control or a TeXML application."""
    from_: str | None = wire("from", default=None)
    """Sending side: a phone number in E.164 format, a SIP URI or an email address, as the
    product has it; with dates, the start of the period."""
    message_history: list[CallAIGatherMessage] | None = None
    """The conversation in which it was gathered."""
    result: dict[str, Any] | None = None
    """What was gathered, in the shape of the `parameters` of the command."""
    status: Literal["valid", "invalid"] | None = None
    """`valid` if everything asked for was gathered, else `invalid`."""
    to: str | None = None
    """Receiving side: a phone number in E.164 format, a SIP URI or an email address, as the
    product has it; with dates, the end of the period."""


class CallAIGatherEndedWebhookEvent(WebhookEvent["CallAIGatherEndedPayload"]):
    """Webhook event `call.ai_gather.ended`."""

    data: CallAIGatherEnded | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallAIGatherMessage(Model):
    """Part of `CallAIGatherEndedPayload`, `CallAIGatherMessageHistoryUpdatedPayload` and 1 more."""

    content: str | None = None
    """The text or data itself, in the form the kind of record calls for."""
    role: Literal["assistant", "user"] | None = None
    """Part that this party plays in the conversation or call, which decides what it may do or
    how its words are taken."""


class CallAIGatherMessageHistoryUpdated(Model):
    """Part of `CallAIGatherMessageHistoryUpdatedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of the event, for dropping duplicates."""
    event_type: Literal["call.ai_gather.message_history_updated"] | None = None
    """Always `call.ai_gather.message_history_updated`: an AI gather on a call has gone one
    step further."""
    occurred_at: datetime | None = None
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: CallAIGatherMessageHistoryUpdatedPayload | None = None
    """Call, and the conversation so far."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class CallAIGatherMessageHistoryUpdatedPayload(Model):
    """Part of `CallAIGatherMessageHistoryUpdated`."""

    call_control_id: str | None = None
    """Handle of one live call leg, from `calls.dial` or a call webhook; commands to that leg
    take it, and it expires with the leg."""
    call_leg_id: str | None = None
    """Identifier of one leg of a call, unique in logs and detail records; webhooks of one leg
    share it."""
    call_session_id: str | None = None
    """Identifier that all legs of one call have in common, such as both sides of a bridge or
    transfer; ties their events together."""
    client_state: str | None = None
    """Your own state, base64-encoded: Telnyx hands it back unchanged in the webhooks that
    follow, so a stateless handler knows where it was."""
    connection_id: str | None = None
    """Connection or application that carries the voice traffic: the `id` of a SIP connection,
    a Call Control or a TeXML application."""
    from_: str | None = wire("from", default=None)
    """Number or SIP URI of the caller."""
    message_history: list[CallAIGatherMessage] | None = None
    """Conversation between assistant and caller so far, oldest first."""
    to: str | None = None
    """Number or SIP URI that was called."""


class CallAIGatherMessageHistoryUpdatedWebhookEvent(
    WebhookEvent["CallAIGatherMessageHistoryUpdatedPayload"]
):
    """Webhook event `call.ai_gather.message_history_updated`."""

    data: CallAIGatherMessageHistoryUpdated | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallAIGatherPartialResults(Model):
    """Part of `CallAIGatherPartialResultsWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of the event; a delivery that is repeated carries the same one, so duplicates
    can be dropped."""
    event_type: Literal["call.ai_gather.partial_results"] | None = None
    """Name of what happened, such as `call.answered` or `message.finalized`; decides which
    fields the payload has."""
    occurred_at: datetime | None = None
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: CallAIGatherPartialResultsPayload | None = None
    """The content proper; its shape depends on the kind of event or message that carries it."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class CallAIGatherPartialResultsPayload(Model):
    """Part of `CallAIGatherPartialResults`."""

    call_control_id: str | None = None
    """Handle of one live call leg, from `calls.dial` or a call webhook; commands to that leg
    take it, and it expires with the leg."""
    call_leg_id: str | None = None
    """Identifier of one leg of a call, unique in logs and detail records; webhooks of one leg
    share it."""
    call_session_id: str | None = None
    """Identifier that all legs of one call have in common, such as both sides of a bridge or
    transfer; ties their events together."""
    client_state: str | None = None
    """Your own state, base64-encoded: Telnyx hands it back unchanged in the webhooks that
    follow, so a stateless handler knows where it was."""
    connection_id: str | None = None
    """Connection or application that carries the voice traffic: the `id` of a SIP connection,
    a Call Control or a TeXML application."""
    from_: str | None = wire("from", default=None)
    """Sending side: a phone number in E.164 format, a SIP URI or an email address, as the
    product has it; with dates, the start of the period."""
    message_history: list[CallAIGatherMessage] | None = None
    """Conversation so far, each entry with its `role` and `content`, in the order spoken."""
    partial_results: dict[str, Any] | None = None
    """What has been gathered so far, in the shape of the `parameters` of the command."""
    to: str | None = None
    """Receiving side: a phone number in E.164 format, a SIP URI or an email address, as the
    product has it; with dates, the end of the period."""


class CallAIGatherPartialResultsWebhookEvent(WebhookEvent["CallAIGatherPartialResultsPayload"]):
    """Webhook event `call.ai_gather.partial_results`."""

    data: CallAIGatherPartialResults | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallAnalyzed(Model):
    """Part of `CallAnalyzedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.analyzed"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallAnalyzedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallAnalyzedCost(Model):
    """Part of `CallAnalyzedPayload`."""

    breakdown: list[CallAnalyzedCostBreakdown] | None = None
    """Cost lines of the call, one for each product."""
    currency: str | None = None
    """Currency of the amounts, such as `USD`."""
    total: str | None = None
    """Sum over all products, as a decimal number."""


class CallAnalyzedCostBreakdown(Model):
    """Part of `CallAnalyzedCost`."""

    cost: str | None = None
    """Price of this product over the call, as a decimal number."""
    product: str | None = None
    """Product charged, such as `ai-voice-assistant`, `inference` or `recording-cdrs`."""


class CallAnalyzedInsight(Model):
    """Part of `CallAnalyzedInsights`."""

    insight_id: str | None = None
    """Insight template by which the result was produced."""
    result: str | None = None
    """What the insight template drew from the conversation, as text."""


class CallAnalyzedInsights(Model):
    """Part of `CallAnalyzedPayload`."""

    conversation_insights: list[CallAnalyzedInsight] | None = None
    """Results, one for each insight template that was applied."""
    status: str | None = None
    """Whether insights could be drawn from the conversation."""


class CallAnalyzedPayload(Model):
    """Part of `CallAnalyzed`."""

    assistant_id: str | None = None
    """AI assistant that took the call, from `ai.assistants.list`."""
    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    conversation_id: str | None = None
    """Conversation between a caller and an AI assistant; also found in `ai.conversations`."""
    conversation_insights: list[CallAnalyzedInsights] | None = None
    """Insights drawn from the conversation: `[]` if it has none, null if they could not be
    fetched."""
    cost: CallAnalyzedCost | str | None = None
    """What the whole call cost, by product; the text `No cost data available.` if that could
    not be found out."""
    duration_sec: int | None = None
    """Length of the conversation with the assistant, in seconds."""
    from_: str | None = wire("from", default=None)
    """Number, SIP URI or other address that placed the call."""
    llm_model: str | None = None
    """Language model that generated the replies."""
    reason: str | None = None
    """Why the conversation with the assistant ended."""
    recordings: list[CallAnalyzedRecording] | None = None
    """Recordings of the call: `[]` if none was made, null if they could not be fetched."""
    stt_model: str | None = None
    """Recognizer that turned the caller's speech into text."""
    to: str | None = None
    """Number or SIP URI that the call went to."""
    tts_model_id: str | None = None
    """Model that turned the replies into speech."""
    tts_provider: str | None = None
    """Company whose voice speaks; found from `voice` if left out."""
    tts_voice_id: str | None = None
    """Voice in which the replies were spoken."""


class CallAnalyzedRecording(Model):
    """Part of `CallAnalyzedPayload`."""

    id: str = wire("id", default=None)
    """Identifier of the recording, for `recordings.retrieve`."""
    channels: str | None = None
    """`dual` for voices on separate channels, `single` for mixed ones."""
    download_urls: RecordingURLs | None = None
    """Signed URLs of the audio files, one per format; they expire, so fetch the files soon or
    retrieve the recording again."""
    end_time: datetime | None = None
    """When the recording stopped (RFC 3339)."""
    format: str | None = None
    """Audio format of the file: `mp3` or `wav`."""
    start_time: datetime | None = None
    """When the recording began (RFC 3339)."""


class CallAnalyzedWebhookEvent(WebhookEvent["CallAnalyzedPayload"]):
    """Webhook event `call.analyzed`."""

    data: CallAnalyzed | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallAnswered(Model):
    """Part of `CallAnsweredWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.answered"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallAnsweredPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallAnsweredPayload(Model):
    """Part of `CallAnswered`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    custom_headers: list[CustomSipHeader] | None = None
    """SIP headers that were set with the answer."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    sip_headers: list[InboundSipHeader] | None = None
    """Standard SIP headers: to send, `User-to-User` only; received, `User-to-User` and
    `Diversion`."""
    start_time: datetime | None = None
    """When the call started, before it was answered (RFC 3339)."""
    state: Literal["answered"] | None = None
    """State of the leg, always `answered` in this event."""
    tags: list[str] | None = None
    """Tags of the phone number that was called."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class CallAnsweredWebhookEvent(WebhookEvent["CallAnsweredPayload"]):
    """Webhook event `call.answered`."""

    data: CallAnswered | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallBridged(Model):
    """Part of `CallBridgedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.bridged"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallBridgedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallBridgedPayload(Model):
    """Part of `CallBridged`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class CallBridgedWebhookEvent(WebhookEvent["CallBridgedPayload"]):
    """Webhook event `call.bridged`."""

    data: CallBridged | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallConversationCreated(Model):
    """Part of `CallConversationCreatedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of the event; a delivery that is repeated carries the same one, so duplicates
    can be dropped."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    event_type: Literal["call.conversation.created"] | None = None
    """Name of what happened, such as `call.answered` or `message.finalized`; decides which
    fields the payload has."""
    occurred_at: datetime | None = None
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: CallConversationCreatedPayload | None = None
    """The content proper; its shape depends on the kind of event or message that carries it."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class CallConversationCreatedPayload(Model):
    """Part of `CallConversationCreated`."""

    call_control_id: str | None = None
    """Handle of one live call leg, from `calls.dial` or a call webhook; commands to that leg
    take it, and it expires with the leg."""
    call_leg_id: str | None = None
    """Identifier of one leg of a call, unique in logs and detail records; webhooks of one leg
    share it."""
    call_session_id: str | None = None
    """Identifier that all legs of one call have in common, such as both sides of a bridge or
    transfer; ties their events together."""
    calling_party_type: Literal["pstn", "sip"] | None = None
    """`pstn` for a phone number, `sip` for a SIP address."""
    client_state: str | None = None
    """Your own state, base64-encoded: Telnyx hands it back unchanged in the webhooks that
    follow, so a stateless handler knows where it was."""
    connection_id: str | None = None
    """Connection or application that carries the voice traffic: the `id` of a SIP connection,
    a Call Control or a TeXML application."""
    conversation_id: str | None = None
    """Conversation that began with the call."""
    from_: str | None = wire("from", default=None)
    """Sending side: a phone number in E.164 format, a SIP URI or an email address, as the
    product has it; with dates, the start of the period."""
    to: str | None = None
    """Receiving side: a phone number in E.164 format, a SIP URI or an email address, as the
    product has it; with dates, the end of the period."""


class CallConversationCreatedWebhookEvent(WebhookEvent["CallConversationCreatedPayload"]):
    """Webhook event `call.conversation.created`."""

    data: CallConversationCreated | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallConversationEnded(Model):
    """Part of `CallConversationEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of the event; a delivery that is repeated carries the same one, so duplicates
    can be dropped."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    event_type: Literal["call.conversation.ended"] | None = None
    """Name of what happened, such as `call.answered` or `message.finalized`; decides which
    fields the payload has."""
    occurred_at: datetime | None = None
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: CallConversationEndedPayload | None = None
    """The content proper; its shape depends on the kind of event or message that carries it."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class CallConversationEndedPayload(Model):
    """Part of `CallConversationEnded`."""

    assistant_id: str | None = None
    """AI assistant, from `ai.assistants.create` or `ai.assistants.list` (`assistant-…`)."""
    call_control_id: str | None = None
    """Handle of one live call leg, from `calls.dial` or a call webhook; commands to that leg
    take it, and it expires with the leg."""
    call_leg_id: str | None = None
    """Identifier of one leg of a call, unique in logs and detail records; webhooks of one leg
    share it."""
    call_session_id: str | None = None
    """Identifier that all legs of one call have in common, such as both sides of a bridge or
    transfer; ties their events together."""
    calling_party_type: Literal["pstn", "sip"] | None = None
    """`pstn` for a phone number, `sip` for a SIP address."""
    client_state: str | None = None
    """Your own state, base64-encoded: Telnyx hands it back unchanged in the webhooks that
    follow, so a stateless handler knows where it was."""
    connection_id: str | None = None
    """Connection or application that carries the voice traffic: the `id` of a SIP connection,
    a Call Control or a TeXML application."""
    conversation_id: str | None = None
    """Conversation that ended, for `ai.conversations.messages.list`."""
    duration_sec: int | None = None
    """Length of the conversation in seconds."""
    from_: str | None = wire("from", default=None)
    """Sending side: a phone number in E.164 format, a SIP URI or an email address, as the
    product has it; with dates, the start of the period."""
    llm_model: str | None = None
    """Language model that led the conversation."""
    messages: list[EndedConversationMessage] | None = None
    """The conversation in order; tool calls and system entries only with
    `conversation_ended_full_history`. Blanked out where nothing may be kept."""
    reason: str | None = None
    """Why it happened or is wanted, as text for people."""
    stt_model: str | None = None
    """Speech recognition model that was used."""
    to: str | None = None
    """Receiving side: a phone number in E.164 format, a SIP URI or an email address, as the
    product has it; with dates, the end of the period."""
    tts_model_id: str | None = None
    """Speech model with which the voice was synthesized."""
    tts_provider: str | None = None
    """Company whose voice spoke, such as `telnyx` or `elevenlabs`."""
    tts_voice_id: str | None = None
    """Voice in which the assistant spoke."""


class CallConversationEndedWebhookEvent(WebhookEvent["CallConversationEndedPayload"]):
    """Webhook event `call.conversation.ended`."""

    data: CallConversationEnded | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallConversationInsightsGenerated(Model):
    """Part of `CallConversationInsightsGeneratedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of the event; a delivery that is repeated carries the same one, so duplicates
    can be dropped."""
    event_type: Literal["call.conversation_insights.generated"] | None = None
    """Name of what happened, such as `call.answered` or `message.finalized`; decides which
    fields the payload has."""
    occurred_at: datetime | None = None
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: CallConversationInsightsGeneratedPayload | None = None
    """The content proper; its shape depends on the kind of event or message that carries it."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class CallConversationInsightsGeneratedPayload(Model):
    """Part of `CallConversationInsightsGenerated`."""

    call_control_id: str | None = None
    """Handle of one live call leg, from `calls.dial` or a call webhook; commands to that leg
    take it, and it expires with the leg."""
    call_leg_id: str | None = None
    """Identifier of one leg of a call, unique in logs and detail records; webhooks of one leg
    share it."""
    call_session_id: str | None = None
    """Identifier that all legs of one call have in common, such as both sides of a bridge or
    transfer; ties their events together."""
    calling_party_type: Literal["pstn", "sip"] | None = None
    """`pstn` for a phone number, `sip` for a SIP address."""
    client_state: str | None = None
    """Your own state, base64-encoded: Telnyx hands it back unchanged in the webhooks that
    follow, so a stateless handler knows where it was."""
    connection_id: str | None = None
    """Connection or application that carries the voice traffic: the `id` of a SIP connection,
    a Call Control or a TeXML application."""
    insight_group_id: str | None = None
    """Insight group, from `ai.conversations.insight_groups.insight_groups`, that is run on
    every conversation."""
    results: list[GeneratedConversationInsight] | None = None
    """One result for each insight of the group."""


class CallConversationInsightsGeneratedWebhookEvent(
    WebhookEvent["CallConversationInsightsGeneratedPayload"]
):
    """Webhook event `call.conversation_insights.generated`."""

    data: CallConversationInsightsGenerated | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallConversationStartFailed(Model):
    """Part of `CallConversationStartFailedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of the event; a delivery that is repeated carries the same one, so duplicates
    can be dropped."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    event_type: Literal["call.conversation.start_failed"] | None = None
    """Name of what happened, such as `call.answered` or `message.finalized`; decides which
    fields the payload has."""
    occurred_at: datetime | None = None
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: CallConversationStartFailedPayload | None = None
    """The content proper; its shape depends on the kind of event or message that carries it."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class CallConversationStartFailedPayload(Model):
    """Part of `CallConversationStartFailed`."""

    assistant_id: str | None = None
    """Assistant that could not be started."""
    call_control_id: str | None = None
    """Handle of one live call leg, from `calls.dial` or a call webhook; commands to that leg
    take it, and it expires with the leg."""
    call_leg_id: str | None = None
    """Identifier of one leg of a call, unique in logs and detail records; webhooks of one leg
    share it."""
    call_session_id: str | None = None
    """Identifier that all legs of one call have in common, such as both sides of a bridge or
    transfer; ties their events together."""
    calling_party_type: Literal["pstn", "sip"] | None = None
    """`pstn` for a phone number, `sip` for a SIP address."""
    client_state: str | None = None
    """Your own state, base64-encoded: Telnyx hands it back unchanged in the webhooks that
    follow, so a stateless handler knows where it was."""
    connection_id: str | None = None
    """Connection or application that carries the voice traffic: the `id` of a SIP connection,
    a Call Control or a TeXML application."""
    from_: str | None = wire("from", default=None)
    """Sending side: a phone number in E.164 format, a SIP URI or an email address, as the
    product has it; with dates, the start of the period."""
    reason: Literal["invalid_request", "service_error"] | None = None
    """Why it happened or is wanted, as text for people."""
    to: str | None = None
    """Receiving side: a phone number in E.164 format, a SIP URI or an email address, as the
    product has it; with dates, the end of the period."""


class CallConversationStartFailedWebhookEvent(WebhookEvent["CallConversationStartFailedPayload"]):
    """Webhook event `call.conversation.start_failed`."""

    data: CallConversationStartFailed | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallCost(Model):
    """Part of `CallCostWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.cost"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallCostPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallCostPart(Model):
    """Part of `CallCostPayload`."""

    billed_duration_secs: int | None = None
    """Seconds that are charged for this component."""
    call_part: str | None = None
    """Component that costs, such as `sip-trunking` or `call-recording`; new ones may appear."""
    cost: str | None = None
    """Price of this component, as a decimal number."""
    currency: str | None = None
    """Currency of the price, such as `USD`."""
    rate: str | None = None
    """Price per minute, as a decimal number."""


class CallCostPayload(Model):
    """Part of `CallCost`."""

    billed_duration_secs: int | None = None
    """Seconds charged; for the whole call, those of its longest part."""
    billing_group_id: str | None = None
    """Billing group on which the call is booked."""
    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    cost_parts: list[CallCostPart] | None = None
    """Cost by product component, such as SIP trunking and call control."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    status: Literal["success", "error"] | None = None
    """`success`, or `error` if the cost could not be worked out."""
    total_cost: str | None = None
    """Price of the whole call, as a decimal number."""


class CallCostWebhookEvent(WebhookEvent["CallCostPayload"]):
    """Webhook event `call.cost`."""

    data: CallCost | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallDeepfakeDetectionError(Model):
    """Part of `CallDeepfakeDetectionErrorWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.deepfake_detection.error"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallDeepfakeDetectionErrorPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallDeepfakeDetectionErrorPayload(Model):
    """Part of `CallDeepfakeDetectionError`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    error_message: (
        Literal["detection_timeout", "rtp_timeout", "dfd_connection_error", "dfd_stream_error"]
        | None
    ) = None
    """Why there is no result: none in time (`detection_timeout`), no audio (`rtp_timeout`), or
    the service out of reach."""


class CallDeepfakeDetectionErrorWebhookEvent(WebhookEvent["CallDeepfakeDetectionErrorPayload"]):
    """Webhook event `call.deepfake_detection.error`."""

    data: CallDeepfakeDetectionError | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallDeepfakeDetectionResult(Model):
    """Part of `CallDeepfakeDetectionResultWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.deepfake_detection.result"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallDeepfakeDetectionResultPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallDeepfakeDetectionResultPayload(Model):
    """Part of `CallDeepfakeDetectionResult`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    consistency: float | None = None
    """How uniformly the audio was judged, in percent; above 90 the result is reliable, low
    values mean mixed signals."""
    result: Literal["real", "fake", "silence_timeout"] | None = None
    """`real` voice, `fake` voice made by AI, or `silence_timeout` if nobody spoke in time."""
    score: float | None = None
    """Probability that the voice is synthetic, from 0.0 (real) to 1.0 (fake); null if there
    was no speech."""


class CallDeepfakeDetectionResultWebhookEvent(WebhookEvent["CallDeepfakeDetectionResultPayload"]):
    """Webhook event `call.deepfake_detection.result`."""

    data: CallDeepfakeDetectionResult | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallDtmfReceived(Model):
    """Part of `CallDtmfReceivedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.dtmf.received"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallDtmfReceivedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallDtmfReceivedPayload(Model):
    """Part of `CallDtmfReceived`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    digit: str | None = None
    """DTMF digit just pressed: `0-9`, `A-D`, `*` or `#`."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class CallDtmfReceivedWebhookEvent(WebhookEvent["CallDtmfReceivedPayload"]):
    """Webhook event `call.dtmf.received`."""

    data: CallDtmfReceived | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallEnqueued(Model):
    """Part of `CallEnqueuedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.enqueued"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallEnqueuedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallEnqueuedPayload(Model):
    """Part of `CallEnqueued`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    current_position: int | None = None
    """Place at which the call now stands in the queue."""
    queue: str | None = None
    """Name of the queue that the call waits in or is taken from."""
    queue_avg_wait_time_secs: int | None = None
    """Average wait in this queue, in seconds; for an announcement to the caller."""


class CallEnqueuedWebhookEvent(WebhookEvent["CallEnqueuedPayload"]):
    """Webhook event `call.enqueued`."""

    data: CallEnqueued | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallForkPayload(Model):
    """Part of `CallForkStarted` and `CallForkStopped`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    stream_type: Literal["decrypted"] | None = None
    """`decrypted`: media is forked after decryption; `raw`: as it arrives."""


class CallForkStarted(Model):
    """Part of `CallForkStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.fork.started"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallForkPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallForkStartedWebhookEvent(WebhookEvent["CallForkPayload"]):
    """Webhook event `call.fork.started`."""

    data: CallForkStarted | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallForkStopped(Model):
    """Part of `CallForkStoppedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.fork.stopped"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallForkPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallForkStoppedWebhookEvent(WebhookEvent["CallForkPayload"]):
    """Webhook event `call.fork.stopped`."""

    data: CallForkStopped | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallGatherEnded(Model):
    """Part of `CallGatherEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.gather.ended"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallGatherEndedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallGatherEndedPayload(Model):
    """Part of `CallGatherEnded`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    digits: str | None = None
    """Digits that were pressed, without the terminating one."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    status: (
        Literal["valid", "invalid", "call_hangup", "cancelled", "cancelled_amd", "timeout"] | None
    ) = None
    """`valid` input, `invalid` digits, `timeout`, `call_hangup`, or `cancelled` by you or by
    machine detection (`cancelled_amd`)."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class CallGatherEndedWebhookEvent(WebhookEvent["CallGatherEndedPayload"]):
    """Webhook event `call.gather.ended`."""

    data: CallGatherEnded | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallHangup(Model):
    """Part of `CallHangupWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.hangup"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallHangupPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallHangupPayload(Model):
    """Part of `CallHangup`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_quality_stats: CallQualityStats | None = None
    """Audio quality of the whole call as measured in each direction; null if nothing was."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    custom_headers: list[CustomSipHeader] | None = None
    """SIP headers that came with the end of the call."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    hangup_cause: (
        Literal[
            "call_rejected",
            "normal_clearing",
            "originator_cancel",
            "timeout",
            "time_limit",
            "user_busy",
            "not_found",
            "no_answer",
            "unspecified",
        ]
        | None
    ) = None
    """Why the call ended; `normal_clearing` is an ordinary hangup, `originator_cancel` the
    caller's before the answer."""
    hangup_source: Literal["caller", "callee", "unknown"] | None = None
    """Who hung up: `caller`, `callee`, or `unknown`."""
    sip_hangup_cause: str | None = None
    """SIP status code with which the call ended, such as `486`; `unspecified` where there is
    none."""
    sip_headers: list[InboundSipHeader] | None = None
    """Standard SIP headers: to send, `User-to-User` only; received, `User-to-User` and
    `Diversion`."""
    start_time: datetime | None = None
    """When the call that has now ended started (RFC 3339)."""
    state: Literal["hangup"] | None = None
    """State of the leg, always `hangup` in this event."""
    tags: list[str] | None = None
    """Tags of the phone number that was called."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class CallHangupWebhookEvent(WebhookEvent["CallHangupPayload"]):
    """Webhook event `call.hangup`."""

    data: CallHangup | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallHold(Model):
    """Part of `CallHoldWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.hold"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallHoldPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallHoldPayload(Model):
    """Part of `CallHold` and `CallUnhold`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class CallHoldWebhookEvent(WebhookEvent["CallHoldPayload"]):
    """Webhook event `call.hold`."""

    data: CallHold | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallInitiated(Model):
    """Part of `CallInitiatedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.initiated"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallInitiatedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallInitiatedPayload(Model):
    """Part of `CallInitiated`."""

    call_control_id: str | None = None
    """Handle of the new leg: answer, reject or transfer an incoming call with it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_screening_result: str | None = None
    """Result of the number's inbound call screening, which judges the caller's reputation and
    attestation."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    caller_id_name: str | None = None
    """Name shown for the caller, if the network delivered one."""
    client_state: str | None = None
    """Client state given when you dialed, base64-encoded; null on incoming calls."""
    connection_codecs: str | None = None
    """Codecs that your connection has enabled, comma-separated."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    custom_headers: list[CustomSipHeader] | None = None
    """Other SIP headers of the INVITE received."""
    direction: Literal["incoming", "outgoing"] | None = None
    """`incoming` if somebody calls you, `outgoing` if you dialed."""
    from_: str | None = wire("from", default=None)
    """Caller: number in E.164 format, or SIP URI."""
    offered_codecs: str | None = None
    """Codecs that the caller's side offered, comma-separated, in its order."""
    shaken_stir_attestation: str | None = None
    """How surely the caller owns the number: `A` fully, `B` partially, `C` unknown."""
    shaken_stir_validated: bool | None = None
    """Whether the caller's attestation has a valid signature."""
    sip_headers: list[InboundSipHeader] | None = None
    """`User-to-User` and `Diversion` headers of the INVITE received."""
    start_time: datetime | None = None
    """When the call came in or was dialed (RFC 3339)."""
    state: Literal["parked", "bridging"] | None = None
    """`parked` waits for your commands, `bridging` is already being connected."""
    tags: list[str] | None = None
    """Tags of the phone number that was called."""
    to: str | None = None
    """Number or SIP URI that was dialed."""


class CallInitiatedWebhookEvent(WebhookEvent["CallInitiatedPayload"]):
    """Webhook event `call.initiated`."""

    data: CallInitiated | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallLeftQueue(Model):
    """Part of `CallLeftQueueWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.dequeued"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallLeftQueuePayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallLeftQueuePayload(Model):
    """Part of `CallLeftQueue`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    queue: str | None = None
    """Name of the queue that the call waits in or is taken from."""
    queue_position: int | None = None
    """Place that the call last had in the queue."""
    reason: Literal["bridged", "bridging-in-process", "hangup", "leave", "timeout"] | None = None
    """Why the call left: `bridged`, about to be (`bridging-in-process`), `hangup`, your
    `leave` command, or `timeout`."""
    wait_time_secs: int | None = None
    """Seconds that the call has spent in the queue."""


class CallLeftQueueWebhookEvent(WebhookEvent["CallLeftQueuePayload"]):
    """Webhook event `call.dequeued`."""

    data: CallLeftQueue | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallMachineDetectionEnded(Model):
    """Part of `CallMachineDetectionEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.machine.detection.ended"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallMachineDetectionEndedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallMachineDetectionEndedPayload(Model):
    """Part of `CallMachineDetectionEnded`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    result: Literal["human", "machine", "not_sure"] | None = None
    """Who answered: `human`, `machine`, or `not_sure` if the signs were unclear."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class CallMachineDetectionEndedWebhookEvent(WebhookEvent["CallMachineDetectionEndedPayload"]):
    """Webhook event `call.machine.detection.ended`."""

    data: CallMachineDetectionEnded | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallMachineGreetingEnded(Model):
    """Part of `CallMachineGreetingEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.machine.greeting.ended"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallMachineGreetingEndedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallMachineGreetingEndedPayload(Model):
    """Part of `CallMachineGreetingEnded`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    result: Literal["beep_detected", "ended", "not_sure"] | None = None
    """Why it is your turn to speak: `beep_detected`, greeting `ended`, or `not_sure`."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class CallMachineGreetingEndedWebhookEvent(WebhookEvent["CallMachineGreetingEndedPayload"]):
    """Webhook event `call.machine.greeting.ended`."""

    data: CallMachineGreetingEnded | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallMachinePremiumCallScreeningDetected(Model):
    """Part of `CallMachinePremiumCallScreeningDetectedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.machine.premium.call_screening.detected"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallMachinePremiumCallScreeningDetectedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallMachinePremiumCallScreeningDetectedPayload(Model):
    """Part of `CallMachinePremiumCallScreeningDetected`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    result: Literal["screening"] | None = None
    """`screening`: iOS screens the call; detection starts again, and its result follows."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class CallMachinePremiumCallScreeningDetectedWebhookEvent(
    WebhookEvent["CallMachinePremiumCallScreeningDetectedPayload"]
):
    """Webhook event `call.machine.premium.call_screening.detected`."""

    data: CallMachinePremiumCallScreeningDetected | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallMachinePremiumDetectionEnded(Model):
    """Part of `CallMachinePremiumDetectionEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.machine.premium.detection.ended"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallMachinePremiumDetectionEndedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallMachinePremiumDetectionEndedPayload(Model):
    """Part of `CallMachinePremiumDetectionEnded`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    result: (
        Literal[
            "human_residence", "human_business", "machine", "silence", "fax_detected", "not_sure"
        ]
        | None
    ) = None
    """Who answered: `human_residence`, `human_business`, `machine`, `silence`, `fax_detected`
    or `not_sure`."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class CallMachinePremiumDetectionEndedWebhookEvent(
    WebhookEvent["CallMachinePremiumDetectionEndedPayload"]
):
    """Webhook event `call.machine.premium.detection.ended`."""

    data: CallMachinePremiumDetectionEnded | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallMachinePremiumDetectionStarted(Model):
    """Part of `CallMachinePremiumDetectionStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.machine.premium.detection.started"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallMachinePremiumDetectionStartedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallMachinePremiumDetectionStartedPayload(Model):
    """Part of `CallMachinePremiumDetectionStarted`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class CallMachinePremiumDetectionStartedWebhookEvent(
    WebhookEvent["CallMachinePremiumDetectionStartedPayload"]
):
    """Webhook event `call.machine.premium.detection.started`."""

    data: CallMachinePremiumDetectionStarted | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallMachinePremiumGreetingEnded(Model):
    """Part of `CallMachinePremiumGreetingEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.machine.premium.greeting.ended"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallMachinePremiumGreetingEndedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallMachinePremiumGreetingEndedPayload(Model):
    """Part of `CallMachinePremiumGreetingEnded`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    result: Literal["beep_detected", "no_beep_detected", "prompt_ended"] | None = None
    """`beep_detected`: leave your message now; `no_beep_detected`; or `prompt_ended` after iOS
    call screening's prompt."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class CallMachinePremiumGreetingEndedWebhookEvent(
    WebhookEvent["CallMachinePremiumGreetingEndedPayload"]
):
    """Webhook event `call.machine.premium.greeting.ended`."""

    data: CallMachinePremiumGreetingEnded | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallPaymentCompleted(Model):
    """Part of `CallPaymentCompletedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.payment.completed"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallPaymentCompletedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallPaymentCompletedPayload(Model):
    """Part of `CallPaymentCompleted`."""

    bank_account_number: str | None = None
    """Account number, masked but for the last two digits."""
    bank_account_type: str | None = None
    """Kind of bank account, if the connector knows it."""
    bank_routing_number: str | None = None
    """Routing number that the caller keyed in."""
    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    charge_id: str | None = None
    """The processor's reference of the completed charge; present when `transaction_type` was
    `charge`."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    connector_error: str | dict[str, Any] | None = None
    """What else the processor said about the error."""
    expiration_date: str | None = None
    """Card expiry as keyed in, `MMYY`."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    pay_error_code: str | None = None
    """Error code of the connector or the processor."""
    payment_card_number: str | None = None
    """Card number, masked but for the last four digits."""
    payment_card_postal_code: str | None = None
    """Billing postal code that the caller keyed in."""
    payment_card_type: (
        Literal[
            "visa",
            "mastercard",
            "amex",
            "optima",
            "discover",
            "diners-club",
            "jcb",
            "maestro",
            "enroute",
        ]
        | None
    ) = None
    """Brand recognized from the card number; absent for others."""
    payment_confirmation_code: str | None = None
    """Confirmation that the processor gave, if any; read it to the caller as a receipt."""
    payment_connector: str | None = None
    """Name of the Pay connector that handles the payment."""
    payment_error: str | None = None
    """Error in the last step or at the processor."""
    payment_method: Literal["credit-card", "ach-debit"] | None = None
    """What pays: a card (`credit-card`) or a US bank account (`ach-debit`)."""
    result: (
        Literal[
            "success",
            "payment-connector-error",
            "internal-error",
            "too-many-failed-attempts",
            "cancelled",
        ]
        | None
    ) = None
    """`success`, or why not: refused (`payment-connector-error`), `too-many-failed-attempts`,
    `cancelled`, `internal-error`."""
    security_code: str | None = None
    """The card's security code, masked completely so that nothing of it shows."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""
    token_id: str | None = None
    """Stored payment method made by a `tokenize` transaction; give it as `payment_token` next
    time."""


class CallPaymentCompletedWebhookEvent(WebhookEvent["CallPaymentCompletedPayload"]):
    """Webhook event `call.payment.completed`."""

    data: CallPaymentCompleted | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallPaymentProgress(Model):
    """Part of `CallPaymentProgressWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.payment.progress"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallPaymentProgressPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallPaymentProgressPayload(Model):
    """Part of `CallPaymentProgress`."""

    attempt: int | None = None
    """How many times the caller has tried this step, from 1."""
    bank_account_number: str | None = None
    """Account number, masked but for the last two digits."""
    bank_account_type: str | None = None
    """Kind of bank account, if the connector knows it."""
    bank_routing_number: str | None = None
    """Routing number that the caller keyed in."""
    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    error_type: (
        Literal[
            "timeout",
            "invalid-card-number",
            "invalid-card-type",
            "invalid-date",
            "invalid-security-code",
            "invalid-postal-code",
            "invalid-bank-routing-number",
            "invalid-bank-account-number",
            "input-matching-failed",
        ]
        | None
    ) = None
    """What went wrong in the step, such as `timeout` or `invalid-card-number`."""
    expiration_date: str | None = None
    """Card expiry as keyed in, `MMYY`."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    payment_card_number: str | None = None
    """Card number, masked but for the last four digits."""
    payment_card_postal_code: str | None = None
    """Billing postal code that the caller keyed in."""
    payment_card_type: (
        Literal[
            "visa",
            "mastercard",
            "amex",
            "optima",
            "discover",
            "diners-club",
            "jcb",
            "maestro",
            "enroute",
        ]
        | None
    ) = None
    """Brand recognized from the card number; absent for others."""
    payment_connector: str | None = None
    """Name of the Pay connector that handles the payment."""
    payment_method: Literal["credit-card", "ach-debit"] | None = None
    """What pays: a card (`credit-card`) or a US bank account (`ach-debit`)."""
    payment_status: Literal["completed", "failed", "processing"] | None = None
    """Where this step stands: `processing`, `completed` or `failed`."""
    payment_step: (
        Literal[
            "payment-card-number",
            "expiration-date",
            "postal-code",
            "security-code",
            "bank-routing-number",
            "bank-account-number",
            "payment-processing",
        ]
        | None
    ) = None
    """Detail now being asked for, or `payment-processing` at the connector."""
    security_code: str | None = None
    """The card's security code, masked completely so that nothing of it shows."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class CallPaymentProgressWebhookEvent(WebhookEvent["CallPaymentProgressPayload"]):
    """Webhook event `call.payment.progress`."""

    data: CallPaymentProgress | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallPlaybackEnded(Model):
    """Part of `CallPlaybackEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.playback.ended"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallPlaybackEndedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallPlaybackEndedPayload(Model):
    """Part of `CallPlaybackEnded`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    media_name: str | None = None
    """Stored file that was played, if it was given by name."""
    media_url: str | None = None
    """URL of the file that was played, if it was given by URL."""
    overlay: bool | None = None
    """Whether the sound was mixed over another one."""
    status: (
        Literal[
            "file_not_found",
            "call_hangup",
            "unknown",
            "cancelled",
            "cancelled_amd",
            "completed",
            "failed",
        ]
        | None
    ) = None
    """`completed`, or why not: `cancelled` by you, `cancelled_amd`, `call_hangup`,
    `file_not_found`, `failed`, `unknown`."""
    status_detail: str | None = None
    """Why the playback failed, in words; empty when it did not."""


class CallPlaybackEndedWebhookEvent(WebhookEvent["CallPlaybackEndedPayload"]):
    """Webhook event `call.playback.ended`."""

    data: CallPlaybackEnded | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallPlaybackStarted(Model):
    """Part of `CallPlaybackStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.playback.started"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallPlaybackStartedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallPlaybackStartedPayload(Model):
    """Part of `CallPlaybackStarted`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    media_name: str | None = None
    """Stored file that is playing, if it was given by name."""
    media_url: str | None = None
    """URL of the file that is playing, if it was given by URL."""
    overlay: bool | None = None
    """Whether the sound is mixed over another one."""


class CallPlaybackStartedWebhookEvent(WebhookEvent["CallPlaybackStartedPayload"]):
    """Webhook event `call.playback.started`."""

    data: CallPlaybackStarted | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallQualityStats(Model):
    """Part of `CallHangupPayload`."""

    inbound: CallQualityStatsInbound | None = None
    """Settings for calls that come in on the application's numbers and its SIP subdomain."""
    outbound: CallQualityStatsOutbound | None = None
    """Settings for calls that the application makes: concurrent calls allowed, and the
    outbound voice profile."""


class CallQualityStatsInbound(Model):
    """Part of `CallQualityStats`."""

    jitter_max_variance: str | None = None
    """Largest variation of packet arrival in the audio received."""
    jitter_packet_count: str | None = None
    """Packets over which the jitter was measured."""
    mos: str | None = None
    """Mean opinion score of the audio received, the usual measure of how speech sounds: 1 is
    bad, 5 perfect."""
    packet_count: str | None = None
    """Number of audio packets carried in this direction."""
    skip_packet_count: str | None = None
    """Number of audio packets lost in this direction."""


class CallQualityStatsOutbound(Model):
    """Part of `CallQualityStats`."""

    packet_count: str | None = None
    """Number of audio packets carried in this direction."""
    skip_packet_count: str | None = None
    """Number of audio packets lost in this direction."""


class CallRecordingError(Model):
    """Part of `CallRecordingErrorWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.recording.error"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallRecordingErrorPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallRecordingErrorPayload(Model):
    """Part of `CallRecordingError`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    reason: (
        Literal[
            "Failed to authorize with storage using custom credentials",
            "Invalid credentials json",
            "Unsupported backend",
            "Internal server error",
        ]
        | None
    ) = None
    """Why the recording failed: your storage refused the credentials, cannot be used, or an
    internal error."""


class CallRecordingErrorWebhookEvent(WebhookEvent["CallRecordingErrorPayload"]):
    """Webhook event `call.recording.error`."""

    data: CallRecordingError | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallRecordingSaved(Model):
    """Part of `CallRecordingSavedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.recording.saved"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallRecordingSavedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallRecordingSavedPayload(Model):
    """Part of `CallRecordingSaved`."""

    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    channels: Literal["single", "dual"] | None = None
    """`dual` if the first leg and the others are on separate stereo channels, `single` if
    mixed."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    public_recording_urls: RecordingURLs | None = None
    """Download URLs that never expire; only for accounts for which support has enabled them."""
    recording_ended_at: datetime | None = None
    """When the recording stopped (RFC 3339): by command, limit or the end of the call."""
    recording_started_at: datetime | None = None
    """When the recording began (RFC 3339)."""
    recording_urls: RecordingURLs | None = None
    """Download URLs of the recording, one per format; valid for 10 minutes, later ask
    `recordings.retrieve` for new ones."""


class CallRecordingSavedWebhookEvent(WebhookEvent["CallRecordingSavedPayload"]):
    """Webhook event `call.recording.saved`."""

    data: CallRecordingSaved | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallRecordingTranscriptionSaved(Model):
    """Part of `CallRecordingTranscriptionSavedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.recording.transcription.saved"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallRecordingTranscriptionSavedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallRecordingTranscriptionSavedPayload(Model):
    """Part of `CallRecordingTranscriptionSaved`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    calling_party_type: Literal["pstn", "sip"] | None = None
    """How the caller came in: from the telephone network (`pstn`) or by `sip`."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    recording_id: str | None = None
    """Recording whose speech was transcribed."""
    recording_transcription_id: str | None = None
    """Identifier of the transcript, for `recording_transcriptions.retrieve`."""
    status: Literal["completed"] | None = None
    """Always `completed`: the text has been made."""
    transcription_text: str | None = None
    """What was said in the recording; filled once the transcript's status is `completed`."""


class CallRecordingTranscriptionSavedWebhookEvent(
    WebhookEvent["CallRecordingTranscriptionSavedPayload"]
):
    """Webhook event `call.recording.transcription.saved`."""

    data: CallRecordingTranscriptionSaved | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallReferCompleted(Model):
    """Part of `CallReferCompletedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.refer.completed"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallReferPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallReferCompletedWebhookEvent(WebhookEvent["CallReferPayload"]):
    """Webhook event `call.refer.completed`."""

    data: CallReferCompleted | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallReferFailed(Model):
    """Part of `CallReferFailedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.refer.failed"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallReferPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallReferFailedWebhookEvent(WebhookEvent["CallReferPayload"]):
    """Webhook event `call.refer.failed`."""

    data: CallReferFailed | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallReferPayload(Model):
    """Part of `CallReferCompleted`, `CallReferFailed` and 1 more."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    from_: str | None = wire("from", default=None)
    """Caller: E.164 number (`+13125550101`) or SIP URI that the call comes from."""
    sip_notify_response: int | None = None
    """SIP status that the transfer target reported in NOTIFY: 100 trying, 200 done, 4xx or 5xx
    failed."""
    to: str | None = None
    """Callee: E.164 number (`+13125550101`) or SIP URI that the call goes to."""


class CallReferStarted(Model):
    """Part of `CallReferStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.refer.started"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallReferPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallReferStartedWebhookEvent(WebhookEvent["CallReferPayload"]):
    """Webhook event `call.refer.started`."""

    data: CallReferStarted | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallSiprecFailed(Model):
    """Part of `CallSiprecFailedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["siprec.failed"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallSiprecFailedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallSiprecFailedPayload(Model):
    """Part of `CallSiprecFailed`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    failure_cause: str | None = None
    """Q.850 cause for which the SIPREC session failed."""


class CallSiprecFailedWebhookEvent(WebhookEvent["CallSiprecFailedPayload"]):
    """Webhook event `siprec.failed`."""

    data: CallSiprecFailed | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallSiprecPayload(Model):
    """Part of `CallSiprecStarted`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""


class CallSiprecStarted(Model):
    """Part of `CallSiprecStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["siprec.started"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallSiprecPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallSiprecStartedWebhookEvent(WebhookEvent["CallSiprecPayload"]):
    """Webhook event `siprec.started`."""

    data: CallSiprecStarted | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallSiprecStopped(Model):
    """Part of `CallSiprecStoppedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["siprec.stopped"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallSiprecStoppedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallSiprecStoppedPayload(Model):
    """Part of `CallSiprecStopped`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    hangup_cause: str | None = None
    """Q.850 cause for which the SIPREC session ended."""


class CallSiprecStoppedWebhookEvent(WebhookEvent["CallSiprecStoppedPayload"]):
    """Webhook event `siprec.stopped`."""

    data: CallSiprecStopped | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallSpeakEnded(Model):
    """Part of `CallSpeakEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.speak.ended"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallSpeakEndedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallSpeakEndedPayload(Model):
    """Part of `CallSpeakEnded`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    status: Literal["completed", "call_hangup", "cancelled_amd"] | None = None
    """`completed`, or cut short by the caller's hangup (`call_hangup`) or by machine detection
    (`cancelled_amd`)."""


class CallSpeakEndedWebhookEvent(WebhookEvent["CallSpeakEndedPayload"]):
    """Webhook event `call.speak.ended`."""

    data: CallSpeakEnded | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallSpeakStarted(Model):
    """Part of `CallSpeakStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.speak.started"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallSpeakStartedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallSpeakStartedPayload(Model):
    """Part of `CallSpeakStarted`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""


class CallSpeakStartedWebhookEvent(WebhookEvent["CallSpeakStartedPayload"]):
    """Webhook event `call.speak.started`."""

    data: CallSpeakStarted | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallStreamingFailed(Model):
    """Part of `CallStreamingFailedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["streaming.failed"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallStreamingFailedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallStreamingFailedPayload(Model):
    """Part of `CallStreamingFailed`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    failure_reason: str | None = None
    """Why the audio could not be streamed, in a few words."""
    stream_id: str | None = None
    """Identifier of the media stream that failed."""
    stream_params: CallStreamingFailedStream | None = None
    """Stream requested: where to and which voices."""
    stream_type: Literal["websocket", "dialogflow"] | None = None
    """What the audio was sent to: a `websocket`, or `dialogflow`."""


class CallStreamingFailedStream(Model):
    """Part of `CallStreamingFailedPayload`."""

    stream_url: str | None = None
    """Your WebSocket server (`wss://…`) that receives the call's audio as base64 RTP payload
    in JSON messages."""
    track: Literal["inbound_track", "outbound_track", "both_tracks"] | None = None
    """Tracks that were to be streamed to your server."""


class CallStreamingFailedWebhookEvent(WebhookEvent["CallStreamingFailedPayload"]):
    """Webhook event `streaming.failed`."""

    data: CallStreamingFailed | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallStreamingPayload(Model):
    """Part of `CallStreamingStarted` and `CallStreamingStopped`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    stream_url: str | None = None
    """Your WebSocket server (`wss://…`) that receives the call's audio as base64 RTP payload
    in JSON messages."""


class CallStreamingStarted(Model):
    """Part of `CallStreamingStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["streaming.started"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallStreamingPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallStreamingStartedWebhookEvent(WebhookEvent["CallStreamingPayload"]):
    """Webhook event `streaming.started`."""

    data: CallStreamingStarted | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallStreamingStopped(Model):
    """Part of `CallStreamingStoppedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["streaming.stopped"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallStreamingPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallStreamingStoppedWebhookEvent(WebhookEvent["CallStreamingPayload"]):
    """Webhook event `streaming.stopped`."""

    data: CallStreamingStopped | None = None
    """The record the operation is about, or on a list the records of this page."""


class CallUnhold(Model):
    """Part of `CallUnholdWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.unhold"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: CallHoldPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class CallUnholdWebhookEvent(WebhookEvent["CallHoldPayload"]):
    """Webhook event `call.unhold`."""

    data: CallUnhold | None = None
    """The record the operation is about, or on a list the records of this page."""


class CampaignStatusUpdate(WebhookEvent["CampaignStatusUpdate"]):
    """A webhook event."""

    brand_id: str | None = wire("brandId", default=None)
    """Brand (10DLC) that the campaign belongs to."""
    campaign_id: str | None = wire("campaignId", default=None)
    """Campaign (10DLC) whose state has changed."""
    create_date: str | None = wire("createDate", default=None)
    """When the campaign was created, in seconds since 1970 (Unix time), as text."""
    csp_id: str | None = wire("cspId", default=None)
    """Campaign service provider that registered the campaign."""
    description: str | None = None
    """What happened, in words."""
    is_t_mobile_registered: bool | None = wire("isTMobileRegistered", default=None)
    """Whether T-Mobile has the campaign on record, so that its subscribers can be reached."""
    status: Literal["ACCEPTED", "REJECTED", "DORMANT", "success", "failed"] | None = None
    """What the campaign has come to: `ACCEPTED`, `REJECTED`, `DORMANT`, or whether the step
    was a `success` or has `failed`."""
    type: (
        Literal[
            "TELNYX_EVENT",
            "REGISTRATION",
            "MNO_REVIEW",
            "TELNYX_REVIEW",
            "NUMBER_POOL_PROVISIONED",
            "NUMBER_POOL_DEPROVISIONED",
            "TCR_EVENT",
            "VERIFIED",
        ]
        | None
    ) = None
    """Kind of event: registration, review by a carrier (`MNO_REVIEW`) or Telnyx, assignment of
    numbers, and so on."""


class ConferenceCreated(Model):
    """Part of `ConferenceCreatedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["conference.created"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    payload: ConferenceCreatedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class ConferenceCreatedPayload(Model):
    """Part of `ConferenceCreated`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    conference_id: str | None = None
    """Conference, from `conferences.create`, `conferences.list` or the `conference.created`
    webhook."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""


class ConferenceCreatedWebhookEvent(WebhookEvent["ConferenceCreatedPayload"]):
    """Webhook event `conference.created`."""

    data: ConferenceCreated | None = None
    """The record the operation is about, or on a list the records of this page."""


class ConferenceEnded(Model):
    """Part of `ConferenceEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["conference.ended"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    payload: ConferenceEndedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class ConferenceEndedPayload(Model):
    """Part of `ConferenceEnded`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    conference_id: str | None = None
    """Conference, from `conferences.create`, `conferences.list` or the `conference.created`
    webhook."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    reason: Literal["all_left", "host_left", "time_exceeded"] | None = None
    """Why it ended: all left (`all_left`), the host did (`host_left`), or the longest duration
    was reached (`time_exceeded`)."""


class ConferenceEndedWebhookEvent(WebhookEvent["ConferenceEndedPayload"]):
    """Webhook event `conference.ended`."""

    data: ConferenceEnded | None = None
    """The record the operation is about, or on a list the records of this page."""


class ConferenceFloorChanged(WebhookEvent["ConferenceFloorChangedPayload | None"]):
    """Webhook event `conference.floor.changed`."""

    id: str = wire("id", default=None)  # pyright: ignore[reportIncompatibleMethodOverride]
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["conference.floor.changed"] | None = None  # pyright: ignore[reportIncompatibleMethodOverride]
    """What happened: decides which class of event, and which payload, this is."""
    payload: ConferenceFloorChangedPayload | None = None  # pyright: ignore[reportIncompatibleMethodOverride]
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class ConferenceFloorChangedPayload(Model):
    """Part of `ConferenceFloorChanged`."""

    call_control_id: str | None = None
    """Leg of the participant who speaks now."""
    call_leg_id: str | None = None
    """Leg identifier of the participant who speaks now."""
    call_session_id: str | None = None
    """Session of the participant who speaks now."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    conference_id: str | None = None
    """Conference, from `conferences.create`, `conferences.list` or the `conference.created`
    webhook."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""


class ConferenceParticipantJoined(Model):
    """Part of `ConferenceParticipantJoinedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["conference.participant.joined"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: ConferenceParticipantPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class ConferenceParticipantJoinedWebhookEvent(WebhookEvent["ConferenceParticipantPayload"]):
    """Webhook event `conference.participant.joined`."""

    data: ConferenceParticipantJoined | None = None
    """The record the operation is about, or on a list the records of this page."""


class ConferenceParticipantLeft(Model):
    """Part of `ConferenceParticipantLeftWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["conference.participant.left"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: ConferenceParticipantPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class ConferenceParticipantLeftWebhookEvent(WebhookEvent["ConferenceParticipantPayload"]):
    """Webhook event `conference.participant.left`."""

    data: ConferenceParticipantLeft | None = None
    """The record the operation is about, or on a list the records of this page."""


class ConferenceParticipantPayload(Model):
    """Part of `ConferenceParticipantJoined` and `ConferenceParticipantLeft`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    conference_id: str | None = None
    """Conference, from `conferences.create`, `conferences.list` or the `conference.created`
    webhook."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""


class ConferenceParticipantPlaybackEnded(Model):
    """Part of `ConferenceParticipantPlaybackEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["conference.participant.playback.ended"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    payload: ConferenceParticipantPlaybackPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class ConferenceParticipantPlaybackEndedWebhookEvent(
    WebhookEvent["ConferenceParticipantPlaybackPayload"]
):
    """Webhook event `conference.participant.playback.ended`."""

    data: ConferenceParticipantPlaybackEnded | None = None
    """The record the operation is about, or on a list the records of this page."""


class ConferenceParticipantPlaybackPayload(Model):
    """Part of `ConferenceParticipantPlaybackEnded` and `ConferenceParticipantPlaybackStarted`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    conference_id: str | None = None
    """Conference, from `conferences.create`, `conferences.list` or the `conference.created`
    webhook."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    creator_call_session_id: str | None = None
    """Session of the call that created the conference."""
    media_name: str | None = None
    """Name of a file in media storage, from `media.upload`; excludes a URL of the same sound."""
    media_url: str | None = None
    """URL of the audio file, WAV or MP3."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""


class ConferenceParticipantPlaybackStarted(Model):
    """Part of `ConferenceParticipantPlaybackStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["conference.participant.playback.started"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    payload: ConferenceParticipantPlaybackPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class ConferenceParticipantPlaybackStartedWebhookEvent(
    WebhookEvent["ConferenceParticipantPlaybackPayload"]
):
    """Webhook event `conference.participant.playback.started`."""

    data: ConferenceParticipantPlaybackStarted | None = None
    """The record the operation is about, or on a list the records of this page."""


class ConferenceParticipantSpeakEnded(Model):
    """Part of `ConferenceParticipantSpeakEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["conference.participant.speak.ended"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    payload: ConferenceParticipantSpeakPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class ConferenceParticipantSpeakEndedWebhookEvent(
    WebhookEvent["ConferenceParticipantSpeakPayload"]
):
    """Webhook event `conference.participant.speak.ended`."""

    data: ConferenceParticipantSpeakEnded | None = None
    """The record the operation is about, or on a list the records of this page."""


class ConferenceParticipantSpeakPayload(Model):
    """Part of `ConferenceParticipantSpeakEnded` and `ConferenceParticipantSpeakStarted`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    conference_id: str | None = None
    """Conference, from `conferences.create`, `conferences.list` or the `conference.created`
    webhook."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    creator_call_session_id: str | None = None
    """Session of the call that created the conference."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""


class ConferenceParticipantSpeakStarted(Model):
    """Part of `ConferenceParticipantSpeakStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["conference.participant.speak.started"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    payload: ConferenceParticipantSpeakPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class ConferenceParticipantSpeakStartedWebhookEvent(
    WebhookEvent["ConferenceParticipantSpeakPayload"]
):
    """Webhook event `conference.participant.speak.started`."""

    data: ConferenceParticipantSpeakStarted | None = None
    """The record the operation is about, or on a list the records of this page."""


class ConferencePlaybackEnded(Model):
    """Part of `ConferencePlaybackEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["conference.playback.ended"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    payload: ConferencePlaybackPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class ConferencePlaybackEndedWebhookEvent(WebhookEvent["ConferencePlaybackPayload"]):
    """Webhook event `conference.playback.ended`."""

    data: ConferencePlaybackEnded | None = None
    """The record the operation is about, or on a list the records of this page."""


class ConferencePlaybackPayload(Model):
    """Part of `ConferencePlaybackEnded` and `ConferencePlaybackStarted`."""

    conference_id: str | None = None
    """Conference, from `conferences.create`, `conferences.list` or the `conference.created`
    webhook."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    creator_call_session_id: str | None = None
    """Session of the call that created the conference."""
    media_name: str | None = None
    """Name of a file in media storage, from `media.upload`; excludes a URL of the same sound."""
    media_url: str | None = None
    """URL of the audio file, WAV or MP3."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""


class ConferencePlaybackStarted(Model):
    """Part of `ConferencePlaybackStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["conference.playback.started"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    payload: ConferencePlaybackPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class ConferencePlaybackStartedWebhookEvent(WebhookEvent["ConferencePlaybackPayload"]):
    """Webhook event `conference.playback.started`."""

    data: ConferencePlaybackStarted | None = None
    """The record the operation is about, or on a list the records of this page."""


class ConferenceRecordingSaved(Model):
    """Part of `ConferenceRecordingSavedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["conference.recording.saved"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    payload: ConferenceRecordingSavedPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class ConferenceRecordingSavedPayload(Model):
    """Part of `ConferenceRecordingSaved`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    channels: Literal["single", "dual"] | None = None
    """`dual` if the creator and the others are on separate stereo channels, `single` if mixed."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    conference_id: str | None = None
    """Conference, from `conferences.create`, `conferences.list` or the `conference.created`
    webhook."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    format: Literal["wav", "mp3"] | None = None
    """Audio format of the recording: `mp3` or `wav`."""
    public_recording_urls: RecordingURLs | None = None
    """Download URLs that never expire; only for accounts for which support has enabled them."""
    recording_ended_at: datetime | None = None
    """When the recording stopped (RFC 3339): by command, limit or the end of the call."""
    recording_id: str | None = None
    """Identifier of the recording, for `recordings.retrieve`."""
    recording_started_at: datetime | None = None
    """When the recording began (RFC 3339)."""
    recording_urls: RecordingURLs | None = None
    """Download URLs of the recording, one per format; valid for 10 minutes, later ask
    `recordings.retrieve` for new ones."""


class ConferenceRecordingSavedWebhookEvent(WebhookEvent["ConferenceRecordingSavedPayload"]):
    """Webhook event `conference.recording.saved`."""

    data: ConferenceRecordingSaved | None = None
    """The record the operation is about, or on a list the records of this page."""


class ConferenceSpeakEnded(Model):
    """Part of `ConferenceSpeakEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["conference.speak.ended"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    payload: ConferenceSpeakPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class ConferenceSpeakEndedWebhookEvent(WebhookEvent["ConferenceSpeakPayload"]):
    """Webhook event `conference.speak.ended`."""

    data: ConferenceSpeakEnded | None = None
    """The record the operation is about, or on a list the records of this page."""


class ConferenceSpeakPayload(Model):
    """Part of `ConferenceSpeakEnded` and `ConferenceSpeakStarted`."""

    conference_id: str | None = None
    """Conference, from `conferences.create`, `conferences.list` or the `conference.created`
    webhook."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    creator_call_session_id: str | None = None
    """Session of the call that created the conference."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""


class ConferenceSpeakStarted(Model):
    """Part of `ConferenceSpeakStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["conference.speak.started"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    payload: ConferenceSpeakPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class ConferenceSpeakStartedWebhookEvent(WebhookEvent["ConferenceSpeakPayload"]):
    """Webhook event `conference.speak.started`."""

    data: ConferenceSpeakStarted | None = None
    """The record the operation is about, or on a list the records of this page."""


class CustomSipHeader(Model):
    """Part of `CallAnsweredPayload`, `CallHangupPayload` and 1 more."""

    name: str
    """Name of the header, such as `X-Order`."""
    value: str
    """Content of the header."""


class DeliveryUpdateWebhookEvent(WebhookEvent["OutboundMessagePayload"]):
    """Webhook event `message.finalized`, `message.read` and 1 more."""

    data: OutboundMessage | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: MessageWebhookMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class EndedConversationMessage(Model):
    """Part of `CallConversationEndedPayload`."""

    content: str | None = None
    """What was said, or what the tool returned."""
    role: Literal["user", "assistant", "tool", "system", "developer"] | None = None
    """Who speaks: `user`, `assistant`; with the full history also `tool`, `system` and
    `developer`."""
    timestamp: datetime | None = None
    """When it was said (RFC 3339)."""
    tool_call_id: str | None = None
    """Tool call that this message answers, an `id` from `tool_calls`; only with role `tool`."""
    tool_calls: list[EndedConversationToolCall] | None = None
    """Tools the assistant asked for in this message, with their arguments."""


class EndedConversationToolCall(Model):
    """Part of `EndedConversationMessage`."""

    id: str = wire("id", default=None)
    """Identifier of the tool call, repeated as `tool_call_id` in its result."""
    function: EndedConversationToolFunction | None = None
    """Name and arguments of the call."""
    type: Literal["function"] | None = None
    """Always `function`, the only kind of tool call in this format."""


class EndedConversationToolFunction(Model):
    """Part of `EndedConversationToolCall`."""

    arguments: str | None = None
    """Arguments of the call as JSON text; parse it."""
    name: str | None = None
    """Name of the tool that was called."""


class FaxDelivered(WebhookEvent["FaxDeliveredPayload"]):
    """Webhook event `fax.delivered`."""

    data: FaxDeliveredData | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: FaxWebhookMeta | None = None
    """About this delivery of the webhook: which attempt, and to which address."""


class FaxDeliveredData(Model):
    """Part of `FaxDelivered`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["fax.delivered"] | None = None
    """What happened to the fax: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: FaxDeliveredPayload | None = None
    """The fax as it was when the event happened."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class FaxDeliveredPayload(Model):
    """Part of `FaxDeliveredData`."""

    call_duration_secs: int | None = None
    """Length of the fax call in seconds, from the answer to the last page."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every webhook of this fax."""
    connection_id: str | None = None
    """Fax application that sends or receives the fax, from `fax_applications.list`."""
    direction: Literal["inbound", "outbound"] | None = None
    """`inbound` for a fax received, `outbound` for one sent."""
    fax_id: str | None = None
    """Fax that the event is about: the `id` in `faxes.retrieve`."""
    from_: str | None = wire("from", default=None)
    """Number that the fax comes from, in E.164 format (`+13125550101`)."""
    media_name: str | None = None
    """Document by its name in media storage, from `media.upload`; excludes `media_url` and
    `contents`."""
    original_media_url: str | None = None
    """Address of the document that was given for sending; missing where `media_name` was used."""
    page_count: int | None = None
    """Pages that the recipient has got."""
    status: Literal["delivered"] | None = None
    """Always `delivered`: the recipient has got all pages."""
    to: str | None = None
    """Number in E.164 format (`+13125550101`), or SIP URI, that the fax goes to."""
    user_id: str | None = None
    """Telnyx user to whom the fax belongs."""


class FaxFailed(WebhookEvent["FaxFailedPayload"]):
    """Webhook event `fax.failed`."""

    data: FaxFailedData | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: FaxWebhookMeta | None = None
    """About this delivery of the webhook: which attempt, and to which address."""


class FaxFailedData(Model):
    """Part of `FaxFailed`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["fax.failed"] | None = None
    """What happened to the fax: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: FaxFailedPayload | None = None
    """The fax as it was when the event happened."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class FaxFailedPayload(Model):
    """Part of `FaxFailedData`."""

    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every webhook of this fax."""
    connection_id: str | None = None
    """Fax application that sends or receives the fax, from `fax_applications.list`."""
    direction: Literal["inbound", "outbound"] | None = None
    """`inbound` for a fax received, `outbound` for one sent."""
    failure_reason: str | None = None
    """Why it failed, for telling a user, such as `receiver_no_answer` or `sender_canceled`."""
    fax_id: str | None = None
    """Fax that the event is about: the `id` in `faxes.retrieve`."""
    from_: str | None = wire("from", default=None)
    """Number that the fax comes from, in E.164 format (`+13125550101`)."""
    internal_failure_reason: str | None = None
    """Why it failed in technical detail, for support."""
    media_name: str | None = None
    """Document by its name in media storage, from `media.upload`; excludes `media_url` and
    `contents`."""
    original_media_url: str | None = None
    """Address of the document that was given for sending; missing where `media_name` was used."""
    status: Literal["failed"] | None = None
    """Always `failed`; see `failure_reason`."""
    to: str | None = None
    """Number in E.164 format (`+13125550101`), or SIP URI, that the fax goes to."""
    user_id: str | None = None
    """Telnyx user to whom the fax belongs."""


class FaxMediaProcessed(WebhookEvent["FaxMediaProcessedPayload"]):
    """Webhook event `fax.media.processed`."""

    data: FaxMediaProcessedData | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: FaxWebhookMeta | None = None
    """About this delivery of the webhook: which attempt, and to which address."""


class FaxMediaProcessedData(Model):
    """Part of `FaxMediaProcessed`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["fax.media.processed"] | None = None
    """What happened to the fax: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: FaxMediaProcessedPayload | None = None
    """The fax as it was when the event happened."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class FaxMediaProcessedPayload(Model):
    """Part of `FaxMediaProcessedData`."""

    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every webhook of this fax."""
    connection_id: str | None = None
    """Fax application that sends or receives the fax, from `fax_applications.list`."""
    direction: Literal["inbound", "outbound"] | None = None
    """`inbound` for a fax received, `outbound` for one sent."""
    fax_id: str | None = None
    """Fax that the event is about: the `id` in `faxes.retrieve`."""
    from_: str | None = wire("from", default=None)
    """Number that the fax comes from, in E.164 format (`+13125550101`)."""
    media_name: str | None = None
    """Document by its name in media storage, from `media.upload`; excludes `media_url` and
    `contents`."""
    original_media_url: str | None = None
    """Address of the document that was given for sending; missing where `media_name` was used."""
    status: Literal["media.processed"] | None = None
    """Always `media.processed`: the document has been turned into fax pages, and dialing
    follows."""
    to: str | None = None
    """Number in E.164 format (`+13125550101`), or SIP URI, that the fax goes to."""
    user_id: str | None = None
    """Telnyx user to whom the fax belongs."""


class FaxQueued(WebhookEvent["FaxQueuedPayload"]):
    """Webhook event `fax.queued`."""

    data: FaxQueuedData | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: FaxWebhookMeta | None = None
    """About this delivery of the webhook: which attempt, and to which address."""


class FaxQueuedData(Model):
    """Part of `FaxQueued`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["fax.queued"] | None = None
    """What happened to the fax: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: FaxQueuedPayload | None = None
    """The fax as it was when the event happened."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class FaxQueuedPayload(Model):
    """Part of `FaxQueuedData`."""

    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every webhook of this fax."""
    connection_id: str | None = None
    """Fax application that sends or receives the fax, from `fax_applications.list`."""
    direction: Literal["inbound", "outbound"] | None = None
    """`inbound` for a fax received, `outbound` for one sent."""
    fax_id: str | None = None
    """Fax that the event is about: the `id` in `faxes.retrieve`."""
    from_: str | None = wire("from", default=None)
    """Number that the fax comes from, in E.164 format (`+13125550101`)."""
    media_name: str | None = None
    """Document by its name in media storage, from `media.upload`; excludes `media_url` and
    `contents`."""
    original_media_url: str | None = None
    """Address of the document that was given for sending; missing where `media_name` was used."""
    status: Literal["queued"] | None = None
    """Always `queued`: the fax waits to be prepared."""
    to: str | None = None
    """Number in E.164 format (`+13125550101`), or SIP URI, that the fax goes to."""
    user_id: str | None = None
    """Telnyx user to whom the fax belongs."""


class FaxSendingStarted(WebhookEvent["FaxSendingStartedPayload"]):
    """Webhook event `fax.sending.started`."""

    data: FaxSendingStartedData | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: FaxWebhookMeta | None = None
    """About this delivery of the webhook: which attempt, and to which address."""


class FaxSendingStartedData(Model):
    """Part of `FaxSendingStarted`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["fax.sending.started"] | None = None
    """What happened to the fax: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: FaxSendingStartedPayload | None = None
    """The fax as it was when the event happened."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class FaxSendingStartedPayload(Model):
    """Part of `FaxSendingStartedData`."""

    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every webhook of this fax."""
    connection_id: str | None = None
    """Fax application that sends or receives the fax, from `fax_applications.list`."""
    direction: Literal["inbound", "outbound"] | None = None
    """`inbound` for a fax received, `outbound` for one sent."""
    fax_id: str | None = None
    """Fax that the event is about: the `id` in `faxes.retrieve`."""
    from_: str | None = wire("from", default=None)
    """Number that the fax comes from, in E.164 format (`+13125550101`)."""
    media_name: str | None = None
    """Document by its name in media storage, from `media.upload`; excludes `media_url` and
    `contents`."""
    original_media_url: str | None = None
    """Address of the document that was given for sending; missing where `media_name` was used."""
    status: Literal["sending"] | None = None
    """Always `sending`: the recipient has answered and gets the pages."""
    to: str | None = None
    """Number in E.164 format (`+13125550101`), or SIP URI, that the fax goes to."""
    user_id: str | None = None
    """Telnyx user to whom the fax belongs."""


class FaxWebhookMeta(Model):
    """Part of `FaxDelivered`, `FaxFailed` and 3 more."""

    attempt: int | None = None
    """Number of the delivery attempt; above 1 for a repetition."""
    delivered_to: str | None = None
    """Address of yours to which this delivery went."""


class GeneratedConversationInsight(Model):
    """Part of `CallConversationInsightsGeneratedPayload`."""

    insight_id: str | None = None
    """Insight that the result belongs to."""
    result: dict[str, Any] | str | None = None
    """What the model found; JSON as text if the insight has a `json_schema`."""


class HostedNumberOrderEvent(Model):
    """Part of `HostedNumberOrderEventWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifies the event; the same in repeated deliveries."""
    event_type: (
        Literal[
            "messaging_hosted_numbers_orders.created",
            "messaging_hosted_numbers_orders.updated",
            "messaging_hosted_numbers_orders.deleted",
            "messaging_hosted_numbers_orders.internal_transfer_detected",
            "messaging_hosted_numbers_orders.internal_transfer_approval_requested",
            "messaging_hosted_numbers_orders.internal_transfer_approved",
            "messaging_hosted_numbers_orders.internal_transfer_rejected",
            "messaging_hosted_numbers_orders.internal_transfer_auto_approved",
        ]
        | None
    ) = None
    """What happened to the hosted order: created, changed or deleted, or a step of a transfer
    between two Telnyx accounts (`internal_transfer_…`)."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339)."""
    payload: HostedNumberOrderEventPayload | None = None
    """The hosted number order as it is now."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class HostedNumberOrderEventPayload(Model):
    """Part of `HostedNumberOrderEvent`."""

    approval_deadline: int | None = None
    """Unix time in seconds until which the other account can object to the transfer;
    afterwards it counts as approved."""
    decision: Literal["pending", "approved", "rejected"] | None = None
    """Answer of the account that has the numbers now: `pending`, `approved` or `rejected`;
    means something only in internal transfer events."""
    numbers: list[HostedNumberOrderEventPayloadNumber] | None = None
    """Numbers of the order, each with its state."""
    order_id: str | None = None
    """The hosted number order, as in `messaging_hosted_number_orders.retrieve`."""
    order_status: (
        Literal[
            "pending",
            "provisioning",
            "successful",
            "failed",
            "deleted",
            "carrier_rejected",
            "compliance_review_failed",
            "incomplete_documentation",
            "incorrect_billing_information",
            "ineligible_carrier",
            "loa_file_invalid",
            "loa_file_successful",
        ]
        | None
    ) = None
    """State of the hosted messaging order: `successful` when messaging runs through Telnyx;
    values such as `carrier_rejected` and `loa_file_invalid` tell why it stopped."""
    profile_id: str | None = None
    """Messaging profile the hosted numbers are assigned to."""
    user_id: str | None = None
    """Organization the order belongs to."""


class HostedNumberOrderEventPayloadNumber(Model):
    """Part of `HostedNumberOrderEventPayload`."""

    status: (
        Literal[
            "deleted",
            "failed",
            "failed_activation",
            "failed_carrier_rejected",
            "failed_ineligible_carrier",
            "failed_number_already_hosted",
            "failed_number_not_found",
            "failed_ownership_verification",
            "failed_timeout",
            "ownership_successful",
            "pending",
            "provisioning",
            "successful",
        ]
        | None
    ) = None
    """State of this number: `pending` and `provisioning` are in progress, `successful` is
    done; those that begin with `failed` tell why not."""
    value: str | None = None
    """The phone number, in E.164 format."""


class HostedNumberOrderEventWebhookEvent(WebhookEvent["HostedNumberOrderEventPayload"]):
    """Webhook event `messaging_hosted_numbers_orders.created`, `messaging_hosted_numbers_orders.deleted` and 6 more."""

    data: HostedNumberOrderEvent | None = None
    """The record the operation is about, or on a list the records of this page."""


class InboundMessageWebhookEvent(WebhookEvent["InboundMessagePayload"]):
    """Webhook event `message.received`."""

    data: MessagingInboundMessage | None = None
    """The record the operation is about, or on a list the records of this page."""


class InboundSipHeader(Model):
    """Part of `CallAnsweredPayload`, `CallHangupPayload` and 1 more."""

    name: Literal["User-to-User", "Diversion"]
    """Name of the header received: `User-to-User` or `Diversion`."""
    value: str
    """Content of the header received."""


class MessageWebhookMeta(Model):
    """Part of `DeliveryUpdateWebhookEvent`."""

    attempt: int | None = None
    """Which try at delivery this is, counting from 1."""
    delivered_to: str | None = None
    """URL to which this webhook was delivered: the main one, or the failover URL after
    failures."""


class MessagingInboundMessage(Model):
    """Part of `InboundMessageWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of the event, for dropping duplicates; that of the message is in `payload`."""
    event_type: Literal["message.received"] | None = None
    """Always `message.received`: a message to a number of yours."""
    occurred_at: datetime | None = None
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: InboundMessagePayload | None = None
    """Message that came in, with sender, text and media."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class NumberOrderStatusUpdate(Model):
    """Part of `NumberOrderStatusUpdateWebhookEvent`."""

    id: str
    """Identifies the event; the same in repeated deliveries."""
    event_type: Literal["number_order.complete"]
    """What happened: `number_order.complete`, an order has been worked through."""
    occurred_at: datetime
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: NumberOrderWithPhoneNumbers
    """The number order as it is now."""
    record_type: str
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class NumberOrderStatusUpdateWebhookEvent(WebhookEvent["NumberOrderWithPhoneNumbers"]):
    """Webhook event `number_order.complete`."""

    data: NumberOrderStatusUpdate
    """The record the operation is about, or on a list the records of this page."""
    meta: NumberOrderWebhookMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class NumberOrderWebhookMeta(Model):
    """Part of `NumberOrderStatusUpdateWebhookEvent`."""

    attempt: int
    """Which try at delivery this is, counting from 1."""
    delivered_to: str
    """URL to which this webhook was delivered: the main one, or the failover URL after
    failures."""


class NumberReputationNumberFlagged(Model):
    """Part of `NumberReputationNumberFlaggedWebhookEvent`."""

    id: str
    """Identifies the event; the same in repeated deliveries."""
    event_type: Literal["number_reputation.number.flagged"]
    """What happened: the ownership of a monitored number has to be confirmed."""
    occurred_at: datetime
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: NumberReputationNumberFlaggedPayload
    """The number, why it was flagged, and until when to confirm."""
    record_type: Literal["event"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class NumberReputationNumberFlaggedPayload(Model):
    """Part of `NumberReputationNumberFlagged`."""

    confirm_by: datetime
    """Until when the ownership has to be confirmed (RFC 3339); afterwards a number whose
    carrier changed is removed."""
    enterprise_id: str
    """Enterprise that the monitored number or the proof belongs to."""
    flag_reason: Literal["carrier_changed", "reverification_due"]
    """Why the ownership has to be confirmed: `carrier_changed`, the number moved to another
    carrier, or `reverification_due`, the regular check is due."""
    ownership_status: Literal["pending_confirmation"]
    """State of the proof of ownership: `pending_confirmation` waits for you, `removed` ended
    the monitoring."""
    phone_number: str
    """Monitored number, in E.164 format."""
    record_type: Literal["reputation_phone_number"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    source: Literal["telnyx", "external"]
    """Where the number is hosted: `telnyx` in your account, `external` at another provider."""


class NumberReputationNumberFlaggedWebhookEvent(
    WebhookEvent["NumberReputationNumberFlaggedPayload"]
):
    """Webhook event `number_reputation.number.flagged`."""

    data: NumberReputationNumberFlagged
    """The record the operation is about, or on a list the records of this page."""
    meta: NumberReputationWebhookMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class NumberReputationNumberRemoved(Model):
    """Part of `NumberReputationNumberRemovedWebhookEvent`."""

    id: str
    """Identifies the event; the same in repeated deliveries."""
    event_type: Literal["number_reputation.number.removed"]
    """What happened: a number is no longer monitored."""
    occurred_at: datetime
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: NumberReputationNumberRemovedPayload
    """The number, why it was removed, and when."""
    record_type: Literal["event"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class NumberReputationNumberRemovedPayload(Model):
    """Part of `NumberReputationNumberRemoved`."""

    enterprise_id: str
    """Enterprise that the monitored number or the proof belongs to."""
    ownership_status: Literal["removed"]
    """State of the proof of ownership: `pending_confirmation` waits for you, `removed` ended
    the monitoring."""
    phone_number: str
    """Monitored number, in E.164 format."""
    record_type: Literal["reputation_phone_number"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    removal_reason: Literal[
        "ported_away", "unconfirmed_ownership", "reassigned", "customer_reported"
    ]
    """Why monitoring ended: the number was ported away, its ownership was not confirmed in
    time, it was reassigned, or you reported it."""
    removed_at: datetime
    """When the number was taken out of monitoring (RFC 3339)."""
    source: Literal["telnyx", "external"]
    """Where the number is hosted: `telnyx` in your account, `external` at another provider."""


class NumberReputationNumberRemovedWebhookEvent(
    WebhookEvent["NumberReputationNumberRemovedPayload"]
):
    """Webhook event `number_reputation.number.removed`."""

    data: NumberReputationNumberRemoved
    """The record the operation is about, or on a list the records of this page."""
    meta: NumberReputationWebhookMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class NumberReputationVerificationChanged(Model):
    """Part of `NumberReputationVerificationChangedWebhookEvent`."""

    id: str
    """Identifies the event; the same in repeated deliveries."""
    event_type: Literal["number_reputation.external_verification.status_changed"]
    """What happened: the proof for numbers hosted elsewhere was approved or rejected."""
    occurred_at: datetime
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: NumberReputationVerificationChangedPayload
    """Enterprise, decision and its reason."""
    record_type: Literal["event"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class NumberReputationVerificationChangedPayload(Model):
    """Part of `NumberReputationVerificationChanged`."""

    enterprise_id: str
    """Enterprise that the monitored number or the proof belongs to."""
    record_type: Literal["reputation_external_verification"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    reviewed_at: datetime
    """When the proof was decided on (RFC 3339)."""
    status: Literal["approved", "rejected"]
    """Result of the review: `approved`, or `rejected` for the reason in `rejection_reason`."""
    rejection_reason: str | None = None
    """Why the proof was refused; only with the status `rejected`."""


class NumberReputationVerificationChangedWebhookEvent(
    WebhookEvent["NumberReputationVerificationChangedPayload"]
):
    """Webhook event `number_reputation.external_verification.status_changed`."""

    data: NumberReputationVerificationChanged
    """The record the operation is about, or on a list the records of this page."""
    meta: NumberReputationWebhookMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class NumberReputationWebhookMeta(Model):
    """Part of `NumberReputationNumberFlaggedWebhookEvent`, `NumberReputationNumberRemovedWebhookEvent` and 1 more."""

    attempt: int
    """Which try at delivery this is, counting from 1."""
    delivered_to: str
    """URL to which this webhook was delivered: the main one, or the failover URL after
    failures."""


class OutboundMessage(Model):
    """Part of `DeliveryUpdateWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of the event, for dropping duplicates; that of the message is in `payload`."""
    event_type: Literal["message.sent", "message.finalized", "message.read"] | None = None
    """`message.sent` after hand-over to the carrier, `message.finalized` with the outcome,
    `message.read` when the recipient has opened it (RCS, WhatsApp)."""
    occurred_at: datetime | None = None
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: OutboundMessagePayload | None = None
    """The message with its present status."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class ReplacedLinkClick(Model):
    """Part of `ReplacedLinkClickWebhookEvent`."""

    message_id: str | None = None
    """Message that contained the link, from `messages.send`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    time_clicked: datetime | None = None
    """When the recipient followed the shortened link (RFC 3339)."""
    to: str | None = None
    """Number of the recipient who followed the link."""
    url: str | None = None
    """Original address behind the shortened link."""


class ReplacedLinkClickWebhookEvent(WebhookEvent["ReplacedLinkClick"]):
    """A webhook event."""

    data: ReplacedLinkClick | None = None
    """The record the operation is about, or on a list the records of this page."""


class SessionStatusChanged(Model):
    """Part of `SessionStatusChangedWebhookEvent`."""

    recording: bool
    """Whether the meeting is being recorded at this moment."""
    session_id: str
    """Meeting session the event is about, from `meeting_sessions.create`."""
    status: str
    """Status the meeting session has now."""
    status_detail: str | None = None
    """More about the new status, such as `cancelled`; empty if there is nothing to add."""


class SessionStatusChangedWebhookEvent(WebhookEvent["SessionStatusChanged"]):
    """Webhook event `session.status_changed`."""

    id: str  # pyright: ignore[reportIncompatibleMethodOverride]
    """Identifier of the event; use it to notice repeated deliveries."""
    data: SessionStatusChanged
    """The meeting session and its new status."""
    event: Literal["session.status_changed"]
    """What happened, by its name or as an object with the particulars."""
    occurred_at: datetime  # pyright: ignore[reportIncompatibleMethodOverride]
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    version: str
    """Version of the webhook's outer format."""


class TranscriptCompleted(Model):
    """Part of `TranscriptCompletedWebhookEvent`."""

    ended_at: datetime | None = None
    """When the meeting session was over, RFC 3339; empty if unknown."""
    last_seq: int | None = None
    """Number of the last transcript segment; empty if nothing was said."""
    segment_count: int
    """How many segments the finished transcript has."""
    session_id: str
    """Meeting session the transcript belongs to, from `meeting_sessions.create`."""


class TranscriptCompletedWebhookEvent(WebhookEvent["TranscriptCompleted"]):
    """Webhook event `transcript.completed`."""

    id: str  # pyright: ignore[reportIncompatibleMethodOverride]
    """Identifier of the event; use it to notice repeated deliveries."""
    data: TranscriptCompleted
    """The meeting session and the extent of its transcript."""
    event: Literal["transcript.completed"]
    """What happened, by its name or as an object with the particulars."""
    occurred_at: datetime  # pyright: ignore[reportIncompatibleMethodOverride]
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    version: str
    """Version of the webhook's outer format."""


class Transcription(Model):
    """Part of `TranscriptionWebhookEvent`."""

    id: str = wire("id", default=None)
    """Identifier of this webhook event; a delivery may arrive more than once, so drop those
    whose `id` was already handled."""
    event_type: Literal["call.transcription"] | None = None
    """What happened: decides which class of event, and which payload, this is."""
    occurred_at: datetime | None = None
    """When it happened (RFC 3339, UTC); order events by it, since deliveries can overtake each
    other."""
    payload: TranscriptionPayload | None = None
    """What the event says: the call or conference it belongs to, and the facts."""
    record_type: Literal["event"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""


class TranscriptionPayload(Model):
    """Part of `Transcription`."""

    call_control_id: str | None = None
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str | None = None
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    connection_id: str | None = None
    """Call Control application (formerly: connection) that the call runs on, from
    `call_control_applications.list`."""
    transcription_data: TranscriptionResult | None = None
    """The words recognized, with certainty and track."""


class TranscriptionResult(Model):
    """Part of `TranscriptionPayload`."""

    confidence: float | None = None
    """Certainty of the recognizer, 0 to 1; null from engines that give none."""
    is_final: bool | None = None
    """Whether the phrase is settled; `false` for an interim guess."""
    transcript: str | None = None
    """Text recognized; may still change while `is_final` is false."""
    transcription_track: Literal["inbound", "outbound"] | None = None
    """Whose voice it was: `inbound` for this leg, `outbound` for the other; only engine `B`
    reports it."""


class TranscriptionWebhookEvent(WebhookEvent["TranscriptionPayload"]):
    """Webhook event `call.transcription`."""

    data: Transcription | None = None
    """The record the operation is about, or on a list the records of this page."""


class WhatsappAccountUpdate(WebhookEvent["WhatsappAccountUpdatePayload"]):
    """Webhook event `whatsapp.account.update`."""

    data: WhatsappAccountUpdateData
    """The record the operation is about, or on a list the records of this page."""


class WhatsappAccountUpdateData(Model):
    """Part of `WhatsappAccountUpdate`."""

    id: str
    """Identifier of the event, for dropping duplicates."""
    event_type: Literal["whatsapp.account.update"]
    """Always `whatsapp.account.update`: a change to an account shared with the WhatsApp
    Business app."""
    occurred_at: datetime
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: WhatsappAccountUpdatePayload
    """Account, and what has changed about it."""
    record_type: Literal["event"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class WhatsappAccountUpdatePayload(Model):
    """Part of `WhatsappAccountUpdateData`."""

    event: str
    """What Meta reports of the account, such as `ACCOUNT_OFFBOARDED`, `ACCOUNT_RECONNECTED` or
    `PARTNER_REMOVED`; be ready for new values."""
    record_type: Literal["whatsapp_account"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    waba_id: str
    """WhatsApp Business Account (WABA) by its ID at Meta."""


class WhatsappMessageEcho(WebhookEvent["WhatsappMessageEchoPayload"]):
    """Webhook event `message.echo`."""

    data: WhatsappMessageEchoData
    """The record the operation is about, or on a list the records of this page."""


class WhatsappMessageEchoBody(Model):
    """Part of `WhatsappMessageEchoPayload`."""

    id: str
    """Identifier that Telnyx gave the copied message."""
    foreign_id: str
    """Identifier that Meta gave the WhatsApp message (`wamid...`)."""
    timestamp: str
    """When WhatsApp took the message in, as Unix time in seconds."""
    type: str
    """Kind of content, such as `text` or `image`."""
    from_: str | None = wire("from", default=None)
    """WhatsApp user who got the message."""
    from_user_id: str | None = None
    """WhatsApp user ID of the recipient who hides the phone number."""


class WhatsappMessageEchoData(Model):
    """Part of `WhatsappMessageEcho`."""

    id: str
    """Identifier of the event, for dropping duplicates."""
    event_type: Literal["message.echo"]
    """Always `message.echo`: copy of a message written by submit the WhatsApp Business app."""
    occurred_at: datetime
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: WhatsappMessageEchoPayload
    """The message that was written in the app."""
    record_type: Literal["event"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class WhatsappMessageEchoPayload(Model):
    """Part of `WhatsappMessageEchoData`."""

    id: str
    """Identifier that Telnyx gave the copied message."""
    body: WhatsappMessageEchoBody
    """Content of the message; the field named by `type` holds it."""
    cost: MessageCost
    """Cost of the copy; nothing is charged for it."""
    direction: Literal["outbound"]
    """Always `outbound`: from the business to the user."""
    errors: list[MessageError]
    """Problems with the copy; empty as a rule."""
    from_: WhatsappMessageEchoSender = wire("from")
    """Number of the business that wrote."""
    messaging_profile_id: str
    """Messaging profile, from `messaging_profiles.create` or `messaging_profiles.list`; it
    carries webhooks, allowed countries and number pool."""
    organization_id: str
    """Identifier of the organization (the Telnyx account with all its users) that owns the
    record."""
    origin: Literal["whatsapp_business_app"]
    """Where the message was written: `whatsapp_business_app`, by submit the app rather than
    through the API."""
    record_type: Literal["message"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    to: str
    """WhatsApp user who got the message."""
    type: Literal["WHATSAPP"]
    """Channel of the message: `SMS`, `MMS`, `RCS` or `WHATSAPP`."""
    received_at: datetime | None = None
    """When Telnyx took the message in (RFC 3339)."""
    tags: list[str] | None = None
    """Your own labels on the number, code or message, for finding it again; a list given in an
    update replaces the old one."""
    webhook_failover_url: str | None = None
    """Address that is tried when delivery to `webhook_url` fails."""
    webhook_url: str | None = None
    """Address that receives the events of this message or item by POST; overrides the one of
    the messaging profile."""


class WhatsappMessageEchoSender(Model):
    """Part of `WhatsappMessageEchoPayload`."""

    phone_number: str
    """Number of the business, in E.164 format."""
    carrier: str | None = None
    """Mobile network or provider that serves the number, as far as known."""
    line_type: str | None = None
    """Kind of line behind the number, such as `Wireless`, `VoIP` or `Wireline`; an empty
    string if unknown."""


class WhatsappWabaAdded(Model):
    """Part of `WhatsappWabaAddedWebhookEvent`."""

    id: str
    """Identifier of the event, for dropping duplicates."""
    event_type: Literal["whatsapp.waba_added"]
    """Always `whatsapp.waba_added`: a signup has ended."""
    occurred_at: datetime
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: WhatsappWabaAddedPayload
    """Outcome of the signup."""
    record_type: Literal["event"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class WhatsappWabaAddedPayload(Model):
    """Part of `WhatsappWabaAdded`."""

    event_id: str
    """Signup session that the event is about."""
    record_type: Literal["waba_account_added"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["SUCCESS", "FAILURE"]
    """`SUCCESS` if account and numbers are ready, `FAILURE` otherwise; see `errors`."""
    waba_id: str
    """WhatsApp Business Account (WABA) by its ID at Meta."""
    errors: list[str] | None = None
    """What went wrong while setting the account up."""
    phone_numbers: list[str] | None = None
    """Numbers found on the account; missing if setup stopped before that."""


class WhatsappWabaAddedWebhookEvent(WebhookEvent["WhatsappWabaAddedPayload"]):
    """Webhook event `whatsapp.waba_added`."""

    data: WhatsappWabaAdded
    """The record the operation is about, or on a list the records of this page."""
