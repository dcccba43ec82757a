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
    """Handle of the new leg, needed for every command on it; keep it, or find it again in the
    webhooks."""
    call_leg_id: str
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    is_alive: bool
    """Always `false` here, since dialing goes on in the background; watch the webhooks."""
    record_type: Literal["call"]
    """Kind of this record: always the same text for the class, `event` in webhooks."""
    call_duration: int | None = None
    """Seconds that the call has lasted, so far or in all."""
    client_state: str | None = None
    """Client state given when dialing, base64-encoded."""
    end_time: str | None = None
    """When the call ended (RFC 3339); absent while it goes on."""
    recording_id: str | None = None
    """Recording that will be made; only with `record`."""
    start_time: str | None = None
    """When dialing of the new leg started (RFC 3339)."""


class CallAnswerResult(Model):
    """Response of `client.calls.actions.answer`."""

    recording_id: str | None = None
    """Recording that will be made; only with `record`."""
    result: str | None = None
    """`ok`: the call is being answered; `call.answered` follows when it is."""


class CallCommandResult(Model):
    """Response of `client.calls.actions.add_ai_assistant_messages`, `client.calls.actions.bridge` and 34 more."""

    result: str | None = None
    """`ok`: the command was accepted; its effects are reported by webhook."""


class CallConversationResult(Model):
    """Response of `client.calls.actions.gather_using_ai`, `client.calls.actions.join_ai_assistant` and 1 more."""

    conversation_id: str | None = None
    """Conversation that the command started or joined; further events name it too."""
    result: str | None = None
    """`ok`: the command was accepted; its effects are reported by webhook."""


class CallStatus(Model):
    """Response of `client.calls.retrieve_status`."""

    call_control_id: str
    """Handle of one call leg, from `calls.dial` or the `call.initiated` webhook; every command
    on that leg needs it."""
    call_leg_id: str
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    call_session_id: str
    """Identifier shared by all legs of one conversation, such as the incoming and the outgoing
    leg of a transferred call."""
    is_alive: bool
    """Whether the call still exists; data can be asked for until 10 minutes after its end."""
    record_type: Literal["call"]
    """Kind of this record: always the same text for the class, `event` in webhooks."""
    call_duration: int | None = None
    """Seconds that the call has lasted so far, or lasted in all."""
    client_state: str | None = None
    """Your own data, base64-encoded; it comes back in every later webhook of this leg until
    another command replaces it."""
    end_time: str | None = None
    """When the call ended (RFC 3339); absent while it goes on."""
    start_time: str | None = None
    """When the call started, before any answer (RFC 3339)."""


class ConversationRelayResult(Model):
    """Response of `client.calls.actions.start_conversation_relay`."""

    conversation_relay_id: str | None = None
    """Identifier of the Conversation Relay session that has just been started."""
    result: str | None = None
    """`ok`: the session is being opened to your WebSocket server."""
