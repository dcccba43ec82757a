"""Responses of `client.messaging_numbers_bulk_updates`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "BulkMessagingSettingsUpdatePhoneNumbers",
]


class BulkMessagingSettingsUpdatePhoneNumbers(Model):
    """Response of `client.messaging_numbers_bulk_updates.create` and `client.messaging_numbers_bulk_updates.retrieve`."""

    failed: list[str] | None = None
    order_id: str | None = None
    pending: list[str] | None = None
    record_type: Literal["messaging_numbers_bulk_update"] | None = None
    success: list[str] | None = None
