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
    """Identifier of the stored secret, needed to delete it."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    identifier: str
    """Your name for the secret, unique in the account; other settings refer to it, for
    instance as `api_key_ref`."""
    record_type: str
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
