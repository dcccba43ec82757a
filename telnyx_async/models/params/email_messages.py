"""Requests of `client.email_messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Required, TypedDict

from telnyx_async.models.params.shared import EmailAddressParam

__all__ = [
    "EmailAttachmentParam",
    "EmailMessageBatchMessageParam",
    "TrackingSettingsParam",
]


class EmailAttachmentParam(TypedDict, total=False):
    """Argument of `client.email_messages.create`."""

    content: str
    content_id: str | None
    content_type: str
    disposition: str
    filename: str


class TrackingSettingsParam(TypedDict, total=False):
    """Argument of `client.email_messages.create`."""

    click_tracking: bool
    open_tracking: bool


EmailMessageBatchMessageParam = TypedDict(
    "EmailMessageBatchMessageParam",
    {
        "from": "str | EmailAddressParam",
        "to": "Required[Sequence[str | EmailAddressParam]]",
        "attachments": "Sequence[EmailAttachmentParam]",
        "bcc": "Sequence[str | EmailAddressParam]",
        "cc": "Sequence[str | EmailAddressParam]",
        "from_name": "str",
        "group_id": "str | None",
        "headers": "Mapping[str, str]",
        "html_body": "str",
        "ignore_suppression": "bool",
        "inline_css": "bool",
        "metadata": "Mapping[str, object]",
        "reply_to": "str | EmailAddressParam",
        "sandbox_mode": "bool",
        "scheduled_at": "datetime | str | None",
        "send_at": "datetime | str",
        "subject": "str",
        "tags": "Sequence[str]",
        "template_id": "str",
        "template_variables": "Mapping[str, object]",
        "text_body": "str",
        "tracking_settings": "TrackingSettingsParam",
    },
    total=False,
)
