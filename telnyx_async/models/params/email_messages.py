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
    """Content of the file in Base64; empty by default."""
    content_id: str | None
    """Identifier by which HTML refers to the picture (`<img src="cid:…">`); for inline
    attachments."""
    content_type: str
    """MIME type of the file; `application/octet-stream` by default."""
    disposition: str
    """`attachment` for a file to save, `inline` for one shown within the text."""
    filename: str
    """Name under which the recipient sees the file; `attachment` by default."""


class TrackingSettingsParam(TypedDict, total=False):
    """Argument of `client.email_messages.create`."""

    click_tracking: bool
    """Whether links are rewritten to pass through Telnyx, so that clicks are counted and
    reported as events."""
    open_tracking: bool
    """Whether an invisible image is added to HTML mail, so that opening it is noticed."""


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
