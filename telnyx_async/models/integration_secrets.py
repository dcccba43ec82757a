"""Responses of `client.integration_secrets`."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._modeling.model import Model

__all__ = [
    "IntegrationSecret",
]


class IntegrationSecret(Model):
    """Response of `client.integration_secrets.create` and `client.integration_secrets.list`."""

    id: str
    created_at: datetime
    identifier: str
    record_type: str
    updated_at: datetime | None = None
