"""What `client.calls` answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model
from telnyx_async.models.shared import CommandResult

__all__ = [
    "ActionAddAIAssistantMessagesResponse",
    "ActionAnswerResponse",
    "ActionAnswerResponseData",
    "ActionBridgeResponse",
    "ActionEnqueueResponse",
    "ActionGatherResponse",
    "ActionGatherUsingAIResponse",
    "ActionGatherUsingAudioResponse",
    "ActionGatherUsingSpeakResponse",
    "ActionHangupResponse",
    "ActionJoinAIAssistantResponse",
    "ActionLeaveQueueResponse",
    "ActionPauseRecordingResponse",
    "ActionPayResponse",
    "ActionReferResponse",
    "ActionRejectResponse",
    "ActionResumeRecordingResponse",
    "ActionSendDtmfResponse",
    "ActionSendSipInfoResponse",
    "ActionSpeakResponse",
    "ActionStartAIAssistantResponse",
    "ActionStartConversationRelayResponse",
    "ActionStartConversationRelayResponseData",
    "ActionStartForkingResponse",
    "ActionStartNoiseSuppressionResponse",
    "ActionStartPlaybackResponse",
    "ActionStartRecordingResponse",
    "ActionStartSiprecResponse",
    "ActionStartStreamingResponse",
    "ActionStartTranscriptionResponse",
    "ActionStopAIAssistantResponse",
    "ActionStopConversationRelayResponse",
    "ActionStopForkingResponse",
    "ActionStopGatherResponse",
    "ActionStopNoiseSuppressionResponse",
    "ActionStopPlaybackResponse",
    "ActionStopRecordingResponse",
    "ActionStopSiprecResponse",
    "ActionStopStreamingResponse",
    "ActionStopTranscriptionResponse",
    "ActionSwitchSupervisorRoleResponse",
    "ActionTransferResponse",
    "ActionUpdateClientStateResponse",
    "CallControlCommandResult",
    "CallControlCommandResultWithConversationID",
    "CallDialResponse",
    "CallDialResponseData",
    "CallRetrieveStatusResponse",
    "CallRetrieveStatusResponseData",
]


class ActionAnswerResponseData(Model):
    """Answer of `client.calls.actions.answer`."""

    recording_id: str | None = None
    result: str | None = None


class ActionStartConversationRelayResponseData(Model):
    """Answer of `client.calls.actions.start_conversation_relay`."""

    conversation_relay_id: str | None = None
    result: str | None = None


class CallControlCommandResultWithConversationID(Model):
    """Answer of `client.calls.actions.gather_using_ai`, `client.calls.actions.join_ai_assistant` and 1 more."""

    conversation_id: str | None = None
    result: str | None = None


class CallDialResponseData(Model):
    """Answer of `client.calls.dial`."""

    call_control_id: str
    call_leg_id: str
    call_session_id: str
    is_alive: bool
    record_type: Literal["call"] | str
    call_duration: int | None = None
    client_state: str | None = None
    end_time: str | None = None
    recording_id: str | None = None
    start_time: str | None = None


class CallRetrieveStatusResponseData(Model):
    """Answer of `client.calls.retrieve_status`."""

    call_control_id: str
    call_leg_id: str
    call_session_id: str
    is_alive: bool
    record_type: Literal["call"] | str
    call_duration: int | None = None
    client_state: str | None = None
    end_time: str | None = None
    start_time: str | None = None


ActionAddAIAssistantMessagesResponse: TypeAlias = Data[CommandResult]

ActionAnswerResponse: TypeAlias = Data[ActionAnswerResponseData]

ActionBridgeResponse: TypeAlias = Data[CommandResult]

ActionEnqueueResponse: TypeAlias = Data[CommandResult]

ActionGatherResponse: TypeAlias = Data[CommandResult]

ActionGatherUsingAIResponse: TypeAlias = Data[CallControlCommandResultWithConversationID]

ActionGatherUsingAudioResponse: TypeAlias = Data[CommandResult]

ActionGatherUsingSpeakResponse: TypeAlias = Data[CommandResult]

ActionHangupResponse: TypeAlias = Data[CommandResult]

ActionJoinAIAssistantResponse: TypeAlias = Data[CallControlCommandResultWithConversationID]

ActionLeaveQueueResponse: TypeAlias = Data[CommandResult]

ActionPauseRecordingResponse: TypeAlias = Data[CommandResult]

ActionPayResponse: TypeAlias = Data[CommandResult]

ActionReferResponse: TypeAlias = Data[CommandResult]

ActionRejectResponse: TypeAlias = Data[CommandResult]

ActionResumeRecordingResponse: TypeAlias = Data[CommandResult]

ActionSendDtmfResponse: TypeAlias = Data[CommandResult]

ActionSendSipInfoResponse: TypeAlias = Data[CommandResult]

ActionSpeakResponse: TypeAlias = Data[CommandResult]

ActionStartAIAssistantResponse: TypeAlias = Data[CallControlCommandResultWithConversationID]

ActionStartConversationRelayResponse: TypeAlias = Data[ActionStartConversationRelayResponseData]

ActionStartForkingResponse: TypeAlias = Data[CommandResult]

ActionStartNoiseSuppressionResponse: TypeAlias = Data[CommandResult]

ActionStartPlaybackResponse: TypeAlias = Data[CommandResult]

ActionStartRecordingResponse: TypeAlias = Data[CommandResult]

ActionStartSiprecResponse: TypeAlias = Data[CommandResult]

ActionStartStreamingResponse: TypeAlias = Data[CommandResult]

ActionStartTranscriptionResponse: TypeAlias = Data[CommandResult]

ActionStopAIAssistantResponse: TypeAlias = Data[CommandResult]

ActionStopConversationRelayResponse: TypeAlias = Data[CommandResult]

ActionStopForkingResponse: TypeAlias = Data[CommandResult]

ActionStopGatherResponse: TypeAlias = Data[CommandResult]

ActionStopNoiseSuppressionResponse: TypeAlias = Data[CommandResult]

ActionStopPlaybackResponse: TypeAlias = Data[CommandResult]

ActionStopRecordingResponse: TypeAlias = Data[CommandResult]

ActionStopSiprecResponse: TypeAlias = Data[CommandResult]

ActionStopStreamingResponse: TypeAlias = Data[CommandResult]

ActionStopTranscriptionResponse: TypeAlias = Data[CommandResult]

ActionSwitchSupervisorRoleResponse: TypeAlias = Data[CommandResult]

ActionTransferResponse: TypeAlias = Data[CommandResult]

ActionUpdateClientStateResponse: TypeAlias = Data[CommandResult]

CallControlCommandResult: TypeAlias = CommandResult

CallDialResponse: TypeAlias = Data[CallDialResponseData]

CallRetrieveStatusResponse: TypeAlias = Data[CallRetrieveStatusResponseData]
