"""Responses of `client.calls`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "Call",
    "CallAnswerResult",
    "CallCommandResult",
    "CallConversationResult",
    "CallStatus",
    "ConversationRelayResult",
]


class Call(Model):
    """Response of `client.calls.dial`."""

    call_control_id: str
    call_leg_id: str
    call_session_id: str
    is_alive: bool
    record_type: Literal["call"]
    call_duration: int | None = None
    client_state: str | None = None
    end_time: str | None = None
    recording_id: str | None = None
    start_time: str | None = None


class CallAnswerResult(Model):
    """Response of `client.calls.actions.answer`."""

    recording_id: str | None = None
    result: str | None = None


class CallCommandResult(Model):
    """Response of `client.calls.actions.add_ai_assistant_messages`, `client.calls.actions.bridge` and 34 more."""

    result: str | None = None


class CallConversationResult(Model):
    """Response of `client.calls.actions.gather_using_ai`, `client.calls.actions.join_ai_assistant` and 1 more."""

    conversation_id: str | None = None
    result: str | None = None


class CallStatus(Model):
    """Response of `client.calls.retrieve_status`."""

    call_control_id: str
    call_leg_id: str
    call_session_id: str
    is_alive: bool
    record_type: Literal["call"]
    call_duration: int | None = None
    client_state: str | None = None
    end_time: str | None = None
    start_time: str | None = None


class ConversationRelayResult(Model):
    """Response of `client.calls.actions.start_conversation_relay`."""

    conversation_relay_id: str | None = None
    result: str | None = None
