"""Events that webhooks deliver."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._model import Model, wire
from telnyx_async._webhook_event import WebhookEvent
from telnyx_async.models.shared import (
    Cost,
    CustomSipHeader,
    ErrorDetail,
    MeetingArtifactContent,
    MeetingSessionArtifactModelProvenance,
    MessagingInboundMessagePayload,
    NumberOrderWithPhoneNumbers,
    OutboundMessagePayload,
    PhoneNumber,
    RecordingURLs,
    RegulatoryRequirementWithValue,
)

__all__ = [
    "ArtifactCompletedWebhookEvent",
    "ArtifactCompletedWebhookEventData",
    "ArtifactCompletedWebhookEventDataContent",
    "ArtifactCompletedWebhookEventDataModelProvenance",
    "ArtifactFailedWebhookEvent",
    "ArtifactFailedWebhookEventData",
    "CallAIGatherEnded",
    "CallAIGatherEndedPayload",
    "CallAIGatherEndedPayloadMessageHistory",
    "CallAIGatherEndedWebhookEvent",
    "CallAIGatherMessageHistoryUpdated",
    "CallAIGatherMessageHistoryUpdatedPayload",
    "CallAIGatherMessageHistoryUpdatedPayloadMessageHistory",
    "CallAIGatherMessageHistoryUpdatedWebhookEvent",
    "CallAIGatherPartialResults",
    "CallAIGatherPartialResultsPayload",
    "CallAIGatherPartialResultsPayloadMessageHistory",
    "CallAIGatherPartialResultsWebhookEvent",
    "CallAnalyzedWebhookEvent",
    "CallAnalyzedWebhookEventData",
    "CallAnalyzedWebhookEventDataPayload",
    "CallAnalyzedWebhookEventDataPayloadConversationInsight",
    "CallAnalyzedWebhookEventDataPayloadConversationInsightConversationInsight",
    "CallAnalyzedWebhookEventDataPayloadCostUnionMember0",
    "CallAnalyzedWebhookEventDataPayloadCostUnionMember0Breakdown",
    "CallAnalyzedWebhookEventDataPayloadRecording",
    "CallAnalyzedWebhookEventDataPayloadRecordingDownloadURLs",
    "CallAnswered",
    "CallAnsweredPayload",
    "CallAnsweredWebhookEvent",
    "CallBridged",
    "CallBridgedPayload",
    "CallBridgedWebhookEvent",
    "CallConversationCreatedWebhookEvent",
    "CallConversationCreatedWebhookEventData",
    "CallConversationCreatedWebhookEventDataPayload",
    "CallConversationEnded",
    "CallConversationEndedPayload",
    "CallConversationEndedPayloadMessage",
    "CallConversationEndedPayloadMessageToolCall",
    "CallConversationEndedPayloadMessageToolCallFunction",
    "CallConversationEndedWebhookEvent",
    "CallConversationInsightsGenerated",
    "CallConversationInsightsGeneratedPayload",
    "CallConversationInsightsGeneratedPayloadResult",
    "CallConversationInsightsGeneratedWebhookEvent",
    "CallConversationStartFailedWebhookEvent",
    "CallConversationStartFailedWebhookEventData",
    "CallConversationStartFailedWebhookEventDataPayload",
    "CallCostWebhookEvent",
    "CallCostWebhookEventData",
    "CallCostWebhookEventDataPayload",
    "CallCostWebhookEventDataPayloadCostPart",
    "CallDeepfakeDetectionErrorWebhookEvent",
    "CallDeepfakeDetectionErrorWebhookEventData",
    "CallDeepfakeDetectionErrorWebhookEventDataPayload",
    "CallDeepfakeDetectionResultWebhookEvent",
    "CallDeepfakeDetectionResultWebhookEventData",
    "CallDeepfakeDetectionResultWebhookEventDataPayload",
    "CallDtmfReceived",
    "CallDtmfReceivedPayload",
    "CallDtmfReceivedWebhookEvent",
    "CallEnqueued",
    "CallEnqueuedPayload",
    "CallEnqueuedWebhookEvent",
    "CallForkStarted",
    "CallForkStartedPayload",
    "CallForkStartedWebhookEvent",
    "CallForkStopped",
    "CallForkStoppedPayload",
    "CallForkStoppedWebhookEvent",
    "CallGatherEnded",
    "CallGatherEndedPayload",
    "CallGatherEndedWebhookEvent",
    "CallHangup",
    "CallHangupPayload",
    "CallHangupPayloadCallQualityStats",
    "CallHangupPayloadCallQualityStatsInbound",
    "CallHangupPayloadCallQualityStatsOutbound",
    "CallHangupWebhookEvent",
    "CallHoldWebhookEvent",
    "CallHoldWebhookEventData",
    "CallHoldWebhookEventDataPayload",
    "CallInitiated",
    "CallInitiatedPayload",
    "CallInitiatedWebhookEvent",
    "CallLeftQueue",
    "CallLeftQueuePayload",
    "CallLeftQueueWebhookEvent",
    "CallLegPayload",
    "CallMachineDetectionEnded",
    "CallMachineDetectionEndedPayload",
    "CallMachineDetectionEndedWebhookEvent",
    "CallMachineGreetingEnded",
    "CallMachineGreetingEndedPayload",
    "CallMachineGreetingEndedWebhookEvent",
    "CallMachinePremiumCallScreeningDetectedWebhookEvent",
    "CallMachinePremiumCallScreeningDetectedWebhookEventData",
    "CallMachinePremiumCallScreeningDetectedWebhookEventDataPayload",
    "CallMachinePremiumDetectionEnded",
    "CallMachinePremiumDetectionEndedPayload",
    "CallMachinePremiumDetectionEndedWebhookEvent",
    "CallMachinePremiumDetectionStartedWebhookEvent",
    "CallMachinePremiumDetectionStartedWebhookEventData",
    "CallMachinePremiumDetectionStartedWebhookEventDataPayload",
    "CallMachinePremiumGreetingEnded",
    "CallMachinePremiumGreetingEndedPayload",
    "CallMachinePremiumGreetingEndedWebhookEvent",
    "CallPaymentCompletedWebhookEvent",
    "CallPaymentCompletedWebhookEventData",
    "CallPaymentCompletedWebhookEventDataPayload",
    "CallPaymentProgressWebhookEvent",
    "CallPaymentProgressWebhookEventData",
    "CallPaymentProgressWebhookEventDataPayload",
    "CallPlaybackEnded",
    "CallPlaybackEndedPayload",
    "CallPlaybackEndedWebhookEvent",
    "CallPlaybackStarted",
    "CallPlaybackStartedPayload",
    "CallPlaybackStartedWebhookEvent",
    "CallRecordingError",
    "CallRecordingErrorPayload",
    "CallRecordingErrorWebhookEvent",
    "CallRecordingSaved",
    "CallRecordingSavedPayload",
    "CallRecordingSavedPayloadPublicRecordingURLs",
    "CallRecordingSavedPayloadRecordingURLs",
    "CallRecordingSavedWebhookEvent",
    "CallRecordingTranscriptionSaved",
    "CallRecordingTranscriptionSavedPayload",
    "CallRecordingTranscriptionSavedWebhookEvent",
    "CallReferCompleted",
    "CallReferCompletedPayload",
    "CallReferCompletedWebhookEvent",
    "CallReferFailed",
    "CallReferFailedPayload",
    "CallReferFailedWebhookEvent",
    "CallReferStarted",
    "CallReferStartedPayload",
    "CallReferStartedWebhookEvent",
    "CallSiprecFailed",
    "CallSiprecFailedPayload",
    "CallSiprecFailedWebhookEvent",
    "CallSiprecStarted",
    "CallSiprecStartedPayload",
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
    "CallStreamingFailedPayloadStreamParams",
    "CallStreamingFailedWebhookEvent",
    "CallStreamingStarted",
    "CallStreamingStartedPayload",
    "CallStreamingStartedWebhookEvent",
    "CallStreamingStopped",
    "CallStreamingStoppedPayload",
    "CallStreamingStoppedWebhookEvent",
    "CallUnholdWebhookEvent",
    "CallUnholdWebhookEventData",
    "CallUnholdWebhookEventDataPayload",
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
    "ConferenceParticipantJoinedPayload",
    "ConferenceParticipantJoinedWebhookEvent",
    "ConferenceParticipantLeft",
    "ConferenceParticipantLeftPayload",
    "ConferenceParticipantLeftWebhookEvent",
    "ConferenceParticipantPlaybackEnded",
    "ConferenceParticipantPlaybackEndedPayload",
    "ConferenceParticipantPlaybackEndedWebhookEvent",
    "ConferenceParticipantPlaybackStarted",
    "ConferenceParticipantPlaybackStartedPayload",
    "ConferenceParticipantPlaybackStartedWebhookEvent",
    "ConferenceParticipantSpeakEnded",
    "ConferenceParticipantSpeakEndedPayload",
    "ConferenceParticipantSpeakEndedWebhookEvent",
    "ConferenceParticipantSpeakStarted",
    "ConferenceParticipantSpeakStartedPayload",
    "ConferenceParticipantSpeakStartedWebhookEvent",
    "ConferencePlaybackEnded",
    "ConferencePlaybackEndedPayload",
    "ConferencePlaybackEndedWebhookEvent",
    "ConferencePlaybackStarted",
    "ConferencePlaybackStartedPayload",
    "ConferencePlaybackStartedWebhookEvent",
    "ConferenceRecordingSaved",
    "ConferenceRecordingSavedPayload",
    "ConferenceRecordingSavedPayloadPublicRecordingURLs",
    "ConferenceRecordingSavedPayloadRecordingURLs",
    "ConferenceRecordingSavedWebhookEvent",
    "ConferenceSpeakEnded",
    "ConferenceSpeakEndedPayload",
    "ConferenceSpeakEndedWebhookEvent",
    "ConferenceSpeakStarted",
    "ConferenceSpeakStartedPayload",
    "ConferenceSpeakStartedWebhookEvent",
    "DeliveryUpdateWebhookEvent",
    "DeliveryUpdateWebhookEventMeta",
    "FaxDelivered",
    "FaxDeliveredData",
    "FaxDeliveredDataPayload",
    "FaxDeliveredMeta",
    "FaxFailed",
    "FaxFailedData",
    "FaxFailedDataPayload",
    "FaxFailedMeta",
    "FaxMediaProcessed",
    "FaxMediaProcessedData",
    "FaxMediaProcessedDataPayload",
    "FaxMediaProcessedMeta",
    "FaxQueued",
    "FaxQueuedData",
    "FaxQueuedDataPayload",
    "FaxQueuedMeta",
    "FaxSendingStarted",
    "FaxSendingStartedData",
    "FaxSendingStartedDataPayload",
    "FaxSendingStartedMeta",
    "FaxWebhookMeta",
    "HostedNumberOrderEventWebhookEvent",
    "HostedNumberOrderEventWebhookEventData",
    "HostedNumberOrderEventWebhookEventDataPayload",
    "HostedNumberOrderEventWebhookEventDataPayloadNumber",
    "InboundMessageWebhookEvent",
    "InboundSipHeader",
    "MessagingInboundMessage",
    "NumberOrderStatusUpdateWebhookEvent",
    "NumberOrderStatusUpdateWebhookEventData",
    "NumberOrderStatusUpdateWebhookEventDataPayload",
    "NumberOrderStatusUpdateWebhookEventDataPayloadPhoneNumber",
    "NumberOrderStatusUpdateWebhookEventDataPayloadPhoneNumberRegulatoryRequirement",
    "NumberOrderStatusUpdateWebhookEventMeta",
    "NumberReputationExternalVerificationStatusChangedWebhookEvent",
    "NumberReputationExternalVerificationStatusChangedWebhookEventData",
    "NumberReputationExternalVerificationStatusChangedWebhookEventDataPayload",
    "NumberReputationExternalVerificationStatusChangedWebhookEventMeta",
    "NumberReputationNumberFlaggedWebhookEvent",
    "NumberReputationNumberFlaggedWebhookEventData",
    "NumberReputationNumberFlaggedWebhookEventDataPayload",
    "NumberReputationNumberFlaggedWebhookEventMeta",
    "NumberReputationNumberRemovedWebhookEvent",
    "NumberReputationNumberRemovedWebhookEventData",
    "NumberReputationNumberRemovedWebhookEventDataPayload",
    "NumberReputationNumberRemovedWebhookEventMeta",
    "OutboundMessage",
    "ReplacedLinkClick",
    "ReplacedLinkClickWebhookEvent",
    "SessionStatusChangedWebhookEvent",
    "SessionStatusChangedWebhookEventData",
    "TranscriptCompletedWebhookEvent",
    "TranscriptCompletedWebhookEventData",
    "Transcription",
    "TranscriptionPayload",
    "TranscriptionPayloadTranscriptionData",
    "TranscriptionWebhookEvent",
    "WebhookDeliveryMeta",
    "WhatsappAccountUpdate",
    "WhatsappAccountUpdateData",
    "WhatsappAccountUpdateDataPayload",
    "WhatsappMessageEcho",
    "WhatsappMessageEchoData",
    "WhatsappMessageEchoDataPayload",
    "WhatsappMessageEchoDataPayloadBody",
    "WhatsappMessageEchoDataPayloadCost",
    "WhatsappMessageEchoDataPayloadFrom",
    "WhatsappWabaAddedWebhookEvent",
    "WhatsappWabaAddedWebhookEventData",
    "WhatsappWabaAddedWebhookEventDataPayload",
]


class ArtifactCompletedWebhookEvent(WebhookEvent["ArtifactCompletedWebhookEventData | None"]):
    """Artifact completed webhook event."""

    id: str  # pyright: ignore[reportIncompatibleMethodOverride]
    data: ArtifactCompletedWebhookEventData
    event: Literal["artifact.completed"] | str
    occurred_at: datetime  # pyright: ignore[reportIncompatibleMethodOverride]
    version: str


class ArtifactCompletedWebhookEventData(Model):
    """Artifact completed webhook event data."""

    artifact_id: str
    content: MeetingArtifactContent
    api_model_provenance: MeetingSessionArtifactModelProvenance = wire("model_provenance")
    prompt: str | None = None
    session_id: str
    type: (
        Literal["summary", "action_items", "decisions", "topics", "open_questions", "custom"] | str
    )


class ArtifactFailedWebhookEvent(WebhookEvent["ArtifactFailedWebhookEventData | None"]):
    """Artifact failed webhook event."""

    id: str  # pyright: ignore[reportIncompatibleMethodOverride]
    data: ArtifactFailedWebhookEventData
    event: Literal["artifact.failed"] | str
    occurred_at: datetime  # pyright: ignore[reportIncompatibleMethodOverride]
    version: str


class ArtifactFailedWebhookEventData(Model):
    """Artifact failed webhook event data."""

    artifact_id: str
    session_id: str
    type: (
        Literal["summary", "action_items", "decisions", "topics", "open_questions", "custom"] | str
    )


class CallAIGatherEnded(Model):
    """Call AI gather ended."""

    id: str | None = None
    event_type: Literal["call.ai_gather.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallAIGatherEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallAIGatherEndedPayload(Model):
    """Call AI gather ended payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    message_history: list[CallAIGatherEndedPayloadMessageHistory] | None = None
    result: dict[str, Any] | None = None
    status: Literal["valid", "invalid"] | str | None = None
    to: str | None = None


class CallAIGatherEndedPayloadMessageHistory(Model):
    """Call AI gather ended payload message history."""

    content: str | None = None
    role: Literal["assistant", "user"] | str | None = None


class CallAIGatherEndedWebhookEvent(WebhookEvent["CallAIGatherEndedPayload | None"]):
    """Call AI gather ended webhook event."""

    data: CallAIGatherEnded | None = None


class CallAIGatherMessageHistoryUpdated(Model):
    """Call AI gather message history updated."""

    id: str | None = None
    event_type: Literal["call.ai_gather.message_history_updated"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallAIGatherMessageHistoryUpdatedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallAIGatherMessageHistoryUpdatedPayload(Model):
    """Call AI gather message history updated payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    message_history: list[CallAIGatherEndedPayloadMessageHistory] | None = None
    to: str | None = None


class CallAIGatherMessageHistoryUpdatedWebhookEvent(
    WebhookEvent["CallAIGatherMessageHistoryUpdatedPayload | None"]
):
    """Call AI gather message history updated webhook event."""

    data: CallAIGatherMessageHistoryUpdated | None = None


class CallAIGatherPartialResults(Model):
    """Call AI gather partial results."""

    id: str | None = None
    event_type: Literal["call.ai_gather.partial_results"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallAIGatherPartialResultsPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallAIGatherPartialResultsPayload(Model):
    """Call AI gather partial results payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    message_history: list[CallAIGatherEndedPayloadMessageHistory] | None = None
    partial_results: dict[str, Any] | None = None
    to: str | None = None


class CallAIGatherPartialResultsWebhookEvent(
    WebhookEvent["CallAIGatherPartialResultsPayload | None"]
):
    """Call AI gather partial results webhook event."""

    data: CallAIGatherPartialResults | None = None


class CallAnalyzedWebhookEvent(WebhookEvent["CallAnalyzedWebhookEventDataPayload | None"]):
    """Call analyzed webhook event."""

    data: CallAnalyzedWebhookEventData | None = None


class CallAnalyzedWebhookEventData(Model):
    """Call analyzed webhook event data."""

    id: str | None = None
    event_type: Literal["call.analyzed"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallAnalyzedWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallAnalyzedWebhookEventDataPayload(Model):
    """Call analyzed webhook event data payload."""

    assistant_id: str | None = None
    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    conversation_id: str | None = None
    conversation_insights: list[CallAnalyzedWebhookEventDataPayloadConversationInsight] | None = (
        None
    )
    cost: CallAnalyzedWebhookEventDataPayloadCostUnionMember0 | str | None = None
    duration_sec: int | None = None
    from_: str | None = wire("from", default=None)
    llm_model: str | None = None
    reason: str | None = None
    recordings: list[CallAnalyzedWebhookEventDataPayloadRecording] | None = None
    stt_model: str | None = None
    to: str | None = None
    tts_model_id: str | None = None
    tts_provider: str | None = None
    tts_voice_id: str | None = None


class CallAnalyzedWebhookEventDataPayloadConversationInsight(Model):
    """Call analyzed webhook event data payload conversation insight."""

    conversation_insights: (
        list[CallAnalyzedWebhookEventDataPayloadConversationInsightConversationInsight] | None
    ) = None
    status: str | None = None


class CallAnalyzedWebhookEventDataPayloadConversationInsightConversationInsight(Model):
    """Call analyzed webhook event data payload conversation insight conversation insight."""

    insight_id: str | None = None
    result: str | None = None


class CallAnalyzedWebhookEventDataPayloadCostUnionMember0(Model):
    """Call analyzed webhook event data payload cost union member0."""

    breakdown: list[CallAnalyzedWebhookEventDataPayloadCostUnionMember0Breakdown] | None = None
    currency: str | None = None
    total: str | None = None


class CallAnalyzedWebhookEventDataPayloadCostUnionMember0Breakdown(Model):
    """Call analyzed webhook event data payload cost union member0 breakdown."""

    cost: str | None = None
    product: str | None = None


class CallAnalyzedWebhookEventDataPayloadRecording(Model):
    """Call analyzed webhook event data payload recording."""

    id: str | None = None
    channels: str | None = None
    download_urls: RecordingURLs | None = None
    end_time: datetime | None = None
    format: str | None = None
    start_time: datetime | None = None


class CallAnswered(Model):
    """Call answered."""

    id: str | None = None
    event_type: Literal["call.answered"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallAnsweredPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallAnsweredPayload(Model):
    """Call answered payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    custom_headers: list[CustomSipHeader] | None = None
    from_: str | None = wire("from", default=None)
    sip_headers: list[InboundSipHeader] | None = None
    start_time: datetime | None = None
    state: Literal["answered"] | str | None = None
    tags: list[str] | None = None
    to: str | None = None


class CallAnsweredWebhookEvent(WebhookEvent["CallAnsweredPayload | None"]):
    """Call answered webhook event."""

    data: CallAnswered | None = None


class CallBridged(Model):
    """Call bridged."""

    id: str | None = None
    event_type: Literal["call.bridged"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallLegPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallBridgedWebhookEvent(WebhookEvent["CallLegPayload | None"]):
    """Call bridged webhook event."""

    data: CallBridged | None = None


class CallConversationCreatedWebhookEvent(
    WebhookEvent["CallConversationCreatedWebhookEventDataPayload | None"]
):
    """Call conversation created webhook event."""

    data: CallConversationCreatedWebhookEventData | None = None


class CallConversationCreatedWebhookEventData(Model):
    """Call conversation created webhook event data."""

    id: str | None = None
    created_at: datetime | None = None
    event_type: Literal["call.conversation.created"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallConversationCreatedWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallConversationCreatedWebhookEventDataPayload(Model):
    """Call conversation created webhook event data payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    calling_party_type: Literal["pstn", "sip"] | str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    conversation_id: str | None = None
    from_: str | None = wire("from", default=None)
    to: str | None = None


class CallConversationEnded(Model):
    """Call conversation ended."""

    id: str | None = None
    created_at: datetime | None = None
    event_type: Literal["call.conversation.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallConversationEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallConversationEndedPayload(Model):
    """Call conversation ended payload."""

    assistant_id: str | None = None
    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    calling_party_type: Literal["pstn", "sip"] | str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    conversation_id: str | None = None
    duration_sec: int | None = None
    from_: str | None = wire("from", default=None)
    llm_model: str | None = None
    messages: list[CallConversationEndedPayloadMessage] | None = None
    reason: str | None = None
    stt_model: str | None = None
    to: str | None = None
    tts_model_id: str | None = None
    tts_provider: str | None = None
    tts_voice_id: str | None = None


class CallConversationEndedPayloadMessage(Model):
    """Call conversation ended payload message."""

    content: str | None = None
    role: Literal["user", "assistant", "tool", "system", "developer"] | str | None = None
    timestamp: datetime | None = None
    tool_call_id: str | None = None
    tool_calls: list[CallConversationEndedPayloadMessageToolCall] | None = None


class CallConversationEndedPayloadMessageToolCall(Model):
    """Call conversation ended payload message tool call."""

    id: str | None = None
    function: CallConversationEndedPayloadMessageToolCallFunction | None = None
    type: Literal["function"] | str | None = None


class CallConversationEndedPayloadMessageToolCallFunction(Model):
    """Call conversation ended payload message tool call function."""

    arguments: str | None = None
    name: str | None = None


class CallConversationEndedWebhookEvent(WebhookEvent["CallConversationEndedPayload | None"]):
    """Call conversation ended webhook event."""

    data: CallConversationEnded | None = None


class CallConversationInsightsGenerated(Model):
    """Call conversation insights generated."""

    id: str | None = None
    event_type: Literal["call.conversation_insights.generated"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallConversationInsightsGeneratedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallConversationInsightsGeneratedPayload(Model):
    """Call conversation insights generated payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    calling_party_type: Literal["pstn", "sip"] | str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    insight_group_id: str | None = None
    results: list[CallConversationInsightsGeneratedPayloadResult] | None = None


class CallConversationInsightsGeneratedPayloadResult(Model):
    """Call conversation insights generated payload result."""

    insight_id: str | None = None
    result: dict[str, Any] | str | None = None


class CallConversationInsightsGeneratedWebhookEvent(
    WebhookEvent["CallConversationInsightsGeneratedPayload | None"]
):
    """Call conversation insights generated webhook event."""

    data: CallConversationInsightsGenerated | None = None


class CallConversationStartFailedWebhookEvent(
    WebhookEvent["CallConversationStartFailedWebhookEventDataPayload | None"]
):
    """Call conversation start failed webhook event."""

    data: CallConversationStartFailedWebhookEventData | None = None


class CallConversationStartFailedWebhookEventData(Model):
    """Call conversation start failed webhook event data."""

    id: str | None = None
    created_at: datetime | None = None
    event_type: Literal["call.conversation.start_failed"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallConversationStartFailedWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallConversationStartFailedWebhookEventDataPayload(Model):
    """Call conversation start failed webhook event data payload."""

    assistant_id: str | None = None
    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    calling_party_type: Literal["pstn", "sip"] | str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    reason: Literal["invalid_request", "service_error"] | str | None = None
    to: str | None = None


class CallCostWebhookEvent(WebhookEvent["CallCostWebhookEventDataPayload | None"]):
    """Call cost webhook event."""

    data: CallCostWebhookEventData | None = None


class CallCostWebhookEventData(Model):
    """Call cost webhook event data."""

    id: str | None = None
    event_type: Literal["call.cost"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallCostWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallCostWebhookEventDataPayload(Model):
    """Call cost webhook event data payload."""

    billed_duration_secs: int | None = None
    billing_group_id: str | None = None
    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    cost_parts: list[CallCostWebhookEventDataPayloadCostPart] | None = None
    occurred_at: datetime | None = None
    status: Literal["success", "error"] | str | None = None
    total_cost: str | None = None


class CallCostWebhookEventDataPayloadCostPart(Model):
    """Call cost webhook event data payload cost part."""

    billed_duration_secs: int | None = None
    call_part: str | None = None
    cost: str | None = None
    currency: str | None = None
    rate: str | None = None


class CallDeepfakeDetectionErrorWebhookEvent(
    WebhookEvent["CallDeepfakeDetectionErrorWebhookEventDataPayload | None"]
):
    """Call deepfake detection error webhook event."""

    data: CallDeepfakeDetectionErrorWebhookEventData | None = None


class CallDeepfakeDetectionErrorWebhookEventData(Model):
    """Call deepfake detection error webhook event data."""

    id: str | None = None
    event_type: Literal["call.deepfake_detection.error"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallDeepfakeDetectionErrorWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallDeepfakeDetectionErrorWebhookEventDataPayload(Model):
    """Call deepfake detection error webhook event data payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    error_message: (
        Literal["detection_timeout", "rtp_timeout", "dfd_connection_error", "dfd_stream_error"]
        | str
        | None
    ) = None


class CallDeepfakeDetectionResultWebhookEvent(
    WebhookEvent["CallDeepfakeDetectionResultWebhookEventDataPayload | None"]
):
    """Call deepfake detection result webhook event."""

    data: CallDeepfakeDetectionResultWebhookEventData | None = None


class CallDeepfakeDetectionResultWebhookEventData(Model):
    """Call deepfake detection result webhook event data."""

    id: str | None = None
    event_type: Literal["call.deepfake_detection.result"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallDeepfakeDetectionResultWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallDeepfakeDetectionResultWebhookEventDataPayload(Model):
    """Call deepfake detection result webhook event data payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    consistency: float | None = None
    result: Literal["real", "fake", "silence_timeout"] | str | None = None
    score: float | None = None


class CallDtmfReceived(Model):
    """Call DTMF received."""

    id: str | None = None
    event_type: Literal["call.dtmf.received"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallDtmfReceivedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallDtmfReceivedPayload(Model):
    """Call DTMF received payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    digit: str | None = None
    from_: str | None = wire("from", default=None)
    to: str | None = None


class CallDtmfReceivedWebhookEvent(WebhookEvent["CallDtmfReceivedPayload | None"]):
    """Call DTMF received webhook event."""

    data: CallDtmfReceived | None = None


class CallEnqueued(Model):
    """Call enqueued."""

    id: str | None = None
    event_type: Literal["call.enqueued"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallEnqueuedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallEnqueuedPayload(Model):
    """Call enqueued payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    current_position: int | None = None
    queue: str | None = None
    queue_avg_wait_time_secs: int | None = None


class CallEnqueuedWebhookEvent(WebhookEvent["CallEnqueuedPayload | None"]):
    """Call enqueued webhook event."""

    data: CallEnqueued | None = None


class CallForkStarted(Model):
    """Call fork started."""

    id: str | None = None
    event_type: Literal["call.fork.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallForkStartedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallForkStartedPayload(Model):
    """Call fork started payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    stream_type: Literal["decrypted"] | str | None = None


class CallForkStartedWebhookEvent(WebhookEvent["CallForkStartedPayload | None"]):
    """Call fork started webhook event."""

    data: CallForkStarted | None = None


class CallForkStopped(Model):
    """Call fork stopped."""

    id: str | None = None
    event_type: Literal["call.fork.stopped"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallForkStartedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallForkStoppedWebhookEvent(WebhookEvent["CallForkStartedPayload | None"]):
    """Call fork stopped webhook event."""

    data: CallForkStopped | None = None


class CallGatherEnded(Model):
    """Call gather ended."""

    id: str | None = None
    event_type: Literal["call.gather.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallGatherEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallGatherEndedPayload(Model):
    """Call gather ended payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    digits: str | None = None
    from_: str | None = wire("from", default=None)
    status: (
        Literal["valid", "invalid", "call_hangup", "cancelled", "cancelled_amd", "timeout"]
        | str
        | None
    ) = None
    to: str | None = None


class CallGatherEndedWebhookEvent(WebhookEvent["CallGatherEndedPayload | None"]):
    """Call gather ended webhook event."""

    data: CallGatherEnded | None = None


class CallHangup(Model):
    """Call hangup."""

    id: str | None = None
    event_type: Literal["call.hangup"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallHangupPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallHangupPayload(Model):
    """Call hangup payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_quality_stats: CallHangupPayloadCallQualityStats | None = None
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
        | str
        | None
    ) = None
    hangup_source: Literal["caller", "callee", "unknown"] | str | None = None
    sip_hangup_cause: str | None = None
    sip_headers: list[InboundSipHeader] | None = None
    start_time: datetime | None = None
    state: Literal["hangup"] | str | None = None
    tags: list[str] | None = None
    to: str | None = None


class CallHangupPayloadCallQualityStats(Model):
    """Call hangup payload call quality stats."""

    inbound: CallHangupPayloadCallQualityStatsInbound | None = None
    outbound: CallHangupPayloadCallQualityStatsOutbound | None = None


class CallHangupPayloadCallQualityStatsInbound(Model):
    """Call hangup payload call quality stats inbound."""

    jitter_max_variance: str | None = None
    jitter_packet_count: str | None = None
    mos: str | None = None
    packet_count: str | None = None
    skip_packet_count: str | None = None


class CallHangupPayloadCallQualityStatsOutbound(Model):
    """Call hangup payload call quality stats outbound."""

    packet_count: str | None = None
    skip_packet_count: str | None = None


class CallHangupWebhookEvent(WebhookEvent["CallHangupPayload | None"]):
    """Call hangup webhook event."""

    data: CallHangup | None = None


class CallHoldWebhookEvent(WebhookEvent["CallLegPayload | None"]):
    """Call hold webhook event."""

    data: CallHoldWebhookEventData | None = None


class CallHoldWebhookEventData(Model):
    """Call hold webhook event data."""

    id: str | None = None
    event_type: Literal["call.hold"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallLegPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallInitiated(Model):
    """Call initiated."""

    id: str | None = None
    event_type: Literal["call.initiated"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallInitiatedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallInitiatedPayload(Model):
    """Call initiated payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_screening_result: str | None = None
    call_session_id: str | None = None
    caller_id_name: str | None = None
    client_state: str | None = None
    connection_codecs: str | None = None
    connection_id: str | None = None
    custom_headers: list[CustomSipHeader] | None = None
    direction: Literal["incoming", "outgoing"] | str | None = None
    from_: str | None = wire("from", default=None)
    offered_codecs: str | None = None
    shaken_stir_attestation: str | None = None
    shaken_stir_validated: bool | None = None
    sip_headers: list[InboundSipHeader] | None = None
    start_time: datetime | None = None
    state: Literal["parked", "bridging"] | str | None = None
    tags: list[str] | None = None
    to: str | None = None


class CallInitiatedWebhookEvent(WebhookEvent["CallInitiatedPayload | None"]):
    """Call initiated webhook event."""

    data: CallInitiated | None = None


class CallLeftQueue(Model):
    """Call left queue."""

    id: str | None = None
    event_type: Literal["call.dequeued"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallLeftQueuePayload | None = None
    record_type: Literal["event"] | str | None = None


class CallLeftQueuePayload(Model):
    """Call left queue payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    queue: str | None = None
    queue_position: int | None = None
    reason: Literal["bridged", "bridging-in-process", "hangup", "leave", "timeout"] | str | None = (
        None
    )
    wait_time_secs: int | None = None


class CallLeftQueueWebhookEvent(WebhookEvent["CallLeftQueuePayload | None"]):
    """Call left queue webhook event."""

    data: CallLeftQueue | None = None


class CallLegPayload(Model):
    """Call leg payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    to: str | None = None


class CallMachineDetectionEnded(Model):
    """Call machine detection ended."""

    id: str | None = None
    event_type: Literal["call.machine.detection.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallMachineDetectionEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallMachineDetectionEndedPayload(Model):
    """Call machine detection ended payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    result: Literal["human", "machine", "not_sure"] | str | None = None
    to: str | None = None


class CallMachineDetectionEndedWebhookEvent(
    WebhookEvent["CallMachineDetectionEndedPayload | None"]
):
    """Call machine detection ended webhook event."""

    data: CallMachineDetectionEnded | None = None


class CallMachineGreetingEnded(Model):
    """Call machine greeting ended."""

    id: str | None = None
    event_type: Literal["call.machine.greeting.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallMachineGreetingEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallMachineGreetingEndedPayload(Model):
    """Call machine greeting ended payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    result: Literal["beep_detected", "ended", "not_sure"] | str | None = None
    to: str | None = None


class CallMachineGreetingEndedWebhookEvent(WebhookEvent["CallMachineGreetingEndedPayload | None"]):
    """Call machine greeting ended webhook event."""

    data: CallMachineGreetingEnded | None = None


class CallMachinePremiumCallScreeningDetectedWebhookEvent(
    WebhookEvent["CallMachinePremiumCallScreeningDetectedWebhookEventDataPayload | None"]
):
    """Call machine premium call screening detected webhook event."""

    data: CallMachinePremiumCallScreeningDetectedWebhookEventData | None = None


class CallMachinePremiumCallScreeningDetectedWebhookEventData(Model):
    """Call machine premium call screening detected webhook event data."""

    id: str | None = None
    event_type: Literal["call.machine.premium.call_screening.detected"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallMachinePremiumCallScreeningDetectedWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallMachinePremiumCallScreeningDetectedWebhookEventDataPayload(Model):
    """Call machine premium call screening detected webhook event data payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    result: Literal["screening"] | str | None = None
    to: str | None = None


class CallMachinePremiumDetectionEnded(Model):
    """Call machine premium detection ended."""

    id: str | None = None
    event_type: Literal["call.machine.premium.detection.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallMachinePremiumDetectionEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallMachinePremiumDetectionEndedPayload(Model):
    """Call machine premium detection ended payload."""

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
        | str
        | None
    ) = None
    to: str | None = None


class CallMachinePremiumDetectionEndedWebhookEvent(
    WebhookEvent["CallMachinePremiumDetectionEndedPayload | None"]
):
    """Call machine premium detection ended webhook event."""

    data: CallMachinePremiumDetectionEnded | None = None


class CallMachinePremiumDetectionStartedWebhookEvent(WebhookEvent["CallLegPayload | None"]):
    """Call machine premium detection started webhook event."""

    data: CallMachinePremiumDetectionStartedWebhookEventData | None = None


class CallMachinePremiumDetectionStartedWebhookEventData(Model):
    """Call machine premium detection started webhook event data."""

    id: str | None = None
    event_type: Literal["call.machine.premium.detection.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallLegPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallMachinePremiumGreetingEnded(Model):
    """Call machine premium greeting ended."""

    id: str | None = None
    event_type: Literal["call.machine.premium.greeting.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallMachinePremiumGreetingEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallMachinePremiumGreetingEndedPayload(Model):
    """Call machine premium greeting ended payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    result: Literal["beep_detected", "no_beep_detected", "prompt_ended"] | str | None = None
    to: str | None = None


class CallMachinePremiumGreetingEndedWebhookEvent(
    WebhookEvent["CallMachinePremiumGreetingEndedPayload | None"]
):
    """Call machine premium greeting ended webhook event."""

    data: CallMachinePremiumGreetingEnded | None = None


class CallPaymentCompletedWebhookEvent(
    WebhookEvent["CallPaymentCompletedWebhookEventDataPayload | None"]
):
    """Call payment completed webhook event."""

    data: CallPaymentCompletedWebhookEventData | None = None


class CallPaymentCompletedWebhookEventData(Model):
    """Call payment completed webhook event data."""

    id: str | None = None
    event_type: Literal["call.payment.completed"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallPaymentCompletedWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallPaymentCompletedWebhookEventDataPayload(Model):
    """Call payment completed webhook event data payload."""

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
        | str
        | None
    ) = None
    payment_confirmation_code: str | None = None
    payment_connector: str | None = None
    payment_error: str | None = None
    payment_method: Literal["credit-card", "ach-debit"] | str | None = None
    result: (
        Literal[
            "success",
            "payment-connector-error",
            "internal-error",
            "too-many-failed-attempts",
            "cancelled",
        ]
        | str
        | None
    ) = None
    security_code: str | None = None
    to: str | None = None
    token_id: str | None = None


class CallPaymentProgressWebhookEvent(
    WebhookEvent["CallPaymentProgressWebhookEventDataPayload | None"]
):
    """Call payment progress webhook event."""

    data: CallPaymentProgressWebhookEventData | None = None


class CallPaymentProgressWebhookEventData(Model):
    """Call payment progress webhook event data."""

    id: str | None = None
    event_type: Literal["call.payment.progress"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallPaymentProgressWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallPaymentProgressWebhookEventDataPayload(Model):
    """Call payment progress webhook event data payload."""

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
        | str
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
        | str
        | None
    ) = None
    payment_connector: str | None = None
    payment_method: Literal["credit-card", "ach-debit"] | str | None = None
    payment_status: Literal["completed", "failed", "processing"] | str | None = None
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
        | str
        | None
    ) = None
    security_code: str | None = None
    to: str | None = None


class CallPlaybackEnded(Model):
    """Call playback ended."""

    id: str | None = None
    event_type: Literal["call.playback.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallPlaybackEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallPlaybackEndedPayload(Model):
    """Call playback ended payload."""

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
        | str
        | None
    ) = None
    status_detail: str | None = None


class CallPlaybackEndedWebhookEvent(WebhookEvent["CallPlaybackEndedPayload | None"]):
    """Call playback ended webhook event."""

    data: CallPlaybackEnded | None = None


class CallPlaybackStarted(Model):
    """Call playback started."""

    id: str | None = None
    event_type: Literal["call.playback.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallPlaybackStartedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallPlaybackStartedPayload(Model):
    """Call playback started payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    overlay: bool | None = None


class CallPlaybackStartedWebhookEvent(WebhookEvent["CallPlaybackStartedPayload | None"]):
    """Call playback started webhook event."""

    data: CallPlaybackStarted | None = None


class CallRecordingError(Model):
    """Call recording error."""

    id: str | None = None
    event_type: Literal["call.recording.error"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallRecordingErrorPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallRecordingErrorPayload(Model):
    """Call recording error payload."""

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
        | str
        | None
    ) = None


class CallRecordingErrorWebhookEvent(WebhookEvent["CallRecordingErrorPayload | None"]):
    """Call recording error webhook event."""

    data: CallRecordingError | None = None


class CallRecordingSaved(Model):
    """Call recording saved."""

    id: str | None = None
    event_type: Literal["call.recording.saved"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallRecordingSavedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallRecordingSavedPayload(Model):
    """Call recording saved payload."""

    call_leg_id: str | None = None
    call_session_id: str | None = None
    channels: Literal["single", "dual"] | str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    public_recording_urls: RecordingURLs | None = None
    recording_ended_at: datetime | None = None
    recording_started_at: datetime | None = None
    recording_urls: RecordingURLs | None = None


class CallRecordingSavedWebhookEvent(WebhookEvent["CallRecordingSavedPayload | None"]):
    """Call recording saved webhook event."""

    data: CallRecordingSaved | None = None


class CallRecordingTranscriptionSaved(Model):
    """Call recording transcription saved."""

    id: str | None = None
    event_type: Literal["call.recording.transcription.saved"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallRecordingTranscriptionSavedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallRecordingTranscriptionSavedPayload(Model):
    """Call recording transcription saved payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    calling_party_type: Literal["pstn", "sip"] | str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    recording_id: str | None = None
    recording_transcription_id: str | None = None
    status: Literal["completed"] | str | None = None
    transcription_text: str | None = None


class CallRecordingTranscriptionSavedWebhookEvent(
    WebhookEvent["CallRecordingTranscriptionSavedPayload | None"]
):
    """Call recording transcription saved webhook event."""

    data: CallRecordingTranscriptionSaved | None = None


class CallReferCompleted(Model):
    """Call refer completed."""

    id: str | None = None
    event_type: Literal["call.refer.completed"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallReferFailedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallReferCompletedWebhookEvent(WebhookEvent["CallReferFailedPayload | None"]):
    """Call refer completed webhook event."""

    data: CallReferCompleted | None = None


class CallReferFailed(Model):
    """Call refer failed."""

    id: str | None = None
    event_type: Literal["call.refer.failed"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallReferFailedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallReferFailedPayload(Model):
    """Call refer failed payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    sip_notify_response: int | None = None
    to: str | None = None


class CallReferFailedWebhookEvent(WebhookEvent["CallReferFailedPayload | None"]):
    """Call refer failed webhook event."""

    data: CallReferFailed | None = None


class CallReferStarted(Model):
    """Call refer started."""

    id: str | None = None
    event_type: Literal["call.refer.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallReferFailedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallReferStartedWebhookEvent(WebhookEvent["CallReferFailedPayload | None"]):
    """Call refer started webhook event."""

    data: CallReferStarted | None = None


class CallSiprecFailed(Model):
    """Call SIPREC failed."""

    id: str | None = None
    event_type: Literal["siprec.failed"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallSiprecFailedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallSiprecFailedPayload(Model):
    """Call SIPREC failed payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    failure_cause: str | None = None


class CallSiprecFailedWebhookEvent(WebhookEvent["CallSiprecFailedPayload | None"]):
    """Call SIPREC failed webhook event."""

    data: CallSiprecFailed | None = None


class CallSiprecStarted(Model):
    """Call SIPREC started."""

    id: str | None = None
    event_type: Literal["siprec.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallSpeakStartedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallSiprecStartedWebhookEvent(WebhookEvent["CallSpeakStartedPayload | None"]):
    """Call SIPREC started webhook event."""

    data: CallSiprecStarted | None = None


class CallSiprecStopped(Model):
    """Call SIPREC stopped."""

    id: str | None = None
    event_type: Literal["siprec.stopped"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallSiprecStoppedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallSiprecStoppedPayload(Model):
    """Call SIPREC stopped payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    hangup_cause: str | None = None


class CallSiprecStoppedWebhookEvent(WebhookEvent["CallSiprecStoppedPayload | None"]):
    """Call SIPREC stopped webhook event."""

    data: CallSiprecStopped | None = None


class CallSpeakEnded(Model):
    """Call speak ended."""

    id: str | None = None
    event_type: Literal["call.speak.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallSpeakEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallSpeakEndedPayload(Model):
    """Call speak ended payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    status: Literal["completed", "call_hangup", "cancelled_amd"] | str | None = None


class CallSpeakEndedWebhookEvent(WebhookEvent["CallSpeakEndedPayload | None"]):
    """Call speak ended webhook event."""

    data: CallSpeakEnded | None = None


class CallSpeakStarted(Model):
    """Call speak started."""

    id: str | None = None
    event_type: Literal["call.speak.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallSpeakStartedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallSpeakStartedPayload(Model):
    """Call speak started payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None


class CallSpeakStartedWebhookEvent(WebhookEvent["CallSpeakStartedPayload | None"]):
    """Call speak started webhook event."""

    data: CallSpeakStarted | None = None


class CallStreamingFailed(Model):
    """Call streaming failed."""

    id: str | None = None
    event_type: Literal["streaming.failed"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallStreamingFailedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallStreamingFailedPayload(Model):
    """Call streaming failed payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    failure_reason: str | None = None
    stream_id: str | None = None
    stream_params: CallStreamingFailedPayloadStreamParams | None = None
    stream_type: Literal["websocket", "dialogflow"] | str | None = None


class CallStreamingFailedPayloadStreamParams(Model):
    """Call streaming failed payload stream."""

    stream_url: str | None = None
    track: Literal["inbound_track", "outbound_track", "both_tracks"] | str | None = None


class CallStreamingFailedWebhookEvent(WebhookEvent["CallStreamingFailedPayload | None"]):
    """Call streaming failed webhook event."""

    data: CallStreamingFailed | None = None


class CallStreamingStarted(Model):
    """Call streaming started."""

    id: str | None = None
    event_type: Literal["streaming.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallStreamingStartedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallStreamingStartedPayload(Model):
    """Call streaming started payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    stream_url: str | None = None


class CallStreamingStartedWebhookEvent(WebhookEvent["CallStreamingStartedPayload | None"]):
    """Call streaming started webhook event."""

    data: CallStreamingStarted | None = None


class CallStreamingStopped(Model):
    """Call streaming stopped."""

    id: str | None = None
    event_type: Literal["streaming.stopped"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallStreamingStartedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallStreamingStoppedWebhookEvent(WebhookEvent["CallStreamingStartedPayload | None"]):
    """Call streaming stopped webhook event."""

    data: CallStreamingStopped | None = None


class CallUnholdWebhookEvent(WebhookEvent["CallLegPayload | None"]):
    """Call unhold webhook event."""

    data: CallUnholdWebhookEventData | None = None


class CallUnholdWebhookEventData(Model):
    """Call unhold webhook event data."""

    id: str | None = None
    event_type: Literal["call.unhold"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallLegPayload | None = None
    record_type: Literal["event"] | str | None = None


class CampaignStatusUpdate(WebhookEvent["CampaignStatusUpdate"]):
    """Campaign status update."""

    brand_id: str | None = wire("brandId", default=None)
    campaign_id: str | None = wire("campaignId", default=None)
    create_date: str | None = wire("createDate", default=None)
    csp_id: str | None = wire("cspId", default=None)
    description: str | None = None
    is_t_mobile_registered: bool | None = wire("isTMobileRegistered", default=None)
    status: Literal["ACCEPTED", "REJECTED", "DORMANT", "success", "failed"] | str | None = None
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
        | str
        | None
    ) = None


class ConferenceCreated(Model):
    """Conference created."""

    id: str | None = None
    event_type: Literal["conference.created"] | str | None = None
    payload: ConferenceCreatedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceCreatedPayload(Model):
    """Conference created payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    occurred_at: datetime | None = None


class ConferenceCreatedWebhookEvent(WebhookEvent["ConferenceCreatedPayload | None"]):
    """Conference created webhook event."""

    data: ConferenceCreated | None = None


class ConferenceEnded(Model):
    """Conference ended."""

    id: str | None = None
    event_type: Literal["conference.ended"] | str | None = None
    payload: ConferenceEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceEndedPayload(Model):
    """Conference ended payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    occurred_at: datetime | None = None
    reason: Literal["all_left", "host_left", "time_exceeded"] | str | None = None


class ConferenceEndedWebhookEvent(WebhookEvent["ConferenceEndedPayload | None"]):
    """Conference ended webhook event."""

    data: ConferenceEnded | None = None


class ConferenceFloorChanged(WebhookEvent["ConferenceCreatedPayload | None"]):
    """Conference floor changed."""

    id: str | None = None  # pyright: ignore[reportIncompatibleMethodOverride]
    event_type: Literal["conference.floor.changed"] | str | None = None  # pyright: ignore[reportIncompatibleMethodOverride]
    payload: ConferenceCreatedPayload | None = None  # pyright: ignore[reportIncompatibleMethodOverride]
    record_type: Literal["event"] | str | None = None


class ConferenceParticipantJoined(Model):
    """Conference participant joined."""

    id: str | None = None
    event_type: Literal["conference.participant.joined"] | str | None = None
    occurred_at: datetime | None = None
    payload: ConferenceParticipantLeftPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceParticipantJoinedWebhookEvent(
    WebhookEvent["ConferenceParticipantLeftPayload | None"]
):
    """Conference participant joined webhook event."""

    data: ConferenceParticipantJoined | None = None


class ConferenceParticipantLeft(Model):
    """Conference participant left."""

    id: str | None = None
    event_type: Literal["conference.participant.left"] | str | None = None
    occurred_at: datetime | None = None
    payload: ConferenceParticipantLeftPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceParticipantLeftPayload(Model):
    """Conference participant left payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None


class ConferenceParticipantLeftWebhookEvent(
    WebhookEvent["ConferenceParticipantLeftPayload | None"]
):
    """Conference participant left webhook event."""

    data: ConferenceParticipantLeft | None = None


class ConferenceParticipantPlaybackEnded(Model):
    """Conference participant playback ended."""

    id: str | None = None
    event_type: Literal["conference.participant.playback.ended"] | str | None = None
    payload: ConferenceParticipantPlaybackEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceParticipantPlaybackEndedPayload(Model):
    """Conference participant playback ended payload."""

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


class ConferenceParticipantPlaybackEndedWebhookEvent(
    WebhookEvent["ConferenceParticipantPlaybackEndedPayload | None"]
):
    """Conference participant playback ended webhook event."""

    data: ConferenceParticipantPlaybackEnded | None = None


class ConferenceParticipantPlaybackStarted(Model):
    """Conference participant playback started."""

    id: str | None = None
    event_type: Literal["conference.participant.playback.started"] | str | None = None
    payload: ConferenceParticipantPlaybackEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceParticipantPlaybackStartedWebhookEvent(
    WebhookEvent["ConferenceParticipantPlaybackEndedPayload | None"]
):
    """Conference participant playback started webhook event."""

    data: ConferenceParticipantPlaybackStarted | None = None


class ConferenceParticipantSpeakEnded(Model):
    """Conference participant speak ended."""

    id: str | None = None
    event_type: Literal["conference.participant.speak.ended"] | str | None = None
    payload: ConferenceParticipantSpeakEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceParticipantSpeakEndedPayload(Model):
    """Conference participant speak ended payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    creator_call_session_id: str | None = None
    occurred_at: datetime | None = None


class ConferenceParticipantSpeakEndedWebhookEvent(
    WebhookEvent["ConferenceParticipantSpeakEndedPayload | None"]
):
    """Conference participant speak ended webhook event."""

    data: ConferenceParticipantSpeakEnded | None = None


class ConferenceParticipantSpeakStarted(Model):
    """Conference participant speak started."""

    id: str | None = None
    event_type: Literal["conference.participant.speak.started"] | str | None = None
    payload: ConferenceParticipantSpeakEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceParticipantSpeakStartedWebhookEvent(
    WebhookEvent["ConferenceParticipantSpeakEndedPayload | None"]
):
    """Conference participant speak started webhook event."""

    data: ConferenceParticipantSpeakStarted | None = None


class ConferencePlaybackEnded(Model):
    """Conference playback ended."""

    id: str | None = None
    event_type: Literal["conference.playback.ended"] | str | None = None
    payload: ConferencePlaybackEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferencePlaybackEndedPayload(Model):
    """Conference playback ended payload."""

    conference_id: str | None = None
    connection_id: str | None = None
    creator_call_session_id: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    occurred_at: datetime | None = None


class ConferencePlaybackEndedWebhookEvent(WebhookEvent["ConferencePlaybackEndedPayload | None"]):
    """Conference playback ended webhook event."""

    data: ConferencePlaybackEnded | None = None


class ConferencePlaybackStarted(Model):
    """Conference playback started."""

    id: str | None = None
    event_type: Literal["conference.playback.started"] | str | None = None
    payload: ConferencePlaybackEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferencePlaybackStartedWebhookEvent(WebhookEvent["ConferencePlaybackEndedPayload | None"]):
    """Conference playback started webhook event."""

    data: ConferencePlaybackStarted | None = None


class ConferenceRecordingSaved(Model):
    """Conference recording saved."""

    id: str | None = None
    event_type: Literal["conference.recording.saved"] | str | None = None
    payload: ConferenceRecordingSavedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceRecordingSavedPayload(Model):
    """Conference recording saved payload."""

    call_control_id: str | None = None
    call_session_id: str | None = None
    channels: Literal["single", "dual"] | str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    format: Literal["wav", "mp3"] | str | None = None
    public_recording_urls: RecordingURLs | None = None
    recording_ended_at: datetime | None = None
    recording_id: str | None = None
    recording_started_at: datetime | None = None
    recording_urls: RecordingURLs | None = None


class ConferenceRecordingSavedWebhookEvent(WebhookEvent["ConferenceRecordingSavedPayload | None"]):
    """Conference recording saved webhook event."""

    data: ConferenceRecordingSaved | None = None


class ConferenceSpeakEnded(Model):
    """Conference speak ended."""

    id: str | None = None
    event_type: Literal["conference.speak.ended"] | str | None = None
    payload: ConferenceSpeakEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceSpeakEndedPayload(Model):
    """Conference speak ended payload."""

    conference_id: str | None = None
    connection_id: str | None = None
    creator_call_session_id: str | None = None
    occurred_at: datetime | None = None


class ConferenceSpeakEndedWebhookEvent(WebhookEvent["ConferenceSpeakEndedPayload | None"]):
    """Conference speak ended webhook event."""

    data: ConferenceSpeakEnded | None = None


class ConferenceSpeakStarted(Model):
    """Conference speak started."""

    id: str | None = None
    event_type: Literal["conference.speak.started"] | str | None = None
    payload: ConferenceSpeakEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceSpeakStartedWebhookEvent(WebhookEvent["ConferenceSpeakEndedPayload | None"]):
    """Conference speak started webhook event."""

    data: ConferenceSpeakStarted | None = None


class DeliveryUpdateWebhookEvent(WebhookEvent["OutboundMessagePayload | None"]):
    """Delivery update webhook event."""

    data: OutboundMessage | None = None
    meta: FaxWebhookMeta | None = None


class FaxDelivered(WebhookEvent["FaxDeliveredDataPayload | None"]):
    """Fax delivered."""

    data: FaxDeliveredData | None = None
    meta: FaxWebhookMeta | None = None


class FaxDeliveredData(Model):
    """Fax delivered data."""

    id: str | None = None
    event_type: Literal["fax.delivered"] | str | None = None
    occurred_at: datetime | None = None
    payload: FaxDeliveredDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class FaxDeliveredDataPayload(Model):
    """Fax delivered data payload."""

    call_duration_secs: int | None = None
    client_state: str | None = None
    connection_id: str | None = None
    direction: Literal["inbound", "outbound"] | str | None = None
    fax_id: str | None = None
    from_: str | None = wire("from", default=None)
    media_name: str | None = None
    original_media_url: str | None = None
    page_count: int | None = None
    status: Literal["delivered"] | str | None = None
    to: str | None = None
    user_id: str | None = None


class FaxFailed(WebhookEvent["FaxFailedDataPayload | None"]):
    """Fax failed."""

    data: FaxFailedData | None = None
    meta: FaxWebhookMeta | None = None


class FaxFailedData(Model):
    """Fax failed data."""

    id: str | None = None
    event_type: Literal["fax.failed"] | str | None = None
    occurred_at: datetime | None = None
    payload: FaxFailedDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class FaxFailedDataPayload(Model):
    """Fax failed data payload."""

    client_state: str | None = None
    connection_id: str | None = None
    direction: Literal["inbound", "outbound"] | str | None = None
    failure_reason: str | None = None
    fax_id: str | None = None
    from_: str | None = wire("from", default=None)
    internal_failure_reason: str | None = None
    media_name: str | None = None
    original_media_url: str | None = None
    status: Literal["failed"] | str | None = None
    to: str | None = None
    user_id: str | None = None


class FaxMediaProcessed(WebhookEvent["FaxMediaProcessedDataPayload | None"]):
    """Fax media processed."""

    data: FaxMediaProcessedData | None = None
    meta: FaxWebhookMeta | None = None


class FaxMediaProcessedData(Model):
    """Fax media processed data."""

    id: str | None = None
    event_type: Literal["fax.media.processed"] | str | None = None
    occurred_at: datetime | None = None
    payload: FaxMediaProcessedDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class FaxMediaProcessedDataPayload(Model):
    """Fax media processed data payload."""

    client_state: str | None = None
    connection_id: str | None = None
    direction: Literal["inbound", "outbound"] | str | None = None
    fax_id: str | None = None
    from_: str | None = wire("from", default=None)
    media_name: str | None = None
    original_media_url: str | None = None
    status: Literal["media.processed"] | str | None = None
    to: str | None = None
    user_id: str | None = None


class FaxQueued(WebhookEvent["FaxQueuedDataPayload | None"]):
    """Fax queued."""

    data: FaxQueuedData | None = None
    meta: FaxWebhookMeta | None = None


class FaxQueuedData(Model):
    """Fax queued data."""

    id: str | None = None
    event_type: Literal["fax.queued"] | str | None = None
    occurred_at: datetime | None = None
    payload: FaxQueuedDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class FaxQueuedDataPayload(Model):
    """Fax queued data payload."""

    client_state: str | None = None
    connection_id: str | None = None
    direction: Literal["inbound", "outbound"] | str | None = None
    fax_id: str | None = None
    from_: str | None = wire("from", default=None)
    media_name: str | None = None
    original_media_url: str | None = None
    status: Literal["queued"] | str | None = None
    to: str | None = None
    user_id: str | None = None


class FaxSendingStarted(WebhookEvent["FaxSendingStartedDataPayload | None"]):
    """Fax sending started."""

    data: FaxSendingStartedData | None = None
    meta: FaxWebhookMeta | None = None


class FaxSendingStartedData(Model):
    """Fax sending started data."""

    id: str | None = None
    event_type: Literal["fax.sending.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: FaxSendingStartedDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class FaxSendingStartedDataPayload(Model):
    """Fax sending started data payload."""

    client_state: str | None = None
    connection_id: str | None = None
    direction: Literal["inbound", "outbound"] | str | None = None
    fax_id: str | None = None
    from_: str | None = wire("from", default=None)
    media_name: str | None = None
    original_media_url: str | None = None
    status: Literal["sending"] | str | None = None
    to: str | None = None
    user_id: str | None = None


class FaxWebhookMeta(Model):
    """Fax webhook meta."""

    attempt: int | None = None
    delivered_to: str | None = None


class HostedNumberOrderEventWebhookEvent(
    WebhookEvent["HostedNumberOrderEventWebhookEventDataPayload | None"]
):
    """Hosted number order event webhook event."""

    data: HostedNumberOrderEventWebhookEventData | None = None


class HostedNumberOrderEventWebhookEventData(Model):
    """Hosted number order event webhook event data."""

    id: str | None = None
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
        | str
        | None
    ) = None
    occurred_at: datetime | None = None
    payload: HostedNumberOrderEventWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class HostedNumberOrderEventWebhookEventDataPayload(Model):
    """Hosted number order event webhook event data payload."""

    approval_deadline: int | None = None
    decision: Literal["pending", "approved", "rejected"] | str | None = None
    numbers: list[HostedNumberOrderEventWebhookEventDataPayloadNumber] | None = None
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
        | str
        | None
    ) = None
    profile_id: str | None = None
    user_id: str | None = None


class HostedNumberOrderEventWebhookEventDataPayloadNumber(Model):
    """Hosted number order event webhook event data payload number."""

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
        | str
        | None
    ) = None
    value: str | None = None


class InboundMessageWebhookEvent(WebhookEvent["MessagingInboundMessagePayload | None"]):
    """Inbound message webhook event."""

    data: MessagingInboundMessage | None = None


class InboundSipHeader(Model):
    """Inbound SIP header."""

    name: Literal["User-to-User", "Diversion"] | str
    value: str


class MessagingInboundMessage(Model):
    """Messaging inbound message."""

    id: str | None = None
    event_type: Literal["message.received"] | str | None = None
    occurred_at: datetime | None = None
    payload: MessagingInboundMessagePayload | None = None
    record_type: Literal["event"] | str | None = None


class NumberOrderStatusUpdateWebhookEvent(WebhookEvent["NumberOrderWithPhoneNumbers | None"]):
    """Number order status update webhook event."""

    data: NumberOrderStatusUpdateWebhookEventData
    meta: WebhookDeliveryMeta


class NumberOrderStatusUpdateWebhookEventData(Model):
    """Number order status update webhook event data."""

    id: str
    event_type: Literal["number_order.complete"] | str
    occurred_at: datetime
    payload: NumberOrderWithPhoneNumbers
    record_type: str


class NumberReputationExternalVerificationStatusChangedWebhookEvent(
    WebhookEvent["NumberReputationExternalVerificationStatusChangedWebhookEventDataPayload | None"]
):
    """Number reputation external verification status changed webhook event."""

    data: NumberReputationExternalVerificationStatusChangedWebhookEventData
    meta: WebhookDeliveryMeta


class NumberReputationExternalVerificationStatusChangedWebhookEventData(Model):
    """Number reputation external verification status changed webhook event data."""

    id: str
    event_type: Literal["number_reputation.external_verification.status_changed"] | str
    occurred_at: datetime
    payload: NumberReputationExternalVerificationStatusChangedWebhookEventDataPayload
    record_type: Literal["event"] | str


class NumberReputationExternalVerificationStatusChangedWebhookEventDataPayload(Model):
    """Number reputation external verification status changed webhook event data payload."""

    enterprise_id: str
    record_type: Literal["reputation_external_verification"] | str
    reviewed_at: datetime
    status: Literal["approved", "rejected"] | str
    rejection_reason: str | None = None


class NumberReputationNumberFlaggedWebhookEvent(
    WebhookEvent["NumberReputationNumberFlaggedWebhookEventDataPayload | None"]
):
    """Number reputation number flagged webhook event."""

    data: NumberReputationNumberFlaggedWebhookEventData
    meta: WebhookDeliveryMeta


class NumberReputationNumberFlaggedWebhookEventData(Model):
    """Number reputation number flagged webhook event data."""

    id: str
    event_type: Literal["number_reputation.number.flagged"] | str
    occurred_at: datetime
    payload: NumberReputationNumberFlaggedWebhookEventDataPayload
    record_type: Literal["event"] | str


class NumberReputationNumberFlaggedWebhookEventDataPayload(Model):
    """Number reputation number flagged webhook event data payload."""

    confirm_by: datetime
    enterprise_id: str
    flag_reason: Literal["carrier_changed", "reverification_due"] | str
    ownership_status: Literal["pending_confirmation"] | str
    phone_number: str
    record_type: Literal["reputation_phone_number"] | str
    source: Literal["telnyx", "external"] | str


class NumberReputationNumberRemovedWebhookEvent(
    WebhookEvent["NumberReputationNumberRemovedWebhookEventDataPayload | None"]
):
    """Number reputation number removed webhook event."""

    data: NumberReputationNumberRemovedWebhookEventData
    meta: WebhookDeliveryMeta


class NumberReputationNumberRemovedWebhookEventData(Model):
    """Number reputation number removed webhook event data."""

    id: str
    event_type: Literal["number_reputation.number.removed"] | str
    occurred_at: datetime
    payload: NumberReputationNumberRemovedWebhookEventDataPayload
    record_type: Literal["event"] | str


class NumberReputationNumberRemovedWebhookEventDataPayload(Model):
    """Number reputation number removed webhook event data payload."""

    enterprise_id: str
    ownership_status: Literal["removed"] | str
    phone_number: str
    record_type: Literal["reputation_phone_number"] | str
    removal_reason: (
        Literal["ported_away", "unconfirmed_ownership", "reassigned", "customer_reported"] | str
    )
    removed_at: datetime
    source: Literal["telnyx", "external"] | str


class OutboundMessage(Model):
    """Outbound message."""

    id: str | None = None
    event_type: Literal["message.sent", "message.finalized", "message.read"] | str | None = None
    occurred_at: datetime | None = None
    payload: OutboundMessagePayload | None = None
    record_type: Literal["event"] | str | None = None


class ReplacedLinkClick(Model):
    """Replaced link click."""

    message_id: str | None = None
    record_type: str | None = None
    time_clicked: datetime | None = None
    to: str | None = None
    url: str | None = None


class ReplacedLinkClickWebhookEvent(WebhookEvent["ReplacedLinkClick | None"]):
    """Replaced link click webhook event."""

    data: ReplacedLinkClick | None = None


class SessionStatusChangedWebhookEvent(WebhookEvent["SessionStatusChangedWebhookEventData | None"]):
    """Session status changed webhook event."""

    id: str  # pyright: ignore[reportIncompatibleMethodOverride]
    data: SessionStatusChangedWebhookEventData
    event: Literal["session.status_changed"] | str
    occurred_at: datetime  # pyright: ignore[reportIncompatibleMethodOverride]
    version: str


class SessionStatusChangedWebhookEventData(Model):
    """Session status changed webhook event data."""

    recording: bool
    session_id: str
    status: str
    status_detail: str | None = None


class TranscriptCompletedWebhookEvent(WebhookEvent["TranscriptCompletedWebhookEventData | None"]):
    """Transcript completed webhook event."""

    id: str  # pyright: ignore[reportIncompatibleMethodOverride]
    data: TranscriptCompletedWebhookEventData
    event: Literal["transcript.completed"] | str
    occurred_at: datetime  # pyright: ignore[reportIncompatibleMethodOverride]
    version: str


class TranscriptCompletedWebhookEventData(Model):
    """Transcript completed webhook event data."""

    ended_at: datetime | None = None
    last_seq: int | None = None
    segment_count: int
    session_id: str


class Transcription(Model):
    """Transcription."""

    id: str | None = None
    event_type: Literal["call.transcription"] | str | None = None
    occurred_at: datetime | None = None
    payload: TranscriptionPayload | None = None
    record_type: Literal["event"] | str | None = None


class TranscriptionPayload(Model):
    """Transcription payload."""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    transcription_data: TranscriptionPayloadTranscriptionData | None = None


class TranscriptionPayloadTranscriptionData(Model):
    """Transcription payload transcription data."""

    confidence: float | None = None
    is_final: bool | None = None
    transcript: str | None = None
    transcription_track: Literal["inbound", "outbound"] | str | None = None


class TranscriptionWebhookEvent(WebhookEvent["TranscriptionPayload | None"]):
    """Transcription webhook event."""

    data: Transcription | None = None


class WebhookDeliveryMeta(Model):
    """Webhook delivery meta."""

    attempt: int
    delivered_to: str


class WhatsappAccountUpdate(WebhookEvent["WhatsappAccountUpdateDataPayload | None"]):
    """WhatsApp account update."""

    data: WhatsappAccountUpdateData


class WhatsappAccountUpdateData(Model):
    """WhatsApp account update data."""

    id: str
    event_type: Literal["whatsapp.account.update"] | str
    occurred_at: datetime
    payload: WhatsappAccountUpdateDataPayload
    record_type: Literal["event"] | str


class WhatsappAccountUpdateDataPayload(Model):
    """WhatsApp account update data payload."""

    event: str
    record_type: Literal["whatsapp_account"] | str
    waba_id: str


class WhatsappMessageEcho(WebhookEvent["WhatsappMessageEchoDataPayload | None"]):
    """WhatsApp message echo."""

    data: WhatsappMessageEchoData


class WhatsappMessageEchoData(Model):
    """WhatsApp message echo data."""

    id: str
    event_type: Literal["message.echo"] | str
    occurred_at: datetime
    payload: WhatsappMessageEchoDataPayload
    record_type: Literal["event"] | str


class WhatsappMessageEchoDataPayload(Model):
    """WhatsApp message echo data payload."""

    id: str
    body: WhatsappMessageEchoDataPayloadBody
    cost: Cost
    direction: Literal["outbound"] | str
    errors: list[ErrorDetail]
    from_: WhatsappMessageEchoDataPayloadFrom = wire("from")
    messaging_profile_id: str
    organization_id: str
    origin: Literal["whatsapp_business_app"] | str
    record_type: Literal["message"] | str
    to: str
    type: Literal["WHATSAPP"] | str
    received_at: datetime | None = None
    tags: list[str] | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


class WhatsappMessageEchoDataPayloadBody(Model):
    """WhatsApp message echo data payload body."""

    id: str
    foreign_id: str
    timestamp: str
    type: str
    from_: str | None = wire("from", default=None)
    from_user_id: str | None = None


class WhatsappMessageEchoDataPayloadFrom(Model):
    """WhatsApp message echo data payload from."""

    phone_number: str
    carrier: str | None = None
    line_type: str | None = None


class WhatsappWabaAddedWebhookEvent(
    WebhookEvent["WhatsappWabaAddedWebhookEventDataPayload | None"]
):
    """WhatsApp waba added webhook event."""

    data: WhatsappWabaAddedWebhookEventData


class WhatsappWabaAddedWebhookEventData(Model):
    """WhatsApp waba added webhook event data."""

    id: str
    event_type: Literal["whatsapp.waba_added"] | str
    occurred_at: datetime
    payload: WhatsappWabaAddedWebhookEventDataPayload
    record_type: Literal["event"] | str


class WhatsappWabaAddedWebhookEventDataPayload(Model):
    """WhatsApp waba added webhook event data payload."""

    event_id: str
    record_type: Literal["waba_account_added"] | str
    status: Literal["SUCCESS", "FAILURE"] | str
    waba_id: str
    errors: list[str] | None = None
    phone_numbers: list[str] | None = None


ArtifactCompletedWebhookEventDataContent: TypeAlias = MeetingArtifactContent

ArtifactCompletedWebhookEventDataModelProvenance: TypeAlias = MeetingSessionArtifactModelProvenance

CallAIGatherMessageHistoryUpdatedPayloadMessageHistory: TypeAlias = (
    CallAIGatherEndedPayloadMessageHistory
)

CallAIGatherPartialResultsPayloadMessageHistory: TypeAlias = CallAIGatherEndedPayloadMessageHistory

CallAnalyzedWebhookEventDataPayloadRecordingDownloadURLs: TypeAlias = RecordingURLs

CallBridgedPayload: TypeAlias = CallLegPayload

CallForkStoppedPayload: TypeAlias = CallForkStartedPayload

CallHoldWebhookEventDataPayload: TypeAlias = CallLegPayload

CallMachinePremiumDetectionStartedWebhookEventDataPayload: TypeAlias = CallLegPayload

CallRecordingSavedPayloadPublicRecordingURLs: TypeAlias = RecordingURLs

CallRecordingSavedPayloadRecordingURLs: TypeAlias = RecordingURLs

CallReferCompletedPayload: TypeAlias = CallReferFailedPayload

CallReferStartedPayload: TypeAlias = CallReferFailedPayload

CallSiprecStartedPayload: TypeAlias = CallSpeakStartedPayload

CallStreamingStoppedPayload: TypeAlias = CallStreamingStartedPayload

CallUnholdWebhookEventDataPayload: TypeAlias = CallLegPayload

ConferenceFloorChangedPayload: TypeAlias = ConferenceCreatedPayload

ConferenceParticipantJoinedPayload: TypeAlias = ConferenceParticipantLeftPayload

ConferenceParticipantPlaybackStartedPayload: TypeAlias = ConferenceParticipantPlaybackEndedPayload

ConferenceParticipantSpeakStartedPayload: TypeAlias = ConferenceParticipantSpeakEndedPayload

ConferencePlaybackStartedPayload: TypeAlias = ConferencePlaybackEndedPayload

ConferenceRecordingSavedPayloadPublicRecordingURLs: TypeAlias = RecordingURLs

ConferenceRecordingSavedPayloadRecordingURLs: TypeAlias = RecordingURLs

ConferenceSpeakStartedPayload: TypeAlias = ConferenceSpeakEndedPayload

DeliveryUpdateWebhookEventMeta: TypeAlias = FaxWebhookMeta

FaxDeliveredMeta: TypeAlias = FaxWebhookMeta

FaxFailedMeta: TypeAlias = FaxWebhookMeta

FaxMediaProcessedMeta: TypeAlias = FaxWebhookMeta

FaxQueuedMeta: TypeAlias = FaxWebhookMeta

FaxSendingStartedMeta: TypeAlias = FaxWebhookMeta

NumberOrderStatusUpdateWebhookEventDataPayload: TypeAlias = NumberOrderWithPhoneNumbers

NumberOrderStatusUpdateWebhookEventDataPayloadPhoneNumber: TypeAlias = PhoneNumber

NumberOrderStatusUpdateWebhookEventDataPayloadPhoneNumberRegulatoryRequirement: TypeAlias = (
    RegulatoryRequirementWithValue
)

NumberOrderStatusUpdateWebhookEventMeta: TypeAlias = WebhookDeliveryMeta

NumberReputationExternalVerificationStatusChangedWebhookEventMeta: TypeAlias = WebhookDeliveryMeta

NumberReputationNumberFlaggedWebhookEventMeta: TypeAlias = WebhookDeliveryMeta

NumberReputationNumberRemovedWebhookEventMeta: TypeAlias = WebhookDeliveryMeta

WhatsappMessageEchoDataPayloadCost: TypeAlias = Cost
