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
    agent_name: str | None = None
    created_at: datetime | None = None
    enabled: bool | None = None
    profile_id: str | None = None
    updated_at: datetime | None = None
    user_id: str | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


class RcsCapabilities(Model):
    """Response of `client.messaging.rcs.list_bulk_capabilities` and `client.messaging.rcs.retrieve_capabilities`."""

    agent_id: str | None = None
    agent_name: str | None = None
    features: list[str] | None = None
    phone_number: str | None = None
    record_type: Literal["rcs.capabilities"] | None = None


class RcsTestNumber(Model):
    """Response of `client.messaging.rcs.invite_test_number`."""

    agent_id: str | None = None
    phone_number: str | None = None
    record_type: Literal["rcs.test_number_invite"] | None = None
    status: str | None = None
