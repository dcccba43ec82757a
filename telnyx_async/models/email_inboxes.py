"""Responses of `client.email_inboxes`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import EmailAddress

__all__ = [
    "EmailDraft",
    "EmailInbox",
    "EmailThreadLabels",
    "InboundMessage",
    "InboxFilters",
]


class EmailDraft(Model):
    """Response of `client.email_inboxes.drafts.create`, `client.email_inboxes.drafts.list` and 4 more."""

    id: str
    """Identifier of the draft, passed as `draft_id`."""
    inbox_id: str
    """Inbox, from `email_inboxes.create` or `email_inboxes.list`."""
    record_type: Literal["email_draft"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["draft", "sending", "sent"]
    """`draft` can be edited, `sending` is on its way, `sent` is kept unchanged as a record."""
    attachments: list[dict[str, Any]] | None = None
    """Files sent along with the message, each with its name, MIME type and Base64 content;
    responses carry only their metadata."""
    bcc: list[EmailAddress] | None = None
    """Recipients of a blind copy, hidden from all others; responses redact their addresses."""
    cc: list[EmailAddress] | None = None
    """Recipients of a copy whom all others can see; each a bare address or an object with
    `email` and `name`."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    from_: str | None = wire("from", default=None)
    """Sender address; `null` means the address of the inbox is used when sending."""
    from_name: str | None = None
    """Name that mail programs show beside the sender's address; wins over the name inside
    `from_`."""
    headers: dict[str, str] | None = None
    """Extra headers; drafts that answer a message carry `In-Reply-To` and `References`."""
    html_body: str | None = None
    """HTML version of the body; give `text_body` too for readers that show no HTML."""
    labels: list[str] | None = None
    """Changeable marks such as `needs_review`: case-sensitive, up to 255 characters each and
    50 per item; the prefix `telnyx:` is reserved."""
    metadata: dict[str, Any] | None = None
    """Your own key-value pairs, stored with the message, returned with it, passed to the
    detail records, and searchable by `filter[metadata]`."""
    reply_to: str | None = None
    """Address to which answers go instead of the sender's; only the address is kept, a name is
    dropped."""
    reply_to_message_id: str | None = None
    """Received message that the draft answers; set by the server on drafts from
    `email_inboxes.messages.drafts`."""
    sent_at: datetime | None = None
    """When the draft was sent (RFC 3339); missing before that."""
    sent_message_id: str | None = None
    """Message that came of sending the draft; look it up with `email_messages.retrieve`."""
    subject: str | None = None
    """Subject line; needed to send, unless a template supplies it."""
    tags: list[str] | None = None
    """Labels fixed at sending time for grouping and reports; they reach the detail records and
    serve `filter[tags]`. For changeable marks on a mailbox, see `labels`."""
    text_body: str | None = None
    """Plain-text version of the body, shown by mail programs without HTML and read by many
    spam filters."""
    thread_id: str | None = None
    """Conversation that the draft continues, taken over from the message it answers."""
    to: list[EmailAddress] | None = None
    """Primary recipients, each a bare address or an object with `email` and `name`; an address
    may occur only once across `to`, `cc` and `bcc`."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class EmailInbox(Model):
    """Response of `client.email_inboxes.create`, `client.email_inboxes.list` and 1 more."""

    id: str
    """Identifier of the inbox, passed as `inbox_id`."""
    address: str
    """Full address of the inbox, to which people write."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    domain: str
    """Part of the address after the `@`."""
    domain_id: str
    """Email domain, from `email_domains.create` or `email_domains.list`."""
    record_type: Literal["email_inbox"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    settings: dict[str, Any]
    """Further settings of the inbox; an open set of key-value pairs."""
    status: Literal["active", "paused"]
    """`active` receives mail, `paused` does not at present."""
    updated_at: datetime
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class EmailThreadLabels(Model):
    """Response of `client.email_inboxes.threads.labels.create` and `client.email_inboxes.threads.labels.delete_all`."""

    id: str
    """Identifier of the record, assigned by Telnyx when it is made; the operations that read,
    change or delete the record take it."""
    labels: list[str]
    """Changeable marks such as `needs_review`: case-sensitive, up to 255 characters each and
    50 per item; the prefix `telnyx:` is reserved."""
    record_type: Literal["email_thread"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    inbox_id: str | None = None
    """Inbox, from `email_inboxes.create` or `email_inboxes.list`."""


class InboundMessage(Model):
    """Response of `client.email_inboxes.messages.list`, `client.email_inboxes.messages.update` and 2 more."""

    id: str
    """Identifier of the mail, passed as `message_id` to reply, forward or label."""
    attachments: list[dict[str, Any]]
    """Files attached to the mail."""
    bcc: list[EmailAddress]
    """Recipients of a blind copy, as far as known."""
    cc: list[EmailAddress]
    """Recipients of a copy, each with address and name."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    direction: Literal["inbound"] | None = None
    """Always `inbound`: received in the inbox."""
    from_: EmailAddress = wire("from")
    """Sender, with address and name."""
    has_quoted_text: bool
    """Whether an older mail was found quoted at the end; `false` proves nothing."""
    headers: dict[str, Any]
    """Headers of the mail by name."""
    html_body_url: str | None = None
    """Where to download an HTML body kept outside the record; `null` if there is none."""
    in_reply_to: str | None = None
    """Message-ID header of the mail that this one answers."""
    inbox_id: str
    """Inbox that received the mail."""
    inline_files: list[dict[str, Any]]
    """Files embedded in the body, such as logos."""
    labels: list[str]
    """Changeable marks on the mail, such as `spam`."""
    message_id: str | None = None
    """Message-ID header of the mail (RFC 5322)."""
    read_at: datetime | None = None
    """When the mail was marked as read (RFC 3339); `null` means unread."""
    received_at: datetime | None = None
    """When the mail arrived (RFC 3339)."""
    record_type: Literal["email_message"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    references: list[str]
    """Message-ID headers of the earlier mails of the thread, oldest first."""
    reply_text: str | None = None
    """New part of the answer alone, without quoted history; `null` if it could not be
    distinguished."""
    reply_to: list[EmailAddress]
    """Addresses to which answers should go."""
    sent_at: datetime | None = None
    """Not used for received mail."""
    status: Literal["received"] | None = None
    """Always `received`, as the schema stands for incoming mail only."""
    subject: str | None = None
    """Subject line of the mail; `null` if it has none."""
    text_body_url: str | None = None
    """Where to download a plain-text body kept outside the record; `null` if there is none."""
    thread_id: str
    """Conversation that the mail belongs to."""
    to: list[EmailAddress]
    """Primary recipients, each with address and name."""
    updated_at: datetime
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class InboxFilters(Model):
    """Response of `client.email_inboxes.filters.add`, `client.email_inboxes.filters.delete_all` and 2 more."""

    allowlist: list[str]
    """Senders who may write to the inbox; once it has entries, all others are turned away.
    Omitted when replacing, it is emptied."""
    blocklist: list[str]
    """Senders whose mail is turned away; it wins over the allowlist. Omitted when replacing,
    it is emptied."""
    record_type: Literal["email_inbox_filters"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
