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
    alias: str
    certificate: str
    created_at: datetime
    private_key: str
    project_account_json_file: dict[str, Any]
    record_type: str
    type: str
    updated_at: datetime
