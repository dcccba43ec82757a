"""Models of webhooks."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._model import Data, Model, wire
from telnyx_async.models.shared import (
    CustomSipHeader,
    MeetingSessionArtifactContent,
    MeetingSessionArtifactModelProvenance,
    MessagingInboundMessagePayload,
    NumberOrderWithPhoneNumbers,
    OutboundMessagePayload,
    PhoneNumber,
    RecordingResponseDataDownloadURLs,
    SimCardOrderCost,
    SubNumberOrderRegulatoryRequirementWithValue,
    WirelessErrorC5290d5308,
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


class ArtifactCompletedWebhookEvent(Model):
    """ArtifactCompletedWebhookEvent"""

    id: str = None
    data: ArtifactCompletedWebhookEventData = None
    event: Literal["artifact.completed"] | str = None
    occurred_at: datetime = None
    version: str = None


class ArtifactCompletedWebhookEventData(Model):
    """ArtifactCompletedWebhookEventData"""

    artifact_id: str = None
    content: MeetingSessionArtifactContent = None
    api_model_provenance: MeetingSessionArtifactModelProvenance = wire(
        "model_provenance", default=None
    )
    prompt: str | None = None
    session_id: str = None
    type: (
        Literal["summary", "action_items", "decisions", "topics", "open_questions", "custom"] | str
    ) = None


class ArtifactFailedWebhookEvent(Model):
    """ArtifactFailedWebhookEvent"""

    id: str = None
    data: ArtifactFailedWebhookEventData = None
    event: Literal["artifact.failed"] | str = None
    occurred_at: datetime = None
    version: str = None


class ArtifactFailedWebhookEventData(Model):
    """ArtifactFailedWebhookEventData"""

    artifact_id: str = None
    session_id: str = None
    type: (
        Literal["summary", "action_items", "decisions", "topics", "open_questions", "custom"] | str
    ) = None


class CallAIGatherEnded(Model):
    """CallAIGatherEnded"""

    id: str | None = None
    event_type: Literal["call.ai_gather.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallAIGatherEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallAIGatherEndedPayload(Model):
    """CallAIGatherEndedPayload"""

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
    """CallAIGatherEndedPayloadMessageHistory"""

    content: str | None = None
    role: Literal["assistant", "user"] | str | None = None


class CallAIGatherMessageHistoryUpdated(Model):
    """CallAIGatherMessageHistoryUpdated"""

    id: str | None = None
    event_type: Literal["call.ai_gather.message_history_updated"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallAIGatherMessageHistoryUpdatedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallAIGatherMessageHistoryUpdatedPayload(Model):
    """CallAIGatherMessageHistoryUpdatedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    message_history: list[CallAIGatherEndedPayloadMessageHistory] | None = None
    to: str | None = None


class CallAIGatherPartialResults(Model):
    """CallAIGatherPartialResults"""

    id: str | None = None
    event_type: Literal["call.ai_gather.partial_results"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallAIGatherPartialResultsPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallAIGatherPartialResultsPayload(Model):
    """CallAIGatherPartialResultsPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    message_history: list[CallAIGatherEndedPayloadMessageHistory] | None = None
    partial_results: dict[str, Any] | None = None
    to: str | None = None


class CallAnalyzedWebhookEventData(Model):
    """CallAnalyzedWebhookEventData"""

    id: str | None = None
    event_type: Literal["call.analyzed"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallAnalyzedWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallAnalyzedWebhookEventDataPayload(Model):
    """CallAnalyzedWebhookEventDataPayload"""

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
    """CallAnalyzedWebhookEventDataPayloadConversationInsight"""

    conversation_insights: (
        list[CallAnalyzedWebhookEventDataPayloadConversationInsightConversationInsight] | None
    ) = None
    status: str | None = None


class CallAnalyzedWebhookEventDataPayloadConversationInsightConversationInsight(Model):
    """CallAnalyzedWebhookEventDataPayloadConversationInsightConversationInsight"""

    insight_id: str | None = None
    result: str | None = None


class CallAnalyzedWebhookEventDataPayloadCostUnionMember0(Model):
    """CallAnalyzedWebhookEventDataPayloadCostUnionMember0"""

    breakdown: list[CallAnalyzedWebhookEventDataPayloadCostUnionMember0Breakdown] | None = None
    currency: str | None = None
    total: str | None = None


class CallAnalyzedWebhookEventDataPayloadCostUnionMember0Breakdown(Model):
    """CallAnalyzedWebhookEventDataPayloadCostUnionMember0Breakdown"""

    cost: str | None = None
    product: str | None = None


class CallAnalyzedWebhookEventDataPayloadRecording(Model):
    """CallAnalyzedWebhookEventDataPayloadRecording"""

    id: str | None = None
    channels: str | None = None
    download_urls: RecordingResponseDataDownloadURLs | None = None
    end_time: datetime | None = None
    format: str | None = None
    start_time: datetime | None = None


class CallAnswered(Model):
    """CallAnswered"""

    id: str | None = None
    event_type: Literal["call.answered"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallAnsweredPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallAnsweredPayload(Model):
    """CallAnsweredPayload"""

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


class CallBridged(Model):
    """CallBridged"""

    id: str | None = None
    event_type: Literal["call.bridged"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallBridgedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallBridgedPayload(Model):
    """CallBridgedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    to: str | None = None


class CallConversationCreatedWebhookEventData(Model):
    """CallConversationCreatedWebhookEventData"""

    id: str | None = None
    created_at: datetime | None = None
    event_type: Literal["call.conversation.created"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallConversationCreatedWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallConversationCreatedWebhookEventDataPayload(Model):
    """CallConversationCreatedWebhookEventDataPayload"""

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
    """CallConversationEnded"""

    id: str | None = None
    created_at: datetime | None = None
    event_type: Literal["call.conversation.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallConversationEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallConversationEndedPayload(Model):
    """CallConversationEndedPayload"""

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
    """CallConversationEndedPayloadMessage"""

    content: str | None = None
    role: Literal["user", "assistant", "tool", "system", "developer"] | str | None = None
    timestamp: datetime | None = None
    tool_call_id: str | None = None
    tool_calls: list[CallConversationEndedPayloadMessageToolCall] | None = None


class CallConversationEndedPayloadMessageToolCall(Model):
    """CallConversationEndedPayloadMessageToolCall"""

    id: str | None = None
    function: CallConversationEndedPayloadMessageToolCallFunction | None = None
    type: Literal["function"] | str | None = None


class CallConversationEndedPayloadMessageToolCallFunction(Model):
    """CallConversationEndedPayloadMessageToolCallFunction"""

    arguments: str | None = None
    name: str | None = None


class CallConversationInsightsGenerated(Model):
    """CallConversationInsightsGenerated"""

    id: str | None = None
    event_type: Literal["call.conversation_insights.generated"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallConversationInsightsGeneratedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallConversationInsightsGeneratedPayload(Model):
    """CallConversationInsightsGeneratedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    calling_party_type: Literal["pstn", "sip"] | str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    insight_group_id: str | None = None
    results: list[CallConversationInsightsGeneratedPayloadResult] | None = None


class CallConversationInsightsGeneratedPayloadResult(Model):
    """CallConversationInsightsGeneratedPayloadResult"""

    insight_id: str | None = None
    result: dict[str, Any] | str | None = None


class CallConversationStartFailedWebhookEventData(Model):
    """CallConversationStartFailedWebhookEventData"""

    id: str | None = None
    created_at: datetime | None = None
    event_type: Literal["call.conversation.start_failed"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallConversationStartFailedWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallConversationStartFailedWebhookEventDataPayload(Model):
    """CallConversationStartFailedWebhookEventDataPayload"""

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


class CallCostWebhookEventData(Model):
    """CallCostWebhookEventData"""

    id: str | None = None
    event_type: Literal["call.cost"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallCostWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallCostWebhookEventDataPayload(Model):
    """CallCostWebhookEventDataPayload"""

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
    """CallCostWebhookEventDataPayloadCostPart"""

    billed_duration_secs: int | None = None
    call_part: str | None = None
    cost: str | None = None
    currency: str | None = None
    rate: str | None = None


class CallDeepfakeDetectionErrorWebhookEventData(Model):
    """CallDeepfakeDetectionErrorWebhookEventData"""

    id: str | None = None
    event_type: Literal["call.deepfake_detection.error"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallDeepfakeDetectionErrorWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallDeepfakeDetectionErrorWebhookEventDataPayload(Model):
    """CallDeepfakeDetectionErrorWebhookEventDataPayload"""

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


class CallDeepfakeDetectionResultWebhookEventData(Model):
    """CallDeepfakeDetectionResultWebhookEventData"""

    id: str | None = None
    event_type: Literal["call.deepfake_detection.result"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallDeepfakeDetectionResultWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallDeepfakeDetectionResultWebhookEventDataPayload(Model):
    """CallDeepfakeDetectionResultWebhookEventDataPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    consistency: float | None = None
    result: Literal["real", "fake", "silence_timeout"] | str | None = None
    score: float | None = None


class CallDtmfReceived(Model):
    """CallDtmfReceived"""

    id: str | None = None
    event_type: Literal["call.dtmf.received"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallDtmfReceivedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallDtmfReceivedPayload(Model):
    """CallDtmfReceivedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    digit: str | None = None
    from_: str | None = wire("from", default=None)
    to: str | None = None


class CallEnqueued(Model):
    """CallEnqueued"""

    id: str | None = None
    event_type: Literal["call.enqueued"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallEnqueuedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallEnqueuedPayload(Model):
    """CallEnqueuedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    current_position: int | None = None
    queue: str | None = None
    queue_avg_wait_time_secs: int | None = None


class CallForkStarted(Model):
    """CallForkStarted"""

    id: str | None = None
    event_type: Literal["call.fork.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallForkStartedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallForkStartedPayload(Model):
    """CallForkStartedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    stream_type: Literal["decrypted"] | str | None = None


class CallForkStopped(Model):
    """CallForkStopped"""

    id: str | None = None
    event_type: Literal["call.fork.stopped"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallForkStartedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallGatherEnded(Model):
    """CallGatherEnded"""

    id: str | None = None
    event_type: Literal["call.gather.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallGatherEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallGatherEndedPayload(Model):
    """CallGatherEndedPayload"""

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


class CallHangup(Model):
    """CallHangup"""

    id: str | None = None
    event_type: Literal["call.hangup"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallHangupPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallHangupPayload(Model):
    """CallHangupPayload"""

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
    """CallHangupPayloadCallQualityStats"""

    inbound: CallHangupPayloadCallQualityStatsInbound | None = None
    outbound: CallHangupPayloadCallQualityStatsOutbound | None = None


class CallHangupPayloadCallQualityStatsInbound(Model):
    """CallHangupPayloadCallQualityStatsInbound"""

    jitter_max_variance: str | None = None
    jitter_packet_count: str | None = None
    mos: str | None = None
    packet_count: str | None = None
    skip_packet_count: str | None = None


class CallHangupPayloadCallQualityStatsOutbound(Model):
    """CallHangupPayloadCallQualityStatsOutbound"""

    packet_count: str | None = None
    skip_packet_count: str | None = None


class CallHoldWebhookEventData(Model):
    """CallHoldWebhookEventData"""

    id: str | None = None
    event_type: Literal["call.hold"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallBridgedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallInitiated(Model):
    """CallInitiated"""

    id: str | None = None
    event_type: Literal["call.initiated"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallInitiatedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallInitiatedPayload(Model):
    """CallInitiatedPayload"""

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


class CallLeftQueue(Model):
    """CallLeftQueue"""

    id: str | None = None
    event_type: Literal["call.dequeued"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallLeftQueuePayload | None = None
    record_type: Literal["event"] | str | None = None


class CallLeftQueuePayload(Model):
    """CallLeftQueuePayload"""

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


class CallMachineDetectionEnded(Model):
    """CallMachineDetectionEnded"""

    id: str | None = None
    event_type: Literal["call.machine.detection.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallMachineDetectionEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallMachineDetectionEndedPayload(Model):
    """CallMachineDetectionEndedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    result: Literal["human", "machine", "not_sure"] | str | None = None
    to: str | None = None


class CallMachineGreetingEnded(Model):
    """CallMachineGreetingEnded"""

    id: str | None = None
    event_type: Literal["call.machine.greeting.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallMachineGreetingEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallMachineGreetingEndedPayload(Model):
    """CallMachineGreetingEndedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    result: Literal["beep_detected", "ended", "not_sure"] | str | None = None
    to: str | None = None


class CallMachinePremiumCallScreeningDetectedWebhookEventData(Model):
    """CallMachinePremiumCallScreeningDetectedWebhookEventData"""

    id: str | None = None
    event_type: Literal["call.machine.premium.call_screening.detected"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallMachinePremiumCallScreeningDetectedWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallMachinePremiumCallScreeningDetectedWebhookEventDataPayload(Model):
    """CallMachinePremiumCallScreeningDetectedWebhookEventDataPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    result: Literal["screening"] | str | None = None
    to: str | None = None


class CallMachinePremiumDetectionEnded(Model):
    """CallMachinePremiumDetectionEnded"""

    id: str | None = None
    event_type: Literal["call.machine.premium.detection.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallMachinePremiumDetectionEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallMachinePremiumDetectionEndedPayload(Model):
    """CallMachinePremiumDetectionEndedPayload"""

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


class CallMachinePremiumDetectionStartedWebhookEventData(Model):
    """CallMachinePremiumDetectionStartedWebhookEventData"""

    id: str | None = None
    event_type: Literal["call.machine.premium.detection.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallBridgedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallMachinePremiumGreetingEnded(Model):
    """CallMachinePremiumGreetingEnded"""

    id: str | None = None
    event_type: Literal["call.machine.premium.greeting.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallMachinePremiumGreetingEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallMachinePremiumGreetingEndedPayload(Model):
    """CallMachinePremiumGreetingEndedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    result: Literal["beep_detected", "no_beep_detected", "prompt_ended"] | str | None = None
    to: str | None = None


class CallPaymentCompletedWebhookEventData(Model):
    """CallPaymentCompletedWebhookEventData"""

    id: str | None = None
    event_type: Literal["call.payment.completed"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallPaymentCompletedWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallPaymentCompletedWebhookEventDataPayload(Model):
    """CallPaymentCompletedWebhookEventDataPayload"""

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


class CallPaymentProgressWebhookEventData(Model):
    """CallPaymentProgressWebhookEventData"""

    id: str | None = None
    event_type: Literal["call.payment.progress"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallPaymentProgressWebhookEventDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallPaymentProgressWebhookEventDataPayload(Model):
    """CallPaymentProgressWebhookEventDataPayload"""

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
    """CallPlaybackEnded"""

    id: str | None = None
    event_type: Literal["call.playback.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallPlaybackEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallPlaybackEndedPayload(Model):
    """CallPlaybackEndedPayload"""

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


class CallPlaybackStarted(Model):
    """CallPlaybackStarted"""

    id: str | None = None
    event_type: Literal["call.playback.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallPlaybackStartedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallPlaybackStartedPayload(Model):
    """CallPlaybackStartedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    overlay: bool | None = None


class CallRecordingError(Model):
    """CallRecordingError"""

    id: str | None = None
    event_type: Literal["call.recording.error"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallRecordingErrorPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallRecordingErrorPayload(Model):
    """CallRecordingErrorPayload"""

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


class CallRecordingSaved(Model):
    """CallRecordingSaved"""

    id: str | None = None
    event_type: Literal["call.recording.saved"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallRecordingSavedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallRecordingSavedPayload(Model):
    """CallRecordingSavedPayload"""

    call_leg_id: str | None = None
    call_session_id: str | None = None
    channels: Literal["single", "dual"] | str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    public_recording_urls: RecordingResponseDataDownloadURLs | None = None
    recording_ended_at: datetime | None = None
    recording_started_at: datetime | None = None
    recording_urls: RecordingResponseDataDownloadURLs | None = None


class CallRecordingTranscriptionSaved(Model):
    """CallRecordingTranscriptionSaved"""

    id: str | None = None
    event_type: Literal["call.recording.transcription.saved"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallRecordingTranscriptionSavedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallRecordingTranscriptionSavedPayload(Model):
    """CallRecordingTranscriptionSavedPayload"""

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


class CallReferCompleted(Model):
    """CallReferCompleted"""

    id: str | None = None
    event_type: Literal["call.refer.completed"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallReferFailedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallReferFailed(Model):
    """CallReferFailed"""

    id: str | None = None
    event_type: Literal["call.refer.failed"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallReferFailedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallReferFailedPayload(Model):
    """CallReferFailedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    from_: str | None = wire("from", default=None)
    sip_notify_response: int | None = None
    to: str | None = None


class CallReferStarted(Model):
    """CallReferStarted"""

    id: str | None = None
    event_type: Literal["call.refer.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallReferFailedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallSiprecFailed(Model):
    """CallSiprecFailed"""

    id: str | None = None
    event_type: Literal["siprec.failed"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallSiprecFailedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallSiprecFailedPayload(Model):
    """CallSiprecFailedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    failure_cause: str | None = None


class CallSiprecStarted(Model):
    """CallSiprecStarted"""

    id: str | None = None
    event_type: Literal["siprec.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallSpeakStartedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallSiprecStopped(Model):
    """CallSiprecStopped"""

    id: str | None = None
    event_type: Literal["siprec.stopped"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallSiprecStoppedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallSiprecStoppedPayload(Model):
    """CallSiprecStoppedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    hangup_cause: str | None = None


class CallSpeakEnded(Model):
    """CallSpeakEnded"""

    id: str | None = None
    event_type: Literal["call.speak.ended"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallSpeakEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallSpeakEndedPayload(Model):
    """CallSpeakEndedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    status: Literal["completed", "call_hangup", "cancelled_amd"] | str | None = None


class CallSpeakStarted(Model):
    """CallSpeakStarted"""

    id: str | None = None
    event_type: Literal["call.speak.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallSpeakStartedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallSpeakStartedPayload(Model):
    """CallSpeakStartedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None


class CallStreamingFailed(Model):
    """CallStreamingFailed"""

    id: str | None = None
    event_type: Literal["streaming.failed"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallStreamingFailedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallStreamingFailedPayload(Model):
    """CallStreamingFailedPayload"""

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
    """CallStreamingFailedPayloadStreamParams"""

    stream_url: str | None = None
    track: Literal["inbound_track", "outbound_track", "both_tracks"] | str | None = None


class CallStreamingStarted(Model):
    """CallStreamingStarted"""

    id: str | None = None
    event_type: Literal["streaming.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallStreamingStartedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallStreamingStartedPayload(Model):
    """CallStreamingStartedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    stream_url: str | None = None


class CallStreamingStopped(Model):
    """CallStreamingStopped"""

    id: str | None = None
    event_type: Literal["streaming.stopped"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallStreamingStartedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CallUnholdWebhookEventData(Model):
    """CallUnholdWebhookEventData"""

    id: str | None = None
    event_type: Literal["call.unhold"] | str | None = None
    occurred_at: datetime | None = None
    payload: CallBridgedPayload | None = None
    record_type: Literal["event"] | str | None = None


class CampaignStatusUpdate(Model):
    """CampaignStatusUpdate"""

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
    """ConferenceCreated"""

    id: str | None = None
    event_type: Literal["conference.created"] | str | None = None
    payload: ConferenceCreatedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceCreatedPayload(Model):
    """ConferenceCreatedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    occurred_at: datetime | None = None


class ConferenceEnded(Model):
    """ConferenceEnded"""

    id: str | None = None
    event_type: Literal["conference.ended"] | str | None = None
    payload: ConferenceEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceEndedPayload(Model):
    """ConferenceEndedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    occurred_at: datetime | None = None
    reason: Literal["all_left", "host_left", "time_exceeded"] | str | None = None


class ConferenceFloorChanged(Model):
    """ConferenceFloorChanged"""

    id: str | None = None
    event_type: Literal["conference.floor.changed"] | str | None = None
    payload: ConferenceCreatedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceParticipantJoined(Model):
    """ConferenceParticipantJoined"""

    id: str | None = None
    event_type: Literal["conference.participant.joined"] | str | None = None
    occurred_at: datetime | None = None
    payload: ConferenceParticipantLeftPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceParticipantLeft(Model):
    """ConferenceParticipantLeft"""

    id: str | None = None
    event_type: Literal["conference.participant.left"] | str | None = None
    occurred_at: datetime | None = None
    payload: ConferenceParticipantLeftPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceParticipantLeftPayload(Model):
    """ConferenceParticipantLeftPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None


class ConferenceParticipantPlaybackEnded(Model):
    """ConferenceParticipantPlaybackEnded"""

    id: str | None = None
    event_type: Literal["conference.participant.playback.ended"] | str | None = None
    payload: ConferenceParticipantPlaybackEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceParticipantPlaybackEndedPayload(Model):
    """ConferenceParticipantPlaybackEndedPayload"""

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
    """ConferenceParticipantPlaybackStarted"""

    id: str | None = None
    event_type: Literal["conference.participant.playback.started"] | str | None = None
    payload: ConferenceParticipantPlaybackEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceParticipantSpeakEnded(Model):
    """ConferenceParticipantSpeakEnded"""

    id: str | None = None
    event_type: Literal["conference.participant.speak.ended"] | str | None = None
    payload: ConferenceParticipantSpeakEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceParticipantSpeakEndedPayload(Model):
    """ConferenceParticipantSpeakEndedPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    creator_call_session_id: str | None = None
    occurred_at: datetime | None = None


class ConferenceParticipantSpeakStarted(Model):
    """ConferenceParticipantSpeakStarted"""

    id: str | None = None
    event_type: Literal["conference.participant.speak.started"] | str | None = None
    payload: ConferenceParticipantSpeakEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferencePlaybackEnded(Model):
    """ConferencePlaybackEnded"""

    id: str | None = None
    event_type: Literal["conference.playback.ended"] | str | None = None
    payload: ConferencePlaybackEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferencePlaybackEndedPayload(Model):
    """ConferencePlaybackEndedPayload"""

    conference_id: str | None = None
    connection_id: str | None = None
    creator_call_session_id: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    occurred_at: datetime | None = None


class ConferencePlaybackStarted(Model):
    """ConferencePlaybackStarted"""

    id: str | None = None
    event_type: Literal["conference.playback.started"] | str | None = None
    payload: ConferencePlaybackEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceRecordingSaved(Model):
    """ConferenceRecordingSaved"""

    id: str | None = None
    event_type: Literal["conference.recording.saved"] | str | None = None
    payload: ConferenceRecordingSavedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceRecordingSavedPayload(Model):
    """ConferenceRecordingSavedPayload"""

    call_control_id: str | None = None
    call_session_id: str | None = None
    channels: Literal["single", "dual"] | str | None = None
    client_state: str | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    format: Literal["wav", "mp3"] | str | None = None
    public_recording_urls: RecordingResponseDataDownloadURLs | None = None
    recording_ended_at: datetime | None = None
    recording_id: str | None = None
    recording_started_at: datetime | None = None
    recording_urls: RecordingResponseDataDownloadURLs | None = None


class ConferenceSpeakEnded(Model):
    """ConferenceSpeakEnded"""

    id: str | None = None
    event_type: Literal["conference.speak.ended"] | str | None = None
    payload: ConferenceSpeakEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class ConferenceSpeakEndedPayload(Model):
    """ConferenceSpeakEndedPayload"""

    conference_id: str | None = None
    connection_id: str | None = None
    creator_call_session_id: str | None = None
    occurred_at: datetime | None = None


class ConferenceSpeakStarted(Model):
    """ConferenceSpeakStarted"""

    id: str | None = None
    event_type: Literal["conference.speak.started"] | str | None = None
    payload: ConferenceSpeakEndedPayload | None = None
    record_type: Literal["event"] | str | None = None


class DeliveryUpdateWebhookEvent(Model):
    """DeliveryUpdateWebhookEvent"""

    data: OutboundMessage | None = None
    meta: FaxFailedMeta | None = None


class FaxDelivered(Model):
    """FaxDelivered"""

    data: FaxDeliveredData | None = None
    meta: FaxFailedMeta | None = None


class FaxDeliveredData(Model):
    """FaxDeliveredData"""

    id: str | None = None
    event_type: Literal["fax.delivered"] | str | None = None
    occurred_at: datetime | None = None
    payload: FaxDeliveredDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class FaxDeliveredDataPayload(Model):
    """FaxDeliveredDataPayload"""

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


class FaxFailed(Model):
    """FaxFailed"""

    data: FaxFailedData | None = None
    meta: FaxFailedMeta | None = None


class FaxFailedData(Model):
    """FaxFailedData"""

    id: str | None = None
    event_type: Literal["fax.failed"] | str | None = None
    occurred_at: datetime | None = None
    payload: FaxFailedDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class FaxFailedDataPayload(Model):
    """FaxFailedDataPayload"""

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


class FaxFailedMeta(Model):
    """FaxFailedMeta"""

    attempt: int | None = None
    delivered_to: str | None = None


class FaxMediaProcessed(Model):
    """FaxMediaProcessed"""

    data: FaxMediaProcessedData | None = None
    meta: FaxFailedMeta | None = None


class FaxMediaProcessedData(Model):
    """FaxMediaProcessedData"""

    id: str | None = None
    event_type: Literal["fax.media.processed"] | str | None = None
    occurred_at: datetime | None = None
    payload: FaxMediaProcessedDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class FaxMediaProcessedDataPayload(Model):
    """FaxMediaProcessedDataPayload"""

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


class FaxQueued(Model):
    """FaxQueued"""

    data: FaxQueuedData | None = None
    meta: FaxFailedMeta | None = None


class FaxQueuedData(Model):
    """FaxQueuedData"""

    id: str | None = None
    event_type: Literal["fax.queued"] | str | None = None
    occurred_at: datetime | None = None
    payload: FaxQueuedDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class FaxQueuedDataPayload(Model):
    """FaxQueuedDataPayload"""

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


class FaxSendingStarted(Model):
    """FaxSendingStarted"""

    data: FaxSendingStartedData | None = None
    meta: FaxFailedMeta | None = None


class FaxSendingStartedData(Model):
    """FaxSendingStartedData"""

    id: str | None = None
    event_type: Literal["fax.sending.started"] | str | None = None
    occurred_at: datetime | None = None
    payload: FaxSendingStartedDataPayload | None = None
    record_type: Literal["event"] | str | None = None


class FaxSendingStartedDataPayload(Model):
    """FaxSendingStartedDataPayload"""

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


class HostedNumberOrderEventWebhookEventData(Model):
    """HostedNumberOrderEventWebhookEventData"""

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
    """HostedNumberOrderEventWebhookEventDataPayload"""

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
    """HostedNumberOrderEventWebhookEventDataPayloadNumber"""

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


class InboundSipHeader(Model):
    """InboundSipHeader"""

    name: Literal["User-to-User", "Diversion"] | str = None
    value: str = None


class MessagingInboundMessage(Model):
    """MessagingInboundMessage"""

    id: str | None = None
    event_type: Literal["message.received"] | str | None = None
    occurred_at: datetime | None = None
    payload: MessagingInboundMessagePayload | None = None
    record_type: Literal["event"] | str | None = None


class NumberOrderStatusUpdateWebhookEvent(Model):
    """NumberOrderStatusUpdateWebhookEvent"""

    data: NumberOrderStatusUpdateWebhookEventData = None
    meta: NumberOrderStatusUpdateWebhookEventMeta = None


class NumberOrderStatusUpdateWebhookEventData(Model):
    """NumberOrderStatusUpdateWebhookEventData"""

    id: str = None
    event_type: Literal["number_order.complete"] | str = None
    occurred_at: datetime = None
    payload: NumberOrderWithPhoneNumbers = None
    record_type: str = None


class NumberOrderStatusUpdateWebhookEventMeta(Model):
    """NumberOrderStatusUpdateWebhookEventMeta"""

    attempt: int = None
    delivered_to: str = None


class NumberReputationExternalVerificationStatusChangedWebhookEvent(Model):
    """NumberReputationExternalVerificationStatusChangedWebhookEvent"""

    data: NumberReputationExternalVerificationStatusChangedWebhookEventData = None
    meta: NumberOrderStatusUpdateWebhookEventMeta = None


class NumberReputationExternalVerificationStatusChangedWebhookEventData(Model):
    """NumberReputationExternalVerificationStatusChangedWebhookEventData"""

    id: str = None
    event_type: Literal["number_reputation.external_verification.status_changed"] | str = None
    occurred_at: datetime = None
    payload: NumberReputationExternalVerificationStatusChangedWebhookEventDataPayload = None
    record_type: Literal["event"] | str = None


class NumberReputationExternalVerificationStatusChangedWebhookEventDataPayload(Model):
    """NumberReputationExternalVerificationStatusChangedWebhookEventDataPayload"""

    enterprise_id: str = None
    record_type: Literal["reputation_external_verification"] | str = None
    reviewed_at: datetime = None
    status: Literal["approved", "rejected"] | str = None
    rejection_reason: str | None = None


class NumberReputationNumberFlaggedWebhookEvent(Model):
    """NumberReputationNumberFlaggedWebhookEvent"""

    data: NumberReputationNumberFlaggedWebhookEventData = None
    meta: NumberOrderStatusUpdateWebhookEventMeta = None


class NumberReputationNumberFlaggedWebhookEventData(Model):
    """NumberReputationNumberFlaggedWebhookEventData"""

    id: str = None
    event_type: Literal["number_reputation.number.flagged"] | str = None
    occurred_at: datetime = None
    payload: NumberReputationNumberFlaggedWebhookEventDataPayload = None
    record_type: Literal["event"] | str = None


class NumberReputationNumberFlaggedWebhookEventDataPayload(Model):
    """NumberReputationNumberFlaggedWebhookEventDataPayload"""

    confirm_by: datetime = None
    enterprise_id: str = None
    flag_reason: Literal["carrier_changed", "reverification_due"] | str = None
    ownership_status: Literal["pending_confirmation"] | str = None
    phone_number: str = None
    record_type: Literal["reputation_phone_number"] | str = None
    source: Literal["telnyx", "external"] | str = None


class NumberReputationNumberRemovedWebhookEvent(Model):
    """NumberReputationNumberRemovedWebhookEvent"""

    data: NumberReputationNumberRemovedWebhookEventData = None
    meta: NumberOrderStatusUpdateWebhookEventMeta = None


class NumberReputationNumberRemovedWebhookEventData(Model):
    """NumberReputationNumberRemovedWebhookEventData"""

    id: str = None
    event_type: Literal["number_reputation.number.removed"] | str = None
    occurred_at: datetime = None
    payload: NumberReputationNumberRemovedWebhookEventDataPayload = None
    record_type: Literal["event"] | str = None


class NumberReputationNumberRemovedWebhookEventDataPayload(Model):
    """NumberReputationNumberRemovedWebhookEventDataPayload"""

    enterprise_id: str = None
    ownership_status: Literal["removed"] | str = None
    phone_number: str = None
    record_type: Literal["reputation_phone_number"] | str = None
    removal_reason: (
        Literal["ported_away", "unconfirmed_ownership", "reassigned", "customer_reported"] | str
    ) = None
    removed_at: datetime = None
    source: Literal["telnyx", "external"] | str = None


class OutboundMessage(Model):
    """OutboundMessage"""

    id: str | None = None
    event_type: Literal["message.sent", "message.finalized", "message.read"] | str | None = None
    occurred_at: datetime | None = None
    payload: OutboundMessagePayload | None = None
    record_type: Literal["event"] | str | None = None


class ReplacedLinkClick(Model):
    """ReplacedLinkClick"""

    message_id: str | None = None
    record_type: str | None = None
    time_clicked: datetime | None = None
    to: str | None = None
    url: str | None = None


class SessionStatusChangedWebhookEvent(Model):
    """SessionStatusChangedWebhookEvent"""

    id: str = None
    data: SessionStatusChangedWebhookEventData = None
    event: Literal["session.status_changed"] | str = None
    occurred_at: datetime = None
    version: str = None


class SessionStatusChangedWebhookEventData(Model):
    """SessionStatusChangedWebhookEventData"""

    recording: bool = None
    session_id: str = None
    status: str = None
    status_detail: str | None = None


class TranscriptCompletedWebhookEvent(Model):
    """TranscriptCompletedWebhookEvent"""

    id: str = None
    data: TranscriptCompletedWebhookEventData = None
    event: Literal["transcript.completed"] | str = None
    occurred_at: datetime = None
    version: str = None


class TranscriptCompletedWebhookEventData(Model):
    """TranscriptCompletedWebhookEventData"""

    ended_at: datetime | None = None
    last_seq: int | None = None
    segment_count: int = None
    session_id: str = None


class Transcription(Model):
    """Transcription"""

    id: str | None = None
    event_type: Literal["call.transcription"] | str | None = None
    occurred_at: datetime | None = None
    payload: TranscriptionPayload | None = None
    record_type: Literal["event"] | str | None = None


class TranscriptionPayload(Model):
    """TranscriptionPayload"""

    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    transcription_data: TranscriptionPayloadTranscriptionData | None = None


class TranscriptionPayloadTranscriptionData(Model):
    """TranscriptionPayloadTranscriptionData"""

    confidence: float | None = None
    is_final: bool | None = None
    transcript: str | None = None
    transcription_track: Literal["inbound", "outbound"] | str | None = None


class WhatsappAccountUpdateData(Model):
    """WhatsappAccountUpdateData"""

    id: str = None
    event_type: Literal["whatsapp.account.update"] | str = None
    occurred_at: datetime = None
    payload: WhatsappAccountUpdateDataPayload = None
    record_type: Literal["event"] | str = None


class WhatsappAccountUpdateDataPayload(Model):
    """WhatsappAccountUpdateDataPayload"""

    event: str = None
    record_type: Literal["whatsapp_account"] | str = None
    waba_id: str = None


class WhatsappMessageEchoData(Model):
    """WhatsappMessageEchoData"""

    id: str = None
    event_type: Literal["message.echo"] | str = None
    occurred_at: datetime = None
    payload: WhatsappMessageEchoDataPayload = None
    record_type: Literal["event"] | str = None


class WhatsappMessageEchoDataPayload(Model):
    """WhatsappMessageEchoDataPayload"""

    id: str = None
    body: WhatsappMessageEchoDataPayloadBody = None
    cost: SimCardOrderCost = None
    direction: Literal["outbound"] | str = None
    errors: list[WirelessErrorC5290d5308] = None
    from_: WhatsappMessageEchoDataPayloadFrom = wire("from", default=None)
    messaging_profile_id: str = None
    organization_id: str = None
    origin: Literal["whatsapp_business_app"] | str = None
    record_type: Literal["message"] | str = None
    to: str = None
    type: Literal["WHATSAPP"] | str = None
    received_at: datetime | None = None
    tags: list[str] | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


class WhatsappMessageEchoDataPayloadBody(Model):
    """WhatsappMessageEchoDataPayloadBody"""

    id: str = None
    foreign_id: str = None
    timestamp: str = None
    type: str = None
    from_: str | None = wire("from", default=None)
    from_user_id: str | None = None


class WhatsappMessageEchoDataPayloadFrom(Model):
    """WhatsappMessageEchoDataPayloadFrom"""

    phone_number: str = None
    carrier: str | None = None
    line_type: str | None = None


class WhatsappWabaAddedWebhookEventData(Model):
    """WhatsappWabaAddedWebhookEventData"""

    id: str = None
    event_type: Literal["whatsapp.waba_added"] | str = None
    occurred_at: datetime = None
    payload: WhatsappWabaAddedWebhookEventDataPayload = None
    record_type: Literal["event"] | str = None


class WhatsappWabaAddedWebhookEventDataPayload(Model):
    """WhatsappWabaAddedWebhookEventDataPayload"""

    event_id: str = None
    record_type: Literal["waba_account_added"] | str = None
    status: Literal["SUCCESS", "FAILURE"] | str = None
    waba_id: str = None
    errors: list[str] | None = None
    phone_numbers: list[str] | None = None


ArtifactCompletedWebhookEventDataContent: TypeAlias = MeetingSessionArtifactContent

ArtifactCompletedWebhookEventDataModelProvenance: TypeAlias = MeetingSessionArtifactModelProvenance

CallAIGatherEndedWebhookEvent: TypeAlias = Data[CallAIGatherEnded]

CallAIGatherMessageHistoryUpdatedPayloadMessageHistory: TypeAlias = (
    CallAIGatherEndedPayloadMessageHistory
)

CallAIGatherMessageHistoryUpdatedWebhookEvent: TypeAlias = Data[CallAIGatherMessageHistoryUpdated]

CallAIGatherPartialResultsPayloadMessageHistory: TypeAlias = CallAIGatherEndedPayloadMessageHistory

CallAIGatherPartialResultsWebhookEvent: TypeAlias = Data[CallAIGatherPartialResults]

CallAnalyzedWebhookEvent: TypeAlias = Data[CallAnalyzedWebhookEventData]

CallAnalyzedWebhookEventDataPayloadRecordingDownloadURLs: TypeAlias = (
    RecordingResponseDataDownloadURLs
)

CallAnsweredWebhookEvent: TypeAlias = Data[CallAnswered]

CallBridgedWebhookEvent: TypeAlias = Data[CallBridged]

CallConversationCreatedWebhookEvent: TypeAlias = Data[CallConversationCreatedWebhookEventData]

CallConversationEndedWebhookEvent: TypeAlias = Data[CallConversationEnded]

CallConversationInsightsGeneratedWebhookEvent: TypeAlias = Data[CallConversationInsightsGenerated]

CallConversationStartFailedWebhookEvent: TypeAlias = Data[
    CallConversationStartFailedWebhookEventData
]

CallCostWebhookEvent: TypeAlias = Data[CallCostWebhookEventData]

CallDeepfakeDetectionErrorWebhookEvent: TypeAlias = Data[CallDeepfakeDetectionErrorWebhookEventData]

CallDeepfakeDetectionResultWebhookEvent: TypeAlias = Data[
    CallDeepfakeDetectionResultWebhookEventData
]

CallDtmfReceivedWebhookEvent: TypeAlias = Data[CallDtmfReceived]

CallEnqueuedWebhookEvent: TypeAlias = Data[CallEnqueued]

CallForkStartedWebhookEvent: TypeAlias = Data[CallForkStarted]

CallForkStoppedPayload: TypeAlias = CallForkStartedPayload

CallForkStoppedWebhookEvent: TypeAlias = Data[CallForkStopped]

CallGatherEndedWebhookEvent: TypeAlias = Data[CallGatherEnded]

CallHangupWebhookEvent: TypeAlias = Data[CallHangup]

CallHoldWebhookEvent: TypeAlias = Data[CallHoldWebhookEventData]

CallHoldWebhookEventDataPayload: TypeAlias = CallBridgedPayload

CallInitiatedWebhookEvent: TypeAlias = Data[CallInitiated]

CallLeftQueueWebhookEvent: TypeAlias = Data[CallLeftQueue]

CallMachineDetectionEndedWebhookEvent: TypeAlias = Data[CallMachineDetectionEnded]

CallMachineGreetingEndedWebhookEvent: TypeAlias = Data[CallMachineGreetingEnded]

CallMachinePremiumCallScreeningDetectedWebhookEvent: TypeAlias = Data[
    CallMachinePremiumCallScreeningDetectedWebhookEventData
]

CallMachinePremiumDetectionEndedWebhookEvent: TypeAlias = Data[CallMachinePremiumDetectionEnded]

CallMachinePremiumDetectionStartedWebhookEvent: TypeAlias = Data[
    CallMachinePremiumDetectionStartedWebhookEventData
]

CallMachinePremiumDetectionStartedWebhookEventDataPayload: TypeAlias = CallBridgedPayload

CallMachinePremiumGreetingEndedWebhookEvent: TypeAlias = Data[CallMachinePremiumGreetingEnded]

CallPaymentCompletedWebhookEvent: TypeAlias = Data[CallPaymentCompletedWebhookEventData]

CallPaymentProgressWebhookEvent: TypeAlias = Data[CallPaymentProgressWebhookEventData]

CallPlaybackEndedWebhookEvent: TypeAlias = Data[CallPlaybackEnded]

CallPlaybackStartedWebhookEvent: TypeAlias = Data[CallPlaybackStarted]

CallRecordingErrorWebhookEvent: TypeAlias = Data[CallRecordingError]

CallRecordingSavedPayloadPublicRecordingURLs: TypeAlias = RecordingResponseDataDownloadURLs

CallRecordingSavedPayloadRecordingURLs: TypeAlias = RecordingResponseDataDownloadURLs

CallRecordingSavedWebhookEvent: TypeAlias = Data[CallRecordingSaved]

CallRecordingTranscriptionSavedWebhookEvent: TypeAlias = Data[CallRecordingTranscriptionSaved]

CallReferCompletedPayload: TypeAlias = CallReferFailedPayload

CallReferCompletedWebhookEvent: TypeAlias = Data[CallReferCompleted]

CallReferFailedWebhookEvent: TypeAlias = Data[CallReferFailed]

CallReferStartedPayload: TypeAlias = CallReferFailedPayload

CallReferStartedWebhookEvent: TypeAlias = Data[CallReferStarted]

CallSiprecFailedWebhookEvent: TypeAlias = Data[CallSiprecFailed]

CallSiprecStartedPayload: TypeAlias = CallSpeakStartedPayload

CallSiprecStartedWebhookEvent: TypeAlias = Data[CallSiprecStarted]

CallSiprecStoppedWebhookEvent: TypeAlias = Data[CallSiprecStopped]

CallSpeakEndedWebhookEvent: TypeAlias = Data[CallSpeakEnded]

CallSpeakStartedWebhookEvent: TypeAlias = Data[CallSpeakStarted]

CallStreamingFailedWebhookEvent: TypeAlias = Data[CallStreamingFailed]

CallStreamingStartedWebhookEvent: TypeAlias = Data[CallStreamingStarted]

CallStreamingStoppedPayload: TypeAlias = CallStreamingStartedPayload

CallStreamingStoppedWebhookEvent: TypeAlias = Data[CallStreamingStopped]

CallUnholdWebhookEvent: TypeAlias = Data[CallUnholdWebhookEventData]

CallUnholdWebhookEventDataPayload: TypeAlias = CallBridgedPayload

ConferenceCreatedWebhookEvent: TypeAlias = Data[ConferenceCreated]

ConferenceEndedWebhookEvent: TypeAlias = Data[ConferenceEnded]

ConferenceFloorChangedPayload: TypeAlias = ConferenceCreatedPayload

ConferenceParticipantJoinedPayload: TypeAlias = ConferenceParticipantLeftPayload

ConferenceParticipantJoinedWebhookEvent: TypeAlias = Data[ConferenceParticipantJoined]

ConferenceParticipantLeftWebhookEvent: TypeAlias = Data[ConferenceParticipantLeft]

ConferenceParticipantPlaybackEndedWebhookEvent: TypeAlias = Data[ConferenceParticipantPlaybackEnded]

ConferenceParticipantPlaybackStartedPayload: TypeAlias = ConferenceParticipantPlaybackEndedPayload

ConferenceParticipantPlaybackStartedWebhookEvent: TypeAlias = Data[
    ConferenceParticipantPlaybackStarted
]

ConferenceParticipantSpeakEndedWebhookEvent: TypeAlias = Data[ConferenceParticipantSpeakEnded]

ConferenceParticipantSpeakStartedPayload: TypeAlias = ConferenceParticipantSpeakEndedPayload

ConferenceParticipantSpeakStartedWebhookEvent: TypeAlias = Data[ConferenceParticipantSpeakStarted]

ConferencePlaybackEndedWebhookEvent: TypeAlias = Data[ConferencePlaybackEnded]

ConferencePlaybackStartedPayload: TypeAlias = ConferencePlaybackEndedPayload

ConferencePlaybackStartedWebhookEvent: TypeAlias = Data[ConferencePlaybackStarted]

ConferenceRecordingSavedPayloadPublicRecordingURLs: TypeAlias = RecordingResponseDataDownloadURLs

ConferenceRecordingSavedPayloadRecordingURLs: TypeAlias = RecordingResponseDataDownloadURLs

ConferenceRecordingSavedWebhookEvent: TypeAlias = Data[ConferenceRecordingSaved]

ConferenceSpeakEndedWebhookEvent: TypeAlias = Data[ConferenceSpeakEnded]

ConferenceSpeakStartedPayload: TypeAlias = ConferenceSpeakEndedPayload

ConferenceSpeakStartedWebhookEvent: TypeAlias = Data[ConferenceSpeakStarted]

DeliveryUpdateWebhookEventMeta: TypeAlias = FaxFailedMeta

FaxDeliveredMeta: TypeAlias = FaxFailedMeta

FaxMediaProcessedMeta: TypeAlias = FaxFailedMeta

FaxQueuedMeta: TypeAlias = FaxFailedMeta

FaxSendingStartedMeta: TypeAlias = FaxFailedMeta

HostedNumberOrderEventWebhookEvent: TypeAlias = Data[HostedNumberOrderEventWebhookEventData]

InboundMessageWebhookEvent: TypeAlias = Data[MessagingInboundMessage]

NumberOrderStatusUpdateWebhookEventDataPayload: TypeAlias = NumberOrderWithPhoneNumbers

NumberOrderStatusUpdateWebhookEventDataPayloadPhoneNumber: TypeAlias = PhoneNumber

NumberOrderStatusUpdateWebhookEventDataPayloadPhoneNumberRegulatoryRequirement: TypeAlias = (
    SubNumberOrderRegulatoryRequirementWithValue
)

NumberReputationExternalVerificationStatusChangedWebhookEventMeta: TypeAlias = (
    NumberOrderStatusUpdateWebhookEventMeta
)

NumberReputationNumberFlaggedWebhookEventMeta: TypeAlias = NumberOrderStatusUpdateWebhookEventMeta

NumberReputationNumberRemovedWebhookEventMeta: TypeAlias = NumberOrderStatusUpdateWebhookEventMeta

ReplacedLinkClickWebhookEvent: TypeAlias = Data[ReplacedLinkClick]

TranscriptionWebhookEvent: TypeAlias = Data[Transcription]

WhatsappAccountUpdate: TypeAlias = Data[WhatsappAccountUpdateData]

WhatsappMessageEcho: TypeAlias = Data[WhatsappMessageEchoData]

WhatsappMessageEchoDataPayloadCost: TypeAlias = SimCardOrderCost

WhatsappWabaAddedWebhookEvent: TypeAlias = Data[WhatsappWabaAddedWebhookEventData]
