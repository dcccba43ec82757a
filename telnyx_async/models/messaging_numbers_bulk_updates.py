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
    """Numbers that could not be updated."""
    order_id: str | None = None
    """Identifier of the bulk update, for `messaging_numbers_bulk_updates.retrieve`."""
    pending: list[str] | None = None
    """Numbers whose update has not been carried out yet."""
    record_type: Literal["messaging_numbers_bulk_update"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    success: list[str] | None = None
    """Numbers that were updated."""
