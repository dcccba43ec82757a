"""Responses of `client.mobile_push_credentials`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from telnyx_async._modeling.model import Model

__all__ = [
    "PushCredential",
]


class PushCredential(Model):
    """Response of `client.mobile_push_credentials.create`, `client.mobile_push_credentials.list` and 1 more."""

    id: str
    """Identifier of the credential, which connections name as `ios_push_credential_id` or
    `android_push_credential_id`."""
    alias: str
    """Name of your choice, unique among your push credentials."""
    certificate: str
    """Apple push certificate (PEM) of your app's VoIP pushes."""
    created_at: datetime
    """When it was created (RFC 3339); as a filter, the time or range of creation."""
    private_key: str
    """Private key (PEM) that belongs to the Apple certificate."""
    project_account_json_file: dict[str, Any]
    """Service account key of your Firebase project, as the JSON object that Google gives you."""
    record_type: str
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    type: str
    """System of the app that is woken: `ios` or `android`."""
    updated_at: datetime
    """When it last changed (RFC 3339)."""
