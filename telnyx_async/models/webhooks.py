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
    content: MeetingArtifactContent
    api_model_provenance: MeetingArtifactProvenance = wire("model_provenance")
    prompt: str | None = None
    session_id: str
    type: Literal["summary", "action_items", "decisions", "topics", "open_questions", "custom"]


class ArtifactCompletedWebhookEvent(WebhookEvent["ArtifactCompleted"]):
    """Webhook event `artifact.completed`."""

    id: str  # pyright: ignore[reportIncompatibleMethodOverride]
    data: ArtifactCompleted
    event: Literal["artifact.completed"]
    occurred_at: datetime  # pyright: ignore[reportIncompatibleMethodOverride]
    version: str


class ArtifactFailed(Model):
    """Part of `ArtifactFailedWebhookEvent`."""

    artifact_id: str
    session_id: str
    type: Literal["summary", "action_items", "decisions", "topics", "open_questions", "custom"]


class ArtifactFailedWebhookEvent(WebhookEvent["ArtifactFailed"]):
    """Webhook event `artifact.failed`."""

    id: str  # pyright: ignore[reportIncompatibleMethodOverride]
    data: ArtifactFailed
    event: Literal["artifact.failed"]
    occurred_at: datetime  # pyright: ignore[reportIncompatibleMethodOverride]
    version: str


class CallAIGatherEnded(Model):
    """Part of `CallAIGatherEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.ai_gather.ended"] | None = None
    occurred_at: datetime | None = None
    payload: CallAIGatherEndedPayload | None = None
    record_type: Literal["event"] | None = None


class CallAIGatherEndedPayload(Model):
    """Part of `CallAIGatherEnded`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    message_history: list[CallAIGatherMessage] | None = None
    result: dict[str, Any] | None = None
    status: Literal["valid", "invalid"] | None = None
    to: str | None = None


class CallAIGatherEndedWebhookEvent(WebhookEvent["CallAIGatherEndedPayload"]):
    """Webhook event `call.ai_gather.ended`."""

    data: CallAIGatherEnded | None = None


class CallAIGatherMessage(Model):
    """Part of `CallAIGatherEndedPayload`, `CallAIGatherMessageHistoryUpdatedPayload` and 1 more."""

    content: str | None = None
    role: Literal["assistant", "user"] | None = None


class CallAIGatherMessageHistoryUpdated(Model):
    """Part of `CallAIGatherMessageHistoryUpdatedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.ai_gather.message_history_updated"] | None = None
    occurred_at: datetime | None = None
    payload: CallAIGatherMessageHistoryUpdatedPayload | None = None
    record_type: Literal["event"] | None = None


class CallAIGatherMessageHistoryUpdatedPayload(Model):
    """Part of `CallAIGatherMessageHistoryUpdated`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    message_history: list[CallAIGatherMessage] | None = None
    to: str | None = None


class CallAIGatherMessageHistoryUpdatedWebhookEvent(
    WebhookEvent["CallAIGatherMessageHistoryUpdatedPayload"]
):
    """Webhook event `call.ai_gather.message_history_updated`."""

    data: CallAIGatherMessageHistoryUpdated | None = None


class CallAIGatherPartialResults(Model):
    """Part of `CallAIGatherPartialResultsWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.ai_gather.partial_results"] | None = None
    occurred_at: datetime | None = None
    payload: CallAIGatherPartialResultsPayload | None = None
    record_type: Literal["event"] | None = None


class CallAIGatherPartialResultsPayload(Model):
    """Part of `CallAIGatherPartialResults`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    message_history: list[CallAIGatherMessage] | None = None
    partial_results: dict[str, Any] | None = None
    to: str | None = None


class CallAIGatherPartialResultsWebhookEvent(WebhookEvent["CallAIGatherPartialResultsPayload"]):
    """Webhook event `call.ai_gather.partial_results`."""

    data: CallAIGatherPartialResults | None = None


class CallAnalyzed(Model):
    """Part of `CallAnalyzedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.analyzed"] | None = None
    occurred_at: datetime | None = None
    payload: CallAnalyzedPayload | None = None
    record_type: Literal["event"] | None = None


class CallAnalyzedCost(Model):
    """Part of `CallAnalyzedPayload`."""

    breakdown: list[CallAnalyzedCostBreakdown] | None = None
    currency: str | None = None
    total: str | None = None


class CallAnalyzedCostBreakdown(Model):
    """Part of `CallAnalyzedCost`."""

    cost: str | None = None
    product: str | None = None


class CallAnalyzedInsight(Model):
    """Part of `CallAnalyzedInsights`."""

    insight_id: str | None = None
    result: str | None = None


class CallAnalyzedInsights(Model):
    """Part of `CallAnalyzedPayload`."""

    conversation_insights: list[CallAnalyzedInsight] | None = None
    status: str | None = None


class CallAnalyzedPayload(Model):
    """Part of `CallAnalyzed`."""

    assistant_id: str | None = None
    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    conversation_id: str | None = None
    conversation_insights: list[CallAnalyzedInsights] | None = None
    cost: CallAnalyzedCost | str | None = None
    duration_sec: int | None = None
    from_: str | None = wire("from", default=None)
    llm_model: str | None = None
    reason: str | None = None
    recordings: list[CallAnalyzedRecording] | None = None
    stt_model: str | None = None
    to: str | None = None
    tts_model_id: str | None = None
    tts_provider: str | None = None
    tts_voice_id: str | None = None


class CallAnalyzedRecording(Model):
    """Part of `CallAnalyzedPayload`."""

    id: str = wire("id", default=None)
    channels: str | None = None
    download_urls: RecordingURLs | None = None
    end_time: datetime | None = None
    format: str | None = None
    start_time: datetime | None = None


class CallAnalyzedWebhookEvent(WebhookEvent["CallAnalyzedPayload"]):
    """Webhook event `call.analyzed`."""

    data: CallAnalyzed | None = None


class CallAnswered(Model):
    """Part of `CallAnsweredWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.answered"] | None = None
    occurred_at: datetime | None = None
    payload: CallAnsweredPayload | None = None
    record_type: Literal["event"] | None = None


class CallAnsweredPayload(Model):
    """Part of `CallAnswered`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    custom_headers: list[CustomSipHeader] | None = None
    from_: str | None = wire("from", default=None)
    sip_headers: list[InboundSipHeader] | None = None
    start_time: datetime | None = None
    state: Literal["answered"] | None = None
    tags: list[str] | None = None
    to: str | None = None


class CallAnsweredWebhookEvent(WebhookEvent["CallAnsweredPayload"]):
    """Webhook event `call.answered`."""

    data: CallAnswered | None = None


class CallBridged(Model):
    """Part of `CallBridgedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.bridged"] | None = None
    occurred_at: datetime | None = None
    payload: CallBridgedPayload | None = None
    record_type: Literal["event"] | None = None


class CallBridgedPayload(Model):
    """Part of `CallBridged`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    to: str | None = None


class CallBridgedWebhookEvent(WebhookEvent["CallBridgedPayload"]):
    """Webhook event `call.bridged`."""

    data: CallBridged | None = None


class CallConversationCreated(Model):
    """Part of `CallConversationCreatedWebhookEvent`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    event_type: Literal["call.conversation.created"] | None = None
    occurred_at: datetime | None = None
    payload: CallConversationCreatedPayload | None = None
    record_type: Literal["event"] | None = None


class CallConversationCreatedPayload(Model):
    """Part of `CallConversationCreated`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    calling_party_type: Literal["pstn", "sip"] | None = None
    client_state: str | None = None
    connection_id: str | None = None
    conversation_id: str | None = None
    from_: str | None = wire("from", default=None)
    to: str | None = None


class CallConversationCreatedWebhookEvent(WebhookEvent["CallConversationCreatedPayload"]):
    """Webhook event `call.conversation.created`."""

    data: CallConversationCreated | None = None


class CallConversationEnded(Model):
    """Part of `CallConversationEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    event_type: Literal["call.conversation.ended"] | None = None
    occurred_at: datetime | None = None
    payload: CallConversationEndedPayload | None = None
    record_type: Literal["event"] | None = None


class CallConversationEndedPayload(Model):
    """Part of `CallConversationEnded`."""

    assistant_id: str | None = None
    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    calling_party_type: Literal["pstn", "sip"] | None = None
    client_state: str | None = None
    connection_id: str | None = None
    conversation_id: str | None = None
    duration_sec: int | None = None
    from_: str | None = wire("from", default=None)
    llm_model: str | None = None
    messages: list[EndedConversationMessage] | None = None
    reason: str | None = None
    stt_model: str | None = None
    to: str | None = None
    tts_model_id: str | None = None
    tts_provider: str | None = None
    tts_voice_id: str | None = None


class CallConversationEndedWebhookEvent(WebhookEvent["CallConversationEndedPayload"]):
    """Webhook event `call.conversation.ended`."""

    data: CallConversationEnded | None = None


class CallConversationInsightsGenerated(Model):
    """Part of `CallConversationInsightsGeneratedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.conversation_insights.generated"] | None = None
    occurred_at: datetime | None = None
    payload: CallConversationInsightsGeneratedPayload | None = None
    record_type: Literal["event"] | None = None


class CallConversationInsightsGeneratedPayload(Model):
    """Part of `CallConversationInsightsGenerated`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    calling_party_type: Literal["pstn", "sip"] | None = None
    client_state: str | None = None
    connection_id: str | None = None
    insight_group_id: str | None = None
    results: list[GeneratedConversationInsight] | None = None


class CallConversationInsightsGeneratedWebhookEvent(
    WebhookEvent["CallConversationInsightsGeneratedPayload"]
):
    """Webhook event `call.conversation_insights.generated`."""

    data: CallConversationInsightsGenerated | None = None


class CallConversationStartFailed(Model):
    """Part of `CallConversationStartFailedWebhookEvent`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    event_type: Literal["call.conversation.start_failed"] | None = None
    occurred_at: datetime | None = None
    payload: CallConversationStartFailedPayload | None = None
    record_type: Literal["event"] | None = None


class CallConversationStartFailedPayload(Model):
    """Part of `CallConversationStartFailed`."""

    assistant_id: str | None = None
    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    calling_party_type: Literal["pstn", "sip"] | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    reason: Literal["invalid_request", "service_error"] | None = None
    to: str | None = None


class CallConversationStartFailedWebhookEvent(WebhookEvent["CallConversationStartFailedPayload"]):
    """Webhook event `call.conversation.start_failed`."""

    data: CallConversationStartFailed | None = None


class CallCost(Model):
    """Part of `CallCostWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.cost"] | None = None
    occurred_at: datetime | None = None
    payload: CallCostPayload | None = None
    record_type: Literal["event"] | None = None


class CallCostPart(Model):
    """Part of `CallCostPayload`."""

    billed_duration_secs: int | None = None
    call_part: str | None = None
    cost: str | None = None
    currency: str | None = None
    rate: str | None = None


class CallCostPayload(Model):
    """Part of `CallCost`."""

    billed_duration_secs: int | None = None
    billing_group_id: str | None = None
    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    cost_parts: list[CallCostPart] | None = None
    occurred_at: datetime | None = None
    status: Literal["success", "error"] | None = None
    total_cost: str | None = None


class CallCostWebhookEvent(WebhookEvent["CallCostPayload"]):
    """Webhook event `call.cost`."""

    data: CallCost | None = None


class CallDeepfakeDetectionError(Model):
    """Part of `CallDeepfakeDetectionErrorWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.deepfake_detection.error"] | None = None
    occurred_at: datetime | None = None
    payload: CallDeepfakeDetectionErrorPayload | None = None
    record_type: Literal["event"] | None = None


class CallDeepfakeDetectionErrorPayload(Model):
    """Part of `CallDeepfakeDetectionError`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    error_message: (
        Literal["detection_timeout", "rtp_timeout", "dfd_connection_error", "dfd_stream_error"]
        | None
    ) = None


class CallDeepfakeDetectionErrorWebhookEvent(WebhookEvent["CallDeepfakeDetectionErrorPayload"]):
    """Webhook event `call.deepfake_detection.error`."""

    data: CallDeepfakeDetectionError | None = None


class CallDeepfakeDetectionResult(Model):
    """Part of `CallDeepfakeDetectionResultWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.deepfake_detection.result"] | None = None
    occurred_at: datetime | None = None
    payload: CallDeepfakeDetectionResultPayload | None = None
    record_type: Literal["event"] | None = None


class CallDeepfakeDetectionResultPayload(Model):
    """Part of `CallDeepfakeDetectionResult`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    consistency: float | None = None
    result: Literal["real", "fake", "silence_timeout"] | None = None
    score: float | None = None


class CallDeepfakeDetectionResultWebhookEvent(WebhookEvent["CallDeepfakeDetectionResultPayload"]):
    """Webhook event `call.deepfake_detection.result`."""

    data: CallDeepfakeDetectionResult | None = None


class CallDtmfReceived(Model):
    """Part of `CallDtmfReceivedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.dtmf.received"] | None = None
    occurred_at: datetime | None = None
    payload: CallDtmfReceivedPayload | None = None
    record_type: Literal["event"] | None = None


class CallDtmfReceivedPayload(Model):
    """Part of `CallDtmfReceived`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    digit: str | None = None
    from_: str | None = wire("from", default=None)
    to: str | None = None


class CallDtmfReceivedWebhookEvent(WebhookEvent["CallDtmfReceivedPayload"]):
    """Webhook event `call.dtmf.received`."""

    data: CallDtmfReceived | None = None


class CallEnqueued(Model):
    """Part of `CallEnqueuedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.enqueued"] | None = None
    occurred_at: datetime | None = None
    payload: CallEnqueuedPayload | None = None
    record_type: Literal["event"] | None = None


class CallEnqueuedPayload(Model):
    """Part of `CallEnqueued`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    current_position: int | None = None
    queue: str | None = None
    queue_avg_wait_time_secs: int | None = None


class CallEnqueuedWebhookEvent(WebhookEvent["CallEnqueuedPayload"]):
    """Webhook event `call.enqueued`."""

    data: CallEnqueued | None = None


class CallForkPayload(Model):
    """Part of `CallForkStarted` and `CallForkStopped`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    stream_type: Literal["decrypted"] | None = None


class CallForkStarted(Model):
    """Part of `CallForkStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.fork.started"] | None = None
    occurred_at: datetime | None = None
    payload: CallForkPayload | None = None
    record_type: Literal["event"] | None = None


class CallForkStartedWebhookEvent(WebhookEvent["CallForkPayload"]):
    """Webhook event `call.fork.started`."""

    data: CallForkStarted | None = None


class CallForkStopped(Model):
    """Part of `CallForkStoppedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.fork.stopped"] | None = None
    occurred_at: datetime | None = None
    payload: CallForkPayload | None = None
    record_type: Literal["event"] | None = None


class CallForkStoppedWebhookEvent(WebhookEvent["CallForkPayload"]):
    """Webhook event `call.fork.stopped`."""

    data: CallForkStopped | None = None


class CallGatherEnded(Model):
    """Part of `CallGatherEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.gather.ended"] | None = None
    occurred_at: datetime | None = None
    payload: CallGatherEndedPayload | None = None
    record_type: Literal["event"] | None = None


class CallGatherEndedPayload(Model):
    """Part of `CallGatherEnded`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    digits: str | None = None
    from_: str | None = wire("from", default=None)
    status: (
        Literal["valid", "invalid", "call_hangup", "cancelled", "cancelled_amd", "timeout"] | None
    ) = None
    to: str | None = None


class CallGatherEndedWebhookEvent(WebhookEvent["CallGatherEndedPayload"]):
    """Webhook event `call.gather.ended`."""

    data: CallGatherEnded | None = None


class CallHangup(Model):
    """Part of `CallHangupWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.hangup"] | None = None
    occurred_at: datetime | None = None
    payload: CallHangupPayload | None = None
    record_type: Literal["event"] | None = None


class CallHangupPayload(Model):
    """Part of `CallHangup`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_quality_stats: CallQualityStats | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    custom_headers: list[CustomSipHeader] | None = None
    from_: str | None = wire("from", default=None)
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
    hangup_source: Literal["caller", "callee", "unknown"] | None = None
    sip_hangup_cause: str | None = None
    sip_headers: list[InboundSipHeader] | None = None
    start_time: datetime | None = None
    state: Literal["hangup"] | None = None
    tags: list[str] | None = None
    to: str | None = None


class CallHangupWebhookEvent(WebhookEvent["CallHangupPayload"]):
    """Webhook event `call.hangup`."""

    data: CallHangup | None = None


class CallHold(Model):
    """Part of `CallHoldWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.hold"] | None = None
    occurred_at: datetime | None = None
    payload: CallHoldPayload | None = None
    record_type: Literal["event"] | None = None


class CallHoldPayload(Model):
    """Part of `CallHold` and `CallUnhold`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    to: str | None = None


class CallHoldWebhookEvent(WebhookEvent["CallHoldPayload"]):
    """Webhook event `call.hold`."""

    data: CallHold | None = None


class CallInitiated(Model):
    """Part of `CallInitiatedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.initiated"] | None = None
    occurred_at: datetime | None = None
    payload: CallInitiatedPayload | None = None
    record_type: Literal["event"] | None = None


class CallInitiatedPayload(Model):
    """Part of `CallInitiated`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_screening_result: str | None = None
    call_session_id: str | None = None
    caller_id_name: str | None = None
    client_state: str | None = None
    connection_codecs: str | None = None
    connection_id: str | None = None
    custom_headers: list[CustomSipHeader] | None = None
    direction: Literal["incoming", "outgoing"] | None = None
    from_: str | None = wire("from", default=None)
    offered_codecs: str | None = None
    shaken_stir_attestation: str | None = None
    shaken_stir_validated: bool | None = None
    sip_headers: list[InboundSipHeader] | None = None
    start_time: datetime | None = None
    state: Literal["parked", "bridging"] | None = None
    tags: list[str] | None = None
    to: str | None = None


class CallInitiatedWebhookEvent(WebhookEvent["CallInitiatedPayload"]):
    """Webhook event `call.initiated`."""

    data: CallInitiated | None = None


class CallLeftQueue(Model):
    """Part of `CallLeftQueueWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.dequeued"] | None = None
    occurred_at: datetime | None = None
    payload: CallLeftQueuePayload | None = None
    record_type: Literal["event"] | None = None


class CallLeftQueuePayload(Model):
    """Part of `CallLeftQueue`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    queue: str | None = None
    queue_position: int | None = None
    reason: Literal["bridged", "bridging-in-process", "hangup", "leave", "timeout"] | None = None
    wait_time_secs: int | None = None


class CallLeftQueueWebhookEvent(WebhookEvent["CallLeftQueuePayload"]):
    """Webhook event `call.dequeued`."""

    data: CallLeftQueue | None = None


class CallMachineDetectionEnded(Model):
    """Part of `CallMachineDetectionEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.machine.detection.ended"] | None = None
    occurred_at: datetime | None = None
    payload: CallMachineDetectionEndedPayload | None = None
    record_type: Literal["event"] | None = None


class CallMachineDetectionEndedPayload(Model):
    """Part of `CallMachineDetectionEnded`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    result: Literal["human", "machine", "not_sure"] | None = None
    to: str | None = None


class CallMachineDetectionEndedWebhookEvent(WebhookEvent["CallMachineDetectionEndedPayload"]):
    """Webhook event `call.machine.detection.ended`."""

    data: CallMachineDetectionEnded | None = None


class CallMachineGreetingEnded(Model):
    """Part of `CallMachineGreetingEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.machine.greeting.ended"] | None = None
    occurred_at: datetime | None = None
    payload: CallMachineGreetingEndedPayload | None = None
    record_type: Literal["event"] | None = None


class CallMachineGreetingEndedPayload(Model):
    """Part of `CallMachineGreetingEnded`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    result: Literal["beep_detected", "ended", "not_sure"] | None = None
    to: str | None = None


class CallMachineGreetingEndedWebhookEvent(WebhookEvent["CallMachineGreetingEndedPayload"]):
    """Webhook event `call.machine.greeting.ended`."""

    data: CallMachineGreetingEnded | None = None


class CallMachinePremiumCallScreeningDetected(Model):
    """Part of `CallMachinePremiumCallScreeningDetectedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.machine.premium.call_screening.detected"] | None = None
    occurred_at: datetime | None = None
    payload: CallMachinePremiumCallScreeningDetectedPayload | None = None
    record_type: Literal["event"] | None = None


class CallMachinePremiumCallScreeningDetectedPayload(Model):
    """Part of `CallMachinePremiumCallScreeningDetected`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    result: Literal["screening"] | None = None
    to: str | None = None


class CallMachinePremiumCallScreeningDetectedWebhookEvent(
    WebhookEvent["CallMachinePremiumCallScreeningDetectedPayload"]
):
    """Webhook event `call.machine.premium.call_screening.detected`."""

    data: CallMachinePremiumCallScreeningDetected | None = None


class CallMachinePremiumDetectionEnded(Model):
    """Part of `CallMachinePremiumDetectionEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.machine.premium.detection.ended"] | None = None
    occurred_at: datetime | None = None
    payload: CallMachinePremiumDetectionEndedPayload | None = None
    record_type: Literal["event"] | None = None


class CallMachinePremiumDetectionEndedPayload(Model):
    """Part of `CallMachinePremiumDetectionEnded`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    result: (
        Literal[
            "human_residence", "human_business", "machine", "silence", "fax_detected", "not_sure"
        ]
        | None
    ) = None
    to: str | None = None


class CallMachinePremiumDetectionEndedWebhookEvent(
    WebhookEvent["CallMachinePremiumDetectionEndedPayload"]
):
    """Webhook event `call.machine.premium.detection.ended`."""

    data: CallMachinePremiumDetectionEnded | None = None


class CallMachinePremiumDetectionStarted(Model):
    """Part of `CallMachinePremiumDetectionStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.machine.premium.detection.started"] | None = None
    occurred_at: datetime | None = None
    payload: CallMachinePremiumDetectionStartedPayload | None = None
    record_type: Literal["event"] | None = None


class CallMachinePremiumDetectionStartedPayload(Model):
    """Part of `CallMachinePremiumDetectionStarted`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    to: str | None = None


class CallMachinePremiumDetectionStartedWebhookEvent(
    WebhookEvent["CallMachinePremiumDetectionStartedPayload"]
):
    """Webhook event `call.machine.premium.detection.started`."""

    data: CallMachinePremiumDetectionStarted | None = None


class CallMachinePremiumGreetingEnded(Model):
    """Part of `CallMachinePremiumGreetingEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.machine.premium.greeting.ended"] | None = None
    occurred_at: datetime | None = None
    payload: CallMachinePremiumGreetingEndedPayload | None = None
    record_type: Literal["event"] | None = None


class CallMachinePremiumGreetingEndedPayload(Model):
    """Part of `CallMachinePremiumGreetingEnded`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    result: Literal["beep_detected", "no_beep_detected", "prompt_ended"] | None = None
    to: str | None = None


class CallMachinePremiumGreetingEndedWebhookEvent(
    WebhookEvent["CallMachinePremiumGreetingEndedPayload"]
):
    """Webhook event `call.machine.premium.greeting.ended`."""

    data: CallMachinePremiumGreetingEnded | None = None


class CallPaymentCompleted(Model):
    """Part of `CallPaymentCompletedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.payment.completed"] | None = None
    occurred_at: datetime | None = None
    payload: CallPaymentCompletedPayload | None = None
    record_type: Literal["event"] | None = None


class CallPaymentCompletedPayload(Model):
    """Part of `CallPaymentCompleted`."""

    bank_account_number: str | None = None
    bank_account_type: str | None = None
    bank_routing_number: str | None = None
    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    charge_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    connector_error: str | dict[str, Any] | None = None
    expiration_date: str | None = None
    from_: str | None = wire("from", default=None)
    pay_error_code: str | None = None
    payment_card_number: str | None = None
    payment_card_postal_code: str | None = None
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
    payment_confirmation_code: str | None = None
    payment_connector: str | None = None
    payment_error: str | None = None
    payment_method: Literal["credit-card", "ach-debit"] | None = None
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
    security_code: str | None = None
    to: str | None = None
    token_id: str | None = None


class CallPaymentCompletedWebhookEvent(WebhookEvent["CallPaymentCompletedPayload"]):
    """Webhook event `call.payment.completed`."""

    data: CallPaymentCompleted | None = None


class CallPaymentProgress(Model):
    """Part of `CallPaymentProgressWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.payment.progress"] | None = None
    occurred_at: datetime | None = None
    payload: CallPaymentProgressPayload | None = None
    record_type: Literal["event"] | None = None


class CallPaymentProgressPayload(Model):
    """Part of `CallPaymentProgress`."""

    attempt: int | None = None
    bank_account_number: str | None = None
    bank_account_type: str | None = None
    bank_routing_number: str | None = None
    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
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
    expiration_date: str | None = None
    from_: str | None = wire("from", default=None)
    payment_card_number: str | None = None
    payment_card_postal_code: str | None = None
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
    payment_connector: str | None = None
    payment_method: Literal["credit-card", "ach-debit"] | None = None
    payment_status: Literal["completed", "failed", "processing"] | None = None
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
    security_code: str | None = None
    to: str | None = None


class CallPaymentProgressWebhookEvent(WebhookEvent["CallPaymentProgressPayload"]):
    """Webhook event `call.payment.progress`."""

    data: CallPaymentProgress | None = None


class CallPlaybackEnded(Model):
    """Part of `CallPlaybackEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.playback.ended"] | None = None
    occurred_at: datetime | None = None
    payload: CallPlaybackEndedPayload | None = None
    record_type: Literal["event"] | None = None


class CallPlaybackEndedPayload(Model):
    """Part of `CallPlaybackEnded`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    overlay: bool | None = None
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
    status_detail: str | None = None


class CallPlaybackEndedWebhookEvent(WebhookEvent["CallPlaybackEndedPayload"]):
    """Webhook event `call.playback.ended`."""

    data: CallPlaybackEnded | None = None


class CallPlaybackStarted(Model):
    """Part of `CallPlaybackStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.playback.started"] | None = None
    occurred_at: datetime | None = None
    payload: CallPlaybackStartedPayload | None = None
    record_type: Literal["event"] | None = None


class CallPlaybackStartedPayload(Model):
    """Part of `CallPlaybackStarted`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    overlay: bool | None = None


class CallPlaybackStartedWebhookEvent(WebhookEvent["CallPlaybackStartedPayload"]):
    """Webhook event `call.playback.started`."""

    data: CallPlaybackStarted | None = None


class CallQualityStats(Model):
    """Part of `CallHangupPayload`."""

    inbound: CallQualityStatsInbound | None = None
    outbound: CallQualityStatsOutbound | None = None


class CallQualityStatsInbound(Model):
    """Part of `CallQualityStats`."""

    jitter_max_variance: str | None = None
    jitter_packet_count: str | None = None
    mos: str | None = None
    packet_count: str | None = None
    skip_packet_count: str | None = None


class CallQualityStatsOutbound(Model):
    """Part of `CallQualityStats`."""

    packet_count: str | None = None
    skip_packet_count: str | None = None


class CallRecordingError(Model):
    """Part of `CallRecordingErrorWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.recording.error"] | None = None
    occurred_at: datetime | None = None
    payload: CallRecordingErrorPayload | None = None
    record_type: Literal["event"] | None = None


class CallRecordingErrorPayload(Model):
    """Part of `CallRecordingError`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    reason: (
        Literal[
            "Failed to authorize with storage using custom credentials",
            "Invalid credentials json",
            "Unsupported backend",
            "Internal server error",
        ]
        | None
    ) = None


class CallRecordingErrorWebhookEvent(WebhookEvent["CallRecordingErrorPayload"]):
    """Webhook event `call.recording.error`."""

    data: CallRecordingError | None = None


class CallRecordingSaved(Model):
    """Part of `CallRecordingSavedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.recording.saved"] | None = None
    occurred_at: datetime | None = None
    payload: CallRecordingSavedPayload | None = None
    record_type: Literal["event"] | None = None


class CallRecordingSavedPayload(Model):
    """Part of `CallRecordingSaved`."""

    call_leg_id: str | None = None
    call_session_id: str | None = None
    channels: Literal["single", "dual"] | None = None
    client_state: str | None = None
    connection_id: str | None = None
    public_recording_urls: RecordingURLs | None = None
    recording_ended_at: datetime | None = None
    recording_started_at: datetime | None = None
    recording_urls: RecordingURLs | None = None


class CallRecordingSavedWebhookEvent(WebhookEvent["CallRecordingSavedPayload"]):
    """Webhook event `call.recording.saved`."""

    data: CallRecordingSaved | None = None


class CallRecordingTranscriptionSaved(Model):
    """Part of `CallRecordingTranscriptionSavedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.recording.transcription.saved"] | None = None
    occurred_at: datetime | None = None
    payload: CallRecordingTranscriptionSavedPayload | None = None
    record_type: Literal["event"] | None = None


class CallRecordingTranscriptionSavedPayload(Model):
    """Part of `CallRecordingTranscriptionSaved`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    calling_party_type: Literal["pstn", "sip"] | None = None
    client_state: str | None = None
    connection_id: str | None = None
    recording_id: str | None = None
    recording_transcription_id: str | None = None
    status: Literal["completed"] | None = None
    transcription_text: str | None = None


class CallRecordingTranscriptionSavedWebhookEvent(
    WebhookEvent["CallRecordingTranscriptionSavedPayload"]
):
    """Webhook event `call.recording.transcription.saved`."""

    data: CallRecordingTranscriptionSaved | None = None


class CallReferCompleted(Model):
    """Part of `CallReferCompletedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.refer.completed"] | None = None
    occurred_at: datetime | None = None
    payload: CallReferPayload | None = None
    record_type: Literal["event"] | None = None


class CallReferCompletedWebhookEvent(WebhookEvent["CallReferPayload"]):
    """Webhook event `call.refer.completed`."""

    data: CallReferCompleted | None = None


class CallReferFailed(Model):
    """Part of `CallReferFailedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.refer.failed"] | None = None
    occurred_at: datetime | None = None
    payload: CallReferPayload | None = None
    record_type: Literal["event"] | None = None


class CallReferFailedWebhookEvent(WebhookEvent["CallReferPayload"]):
    """Webhook event `call.refer.failed`."""

    data: CallReferFailed | None = None


class CallReferPayload(Model):
    """Part of `CallReferCompleted`, `CallReferFailed` and 1 more."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    sip_notify_response: int | None = None
    to: str | None = None


class CallReferStarted(Model):
    """Part of `CallReferStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.refer.started"] | None = None
    occurred_at: datetime | None = None
    payload: CallReferPayload | None = None
    record_type: Literal["event"] | None = None


class CallReferStartedWebhookEvent(WebhookEvent["CallReferPayload"]):
    """Webhook event `call.refer.started`."""

    data: CallReferStarted | None = None


class CallSiprecFailed(Model):
    """Part of `CallSiprecFailedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["siprec.failed"] | None = None
    occurred_at: datetime | None = None
    payload: CallSiprecFailedPayload | None = None
    record_type: Literal["event"] | None = None


class CallSiprecFailedPayload(Model):
    """Part of `CallSiprecFailed`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    failure_cause: str | None = None


class CallSiprecFailedWebhookEvent(WebhookEvent["CallSiprecFailedPayload"]):
    """Webhook event `siprec.failed`."""

    data: CallSiprecFailed | None = None


class CallSiprecPayload(Model):
    """Part of `CallSiprecStarted`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None


class CallSiprecStarted(Model):
    """Part of `CallSiprecStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["siprec.started"] | None = None
    occurred_at: datetime | None = None
    payload: CallSiprecPayload | None = None
    record_type: Literal["event"] | None = None


class CallSiprecStartedWebhookEvent(WebhookEvent["CallSiprecPayload"]):
    """Webhook event `siprec.started`."""

    data: CallSiprecStarted | None = None


class CallSiprecStopped(Model):
    """Part of `CallSiprecStoppedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["siprec.stopped"] | None = None
    occurred_at: datetime | None = None
    payload: CallSiprecStoppedPayload | None = None
    record_type: Literal["event"] | None = None


class CallSiprecStoppedPayload(Model):
    """Part of `CallSiprecStopped`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    hangup_cause: str | None = None


class CallSiprecStoppedWebhookEvent(WebhookEvent["CallSiprecStoppedPayload"]):
    """Webhook event `siprec.stopped`."""

    data: CallSiprecStopped | None = None


class CallSpeakEnded(Model):
    """Part of `CallSpeakEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.speak.ended"] | None = None
    occurred_at: datetime | None = None
    payload: CallSpeakEndedPayload | None = None
    record_type: Literal["event"] | None = None


class CallSpeakEndedPayload(Model):
    """Part of `CallSpeakEnded`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    status: Literal["completed", "call_hangup", "cancelled_amd"] | None = None


class CallSpeakEndedWebhookEvent(WebhookEvent["CallSpeakEndedPayload"]):
    """Webhook event `call.speak.ended`."""

    data: CallSpeakEnded | None = None


class CallSpeakStarted(Model):
    """Part of `CallSpeakStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.speak.started"] | None = None
    occurred_at: datetime | None = None
    payload: CallSpeakStartedPayload | None = None
    record_type: Literal["event"] | None = None


class CallSpeakStartedPayload(Model):
    """Part of `CallSpeakStarted`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None


class CallSpeakStartedWebhookEvent(WebhookEvent["CallSpeakStartedPayload"]):
    """Webhook event `call.speak.started`."""

    data: CallSpeakStarted | None = None


class CallStreamingFailed(Model):
    """Part of `CallStreamingFailedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["streaming.failed"] | None = None
    occurred_at: datetime | None = None
    payload: CallStreamingFailedPayload | None = None
    record_type: Literal["event"] | None = None


class CallStreamingFailedPayload(Model):
    """Part of `CallStreamingFailed`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    failure_reason: str | None = None
    stream_id: str | None = None
    stream_params: CallStreamingFailedStream | None = None
    stream_type: Literal["websocket", "dialogflow"] | None = None


class CallStreamingFailedStream(Model):
    """Part of `CallStreamingFailedPayload`."""

    stream_url: str | None = None
    track: Literal["inbound_track", "outbound_track", "both_tracks"] | None = None


class CallStreamingFailedWebhookEvent(WebhookEvent["CallStreamingFailedPayload"]):
    """Webhook event `streaming.failed`."""

    data: CallStreamingFailed | None = None


class CallStreamingPayload(Model):
    """Part of `CallStreamingStarted` and `CallStreamingStopped`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    stream_url: str | None = None


class CallStreamingStarted(Model):
    """Part of `CallStreamingStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["streaming.started"] | None = None
    occurred_at: datetime | None = None
    payload: CallStreamingPayload | None = None
    record_type: Literal["event"] | None = None


class CallStreamingStartedWebhookEvent(WebhookEvent["CallStreamingPayload"]):
    """Webhook event `streaming.started`."""

    data: CallStreamingStarted | None = None


class CallStreamingStopped(Model):
    """Part of `CallStreamingStoppedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["streaming.stopped"] | None = None
    occurred_at: datetime | None = None
    payload: CallStreamingPayload | None = None
    record_type: Literal["event"] | None = None


class CallStreamingStoppedWebhookEvent(WebhookEvent["CallStreamingPayload"]):
    """Webhook event `streaming.stopped`."""

    data: CallStreamingStopped | None = None


class CallUnhold(Model):
    """Part of `CallUnholdWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.unhold"] | None = None
    occurred_at: datetime | None = None
    payload: CallHoldPayload | None = None
    record_type: Literal["event"] | None = None


class CallUnholdWebhookEvent(WebhookEvent["CallHoldPayload"]):
    """Webhook event `call.unhold`."""

    data: CallUnhold | None = None


class CampaignStatusUpdate(WebhookEvent["CampaignStatusUpdate"]):
    """A webhook event."""

    brand_id: str | None = wire("brandId", default=None)
    campaign_id: str | None = wire("campaignId", default=None)
    create_date: str | None = wire("createDate", default=None)
    csp_id: str | None = wire("cspId", default=None)
    description: str | None = None
    is_t_mobile_registered: bool | None = wire("isTMobileRegistered", default=None)
    status: Literal["ACCEPTED", "REJECTED", "DORMANT", "success", "failed"] | None = None
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


class ConferenceCreated(Model):
    """Part of `ConferenceCreatedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["conference.created"] | None = None
    payload: ConferenceCreatedPayload | None = None
    record_type: Literal["event"] | None = None


class ConferenceCreatedPayload(Model):
    """Part of `ConferenceCreated`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    occurred_at: datetime | None = None


class ConferenceCreatedWebhookEvent(WebhookEvent["ConferenceCreatedPayload"]):
    """Webhook event `conference.created`."""

    data: ConferenceCreated | None = None


class ConferenceEnded(Model):
    """Part of `ConferenceEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["conference.ended"] | None = None
    payload: ConferenceEndedPayload | None = None
    record_type: Literal["event"] | None = None


class ConferenceEndedPayload(Model):
    """Part of `ConferenceEnded`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    occurred_at: datetime | None = None
    reason: Literal["all_left", "host_left", "time_exceeded"] | None = None


class ConferenceEndedWebhookEvent(WebhookEvent["ConferenceEndedPayload"]):
    """Webhook event `conference.ended`."""

    data: ConferenceEnded | None = None


class ConferenceFloorChanged(WebhookEvent["ConferenceFloorChangedPayload | None"]):
    """Webhook event `conference.floor.changed`."""

    id: str = wire("id", default=None)  # pyright: ignore[reportIncompatibleMethodOverride]
    event_type: Literal["conference.floor.changed"] | None = None  # pyright: ignore[reportIncompatibleMethodOverride]
    payload: ConferenceFloorChangedPayload | None = None  # pyright: ignore[reportIncompatibleMethodOverride]
    record_type: Literal["event"] | None = None


class ConferenceFloorChangedPayload(Model):
    """Part of `ConferenceFloorChanged`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    occurred_at: datetime | None = None


class ConferenceParticipantJoined(Model):
    """Part of `ConferenceParticipantJoinedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["conference.participant.joined"] | None = None
    occurred_at: datetime | None = None
    payload: ConferenceParticipantPayload | None = None
    record_type: Literal["event"] | None = None


class ConferenceParticipantJoinedWebhookEvent(WebhookEvent["ConferenceParticipantPayload"]):
    """Webhook event `conference.participant.joined`."""

    data: ConferenceParticipantJoined | None = None


class ConferenceParticipantLeft(Model):
    """Part of `ConferenceParticipantLeftWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["conference.participant.left"] | None = None
    occurred_at: datetime | None = None
    payload: ConferenceParticipantPayload | None = None
    record_type: Literal["event"] | None = None


class ConferenceParticipantLeftWebhookEvent(WebhookEvent["ConferenceParticipantPayload"]):
    """Webhook event `conference.participant.left`."""

    data: ConferenceParticipantLeft | None = None


class ConferenceParticipantPayload(Model):
    """Part of `ConferenceParticipantJoined` and `ConferenceParticipantLeft`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None


class ConferenceParticipantPlaybackEnded(Model):
    """Part of `ConferenceParticipantPlaybackEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["conference.participant.playback.ended"] | None = None
    payload: ConferenceParticipantPlaybackPayload | None = None
    record_type: Literal["event"] | None = None


class ConferenceParticipantPlaybackEndedWebhookEvent(
    WebhookEvent["ConferenceParticipantPlaybackPayload"]
):
    """Webhook event `conference.participant.playback.ended`."""

    data: ConferenceParticipantPlaybackEnded | None = None


class ConferenceParticipantPlaybackPayload(Model):
    """Part of `ConferenceParticipantPlaybackEnded` and `ConferenceParticipantPlaybackStarted`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    creator_call_session_id: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    occurred_at: datetime | None = None


class ConferenceParticipantPlaybackStarted(Model):
    """Part of `ConferenceParticipantPlaybackStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["conference.participant.playback.started"] | None = None
    payload: ConferenceParticipantPlaybackPayload | None = None
    record_type: Literal["event"] | None = None


class ConferenceParticipantPlaybackStartedWebhookEvent(
    WebhookEvent["ConferenceParticipantPlaybackPayload"]
):
    """Webhook event `conference.participant.playback.started`."""

    data: ConferenceParticipantPlaybackStarted | None = None


class ConferenceParticipantSpeakEnded(Model):
    """Part of `ConferenceParticipantSpeakEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["conference.participant.speak.ended"] | None = None
    payload: ConferenceParticipantSpeakPayload | None = None
    record_type: Literal["event"] | None = None


class ConferenceParticipantSpeakEndedWebhookEvent(
    WebhookEvent["ConferenceParticipantSpeakPayload"]
):
    """Webhook event `conference.participant.speak.ended`."""

    data: ConferenceParticipantSpeakEnded | None = None


class ConferenceParticipantSpeakPayload(Model):
    """Part of `ConferenceParticipantSpeakEnded` and `ConferenceParticipantSpeakStarted`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    creator_call_session_id: str | None = None
    occurred_at: datetime | None = None


class ConferenceParticipantSpeakStarted(Model):
    """Part of `ConferenceParticipantSpeakStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["conference.participant.speak.started"] | None = None
    payload: ConferenceParticipantSpeakPayload | None = None
    record_type: Literal["event"] | None = None


class ConferenceParticipantSpeakStartedWebhookEvent(
    WebhookEvent["ConferenceParticipantSpeakPayload"]
):
    """Webhook event `conference.participant.speak.started`."""

    data: ConferenceParticipantSpeakStarted | None = None


class ConferencePlaybackEnded(Model):
    """Part of `ConferencePlaybackEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["conference.playback.ended"] | None = None
    payload: ConferencePlaybackPayload | None = None
    record_type: Literal["event"] | None = None


class ConferencePlaybackEndedWebhookEvent(WebhookEvent["ConferencePlaybackPayload"]):
    """Webhook event `conference.playback.ended`."""

    data: ConferencePlaybackEnded | None = None


class ConferencePlaybackPayload(Model):
    """Part of `ConferencePlaybackEnded` and `ConferencePlaybackStarted`."""

    conference_id: str | None = None
    connection_id: str | None = None
    creator_call_session_id: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    occurred_at: datetime | None = None


class ConferencePlaybackStarted(Model):
    """Part of `ConferencePlaybackStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["conference.playback.started"] | None = None
    payload: ConferencePlaybackPayload | None = None
    record_type: Literal["event"] | None = None


class ConferencePlaybackStartedWebhookEvent(WebhookEvent["ConferencePlaybackPayload"]):
    """Webhook event `conference.playback.started`."""

    data: ConferencePlaybackStarted | None = None


class ConferenceRecordingSaved(Model):
    """Part of `ConferenceRecordingSavedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["conference.recording.saved"] | None = None
    payload: ConferenceRecordingSavedPayload | None = None
    record_type: Literal["event"] | None = None


class ConferenceRecordingSavedPayload(Model):
    """Part of `ConferenceRecordingSaved`."""

    call_control_id: str | None = None
    call_session_id: str | None = None
    channels: Literal["single", "dual"] | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    format: Literal["wav", "mp3"] | None = None
    public_recording_urls: RecordingURLs | None = None
    recording_ended_at: datetime | None = None
    recording_id: str | None = None
    recording_started_at: datetime | None = None
    recording_urls: RecordingURLs | None = None


class ConferenceRecordingSavedWebhookEvent(WebhookEvent["ConferenceRecordingSavedPayload"]):
    """Webhook event `conference.recording.saved`."""

    data: ConferenceRecordingSaved | None = None


class ConferenceSpeakEnded(Model):
    """Part of `ConferenceSpeakEndedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["conference.speak.ended"] | None = None
    payload: ConferenceSpeakPayload | None = None
    record_type: Literal["event"] | None = None


class ConferenceSpeakEndedWebhookEvent(WebhookEvent["ConferenceSpeakPayload"]):
    """Webhook event `conference.speak.ended`."""

    data: ConferenceSpeakEnded | None = None


class ConferenceSpeakPayload(Model):
    """Part of `ConferenceSpeakEnded` and `ConferenceSpeakStarted`."""

    conference_id: str | None = None
    connection_id: str | None = None
    creator_call_session_id: str | None = None
    occurred_at: datetime | None = None


class ConferenceSpeakStarted(Model):
    """Part of `ConferenceSpeakStartedWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["conference.speak.started"] | None = None
    payload: ConferenceSpeakPayload | None = None
    record_type: Literal["event"] | None = None


class ConferenceSpeakStartedWebhookEvent(WebhookEvent["ConferenceSpeakPayload"]):
    """Webhook event `conference.speak.started`."""

    data: ConferenceSpeakStarted | None = None


class CustomSipHeader(Model):
    """Part of `CallAnsweredPayload`, `CallHangupPayload` and 1 more."""

    name: str
    value: str


class DeliveryUpdateWebhookEvent(WebhookEvent["OutboundMessagePayload"]):
    """Webhook event `message.finalized`, `message.read` and 1 more."""

    data: OutboundMessage | None = None
    meta: MessageWebhookMeta | None = None


class EndedConversationMessage(Model):
    """Part of `CallConversationEndedPayload`."""

    content: str | None = None
    role: Literal["user", "assistant", "tool", "system", "developer"] | None = None
    timestamp: datetime | None = None
    tool_call_id: str | None = None
    tool_calls: list[EndedConversationToolCall] | None = None


class EndedConversationToolCall(Model):
    """Part of `EndedConversationMessage`."""

    id: str = wire("id", default=None)
    function: EndedConversationToolFunction | None = None
    type: Literal["function"] | None = None


class EndedConversationToolFunction(Model):
    """Part of `EndedConversationToolCall`."""

    arguments: str | None = None
    name: str | None = None


class FaxDelivered(WebhookEvent["FaxDeliveredPayload"]):
    """Webhook event `fax.delivered`."""

    data: FaxDeliveredData | None = None
    meta: FaxWebhookMeta | None = None


class FaxDeliveredData(Model):
    """Part of `FaxDelivered`."""

    id: str = wire("id", default=None)
    event_type: Literal["fax.delivered"] | None = None
    occurred_at: datetime | None = None
    payload: FaxDeliveredPayload | None = None
    record_type: Literal["event"] | None = None


class FaxDeliveredPayload(Model):
    """Part of `FaxDeliveredData`."""

    call_duration_secs: int | None = None
    client_state: str | None = None
    connection_id: str | None = None
    direction: Literal["inbound", "outbound"] | None = None
    fax_id: str | None = None
    from_: str | None = wire("from", default=None)
    media_name: str | None = None
    original_media_url: str | None = None
    page_count: int | None = None
    status: Literal["delivered"] | None = None
    to: str | None = None
    user_id: str | None = None


class FaxFailed(WebhookEvent["FaxFailedPayload"]):
    """Webhook event `fax.failed`."""

    data: FaxFailedData | None = None
    meta: FaxWebhookMeta | None = None


class FaxFailedData(Model):
    """Part of `FaxFailed`."""

    id: str = wire("id", default=None)
    event_type: Literal["fax.failed"] | None = None
    occurred_at: datetime | None = None
    payload: FaxFailedPayload | None = None
    record_type: Literal["event"] | None = None


class FaxFailedPayload(Model):
    """Part of `FaxFailedData`."""

    client_state: str | None = None
    connection_id: str | None = None
    direction: Literal["inbound", "outbound"] | None = None
    failure_reason: str | None = None
    fax_id: str | None = None
    from_: str | None = wire("from", default=None)
    internal_failure_reason: str | None = None
    media_name: str | None = None
    original_media_url: str | None = None
    status: Literal["failed"] | None = None
    to: str | None = None
    user_id: str | None = None


class FaxMediaProcessed(WebhookEvent["FaxMediaProcessedPayload"]):
    """Webhook event `fax.media.processed`."""

    data: FaxMediaProcessedData | None = None
    meta: FaxWebhookMeta | None = None


class FaxMediaProcessedData(Model):
    """Part of `FaxMediaProcessed`."""

    id: str = wire("id", default=None)
    event_type: Literal["fax.media.processed"] | None = None
    occurred_at: datetime | None = None
    payload: FaxMediaProcessedPayload | None = None
    record_type: Literal["event"] | None = None


class FaxMediaProcessedPayload(Model):
    """Part of `FaxMediaProcessedData`."""

    client_state: str | None = None
    connection_id: str | None = None
    direction: Literal["inbound", "outbound"] | None = None
    fax_id: str | None = None
    from_: str | None = wire("from", default=None)
    media_name: str | None = None
    original_media_url: str | None = None
    status: Literal["media.processed"] | None = None
    to: str | None = None
    user_id: str | None = None


class FaxQueued(WebhookEvent["FaxQueuedPayload"]):
    """Webhook event `fax.queued`."""

    data: FaxQueuedData | None = None
    meta: FaxWebhookMeta | None = None


class FaxQueuedData(Model):
    """Part of `FaxQueued`."""

    id: str = wire("id", default=None)
    event_type: Literal["fax.queued"] | None = None
    occurred_at: datetime | None = None
    payload: FaxQueuedPayload | None = None
    record_type: Literal["event"] | None = None


class FaxQueuedPayload(Model):
    """Part of `FaxQueuedData`."""

    client_state: str | None = None
    connection_id: str | None = None
    direction: Literal["inbound", "outbound"] | None = None
    fax_id: str | None = None
    from_: str | None = wire("from", default=None)
    media_name: str | None = None
    original_media_url: str | None = None
    status: Literal["queued"] | None = None
    to: str | None = None
    user_id: str | None = None


class FaxSendingStarted(WebhookEvent["FaxSendingStartedPayload"]):
    """Webhook event `fax.sending.started`."""

    data: FaxSendingStartedData | None = None
    meta: FaxWebhookMeta | None = None


class FaxSendingStartedData(Model):
    """Part of `FaxSendingStarted`."""

    id: str = wire("id", default=None)
    event_type: Literal["fax.sending.started"] | None = None
    occurred_at: datetime | None = None
    payload: FaxSendingStartedPayload | None = None
    record_type: Literal["event"] | None = None


class FaxSendingStartedPayload(Model):
    """Part of `FaxSendingStartedData`."""

    client_state: str | None = None
    connection_id: str | None = None
    direction: Literal["inbound", "outbound"] | None = None
    fax_id: str | None = None
    from_: str | None = wire("from", default=None)
    media_name: str | None = None
    original_media_url: str | None = None
    status: Literal["sending"] | None = None
    to: str | None = None
    user_id: str | None = None


class FaxWebhookMeta(Model):
    """Part of `FaxDelivered`, `FaxFailed` and 3 more."""

    attempt: int | None = None
    delivered_to: str | None = None


class GeneratedConversationInsight(Model):
    """Part of `CallConversationInsightsGeneratedPayload`."""

    insight_id: str | None = None
    result: dict[str, Any] | str | None = None


class HostedNumberOrderEvent(Model):
    """Part of `HostedNumberOrderEventWebhookEvent`."""

    id: str = wire("id", default=None)
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
    occurred_at: datetime | None = None
    payload: HostedNumberOrderEventPayload | None = None
    record_type: Literal["event"] | None = None


class HostedNumberOrderEventPayload(Model):
    """Part of `HostedNumberOrderEvent`."""

    approval_deadline: int | None = None
    decision: Literal["pending", "approved", "rejected"] | None = None
    numbers: list[HostedNumberOrderEventPayloadNumber] | None = None
    order_id: str | None = None
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
    profile_id: str | None = None
    user_id: str | None = None


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
    value: str | None = None


class HostedNumberOrderEventWebhookEvent(WebhookEvent["HostedNumberOrderEventPayload"]):
    """Webhook event `messaging_hosted_numbers_orders.created`, `messaging_hosted_numbers_orders.deleted` and 6 more."""

    data: HostedNumberOrderEvent | None = None


class InboundMessageWebhookEvent(WebhookEvent["InboundMessagePayload"]):
    """Webhook event `message.received`."""

    data: MessagingInboundMessage | None = None


class InboundSipHeader(Model):
    """Part of `CallAnsweredPayload`, `CallHangupPayload` and 1 more."""

    name: Literal["User-to-User", "Diversion"]
    value: str


class MessageWebhookMeta(Model):
    """Part of `DeliveryUpdateWebhookEvent`."""

    attempt: int | None = None
    delivered_to: str | None = None


class MessagingInboundMessage(Model):
    """Part of `InboundMessageWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["message.received"] | None = None
    occurred_at: datetime | None = None
    payload: InboundMessagePayload | None = None
    record_type: Literal["event"] | None = None


class NumberOrderStatusUpdate(Model):
    """Part of `NumberOrderStatusUpdateWebhookEvent`."""

    id: str
    event_type: Literal["number_order.complete"]
    occurred_at: datetime
    payload: NumberOrderWithPhoneNumbers
    record_type: str


class NumberOrderStatusUpdateWebhookEvent(WebhookEvent["NumberOrderWithPhoneNumbers"]):
    """Webhook event `number_order.complete`."""

    data: NumberOrderStatusUpdate
    meta: NumberOrderWebhookMeta


class NumberOrderWebhookMeta(Model):
    """Part of `NumberOrderStatusUpdateWebhookEvent`."""

    attempt: int
    delivered_to: str


class NumberReputationNumberFlagged(Model):
    """Part of `NumberReputationNumberFlaggedWebhookEvent`."""

    id: str
    event_type: Literal["number_reputation.number.flagged"]
    occurred_at: datetime
    payload: NumberReputationNumberFlaggedPayload
    record_type: Literal["event"]


class NumberReputationNumberFlaggedPayload(Model):
    """Part of `NumberReputationNumberFlagged`."""

    confirm_by: datetime
    enterprise_id: str
    flag_reason: Literal["carrier_changed", "reverification_due"]
    ownership_status: Literal["pending_confirmation"]
    phone_number: str
    record_type: Literal["reputation_phone_number"]
    source: Literal["telnyx", "external"]


class NumberReputationNumberFlaggedWebhookEvent(
    WebhookEvent["NumberReputationNumberFlaggedPayload"]
):
    """Webhook event `number_reputation.number.flagged`."""

    data: NumberReputationNumberFlagged
    meta: NumberReputationWebhookMeta


class NumberReputationNumberRemoved(Model):
    """Part of `NumberReputationNumberRemovedWebhookEvent`."""

    id: str
    event_type: Literal["number_reputation.number.removed"]
    occurred_at: datetime
    payload: NumberReputationNumberRemovedPayload
    record_type: Literal["event"]


class NumberReputationNumberRemovedPayload(Model):
    """Part of `NumberReputationNumberRemoved`."""

    enterprise_id: str
    ownership_status: Literal["removed"]
    phone_number: str
    record_type: Literal["reputation_phone_number"]
    removal_reason: Literal[
        "ported_away", "unconfirmed_ownership", "reassigned", "customer_reported"
    ]
    removed_at: datetime
    source: Literal["telnyx", "external"]


class NumberReputationNumberRemovedWebhookEvent(
    WebhookEvent["NumberReputationNumberRemovedPayload"]
):
    """Webhook event `number_reputation.number.removed`."""

    data: NumberReputationNumberRemoved
    meta: NumberReputationWebhookMeta


class NumberReputationVerificationChanged(Model):
    """Part of `NumberReputationVerificationChangedWebhookEvent`."""

    id: str
    event_type: Literal["number_reputation.external_verification.status_changed"]
    occurred_at: datetime
    payload: NumberReputationVerificationChangedPayload
    record_type: Literal["event"]


class NumberReputationVerificationChangedPayload(Model):
    """Part of `NumberReputationVerificationChanged`."""

    enterprise_id: str
    record_type: Literal["reputation_external_verification"]
    reviewed_at: datetime
    status: Literal["approved", "rejected"]
    rejection_reason: str | None = None


class NumberReputationVerificationChangedWebhookEvent(
    WebhookEvent["NumberReputationVerificationChangedPayload"]
):
    """Webhook event `number_reputation.external_verification.status_changed`."""

    data: NumberReputationVerificationChanged
    meta: NumberReputationWebhookMeta


class NumberReputationWebhookMeta(Model):
    """Part of `NumberReputationNumberFlaggedWebhookEvent`, `NumberReputationNumberRemovedWebhookEvent` and 1 more."""

    attempt: int
    delivered_to: str


class OutboundMessage(Model):
    """Part of `DeliveryUpdateWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["message.sent", "message.finalized", "message.read"] | None = None
    occurred_at: datetime | None = None
    payload: OutboundMessagePayload | None = None
    record_type: Literal["event"] | None = None


class ReplacedLinkClick(Model):
    """Part of `ReplacedLinkClickWebhookEvent`."""

    message_id: str | None = None
    record_type: str | None = None
    time_clicked: datetime | None = None
    to: str | None = None
    url: str | None = None


class ReplacedLinkClickWebhookEvent(WebhookEvent["ReplacedLinkClick"]):
    """A webhook event."""

    data: ReplacedLinkClick | None = None


class SessionStatusChanged(Model):
    """Part of `SessionStatusChangedWebhookEvent`."""

    recording: bool
    session_id: str
    status: str
    status_detail: str | None = None


class SessionStatusChangedWebhookEvent(WebhookEvent["SessionStatusChanged"]):
    """Webhook event `session.status_changed`."""

    id: str  # pyright: ignore[reportIncompatibleMethodOverride]
    data: SessionStatusChanged
    event: Literal["session.status_changed"]
    occurred_at: datetime  # pyright: ignore[reportIncompatibleMethodOverride]
    version: str


class TranscriptCompleted(Model):
    """Part of `TranscriptCompletedWebhookEvent`."""

    ended_at: datetime | None = None
    last_seq: int | None = None
    segment_count: int
    session_id: str


class TranscriptCompletedWebhookEvent(WebhookEvent["TranscriptCompleted"]):
    """Webhook event `transcript.completed`."""

    id: str  # pyright: ignore[reportIncompatibleMethodOverride]
    data: TranscriptCompleted
    event: Literal["transcript.completed"]
    occurred_at: datetime  # pyright: ignore[reportIncompatibleMethodOverride]
    version: str


class Transcription(Model):
    """Part of `TranscriptionWebhookEvent`."""

    id: str = wire("id", default=None)
    event_type: Literal["call.transcription"] | None = None
    occurred_at: datetime | None = None
    payload: TranscriptionPayload | None = None
    record_type: Literal["event"] | None = None


class TranscriptionPayload(Model):
    """Part of `Transcription`."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    transcription_data: TranscriptionResult | None = None


class TranscriptionResult(Model):
    """Part of `TranscriptionPayload`."""

    confidence: float | None = None
    is_final: bool | None = None
    transcript: str | None = None
    transcription_track: Literal["inbound", "outbound"] | None = None


class TranscriptionWebhookEvent(WebhookEvent["TranscriptionPayload"]):
    """Webhook event `call.transcription`."""

    data: Transcription | None = None


class WhatsappAccountUpdate(WebhookEvent["WhatsappAccountUpdatePayload"]):
    """Webhook event `whatsapp.account.update`."""

    data: WhatsappAccountUpdateData


class WhatsappAccountUpdateData(Model):
    """Part of `WhatsappAccountUpdate`."""

    id: str
    event_type: Literal["whatsapp.account.update"]
    occurred_at: datetime
    payload: WhatsappAccountUpdatePayload
    record_type: Literal["event"]


class WhatsappAccountUpdatePayload(Model):
    """Part of `WhatsappAccountUpdateData`."""

    event: str
    record_type: Literal["whatsapp_account"]
    waba_id: str


class WhatsappMessageEcho(WebhookEvent["WhatsappMessageEchoPayload"]):
    """Webhook event `message.echo`."""

    data: WhatsappMessageEchoData


class WhatsappMessageEchoBody(Model):
    """Part of `WhatsappMessageEchoPayload`."""

    id: str
    foreign_id: str
    timestamp: str
    type: str
    from_: str | None = wire("from", default=None)
    from_user_id: str | None = None


class WhatsappMessageEchoData(Model):
    """Part of `WhatsappMessageEcho`."""

    id: str
    event_type: Literal["message.echo"]
    occurred_at: datetime
    payload: WhatsappMessageEchoPayload
    record_type: Literal["event"]


class WhatsappMessageEchoPayload(Model):
    """Part of `WhatsappMessageEchoData`."""

    id: str
    body: WhatsappMessageEchoBody
    cost: MessageCost
    direction: Literal["outbound"]
    errors: list[MessageError]
    from_: WhatsappMessageEchoSender = wire("from")
    messaging_profile_id: str
    organization_id: str
    origin: Literal["whatsapp_business_app"]
    record_type: Literal["message"]
    to: str
    type: Literal["WHATSAPP"]
    received_at: datetime | None = None
    tags: list[str] | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


class WhatsappMessageEchoSender(Model):
    """Part of `WhatsappMessageEchoPayload`."""

    phone_number: str
    carrier: str | None = None
    line_type: str | None = None


class WhatsappWabaAdded(Model):
    """Part of `WhatsappWabaAddedWebhookEvent`."""

    id: str
    event_type: Literal["whatsapp.waba_added"]
    occurred_at: datetime
    payload: WhatsappWabaAddedPayload
    record_type: Literal["event"]


class WhatsappWabaAddedPayload(Model):
    """Part of `WhatsappWabaAdded`."""

    event_id: str
    record_type: Literal["waba_account_added"]
    status: Literal["SUCCESS", "FAILURE"]
    waba_id: str
    errors: list[str] | None = None
    phone_numbers: list[str] | None = None


class WhatsappWabaAddedWebhookEvent(WebhookEvent["WhatsappWabaAddedPayload"]):
    """Webhook event `whatsapp.waba_added`."""

    data: WhatsappWabaAdded
