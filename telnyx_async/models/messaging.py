"""Responses of `client.messaging`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "RcsAgent",
    "RcsCapabilities",
    "RcsTestNumber",
]


class RcsAgent(Model):
    """Response of `client.messaging.rcs.agents.list`, `client.messaging.rcs.agents.retrieve` and 1 more."""

    agent_id: str | None = None
    """RCS agent, the verified sender that recipients see; from `messaging.rcs.agents.list` or
    `rcs.agents.create`."""
    agent_name: str | None = None
    """Name of the RCS agent, as recipients see it."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    enabled: bool | None = None
    """Whether messages can be sent through the agent."""
    profile_id: str | None = None
    """Messaging profile of the agent; its webhooks apply unless the agent has its own."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    user_id: str | None = None
    """Identifier of the Telnyx user the record belongs to."""
    webhook_failover_url: str | None = None
    """Address that is tried when delivery to `webhook_url` fails."""
    webhook_url: str | None = None
    """Address that receives the messages and events of the agent."""


class RcsCapabilities(Model):
    """Response of `client.messaging.rcs.list_bulk_capabilities` and `client.messaging.rcs.retrieve_capabilities`."""

    agent_id: str | None = None
    """RCS agent, the verified sender that recipients see; from `messaging.rcs.agents.list` or
    `rcs.agents.create`."""
    agent_name: str | None = None
    """Name of the RCS agent, as recipients see it."""
    features: list[str] | None = None
    """RCS functions of the phone, such as rich cards or carousels; empty if it cannot receive
    RCS."""
    phone_number: str | None = None
    """Phone that was asked about, in E.164 format."""
    record_type: Literal["rcs.capabilities"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class RcsTestNumber(Model):
    """Response of `client.messaging.rcs.invite_test_number`."""

    agent_id: str | None = None
    """RCS agent, the verified sender that recipients see; from `messaging.rcs.agents.list` or
    `rcs.agents.create`."""
    phone_number: str | None = None
    """Phone that was invited, in E.164 format."""
    record_type: Literal["rcs.test_number_invite"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: str | None = None
    """State of the invitation; messages get through once it is accepted."""
